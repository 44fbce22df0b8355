"""The journal, opened: asks, replies, what they said, exercises; kept, found again, forgotten.

The room's one object. It knows no wording and no clock: today is an argument.
"""

import datetime as dt
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Literal, Self

from afterword.errors import InputError
from afterword.journal import recording, rows
from afterword.journal.faults import explaining
from afterword.journal.finding import find_asks
from afterword.journal.opening import connect, connect_nowhere, sweep_is_due, transaction
from afterword.journal.rows import iso
from afterword.journal.types import Application, Ask, Entry, Exercise, Reply, Section

if TYPE_CHECKING:
    from afterword.journal.agenda import Agenda
    from afterword.journal.searching import Hit

Table = Literal["applications", "asks", "replies", "entries", "exercises"]

_LOOK_BACK: Final = dt.timedelta(days=3 * 365)
"""Nothing older is due, and no door stays open longer."""


class Journal:
    """The journal at ``path``, open until ``close``; a context manager.

    Every method raises FileError where the file cannot be read or written, and InputError for a number that the
    journal does not know. What one method writes is on the disk when it returns, unless it is inside ``together``.
    ``db`` is for the modules of this room.
    """

    def __init__(self, path: Path, db: sqlite3.Connection) -> None:
        self.path = path
        self.db = db

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the journal at path, made first where there is none. Raises FileError where that is not possible."""
        journal = cls(path, connect(path))
        with explaining(path), ExitStack() as undo:
            undo.callback(journal.close)
            if sweep_is_due(journal.db):
                from afterword.journal.forgetting import sweep  # noqa: PLC0415 - only after an interruption

                sweep(journal.db, path)
            undo.pop_all()
        return journal

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
            self.db.close()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Keep all that is written inside the block, or nothing of it."""
        with explaining(self.path), transaction(self.db):
            yield

    # --- applications and asks ---

    def applications(self) -> list[Application]:
        """Return all applications, oldest first."""
        return [rows.application(row) for row in self._rows(f"{rows.APPLICATION} ORDER BY id")]

    def application(self, number: int) -> Application:
        """Return application number; raise InputError when there is none."""
        return rows.application(
            self._numbered("application", f"{rows.APPLICATION} WHERE id = ?", number, "a")
        )

    def add_application(self, new: Application) -> Application:
        """Keep an application; one that is there already gets what was not known of it. Return it as it is kept."""
        with self.together():
            number = recording.put_application(self.db, new)
        return self.application(number)

    def asks(self) -> list[Ask]:
        """Return the asks, oldest first."""
        return [rows.ask(row) for row in self._rows(f"{rows.ASK} ORDER BY a.id")]

    def sent_asks(self) -> Iterator[Ask]:
        """Yield the letters that were sent, oldest first."""
        return map(rows.ask, self._rows(f"{rows.ASK} WHERE a.sent IS NOT NULL ORDER BY a.id"))

    def unanswered(self, most: int) -> list[Ask]:
        """Return the letters that were sent and have no answer, the newest first."""
        where = "WHERE a.answered IS NULL AND a.sent IS NOT NULL ORDER BY a.id DESC LIMIT ?"
        return [rows.ask(row) for row in self._rows(f"{rows.ASK} {where}", most)]

    def ask(self, number: int) -> Ask:
        """Return ask number; raise InputError when there is none."""
        return rows.ask(self._numbered("letter", f"{rows.ASK} WHERE a.id = ?", number))

    def add_ask(self, new: Ask, *, thread: Iterable[str] = ()) -> Ask:
        """Keep an ask as it was drafted; ``thread`` are the Message-IDs of the mails it goes with.

        A draft to the same person about the same application takes the place of one that was not sent; one that was
        sent is returned as it is. Return the ask as it is kept.
        """
        return self.ask(self.put_ask(new, thread=thread))

    def put_ask(self, new: Ask, *, thread: Iterable[str] = ()) -> int:
        """Keep an ask as ``add_ask`` does, where many are kept; return its number."""
        with self.together():
            return recording.put_ask(self.db, new, thread)

    def threads(self, ask: int | None = None) -> list[tuple[str, int]]:
        """Return the Message-IDs known of each ask's thread, with its number; those of one ask where it is given."""
        where, values = ("", ()) if ask is None else ("WHERE ask = ?", (ask,))
        return self._rows(f"SELECT message_id, ask FROM threads {where} ORDER BY ask, message_id", *values)  # noqa: S608 - our names

    def mark_sent(self, number: int, date: dt.date | None) -> Ask:
        """Note that the user sent ask number on date, or with None that they did not; return the ask."""
        return self._mark(number, sent=iso(date), wait_until=None)

    def mark_reminded(self, number: int, date: dt.date | None) -> Ask:
        """Note that the user sent the one reminder of ask number on date, or with None that they did not; return the ask."""
        return self._mark(number, reminded=iso(date))

    def mark_thanked(self, number: int, date: dt.date | None) -> Ask:
        """Note that the user thanked for the answer to ask number on date, or with None that they did not; return the ask."""
        return self._mark(number, thanked=iso(date))

    def wait(self, number: int, until: dt.date | None) -> Ask:
        """Note that the draft of ask number is to be looked at again on a morning; return the ask."""
        return self._mark(number, wait_until=iso(until))

    def _mark(self, number: int, **values: str | None) -> Ask:
        with self.together():
            self.ask(number)
            recording.update(self.db, "asks", number, **values)
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
        with explaining(self.path):
            return find_asks(self.db, named, address, company, role)

    # --- replies, what they said, exercises ---

    def replies(self, *, ask: int | None = None) -> list[Reply]:
        """Return the replies, oldest first; those to one ask where its number is given."""
        where, values = ("", ()) if ask is None else ("WHERE r.ask = ?", (ask,))
        return [rows.reply(row) for row in self._rows(f"{rows.REPLY} {where} ORDER BY r.date, r.id", *values)]

    def reply(self, number: int) -> Reply:
        """Return reply number; raise InputError when there is none."""
        return rows.reply(self._numbered("reply", f"{rows.REPLY} WHERE r.id = ?", number, "r"))

    def add_reply(self, new: Reply, entries: Iterable[Entry] = ()) -> Reply:
        """Keep a reply and what it said, and note the answer at its ask. Return it as it is kept.

        A reply with the same text is the same reply: what is read of it now takes the place of what was read before.
        Where ``new.ask`` is None, company and role say which application it belongs to.
        """
        with self.together():
            if new.ask:
                self.ask(new.ask)
            number = recording.put_reply(self.db, new, entries)
        return self.reply(number)

    def read_now(self, number: int) -> None:
        """Note that reply number is put off no longer."""
        with self.together():
            self.reply(number)
            recording.update(self.db, "replies", number, not_now=None)

    def add_reflection(self, entries: Iterable[Entry]) -> None:
        """Keep the user's own words after an interview; company and role of each say which."""
        with self.together():
            for entry in entries:
                recording.put_reflection(self.db, replace(entry, section="reflection", reply=None))

    def entries(self, section: Section | None = None, *, reply: int | None = None) -> list[Entry]:
        """Return what was said, oldest first; of one section, of one reply where they are given."""
        wanted = {"e.section = ?": section, "e.reply = ?": reply}
        values = [value for value in wanted.values() if value is not None]
        where = " AND ".join(part for part, value in wanted.items() if value is not None) or "1"
        return rows.entries(self._rows(f"{rows.ENTRY} WHERE {where} ORDER BY e.date, e.id", *values))

    def entry(self, number: int) -> Entry:
        """Return entry number; raise InputError when there is none."""
        return rows.entries([self._numbered("entry", f"{rows.ENTRY} WHERE e.id = ?", number)])[0]

    def exercises(self) -> list[Exercise]:
        """Return the exercises, oldest first."""
        return [rows.exercise(row) for row in self._rows(f"{rows.EXERCISE} ORDER BY id")]

    def exercise(self, number: int) -> Exercise:
        """Return exercise number; raise InputError when there is none."""
        return rows.exercise(self._numbered("exercise", f"{rows.EXERCISE} WHERE id = ?", number))

    def add_exercise(self, new: Exercise) -> Exercise:
        """Keep an exercise; return it as it is kept."""
        with self.together():
            number = recording.put_exercise(self.db, new)
        return replace(new, id=number)

    def mark_done(self, number: int, date: dt.date) -> Exercise:
        """Note that exercise number was done on date; return it."""
        with self.together():
            self.exercise(number)
            recording.update(self.db, "exercises", number, done=iso(date))
        return self.exercise(number)

    # --- all of it ---

    def agenda(self, today: dt.date) -> "Agenda":
        """Return what is due on today and what comes next."""
        from afterword.journal.agenda import Counts, agenda  # noqa: PLC0415 - most commands only write a row

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
        reflected = self._rows("SELECT DISTINCT application FROM entries WHERE section = 'reflection'")
        put_off = self._rows(f"{rows.REPLY} WHERE r.not_now IS NOT NULL ORDER BY r.not_now, r.id")
        exercises = self._rows(f"{rows.EXERCISE} WHERE done IS NULL ORDER BY due IS NULL, due, id")
        return agenda(
            map(rows.ask, open_asks), rows.entries(doors), map(rows.exercise, exercises),
            put_off=map(rows.reply, put_off),
            reflected={number for (number,) in reflected},
            counts=Counts(*counts), answers=dict(answers), today=today,
        )  # fmt: skip

    def count(self, table: Table) -> int:
        """Return how many there are."""
        return int(self._one(f"SELECT count(*) FROM {table}")[0])  # noqa: S608 - our names

    def search(self, text: str, *, most: int = 50) -> "list[Hit]":
        """Return where all the words of text are found, the best first."""
        from afterword.journal.schema import WORDS_OF  # noqa: PLC0415
        from afterword.journal.searching import Hit, around, place_of, query_of  # noqa: PLC0415

        query = query_of(text)
        if not query:
            return []
        found = self._rows("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?", query, most)
        hits = []
        for (rowid,) in found:
            what, number = place_of(rowid)
            hits.append(Hit(what, number, around(self._one(WORDS_OF[what], number)[0], text)))
        return hits

    def forget(
        self,
        *,
        asks: Iterable[int] = (),
        replies: Iterable[int] = (),
        applications: Iterable[int] = (),
        everything: bool = False,
    ) -> None:
        """Take these out for good, with all that belongs to them; raise InputError when one is not there.

        When this returns, no byte of them is left in any file of the journal.
        """
        from afterword.journal import forgetting  # noqa: PLC0415

        with self.together():
            gone_asks = [self.ask(number).id for number in asks]
            gone_replies = [self.reply(number).id for number in replies]
            gone_applications = [self.application(number).id for number in applications]
            forgetting.delete_replies(self.db, gone_replies)
            forgetting.delete_asks(self.db, gone_asks)
            forgetting.delete_applications(self.db, gone_applications)
            if everything:
                forgetting.delete_everything(self.db)
            forgetting.plan_sweep(self.db)
        with explaining(self.path):
            forgetting.sweep(self.db, self.path)

    def backup(self, target: Path, *, force: bool = False) -> None:
        """Copy the journal to a file of its own; raise FileError when that is there already and not forced."""
        from afterword.journal.copying import copy_to  # noqa: PLC0415

        with explaining(self.path):
            copy_to(self.db, target, force=force)

    # --- the file ---

    def _rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        with explaining(self.path):
            return self.db.execute(sql, values).fetchall()

    def _one(self, sql: str, *values: object) -> tuple[Any, ...]:
        return self._rows(sql, *values)[0]

    def _numbered(self, what: str, sql: str, number: int, mark: str = "") -> tuple[Any, ...]:
        found = self._rows(sql, number) if 0 <= number < 2**63 else []
        if not found:
            raise InputError(
                f"The journal has no {what} {mark}{number}.",
                "The numbers are shown by: afterword journal list",
            )
        return found[0]
