"""``afterword thank``: the thanks for an answer, in two or three sentences."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

import click

from afterword.ask import Answer, Asked, Declined, Thread
from afterword.ask import thank as thank_for
from afterword.cli.asked import (
    fields_of_letter,
    from_journal,
    hand_out,
    number_in,
    request,
    take_back,
    the_one,
    thread_of,
)
from afterword.cli.keeping import opened
from afterword.cli.letters import decline
from afterword.cli.options import Common, common
from afterword.cli.source import message_from
from afterword.cli.today import today
from afterword.text.names import is_person, same_person

if TYPE_CHECKING:
    from afterword.journal import Ask
    from afterword.message import Message
    from afterword.reply import Known

_WEIGHT: Final = ("decisive", "notable", "minor")


@click.command()
@click.argument("answer", required=False, metavar="[NUMBER|REPLY]")
@common("text", "eml", "mailto", "json")
@click.option("--about", metavar="TEXT", help="What you take from the answer, in your own words.")
@click.option(
    "--asked", type=int, metavar="N", help="Which letter of your journal REPLY answers, by its number."
)
@click.option("--not-sent", is_flag=True, help="Take back that the thanks went out.")
@fields_of_letter
def thank(
    common: Common, answer: str | None, about: str | None, asked: int | None, not_sent: bool, copy: bool, open_: bool,
    anyway: bool, **given: Any,
) -> None:  # fmt: skip
    """Write the thanks for an answer: what you take from it, and no rebuttal.

    NUMBER is that of the letter in the journal whose answer you have read with summarize; REPLY is the answer itself
    (.eml, .txt), or - for standard input. Without either it is the one answer you have not thanked for yet.
    """
    number = number_in(answer)
    if not_sent:
        take_back(common, number, lambda journal, one: journal.mark_thanked(one, None))
        return
    fields = {name: value for name, value in {**given, "about": about}.items() if value}
    if answer and number is None:
        number, letter, said = _from_reply(answer, asked, fields, common)
    else:
        number, letter, said = _from_journal(number, fields, common)
    if "language" in fields:
        said = replace(said, language=None)
    made = thank_for(
        letter, said, today=today(), templates=common.templates(), anyway=anyway,
        sender=common.settings.address,
    )  # fmt: skip
    if isinstance(made, Declined):
        decline(made, common)
    hand_out(
        made, common, number, copy=copy, open_=open_, note=lambda journal, one: journal.mark_thanked(one, today()),
        what="thanked",
    )  # fmt: skip


def _from_journal(number: int | None, fields: dict[str, str], common: Common) -> tuple[int, Asked, Answer]:
    """Return what was asked and what was answered, as the journal knows it."""
    with opened(common) as journal:
        if number is None:
            number = the_one(journal.agenda(today()).thank, "thank")
        ask = journal.ask(number)
        replies = journal.replies(ask=number)
        if not replies:
            return number, from_journal(journal, ask, fields, common), Answer("none")
        reply = replies[-1]
        entries = journal.entries(reply=reply.id)
        asked = from_journal(journal, ask, _to(fields, reply.sender, ask), common)
        if reply.message_id and asked.thread:
            asked = replace(
                asked, thread=_joined(asked.thread, Thread(asked.thread.subject, reply.message_id))
            )
    put_off = reply.not_now is not None and reply.not_now > today()
    points = [(entry.severity, entry.area) for entry in entries if entry.section == "point" and not put_off]
    sections = {entry.section for entry in entries}
    return number, asked, Answer(
        reply.kind, _areas(points), "strength" in sections, "door" in sections, "no_further_contact" in reply.flags,
        reply.language, reply.text, "possible_discrimination" in reply.flags,
    )  # fmt: skip


def _from_reply(
    path: str, number: int | None, fields: dict[str, str], common: Common
) -> tuple[int | None, Asked, Answer]:
    """Read the answer itself; what was asked comes from the journal, where it is there."""
    from afterword.message import clean  # noqa: PLC0415 - not needed for what the journal has read
    from afterword.reply import Known, read_reply, writer_of  # noqa: PLC0415

    message = message_from(path, what="the answer")
    known = Known(
        fields.get("candidate") or common.settings.candidate, fields.get("company"), fields.get("role"), fields.get("to")
    )  # fmt: skip
    cleaned = clean(message)
    reading = read_reply(cleaned, message=message, known=known, language=None)
    points = [(point.severity, point.area) for point in reading.points]
    flags = {flag.name for flag in reading.flags}
    answer = Answer(
        reading.kind, _areas(points), bool(reading.strengths), bool(reading.doors), "no_further_contact" in flags,
        reading.language, reading.text, "possible_discrimination" in flags,
    )  # fmt: skip
    headers = message.headers
    sender = headers.from_ if headers else None
    thread = thread_of(message, headers.subject if headers else None)
    ask, asked = _asked(message, known, number, fields, common)
    if asked is None:
        reader = headers.to[0].name if headers and headers.to else None
        named = sender.name if sender else None
        own = {
            "to": named if named and is_person(named) else writer_of(cleaned.text) or named, "email": _address(message),
            "candidate": reader if reader and is_person(reader) else None,
        }  # fmt: skip
        return None, Asked(request(own, fields, common, place=path), thread), answer
    if headers:
        subject = headers.subject or (asked.thread.subject if asked.thread else None)
        asked = replace(asked, thread=_joined(asked.thread, replace(thread, subject=subject)))
    if ask and sender and "to" not in fields and not same_person(asked.request.to or "", ask.to):
        asked = replace(asked, request=replace(asked.request, email=_address(message)))
    return ask.id if ask else None, asked, answer


def _asked(
    message: "Message", known: "Known", number: int | None, fields: dict[str, str], common: Common
) -> "tuple[Ask | None, Asked | None]":
    """Return the letter of the journal that a message answers, if the journal is kept and knows it."""
    if common.settings.journal is None or not common.settings.journal.exists():
        return None, None
    from afterword.cli.matching import letter_answered  # noqa: PLC0415

    with opened(common) as journal:
        ask = letter_answered(journal, message, known, number)
        if ask is None:
            return None, None
        sender = message.headers.from_ if message.headers else None
        return ask, from_journal(
            journal, ask, _to(fields, (sender.name if sender else None) or "", ask), common
        )


def _to(fields: dict[str, str], sender: str, ask: "Ask") -> dict[str, str]:
    """Return the fields with whoever answered as the one to thank, where that is another person than was asked."""
    if "to" in fields or not is_person(sender) or same_person(sender, ask.to):
        return fields
    return {**fields, "to": sender}


def _address(message: "Message") -> str | None:
    headers = message.headers
    found = (headers.reply_to or headers.from_) if headers else None
    return found.email if found else None


def _joined(before: Thread | None, last: Thread) -> Thread:
    """Return the thread that ends with the answer, with what went before it."""
    if before is None:
        return last
    ids = (*before.references, *([before.message_id] if before.message_id else []), *last.references)
    return replace(last, references=tuple(dict.fromkeys(one for one in ids if one != last.message_id)))


def _areas(points: Iterable[tuple[str | None, str | None]]) -> tuple[str, ...]:
    """Return the areas of the points, the weightiest first, each once."""
    weighed = sorted(
        points, key=lambda point: _WEIGHT.index(point[0]) if point[0] in _WEIGHT else len(_WEIGHT)
    )
    return tuple(dict.fromkeys(area for _, area in weighed if area))
