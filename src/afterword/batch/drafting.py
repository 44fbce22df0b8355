"""One row of a table becomes one draft: where the batch meets the ask room.

Knows nothing of ledgers and folders; what a row needs beyond its cells (templates, profile, date) is given once.
"""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Final

from afterword.ask import Declined, Draft, Rejection, Writer, request_from, understand, write
from afterword.ask.plan import NAMELESS
from afterword.batch.columns import Row
from afterword.batch.desk import WordsLeftOutError
from afterword.batch.forms import Drafted
from afterword.errors import InputError, RefusedError
from afterword.message import read_file
from afterword.reply import has_feedback, only_praises
from afterword.templating import Templates


def row_writer(
    *,
    templates: Templates,
    today: date,
    profile: Mapping[str, str],
    sender: str | None,
    anyway: bool = False,
    strict: bool = False,
    writer: Writer | None = None,
) -> Callable[[Row], Drafted]:
    """Return the function that drafts one row; ``profile`` holds fields that a row may leave out.

    The function raises RefusedError where the person is better not written to, InputError where the row lacks
    something, ConfigError for a faulty template, ModelError where no word of the model's could be used: a batch does
    not fall back by itself. A letter with some of them is one, unless the run is ``strict``.
    """

    def draft_row(row: Row) -> Drafted:
        request = request_from(
            row.cells, place=f"line {row.line}", rejection=_rejection(row, today), profile=profile
        )
        try:
            draft = write(
                request, today=today, templates=templates, anyway=anyway, sender=sender, writer=writer
            )
        except RefusedError as error:  # by a rule, for something in the row that can be mended
            raise InputError(error.message, error.hint) from error
        except InputError as error:
            if not request.missing():
                raise
            raise InputError(
                error.message, f"Fill in {' and '.join(request.missing())} in failed.csv, and run that."
            ) from error
        if isinstance(draft, Declined):
            raise RefusedError(draft.reason, draft.instead)
        if draft.left_out and (strict or "model" not in draft.written_by.values()):
            raise WordsLeftOutError(
                f"The model's words do not pass: {draft.left_out[0]}",
                "Try the row again with --retry-failed, or with --offline for the template's words.",
                draft.usage,
            )
        return Drafted(
            draft.letter,
            request.company or "",
            request.role or "",
            _advice(draft),
            draft.usage,
            _report(draft),
            draft,
        )

    return draft_row


def _advice(draft: Draft) -> tuple[str, ...]:
    """Return what is to be known of one letter; what most rows of a table lack under it is said once, of all of them."""
    by_hand = () if draft.plan.channel.startswith("email") else (BY_HAND,)
    warned = [f.message for f in draft.findings if f.severity == "warn" and f.rule != "sign-off"]
    return (*by_hand, *(each for each in draft.advice if each != NAMELESS), *warned)


BY_HAND: Final = "Not a mail: copy its text to where you write to them."


def _report(draft: Draft) -> dict[str, object]:
    """Return the draft's JSON, which says why words of a model were left out of it."""
    return draft.as_json() | ({"left_out": list(draft.left_out)} if draft.model else {})


def _rejection(row: Row, today: date) -> Rejection | None:
    """Read the row's rejection: the message itself in a folder, a file that a cell names in a table."""
    if row.message is None and "rejection" not in row.cells:
        return None
    message = row.message or read_file(Path(row.cells["rejection"]))
    return understand(
        message, known=row.cells, has_feedback=has_feedback, only_praises=only_praises, today=today
    )
