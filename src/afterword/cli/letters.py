"""What every command that writes a letter does with it: show it, hand it over, or say why there is none."""

from collections.abc import Sequence
from typing import NoReturn

import click

from afterword.ask import Declined, Draft
from afterword.cli.options import Common
from afterword.cli.sink import colour_wanted, letter_text, put, put_json
from afterword.errors import RefusedError


def hand_over(draft: Draft, *, copy: bool, open_: bool) -> tuple[Draft, bool]:
    """Copy or open the letter as told; where nothing was told, offer what can be done with it.

    Return it as it is then, and whether it was copied, opened or saved.
    """
    from afterword.cli import conversation  # noqa: PLC0415

    if copy:
        conversation.copy(draft)
    if open_:
        conversation.open_(draft)
    return (draft, True) if copy or open_ else conversation.offer(draft)


def decline(declined: Declined, common: Common) -> NoReturn:
    """Say why not to write, and leave with the contract's exit code."""
    if common.format == "json":
        put_json(
            common,
            {"ask": False, "case": declined.case, "reason": declined.reason, "instead": declined.instead},
        )
        raise click.exceptions.Exit(RefusedError.exit_code)
    raise RefusedError(
        f"Better not to write this one. {declined.reason}",
        f"{declined.instead} (--anyway drafts it all the same.)",
    )


def show(drafts: Sequence[Draft], common: Common) -> None:
    """Send the letter in the form that was asked for; several wordings one below the other."""
    first = drafts[0]
    if common.format == "json":
        shown = first.as_json()
        if len(drafts) > 1:
            shown["variants"] = [draft.as_json() for draft in drafts[1:]]
        put_json(common, shown)
    elif common.format == "eml":
        from afterword.deliver.eml import eml_bytes  # noqa: PLC0415

        put(
            common,
            eml_bytes(first.letter).decode().replace("\r\n", "\n")
            if common.output is None
            else eml_bytes(first.letter),
        )
    elif common.format == "mailto":
        from afterword.deliver.mailto import mailto_url  # noqa: PLC0415

        put(common, mailto_url(first.letter))
    else:
        colour = colour_wanted() and not common.output
        titles = [
            f"--- {number} of {len(drafts)} ---\n" if len(drafts) > 1 else ""
            for number in range(1, len(drafts) + 1)
        ]
        letters = (
            title + letter_text(draft, colour=colour) for title, draft in zip(titles, drafts, strict=True)
        )
        put(common, "\n\n".join(letters))
