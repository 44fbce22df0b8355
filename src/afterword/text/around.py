"""What stands around a sentence: its neighbours, and all the rest of the text, heard under marks of their own.

"That slot has gone" moves an appointment or refuses somebody; the sentences around it tell which. Holds which sentence sees
which others and how much each counts. It must not know what is learned from them.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from afterword.text.weights import Dense, Row

BEFORE, AFTER, ELSEWHERE = "<", ">", "o"
"""What marks the words of the sentence before, of the one after, and of any other."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How much the words of a neighbour count, and those of every other sentence (neighbours included)."""

    beside: float
    elsewhere: float = 0.0


class Link(NamedTuple):
    """The sentence at a place sees another one under a mark, and it counts so much."""

    at: int
    other: int
    mark: str
    share: float


def links(seen: Sequence[bool], reach: Reach) -> Iterator[Link]:
    """Give who sees whom in a text; ``seen`` says which of its sentences take part."""
    places = [at for at, takes_part in enumerate(seen) if takes_part]
    for at in places:
        for other in places if reach.elsewhere else [at - 1, at + 1]:
            if reach.beside and abs(other - at) == 1 and 0 <= other < len(seen) and seen[other]:
                yield Link(at, other, BEFORE if other < at else AFTER, reach.beside)
            if reach.elsewhere and other != at:
                yield Link(at, other, ELSEWHERE, reach.elsewhere)


def under(mark: str, features: Mapping[str, float]) -> Mapping[str, float]:
    """Give what is seen of a sentence under a mark: its words and what they are about; under no mark everything."""
    if not mark:
        return features
    return {mark + name: share for name, share in features.items() if name[:2] in ("w ", "i ")}


def chances_among(
    table: Dense, seen: Sequence[bool], reach: Reach, sums: Callable[[int, str], Row]
) -> list[Row]:
    """Give how likely each class of a table is for every sentence of a text.

    ``sums`` gives what the features of the sentence at a place weigh under a mark; it is asked once for each.
    """
    found: dict[tuple[int, str], Row] = {}
    totals = [sums(at, "") for at in range(len(seen))]
    for at, other, mark, share in links(seen, reach):
        if (other, mark) not in found:
            found[other, mark] = sums(other, mark)
        totals[at] = tuple(
            own + share * more for own, more in zip(totals[at], found[other, mark], strict=True)
        )
    return [table.from_sums(row) for row in totals]
