"""What a word or a short run of words is: a job title's noun, a month, a reference, the end of a title.

Holds questions about words alone. It must not know where they stand.
"""

from functools import lru_cache

from afterword.ask.facts.phrases import words as tables
from afterword.ask.facts.prose import words_of
from afterword.text.letters import fold

PUNCTUATION = ".,;:!?)…"
OPENERS = "\"'“”„«»‹›(*_"

_ROLE_ENDINGS = tuple("ologist ologe ologin oloog ologo ologa ologue ista iste keeper grapher graaf".split())
_WE_ENDINGS = ("amos", "emos", "imos", "iamo")  # "we …" in Spanish, Portuguese and Italian
_NO_ROLE_ENDINGS = ("vista", "lista", "pista", "quista", "liste")


def bare(word: str) -> str:
    """Return a word without the punctuation around it."""
    return word.strip(PUNCTUATION + OPENERS)


def has_role_noun(text: str) -> bool:
    """Say whether a word of text is the noun of a job title, alone or at the end of a compound."""
    return any(map(_is_role_noun, fold(text).replace("/", " ").replace("-", " ").replace(",", " ").split()))


@lru_cache(2048)
def _is_role_noun(token: str) -> bool:
    nouns = words_of(tables.ROLE_NOUNS)
    token = token.strip("().:*|&")
    if token in nouns or (token.endswith("s") and token[:-1] in nouns):
        return True
    if len(token) > 6 and token.endswith(_ROLE_ENDINGS) and not token.endswith(_NO_ROLE_ENDINGS):
        return True
    return 9 < len(token) < 40 and any(token[cut:] in nouns for cut in range(3, len(token) - 4))


def is_code(value: str) -> bool:
    """Say whether a word is a reference by its looks: capitals and at least three digits joined by hyphens."""
    parts = bare(value).replace("/", "-").split("-")
    joined = "".join(parts)
    if not joined.isalnum() or not joined.isascii() or not 4 <= len(joined) <= 24 or joined != joined.upper():
        return False
    letters = sum(map(str.isalpha, joined))
    return (
        1 <= letters <= 6
        and len(joined) - letters >= 3
        and (len(parts) > 1 or joined.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ").isdigit())
    )


def ends_title(folded: str) -> bool:
    """Say whether a small word ends a job title (``has``, ``bei``, ``optamos``)."""
    return folded in words_of(tables.ROLE_STOPS) or (len(folded) > 5 and folded.endswith(_WE_ENDINGS))


def is_stop(word: str) -> bool:
    """Say whether a word of a subject ends a title; small words that also stand inside one do not."""
    inside = ("in", "en", "on", "for", "with", "pour", "para", "por", "dans")
    return word[:1].islower() and fold(word) not in inside and ends_title(fold(bare(word)))


def is_calendar_word(text: str) -> bool:
    """Say whether text begins with a month or a day of the week."""
    return bool(text) and fold(bare(text.split(None, 1)[0])) in words_of(tables.MONTHS_AND_DAYS)
