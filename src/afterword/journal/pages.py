"""The journal's contents as text: the list of all, and one letter or reply with what was said about it.

Holds layout and wording. What is about the reader stands apart from what is about their criteria; strengths come first.
"""

import datetime as dt
import re
import textwrap
from collections.abc import Iterator, Sequence
from typing import Final

from afterword.journal.dates import in_words
from afterword.journal.types import Application, Ask, Entry, Reply
from afterword.text.printable import escape

_HEADINGS: Final = (
    ("strength", "About you: what they liked"),
    ("point", "About you: what to work on"),
    ("outside", "About their criteria, not about you"),
    ("door", "Doors left open"),
)


def as_list(
    asks: Sequence[Ask],
    unasked: Sequence[Application],
    unmatched: Sequence[Reply],
    *,
    today: dt.date,
    width: int,
) -> str:
    """List letters, applications that nobody was asked about and replies that answer no letter, the newest first."""
    blocks = []
    if asks:
        lines = [
            _line(str(ask.id), _where(ask.to, ask.company, ask.role), _state(ask, today))
            for ask in asks[::-1]
        ]
        blocks.append("\n".join(["Letters", *lines]))
    if unasked:
        lines = [_line(f"a{one.id}", _where(one.company, one.role), one.note) for one in unasked[::-1]]
        blocks.append("\n".join(["Nobody was asked", *lines]))
    if unmatched:
        lines = [_line(f"r{one.id}", *_reply_line(one, today)) for one in unmatched[::-1]]
        blocks.append("\n".join(["Answers to none of these letters", *lines]))
    if not blocks:
        return "The journal is empty. It fills as you draft and summarize: afterword draft\n"
    return "\n\n".join(_wrapped(block, width) for block in blocks) + "\n"


def ask_page(
    ask: Ask, answers: Sequence[tuple[Reply, Sequence[Entry]]], *, today: dt.date, width: int, raw: bool
) -> str:
    """Show one letter: how it stands, its text, and what was answered."""
    to = f"{ask.to} <{ask.email}>" if ask.email else ask.to
    head = [
        f"Letter {ask.id}: {_where(ask.company, ask.role)}",
        _state(ask, today),
        "",
        f"To: {to}",
        *([f"Subject: {ask.subject}"] if ask.subject else []),
    ]
    blocks = [escape("\n".join(head)), escape(ask.body.rstrip())]
    blocks += [_answer(reply, entries, today=today, width=width, raw=raw) for reply, entries in answers]
    return "\n\n".join(blocks) + "\n"


def reply_page(reply: Reply, entries: Sequence[Entry], *, today: dt.date, width: int, raw: bool) -> str:
    """Show one reply with what it said."""
    return _answer(reply, entries, today=today, width=width, raw=raw) + "\n"


def application_page(one: Application, *, today: dt.date) -> str:
    """Show one application."""
    when = f"Turned down on {in_words(one.rejected, today)}." if one.rejected else ""
    return escape("\n".join(part for part in (_where(one.company, one.role), when, one.note) if part)) + "\n"


def _answer(reply: Reply, entries: Sequence[Entry], *, today: dt.date, width: int, raw: bool) -> str:
    place, kind = _reply_line(reply, today)
    blocks = [_wrapped(f"Answer r{reply.id}: {place} ({kind})", width)]
    hidden = () if raw else hidden_sections(reply, today)
    for section, heading in _HEADINGS:
        if section in hidden:
            continue
        lines = [_said(entry) for entry in entries if entry.section == section]
        if lines:
            blocks.append(_wrapped("\n".join([heading, *lines]), width))
    if hidden and reply.not_now:
        blocks.append(f"The rest keeps until {in_words(reply.not_now, today)}, as you wished.")
    elif reply.next_step:
        blocks.append(_wrapped(f"Next\n{reply.next_step}", width))
    if raw:
        blocks.append(escape(f"Their words\n{(reply.raw or reply.text).rstrip()}"))
    else:
        blocks.append("Their whole text is hidden: --raw shows it.")
    return "\n\n".join(blocks)


def hidden_sections(reply: Reply, today: dt.date) -> tuple[str, ...]:
    """Return what of a reply the user does not want to see today."""
    return ("point", "outside") if reply.not_now and reply.not_now > today else ()


def _said(entry: Entry) -> str:
    quote = f"“{' '.join(entry.quote.split())}”"
    if entry.section == "point":
        return f"  - {quote}" + (f" → {entry.action}" if entry.action else "")
    when = " · ".join(part for part in (entry.when, entry.who) if part)
    return f"  {'+' if entry.section == 'strength' else '-'} {quote}" + (f" ({when})" if when else "")


def _reply_line(reply: Reply, today: dt.date) -> tuple[str, str]:
    place = _where(reply.sender, reply.company, reply.role) or "somebody"
    date = f", {in_words(reply.date, today)}" if reply.date else ""
    return f"{place}{date}", reply.kind.replace("_", " ")


def _state(ask: Ask, today: dt.date) -> str:
    """Say how a letter stands, in the order in which it happened."""
    steps = [
        ("drafted", ask.drafted if not ask.sent else None),
        (
            "keeps until",
            ask.wait_until if not ask.sent and ask.wait_until and ask.wait_until > today else None,
        ),
        ("sent", ask.sent),
        ("reminded", ask.reminded),
        ("answered", ask.answered),
        ("thanked", ask.thanked),
    ]
    return ", ".join(f"{step} {in_words(day, today)}" for step, day in steps if day) or "drafted"


def _where(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _line(number: str, where: str, state: str) -> str:
    return f"{number:>5}  {where}" + (f": {state}" if state else "")


def _wrapped(block: str, width: int) -> str:
    return "\n".join(_folded(block.split("\n"), width))


def _folded(lines: Sequence[str], width: int) -> Iterator[str]:
    for line in lines:
        mark = re.match(r" +\S+ +", line)  # a number or a bullet
        hanging = " " * (mark.end() if mark else 0)
        yield textwrap.fill(
            escape(line), width, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False
        )
