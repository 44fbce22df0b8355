"""What was asked, for the letters that come after it: from the journal by its number, or from a file and options.

Holds how both become an ``Asked``; whether and what to write is for ``ask.after``.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from email.utils import parseaddr
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from afterword.ask import Asked, Draft, Request, Thread, read_draft, request_from
from afterword.ask.fields import CHANNELS, LANGUAGES, TONES
from afterword.ask.plan import NAMELESS
from afterword.cli.keeping import kept
from afterword.cli.letters import hand_over, show
from afterword.cli.options import Common
from afterword.cli.sink import say
from afterword.cli.source import message_from, on_terminal
from afterword.errors import InputError
from afterword.text.addresses import malformed
from afterword.text.language import guess
from afterword.text.names import same_person

if TYPE_CHECKING:
    from afterword.journal import Ask, Journal
    from afterword.message import Message

_MOST: Final = 9
"""Letters that a question which of them is meant can name."""


def fields_of_letter(command: Any) -> Any:
    """Add the options that say what the journal does not, or say it otherwise."""
    for option in reversed((
        click.option("--to", "--interviewer", "to", metavar="NAME", help="Whom the letter is to."),
        click.option("--email", metavar="ADDRESS", help="Their address."),
        click.option("--company", metavar="NAME"),
        click.option("--role", metavar="TITLE"),
        click.option("--candidate", metavar="NAME", help="Your name."),
        click.option("--contact", metavar="LINE", help="Your contact line under the letter."),
        click.option("--language", metavar="CODE", help=f"Language of the letter: {', '.join(LANGUAGES)}."),
        click.option("--channel", metavar="CHANNEL", help=f"{', '.join(CHANNELS)}."),
        click.option("--tone", metavar="TONE", help=f"{', '.join(TONES)}."),
        click.option("--copy", is_flag=True, help="Copy the letter to the clipboard."),
        click.option("--open", "open_", is_flag=True, help="Open the letter in your mail program."),
        click.option("--anyway", is_flag=True, help="Draft although afterword advises against it."),
    )):  # fmt: skip
        command = option(command)
    return command


def number_in(text: str | None) -> int | None:
    """Return the number of a letter in the journal, where the argument is one and no file of that name is there."""
    return int(text) if text and text.isdecimal() and len(text) < 10 and not Path(text).exists() else None


def the_one(due: "Sequence[Ask]", command: str) -> int:
    """Return the number of the one letter that is due; raise InputError where there are more, or none."""
    if len(due) == 1:
        say(f"* Number {due[0].id}: {due[0].to}, {due[0].company}.")
        return due[0].id
    if not due:
        raise InputError(
            "Nothing of that kind is due today.", f"Say which letter: afterword {command} NUMBER."
        )
    some = ", ".join(f"{ask.id} ({ask.to}, {ask.company})" for ask in due[:_MOST])
    raise InputError(f"{len(due)} letters are due: {some}.", f"Say which: afterword {command} {due[0].id}")


def from_journal(journal: "Journal", ask: "Ask", given: Mapping[str, str], common: Common) -> Asked:
    """Return what the journal knows of a letter; what was given goes before it."""
    known = {
        "to": ask.to, "email": ask.email, "company": ask.company, "role": ask.role, "candidate": ask.candidate,
        "channel": ask.channel, "tone": ask.tone, "language": ask.language,
    }  # fmt: skip
    if given.get("to") and not same_person(given["to"], ask.to):
        known["email"] = None  # a person's mailbox is that person's alone
    ids = [one for one, _ in journal.threads(ask.id) if one != ask.message_id]
    return Asked(
        request(known, given, common, place=f"letter {ask.id}"),
        Thread(ask.subject or None, ask.message_id, tuple(ids)), ask.body, ask.sent, ask.reminded, ask.answered, ask.thanked,
    )  # fmt: skip


def from_file(path: str | None, given: Mapping[str, str], common: Common) -> Asked:
    """Read the letter that was sent: a mail or a text with header lines; what was given goes before it."""
    message = message_from(path, what="the letter you sent")
    headers, draft = message.headers, read_draft(message.text)
    if headers:
        name, email = headers.to[0] if headers.to else (None, None)
        subject, body = headers.subject, message.text[message.header_end :]
    else:
        name, email = parseaddr(draft.headers.get("to", ""))
        subject, body = draft.headers.get("subject"), draft.body
    sender = headers.from_ if headers else None
    known = {
        "to": name or (email if email and malformed(email) else None), "email": email, "candidate": sender.name if sender else None,
        "language": found if (found := guess(body)) in LANGUAGES else None, "channel": draft.headers.get("channel"),
    }  # fmt: skip
    if email and malformed(email):
        known["email"] = None  # "To: Anneke Vos" holds a name and no address
    return Asked(
        request(known, given, common, place=path or "standard input"),
        thread_of(message, subject), body.strip(), headers.date if headers else None,
    )  # fmt: skip


def thread_of(message: "Message", subject: str | None) -> Thread:
    """Return the conversation that a message stands in; a draft without an id stands where it answers into."""
    headers = message.headers
    if headers is None:
        return Thread(subject, None)
    answered = headers.raw.get("in-reply-to", "").split()[:1]
    number = headers.message_id or (answered[0] if answered else None)
    return Thread(subject, number, tuple(one for one in headers.references if one != number))


def in_journal(journal: "Journal", asked: Asked) -> "Ask | None":
    """Return the letter of the journal that a file holds, if there is exactly one."""
    request, thread = asked.request, asked.thread
    ids = (*thread.references, *([thread.message_id] if thread.message_id else [])) if thread else ()
    found = journal.find_ask(
        message_id=ids, address=request.email, company=request.company, role=request.role
    )
    return found[0] if len(found) == 1 else None


def request(
    known: Mapping[str, str | None], given: Mapping[str, str], common: Common, *, place: str
) -> Request:
    """Check what is known of the letter; the user's own fields come last."""
    profile = {name: text for name, text in common.settings.profile().items() if name != "language"}
    return request_from(
        {**{name: text for name, text in known.items() if text}, **given}, place=place, profile=profile
    )


def hand_out(
    draft: Draft, common: Common, number: int | None, *, copy: bool, open_: bool, note: "Callable[[Journal, int], Ask]", what: str
) -> None:  # fmt: skip
    """Show the letter, hand it over, and note in the journal that it goes out today."""
    show([draft], common)
    for one in draft.advice:
        say(f"* {one}")
    if not draft.request.candidate:
        say(f"* {NAMELESS}")
    if copy or open_ or (on_terminal() and not common.output and common.format == "text"):
        _, taken = hand_over(draft, copy=copy, open_=open_)
        if (
            number is not None
            and not taken
            and not click.confirm("Will it go out today?", default=True, err=True)
        ):
            say("* Nothing was noted in the journal.")
            return
    if number is None:
        return
    noted: Ask | None = kept(common, lambda journal: note(journal, number))
    if noted:
        undo = f"afterword {_COMMANDS[what]} {number} --not-sent"
        say(f"* Noted in the journal: {what} today. If you do not send it: {undo}")


def take_back(common: Common, number: int | None, note: "Callable[[Journal, int], Ask]") -> None:
    """Note in the journal that a letter was not sent after all."""
    if number is None:
        raise InputError("--not-sent needs the number of a letter.", "See: afterword journal list.")
    noted: Ask | None = kept(common, lambda journal: note(journal, number))
    if noted:
        say(f"* Noted: not sent (number {number}).")


def completed(asked: Asked, ask: "Ask") -> Asked:
    """Return what a file says, with what only the journal knows of the same letter."""
    request = asked.request
    return replace(
        asked,
        request=replace(request, company=request.company or ask.company, role=request.role or ask.role),
        sent=asked.sent or ask.sent, reminded=ask.reminded, answered=ask.answered, thanked=ask.thanked,
    )  # fmt: skip


_COMMANDS: Final = {"reminded": "follow-up", "thanked": "thank"}
