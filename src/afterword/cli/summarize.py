"""``afterword summarize``: an interviewer's answer as points, strengths, doors and what nobody could have changed."""

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from afterword.cli.engine import with_model
from afterword.cli.keeping import keep_reading
from afterword.cli.options import Common, common
from afterword.cli.sink import colour_wanted, put, put_json, put_text, say, width
from afterword.cli.source import message_from
from afterword.cli.today import today
from afterword.errors import InputError, ModelError
from afterword.message import Message, clean
from afterword.reply import Known, Reading, read_reply
from afterword.reply.cues import LANGUAGES
from afterword.text.language import read_language

if TYPE_CHECKING:
    from datetime import date

    from afterword.model.answer import Model

_STYLES = {
    "heading": {"bold": True}, "quote": {"fg": "cyan"}, "good": {"fg": "green"}, "point": {"fg": "yellow"},
    "muted": {"dim": True}, "warn": {"fg": "red"},
}  # fmt: skip


@click.command()
@click.argument("reply", required=False)
@common("text", "markdown", "html", "json")
@click.option("--candidate", metavar="NAME", help="Your name.")
@click.option("--company", metavar="NAME")
@click.option("--role", metavar="TITLE")
@click.option("--to", metavar="NAME", help="Whom you had asked.")
@click.option("--language", metavar="CODE", help="Language of the summary (default: the reply's).")
@click.option(
    "--asked", type=int, metavar="N", help="Which letter of your journal this answers, by its number."
)
@click.option(
    "--keep-raw", is_flag=True, help="Keep the whole message in the journal, not only what is read of it."
)
@click.option(
    "--not-now", metavar="DATE", help="Show only what they liked; keep the rest until DATE (or: morning)."
)
def summarize(
    common: Common, reply: str | None, candidate: str | None, company: str | None, role: str | None, to: str | None,
    language: str | None, asked: int | None, keep_raw: bool, not_now: str | None,
) -> None:  # fmt: skip
    """Read the interviewer's answer.

    REPLY is the answer as mail or text, or - for standard input. Without it, on a terminal, you can paste it.
    """
    until = _until(not_now, common)
    if language:
        language = read_language(language, LANGUAGES, place="--language", what="Summaries")
    message = message_from(reply, what="the reply")
    for note in message.notes:
        say(f"* {note}")
    known = Known(candidate or common.settings.candidate, company, role, to)
    reading = with_model(common, lambda model: _read(message, known, language, model, common))
    try:
        if until is None:
            _show(reading, common)
    finally:  # what was paid for is kept, whether it could be shown or not
        number = keep_reading(common, message, reading, known, asked, raw=keep_raw, not_now=until)
    if until is not None:
        _show(_softly(reading, until, number) if number else reading, common)


def _until(not_now: str | None, common: Common) -> "date | None":
    """Read ``--not-now``; raise InputError where nothing could be kept until then."""
    if not_now is None:
        return None
    if common.journal is None:
        raise InputError(
            "Without a journal nothing can be kept for later.", "Leave out --not-now or --no-journal."
        )
    from afterword.cli.journal import day_named  # noqa: PLC0415

    return day_named(not_now, place="--not-now")


def _softly(reading: Reading, until: "date", number: int) -> Reading:
    """Return a reading without what there is to work on, which is in the journal by now."""
    from afterword.journal.dates import in_words  # noqa: PLC0415

    later = f"The rest keeps until {in_words(until, today())}: afterword journal show r{number} (--raw shows it before then)."
    return replace(reading, text="", points=(), outside_control=(), flags=(), dropped=(), next_step=later)


def _show(reading: Reading, common: Common) -> None:
    if common.format == "json":
        put_json(common, reading.as_json())
        return
    from afterword.reply import report  # noqa: PLC0415 - JSON needs no report

    if common.format == "text":
        paint = _paint if colour_wanted() and not common.output else _plain
        put(common, report.as_text(reading, width=width(), paint=paint))
    elif common.format == "markdown":
        put_text(common, report.as_markdown(reading))
    else:
        put_text(common, report.as_html(reading))


def _read(
    message: Message, known: Known, language: str | None, model: "Model | None", common: Common
) -> Reading:
    """Read the reply; with a model, let it look at what the offline reader doubts."""
    cleaned = clean(message)
    second = None
    if model is not None:
        from afterword.reply.names import names_in  # noqa: PLC0415 - pydantic takes 60 ms
        from afterword.reply.second import SecondReader  # noqa: PLC0415

        second = SecondReader(
            model, common.prompts(), common.model_profile(), names_in(cleaned, message, known), known.role
        )
    reading = read_reply(cleaned, message=message, known=known, language=language, second=second)
    if second is not None and second.complaints:
        what = f"{len(second.complaints)} of the model's answers could not be used: {second.complaints[0]}"
        if common.strict:
            raise ModelError(what, "Leave out --strict.")
        say(f"* {what} The offline reading stands there.")
    return reading


def _paint(style: str, text: str) -> str:
    return click.style(text, **_STYLES[style])  # type: ignore[arg-type]


def _plain(style: str, text: str) -> str:
    del style
    return text
