"""What kind of answer a reply is.

Holds the choice. It reads flags and signs; it makes no points.
"""

from collections.abc import Sequence
from typing import Final

from afterword.reply.reading import Flag, FlagName, Kind
from afterword.reply.signs import Signs

_BY_FLAG: Final[tuple[tuple[FlagName, Kind], ...]] = (
    ("phishing", "phishing"),
    ("auto_reply", "auto_reply"),
    ("wrong_recipient", "misdirected"),
)


def kind_of(flags: Sequence[Flag], signs: Signs, *, feedback: bool, outside: bool, call: bool) -> Kind:
    """Choose the first kind that fits, in the documented order."""
    names = {flag.name for flag in flags}
    for name, kind in _BY_FLAG:
        if name in names:
            return kind
    if feedback:
        return "feedback"
    if call or signs.sentence("call_offer") is not None:
        return "call_offer"
    if signs.sentence("policy") is not None:
        return "policy_refusal"
    if outside:
        return "outside_control"
    if signs.sentence("promise_later") is not None:
        return "promise_later"
    stock, empty = signs.count("boilerplate"), signs.count("vague")
    return "vague" if empty > stock or not stock else "boilerplate"
