"""What the wordings of several languages share: trimming, English phrases, lists, the order of question words.

Holds no language's words except the few that give English away.
"""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Final

from afterword.ask.wording import Anchor

_ENGLISH: Final = frozenset(
    "the my our your their how what which whether where when with about and from should could would did improve advice i they you".split()
)
_EDGE: Final = ' \t"“”„‚‘’«»‹›.,;:!¡?¿–-'


def bare(text: str) -> str:
    """Return what was typed without the quotation marks and punctuation around it."""
    return " ".join(text.split()).strip(_EDGE)


def is_english(text: str, own: Collection[str]) -> bool:
    """Say whether a phrase is English: small English words in it, and none of ``own``, the language's small words."""
    words = frozenset(re.findall(r"[^\W\d_]+", text.casefold()))
    return bool(words & _ENGLISH) and not words.intersection(own)


def enumerate_names(names: Sequence[str], conjunction: str) -> str:
    """Return ``a, b and c`` with the language's word for "and"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {conjunction} {names[-1]}"


def join_anchors(anchors: Sequence[Anchor], openings: Sequence[str], conjunction: str) -> Anchor:
    """Name up to three parts as one; topics come last and their opening ("our conversation about ") is said once.

    ``openings`` begin with the most particular; the second mention is of the first part alone.
    """
    chosen = sorted(anchors[:3], key=lambda anchor: anchor.text.startswith(openings[-1]))
    names = [chosen[0].text]
    for before, each in pairwise(chosen):
        said = next((o for o in openings if before.text.startswith(o) and each.text.startswith(o)), "")
        names.append(each.text.removeprefix(said))
    kind = chosen[0].kind if len({anchor.kind for anchor in chosen}) == 1 else "own"
    return Anchor(enumerate_names(names, conjunction), anchors[0].short, kind)


def split_pair(text: str, conjunction: str) -> list[str]:
    """Return the two parts of "the interview and the tour", else the text alone."""
    parts = text.split(f" {conjunction} ")
    return parts if len(parts) == 2 and all(len(part.split()) < 4 for part in parts) else [text]


def lower_first(text: str, ordinary: Collection[str]) -> str:
    """Take away the capital of the first word where that is an ordinary word and no name or abbreviation."""
    first, space, rest = text.partition(" ")
    stem = re.split(r"['’]", first)[0].casefold()
    is_plain = first[:1].isupper() and not (len(first) > 1 and first.isupper())
    return first[:1].lower() + first[1:] + space + rest if is_plain and stem in ordinary else text


def opened(text: str) -> str:
    """Return a sentence as it stands after a colon: a small letter first, but "SQL" as it is."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def puts_verb_first(words: Sequence[str], verbs: Collection[str], subjects: Collection[str]) -> bool:
    """Say whether a finite verb stands before the subject, as in the direct questions of German and Dutch.

    ``words`` are in lower case and begin with a question word or the verb itself.
    """
    if len(words) > 1 and words[-1] in verbs:
        words = words[:-1]  # a verb at the end closes an indirect question
    return next((word in verbs for word in words[:7] if word in verbs or word in subjects), False)
