"""A message's text as lines, with what has been found out about each so far.

Holds the working state of one cleaning pass and the few questions every rule asks of a line. No rules of its own.
"""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Literal, NamedTuple

from afterword.message.types import Why

_QUOTED = re.compile(r"[ \t]{0,8}[>＞]")
_PREFIX = re.compile(r"[ \t]{0,8}(?:[>＞][ \t]?){1,60}")
DASHES = "-_=*~–—‐‑─━＿➖＝＊◆■□☆★"
_WORD = re.compile(r"[^\W_]+")
_LINE_CAP = 2000  # classification looks no further; the whole line is kept or cut


@cache
def pattern(source: str) -> re.Pattern[str]:
    """Return a compiled pattern; it is compiled at its first use, so that importing the room stays cheap."""
    return re.compile(source)


@cache
def entries(table: str) -> frozenset[str]:
    """Return the entries of a phrase table, which are separated by ``|`` and line breaks."""
    return frozenset(entry.strip() for entry in table.replace("\n", "|").split("|") if entry.strip())


@cache
def openings(table: str) -> tuple[str, ...]:
    """Return the entries of a phrase table as what a line may start with."""
    return tuple(entries(table))


def cues(text: str, table: str) -> set[str]:
    """Return the entries of a phrase table that occur in text (lower case) as words, not inside others."""
    by_word, others = _index(table)
    tried = list(others)
    for word in set(_WORD.findall(text)) & by_word.keys():
        tried += by_word[word]
    return {entry for entry in tried if entry in text and _stands(text, entry)}


@cache
def _index(table: str) -> tuple[Mapping[str, tuple[str, ...]], tuple[str, ...]]:
    """Sort the entries of a table by a word that each of them holds whole; those of one word are tried always."""
    by_word: dict[str, tuple[str, ...]] = {}
    others = []
    for entry in sorted(entries(table)):
        whole = _WORD.findall(entry.rpartition(" ")[0])  # the last word may be a stem
        if whole and entry[0].isalnum():
            key = max(whole, key=len)
            by_word[key] = (*by_word.get(key, ()), entry)
        else:
            others.append(entry)
    return by_word, tuple(others)


def _stands(text: str, entry: str) -> bool:
    if entry[0] > "\u2e7f" or not entry[0].isalnum():
        return True
    at = text.find(entry)
    while at >= 0:
        after = at + len(entry)
        if not text[at - 1 : at].isalnum() and not (
            len(entry) <= 6 and entry[-1].isalnum() and text[after : after + 1].isalnum()
        ):
            return True
        at = text.find(entry, at + 1)
    return False


def is_rule(line: str) -> bool:
    """Say whether a line consists of dashes, underscores and the like."""
    bare = line.strip()
    return len(bare) >= 3 and not bare.strip(DASHES + " ")


class Page:
    """The lines of one text: ``why[i]`` says what line i was cut as, ``pieces`` are cuts smaller than a line, ``spoken`` lines of a chat."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = text.split("\n")
        self.starts: list[int] = []
        position = 0
        for line in self.lines:
            self.starts.append(position)
            position += len(line) + 1
        self.why: list[Why | None] = [None] * len(self.lines)
        self.quoted = [
            line[:1] in ">＞ \t" and bool(line) and _QUOTED.match(line) is not None for line in self.lines
        ]
        self.blank = [not line or line.isspace() for line in self.lines]
        self.pieces: list[tuple[int, int, Why]] = []
        self.spoken: set[int] = set()
        self.asked: dict[int, Splitter | None] = {}

    def __len__(self) -> int:
        """Return the number of lines."""
        return len(self.lines)

    def bare(self, index: int) -> str:
        """Return line index without quote marks and outer white space, no longer than 2,000 characters."""
        line = self.lines[index][:_LINE_CAP]
        if self.quoted[index]:
            line = line[self.prefix(index) :]
        return line.strip(" \t\u00a0\u3000\r")

    def prefix(self, index: int) -> int:
        """Return the length of the quote marks in front of line index."""
        match = _PREFIX.match(self.lines[index])
        return match.end() if match else 0

    def end(self, index: int) -> int:
        """Return the offset after line index, its line break not counted."""
        return self.starts[index] + len(self.lines[index])

    def cut(self, first: int, stop: int, why: Why) -> None:
        """Mark lines first to stop (not included) as cut, where they are not cut yet."""
        for index in range(first, min(stop, len(self.lines))):
            if self.why[index] is None:
                self.why[index] = why

    def cut_piece(self, start: int, end: int, why: Why) -> None:
        """Mark a stretch inside a line as cut."""
        if end > start:
            self.pieces.append((start, end, why))

    def next_filled(self, index: int) -> int:
        """Return the first line at or after index that is neither blank nor cut; ``len(page)`` when there is none."""
        while index < len(self.lines) and (self.blank[index] or self.why[index] is not None):
            index += 1
        return index

    def line_at(self, offset: int) -> int:
        """Return the line that holds offset."""
        low, high = 0, len(self.starts) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self.starts[middle] <= offset:
                low = middle
            else:
                high = middle - 1
        return low


class Splitter(NamedTuple):
    """Where another message is introduced: lines first to last, from offset start on.

    ``values`` holds the header lines by field (from, date, to, cc, subject) as far as they are there.
    """

    first: int
    last: int
    start: int
    kind: Literal["attribution", "block", "original", "forward"]
    values: Mapping[str, str] = MappingProxyType({})

    @property
    def author(self) -> str:
        """The written-out author, with or without address ('' when not named)."""
        return self.values.get("from", "")
