"""Days to remember as one iCalendar file (RFC 5545) that every calendar program takes.

Writes whole days with an alarm in the morning; knows nothing of where they come from.
"""

import datetime as dt
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_FOLD: Final = 75
"""Bytes that a line may have."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day to remember; ``key`` stays the same when the file is written again, so that nothing is there twice."""

    key: str
    date: dt.date
    title: str
    note: str = ""


def ics_bytes(days: Iterable[Day], *, today: dt.date) -> bytes:
    """Return days as an ``.ics`` file: CRLF, UTF-8, lines folded at 75 bytes, no text that could end a line."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//afterword//journal//EN", "CALSCALE:GREGORIAN"]
    for day in days:
        uid = hashlib.sha256(day.key.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        lines += [
            "BEGIN:VEVENT",
            f"UID:{uid}@afterword.invalid",
            f"DTSTAMP:{today:%Y%m%d}T000000Z",
            f"DTSTART;VALUE=DATE:{_basic(day.date)}",
            f"DTEND;VALUE=DATE:{_basic(_day_after(day.date))}",
            f"SUMMARY:{_escaped(day.title)}",
            *([f"DESCRIPTION:{_escaped(day.note)}"] if day.note else []),
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            f"DESCRIPTION:{_escaped(day.title)}",
            "TRIGGER:PT9H",
            "END:VALARM",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _basic(day: dt.date) -> str:
    return day.isoformat().replace("-", "")


def _day_after(day: dt.date) -> dt.date:
    return day if day == dt.date.max else day + dt.timedelta(days=1)


def _escaped(text: str) -> str:
    """Return text as a property's value; a line break in it is written as one, any other control character is dropped."""
    text = re.sub(r"\r\n?|[\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", "\n", text)
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
    return re.sub(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]", "", text)


def _folded(line: str) -> bytes:
    """Fold a line into pieces of at most 75 bytes, never within a character."""
    pieces, piece, size = [], "", 0
    for character in line:
        width = len(character.encode())
        if size + width > _FOLD:
            pieces.append(piece)
            piece, size = " ", 1
        piece += character
        size += width
    return "\r\n".join([*pieces, piece]).encode() + b"\r\n"
