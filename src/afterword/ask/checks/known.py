"""What a letter may mention: every word and day that is known about the interview, the people and the firm."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from afterword.ask.checks.dates import days_in, weekdays_of
from afterword.ask.checks.phrases import Token
from afterword.ask.checks.tokens import Cutter
from afterword.ask.checks.words import words_for
from afterword.ask.context import Context

MOST_CHARACTERS = 20_000


class Known(NamedTuple):
    """Folded words and stems of all that is known, the facts' own tokens, the known days and weekdays."""

    words: frozenset[str]
    stems: frozenset[str]
    facts: Sequence[Token]
    days: frozenset[tuple[int, int]]
    weekdays: frozenset[int]
    names_weekdays: bool


STEM_LETTERS = 5


@lru_cache(maxsize=64)
def read_known(context: Context, to: str, language: str) -> Known:
    """Gather what is known, read with the words of a language; days are (day, month)."""
    facts = "\n".join((*context.facts, context.rejection_notes, *context.evidence))[:MOST_CHARACTERS]
    names = (
        context.recipient, context.recipient_role, context.recipient_email, context.company, *context.company_aliases, context.role,
        context.candidate, context.contact, context.agency, context.sender_name, context.sender_email, context.stage,
        *context.interviewers, context.reference, to,
    )  # fmt: skip
    text = "\n".join((facts, *(name for name in names if name)))[:MOST_CHARACTERS]
    tokens = _cut(text, language)
    dates = [
        day for day in (context.rejected, context.sent, *(ask.sent for ask in context.previous_asks)) if day
    ]
    named = {(d.day, d.month) for code in {"en", language} for d in days_in(tokens, text, code)}
    spoken = {
        weekdays_of(code)[t.word] for code in {"en", language} for t in tokens if t.word in weekdays_of(code)
    }
    year = dates[0].year if dates else 0
    computed = {day.weekday() for day in dates} | {
        d.weekday() for d in (_date(year, *pair) for pair in named) if d
    }
    return Known(
        words=frozenset(token.word for token in tokens),
        stems=frozenset(token.word[:STEM_LETTERS] for token in tokens),
        facts=[token for token in tokens if token.end <= len(facts)],
        days=frozenset(named | {(day.day, day.month) for day in dates}),
        weekdays=frozenset(spoken | computed),
        names_weekdays=bool(spoken),
    )


def _cut(text: str, language: str) -> list[Token]:
    words = words_for(language)
    if words is None:
        return []
    cutter = Cutter(text, words)
    cutter.cut(0, len(text), "known")
    return cutter.tokens


def _date(year: int, day: int, month: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
