"""Tables of people to write to, read row by row: .csv, .tsv, .jsonl, .xlsx.

Says what was recognised, and hands out rows that are fit to be looked at; what a field means is not its matter.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final, Protocol

from afterword.batch.columns import MENDS, REASON, BrokenRow, Columns, Row
from afterword.errors import InputError

__all__ = ["BrokenRow", "Row", "Table", "rows"]

_TEXT: Final = (".csv", ".tsv", ".tab", ".txt")
_LINES: Final = (".jsonl", ".ndjson")
_WORKBOOKS: Final = (".xlsx", ".xlsm")
_UNREADABLE: Final = "Give the path of a table that can be read."


class Source(Protocol):
    """One kind of table, opened: its columns are known and its rows can be read from the start, again and again."""

    columns: Columns

    @property
    def form(self) -> str:
        """How the table is written, in a few words."""
        ...

    def read(self) -> Iterator[Row | BrokenRow | None]:
        """Yield each row; None stands for a blank one."""
        ...


class Table:
    """The rows of one table; iterating it reads the file from the start, in flat memory.

    ``blank`` is the number of blank rows that the last complete iteration passed over.
    """

    def __init__(self, path: Path, source: Source) -> None:
        self.path = path
        self.blank = 0
        self._source = source
        self._added = _added(source.columns)
        at = source.columns.places.get("rejection")
        self._rejection = "" if at is None else source.columns.names[at]

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, in the table's order, without those that ``failed.csv`` adds."""
        return tuple(name for name in self._source.columns.names if name not in self._added)

    def describe(self) -> str:
        """Say in one line how the table is written and what its columns were taken for."""
        return f"{self.path.name}: {self._source.form}; {self._source.columns.describe()}"

    def place(self, line: int) -> str:
        """Return where a row stands."""
        return f"line {line}"

    def __iter__(self) -> Iterator[Row | BrokenRow]:
        """Read the table from its first row."""
        blank = 0
        try:
            for row in self._source.read():
                if row is None:
                    blank += 1
                else:
                    yield self._with_rejection(self._without_added(row))
        except OSError as error:
            raise InputError(f"{self.path}: {error.strerror or error}.", _UNREADABLE) from error
        self.blank = blank

    def _without_added(self, row: Row | BrokenRow) -> Row | BrokenRow:
        """Return row without the cells that ``failed.csv`` adds, and with what they say."""
        if not self._added:
            return row
        raw = {name: cell for name, cell in row.raw.items() if name not in self._added}
        return replace(row, raw=raw, mends=row.raw.get(MENDS, "").strip())

    def _with_rejection(self, row: Row | BrokenRow) -> Row | BrokenRow:
        """Return row with the whole path of its rejection, taken from the table's folder."""
        cell = row.raw.get(self._rejection, "").strip() if self._rejection else ""
        if not cell:
            return row
        path = str((self.path.parent / cell).absolute())
        row = replace(row, raw={**row.raw, self._rejection: path})
        return replace(row, cells={**row.cells, "rejection": path}) if isinstance(row, Row) else row


def _added(columns: Columns) -> frozenset[str]:
    """Return which columns are not the user's: those that ``failed.csv`` has beside the row."""
    first = columns.names[0] if columns.names and 0 not in columns.places.values() else ""
    return frozenset(
        name for name in columns.names if name == MENDS or (name == first and name.casefold() == REASON)
    )


def rows(
    path: Path,
    *,
    delimiter: str | None = None,
    encoding: str | None = None,
    mapping: Mapping[str, str] | None = None,
) -> Table:
    """Open the table at path; mapping says field → column where the column's name does not.

    ``delimiter`` and ``encoding`` are found from the file where they are not given. Raises InputError when the
    file is missing, empty, not a table, or has no column for a required field (to, company, role, unless a
    ``rejection`` column can supply them).
    """
    try:
        table = Table(path, _source(path, delimiter, encoding, mapping or {}))
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}.", _UNREADABLE) from error
    if next(iter(table), None) is None:
        raise InputError(f"{path}: the table has a header and no rows.", "Add one row for each person.")
    return table


def _source(path: Path, delimiter: str | None, encoding: str | None, mapping: Mapping[str, str]) -> Source:
    suffix = path.suffix.lower()
    if suffix in _TEXT:
        from afterword.batch.delimited import Delimited  # noqa: PLC0415 - only the reader that is needed

        return Delimited(path, delimiter, encoding, mapping)
    if suffix in _LINES:
        from afterword.batch.jsonlines import JsonLines  # noqa: PLC0415

        return JsonLines(path, encoding, mapping)
    if suffix in _WORKBOOKS:
        from afterword.batch.workbook import Workbook  # noqa: PLC0415

        return Workbook(path, mapping)
    raise InputError(
        f"{path}: a table is .csv, .tsv, .jsonl or .xlsx.",
        "Save the workbook as .xlsx or .csv."
        if suffix in (".xls", ".ods", ".numbers")
        else "Name the file after its form.",
    )
