"""Where results go: standard output, safe for a terminal, or a file."""

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterword.cli.options import Common
from afterword.errors import FileError
from afterword.files import write_whole
from afterword.text.printable import escape

if TYPE_CHECKING:
    from afterword.ask import Draft


def put(common: Common, text: str | bytes) -> None:
    """Send a result to ``-o FILE`` or to standard output; there it never holds a raw control character.

    What FILE does not take after all is printed, for it may be paid for.
    """
    if common.output is None:
        _print(text)
        return
    try:
        save(common.output, text, force=common.force)
    except FileError:
        _print(text)
        raise


def _print(text: str | bytes) -> None:
    with printing():
        sys.stdout.flush()
        sys.stdout.buffer.write(_as_bytes(text))
        sys.stdout.buffer.flush()


@contextmanager
def printing() -> Iterator[None]:
    """Raise FileError where standard output takes nothing; a reader that went away (``| head``) is left to ``main``."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        drop_output()
        raise FileError(
            f"The output could not be written: {error.strerror or error}.", "Save it with -o FILE instead."
        ) from error


def drop_output() -> None:
    """Send what is still to be printed nowhere, so that nothing fails again when it is flushed."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def put_text(common: Common, text: str) -> None:
    """Send text in which control characters from outside are made visible."""
    put(common, escape(text))


def put_json(common: Common, value: Mapping[str, Any]) -> None:
    """Send one JSON object in which what a terminal could act on is written as JSON escapes."""
    import json  # noqa: PLC0415 - the other forms need none

    text = json.dumps(value, ensure_ascii=False, indent=2)
    if escape(text) != text:
        text = "".join(c if c.isprintable() or c == "\n" else json.dumps(c)[1:-1] for c in text)
    put(common, text)


def letter_text(draft: "Draft", *, colour: bool = False) -> str:
    """Return a letter as it is shown: header lines, then the body."""
    letter = draft.letter
    to = f"{letter.to_name} <{letter.to_email}>" if letter.to_email else letter.to_name
    lines = [f"To: {to}"] + ([f"Subject: {letter.subject}"] if letter.subject else [])
    head = "\n".join(click.style(line, dim=True) if colour else line for line in map(escape, lines))
    return f"{head}\n\n{escape(letter.body)}"


def save(path: Path, text: str | bytes, *, force: bool) -> None:
    """Write a result to a file and say where."""
    write_whole(path, _as_bytes(text), force=force)
    say(f"Saved: {path}")


def _as_bytes(text: str | bytes) -> bytes:
    """Return text as UTF-8 with a line end; what is bytes already stays."""
    if isinstance(text, bytes):
        return text
    return (text if text.endswith("\n") else text + "\n").encode("utf-8", "backslashreplace")


def say(text: str) -> None:
    """Print one line of progress or advice on standard error; when nobody reads it, the work goes on."""
    with suppress(BrokenPipeError):
        click.echo(escape(text), err=True)


def colour_wanted() -> bool:
    """Say whether standard output takes colour."""
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


def width() -> int:
    """Return the columns to wrap at: the terminal's, within what reads well."""
    return max(40, min(100, shutil.get_terminal_size((80, 24)).columns))
