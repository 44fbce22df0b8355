"""The forms a batch writes its drafts in: one file a row, or one file for all."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from afterword.deliver.eml import eml_bytes
from afterword.deliver.mbox import mbox_entry
from afterword.deliver.outgoing import Outgoing, body_text, header_text

if TYPE_CHECKING:
    from afterword.ask import Draft

Form = Literal["eml", "text", "mbox", "jsonl"]
SUFFIXES: Final[Mapping[Form, str]] = {"eml": ".eml", "text": ".txt"}
"""Forms with one file a row."""
SHARED: Final[Mapping[Form, str]] = {"mbox": "drafts.mbox", "jsonl": "drafts.jsonl"}
"""Forms with one file for all rows."""


@dataclass(frozen=True, slots=True)
class Drafted:
    """A letter that may be shown, and what goes with it.

    ``usage`` counts what was paid for (calls, tokens); a row that cost something is made safe on the disk before
    the next one is begun. ``report`` is the JSON object of the jsonl form; empty, it is made from the letter.
    """

    letter: Outgoing
    company: str
    role: str
    advice: tuple[str, ...] = ()
    usage: Mapping[str, int] = field(default_factory=dict)
    report: Mapping[str, object] = field(default_factory=dict)
    draft: "Draft | None" = None
    """The draft as it was written, for whoever keeps a journal of it."""


def content(form: Form, drafted: Drafted, sequence: int, line: int) -> bytes:
    """Return what form holds of one draft; raise InputError when the letter cannot be written in it."""
    letter = drafted.letter
    if form == "eml":
        return eml_bytes(letter)
    if form == "mbox":
        return mbox_entry(eml_bytes(letter))
    if form == "text":
        return _text(letter).encode()
    report = drafted.report or {
        "to": {"name": letter.to_name, "email": letter.to_email},
        "subject": letter.subject,
        "body": letter.body,
    }
    return json.dumps({"sequence": sequence, "row": line, **report}).encode() + b"\n"


def _text(letter: Outgoing) -> str:
    name = header_text(letter.to_name, "to")
    email = header_text(letter.to_email or "", "to")
    to = f"{name} <{email}>" if name and email else name or email
    head = f"To: {to}\nSubject: {header_text(letter.subject, 'subject')}\n\n"
    return head + body_text(letter.body) + "\n"
