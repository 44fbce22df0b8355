"""A desk that drafts rows in processes of their own, one a core: offline drafting is all computing.

The processes are started afresh, so that they inherit no open file and end when their parent does, however it ends.
"""

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import Connection
from queue import SimpleQueue
from threading import current_thread, main_thread
from typing import Final

from afterword.batch.columns import Row
from afterword.batch.desk import DraftRow, Made, made_of
from afterword.errors import AfterwordError

_CHUNK: Final = 16
"""Rows that go to a process at once."""
_AHEAD: Final = 2
"""Chunks in hand for each process: one that it drafts and one that waits."""


class Workers:
    """Drafts rows in ``count`` processes; each makes its own drafter with ``make``, which must be picklable."""

    def __init__(self, make: Callable[[], DraftRow], count: int) -> None:
        self._room = count * _AHEAD
        self._threads = ThreadPoolExecutor(count, "afterword-worker")  # one waits for each process
        self._free: SimpleQueue[Connection] = SimpleQueue()
        self._chunk: list[tuple[int, Row]] = []
        self._begun: dict[Future[list[Made]], list[int]] = {}
        self._done: SimpleQueue[Future[list[Made]]] = SimpleQueue()
        self._made: deque[tuple[int, Made]] = deque()
        self._processes = []
        start = multiprocessing.get_context("spawn")
        with _deaf_to_ctrl_c():
            for _ in range(count):
                ours, theirs = start.Pipe()
                process = start.Process(target=_work, args=(theirs, make), daemon=True)
                process.start()
                theirs.close()
                self._free.put(ours)
                self._processes.append(process)

    def __len__(self) -> int:
        """Return how many rows are in hand."""
        return len(self._chunk) + len(self._made) + sum(map(len, self._begun.values()))

    def put(self, number: int, row: Row) -> None:
        """Add a row to the chunk that goes out next."""
        self._chunk.append((number, row))
        if len(self._chunk) >= _CHUNK:
            self._send()

    def ready(self) -> bool:
        """Say whether a row is done."""
        return bool(self._made) or not self._done.empty()

    def full(self) -> bool:
        """Say whether every place is taken."""
        return len(self._begun) >= self._room

    def take(self) -> tuple[int, Made]:
        """Return the next row that is done."""
        if not self._made and not self._begun:
            self._send()
        while not self._made:
            done = self._done.get()
            if numbers := self._begun.pop(done, None):
                self._made.extend(zip(numbers, done.result(), strict=True))
        return self._made.popleft()

    def withdraw(self) -> None:
        """Take back what no process has begun."""
        self._chunk.clear()
        for future in [*self._begun]:
            if future.cancel():
                del self._begun[future]

    def close(self) -> None:
        """End the processes."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        for process in self._processes:
            process.kill()
        for process in self._processes:
            process.join()

    def _send(self) -> None:
        chunk, self._chunk = self._chunk, []
        future = self._threads.submit(self._drafted, [row for _, row in chunk])
        self._begun[future] = [number for number, _ in chunk]
        future.add_done_callback(self._done.put)

    def _drafted(self, rows: Sequence[Row]) -> list[Made]:
        """Give rows to a process that is free and wait for what it makes of them."""
        process = self._free.get()
        try:
            process.send(rows)
            made: list[Made] = process.recv()
        except (EOFError, OSError) as error:
            raise AfterwordError(
                "A worker process ended before its work was done.",
                "Run the same command again; if this comes back, run it with --workers 1.",
            ) from error
        finally:
            self._free.put(process)
        return made


def _work(parent: Connection, make: Callable[[], DraftRow]) -> None:
    """Draft what the parent sends until it goes away."""
    draft_row = make()
    while True:
        try:
            rows: Sequence[Row] = parent.recv()
            parent.send([made_of(draft_row, row) for row in rows])
        except (EOFError, OSError):
            return


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """Start processes that ignore Ctrl-C, which a terminal sends to all: their parent decides when they end."""
    if current_thread() is not main_thread():
        yield  # only the main thread may say what a signal does
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
