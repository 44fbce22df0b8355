"""The facts of one rejection, and how they are written down.

Holds the shape and its two written forms; it must not know how a fact is found.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from afterword.files import toml_text

Secret = Literal["person", "company", "reference"]
Outcome = Literal[
    "rejected",
    "rejected_with_alternative",
    "position_filled",
    "position_closed",
    "on_hold",
    "not_a_rejection",
    "offer_withdrawn",
]
UNDECIDED: Final[tuple[Outcome, ...]] = ("not_a_rejection", "on_hold")
"""The outcomes with which nothing has ended."""
Stage = Literal["application", "phone_screen", "assessment", "interview", "final", "offer", "unknown"]

_FIELDS = (
    "company", "role", "candidate_name", "sender_name", "sender_role", "sender_email", "date", "stage", "outcome", "invites_feedback",
    "declines_feedback", "no_reply", "agency", "reference", "reply_to", "interviewers", "do_not_contact", "contains_feedback", "language", "formality",
)  # fmt: skip
_WHERE_FOUND = (
    "company_aliases",
    "other_role",
    "alternative_offered",
    "deadline",
    "contact_for_questions",
    "wrong_name",
    "asks",
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a rejection says. None where it does not say; ``evidence`` quotes the text or a header for each fact.

    The last fields are for planning a request and are printed only where something was found.
    """

    company: str | None = None
    role: str | None = None
    candidate_name: str | None = None
    sender_name: str | None = None
    sender_role: str | None = None
    sender_email: str | None = None
    date: str | None = None
    stage: Stage = "unknown"
    outcome: Outcome = "not_a_rejection"
    invites_feedback: bool = False
    declines_feedback: bool = False
    no_reply: bool = False
    agency: str | None = None
    reference: str | None = None
    reply_to: str | None = None
    interviewers: tuple[str, ...] = ()
    do_not_contact: bool = False
    contains_feedback: bool = False
    language: str | None = None
    formality: Literal["formal", "informal"] | None = None
    evidence: Mapping[str, str] = field(default_factory=dict)
    company_aliases: tuple[str, ...] = ()
    other_role: str | None = None
    alternative_offered: bool = False
    deadline: dt.date | None = None
    contact_for_questions: str | None = None
    wrong_name: str | None = None
    asks: tuple[str, ...] = ()
    """What the sender wants to know or to have, in their words: it waits for an answer."""
    perhaps: Mapping[Secret, tuple[str, ...]] = field(default_factory=dict)
    """Everything that may be a name, by what it may name: kept from a model, never printed."""

    def as_json(self) -> dict[str, object]:
        """Return the contract's object: every field, those for planning where found, dates as ISO, evidence last."""
        values: dict[str, object] = {name: getattr(self, name) for name in _FIELDS}
        values |= {name: found for name in _WHERE_FOUND if (found := getattr(self, name))}
        plain = {name: _plain(value) for name, value in values.items()}
        return plain | {"evidence": dict(self.evidence)}


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return list(value)
    return value.isoformat() if isinstance(value, dt.date) else value


def as_toml(values: Mapping[str, object]) -> str:
    """Write what ``facts`` prints as a facts file; what is not known is left out, since TOML has no null."""
    lines = _lines({name: value for name, value in values.items() if not isinstance(value, Mapping)})
    for name, table in values.items():
        if isinstance(table, Mapping) and table:
            lines += ["", f"[{name}]", *_lines(table)]
    return "\n".join(lines) + "\n"


def _lines(values: Mapping[str, object]) -> list[str]:
    return [f"{name} = {_toml(value)}" for name, value in values.items() if value is not None]


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "[" + ", ".join(_toml(each) for each in value) + "]"
    return toml_text(str(value))
