"""Where a command's input comes from: a path, standard input, a paste on the terminal or the user's editor."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import click

from afterword.errors import InputError
from afterword.message import Message, read, read_file

_MEGABYTE: Final = 1024 * 1024
_LIMIT: Final = 25 * _MEGABYTE
_PAUSE: Final = 0.2
"""Seconds: the lines of a paste come closer together, and nobody types the next one as fast."""


def on_terminal() -> bool:
    """Say whether a person sits at both ends: they can be asked, and see the answer."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()


def message_from(path: str | None, *, what: str) -> Message:
    """Read the message at path, from standard input (``-`` or a pipe), or from a paste on the terminal.

    Raises InputError when it cannot be read or holds no text at all.
    """
    if path not in (None, "-"):
        message, name = read_file(Path(path or "")), path
    elif path is None and on_terminal():
        message, name = (
            read(paste(what).encode("utf-8", "surrogateescape"), name="the pasted text"),
            "The paste",
        )
    else:
        message, name = read(standard_input(), name="standard input"), "Standard input"
    if not message.text.strip():
        raise InputError(f"{name} holds no text.", f"Give {what} as a mail or as plain text.")
    return message


def standard_input() -> bytes:
    """Read standard input; refuse more than 25 MB."""
    data = sys.stdin.buffer.read(_LIMIT + 1)
    if len(data) > _LIMIT:
        raise InputError("Standard input is larger than 25 MB.", "Give the message alone.")
    return data


def contents(path: Path, *, most: int, hint: str) -> bytes:
    """Return what a file of at most so many MB holds; raise InputError, whose way out is hint."""
    try:
        with path.open("rb") as file:
            data = file.read(most * _MEGABYTE + 1)
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.", hint) from error
    if len(data) > most * _MEGABYTE:
        raise InputError(f"{path} is larger than {most} MB.", hint)
    return data


def paste(what: str, *, may_skip: bool = False) -> str:
    """Ask for a paste on the terminal, ended by Ctrl-D or a line with a single dot; empty opens the editor or skips.

    Lines are read one by one through the line editor: a terminal in its plain mode would silently cut a line at
    4,096 bytes.
    """
    import contextlib  # noqa: PLC0415 - only in a conversation

    with contextlib.suppress(ImportError):
        import readline  # noqa: F401, PLC0415 - makes input() take lines of any length
    empty = "Enter alone skips this" if may_skip else "Enter alone opens your editor"
    click.echo(f"Paste {what}. Then press Ctrl-D, or type a dot on a line of its own. ({empty}.)", err=True)
    text = pasted(input, more_waits)
    return text if text or may_skip else click.edit("", require_save=True) or ""


def pasted(next_line: Callable[[], str], more_waits: Callable[[], bool]) -> str:
    """Return the lines up to the end of input or a dot alone; blank ones at the top end it where nothing follows them."""
    lines: list[str] = []
    while True:
        try:
            line = next_line()
        except EOFError:
            break
        if line.strip() == ".":
            break
        if lines or line.strip():
            lines.append(line)
        elif not more_waits():
            break
    return "\n".join(lines)


def more_waits() -> bool:
    """Say whether more was pasted on the terminal than has been read, or comes at once."""
    if sys.platform == "win32":  # select knows only sockets there
        import msvcrt  # noqa: PLC0415
        import time  # noqa: PLC0415

        time.sleep(_PAUSE)
        return msvcrt.kbhit()
    import select  # noqa: PLC0415

    return bool(select.select([sys.stdin], [], [], _PAUSE)[0])
