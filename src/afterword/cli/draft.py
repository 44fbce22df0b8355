"""``afterword draft``: one feedback request, from a rejection, a facts file, options or a conversation."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterword.ask import (
    Declined,
    Draft,
    Rejection,
    Request,
    against,
    read_facts_file,
    request_from,
    understand,
    write,
)
from afterword.ask.fields import CHANNELS, LANGUAGES, STAGES, TONES
from afterword.cli.engine import with_model
from afterword.cli.keeping import keep_declined, keep_draft
from afterword.cli.letters import decline, hand_over, show
from afterword.cli.options import Common, common
from afterword.cli.sink import say
from afterword.cli.source import message_from, on_terminal
from afterword.cli.today import today
from afterword.errors import ModelError
from afterword.reply import has_feedback, only_praises

if TYPE_CHECKING:
    from datetime import date

    from afterword.model.answer import Model

_ENOUGH = ("to", "company", "role")


def _fields(command: Any) -> Any:
    """Add one option per field of the contract."""
    for option in reversed((
        click.option("--to", "--interviewer", "to", metavar="NAME", help="Whom the letter is to."),
        click.option("--email", metavar="ADDRESS", help="Their address."),
        click.option("--company", metavar="NAME"),
        click.option("--role", metavar="TITLE"),
        click.option("--stage", metavar="STAGE", help=f"How far it went: {', '.join(STAGES)}."),
        click.option("--about", multiple=True, metavar="TEXT", help="A session, exercise or topic to name (repeatable)."),
        click.option("--ask", metavar="TEXT", help="What you would like to know."),
        click.option("--rejected", metavar="DATE", help="When the rejection came, as year-month-day."),
        click.option("--candidate", metavar="NAME", help="Your name."),
        click.option("--contact", metavar="LINE", help="Your contact line under the letter."),
        click.option("--language", metavar="CODE", help=f"Language of the letter: {', '.join(LANGUAGES)}."),
        click.option("--channel", metavar="CHANNEL", help=f"{', '.join(CHANNELS)}."),
        click.option("--tone", metavar="TONE", help=f"{', '.join(TONES)}."),
    )):  # fmt: skip
        command = option(command)
    return command


@click.command()
@click.argument("rejection", required=False)
@common("text", "eml", "mailto", "json")
@_fields
@click.option("--variants", type=click.IntRange(1, 5), default=1, metavar="N", help="Show N wordings.")
@click.option("--copy", is_flag=True, help="Copy the letter to the clipboard.")
@click.option("--open", "open_", is_flag=True, help="Open the letter in your mail program.")
@click.option("--anyway", is_flag=True, help="Draft although afterword advises against it.")
@click.option("--sleep", is_flag=True, help="Keep it until the next working morning; status shows it then.")
def draft(
    common: Common, rejection: str | None, variants: int, copy: bool, open_: bool, anyway: bool, sleep: bool,
    **given: Any,
) -> None:  # fmt: skip
    """Write one feedback request.

    REJECTION is a mail or text of the rejection (.eml, .txt, .html, .msg), a facts file (.toml, .json), or - for
    standard input. Without it, on a terminal, you are asked.
    """
    fields = {name: "; ".join(value) if name == "about" else value for name, value in given.items() if value}
    known = common.settings.profile() | fields
    asking = on_terminal() and not common.output and common.format == "text"
    understood, fields = _understood(rejection, fields, known, asking=asking)
    request = request_from(fields, place="draft", rejection=understood, profile=common.settings.profile())
    if asking and (anyway or against(request, today()) is None):
        from afterword.cli import conversation  # noqa: PLC0415 - a script needs none

        request = conversation.complete(request, common)
    drafts = with_model(common, lambda model: _written(request, common, model, anyway=anyway, count=variants))
    if isinstance(drafts[0], Declined):
        keep_declined(common, request, drafts[0])
        decline(drafts[0], common)
    made = [draft for draft in drafts if isinstance(draft, Draft)]
    final, until = made[0], None
    try:
        show(made, common)
        for one in final.advice:
            say(f"* {one}")
        if not (final.request.about or final.request.ask or final.request.stage == "application"):
            say(
                '* A question about one thing you did or said there is easier to answer: name it with --about "…".'
            )
        until = _morning(final, common, sleep=sleep, asking=asking)
        if (asking or copy or open_) and not (asking and until):
            final, _ = hand_over(final, copy=copy, open_=open_)
    finally:  # what was paid for is kept, whether it could be shown or not
        keep_draft(common, final, wait_until=until)


def _morning(draft: Draft, common: Common, *, sleep: bool, asking: bool) -> "date | None":
    """Return the morning until which the draft is kept: as told, or as agreed when the rejection is hours old."""
    if common.journal is None:
        return None
    from afterword.ask.heat import is_bitter  # noqa: PLC0415 - only where something is kept
    from afterword.journal.dates import in_words, next_working_day, weekday  # noqa: PLC0415

    morning = next_working_day(today())
    if sleep:
        return morning
    request = draft.request
    fresh = request.rejected is not None and request.rejected >= today()
    if not (fresh or is_bitter(request)):
        return None
    why = "The rejection is only hours old" if fresh else "Your own words sound as if this hurts"
    until = f"{weekday(morning)} {in_words(morning, today())}"
    if asking:
        say(f"{why}. A letter is read better after a night's sleep, and nobody is late by then.")
        return morning if click.confirm(f"Keep it until {until}?", default=True, err=True) else None
    say(f"* {why}: with --sleep it is kept until {until}, when `afterword status` shows it.")
    return None


def _understood(
    path: str | None, fields: dict[str, str], known: dict[str, str], *, asking: bool
) -> tuple[Rejection | None, dict[str, str]]:
    """Return the rejection, read, and the fields with those of a facts file below the options."""
    if path is None and all(name in fields for name in _ENOUGH):
        return None, fields
    if path and Path(path).suffix.lower() in (".toml", ".json"):
        filed, rejection = read_facts_file(Path(path))
        return rejection, filed | fields
    from afterword.ask.facts_file import facts_in  # noqa: PLC0415 - only where a text is read

    if path is None and asking:
        from afterword.cli import conversation  # noqa: PLC0415

        message = conversation.rejection()
    else:
        message = message_from(path, what="the rejection")
    if message is None:
        return None, fields
    for note in message.notes:
        say(f"* {note}")
    if path in (None, "-") and (read := facts_in(message.text, place="standard input")):
        filed, rejection = read
        return rejection, filed | fields
    found = understand(
        message, known=known, has_feedback=has_feedback, only_praises=only_praises, today=today()
    )
    return found, fields


def _written(
    request: Request, common: Common, model: "Model | None", *, anyway: bool, count: int
) -> list[Draft | Declined]:
    """Write the letter in count wordings; with a model its slots are made personal."""
    writer = None
    if model is not None:
        from afterword.ask.personal import ModelWriter  # noqa: PLC0415 - pydantic takes 60 ms

        writer = ModelWriter(model, common.prompts(), common.model_profile())
    drafts = [
        write(
            request, today=today(), templates=common.templates(), anyway=anyway, variant=variant,
            sender=common.settings.address, writer=writer,
        )
        for variant in range(count)
    ]  # fmt: skip
    for draft in drafts:
        if isinstance(draft, Draft) and draft.left_out and common.strict:
            raise ModelError(f"The model's words do not pass: {draft.left_out[0]}", "Leave out --strict.")
    return drafts
