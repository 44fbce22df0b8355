"""What was done with each row of a batch: one JSON line a finished row, never changed, only added to.

Holds the file and its rules; what a draft is, and where its file lies, is for ``drafts``.
"""

import json
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, Literal, get_args

from afterword.batch.disk import OWN_FILE, write_all
from afterword.batch.index import FlatIndex
from afterword.errors import FileError
from afterword.files import naming, write_whole

NAME: Final = "ledger.jsonl"
Status = Literal["written", "failed", "skipped", "pending"]
_STATUSES: Final[tuple[Status, ...]] = get_args(Status)
_START: Final = b'{"sequence":'
_QUOTED: Final = json.encoder.encode_basestring_ascii
_READ: Final = 2048


@dataclass(frozen=True, slots=True)
class Entry:
    """One finished row. ``row`` is its line in the table at that time; ``pending`` is a row to be done over.

    ``mends`` are the fingerprints of the rows whose place it took, which failed: they stand as it stands.
    """

    sequence: int
    row: int
    fingerprint: str
    status: Status
    file: str | None = None
    error: str | None = None
    advice: tuple[str, ...] = ()
    usage: Mapping[str, int] = field(default_factory=dict)
    mends: tuple[str, ...] = ()

    def to_line(self) -> bytes:
        """Return the entry as its line in the ledger, in ASCII."""
        # Written out, because the general encoder costs five times as much a row.
        file = _QUOTED(self.file) if self.file is not None else "null"
        error = _QUOTED(self.error) if self.error is not None else "null"
        advice = json.dumps(self.advice) if self.advice else "[]"
        usage = json.dumps({**self.usage}) if self.usage else "{}"
        mends = f',"mends":{json.dumps(self.mends)}' if self.mends else ""
        return (
            f'{{"sequence":{self.sequence},"row":{self.row},"fingerprint":{_QUOTED(self.fingerprint)},'
            f'"status":"{self.status}","file":{file},"error":{error},"advice":{advice},"usage":{usage}{mends}}}\n'
        ).encode("ascii")


def in_place_of(earlier: Entry | None, fingerprint: str) -> tuple[str, ...]:
    """Return the fingerprints of the rows whose place a row takes under the number of an earlier entry."""
    known = (*earlier.mends, earlier.fingerprint) if earlier else ()
    return tuple(each for each in known if each != fingerprint)


_NAMES: Final = frozenset(Entry.__slots__) - {"mends"}


def _fields_from(line: bytes) -> dict[str, Any]:
    """Return the fields of the entry that a line of the ledger holds; raise ValueError when it holds none."""
    try:
        found = json.loads(line)
        whole = (
            found.keys() >= _NAMES
            and isinstance(found["fingerprint"], str)
            and isinstance(found["advice"], list)
            and all(isinstance(each, str) for each in found.get("mends", ()))
        )
    except (AttributeError, TypeError, RecursionError) as error:
        raise ValueError("not an entry") from error
    if not whole or type(found["sequence"]) is not int or found["sequence"] < 1:
        raise ValueError("not an entry")
    if found["status"] not in _STATUSES or not _is_plain_name(found["file"]):
        raise ValueError("not an entry")
    return found  # type: ignore[no-any-return]


def entry_from_line(line: bytes) -> Entry:
    """Return the entry that a line of the ledger holds; raise ValueError when it holds none."""
    found = _fields_from(line)
    lists = {"advice": tuple(found["advice"]), "mends": tuple(found.get("mends", ()))}
    return Entry(**{name: found[name] for name in _NAMES} | lists)


def _is_plain_name(file: object) -> bool:
    """Say whether file is nothing or a name in the folder itself: a ledger must not lead out of it."""
    return file is None or (
        isinstance(file, str) and file[:1] not in ("", ".") and not {"/", "\\", ":"} & {*file}
    )


def _packed(at: int, status: Status) -> int:
    """Return where a line starts and the status in it as one number."""
    return at * 4 + _STATUSES.index(status)


class Ledger:
    """The ledger of one output folder, open for adding. The folder must be locked by its user.

    A last line that was torn is dropped, and ``torn`` says so. Raises FileError, and changes nothing, when the
    file is not a ledger of ours or is damaged. With ``reading`` nothing is locked, mended or added, and there need
    be no folder.
    """

    def __init__(self, folder: Path, *, reading: bool = False) -> None:
        self.path = folder / NAME
        self.torn = False
        self._reading = reading
        self._open()

    def __len__(self) -> int:
        """Return how many rows have an entry."""
        return len(self._lines)

    def most_drafts(self) -> int:
        """Return how many rows have a draft at most: one that mends another counts for both. Reads no file."""
        written = _STATUSES.index("written")
        return sum(place % 4 == written for place in self._lines.values())

    def status(self, fingerprint: str) -> Status | None:
        """Return how the row with this fingerprint stands; None when it is new. Reads no file."""
        found = self._lines.get(fingerprint)
        return None if found is None else _STATUSES[found % 4]

    def is_recent(self, fingerprint: str) -> bool:
        """Say whether the entry of this row is of the present run."""
        return (self._lines.get(fingerprint) or 0) // 4 >= self._opened_at

    def find(self, fingerprint: str) -> Entry | None:
        """Return the latest entry of the row with this fingerprint, or of the one that took its place."""
        found = self._lines.get(fingerprint)
        if found is None:
            return None
        entry = entry_from_line(self._line_at(found // 4))
        return entry if fingerprint in (entry.fingerprint, *entry.mends) else None

    def entries(self) -> Iterator[Entry]:
        """Yield the latest entry of each row, oldest first."""
        return (entry for _, entry in self.placed())

    def placed(self) -> Iterator[tuple[int, Entry]]:
        """Yield the latest entry of each row with its place in the file, oldest first."""
        with self.path.open("rb") as file:
            at = 0
            for line in file:
                entry = entry_from_line(line)
                if self._lines.get(entry.fingerprint) == _packed(at, entry.status):
                    yield at, entry
                at += len(line)

    def entry_at(self, place: int) -> Entry:
        """Return the entry at a place that ``placed`` gave."""
        return entry_from_line(self._line_at(place))

    def next_sequence(self) -> int:
        """Return a number that no row of this folder has had, and count it as used."""
        self._last += 1
        return self._last

    def drafts_since(self, size: int) -> Counter[str | None]:
        """Return how many drafts in each file the ledger has gained since it was size bytes long."""
        return Counter(entry.file for at, entry in self.placed() if at >= size and entry.status == "written")

    def append(self, entries: Sequence[Entry]) -> None:
        """Add entries and wait until they are on the disk; where that fails the ledger is as it was."""
        before = self.size
        lines = [entry.to_line() for entry in entries]
        with naming(self.path), ExitStack() as undo:
            undo.callback(self.roll_back, before)  # an interruption too must not leave a part of a group
            write_all(self._handle, b"".join(lines))
            os.fsync(self._handle)
            for entry, line in zip(entries, lines, strict=True):
                self._note((entry.fingerprint, *entry.mends), entry.status)
                self.size += len(line)
            undo.pop_all()

    def roll_back(self, size: int) -> None:
        """Cut the ledger back to size, which must be the start of a line, and read it anew."""
        with naming(self.path):
            os.ftruncate(self._handle, size)
            os.fsync(self._handle)
        self._load()

    def start_over(self) -> None:
        """Make every row pending: it keeps its number and its file's name, and is to be done again."""
        pending = (replace(entry, status="pending", error=None) for entry in self.entries())
        write_whole(self.path, b"".join(entry.to_line() for entry in pending))
        self.close()
        self._open()

    def close(self) -> None:
        """Close the file."""
        os.close(self._handle)

    def _open(self) -> None:
        with naming(self.path):
            if self._reading and not os.path.lexists(self.path):
                self._handle = os.open(os.devnull, os.O_RDONLY)
                self.forget()
                self._opened_at = 0
                return
            flags = OWN_FILE & ~(os.O_CREAT | os.O_RDWR) if self._reading else OWN_FILE
            self._handle = os.open(self.path, flags, 0o600)
        with ExitStack() as undo:
            undo.callback(self.close)
            self._load()
            undo.pop_all()
        self._opened_at = self.size

    def forget(self) -> None:
        """Know of no row, whatever the file says."""
        self._lines = FlatIndex()
        self._last = self.size = 0

    def _load(self) -> None:
        self.forget()
        tail, tail_number = b"", 0
        with self.path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                if not line.endswith(b"\n"):
                    tail, tail_number = line, number
                    break
                self._add(line, number)
        if tail:
            self._mend(tail, tail_number)
        os.lseek(self._handle, 0, os.SEEK_END)

    def _add(self, line: bytes, number: int) -> None:
        try:
            found = _fields_from(line)
        except ValueError as error:
            raise self._foreign(number) from error
        self._note((found["fingerprint"], *found.get("mends", ())), found["status"])
        self._last = max(self._last, found["sequence"])
        self.size += len(line)

    def _note(self, fingerprints: Sequence[str], status: Status) -> None:
        """Note that the line at the end is the latest of the rows with these fingerprints."""
        for fingerprint in fingerprints:
            self._lines.put(fingerprint, _packed(self.size, status))

    def _mend(self, tail: bytes, number: int) -> None:
        """Finish a last line that only lacks its end, drop one that is torn, refuse one that was never ours."""
        line = tail.rstrip(b"\0")  # a power cut may leave zeros
        if not (line.startswith(_START) or _START.startswith(line)):
            raise self._foreign(number)
        if self._reading:
            return
        with naming(self.path):
            os.ftruncate(self._handle, self.size)
            os.lseek(self._handle, self.size, os.SEEK_SET)
            try:
                _fields_from(line)
            except ValueError:
                self.torn = True
            else:
                write_all(self._handle, line + b"\n")
                self._add(line + b"\n", number)
            os.fsync(self._handle)

    def _foreign(self, number: int) -> FileError:
        return FileError(
            f"{self.path}:{number}: this is not a line of afterword's ledger, so nothing is written here.",
            "Choose another folder with --out, or move that file away.",
        )

    def _line_at(self, at: int) -> bytes:
        size = _READ
        while True:
            os.lseek(self._handle, at, os.SEEK_SET)
            piece = os.read(self._handle, size)
            os.lseek(self._handle, 0, os.SEEK_END)
            end = piece.find(b"\n")
            if end >= 0 or len(piece) < size:
                return piece[: end if end >= 0 else None]
            size *= 4
