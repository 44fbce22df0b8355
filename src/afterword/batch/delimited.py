"""Tables whose cells are parted by a comma, semicolon, tab or bar.

The delimiter is found from the header's meaning, because guessing it from the frequency of characters goes wrong on
short tables. A cell whose quote is never closed costs its own line, not the rest of the file.
"""

import csv
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Final

from afterword.batch.columns import BrokenRow, Columns, Row, find_header, read_cells, recognise
from afterword.batch.encoding import LABELS, find_encoding
from afterword.batch.formulas import freed
from afterword.errors import InputError

_DELIMITERS: Final = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
_NAMES: Final = {
    "comma": ",",
    "semicolon": ";",
    "tab": "\t",
    "\\t": "\t",
    "bar": "|",
    "pipe": "|",
    "space": " ",
}
_SAMPLE: Final = 65_536
_SAMPLE_ROWS: Final = 60
_LONGEST_RECORD: Final = 200
"""Lines that a quoted cell may run over before its quote counts as never closed."""


class Delimited:
    """A delimited text table: what was found out about it, and its rows as often as they are asked for."""

    def __init__(
        self, path: Path, delimiter: str | None, encoding: str | None, mapping: Mapping[str, str]
    ) -> None:
        self._path = path
        self._encoding = find_encoding(path, encoding)
        self._delimiter, self._skip = self._find_delimiter(delimiter, mapping)
        self._header_line, header = self._find_header(mapping)
        self.columns: Columns = recognise(header, mapping, path.name)

    @property
    def form(self) -> str:
        """How the table is written, in a few words."""
        name = _DELIMITERS.get(self._delimiter, repr(self._delimiter))
        return f"{name}-separated, {LABELS.get(self._encoding, self._encoding)}"

    def read(self) -> Iterator[Row | BrokenRow | None]:
        """Yield each row; None stands for a blank one."""
        width, place = len(self.columns.names), self._path.name
        for line, cells, problem in self._records():
            if line <= self._header_line:
                continue
            if problem:
                yield BrokenRow(
                    line, f"{place}:{line}: {problem}", dict(zip(self.columns.names, cells, strict=False))
                )
            elif len(cells) == width and any(cells):
                yield read_cells(cells, self.columns, line, place)
            elif not any(map(str.strip, cells)):
                yield None
            else:
                yield self._uneven(cells, line)

    def _uneven(self, cells: list[str], line: int) -> Row | BrokenRow:
        names = self.columns.names
        if len(cells) > len(names) and not any(map(str.strip, cells[len(names) :])):
            return read_cells(cells[: len(names)], self.columns, line, self._path.name)
        raw = dict(zip(names, cells, strict=False))
        said = f"{self._path.name}:{line}: {len(cells)} cells where the header has {len(names)}"
        if len(cells) > len(names):
            raw |= {
                f"column {number}": cell for number, cell in enumerate(cells, start=1) if number > len(names)
            }
            return BrokenRow(line, f"{said}; a cell that holds the delimiter needs quotes", raw)
        return BrokenRow(line, f"{said}; nothing for {names[len(cells)]}", raw)

    def _records(self) -> Iterator[tuple[int, list[str], str]]:
        """Yield (first line, cells, problem) for each record, the header among them."""
        with self._path.open(encoding=self._encoding, errors="replace", newline="") as file:
            yield from _records(file, self._delimiter, self._skip)

    def _find_header(self, mapping: Mapping[str, str]) -> tuple[int, list[str]]:
        found = find_header(self._readable(), mapping)
        if found is None:
            raise InputError(
                f"{self._path}: the table is empty.", "It needs a header with to, company and role, and rows."
            )
        return found[:2]

    def _readable(self) -> Iterator[tuple[int, list[str]]]:
        """Yield the records before the first that cannot be read; raise InputError where that is the header."""
        began = False
        for line, cells, problem in self._records():
            if problem and began:
                return
            if problem:
                raise InputError(f"{self._path.name}:{line}: the header cannot be read: {problem}.")
            began = began or any(map(str.strip, cells))
            yield line, cells

    def _find_delimiter(self, asked: str | None, mapping: Mapping[str, str]) -> tuple[str, int]:
        """Return the delimiter and how many lines stand before the table (``sep=;`` is one)."""
        with self._path.open(encoding=self._encoding, errors="replace", newline="") as file:
            sample = file.read(_SAMPLE)
        first = sample.lstrip("\ufeff").split("\n", 1)[0].strip()
        skip = int(first[:4].lower() == "sep=" and len(first) == 5)
        if asked:
            delimiter = _NAMES.get(asked.strip().lower(), asked)
            if len(delimiter) != 1 or delimiter in '"\r\n':
                raise InputError(f"--delimiter {asked!r}: give one character, or tab.")
            return delimiter, skip
        if skip:
            return first[4], skip
        candidates = "\t,;|" if self._path.suffix.lower() in (".tsv", ".tab") else ",;\t|"
        return max(candidates, key=lambda each: _fit(sample, each, mapping)), skip


def _fit(sample: str, delimiter: str, mapping: Mapping[str, str]) -> tuple[int, float, int]:
    """Say how well delimiter parts the sample: fields in its header, rows as wide as it, its width."""
    records = list(islice(_records(iter(sample.splitlines(keepends=True)), delimiter, 0), _SAMPLE_ROWS))
    found = find_header([(line, cells) for line, cells, problem in records if not problem], mapping)
    if found is None:
        return 0, 0.0, 0
    line, header, known = found
    rows = [
        not problem and len(cells) == len(header)
        for at, cells, problem in records
        if at > line and any(cells)
    ]
    return known, sum(rows) / len(rows) if rows and len(header) > 1 else 0.0, len(header)


def _records(lines: Iterator[str], delimiter: str, skip: int) -> Iterator[tuple[int, list[str], str]]:
    feed = _Feed(lines)
    reader = csv.reader(feed, delimiter=delimiter, skipinitialspace=True, strict=True)
    line = 1
    while True:
        feed.taken.clear()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            first = feed.taken[0] if feed.taken else ""
            feed.give_back()
            yield line, first.strip("\r\n").split(delimiter), _said(error)
            line += 1
            continue
        if line > skip:
            yield line, [freed(cell) if cell[:1] == "'" else cell for cell in cells], ""
        line += len(feed.taken)


def _said(error: csv.Error) -> str:
    text = str(error)
    if "end of data" in text or "lines" in text:
        return "a quote is opened and never closed"
    if "expected after" in text:
        return "a quote stands inside a quoted cell; write it twice"
    if "field larger" in text:
        return "a cell is longer than 131,072 characters"
    return text


class _Feed:
    """Lines for a csv reader, with a memory of those that the current record has taken."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._returned: list[str] = []
        self.taken: list[str] = []

    def __iter__(self) -> "_Feed":
        return self

    def __next__(self) -> str:
        if len(self.taken) >= _LONGEST_RECORD:
            raise csv.Error("the record runs over too many lines")
        line = self._returned.pop() if self._returned else next(self._lines)
        self.taken.append(line)
        return line

    def give_back(self) -> None:
        """Give all lines of the current record but its first to the next one."""
        self._returned.extend(reversed(self.taken[1:]))
        del self.taken[1:]
