"""Tables of one JSON object a line."""

import json
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Final

from afterword.batch.columns import BrokenRow, Columns, Row, read_cells, recognise
from afterword.batch.encoding import LABELS, find_encoding
from afterword.errors import InputError

_SAMPLE_ROWS: Final = 200
_LONGEST_LINE: Final = 1_000_000


class JsonLines:
    """A JSONL table. Its columns are the keys of its first 200 objects; a key that first comes later is kept as it is."""

    def __init__(self, path: Path, encoding: str | None, mapping: Mapping[str, str]) -> None:
        self._path = path
        self._encoding = find_encoding(path, encoding)
        names: dict[str, None] = {}
        for _, found in islice(self._objects(), _SAMPLE_ROWS):
            if isinstance(found, dict):
                names |= dict.fromkeys(found)
        if not names:
            raise InputError(
                f"{path}: there is no JSON object in the first lines.", "Write one object a line."
            )
        self._keys = tuple(names)
        self.columns: Columns = recognise(self._keys, mapping, path.name)

    @property
    def form(self) -> str:
        """How the table is written, in a few words."""
        return f"one JSON object a line, {LABELS.get(self._encoding, self._encoding)}"

    def read(self) -> Iterator[Row | BrokenRow | None]:
        """Yield each row; None stands for a blank line."""
        for line, found in self._objects():
            if found is None:
                yield None
            elif isinstance(found, str):
                yield BrokenRow(line, f"{self._path.name}:{line}: {found}", {})
            else:
                yield self._row(line, found)

    def _row(self, line: int, found: Mapping[str, object]) -> Row | BrokenRow:
        cells = []
        for key in self._keys:
            cell = _cell(found.get(key))
            if cell is None:
                raw = {name: str(value) for name, value in found.items()}
                return BrokenRow(line, f"{self._path.name}:{line}: {key} holds an object, not a text", raw)
            cells.append(cell)
        return read_cells(cells, self.columns, line, self._path.name)

    def _objects(self) -> Iterator[tuple[int, dict[str, object] | str | None]]:
        """Yield (line, object), (line, what is wrong with it) or (line, None) for a blank one."""
        with self._path.open(encoding=self._encoding, errors="replace", newline="\n") as file:
            for line, text in enumerate(file, start=1):
                yield line, _object(text.lstrip("\ufeff"))


def _object(text: str) -> dict[str, object] | str | None:
    if not text.strip():
        return None
    if len(text) > _LONGEST_LINE:
        return "the line is longer than 1,000,000 characters"
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return "this is not a JSON object"
    return found if isinstance(found, dict) else "this is not a JSON object"


def _cell(value: object) -> str | None:
    """Return value as a cell's text; None when it is no value of one cell."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool | int | float):
        return json.dumps(value)
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return "; ".join(value)
    return None
