"""One row of a table becomes one draft: where the batch meets the ask room.

Knows nothing of ledgers and folders; what a row needs beyond its cells (templates, profile, date) is given once.
"""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from afterword.ask import Declined, Rejection, Writer, request_from, understand, write
from afterword.batch.columns import Row
from afterword.batch.forms import Drafted
from afterword.errors import InputError, RefusedError
from afterword.message import read_file
from afterword.reply import has_feedback
from afterword.templating import Templates


def row_writer(
    *,
    templates: Templates,
    today: date,
    profile: Mapping[str, str],
    sender: str | None,
    anyway: bool = False,
    writer: Writer | None = None,
) -> Callable[[Row], Drafted]:
    """Return the function that drafts one row; ``profile`` holds fields that a row may leave out.

    The function raises RefusedError where the person is better not written to, InputError where the row lacks
    something, ConfigError for a faulty template.
    """

    def draft_row(row: Row) -> Drafted:
        request = request_from(
            row.cells, place=f"line {row.line}", rejection=_rejection(row), profile=profile
        )
        try:
            draft = write(
                request, today=today, templates=templates, anyway=anyway, sender=sender, writer=writer
            )
        except RefusedError as error:  # by a rule, for something in the row that can be mended
            raise InputError(error.message, error.hint) from error
        if isinstance(draft, Declined):
            raise RefusedError(draft.reason, draft.instead)
        return Drafted(
            draft.letter,
            request.company or "",
            request.role or "",
            (*draft.advice, *(f.message for f in draft.findings if f.severity == "warn")),
            draft.usage,
            draft.as_json(),
            draft,
        )

    return draft_row


def _rejection(row: Row) -> Rejection | None:
    """Read the row's rejection: the message itself in a folder, a file that a cell names in a table."""
    if row.message is None and "rejection" not in row.cells:
        return None
    message = row.message or read_file(Path(row.cells["rejection"]))
    return understand(message, known=row.cells, has_feedback=has_feedback)
