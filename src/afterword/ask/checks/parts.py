"""Where a letter's greeting ends and its sign-off begins. Looks at lines only, judges nothing."""

import re
from typing import NamedTuple

from afterword.ask.checks.draft import DraftText
from afterword.ask.checks.tokens import fold, words_of
from afterword.ask.checks.words.table import Words

MOST_SIGNOFF_LINES = 10
MOST_CLOSING_WORDS = 8
MOST_NAME_WORDS = 7


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
    """Return the lines that are not blank, without the blanks around them."""
    found = re.finditer(r"[^\s][^\n]*", draft.text[draft.body_start :])
    at = draft.body_start
    return [Span(at + line.start(), at + line.start() + len(line[0].rstrip())) for line in found]


def starts_with(folded: list[str], phrases: str, words: Words) -> bool:
    """Say whether a line's words start with one of the phrases, one a line."""
    text = " ".join(folded) + " "
    return any(
        text.startswith(fold(phrase, words).replace("'", " " if words.split_apostrophes else "'") + " ")
        for phrase in phrases.strip().splitlines()
    )


def _greeting(text: str, lines: list[Span], words: Words, known: frozenset[str]) -> Span:
    nothing = Span(lines[0].start, lines[0].start)
    end = 0
    for line in lines[:2]:
        cut = re.compile(r"[,!:.–—]|\s-\s").search(text, line.start, min(line.end, line.start + 90))
        stop = _greeting_end(text, line, cut.start() if cut else line.end, words, known, first=not end)
        if not stop:
            break
        end = stop
    return Span(lines[0].start, end) if end else nothing


def _greeting_end(
    text: str, line: Span, cut: int, words: Words, known: frozenset[str], *, first: bool
) -> int:
    """Return where the greeting on this line ends, 0 if the line has none."""
    folded = words_of(text[line.start : line.end][:200], words)
    titled = text[line.start : cut].rstrip().lower().rsplit(" ", 1)[-1] in (
        "dr",
        "mr",
        "ms",
        "mrs",
        "prof",
        "sr",
        "sra",
        "dhr",
        "dra",
        "m",
    )
    if titled:
        cut = line.end
    begins = starts_with(folded, words.greetings, words)
    if len(folded) <= 8 and (
        begins or (first and text[line.end - 1] in ",:!" and (len(folded) <= 5 or known & set(folded)))
    ):
        return line.end
    if first and begins and len(words_of(text[line.start : cut], words)) <= 8:
        return min(cut + 1, line.end)
    if first and known and len(folded) > 8 and folded[0] in known and cut < line.end:
        return cut + 1
    return 0


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
