"""The learned tables of rejections: what each word names, what each sentence tells, what follows for the message.

Holds the sums. The features lie in looks.py and told.py; training lies outside the package and writes the file.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, log
from operator import mul
from pathlib import Path

from afterword.ask.facts.shape import Outcome, Stage
from afterword.ask.facts.told import REACH, TOLD, in_prose
from afterword.text.around import chances_among, under
from afterword.text.weights import Dense, Row, Sparse, dense_from, opened, sparse_from

FILE = Path(__file__).parent / "model.bin"

OUTCOMES: tuple[Outcome, ...] = (
    "rejected", "rejected_with_alternative", "position_filled", "position_closed", "on_hold", "not_a_rejection", "offer_withdrawn",
)  # fmt: skip
STAGES: tuple[Stage, ...] = (
    "application",
    "phone_screen",
    "assessment",
    "interview",
    "final",
    "offer",
    "unknown",
)


@dataclass(frozen=True, slots=True)
class Model:
    """``steps`` are the weights from one tag to the next; ``outcome`` and ``stage`` weigh a message."""

    tags: Sparse
    steps: tuple[Row, ...]
    told: Dense
    outcome: tuple[Row, ...]
    stage: tuple[Row, ...]


@cache
def model() -> Model:
    """Read the packaged tables."""
    about, rest = opened(FILE)
    tagger = about["tags"]
    tags, length = sparse_from(
        rest, tuple(tagger["classes"]), tagger["scale"], tagger["rows"], tagger["pairs"]
    )
    told, _ = dense_from(rest[length:], about["told"])
    return Model(tags, _rows(about["steps"]), told, _rows(about["outcome"]), _rows(about["stage"]))


def _rows(lists: Sequence[Sequence[float]]) -> tuple[Row, ...]:
    return tuple(map(tuple, lists))


BEAM = 12.0
"""A tag this much less likely than the best one of its word is not gone on from."""


def scores_of(features: Iterable[Sequence[str]]) -> list[list[float]]:
    """Give what the features of each word of a message speak for, by tag."""
    return [model().tags.scores(each) for each in features]


def tags_of(scores: Sequence[Sequence[float]]) -> list[str]:
    """Give the likeliest tags for the words of a message, one after another (Viterbi, with a beam)."""
    if not scores:
        return []
    learned = model()
    steps, count = learned.steps, range(len(learned.tags.classes))
    best = scores[0]
    came: list[list[int]] = []
    for own in scores[1:]:
        floor = max(best) - BEAM
        first, *others = [(score, tag) for tag, score in enumerate(best) if score >= floor]
        row, back = [first[0] + step for step in steps[first[1]]], [first[1] for _ in count]
        for score, before in others:
            for tag, step in enumerate(steps[before]):
                if score + step > row[tag]:
                    row[tag], back[tag] = score + step, before
        came.append(back)
        best = [a + b for a, b in zip(row, own, strict=True)]
    at = best.index(max(best))
    path = [at]
    for back in reversed(came):
        at = back[at]
        path.append(at)
    classes = learned.tags.classes
    return [classes[tag] for tag in reversed(path)]


def chances_of(scores: Sequence[Sequence[float]]) -> list[dict[str, float]]:
    """Give for each word of a message how likely it names a thing of each kind ('' for none), over all ways to tag the message.

    Sums forward and backward; each word's are scaled to one, so that no product runs out of range.
    """
    learned = model()
    steps = [[exp(step) for step in row] for row in learned.steps]
    into = list(zip(*steps, strict=True))
    own = [_exponents(row) for row in scores]
    before: list[list[float]] = []
    for row in own:
        came = [sum(map(mul, before[-1], column)) for column in into] if before else [1.0] * len(row)
        before.append(_scaled(list(map(mul, came, row))))
    found = []
    behind = [1.0] * len(into)
    for here, row in zip(reversed(before), reversed(own), strict=True):
        kinds: dict[str, float] = {}
        for tag, chance in zip(learned.tags.classes, _scaled(list(map(mul, here, behind))), strict=True):
            kinds[tag[2:]] = kinds.get(tag[2:], 0.0) + chance
        found.append(kinds)
        weighed = list(map(mul, row, behind))
        behind = _scaled([sum(map(mul, step, weighed)) for step in steps])
    return found[::-1]


def _exponents(row: Sequence[float]) -> list[float]:
    top = max(row)
    return [exp(score - top) for score in row]


def _scaled(numbers: list[float]) -> list[float]:
    whole = sum(numbers)
    return [number / whole for number in numbers]


def told_by(kinds: Sequence[str], features: Sequence[Mapping[str, float]]) -> list[Row]:
    """Give how likely each row of a message tells each of ``TOLD``, from its kind and its features with how much each counts."""
    table = model().told

    def sums(at: int, mark: str) -> Row:
        return table.sums(under(mark, features[at]))

    return chances_among(table, in_prose(kinds), REACH, sums)


def message_vector(kinds: Sequence[str], told: Sequence[Row], outcome: str, stage: str) -> list[float]:
    """Give the numbers that a whole message is weighed by.

    Of its sentences and of its subject the peaks of what each tells, how much of it there is, the log odds of all these (so that
    a small chance counts for more than none), what the phrase tables take for its outcome and stage, and its length.
    """
    nothing = (0.0,) * len(TOLD)
    body = [row for kind, row in zip(kinds, told, strict=True) if kind in ("body", "sign")] or [nothing]
    subject = [row for kind, row in zip(kinds, told, strict=True) if kind == "subject"] or [nothing]
    columns = list(zip(*body, strict=True))
    chances = [
        *map(max, columns),
        *(min(sum(column), 3) / 3 for column in columns),
        *map(max, zip(*subject, strict=True)),
    ]
    return [
        *chances, *map(_odds, chances),
        *(float(outcome == each) for each in OUTCOMES), *(float(stage == each) for each in STAGES), min(len(body), 20) / 20,
    ]  # fmt: skip


LEAST_CHANCE = 0.003
"""Smaller chances count alike."""


def _odds(chance: float) -> float:
    return log((chance + LEAST_CHANCE) / (1 + LEAST_CHANCE - chance)) / 3


def weigh(rows: Sequence[Row], numbers: Sequence[float]) -> Row:
    """Give the probability of each class; the last number of a row is its bias."""
    scores = [sum(map(mul, row, numbers)) + row[-1] for row in rows]
    return tuple(_scaled(_exponents(scores)))
