"""Where a letter's greeting ends and its sign-off begins. Looks at lines only, judges nothing."""

import re
from functools import cache
from typing import NamedTuple

from afterword.ask.checks.draft import DraftText
from afterword.ask.checks.names import TITLES
from afterword.ask.checks.tokens import fold, words_of
from afterword.ask.checks.words import words_for
from afterword.ask.checks.words.table import Words

MOST_SIGNOFF_LINES = 10
MOST_CLOSING_WORDS = 10
MOST_NAME_WORDS = 7
MOST_GREETING_WORDS = 8
MOST_CHARACTERS = 30_000


class Span(NamedTuple):
    """A stretch of the draft's full text."""

    start: int
    end: int


class Parts(NamedTuple):
    """The three parts of a body; a part that is missing is empty. ``closing`` is the closing phrase's line."""

    greeting: Span
    middle: Span
    signoff: Span
    closing: Span


def find_parts(draft: DraftText, words: Words, known: frozenset[str], candidate: frozenset[str]) -> Parts:
    """Find the parts. known: folded words of the recipient's name; candidate: of the candidate's."""
    lines = _lines(draft)
    if not lines:
        here = Span(len(draft.text), len(draft.text))
        return Parts(here, here, here, here)
    greeting = _greeting(draft.text, lines, words, known)
    rest = [Span(max(line.start, greeting.end), line.end) for line in lines if line.end > greeting.end]
    signoff, closing = _signoff(draft.text, rest, words, candidate)
    end = lines[-1].end
    if signoff is None:
        signoff = closing = Span(end, end)
    return Parts(greeting, Span(greeting.end, max(signoff.start, greeting.end)), signoff, closing)


def _lines(draft: DraftText) -> list[Span]:
    """Return the lines that are not blank, without the blanks around them; of a very long text, its ends."""
    start, end = draft.body_start, len(draft.text)
    ends = [(start, end)]
    if end - start > 2 * MOST_CHARACTERS:
        ends = [(start, start + MOST_CHARACTERS), (end - MOST_CHARACTERS, end)]
    found = (line for ends_at in ends for line in _line().finditer(draft.text, *ends_at))
    return [Span(line.start(), line.start() + len(line[0].rstrip())) for line in found]


@cache
def _line() -> re.Pattern[str]:
    return re.compile(r"[^\s][^\n]*")


def starts_with(folded: list[str], phrases: str, words: Words) -> bool:
    """Say whether a line's words start with one of the phrases, one a line."""
    return (" ".join(folded) + " ").startswith(_folded_phrases(phrases, words.language))


@cache
def _folded_phrases(phrases: str, language: str) -> tuple[str, ...]:
    words = words_for(language)
    folded = fold(phrases.strip(), words)
    if words and words.split_apostrophes:
        folded = folded.replace("'", " ")
    return tuple(phrase + " " for phrase in folded.splitlines())


def _greeting(text: str, lines: list[Span], words: Words, known: frozenset[str]) -> Span:
    end = lines[0].start
    for line in lines[:2]:
        stop = _greeting_end(text, line, words, known, first=line is lines[0])
        if not stop:
            break
        end = stop
    return Span(lines[0].start, end)


def _greeting_end(text: str, line: Span, words: Words, known: frozenset[str], *, first: bool) -> int:
    """Return where the greeting on this line ends, 0 if the line has none."""
    folded = words_of(text[line.start : line.end][:200], words)
    begins = starts_with(folded, words.greetings, words)
    named = bool(known & set(folded[:MOST_GREETING_WORDS]))
    addresses = first and text[line.end - 1] in ",:!" and (len(folded) <= 5 or named)
    if not begins and not addresses and not (first and folded[0:1] and folded[0] in known):
        return 0
    cut = _first_cut(text, line, words)
    rest = words_of(text[cut : line.end][:200], words)
    if rest and text[line.end - 1] in ",:!" and known.issuperset(rest):
        return line.end  # "Buenos días, Ana María Ruiz:" has its first mark before the name
    if len(rest) < 3 or starts_with(rest, words.greetings, words):
        if len(folded) <= MOST_GREETING_WORDS:
            return line.end
        if not first or not rest:
            return 0
        cut = _first_cut(text, Span(cut, line.end), words)  # "Seu Nilton, boa tarde! Aqui é …"
        rest = words_of(text[cut : line.end][:200], words)
        return cut if rest and not starts_with(rest, words.greetings, words) else 0
    return cut if first and len(folded) - len(rest) <= MOST_GREETING_WORDS else 0


def _first_cut(text: str, line: Span, words: Words) -> int:
    """Return the place after the mark that ends "Hi Jo," or "Oi, Camila,"; the line's end if there is none."""
    for cut in _marks().finditer(text, line.start, min(line.end, line.start + 90)):
        before = words_of(text[line.start : cut.start()], words)
        if len(before) > 1 and before[-1] not in TITLES:
            return cut.end()
    return line.end


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(r"[,!:.–—]|\s-\s")


def _signoff(
    text: str, lines: list[Span], words: Words, candidate: frozenset[str]
) -> tuple[Span | None, Span]:
    """Return the sign-off and its closing line, looking from the end."""
    if not lines:
        return None, Span(0, 0)
    tail = lines[-MOST_SIGNOFF_LINES:]
    end = lines[-1].end
    for line in reversed(tail):
        folded = words_of(text[line.start : line.end][:120], words)
        if len(folded) > MOST_CLOSING_WORDS or not starts_with(folded, words.closings, words):
            continue
        after = [later for later in tail if later.start > line.start]
        names = all(len(text[later.start : later.end].split()) <= MOST_NAME_WORDS for later in after)
        if text[line.end - 1] != "?" and (len(folded) <= 4 or names):
            return Span(line.start, end), line
    start = end
    for line in reversed(tail):
        if not _is_contact(text[line.start : line.end], words, candidate):
            break
        start = line.start
    nowhere = Span(end, end)
    if start < end:
        return Span(start, end), nowhere
    return _inline_signoff(text, lines[-1], words, candidate), nowhere


def _is_contact(line: str, words: Words, candidate: frozenset[str]) -> bool:
    """Say whether a line is only a name, a number, an address or a link."""
    if len(line) > 90:
        return False
    folded = words_of(line, words)
    if not folded or len(folded) > 9:
        return not folded
    if set(folded) & candidate and len(folded) <= 4:
        return True
    digits = sum(character.isdigit() for character in line)
    return digits >= 6 or "@" in line or "www." in line or "://" in line


def _inline_signoff(text: str, line: Span, words: Words, candidate: frozenset[str]) -> Span | None:
    """Find a closing at the end of a long line, as text messages have it: "… Thanks, Dee"."""
    cut = max(
        text.rfind(mark, line.start, line.end - 1)
        for mark in (". ", "! ", "? ", "\u2013 ", "\u2014 ", " - ", "\U0001f600 ")
    )
    if cut < line.start:
        return None
    start = cut + 1
    folded = words_of(text[start : line.end], words)
    closes = starts_with(folded, words.closings, words)
    named = bool(set(folded) & candidate)
    if 0 < len(folded) <= 6 and (closes or named):
        while start < line.end and text[start].isspace():
            start += 1
        return Span(start, line.end)
    return None
