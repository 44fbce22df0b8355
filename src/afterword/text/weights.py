"""Learned weights read from a packaged file, without any library: hashed features and what each speaks for.

A file is a line of JSON that describes it, then tables as they lie in memory: it is mapped, so that a process reads only
the places it looks up. Holds a sparse table (only the pairs of feature and class that training kept), a dense one, and the
features of a sentence that such tables weigh. It must not know what is decided with them.
"""

import json
import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate, pairwise
from math import exp
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any
from zlib import crc32

from afterword.text.concepts import concepts_of


def hashed(feature: str) -> int:
    """Give the number a feature is known by."""
    return crc32(feature.encode())


LETTERS = 0.3
"""How much a group of letters counts beside a whole word: they are many."""


def letters(word: str) -> Iterator[str]:
    """Give the groups of three to five letters that a word is made of, as features."""
    edged = f"<{word[:24]}>"
    for size in (3, 4, 5):
        for at in range(len(edged) - size + 1):
            yield f"c {edged[at : at + size]}"


def opened(path: Path) -> tuple[Any, memoryview]:
    """Return what a packaged file says of itself, and its tables, mapped."""
    with path.open("rb") as file:
        head = file.readline()
        return json.loads(head), memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))[len(head) :]


def file_of(about: Any, body: bytes) -> bytes:
    """Return the bytes of a file that ``opened`` reads."""
    return json.dumps(about).encode() + b"\n" + body


@cache
def dense_file(path: Path) -> "Dense":
    """Read a packaged file that is one dense table."""
    about, body = opened(path)
    return dense_from(body, about)[0]


@dataclass(frozen=True, slots=True)
class Sparse:
    """Weights of features for classes: most pairs have none. ``scale`` turns the whole numbers into weights.

    ``hashes`` are sorted; the pairs of the feature at a place end at the same place of ``ends``.
    """

    classes: tuple[str, ...]
    scale: float
    hashes: memoryview
    ends: memoryview
    columns: memoryview
    weights: memoryview
    known: dict[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)

    def pairs(self, feature: str) -> tuple[tuple[int, int], ...]:
        """Give the (class, weight) pairs of a feature; none where training saw nothing in it."""
        pairs = self.known.get(feature)
        if pairs is None:
            number = hashed(feature)
            at = bisect_left(self.hashes, number)
            if at == len(self.hashes) or self.hashes[at] != number:
                pairs = ()
            else:
                first, last = self.ends[at - 1] if at else 0, self.ends[at]
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


Row = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Dense:
    """A row of weights for each hashed feature, a column for each class; ``scale`` turns the whole numbers into weights."""

    classes: tuple[str, ...]
    bias: tuple[float, ...]
    scale: float
    rows: memoryview
    mask: int
    known: dict[str, tuple[float, ...]] = field(default_factory=dict)

    def row(self, feature: str) -> tuple[float, ...]:
        """Give the weights of a feature; those of a word (``w …``) hold what its groups of letters weigh."""
        row = self.known.get(feature)
        if row is None:
            row = self._own(feature)
            groups = [self._own(group) for group in letters(feature[2:])] if feature[:2] == "w " else ()
            if groups:
                row = tuple(
                    own + LETTERS * sum(column)
                    for own, column in zip(row, zip(*groups, strict=True), strict=True)
                )
            if len(self.known) < MOST_KNOWN:
                self.known[feature] = row
        return row

    def _own(self, feature: str) -> tuple[float, ...]:
        width = len(self.classes)
        at = (hashed(feature) & self.mask) * width
        return tuple(self.rows[at : at + width])

    def sums(self, features: Mapping[str, float]) -> Row:
        """Add up what features weigh, by class, unscaled; they map to how much each counts."""
        sums = [0.0] * len(self.classes)
        for feature, share in features.items():
            sums = [total + share * weight for total, weight in zip(sums, self.row(feature), strict=True)]
        return tuple(sums)

    def from_sums(self, sums: Row) -> Row:
        """Give how likely each class is by itself where its features weigh so much."""
        return tuple(
            1 / (1 + exp(-max(-60.0, self.scale * total + own)))
            for total, own in zip(sums, self.bias, strict=True)
        )

    def chances(self, features: Mapping[str, float]) -> Row:
        """Give how likely each class is by itself; ``features`` map to how much each counts."""
        return self.from_sums(self.sums(features))


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
    it; what is ``certain`` counts whole. A pair of words counts also as the pair of what they are about.
    """
    chain = ["^", *words, "$"]
    own = {f"w {word}" for word in words}
    own |= {f"b {first} {second}" for first, second in pairwise(chain)}
    own |= {f"t {first} {third}" for first, third in zip(chain, chain[2:], strict=False)}
    own |= {f"p {word[:5]}" for word in words if len(word) > 5}
    own |= {*about}
    share = 6 / max(20, len(own)) ** 0.5
    found = dict.fromkeys(sorted(own), share)
    meant = [concepts_of(word, language) for word in words]
    for concepts in dict(zip(words, meant, strict=True)).values():
        for concept in concepts:
            found[f"i {concept}"] = found.get(f"i {concept}", 0.0) + share / len(concepts)
    kinds = [concepts[:2] or (word[:4],) for word, concepts in zip(words, meant, strict=True)]
    for before, after in pairwise(kinds):
        found |= {f"ib {first} {second}": PAIRS * share for first in before for second in after}
    return found | dict.fromkeys(certain, 1.0)


PAIRS = 0.7
"""How much a pair of concepts counts beside a whole word."""

MOST_KNOWN = 60_000
"""Features whose pairs are kept at hand."""


def sparse_from(
    body: memoryview, classes: tuple[str, ...], scale: float, rows: int, pairs: int
) -> tuple[Sparse, int]:
    """Read a sparse table from bytes; return it and its length.

    It lies as the hashes (four bytes each, least first), where the pairs of each end (four bytes each), their classes (a byte
    each) and their weights (a signed byte each).
    """
    start = 8 * rows
    weights, length = start + pairs, start + 2 * pairs
    hashes, ends = _numbers(body[: 4 * rows]), _numbers(body[4 * rows : start])
    return Sparse(classes, scale, hashes, ends, body[start:weights], body[weights:length].cast("b")), length


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
    out = hashes.tobytes() + array("I", accumulate(len(rows[each]) for each in hashes)).tobytes()
    out += bytes(column for column, _ in pairs) + array("b", [weight for _, weight in pairs]).tobytes()
    return out, scale, len(rows), len(pairs)


def _pairs(rows: Mapping[int, Mapping[int, int]]) -> Iterator[tuple[int, int]]:
    for each in sorted(rows):
        yield from sorted(rows[each].items())


def _numbers(body: memoryview) -> memoryview:
    if sys.byteorder == "little":
        return body.cast("I")
    numbers = array("I", bytes(body))
    numbers.byteswap()
    return memoryview(numbers)
