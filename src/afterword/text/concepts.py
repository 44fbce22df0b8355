"""What single words are about, alike in six languages: "cutlery", "Besteck" and "cubiertos" name one concept.

So what is learned from criticism in one language helps to sort that of another. Holds the lookup; the words are data
beside this file, and which area a concept speaks for is learned.
"""

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from afterword.text.letters import UMLAUTS, fold

FOLDER = Path(__file__).parent / "concept"
LANGUAGES = ("en", "de", "fr", "es", "pt", "nl")
SHORTEST = 4
"""Letters: no beginning of a word that names something is shorter."""


class _Lexicon(NamedTuple):
    words: Mapping[str, tuple[str, ...]]
    beginnings: Mapping[str, tuple[str, ...]]


@lru_cache(maxsize=20_000)
def concepts_of(word: str, language: str) -> tuple[str, ...]:
    """Give the concepts that a plain word names in a language: those of the word itself, else of its longest known beginning."""
    if language not in LANGUAGES:
        return ()
    lexicon = _lexicon(language)
    found = lexicon.words.get(word)
    if found is None:
        starts = (word[:end] for end in range(len(word), SHORTEST - 1, -1))
        found = next((lexicon.beginnings[start] for start in starts if start in lexicon.beginnings), ())
    return found


@cache
def _lexicon(language: str) -> _Lexicon:
    words: dict[str, tuple[str, ...]] = {}
    beginnings: dict[str, tuple[str, ...]] = {}
    for line in (FOLDER / f"{language}.txt").read_text("utf-8").splitlines():
        concept, _, items = line.partition(": ")
        named = (concept,)
        for item in items.split() if line[:1] != "#" else ():
            table, bare = (beginnings, item[:-1]) if item[-1] == "*" else (words, item)
            for form in (bare,) if bare.isascii() else _forms(bare):
                table[form] = table[form] + named if form in table else named
    return _Lexicon(words, beginnings)


def _forms(item: str) -> tuple[str, ...]:
    """Give an item with marks as it is written, without them, and with its umlauts spelled out."""
    return tuple(dict.fromkeys((item, fold(item), fold(item.translate(UMLAUTS)))))
