"""Learned weights read from a packaged file, without any library: hashed features and what each speaks for.

Holds a sparse table (only the pairs of feature and class that training kept), a dense one, and the features of a sentence
that such tables weigh. It must not know what is decided with them.
"""

import sys
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from math import exp
from typing import Any
from zlib import crc32

from afterword.text.concepts import concepts_of


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


@dataclass(frozen=True, slots=True)
class Dense:
    """A row of weights for each hashed feature, a column for each class; ``scale`` turns the whole numbers into weights."""

    classes: tuple[str, ...]
    bias: tuple[float, ...]
    scale: float
    rows: memoryview
    mask: int
    known: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def row(self, feature: str) -> tuple[int, ...]:
        """Give the weights of a feature."""
        row = self.known.get(feature)
        if row is None:
            width = len(self.classes)
            at = (hashed(feature) & self.mask) * width
            row = tuple(self.rows[at : at + width])
            if len(self.known) < MOST_KNOWN:
                self.known[feature] = row
        return row

    def chances(self, features: Mapping[str, float]) -> tuple[float, ...]:
        """Give how likely each class is by itself; ``features`` map to how much each counts."""
        sums = [0.0] * len(self.classes)
        for feature, share in features.items():
            sums = [total + share * weight for total, weight in zip(sums, self.row(feature), strict=True)]
        return tuple(
            1 / (1 + exp(-max(-60.0, self.scale * total + own)))
            for total, own in zip(sums, self.bias, strict=True)
        )


def dense_from(body: memoryview, about: Mapping[str, Any]) -> tuple[Dense, int]:
    """Read a dense table from bytes and from what is written about it; return it and its length."""
    classes, size = tuple(about["classes"]), 1 << about["bits"]
    length = size * len(classes)
    return Dense(classes, tuple(about["bias"]), about["scale"], body[:length].cast("b"), size - 1), length


def sentence_features(
    words: Sequence[str], about: Iterable[str], certain: Iterable[str], language: str
) -> dict[str, float]:
    """Give the features of a sentence with how much each counts: the more there are, the less.

    Its words, what they are about in any language, which follow each other, how they begin, and what else is known ``about``
    it; what is ``certain`` counts whole.
    """
    chain = ["^", *words, "$"]
    own = {f"w {word}" for word in words}
    own |= {f"b {first} {second}" for first, second in pairwise(chain)}
    own |= {f"t {first} {third}" for first, third in zip(chain, chain[2:], strict=False)}
    own |= {f"p {word[:5]}" for word in words if len(word) > 5}
    own |= {*about}
    share = 6 / max(20, len(own)) ** 0.5
    found = dict.fromkeys(sorted(own), share)
    for word in sorted(set(words)):
        concepts = concepts_of(word, language)
        for concept in concepts:
            found[f"i {concept}"] = found.get(f"i {concept}", 0.0) + share / len(concepts)
    return found | dict.fromkeys(certain, 1.0)


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
    numbers = array("I", bytes(body))
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
