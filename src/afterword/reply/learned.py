"""A small linear model of clauses: which label, which area. Read from one file, computed in plain Python.

Holds the features and the sums. Training lies outside the package and imports the features from here, so that
both sides see the same. It must not decide alone: what rules forbid stays forbidden.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from zlib import crc32

from afterword.reply.clauses import Clause

FILE = Path(__file__).parent / "model.bin"

Row = tuple[float, ...]

VALUES = {"c": 0.3, "q": 3.0}
"""How much a feature counts by its first letter, where that is not 1: letter groups are many, signals are few."""


def value_of(feature: str) -> float:
    """Say how much a feature counts."""
    return VALUES.get(feature[0], 1.0) if feature[1:2] == " " else 1.0


@dataclass(frozen=True, slots=True)
class Table:
    """The weights of one decision: a row of whole numbers for each hashed feature, a column for each class."""

    classes: tuple[str, ...]
    bias: tuple[float, ...]
    scale: float
    rows: memoryview
    mask: int

    def row(self, feature: str) -> Row:
        """Give the weights of a feature, times how much it counts."""
        width = len(self.classes)
        at = (crc32(feature.encode()) & self.mask) * width
        value = value_of(feature)
        return (
            tuple(self.rows[at : at + width])
            if value == 1.0
            else tuple(value * w for w in self.rows[at : at + width])
        )


@dataclass(frozen=True, slots=True)
class Model:
    """The two decisions: what a clause does, and which area a criticism belongs to."""

    labels: Table
    areas: Table


@cache
def model() -> Model:
    """Read the packaged model."""
    data = FILE.read_bytes()
    head, _, body = data.partition(b"\n")
    tables = []
    at = 0
    for about in json.loads(head):
        size = (1 << about["bits"]) * len(about["classes"])
        rows = memoryview(body)[at : at + size].cast("b")
        at += size
        tables.append(
            Table(
                tuple(about["classes"]), tuple(about["bias"]), about["scale"], rows, (1 << about["bits"]) - 1
            )
        )
    return Model(*tables)


def scores(table: Table, words: Sequence[str], others: Sequence[str]) -> list[float]:
    """Add up the weights of words (with the letters they are made of) and of other features, by class."""
    vector = word_row if table is model().labels else area_row
    rows = [vector(word) for word in words]
    rows.extend(table.row(feature) for feature in others)
    if not rows:
        return list(table.bias)
    return [
        bias + table.scale * sum(column)
        for bias, column in zip(table.bias, zip(*rows, strict=True), strict=True)
    ]


@lru_cache(maxsize=20_000)
def word_row(word: str) -> Row:
    """Add up the label weights of a word and of its letter groups."""
    return _sum(model().labels, word)


@lru_cache(maxsize=5_000)
def area_row(word: str) -> Row:
    """Add up the area weights of a word and of its letter groups."""
    return _sum(model().areas, word)


def _sum(table: Table, word: str) -> Row:
    return tuple(map(sum, zip(*(table.row(feature) for feature in letters(word)), strict=True)))


def letters(word: str) -> Iterator[str]:
    """Give the features of one word: itself, and its groups of three to five letters."""
    yield f"w {word}"
    edged = f"<{word[:24]}>"
    for size in (3, 4, 5):
        for at in range(len(edged) - size + 1):
            yield f"c {edged[at : at + size]}"


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(r"\d+")


def words_in(plain: str) -> list[str]:
    """Give the words of a plain text, numbers made alike."""
    return _digits().sub("0", plain[:LONGEST]).split()


LONGEST = 700


def label_features(
    at: int, clauses: Sequence[Clause], signals: Sequence[dict[str, int]], words: Sequence[str]
) -> list[str]:
    """Give what is known of a clause besides its words: neighbours, signals, place."""
    clause, own = clauses[at], signals[at]
    out = [f"b {first} {second}" for first, second in zip(["^", *words], [*words, "$"], strict=True)]
    out.extend(f"t {a} {b} {c}" for a, b, c in zip(words, words[1:], words[2:], strict=False))
    for name, count in own.items():
        out.append(f"q {name}")
        if count > 1:
            out.append(f"q {name} 2")
    out.extend(f"q {a}&{b}" for a in ("gap", "praise", "outside", "door") if a in own for b in own if b != a)
    if "gap" in own and "praise" not in own and "cleared" not in own:
        out.append("q only gap")
    if "praise" in own and "gap" not in own and "unpraise" not in own:
        out.append("q only praise")
    out.append(f"k {clause.link}")
    if clause.lead:
        out.append("lead")
    out.append(f"n {min(len(words), 24) // 3}")
    if clause.text.endswith("?") or "?" in clause.text:
        out.append("?")
    if at:
        before = clauses[at - 1]
        same = "s" if before.sentence == clause.sentence else "d"
        out.append(f"pl {same} {before.lead} {clause.link}")
        out.extend(f"p {same} {name}" for name in signals[at - 1])
    else:
        out.append("first")
    if at + 1 < len(clauses):
        same = "s" if clauses[at + 1].sentence == clause.sentence else "d"
        out.extend(f"x {same} {clauses[at + 1].link} {name}" for name in signals[at + 1])
    else:
        out.append("last")
    return out


def area_features(lead: str, signals: dict[str, int], words: Sequence[str]) -> list[str]:
    """Give what is known of a criticism besides its words: the words that led in, the areas its phrases name."""
    out = [f"b {first} {second}" for first, second in pairwise(words)]
    out.extend(f"l {word}" for word in words_in(lead))
    for name, count in signals.items():
        out.append(f"q {name}")
        if count > 1:
            out.append(f"q {name} 2")
    return out
