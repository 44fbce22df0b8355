"""What a letter is written from: the user's fields and, where there is one, the rejection's facts.

Holds the one gate through which outside values pass; what each may be is for ``values``. Decides nothing about the letter.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Final

from afterword.ask.facts import Facts
from afterword.ask.fields import CHANNELS, FIELDS, LANGUAGES, REQUIRED, STAGES, TONES
from afterword.ask.values import (
    addressed,
    bare_address,
    read_address,
    read_choice,
    read_day,
    read_parts,
    read_person,
    read_tongue,
    read_value,
    says_nothing,
)
from afterword.errors import InputError
from afterword.text.addresses import addresses_in, malformed
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
    only_praised: bool = False
    channel: str = "email"
    """How it came, which is how it is answered: by mail to a colleague, through a network, by a short message."""

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
    own = dict(profile or {})
    if rejection and rejection.facts.language:
        own.pop("language", None)
    given = _read(_said(own) | _said(fields), place)
    request = _from_rejection(rejection) if rejection else Request()
    if "email" in given and not request.channel.startswith("email"):
        request = replace(request, channel="email")  # who gives an address writes to it
    if (
        rejection
        and "to" in given
        and "email" not in given
        and not _is_theirs(str(given["to"]), rejection.facts)
    ):
        given["email"] = None
    return replace(request, **given)  # type: ignore[arg-type]


def _said(fields: Mapping[str, str]) -> dict[str, str]:
    """Return the fields that say something; that the stage is unknown does."""
    said = {
        name: text
        for name in FIELDS
        if name != "rejection"
        and (not says_nothing(text := fields.get(name, ""), name) or (name == "stage" and text in STAGES))
    }
    if "email" in said:
        said["email"] = bare_address(said["email"])
    return said | (addressed(said["to"], said.get("email")) if "to" in said else {})


_READERS: Final[Mapping[str, Callable[[str, str], object]]] = {
    "to": read_person,
    "email": read_address,
    "about": read_parts,
    "rejected": read_day,
    "stage": partial(read_choice, choices=STAGES),
    "channel": partial(read_choice, choices=CHANNELS),
    "tone": partial(read_choice, choices=TONES),
    "language": read_tongue,
}
"""What reads a field that is more than one line of text."""


def _read(said: Mapping[str, str], place: str) -> dict[str, object]:
    """Read every field; raise InputError that says all that is wrong at once."""
    given: dict[str, object] = {}
    problems: list[InputError] = []
    for name, text in said.items():
        try:
            value = read_value(text, name, place)
            given[name] = _READERS[name](value, f"{place}: {name}") if name in _READERS else value
        except InputError as error:
            problems.append(error)
    if problems:
        raise _all_of(problems, place)
    return given


def _all_of(problems: Sequence[InputError], place: str) -> InputError:
    """Return one error for several, each said once."""
    first, *others = problems
    said = [error.message.removeprefix(f"{place}: ") for error in others]
    hints = dict.fromkeys(error.hint for error in problems if error.hint)
    return InputError("; ".join([first.message, *said]).replace(".;", ";"), " ".join(hints))


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
        channel=rejection.channel,
        rejection=rejection,
    )


def _signed(name: str | None) -> str | None:
    """Return a name as its owner writes it: nobody signs as ``Frau Yılmaz``."""
    parsed = parse_name(name or "")
    return name if parsed.given else parsed.full or None


def _sound(text: str | None, name: str) -> str | None:
    """Return what a rejection says if it may stand in a letter, else None: then the user is asked."""
    try:
        return read_value(text, name, "") if text else None
    except InputError:
        return None


def _addressee(rejection: Rejection) -> str | None:
    """Choose whom to ask: who was named for questions, who wrote, the one interviewer named, the team that signed."""
    facts = rejection.facts
    named = facts.contact_for_questions
    asked_of = facts.invites_feedback or _own_address(named, facts.reply_to or "")
    if named and asked_of and is_person(named):
        return named
    if facts.sender_name:
        return facts.sender_name
    return facts.interviewers[0] if len(facts.interviewers) == 1 else rejection.team


def _own_address(name: str | None, text: str) -> str | None:
    """Return the address in a text that goes by the name of a person: who is named for questions has another than the sender."""
    parts = {word for word in fold(name or "").replace(".", " ").split() if len(word) > MOST_INITIALS}
    owned = (
        address
        for _, address in addresses_in(text)
        if any(part in fold(address.partition("@")[0]) for part in parts)
    )
    return next(owned, None)


MOST_INITIALS = 2
