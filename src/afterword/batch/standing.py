"""How a row stands before anything is spent on it: settled by the ledger, a duplicate, asked already, or new.

Reads the table and the ledger, writes neither.
"""

import re
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from afterword.batch.columns import BrokenRow, Row
from afterword.batch.identity import Fingerprints, people_of
from afterword.batch.index import FlatIndex
from afterword.batch.ledger import Entry, Ledger, Status
from afterword.batch.outcome import Failed, Skipped

AlreadyAsked = Callable[[Row], str | None]
"""Says when a row's person was asked before, in a few words, or None."""


class Rows(Protocol):
    """Rows that can be read from the start more than once, where they lie, and their columns."""

    @property
    def path(self) -> Path:
        """The file or folder that is read."""
        ...

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        ...

    def place(self, line: int) -> str:
        """Say where a row stands: its line, or the file of a message."""
        ...

    def __iter__(self) -> Iterator[Row | BrokenRow]:
        """Read the rows from the first."""
        ...


def at_place(reason: str, place: Callable[[int], str]) -> str:
    """Return a reason with the lines it names by their place: ``the same person as in 03 kestrel.eml``."""
    return re.sub(r"\bline (\d+)\b", lambda found: place(int(found[1])), reason)


@dataclass(frozen=True, slots=True)
class New:
    """A row that is to be drafted; ``earlier`` is its entry when it, or the row that it mends, failed or is to be done over."""

    row: Row
    fingerprint: str
    people: tuple[Hashable, ...]
    earlier: Entry | None


@dataclass(frozen=True, slots=True)
class Broken:
    """A row that cannot be read; ``earlier`` is its entry when that is known."""

    row: BrokenRow
    fingerprint: str
    earlier: Entry | None


class Standing:
    """Judges the rows of one table in their order; ``meet`` tells it who is being written to."""

    def __init__(
        self, rows: Rows, ledger: Ledger, fingerprints: Fingerprints, *, retry_failed: bool, already_asked: AlreadyAsked | None,
        anyway: bool = False,
    ) -> None:  # fmt: skip
        self._rows = rows
        self._ledger = ledger
        self._fingerprints = fingerprints
        self._retry_failed = retry_failed
        self._already_asked = already_asked
        self._anyway = anyway
        self._met = FlatIndex(small=True)  # the line where each person was met
        self._taken = FlatIndex(small=True)  # the start of the fingerprint that has a number in this run
        self._knows_finished = not len(ledger)
        self.drafted = FlatIndex(small=True)
        """The rows so far that have a draft, by their fingerprints."""

    def of(self, row: Row | BrokenRow) -> Skipped | Failed | Broken | New:
        """Return how row stands; it is new only if nobody met so far is the same person."""
        fingerprint = self._fingerprints.of(row)
        status = self._ledger.status(fingerprint)
        if isinstance(row, BrokenRow):
            return self._broken(row, fingerprint, status)
        if settled := self._settled(row, fingerprint, status):
            return settled
        people = people_of(row, fingerprint)
        if not self._knows_finished:
            self._meet_finished()
        for person in people:
            line = self._met.get(person)
            if line is not None:
                return Skipped(row.line, "duplicate", f"the same person as in line {line}")
        if self._already_asked and (when := self._already_asked(row)):
            return Skipped(row.line, "already_asked", when)
        return New(row, fingerprint, people, self._earlier(row, fingerprint))

    def meet(self, new: New, *, written: bool = True) -> None:
        """Note that somebody is written to, or is not to be: later rows of the same person are duplicates.

        A mail that is better not answered says nothing about the sender's next one: "you are on hold", then "no".
        """
        if written:
            self.drafted.put(new.fingerprint, 1)
        if written or new.row.message is None:
            for person in new.people:
                self._met.put(person, new.row.line)

    def _broken(self, row: BrokenRow, fingerprint: str, status: Status | None) -> Skipped | Failed | Broken:
        """Return how a row stands that cannot be read; one that was mended in ``failed.csv`` may be settled."""
        if status == "failed":
            return Broken(row, fingerprint, self._ledger.find(fingerprint))
        return self._settled(row, fingerprint, status) or Broken(
            row, fingerprint, self._earlier(row, fingerprint)
        )

    def _earlier(self, row: Row | BrokenRow, fingerprint: str) -> Entry | None:
        """Return the row's entry, or that of the failed row which it mends; in one run a number goes to one row only."""
        found = self._ledger.find(fingerprint)
        if found is None and row.mends:
            failed = self._ledger.find(row.mends)
            found = failed if failed and failed.status in ("failed", "pending") else None
        if found is None:
            return None
        mine = int(fingerprint[:8], 16)
        if self._taken.get(found.sequence) is None:
            self._taken.put(found.sequence, mine)
        return found if self._taken.get(found.sequence) == mine else None

    def _settled(
        self, row: Row | BrokenRow, fingerprint: str, status: Status | None
    ) -> Skipped | Failed | None:
        """Return the outcome of a row that the ledger settles, else None."""
        if status == "written" and not self._ledger.is_recent(fingerprint):
            self.drafted.put(fingerprint, 1)
            return Skipped(row.line, "finished", "done in an earlier run")
        again = (status == "failed" and self._retry_failed) or (status == "skipped" and self._anyway)
        if status is None or status == "pending" or again:
            return None
        entry = self._ledger.find(fingerprint)
        assert entry is not None
        if status == "written":
            return Skipped(row.line, "duplicate", f"the same as line {entry.row}")
        if status == "failed":
            return Failed(row.line, entry.sequence, entry.error or "", fingerprint)
        return Skipped(row.line, "advised_against", entry.error or "")

    def _meet_finished(self) -> None:
        """Note the people of finished rows, so that a duplicate which now stands before them is one still.

        Put off until a row is new: a run over finished rows only reads the table once.
        """
        self._knows_finished = True
        for row in self._rows:
            if isinstance(row, Row):
                fingerprint = self._fingerprints.of(row)
                status = self._ledger.status(fingerprint)
                settled = status == "skipped" and row.message is None and not self._anyway
                if status == "written" or settled:
                    for person in people_of(row, fingerprint):
                        if self._met.get(person) is None:
                            self._met.put(person, row.line)
