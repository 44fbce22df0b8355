"""A message as rows of words, the way the tagger reads it: header names, subject, sentences, signature, what lies below.

Holds the layout and the cutting into words. It must not know what any word is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from afterword.ask.facts.source import Source, header_name
from afterword.message import is_menu, lists_other_jobs
from afterword.text.sentences import split

Kind = Literal["from", "to", "subject", "body", "sign", "history", "foot"]

MOST_WORDS = 900
"""Words of a message that are read; what comes behind is no rejection any more."""

HISTORY_LINES = 14


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark of a row: ``start`` and ``end`` point into the row's source."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """A header value, a sentence or a line; ``source`` is the text that its words point into."""

    kind: Kind
    source: str
    start: int
    end: int
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """Give the row's own text."""
        return self.source[self.start : self.end]


@cache
def _pattern() -> re.Pattern[str]:
    elided = r"(?i:[dl]|qu)['’](?=[^\W\d_]{2})"  # "poste d'électricien" names an électricien
    return re.compile(elided + r"|[^\W_]+(?:['’´`.&+#/-][^\W_]+)*|[^\w\s]|_+")


def words_of_row(source: str, start: int, end: int) -> tuple[Word, ...]:
    """Cut a stretch of a text into words and marks; an address or a link is one word."""
    words: list[Word] = []
    for piece in re.finditer(r"\S+", source[start:end]):
        at, text = start + piece.start(), piece.group()
        if "@" in text[1:] or "://" in text or text.startswith("www."):
            words.append(Word(at, at + len(text), text))
            continue
        words += [
            Word(at + each.start(), at + each.end(), each.group()) for each in _pattern().finditer(text)
        ]
    return tuple(words)


def rows_of(source: Source) -> list[Row]:
    """Lay a message out in rows, in the order in which it would be read."""
    rows = []
    room = MOST_WORDS
    for kind, text, start, end in _stretches(source):
        words = words_of_row(text, start, end)[:room]
        room -= len(words)
        if words:
            rows.append(Row(kind, text, start, end, words))
        if room <= 0:
            break
    return rows


def _stretches(source: Source) -> Iterator[tuple[Kind, str, int, int]]:
    headers = source.headers
    for kind, value in (
        ("from", header_name(headers, "from")),
        ("to", header_name(headers, "to")),
        ("subject", headers.subject or ""),
    ):
        if value:
            yield kind, value, 0, len(value)  # type: ignore[misc]
    text = source.text
    signed = min((line.start for line in source.signature), default=len(text))
    for start, end in source.kept:
        stop = min(end, max(start, signed))
        for sentence in split(text[start:stop]):
            yield "body", text, start + sentence.start, start + sentence.end
    for line in source.signature:
        yield "sign", text, line.start, line.start + len(line.text)
    for kind, spans, most in (("history", source.past, HISTORY_LINES), ("foot", source.below, HISTORY_LINES)):
        yield from ((kind, text, start, end) for start, end in _lines(text, spans, most))  # type: ignore[misc]


def _lines(text: str, spans: tuple[tuple[int, int], ...], most: int) -> Iterator[tuple[int, int]]:
    for start, end in spans:
        at = start
        listed = False  # other jobs, of other firms
        for line in text[start:end].split("\n"):
            bare = line.strip()
            listed = listed or lists_other_jobs(bare)
            if bare and not listed and not is_menu(bare):
                begin = at + line.index(bare)
                yield begin, begin + len(bare)
                most -= 1
                if most <= 0:
                    return
            at += len(line) + 1
