"""What each sentence of a message tells: a refusal, a pause, an invitation, how far somebody came.

Holds the features of a sentence, which training imports from here, and the chances the learned table gives. What follows
for the whole message is decided elsewhere.
"""

from collections.abc import Sequence
from itertools import pairwise

from afterword.ask.facts.rows import Row
from afterword.text.letters import fold

TOLD = (
    "reject", "alternative", "filled", "closed", "hold", "delay", "reschedule", "ack", "invite", "request", "offer", "offer_withdrawn",
    "withdrew", "shortlist", "st_application", "st_screen", "st_assessment", "st_interview", "st_panel", "st_final", "st_offer",
    "invites", "declines", "feedback", "no_reply", "no_contact", "deadline", "data", "thanks", "wishes", "reason", "header",
)  # fmt: skip
"""What a sentence may tell; it may tell several things."""


def sentence_features(row: Row) -> list[str]:
    """Give the words of a sentence, which follow each other, how they begin, and where they stand."""
    words = [_plain(word.text) for word in row.words[:80]]
    kept = [word for word in words if word.isalnum() or len(word) > 1 or word in "?!"]
    chain = ["^", *kept, "$"]
    out = {f"w {word}" for word in kept}
    out |= {f"b {first} {second}" for first, second in pairwise(chain)}
    out |= {f"t {first} {third}" for first, third in zip(chain, chain[2:], strict=False)}
    out |= {f"p {word[:5]}" for word in kept if len(word) > 5}
    out.add(f"k {row.kind}")
    return sorted(out)


def _plain(text: str) -> str:
    if "@" in text[1:]:
        return "<address>"
    return "".join("0" if character.isdigit() else character for character in fold(text).replace("'", ""))[
        :24
    ]


def weighted(row: Row, hints: Sequence[tuple[str, str]]) -> dict[str, float]:
    """Give the features of a sentence with how much each counts: the more there are, the less.

    ``hints`` are quotes that the phrase tables found, each with what they take it for.
    """
    features = sentence_features(row)
    share = 6 / max(20, len(features)) ** 0.5
    text = row.text
    return dict.fromkeys(features, share) | {name: 1.0 for quote, name in hints if quote and quote in text}
