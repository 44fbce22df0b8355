"""``afterword reflect``: five questions to look back on an interview oneself, when no answer comes."""

import sys
from pathlib import Path
from textwrap import fill

import click

from afterword.cli.journal import numbered
from afterword.cli.keeping import kept, opened
from afterword.cli.options import Common, common
from afterword.cli.sink import put, put_json, put_text, say, width
from afterword.cli.source import contents, on_terminal, standard_input
from afterword.cli.today import today
from afterword.errors import InputError


@click.command()
@click.argument("number", required=False)
@click.argument("sheet", required=False)
@common("text", "markdown", "json")
@click.option("--company", metavar="NAME", help="Where the interview was, if no letter was written.")
@click.option("--role", metavar="TITLE")
def reflect(
    common: Common, number: str | None, sheet: str | None, company: str | None, role: str | None
) -> None:
    """Look back on an interview yourself, in five questions.

    NUMBER is that of a letter in your journal, or of an application that nobody was asked about (a2). On a terminal the
    questions are asked one by one; elsewhere they are printed as a sheet, and SHEET is that sheet filled in (- for
    standard input, or a pipe). Your words stay apart from interviewers'.
    """
    from afterword.journal import reflecting  # noqa: PLC0415

    at = numbered(number or "")
    if at is None or at[0] == "r":
        if sheet is not None:
            raise InputError(f"{number!r} is not a number of the journal.", "Letters are 3, applications a3.")
        at, sheet = None, number
    company, role = _where(common, at, company, role)
    about = ", ".join(part for part in ("Looking back", company, role) if part)
    answers = _answers(sheet, about)
    if answers is None:
        if common.format == "json":
            put_json(common, reflecting.as_json((), company=company, role=role))
        else:
            put_text(common, reflecting.sheet(about))
        return
    day = today()
    said = list(reflecting.entries(answers, company=company, role=role, day=day))
    if not said:
        say("Nothing was written, so nothing is kept.")
        return
    kept(common, lambda journal: journal.add_reflection(said))
    if common.format == "json":
        put_json(common, reflecting.as_json(said, company=company, role=role))
    elif common.format == "markdown":
        put(common, reflecting.as_markdown(said, about))
    else:
        put_text(common, fill(reflecting.kept_words(said, day, today()), width(), break_on_hyphens=False))


def _where(
    common: Common, at: tuple[str, int] | None, company: str | None, role: str | None
) -> tuple[str, str]:
    """Return company and role: as given, else those of the letter or application of that number."""
    if at is None:
        return company or "", role or ""
    kind, number = at
    with opened(common) as journal:
        one = journal.application(number) if kind else journal.ask(number)
    return company or one.company, role or one.role


def _answers(sheet: str | None, about: str) -> list[str] | None:
    """Return the answers from a sheet, or asked one by one; None where there is only a sheet to be given out."""
    from afterword.journal import reflecting  # noqa: PLC0415

    filled = _filled(sheet)
    if filled is not None:
        name = "Standard input" if sheet in (None, "-") else sheet
        try:
            return reflecting.read_sheet(filled.decode("utf-8-sig"), place=name)
        except UnicodeDecodeError as error:
            raise InputError(f"{name} is not UTF-8 text.", "Save the sheet as plain text.") from error
    if not on_terminal():
        return None
    say(f"{about}. {reflecting.INTRODUCTION} (Enter: skip)")
    answers: list[str] = []
    try:
        for question in reflecting.QUESTIONS:
            answers.append(  # noqa: PERF401 - what was answered before a stop stays
                click.prompt(question, default="", show_default=False, err=True)
            )
    except click.Abort:
        if not any(answers):
            raise
        say("\nStopped here; what you wrote so far is kept.")
    return answers + [""] * (len(reflecting.QUESTIONS) - len(answers))


def _filled(sheet: str | None) -> bytes | None:
    """Return the filled sheet, a file's or standard input's; None where nobody gave one."""
    if sheet == "-":
        return standard_input()
    if sheet:
        return contents(
            Path(sheet), most=1, hint="Give the filled sheet, or a number: letters are 3, applications a3."
        )
    if sys.stdin is None or sys.stdin.isatty():
        return None
    return standard_input().strip() or None
