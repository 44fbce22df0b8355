"""Writing into the journal's tables, and the decision what is the same thing twice.

Every function works inside the caller's transaction. Dates are written as ISO text.
"""

import datetime as dt
import sqlite3
from binascii import crc32
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from afterword.journal import rows
from afterword.journal.naming import company_key, role_key
from afterword.journal.rows import iso, storable
from afterword.journal.types import NO_ANSWER, Application, Ask, Entry, Exercise, Reply

_SAME_APPLICATION: Final = 120
"""Days: a rejection for the same role at the same company this far from another is of another application."""


def put_application(db: sqlite3.Connection, new: Application) -> int:
    """Keep an application; one that is there already gets what was not known of it. Return its number."""
    number = _same_application(db, new.company, new.role, new.rejected)
    if number is None:
        return _insert(
            db, "applications", company=new.company, role=new.role, company_key=company_key(new.company),
            role_key=role_key(new.role), stage=new.stage, rejected=iso(new.rejected), added=iso(new.added), note=new.note,
        )  # fmt: skip
    db.execute(
        """UPDATE applications SET rejected = coalesce(rejected, ?), note = CASE WHEN ? = '' THEN note ELSE ? END,
        stage = CASE WHEN stage = 'unknown' THEN ? ELSE stage END WHERE id = ?""",
        (iso(new.rejected), new.note, new.note, new.stage, number),
    )
    return number


def _same_application(
    db: sqlite3.Connection, company: str, role: str, rejected: dt.date | None
) -> int | None:
    """Return the number of the application by its names and, where both are known, the time of its rejection."""
    found = db.execute(
        "SELECT id, rejected FROM applications WHERE company_key = ? AND role_key = ? ORDER BY id DESC",
        (company_key(company), role_key(role)),
    )
    for number, before in found:
        other = rows.day(before)
        if not (rejected and other) or abs((rejected - other).days) <= _SAME_APPLICATION:
            return int(number)
    return None


def put_ask(db: sqlite3.Connection, new: Ask, thread: Iterable[str]) -> int:
    """Keep an ask; it takes the place of one to the same person about the same application of which nothing came yet."""
    application = put_application(
        db, Application(0, new.company, new.role, new.stage, new.rejected, new.drafted)
    )
    earlier = _same_ask(db, new, application)
    if earlier and (earlier.sent or earlier.answered or earlier.reminded or earlier.thanked):
        return earlier.id
    values = _ask_values(new, application)
    if earlier:
        update(db, "asks", earlier.id, **values)
        number = earlier.id
    else:
        number = _insert(db, "asks", **values)
    _put_thread(db, number, (*([new.message_id] if new.message_id else []), *thread))
    return number


def _same_ask(db: sqlite3.Connection, new: Ask, application: int) -> Ask | None:
    for row in db.execute(f"{rows.ASK} WHERE a.application = ? ORDER BY a.id DESC", (application,)):
        found = rows.ask(row)
        if new.email and found.email:
            if new.email.casefold() == found.email.casefold():
                return found
        elif role_key(new.to) == role_key(found.to):
            return found
    return None


def restore_ask(db: sqlite3.Connection, ask: Ask, application: int, thread: Iterable[str]) -> int:
    """Keep an ask of an export as it is, unless it is there; return its number here."""
    there = db.execute(
        "SELECT id FROM asks WHERE application = ? AND recipient = ? AND body = ? AND drafted IS ?",
        (application, ask.to, ask.body, iso(ask.drafted)),
    ).fetchone()
    if there:
        return int(there[0])
    number = _insert(db, "asks", **_ask_values(ask, application))
    _put_thread(db, number, thread)
    return number


def _put_thread(db: sqlite3.Connection, ask: int, thread: Iterable[str]) -> None:
    db.executemany(
        "INSERT OR IGNORE INTO threads VALUES (?, ?)", [(one, ask) for one in dict.fromkeys(thread)]
    )


def put_reply(db: sqlite3.Connection, new: Reply, entries: Iterable[Entry]) -> int:
    """Keep a reply and what it said, and note the answer at its ask; what was read of the same reply before goes."""
    before = _same_reply(db, new)
    ask, date = new.ask or before.ask, before.date or iso(new.date)
    application = before.application
    if ask:
        (application,) = db.execute("SELECT application FROM asks WHERE id = ?", (ask,)).fetchone()
    elif new.company or new.role:
        application = put_application(db, Application(0, new.company, new.role, added=new.date))
    values = {**_reply_values(new), "ask": ask, "application": application, "date": date}
    if before.number is None:
        number = _insert(db, "replies", **values)
    else:
        number = before.number
        if new.raw is None:
            del values["raw"]  # reading it again does not lose what the user wanted kept
        update(db, "replies", number, **values)
    if before.ask and before.ask != ask:
        db.execute(
            "UPDATE asks SET answered = NULL WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM replies WHERE ask = ?1)",
            (before.ask,),
        )
    _renew_entries(db, number, application, date, entries)
    _note_answer(db, ask, new.kind, date)
    return number


def _note_answer(db: sqlite3.Connection, ask: int | None, kind: str, date: str | None) -> None:
    if ask and kind not in NO_ANSWER:
        db.execute("UPDATE asks SET answered = coalesce(answered, ?) WHERE id = ?", (date, ask))


class _Before(NamedTuple):
    """What is kept of a reply already."""

    number: int | None = None
    ask: int | None = None
    application: int | None = None
    date: str | None = None


def _same_reply(db: sqlite3.Connection, new: Reply) -> _Before:
    """Find a reply of the same text; two companies may send one, so a Message-ID, or else letter and day, tell them apart."""
    found = db.execute(
        "SELECT id, ask, application, date, message_id FROM replies WHERE checksum = ? AND text = ? ORDER BY id",
        (_checksum(new.text), storable(new.text)),
    )
    for number, ask, application, date, message_id in found:
        if message_id and new.message_id:
            same = message_id == new.message_id
        else:
            same = not (ask and new.ask) or ask == new.ask or date == iso(new.date)
        if same:
            return _Before(number, ask, application, date)
    return _Before()


def _checksum(text: str) -> int:
    return crc32(text.encode("utf-8", "replace"))  # the hashes of hashlib take 6 ms to import


def _renew_entries(
    db: sqlite3.Connection, reply: int, application: int | None, date: str | None, entries: Iterable[Entry]
) -> None:
    """Put entries in the place of those of reply; one that says the same keeps its number, for exercises name it."""
    before = entry_numbers(db, reply)
    for entry in entries:
        values = {**_entry_values(entry), "reply": reply, "application": application, "date": date}
        number = before.pop((entry.section, entry.start, entry.end), None)
        if number is None:
            _insert(db, "entries", **values)
        else:
            update(db, "entries", number, **values)
    for number in before.values():
        db.execute("UPDATE exercises SET entry = NULL WHERE entry = ?", (number,))
        db.execute("DELETE FROM entries WHERE id = ?", (number,))


def entry_numbers(db: sqlite3.Connection, reply: int) -> dict[tuple[str, int, int], int]:
    """Return the numbers of what a reply said, by section and place."""
    found = db.execute('SELECT section, start, "end", id FROM entries WHERE reply = ?', (reply,))
    return {(section, start, end): number for section, start, end, number in found}


def restore_reply(db: sqlite3.Connection, reply: Reply, entries: Iterable[Entry]) -> dict[int, int]:
    """Keep a reply of an export as it is, unless it is there; return the numbers of its entries here by those there."""
    there = _same_reply(db, reply).number
    if there is not None:
        known = entry_numbers(db, there)
        return {e.id: number for e in entries if (number := known.get((e.section, e.start, e.end)))}
    values = {
        **_reply_values(reply),
        "ask": reply.ask,
        "application": reply.application,
        "date": iso(reply.date),
    }
    number = _insert(db, "replies", **values)
    _note_answer(db, reply.ask, reply.kind, iso(reply.date))
    moved = {"reply": number, "application": reply.application, "date": iso(reply.date)}
    return {entry.id: _insert(db, "entries", **_entry_values(entry), **moved) for entry in entries}


def put_reflection(db: sqlite3.Connection, entry: Entry) -> int:
    """Keep words of the user's own, unless they are there; return their number."""
    application = None
    if entry.company or entry.role:
        application = put_application(db, Application(0, entry.company, entry.role, added=entry.date))
    there = db.execute(
        "SELECT id FROM entries WHERE section = ? AND quote = ? AND gist = ? AND date IS ? AND application IS ?",
        (entry.section, entry.quote, entry.gist, iso(entry.date), application),
    ).fetchone()
    if there:
        return int(there[0])
    return _insert(
        db, "entries", **_entry_values(entry), reply=None, application=application, date=iso(entry.date)
    )


def put_exercise(db: sqlite3.Connection, new: Exercise, *, once: bool = False) -> int:
    """Keep an exercise; with ``once``, not a second time."""
    if once:
        there = db.execute(
            "SELECT id FROM exercises WHERE area = ? AND text = ? AND entry IS ? AND due IS ?",
            (new.area, new.text, new.entry, iso(new.due)),
        ).fetchone()
        if there:
            return int(there[0])
    return _insert(
        db, "exercises", entry=new.entry, area=new.area, text=new.text, measure=new.measure, cue=new.cue,
        due=iso(new.due), done=iso(new.done),
    )  # fmt: skip


def update(db: sqlite3.Connection, table: str, number: int, **values: object) -> None:
    """Change columns of one row."""
    names = ", ".join(f'"{name}" = ?' for name in values)
    stored = (*map(storable, values.values()), number)
    db.execute(f"UPDATE {table} SET {names} WHERE id = ?", stored)  # noqa: S608 - our names


def _insert(db: sqlite3.Connection, table: str, **values: object) -> int:
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    stored = tuple(map(storable, values.values()))
    done = db.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", stored)  # noqa: S608 - our names
    assert done.lastrowid is not None
    return done.lastrowid


def _ask_values(ask: Ask, application: int) -> dict[str, Any]:
    return {
        "application": application, "recipient": ask.to, "email": ask.email, "candidate": ask.candidate,
        "channel": ask.channel, "language": ask.language, "tone": ask.tone, "subject": ask.subject, "body": ask.body,
        "message_id": ask.message_id, "kind": ask.case, "drafted": iso(ask.drafted), "sent": iso(ask.sent),
        "wait_until": iso(ask.wait_until), "reminded": iso(ask.reminded), "thanked": iso(ask.thanked),
        "answered": iso(ask.answered),
    }  # fmt: skip


def _reply_values(reply: Reply) -> dict[str, Any]:
    return {
        "kind": reply.kind, "language": reply.language, "text": reply.text, "raw": reply.raw, "engine": reply.engine,
        "model": reply.model, "prompts": reply.prompts, "next_step": reply.next_step, "message_id": reply.message_id,
        "sender": reply.sender, "flags": " ".join(reply.flags), "checksum": _checksum(reply.text),
        "not_now": iso(reply.not_now),
    }  # fmt: skip


def _entry_values(entry: Entry) -> dict[str, Any]:
    return {
        "section": entry.section, "quote": entry.quote, "start": entry.start, "end": entry.end, "area": entry.area,
        "gist": entry.gist, "situation": entry.situation, "action": entry.action, "measure": entry.measure,
        "by_when": entry.by_when, "cue": entry.cue, "severity": entry.severity, "confidence": entry.confidence,
        "source": entry.source, "hand": entry.hand, "when": entry.when, "who": entry.who,
    }  # fmt: skip
