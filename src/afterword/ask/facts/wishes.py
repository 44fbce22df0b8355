"""What the sender offers and asks of the candidate, and where an answer can go.

Holds feedback offered or refused, no contact wanted, and the address a request should go to. Decides nothing.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from afterword.ask.facts.mail import is_for_others, is_no_reply, is_relay
from afterword.ask.facts.naming import display
from afterword.ask.facts.phrases import wishes as tables
from afterword.ask.facts.prose import Prose, phrases
from afterword.ask.facts.remedy import names_remedy
from afterword.ask.facts.source import Source
from afterword.message import Address
from afterword.text.addresses import addresses_in
from afterword.text.letters import fold
from afterword.text.names import is_person


@dataclass(frozen=True, slots=True)
class Wishes:
    """The words that say each thing, '' where nothing does."""

    invites_feedback: str
    declines_feedback: str
    do_not_contact: str
    no_reply: str


def read_wishes(source: Source) -> Wishes:
    """Read what the sender offers and asks."""
    body = source.body
    return Wishes(
        _invites(body), _first(body, tables.DECLINES), _first(body, tables.NO_CONTACT), _is_unread(source)
    )


def _invites(prose: Prose) -> str:
    """Return the words that offer feedback or invite questions; a sentence that refuses is no offer."""
    refused = [
        prose.sentence(hit.start)
        for hit in prose.find_all(phrases(tables.DECLINES) + phrases(tables.NO_CONTACT))
    ]
    for hit in prose.find_all(phrases(tables.INVITES)):
        start, end = prose.sentence(hit.start)
        if not any(first <= hit.start < last for first, last in refused) and not names_remedy(
            prose.quote(start, end)
        ):
            return prose.quote(hit.start, hit.end)
    return ""


def _is_unread(source: Source) -> str:
    """Return what shows that nobody reads answers to the sender's address: the address itself or the words."""
    if is_no_reply(source.sender.email):
        return source.sender.email or ""
    return _first(source.body, tables.UNREAD) or _first(source.foot, tables.UNREAD)


def answer_address(source: Source, candidate: str | None) -> str | None:
    """Return where an answer goes: Reply-To, else the sender, else an address in the text; never one nobody reads or the candidate's own."""
    reply_to = source.headers.reply_to
    if reply_to and reply_to.email and not is_no_reply(reply_to.email):
        return reply_to.email
    if source.sender.email and not _is_unread(source):
        return source.sender.email
    known = _emails((*source.headers.to, *source.headers.cc, source.sender))
    own = {part for part in re.split(r"[\s-]+", fold(candidate or "")) if len(part) > _INITIALS}
    signed = (line.text for line in source.signature)
    for text in (*signed, *(word.text for part in (source.body, source.foot) for word in part.words)):
        for address in _addresses(text):
            mine = own & set(re.split(r"[._+-]", fold(address.partition("@")[0])))
            if _is_read(address) and address.lower() not in known and not mine:
                return address
    return None


def offered_address(source: Source, invitations: Iterable[str]) -> str | None:
    """Return the address that an offer of feedback names, or that of somebody it names who was sent a copy."""
    own = _emails(source.headers.to)
    for text in invitations:
        for address in (*_addresses(text), *_copied(text, source)):
            if _is_read(address) and address.lower() not in own:
                return address
    return None


def owner_of(address: str, text: str) -> str | None:
    """Return the person in a text by whose name an address goes: Carmen Iriarte of ``carmen.iriarte@…``."""
    local = fold(address.partition("@")[0])
    best = ""
    for match in re.finditer(_PERSON, text):
        parts = [part for part in fold(match[0]).replace("-", " ").split() if len(part) > _INITIALS]
        if parts and parts[-1] in local and display(match[0]) and len(match[0]) > len(best):
            best = match[0]
    return display(best) if best else None


_TITLE = r"(?:(?:Herrn?|Frau|Mrs?|Ms|Miss|Mme|Madame|Monsieur|M|Sra?|Srta|Dña|D|Dhr|dhr|mevr|mevrouw|meneer|de heer|Dr|Dra|Prof|Drs|Ir|Ing|Dipl-Ing)\.? ){0,3}"
_PERSON = _TITLE + r"(?:[^\W\d_a-z][\w'’-]+ ){0,3}[^\W\d_a-z][\w'’-]+"
_INITIALS = 2


def _addresses(text: str) -> list[str]:
    """Return the addresses in a text; one that is not to be written to, ``and not to careers@…``, is left out."""
    return [address for at, address in addresses_in(text) if not re.search(_NOT_TO, text[:at])]


_NOT_TO = r"(?i)\b(?:not|nicht|pas|no|não|niet) (?:to|an|à|a|para|aan) $"


def _copied(text: str, source: Source) -> list[str]:
    """Return the addresses of those who are sent a copy and named in a text."""
    return [
        each.email
        for each in source.headers.cc
        if each.name
        and each.email
        and re.search(rf"\b{re.escape(each.name)}\b", text)
        and is_person(each.name)
    ]


def _is_read(address: str) -> bool:
    return not (is_no_reply(address) or is_relay(address) or is_for_others(address))


def _emails(people: Iterable[Address]) -> set[str]:
    return {(each.email or "").lower() for each in people}


def _first(prose: Prose, table: str) -> str:
    hits = prose.find_all(phrases(table))
    return prose.quote(hits[0].start, hits[0].end) if hits else ""
