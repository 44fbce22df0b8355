"""The nouns of this room: a message, its header fields, and what is left after cleaning.

Holds data only: what comes by the dozen is a named tuple, which is made and imported faster than a dataclass. All offsets count code points and point into ``Message.text`` unless they say otherwise.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Form = Literal["mail", "html", "text"]
Why = Literal["history", "signature", "disclaimer", "chrome", "hidden"]


class Address(NamedTuple):
    """A person or mailbox as a header names it."""

    name: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Headers:
    """The header fields afterword uses. ``date`` is the sender's local date; ``raw`` maps lower-case names to values."""

    from_: Address | None = None
    sender: Address | None = None
    reply_to: Address | None = None
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    subject: str | None = None
    date: dt.date | None = None
    date_text: str | None = None
    message_id: str | None = None
    references: tuple[str, ...] = ()
    auto_reply: bool = False
    raw: Mapping[str, str] = field(default_factory=dict)


class Span(NamedTuple):
    """A stretch of text."""

    start: int
    end: int


class Mark(NamedTuple):
    """What the markup of an HTML mail says of a stretch of its text."""

    start: int
    end: int
    kind: Literal["quote", "thread", "signature"]


class Cut(NamedTuple):
    """A stretch that is not the sender's new words, and what it is instead."""

    start: int
    end: int
    why: Why


@dataclass(frozen=True, slots=True)
class Message:
    """One message as it was given; ``text`` is the decoded input that all offsets refer to.

    ``notes`` say in plain words what was odd. ``hidden`` are spans that the reader of the mail could not see.
    ``header_end`` is where header lines pasted on top of the text end (0 when there are none).
    """

    text: str
    headers: Headers | None = None
    form: Form = "text"
    notes: tuple[str, ...] = ()
    hidden: tuple[Span, ...] = ()
    marks: tuple[Mark, ...] = ()
    header_end: int = 0


class Voice(NamedTuple):
    """The writer of a forwarded note; start and end are offsets into ``Cleaned.text``."""

    start: int
    end: int
    name: str
    email: str | None = None


class Answer(NamedTuple):
    """A question quoted from the user (into ``Message.text``) and its inline answer (into ``Cleaned.text``)."""

    question: Span
    answer: Span


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What the sender newly wrote: ``text`` is the join of the kept spans of ``Message.text``."""

    text: str
    kept: tuple[Span, ...] = ()
    cut: tuple[Cut, ...] = ()
    voices: tuple[Voice, ...] = ()
    answers: tuple[Answer, ...] = ()
