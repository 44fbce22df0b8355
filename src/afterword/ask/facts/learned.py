"""The learned tables of rejections: what each word names, what each sentence tells, what follows for the message.

Holds the sums. The features lie in looks.py and told.py; training lies outside the package and writes the file.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, log
from operator import mul
from pathlib import Path

from afterword.ask.facts.shape import Outcome, Stage
from afterword.ask.facts.told import TOLD
from afterword.text.weights import Dense, Sparse, dense_from, opened, sparse_from

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

Row = tuple[float, ...]


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


def tags_of(features: Sequence[Sequence[str]]) -> list[str]:
    """Give the likeliest tags for the words of a message, one after another (Viterbi, with a beam)."""
    if not features:
        return []
    learned = model()
    steps, count = learned.steps, range(len(learned.tags.classes))
    best = learned.tags.scores(features[0])
    came: list[list[int]] = []
    for each in features[1:]:
        own = learned.tags.scores(each)
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


def told_by(features: Mapping[str, float]) -> Row:
    """Give how likely a sentence tells each of ``TOLD``; ``features`` map to how much each counts."""
    return model().told.chances(features)


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
    top = max(scores)
    parts = [exp(score - top) for score in scores]
    whole = sum(parts)
    return tuple(part / whole for part in parts)
