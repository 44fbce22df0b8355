"""How a reader is addressed whose function shows whether they are a woman or a man: ``Leiterin``, ``directrice``, ``secretário``.

Only functions that are used of one of them alone count, and only where the function begins with one: "Assistenz der
Geschäftsführerin" is somebody else. Where none does, or a form for both is given, nobody gets a title.
"""

import re
from typing import Final

from afterword.text.names import parse_name

_GERMAN_WOMAN: Final = (
    r"\w*(?:leiterin|referentin|managerin|direktorin|beraterin|bearbeiterin|chefin|sekretärin|assistentin|pflegerin|lehrerin|rektorin|ärztin|inhaberin|führerin|meisterin|koordinatorin"
    r"|rätin|recruiterin|partnerin|entwicklerin|ingenieurin|architektin|anwältin|köchin|trainerin|mitarbeiterin|expertin|spezialistin|verwalterin|präsidentin|professorin)"
)
_WOMAN: Final = {
    "de": ("Frau", _GERMAN_WOMAN),
    "fr": ("Mme", r"directrice|coordinatrice|rédactrice|éditrice|conductrice|conseillère|assistante|gérante|présidente|chargée|adjointe|attachée|infirmière|enseignante|consultante|cheffe|avocate|associée"),
    "es": ("Sra.", r"directora|coordinadora|presidenta|encargada|jefa|secretaria|supervisora|profesora|consultora|socia|administradora|abogada"),
    "pt": ("Sra.", r"diretora|coordenadora|presidenta|encarregada|secretária|supervisora|professora|consultora|sócia|administradora|advogada"),
}  # fmt: skip
_MAN: Final = {
    "de": ("Herr", r"\w*(?:leiter|direktor|rektor|amtsrat|inspektor)|geschäftsführer|inhaber|(?:erster )?vorsitzender"),
    "fr": ("M.", r"directeur|coordinateur|coordonnateur|conseiller|gérant|président|chargé|adjoint|attaché|infirmier|enseignant|avocat|associé"),
    "es": ("Sr.", r"director|coordinador|presidente|encargado|jefe|secretario|profesor|consultor|socio|administrador|abogado"),
    "pt": ("Sr.", r"diretor|coordenador|encarregado|secretário|professor|consultor|sócio|administrador|advogado"),
}  # fmt: skip
_FOR_BOTH: Final = (
    r"(?i)[/*·:]\w|\(\w{1,2}\)|[mwfd]/[mwfd]|\b(?:of|manager|head|talent|people|executive|lead|business)\b"
)
"""A form for both, or an English function, which is used of both."""


def titled(name: str, function: str | None, language: str) -> str:
    """Return a person's name with the title that their function shows, as it is where it has one or none is shown."""
    known = parse_name(name)
    if (
        not function
        or known.title
        or not known.family
        or language not in _WOMAN
        or re.search(_FOR_BOTH, function)
    ):
        return name
    for title, functions in (_WOMAN[language], _MAN[language]):
        if re.match(rf"(?:(?:die|der|la|le|el|o|a) |l['’])?(?:{functions})\b(?!\()", function, re.IGNORECASE):
            return f"{title} {name}"
    return name
