"""What a command leaves in the journal, and the journal opened for the commands that are about it.

A journal that cannot be written never stops a draft or a reading: that is said in one line.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeVar

from afterword.ask.wording import bare_role
from afterword.cli.options import Common
from afterword.cli.sink import say
from afterword.cli.today import today
from afterword.errors import ConfigError, FileError, InputError
from afterword.journal import NO_ANSWER, Application, Ask, Entry, Reply, Section
from afterword.text.dates import recent_day

if TYPE_CHECKING:
    from datetime import date

    from afterword.ask import Declined, Draft, Request
    from afterword.batch.columns import Row
    from afterword.journal import Journal
    from afterword.message import Message
    from afterword.reply import Known, Point, Reading, Remark

T = TypeVar("T")
_GROUP: Final = 128
"""Drafts of a batch that are kept at once."""
_NOBODY_ASKED: Final = ("declined_in_advance", "feedback_given")
"""Cases in which a rejection is one, although nobody is to be asked."""


@contextmanager
def opened(common: Common, *, to_write: bool = False) -> "Iterator[Journal]":
    """Open the journal for a command that is about it; where there is none yet, an empty one that is not kept.

    A command whose whole work is to write there does not run with --no-journal.
    """
    from afterword.journal import Journal  # noqa: PLC0415 - sqlite3 takes 4 ms

    path = common.settings.journal
    if to_write and path is not None and common.journal is None:
        raise InputError("--no-journal leaves this command nothing to do.", "Run it without.")
    if path is None:
        raise ConfigError(
            "The journal is switched off (AFTERWORD_JOURNAL).", "Name a file there to keep one."
        )
    with Journal.open(path) if path.exists() else Journal.nowhere() as journal:
        yield journal


def kept(common: Common, work: "Callable[[Journal], T]") -> T | None:
    """Do work with the journal; None where nothing is to be kept, or where it cannot be, which is said."""
    if common.journal is None:
        return None
    from afterword.journal import Journal  # noqa: PLC0415 - sqlite3 takes 4 ms

    begun = not common.journal.exists()
    try:
        with Journal.open(common.journal) as journal:
            done = work(journal)
    except FileError as error:
        say(f"* Not kept in the journal. {error.message} {error.hint}")
        return None
    if begun:
        say(f"* A journal is begun: {common.journal}. Only you can read it; --no-journal keeps nothing.")
    return done


def keep_draft(common: Common, draft: "Draft", *, wait_until: "date | None" = None) -> None:
    """Keep a draft, and say how to tell when it was sent."""
    new = ask_from(draft, common, wait_until)

    def work(journal: "Journal") -> tuple[Ask, bool]:
        before = journal.count("asks")
        return journal.add_ask(new, thread=draft.letter.references), journal.count("asks") == before

    done = kept(common, work)
    if done is None:
        return
    ask, known = done
    if ask.sent or ask.answered or ask.reminded or ask.thanked:
        on = f" on {ask.sent.isoformat()}" if ask.sent else ""
        what = (
            f"Their answer came on {ask.answered.isoformat()}: afterword thank {ask.id}"
            if ask.answered
            else f"One reminder is enough: afterword follow-up {ask.id}"
        )
        say(
            f"* You asked {ask.to}{on} already (number {ask.id} in the journal); this draft is "
            f"not kept. {what}"
        )
    else:
        instead = ", in place of the draft that was not sent" if known else ""
        say(f"* Number {ask.id} in the journal{instead}. When you have sent it: afterword sent {ask.id}")


def asked_before(common: Common) -> "Callable[[Row], str | None] | None":
    """Return what says when a row's person was asked, going by what the journal says was sent; None without a journal."""
    from afterword.batch.columns import Row  # noqa: PLC0415 - only a batch asks
    from afterword.batch.identity import people_of  # noqa: PLC0415

    if common.journal is None or not common.journal.exists():
        return None
    sent = kept(common, lambda journal: list(journal.sent_asks())) or []
    days: dict[object, str] = {}
    for ask in sent:
        for candidate in {ask.candidate or "", ""}:  # a table without that column is the user's own
            cells = {"candidate": candidate, "email": ask.email or "", "to": ask.to, "company": ask.company}
            for key in people_of(Row(0, {name: cell for name, cell in cells.items() if cell}, {}), ""):
                days[key] = f"asked on {ask.sent} (journal)"

    def when(row: Row) -> str | None:
        return next((days[key] for key in people_of(row, "") if key in days), None)

    return when if days else None


class DraftKeeper:
    """Keeps the drafts of a batch, group by group; after a fault it says so once and keeps no more."""

    def __init__(self, common: Common) -> None:
        self._common: Common | None = common if common.journal else None
        self._waiting: list[Draft] = []

    def add(self, draft: "Draft | None") -> None:
        """Take a draft that is on the disk by now."""
        if draft is not None and self._common is not None:
            self._waiting.append(draft)
            if len(self._waiting) >= _GROUP:
                self.close()

    def close(self) -> None:
        """Keep what is waiting."""
        drafts, common = self._waiting, self._common
        self._waiting = []
        if drafts and common is not None:
            done = kept(common, lambda journal: self._keep(journal, drafts, common))
            self._common = common if done else None

    def _keep(self, journal: "Journal", drafts: "list[Draft]", common: Common) -> bool:
        with journal.together():
            for draft in drafts:
                journal.put_ask(ask_from(draft, common), thread=draft.letter.references)
        return True


def ask_from(draft: "Draft", common: Common, wait_until: "date | None" = None) -> Ask:
    """Return a draft as the journal keeps it."""
    request, letter, planned = draft.request, draft.letter, draft.plan
    return Ask(
        company=request.company or "", role=bare_role(request.role or ""), to=letter.to_name, email=letter.to_email,
        candidate=request.candidate or common.settings.candidate, channel=planned.channel, language=planned.language,
        tone=request.tone, subject=letter.subject, body=letter.body, message_id=letter.in_reply_to, case=planned.case,
        stage=request.stage, rejected=request.rejected, drafted=today(), wait_until=wait_until,
    )  # fmt: skip


def keep_declined(common: Common, request: "Request", declined: "Declined") -> None:
    """Keep an application that nobody is to be asked about, and why."""
    if declined.case in _NOBODY_ASKED and request.company:
        new = Application(
            company=request.company, role=request.role or "", stage=request.stage, rejected=request.rejected,
            added=today(), note=declined.reason,
        )  # fmt: skip
        kept(common, lambda journal: journal.add_application(new))


def keep_reading(
    common: Common, message: "Message", reading: "Reading", known: "Known", asked: int | None, *, raw: bool,
    not_now: "date | None" = None,
) -> int | None:  # fmt: skip
    """Keep what was read, at the letter that it answers; return its number.

    What is no answer is not kept: it may be another's.
    """
    if reading.kind in NO_ANSWER or not reading.text.strip():
        return None
    from afterword.cli.matching import letter_answered  # noqa: PLC0415 - only where something is kept

    def work(journal: "Journal") -> Reply:
        ask = letter_answered(journal, message, known, asked)
        reply = replace(
            reply_from(reading, message, known, common, raw=raw), ask=ask.id if ask else None, not_now=not_now
        )
        return journal.add_reply(reply, entries_from(reading))

    reply = kept(common, work)
    if reply is None:
        return None
    if reply.ask:
        say(f"* Kept as the answer to number {reply.ask}. To thank them: afterword thank {reply.ask}")
    else:
        say(
            f"* Kept as r{reply.id} in the journal, as an answer to none of your letters. If it answers one: run this again "
            "with --asked NUMBER (afterword journal list shows the numbers)."
        )
    return reply.id


def reply_from(reading: "Reading", message: "Message", known: "Known", common: Common, *, raw: bool) -> Reply:
    """Return a reading as the journal keeps it; the whole message only where the user wants it."""
    headers = message.headers
    sender = headers.from_ if headers else None
    model = reading.engine.model
    day = headers.date or recent_day(headers.date_text or "", today()) if headers else None
    return Reply(
        date=day or today(), kind=reading.kind, text=reading.text,
        engine=reading.engine.name, model=model, next_step=reading.next_step, company=known.company or "",
        role=known.role or "", language=reading.language, prompts=common.prompts().fingerprint() if model else None,
        message_id=headers.message_id if headers else None, sender=(sender.name or sender.email or "") if sender else "",
        flags=tuple(flag.name for flag in reading.flags), raw=message.text if raw else None,
    )  # fmt: skip


def entries_from(reading: "Reading") -> Iterable[Entry]:
    """Return what a reading found as the journal keeps it."""
    yield from map(_point, reading.points)
    for remark in reading.strengths:
        yield _remark("strength", remark)
    for remark in reading.outside_control:
        yield _remark("outside", remark)
    for door in reading.doors:
        yield Entry(
            section="door", quote=door.quote, start=door.start, end=door.end, gist=door.gist, when=door.when, who=door.who
        )  # fmt: skip


def _remark(section: Section, remark: "Remark") -> Entry:
    return Entry(section=section, quote=remark.quote, start=remark.start, end=remark.end, gist=remark.gist)


def _point(point: "Point") -> Entry:
    names = dict.fromkeys(source.name for source in point.sources if source.name)
    first = any(source.hand == "first" for source in point.sources)
    return Entry(
        section="point", quote=point.quote, start=point.start, end=point.end, area=point.area, gist=point.gist,
        situation=point.situation, action=point.action, measure=point.measure, by_when=point.by_when, cue=point.cue,
        severity=point.severity, confidence=point.confidence, source=", ".join(names),
        hand="first" if first or not point.sources else "second",
    )  # fmt: skip
