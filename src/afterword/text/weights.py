"""Learned weights read from a packaged file, without any library: hashed features and what each speaks for.

Holds two tables: a dense one (a row of small whole numbers for each bucket) and a sparse one (only the pairs of feature
and class that training kept). It must not know what is decided with them.
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from zlib import crc32


def hashed(feature: str) -> int:
    """Give the number a feature is known by."""
    return crc32(feature.encode())


@dataclass(frozen=True, slots=True)
class Sparse:
    """Weights of features for classes: most pairs have none. ``scale`` turns the whole numbers into weights."""

    classes: tuple[str, ...]
    scale: float
    found: dict[int, int]
    ends: tuple[int, ...]
    columns: bytes
    weights: memoryview
    known: dict[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)

    def pairs(self, feature: str) -> tuple[tuple[int, int], ...]:
        """Give the (class, weight) pairs of a feature; none where training saw nothing in it."""
        pairs = self.known.get(feature)
        if pairs is None:
            at = self.found.get(hashed(feature))
            if at is None:
                pairs = ()
            else:
                first, last = self.ends[at], self.ends[at + 1]
                pairs = tuple(zip(self.columns[first:last], self.weights[first:last], strict=True))
            if len(self.known) < MOST_KNOWN:
                self.known[feature] = pairs
        return pairs

    def scores(self, features: Iterable[str]) -> list[float]:
        """Add up what features speak for, by class."""
        sums = [0] * len(self.classes)
        for feature in features:
            for column, weight in self.pairs(feature):
                sums[column] += weight
        return [self.scale * total for total in sums]


MOST_KNOWN = 60_000
"""Features whose pairs are kept at hand."""


def sparse_from(
    body: memoryview, classes: tuple[str, ...], scale: float, rows: int, pairs: int
) -> tuple[Sparse, int]:
    """Read a sparse table from bytes; return it and its length.

    It lies as the hashes (four bytes each, least first), how many pairs each has (a byte), their classes (a byte each) and their weights
    (a signed byte each).
    """
    hashes = _numbers(body[: 4 * rows])
    counts = body[4 * rows : 5 * rows]
    start = 5 * rows
    columns = bytes(body[start : start + pairs])
    weights = body[start + pairs : start + 2 * pairs].cast("b")
    ends = (0, *accumulate(counts))
    return Sparse(
        classes, scale, dict(zip(hashes, range(rows), strict=True)), ends, columns, weights
    ), start + 2 * pairs


def sparse_bytes(
    weights: Mapping[str, Mapping[int, float]], largest: int = 127
) -> tuple[bytes, float, int, int]:
    """Write a sparse table: the bytes, the scale, how many features and how many pairs; what rounds to nothing is left out."""
    scale = max(abs(value) for row in weights.values() for value in row.values()) / largest
    rows: dict[int, dict[int, int]] = {}
    for feature, row in weights.items():
        kept = {column: round(value / scale) for column, value in row.items() if round(value / scale)}
        if kept:
            rows.setdefault(hashed(feature), {}).update(kept)
    hashes, pairs = array("I", sorted(rows)), list(_pairs(rows))
    out = hashes.tobytes() + bytes(len(rows[each]) for each in hashes)
    out += bytes(column for column, _ in pairs) + array("b", [weight for _, weight in pairs]).tobytes()
    return out, scale, len(rows), len(pairs)


def _pairs(rows: Mapping[int, Mapping[int, int]]) -> Iterator[tuple[int, int]]:
    for each in sorted(rows):
        yield from sorted(rows[each].items())


def _numbers(body: memoryview) -> "array[int]":
    import sys  # noqa: PLC0415 - only here

    numbers = array("I", bytes(body))
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
