"""A language model reads along: a capable one finds what a reply holds, a small one labels the pieces that are in doubt.

The model answers with numbers and words from closed lists; quotes stay slices made by code. Where it disagrees with
the offline reader, evidence decides: it cannot turn a refusal or a politeness into criticism without a phrase that
says so.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from pydantic import BaseModel

from afterword.model.answer import Model, Usage
from afterword.model.memory import Profile
from afterword.model.step import Step, mark_of, take
from afterword.reply.areas import Area
from afterword.reply.exercises import reworded, show
from afterword.reply.labels import Label, Labelled
from afterword.reply.points import Around
from afterword.reply.reading import Confidence, Flag, Point, Severity
from afterword.reply.spans import LONGEST_QUOTE, Span, trim
from afterword.templating import Templates
from afterword.text.pseudonyms import Pseudonyms

_Word = Literal["criticism", "praise", "outside", "door", "refusal", "polite", "other"]
_Kind = Literal["criticism", "praise", "outside", "door"]
_LABELS: Final[Mapping[str, Label]] = {
    "criticism": "gap", "praise": "strength", "outside": "outside", "door": "door",
    "refusal": "refusal", "polite": "polite", "other": "context",
}  # fmt: skip
_SURE: Final = 0.4
"""An offline label that leads by more than this is not put to a small model."""
_MOST_PIECES: Final = 150
_LONGEST_SPAN: Final = 6  # pieces: no single idea runs on for longer


class One(BaseModel):
    """What a small model says of the one piece it is shown."""

    label: _Word


class Finding(BaseModel):
    """One thing that a capable model found: its first and last piece, and what it is."""

    first: int
    last: int
    kind: _Kind
    area: Area | Literal["none"]
    severity: Severity
    confidence: Confidence


class Shown(BaseModel):
    """A flag with the number of the piece that shows it."""

    flag: Literal[
        "possible_discrimination", "contradiction", "no_further_contact", "confidential", "phishing", "prompt_injection"
    ]  # fmt: skip
    piece: int


class Findings(BaseModel):
    """What a capable model found in a whole reply."""

    findings: list[Finding]
    flags: list[Shown]


def _read_step(pieces: int) -> Step[Findings]:
    """Return the call for so many pieces: a model that rambles on is cut off."""
    return Step("reply/read", Findings, most_tokens=300 + 60 * pieces)


_SINGLE: Final = Step("reply/label_one", One, most_tokens=20)


@dataclass(frozen=True, slots=True)
class Read:
    """What came of reading along: the labels, and where a capable model read the whole, what it found.

    ``spans`` is None where the labels are to be joined as without a model; ``unfounded`` counts the claims that no
    evidence carries.
    """

    labelled: Sequence[Labelled]
    spans: Sequence[Span] | None = None
    flags: tuple[Flag, ...] = ()
    unfounded: int = 0


@dataclass(slots=True)
class SecondReader:
    """Asks a model about a reply; raises ModelFailureError when the endpoint fails.

    ``usage`` adds up what that cost; ``shown`` says that the prompts were only shown; ``complaints`` are why answers
    could not be used.
    """

    model: Model
    prompts: Templates
    profile: Profile
    names: Pseudonyms
    role: str | None = None
    usage: Usage = field(default_factory=Usage)
    shown: bool = False
    complaints: list[str] = field(default_factory=list)

    def read(self, labelled: Sequence[Labelled], around: Around) -> Read:
        """Return what the model makes of the pieces; where its answer cannot be used, they stay as they are."""
        if not labelled:
            return Read(labelled)
        if self.profile == "small":
            return Read(self._one_by_one(labelled))
        return self._whole(labelled, around)

    def reword(self, points: tuple[Point, ...], told_in: str) -> tuple[Point, ...]:
        """Return the points with gist and exercise in a capable model's words, as far as those pass."""
        if self.profile == "small":
            return points
        if self.shown:
            show(told_in, model=self.model, prompts=self.prompts)
            return points
        worded, usage = reworded(points, told_in, model=self.model, prompts=self.prompts, names=self.names)
        self.usage += usage
        return worded

    def _one_by_one(self, labelled: Sequence[Labelled]) -> list[Labelled]:
        settled = list(labelled)
        for at, item in enumerate(labelled):
            if item.margin >= _SURE or item.clause.lead:
                continue
            piece = " ".join(self.names.hide(item.clause.text).split())
            taken = take(_SINGLE, {"piece": piece}, model=self.model, prompts=self.prompts)
            self.usage += taken.usage
            self.complaints += taken.complaints[:1]
            if taken.answer:
                settled[at] = settle(item, _LABELS[taken.answer.label])
        return settled

    def _whole(self, labelled: Sequence[Labelled], around: Around) -> Read:
        shown = labelled[:_MOST_PIECES]
        pieces = [" ".join(self.names.hide(item.clause.text).split()) for item in shown]
        values = {
            "pieces": pieces,
            "role": self.names.hide(self.role or ""),
            "mark": mark_of(pieces),
        }
        taken = take(
            _read_step(len(pieces)), values, model=self.model, prompts=self.prompts,
            check=lambda found: _misnumbered(found, len(pieces)),
        )  # fmt: skip
        self.usage += taken.usage
        self.shown = taken.shown
        if taken.answer is None:
            self.complaints += taken.complaints[:1]
            return Read(labelled)
        spans, unfounded = [], 0
        for finding in sorted(taken.answer.findings, key=lambda each: (each.first, each.last)):
            items = shown[finding.first - 1 : finding.last]
            if is_founded(finding.kind, items):
                spans.append(_span(finding, items, around))
            else:
                unfounded += 1
        flags = tuple(Flag(each.flag, shown[each.piece - 1].clause.text) for each in taken.answer.flags)
        return Read(labelled, _apart(spans), flags, unfounded)


def _misnumbered(found: Findings, count: int) -> list[str]:
    """Say which numbers of an answer do not fit the pieces."""
    faults = []
    for finding in found.findings:
        if not 1 <= finding.first <= finding.last <= count:
            faults.append(f"There are no pieces {finding.first} to {finding.last}.")
        elif finding.last - finding.first >= _LONGEST_SPAN:
            faults.append(
                f"Pieces {finding.first} to {finding.last} are more than one idea: take the piece that says it."
            )
    faults += [f"There is no piece {each.piece}." for each in found.flags if not 1 <= each.piece <= count]
    return faults


def is_founded(kind: _Kind, items: Sequence[Labelled]) -> bool:
    """Tell whether the words can carry what the model says of them.

    A plain refusal, politeness or cleared fault is no criticism, a plain politeness no praise, whatever the model says.
    """
    if kind in ("door", "outside"):
        return True
    likely = max(item.chances[_LABELS[kind]] for item in items)
    plainly = all(item.chances["refusal"] + item.chances["polite"] > likely for item in items)
    return likely > 0 and (not plainly or likely >= _POSSIBLE)


_POSSIBLE: Final = 0.1
"""A label that the offline reader gives this chance may be what a model says."""


def _span(finding: Finding, items: Sequence[Labelled], around: Around) -> Span:
    """Make the slice that a finding points at; its ends are trimmed as every quote's are."""
    first, last = items[0].clause, items[-1].clause
    start, _ = trim(around.text, first, around.language)
    _, end = trim(around.text, last, around.language)
    if len(around.text[start:end].split()) > LONGEST_QUOTE and len(items) > 1:
        heaviest = max(items, key=lambda item: len(item.clause.text)).clause
        start, end = trim(around.text, heaviest, around.language)
    return Span(
        start, end, _LABELS[finding.kind], first.sentence, first.link,
        area=finding.area if finding.area != "none" else None, margin=_SURE,
        severity=finding.severity, confidence=finding.confidence,
    )  # fmt: skip


def _apart(spans: Sequence[Span]) -> list[Span]:
    """Leave out what lies inside another finding: no words count twice."""
    apart: list[Span] = []
    for span in sorted(spans, key=lambda each: (each.start, -each.end)):
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    return apart


_PROBE: Final[Mapping[str, _Kind | None]] = {
    "Thanks for the quick reply and for your patience.": None,
    "you quoted last year's rate and did not check it.": "criticism",
    "Your handling of the angry caller was calm and quick.": "praise",
    "The vacancy was withdrawn by head office.": "outside",
    "Nobody had any doubts about your references.": None,
    "Please try again when we advertise in June.": "door",
    "You gave three answers where one example was asked for.": "criticism",
}


def probe(model: Model, prompts: Templates) -> Profile:
    """Find out with one short call whether a model can read a whole reply at once; raises ModelFailureError."""
    pieces = list(_PROBE)
    values = {"pieces": pieces, "role": "", "mark": mark_of(pieces)}
    taken = take(_read_step(len(pieces)), values, model=model, prompts=prompts, repair=False)
    found = {each.first: each.kind for each in taken.answer.findings} if taken.answer else {}
    wanted = [(number, kind) for number, kind in enumerate(_PROBE.values(), 1) if kind]
    right = all(found.get(number) == kind for number, kind in wanted) and 1 not in found
    return "capable" if right else "small"


def settle(item: Labelled, word: Label) -> Labelled:
    """Return a piece with the label that holds after a small model's word.

    Its word counts where the offline reader thought of that label too: alone, it is right less often than that reader.
    """
    same = word == item.label or (word, item.label) in (("context", "others"), ("gap", "advice"))
    if same or (word in _TELLING and item.chances[word] < _THOUGHT_OF):
        return item
    return replace(item, label=word, margin=0.0)


_TELLING: Final = ("gap", "strength", "outside", "door")
_THOUGHT_OF: Final = 0.2
