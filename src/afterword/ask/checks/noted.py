"""What a note about a rejection says, by a table learned from such notes.

Holds the features, which training imports from here, and the chances. What the letter must do about it is decided in notes.
"""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from afterword.ask.checks.tokens import words_of
from afterword.text.language import guess
from afterword.text.weights import dense_file, sentence_features

FILE = Path(__file__).parent / "noted.bin"

NOTED = (
    "asks",
    "no_contact",
    "call",
    "declines",
    "invites",
    "feedback",
    "alternative",
    "deadline",
)
"""What a note may say of a rejection; several at once."""

MOST_WORDS = 60


def features(note: str, language: str) -> dict[str, float]:
    """Give the features of a note with how much each counts; its figures all count alike."""
    words = ["0" if word.isdigit() else word for word in words_of(note, None)[:MOST_WORDS]]
    return sentence_features(words, [f"q {'?' in note}"], (), language)


@lru_cache(maxsize=256)
def noted(note: str) -> Mapping[str, float]:
    """Give how likely a note says each of ``NOTED``, in whichever of the six languages it is."""
    chances = dense_file(FILE).chances(features(note, guess(note) or "en"))
    return dict(zip(NOTED, chances, strict=True))
