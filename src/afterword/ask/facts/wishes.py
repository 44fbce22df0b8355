"""What the sender offers and asks of the candidate, and where an answer can go.

Holds feedback offered or refused, no contact wanted, and the address a request should go to. Decides nothing.
"""

from dataclasses import dataclass

from afterword.ask.facts.mail import is_no_reply, is_relay
from afterword.ask.facts.phrases import wishes as tables
from afterword.ask.facts.prose import Prose, phrases
from afterword.ask.facts.remedy import names_remedy
from afterword.ask.facts.source import Source


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


def answer_address(source: Source) -> str | None:
    """Return where a request should go: Reply-To, else the sender, else an address in the text; never a no-reply one."""
    reply_to = source.headers.reply_to
    if reply_to and reply_to.email and not is_no_reply(reply_to.email):
        return reply_to.email
    if source.sender.email and not _is_unread(source):
        return source.sender.email
    for text in (word.text for part in (source.body, source.foot) for word in part.words):
        address = text.strip("<>()[],;:.\"'").removeprefix("mailto:")
        if (
            _is_address(address)
            and address not in _addressees(source)
            and not is_no_reply(address)
            and not is_relay(address)
        ):
            return address
    return None


def _addressees(source: Source) -> set[str | None]:
    return {address.email for address in (*source.headers.to, *source.headers.cc, source.sender)}


def _first(prose: Prose, table: str) -> str:
    hits = prose.find_all(phrases(table))
    return prose.quote(hits[0].start, hits[0].end) if hits else ""


def _is_address(text: str) -> bool:
    local, at, host = text.partition("@")
    return bool(
        at
        and local
        and "." in host
        and not host.startswith(".")
        and len(text) < 255
        and host.replace("-", "").replace(".", "").isalnum()
    )
