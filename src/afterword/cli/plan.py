"""``afterword plan``: at most three exercises at a time, each for a quote; ``plan done N`` when one is done."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import click

from afterword.cli.engine import with_model
from afterword.cli.keeping import opened
from afterword.cli.options import Common, common, passed_on
from afterword.cli.sink import put, put_json, say, width
from afterword.cli.today import today
from afterword.errors import FileError

if TYPE_CHECKING:
    from afterword.journal import Entry, Exercise, Journal
    from afterword.journal.bank import Bank
    from afterword.model.answer import Model

_LANGUAGE: Final = "en"
"""What the plan is written in."""


@click.group(invoke_without_command=True)
@common("text", "markdown", "json")
def plan(common: Common) -> None:
    """Show what to practise: at most three exercises at a time, each for something that was said.

    New exercises are begun where fewer than three are open, worded by the model for what was said where there is one;
    --no-journal begins none.
    """
    if passed_on():
        return
    from afterword.journal import plan_report as report  # noqa: PLC0415
    from afterword.journal.bank import Bank  # noqa: PLC0415
    from afterword.journal.gathering import begin, plan_of  # noqa: PLC0415

    bank = Bank(common.templates().folders())
    with opened(common) as journal:
        if common.journal is not None or common.show_prompt:
            new = _new(common, journal, bank)
            try:
                begin(journal, new)
            except FileError as error:  # what is there already can still be shown
                say(f"* Nothing new was begun. {error.message} {error.hint}")
        current = plan_of(journal, bank, today())
    if common.format == "json":
        put_json(common, report.as_json(current))
    elif common.format == "markdown":
        put(common, report.as_markdown(current))
    else:
        put(common, report.as_text(current, width=width()))


def _new(common: Common, journal: "Journal", bank: "Bank") -> "list[Exercise]":
    """Return the exercises to begin, worded by the model for their quotes where there is one and its words pass."""
    from afterword.journal.gathering import to_begin  # noqa: PLC0415

    new = to_begin(journal, bank, today())
    entries = [journal.entry(number) for number in dict.fromkeys(one.entry for one in new) if number]
    if not entries:
        return new
    worded = with_model(common, lambda model: _worded(common, model, entries))
    return to_begin(journal, bank, today(), worded) if worded else new


def _worded(common: Common, model: "Model | None", entries: "Sequence[Entry]") -> "dict[int, Entry]":
    """Return points with an exercise in the model's words, which are held against rules; names stay home."""
    if model is None or (common.model_profile() == "small" and not common.show_prompt):
        return {}
    from afterword.reply.exercises import written_for  # noqa: PLC0415 - pydantic takes 60 ms

    people = [name for entry in entries for name in entry.source.split(", ")]
    written = written_for(
        [entry.quote for entry in entries], _LANGUAGE, model=model, prompts=common.prompts(),
        people=[*people, common.settings.candidate or ""], companies=[entry.company for entry in entries],
    )  # fmt: skip
    return {
        entries[at].id: replace(entries[at], action=words.action, measure=words.measure, cue=words.cue)
        for at, words in written.items()
    }


@plan.command()
@click.argument("number", type=int)
@common("text", "json")
@click.option("--on", metavar="DATE", help="When you did it, as year-month-day (default: today).")
def done(common: Common, number: int, on: str | None) -> None:
    """Say that exercise NUMBER is done; themes then tell what was heard before and since."""
    from afterword.ask.values import read_date  # noqa: PLC0415
    from afterword.journal import plan_report as report  # noqa: PLC0415
    from afterword.journal.bank import Bank  # noqa: PLC0415
    from afterword.journal.gathering import plan_of  # noqa: PLC0415

    day = read_date(on, place="--on") if on else today()
    with opened(common, to_write=True) as journal:
        exercise = journal.mark_done(number, day)
        current = plan_of(journal, Bank(common.templates().folders()), today())
    step = next(step for step in current.done if step.exercise.id == exercise.id)
    if common.format == "json":
        progress = {"done": len(current.done), "of": len(current.done) + len(current.steps)}
        put_json(common, {"exercise": exercise.id, "done": day.isoformat(), "progress": progress})
        return
    put(common, report.wrapped(report.done_words(step, current), width()))
