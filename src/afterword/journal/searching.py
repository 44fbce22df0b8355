"""Full-text search: words in any language, the beginnings of words, the best first.

What the user types is words, never the index's own syntax.
"""

import re
import unicodedata
from typing import Final, NamedTuple

from afterword.journal.schema import KINDS, SEARCHED

WHAT: Final = {place: table for table, place, _ in SEARCHED}
_AROUND: Final = 60
"""Characters shown on either side of the first word that was found."""


class Hit(NamedTuple):
    """Where something was found: the table, the number in it, and the words around it."""

    what: str
    number: int
    words: str


def query_of(text: str) -> str:
    """Return text as a query: every word must be there, each may go on; "" when there is no word in it."""
    return " ".join(f'"{word}"*' for word in _words(text))


def place_of(rowid: int) -> tuple[str, int]:
    """Return the table and the number that a row of the index stands for."""
    number, place = divmod(rowid, KINDS)
    return WHAT[place], number


def around(text: str, searched: str) -> str:
    """Return the words around the first place in text that has a searched word, as one line."""
    plain = _plain(text)
    # Folding may change the length of a text; then its start is shown rather than a wrong place.
    places = [
        match.start()
        for word in _words(searched)
        if (match := re.search(rf"\b{re.escape(_plain(word))}", plain))
    ]
    at = min(places, default=0) if len(plain) == len(text) else 0
    start, end = max(0, at - _AROUND), at + _AROUND
    cut = text[start:end]
    if start:
        cut = "…" + cut[cut.find(" ") + 1 :]
    if end < len(text):
        cut = cut[: cut.rfind(" ")] + "…" if " " in cut else cut + "…"
    return " ".join(cut.split())


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text[:400])


def _plain(text: str) -> str:
    return "".join(_base(letter) for letter in text)


def _base(letter: str) -> str:
    if letter.isascii():
        return letter.lower()
    bare = unicodedata.normalize("NFD", letter)[0].lower()
    return bare if len(bare) == 1 else letter
