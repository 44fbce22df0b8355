"""``afterword journal``: what was asked and answered, shown, searched, exported, forgotten."""

import click

from afterword.cli.keeping import opened
from afterword.cli.options import Common, common
from afterword.cli.sink import put


@click.group()
def journal() -> None:
    """Show, search, export or forget what was asked and answered."""


@journal.command()
@common("text")
def path(common: Common) -> None:
    """Print where the journal is."""
    with opened(common):
        put(common, str(common.settings.journal))
