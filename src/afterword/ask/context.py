"""What is known when a draft is checked: whom it goes to, what was applied for, what was said before.

Holds the type and the readers of plain data, which a facts file is read with too; it judges nothing and reads no file.
A reader takes a value and where it stands, and raises InputError that names the place when the value has the wrong type.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Literal

from afterword.ask.values import read_date
from afterword.errors import InputError

Register = Literal["formal", "informal"]


@dataclass(frozen=True, slots=True)
class PreviousAsk:
    """One earlier message that asked the same thing; the date is None when only the fact is known."""

    sent: date | None = None
    to: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """What is known about one draft. Every field is optional: None, empty and False mean "not known"."""

    channel: str | None = None
    kind: str | None = None
    recipient: str | None = None
    recipient_role: str | None = None
    recipient_email: str | None = None
    company: str | None = None
    company_aliases: tuple[str, ...] = ()
    role: str | None = None
    candidate: str | None = None
    contact: str | None = None
    stage: str | None = None
    rejected: date | None = None
    sent: date | None = None
    language: str | None = None
    register: Register | None = None
    agency: str | None = None
    previous_asks: tuple[PreviousAsk, ...] = ()
    facts: tuple[str, ...] = ()
    rejection_notes: str = ""
    sender_name: str | None = None
    sender_email: str | None = None
    reply_to: str | None = None
    interviewers: tuple[str, ...] = ()
    outcome: str | None = None
    reference: str | None = None
    evidence: tuple[str, ...] = ()
    no_reply: bool = False
    do_not_contact: bool = False
    declines_feedback: bool = False
    contains_feedback: bool = False
    invites_feedback: bool = False
    in_excerpts: bool = False
    """Whether ``evidence`` holds single sentences of a mail that says more: then what it does not name may be true."""

    def __hash__(self) -> int:
        """Hash what tells contexts apart: rules look up what they worked out of one, and thirty fields are dear."""
        return hash((self.recipient, self.company, self.role, self.facts))


SYNONYMS = {
    "to": "recipient",
    "interviewer": "recipient",
    "sender_name": "recipient",
    "sender_role": "recipient_role",
    "email": "recipient_email",
    "reply_to": "recipient_email",
    "candidate_name": "candidate",
    "date": "rejected",
    "formality": "register",
    "about": "facts",
    "ask": "facts",
    "notes": "rejection_notes",
}
"""Other names of a field, as options, tables and ``facts`` use them; the field's own name wins over them."""

_FORMAL = frozenset("formal sie vous usted ustedes u lei formell formel formeel förmlich".split())
_INFORMAL = frozenset(
    "informal du ihr tu tú vos je jij jullie você voce informell informel informeel".split()
)
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def context_from(data: Mapping[str, object], *, place: str) -> Context:
    """Read a Context from plain data such as parsed JSON, or what ``facts`` prints.

    Unknown keys are ignored and null means "not known". Raises InputError, which
    names place and key, when a value has the wrong type.
    """
    found: dict[str, object] = {}
    for key, value in data.items():
        if key in _READERS and value is not None:
            found[key] = _READERS[key](value, f"{place}: {key}")
    for key, field in SYNONYMS.items():
        value = data.get(key)
        if value is None:
            continue
        read = _READERS[field](value, f"{place}: {key}")
        if isinstance(read, tuple):
            found[field] = (*_as_tuple(found.get(field)), *read)
        else:
            found.setdefault(field, read)
    if isinstance(data.get("evidence"), Mapping):
        found["in_excerpts"] = True  # as ``facts`` prints it
    return Context(**found)  # type: ignore[arg-type]  # each value came from its field's reader


def _as_tuple(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()


def read_text(value: object, where: str) -> str:
    """Read one text, without the white space around it."""
    if isinstance(value, str):
        return value.strip()
    raise InputError(f"{where} must be text, not {_named(value)}.", "Write it in quotes.")


def read_note(value: object, where: str) -> str:
    """Read one text or several, which become one."""
    return "; ".join(read_texts(value, where))


def read_texts(value: object, where: str) -> tuple[str, ...]:
    """Read a list of texts; one text is a list of one, a mapping the list of its values."""
    if isinstance(value, Mapping):
        value = [item for item in value.values() if item is not None]
    if isinstance(value, list | tuple):
        return tuple(read_text(item, where) for item in value)
    return (read_text(value, where),)


def read_table(value: object, where: str) -> dict[str, object]:
    """Read a table of named values, without those that are null."""
    if isinstance(value, Mapping):
        return {str(name): item for name, item in value.items() if item is not None}
    raise InputError(f"{where} must be a table, not {_named(value)}.", "Give each value its name.")


def read_flag(value: object, where: str) -> bool:
    """Read true or false."""
    if isinstance(value, bool):
        return value
    raise InputError(
        f"{where} must be true or false, not {_named(value)}.", "Leave it out if you do not know."
    )


def read_day(value: object, where: str) -> date:
    """Read a day: a date of TOML, or text as ``read_date`` takes it."""
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    return read_date(read_text(value, where), place=where)


def read_register(value: object, where: str) -> Register | None:
    """Read how close a letter speaks, from a word for it or a pronoun; None for any other word."""
    words = re.findall(r"\w+", read_text(value, where).lower())
    if any(word in _INFORMAL for word in words):
        return "informal"
    return "formal" if any(word in _FORMAL for word in words) else None


def _asks(value: object, where: str) -> tuple[PreviousAsk, ...]:
    if isinstance(value, int) and not isinstance(value, bool):
        return (PreviousAsk(),) * max(0, min(value, 9))
    if not isinstance(value, list | tuple):
        raise InputError(
            f"{where} must be a list, not {_named(value)}.", "Give one date for each earlier message."
        )
    return tuple(_ask(item, where) for item in value)


def _ask(item: object, where: str) -> PreviousAsk:
    if isinstance(item, PreviousAsk):
        return item
    if isinstance(item, Mapping):
        day = item.get("sent", item.get("date"))
        return PreviousAsk(
            None if day is None else read_day(day, where), read_text(item.get("to") or "", where)
        )
    if isinstance(item, date):
        return PreviousAsk(read_day(item, where))
    text = read_text(item, where)
    found = _ISO_DATE.search(text)
    return PreviousAsk(read_day(found[0], where) if found else None, text)


def _named(value: object) -> str:
    names = {
        "bool": "true or false",
        "int": "a number",
        "float": "a number",
        "str": "text",
        "dict": "a table",
    }
    return names.get(
        type(value).__name__, "a list" if isinstance(value, list | tuple) else type(value).__name__
    )


_SPECIAL: dict[str, Callable[[object, str], object]] = {
    "company_aliases": read_texts,
    "rejected": read_day,
    "sent": read_day,
    "register": read_register,
    "previous_asks": _asks,
    "facts": read_texts,
    "rejection_notes": read_note,
    "interviewers": read_texts,
    "evidence": read_texts,
    "no_reply": read_flag,
    "do_not_contact": read_flag,
    "declines_feedback": read_flag,
    "contains_feedback": read_flag,
    "invites_feedback": read_flag,
    "in_excerpts": read_flag,
}
_READERS = {field.name: _SPECIAL.get(field.name, read_text) for field in fields(Context)}
