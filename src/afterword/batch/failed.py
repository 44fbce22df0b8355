"""``failed.csv``: the rows that failed, with the reason first, ready to be mended and given back."""

import csv
import io
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Final

from afterword.batch.disk import NEW_FILE
from afterword.batch.formulas import harmless
from afterword.files import naming

NAME: Final = "failed.csv"
_REASON: Final = "reason"
_MARK: Final = "\ufeff"  # without it Excel takes UTF-8 for something else


class FailedRows:
    """The failed rows of one run; written as they come, and put in place by ``finish``."""

    def __init__(self, folder: Path, columns: Sequence[str]) -> None:
        self._path = folder / NAME
        self._temporary = folder / f".{NAME}.0.tmp"
        # A table that is itself a failed.csv has the reasons of last time in front.
        self._columns = tuple(columns[1:] if columns and columns[0].casefold() == _REASON else columns)
        self._old = frozenset(columns) - frozenset(self._columns)
        self._file: IO[str] | None = None

    def add(self, reason: str, raw: Mapping[str, str]) -> None:
        """Write one row: its reason, its cells under their columns, and cells beyond the last column behind."""
        cells = [raw.get(name, "") for name in self._columns]
        if len(raw) > len(cells) + len(self._old):
            cells += [
                cell for name, cell in raw.items() if name not in self._columns and name not in self._old
            ]
        with naming(self._path):
            if self._file is None:
                handle = os.open(self._temporary, NEW_FILE, 0o600)
                self._file = os.fdopen(handle, "w", encoding="utf-8", newline="")
                self._file.write(_MARK + _csv_line([_REASON, *self._columns]))
            self._file.write(_csv_line([reason, *cells]))

    def finish(self) -> None:
        """Put the file in place; with no failed row, remove the one of an earlier run."""
        with naming(self._path):
            if self._file is not None:
                self._file.flush()
                os.fsync(self._file.fileno())
                self._file.close()
                self._temporary.replace(self._path)
                self._file = None
            elif self._is_ours():
                self._path.unlink()

    def close(self) -> None:
        """Remove what was not finished."""
        if self._file is not None:
            self._file.close()
            self._temporary.unlink(missing_ok=True)

    def _is_ours(self) -> bool:
        if self._path.is_symlink() or not self._path.is_file():
            return False
        with self._path.open("rb") as file:
            return file.read(16).removeprefix(_MARK.encode()).startswith(_REASON.encode())


def _csv_line(cells: Sequence[str]) -> str:
    line = io.StringIO()
    # A lone surrogate has no place in UTF-8, and the row has failed anyway.
    csv.writer(line).writerow([harmless(cell).encode("utf-8", "replace").decode() for cell in cells])
    return line.getvalue()
