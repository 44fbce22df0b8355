"""Find phrases in tokens: a small notation instead of large regular expressions, so that it starts fast.

A phrase is items separated by blanks. An item is one word, or several joined by ``|``; words joined by
``_`` follow each other; a word ending in ``*`` matches every word that starts so; an item ending in ``?``
may be missing; ``..`` stands for up to two words, ``...`` for up to six, ``#`` for a number, ``^`` before
the first item for the start of a sentence or clause. A phrase never crosses the end of a sentence. Knows nothing of any rule or language.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from operator import ne
from typing import NamedTuple

GAPS = {"..": 2, "...": 6}
STEM = 3
"""Words are looked up whole, and by this many first letters when the phrase starts with a ``word*``."""


class Token(NamedTuple):
    """One word: its folded form, its place, and which sentence and clause it belongs to."""

    word: str
    start: int
    end: int
    sentence: int
    clause: int


class Hit(NamedTuple):
    """A phrase found: first token, token after the last, and the line of the table that found it."""

    first: int
    last: int
    phrase: str


class Item(NamedTuple):
    """One position of a phrase."""

    exact: frozenset[str]
    stems: tuple[str, ...] = ()
    runs: tuple[tuple[str, ...], ...] = ()
    optional: bool = False
    gap: int = 0
    number: bool = False


Phrases = Mapping[str, Sequence[tuple[str, str]]]
Found = tuple[str, int, int, str]
"""Topic, first word and word after the last in the sentence, phrase."""
MOST_KEPT = 4096


@dataclass(frozen=True, slots=True)
class Index:
    """Phrases by their first word, and what was found in the latest sentences: letters of one run share most of them."""

    phrases: Phrases
    numbers: frozenset[str]
    kept: dict[tuple[tuple[str, ...], tuple[bool, ...]], Sequence[Found]] = field(default_factory=dict)


def index_phrases(topics: Mapping[str, str], numbers: frozenset[str]) -> Index:
    """Index folded phrases by their first word, so that a text touches only those that can match."""
    index: dict[str, list[tuple[str, str]]] = {}
    for topic, block in topics.items():
        for line in block.splitlines():
            head = line.split(" ", 1)[0].lstrip("^")
            for word in head.split("|"):
                if word == "#":
                    for number in (*numbers, "#"):
                        index.setdefault(number, []).append((topic, line))
                    continue
                key = word[:STEM] + "*" if word.endswith("*") else word.partition("_")[0]
                if word:
                    index.setdefault(key, []).append((topic, line))
    return Index(index, numbers)


def find_phrases(tokens: Sequence[Token], index: Index) -> dict[str, list[Hit]]:
    """Return the hits by topic, in order of their place; each phrase is found where it starts, at its shortest."""
    found: dict[str, list[Hit]] = {}
    words = [token.word for token in tokens]
    clauses = [token.clause for token in tokens]
    starts = [True, *map(ne, clauses, clauses[1:])]  # a new sentence is a new clause
    numbers = [token.sentence for token in tokens]
    bounds = [0, *[at for at, new in enumerate(map(ne, numbers, numbers[1:]), 1) if new], len(tokens)]
    for first, last in pairwise(bounds):
        for topic, at, end, line in _found_in(index, tuple(words[first:last]), tuple(starts[first:last])):
            found.setdefault(topic, []).append(Hit(first + at, first + end, line))
    return found


def _found_in(index: Index, words: tuple[str, ...], starts: tuple[bool, ...]) -> Sequence[Found]:
    """Return what stands in a sentence; ``starts`` says which of its words begin a clause."""
    found = index.kept.get((words, starts))
    if found is None:
        if len(index.kept) >= MOST_KEPT:
            index.kept.clear()
        found = index.kept[words, starts] = tuple(_search(words, starts, index.phrases, index.numbers))
    return found


def _search(
    words: Sequence[str], starts: Sequence[bool], phrases: Phrases, numbers: frozenset[str]
) -> Iterator[Found]:
    said = set(words)
    said.update([word[:STEM] + "*" for word in words])
    for at, word in enumerate(words):
        candidates = [*phrases.get(word, ()), *phrases.get(word[:STEM] + "*", ())]
        if word[:1].isdigit():
            candidates += phrases.get("#", ())
        for topic, line in candidates:
            for needed in needs_of(line):
                if needed.isdisjoint(said):
                    break
            else:
                end = (
                    0
                    if line[0] == "^" and not starts[at]
                    else _match(words, at, compile_phrase(line, numbers))
                )
                if end:
                    yield topic, at, end, line


@lru_cache(maxsize=16384)
def needs_of(line: str) -> tuple[frozenset[str], ...]:
    """Return, for each item after the first that may not be missing, the words one of which a sentence must hold.

    Most phrases are ruled out by this alone. A stem stands as its first letters and ``*``.
    """
    needs = []
    for part in line.split(" ")[1:]:
        if part and part not in GAPS and part[-1] != "?" and "#" not in part:
            words = part.split("|")
            if "_" in part:
                words = [word.partition("_")[0] for word in words]
            if "*" in part:
                words = [word[:STEM] + "*" if word[-1:] == "*" else word for word in words]
            needs.append(frozenset(words))
    return tuple(needs)


@lru_cache(maxsize=8192)
def compile_phrase(line: str, numbers: frozenset[str]) -> tuple[Item, ...]:
    """Turn one line of a table into items."""
    return tuple(_items(line.lstrip("^").split(" "), numbers))


def _items(parts: Sequence[str], numbers: frozenset[str]) -> Iterator[Item]:
    for part in parts:
        if part in GAPS:
            yield Item(frozenset(), gap=GAPS[part])
        elif part:
            yield _item(part, numbers)


def _item(part: str, numbers: frozenset[str]) -> Item:
    optional = part[-1] == "?"
    words = part.rstrip("?").split("|")
    exact = frozenset(word for word in words if word[-1:] != "*" and "_" not in word)
    stems = tuple(word[:-1] for word in words if word[-1:] == "*")
    runs = tuple(tuple(word.split("_")) for word in words if "_" in word)
    number = "#" in exact
    return Item(exact | numbers if number else exact, stems, runs, optional, number=number)


def _match(words: Sequence[str], place: int, items: tuple[Item, ...]) -> int:
    """Return the place after the shortest match that starts at place in a sentence's words, or 0."""
    reached = {place}
    for item in items:
        following: set[int] = set()
        for at in reached:
            if item.gap:
                following.update(range(at, at + item.gap + 1))
                continue
            if item.optional:
                following.add(at)
            if at >= len(words):
                continue
            word = words[at]
            if (
                word in item.exact
                or (item.stems and word.startswith(item.stems))
                or (item.number and word[:1].isdigit())
            ):
                following.add(at + 1)
            for run in item.runs:
                if word == run[0] and tuple(words[at : at + len(run)]) == run:
                    following.add(at + len(run))
        if not following:
            return 0
        reached = following
    return min(reached)
