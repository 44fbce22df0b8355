"""What one field says: a reader for each kind of value, which names its place when the value is no such thing.

Nothing that a reader returns holds a control character, a template's syntax or an unfilled placeholder.
"""

import re
import unicodedata
from contextlib import suppress
from datetime import date, timedelta
from typing import Final

from afterword.ask.fields import LANGUAGES, STAGES
from afterword.config import choice_key
from afterword.errors import InputError
from afterword.text.addresses import malformed
from afterword.text.dates import date_in
from afterword.text.language import read_language
from afterword.text.letters import fold
from afterword.text.names import is_person

_LIMITS: Final = {"about": 300, "ask": 400, "contact": 200, "email": 254, "role": 120}
_LIMIT: Final = 100
_PLACEHOLDER: Final = re.compile(r"\{[{%#]|[%#}]\}|\{\w+\}|<[^>]*>|%[A-Z_]{3,}%|\[[A-Za-z' ]+\]")
_SPACES: Final = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]+")


def read_value(text: str, name: str, place: str) -> str:
    """Return text as one trimmed line; refuse what could become a header, an escape or a template."""
    if name in ("about", "ask"):
        text = " ".join(text.split())  # a cell of several lines
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()
    plain = text.isascii() and text.isprintable()  # of these no character is a control or a symbol
    for character in "" if plain else text:
        if (
            unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp", "Cs")
            and character not in "\u200c\u200d\u00ad"
        ):
            what = (
                "a line break"
                if character in "\r\n\u2028\u2029\x85"
                else f"a control character (U+{ord(character):04X})"
            )
            raise InputError(f"{place}: {name} holds {what}.", "Give it as one plain line.")
    if text[:1] == "=":
        raise InputError(f"{place}: {name} holds a formula.", "Put the words there.")
    if found := _PLACEHOLDER.search(text):
        raise InputError(
            f"{place}: {name} holds an unfilled field: {found.group()!r}.", "Put the real words there."
        )
    limit = _LIMITS.get(name, _LIMIT)
    if len(text) > limit:
        raise InputError(
            f"{place}: {name} is {len(text)} characters long; at most {limit} fit.", "Shorten it."
        )
    if (
        name in ("to", "candidate", "company", "role")
        and not plain
        and any(unicodedata.category(c) == "So" for c in text)
    ):
        raise InputError(f"{place}: {name} holds a symbol or emoji.", "Give it in letters.")
    return text


_EMPTY: Final = frozenset(
    "n/a n.a. n.a tbc tbd tba unknown unbekannt inconnu inconnue desconocido desconocida desconhecido onbekend none null "
    "k.a. k.a s/o n.v.t. nvt n.n. xx xxx".split()
)
"""What people write into a cell of which they know nothing, in any case."""
_BLANK: Final = ("nan", "NaN", "NAN")
"""What a program leaves there; a person can be called Nan."""


def is_empty(text: str | None) -> bool:
    """Say whether a cell says nothing."""
    bare = (text or "").strip()
    return not any(map(str.isalnum, bare)) or (bare.lower().replace(" ", "") in _EMPTY or bare in _BLANK)


_NAME_AND_ADDRESS: Final = re.compile(r"\s*\"?([^<>\"@]{2,100}?)\"?\s*<([^<>\s]+@[^<>\s]+)>\s*")


def addressed(to: str, email: str | None) -> dict[str, str]:
    """Part a name from the address that stands behind it: ``Anna Berg <anna@elbe.example>``."""
    both = _NAME_AND_ADDRESS.fullmatch(to)
    return {"to": both[1], "email": email or both[2]} if both else {}


def bare_address(text: str) -> str:
    """Return an address without what programs put around it: ``Anna Berg <anna@elbe.example>``, ``mailto:anna@elbe.example``."""
    both = _NAME_AND_ADDRESS.fullmatch(text)
    return re.sub(r"(?i)^mailto:|\?.*", "", both[2] if both else text.strip("<> "))


_TICKS: Final = frozenset(
    "true false yes no x y n ja nein oui non si sí sim não nao nee wahr falsch vrai faux verdadero verdadeiro waar onwaar ✓ ✔".split()
)


def says_nothing(text: str, name: str) -> bool:
    """Say whether a cell of a field says nothing: a tick in a box is no topic and no question."""
    return is_empty(text) or (name in ("about", "ask") and text.strip().casefold() in _TICKS)


def read_person(to: str, place: str) -> str:
    """Return whom a letter goes to, by name; raise InputError for several people and for a bare address."""
    if ";" in to or _are_several(to):
        raise InputError(f"{place} names several people: {to!r}.", "Write to one of them.")
    if _NOT_WRITTEN_TO.search(to):
        raise InputError(
            f"{place} says not to write, or that they are not there any more: {to!r}.", "Name somebody else."
        )
    if not any(map(str.isalpha, to)):
        raise InputError(f"{place} is no name: {to!r}.", "Give the person's name.")
    if "@" in to and " " not in to:
        raise InputError(
            f"{place} is an address: {to!r}.", "Give the person's name as to, the address as email."
        )
    return re.sub(r"^Hr\.\s+(?=\w)", "Herr ", to)  # not the HR department


def _are_several(to: str) -> bool:
    """Say whether a cell names two people: ``Thomas Groß / Petra Lang``, ``Ann or Bob``."""
    sides = re.split(r"\s(?:[/+]|or|oder|ou)\s", re.sub(r"\([^()]*\)", "", to))
    if re.search(
        r"(?i)\b(?:herr und frau|frau und herr|mrs? (?:and|&) mrs?|m\.? et mme|mme et m\b|sr\.? [ye] sra|sra\.? [ye] sr|(?:dhr|heer|meneer)\.? en mevr)",
        to,
    ):
        return True
    return len(sides) > 1 and all(is_person(side) for side in sides)


_NOT_WRITTEN_TO: Final = re.compile(
    r"\b(?:left|moved|gone|no longer|do(?:es)? not|don['’]t|nicht mehr|bitte nicht|verlassen|ausgeschieden|est partie?|a quitté|ne plus|ya no|salió|saiu|não|niet meer|vertrokken|niet)\b",
    re.IGNORECASE,
)
"""What a note beside a name says of somebody who is not to be written to, or is not there any more."""


def read_address(text: str, place: str) -> str:
    """Return an address that mail can go to."""
    if problem := malformed(text):
        raise InputError(f"{place} {text!r} is no address: {problem}.", "Give one address, name@domain.")
    return text


def read_parts(text: str, _place: str) -> tuple[str, ...]:
    """Return the parts between semicolons."""
    return tuple(part for piece in text.split(";") if (part := piece.strip(" .,")))


def read_day(text: str, place: str) -> date:
    """Read a date, as ``read_date`` does."""
    return read_date(text, place=place)


def read_tongue(text: str, place: str) -> str:
    """Return the language that letters are written in which a text names."""
    return read_language(text, LANGUAGES, place=place, what="Letters")


def read_date(text: str, *, place: str) -> date:
    """Read a date as 2025-03-14, 14.3.2025, 14/03/2025 or in words; raise InputError for anything else: 03/04/2025 means two days."""
    text = text.strip()
    with suppress(ValueError):
        return date.fromisoformat(text[:10])
    if text.isdigit() and int(text) in _SERIALS:
        return date(1899, 12, 30) + timedelta(int(text))
    found = date_in(text) if len(text) <= LONGEST_DATE and not _TWO_FIGURES.fullmatch(text) else None
    if found is None:
        twice = _EITHER.fullmatch(text)
        fault = f"{place} can be two days: {text!r}." if twice else f"{place} is not a date: {text!r}."
        raise InputError(fault, "Write it as year-month-day, such as 2025-03-14.")
    return found


_SERIALS: Final = range(36_526, 73_051)
"""Days of this century as Excel counts them in a cell that is not shown as a date."""
LONGEST_DATE: Final = 40
_EITHER: Final = re.compile(r"(?:0?[1-9]|1[0-2])([/.-])(?:0?[1-9]|1[0-2])\1\d{4}")
"""10/11/2026 is in October or in November."""
_TWO_FIGURES: Final = re.compile(r"\d{1,2}([/-])\d{1,2}\1\d\d")
"""20/11/26: any of the three may be the year."""


_SAID_OTHERWISE: Final = {
    name: choice
    for choice, names in {
        "email": "mail e_mail courriel correo",
        "warm": "herzlich chaleureux calido caloroso hartelijk",
        "formal": "formell formel formeel",
        "brief": "kurz bref breve kort",
    }.items()
    for name in names.split()
}
"""What channels and tones are also called, as ``choice_key`` writes it, folded."""


_STAGE_WORDS: Final = {
    "offer": r"offer|angebot\w*|offre|oferta|proposta|aanbod",
    "final": r"final\w*|(?:last|letzte\w*|dernier\w*|ultim[oa]|laatste) (?:two|round|interview|runde|gesprach|tour|entretien|entrevista|ronda|rodada|ronde|gesprek)"
    r"|endrunde|schlussrunde|eindronde",
    "assessment": r"tests?|tasks?|take ?home|case|\w*fallstudie|casus|caso|cas|assessment\w*|assignment|\w*aufgabe\w*|prueba|teste|prova|opdracht|concours|epreuve",
    "phone_screen": r"(?<!by )(?<!per )(?<!par )(?<!por )(?:phone|telephone|telefon\w*|telefoon\w*|appel|llamada|ligacao)|phone screen|screening|telephonique|telefonic[oa]|(?:phone|video|recruiter) call",
    "interview": r"interview\w*|probe\w*|hospitation\w*|essai|mise en situation|proef\w*|meelo\w*|audition|vorspiel\w*|trial|presentation|\w*gesprach\w*|entretiens?|entrevistas?"
    r"|\w*gesprek\w*|rounds?|runde|ronda|ronde|tour|visit|besuch|on ?site|panel|jury|met",
    "application": r"applied|application|\w*bewerbung|unterlagen|candidature|solicitud|candidatura|sollicitatie|brief|cv|paper|lebenslauf|dossier",
}
"""Words of a cell that tell the stage, folded; a trial in person counts as an interview: nothing was handed in."""
_NO_STAGE: Final = r"\b(?:no|not|without|before|never|kein\w*|nicht|ohne|vor|sans|pas|avant|sin|antes|sem|nao|geen|niet|zonder|voor)\b"


def _stage_in(text: str) -> str | None:
    """Return the stage that the words of a cell name: ``second interview (panel)``, ``nur Bewerbung``; None for what was not."""
    words = re.sub(r"[\W_]+", " ", fold(text))
    if re.search(_NO_STAGE, words):
        return None
    return next(
        (stage for stage, names in _STAGE_WORDS.items() if re.search(rf"\b(?:{names})\b", words)), None
    )


def read_choice(text: str, place: str, choices: tuple[str, ...]) -> str:
    """Return the one of some choices that a text means, in six languages; of a stage also what stands in a sentence."""
    key = choice_key(text)
    key = _SAID_OTHERWISE.get(fold(key), key)
    if key in choices:
        return key
    if choices is STAGES and (stage := _stage_in(text)):
        return stage
    raise InputError(f"{place} is {text!r}.", f"Choose one of: {', '.join(choices)}.")
