"""What a reading of an interviewer's answer consists of: points, remarks, doors, flags.

Holds the types and their JSON shape. No rules, no wording, no disk.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Kind = Literal[
    "phishing",
    "auto_reply",
    "misdirected",
    "feedback",
    "call_offer",
    "policy_refusal",
    "outside_control",
    "promise_later",
    "vague",
    "boilerplate",
]
Severity = Literal["decisive", "notable", "minor"]
Confidence = Literal["explicit", "hedged", "inferred"]
Hand = Literal["first", "second"]
FlagName = Literal[
    "prompt_injection",
    "phishing",
    "wrong_recipient",
    "auto_reply",
    "possible_discrimination",
    "no_further_contact",
    "contradiction",
    "hedged",
    "confidential",
]


@dataclass(frozen=True, slots=True)
class Known:
    """What the user says is known before the reply is read; None where nothing was said."""

    candidate: str | None = None
    company: str | None = None
    role: str | None = None
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Who says it, and whether they saw it themselves ("first") or pass it on ("second")."""

    name: str | None
    hand: Hand


@dataclass(frozen=True, slots=True)
class Remark:
    """A strength or a reason outside the reader's control: ``text[start:end] == quote``."""

    quote: str
    start: int
    end: int
    gist: str


@dataclass(frozen=True, slots=True)
class Door(Remark):
    """Something left open: applying again, a call, another contact; when and who as far as the text says."""

    when: str | None = None
    who: str | None = None


@dataclass(frozen=True, slots=True)
class Point(Remark):
    """One criticism the reader can act on, in the writer's words and as an exercise."""

    area: str
    situation: str
    action: str
    measure: str
    by_when: str
    cue: str
    severity: Severity
    confidence: Confidence
    sources: tuple[Source, ...]

    @property
    def says_more(self) -> bool:
        """Whether the gist says more than the quote again: only then it is worth reading beside it."""
        return self.gist.casefold().strip(" .…") not in " ".join(self.quote.split()).casefold()


@dataclass(frozen=True, slots=True)
class Flag:
    """Something the user must know about the reply, with the words that show it."""

    name: FlagName
    evidence: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """A claim that was not reported, and why."""

    claim: str
    why: str


@dataclass(frozen=True, slots=True)
class Engine:
    """What did the reading."""

    name: str = "offline"
    model: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything understood of one reply. Offsets count code points of ``text``."""

    kind: Kind
    language: str
    text: str
    points: tuple[Point, ...]
    strengths: tuple[Remark, ...]
    outside_control: tuple[Remark, ...]
    doors: tuple[Door, ...]
    flags: tuple[Flag, ...]
    dropped: tuple[Dropped, ...]
    next_step: str
    engine: Engine = Engine()
    told_in: str = "en"
    """The language of gists, exercises and reports; ``language`` is that of the reply."""
    usage: Mapping[str, int] = field(default_factory=dict)
    """What a model cost: calls and tokens; empty offline."""

    def as_json(self) -> dict[str, Any]:
        """Give the reading as plain data in the documented shape."""
        return {
            "schema": 1,
            "kind": self.kind,
            "language": self.language,
            "text": self.text,
            "engine": {"name": self.engine.name, "model": self.engine.model},
            "points": [_point(point) for point in self.points],
            "strengths": [_remark(strength) for strength in self.strengths],
            "outside_control": [_remark(reason) for reason in self.outside_control],
            "doors": [{**_remark(door), "when": door.when, "who": door.who} for door in self.doors],
            "flags": [flag.name for flag in self.flags],
            "dropped": [{"claim": dropped.claim, "why": dropped.why} for dropped in self.dropped],
            "next_step": self.next_step,
            "usage": dict(self.usage),
        }


def _remark(remark: Remark) -> dict[str, Any]:
    return {"quote": remark.quote, "start": remark.start, "end": remark.end, "gist": remark.gist}


def _point(point: Point) -> dict[str, Any]:
    return {
        "quote": point.quote,
        "start": point.start,
        "end": point.end,
        "area": point.area,
        "gist": point.gist,
        "situation": point.situation,
        "action": point.action,
        "measure": point.measure,
        "by_when": point.by_when,
        "cue": point.cue,
        "severity": point.severity,
        "confidence": point.confidence,
        "sources": [{"name": source.name, "hand": source.hand} for source in point.sources],
    }
