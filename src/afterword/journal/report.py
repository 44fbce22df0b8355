"""A day's view of the journal, as one screen of text and as plain data.

Holds layout and wording. What is due was decided before.
"""

import datetime as dt
import re
import textwrap
from collections.abc import Iterator
from typing import Any, Final

from afterword.journal.agenda import Agenda, OpenDoor
from afterword.journal.dates import in_words, weekday
from afterword.journal.rows import iso
from afterword.journal.types import Ask, Exercise, Reply
from afterword.text.printable import escape

_MOST: Final = 6
"""Lines of one kind on the screen; the rest is counted."""


def as_text(day: Agenda, *, width: int) -> str:
    """Lay the day out for a terminal of a width: what is due, what waits, which doors open, what comes next."""
    blocks = [_head(day)]
    for title, lines in (
        ("Due now", [*_read(day), *_calls(day), *_thank(day), *_remind(day), *_look_again(day)]),
        ("Sleeping on it", _sleeping(day)),
        ("Waiting for an answer", _waiting(day)),
        ("No answer came", _silent(day)),
        ("Doors left open", [_door(door, day.today) for door in day.doors]),
        ("To practise", [_exercise(exercise, day.today) for exercise in day.practise]),
    ):
        if lines:
            blocks.append("\n".join([title, *_cut(list(lines), width)]))
    return "\n\n".join([*blocks, "Next\n" + _wrapped(next_step(day), width)]) + "\n"


def next_step(day: Agenda) -> str:
    """Say the one thing to do next."""
    if day.read:
        reply = day.read[0]
        return (
            f"Read the answer of {_sender(reply)}, what they liked first: afterword journal show r{reply.id}"
        )
    if day.calls:
        ask = day.calls[0]
        return f"Take up the offer of {_named(ask)} to talk, today if you can. What they wrote: afterword journal show {ask.id}"
    if day.thank:
        ask = day.thank[0]
        return f"Thank {_named(ask)} in one line, today if you can: afterword thank {ask.id}"
    if day.look_again:
        ask = day.look_again[0]
        return (
            f"Read your letter to {_named(ask)} once more: afterword journal show {ask.id}. "
            f"If it still sounds like you, send it and say so: afterword sent {ask.id}"
        )
    if day.remind:
        ask = day.remind[0]
        return f"Send {_named(ask)} the one reminder, and then let it rest: afterword follow-up {ask.id}"
    ready = [door for door in day.doors if door.opens and door.opens <= day.today]
    if ready:
        return f"A door is open at {ready[0].entry.company or 'one company'}: see whether they hire for you again."
    if day.practise:
        return f"Practise one thing: {day.practise[0].text}"
    if day.silent:
        return (
            f"No answer from {_named(day.silent[0])} says nothing about you: most requests stay unanswered. "
            f"Look back on the interview yourself: afterword reflect {day.silent[0].id}"
        )
    if day.sleeping or day.put_off:
        return "Nothing today. What you put off keeps until its morning; do something else first."
    if day.waiting:
        return "Nothing is due. Most requests stay unanswered, so do not wait for this one: go on with the next application."
    if day.counts.applications:
        return "Nothing is due. Go on searching, and look at a neighbouring role or two while you are at it."
    return "The journal is empty. It fills as you draft and summarize: afterword draft"


def as_json(day: Agenda) -> dict[str, Any]:
    """Give the day as plain data."""
    return {
        "schema": 1,
        "today": iso(day.today),
        "applications": day.counts.applications,
        "sent": day.counts.sent,
        "answered": day.counts.answered,
        "calls": [_ask(ask) for ask in day.calls],
        "thank": [_ask(ask) for ask in day.thank],
        "remind": [_ask(ask) for ask in day.remind],
        "look_again": [_ask(ask) for ask in day.look_again],
        "sleeping": [_ask(ask) for ask in day.sleeping],
        "read": [{"reply": reply.id, "not_now": iso(reply.not_now)} for reply in day.read],
        "put_off": [{"reply": reply.id, "not_now": iso(reply.not_now)} for reply in day.put_off],
        "waiting": [{**_ask(waiting.ask), "due": iso(waiting.due)} for waiting in day.waiting],
        "silent": [_ask(ask) for ask in day.silent],
        "doors": [
            {
                "entry": door.entry.id, "company": door.entry.company, "role": door.entry.role, "quote": door.entry.quote,
                "said": iso(door.entry.date), "when": door.entry.when, "opens": iso(door.opens), "who": door.entry.who,
            }
            for door in day.doors
        ],
        "practise": [
            {"exercise": e.id, "area": e.area, "text": e.text, "measure": e.measure, "cue": e.cue, "due": iso(e.due)}
            for e in day.practise
        ],
        "next": next_step(day),
    }  # fmt: skip


def _head(day: Agenda) -> str:
    counts = day.counts
    parts = (
        _counted(counts.applications, "application"),
        f"{counts.sent} asked for advice",
        f"{counts.answered} answered",
    )
    date = f"{weekday(day.today)} {in_words(day.today, day.today)} {day.today.year}"
    return f"{date}\n{' · '.join(parts)}"


def _calls(day: Agenda) -> Iterator[str]:
    for ask in day.calls:
        yield f"{ask.id:>4}  {_named(ask)} offers to talk: name two times. See: afterword journal show {ask.id}"


def _thank(day: Agenda) -> Iterator[str]:
    for ask in day.thank:
        yield f"{ask.id:>4}  Thank {_named(ask)}, who answered{_on(ask.answered, day)}: afterword thank {ask.id}"


def _read(day: Agenda) -> Iterator[str]:
    for reply in day.read:
        yield f"{f'r{reply.id}':>4}  Read the answer of {_sender(reply)} when you like: afterword journal show r{reply.id}"


def _remind(day: Agenda) -> Iterator[str]:
    for ask in day.remind:
        yield f"{ask.id:>4}  Remind {_named(ask)} once; you asked{_on(ask.sent, day)}: afterword follow-up {ask.id}"


def _look_again(day: Agenda) -> Iterator[str]:
    for ask in day.look_again:
        what = "You slept over" if ask.wait_until else "Not sent yet:"
        yield f"{ask.id:>4}  {what} your letter to {_named(ask)}: afterword journal show {ask.id}"


def _sleeping(day: Agenda) -> list[str]:
    return [
        f"{ask.id:>4}  Your letter to {_named(ask)} keeps until "
        + (f"{weekday(ask.wait_until)} {in_words(ask.wait_until, day.today)}" if ask.wait_until else "then")
        for ask in day.sleeping
    ] + [
        f"{f'r{reply.id}':>4}  The answer of {_sender(reply)} keeps until "
        + (f"{weekday(reply.not_now)} {in_words(reply.not_now, day.today)}" if reply.not_now else "then")
        for reply in day.put_off
    ]


def _waiting(day: Agenda) -> list[str]:
    lines = []
    for ask, due in day.waiting:
        then = f"a reminder is best from {in_words(due, day.today)}" if due else "reminded once; let it rest"
        lines.append(f"{ask.id:>4}  {_named(ask)}, asked{_on(ask.sent, day)}; {then}")
    return lines


def _silent(day: Agenda) -> list[str]:
    return [
        f"{ask.id:>4}  {_named(ask)}, asked{_on(ask.sent, day)}. Look back yourself: afterword reflect {ask.id}"
        for ask in day.silent
    ]


def _door(door: OpenDoor, today: dt.date) -> str:
    entry = door.entry
    if door.opens is None:
        when = (
            f"{entry.when}, said {in_words(entry.date, today)}" if entry.when and entry.date else "any time"
        )
    elif door.opens <= today:
        when = f"open since {in_words(door.opens, today)}"
    else:
        when = f"opens {in_words(door.opens, today)}"
    where = " · ".join(part for part in (entry.company, when, entry.who) if part)
    return f"      {where}: “{' '.join(entry.quote.split())}”"


def _exercise(exercise: Exercise, today: dt.date) -> str:
    """Return an exercise by its first sentence; the plan has all of it."""
    first = re.split(r"(?<=[.!?])\s", exercise.text, maxsplit=1)[0].rstrip(".:")
    due = ""
    if exercise.due:
        word = "by" if exercise.due >= today else "planned for"
        due = f" ({word} {in_words(exercise.due, today)})"
    return f"{exercise.id:>4}  {first}{due}: afterword plan done {exercise.id}"


def _cut(lines: list[str], width: int) -> Iterator[str]:
    for line in lines[:_MOST]:
        yield _wrapped(line, width, hanging="      ")
    if len(lines) > _MOST:
        yield f"      and {len(lines) - _MOST} more: afterword journal list"


def _wrapped(text: str, width: int, *, hanging: str = "") -> str:
    """Break text at width; a command is never broken in two."""
    whole = escape(text)
    head, colon, command = whole.rpartition(": afterword ")
    if colon and "\n" not in command and "." not in command:
        whole = head + ": afterword\u00a0" + command.replace(" ", "\u00a0")
    lines = textwrap.fill(
        whole, width, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False
    )
    return lines.replace("\u00a0", " ")


def _named(ask: Ask) -> str:
    return f"{ask.to} ({ask.company}, {ask.role})" if ask.role else f"{ask.to} ({ask.company})"


def _sender(reply: Reply) -> str:
    return (
        f"{reply.sender} ({reply.company})"
        if reply.sender and reply.company
        else reply.sender or reply.company or "theirs"
    )


def _on(day: dt.date | None, view: Agenda) -> str:
    return f" on {in_words(day, view.today)}" if day else ""


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _ask(ask: Ask) -> dict[str, Any]:
    return {
        "ask": ask.id, "company": ask.company, "role": ask.role, "to": ask.to, "email": ask.email,
        "drafted": iso(ask.drafted), "sent": iso(ask.sent), "wait_until": iso(ask.wait_until),
        "reminded": iso(ask.reminded), "answered": iso(ask.answered), "thanked": iso(ask.thanked),
    }  # fmt: skip
