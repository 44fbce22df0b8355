"""The facts of one rejection, and how they are written down.

Holds the shape and its two written forms; it must not know how a fact is found.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

Outcome = Literal[
    "rejected",
    "rejected_with_alternative",
    "position_filled",
    "position_closed",
    "on_hold",
    "not_a_rejection",
    "offer_withdrawn",
]
Stage = Literal["application", "phone_screen", "assessment", "interview", "final", "offer", "unknown"]

_FIELDS = (
    "company", "role", "candidate_name", "sender_name", "sender_role", "sender_email", "date", "stage", "outcome", "invites_feedback",
    "declines_feedback", "no_reply", "agency", "reference", "reply_to", "interviewers", "do_not_contact", "contains_feedback", "language", "formality",
)  # fmt: skip


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
    evidence: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    company_aliases: tuple[str, ...] = ()
    other_role: str | None = None
    alternative_offered: bool = False
    deadline: dt.date | None = None
    contact_for_questions: str | None = None
    wrong_name: str | None = None

    def as_json(self) -> dict[str, object]:
        """Return the contract's object: every field, tuples as lists, evidence last."""
        values: dict[str, object] = {name: getattr(self, name) for name in _FIELDS}
        values["interviewers"] = list(self.interviewers)
        values["evidence"] = dict(self.evidence)
        return values


def as_toml(facts: Facts) -> str:
    """Write facts as a facts file; what is not known is left out, since TOML has no null."""
    lines = [
        f"{name} = {_toml(value)}"
        for name, value in facts.as_json().items()
        if name != "evidence" and value is not None
    ]
    if facts.evidence:
        lines += ["", "[evidence]", *(f"{name} = {_toml(quote)}" for name, quote in facts.evidence.items())]
    return "\n".join(lines) + "\n"


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "[" + ", ".join(_toml(each) for each in value) + "]"
    return '"' + "".join(_escaped(character) for character in str(value)) + '"'


def _escaped(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    code = ord(character)
    if code < 0x20 or 0x7F <= code < 0xA0 or 0xD800 <= code < 0xE000:
        return f"\\u{code:04x}" if not 0xD800 <= code < 0xE000 else "\\ufffd"
    return character
