"""Which asks a reply may answer: by its thread, its sender's address, then company and role.

Finds; whether one of several is meant is for the user to say.
"""

import sqlite3
from collections.abc import Iterable

from afterword.journal import rows
from afterword.journal.naming import company_key, role_key
from afterword.journal.types import Ask


def find_asks(
    db: sqlite3.Connection, named: Iterable[str], address: str | None, company: str | None, role: str | None
) -> list[Ask]:
    """Return the asks by the first of the four that finds any, the newest first; company narrows what an address found."""
    ids = list(dict.fromkeys(named))[:500]
    found: list[Ask] = []
    if ids:
        marks = ", ".join("?" * len(ids))
        found = _asks(db, f"a.id IN (SELECT ask FROM threads WHERE message_id IN ({marks}))", *ids)  # noqa: S608 - only question marks
    if not found and address:
        found = _asks(db, "a.email = ? COLLATE NOCASE", address)
    if len(found) != 1 and company:
        there = found or _asks(db, "p.company_key = ?", company_key(company))
        there = [ask for ask in there if company_key(ask.company) == company_key(company)]
        exact = [ask for ask in there if role and role_key(ask.role) == role_key(role)]
        found = exact or there or found
    return found


def _asks(db: sqlite3.Connection, where: str, *values: object) -> list[Ask]:
    found = db.execute(f"{rows.ASK} WHERE {where} ORDER BY a.id DESC", tuple(map(rows.storable, values)))
    return [rows.ask(row) for row in found]
