"""Whether a text holds criticism at all: asked of every rejection, so it loads no more than it needs.

Holds that one question; what the criticism is, is for the reader.
"""

from typing import Final

from afterword.reply.clauses import cut
from afterword.reply.cues import LANGUAGES, phrases_in, plain
from afterword.reply.labels import label, signals_of
from afterword.text.language import guess
from afterword.text.sentences import split

_LONGEST: Final = 30_000
CERTAIN: Final = 1.0
"""A rejection is only said to hold feedback where a criticism leads by this much."""

_STOCK: Final = frozenset(("refusal", "boilerplate", "outside", "polite", "door", "others", "promise"))
"""Signals of the stock phrases of rejections: a clause that holds one is not taken for a criticism."""


def has_feedback(text: str) -> bool:
    """Tell whether a text holds a concrete criticism of the person it is written to; rather no than a wrong yes."""
    body = text[:_LONGEST]
    spoken = guess(body)
    phrases = phrases_in(plain(body), spoken if spoken in LANGUAGES else "en")
    clauses = cut(body, split(body), phrases.language)
    if not any(_suspect(signals_of(clause, phrases)) for clause in clauses):
        return False  # the learned weights are not even loaded
    return any(
        item.label == "gap" and item.margin >= CERTAIN and _suspect(item.signals)
        for item in label(clauses, phrases)
    )


def _suspect(signals: dict[str, int]) -> bool:
    """Say whether a clause speaks of this person and of something lacking, in no stock phrase."""
    return (
        bool(signals.get("you") and (signals.get("gap") or signals.get("unpraise")))
        and not _STOCK & signals.keys()
    )
