"""``failed.csv``: the rows that failed, with the reason first, ready to be mended and given back.

The file is the user's from the moment it is changed: then it goes only when it was the table itself, read to its end.
"""

import csv
import hashlib
import io
import os
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import IO, Final

from afterword.batch.columns import MENDS, REASON
from afterword.batch.disk import NEW_FILE, OWN_FILE, write_all
from afterword.batch.formulas import harmless
from afterword.batch.ledger import Ledger
from afterword.batch.standing import Rows
from afterword.files import naming

NAME: Final = "failed.csv"
_NAMED: Final = re.compile(r"failed(?:-\d+)?\.csv")
_OURS: Final = ".afterword.failed"
"""Holds the digest of each such file that was written: one that is not there is of a file that was changed since."""
_MARK: Final = "\ufeff"  # without it Excel takes UTF-8 for something else


class FailedRows:
    """The failed rows of one run; written as they come, and put in place by ``finish``."""

    def __init__(self, folder: Path, rows: Rows, ledger: Ledger) -> None:
        self._folder = folder
        self._temporary = folder / f".{NAME}.0.tmp"
        self._columns = rows.columns
        self._ledger = ledger
        self._met: set[str] = set()
        self._file: IO[str] | None = None
        with naming(folder / NAME):
            self._before = {path: _digest(path) for path in _files(folder)}
        self._table = next((path for path in self._before if path.resolve() == rows.path.resolve()), None)

    def add(self, reason: str, raw: Mapping[str, str], fingerprint: str) -> None:
        """Write one row: its reason, its fingerprint, its cells under their columns, those beyond the last one behind."""
        cells = [raw.get(name, "") for name in self._columns]
        if len(raw) > len(cells):
            cells += [cell for name, cell in raw.items() if name not in self._columns]
        with naming(self._folder / NAME):
            if self._file is None:
                handle = os.open(self._temporary, NEW_FILE, 0o600)
                self._file = os.fdopen(handle, "w", encoding="utf-8", newline="")
                self._file.write(_MARK + _csv_line(self._header()))
            self._file.write(_csv_line(_safe([reason, fingerprint, *cells])))
        self._met.add(fingerprint)

    def finish(self, notify: Callable[[str], None], *, whole: bool) -> Path | None:
        """Put the file in place, and return where the failed rows are to be found.

        After a ``whole`` pass files of earlier runs go. Of a pass that ended early the table itself stays, and what
        is replaced keeps the rows that were not come to.
        """
        with naming(self._folder / NAME):
            if self._table and not whole:
                return self._table if self._file else None
            old = [path for path, digest in self._before.items() if self._may_go(path, digest)]
            place = self._put(old, notify, whole=whole) if self._file else None
            for path in old if whole else ():
                if path != place:
                    path.unlink()
            return place

    def close(self) -> None:
        """Remove what was not finished."""
        if self._file is not None:
            self._file.close()
            self._temporary.unlink(missing_ok=True)

    def _header(self) -> list[str]:
        return _safe([REASON, MENDS, *self._columns])

    def _may_go(self, path: Path, before: str) -> bool:
        """Say whether a file is as it was, and is ours or the table."""
        ours = path == self._table or before in self._known()
        return ours and path.is_file() and _digest(path) == before

    def _known(self) -> list[str]:
        """Return the digests of what was written here."""
        path = self._folder / _OURS
        return path.read_text("ascii", "replace").split() if path.is_file() else []

    def _know(self, digest: str) -> None:
        if digest in self._known():
            return
        handle = os.open(self._folder / _OURS, OWN_FILE | os.O_APPEND, 0o600)
        try:
            write_all(handle, f"\n{digest}\n".encode())  # the last line may be torn
        finally:
            os.close(handle)

    def _put(self, old: Collection[Path], notify: Callable[[str], None], *, whole: bool) -> Path | None:
        """Put the file where nothing is lost by it; return None where that cannot be."""
        assert self._file is not None
        place = next(path for path in _places(self._folder) if path in old or not os.path.lexists(path))
        if place in old and not whole and not self._keep_others(place, self._file):
            return None
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._file = None
        self._know(_digest(self._temporary))
        self._temporary.replace(place)
        if place.name != NAME:
            notify(
                f"{self._folder / NAME} is not as afterword wrote it and stays; these rows are in {place}."
            )
        return place

    def _keep_others(self, place: Path, file: IO[str]) -> bool:
        """Add the rows of the file at place that still stand as failed; say whether it could be read."""
        try:
            with place.open(encoding="utf-8-sig", newline="") as earlier:
                header, *lines = csv.reader(earlier)
        except csv.Error:  # a cell may be longer than csv reads
            return False
        if header != self._header():
            return False
        for line in lines:
            if line[1] not in self._met and self._ledger.status(line[1]) == "failed":
                file.write(_csv_line(line))
        return True


def _places(folder: Path) -> Iterator[Path]:
    yield folder / NAME
    for number in count(2):
        yield folder / f"failed-{number}.csv"


def _files(folder: Path) -> list[Path]:
    """Return the files of failed rows that are in a folder."""
    with os.scandir(folder) as found:
        named = [item for item in found if _NAMED.fullmatch(item.name)]
        return [Path(item.path) for item in named if item.is_file(follow_symlinks=False)]


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _safe(cells: Sequence[str]) -> list[str]:
    # A lone surrogate has no place in UTF-8, and the row has failed anyway.
    return [harmless(cell).encode("utf-8", "replace").decode() for cell in cells]


def _csv_line(cells: Sequence[str]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue()
