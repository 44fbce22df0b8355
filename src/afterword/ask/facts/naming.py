"""How a person's name is shown, and a value with the words it was read from.

Holds what every finder hands on. It must not look for anything.
"""

from dataclasses import dataclass

from afterword.ask.facts.orgs import is_organisation
from afterword.ask.facts.prose import words_of
from afterword.text.letters import fold
from afterword.text.names import PersonName, is_person, parse_name

_KEPT_TITLES = tuple(
    "dr prof professor univ.-prof priv.-doz pd mag ing dipl.-ing rev sir dame dra profa".split()
)
_NO_NAMES = """
all everyone everybody team candidate applicant sir madam there hiring none null friend colleague colleagues bewerber bewerberin candidato candidata kandidat kandidaat
sollicitant postulant again just thanks thank we i it you interessent interessentin damen herren herr frau madame monsieur senhor senhora mevrouw heer zusammen
a todos tout tous allemaal iedereen back no yes ok okay done sorry unfortunately today hope great following many further re application update
"""


@dataclass(frozen=True, slots=True)
class Found:
    """A value and the exact words it was read from."""

    value: str
    quote: str


def display(text: str) -> str | None:
    """Return a person's name as it should be shown: speaking order, academic titles kept; None for a team or a placeholder.

    ``Okada, Reiko`` becomes ``Reiko Okada``. A civil title stays only where the given name is unknown (``Frau Kienle``).
    """
    if not is_person(text) or _is_blank(text) or is_organisation(text):
        return None
    name = parse_name(text)
    if not name.full or fold(name.full) in words_of(_NO_NAMES):
        return None
    shown = " ".join(part for part in (_shown_title(name), name.full) if part)
    return shown[0].upper() + shown[1:]


def _shown_title(name: PersonName) -> str:
    titles = (name.title or "").split()
    if name.given or (" " in name.full and not name.family):
        titles = [title for title in titles if fold(title.rstrip(".")) in _KEPT_TITLES]
    return " ".join(titles)


def _is_blank(text: str) -> bool:
    return any(mark in text for mark in "{}[]%<>$_#") or fold(text.strip(" ,.!")) in words_of(_NO_NAMES)
