"""A decision told in anybody's words: read from pieces that stand together, not from whole phrases.

Holds how pieces combine into a refusal, and what speaks against one. It must not tell the kinds of refusal apart.
"""

from collections.abc import Iterator
from typing import Literal

from afterword.ask.facts.kinds import is_calendar_word
from afterword.ask.facts.phrases import decision as pieces
from afterword.ask.facts.phrases import outcome as tables
from afterword.ask.facts.prose import Hit, Prose, phrases

Fate = Literal["position_filled", "position_closed", "on_hold", "offer_withdrawn"]
_FATES: tuple[tuple[Fate, str, str], ...] = (
    ("offer_withdrawn", pieces.TAKES_BACK, pieces.OFFERS),
    ("position_closed", pieces.ENDS, pieces.OPENINGS),
)
_FATES_WHOLE: tuple[tuple[Fate, str], ...] = (("position_filled", pieces.GONE), ("on_hold", pieces.PAUSES))
_NEAR = 60
_MOST = 400  # sentences read; no rejection has more
_TAG = 2  # words of a tag question (``ok?``), which asks nothing


def find_refusal(prose: Prose) -> Hit | None:
    """Return the words that turn this person down, None where nothing or something else is said.

    A sentence in which two pieces of a refusal stand together counts double, a word of regret, a goodbye or a
    judgement in the past counts once; what goes on (an appointment, a receipt, papers) counts against.
    """
    if goes_on(prose):
        return None
    said = min(_refusals(prose), key=lambda hit: hit.start, default=None)
    pending = sum(1 for _ in _pending(prose))
    signs = [hits[0] for table in _SIGNS if (hits := prose.find_all(phrases(table)))]
    return said if said and 2 + len(signs) > pending else None


def goes_on(prose: Prose) -> bool:
    """Say whether something goes on for certain: an appointment moved, an offer made, a receipt, papers missing."""
    return prose.has(phrases(pieces.STANDS)) or prose.has(phrases(pieces.ALIVE))


def find_fate(prose: Prose) -> tuple[Hit, Fate] | None:
    """Return what became of the opening itself, or of an offer: the first that is said."""
    found: list[tuple[Hit, Fate]] = []
    for start, end in _sentences(prose):
        if prose.has(phrases(tables.HYPOTHETICAL), start, end):
            continue
        for kind, first, second in _FATES:
            found += [(hit, kind) for hit in _together(prose, first, second, start, end)]
        for kind, table in _FATES_WHOLE:
            found += [(hit, kind) for hit in prose.find_all(phrases(table), start, end)[:1]]
        if found:
            return found[0]
    return None


def find_pause(prose: Prose) -> Hit | None:
    """Return the words that put the opening on hold."""
    return next(iter(prose.find_all(phrases(pieces.PAUSES))), None)


_SIGNS = (pieces.REGRETS, pieces.GOODBYES, pieces.JUDGED)


def _refusals(prose: Prose) -> Iterator[Hit]:
    for start, end in _sentences(prose):
        if _is_open(prose, start, end):
            continue
        yield from prose.find_all(phrases(pieces.OUT), start, end)[:1]
        dated = any(is_calendar_word(word) for word in prose.even[start:end].split())
        for first, second in _PAIRS[1:] if dated else _PAIRS:
            yield from _together(prose, first, second, start, end)


_PAIRS = (
    (pieces.NEGATION, pieces.ADVANCES),
    (pieces.BELOW, pieces.BARS),
    (pieces.NEGATION, pieces.BARS),
    (pieces.TAKES, pieces.PERSONS),
)


def _together(prose: Prose, first: str, second: str, start: int, end: int) -> Iterator[Hit]:
    others = prose.find_all(phrases(second), start, end)
    if not others:
        return
    for one in prose.find_all(phrases(first), start, end):
        for other in others:
            gap = max(one.start, other.start) - min(one.end, other.end)
            if gap <= _NEAR and one.start != other.start:
                yield Hit(min(one.start, other.start), max(one.end, other.end), one.phrase)
                return


def _is_open(prose: Prose, start: int, end: int) -> bool:
    """Say whether a sentence asks, supposes, or speaks of what is still to come."""
    said = prose.even[start:end].strip()
    if said.endswith("?") and len(said.rpartition(",")[2].split()) > _TAG:
        return True
    return any(prose.has(phrases(table), start, end) for table in (tables.HYPOTHETICAL, tables.UNDECIDED))


def _pending(prose: Prose) -> Iterator[Hit]:
    """Yield a sign of something going on for each sentence that holds one."""
    for start, end in _sentences(prose):
        yield from prose.find_all(phrases(pieces.PENDING), start, end)[:1]


def _sentences(prose: Prose) -> Iterator[tuple[int, int]]:
    start = 0
    for _ in range(_MOST):
        if start >= len(prose.even):
            return
        _, end = prose.sentence(start)
        end = max(end, start + 1)
        if end - start > 3:
            yield start, end
        start = end
