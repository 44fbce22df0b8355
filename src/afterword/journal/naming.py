"""When two spellings of a company or a role mean the same one.

Pure: the keys are compared, the spellings are kept.
"""

import re
import unicodedata
from typing import Final

_LEGAL: Final = frozenset(
    "ab ag aps as bv co company corp corporation gmbh group inc incorporated kg kgaa limited llc llp ltd ltda mbh nv oy plc pty sa "
    "sarl sas se sl spa srl the ug".split()
)
_GENDERS: Final = r"\((?:[mwfdxhvi*]\s?[/|,]\s?)+[mwfdxhvi*]\)"


def company_key(name: str) -> str:
    """Return what two spellings of one company share: no legal form, accents, signs or capitals."""
    words = _words(name)
    kept = [word for word in words if word not in _LEGAL]
    return " ".join(kept or words)


def role_key(title: str) -> str:
    """Return what two spellings of one role share."""
    return " ".join(_words(re.sub(_GENDERS, " ", title, flags=re.IGNORECASE) if "(" in title else title))


def folded(text: str) -> str:
    """Return the words of text without accents, signs and capitals."""
    return " ".join(_words(text))


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.findall(r"\w+", plain.replace("’", "").replace("'", "").replace(".", ""))
