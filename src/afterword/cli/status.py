"""``afterword status``: one screen of what is due, what waits, which doors open, what comes next."""

from pathlib import Path

import click

from afterword.cli.keeping import opened
from afterword.cli.options import Common, common
from afterword.cli.sink import put, put_json, save, width
from afterword.cli.today import today


@click.command()
@common("text", "json")
@click.option(
    "--ics", type=click.Path(path_type=Path), metavar="FILE", help="Write the days to come for a calendar."
)
def status(common: Common, ics: Path | None) -> None:
    """Show what is due today and what comes next: thanks, reminders, doors that open, exercises."""
    from afterword.journal import report  # noqa: PLC0415

    with opened(common) as journal:
        day = journal.agenda(today())
    if common.format == "json":
        put_json(common, report.as_json(day))
    else:
        put(common, report.as_text(day, width=width()))
    if ics is not None:
        from afterword.deliver.calendar import Day, ics_bytes  # noqa: PLC0415

        days = (Day(*event) for event in day.days_to_come())
        save(ics, ics_bytes(days, today=day.today), force=common.force)
