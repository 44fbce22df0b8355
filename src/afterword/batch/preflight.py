"""What a batch would do with each row, before anything is written or paid for.

Reads the table, the ledger and the rejections; changes nothing.
"""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from afterword.batch.columns import BrokenRow, Row
from afterword.batch.desk import DraftRow, made_of
from afterword.batch.forms import Form, content
from afterword.batch.identity import Fingerprints
from afterword.batch.ledger import Ledger
from afterword.batch.outcome import Failed
from afterword.batch.standing import AlreadyAsked, Broken, New, Rows, Standing
from afterword.errors import AfterwordError, ConfigError, InputError, RefusedError

What = Literal["write", "finished", "duplicate", "already_asked", "advised_against", "fail"]


@dataclass(frozen=True, slots=True)
class Fate:
    """What will become of a row, whom it is to, and why or with which advice."""

    line: int
    what: What
    to: str
    why: str


@dataclass(frozen=True, slots=True)
class Plan:
    """The table, the folder and the options of a run, as ``run`` takes them."""

    rows: Rows
    out: Path
    version: str
    form: Form = "eml"
    limit: int | None = None
    restart: bool = False
    retry_failed: bool = False
    already_asked: AlreadyAsked | None = None
    anyway: bool = False


def fates(plan: Plan, draft_row: DraftRow) -> Iterator[Fate]:
    """Yield what would become of each row; ``draft_row`` must cost nothing. Raises ConfigError, FileError."""
    left = plan.limit
    for standing, stands in _standings(plan):
        if not isinstance(stands, New):
            yield stands
            continue
        if left == 0:
            return
        left = None if left is None else left - 1
        fate = _fate(stands, draft_row, plan.form)
        if fate.what != "fail":
            standing.meet(stands, written=fate.what == "write")
        yield fate


def to_do(plan: Plan) -> Iterator[New]:
    """Yield the rows that would be drafted, as far as can be said without drafting any."""
    left = plan.limit
    for standing, stands in _standings(plan):
        if isinstance(stands, New):
            if left == 0:
                return
            left = None if left is None else left - 1
            standing.meet(stands)
            yield stands


def _standings(plan: Plan) -> Iterator[tuple[Standing, Fate | New]]:
    """Yield how each row stands: its fate where that is settled."""
    with closing(Ledger(plan.out, reading=True)) as ledger:
        if plan.restart:
            ledger.forget()
        standing = Standing(
            plan.rows, ledger, Fingerprints(plan.version, plan.form),
            retry_failed=plan.retry_failed, already_asked=plan.already_asked, anyway=plan.anyway,
        )  # fmt: skip
        for row in plan.rows:
            stands = standing.of(row)
            to = _addressee(row)
            if isinstance(stands, New):
                yield standing, stands
            elif isinstance(stands, Broken):
                yield standing, Fate(row.line, "fail", to, stands.row.reason)
            elif isinstance(stands, Failed):
                yield standing, Fate(row.line, "fail", to, f"failed before: {stands.reason}")
            else:
                yield standing, Fate(row.line, stands.why, to, stands.reason)


def _addressee(row: Row | BrokenRow) -> str:
    """Return whom the row names."""
    cells = row.cells if isinstance(row, Row) else {}
    return cells.get("to") or cells.get("email") or ""


def _fate(new: New, draft_row: DraftRow, form: Form) -> Fate:
    made = made_of(draft_row, new.row)
    to = _addressee(new.row)
    if isinstance(made, ConfigError):
        raise made  # a faulty template is every row's
    if isinstance(made, RefusedError):
        return Fate(new.row.line, "advised_against", to, made.message)
    if isinstance(made, AfterwordError):
        said = made.message.removeprefix(f"line {new.row.line}: ")
        return Fate(new.row.line, "fail", to, " ".join(part for part in (said, made.hint) if part))
    to = made.letter.to_name + (f" <{made.letter.to_email}>" if made.letter.to_email else "")
    try:
        content(form, made, 1, new.row.line)
    except InputError as error:
        return Fate(new.row.line, "fail", to, error.message)
    by_mail = str(made.report.get("channel", "email")).startswith("email")
    notes = ("No address: add it in your mail program.",) if by_mail and not made.letter.to_email else ()
    return Fate(
        new.row.line, "write", f"{to}, {made.role} at {made.company}", " ".join((*notes, *made.advice))
    )
