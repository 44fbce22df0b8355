"""Which column of a table means which field, and what one row's cells say.

Holds the rules that are the same for every kind of table; reads no file.
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from afterword.ask.fields import FIELDS, REQUIRED, match_column
from afterword.errors import InputError
from afterword.text.letters import fold

if TYPE_CHECKING:
    from afterword.message import Message

_HEADINGS: Final = (
    *FIELDS,
    "interviewer",
    "recipient",
    "hiring manager",
    "position",
    "employer",
    "organisation",
)
_BREAKS: Final = "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_LOST: Final = "\ufffd"
REASON: Final = "reason"
"""The first column of ``failed.csv``: why the row failed."""
MENDS: Final = "afterword row"
"""The column of ``failed.csv`` that names the row a mended one takes the place of, by its fingerprint."""


@dataclass(frozen=True, slots=True)
class Row:
    """One person to write to: ``cells`` by field, trimmed and never empty; ``raw`` by column as it was read.

    ``line`` counts from 1 in the file. ``message`` is the rejection itself, when the table is a folder of them.
    ``mends`` is the fingerprint of the row that failed and is here again, mended.
    """

    line: int
    cells: Mapping[str, str]
    raw: Mapping[str, str]
    message: "Message | None" = None
    mends: str = ""


@dataclass(frozen=True, slots=True)
class BrokenRow:
    """A row that cannot be used, and why, with file, line and field."""

    line: int
    reason: str
    raw: Mapping[str, str]
    mends: str = ""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one table: their names in order, each once, and the place of each field among them."""

    names: tuple[str, ...]
    places: Mapping[str, int]

    def describe(self) -> str:
        """Say which column each field is read from, and which columns are kept but not used."""
        used = [
            field
            if match_column(self.names[at]) == field == self.names[at].casefold()
            else f"{field} ({self.names[at]})"
            for field, at in self.places.items()
        ]
        rest = [name for at, name in enumerate(self.names) if at not in self.places.values()]
        return ", ".join(used) + (f"; not used: {_listed(rest)}" if rest else "")


def recognise(header: Sequence[str], mapping: Mapping[str, str], place: str) -> Columns:
    """Find the fields among the columns of header; mapping (field → column) goes before the names themselves.

    Raises InputError when two columns mean one field, when mapping names what is not there, or when a required
    field has no column and no ``rejection`` column can supply it.
    """
    names = _unique(header)
    places = _mapped(names, mapping, place)
    claimed: dict[str, list[int]] = {}
    for at, name in enumerate(names):
        field = match_column(name)
        if field and field not in places and at not in places.values():
            claimed.setdefault(field, []).append(at)
    for field, candidates in claimed.items():
        places[field] = candidates[0] if len(candidates) == 1 else _exact(field, candidates, names, place)
    if (
        not {"to", "rejection"} & places.keys()
        and "contact" not in mapping
        and _is_contact_person(names, places)
    ):
        places["to"] = places.pop("contact")
    _require(names, places, place)
    return Columns(names, {field: places[field] for field in FIELDS if field in places})


def find_header(
    records: Iterable[tuple[int, Sequence[str]]], mapping: Mapping[str, str]
) -> tuple[int, list[str], int] | None:
    """Return line and cells of the row that names the columns, and how many of them are known; None of an empty table.

    It is the first row that says anything, or one shortly below that names more columns: then what stands above is a title.
    """
    wanted = {" ".join(column.split()).casefold() for column in mapping.values()}
    filled = ((line, list(cells)) for line, cells in records if any(map(str.strip, cells)))
    best: tuple[int, list[str], int] | None = None
    for line, cells in islice(filled, _MOST_TITLES):
        known = len(
            {match_column(cell) for cell in cells} - {None}
            | {cell for cell in cells if " ".join(cell.split()).casefold() in wanted}
        )
        if best is None or (known > best[2] and known > 1):
            best = line, cells, known
    return best


_MOST_TITLES: Final = 10
"""Rows that are looked at for the names of the columns."""


def _is_contact_person(names: Sequence[str], places: Mapping[str, int]) -> bool:
    """Say whether the column "Contact" must be whom to write to: where nothing else says it, it is not the writer's telephone."""
    return "contact" in places and fold(names[places["contact"]]).strip() in (
        "contact",
        "kontakt",
        "contacto",
        "contato",
    )


def read_cells(cells: Sequence[str], columns: Columns, line: int, place: str) -> Row | BrokenRow:
    """Return the row that cells make, or a BrokenRow that names file, line and field."""
    raw = dict(zip(columns.names, cells, strict=False))
    whole = "".join(cells)
    suspicious = _LOST in whole or not whole.isprintable()
    values: dict[str, str] = {}
    for field, at in columns.places.items():
        value = cells[at].strip()
        if not value:
            continue
        if suspicious and (problem := _unreadable(value)):
            return BrokenRow(line, f"{place}:{line}: {field} holds {problem}", raw)
        values[field] = value
    if "rejection" not in values:
        for field in REQUIRED:
            if field not in values:
                return BrokenRow(line, f"{place}:{line}: {field} is empty", raw)
    return Row(line, values, raw)


def _unreadable(value: str) -> str | None:
    for character in value:
        if character in _BREAKS:
            return "a line break"
        if character == _LOST:
            return "characters that could not be read"
        if unicodedata.category(character) in ("Cc", "Cs") and character != "\t":
            return f"a control character (U+{ord(character):04X})"
    return None


def _unique(header: Sequence[str]) -> tuple[str, ...]:
    """Return the header with a name for every column: blank ones are numbered, repeated ones counted."""
    names: dict[str, None] = {}
    counts: dict[str, int] = {}
    for number, cell in enumerate(header, start=1):
        name = base = " ".join(cell.replace("\ufeff", "").split()) or f"column {number}"
        while name in names:
            counts[base] = counts.get(base, 1) + 1
            name = f"{base} ({counts[base]})"
        names[name] = None
    return tuple(names)


def _mapped(names: tuple[str, ...], mapping: Mapping[str, str], place: str) -> dict[str, int]:
    places = {}
    by_key = {name.casefold(): at for at, name in reversed([*enumerate(names)])}
    for field, column in mapping.items():
        if field not in FIELDS:
            raise InputError(
                f"--map {field}={column}: there is no field {field!r}.", f"Fields: {', '.join(FIELDS)}."
            )
        at = by_key.get(" ".join(column.split()).casefold())
        if at is None:
            raise InputError(f"{place}: --map {field}={column}: there is no such column.", _found(names))
        places[field] = at
    return places


def _exact(field: str, candidates: list[int], names: tuple[str, ...], place: str) -> int:
    exact = [at for at in candidates if names[at].casefold() == field]
    if len(exact) == 1:
        return exact[0]
    both = " and ".join(repr(names[at]) for at in candidates)
    raise InputError(
        f"{place}: the columns {both} all mean {field}.",
        f"Choose one with --map {field}={names[candidates[0]]!r}.",
    )


def _require(names: tuple[str, ...], places: Mapping[str, int], place: str) -> None:
    missing = [field for field in REQUIRED if field not in places]
    if not missing or "rejection" in places:
        return
    import difflib  # noqa: PLC0415 - only for the message

    guesses = []
    for at, name in enumerate(names[:50]):
        if at in places.values():
            continue
        near = difflib.get_close_matches(name.casefold()[:40], _HEADINGS, n=1, cutoff=0.75)
        if near and match_column(near[0]) in missing:
            guesses.append(
                f"Is {name!r} meant as {match_column(near[0])}? Then add --map {match_column(near[0])}={name!r}."
            )
    unused = [name for at, name in enumerate(names) if at not in places.values()]
    if unused and not guesses:
        guesses.append(f"Say which column it is: --map {missing[0]}='COLUMN'.")
    raise InputError(
        f"{place}: there is no column for {' and '.join(missing)}.", " ".join([_found(names), *guesses])
    )


def _found(names: tuple[str, ...]) -> str:
    return f"Columns found: {_listed(names)}."


def _listed(names: Sequence[str]) -> str:
    return ", ".join(name[:40] for name in names[:30]) + (", …" if len(names) > 30 else "")
