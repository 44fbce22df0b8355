"""Days, months and weekdays named in a text, as numbers. Reads tokens of one language; knows no rule."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from afterword.ask.checks.phrases import Token
from afterword.ask.checks.tokens import fold
from afterword.ask.checks.words import words_for

_BETWEEN = frozenset("of de d the den der le el".split())


class Day(NamedTuple):
    """A day of a month, and the tokens that name it."""

    day: int
    month: int
    first: int
    last: int


@cache
def months_of(language: str) -> dict[str, int]:
    """Return the folded names of the months and their numbers."""
    return _numbered(language, "months", 1)


@cache
def weekdays_of(language: str) -> dict[str, int]:
    """Return the folded names of the weekdays; Monday is 0."""
    return _numbered(language, "weekdays", 0)


def _numbered(language: str, field: str, first: int) -> dict[str, int]:
    words = words_for(language)
    forms: tuple[str, ...] = getattr(words, field) if words else ()
    return {fold(form, words): at for at, names in enumerate(forms, first) for form in names.split("|")}


def days_in(tokens: Sequence[Token], text: str, language: str) -> Iterator[Day]:
    """Yield the days that tokens name in words ("3 February", "3. Februar") or figures ("14.05.", "2025-05-14")."""
    months = months_of(language)
    for at, token in enumerate(tokens):
        month = months.get(token.word)
        if month:
            yield from _beside(tokens, at, month)
    if not tokens or not _parted_digits().search(text, tokens[0].start, tokens[-1].end):
        return
    places = {token.start: at for at, token in enumerate(tokens)}
    for found in _figures().finditer(text, tokens[0].start, tokens[-1].end):
        numbers = [int(part) for part in found.groups() if part]
        first, second = numbers[-2:]
        at_first, at_last = places.get(found.start()), places.get(found.start(3))
        if at_first is None or at_last is None:
            continue
        for day, month in ((second, first), (first, second)):
            if 1 <= month <= 12 and 1 <= day <= 31:
                yield Day(day, month, at_first, at_last + 1)


def _beside(tokens: Sequence[Token], at: int, month: int) -> Iterator[Day]:
    """Yield the day written before or after a month's name."""
    before = at - 1
    if before >= 0 and tokens[before].word in _BETWEEN:
        before -= 1
    number = (
        _day_number(tokens[before].word)
        if before >= 0 and tokens[before].sentence == tokens[at].sentence
        else 0
    )
    if number:
        yield Day(number, month, before, at + 1)
        return
    after = at + 2 if at + 1 < len(tokens) and tokens[at + 1].word == "the" else at + 1
    if after < len(tokens) and tokens[after].sentence == tokens[at].sentence:
        number = _day_number(tokens[after].word)
        if number:
            yield Day(number, month, at, after + 1)


def _day_number(word: str) -> int:
    digits = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th|er|ter|ten|e|o)?", word)
    number = int(digits[1]) if digits else 0
    return number if 1 <= number <= 31 else 0


@cache
def _parted_digits() -> re.Pattern[str]:
    """Every figure holds this, and it is found ten times as fast."""
    return re.compile(r"\d[-./]\d")


@cache
def _figures() -> re.Pattern[str]:
    return re.compile(r"(?<![\d.])(?:(\d{4})-)?(\d{1,2})[-./](\d{1,2})(?:[./]\d{2,4})?(?![\d%])")
