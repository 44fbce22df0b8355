"""``afterword themes``: what recurs in the answers, with the quotes it is counted from."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.keeping import opened
from afterword.cli.options import Common, common
from afterword.cli.sink import put, put_json, save, width
from afterword.cli.today import today

if TYPE_CHECKING:
    from afterword.journal.themes import Themes


@click.command()
@common("text", "markdown", "html", "json")
@click.option(
    "--all", "everything", is_flag=True, help="Show every quote, not only the newest of each group."
)
@click.option(
    "--html",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Also write a page with charts that needs nothing else.",
)
def themes(common: Common, everything: bool, html: Path | None) -> None:
    """Show what recurs in your answers: what they liked, what to work on, what was not about you.

    Every count comes with the quotes it is made of; r3 is the answer that `afterword journal show r3` shows.
    """
    from afterword.journal import themes_report as report  # noqa: PLC0415
    from afterword.journal.bank import Bank  # noqa: PLC0415
    from afterword.journal.gathering import themes_of  # noqa: PLC0415

    with opened(common) as journal:
        found = themes_of(journal, Bank(common.templates().folders()), today())
    if common.format == "json":
        put_json(common, report.as_json(found))
    elif common.format == "markdown":
        put(common, report.as_markdown(found))
    elif common.format == "html":
        put(common, _page(found))
    else:
        put(common, report.as_text(found, width=width(), everything=everything))
    if html is not None:
        save(html, _page(found), force=common.force)


def _page(found: "Themes") -> str:
    from afterword.journal.themes_page import as_html  # noqa: PLC0415

    return as_html(found)
