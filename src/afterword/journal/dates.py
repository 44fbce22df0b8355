"""Which day something is due, and how a day is written for a person.

Pure: today and every other day are arguments.
"""

import datetime as dt
from typing import Final

from afterword.text.days import working_days_after

REMIND_AFTER: Final = 7
"""Working days after which the one reminder is fair."""
REST_AFTER: Final = 10
"""Working days after a reminder: then no answer is coming."""
TOO_LATE: Final = 42
"""Days: a first reminder later than this asks for what nobody remembers."""

_MONTHS: Final = (
    "January February March April May June July August September October November December".split()
)
_DAYS: Final = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def next_working_day(day: dt.date) -> dt.date:
    """Return the first Monday to Friday after day. Public holidays are not known here."""
    return working_days_after(day, 1)


def reminder_due(sent: dt.date) -> dt.date:
    """Return the day for which the one reminder of a letter is proposed."""
    return working_days_after(sent, REMIND_AFTER)


def in_words(day: dt.date, today: dt.date) -> str:
    """Write day for a person: ``4 March``, with the year where it is not this one's."""
    words = f"{day.day} {_MONTHS[day.month - 1]}"
    return words if day.year == today.year else f"{words} {day.year}"


def weekday(day: dt.date) -> str:
    """Return the name of the day of the week."""
    return _DAYS[day.weekday()]
