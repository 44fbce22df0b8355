"""What deliver takes: a finished letter, seen only by the attributes that leave the machine.

Holds the shape and the check of one header line; how each form writes it is for the form.
"""
# ruff: noqa: D102 - the class says what its attributes are

import unicodedata
from typing import Final, Protocol

from afterword.errors import InputError

_BREAKING: Final = ("Cc", "Zl", "Zp", "Cs")


class Outgoing(Protocol):
    """A letter to one person. Ids are Message-IDs with their angle brackets; ``body`` is plain text."""

    @property
    def to_name(self) -> str: ...
    @property
    def to_email(self) -> str | None: ...
    @property
    def subject(self) -> str: ...
    @property
    def body(self) -> str: ...
    @property
    def in_reply_to(self) -> str | None: ...
    @property
    def references(self) -> tuple[str, ...]: ...
    @property
    def from_name(self) -> str | None: ...
    @property
    def from_email(self) -> str | None: ...


def header_text(value: str, field: str) -> str:
    """Return value trimmed, fit for one header line.

    Raises InputError that names the field when value holds a control character, a line or paragraph
    separator or half a surrogate pair: any of them could end the header and begin another.
    """
    if not value.isprintable():
        for character in value:
            if unicodedata.category(character) in _BREAKING:
                raise InputError(
                    f"{field} holds a line break or control character (U+{ord(character):04X}).",
                    "Give it as one plain line.",
                )
    return value.strip()


def body_text(body: str) -> str:
    """Return body with LF as its line breaks (for LF, CRLF and CR), and none at its end.

    Raises InputError for control characters other than tab and line breaks, which no mail may carry.
    """
    if "\r" in body:
        body = body.replace("\r\n", "\n").replace("\r", "\n")
    if not body.replace("\n", "").isprintable():
        for character in body:
            if unicodedata.category(character) in ("Cc", "Cs") and character not in "\t\n\x85":
                raise InputError(f"body holds a control character (U+{ord(character):04X}).", "Remove it.")
    return body.removesuffix("\n")
