"""When it was written, and until when something is offered.

Holds dates that are certain; ``03/04/2025`` is two dates in English and therefore none.
"""

import datetime as dt
import re
from functools import cache

from afterword.ask.facts.prose import phrases
from afterword.ask.facts.source import Source
from afterword.text.letters import fold

_MONTHS = """
january jan januar januari janvier janv enero ene janeiro gennaio gen stycznia jänner
february feb februar februari février févr fév febrero fevereiro fev febbraio lutego
march mar märz maart mars marzo março marca marts mrt mrz
april apr avril avr abril abr aprile kwietnia
may mai mei mayo maio maggio mag maja maj
june jun juni juin junio junho giugno giu czerwca
july jul juli juillet juil julio julho luglio lug lipca
august aug août aoû agosto ago sierpnia augusti augustus
september sep sept septembre septiembre setembro settembre set września
october oct oktober octobre octubre outubro out ottobre ott października okt
november nov novembre noviembre novembro listopada
december dec dezember décembre déc diciembre dic dezembro dez dicembre grudnia desember
"""
_LETTER_LINES = 6
_LABELS = ("date", "datum", "fecha", "data", "last updated", "updated", "dato", "stand", "received", "sent")
_DEADLINES = """
within * days
within * weeks
innerhalb von * tagen
innerhalb von * wochen
sous * jours
en un plazo de * días
no prazo de * dias
binnen * dagen
binnen * weken
"""


def read_date(source: Source) -> tuple[dt.date | None, str]:
    """Return when the message was written and the words that say so: the header's date, else a letter's date line."""
    if source.headers.date:
        return source.headers.date, source.headers.date_text or source.headers.raw.get("date", "")
    text = source.headers.date_text
    if text and (date := parse_date(text, source.language)):
        return date, text
    for line in (*source.lines[:_LETTER_LINES], *source.lines[-2:]):
        label, found, value = line.text.partition(":")
        dated = value.strip() if found and fold(label).strip() in _LABELS else line.text
        if len(dated) <= 50 and _is_only_a_date(dated) and (date := parse_date(dated, source.language)):
            return date, dated
    return None, ""


def parse_date(text: str, language: str | None) -> dt.date | None:
    """Read one full date with a year from a short text, None when there is none or it can be read in two ways."""
    short = fold(text[:160])
    iso = re.search(r"\b(\d{4})-(\d{2})-(\d{2})\b", short)
    if iso:
        return _date(int(iso[1]), int(iso[2]), int(iso[3]))
    worded = re.search(
        r"\b(\d{1,2})(?:st|nd|rd|th|er|\.|º)? (?:de |of )?([a-z]{3,10})\.?,? (?:de |del )?(\d{4})\b", short
    )
    if worded and (month := _month(worded[2])):
        return _date(int(worded[3]), month, int(worded[1]))
    turned = re.search(r"\b([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b", short)
    if turned and (month := _month(turned[1])):
        return _date(int(turned[3]), month, int(turned[2]))
    return _from_digits(short, language)


def read_deadline(source: Source, written: dt.date | None) -> dt.date | None:
    """Return until when the sender's offer stands (``within 28 days``), when the message says so and is dated."""
    if written is None:
        return None
    for hit in source.body.find_all(phrases(_DEADLINES)):
        numbers = [int(part) for part in source.body.even[hit.start : hit.end].split() if part.isdigit()]
        weeks = any(word in source.body.even[hit.start : hit.end + 4] for word in ("week", "woche", "weken"))
        if numbers and 0 < numbers[0] <= 366:
            return written + dt.timedelta(days=numbers[0] * (7 if weeks else 1))
    return None


@cache
def _month_names() -> dict[str, int]:
    lines = [line for line in fold(_MONTHS).split("\n") if line]
    return {name: number for number, line in enumerate(lines, 1) for name in line.split()}


def _month(name: str) -> int | None:
    return _month_names().get(name)


def _from_digits(text: str, language: str | None) -> dt.date | None:
    found = re.search(r"\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b", text)
    if not found:
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if first == second or second > 12 or first > 12 or found[2] == "." or (language not in (None, "en")):
        return _date(year, first, second) if second > 12 else _date(year, second, first)
    return None


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _is_only_a_date(text: str) -> bool:
    """Say whether a line is a date and little else, as over a letter: ``Leeds, 12 March 2025``."""
    words = [word for word in fold(text).replace(",", " ").split() if not any(map(str.isdigit, word))]
    known = sum(word.strip(".") in _month_names() for word in words)
    return any(map(str.isdigit, text)) and len(words) - known <= 4
