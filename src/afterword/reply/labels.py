"""What each clause does: criticise, praise, open a door, refuse, be polite, speak of others.

Holds the labels, the signals they are read from, and the labeller by rules. Building points is done elsewhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from afterword.reply.clauses import Clause
from afterword.reply.cues import Phrases
from afterword.reply.learned import label_features, model, scores, words_in

Label = Literal["gap", "advice", "strength", "outside", "door", "refusal", "polite", "others", "context"]
LABELS: tuple[Label, ...] = ("gap", "advice", "strength", "outside", "door", "refusal", "polite", "others", "context")

_COUNTED = (
    "gap", "praise", "cleared", "unpraise", "outside", "door", "refusal", "polite", "others", "standard",
    "advice", "promise", "hedge", "you", "third", "vague",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Labelled:
    """A clause with what it does and how sure that is (higher is surer)."""

    clause: Clause
    label: Label
    margin: float
    signals: dict[str, int]
    scores: dict[Label, float]


def signals_of(clause: Clause, phrases: Phrases) -> dict[str, int]:
    """Count the phrases of each table in a clause; tables without a hit are left out."""
    counts = {}
    for name in _COUNTED:
        hits = len(phrases.found(name, clause.plain))
        if hits:
            counts[name] = hits
    return counts


def label_by_rules(clauses: Sequence[Clause], phrases: Phrases) -> list[Labelled]:
    """Label every clause by its phrases alone."""
    labelled = []
    for clause in clauses:
        signals = signals_of(clause, phrases)
        scores = _scores(clause, signals)
        label = max(LABELS, key=lambda name: scores[name])
        margin = scores[label] - max(score for name, score in scores.items() if name != label)
        labelled.append(Labelled(clause, label, margin, signals, scores))
    return labelled


RULES = 0.6
"""How much a point of the rules' score weighs beside the model's log odds."""

CAUTION = 0.6
"""How much surer a criticism must be than anything else: a wrong point costs more than a missed one."""

DOUBT = 0.2
"""A criticism or a praise that leads by less is left unread."""


def label(clauses: Sequence[Clause], phrases: Phrases) -> list[Labelled]:
    """Label every clause by the learned weights and the rules together; what rules forbid is left out after."""
    table = model().labels
    signals = [signals_of(clause, phrases) for clause in clauses]
    labelled = []
    for at, clause in enumerate(clauses):
        words = words_in(clause.plain)
        learned = scores(table, words, label_features(at, clauses, signals, words))
        ruled = _scores(clause, signals[at])
        both: dict[Label, float] = {
            name: score + RULES * min(ruled[name], 3.0) for name, score in zip(LABELS, learned, strict=True)
        }
        both["gap"] -= CAUTION
        labelled.append(guarded(_leader(clause, signals[at], both)))
    return labelled


def _leader(clause: Clause, signals: dict[str, int], scored: dict[Label, float]) -> Labelled:
    first, second = sorted(LABELS, key=scored.__getitem__, reverse=True)[:2]
    margin = scored[first] - scored[second]
    if first in ("gap", "strength") and margin < DOUBT:
        return Labelled(clause, "context", 0.0, signals, scored)
    return Labelled(clause, first, margin, signals, scored)


def guarded(item: Labelled) -> Labelled:
    """Take back a label that the phrases of the clause forbid: criticism denied, praise denied, a refusal, a winner."""
    has = item.signals.get
    if item.label == "gap":
        if has("cleared") and not has("unpraise"):
            return _as(item, "strength" if has("you") and has("praise") else "polite")
        if has("refusal") and not has("you"):
            return _as(item, "refusal")
        if has("others") and not has("you") and not has("third"):
            return _as(item, "others")
        if not any(map(has, ("gap", "unpraise"))) and (item.margin < 0.8 or len(item.clause.text.split()) < 4):
            return _as(item, "context")
    if item.label == "strength":
        if has("unpraise") and not has("cleared"):
            return _as(item, "gap")
        if has("refusal") or len(item.clause.text.split()) < 2 or (has("others") and not has("you") and not has("praise")):
            return _as(item, "context")
    return item


def _as(item: Labelled, name: Label) -> Labelled:
    return Labelled(item.clause, name, 0.0, item.signals, item.scores)


def _scores(clause: Clause, signals: dict[str, int]) -> dict[Label, float]:
    hit = signals.get
    about_you = 0.5 * bool(hit("you")) + 0.3 * bool(hit("third"))
    gap = 1.0 * hit("gap", 0) + 1.5 * hit("unpraise", 0)
    praise = 1.0 * hit("praise", 0) - 1.5 * hit("unpraise", 0) + 1.0 * hit("cleared", 0)
    return {
        "gap": gap + about_you - 2.0 * hit("cleared", 0) - 1.0 * hit("others", 0) if gap else 0.0,
        "advice": 1.2 * hit("advice", 0) if hit("advice") else 0.0,
        "strength": praise + about_you - 0.5 * hit("polite", 0) - 1.0 * hit("others", 0) if praise > 0 else 0.0,
        "outside": 1.3 * hit("outside", 0) - 0.3 * bool(hit("you")),
        "door": 1.4 * hit("door", 0),
        "refusal": 2.0 * hit("refusal", 0),
        "polite": 1.4 * hit("polite", 0) + 1.5 * hit("cleared", 0),
        "others": 1.5 * hit("others", 0),
        "context": 0.6 + 0.8 * hit("promise", 0) + 0.8 * hit("standard", 0) + 1.5 * clause.lead,
    }
