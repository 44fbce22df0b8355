"""Tables in Excel workbooks; needs the ``xlsx`` extra."""

import importlib
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from afterword.batch.columns import BrokenRow, Columns, Row, find_header, read_cells, recognise
from afterword.errors import InputError

_LARGEST: Final = 50_000_000
"""Bytes that all parts of a workbook may unpack to."""
_DENSEST: Final = 100
"""How many times its packed size a part of more than a megabyte may be."""
_UNREADABLE: Final = (
    zipfile.BadZipFile, zlib.error, SyntaxError, LookupError, ValueError, TypeError, AttributeError,
    EOFError, NotImplementedError, RuntimeError,
)  # fmt: skip
"""What openpyxl and the parsers below it raise for a damaged workbook (an XML ParseError is a SyntaxError)."""


class Workbook:
    """The sheet of an ``.xlsx`` workbook that holds the table. Values are those that Excel last saved."""

    def __init__(self, path: Path, mapping: Mapping[str, str]) -> None:
        self._path = path
        _refuse_bomb(path)
        self._sheet = ""
        self._header_line = 0
        header = self._find_header(mapping)
        self.columns: Columns = recognise(header, mapping, path.name)

    @property
    def form(self) -> str:
        """How the table is written, in a few words."""
        return f"Excel workbook, sheet {self._sheet!r}"

    def read(self) -> Iterator[Row | BrokenRow | None]:
        """Yield each row; None stands for a blank one."""
        width = len(self.columns.names)
        with self._opened() as book:
            for line, values in enumerate(book[self._sheet].iter_rows(values_only=True), start=1):
                if line <= self._header_line:
                    continue
                cells = [_text(value) for value in values[:width]]
                if not any(map(str.strip, cells)):
                    yield None
                else:
                    cells += [""] * (width - len(cells))
                    yield read_cells(cells, self.columns, line, self._path.name)

    def _find_header(self, mapping: Mapping[str, str]) -> list[str]:
        """Return the names of the columns: of the first sheet that has known ones, else of the first that says anything."""
        found: list[tuple[str, int, list[str], int]] = []
        with self._opened() as book:
            for sheet in book.worksheets:
                records = enumerate(map(_cells, sheet.iter_rows(values_only=True)), start=1)
                if header := find_header(records, mapping):
                    found.append((sheet.title, *header))
        if not found:
            raise InputError(
                f"{self._path}: the workbook is empty.",
                "It needs a header with to, company and role, and rows.",
            )
        known = [each for each in found if each[3] > 1]
        self._sheet, self._header_line, cells, _ = [*known, *found][0]
        return cells

    @contextmanager
    def _opened(self) -> Iterator[Any]:
        try:
            openpyxl = importlib.import_module("openpyxl")
        except ImportError as error:
            raise InputError(
                f"{self._path}: reading Excel workbooks needs an extra.",
                "Install it beside afterword: pip install openpyxl defusedxml (pipx inject afterword openpyxl defusedxml). Or save the table as .csv.",
            ) from error
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # about styles and validations, which are not read
                book = openpyxl.load_workbook(self._path, read_only=True, data_only=True, keep_links=False)
            try:
                yield book
            finally:
                book.close()
        except _UNREADABLE as error:
            raise InputError(
                f"{self._path}: the workbook is damaged.", "Save it again, or save it as .csv."
            ) from error


def _refuse_bomb(path: Path) -> None:
    """Raise InputError before anything is unpacked when the workbook would unpack to too much."""
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise InputError(
            f"{path}: this is not an Excel workbook.", "Save the table as .xlsx or .csv."
        ) from error
    total = sum(part.file_size for part in parts)
    dense = any(part.file_size > max(1_000_000, _DENSEST * part.compress_size) for part in parts)
    if total > _LARGEST or dense:
        raise InputError(
            f"{path}: the workbook unpacks to {total:,} bytes and is refused.", "Save the table as .csv."
        )


def _cells(values: Iterable[object]) -> list[str]:
    """Return the cells of a row without the empty ones behind the last."""
    cells = [_text(value) for value in values]
    while cells and not cells[-1].strip():
        cells.pop()
    return cells


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time().isoformat() == "00:00:00" else value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
