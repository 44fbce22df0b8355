"""Rejections as rows: every message of a folder or of one .mbox file is a person to write to."""

from collections.abc import Iterator
from pathlib import Path

from afterword.batch.columns import BrokenRow, Row
from afterword.errors import InputError
from afterword.message import messages_in


class Folder:
    """The messages of a folder (by name) or of one mbox; ``line`` counts them from 1.

    Raises InputError when there is none.
    """

    columns: tuple[str, ...] = ("rejection",)

    def __init__(self, path: Path) -> None:
        self.path = path
        self._names: dict[int, str] = {}
        if next(iter(self), None) is None:
            raise InputError(
                f"{path}: there is no message in it.", "Put .eml, .msg, .html, .txt or .mbox files there."
            )

    def describe(self) -> str:
        """Say in one line what is read."""
        return (
            f"{self.path.name or self.path}: {'a folder' if self.path.is_dir() else 'a file'} of rejections"
        )

    def name(self, line: int) -> str:
        """Return the file of a message that was read."""
        return self._names[line]

    def __iter__(self) -> Iterator[Row | BrokenRow]:
        """Yield each message as a row; one that cannot be read is a broken row."""
        home = self.path.absolute() if self.path.is_dir() else self.path.absolute().parent
        for line, (name, message) in enumerate(messages_in(self.path), start=1):
            self._names[line] = str(name)
            cells = {"rejection": str(home / name)}
            if isinstance(message, InputError):
                yield BrokenRow(line, f"{message.message} {message.hint}".strip(), cells)
            else:
                yield Row(line, cells, cells, message)
