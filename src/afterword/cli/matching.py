"""Which letter of the journal a reply answers: by its thread, its sender, then company and role; when unsure, ask.

Talks on a terminal only. Without one, what is unsure stays open and is said.
"""

import datetime as dt
from typing import TYPE_CHECKING

import click

from afterword.cli.sink import say
from afterword.cli.source import on_terminal
from afterword.journal.naming import folded
from afterword.message.forwards import is_forward
from afterword.text.names import parse_name, same_person

if TYPE_CHECKING:
    from collections.abc import Iterable

    from afterword.journal import Ask, Journal
    from afterword.message import Headers, Message
    from afterword.reply import Known

_MOST = 9
_RECENT = 50
"""Letters without an answer that are looked at for a name."""


def letter_answered(
    journal: "Journal", message: "Message", known: "Known", asked: int | None
) -> "Ask | None":
    """Return the ask that message answers, or None. Raises InputError for a number that is not there."""
    if asked is not None:
        return journal.ask(asked)
    headers = message.headers
    raw = headers.raw if headers else {}
    named = (*(headers.references if headers else ()), *raw.get("in-reply-to", "").split())
    sender = headers.from_ if headers else None
    found = journal.find_ask(
        message_id=named, address=sender.email if sender else None, company=known.company, role=known.role
    )
    fitting = [ask for ask in found if _can_answer(message, ask)]
    if found and not fitting:
        say(f"* It is no answer to number {found[0].id}: it is your own, or older than that letter.")
        return None
    found = fitting
    if len(found) == 1:
        return found[0]
    sure = _only(ask for ask in found if not ask.answered) if found else None
    if sure:
        return sure
    unanswered = [] if found else [ask for ask in journal.unanswered(_RECENT) if _can_answer(message, ask)]
    name = known.to or (sender.name if sender else None)
    likely = found or (_to_person(name, unanswered) if name else [])
    return _chosen(likely or unanswered, likely=bool(likely))


def _can_answer(message: "Message", ask: "Ask") -> bool:
    """Say whether a message can be the answer to a letter: not what the letter answers, nothing older, not the user's own."""
    headers = message.headers
    if headers is None:
        return True
    # A day's grace: the sender's clock may be behind the user's by a time zone.
    older = (
        headers.date is not None and ask.sent is not None and headers.date < ask.sent - dt.timedelta(days=1)
    )
    rejection = headers.message_id is not None and headers.message_id == ask.message_id
    return not (older or rejection or _is_own(headers, ask))


def _is_own(headers: "Headers", ask: "Ask") -> bool:
    """Say whether the sender is surely the candidate: both names agree, nothing is forwarded, and the letter went elsewhere."""
    sender = headers.from_
    if sender is None or not sender.name or not ask.candidate or same_person(sender.name, ask.to):
        return False
    written_to = bool(sender.email and ask.email and sender.email.casefold() == ask.email.casefold())
    names = (parse_name(sender.name), parse_name(ask.candidate))
    whole = all(name.given and name.family for name in names) and same_person(sender.name, ask.candidate)
    return whole and not written_to and not is_forward(headers)


def _to_person(name: str, asks: "list[Ask]") -> "list[Ask]":
    """Return the asks to a person who may be called name."""
    words = set(folded(name).split())
    # Whoever shares no word is nobody; parsing the others' names costs a tenth of a millisecond each.
    return [ask for ask in asks if words.intersection(folded(ask.to).split()) and same_person(ask.to, name)]


def _only(asks: "Iterable[Ask]") -> "Ask | None":
    few = list(asks)
    return few[0] if len(few) == 1 else None


def _chosen(asks: "list[Ask]", *, likely: bool) -> "Ask | None":
    """Ask which of asks it is; in a script, say what can be given."""
    if not asks:
        return None
    if not on_terminal():
        if likely:
            some = ", ".join(f"{ask.id} ({ask.to}, {ask.company})" for ask in asks[:_MOST])
            say(f"* It may answer number {some}: add --asked N to say so.")
        return None
    say("Which of your letters does this answer?")
    for ask in asks[:_MOST]:
        say(f"  {ask.id}  {ask.to}, {ask.company}, {ask.role}")
    choice = click.prompt("Number (Enter: none of these)", default=0, type=int, show_default=False, err=True)
    return next((ask for ask in asks if ask.id == choice), None)
