"""Calendar days as people and mail programs write them: ``6. Mai 2025``, ``Sat, Jun 14, 2025``, ``24-MAR-25``, ``2025-07-08``.

Holds full dates; a day without a year is one only for ``recent_day``, and ``03/04/2025`` is one only where something says which number is the day.
"""

import datetime as dt
import re
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from afterword.text.letters import fold

_MONTHS: Final = """
1 jan january januar januari janvier janv enero ene janeiro gennaio gen styczeń stycznia sty tammi tammikuuta leden ledna января янв januára led jänner
2 feb february februar februari février févr fév febrero fevereiro fev febbraio luty lutego lut helmi helmikuuta únor února февраля фев úno feber
3 mar march märz mär mrz maart mrt mars marzo março marzec marca marts maalis maaliskuuta březen března марта bře
4 apr april avril avr abril abr aprile kwiecień kwietnia kwi huhti huhtikuuta duben dubna апреля апр dub
5 may mai mei mayo maio maggio mag maj maja touko toukokuuta květen května мая май kvě
6 jun june juni juin junio junho giugno giu czerwiec czerwca cze kesä kesäkuuta červen června июня июн čvn
7 jul july juli juillet juil julio julho luglio lug lipiec lipca lip heinä heinäkuuta červenec července июля июл čvc
8 aug august augustus août aoû aout agosto ago augusti sierpień sierpnia sie elo elokuuta srpen srpna августа авг srp
9 sep sept september septembre septiembre setembro set settembre wrzesień września wrz syys syyskuuta září zář сентября сен
10 oct october okt oktober octobre octubre outubro out ottobre ott październik października paź loka lokakuuta říjen října октября окт říj
11 nov november novembre noviembre novembro listopad listopada lis marras marraskuuta listopadu ноября ноя
12 dec december dez dezember décembre déc diciembre dic dezembro dicembre grudzień grudnia gru joulu joulukuuta des desember prosinec prosince декабря дек pro
"""
_WEEKDAYS: Final = """
mon monday mo montag lun lundi lunes seg segunda ma maandag
tue tues tuesday di dienstag mar mardi martes ter terça dinsdag
wed weds wednesday mi mittwoch mer mercredi mié mie miércoles qua quarta wo woensdag
thu thur thurs thursday do donnerstag jeu jeudi jue jueves qui quinta donderdag
fri friday fr freitag ven vendredi vie viernes sex sexta vr vrijdag
sat saturday sa samstag sonnabend sam samedi sáb sab sábado za zaterdag
sun sunday so sonntag dim dimanche dom domingo zo zondag
"""
"""From Monday on. ``ma`` and ``mar`` are two days in two languages: either may be meant."""

_YEAR: Final = r"(?:19|20)\d\d"
_SHORT: Final = r"['’]?\d\d(?=\s*(?:$|[\n,;)\]|·\t]|[-–]\s)|\s+(?:[^\W\d]{1,3}\s)?\d{1,2}[:.h]\d\d)"
"""A year in two figures: it ends the line, or a clock follows; ``6 May 12:30`` and ``5 May 10 am`` have none."""
_GAP: Final = r"[ \u00a0./-]{1,3}"
_WRITTEN_OUT: Final = (
    rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|\.?º|ª)?(?:[ \u00a0](?:de|of|day of))?{_GAP}(?P<name>[^\W\d_]{{3,12}})\.?,?(?:[ \u00a0](?:de|del|do))?{_GAP}"
    rf"(?P<y>{_YEAR}(?!\d)|{_SHORT})"
)
_SHAPES: Final = (
    rf"(?<![\d./-])(?P<y>{_YEAR})\s?[-./年년]\s?(?P<m>\d{{1,2}})\s?[-./月월]\s?(?P<d>\d{{1,2}})(?!\d|[./-]\d)",
    _WRITTEN_OUT,
    rf"(?<![^\W\d_])(?P<name>[^\W\d_]{{3,12}})\.?[ \u00a0-]+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?[ \u00a0-]+(?P<y>{_YEAR}(?!\d)|{_SHORT})",
    rf"(?<![\d./-])(?P<one>\d{{1,2}})(?P<mark>[./-])\s?(?P<two>\d{{1,2}})(?P=mark)\s?(?P<y>{_YEAR}|['’]?\d\d)(?![\d/]|[.-]\d)",
)
_EARLIEST: Final = 1990
_LAST_CENTURY: Final = 70
_LONGEST_STAMP: Final = 60


class Dated(NamedTuple):
    """A day and where it stands in the text."""

    start: int
    end: int
    day: dt.date


def dates_in(text: str, *, day_first: bool | None = None) -> list[Dated]:
    """Return the full dates of a text in their order.

    ``day_first`` says how ``03/04/2025`` is meant; None leaves it out, unless a weekday before it fits one reading only.
    """
    found: list[Dated] = []
    for shape in _shapes():
        for match in shape.finditer(text):
            day = _day_of(match, text, day_first=day_first)
            if day and not any(match.start() < each.end and each.start < match.end() for each in found):
                found.append(Dated(match.start(), match.end(), day))
    return sorted(found)


def date_in(text: str, *, day_first: bool | None = None) -> dt.date | None:
    """Return the first full date of a text, None where there is none."""
    return next((each.day for each in dates_in(text, day_first=day_first)), None)


def recent_day(text: str, today: dt.date) -> dt.date | None:
    """Return the day in ``Tue, 17 Nov, 16:42``: the last one up to today that falls on the weekday named; None where nothing says which."""
    bare = re.sub(r"\d{1,2}(?::|h|[.](?=\d\d\b))\d\d|\b(?:de|of)\b", " ", text[:_LONGEST_STAMP])
    words = [fold(word) for word in re.findall(r"[^\W\d_]+|\d+", bare)]
    for at, (first, second) in enumerate(pairwise(words)):
        name, number = (second, first) if first.isdecimal() else (first, second)
        month = _months().get(name)
        if month and number.isdecimal() and len(number) <= 2:
            named = [_weekdays().get(word, frozenset()) for word in words[:at] + words[at + 2 :]]
            for year in (today.year, today.year - 1):
                day = _day(year, month, int(number))
                if day and day <= today and any(day.weekday() in each for each in named):
                    return day
    return None


def day_comes_first(text: str) -> bool | None:
    """Say what the dates in figures show that can be read in one way only: ``22/05/2025`` puts the day first; None where none or both do."""
    orders = {
        int(match["one"]) > 12
        for match in _shapes()[-1].finditer(text)
        if match["mark"] != "." and _is_plain(match)
    }
    return orders.pop() if len(orders) == 1 else None


def _is_plain(match: re.Match[str]) -> bool:
    """Say whether one number of a date in figures can only be the day."""
    one, two = int(match["one"]), int(match["two"])
    return 12 < max(one, two) <= 31 and 0 < min(one, two) <= 12


def is_calendar_word(word: str) -> bool:
    """Say whether a word names a month or a day of the week, in full or short."""
    bare = fold(word).strip(".,")
    return bare in _months() or bare in _weekdays()


def _day_of(match: re.Match[str], text: str, *, day_first: bool | None) -> dt.date | None:
    found = match.groupdict()
    figures = found["y"].strip("'’")
    year = int(figures) if len(figures) == 4 else _century(int(figures))
    if found.get("one"):
        return _in_figures(match, year, text, day_first=day_first)
    month = _months().get(fold(found["name"])) if found.get("name") else int(found["m"])
    return _day(year, month, int(found["d"])) if month else None


def _century(year: int) -> int:
    return year + (2000 if year < _LAST_CENTURY else 1900)


def _in_figures(match: re.Match[str], year: int, text: str, *, day_first: bool | None) -> dt.date | None:
    one, two = int(match["one"]), int(match["two"])
    by_day, by_month = _day(year, two, one), _day(year, one, two)
    if match["mark"] == "." or by_month is None or by_day == by_month:
        return by_day
    if by_day is None:
        return by_month
    if day_first is None:
        words = re.findall(r"[^\W\d_]+", text[max(0, match.start() - 14) : match.start()])
        named = _weekdays().get(fold(words[-1]), frozenset()) if words else frozenset[int]()
        fits = [day for day in (by_day, by_month) if day.weekday() in named]
        return fits[0] if len(fits) == 1 else None
    return by_day if day_first else by_month


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day) if year >= _EARLIEST else None
    except ValueError:
        return None


@cache
def _shapes() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(shape, re.MULTILINE | re.IGNORECASE) for shape in _SHAPES)


@cache
def _months() -> dict[str, int]:
    return {
        fold(word): int(number)
        for number, *words in map(str.split, _MONTHS.strip().split("\n"))
        for word in words
    }


@cache
def _weekdays() -> dict[str, frozenset[int]]:
    days: dict[str, frozenset[int]] = {}
    for at, line in enumerate(_WEEKDAYS.strip().split("\n")):
        for word in fold(line).split():
            days[word] = days.get(word, frozenset()) | {at}
    return days
