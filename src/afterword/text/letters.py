"""Letters made comparable: case and marks taken off.

Holds one function; it must not know what is compared.
"""

import unicodedata
from functools import cache

UMLAUTS = {ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue"}
"""Small umlauts as they are spelled out where a keyboard has none."""

_PLAIN_FOLD = str.maketrans(
    {"ß": "ss", "ł": "l", "đ": "d", "ø": "o", "æ": "ae", "ı": "i", "œ": "oe", "’": "'", "ʼ": "'", "`": "'"}
)


def fold(text: str) -> str:
    """Lower text and take its marks off, so that ``Åsa Müller`` and ``asa muller`` compare equal."""
    lowered = text.lower()
    if lowered.isascii():
        return lowered
    plain = lowered.translate(_plain_letters())
    if max(plain) < "\u0300":
        return plain
    decomposed = unicodedata.normalize("NFKD", plain)
    return "".join(character for character in decomposed if not unicodedata.combining(character))


@cache
def _plain_letters() -> dict[int, str]:
    """Map small Latin letters with marks to plain ones, and typographic apostrophes to the plain one."""
    letters: dict[int, str] = {}
    for code in (*range(0xDF, 0x180), *range(0x1E00, 0x1F00), *range(0x218, 0x220)):
        plain = unicodedata.normalize("NFKD", chr(code))[0]
        if plain.isascii() and plain.isalpha():
            letters[code] = plain
    return letters | dict(_PLAIN_FOLD)
