"""From a rejection to facts: who, where, what for, how far, what became of it; null rather than a guess.

Holds the room's face. The readers and their tables are loaded when a rejection is read, not when facts are named.
"""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from afterword.ask.facts.shape import UNDECIDED, Facts, as_toml

if TYPE_CHECKING:
    from afterword.message import Cleaned, Message

__all__ = ["UNDECIDED", "Facts", "as_toml", "read_facts"]


def read_facts(
    message: "Message",
    cleaned: "Cleaned",
    *,
    known: Mapping[str, str] = MappingProxyType({}),
    has_feedback: Callable[[str], bool] | None = None,
    today: date | None = None,
) -> Facts:
    """Read a rejection into facts, each with the words it was read from.

    ``known`` holds what the user said (``company``, ``role``, ``candidate``, ``to``) and wins over the text.
    ``has_feedback`` says whether a text holds feedback; without it a modest rule decides. With ``today``, a day that webmail shows
    without its year is read, too.
    """
    from afterword.ask.facts.read import read  # noqa: PLC0415 - see the module docstring

    return read(message, cleaned, known=known, has_feedback=has_feedback, today=today)
