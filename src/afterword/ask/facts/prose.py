"""Running text made comparable: white space, marks, quotes and contractions evened out, every word with its place.

Holds the view that phrase tables are matched against. It must not know what a phrase means.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from afterword.text.letters import fold

_QUOTES = str.maketrans(
    "’‘ʼ`´“”„«»–—‐‑\u00a0\u202f\u2009", "'''''\"\"\"\"\"----   ", "\u00ad\u200b\u200c\u200d\u2060\ufeff"
)
_CONTRACTIONS = (("won't", "will not"), ("can't", "can not"), ("shan't", "shall not"), ("cannot", "can not"))
_ENDINGS = (
    ("n't", " not"),
    ("'ve", " have"),
    ("'re", " are"),
    ("'ll", " will"),
    ("'d", " would"),
    ("i'm", "i am"),
)
_BARE_CONTRACTIONS = {
    "wont": "will not", "cant": "can not", "dont": "do not", "didnt": "did not", "doesnt": "does not", "isnt": "is not", "wasnt": "was not",
    "werent": "were not", "havent": "have not", "hasnt": "has not", "arent": "are not", "im": "i am", "ive": "i have", "weve": "we have",
    "youve": "you have", "theyve": "they have", "youre": "you are", "theyre": "they are", "its": "it's", "thats": "that's",
}  # fmt: skip
_WRAP = 55  # a line shorter than this was hardly broken by a mail program
_GAP = 70
_LONGEST_SENTENCE = 600
_SENTENCE_ENDS = (". ", "! ", "? ", "\n")
_BORDERS = ".!?\n;"


class Word(NamedTuple):
    """One word of the source with its place in the source."""

    start: int
    end: int
    text: str


class Hit(NamedTuple):
    """Where a phrase stands in the even text."""

    start: int
    end: int
    phrase: str


class Phrase(NamedTuple):
    """A phrase made ready: its first part, the parts after each gap, and which of them must end a word."""

    text: str
    head: str
    whole: bool
    rest: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The phrases of a table: plain ones as they stand, and those with gaps or word ends with their first part."""

    plain: tuple[str, ...]
    marked: tuple[tuple[str, str], ...]
    whole: bool

    def __add__(self, other: "Table") -> "Table":
        """Join two tables that are read the same way."""
        return Table(self.plain + other.plain, self.marked + other.marked, self.whole)


@dataclass(frozen=True, slots=True)
class Prose:
    """Text in three views: ``words`` with their places, ``even`` for matching, ``starts`` of each word in ``even``.

    ``source`` is what the places point into. A hard-wrapped line is joined; any other line break stays a border.
    """

    source: str
    words: tuple[Word, ...]
    even: str
    starts: tuple[int, ...]

    def quote(self, start: int, end: int) -> str:
        """Return the words of the source behind ``even[start:end]``, exactly as written."""
        if not self.words or end <= start:
            return ""
        first, last = self.word_at(start), self.word_at(end - 1)
        return self.source[self.words[first].start : self.words[last].end].strip(" \t\n,;:")

    def word_at(self, position: int) -> int:
        """Return the number of the word at a position of ``even``."""
        return max(0, bisect_right(self.starts, position) - 1)

    def sentence(self, position: int) -> tuple[int, int]:
        """Return the borders in ``even`` of the sentence around a position."""
        before = [
            self.even.rfind(mark, max(0, position - _LONGEST_SENTENCE), position) for mark in _SENTENCE_ENDS
        ]
        after = [self.even.find(mark, position, position + _LONGEST_SENTENCE) for mark in _SENTENCE_ENDS]
        found = [end for end in after if end >= 0]
        return max(before) + 1, min(found) + 1 if found else min(len(self.even), position + _LONGEST_SENTENCE)

    def find(self, phrase: Phrase, start: int = 0, end: int | None = None) -> Hit | None:
        """Return the first place of a phrase that begins at the start of a word."""
        stop = len(self.even) if end is None else end
        at = _find_word(self.even, phrase.head, phrase.whole, start, stop)
        while at >= 0:
            last = _follow(self.even, at + len(phrase.head), phrase.rest, stop)
            if last >= 0:
                return Hit(at, last, phrase.text)
            at = _find_word(self.even, phrase.head, phrase.whole, at + 1, stop)
        return None

    def find_each(self, phrase: Phrase, limit: int = 12) -> Iterator[Hit]:
        """Yield the places of a phrase in order, at most ``limit``."""
        position = 0
        for _ in range(limit):
            hit = self.find(phrase, position)
            if hit is None:
                return
            yield hit
            position = hit.end

    def present(self, table: Table, start: int = 0, end: int | None = None) -> list[Phrase]:
        """Return the phrases whose first part occurs in a stretch."""
        text = self.even if start == 0 and end is None else self.even[start:end]
        found = [phrase for phrase in table.plain if phrase in text]
        found += [phrase for head, phrase in table.marked if head in text]
        return [ready(phrase, whole=table.whole) for phrase in found]

    def find_all(self, table: Table, start: int = 0, end: int | None = None) -> list[Hit]:
        """Return every phrase that occurs, each at its first place, in the order of the text."""
        hits = [hit for phrase in self.present(table, start, end) if (hit := self.find(phrase, start, end))]
        return sorted(hits, key=lambda hit: (hit.start, -hit.end))

    def has(self, table: Table, start: int = 0, end: int | None = None) -> bool:
        """Say whether any of the phrases occurs."""
        return any(self.find(phrase, start, end) for phrase in self.present(table, start, end))


def even_out(source: str, spans: list[tuple[int, int]]) -> Prose:
    """Build the views of the given stretches of source."""
    words: list[Word] = []
    pieces: list[str] = []
    starts: list[int] = []
    length = 0
    for start, end in spans:
        for line_start, line, wrapped in _lines(source, start, end):
            for left, right in _tokens(line):
                token = _even_word(line[left:right])
                words.append(Word(line_start + left, line_start + right, line[left:right]))
                starts.append(length)
                pieces.append(token + " ")
                length += len(token) + 1
            if not wrapped and pieces:
                pieces[-1] = pieces[-1][:-1] + "\n"
    return Prose(source, tuple(words), "".join(pieces), tuple(starts))


@cache
def phrases(table: str, *, whole: bool = False) -> Table:
    """Read a phrase table: one phrase a line, marks taken off as in ``even``; ``#`` starts a comment.

    A phrase stands at the start of a word; ``*`` is a gap of up to 70 characters within a sentence; ``_`` at the
    end means the end of a word (always so before a gap, and with ``whole``), otherwise any ending may follow.
    """
    lines = [line if line.isascii() else fold(line) for line in table.split("\n") if line and line[0] != "#"]
    marked = [line for line in lines if "*" in line or line[-1] == "_"]
    plain = [line for line in lines if "*" not in line and line[-1] != "_"]
    return Table(tuple(plain), tuple((line.partition("*")[0].rstrip(" _"), line) for line in marked), whole)


@lru_cache(4096)
def ready(phrase: str, *, whole: bool = False) -> Phrase:
    """Make a phrase ready for matching."""
    *before, last = (part.strip() for part in phrase.split("*"))
    parts = [
        *((part.rstrip("_"), True) for part in before),
        (last.rstrip("_"), (whole and not last.endswith("'")) or last.endswith("_")),
    ]
    return Phrase(phrase, *parts[0], tuple(parts[1:]))


@cache
def lines_of(table: str) -> frozenset[str]:
    """Read a table of whole short texts, one a line, marks taken off."""
    return frozenset(line for line in fold(table).split("\n") if line)


@cache
def words_of(table: str) -> frozenset[str]:
    """Read a table of single words, marks taken off."""
    return frozenset(fold(table).split())


def even_line(text: str) -> str:
    """Even out one short text, such as a subject."""
    return " ".join(_even_word(token) for token in text.split())


def _even_word(written: str) -> str:
    word = fold(written.translate(_QUOTES).strip("*_~"))
    if "'" in word or word == "cannot":
        for short, long in _CONTRACTIONS:
            word = word.replace(short, long)
        for short, long in _ENDINGS:
            head, found, tail = word.partition(short)
            if found and not tail[:1].isalpha():
                word = head + long + tail
    return _BARE_CONTRACTIONS.get(word, word) or "*"


def _lines(source: str, start: int, end: int) -> list[tuple[int, str, bool]]:
    """Return the lines of a stretch with their starts, and whether the break after each is only a wrap."""
    found: list[tuple[int, str, bool]] = []
    texts = source[start:end].split("\n")
    position = start
    for index, text in enumerate(texts):
        following = texts[index + 1].strip() if index + 1 < len(texts) else ""
        bare = text.rstrip()
        wrapped = _is_wrapped(bare, following)
        found.append((position, text, wrapped))
        position += len(text) + 1
    return found


def _is_wrapped(line: str, following: str) -> bool:
    if not following or not line or line[-1] == ":" or following[0] in "-*•·–":
        return False
    return len(line) >= _WRAP or (len(line) >= 25 and following[0].islower() and line[-1] not in ".!?")


def _tokens(line: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    position = 0
    for token in line.split():
        start = line.index(token, position)
        position = start + len(token)
        if token.strip(">|"):
            found.append((start, position))
    return found


def _find_word(text: str, part: str, whole: bool, start: int, stop: int) -> int:
    """Find part at the start of a word."""
    at = text.find(part, start, stop)
    while at >= 0:
        end = at + len(part)
        if not (at and text[at - 1].isalnum()) and not (whole and end < len(text) and text[end].isalnum()):
            return at
        at = text.find(part, at + 1, stop)
    return -1


def _follow(text: str, position: int, rest: tuple[tuple[str, bool], ...], stop: int) -> int:
    for part, whole in rest:
        at = _find_word(text, part, whole, position, min(stop, position + _GAP + len(part)))
        if at < 0 or _crosses_border(text, position, at):
            return -1
        position = at + len(part)
    return position


def _crosses_border(text: str, start: int, end: int) -> bool:
    gap = text[start:end]
    return "\n" in gap or any(mark + " " in gap for mark in _BORDERS)
