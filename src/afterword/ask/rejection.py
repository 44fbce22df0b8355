"""From a message to a Rejection: its facts, the thread to answer into, the team that signs."""

from collections.abc import Callable, Mapping
from datetime import date

from afterword.ask.facts import read_facts
from afterword.ask.request import Rejection, Thread
from afterword.message import Message, clean
from afterword.message.people import domains_in, people_in
from afterword.text.names import is_person


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
    )  # fmt: skip
