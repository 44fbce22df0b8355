"""On which day a door opens: "in six months", "in September", "nächstes Jahr", counted from the day it was said.

Pure. A time that is not understood, or that says until when or how long, gives None: the words themselves are always shown.
"""

import calendar
import datetime as dt
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

_MONTHS: Final = """january januar januari janvier enero janeiro jänner jan | february februar februari février febrero fevereiro feb
| march märz maart mars marzo março mar | april avril abril apr | may mai mei mayo maio | june juni juin junio junho jun
| july juli juillet julio julho jul | august augustus août agosto aug | september septembre septiembre setembro sept sep
| october oktober octobre octubre outubro oct okt | november novembre noviembre novembro nov | december dezember décembre diciembre dezembro dec dez"""
_WEEKDAYS: Final = """monday montag lundi lunes segunda maandag | tuesday dienstag mardi martes terça dinsdag
| wednesday mittwoch mercredi miércoles quarta woensdag | thursday donnerstag jeudi jueves quinta donderdag
| friday freitag vendredi viernes sexta vrijdag | saturday samstag samedi sábado zaterdag | sunday sonntag dimanche domingo zondag"""
_SEASONS: Final = """spring frühjahr frühling printemps primavera voorjaar lente | summer sommer été verano verão zomer
| autumn fall herbst automne rentrée otoño outono najaar herfst | winter hiver invierno inverno"""
_COUNTS: Final = """a an one ein eine einem einer einen un une uno una um uma een | two couple zwei deux dos dois duas twee
| three few drei trois tres três drie paar | four vier quatre cuatro quatro | five fünf cinq cinco vijf | six sechs seis zes
| seven sieben sept siete sete zeven | eight acht huit ocho oito | nine neun neuf nueve nove negen | ten zehn dix diez dez tien
| eleven elf onze once | twelve zwölf douze doce doze twaalf"""
_UNITS: Final = """day tag jour día dia dag | week woche semaine semana | month monat mois mes mês maand | year jahr an ans année año ano jaar"""
_CLOSES: Final = frozenset(
    "until by before bis vor spätestens jusqu'en jusqu'à jusqu'au jusqu'aux avant hasta antes até tot voor uiterlijk".split()
)
_LASTS: Final = frozenset("for für pendant durante gedurende".split())
_AFTER: Final = frozenset("after nach après tras después após na".split())
_NEXT: Final = "next nächste nächsten nächstes kommenden prochain prochaine próximo próxima vem viene volgend volgende new neues neuen".split()


def _table(text: str) -> Mapping[str, int]:
    """Map every word between two bars to its place."""
    return {word: place for place, group in enumerate(text.split("|"), 1) for word in group.split()}


_MONTH, _WEEKDAY, _SEASON, _COUNT, _UNIT = map(_table, (_MONTHS, _WEEKDAYS, _SEASONS, _COUNTS, _UNITS))
_COUNT = {**_COUNT, "eighteen": 18, "achtzehn": 18, "dix-huit": 18, "dieciocho": 18}


@lru_cache(maxsize=4096)
def opens_on(when: str, said: dt.date) -> dt.date | None:
    """Return the day that when means if it was said on the day said, or None."""
    words = re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", when[:200].casefold())
    if not words or _CLOSES.intersection(words):
        return None
    try:
        lasts = words[0] in _LASTS  # "for six months": it is open now
        return (None if lasts else _counted(words, said)) or _named(words, said) or _next(words, said)
    except (ValueError, OverflowError):
        return None  # a day that no calendar has


def _counted(words: list[str], said: dt.date) -> dt.date | None:
    """Read "in six months", "18 months' time", "half a year"."""
    for at, word in enumerate(words):
        unit = _unit(word)
        if unit is None or at == 0:
            continue
        before = words[:at]
        if {"half", "halben", "halbes", "medio", "meio"}.intersection(before) and unit == 4:
            return _months_after(said, 6)
        count = int(before[-1]) if before[-1].isdecimal() else _COUNT.get(before[-1])
        if count is None and before[-1] in ("of", "de"):
            count = _COUNT.get(before[-2]) if at > 1 else None
        if count is None:
            continue
        if unit <= 2:
            return said + dt.timedelta(days=count * (1 if unit == 1 else 7))
        return _months_after(said, count * (1 if unit == 3 else 12))
    return None


def _unit(word: str) -> int | None:
    bare = word.replace("’", "'").removeprefix("l'").removesuffix("'s").removesuffix("'")
    for ending in ("", "s", "e", "en", "es", "n"):
        if bare.endswith(ending) and (found := _UNIT.get(bare.removesuffix(ending) if ending else bare)):
            return found
    return None


def _named(words: list[str], said: dt.date) -> dt.date | None:
    """Read a month with what stands beside it, a season, a weekday, a year."""
    year = next((int(word) for word in words if re.fullmatch(r"20\d\d", word)), None)
    for at, word in enumerate(words):
        if month := _MONTH.get(word):
            day = re.match(r"\d{1,2}", words[at - 1]) if at else None
            return _next_date(said, month, int(day[0]) if day else 1, year, whole_month=day is None)
        if season := _SEASON.get(word):
            begins = _next_date(said, 3 * season, 1, year, whole_month=True)
            return _months_after(begins, 3) if _AFTER.intersection(words[:at]) else begins
        if weekday := _WEEKDAY.get(word.partition("-")[0]):
            return said + dt.timedelta(days=(weekday - 1 - said.weekday() - 1) % 7 + 1)
    return dt.date(year, 1, 1) if year else None


def _next(words: list[str], said: dt.date) -> dt.date | None:
    """Read "tomorrow", "next year", "next month", "next week"."""
    if {"tomorrow", "morgen", "demain", "mañana", "amanhã"}.intersection(words):
        return said + dt.timedelta(days=1)
    if not set(_NEXT).intersection(words):
        return None
    unit = next((found for word in words if (found := _unit(word))), None)
    if unit == 4:
        return dt.date(said.year + 1, 1, 1)
    if unit == 3:
        return _months_after(said.replace(day=1), 1)
    if unit == 2:
        return said + dt.timedelta(days=7 - said.weekday())
    return None


def _next_date(said: dt.date, month: int, day: int, year: int | None, *, whole_month: bool) -> dt.date:
    """Return the first such date that is not over on the day said."""
    if year:
        return dt.date(year, month, day)
    this_year = dt.date(said.year, month, day)
    over = (month < said.month) if whole_month else (this_year < said)
    return this_year.replace(year=said.year + 1) if over else this_year


def _months_after(day: dt.date, months: int) -> dt.date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
