"""SQLite's complaints as errors that a user can act on.

Knows the file's path and nothing of its tables.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from afterword.errors import FileError

_ELSEWHERE: Final = "Name another place with AFTERWORD_JOURNAL, or work without one: --no-journal."
_RESTORE: Final = "Move it away and put a backup in its place, or let afterword start a new one."


@contextmanager
def explaining(path: Path) -> Iterator[None]:
    """Turn what SQLite raises inside the block into a FileError that names path and the way out."""
    try:
        yield
    except sqlite3.Error as error:
        raise explained(error, path) from error


def explained(error: sqlite3.Error, path: Path) -> FileError:
    """Return error as a FileError that names path and the way out; a mistake of ours is raised as it is."""
    name = getattr(error, "sqlite_errorname", "") or ""
    text = str(error)
    if name.startswith("SQLITE_FULL"):
        return FileError(
            f"{path}: no space left for the journal.", "Free some space; what was kept before is whole."
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return FileError(
            f"{path} is in use by another program.",
            "Wait until that is done, then run the same command again.",
        )
    if name.startswith("SQLITE_NOTADB"):
        return FileError(f"{path} is not a journal, or its first bytes are damaged.", _RESTORE)
    if name.startswith("SQLITE_CORRUPT"):
        return FileError(f"{path} is damaged: {text}.", _RESTORE)
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH")):
        return FileError(f"{path}: not allowed to write the journal here.", _ELSEWHERE)
    if name.startswith("SQLITE_IOERR"):
        return FileError(f"{path}: the disk did not take it ({text}).", _ELSEWHERE)
    if name == "SQLITE_ERROR" and text.startswith("no such"):
        return FileError(f"{path} is not as afterword left it: {text}.", _RESTORE)
    raise error
