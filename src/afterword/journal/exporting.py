"""The journal as plain data, for a file of the user's own or for another machine.

What ``exported`` gives, the importing module beside this takes.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import fields
from typing import Any, Final

from afterword.journal.store import Journal, Table

SCHEMA: Final = 1
COUNTED: Final[tuple[Table, ...]] = ("applications", "asks", "replies", "entries", "exercises")
"""The lists of an export."""


def exported(journal: Journal, *, raw: bool = True) -> dict[str, Any]:
    """Return everything that is kept; without ``raw``, the whole messages are left out."""
    threads: dict[int, list[str]] = {}
    for message_id, ask in journal.threads():
        threads.setdefault(ask, []).append(message_id)
    held: dict[str, Iterable[object]] = {
        "applications": journal.applications(), "asks": journal.asks(), "replies": journal.replies(),
        "entries": journal.entries(), "exercises": journal.exercises(),
    }  # fmt: skip
    data: dict[str, Any] = {name: [plain(item) for item in items] for name, items in held.items()}
    for ask in data["asks"]:
        ask["thread"] = threads.get(ask["id"], [])
    if not raw:
        for reply in data["replies"]:
            reply["raw"] = None
    return {"schema": SCHEMA, "afterword": "journal", **data}


def plain(item: Any) -> dict[str, Any]:
    """Return one thing of the journal as plain data, its fields in order."""
    return {field.name: _plain(getattr(item, field.name)) for field in fields(item)}


def _plain(value: Any) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
