"""A copy of the whole journal as one file of its own, taken while others may write.

Never follows a link at the target and never leaves half a copy there.
"""

import os
import sqlite3
from contextlib import ExitStack, closing
from pathlib import Path

from afterword.errors import FileError
from afterword.files import naming, sync_folder
from afterword.journal.faults import explaining


def copy_to(connection: sqlite3.Connection, target: Path, *, force: bool = False) -> None:
    """Copy the journal to target, readable by the user alone. Raises FileError when it is there already."""
    if not force and os.path.lexists(target):
        raise FileError(f"{target} exists already.", "Choose another name, or add --force to replace it.")
    new = target.with_name(f".{target.name}.{os.getpid()}.new")
    with naming(target), ExitStack() as undo:
        os.close(os.open(new, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
        undo.callback(new.unlink, missing_ok=True)
        with explaining(target), closing(sqlite3.connect(new, isolation_level=None)) as copy:
            # It has no name of its own until it is whole and on the disk, so it needs no log to recover from.
            copy.execute("PRAGMA journal_mode = OFF")
            copy.execute("PRAGMA synchronous = OFF")
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
        with new.open("rb") as file:
            os.fsync(file.fileno())
        new.replace(target)
        sync_folder(target.parent)
