"""What a letter is written from: the user's fields and, where there is one, the rejection's facts.

Holds the one gate through which outside values pass: after it no field holds a control character, a
template's syntax or an unfilled placeholder. Decides nothing about the letter.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from afterword.ask.facts import Facts
from afterword.ask.fields import CHANNELS, FIELDS, LANGUAGES, REQUIRED, STAGES, TONES
from afterword.config import choice_key
from afterword.errors import InputError
from afterword.text.addresses import malformed
from afterword.text.language import read_language
from afterword.text.letters import fold
from afterword.text.names import is_person, parse_name, same_person


@dataclass(frozen=True, slots=True)
class Thread:
    """The conversation that the letter answers into: what threads it in a mail program."""

    subject: str | None
    message_id: str | None
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejection:
    """What was understood of a rejection: its facts, its thread, the team that signs where no person does.

    ``text`` is what its sender newly wrote, ``people`` and ``companies`` are the names around it; empty where only a
    facts file is there.
    """

    facts: Facts
    thread: Thread | None = None
    team: str | None = None
    text: str = ""
    people: tuple[str, ...] = ()
    companies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Request:
    """One person asks one other for advice; ``None`` where nobody said."""

    to: str | None = None
    email: str | None = None
    company: str | None = None
    role: str | None = None
    stage: str = "unknown"
    about: tuple[str, ...] = ()
    ask: str | None = None
    rejected: date | None = None
    candidate: str | None = None
    contact: str | None = None
    language: str | None = None
    channel: str = "email"
    tone: str | None = None
    rejection: Rejection | None = None

    def missing(self) -> tuple[str, ...]:
        """Return the required fields that are still empty."""
        return tuple(field for field in REQUIRED if not getattr(self, field))


_LIMITS: Final = {"about": 300, "ask": 400, "contact": 200, "email": 254, "role": 120}
_LIMIT: Final = 100
_PLACEHOLDER: Final = re.compile(r"\{[{%#]|[%#}]\}|\{\w+\}|<[^>]*>|%[A-Z_]{3,}%|\[[A-Za-z' ]+\]")
_SPACES: Final = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]+")


def request_from(
    fields: Mapping[str, str],
    *,
    place: str,
    rejection: Rejection | None = None,
    profile: Mapping[str, str] | None = None,
) -> Request:
    """Check the user's fields and join them with the facts of the rejection; the user's word wins.

    Keys are those of ``FIELDS`` (``rejection`` is left to the caller); values are text; ``about`` may hold several,
    separated by ``;``. ``profile`` are fields of the user's own that ``fields`` may leave out; their language does not
    go before the rejection's. Raises InputError that starts with place and names the field.
    """
    if profile:
        own = {
            name: text
            for name, text in profile.items()
            if name != "language" or not (rejection and rejection.facts.language)
        }
        fields = {**own, **fields}
    clean = {
        name: _value(fields[name], name, place) for name in FIELDS if fields.get(name) and name != "rejection"
    }
    request = _from_rejection(rejection) if rejection else Request()
    given: dict[str, object] = {
        name: clean[name]
        for name in ("to", "email", "company", "role", "candidate", "contact")
        if clean.get(name)
    }
    if "to" in given:
        given["to"] = re.sub(r"^Hr\.\s+(?=\w)", "Herr ", clean["to"])  # not the HR department
    if "ask" in clean:
        given["ask"] = clean["ask"]
    if "about" in clean:
        given["about"] = tuple(part for piece in clean["about"].split(";") if (part := piece.strip(" .,")))
    if "rejected" in clean:
        given["rejected"] = read_date(clean["rejected"], place=f"{place}: rejected")
    if "email" in clean and (problem := malformed(clean["email"])):
        raise InputError(
            f"{place}: email {clean['email']!r} is no address: {problem}.", "Give one address, name@domain."
        )
    for name, choices in (("stage", STAGES), ("channel", CHANNELS), ("tone", TONES)):
        if name in clean:
            given[name] = _choice(clean[name], choices, f"{place}: {name}")
    if "language" in clean:
        given["language"] = read_language(
            clean["language"], LANGUAGES, place=f"{place}: language", what="Letters"
        )
    if (
        rejection
        and "to" in given
        and "email" not in given
        and not _is_theirs(str(given["to"]), rejection.facts)
    ):
        given["email"] = None
    return replace(request, **given)  # type: ignore[arg-type]


MONTHS: Final = 12
_EUROPEAN: Final = re.compile(
    r"(?P<day>\d{1,2})(?P<mark>[./-])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{4})", re.ASCII
)


def read_date(text: str, *, place: str) -> date:
    """Read a date as 2025-03-14, 14.3.2025 or 14/03/2025; raise InputError for anything else: 03/04/2025 means two days."""
    written = _EUROPEAN.fullmatch(text.strip())
    try:
        if written and (written["mark"] == "." or int(written["day"]) > MONTHS):
            return date(int(written["year"]), int(written["month"]), int(written["day"]))
        return date.fromisoformat(text.strip()[:10])
    except ValueError as error:
        raise InputError(
            f"{place} is not a date: {text!r}.", "Write it as year-month-day, such as 2025-03-14."
        ) from error


def _is_theirs(name: str, facts: Facts) -> bool:
    """Say whether the rejection's address may be used for name: a person's mailbox is that person's alone."""
    return facts.sender_name is None or same_person(name, facts.sender_name)


def _from_rejection(rejection: Rejection) -> Request:
    facts, to = rejection.facts, _addressee(rejection)
    address = _own_address(to, rejection.text) if to == facts.contact_for_questions else None
    address = address or facts.reply_to
    return Request(
        to=_sound(to, "to"),
        email=address if address and not malformed(address) else None,
        company=_sound(facts.company, "company"),
        role=_sound(facts.role, "role"),
        stage=facts.stage,
        rejected=date.fromisoformat(facts.date) if facts.date else None,
        candidate=_sound(_signed(facts.candidate_name), "candidate"),
        language=facts.language if facts.language in LANGUAGES else None,
        rejection=rejection,
    )


def _signed(name: str | None) -> str | None:
    """Return a name as its owner writes it: nobody signs as ``Frau Yılmaz``."""
    parsed = parse_name(name or "")
    return name if parsed.given else parsed.full or None


def _sound(text: str | None, name: str) -> str | None:
    """Return what a rejection says if it may stand in a letter, else None: then the user is asked."""
    try:
        return _value(text, name, "") if text else None
    except InputError:
        return None


def _addressee(rejection: Rejection) -> str | None:
    """Choose whom to ask: who was named for questions, who wrote, the one interviewer named, the team that signed."""
    facts = rejection.facts
    if facts.invites_feedback and facts.contact_for_questions and is_person(facts.contact_for_questions):
        return facts.contact_for_questions
    if facts.sender_name:
        return facts.sender_name
    return facts.interviewers[0] if len(facts.interviewers) == 1 else rejection.team


_ADDRESS: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")


def _own_address(name: str | None, text: str) -> str | None:
    """Return the address in a text that goes by the name of a person: who is named for questions has another than the sender."""
    parts = {word for word in fold(name or "").replace(".", " ").split() if len(word) > MOST_INITIALS}
    for address in _ADDRESS.findall(text):
        if any(part in fold(address.partition("@")[0]) for part in parts):
            return str(address).rstrip(".")
    return None


MOST_INITIALS = 2


def _value(text: str, name: str, place: str) -> str:
    """Return text as one trimmed line; refuse what could become a header, an escape or a template."""
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


_SAID_OTHERWISE: Final = {
    name: choice
    for choice, names in {
        "application": "bewerbung candidature solicitud candidatura sollicitatie applied cv",
        "phone_screen": "phone phone_interview screening telefonat telefoninterview telefongesprach entretien_telephonique entrevista_telefonica telefoongesprek",
        "assessment": "test task take_home case aufgabe prueba teste opdracht",
        "interview": "gesprach vorstellungsgesprach bewerbungsgesprach entretien entrevista gesprek sollicitatiegesprek zweitgesprach runde round ronde trial trial_day trial_shift probearbeit probearbeiten probetag probearbeitstag essai journee_d'essai proefdag",
        "final": "final_round endrunde schlussrunde finale finalrunde last_round",
        "offer": "angebot offre oferta aanbod",
        "email": "mail e_mail courriel correo",
        "warm": "herzlich chaleureux calido caloroso hartelijk",
        "formal": "formell formel formeel",
        "brief": "kurz bref breve kort",
    }.items()
    for name in names.split()
}
"""What stages, channels and tones are also called, as ``choice_key`` writes it, folded."""


def _choice(text: str, choices: tuple[str, ...], place: str) -> str:
    key = choice_key(text)
    key = _SAID_OTHERWISE.get(re.sub(r"^(?:\d+|second|third)\W*_", "", fold(key)), key)
    if key in choices:
        return key
    raise InputError(f"{place} is {text!r}.", f"Choose one of: {', '.join(choices)}.")
