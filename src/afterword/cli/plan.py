"""``afterword plan``: at most three exercises at a time, each for a quote; ``plan done N`` when one is done."""

import click

from afterword.cli.keeping import opened
from afterword.cli.options import Common, common
from afterword.cli.sink import put, put_json, width
from afterword.cli.today import today


@click.group(invoke_without_command=True)
@common("text", "markdown", "json")
def plan(common: Common) -> None:
    """Show what to practise: at most three exercises at a time, each for something that was said.

    New exercises are begun where fewer than three are open; --no-journal begins none.
    """
    if click.get_current_context().invoked_subcommand is not None:
        return
    from afterword.journal import plan_report as report  # noqa: PLC0415
    from afterword.journal.bank import Bank  # noqa: PLC0415
    from afterword.journal.gathering import plan_of  # noqa: PLC0415

    bank = Bank(common.templates().folders())
    with opened(common) as journal:
        current = plan_of(journal, bank, today(), begin=common.journal is not None)
    if common.format == "json":
        put_json(common, report.as_json(current))
    elif common.format == "markdown":
        put(common, report.as_markdown(current))
    else:
        put(common, report.as_text(current, width=width()))


@plan.command()
@click.argument("number", type=int)
@common("text", "json")
@click.option("--on", metavar="DATE", help="When you did it, as year-month-day (default: today).")
def done(common: Common, number: int, on: str | None) -> None:
    """Say that exercise NUMBER is done; themes then tell what was heard before and since."""
    from afterword.ask.request import read_date  # noqa: PLC0415
    from afterword.journal import plan_report as report  # noqa: PLC0415
    from afterword.journal.bank import Bank  # noqa: PLC0415
    from afterword.journal.gathering import plan_of  # noqa: PLC0415

    day = read_date(on, place="--on") if on else today()
    with opened(common) as journal:
        exercise = journal.mark_done(number, day)
        current = plan_of(journal, Bank(common.templates().folders()), today(), begin=False)
    step = next(step for step in current.done if step.exercise.id == exercise.id)
    if common.format == "json":
        progress = {"done": len(current.done), "of": len(current.done) + len(current.steps)}
        put_json(common, {"exercise": exercise.id, "done": day.isoformat(), "progress": progress})
        return
    put(common, report.wrapped(report.done_words(step, current), width()))
