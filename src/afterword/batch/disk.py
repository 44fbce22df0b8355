"""How a batch opens and writes the files of its folder: no link is followed, no write is short."""

import os
from typing import Final

NEW_FILE: Final = (
    os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
)
OWN_FILE: Final = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def write_all(handle: int, data: bytes) -> None:
    """Write data to handle; a short write is continued, so that its error comes out."""
    done = os.write(handle, data)
    while done < len(data):
        done += os.write(handle, data[done:])


def write_new(path: str, data: bytes, *, durable: bool) -> None:
    """Write data to a file that must not exist yet, for the user's eyes only."""
    handle = os.open(path, NEW_FILE, 0o600)
    try:
        write_all(handle, data)
        if durable:
            os.fsync(handle)
    finally:
        os.close(handle)
