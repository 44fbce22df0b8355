"""What each sentence of a message tells: a refusal, a pause, an invitation, how far somebody came.

Holds the features of a sentence, which training imports from here, and the chances the learned table gives. What follows
for the whole message is decided elsewhere.
"""

from collections.abc import Sequence

from afterword.ask.facts.rows import Row
from afterword.text.around import Reach
from afterword.text.letters import fold
from afterword.text.weights import sentence_features

TOLD = (
    "reject", "alternative", "filled", "closed", "hold", "delay", "reschedule", "ack", "invite", "request", "offer", "offer_withdrawn",
    "withdrew", "shortlist", "st_application", "st_screen", "st_assessment", "st_interview", "st_panel", "st_final", "st_offer",
    "invites", "declines", "feedback", "no_reply", "no_contact", "deadline", "data", "thanks", "wishes", "reason", "header",
)  # fmt: skip
"""What a sentence may tell; it may tell several things."""

REACH = Reach(beside=0.6, elsewhere=0.3)
"""How far a sentence is understood from the others: "it has gone" alone is nothing."""


def in_prose(kinds: Sequence[str]) -> list[bool]:
    """Say which rows of a message are understood from each other: its subject and what it says."""
    return [kind in ("subject", "body") for kind in kinds]


def _plain(text: str) -> str:
    if "@" in text[1:]:
        return "<address>"
    return "".join("0" if character.isdigit() else character for character in fold(text).replace("'", ""))[
        :24
    ]


def weighted(row: Row, hints: Sequence[tuple[str, str]], language: str | None) -> dict[str, float]:
    """Give the features of a row with how much each counts.

    ``hints`` are quotes that the phrase tables found, each with what they take it for.
    """
    words = [_plain(word.text) for word in row.words[:80]]
    kept = [word for word in words if word.isalnum() or len(word) > 1 or word in "?!"]
    text = row.text
    return sentence_features(
        kept, [f"k {row.kind}"], [name for quote, name in hints if quote and quote in text], language or "en"
    )
