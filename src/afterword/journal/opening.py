"""The journal's file: made whole or not at all, opened only when it is ours, brought up to date in one transaction.

Knows pragmas, permissions and versions; what the tables hold is the store's.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from afterword.errors import FileError
from afterword.files import naming
from afterword.journal.faults import explaining
from afterword.journal.schema import APPLICATION_ID, MIGRATIONS

BUSY_SECONDS: Final = 5.0
_OWN: Final = 0o600
_ID_AT: Final = slice(68, 72)
"""Where SQLite's file format has the application's id, the most significant byte first."""


def connect(path: Path) -> sqlite3.Connection:
    """Open the journal at path, made first where there is none, at the newest version.

    Raises FileError for a file that is not ours, damaged, empty, newer than this program, or not to be written.
    """
    if not os.path.lexists(path):
        _make(path)
    with naming(path):
        _refuse_others(path)
        writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
        if writable and os.name != "nt" and path.stat().st_mode & 0o077:
            path.chmod(_OWN)  # a journal is nobody else's business, however the file came here
    with explaining(path), ExitStack() as undo:
        connection = _connected(path, writable=writable)
        undo.callback(connection.close)
        version = _version(connection)
        if version > len(MIGRATIONS):
            raise FileError(
                f"{path} was written by a newer afterword (version {version}; this one knows {len(MIGRATIONS)}).",
                "Update afterword, or name another journal with AFTERWORD_JOURNAL.",
            )
        if writable:
            _set_up(connection)
        if version < len(MIGRATIONS):
            _migrate(connection, path)
        undo.pop_all()
    return connection


def _refuse_others(path: Path) -> None:
    """Refuse a file that is not ours by its first bytes, before SQLite would put files beside it."""
    if not path.is_file():
        raise FileError(f"{path} is not a file.", "Name another journal with AFTERWORD_JOURNAL.")
    with path.open("rb") as file:
        head = file.read(_ID_AT.stop)
    if not head:
        raise FileError(
            f"{path} is empty: something cut the journal off.",
            "Put a backup in its place, or remove the file to start a new journal.",
        )
    if not head.startswith(b"SQLite format 3\0"):
        raise FileError(
            f"{path} is not a journal, or its first bytes are damaged.",
            "Put a backup in its place, or move the file away to start a new journal.",
        )
    # It is set before the first log is written, so that no log ever holds another.
    if int.from_bytes(head[_ID_AT]) != APPLICATION_ID:
        raise FileError(
            f"{path} belongs to another program, so nothing is written there.",
            "Name another journal with AFTERWORD_JOURNAL, or move that file away.",
        )


def _connected(path: Path, *, writable: bool) -> sqlite3.Connection:
    """Open the file; where nothing may be written beside it, to be read as it is."""
    if writable:
        return sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    log = path.with_name(f"{path.name}-wal")
    # With a log that another process is writing, the file alone would not be the whole journal.
    mode = "mode=ro" if log.exists() and log.stat().st_size else "mode=ro&immutable=1"
    return sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, isolation_level=None)


def sweep_is_due(connection: sqlite3.Connection) -> bool:
    """Say whether something was forgotten and the file not swept to the end."""
    return connection.execute("SELECT 1 FROM chores").fetchone() is not None


def connect_nowhere() -> sqlite3.Connection:
    """Open an empty journal in memory, which is gone when it is closed."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for number in range(len(MIGRATIONS)):
        _apply(connection, number)
    return connection


def _set_up(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")


def _version(connection: sqlite3.Connection) -> int:
    """Return the version of the tables."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring the tables to the newest version: all of it, or nothing. A copy of before stays beside the journal."""
    from afterword.journal.copying import copy_to  # noqa: PLC0415 - once in a long while

    copy_to(connection, path.with_name(f"{path.name}.before-{len(MIGRATIONS)}"), force=True)
    with transaction(connection):
        # Asked again inside the transaction: another process may have been quicker.
        for number in range(_version(connection), len(MIGRATIONS)):
            _apply(connection, number)


def _apply(connection: sqlite3.Connection, number: int) -> None:
    for statement in MIGRATIONS[number]:
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {number + 1}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Do the block whole or not at all; inside another transaction the outer one decides."""
    if connection.in_transaction:
        yield
        return
    with ExitStack() as undo:
        connection.execute("BEGIN IMMEDIATE")
        undo.callback(_roll_back, connection)  # an interruption too
        yield
        connection.execute("COMMIT")
        undo.pop_all()


def _roll_back(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:  # on a full disk SQLite has done so itself
        connection.execute("ROLLBACK")


def _make(path: Path) -> None:
    """Make a new journal beside path and put it there in one step, unless another process was quicker.

    So a file at path is whole whenever there is one, and an empty one is never ours.
    """
    with naming(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    with naming(path):
        os.close(os.open(new, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, _OWN))
    try:
        with explaining(path), closing(sqlite3.connect(new, isolation_level=None)) as connection:
            with transaction(connection):
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                for number in range(len(MIGRATIONS)):
                    _apply(connection, number)
            # Last: a new file in this mode needs no change of mode when it is opened.
            connection.execute("PRAGMA journal_mode = WAL")
        with naming(path), suppress(FileExistsError):
            _place(new, path)
    finally:
        new.unlink(missing_ok=True)


def _place(new: Path, path: Path) -> None:
    """Give new the name path; never replace what is there."""
    try:
        os.link(new, path)  # fails when the name is taken, which a rename does not
    except OSError:
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        new.rename(path)  # a file system without hard links
