"""One process an output folder.

The system holds the lock and lets go of it when its owner dies, so that a dead owner is taken over at once; the
number in the file is only there to be named.
"""

import os
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from afterword.batch.disk import OWN_FILE, write_all
from afterword.errors import FileError
from afterword.files import naming

NAME: Final = ".afterword.lock"


class Lock:
    """The right to write in one folder, until ``close``. Raises FileError when another process has it."""

    def __init__(self, folder: Path) -> None:
        path = folder / NAME
        with naming(path):
            self._handle = os.open(path, OWN_FILE, 0o600)
        with ExitStack() as undo:
            undo.callback(os.close, self._handle)
            with naming(path):
                self._take(folder)
            undo.pop_all()

    def _take(self, folder: Path) -> None:
        if not _taken(self._handle):
            owner = os.read(self._handle, 32).decode("ascii", "replace").strip() or "unknown"
            raise FileError(
                f"{folder} is in use by process {owner}.",
                "Wait until it is done, or choose another folder with --out.",
            )
        os.ftruncate(self._handle, 0)
        write_all(self._handle, b"%d\n" % os.getpid())

    def close(self) -> None:
        """Let go of the folder. The file stays: removing it would let two later owners in."""
        os.close(self._handle)


def _taken(handle: int) -> bool:
    try:
        if os.name == "nt":
            import msvcrt  # noqa: PLC0415 - exists on Windows only

            # Far behind the number, because a locked byte cannot be read by others.
            os.lseek(handle, 1 << 20, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
            os.lseek(handle, 0, os.SEEK_SET)
        else:
            import fcntl  # noqa: PLC0415 - does not exist on Windows

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        os.lseek(handle, 0, os.SEEK_SET)
        return False
    return True
