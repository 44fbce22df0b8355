"""Where a command's input comes from: a path, standard input, a paste on the terminal or the user's editor."""

import sys
from pathlib import Path

import click

from afterword.errors import InputError
from afterword.message import Message, read, read_file

_LIMIT = 25 * 1024 * 1024


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
    lines: list[str] = []
    while True:
        try:
            line = input()
        except EOFError:
            break
        if line.strip() == "." or (not lines and not line.strip()):
            break
        lines.append(line)
    if not lines and not may_skip:
        text = click.edit("", require_save=True)
        return text or ""
    return "\n".join(lines)
