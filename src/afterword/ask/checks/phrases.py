"""Find phrases in tokens: a small notation instead of large regular expressions, so that it starts fast.

A phrase is items separated by blanks. An item is one word, or several joined by ``|``; words joined by
``_`` follow each other; a word ending in ``*`` matches every word that starts so; an item ending in ``?``
may be missing; ``..`` stands for up to two words, ``...`` for up to six, ``#`` for a number, ``^`` before
the first item for the start of a sentence or clause. A phrase never crosses the end of a sentence. Knows nothing of any rule or language.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
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
    stems: tuple[str, ...]
    runs: tuple[tuple[str, ...], ...]
    optional: bool
    gap: int
    number: bool
    needed: frozenset[str] = frozenset()
    needed_stems: frozenset[str] = frozenset()

    def ends(self, tokens: Sequence[Token], at: int, sentence: int) -> Iterator[int]:
        """Yield the places after the words that this item stands for, where it starts at a place."""
        if at >= len(tokens) or tokens[at].sentence != sentence:
            return
        word = tokens[at].word
        if (
            word in self.exact
            or (self.number and word[0].isdigit())
            or (self.stems and word.startswith(self.stems))
        ):
            yield at + 1
        for run in self.runs:
            if word == run[0]:
                following = tokens[at : at + len(run)]
                if following[-1].sentence == sentence and tuple(token.word for token in following) == run:
                    yield at + len(run)


Index = Mapping[str, Sequence[tuple[str, str]]]


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
    return index


def find_phrases(tokens: Sequence[Token], index: Index, numbers: frozenset[str]) -> dict[str, list[Hit]]:
    """Return the hits by topic, in order of their place; each phrase is found where it starts, at its shortest."""
    found: dict[str, list[Hit]] = {}
    said = {token.word for token in tokens}
    stems = {word[:STEM] for word in said}
    possible: dict[str, tuple[Item, ...]] = {}
    for place, token in enumerate(tokens):
        word = token.word
        for key in (word, word[:STEM] + "*", "#" if word[:1].isdigit() else ""):
            for topic, line in index.get(key, ()):
                items = possible.get(line)
                if items is None:
                    items = possible[line] = _if_possible(compile_phrase(line, numbers), said, stems)
                last = _match(tokens, place, items, starts=line[0] == "^") if items else 0
                if last:
                    found.setdefault(topic, []).append(Hit(place, last, line))
    return found


def _if_possible(items: tuple[Item, ...], said: set[str], stems: set[str]) -> tuple[Item, ...]:
    """Return the items, or nothing when a text lacks a word that one of them needs."""
    for item in items:
        if (
            (item.needed or item.needed_stems)
            and item.needed.isdisjoint(said)
            and item.needed_stems.isdisjoint(stems)
        ):
            return ()
    return items


@lru_cache(maxsize=8192)
def compile_phrase(line: str, numbers: frozenset[str]) -> tuple[Item, ...]:
    """Turn one line of a table into items."""
    return tuple(_items(line.lstrip("^").split(" "), numbers))


def _items(parts: Sequence[str], numbers: frozenset[str]) -> Iterator[Item]:
    for part in parts:
        if part in GAPS:
            yield Item(frozenset(), (), (), optional=False, gap=GAPS[part], number=False)
        elif part:
            yield _item(part, numbers)


def _item(part: str, numbers: frozenset[str]) -> Item:
    words = part.rstrip("?").split("|")
    optional = part[-1] == "?"
    if "*" not in part and "_" not in part and "#" not in part:
        exact = frozenset(words)
        return Item(exact, (), (), optional, gap=0, number=False, needed=frozenset() if optional else exact)
    whole = frozenset(word for word in words if word[-1:] != "*" and "_" not in word)
    number = "#" in whole
    stems = tuple(word[:-1] for word in words if word[-1:] == "*")
    runs = tuple(tuple(word.split("_")) for word in words if "_" in word)
    exact = whole | numbers if number else whole
    if optional or number:
        return Item(exact, stems, runs, optional, gap=0, number=number)
    needed = exact.union(run[0] for run in runs)
    return Item(exact, stems, runs, optional, 0, number, needed, frozenset(stem[:STEM] for stem in stems))


def _match(tokens: Sequence[Token], place: int, items: tuple[Item, ...], *, starts: bool) -> int:
    """Return the token after the shortest match that starts at place, or 0."""
    sentence = tokens[place].sentence
    if starts and place and tokens[place - 1].clause == tokens[place].clause:
        return 0
    reached = {place}
    for item in items:
        following: set[int] = set()
        for at in reached:
            if item.gap:
                following.update(range(at, at + item.gap + 1))
                continue
            if item.optional:
                following.add(at)
            following.update(item.ends(tokens, at, sentence))
        if not following:
            return 0
        reached = following
    return min(reached)
