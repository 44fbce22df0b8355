"""Taking something out of the journal for good: no byte of it stays in any file of the journal.

SQLite by itself leaves deleted text in free pages, in the index and in the write-ahead log.
"""

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from afterword.errors import FileError
from afterword.files import naming

_CHORE: Final = "sweep"


def delete_asks(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Delete asks with their replies; an application that nothing is left of goes too."""
    for number in numbers:
        replies = connection.execute("SELECT id FROM replies WHERE ask = ?", (number,)).fetchall()
        delete_replies(connection, (reply for (reply,) in replies))
        (application,) = connection.execute("SELECT application FROM asks WHERE id = ?", (number,)).fetchone()
        connection.execute("DELETE FROM threads WHERE ask = ?", (number,))
        connection.execute("DELETE FROM asks WHERE id = ?", (number,))
        _delete_empty(connection, application)


def delete_replies(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Delete replies with what they said and the exercises made of it; their asks are open again."""
    for number in numbers:
        _delete_entries(connection, "reply", number)
        ask, application = connection.execute(
            "SELECT ask, application FROM replies WHERE id = ?", (number,)
        ).fetchone()
        connection.execute("DELETE FROM replies WHERE id = ?", (number,))
        if ask and not connection.execute("SELECT 1 FROM replies WHERE ask = ?", (ask,)).fetchone():
            connection.execute("UPDATE asks SET answered = NULL WHERE id = ?", (ask,))
        if application:
            _delete_empty(connection, application)


def delete_applications(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Delete applications with everything that belongs to them."""
    for number in numbers:
        asks = connection.execute("SELECT id FROM asks WHERE application = ?", (number,)).fetchall()
        delete_asks(connection, (ask for (ask,) in asks))
        replies = connection.execute("SELECT id FROM replies WHERE application = ?", (number,)).fetchall()
        delete_replies(connection, (reply for (reply,) in replies))
        _delete_entries(connection, "application", number)
        connection.execute("DELETE FROM applications WHERE id = ?", (number,))


def delete_everything(connection: sqlite3.Connection) -> None:
    """Delete all that is kept."""
    for table in ("exercises", "entries", "replies", "threads", "asks", "applications"):
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - our names


def plan_sweep(connection: sqlite3.Connection) -> None:
    """Write the index anew, and note in the same transaction that the file is to be swept."""
    connection.execute("INSERT INTO search (search) VALUES ('rebuild')")
    connection.execute("INSERT OR IGNORE INTO chores VALUES (?)", (_CHORE,))


def sweep(connection: sqlite3.Connection, path: Path) -> None:
    """Write the file anew without what was deleted, empty its log, and remove the copies of before a migration.

    Raises FileError when another program has the journal open, for its log cannot be emptied then.
    """
    with naming(path):
        for copy in copies_of(path):
            copy.unlink(missing_ok=True)
    connection.execute("VACUUM")
    _empty_log(connection, path)
    connection.execute("DELETE FROM chores WHERE name = ?", (_CHORE,))


def copies_of(path: Path) -> list[Path]:
    """Return the files that afterword itself put beside the journal: copies of before a migration, unfinished ones."""
    return [
        *path.parent.glob(f"{path.name}.before-*"),
        *path.parent.glob(f".{path.name}.*.new"),
        *path.parent.glob(f".{path.name}.*.new-*"),
    ]


def _empty_log(connection: sqlite3.Connection, path: Path) -> None:
    (busy, _, _) = connection.execute("PRAGMA wal_checkpoint (TRUNCATE)").fetchone()
    if busy:
        raise FileError(
            f"{path}: it is deleted, but its log could not be emptied while another program reads the journal.",
            "Close that program; the next afterword command that opens the journal finishes it.",
        )


def _delete_entries(connection: sqlite3.Connection, column: str, number: int) -> None:
    connection.execute(
        f"DELETE FROM exercises WHERE entry IN (SELECT id FROM entries WHERE {column} = ?)",  # noqa: S608 - our names
        (number,),
    )
    connection.execute(f"DELETE FROM entries WHERE {column} = ?", (number,))  # noqa: S608


def _delete_empty(connection: sqlite3.Connection, application: int) -> None:
    connection.execute(
        """DELETE FROM applications WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM asks WHERE application = ?1)
        AND NOT EXISTS (SELECT 1 FROM replies WHERE application = ?1) AND NOT EXISTS (SELECT 1 FROM entries WHERE application = ?1)""",
        (application,),
    )
