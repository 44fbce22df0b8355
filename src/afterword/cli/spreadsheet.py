"""The journal's lists as CSV that is safe to open in a spreadsheet, and a list of earlier letters read from one."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from afterword.ask.fields import match_column
from afterword.batch.formulas import freed, harmless
from afterword.errors import InputError

_MARK = "\ufeff"  # without it Excel takes UTF-8 for something else
_FIELDS = ("to", "email", "company", "role", "stage", "rejected", "candidate", "language", "channel", "tone")
_DATES = ("drafted", "sent", "reminded", "answered", "thanked")


def as_csv(items: Sequence[Mapping[str, Any]]) -> str:
    """Return items as CSV with a line of names; a cell that a spreadsheet would run is made text."""
    out = io.StringIO()
    if items:
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow(items[0])
        for item in items:
            writer.writerow([_cell(value) for value in item.values()])
    return _MARK + out.getvalue()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return harmless(" ".join(map(str, value)) if isinstance(value, list) else str(value))


def letters_from(data: bytes, *, place: str) -> Iterator[dict[str, str]]:
    """Read a CSV file of earlier letters; columns that mean nothing here are left out."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{place} is not UTF-8.", "Save it as CSV in UTF-8.") from error
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        names = [_field(name) for name in next(lines, [])]
        for line in lines:
            if any(line):
                yield {
                    name: freed(cell).strip()
                    for name, cell in zip(names, line, strict=False)
                    if name and cell.strip()
                }
    except csv.Error as error:
        raise InputError(f"{place} is not a table: {error}.", "Save it as CSV in UTF-8.") from error


def _delimiter(text: str) -> str:
    head = text.partition("\n")[0]
    return max(",;\t", key=head.count)


def _field(name: str) -> str:
    plain = name.strip().casefold().replace(" ", "_")
    if plain in _DATES:
        return plain
    found = match_column(name)
    return found if found in _FIELDS else ""
