"""What must never become advice: text that is not for the reader, reasons that touch a protected trait, lures.

Holds the tests of a sentence or a whole reply for these. What follows from them is decided elsewhere.
"""

from collections.abc import Sequence

from afterword.reply.cues import LANGUAGES, Phrases, plain
from afterword.text.language import guess, share_of


def not_for_reader(
    text: str, sentences: Sequence[tuple[int, int]], phrases: Phrases, orders: frozenset[int]
) -> frozenset[int]:
    """List the numbers of sentences that cannot be read as speaking to a person, ``orders`` to programs among them.

    A long sentence in a language that is neither the reply's nor English and that no phrase is known of cannot be read.
    """
    found = set(orders)
    for number, (start, end) in enumerate(sentences):
        sentence = text[start:end]
        if len(sentence.split()) >= LONG and number not in found:
            ready = plain(sentence)
            known = any(phrases.any(name, ready) for name in ("gap", "praise", "you", "door", "outside"))
            unknown = not known and share_of(sentence, (phrases.language, "en")) < FOREIGN
            spoken = guess(" ".join(sentence.split()[: LONG + 4]))
            if unknown or (spoken is not None and spoken not in (*LANGUAGES, *KIN)):
                found.add(number)
    return frozenset(found)


KIN = ("it", "sv", "da", "no")
"""Languages that are easily taken for one that is read; their sentences are tried."""

LONG = 8
"""Words: a shorter sentence is a note, and notes have few small words in any language."""

FOREIGN = 0.1
"""The share of small words below which a sentence is in another language."""


def holds_address(quote: str) -> bool:
    """Tell whether a quote holds a link, a mail address, a telephone number or markup: it is no criticism or praise then."""
    return sum(map(str.isdecimal, quote)) >= TELEPHONE or any(
        mark in quote for mark in ("://", "www.", "](", "@", "</", "<|", "{", "}")
    )


TELEPHONE = 9
"""Digits: so many in one quote are a number to call."""


def is_harmless(text: str, phrases: Phrases) -> bool:
    """Tell whether a reply (plain) that looks like a lure names neither money, papers, passwords nor a link."""
    return not any(phrases.any(name, text) for name in ("money", "identity", "lure"))


def is_harsh(quote: str, phrases: Phrases) -> bool:
    """Tell whether a quote (plain) says of somebody what is never praise: "came across as arrogant", not "never rude"."""
    return phrases.any("harsh", quote) and not any(word in quote for word in _DENIED)


_DENIED = (
    " not ", "n't ", " never ", " nothing ", " without ", " neither ", " rather than ", " nicht ", " nie ", " kein", " ohne ", " ne ", " jamais ", " sans ", " ni ", " no ", " nunca ", " sin ",
    " não ", " sem ", " nem ", " niet ", " nooit ", " geen ", " zonder ",
)  # fmt: skip
