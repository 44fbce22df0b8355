"""Whole numbers by key, a tenth of the memory of a dict: for one entry a row of a table of any length."""

from array import array
from collections.abc import Hashable, Iterator
from typing import Final

_FIRST_SIZE: Final = 1024


class FlatIndex:
    """Map keys to whole numbers of 64 bits, or 32 if they are ``small``; only the hash of a key is kept.

    Two keys of one hash count as the same key: at a hundred thousand keys that has odds of one in 10**9.
    """

    __slots__ = ("_hashes", "_last", "_type", "_used", "_values")

    def __init__(self, *, small: bool = False) -> None:
        self._type = "I" if small else "q"
        self._allocate(_FIRST_SIZE)

    def __len__(self) -> int:
        """Return how many keys have a number."""
        return self._used

    def get(self, key: Hashable) -> int | None:
        """Return the number of key, or None."""
        at = self._place(hash(key) or 1)
        return self._values[at] if self._hashes[at] else None

    def values(self) -> Iterator[int]:
        """Yield the number of every key, in no order."""
        return (value for hashed, value in zip(self._hashes, self._values, strict=True) if hashed)

    def put(self, key: Hashable, value: int) -> None:
        """Set the number of key."""
        hashed = hash(key) or 1
        at = self._place(hashed)
        if not self._hashes[at]:
            self._hashes[at] = hashed
            self._used += 1
        self._values[at] = value
        if self._used * 3 > self._last * 2:
            self._grow()

    def _allocate(self, size: int) -> None:
        self._hashes = array("q", [0]) * size  # 0 marks a free place
        self._values = array(self._type, [0]) * size
        self._last = size - 1
        self._used = 0

    def _grow(self) -> None:
        hashes, values, used = self._hashes, self._values, self._used
        self._allocate(2 * len(hashes))
        self._used = used
        for hashed, value in zip(hashes, values, strict=True):
            if hashed:
                at = self._place(hashed)
                self._hashes[at] = hashed
                self._values[at] = value

    def _place(self, hashed: int) -> int:
        """Return the place of hashed, or the free place where it belongs."""
        hashes, last = self._hashes, self._last
        at = hashed & last
        while (found := hashes[at]) and found != hashed:
            at = (at + 1) & last
        return at
