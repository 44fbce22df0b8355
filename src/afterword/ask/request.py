"""What a letter is written from: the user's fields and, where there is one, the rejection's facts.

Holds the one gate through which outside values pass: after it no field holds a control character, a
template's syntax or an unfilled placeholder. Decides nothing about the letter.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, TypeVar

from afterword.ask.facts import Facts
from afterword.ask.fields import CHANNELS, FIELDS, LANGUAGES, REQUIRED, STAGES, TONES
from afterword.config import choice_key
from afterword.errors import InputError
from afterword.text.addresses import malformed
from afterword.text.language import read_language
from afterword.text.letters import fold
from afterword.text.names import is_person, parse_name, same_person

T = TypeVar("T")


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
    only_praised: bool = False

    @property
    def criticises(self) -> bool:
        """Whether it holds something to learn from: praise alone leaves the question open."""
        return self.facts.contains_feedback and not self.only_praised


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
    said = {name: fields[name] for name in FIELDS if name != "rejection" and not _is_empty(fields.get(name))}
    if "to" in said:
        said |= _addressed(said["to"], said.get("email"))
    problems: list[InputError] = []

    def read(reader: Callable[..., T], texts: Mapping[str, str], name: str, *more: object) -> T | None:
        """Read a field that is there; what is wrong with any of them is said at once."""
        try:
            return reader(texts[name], *more) if name in texts else None
        except InputError as error:
            problems.append(error)
            return None

    clean = {name: text for name in said if (text := read(_value, said, name, name, place))}
    request = _from_rejection(rejection) if rejection else Request()
    given: dict[str, object] = {
        name: clean[name] for name in ("company", "role", "candidate", "contact", "ask") if name in clean
    }
    for name, reader, more in (
        ("to", _one_person, ()),
        ("email", _address, ()),
        ("about", _parts, ()),
        ("rejected", _day, ()),
        ("stage", _choice, (STAGES,)),
        ("channel", _choice, (CHANNELS,)),
        ("tone", _choice, (TONES,)),
        ("language", _language, ()),
    ):
        if (value := read(reader, clean, name, f"{place}: {name}", *more)) is not None:
            given[name] = value
    if problems:
        raise _all_of(problems, place)
    if (
        rejection
        and "to" in given
        and "email" not in given
        and not _is_theirs(str(given["to"]), rejection.facts)
    ):
        given["email"] = None
    return replace(request, **given)  # type: ignore[arg-type]


def _all_of(problems: Sequence[InputError], place: str) -> InputError:
    """Return one error for several, each said once."""
    first, *others = problems
    said = [error.message.removeprefix(f"{place}: ") for error in others]
    hints = dict.fromkeys(error.hint for error in problems if error.hint)
    return InputError("; ".join([first.message, *said]).replace(".;", ";"), " ".join(hints))


_EMPTY: Final = frozenset(
    "n/a n.a. n.a tbc tbd tba unknown unbekannt inconnu inconnue desconocido desconocida desconhecido onbekend none null nan "
    "k.a. k.a s/o n.v.t. nvt n.n. nn xx xxx".split()
)
"""What people write into a cell of which they know nothing."""


def _is_empty(text: str | None) -> bool:
    bare = (text or "").strip().lower()
    return not any(map(str.isalnum, bare)) or bare.replace(" ", "") in _EMPTY


_NAME_AND_ADDRESS: Final = re.compile(r"\s*\"?([^<>\"@]{2,100}?)\"?\s*<([^<>\s]+@[^<>\s]+)>\s*")


def _addressed(to: str, email: str | None) -> dict[str, str]:
    """Part a name from the address that stands behind it: ``Anna Berg <anna@elbe.example>``."""
    both = _NAME_AND_ADDRESS.fullmatch(to)
    return {"to": both[1], "email": email or both[2]} if both else {}


def _one_person(to: str, place: str) -> str:
    """Return whom a letter goes to, by name; raise InputError for several people and for a bare address."""
    if ";" in to:
        raise InputError(f"{place} names several people: {to!r}.", "Write to one of them.")
    if "@" in to and " " not in to:
        raise InputError(
            f"{place} is an address: {to!r}.", "Give the person's name as to, the address as email."
        )
    return re.sub(r"^Hr\.\s+(?=\w)", "Herr ", to)  # not the HR department


def _address(text: str, place: str) -> str:
    if problem := malformed(text):
        raise InputError(f"{place} {text!r} is no address: {problem}.", "Give one address, name@domain.")
    return text


def _parts(text: str, _place: str) -> tuple[str, ...]:
    return tuple(part for piece in text.split(";") if (part := piece.strip(" .,")))


def _day(text: str, place: str) -> date:
    return read_date(text, place=place)


def _language(text: str, place: str) -> str:
    return read_language(text, LANGUAGES, place=place, what="Letters")


MONTHS: Final = 12
_EUROPEAN: Final = re.compile(
    r"(?P<day>\d{1,2})(?P<mark>[./-])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{4}|(?<=\.)\d{2})", re.ASCII
)


def read_date(text: str, *, place: str) -> date:
    """Read a date as 2025-03-14, 14.3.2025, 14/03/2025 or in words; raise InputError for anything else: 03/04/2025 means two days."""
    text = text.strip()
    written = _EUROPEAN.fullmatch(text)
    with suppress(ValueError):
        if written and (written["mark"] == "." or int(written["day"]) > MONTHS):
            year = written["year"]
            return date(
                int(year if len(year) > 2 else f"20{year}"), int(written["month"]), int(written["day"])
            )
        return date.fromisoformat(text[:10].replace("/", "-"))
    from afterword.ask.facts.dates import parse_date  # noqa: PLC0415 - few dates are written in words

    spaced = re.sub(r"(?<=\d)[-./]+(?=[^\W\d])|(?<=[^\W\d])[-./]+(?=\d)", " ", text)  # 10-Nov-26, 14.Nov.2026
    spaced = re.sub(r"(?<=[^\W\d]) (\d\d)$", r" 20\1", spaced)
    found = parse_date(spaced, "en") if len(text) <= LONGEST_DATE else None
    if found is None:
        raise InputError(
            f"{place} is not a date: {text!r}.", "Write it as year-month-day, such as 2025-03-14."
        )
    return found


LONGEST_DATE: Final = 40


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


_ADDRESSES: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")


def _own_address(name: str | None, text: str) -> str | None:
    """Return the address in a text that goes by the name of a person: who is named for questions has another than the sender."""
    parts = {word for word in fold(name or "").replace(".", " ").split() if len(word) > MOST_INITIALS}
    for address in _ADDRESSES.findall(text):
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


_STAGE_WORDS: Final = {
    "offer": r"offer|angebot\w*|offre|oferta|proposta|aanbod",
    "final": r"final\w*|last (?:two|round|interview)|letzte\w*|endrunde|schlussrunde|dernier\w*|ultim[oa]|eindronde|laatste",
    "assessment": r"tests?|tasks?|take ?home|case|\w*fallstudie|casus|caso|cas|assessment\w*|assignment|\w*aufgabe\w*|prueba|teste|prova|opdracht|concours|epreuve",
    "phone_screen": r"phone|telephone|call|screen\w*|telefon\w*|telefoon\w*|telephonique|telefonic[oa]|appel|llamada|ligacao|recruiter",
    "interview": r"interviews?|probe\w*|hospitation\w*|essai|mise en situation|proef\w*|meeloop\w*|audition|vorspiel\w*|trial|presentation|\w*gesprach\w*|entretiens?|entrevistas?|\w*gesprek\w*|rounds?|runde|ronda|tour|visit|besuch|on ?site|panel|jury|met",
    "application": r"applied|application|\w*bewerbung|unterlagen|candidature|solicitud|candidatura|sollicitatie|brief|cv|paper|lebenslauf|dossier",
}
"""Words of a cell that tell the stage, folded; a trial in person counts as an interview: nothing was handed in."""


def _stage_in(text: str) -> str | None:
    """Return the stage that the words of a cell name: ``second interview (panel)``, ``nur Bewerbung``."""
    words = re.sub(r"[\W_]+", " ", fold(text))
    return next(
        (stage for stage, names in _STAGE_WORDS.items() if re.search(rf"\b(?:{names})\b", words)), None
    )


def _choice(text: str, place: str, choices: tuple[str, ...]) -> str:
    key = choice_key(text)
    key = _SAID_OTHERWISE.get(re.sub(r"^(?:\d+|second|third)\W*_", "", fold(key)), key)
    if key in choices:
        return key
    if choices is STAGES and (stage := _stage_in(text)):
        return stage
    raise InputError(f"{place} is {text!r}.", f"Choose one of: {', '.join(choices)}.")
