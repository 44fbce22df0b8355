"""``afterword batch``: one draft a row of a table, or a message of a folder."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterword.batch.columns import BrokenRow, Row
from afterword.batch.drafting import row_writer
from afterword.batch.folder import Folder
from afterword.batch.forms import Drafted
from afterword.batch.run import Failed, Outcome, Rows, Skipped, Written, run
from afterword.batch.table import rows
from afterword.cli.engine import model_of
from afterword.cli.keeping import DraftKeeper
from afterword.cli.options import Common, common
from afterword.cli.sink import say
from afterword.cli.today import today
from afterword.errors import InputError, RefusedError
from afterword.text.printable import escape

if TYPE_CHECKING:
    from afterword.model.client import Model


@click.command()
@click.argument("table", type=click.Path(path_type=Path))
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    metavar="DIR",
    help="Folder of the drafts and the ledger.",
)
@common("eml", "text", "mbox", "jsonl")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Draft at most N rows.")
@click.option("--dry-run", is_flag=True, help="Show what would happen to each row; write nothing.")
@click.option("--restart", is_flag=True, help="Do finished rows again.")
@click.option("--retry-failed", is_flag=True, help="Try rows again that failed before.")
@click.option("--anyway", is_flag=True, help="Draft although afterword advises against it.")
@click.option("--delimiter", metavar="CHAR", help="What parts the columns, if it is not found by itself.")
@click.option("--encoding", metavar="NAME", help="Encoding of the table, if it is not found by itself.")
@click.option(
    "--map", "mapping", multiple=True, metavar="FIELD=COLUMN", help="Which column holds a field (repeatable)."
)
@click.option("--budget", type=click.IntRange(min=0), metavar="CALLS", help="Stop after so many model calls.")
def batch(common: Common, table: Path, out: Path, dry_run: bool, anyway: bool, **given: Any) -> None:
    """Write one draft a row.

    TABLE is a .csv, .tsv, .jsonl or .xlsx file with the columns to, company and role, or a folder or .mbox of
    rejections. Stop it any way you like and run the same command again: finished rows are never done twice.
    """
    people = _rows(table, given)
    say(people.describe())  # type: ignore[attr-defined]
    if dry_run:
        _preview(people, _row_writer(common, None, anyway=anyway), given["limit"])
        return
    with model_of(common) as model:
        counts = _run(people, out, common, model, anyway=anyway, given=given)
    _summary(counts, out)
    if counts["failed"]:
        raise click.exceptions.Exit(1)


def _row_writer(common: Common, model: "Model | None", *, anyway: bool) -> Callable[[Row], Drafted]:
    """Return what drafts one row; with a model it makes each letter personal and never falls back by itself."""
    writer = None
    if model is not None:
        from afterword.ask.personal import ModelWriter  # noqa: PLC0415 - pydantic takes 60 ms

        writer = ModelWriter(model, common.prompts(), common.model_profile())
    settings = common.settings
    return row_writer(
        templates=common.templates(), today=today(), profile=settings.profile(), sender=settings.address,
        anyway=anyway, writer=writer,
    )  # fmt: skip


def _run(
    people: Rows, out: Path, common: Common, model: "Model | None", *, anyway: bool, given: dict[str, Any]
) -> dict[str, int]:
    """Draft the rows and return how many came to which end."""
    made_with = [common.templates().fingerprint(), sorted(common.settings.profile().items()), anyway]
    if model is not None:
        made_with += [model.name, common.prompts().fingerprint()]
    outcomes = run(
        people, _row_writer(common, model, anyway=anyway), out, version=repr(made_with), form=common.format,  # type: ignore[arg-type]
        limit=given["limit"], restart=given["restart"], retry_failed=given["retry_failed"], notify=say,
    )  # fmt: skip
    with closing(DraftKeeper(common)) as keeper, closing(outcomes):
        return _watched(
            outcomes, keeper, verbose=common.verbose, budget=given["budget"] if model is not None else None
        )


def _rows(table: Path, given: dict[str, Any]) -> Rows:
    if table.is_dir() or table.suffix.lower() == ".mbox":
        return Folder(table)
    mapping = {}
    for pair in given["mapping"]:
        field, equals, column = pair.partition("=")
        if not (field and equals and column):
            raise InputError(
                f"--map {pair!r} is not of the form FIELD=COLUMN.", "For example: --map to=Interviewer."
            )
        mapping[field.strip()] = column.strip()
    return rows(table, delimiter=given["delimiter"], encoding=given["encoding"], mapping=mapping)


def _preview(people: Rows, writer: Callable[[Row], Drafted], limit: int | None) -> None:
    """Print what would happen to each row; a row that fails here would fail in the run."""
    counts = {"would be written": 0, "would be skipped": 0, "would fail": 0}
    for row in islice(people, limit):
        if isinstance(row, BrokenRow):
            fate, why = "would fail", row.reason
        else:
            fate, why = _fate(row, writer)
        counts[fate] += 1
        click.echo(escape(f"line {row.line}: {fate}: {why}"))
    say(", ".join(f"{count} {fate}" for fate, count in counts.items()) + ". Nothing was written.")


def _fate(row: Row, writer: Callable[[Row], Drafted]) -> tuple[str, str]:
    """Return what would become of a row, and why or to whom."""
    try:
        drafted = writer(row)
    except RefusedError as error:
        return "would be skipped", error.message
    except InputError as error:
        return "would fail", error.message
    return "would be written", f"to {drafted.letter.to_name}, {drafted.role} at {drafted.company}"


def _watched(
    outcomes: Iterable[Outcome], keeper: DraftKeeper, *, verbose: bool, budget: int | None
) -> dict[str, int]:
    """Go through the outcomes; show progress on a terminal and every failure anywhere."""
    counts = {"written": 0, "skipped": 0, "finished": 0, "failed": 0}
    calls = 0
    for outcome in _with_progress(outcomes, counts):
        if isinstance(outcome, Written):
            counts["written"] += 1
            calls += outcome.drafted.usage.get("calls", 0)
            keeper.add(outcome.drafted.draft)
            if verbose:
                for advice in outcome.drafted.advice:
                    say(f"{outcome.file}: {advice}")
        elif isinstance(outcome, Skipped):
            counts["finished" if outcome.why == "finished" else "skipped"] += 1
            if outcome.why != "finished":
                say(f"line {outcome.line}: skipped, {outcome.reason}")
        elif isinstance(outcome, Failed):
            counts["failed"] += 1
            say(f"line {outcome.line}: failed, {outcome.reason}")
        if budget is not None and calls >= budget:
            say(f"Stopped at the budget of {budget} model calls; run the same command again to go on.")
            break
    return counts


def _with_progress(outcomes: Iterable[Outcome], counts: dict[str, int]) -> Iterator[Outcome]:
    """Yield the outcomes; on a terminal with a line of progress, in a pipe in silence."""
    if not sys.stderr.isatty():
        yield from outcomes
        return
    from rich.console import Console  # noqa: PLC0415 - only for a terminal
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = (
        SpinnerColumn(),
        TextColumn("{task.completed} rows, {task.fields[failed]} failed"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("rows", total=None, failed=0)
        for outcome in outcomes:
            yield outcome
            progress.update(task, advance=1, failed=counts["failed"])


def _summary(counts: dict[str, int], out: Path) -> None:
    parts = [f"{counts['written']} written to {out}"]
    parts += [f"{counts['finished']} done before"] if counts["finished"] else []
    parts += [f"{counts['skipped']} skipped"] if counts["skipped"] else []
    parts += [f"{counts['failed']} failed: see {out / 'failed.csv'}"] if counts["failed"] else []
    say("; ".join(parts) + ".")
    if counts["failed"]:
        say(f"Mend them there and run: afterword batch {out / 'failed.csv'} --out {out}")
