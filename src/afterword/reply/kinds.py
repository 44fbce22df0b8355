"""What kind of answer a reply is.

Holds the choice. It reads flags, labels and phrases; it makes no points.
"""

from collections.abc import Sequence
from typing import Final

from afterword.reply.cues import Phrases
from afterword.reply.labels import Labelled
from afterword.reply.reading import Flag, FlagName, Kind

_BY_FLAG: Final[tuple[tuple[FlagName, Kind], ...]] = (
    ("phishing", "phishing"),
    ("auto_reply", "auto_reply"),
    ("wrong_recipient", "misdirected"),
)


def kind_of(
    flags: Sequence[Flag],
    labelled: Sequence[Labelled],
    *,
    feedback: bool,
    outside: bool,
    call: bool,
    text: str,
    phrases: Phrases,
) -> Kind:
    """Choose the first kind that fits, in the documented order; text is the whole reply, plain."""
    names = {flag.name for flag in flags}
    for name, kind in _BY_FLAG:
        if name in names:
            return kind
    if feedback:
        return "feedback"
    if call:
        return "call_offer"
    boilerplate = len(phrases.found("boilerplate", text))
    refusals = [item.clause.plain for item in labelled if item.label == "refusal"]
    withheld = any(phrases.any("asks_reason", said) and phrases.any("policy", said) for said in refusals)
    if withheld and boilerplate < 2:
        return "policy_refusal"
    if outside:
        return "outside_control"
    if phrases.any("promise", text) and not boilerplate:
        return "promise_later"
    return "boilerplate" if boilerplate or refusals else "vague"
