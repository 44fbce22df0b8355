"""``afterword batch``: one draft a row of a table, or a message of a folder."""

import shlex
import shutil
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

import click
from click.core import ParameterSource

from afterword.ask.fields import language_of
from afterword.ask.values import read_tongue
from afterword.batch.desk import Desk, DraftRow, OneByOne
from afterword.batch.drafting import row_writer
from afterword.batch.folder import Folder
from afterword.batch.forms import Drafted
from afterword.batch.outcome import Failed, Outcome, Written
from afterword.batch.preflight import Plan, fates, to_do
from afterword.batch.run import run
from afterword.batch.standing import Rows, at_place
from afterword.batch.table import rows
from afterword.cli.engine import answers_from, model_of, show
from afterword.cli.keeping import DraftKeeper, asked_before
from afterword.cli.main import INTERRUPTED
from afterword.cli.options import Common, common
from afterword.cli.preview import preview
from afterword.cli.progress import Tally, watching
from afterword.cli.sink import say
from afterword.cli.stopping import stopping
from afterword.cli.today import today
from afterword.config import is_here
from afterword.errors import InputError
from afterword.text.language import NAMES

if TYPE_CHECKING:
    from afterword.model.answer import Model
    from afterword.model.client import Client

_LISTED: Final = 20
"""Rows of one kind that are named one by one, unless -v asks for all."""
_REASONS: Final = 3
"""Reasons why words of the model were left out that are named."""
_NOT_AGAIN: Final = frozenset(("table", "restart", "delimiter", "encoding"))
"""What a run over the failed rows does not take from the one before it: that file has its own form."""


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
@click.option(
    "--language",
    metavar="CODE",
    help="Language of letters where neither row nor rejection says: en, de, fr, es, pt, nl.",
)
@click.option("--delimiter", metavar="CHAR", help="What parts the columns, if it is not found by itself.")
@click.option("--encoding", metavar="NAME", help="Encoding of the table, if it is not found by itself.")
@click.option(
    "--map", "mapping", multiple=True, metavar="FIELD=COLUMN", help="Which column holds a field (repeatable)."
)
@click.option("--budget", type=click.IntRange(min=0), metavar="CALLS", help="Stop after so many model calls.")
@click.option(
    "--concurrency", type=click.IntRange(1, 256), metavar="N", help="Ask a model for N rows at once."
)
@click.option(
    "--workers", type=click.IntRange(1, 64), default=1, metavar="N", help="Draft offline with N cores."
)
def batch(common: Common, table: Path, out: Path, dry_run: bool, **given: Any) -> None:
    """Write one draft a row.

    TABLE is a .csv, .tsv, .jsonl or .xlsx file with the columns to, company and role, or a folder or .mbox of
    rejections, or - for a table from standard input. Stop it any way you like and run the same command again: finished rows are never done twice.
    """
    if common.output is not None:
        raise InputError("batch writes to the folder of --out, not to --output.", "Leave out --output.")
    people = _rows(table, out, given)
    say(people.describe())  # type: ignore[attr-defined]
    if given["concurrency"]:
        common = replace(common, settings=replace(common.settings, concurrency=given["concurrency"]))
    with_model = common.settings.engine(offline=common.offline).name == "model"
    profile = dict(common.settings.profile())
    if given["language"]:
        profile["language"] = read_tongue(given["language"], "--language")
    elif "language" not in profile and (named := language_of(people.columns)):
        profile["language"] = named
        say(
            f"Rows that name no language get letters in {NAMES[named]}, as the columns are named; --language CODE changes that."
        )
    plan = Plan(
        people, out, _version(common, profile, with_model=with_model), common.format,  # type: ignore[arg-type]
        given["limit"], given["restart"], given["retry_failed"], None if given["restart"] else asked_before(common), given["anyway"],
    )  # fmt: skip
    drafting = _Drafting(common, given["anyway"], profile)
    if dry_run:
        preview(fates(plan, drafting.offline()), people.place)
    elif common.show_prompt:
        _show_prompt(plan, drafting)
    elif common.answers:
        from afterword.model.replay import Replay  # noqa: PLC0415

        replay = Replay(common.settings.model, answers_from(common.answers))
        _finish(plan, OneByOne(drafting.with_model(replay)), common)
    elif with_model:
        if given["workers"] > 1:
            say(
                "--workers is for offline runs; with a model --concurrency says how many rows are asked for at once."
            )
        # A batch does not fall back by itself: a folder of offline letters is not what was asked for.
        with model_of(replace(common, strict=True), at_once=common.settings.concurrency) as model:
            assert model is not None
            _with_model(plan, drafting, model, common, given["budget"])
    else:
        with model_of(common):
            _finish(plan, drafting.desk(given["workers"]), common)


@dataclass(slots=True)
class _Tally(Tally):
    """What a batch has done, why words of a model were left out of letters, how many bear no name, and where failed rows are listed."""

    left_out: Counter[str] = field(default_factory=Counter)
    nameless: int = 0
    unreachable: int = 0
    failed_in: list[Path] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Drafting:
    """How the rows of this run become drafts."""

    common: Common
    anyway: bool
    profile: Mapping[str, str]

    def offline(self) -> DraftRow:
        """Return what drafts one row without a model."""
        return self._maker()()

    def with_model(self, model: "Model") -> DraftRow:
        """Return what drafts one row with a model, which makes each letter personal; it never falls back by itself."""
        from afterword.ask.personal import ModelWriter  # noqa: PLC0415 - pydantic takes 60 ms

        return self._maker()(writer=ModelWriter(model, self.common.prompts(), self.common.model_profile()))

    def desk(self, workers: int) -> Desk:
        """Return the desk of an offline run."""
        if workers == 1:
            return OneByOne(self.offline())
        from afterword.batch.workers import Workers  # noqa: PLC0415 - multiprocessing takes 20 ms

        return Workers(self._maker(), workers)

    def _maker(self) -> partial[DraftRow]:
        settings = self.common.settings
        return partial(
            row_writer, templates=self.common.templates(), today=today(), profile=self.profile,
            sender=settings.address, anyway=self.anyway, strict=self.common.strict,
        )  # fmt: skip


def _version(common: Common, profile: Mapping[str, str], *, with_model: bool) -> str:
    """Return all that a letter depends on beside its row."""
    made_with = [common.templates().fingerprint("letter"), sorted(profile.items())]
    if with_model:
        made_with += [common.settings.model, common.prompts().fingerprint("ask")]
    return repr(made_with)


def _piped() -> Path:
    """Put a table from standard input into a file, for it is read more than once; it goes when the command ends."""
    head = sys.stdin.buffer.read(64)
    suffix = ".xlsx" if head[:2] == b"PK" else ".jsonl" if head.lstrip()[:1] == b"{" else ".csv"
    folder = TemporaryDirectory(prefix="afterword-")
    click.get_current_context().call_on_close(folder.cleanup)
    path = Path(folder.name, f"standard-input{suffix}")
    with path.open("wb") as file:
        file.write(head)
        shutil.copyfileobj(sys.stdin.buffer, file)
    return path


def _rows(table: Path, out: Path, given: dict[str, Any]) -> Rows:
    if str(table) == "-":
        table = _piped()
    if table.is_dir() or table.suffix.lower() == ".mbox":
        return Folder(table, out)
    mapping = {}
    for pair in given["mapping"]:
        field, equals, column = pair.partition("=")
        if not (field and equals and column):
            raise InputError(
                f"--map {pair!r} is not of the form FIELD=COLUMN.", "For example: --map to=Interviewer."
            )
        if field.strip() in mapping:
            raise InputError(
                f"--map {pair!r}: {field.strip()} has a column already.", "Give each field one column."
            )
        mapping[field.strip()] = column.strip()
    return rows(table, delimiter=given["delimiter"], encoding=given["encoding"], mapping=mapping)


def _show_prompt(plan: Plan, drafting: _Drafting) -> None:
    """Print what would be sent for the first row that a letter would be written for."""
    from afterword.model.replay import Replay  # noqa: PLC0415

    draft_row = drafting.with_model(Replay(drafting.common.settings.model, [], show))
    if any(fate.what == "write" for fate in fates(plan, draft_row)):
        return
    say("There is no row left to write.")


def _with_model(plan: Plan, drafting: _Drafting, model: "Client", common: Common, budget: int | None) -> None:
    """Say what the run will likely cost, ask whether to go on, and go on."""
    from afterword.batch.desk import SideBySide  # noqa: PLC0415
    from afterword.cli.estimate import estimate  # noqa: PLC0415

    expected = estimate(to_do(plan), model.name, drafting.with_model)
    say(str(expected))
    if expected.calls and not (common.yes or is_here(model.host)):
        from afterword.cli.source import on_terminal  # noqa: PLC0415

        if not on_terminal():
            raise InputError(
                "A batch with a model needs your word before it begins.",
                "Add --yes, or --dry-run to look first.",
            )
        click.confirm("Go on?", err=True, abort=True)
    desk = SideBySide(drafting.with_model(model), common.settings.concurrency)
    _finish(plan, desk, common, budget=budget)


def _finish(plan: Plan, desk: Desk, common: Common, budget: int | None = None) -> None:
    """Run the batch; say what came of it, and what to do next."""
    tally = _Tally()
    with stopping() as stopped:
        outcomes = run(
            plan.rows, desk, plan.out, version=plan.version, form=plan.form, limit=plan.limit, budget=budget,
            restart=plan.restart, retry_failed=plan.retry_failed, already_asked=plan.already_asked, anyway=plan.anyway,
            index=common.templates(), stopped=stopped, notify=say, failed_in=tally.failed_in.append,
        )  # fmt: skip
        try:
            with (
                closing(DraftKeeper(common)) as keeper,
                closing(outcomes),
                watching(tally, partial(_count, plan)),
            ):
                _watch(outcomes, tally, keeper, plan.rows.place, verbose=common.verbose)
        finally:
            _summary(tally, plan.out)
        if stopped():
            say("Stopped. Run the same command again to go on.")
            raise click.exceptions.Exit(INTERRUPTED)
    if tally.failed:
        for path in tally.failed_in:
            say(f"Mend them in {path} and run: {_again(path)}")
        raise click.exceptions.Exit(1)


def _count(plan: Plan) -> int:
    """Return how many rows the run goes through at most."""
    return sum(1 for _ in (plan.rows if plan.limit is None else islice(plan.rows, plan.limit)))


def _again(table: Path) -> str:
    """Return this command for another table, as a shell takes it."""
    context = click.get_current_context()
    words = [*context.command_path.split(), str(table)]
    for option in context.command.params:
        name, flag = option.name or "", option.opts[-1]
        if name in _NOT_AGAIN or context.get_parameter_source(name) is not ParameterSource.COMMANDLINE:
            continue
        given = context.params[name]
        if isinstance(option, click.Option) and (option.is_flag or option.count):
            words += [flag] * int(given)
        else:
            for value in given if option.multiple else [given]:
                words += [flag, str(value)]
    return shlex.join(words)


def _watch(
    outcomes: Iterable[Outcome],
    tally: _Tally,
    keeper: DraftKeeper,
    place: Callable[[int], str],
    *,
    verbose: bool,
) -> None:
    """Go through the outcomes; count them, and say which rows were not written, and why."""
    listed = dict.fromkeys(("skipped", "failed"), 0)

    def tell(kind: str, line: int, reason: str) -> None:
        listed[kind] += 1
        if verbose or listed[kind] <= _LISTED:
            say(f"{place(line)}: {kind}, {at_place(reason.removeprefix(f'line {line}: '), place)}")
        elif listed[kind] == _LISTED + 1:
            say(f"More rows were {kind}; -v names every one.")

    for outcome in outcomes:
        if isinstance(outcome, Written | Failed):
            tally.calls += outcome.usage.get("calls", 0)
            tally.tokens += outcome.usage.get("prompt_tokens", 0) + outcome.usage.get("completion_tokens", 0)
        if isinstance(outcome, Written):
            tally.written += 1
            tally.nameless += not outcome.drafted.letter.from_name
            tally.unreachable += _lacks_contact(outcome.drafted)
            if outcome.drafted.draft and outcome.drafted.draft.left_out:
                tally.left_out[outcome.drafted.draft.left_out[0]] += 1
            keeper.add(outcome.drafted.draft)
            if verbose:
                for advice in outcome.drafted.advice:
                    say(f"{outcome.file}: {advice}")
        elif isinstance(outcome, Failed):
            tally.failed += 1
            tell("failed", outcome.line, outcome.reason)
        elif outcome.why == "finished":
            tally.finished += 1
        else:
            tally.skipped += 1
            tell("skipped", outcome.line, outcome.reason)


def _lacks_contact(drafted: Drafted) -> bool:
    """Say whether a letter bears a name and no way to reach who wrote it, though it needs one."""
    draft = drafted.draft
    return bool(draft and drafted.letter.from_name and any(f.rule == "sign-off" for f in draft.findings))


def _summary(tally: _Tally, out: Path) -> None:
    parts = [f"{tally.written} written to {out}"]
    if tally.left_out:
        why = ", ".join(f"{why.rstrip('.')}: {count}" for why, count in tally.left_out.most_common(_REASONS))
        parts.append(f"{tally.left_out.total()} of them with words of the template ({why})")
    if tally.nameless:
        parts.append(
            f"{tally.nameless} of them without a name under the letter: say which column holds it with --map candidate=COLUMN, or keep yours in the profile"
        )
    if tally.unreachable:
        parts.append(
            f"{tally.unreachable} of them in a new thread without a telephone number or address to answer to: --map contact=COLUMN, or the profile"
        )
    parts += [f"{tally.finished} done before"] if tally.finished else []
    parts += [f"{tally.skipped} skipped"] if tally.skipped else []
    if tally.failed:
        parts.append(": see ".join([f"{tally.failed} failed", *map(str, tally.failed_in)]))
    parts += [f"{tally.calls:,} model calls, {tally.tokens:,} tokens"] if tally.calls else []
    say("; ".join(parts) + ".")
