"""One batch: rows in, a stream of outcomes out; stop it any way you like and run it again.

Decides for each row whether it is to be done, and keeps drafts, ledger and outcomes in step. How a letter is written
is the caller's: ``draft_row`` may be called in any order and be replaced by answers that come from elsewhere.
"""

import hashlib
from collections.abc import Callable, Generator, Hashable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, Protocol

from afterword.batch.columns import BrokenRow, Row
from afterword.batch.drafts import Drafts
from afterword.batch.failed import FailedRows
from afterword.batch.forms import Drafted, Form
from afterword.batch.index import FlatIndex
from afterword.batch.ledger import Entry, Ledger, Status
from afterword.batch.lock import Lock
from afterword.errors import AfterwordError, ConfigError, FileError, ModelError, RefusedError
from afterword.files import naming

_GROUP: Final = 128
"""Rows that cost nothing to redo, committed at once."""
_FINISHED: Final = ("written", "skipped")


@dataclass(frozen=True, slots=True)
class Written:
    """A row whose draft is in its place. ``file`` is its name in the output folder."""

    line: int
    sequence: int
    file: str
    drafted: Drafted


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that was left alone: done in an earlier run, a duplicate, or not one to write to."""

    line: int
    why: Literal["finished", "duplicate", "advised_against"]
    reason: str


@dataclass(frozen=True, slots=True)
class Failed:
    """A row that could not be drafted, and why."""

    line: int
    sequence: int
    reason: str


Outcome = Written | Skipped | Failed


class Rows(Protocol):
    """Rows that can be read from the start more than once, and their columns."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        ...

    def __iter__(self) -> Iterator[Row | BrokenRow]:
        """Read the rows from the first."""
        ...


def _ignore(notice: str) -> None:
    """Drop a notice."""


def run(
    rows: Rows,
    draft_row: Callable[[Row], Drafted],
    out: Path,
    *,
    version: str,
    form: Form = "eml",
    limit: int | None = None,
    restart: bool = False,
    retry_failed: bool = False,
    notify: Callable[[str], None] = _ignore,
) -> Generator[Outcome, None, None]:
    """Draft every row that is not done yet, and yield what became of each row, in the table's order.

    ``version`` names all else that a letter depends on (templates, prompts, model): a row is done when its content
    was done under the same version and form. ``limit`` is how many rows to draft at most. ``draft_row`` raises
    RefusedError for a person who should not be written to and any other AfterwordError for a row that fails;
    ConfigError and FileError end the run. Wrap the iterator in ``contextlib.closing``: closing it commits what is
    whole. Raises FileError when the folder is in use, not ours, or refuses to be written.
    """
    with naming(out):
        out.mkdir(mode=0o700, parents=True, exist_ok=True)
    key = f"{version}\0{form}\0".encode("utf-8", "surrogatepass")
    with closing(Lock(out)), closing(Ledger(out)) as ledger:
        if ledger.torn:
            notify(f"{ledger.path}: its last line was torn and is dropped; that row is done again.")
        with (
            closing(Drafts(out, form, ledger, restart=restart)) as drafts,
            closing(FailedRows(out, rows.columns)) as failures,
        ):
            yield from _Batch(rows, draft_row, ledger, drafts, key).outcomes(failures, limit, retry_failed)


class _Batch:
    """One run over the rows of one table, with the folder locked and its ledger open."""

    def __init__(
        self, rows: Rows, draft_row: Callable[[Row], Drafted], ledger: Ledger, drafts: Drafts, key: bytes
    ) -> None:
        self._rows = rows
        self._draft_row = draft_row
        self._ledger = ledger
        self._drafts = drafts
        self._key = hashlib.sha256(key)
        self._met = FlatIndex()  # the line where each person was met
        self._knows_finished = not len(ledger)

    def outcomes(self, failures: FailedRows, limit: int | None, retry_failed: bool) -> Iterator[Outcome]:
        """Yield what became of each row, group by group, after the group is committed."""
        waiting: list[Outcome] = []
        left = limit
        for row in self._rows:
            fingerprint = self._fingerprint(row)
            status = self._ledger.status(fingerprint)
            outcome = self._known(row, fingerprint, status, retry_failed)
            if outcome is None and isinstance(row, Row):
                people = _people(row, fingerprint)
                outcome = self._duplicate(row, people)
                if outcome is None:
                    if left == 0:
                        break
                    left = None if left is None else left - 1
                    outcome = self._drafted(row, fingerprint, people, status)
            assert outcome is not None
            if isinstance(outcome, Failed):
                failures.add(outcome.reason, row.raw)
            waiting.append(outcome)
            if len(waiting) >= _GROUP or (isinstance(outcome, Written) and outcome.drafted.usage):
                self._drafts.commit()
                yield from waiting
                waiting.clear()
        self._drafts.commit()
        yield from waiting
        failures.finish()

    def _meet_finished(self) -> None:
        """Note the people of finished rows, so that a duplicate which now stands before them is one still.

        Put off until a row is new: a run over finished rows only reads the table once.
        """
        self._knows_finished = True
        for row in self._rows:
            if isinstance(row, Row):
                fingerprint = self._fingerprint(row)
                if self._ledger.status(fingerprint) in _FINISHED:
                    for person in _people(row, fingerprint):
                        if self._met.get(person) is None:
                            self._met.put(person, row.line)

    def _known(
        self, row: Row | BrokenRow, fingerprint: str, status: Status | None, retry_failed: bool
    ) -> Outcome | None:
        """Return the outcome of a row that is broken or that the ledger settles, else None."""
        if isinstance(row, BrokenRow):
            return self._failed(row, fingerprint, status)
        if status == "written" and not self._ledger.is_recent(fingerprint):
            return Skipped(row.line, "finished", "done in an earlier run")
        if status is None or status == "pending" or (status == "failed" and retry_failed):
            return None
        entry = self._ledger.find(fingerprint)
        assert entry is not None
        if status == "written":
            return Skipped(row.line, "duplicate", f"the same as line {entry.row}")
        if status == "failed":
            return Failed(row.line, entry.sequence, entry.error or "")
        return Skipped(row.line, "advised_against", entry.error or "")

    def _duplicate(self, row: Row, people: tuple[Hashable, ...]) -> Skipped | None:
        if not self._knows_finished:
            self._meet_finished()
        for person in people:
            line = self._met.get(person)
            if line is not None:
                return Skipped(row.line, "duplicate", f"the same person as in line {line}")
        return None

    def _drafted(
        self, row: Row, fingerprint: str, people: tuple[Hashable, ...], status: Status | None
    ) -> Outcome:
        earlier = self._ledger.find(fingerprint) if status else None
        try:
            drafted = self._draft_row(row)
            entry = self._drafts.stage(drafted, fingerprint, row.line, earlier)
        except (ConfigError, FileError):
            raise  # not the row's fault: the next row would meet it too
        except RefusedError as error:
            self._meet(row, people)
            self._note(row.line, fingerprint, "skipped", error.message, earlier)
            return Skipped(row.line, "advised_against", error.message)
        except AfterwordError as error:
            if isinstance(error, ModelError) and error.final:
                raise  # a wrong key is wrong for every row
            reason = f"{error.message} {error.hint}".strip()
            return Failed(row.line, self._note(row.line, fingerprint, "failed", reason, earlier), reason)
        self._meet(row, people)
        return Written(row.line, entry.sequence, entry.file or "", drafted)

    def _failed(self, row: BrokenRow, fingerprint: str, status: Status | None) -> Failed:
        earlier = self._ledger.find(fingerprint) if status else None
        if earlier is not None and status == "failed":
            return Failed(row.line, earlier.sequence, row.reason)
        return Failed(row.line, self._note(row.line, fingerprint, "failed", row.reason, earlier), row.reason)

    def _note(self, line: int, fingerprint: str, status: Status, reason: str, earlier: Entry | None) -> int:
        sequence = earlier.sequence if earlier else self._ledger.next_sequence()
        file = earlier.file if earlier else None
        self._drafts.note(Entry(sequence, line, fingerprint, status, file, reason))
        return sequence

    def _meet(self, row: Row, people: tuple[Hashable, ...]) -> None:
        for person in people:
            self._met.put(person, row.line)

    def _fingerprint(self, row: Row | BrokenRow) -> str:
        """Return the sha256 of the row's content and the run's key; a row's place in the table does not count."""
        hashed = self._key.copy()
        hashed.update(_row_content(row).encode("utf-8", "surrogatepass"))
        return hashed.hexdigest()


def _row_content(row: Row | BrokenRow) -> str:
    if isinstance(row, BrokenRow):
        return "\0".join(("broken", *row.raw, *row.raw.values())) if row.raw else f"broken\0{row.reason}"
    cells: Mapping[str, str] = row.cells
    if "rejection" in cells:
        cells = {**cells, "rejection": _rejection_content(row)}
    # Fields come in one order, whatever the table's, and no cell holds the control characters that part them here.
    return "\x1f".join(cells) + "\x1e" + "\x1f".join(cells.values())


def _rejection_content(row: Row) -> str:
    """Return what tells one rejection from another: its words, wherever its file lies."""
    if row.message is not None:
        headers = row.message.headers
        return f"{row.message.text}\0{headers.message_id if headers else ''}"
    try:
        return hashlib.sha256(Path(row.cells["rejection"]).read_bytes()).hexdigest()
    except (OSError, ValueError):
        return row.cells["rejection"]


def _people(row: Row, fingerprint: str) -> tuple[Hashable, ...]:
    """Return what makes row the same request as another: its address, its names, or else its content."""
    cells = row.cells
    candidate = _folded(cells.get("candidate", ""))
    email, to, company = cells.get("email"), cells.get("to"), cells.get("company")
    keys: list[Hashable] = []
    if email:
        keys.append((candidate, email.casefold()))
    if to and company:
        keys.append((candidate, _folded(to), _folded(company)))
    return tuple(keys) or (fingerprint,)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
