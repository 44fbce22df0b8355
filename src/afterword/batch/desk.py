"""Where rows become drafts: one after another, several at once, or in processes of their own.

A desk takes rows under a number and gives back what was made of each under the same number, in any order. It knows
nothing of ledgers and folders. An engine that answers whole batches at once (requests in, answers by number out,
hours later) is one more desk.
"""

from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue
from typing import Final, Protocol

from afterword.batch.columns import Row
from afterword.batch.forms import Drafted
from afterword.errors import AfterwordError, ModelError


class WordsLeftOutError(ModelError):
    """The words that a model was paid for do not pass; ``usage`` is what they cost."""

    def __init__(self, message: str, hint: str = "", usage: Mapping[str, int] | None = None) -> None:
        super().__init__(message, hint)
        self.usage = usage or {}


Made = Drafted | AfterwordError
DraftRow = Callable[[Row], Drafted]
"""Drafts one row. Raises RefusedError for a person who should not be written to, another AfterwordError when it fails."""

_AHEAD: Final = 1.5
"""Rows in hand for each that is being drafted, so that nobody waits while drafts are saved."""


class Desk(Protocol):
    """Somebody who drafts rows; ``close`` gives up what is in hand without waiting for it."""

    def __len__(self) -> int:
        """Return how many rows are in hand: put and not yet taken back."""

    def put(self, number: int, row: Row) -> None:
        """Hand over a row; only while the desk is not full."""

    def ready(self) -> bool:
        """Say whether a row can be taken back without waiting for another's draft."""

    def full(self) -> bool:
        """Say whether there is room for no more."""

    def take(self) -> tuple[int, Made]:
        """Return a number and what was made of its row, waiting for it; only while some are in hand."""

    def withdraw(self) -> None:
        """Give up the rows that nobody has begun; the others are still to be taken."""

    def close(self) -> None:
        """Stop at once."""


class OneByOne:
    """Drafts each row when it is taken back."""

    def __init__(self, draft_row: DraftRow) -> None:
        self._draft_row = draft_row
        self._rows: deque[tuple[int, Row]] = deque()

    def __len__(self) -> int:
        """Return how many rows are in hand."""
        return len(self._rows)

    def put(self, number: int, row: Row) -> None:
        """Keep a row for ``take``."""
        self._rows.append((number, row))

    def ready(self) -> bool:
        """Say whether there is a row."""
        return bool(self._rows)

    def full(self) -> bool:
        """Say whether there is a row: it is drafted before the next is put."""
        return bool(self._rows)

    def take(self) -> tuple[int, Made]:
        """Draft the row."""
        number, row = self._rows.popleft()
        return number, made_of(self._draft_row, row)

    def withdraw(self) -> None:
        """Forget the rows."""
        self._rows.clear()

    def close(self) -> None:
        """Forget the rows."""
        self._rows.clear()


class SideBySide:
    """Drafts ``at_once`` rows in threads: what is waited for is a model."""

    def __init__(self, draft_row: DraftRow, at_once: int) -> None:
        self._draft_row = draft_row
        self._room = round(at_once * _AHEAD)
        self._threads = ThreadPoolExecutor(at_once, "afterword-row")
        self._begun: dict[int, Future[Made]] = {}
        self._done: SimpleQueue[int] = SimpleQueue()

    def __len__(self) -> int:
        """Return how many rows are in hand."""
        return len(self._begun)

    def put(self, number: int, row: Row) -> None:
        """Give a row to the next thread that is free."""
        future = self._threads.submit(made_of, self._draft_row, row)
        self._begun[number] = future
        future.add_done_callback(lambda _: self._done.put(number))

    def ready(self) -> bool:
        """Say whether a row is done."""
        return not self._done.empty()

    def full(self) -> bool:
        """Say whether every place is taken."""
        return len(self._begun) >= self._room

    def take(self) -> tuple[int, Made]:
        """Return the next row that is done."""
        while True:
            number = self._done.get()
            future = self._begun.pop(number, None)
            if future is not None:
                return number, future.result()

    def withdraw(self) -> None:
        """Take back what no thread has begun."""
        for number, future in [*self._begun.items()]:
            if future.cancel():
                del self._begun[number]

    def close(self) -> None:
        """Let the threads end by themselves: whoever closes the model ends what they wait for."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._begun.clear()


def made_of(draft_row: DraftRow, row: Row) -> Made:
    """Return the draft of a row, or the error that stands in for it."""
    try:
        return draft_row(row)
    except AfterwordError as error:
        return error
