"""From a message to a Rejection: its facts, the thread to answer into, the team that signs."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from afterword.ask.facts import UNDECIDED, Facts, read_facts
from afterword.ask.request import Rejection, Thread
from afterword.message import Cleaned, Message, clean, medium_of, quoted_message, read_text
from afterword.message.people import domains_in, people_in
from afterword.text.names import is_person
from afterword.text.salutations import is_greeting


def understand(
    message: Message,
    *,
    known: Mapping[str, str] | None = None,
    has_feedback: Callable[[str], bool] | None = None,
    only_praises: Callable[[str], bool] | None = None,
    today: date | None = None,
) -> Rejection:
    """Read a rejection. ``known`` are fields the user gave; ``has_feedback`` and ``only_praises`` say what a text says of somebody.

    ``today`` tells the year of a day that is shown without one.
    """
    cleaned = clean(message)
    facts = read_facts(message, cleaned, known=known or {}, has_feedback=has_feedback, today=today)
    if (shown := _shown(message, cleaned, facts)) is not None:
        below = understand(
            shown, known=known, has_feedback=has_feedback, only_praises=only_praises, today=today
        )
        if below.facts.outcome not in UNDECIDED and not _speaks_to(cleaned.text, below.facts.candidate_name):
            return below
    headers = message.headers
    thread = (
        Thread(headers.subject, headers.message_id, headers.references)
        if headers and headers.subject
        else None
    )
    sender = headers.from_.name if headers and headers.from_ else None
    team = sender if sender and not is_person(sender) and not facts.no_reply else None
    return Rejection(
        facts, thread, team, cleaned.text, tuple(people_in(cleaned, message)), tuple(domains_in(message)),
        only_praised=bool(facts.contains_feedback and only_praises and only_praises(cleaned.text)),
        channel=_channel(message, facts),
    )  # fmt: skip


_INTERNAL: Final = (
    r"internal (?:vacancy|post|move|transfer|recruitment|application|secondment)(?! (?:\w+ )?(?:advis[eo]r|developer|manager|officer|lead|partner|specialist|consultant|coordinator|engineer|analyst|assistant|executive|administrator))|interne[nrs]? (?:bewerbung|stellenausschreibung|sollicitatie|vacature|mobiliteit)|mobilité interne|candidature interne"
    r"|promoci[oó]n interna|proceso interno|vacante interna|processo (?:seletivo )?interno|recrutamento interno|vaga interna"
)
_OWN_INTERNAL: Final = (
    r"(?i)\b(?:your|ihre[nr]?|deine[nr]?|votre|ta|tu|su|sua|uw|je|jouw) (?:\w+ )?(?:internal|interne[nrs]?|interna) (?:application|move|transfer|bewerbung|sollicitatie|candidature|candidatura)"
    r"|\b(?:votre|ta) candidature en interne|\byou\b[^.\n]{0,30}\b(?:successful|selected|appointed|chosen) (?:for|in|to) (?:the|our) internal\b|\b(?:aprovad[oa]|selecionad[oa])\b[^.\n]{0,40}\b(?:recrutamento|processo) interno"
)
"""A process among one's own staff, by the subject or where it is the reader's own; "an internal candidate" is somebody else."""


def _channel(message: Message, facts: Facts) -> str:
    """Return how the rejection is answered: as it came."""
    subject = message.headers.subject if message.headers else None
    if re.search(_INTERNAL, subject or "", re.IGNORECASE) or re.search(_OWN_INTERNAL, message.text[:6000]):
        return "email_internal"
    return "email" if facts.reply_to or facts.sender_email else medium_of(message.text) or "email"


COVER = 40
"""Words: what somebody writes above a rejection that they show to somebody else is no longer."""


def _shown(message: Message, cleaned: Cleaned, facts: Facts) -> Message | None:
    """Return the message below a short note that is itself no rejection and speaks of no interview: ``Mum, see below``."""
    if facts.outcome != "not_a_rejection" or len(cleaned.text.split()) > COVER:
        return None
    shown = quoted_message(message, cleaned)
    note = read_text(cleaned.text)
    return shown if shown and read_facts(note, clean(note)).stage == "unknown" else None


def _speaks_to(text: str, candidate: str | None) -> bool:
    """Say whether a note greets the candidate: then it is the other side's latest word."""
    first = next((line for line in text.split("\n") if line.strip()), "")
    return is_greeting(first) and any(part in first for part in (candidate or "").split())
