"""When it was written, and until when something is offered.

Holds dates that are certain: where no header gives one, the date line of a letter, the stamp of a message, the state that a portal
shows, the head of the user's own note. A date in a sentence is about something else and never taken.
"""

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from afterword.ask.facts.phrases import dates as tables
from afterword.ask.facts.prose import phrases
from afterword.ask.facts.source import Source
from afterword.message import CHAT_STAMP, is_attribution
from afterword.text.dates import date_in, dates_in, day_comes_first, is_calendar_word, recent_day
from afterword.text.letters import fold
from afterword.text.salutations import is_greeting

_LONGEST: Final = 20_000
_LONGEST_PART: Final = 110
_HEAD: Final = 80
"""Characters: a longer part of a line is a sentence, and a note names its day among so many."""
_NOTES: Final = 300
"""Characters: one's own note begins with its day."""
_BESIDE, _BESIDE_STATE, _BESIDE_CLOCK = 4, 8, 9
"""Words beside a date: more of them are a sentence."""
_CLOCK: Final = (
    r"(?i)[\s,;·|.\])(-]{0,4}(?:(?:um|at|à|a|om|às|as|las|gegen|kl|about|vers|rond)[. ]{1,2}){0,2}"
    r"\d{1,2}(?:\s?[:.h]\s?\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?|\s?[ap]\.?m\b\.?|\s?(?:uhr|uur|h)\b)"
)
_APART: Final = r"\t|\s{2,}|\s?[|·•]\s"


def read_date(source: Source, reader: str | None, today: dt.date | None) -> tuple[dt.date | None, str]:
    """Return when the message was written and the words that say so.

    ``reader`` is the candidate: in a copied thread, what they answered came later and is not the message. With ``today``, a day that
    a page of webmail shows without its year is read, too.
    """
    if source.headers.date:
        return source.headers.date, source.headers.date_text or source.headers.raw.get("date", "")
    day_first = day_comes_first(source.text[:_LONGEST])
    if day_first is None and source.language not in (None, "en"):
        day_first = True
    text = source.headers.date_text
    if text and (date := date_in(text[:160], day_first=day_first)):
        return date, text
    if text and today and (date := recent_day(text, today)):
        return date, text
    shown = [
        each
        for each in _shown(source, day_first=day_first)
        if not today or each.day <= today + dt.timedelta(1)
    ]
    likely = max((each.surely for each in shown), default=0)
    shown = [each for each in shown if each.surely == likely]
    if likely in (_CHANGE, _END):
        shown.sort(key=lambda each: each.day)
    for until in (_last_greeting(source), source.kept[-1][1] if source.kept else 0):
        theirs = [
            each
            for each in shown
            if each.end <= until and not _speaks(reader, source.text[each.end : each.end + 80])
        ]
        shown = theirs or shown  # what stands below is an appendix, or came later
    return (shown[-1].day, shown[-1].quote) if shown else (None, "")


def _last_greeting(source: Source) -> int:
    """Return where the last line that greets begins, 0 where none does."""
    return max((line.start for line in source.lines if is_greeting(line.text)), default=0)


def read_deadline(source: Source, written: dt.date | None) -> dt.date | None:
    """Return until when the sender's offer stands (``within 28 days``), when the message says so and is dated."""
    if written is None:
        return None
    for hit in source.body.find_all(phrases(tables.DEADLINES)):
        numbers = [int(part) for part in source.body.even[hit.start : hit.end].split() if part.isdecimal()]
        first, last = source.body.sentence(hit.start)
        if _holds(_words(source.body.even[first:last]), tables.KEPT):
            continue
        weeks = any(word in source.body.even[hit.start : hit.end + 4] for word in ("week", "woche", "weken"))
        if numbers and 0 < numbers[0] <= 366:
            return written + dt.timedelta(days=numbers[0] * (7 if weeks else 1))
    return None


_NOTE, _STAMP, _CHANGE, _END, _CHAT, _QUOTED = range(1, 7)
"""What a date can stand in, the surest last."""


class _Shown(NamedTuple):
    """A day that the page shows, how surely it is the message's own, its words and where they end."""

    surely: int
    day: dt.date
    quote: str
    end: int


def _speaks(reader: str | None, text: str) -> bool:
    """Say whether a text begins with a name and what follows a speaker's: ``Amy: …``, ``Olivier Prins 08:30``."""
    names = (reader or "").split()
    turn = r"[\s·,-]*(?:[^\W\d_]+ )?{}(?: [^\W\d_]+)?(?::(?=[ \t]*\S)|,? +\d\d?[:.h]\d\d)"
    return any(re.match(turn.format(re.escape(name)), text) for name in names[:1] + names[1:][-1:])


def _shown(source: Source, *, day_first: bool | None) -> Iterator[_Shown]:
    """Give the days outside sentences, in the order of the text; what stands among earlier messages is left out."""
    heading = ""
    for match in re.finditer(r"[^\n]+", source.text[:_LONGEST]):
        line, at = match[0].strip(), match.start()
        dated = dates_in(line[: 2 * _LONGEST_PART], day_first=day_first)
        parts = _pattern(_APART).split(line)
        if not dated:
            heading = parts[-1] if len(parts) > 1 else heading
        elif is_attribution(line):
            following = _pattern(r"[^\s>]").search(source.text, match.end())
            if following and source.keeps(following.start()):
                yield _Shown(_QUOTED, dated[0].day, line, match.end())
        elif stamp := _pattern(CHAT_STAMP).match(line):
            if source.keeps(match.end() - 1):
                said = at + match[0].index(line) + stamp.end()
                yield _Shown(_CHAT, dated[0].day, stamp[0].strip(" -–"), said)
        elif any(first <= at < last for first, last in source.past):
            continue
        elif at < _NOTES and _is_note(line, dated[0].start, dated[0].end):
            yield _Shown(_NOTE, dated[0].day, line[: dated[0].end], match.end())
        else:
            for part in parts:
                if surely := _in_column(part, line, heading, day_first=day_first):
                    yield _Shown(*surely, part.strip(), match.end())


def _in_column(part: str, line: str, heading: str, *, day_first: bool | None) -> tuple[int, dt.date] | None:
    """Read the date of one part of a line; what stands beside it, in the other parts or over its column says whose it is."""
    dated = next(iter(dates_in(part, day_first=day_first)), None)
    if dated is None:
        return None
    before, after = part[: dated.start].strip(), part[dated.end :].strip()
    alone = not before and part.strip() != line
    if alone and _holds(_words(heading), tables.OTHER):
        return None  # "Date submitted"
    short = re.search(r"\d{4}", part[dated.start : dated.end]) is None
    beside = line[: line.index(part)] if alone else before
    surely = _surely(line if alone else part.strip(), beside, after, short=short)
    return (surely, dated.day) if surely else None


def _is_note(line: str, start: int, end: int) -> bool:
    """Say whether a line is the user's own note: ``Rang back 14/11/2025 4.10pm``, ``12 Nov 2025: Mr Yates phoned``."""
    before = _words(line[:start])
    if not before:
        after = line[end:].lstrip()
        return (
            after[:1] in (":", "–", "—")
            and len(after) > _HEAD // 4
            and not _holds(_words(after)[:3], tables.OTHER)
        )
    if start >= _HEAD or not _holds(before[:2], tables.NOTED) or _holds(before[:1], tables.ADDRESSED):
        return False
    others = [word for word in before if not _holds([word], tables.NOTED)]
    return not _holds(others, tables.OTHER) and not _holds(before[-1:], tables.BEFORE_OTHER)


def _surely(part: str, before: str, after: str, *, short: bool) -> int:
    """Say how surely a date with some words beside it is the message's own; 0 for not at all. ``short``: its year has two figures."""
    clock = _pattern(_CLOCK).match(after)
    beside = f"{before} {after[clock.end() :] if clock else after}".strip()
    words = _words(beside)
    if len(part) > _LONGEST_PART or _holds(_words(before)[-1:], tables.BEFORE_OTHER):
        return 0
    sentence = part.endswith((".", "!", "?")) and len(words) > 1 and not after.startswith(".")
    if sentence or _holds(words, tables.NEVER) or _holds(words[:1], tables.ADDRESSED):
        return 0
    ended, changed = _holds(words, tables.ENDED), _holds(words, tables.CHANGED)
    if ended or changed:
        return (_END if ended else _CHANGE) if len(words) <= _BESIDE_STATE else 0
    if _holds(words, tables.OTHER):
        return 0
    if clock or _holds(words[:2], tables.WRITTEN):
        return _STAMP if len(words) <= _BESIDE_CLOCK else 0
    names = re.findall(r"[^\W\d_]+", beside)
    placed = all(name[0].isupper() or fold(name) in _small() for name in names if not is_calendar_word(name))
    apart = (
        not short
        or not before
        or before.endswith((",", ":"))
        or fold(before.rsplit(maxsplit=1)[-1]) in _small()
    )
    return _STAMP if placed and apart and len(words) <= _BESIDE and not any(map(str.isdigit, beside)) else 0


def _words(text: str) -> list[str]:
    """Return the words of a text, folded, without those that belong to its date."""
    found = (fold(word) for word in re.findall(r"[^\W\d_]+(?:'au)?", text))
    return [word for word in found if word not in _small() and not is_calendar_word(word)]


def _holds(words: list[str], table: str) -> bool:
    exact, stems = _table(table)
    return any(word in exact or word.startswith(stems) for word in words)


@cache
def _table(table: str) -> tuple[frozenset[str], tuple[str, ...]]:
    entries = table.split()
    return (
        frozenset(entry for entry in entries if not entry.endswith("*")),
        tuple(entry[:-1] for entry in entries if entry.endswith("*")),
    )


@cache
def _small() -> frozenset[str]:
    return frozenset(fold(tables.SMALL).split())


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)
