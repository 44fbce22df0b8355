"""File names for drafts: they sort by number, say who, and are safe on every file system."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

_LONGEST: Final = 80
_COMPANY: Final = 34
"""Characters of the company's part at most, so that a long company leaves room for the role."""
_LETTERS: Final = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h", "ŋ": "n",
    "&": " and ", "+": " plus ", "#": " sharp ", "’": "", "'": "",
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "ye", "ж": "zh", "з": "z", "и": "i",
    "і": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u",
    "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e",
    "ю": "yu", "я": "ya", "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz",
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k", "λ": "l",
    "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y", "φ": "f",
    "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip


def file_stem(number: int, company: str, role: str) -> str:
    """Return ``0001-kestrel-payments-senior-backend-engineer``: at most 80 of ``[a-z0-9-]``.

    Latin letters lose their accents, Cyrillic and Greek ones are written in Latin; other scripts leave no
    trace, and a letter of which nothing is left is called ``draft``. The number in front keeps two letters
    apart and keeps names that Windows reserves (``con``) harmless.
    """
    parts = (f"{number:04d}", _slug(company, _COMPANY), _slug(role, _LONGEST))
    stem = "-".join(part for part in parts if part)
    return _cut(stem, _LONGEST) if parts[1] or parts[2] else f"{number:04d}-draft"


@lru_cache(maxsize=1024)
def _slug(text: str, longest: int) -> str:
    plain = unicodedata.normalize("NFKD", text[:200].lower()).lower()
    if not plain.isascii() or any(sign in plain for sign in "&+#'"):
        plain = "".join(_LETTERS.get(character, character) for character in plain)
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    return _cut("-".join(re.findall("[a-z0-9]+", plain)), longest)


def _cut(slug: str, longest: int) -> str:
    """Return slug cut behind its last whole word that fits."""
    if len(slug) <= longest:
        return slug
    cut = slug[: longest + 1].rpartition("-")[0]
    return cut if len(cut) > longest // 2 else slug[:longest].rstrip("-")
