"""How far a long run has come: a line that is renewed on a terminal, a plain one now and then elsewhere."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Event, Thread
from time import monotonic
from typing import Final

from afterword.cli.sink import say

_EVERY: Final = 10.0
"""Seconds between two plain lines."""
_ENOUGH: Final = 3.0
"""Seconds after which a rate means something."""


@dataclass(slots=True)
class Tally:
    """What a run has done so far. ``seen`` counts all rows gone through, ``drafted`` those worked on."""

    written: int = 0
    skipped: int = 0
    finished: int = 0
    failed: int = 0
    calls: int = 0
    tokens: int = 0
    begun: float = field(default_factory=monotonic)

    @property
    def seen(self) -> int:
        """Return how many rows were gone through."""
        return self.written + self.skipped + self.finished + self.failed

    def line(self, total: int | None) -> str:
        """Return one line: done, failed, rate, tokens, time left."""
        parts = [f"{self.written:,} written", f"{self.failed:,} failed"]
        if self.skipped or self.finished:
            parts.append(f"{self.skipped + self.finished:,} passed over")
        spent = monotonic() - self.begun
        worked = self.written + self.failed
        if worked and spent >= _ENOUGH:
            parts.append(f"{worked / spent:,.1f} rows/s")
            if total is not None and total > self.seen:
                parts.append(f"about {_duration((total - self.seen) * spent / worked)} left")
        if self.tokens:
            parts.append(f"{self.tokens:,} tokens")
        return ", ".join(parts)


@contextmanager
def watching(tally: Tally, total: Callable[[], int]) -> Iterator[None]:
    """Show tally while the block runs; ``total`` counts the rows, and is only called in a run that takes a while."""
    over = Event()
    show = _on_terminal if sys.stderr.isatty() else _in_lines
    watcher = Thread(target=show, args=(tally, total, over), name="afterword-progress", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join(timeout=1)


def _in_lines(tally: Tally, total: Callable[[], int], over: Event) -> None:
    rows: int | None = None
    while not over.wait(_EVERY):
        rows = total() if rows is None else rows
        say(tally.line(rows))


def _on_terminal(tally: Tally, total: Callable[[], int], over: Event) -> None:
    from rich.console import Console  # noqa: PLC0415 - only for a terminal
    from rich.live import Live  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    rows: int | None = None
    with Live(Text(tally.line(None)), console=Console(stderr=True), transient=True) as live:
        while not over.wait(0.25):
            if rows is None and monotonic() - tally.begun >= _ENOUGH:
                rows = total()
            live.update(Text(tally.line(rows)))


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{round(seconds)} s"
    return f"{round(seconds / 60)} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
