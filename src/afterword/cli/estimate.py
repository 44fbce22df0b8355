"""What a batch with a model would likely cost, counted on its first rows; nothing is sent."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from afterword.batch.columns import Row
from afterword.batch.desk import DraftRow, made_of
from afterword.batch.standing import New
from afterword.model.answer import Model
from afterword.model.replay import Replay

_SAMPLE: Final = 10
_BYTES_A_TOKEN: Final = 4
_ANSWER: Final = 100
"""Tokens of an answer, on the average."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """Rows to draft, and the calls and tokens that they would take; a repaired answer costs one call more."""

    rows: int
    calls: int
    tokens: int

    def __str__(self) -> str:
        """Say it in one line."""
        return f"{self.rows:,} to write: about {self.calls:,} model calls and {self.tokens:,} tokens (an estimate)."


def estimate(new: Iterable[New], model: str, drafting_with: Callable[[Model], DraftRow]) -> Estimate:
    """Count the rows, and draft the first few with a model that only notes what it would be asked."""
    asked: list[int] = []

    def note(messages: Sequence[Mapping[str, str]]) -> None:
        asked.append(sum(len(message["content"].encode()) for message in messages))

    draft_row = drafting_with(Replay(model, [], note))
    rows = sampled = 0
    for each in new:
        rows += 1
        if sampled < _SAMPLE and _is_drafted(draft_row, each.row):
            sampled += 1
    share = rows / max(sampled, 1)
    calls = round(len(asked) * share)
    return Estimate(rows, calls, round(sum(asked) / _BYTES_A_TOKEN * share) + calls * _ANSWER)


def _is_drafted(draft_row: DraftRow, row: Row) -> bool:
    """Say whether a row came to a model at all."""
    from afterword.batch.forms import Drafted  # noqa: PLC0415

    return isinstance(made_of(draft_row, row), Drafted)
