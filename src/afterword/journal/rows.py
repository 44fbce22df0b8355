"""Between the journal's rows and its types: the columns each type is read from, and the reading of one row.

Holds no decisions; the store says which rows.
"""

import datetime as dt
from collections.abc import Iterable
from typing import Any, Final

from afterword.journal.types import Application, Ask, Entry, Exercise, Reply

APPLICATION: Final = "SELECT id, company, role, stage, rejected, added, note FROM applications"
ASK: Final = """SELECT a.id, a.application, p.company, p.role, a.recipient, a.email, a.candidate, a.channel, a.language, a.tone, a.subject,
    a.body, a.message_id, a.kind, p.stage, p.rejected, a.drafted, a.sent, a.wait_until, a.reminded, a.thanked, a.answered
    FROM asks AS a JOIN applications AS p ON p.id = a.application"""
REPLY: Final = """SELECT r.id, r.ask, r.date, r.kind, r.text, r.engine, r.model, r.next_step, r.application, coalesce(p.company, ''),
    coalesce(p.role, ''), r.language, r.prompts, r.message_id, r.sender, r.flags, r.raw, r.not_now
    FROM replies AS r LEFT JOIN applications AS p ON p.id = r.application"""
ENTRY: Final = """SELECT e.id, e.reply, e.date, coalesce(p.company, ''), coalesce(p.role, ''), e.section, e.quote, e.start, e."end", e.area,
    e.gist, e.situation, e.action, e.measure, e.by_when, e.cue, e.severity, e.confidence, e.source, e.hand, e."when", e.who
    FROM entries AS e LEFT JOIN applications AS p ON p.id = e.application"""
EXERCISE: Final = "SELECT id, entry, area, text, measure, cue, due, done FROM exercises"


def day(text: str | None) -> dt.date | None:
    """Read a column that holds a date."""
    return dt.date.fromisoformat(text) if text else None


def iso(date: dt.date | None) -> str | None:
    """Write a date as a column holds it."""
    return date.isoformat() if date else None


def storable(value: object) -> object:
    """Return value; halves of surrogate pairs, which no file can hold, become question marks one by one."""
    if isinstance(value, str) and not value.isascii():
        return value.encode("utf-8", "replace").decode()
    return value


def application(row: tuple[Any, ...]) -> Application:
    """Read a row of APPLICATION."""
    number, company, role, stage, rejected, added, note = row
    return Application(number, company, role, stage, day(rejected), day(added), note)


def ask(row: tuple[Any, ...]) -> Ask:
    """Read a row of ASK."""
    return Ask(*row[:15], *map(day, row[15:]))


def reply(row: tuple[Any, ...]) -> Reply:
    """Read a row of REPLY."""
    values = list(row)
    values[2], values[15], values[17] = day(row[2]), tuple(row[15].split()), day(row[17])
    return Reply(*values)


def entries(rows: Iterable[tuple[Any, ...]]) -> list[Entry]:
    """Read rows of ENTRY; many share a date, which is read once."""
    known: dict[str | None, dt.date | None] = {None: None}
    found = []
    for row in rows:
        date = row[2]
        if date not in known:
            known[date] = day(date)
        found.append(Entry(row[0], row[1], known[date], *row[3:]))
    return found


def exercise(row: tuple[Any, ...]) -> Exercise:
    """Read a row of EXERCISE."""
    number, entry, area, text, measure, cue, due, done = row
    return Exercise(number, entry, area, text, measure, cue, day(due), day(done))
