"""Ctrl-C and its kin in a long run: the first asks for a clean end, the second ends at once."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import current_thread, main_thread
from types import FrameType
from typing import Final

_SIGNALS: Final = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
_SAID: Final = b"\nStopping once the rows in hand are safe; once more stops at once.\n"


@contextmanager
def stopping() -> Iterator[Callable[[], bool]]:
    """Yield a function that says whether the run was asked to stop."""
    asked = False

    def ask(_: int, __: FrameType | None) -> None:
        nonlocal asked
        if asked:
            raise KeyboardInterrupt
        asked = True
        with suppress(OSError):
            os.write(
                2, _SAID
            )  # the buffered way must not be entered twice, and a signal may come in the midst of it

    if current_thread() is not main_thread():
        yield lambda: asked  # only the main thread may say what a signal does
        return
    before = {number: signal.signal(number, ask) for number in _SIGNALS}
    try:
        yield lambda: asked
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
