"""What is due on a day: letters to look at again, reminders, thanks, doors that open, exercises; and what comes next.

Pure: made from what the journal holds and today. Wording is in the report beside this.
"""

import datetime as dt
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from afterword.journal.dates import REST_AFTER, TOO_LATE, reminder_due
from afterword.journal.doors import opens_on
from afterword.journal.types import Ask, Entry, Exercise, Reply
from afterword.text.days import working_days_after

_THANK_WITHIN: Final = 21
"""Days: later thanks would only remind them how late they are."""
_DOOR_STAYS: Final = 60
"""Days that a door is shown after it opened."""
_UNDATED_STAYS: Final = 365
_SILENCE_STAYS: Final = 30
"""Days that a letter without an answer is still shown, as one to look back on oneself."""
_DRAFT_STAYS: Final = 56
"""Days: a draft older than this is one that the user has let go."""


class Waiting(NamedTuple):
    """A letter that waits for an answer, and the day from which a reminder is fair; None after the one reminder."""

    ask: Ask
    due: dt.date | None


class OpenDoor(NamedTuple):
    """Something left open, and the day it opens, where the words say one."""

    entry: Entry
    opens: dt.date | None


class Event(NamedTuple):
    """One day for a calendar; ``key`` stays the same from one day's view to the next."""

    key: str
    day: dt.date
    title: str
    note: str


class Counts(NamedTuple):
    """How many there are: applications, letters sent, letters answered."""

    applications: int = 0
    sent: int = 0
    answered: int = 0


@dataclass(frozen=True, slots=True)
class Agenda:
    """One day's view of the journal, each list with the most pressing first."""

    today: dt.date
    counts: Counts
    calls: tuple[Ask, ...] = ()
    """Letters that were answered with the offer of a call."""
    thank: tuple[Ask, ...] = ()
    remind: tuple[Ask, ...] = ()
    look_again: tuple[Ask, ...] = ()
    """Drafts that were slept over, or were never sent."""
    sleeping: tuple[Ask, ...] = ()
    """Drafts that are kept until a morning to come."""
    waiting: tuple[Waiting, ...] = ()
    silent: tuple[Ask, ...] = ()
    """Letters that no answer is to be expected to any more."""
    doors: tuple[OpenDoor, ...] = ()
    practise: tuple[Exercise, ...] = ()
    read: tuple[Reply, ...] = ()
    """Answers that were put off until a morning that has come."""
    put_off: tuple[Reply, ...] = ()
    """Answers that are put off until a morning to come."""

    def days_to_come(self) -> Iterator[Event]:
        """Yield what a calendar can remind of, from today on."""
        for ask in (*self.sleeping, *self.look_again):
            if ask.wait_until and ask.wait_until >= self.today:
                title = f"Read your letter to {ask.to} ({ask.company}) once more"
                yield Event(f"wait {ask.id}", ask.wait_until, title, f"afterword journal show {ask.id}")
        for reply in self.put_off:
            if reply.not_now:
                title = f"Read the answer of {reply.sender or reply.company}"
                yield Event(f"read {reply.id}", reply.not_now, title, f"afterword journal show r{reply.id}")
        for ask in self.remind:
            yield _reminder(ask, self.today)
        for ask, due in self.waiting:
            if due:
                yield _reminder(ask, due)
        for ask in self.thank:
            title = f"Thank {ask.to} ({ask.company}) for the answer"
            yield Event(f"thank {ask.id}", self.today, title, f"afterword thank {ask.id}")
        for entry, opens in self.doors:
            if opens and opens >= self.today:
                title = f"A door opens: {entry.company or 'a company that answered you'}"
                yield Event(f"door {entry.id}", opens, title, f"“{entry.quote}”")
        for exercise in self.practise:
            if exercise.due and exercise.due >= self.today:
                yield Event(f"practise {exercise.id}", exercise.due, exercise.text, exercise.measure)


def agenda(
    asks: Iterable[Ask],
    doors: Iterable[Entry],
    exercises: Iterable[Exercise],
    *,
    put_off: Iterable[Reply] = (),
    counts: Counts,
    answers: Mapping[int, str],
    today: dt.date,
    reflected: Container[int] = (),
) -> Agenda:
    """Sort what is open by what is to be done about it.

    ``answers`` says of which kind the answer to an ask is; ``reflected`` holds the applications that the user has
    looked back on already.
    """
    calls: list[Ask] = []
    thank: list[Ask] = []
    remind, look, sleeping, waiting, silent = [], [], [], [], []
    for ask in asks:
        if ask.answered:
            kind = answers.get(ask.id, "feedback")
            if not ask.thanked and kind != "boilerplate" and _within(ask.answered, today, _THANK_WITHIN):
                (calls if kind == "call_offer" else thank).append(ask)
        elif not ask.sent:
            if ask.wait_until and ask.wait_until > today:
                sleeping.append(ask)
            elif _within(ask.drafted, today, _DRAFT_STAYS):
                look.append(ask)
        elif ask.reminded:
            rest = working_days_after(ask.reminded, REST_AFTER)
            if today < rest:
                waiting.append(Waiting(ask, None))
            elif _within(rest, today, _SILENCE_STAYS):
                silent.append(ask)
        elif not _within(ask.sent, today, TOO_LATE):
            if _within(ask.sent, today, TOO_LATE + _SILENCE_STAYS):
                silent.append(ask)
        elif today >= reminder_due(ask.sent):
            remind.append(ask)
        else:
            waiting.append(Waiting(ask, reminder_due(ask.sent)))
    later = tuple(put_off)
    silent = [ask for ask in silent if ask.application not in reflected]
    return Agenda(
        today, counts, tuple(calls), tuple(thank), tuple(remind), tuple(look), tuple(sleeping), tuple(waiting), tuple(silent[::-1]),
        _open_doors(doors, today), tuple(exercise for exercise in exercises if not exercise.done),
        tuple(reply for reply in later if not reply.not_now or reply.not_now <= today),
        tuple(reply for reply in later if reply.not_now and reply.not_now > today),
    )  # fmt: skip


def _reminder(ask: Ask, due: dt.date) -> Event:
    title = f"If {ask.to} ({ask.company}) has not answered: one reminder, then let it rest"
    return Event(f"remind {ask.id}", due, title, f"afterword follow-up {ask.id}")


def _within(day: dt.date | None, today: dt.date, days: int) -> bool:
    """Say whether day is at most days ago; a day to come (a clock was set back) is."""
    return day is None or (today - day).days <= days


def _open_doors(doors: Iterable[Entry], today: dt.date) -> tuple[OpenDoor, ...]:
    """Return the doors that are open or will be, the next to open first, those without a day last."""
    found = []
    for entry in doors:
        opens = opens_on(entry.when, entry.date) if entry.when and entry.date else None
        since, stays = (opens, _DOOR_STAYS) if opens else (entry.date, _UNDATED_STAYS)
        if _within(since, today, stays):
            found.append(OpenDoor(entry, opens))
    return tuple(sorted(found, key=lambda door: door.opens or dt.date.max))
