"""The clock: the one place that knows what day it is."""

import os
from datetime import date, datetime

from afterword.errors import ConfigError


def today() -> date:
    """Return the local date, or the day that AFTERWORD_TODAY names: a year can be walked through in a minute."""
    named = os.environ.get("AFTERWORD_TODAY", "").strip()
    if not named:
        return datetime.now().astimezone().date()
    try:
        return date.fromisoformat(named)
    except ValueError as error:
        raise ConfigError(
            f"AFTERWORD_TODAY is not a date: {named!r}.", "Write it as year-month-day, such as 2025-03-14."
        ) from error
