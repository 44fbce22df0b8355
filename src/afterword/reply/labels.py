"""What each clause does: criticise, praise, open a door, refuse, be polite, speak of others.

Holds the labels and the choice among what the learned looks make likely; a few phrases have the last word. Building
points is done elsewhere.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from afterword.reply.clauses import MARK, Clause
from afterword.reply.cues import Phrases
from afterword.reply.learned import label_chances

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


@dataclass(frozen=True, slots=True)
class Labelled:
    """A clause with what it does and how likely each label is; ``margin`` says by how much the likeliest leads."""

    clause: Clause
    label: Label
    margin: float
    chances: Mapping[Label, float]


HEADED: Final = 12.0
"""How many times likelier a heading ("Strengths:", "Areas for development:") makes its label for the items under it."""

LEAST: Final[Mapping[Label, float]] = {"gap": 0.48, "strength": 0.4, "outside": 0.4, "door": 0.4}
"""A label that means something to the user is given only where it is at least this likely."""


def label(clauses: Sequence[Clause], phrases: Phrases, text: str = "") -> list[Labelled]:
    """Label every clause; ``text`` is the whole that they were cut from: it shows where a list under a heading ends."""
    headed = _headings(clauses, phrases, text)
    labelled = []
    for at, (clause, row) in enumerate(zip(clauses, label_chances(clauses, phrases.language), strict=True)):
        chances: dict[Label, float] = dict(zip(LABELS, row, strict=True))
        if at in headed:
            chances[headed[at]] *= HEADED
            whole = sum(chances.values())
            chances = {name: chance / whole for name, chance in chances.items()}
        labelled.append(_guarded(_likeliest(clause, chances), phrases))
    return labelled


def _likeliest(clause: Clause, chances: Mapping[Label, float]) -> Labelled:
    ranked = sorted(LABELS, key=chances.__getitem__, reverse=True)
    first, second = ranked[:2]
    margin = chances[first] - chances[second]
    if chances[first] >= LEAST.get(first, 0.0):
        return Labelled(clause, first, margin, chances)
    plain = next(name for name in ranked if name not in LEAST)
    return Labelled(clause, plain, 0.0, chances)


def _guarded(item: Labelled, phrases: Phrases) -> Labelled:
    """Take back what the words deny: "nothing you did wrong" is no criticism, "not convincing" no praise; "I could ring you" is a door."""
    if phrases.any("cleared", item.clause.plain):
        cleared = replace(item, chances={**item.chances, "gap": 0.0})
        kinder: Label = "strength" if item.chances["strength"] > item.chances["polite"] else "polite"
        return replace(cleared, label=kinder, margin=0.0) if item.label == "gap" else cleared
    graded = _graded(item.clause.text, phrases)
    if graded and item.label != graded and item.label in ("gap", "strength", "context", "polite"):
        return replace(item, label=graded, margin=TOLD)
    if item.label != "refusal" and phrases.any("call_offer", item.clause.plain):
        return replace(item, label="door", margin=0.0)
    plain = item.clause.plain
    if item.label == "gap" and len(plain.split()) <= SHORT and phrases.any("no_fault", plain):
        return replace(item, label="context", margin=0.0)
    likely = item.chances["gap"] + item.chances["advice"] >= TOLD_LIKELY
    if (item.label == "strength" or (likely and item.label in ("advice", "context"))) and _tells(
        plain, phrases
    ):
        return replace(item, label="advice", margin=TOLD)
    least = DENIED.get(item.label)
    if least is not None and item.chances["gap"] >= least and phrases.any("unpraise", item.clause.plain):
        return replace(item, label="gap", margin=0.0)
    return item


LOW, HIGH = 0.5, 0.79
"""A mark up to the first is a criticism, above the second praise, where words go with it."""
_NO_MARK = frozenset(
    "on am le el em op at the du vom in you your was is got answered round step stage part page top priority slide week day interview runde schritt teil seite tag étape partie tour jour "
    "etapa parte página ronda rodada dia fase stap deel ronde dag monday tuesday wednesday thursday friday montag dienstag mittwoch donnerstag freitag lundi mardi mercredi jeudi vendredi "
    "lunes martes miércoles jueves viernes segunda terça quarta quinta sexta maandag dinsdag woensdag donderdag vrijdag".split()
)
_COUNTED = frozenset("of de von van des d' du questions correct right".split())


def _graded(text: str, phrases: Phrases) -> Label | None:
    """Say what a mark or a word for one makes of a row: ``Planning 2/5 two dates missed``, ``poor, two dates missed``."""
    if mark := MARK.search(text):
        before, after = text[: mark.start()].split(), text[mark.end() :].split()
        if (
            len(before) > MOST_BEFORE
            or len(after) < 2
            or _NO_MARK & {word.lower() for word in before}
            or after[0].lower() in _COUNTED
        ):
            return None
        share = int(mark[1]) / int(mark[2])
        return "gap" if share <= LOW else "strength" if HIGH < share <= 1 else None
    low = text.lower()
    grades = (grade.strip() for grade in phrases.tables.get("low_grade", ()))
    return (
        "gap"
        if any(
            low.startswith(grade) and low[len(grade) :].lstrip()[:1] in (",", ";", ":", "–", "-")
            for grade in grades
        )
        else None
    )


MOST_BEFORE = 4
"""Words before the mark of a row."""
_JOINING = re.compile(r"(?:and|also|so|but|kindly|please|just|und|auch|bitte|et|y|e|en|por favor|dus|maar) ")
_TELLS_OF_PAST = re.compile(r" (?:was|were|is|war|waren|était|étaient|fue|fueron|foi|foram|waren) ")


def _tells(text: str, phrases: Phrases) -> bool:
    """Say whether a text (plain) begins by telling its reader what to do: then no kind word in it makes it praise."""
    opening = text.lstrip()
    while joined := _JOINING.match(opening):
        opening = opening[joined.end() :]
    told = any(opening.startswith(each.lstrip()) for each in phrases.tables.get("tells", ()))
    return told and not phrases.any("keeps", text) and not _TELLS_OF_PAST.search(text)


TOLD, TOLD_LIKELY = 0.6, 0.4
"""How sure it is that what begins by telling its reader what to do is advice, where that is at least so likely."""

SHORT: Final = 8
"""Words: "we are not taking you further" or "I tried to ring you" in no more than these names no fault."""

DENIED: Final[Mapping[Label, float]] = {"strength": 0.01, "polite": 0.2, "context": 0.2}
"""How likely criticism must be for what looks like one of these to be that, where praise is denied in it."""


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
