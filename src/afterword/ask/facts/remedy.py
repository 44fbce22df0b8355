"""Formal ways to object that a mail names, in six languages."""

import re
from typing import Final

_REMEDY: Final = re.compile(
    r"\b(?:right (?:of|to) appeal|lodge an appeal|appeal against|rechtsbehelf\w*|widerspruchsfrist|(?:widerspruch|einspruch) (?:einlegen|erheben|eingelegt|erhoben)"
    r"|recours (?:gracieux|contentieux|hiérarchique|administratif)|(?:devant|saisir) le tribunal"
    r"|recurso (?:de (?:alzada|reposición)|contencioso|hierárquico)|(?:interponer|interpor) (?:un )?recurso|audiência (?:prévia|dos interessados)|reclamación previa"
    r"|bezwaarschrift|bezwaar (?:maken|aantekenen|indienen)|beroep (?:instellen|aantekenen))\b",
    re.IGNORECASE,
)
_OF_DATA: Final = re.compile(
    r"daten|speicher|einwillig|données|conserv|datos|dados|gegevens|opslag|bewaren|gdpr|rgpd|dsgvo|\bavg\b|lgpd|\bdata\b",
    re.IGNORECASE,
)


def names_remedy(text: str) -> bool:
    """Say whether a text names a formal way to object, other than to the keeping of data: that is no offer of feedback."""
    return any(_REMEDY.search(part) and not _OF_DATA.search(part) for part in re.split(r"[.!?\n]", text))
