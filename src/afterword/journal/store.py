"""The journal, opened: asks, replies, what they said, exercises; kept and found again.

Decides what is the same thing twice. Knows no wording and no clock: today is an argument.
"""

import datetime as dt
import hashlib
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from afterword.errors import InputError
from afterword.journal import rows
from afterword.journal.agenda import Agenda, Counts, agenda
from afterword.journal.faults import explaining
from afterword.journal.naming import company_key, role_key
from afterword.journal.opening import connect, connect_nowhere, transaction
from afterword.journal.rows import iso
from afterword.journal.types import NO_ANSWER, Application, Ask, Entry, Exercise, Reply, Section

_SAME_APPLICATION: Final = 120
"""Days: a rejection for the same role at the same company this far from another is of another application."""

_LOOK_BACK: Final = dt.timedelta(days=3 * 365)
"""Nothing older is due, and no door stays open longer."""


class Journal:
    """The journal at ``path``, open until ``close``; a context manager.

    Every method raises FileError where the file cannot be read or written, and InputError for a number that the
    journal does not know. What one method writes is on the disk when it returns, unless it is inside ``together``.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._db = connection

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the journal at path, made first where there is none. Raises FileError where that is not possible."""
        return cls(path, connect(path))

    @classmethod
    def nowhere(cls) -> Self:
        """Open an empty journal that is kept nowhere: what a command shows before there is one."""
        return cls(Path("(no journal)"), connect_nowhere())

    def __enter__(self) -> Self:
        """Return the journal, open."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self.close()

    def close(self) -> None:
        """Close the file."""
        with explaining(self.path):
            self._db.close()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Keep all that is written inside the block, or nothing of it."""
        with explaining(self.path), transaction(self._db):
            yield

    # --- applications ---

    def applications(self) -> list[Application]:
        """Return all applications, oldest first."""
        return [rows.application(row) for row in self._rows(f"{rows.APPLICATION} ORDER BY id")]

    def add_application(self, new: Application) -> Application:
        """Keep an application; one that is there already gets what was not known of it. Return it as it is kept."""
        with self.together():
            number = self._same_application(new)
            if number is None:
                number = self._insert(
                    "applications", company=new.company, role=new.role, company_key=company_key(new.company),
                    role_key=role_key(new.role), stage=new.stage, rejected=iso(new.rejected), added=iso(new.added),
                    note=new.note,
                )  # fmt: skip
            else:
                self._db.execute(
                    """UPDATE applications SET rejected = coalesce(rejected, ?), note = CASE WHEN ? = '' THEN note ELSE ? END,
                    stage = CASE WHEN stage = 'unknown' THEN ? ELSE stage END WHERE id = ?""",
                    (iso(new.rejected), new.note, new.note, new.stage, number),
                )
        return rows.application(self._one(f"{rows.APPLICATION} WHERE id = ?", number))

    def _same_application(self, new: Application) -> int | None:
        """Return the number of the application that new speaks of: by its names and, where both are known, the time."""
        for number, rejected in self._rows(
            "SELECT id, rejected FROM applications WHERE company_key = ? AND role_key = ? ORDER BY id DESC",
            company_key(new.company), role_key(new.role),
        ):  # fmt: skip
            other = rows.day(rejected)
            if not (new.rejected and other) or abs((new.rejected - other).days) <= _SAME_APPLICATION:
                return int(number)
        return None

    # --- asks ---

    def asks(self, *, still_open: bool = False) -> list[Ask]:
        """Return the asks, oldest first; ``still_open`` leaves out those that are answered and thanked for."""
        where = "WHERE a.answered IS NULL OR a.thanked IS NULL" if still_open else ""
        return [rows.ask(row) for row in self._rows(f"{rows.ASK} {where} ORDER BY a.id")]

    def ask(self, number: int) -> Ask:
        """Return ask number; raise InputError when there is none."""
        return rows.ask(self._numbered("ask", f"{rows.ASK} WHERE a.id = ?", number))

    def add_ask(self, new: Ask, *, thread: Iterable[str] = ()) -> Ask:
        """Keep an ask as it was drafted; ``thread`` are the Message-IDs of the mails it goes with.

        A draft to the same person about the same application takes the place of one that was not sent; one that was
        sent is returned as it is. Return the ask as it is kept.
        """
        with self.together():
            application = self.add_application(
                Application(0, new.company, new.role, new.stage, new.rejected, new.drafted)
            )
            earlier = self._same_ask(new, application.id)
            if earlier and earlier.sent:
                return earlier
            values = {
                "application": application.id, "recipient": new.to, "email": new.email, "candidate": new.candidate,
                "channel": new.channel, "language": new.language, "tone": new.tone, "subject": new.subject, "body": new.body,
                "message_id": new.message_id, "kind": new.case, "drafted": iso(new.drafted), "sent": iso(new.sent),
                "wait_until": iso(new.wait_until), "reminded": iso(new.reminded), "thanked": iso(new.thanked),
                "answered": iso(new.answered),
            }  # fmt: skip
            if earlier:
                number = earlier.id
                self._update("asks", number, **values)
            else:
                number = self._insert("asks", **values)
            for message_id in dict.fromkeys((*([new.message_id] if new.message_id else []), *thread)):
                self._db.execute("INSERT OR IGNORE INTO threads VALUES (?, ?)", (message_id, number))
        return self.ask(number)

    def _same_ask(self, new: Ask, application: int) -> Ask | None:
        for row in self._rows(f"{rows.ASK} WHERE a.application = ? ORDER BY a.id DESC", application):
            found = rows.ask(row)
            if new.email and found.email:
                if new.email.casefold() == found.email.casefold():
                    return found
            elif role_key(new.to) == role_key(found.to):
                return found
        return None

    def thread(self, number: int) -> list[str]:
        """Return the Message-IDs of the thread that ask number goes with, the one it answers first."""
        first = self.ask(number).message_id
        found = [row[0] for row in self._rows("SELECT message_id FROM threads WHERE ask = ?", number)]
        return [*([first] if first else []), *(other for other in found if other != first)]

    def mark_sent(self, number: int, date: dt.date) -> Ask:
        """Note that the user sent ask number on date; return the ask."""
        return self._mark("asks", number, sent=iso(date), wait_until=None)

    def mark_reminded(self, number: int, date: dt.date) -> Ask:
        """Note that the user sent the one reminder of ask number on date; return the ask."""
        return self._mark("asks", number, reminded=iso(date))

    def mark_thanked(self, number: int, date: dt.date) -> Ask:
        """Note that the user thanked for the answer to ask number on date; return the ask."""
        return self._mark("asks", number, thanked=iso(date))

    def wait(self, number: int, until: dt.date | None) -> Ask:
        """Note that the draft of ask number is to be looked at again on a morning; return the ask."""
        return self._mark("asks", number, wait_until=iso(until))

    def _mark(self, table: str, number: int, **values: Any) -> Ask:
        with self.together():
            self.ask(number)
            self._update(table, number, **values)
        return self.ask(number)

    def find_ask(
        self,
        *,
        message_id: str | Iterable[str] | None = None,
        address: str | None = None,
        company: str | None = None,
        role: str | None = None,
    ) -> list[Ask]:
        """Return the asks that a reply may answer, by the first of these that finds any, the newest first.

        ``message_id`` is one or several that the reply names (In-Reply-To, References); ``address`` is its sender's.
        More than one ask means: ask the user.
        """
        named = [message_id] if isinstance(message_id, str) else list(message_id or ())
        found: list[Ask] = []
        if named:
            marks = ", ".join("?" * len(named))
            found = self._found(f"a.id IN (SELECT ask FROM threads WHERE message_id IN ({marks}))", *named)  # noqa: S608 - only question marks
        if not found and address:
            found = self._found("a.email = ? COLLATE NOCASE", address)
        if company and len(found) != 1:
            found = self._narrowed(found, company, role)
        return found

    def _narrowed(self, found: list[Ask], company: str, role: str | None) -> list[Ask]:
        """Return those of found, or else those of all, that are of company and role."""
        there = found or self._found("p.company_key = ?", company_key(company))
        there = [ask for ask in there if company_key(ask.company) == company_key(company)]
        if role and (exact := [ask for ask in there if role_key(ask.role) == role_key(role)]):
            return exact
        return there or found

    def _found(self, where: str, *values: object) -> list[Ask]:
        return [rows.ask(row) for row in self._rows(f"{rows.ASK} WHERE {where} ORDER BY a.id DESC", *values)]

    # --- replies and what they said ---

    def replies(self, *, ask: int | None = None) -> list[Reply]:
        """Return the replies, oldest first; those to one ask where its number is given."""
        where, values = ("", ()) if ask is None else ("WHERE r.ask = ?", (ask,))
        return [rows.reply(row) for row in self._rows(f"{rows.REPLY} {where} ORDER BY r.date, r.id", *values)]

    def reply(self, number: int) -> Reply:
        """Return reply number; raise InputError when there is none."""
        return rows.reply(self._numbered("reply", f"{rows.REPLY} WHERE r.id = ?", number))

    def add_reply(self, new: Reply, entries: Iterable[Entry] = ()) -> Reply:
        """Keep a reply and what it said, and note the answer at its ask. Return it as it is kept.

        A reply with the same text is the same reply: what is read of it now takes the place of what was read before.
        Where ``new.ask`` is None, company and role say which application it belongs to.
        """
        with self.together():
            fingerprint = hashlib.sha256(new.text.encode("utf-8", "surrogatepass")).hexdigest()
            earlier = self._rows(
                "SELECT id, ask, application, date FROM replies WHERE fingerprint = ?", fingerprint
            )
            number, ask, application, date = earlier[0] if earlier else (None, None, None, None)
            ask = new.ask or ask
            if ask:
                application = self.ask(ask).application
            elif new.company or new.role:
                application = self.add_application(Application(0, new.company, new.role, added=new.date)).id
            values = {
                "application": application, "ask": ask, "date": date or iso(new.date), "kind": new.kind,
                "language": new.language, "text": new.text, "raw": new.raw, "engine": new.engine, "model": new.model,
                "prompts": new.prompts, "next_step": new.next_step, "message_id": new.message_id, "sender": new.sender,
                "flags": " ".join(new.flags), "fingerprint": fingerprint,
            }  # fmt: skip
            if number is None:
                number = self._insert("replies", **values)
            else:
                self._update("replies", number, **values)
            self._renew_entries(number, application, values["date"], entries)
            if ask and new.kind not in NO_ANSWER:
                self._db.execute(
                    "UPDATE asks SET answered = coalesce(answered, ?) WHERE id = ?", (values["date"], ask)
                )
        return self.reply(number)

    def _renew_entries(
        self, reply: int, application: int | None, date: str | None, entries: Iterable[Entry]
    ) -> None:
        """Put entries in the place of those of reply; one that says the same keeps its number, for exercises name it."""
        before = {
            (section, start, end): number
            for number, section, start, end in self._rows(
                'SELECT id, section, start, "end" FROM entries WHERE reply = ?', reply
            )
        }
        for entry in entries:
            values = _entry_values(replace(entry, reply=reply), application, date)
            number = before.pop((entry.section, entry.start, entry.end), None)
            if number is None:
                self._insert("entries", **values)
            else:
                self._update("entries", number, **values)
        for number in before.values():
            self._db.execute("UPDATE exercises SET entry = NULL WHERE entry = ?", (number,))
            self._db.execute("DELETE FROM entries WHERE id = ?", (number,))

    def add_reflection(self, entries: Iterable[Entry]) -> None:
        """Keep the user's own words after an interview; company and role of each say which."""
        with self.together():
            for entry in entries:
                application = None
                if entry.company or entry.role:
                    application = self.add_application(
                        Application(0, entry.company, entry.role, added=entry.date)
                    ).id
                self._insert(
                    "entries", **_entry_values(replace(entry, reply=None), application, iso(entry.date))
                )

    def entries(self, section: Section | None = None) -> list[Entry]:
        """Return what was said, oldest first; of one section where it is given."""
        where, values = ("", ()) if section is None else ("WHERE e.section = ?", (section,))
        return rows.entries(self._rows(f"{rows.ENTRY} {where} ORDER BY e.date, e.id", *values))

    # --- exercises ---

    def exercises(self) -> list[Exercise]:
        """Return the exercises, oldest first."""
        return [rows.exercise(row) for row in self._rows(f"{rows.EXERCISE} ORDER BY id")]

    def exercise(self, number: int) -> Exercise:
        """Return exercise number; raise InputError when there is none."""
        return rows.exercise(self._numbered("exercise", f"{rows.EXERCISE} WHERE id = ?", number))

    def add_exercise(self, new: Exercise) -> Exercise:
        """Keep an exercise; return it as it is kept."""
        with self.together():
            number = self._insert(
                "exercises", entry=new.entry, area=new.area, text=new.text, measure=new.measure, cue=new.cue,
                due=iso(new.due), done=iso(new.done),
            )  # fmt: skip
        return replace(new, id=number)

    def mark_done(self, number: int, date: dt.date) -> Exercise:
        """Note that exercise number was done on date; return it."""
        with self.together():
            self.exercise(number)
            self._update("exercises", number, done=iso(date))
        return self.exercise(number)

    # --- a day's view ---

    def agenda(self, today: dt.date) -> Agenda:
        """Return what is due on today and what comes next."""
        since = iso(today - _LOOK_BACK) if today.toordinal() > _LOOK_BACK.days else ""
        counts = self._one(
            """SELECT (SELECT count(*) FROM applications), (SELECT count(*) FROM asks WHERE sent IS NOT NULL),
            (SELECT count(*) FROM asks WHERE answered IS NOT NULL)"""
        )
        answers = self._rows(
            """SELECT r.ask, r.kind FROM replies AS r JOIN asks AS a ON a.id = r.ask
            WHERE a.thanked IS NULL AND a.answered >= ? ORDER BY r.id""",
            since,
        )
        open_asks = self._rows(
            f"""{rows.ASK} WHERE (a.answered IS NULL OR a.thanked IS NULL)
            AND coalesce(a.answered, a.reminded, a.sent, a.drafted, '9') >= ? ORDER BY a.id""",
            since,
        )
        doors = self._rows(f"{rows.ENTRY} WHERE e.section = 'door' AND e.date >= ? ORDER BY e.date", since)
        exercises = self._rows(f"{rows.EXERCISE} WHERE done IS NULL ORDER BY due IS NULL, due, id")
        return agenda(
            map(rows.ask, open_asks), rows.entries(doors), map(rows.exercise, exercises),
            counts=Counts(*counts), answers=dict(answers), today=today,
        )  # fmt: skip

    # --- the file ---

    def _rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        with explaining(self.path):
            return self._db.execute(sql, values).fetchall()

    def _one(self, sql: str, *values: object) -> tuple[Any, ...]:
        return self._rows(sql, *values)[0]

    def _numbered(self, what: str, sql: str, number: int) -> tuple[Any, ...]:
        found = self._rows(sql, number) if -(2**63) <= number < 2**63 else []
        if not found:
            raise InputError(
                f"The journal has no {what} with the number {number}.",
                "The numbers are shown by: afterword journal list",
            )
        return found[0]

    def _insert(self, table: str, **values: object) -> int:
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        done = self._db.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))  # noqa: S608 - our names
        assert done.lastrowid is not None
        return done.lastrowid

    def _update(self, table: str, number: int, **values: object) -> None:
        names = ", ".join(f'"{name}" = ?' for name in values)
        self._db.execute(f"UPDATE {table} SET {names} WHERE id = ?", (*values.values(), number))  # noqa: S608 - our names


def _entry_values(entry: Entry, application: int | None, date: str | None) -> dict[str, object]:
    return {
        "reply": entry.reply, "application": application, "date": date, "section": entry.section, "quote": entry.quote,
        "start": entry.start, "end": entry.end, "area": entry.area, "gist": entry.gist, "situation": entry.situation,
        "action": entry.action, "measure": entry.measure, "by_when": entry.by_when, "cue": entry.cue,
        "severity": entry.severity, "confidence": entry.confidence, "source": entry.source, "hand": entry.hand,
        "when": entry.when, "who": entry.who,
    }  # fmt: skip
