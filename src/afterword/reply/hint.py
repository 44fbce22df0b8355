"""Whether a text holds criticism at all: asked of every rejection.

Holds that one question; what the criticism is, is for the reader.
"""

from functools import lru_cache
from typing import Final

from afterword.reply.clauses import cut
from afterword.reply.cues import LANGUAGES, phrases_in, plain
from afterword.reply.labels import Labelled, label
from afterword.text.language import guess
from afterword.text.sentences import split

_LONGEST: Final = 30_000
CERTAIN: Final = 0.7
"""A rejection is only said to hold feedback where a criticism is at least this likely."""


UNLIKELY: Final = 0.2
"""Praise stands alone where no criticism is likelier than this."""


def has_feedback(text: str) -> bool:
    """Tell whether a text holds a concrete criticism of the person it is written to; rather no than a wrong yes."""
    return any(item.label == "gap" and item.chances["gap"] >= CERTAIN for item in _labelled(text))


def only_praises(text: str) -> bool:
    """Tell whether a text praises the person it is written to and criticises nothing; rather no than a wrong yes."""
    items = _labelled(text)
    return any(item.label == "strength" for item in items) and all(
        item.chances["gap"] < UNLIKELY for item in items
    )


@lru_cache(maxsize=2)
def _labelled(text: str) -> tuple[Labelled, ...]:
    """Label the clauses of a text; both questions are asked of the same one."""
    body = text[:_LONGEST]
    spoken = guess(body)
    phrases = phrases_in(plain(body), spoken if spoken in LANGUAGES else "en")
    return tuple(label(cut(body, split(body), phrases.language), phrases))
