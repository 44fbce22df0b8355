"""Whole files, written so that a reader sees the old one or the new one and never half of one.

Holds the one way afterword writes to disk, and the one way it writes a text in TOML; knows nothing of what is written.
"""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from afterword.errors import FileError

_AGAIN: Final = "then run the same command again."


def write_whole(
    path: Path, data: bytes, *, force: bool = True, durable: bool = True, mode: int = 0o600
) -> None:
    """Write data to path through a temporary file beside it, fsync and rename.

    With ``force=False`` an existing file is left alone and refused. ``durable=False`` leaves out the
    fsync, for output that costs nothing to make again. A symbolic link at path is replaced, not followed.
    Raises FileError, which names the path.
    """
    temporary = ""
    try:
        if not force and os.path.lexists(path):
            raise FileError(f"{path} exists already.", "Choose another name, or add --force to replace it.")
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".tmp", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        os.chmod(temporary, mode)  # noqa: PTH101 - the name is a str until the rename
        os.replace(temporary, path)  # noqa: PTH105
        temporary = ""
        if durable:
            sync_folder(path.parent)
    except OSError as error:
        raise explained(error, path) from error
    finally:
        if temporary:
            os.unlink(temporary)  # noqa: PTH108


def toml_text(text: str) -> str:
    """Return text as a TOML basic string: what does not show is escaped, half a character becomes U+FFFD."""
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    if character.isprintable():
        return character
    code = ord(character)
    if 0xD800 <= code < 0xE000:
        return "\\ufffd"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def sync_folder(folder: Path) -> None:
    """Make renames inside folder durable; a system that cannot (Windows) is left as it is."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def naming(path: Path | str) -> Iterator[None]:
    """Turn an OSError inside the block into a FileError that names path and the way out."""
    try:
        yield
    except OSError as error:
        raise explained(error, path) from error


def explained(error: OSError, path: Path | str) -> FileError:
    """Return error as a FileError that names path and the way out."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return FileError(f"{path}: no space left for it.", f"Free some space, {_AGAIN}")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return FileError(f"{path}: not allowed to write here.", "Choose another place.")
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return FileError(
            f"{path}: its folder is not there.", "Make the folder first, or choose another place."
        )
    if error.errno == errno.ELOOP:
        return FileError(f"{path}: it is a symbolic link, which is never followed.", f"Remove it, {_AGAIN}")
    return FileError(f"{path}: {error.strerror or error}.", f"Put that right, {_AGAIN}")
