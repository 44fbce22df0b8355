"""The drafts of a folder read back, in whichever form they were written: what the index shows is what is there.

Memory stays flat: of a shared file only the places of its drafts are kept.
"""

import json
import re
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from email import policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.parser import BytesParser
from email.utils import parseaddr
from pathlib import Path
from typing import Final

from afterword.batch.forms import SHARED, Form
from afterword.batch.ledger import Entry

_SEPARATOR: Final = b"From MAILER-DAEMON "


@dataclass(frozen=True, slots=True)
class Body:
    """What a draft holds."""

    to: str
    email: str
    subject: str
    text: str


GONE: Final = Body("", "", "", "The draft is no longer there.")


def bodies_of(folder: Path, form: Form) -> Callable[[Entry, int], Body]:
    """Return what reads a draft, given its entry and how many drafts of the folder were written before it."""
    if form in SHARED:
        path = folder / SHARED[form]
        places = _places(path, b"" if form == "jsonl" else _SEPARATOR)
        return lambda entry, before: _in_shared(path, places, before, entry)
    read = _from_eml if form == "eml" else _from_text
    return lambda entry, _: _in_file(folder / (entry.file or ""), read)


def _in_file(path: Path, read: Callable[[bytes], Body]) -> Body:
    try:
        return read(path.read_bytes()) if path.is_file() and not path.is_symlink() else GONE
    except OSError:
        return GONE


def _in_shared(path: Path, places: "array[int]", at: int, entry: Entry) -> Body:
    if at + 1 >= len(places):
        return GONE
    with path.open("rb") as file:
        file.seek(places[at])
        data = file.read(places[at + 1] - places[at])
    if path.suffix == ".jsonl":
        return _from_json(data, entry.sequence)
    return _from_eml(re.sub(rb"^>(>*From )", rb"\1", data.partition(b"\n")[2], flags=re.MULTILINE))


def _places(path: Path, separator: bytes) -> "array[int]":
    """Return where each draft of a shared file starts, and the file's end."""
    places = array("q")
    at = 0
    if path.is_file() and not path.is_symlink():
        with path.open("rb") as file:
            for line in file:
                if line.startswith(separator):
                    places.append(at)
                at += len(line)
    places.append(at)
    return places


def _from_eml(data: bytes) -> Body:
    """Read a mail: quickly as ``deliver`` writes it, with the standard parser where somebody changed it."""
    head, _, text = data.replace(b"\r\n", b"\n").partition(b"\n\n")
    lines = head.decode("ascii", "replace").replace("\n ", " ").split("\n")
    fields = dict(line.partition(": ")[::2] for line in lines)
    coding = fields.get("Content-Transfer-Encoding")
    if fields.get("Content-Type") != 'text/plain; charset="utf-8"' or coding not in ("7bit", "8bit"):
        return _from_any(data)
    to, email = parseaddr(fields.get("To", ""))
    try:
        return Body(_decoded(to), email, _decoded(fields.get("Subject", "")), text.decode("utf-8"))
    except (MessageError, LookupError, ValueError):
        return _from_any(data)


def _decoded(text: str) -> str:
    return str(make_header(decode_header(text))) if "=?" in text else text


def _from_any(data: bytes) -> Body:
    try:
        message = BytesParser(policy=policy.default).parsebytes(data)
        to = message["to"].addresses[0] if message["to"] and message["to"].addresses else None
        text = message.get_content()
        return Body(
            to.display_name if to else "",
            to.addr_spec if to else "",
            str(message["subject"] or ""),
            str(text).replace("\r\n", "\n"),
        )
    except (MessageError, LookupError, ValueError):
        return Body("", "", "", data.decode("utf-8", "replace"))  # somebody changed it


def _from_text(data: bytes) -> Body:
    head, _, text = data.decode("utf-8", "replace").partition("\n\n")
    fields = dict(line.partition(": ")[::2] for line in head.splitlines())
    to, _, email = fields.get("To", "").partition(" <")
    return Body(to, email.rstrip(">"), fields.get("Subject", ""), text)


def _from_json(data: bytes, sequence: int) -> Body:
    try:
        found = json.loads(data)
        if found["sequence"] != sequence:
            return GONE
        to = found["to"]
        return Body(to["name"] or "", to["email"] or "", found["subject"], found["body"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return GONE
