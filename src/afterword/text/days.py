"""Working days: Monday to Friday. Public holidays are not known here."""

import datetime as dt


def working_days_after(day: dt.date, count: int) -> dt.date:
    """Return the day that lies count working days after day."""
    while count:
        day += dt.timedelta(days=1)
        count -= day.weekday() < 5
    return day


def working_days_between(first: dt.date, last: dt.date) -> int:
    """Count the working days after first, up to and with last; 0 where last is not later."""
    weeks, rest = divmod(max(0, (last - first).days), 7)
    return 5 * weeks + sum((first.weekday() + step) % 7 < 5 for step in range(1, rest + 1))
