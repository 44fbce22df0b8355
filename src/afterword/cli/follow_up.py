"""``afterword follow-up``: the one reminder of a letter that has no answer."""

from dataclasses import replace
from typing import Any

import click

from afterword.ask import Asked, Declined, remind
from afterword.cli.asked import (
    completed,
    fields_of_letter,
    from_file,
    from_journal,
    hand_out,
    in_journal,
    number_in,
    take_back,
    the_one,
)
from afterword.cli.keeping import opened
from afterword.cli.letters import decline
from afterword.cli.options import Common, common
from afterword.cli.today import today

_IN_THREAD = (
    "Send it as an answer to your own message in the Sent folder: then it stays in one thread everywhere."
)


@click.command("follow-up")
@click.argument("letter", required=False, metavar="[NUMBER|LETTER]")
@common("text", "eml", "mailto", "json")
@click.option("--sent", metavar="DATE", help="When you sent the letter, as year-month-day.")
@click.option("--not-sent", is_flag=True, help="Take back that the reminder went out.")
@fields_of_letter
def follow_up(
    common: Common, letter: str | None, sent: str | None, not_sent: bool, copy: bool, open_: bool, anyway: bool, **given: Any,
) -> None:  # fmt: skip
    """Write the one reminder, short, in the thread of the letter.

    NUMBER is that of the letter in the journal; LETTER is the mail you sent (.eml, .txt), or - for standard input.
    Without either it is the one letter that is due today. A reminder is fair five working days after the letter.
    """
    number = number_in(letter)
    if not_sent:
        take_back(common, number, lambda journal, one: journal.mark_reminded(one, None))
        return
    fields = {name: value for name, value in given.items() if value}
    number, asked = _asked(letter, number, fields, common)
    if sent:
        from afterword.ask.values import read_date  # noqa: PLC0415

        asked = replace(asked, sent=read_date(sent, place="--sent"))
    made = remind(
        asked, today=today(), templates=common.templates(), anyway=anyway, sender=common.settings.address
    )
    if isinstance(made, Declined):
        decline(made, common)
    made = replace(made, advice=(*made.advice, _IN_THREAD))
    hand_out(
        made, common, number, copy=copy, open_=open_, note=lambda journal, one: journal.mark_reminded(one, today()),
        what="reminded",
    )  # fmt: skip


def _asked(
    letter: str | None, number: int | None, fields: dict[str, str], common: Common
) -> tuple[int | None, Asked]:
    """Return what was asked, and its number in the journal where it has one."""
    if letter and number is None:
        asked = from_file(letter, fields, common)
        if common.settings.journal is None or not common.settings.journal.exists():
            return None, asked
        with opened(common) as journal:
            ask = in_journal(journal, asked)
        return (ask.id, completed(asked, ask)) if ask else (None, asked)
    with opened(common) as journal:
        if number is None:
            number = the_one(journal.agenda(today()).remind, "follow-up")
        return number, from_journal(journal, journal.ask(number), fields, common)
