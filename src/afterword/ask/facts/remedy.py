"""Formal ways to object that a mail names, in six languages."""

import re
from typing import Final

_REMEDY: Final = re.compile(
    r"\b(?:right (?:of|to) appeal|appeals? (?:panel|body|tribunal|board)|lodge an appeal|rechtsbehelf\w*|widerspruch(?:sfrist)?|verwaltungsgericht\w*|einspruch"
    r"|recours (?:gracieux|contentieux|hiérarchique|administratif)|tribunal administratif|recurso (?:de (?:alzada|reposición)|contencioso|hierárquico)"
    r"|(?:interponer|interpor|presentar) (?:un )?recurso|audiência (?:prévia|dos interessados)|impugna\w+|reclamación previa"
    r"|bezwaar(?:schrift|procedure)?|beroep (?:instellen|aantekenen))\b",
    re.IGNORECASE,
)


def names_remedy(text: str) -> bool:
    """Say whether a text names a formal way to object: that is no offer of feedback."""
    return _REMEDY.search(text) is not None
