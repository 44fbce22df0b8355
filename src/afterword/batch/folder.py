"""Rejections as rows: every message of a folder or of one .mbox file is a person to write to."""

from collections.abc import Iterator
from pathlib import Path

from afterword.batch import ledger
from afterword.batch.columns import BrokenRow, Row
from afterword.errors import InputError
from afterword.message import messages_in


class Folder:
    """The messages of a folder (by name) and of those in it, or of one mbox; ``line`` counts them from 1.

    Raises InputError when there is none, and when ``out`` is the folder itself.
    """

    columns: tuple[str, ...] = ("rejection", "to", "email", "company", "role")
    """Those of a list of what failed: what a mail does not say can be filled in there."""

    def __init__(self, path: Path, out: Path | None = None) -> None:
        if out is not None and path.is_dir() and path.resolve() == out.resolve():
            raise InputError(
                f"{path}: drafts beside the rejections would be read as rejections.",
                "Give another folder as --out.",
            )
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

    def place(self, line: int) -> str:
        """Return the file of a message of a folder, the number of one of a mailbox."""
        return self._names.get(line, f"line {line}") if self.path.is_dir() else f"line {line}"

    def __iter__(self) -> Iterator[Row | BrokenRow]:
        """Yield each message as a row; one that cannot be read is a broken row."""
        home = self.path.absolute() if self.path.is_dir() else self.path.absolute().parent
        for line, (name, message) in enumerate(messages_in(self.path, _is_no_output), start=1):
            self._names[line] = str(name)
            cells = {"rejection": str(home / name)}
            if isinstance(message, InputError):
                yield BrokenRow(line, f"{message.message} {message.hint}".strip(), cells)
            else:
                yield Row(line, cells, cells, message)


def _is_no_output(folder: Path) -> bool:
    """Say whether a folder holds no drafts of a batch."""
    return not (folder / ledger.NAME).exists()
