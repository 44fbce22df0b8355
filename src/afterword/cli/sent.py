"""``afterword sent``: the user says that a letter went out; nothing else counts as sent."""

from textwrap import fill

import click

from afterword.cli.asked import take_back
from afterword.cli.keeping import opened
from afterword.cli.options import Common, common
from afterword.cli.sink import put, put_json, width
from afterword.cli.today import today
from afterword.errors import InputError
from afterword.text.printable import escape


@click.command()
@click.argument("number", type=int)
@common("text", "json")
@click.option("--on", metavar="DATE", help="When you sent it, as year-month-day (default: today).")
@click.option("--not-sent", is_flag=True, help="Take back that it was sent.")
def sent(common: Common, number: int, on: str | None, not_sent: bool) -> None:
    """Say that you sent letter NUMBER of the journal.

    Reminders are counted from that day. `afterword journal list` shows the numbers.
    """
    from afterword.ask.values import read_date  # noqa: PLC0415
    from afterword.journal.dates import in_words, reminder_due  # noqa: PLC0415

    if not_sent:
        take_back(common, number, lambda journal, one: journal.mark_sent(one, None))
        return
    day = read_date(on, place="--on") if on else today()
    if day > today():
        raise InputError(f"--on is {on}, which is still to come.", "Say it when the letter has gone out.")
    with opened(common, to_write=True) as journal:
        rejected = journal.ask(number).rejected
        if rejected and day < rejected:
            raise InputError(f"--on is {on}, before the rejection of {rejected}.", "Mend the date.")
        ask = journal.mark_sent(number, day)
    due = reminder_due(day)
    if common.format == "json":
        put_json(common, {"ask": ask.id, "sent": day.isoformat(), "remind": due.isoformat()})
        return
    text = (
        f"Noted: {ask.to} ({ask.company}) was asked on {in_words(day, today())}. Most requests stay unanswered; if so, "
        f"one reminder is best from {in_words(due, today())}."
    )
    put(common, fill(escape(text), width(), break_on_hyphens=False))
