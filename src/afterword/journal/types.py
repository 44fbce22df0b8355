"""The nouns of the journal: an application, what was asked, what was answered, what it said, what to practise.

Holds data only. A new one has the id 0 until it is kept; dates are local dates; "" and None mean that nobody said.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Final, Literal

Section = Literal["point", "strength", "outside", "door", "reflection"]
SECTIONS: Final[tuple[Section, ...]] = ("point", "strength", "outside", "door", "reflection")

NO_ANSWER: Final = frozenset({"auto_reply", "phishing", "misdirected"})
"""Kinds of replies that answer nothing: the ask stays open."""


@dataclass(frozen=True, slots=True)
class Application:
    """One role at one company that did not work out. ``note`` says why nobody was asked, if nobody was."""

    id: int = 0
    company: str = ""
    role: str = ""
    stage: str = "unknown"
    rejected: dt.date | None = None
    added: dt.date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """One feedback request. It counts as sent only when the user says so (``sent``).

    ``message_id`` is that of the mail it answers, if it answers into a thread. ``wait_until`` is the morning that the
    user wanted to sleep over it till. ``reminded``, ``thanked`` and ``answered`` are the days when that happened.
    """

    id: int = 0
    application: int = 0
    company: str = ""
    role: str = ""
    to: str = ""
    email: str | None = None
    candidate: str | None = None
    channel: str = "email"
    language: str = "en"
    tone: str | None = None
    subject: str = ""
    body: str = ""
    message_id: str | None = None
    case: str = ""
    stage: str = "unknown"
    rejected: dt.date | None = None
    drafted: dt.date | None = None
    sent: dt.date | None = None
    wait_until: dt.date | None = None
    reminded: dt.date | None = None
    thanked: dt.date | None = None
    answered: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer as it was read; ``text`` is the cleaned text that quotes are slices of.

    ``ask`` is None where it answers none of the asks. ``prompts`` is the fingerprint of the prompts a model was
    given. ``raw`` is the whole message and is kept only where the user wants it. ``not_now`` is the morning until which
    the user wants to see nothing of its criticism.
    """

    id: int = 0
    ask: int | None = None
    date: dt.date | None = None
    kind: str = ""
    text: str = ""
    engine: str = "offline"
    model: str | None = None
    next_step: str = ""
    application: int | None = None
    company: str = ""
    role: str = ""
    language: str = "en"
    prompts: str | None = None
    message_id: str | None = None
    sender: str = ""
    flags: tuple[str, ...] = ()
    raw: str | None = None
    not_now: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was said: ``quote`` is the slice ``start:end`` of its reply's text.

    A reflection is the user's own words after an interview: it has no reply, and ``quote`` is what they wrote.
    ``date``, ``company`` and ``role`` are those of the reply and its application.
    """

    id: int = 0
    reply: int | None = None
    date: dt.date | None = None
    company: str = ""
    role: str = ""
    section: Section = "point"
    quote: str = ""
    start: int = 0
    end: int = 0
    area: str | None = None
    gist: str = ""
    situation: str = ""
    action: str = ""
    measure: str = ""
    by_when: str = ""
    cue: str = ""
    severity: str | None = None
    confidence: str | None = None
    source: str = ""
    hand: str | None = None
    when: str | None = None
    who: str | None = None


@dataclass(frozen=True, slots=True)
class Exercise:
    """One thing to practise. ``entry`` is the point whose quote it answers; ``done`` is the day it was done."""

    id: int = 0
    entry: int | None = None
    area: str = ""
    text: str = ""
    measure: str = ""
    cue: str = ""
    due: dt.date | None = None
    done: dt.date | None = None
