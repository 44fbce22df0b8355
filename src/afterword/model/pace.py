"""How many calls go to a server at once, and how fast: slower where it turns calls away, faster again where it does not.

Knows no network: it is told how each call went. All of it runs in one event loop.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Final

_RECENT: Final = 40
_TOO_MANY: Final = 0.15
"""Of the recent calls so many must be turned away before all slow down: single ones are turned away at random."""
_LESS: Final = 0.7


class Pace:
    """The right to make a call: wait for ``turn``, then say how it went with ``done``.

    ``width`` is how many calls may run now: it shrinks by a part and grows by about one a round, up to ``most``.
    """

    def __init__(
        self, most: int, *, clock: Callable[[], float] = monotonic, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:  # fmt: skip
        self.width = float(most)
        self._most = most
        self._clock = clock
        self._sleep = sleep
        self._running = 0
        self._next = 0.0  # no call starts before
        self._apart = 0.0  # seconds between two starts
        self._recent: deque[bool] = deque(maxlen=_RECENT)
        self._since = float("inf")  # calls since the width shrank
        self._queue: deque[asyncio.Future[None]] = deque()

    async def turn(self) -> None:
        """Wait until a call may start."""
        while self._running >= int(self.width):
            waiting = asyncio.get_running_loop().create_future()
            self._queue.append(waiting)
            await waiting
        self._running += 1
        now = self._clock()
        start = max(now, self._next)
        self._next = start + self._apart
        if start > now:
            try:
                await self._sleep(start - now)
            except asyncio.CancelledError:
                self._leave()
                raise

    def done(self, *, limited: bool = False, wait: float | None = None, a_minute: int = 0) -> None:
        """Say how a call went: whether it was turned away, for how many seconds, how many a minute are allowed."""
        if a_minute:
            self._apart = 60 / a_minute
        self._recent.append(limited)
        self._since += 1
        if not limited:
            self.width = min(self._most, self.width + 1 / self.width)
        elif sum(self._recent) >= _TOO_MANY * len(self._recent):
            self._next = max(self._next, self._clock() + (wait or 0.0))
            if self._since >= self.width:  # once for all calls that were under way together
                self.width = max(1.0, self.width * _LESS)
                self._since = 0
        self._leave()

    def _leave(self) -> None:
        self._running -= 1
        room = int(self.width) - self._running
        while room > 0 and self._queue:
            waiting = self._queue.popleft()
            if not waiting.done():
                waiting.set_result(None)
                room -= 1
