"""Small learned models of clauses: what each does, and which area a criticism belongs to. Plain Python, one file.

Two looks at a reply: a linear model weighs the words of each clause by itself, then a small network weighs what its
neighbours seem to do. Holds the features and the sums. Training lies outside the package and imports the features
from here, so that both sides see the same. The models must not decide alone: what rules forbid stays forbidden.
"""

import re
import sys
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from math import exp, sqrt
from operator import mul
from pathlib import Path

from afterword.reply.clauses import Clause
from afterword.text.concepts import concepts_of
from afterword.text.weights import Dense, dense_from, opened

FILE = Path(__file__).parent / "model.bin"

Row = tuple[float, ...]

NEAR = 2
"""Clauses to each side whose first labels the second look sees one by one."""

TRAITS = ("age", "family", "origin", "religion", "health", "gender")
"""Protected traits that a sentence may give as a reason."""

SIGNS = (
    *TRAITS, "trait", "no_contact", "confidential", "hedged", "contradiction", "promise_later", "call_offer",
    "policy", "boilerplate", "vague", "auto_reply", "phishing",
)  # fmt: skip
"""What a single sentence may give away; ``trait`` is any of the six."""

LONGEST = 700
"""Characters of a clause that are looked at."""


@dataclass(frozen=True, slots=True)
class Network:
    """One hidden layer: rows of weights, the last number of each is its bias."""

    hidden: tuple[Row, ...]
    output: tuple[Row, ...]

    def run(self, values: Sequence[float]) -> Row:
        """Give the probability of each class."""
        inner = [value if (value := sum(map(mul, row, values)) + row[-1]) > 0 else 0.0 for row in self.hidden]
        return softmax([sum(map(mul, row, inner)) + row[-1] for row in self.output])


@dataclass(frozen=True, slots=True)
class Model:
    """What a clause does at first look and among its neighbours, and which area a criticism belongs to."""

    labels: Dense
    areas: Dense
    signs: Dense
    context: Network


@cache
def model() -> Model:
    """Read the packaged model: the tables as bytes, the network as floats."""
    about, rest = opened(FILE)
    tables = []
    for described in about["tables"]:
        table, length = dense_from(rest, described)
        tables.append(table)
        rest = rest[length:]
    packed = array("f", bytes(rest))
    if sys.byteorder == "big":
        packed.byteswap()
    numbers = packed.tolist()
    layers, start = [], 0
    for height, width in about["network"]:
        layers.append(
            tuple(tuple(numbers[start + row * width : start + (row + 1) * width]) for row in range(height))
        )
        start += height * width
    labels, areas, signs = tables
    return Model(labels, areas, signs, Network(*layers))


def softmax(scores: Sequence[float]) -> Row:
    """Turn scores into probabilities."""
    top = max(scores)
    parts = [exp(score - top) for score in scores]
    whole = sum(parts)
    return tuple(part / whole for part in parts)


# -- the first look: words ------------------------------------------------------------------------------------------


def weigh(table: Dense, rows: Sequence[Row], share: float = 1.0) -> Row:
    """Add up rows of weights by class; each counts as much as ``share`` says."""
    if not rows:
        return table.bias
    return tuple(
        bias + table.scale * share * sum(column)
        for bias, column in zip(table.bias, zip(*rows, strict=True), strict=True)
    )


@lru_cache(maxsize=20_000)
def _label_row(word: str, language: str) -> Row:
    table = model().labels
    return _added(table.row(f"w {word}"), table, concept_features(word, language))


@lru_cache(maxsize=5_000)
def _area_row(word: str, language: str) -> Row:
    table = model().areas
    return _added(table.row(f"w {word}"), table, concept_features(word, language))


@lru_cache(maxsize=10_000)
def _beside_row(word: str, language: str) -> Row:
    table = model().areas
    return _added(table.row(f"x {word}"), table, concept_features(word, language, "xi"))


def _added(row: Row, table: Dense, more: Iterable[tuple[str, float]]) -> Row:
    """Add the weights of more features to a row."""
    rows = [(table.row(feature), counts) for feature, counts in more]
    if not rows:
        return row
    return tuple(own + sum(each[at] * counts for each, counts in rows) for at, own in enumerate(row))


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(r"\d+")


def words_in(plain: str) -> list[str]:
    """Give the words of a plain text, numbers made alike."""
    return _digits().sub("0", plain[:LONGEST]).split()


def label_features(at: int, clauses: Sequence[Clause], words: Sequence[str]) -> list[str]:
    """Give what is known of a clause besides its words: which follow each other, how it is tied, where it stands."""
    clause = clauses[at]
    out = [f"b {first} {second}" for first, second in zip(["^", *words], [*words, "$"], strict=True)]
    out += [f"k {clause.link}", f"n {min(len(words), 24) // 3}"]
    out.append(f"pos {min(at, 3)} {min(len(clauses) - 1 - at, 3)}")
    if clause.lead:
        out.append("lead")
    if "?" in clause.text:
        out.append("?")
    if at:
        before = clauses[at - 1]
        same = "s" if before.sentence == clause.sentence else "d"
        out.append(f"pl {same} {before.lead} {clause.link}")
    if at + 1 < len(clauses):
        after = clauses[at + 1]
        same = "s" if after.sentence == clause.sentence else "d"
        out.append(f"xl {same} {after.lead} {after.link}")
    return out


def area_features(words: Sequence[str]) -> list[str]:
    """Give what is known of a criticism besides its words: which follow each other."""
    return [f"b {first} {second}" for first, second in pairwise(words)]


def concept_features(word: str, language: str, mark: str = "i") -> list[tuple[str, float]]:
    """Give the concepts that a word names as features under a mark, with how much each counts: together one word."""
    names = concepts_of(word, language)
    return [(f"{mark} {name}", 1 / len(names)) for name in names]


BESIDE = (0.5, 0.25)
"""How much a word of the stretch beside a criticism counts, and of the next one out."""

Beside = Sequence[tuple[float, str]]
"""The stretches (plain) around a criticism with how much their words count."""


def beside_of(before: Iterable[str], after: Iterable[str]) -> Beside:
    """Weigh the stretches (plain) before and after a criticism, each side from the nearest on."""
    return [pair for side in (before, after) for pair in zip(BESIDE, side, strict=False)]


def beside_features(beside: Beside, language: str) -> Iterator[tuple[str, float]]:
    """Give the words around a criticism and their concepts as features, with how much each counts."""
    for share, stretch in beside:
        for word in words_in(stretch):
            yield f"x {word}", share
            for feature, counts in concept_features(word, language, "xi"):
                yield feature, counts * share


def area_scores(quote: str, beside: Beside, language: str) -> Row:
    """Add up what the words of a criticism (plain) and those around it say for each area."""
    table, words = model().areas, words_in(quote)
    rows = [(_area_row(word, language), 1.0) for word in words]
    rows += [(table.row(feature), 1.0) for feature in area_features(words)]
    rows += [
        (_beside_row(word, language), counts) for counts, stretch in beside for word in words_in(stretch)
    ]
    scale = table.scale * word_share(words)
    return tuple(
        bias + scale * sum(row[at] * counts for row, counts in rows) for at, bias in enumerate(table.bias)
    )


def sign_features(words: Sequence[str]) -> list[str]:
    """Give what is known of a sentence besides its words: which follow each other."""
    return [f"b {first} {second}" for first, second in zip(["^", *words], [*words, "$"], strict=True)]


def word_share(words: Sequence[str]) -> float:
    """Give how much each word of a sentence counts: the more there are, the less."""
    return 2.5 / sqrt(max(4, len(words)))


WINDOW = 24
"""Words: a longer sentence is looked at in windows of this size, each half over the one before."""


def sign_chances(sentence: str) -> dict[str, float]:
    """Give the probability of every sign for a sentence (plain): the highest that any stretch of it has."""
    words = words_in(sentence)
    half = WINDOW // 2
    rows = [_window(words[at : at + WINDOW]) for at in range(0, max(1, len(words) - half), half)]
    return {
        sign: 1 / (1 + exp(-max(score, -60.0)))
        for sign, score in zip(SIGNS, map(max, zip(*rows, strict=True)), strict=True)
    }


def _window(words: Sequence[str]) -> Row:
    table = model().signs
    rows = [table.row(feature) for feature in (*(f"w {word}" for word in words), *sign_features(words))]
    return weigh(table, rows, word_share(words))


# -- the second look: neighbours ------------------------------------------------------------------------------------


def neighbourhoods(clauses: Sequence[Clause], firsts: Sequence[Row]) -> list[list[float]]:
    """Give, for each clause, the numbers that the second look weighs, from the scores of the first.

    Its own scores and probabilities, its neighbours' probabilities one by one, the means and the peaks of all before
    and all after it, and where it stands.
    """
    count = len(clauses)
    width = len(firsts[0]) if firsts else 0
    chances = [softmax(row) for row in firsts]
    nowhere = (-0.2,) * width
    before, after = _running(chances, width), _running(chances[::-1], width)[::-1]
    out = []
    for at in range(count):
        numbers = [*firsts[at], *chances[at]]
        for step in (*range(-NEAR, 0), *range(1, NEAR + 1)):
            numbers += chances[at + step] if 0 <= at + step < count else nowhere
        numbers += before[at]
        numbers += after[at]
        numbers += _place(at, clauses)
        out.append(numbers)
    return out


def _running(chances: Sequence[Row], width: int) -> list[list[float]]:
    """Give the means and the peaks of all rows before each."""
    sums, peaks = [0.0] * width, [0.0] * width
    out = []
    for at, row in enumerate(chances):
        out.append([*(total / at for total in sums), *peaks] if at else [0.0] * (2 * width))
        sums = [total + chance for total, chance in zip(sums, row, strict=True)]
        peaks = [max(peak, chance) for peak, chance in zip(peaks, row, strict=True)]
    return out


LINKS = ("start", "contrast", "and", "comma", "stop", "dash", "colon")


def _place(at: int, clauses: Sequence[Clause]) -> list[float]:
    clause, count = clauses[at], len(clauses)
    tied_before = at > 0 and clauses[at - 1].sentence == clause.sentence
    tied_after = at + 1 < count and clauses[at + 1].sentence == clause.sentence
    return [
        at / 20, (count - 1 - at) / 20, count / 20, float(at == 0), float(at == count - 1), float(clause.lead),
        *(float(clause.link == link) for link in LINKS),
        min(len(clause.plain.split()), 30) / 30, float(tied_before), float(tied_after),
    ]  # fmt: skip


def label_chances(clauses: Sequence[Clause], language: str) -> list[Row]:
    """Give the probability of every label for every clause of a reply in a language."""
    learned = model()
    firsts = []
    for at, clause in enumerate(clauses):
        words = words_in(clause.plain)
        rows = [_label_row(word, language) for word in words]
        rows += [learned.labels.row(feature) for feature in label_features(at, clauses, words)]
        firsts.append(weigh(learned.labels, rows))
    return [learned.context.run(numbers) for numbers in neighbourhoods(clauses, firsts)]
