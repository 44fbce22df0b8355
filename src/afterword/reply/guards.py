"""What must never become advice: text addressed to a machine, reasons that touch a protected trait, lures.

Holds the tests of a sentence or a whole reply for these. What follows from them is decided elsewhere.
"""

from collections.abc import Sequence

from afterword.reply.cues import Phrases, plain

TRAITS = ("age", "family", "origin", "religion", "health", "gender")


def injected(text: str, sentences: Sequence[tuple[int, int]], phrases: Phrases) -> frozenset[int]:
    """List the numbers of sentences that address a program rather than the reader, with the orders that follow them.

    Orders are taken along until the paragraph ends or a sentence gives none.
    """
    found: set[int] = set()
    for number, (start, end) in enumerate(sentences):
        ready = plain(text[start:end])
        follows = number - 1 in found and "\n\n" not in text[sentences[number - 1][1] : start]
        if addresses_machine(text[start:end], phrases) or (follows and phrases.any("injection_order", ready)):
            found.add(number)
    return frozenset(found)


def addresses_machine(sentence: str, phrases: Phrases) -> bool:
    """Tell whether a sentence gives orders to a program; talk of work with such programs is no order."""
    ready = plain(sentence)
    opening = sentence.lstrip("[<#*-\"' \n").lower()
    if opening.startswith(
        ("system:", "system prompt", "assistant:", "system message", "ai:", "inst]", "|im_start")
    ):
        return True
    named = phrases.found("injection", ready)
    if not named:
        return False
    if phrases.any("injection_work", ready) and len(named) < 2:
        return False
    return (
        len(named) > 1
        or phrases.any("injection_order", ready.replace(named[0], " ", 1))
        or "instruc" in named[0]
    )


def protected_trait(sentence: str, phrases: Phrases) -> str | None:
    """Name the protected trait that a sentence gives as a reason about the reader; None if it gives none."""
    if phrases.any("equal", sentence) or phrases.any("cleared", sentence):
        return None
    if not phrases.any("verdict", sentence):
        return None
    for trait in TRAITS:
        hits = phrases.found(f"protected_{trait}", sentence)
        if hits and (about_person(sentence, phrases) or len(hits) > 1):
            return trait
    return None


def about_person(sentence: str, phrases: Phrases) -> bool:
    """Tell whether a sentence speaks of the reader or of whom the employer wanted."""
    return phrases.any("you", sentence) or phrases.any("third", sentence) or phrases.any("wanted", sentence)


def is_lure(text: str, phrases: Phrases) -> bool:
    """Tell whether a reply (plain) asks for money, papers or passwords under a pretext."""
    asked = sum(phrases.any(name, text) for name in ("money", "identity"))
    return asked == 2 or (asked == 1 and phrases.any("lure", text) and phrases.any("lure_order", text))
