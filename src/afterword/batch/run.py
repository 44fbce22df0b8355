"""One batch: rows in, a stream of outcomes out; stop it any way you like and run it again.

Keeps drafts, ledger and outcomes in step. How a row stands is judged in ``standing``; where and how its letter is
written is the desk's matter, which may be a loop, threads, processes or an engine that answers much later.
"""

import os
from collections import deque
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from afterword.batch.columns import BrokenRow, Row
from afterword.batch.desk import Desk, WordsLeftOutError
from afterword.batch.drafts import Drafts
from afterword.batch.failed import FailedRows
from afterword.batch.forms import SHARED, Drafted, Form
from afterword.batch.identity import Fingerprints
from afterword.batch.index import FlatIndex
from afterword.batch.ledger import Entry, Ledger, Status, in_place_of
from afterword.batch.lock import Lock
from afterword.batch.outcome import Failed, Outcome, Skipped, Written
from afterword.batch.pages import mark_fresh, mark_stale, write_pages
from afterword.batch.standing import AlreadyAsked, Broken, New, Rows, Standing
from afterword.errors import AfterwordError, ConfigError, FileError, ModelError, RefusedError
from afterword.files import naming
from afterword.templating import Templates

_GROUP: Final = 128
"""Rows that cost nothing to redo, committed at once."""
_MOST_UNSAFE: Final = 16
"""Rows that were paid for and are done at the same moment, committed at once; the next one is never waited for."""
_MODEL_FAILURES: Final = 10
"""Rows that the model may fail one after another before the batch stops: it is down, or the quota is used up."""


def _ignore(_: object) -> None:
    """Drop what is said."""


def _never() -> bool:
    """Go on."""
    return False


def run(
    rows: Rows,
    desk: Desk,
    out: Path,
    *,
    version: str,
    form: Form = "eml",
    limit: int | None = None,
    budget: int | None = None,
    restart: bool = False,
    retry_failed: bool = False,
    already_asked: AlreadyAsked | None = None,
    anyway: bool = False,
    index: Templates | None = None,
    stopped: Callable[[], bool] = _never,
    notify: Callable[[str], None] = _ignore,
    failed_in: Callable[[Path], None] = _ignore,
) -> Generator[Outcome, None, None]:
    """Draft every row that is not done yet, and yield what became of each row once it is safe.

    The outcomes come in the table's order if the desk drafts one by one, else about so. ``version`` names all else
    that a letter depends on (templates, prompts, model): a row is done when its content was done under the same
    version and form; ``anyway`` takes up those again that it was advised against. ``limit`` is how many rows to draft at most, ``budget`` how many model calls to make: no row is
    begun that would likely go beyond it. When ``stopped`` says so, what is begun is finished and the rest is left.
    A ConfigError or FileError, a model that is not there or fails row after row end the run, after what was
    begun is safe. Wrap the iterator in ``contextlib.closing``: closing it commits what is whole, and closes the desk.
    With ``index`` as its templates, the pages of the index are brought up to date at the end. ``failed_in`` is told
    which file lists the rows that failed, if any did and there is one.
    Raises FileError when the folder is in use, not ours, or refuses to be written.
    """
    with closing(desk):
        if os.path.lexists(out) and not out.is_dir():
            raise FileError(f"{out} is not a folder.", "Give the folder for the drafts as --out.")
        with naming(out):
            out.mkdir(mode=0o700, parents=True, exist_ok=True)
        with closing(Lock(out)), closing(Ledger(out)) as ledger:
            if ledger.torn:
                notify(f"{ledger.path}: its last line was torn and is dropped; that row is done again.")
            if form in SHARED and ledger.most_drafts() and not restart and not (out / SHARED[form]).exists():
                notify(
                    f"{out / SHARED[form]} is not there any more, and its drafts count as done: --restart writes them again."
                )
            with (
                closing(Drafts(out, form, ledger, restart=restart)) as drafts,
                closing(FailedRows(out, rows, ledger)) as failures,
            ):
                standing = Standing(
                    rows, ledger, Fingerprints(version, form), retry_failed=retry_failed, already_asked=already_asked,
                    anyway=anyway,
                )  # fmt: skip
                batch = _Batch(desk, ledger, drafts, failures, standing, _Budget(budget))
                was_stale = index is not None and mark_stale(out)
                yield from batch.outcomes(rows, limit, stopped, notify)
                left: list[Entry] = []
                if batch.whole and not batch.mends and ledger.most_drafts() > len(standing.drafted):
                    left = _left_behind(rows, ledger, Fingerprints(version, form))
                    _tell_left_behind(left, form, notify)
                if listed := failures.finish(notify, whole=batch.whole):
                    failed_in(listed)
                if index is not None:
                    if was_stale or batch.changed or left:
                        numbers = frozenset(entry.sequence for entry in left)
                        write_pages(ledger, out, form, index, notify, rows.place, numbers)
                    mark_fresh(out)
                if batch.fatal:
                    raise batch.fatal


def _left_behind(rows: Rows, ledger: Ledger, prints: Fingerprints) -> list[Entry]:
    """Return the drafts of earlier runs that no row of the table stands for as it is now."""
    there = FlatIndex(small=True)
    for row in rows:
        there.put(prints.of(row), 1)
    return [
        entry
        for entry in ledger.entries()
        if entry.status == "written"
        and all(there.get(each) is None for each in (entry.fingerprint, *entry.mends))
    ]


def _tell_left_behind(left: Sequence[Entry], form: Form, notify: Callable[[str], None]) -> None:
    """Name the drafts that were left behind; those in one file are known by their numbers in the index."""
    names = [str(entry.sequence) if form in SHARED else entry.file or "" for entry in left]
    shown = ", ".join(names[:_SHOWN]) + (", …" if len(names) > _SHOWN else "")
    where = f"in {SHARED[form]}, by their numbers in the index " if form in SHARED else ""
    if left:
        notify(
            f"Earlier drafts of rows that were edited or taken out since, or made in another way: {len(left)} ({where}{shown}). "
            f"{'Leave those out' if form in SHARED else 'Take away those you do not need'}, so that nobody is asked twice."
        )


_SHOWN: Final = 5
"""Drafts named in one line."""


class _Budget:
    """The model calls that may be made; a row counts as dear as the dearest so far until its cost is known."""

    def __init__(self, calls: int | None) -> None:
        self.calls = calls
        self._spent = 0
        self._dearest = 1

    def pay(self, calls: int) -> None:
        """Count the calls of a finished row."""
        self._spent += calls
        self._dearest = max(self._dearest, calls)

    def allows(self, in_hand: int) -> bool:
        """Say whether another row may be begun while so many are in hand."""
        return self.calls is None or self._spent + (in_hand + 1) * self._dearest <= self.calls


class _Batch:
    """One run over the rows of one table, with the folder locked and its ledger open."""

    def __init__(
        self, desk: Desk, ledger: Ledger, drafts: Drafts, failures: FailedRows, standing: Standing, budget: _Budget
    ) -> None:  # fmt: skip
        self._desk = desk
        self._ledger = ledger
        self._drafts = drafts
        self._failures = failures
        self._standing = standing
        self._budget = budget
        self._in_hand: dict[int, New] = {}
        self._waiting: deque[Outcome] = deque()  # what is settled and not yielded yet
        self._alone = True  # the first row goes alone: a wrong key shows before it is used thirty times
        self._unsafe = 0  # rows that were paid for and are not committed
        self._model_failures = 0  # one after another
        self._exhausted = False
        self.fatal: AfterwordError | None = None
        self.changed = False
        self.mends = False
        """Whether the table holds rows of another one, mended: then it is no whole table."""

    @property
    def whole(self) -> bool:
        """Say whether every row of the table was gone through and settled."""
        return self._exhausted and not self._in_hand and not self.fatal

    def outcomes(
        self, rows: Rows, limit: int | None, stopped: Callable[[], bool], notify: Callable[[str], None]
    ) -> Iterator[Outcome]:
        """Yield what became of each row after it is committed."""
        for row in rows:
            if self.fatal or stopped():
                break
            self.mends = self.mends or bool(row.mends)
            new = self._settled(row)
            if new is not None:
                if limit == 0:
                    break
                yield from self._room()
                if self.fatal or stopped():
                    break
                if not self._budget.allows(0):
                    notify(
                        f"Stopped at the budget of {self._budget.calls} model calls; run it again to go on."
                    )
                    break
                limit = None if limit is None else limit - 1
                yield from self._begin(new)
            if len(self._waiting) >= _GROUP:
                yield from self._commit()
        else:
            self._exhausted = True
        yield from self._finish(stopped)

    def _settled(self, row: Row | BrokenRow) -> New | None:
        """Settle a row that needs no draft; return one that does.

        Of the rows of one person only one is in hand at a time: if it fails, the next one is no duplicate.
        """
        stands = self._standing.of(row)
        while isinstance(stands, New) and self._has_in_hand(stands):
            self._take()
            self._keep()
            stands = self._standing.of(row)
        if isinstance(stands, New):
            return stands
        if isinstance(stands, Broken):
            stands = self._broken(stands)
        if isinstance(stands, Failed):
            self._failures.add(stands.reason, row.raw, stands.fingerprint)
        self._waiting.append(stands)
        return None

    def _has_in_hand(self, new: New) -> bool:
        return any(person in other.people for other in self._in_hand.values() for person in new.people)

    def _room(self) -> Iterator[Outcome]:
        """Wait until the budget has room for one more row, or turns out to be used up."""
        while self._in_hand and not self._budget.allows(len(self._in_hand)):
            self._take()
            yield from self._commit()

    def _begin(self, new: New) -> Iterator[Outcome]:
        """Put a row on the desk, and take back what is due."""
        number = new.earlier.sequence if new.earlier else self._ledger.next_sequence()
        self._in_hand[number] = new
        self._desk.put(number, new.row)
        while self._desk.ready() or self._desk.full() or (self._alone and len(self._desk)):
            if self._unsafe and (self._unsafe >= _MOST_UNSAFE or not self._desk.ready()):
                yield from self._commit()
                continue
            self._take()
        if self._unsafe:
            yield from self._commit()
        self._alone = False

    def _finish(self, stopped: Callable[[], bool]) -> Iterator[Outcome]:
        """Take back what is left; of a run that ends early only what was begun."""
        while len(self._desk):
            if self.fatal or stopped():
                self._desk.withdraw()
            if self._unsafe and not self._desk.ready():
                yield from self._commit()
            if len(self._desk):
                self._take()
        yield from self._commit()

    def _commit(self) -> Iterator[Outcome]:
        """Make all that is settled safe, and only then yield it."""
        self._keep()
        while self._waiting:
            yield self._waiting.popleft()

    def _keep(self) -> None:
        self._drafts.commit()
        self._unsafe = 0

    def _take(self) -> None:
        """Settle the next row that is done."""
        self.changed = True
        number, made = self._desk.take()
        new = self._in_hand.pop(number)
        staged = self._stage(made, new, number) if isinstance(made, Drafted) else made
        outcome: Outcome | None
        if isinstance(staged, AfterwordError):
            outcome = self._not_drafted(staged, new, number)
        else:
            self._model_failures = 0
            self._standing.meet(new)
            outcome = staged
        if isinstance(outcome, Failed):
            self._failures.add(outcome.reason, new.row.raw, outcome.fingerprint)
        if outcome is not None:
            self._waiting.append(outcome)
        if isinstance(outcome, Written | Failed) and outcome.usage:
            self._budget.pay(outcome.usage.get("calls", 0))
            self._unsafe += 1

    def _stage(self, drafted: Drafted, new: New, number: int) -> Written | AfterwordError:
        try:
            entry = self._drafts.stage(drafted, new.fingerprint, new.row.line, number, new.earlier)
        except FileError:
            raise  # the disk refuses: the next row would meet it too
        except AfterwordError as error:
            return error
        return Written(new.row.line, number, entry.file or "", drafted)

    def _not_drafted(self, error: AfterwordError, new: New, number: int) -> Outcome | None:
        """Settle a row without a draft; None where that is not the row's fault."""
        if isinstance(error, ConfigError | FileError) or (isinstance(error, ModelError) and error.final):
            self.fatal = self.fatal or error  # every other row would meet it too
            return None
        line = new.row.line
        if isinstance(error, RefusedError):
            self._standing.meet(new, written=False)
            self._note(number, line, new.fingerprint, "skipped", error.message, new.earlier)
            return Skipped(line, "advised_against", error.message)
        reason = f"{error.message} {error.hint}".strip()
        usage = error.usage if isinstance(error, WordsLeftOutError) else {}
        self._note(number, line, new.fingerprint, "failed", reason, new.earlier, usage)
        if isinstance(error, ModelError):
            self._model_failures += 1
            if not usage:
                self._budget.pay(1)
            if self._model_failures >= _MODEL_FAILURES and not self.fatal:
                self.fatal = ModelError(
                    f"Stopped, because the model failed {self._model_failures} rows one after another. {error.message}",
                    "When that is put right, run the same command again with --retry-failed.",
                )
        return Failed(line, number, reason, new.fingerprint, usage)

    def _broken(self, broken: Broken) -> Failed:
        row, earlier, fingerprint = broken.row, broken.earlier, broken.fingerprint
        number = earlier.sequence if earlier else self._ledger.next_sequence()
        if self._ledger.status(fingerprint) != "failed":
            self.changed = True
            self._note(number, row.line, fingerprint, "failed", row.reason, earlier)
        return Failed(row.line, number, row.reason, fingerprint)

    def _note(
        self, number: int, line: int, fingerprint: str, status: Status, reason: str, earlier: Entry | None,
        usage: Mapping[str, int] | None = None,
    ) -> None:  # fmt: skip
        file = earlier.file if earlier else None
        mends = in_place_of(earlier, fingerprint)
        self._drafts.note(
            Entry(number, line, fingerprint, status, file, reason, usage=usage or {}, mends=mends)
        )
