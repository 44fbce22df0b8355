"""What each clause does: criticise, praise, open a door, refuse, be polite, speak of others.

Holds the labels, the signals they are read from, and the labeller by rules. Building points is done elsewhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from afterword.reply.clauses import Clause
from afterword.reply.cues import Phrases, words_of
from afterword.reply.learned import label_features, model, scores, words_in

Label = Literal["gap", "advice", "strength", "outside", "door", "refusal", "polite", "others", "context"]
LABELS: tuple[Label, ...] = (
    "gap",
    "advice",
    "strength",
    "outside",
    "door",
    "refusal",
    "polite",
    "others",
    "context",
)

_COUNTED = (
    "gap", "praise", "cleared", "unpraise", "outside", "door", "refusal", "polite", "others", "standard",
    "advice", "promise", "hedge", "you", "third", "vague", "cleared_praise", "winner", "boilerplate", "policy", "asks_reason",
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
    if _is_act(clause.plain, phrases.language):
        counts["act"] = 1
    denied = _denied(clause.plain, phrases)
    for name, opposite in (("praise", "unpraise"), ("fault", "cleared")):
        if name in denied:
            counts[opposite] = counts.get(opposite, 0) + 1
    return counts


def _is_act(ready: str, language: str) -> bool:
    """Tell whether a clause begins with what the reader did: "you reached for", "te quedaste en"."""
    words = ready.split(None, 3)
    if len(words) < 3:
        return False
    if words[0] in words_of(language, "pronoun") & words_of(language, "you"):
        return words[1] not in words_of(language, "idle_verb")
    return language == "es" and any(word.endswith(("aste", "iste")) for word in words[:3])


def _denied(ready: str, phrases: Phrases) -> set[str]:
    """Say whether a praising or a faulting word has a denial in the two words before it: "not very clear"."""
    words = ready.split()
    denied = set()
    for at, word in enumerate(words):
        if word in _DENIALS[phrases.language] or word.endswith("n't"):
            reach = f" {' '.join(words[at + 1 : at + 4])} "
            for name in ("praise", "fault"):
                if any(reach.find(phrase) in range(_REACH) for phrase in phrases.tables.get(name, ())):
                    denied.add(name)
    return denied


_REACH = 14
"""Characters: a word that begins further behind a denial is not denied by it."""

_DENIALS = {
    "en": frozenset(
        "not no never nothing without nobody less hardly isnt wasnt werent didnt dont doesnt neither nor".split()
    ),
    "de": frozenset("nicht kein keine keinen keiner nie niemals weniger kaum ohne nichts".split()),
    "fr": frozenset("pas jamais aucun aucune sans moins guère rien".split()),
    "es": frozenset("no nunca ningún ninguna sin menos nada".split()),
    "pt": frozenset("não nunca nenhum nenhuma sem menos nada".split()),
    "nl": frozenset("niet geen nooit minder zonder niets niks".split()),
}


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


HEADED = 3.0
"""How much a heading ("Strengths:", "Areas for development:") adds to its label for the items under it."""

RULES = 0.6
"""How much a point of the rules' score weighs beside the model's log odds."""

CAUTION = 0.3
"""How much surer a criticism must be than anything else: a wrong point costs more than a missed one."""

DOUBT = 0.5
"""A criticism or a praise that leads by less is left unread."""


def label(clauses: Sequence[Clause], phrases: Phrases, text: str = "") -> list[Labelled]:
    """Label every clause by the learned weights and the rules together; what rules forbid is left out after.

    ``text`` is the whole that the clauses were cut from: it shows where a list under a heading ends.
    """
    table = model().labels
    signals = [signals_of(clause, phrases) for clause in clauses]
    headed = _headings(clauses, phrases, text)
    labelled = []
    for at, clause in enumerate(clauses):
        words = words_in(clause.plain)
        learned = scores(table, words, label_features(at, clauses, signals, words))
        ruled = _scores(clause, signals[at])
        both: dict[Label, float] = {
            name: score + RULES * min(ruled[name], 3.0) for name, score in zip(LABELS, learned, strict=True)
        }
        both["gap"] -= CAUTION
        if at in headed:
            both[headed[at]] += HEADED
        labelled.append(guarded(_leader(clause, signals[at], both)))
    return labelled


def _headings(clauses: Sequence[Clause], phrases: Phrases, text: str) -> dict[int, Label]:
    """Say which clauses stand under a heading for praise or for criticism, up to the next heading or paragraph."""
    headed: dict[int, Label] = {}
    now: Label | None = None
    for at, clause in enumerate(clauses):
        gap = text[clauses[at - 1].end : clause.start] if at else ""
        if "\n\n" in gap and at - 1 in headed:
            now = None
        heading = _heading(clause, phrases)
        if clause.lead and len(clause.text.split()) <= 6 and (heading or now):
            now = heading
        elif now:
            headed[at] = now
    return headed


def _heading(clause: Clause, phrases: Phrases) -> Label | None:
    if len(clause.text.split()) > 6:
        return None
    if phrases.any("heading_bad", clause.plain):
        return "gap"
    return "strength" if phrases.any("heading_good", clause.plain) else None


def _leader(clause: Clause, signals: dict[str, int], scored: dict[Label, float]) -> Labelled:
    first, second = sorted(LABELS, key=scored.__getitem__, reverse=True)[:2]
    margin = scored[first] - scored[second]
    if first in ("gap", "strength") and margin < DOUBT:
        return Labelled(clause, "context", 0.0, signals, scored)
    return Labelled(clause, first, margin, signals, scored)


def guarded(item: Labelled) -> Labelled:
    """Take back a label that the phrases of the clause forbid: criticism denied, praise denied, a refusal, a winner."""
    has = item.signals.get
    if (
        item.label in ("gap", "outside", "context")
        and has("policy")
        and has("asks_reason")
        and not has("act")
    ):
        return _as(item, "refusal")
    if item.label == "gap":
        if has("cleared") and not has("unpraise"):
            praised = has("cleared_praise") or (has("you") and has("praise"))
            return _as(item, "strength" if praised else "polite")
        if (has("refusal") and not has("you")) or has("boilerplate"):
            return _as(item, "refusal")
        if has("outside") and not has("you") and not has("third"):
            return _as(item, "outside")
        if item.signals.get("door", 0) > item.signals.get("gap", 0):
            return _as(item, "door")
        if has("others") and not has("you") and not has("third"):
            return _as(item, "others")
        if not any(map(has, ("gap", "unpraise", "act"))) and (
            item.margin < 0.8 or len(item.clause.text.split()) < 4
        ):
            return _as(item, "context")
    if item.label in ("polite", "context") and has("cleared_praise"):
        return _as(item, "strength")
    if item.label == "strength" and has("cleared") and not has("cleared_praise") and not has("praise"):
        return _as(item, "polite")
    if item.label == "strength":
        if has("boilerplate") or (
            has("polite") and (not has("praise") or len(item.clause.text.split()) <= 4)
        ):
            return _as(item, "refusal" if has("boilerplate") else "polite")
        if has("unpraise") and not has("cleared"):
            return _as(item, "gap")
        if (
            has("refusal")
            or len(item.clause.text.split()) < 2
            or (has("others") and not has("you") and not has("praise"))
        ):
            return _as(item, "context")
    return item


def _as(item: Labelled, name: Label) -> Labelled:
    return Labelled(item.clause, name, 0.0, item.signals, item.scores)


def _scores(clause: Clause, signals: dict[str, int]) -> dict[Label, float]:
    hit = signals.get
    about_you = 0.5 * bool(hit("you")) + 0.3 * bool(hit("third"))
    gap = 1.0 * hit("gap", 0) + 1.5 * hit("unpraise", 0)
    act = bool(hit("act")) and not (hit("praise") or hit("polite"))
    praise = 1.0 * hit("praise", 0) - 1.5 * hit("unpraise", 0) + 1.0 * hit("cleared", 0)
    return {
        "gap": gap + about_you + 0.8 * act - 2.0 * hit("cleared", 0) - 1.0 * hit("others", 0)
        if gap or act
        else 0.0,
        "advice": 1.2 * hit("advice", 0) if hit("advice") else 0.0,
        "strength": praise + about_you - 0.5 * hit("polite", 0) - 1.0 * hit("others", 0)
        if praise > 0
        else 0.0,
        "outside": 1.3 * hit("outside", 0) - 0.3 * bool(hit("you")),
        "door": 1.4 * hit("door", 0),
        "refusal": 2.0 * hit("refusal", 0),
        "polite": 1.4 * hit("polite", 0) + 1.5 * hit("cleared", 0),
        "others": 1.5 * hit("others", 0),
        "context": 0.6 + 0.8 * hit("promise", 0) + 0.8 * hit("standard", 0) + 1.5 * clause.lead,
    }
