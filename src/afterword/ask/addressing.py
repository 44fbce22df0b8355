"""How a reader is addressed whose function shows whether they are a woman or a man: ``Leiterin``, ``directrice``, ``secretário``.

Only functions that are used of one of them alone count; where none does, nobody is given a title.
"""

import re
from typing import Final

from afterword.text.names import parse_name

_WOMAN: Final = {
    "de": ("Frau", r"\w+(?:er|ent|or|ist|at|ant|ärzt|sekretär|ärin|chef|wirt)in|\w*frau"),
    "fr": (
        "Mme",
        r"directrice|coordinatrice|rédactrice|éditrice|conductrice|\w*conseillère|assistante|gérante|présidente|chargée|adjointe|attachée|infirmière|enseignante|consultante|cheffe|avocate|associée",
    ),
    "es": ("Sra.", r"directora|coordinadora|presidenta|encargada|jefa|secretaria|supervisora|profesora|consultora|socia|administradora|abogada"),
    "pt": ("Sra.", r"diretora|coordenadora|presidenta|encarregada|secretária|supervisora|professora|consultora|sócia|administradora|advogada"),
}  # fmt: skip
_MAN: Final = {
    "de": ("Herr", r"\w*leiter|\w*direktor|geschäftsführer|inhaber|rektor|\w+amtsrat|\w+beauftragter|\w+inspektor|\w*vorsitzender"),
    "fr": ("M.", r"directeur|coordinateur|coordonnateur|conseiller|assistant|gérant|président|chargé|adjoint|attaché|infirmier|enseignant|avocat|associé"),
    "es": ("Sr.", r"director|coordinador|presidente|encargado|jefe|secretario|supervisor|profesor|consultor|socio|administrador|abogado"),
    "pt": ("Sr.", r"diretor|coordenador|encarregado|secretário|supervisor|professor|consultor|sócio|administrador|advogado"),
}  # fmt: skip


def titled(name: str, function: str | None, language: str) -> str:
    """Return a person's name with the title that their function shows, as it is where it has one or none is shown."""
    known = parse_name(name)
    if not function or known.title or not known.family or language not in _WOMAN:
        return name
    for title, functions in (_WOMAN[language], _MAN[language]):
        if re.search(rf"\b(?:{functions})\b", function, re.IGNORECASE):
            return f"{title} {name}"
    return name
