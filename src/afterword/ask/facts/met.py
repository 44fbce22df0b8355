"""Who else met the candidate: those named in one breath with somebody who did, and the writer of "Ben and I".

Holds what stands beside a name that the tagger is sure of. It must not look for names elsewhere.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from afterword.ask.facts.named import Name
from afterword.ask.facts.naming import Found
from afterword.ask.facts.rows import Row

_NAME = r"[^\W\d_a-z][\w’'-]+(?![\w’'-])"


class _Words(NamedTuple):
    """How a language joins two people: ``and``, small words that may follow, the writer as one who acts and as one who is met."""

    joins: str
    small: str
    acts: str
    met: str


_WORDS: Mapping[str, _Words] = {
    "en": _Words("and|&", "with|for", "I", "me|myself"), "de": _Words("und", "mit|dem|der|den|für", "ich", "mir|mich"),
    "fr": _Words("et", "avec|à|pour", "moi", "moi"), "es": _Words("y|e", "con|a|por|para", "yo", "yo|mí"),
    "pt": _Words("e", "com|a|o|para o|para a|pelo|pela", "eu", "mim"), "nl": _Words("en", "met|voor", "ik", "mij"),
}  # fmt: skip
_PREPOSITION = r"(?i)\b(?:with|to|by|from|of|mit|von|bei|avec|par|con|de|com|met|door|van|a) $"
SURE = 0.5
"""How sure a name must be for those beside it to count."""


def others_met(
    names: Sequence[Name], rows: Sequence[Row], language: str | None, writer: Sequence[Found], perhaps: Collection[str],
) -> list[Found]:  # fmt: skip
    """Give those who stand beside a sure interviewer; ``perhaps`` are the stretches that may name somebody at all."""
    people = {word for text in perhaps for word in text.split()}
    found: list[Found] = []
    for name in names:
        if name.what == "interviewer" and name.kind == "body" and name.sure >= SURE:
            for beside in _beside(rows[name.row].text, name.text, language or "en"):
                found += writer if beside is None else [Found(beside, beside)] if beside in people else []
    return found


def _beside(text: str, name: str, language: str) -> Iterator[str | None]:
    """Give the names joined to a name, None for the writer: ``Malo, Inès et moi``, ``a Marta y a Unai``, ``Greta and Lou``."""
    at = text.find(name)
    patterns = _patterns(language)
    if at < 0 or patterns is None:
        return
    after, before = patterns
    above, below = text[max(0, at - 80) : at], text[at + len(name) : at + len(name) + 80]
    if match := after.match(below):
        met = re.search(_PREPOSITION, above) is not None
        if match["listed"]:
            yield match["listed"]
        if match["name"]:
            yield match["name"]
        elif match["met"] or not met:  # "with Priya and I am sorry" goes on with something else
            yield None
    if match := before.search(above):
        yield match["name"]  # None where the writer is


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    if (words := _WORDS.get(language)) is None:
        return None
    small = rf"(?:(?:{words.small}) )?"
    after = (
        rf"(?:, {small}(?P<listed>{_NAME})(?=,? (?:{words.joins}) ))?,? (?:{words.joins}) {small}"
        rf"(?:(?P<met>(?:{words.met})\b)|(?P<acts>(?:{words.acts})\b)|(?P<name>{_NAME}))"
    )
    before = rf"(?:^|[\s(])(?:(?P<name>{_NAME})|(?:{words.met}|{words.acts})) (?:{words.joins}) {small}$"
    return re.compile(after), re.compile(before)
