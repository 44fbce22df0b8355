"""What makes two rows the same row, and two rows the same person to write to.

A row's place in its table does not count, nor the order of the columns; so an edited, moved or inserted row is
told from one that was done.
"""

import hashlib
from collections.abc import Hashable, Mapping
from pathlib import Path

from afterword.batch.columns import BrokenRow, Row
from afterword.message.types import Headers
from afterword.text.addresses import address_problem


class Fingerprints:
    """Makes the fingerprint of rows under one version: all else that a letter depends on, and its form."""

    def __init__(self, version: str, form: str) -> None:
        self._key = hashlib.sha256(f"{version}\0{form}\0".encode("utf-8", "surrogatepass"))

    def of(self, row: Row | BrokenRow) -> str:
        """Return the sha256 of the row's content and the version."""
        hashed = self._key.copy()
        hashed.update(_content(row).encode("utf-8", "surrogatepass"))
        return hashed.hexdigest()


def people_of(row: Row, fingerprint: str) -> tuple[Hashable, ...]:
    """Return what makes row the same request as another: its address, its names, or else its content."""
    cells = row.cells
    candidate = _folded(cells.get("candidate", ""))
    email, to, company = cells.get("email"), cells.get("to"), cells.get("company")
    if row.message is not None and row.message.headers is not None:
        email, candidate = _sender(row.message.headers), _candidate(row.message.headers)
    keys: list[Hashable] = []
    if email:
        keys.append((candidate, email.casefold()))
    if to and company:
        keys.append((candidate, _folded(to), _folded(company)))
    return tuple(keys) or (fingerprint,)


def _sender(headers: Headers) -> str | None:
    """Return who wrote a rejection, where that is a mailbox that somebody reads: others send for many people."""
    sender = headers.reply_to or headers.from_
    return sender.email if sender and sender.email and address_problem(sender.email) is None else None


def _candidate(headers: Headers) -> str:
    return (headers.to[0].email or "").casefold() if headers.to else ""


def _content(row: Row | BrokenRow) -> str:
    if isinstance(row, BrokenRow):
        return "\0".join(("broken", *row.raw, *row.raw.values())) if row.raw else f"broken\0{row.reason}"
    cells: Mapping[str, str] = row.cells
    if "rejection" in cells:
        cells = {**cells, "rejection": _rejection_content(row)}
    # Fields come in one order, whatever the table's, and no cell holds the control characters that part them here.
    return "\x1f".join(cells) + "\x1e" + "\x1f".join(cells.values())


def _rejection_content(row: Row) -> str:
    """Return what tells one rejection from another: its words, wherever its file lies."""
    if row.message is not None:
        headers = row.message.headers
        return f"{row.message.text}\0{headers.message_id if headers else ''}"
    try:
        return hashlib.sha256(Path(row.cells["rejection"]).read_bytes()).hexdigest()
    except (OSError, ValueError):
        return row.cells["rejection"]


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
