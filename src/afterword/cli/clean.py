"""``afterword clean``: only what the sender of a message newly wrote."""

import click

from afterword.cli.options import Common, common
from afterword.cli.sink import put_json, put_text, say
from afterword.cli.source import message_from
from afterword.message import clean as clean_message


@click.command()
@click.argument("message", required=False)
@common("text", "json")
def clean(common: Common, message: str | None) -> None:
    """Show only what the sender newly wrote: no history, signature, disclaimer or chrome.

    MESSAGE is a mail or text, or - for standard input.
    """
    read = message_from(message, what="the message")
    cleaned = clean_message(read)
    for note in read.notes:
        say(f"* {note}")
    if common.format == "json":
        cut = [{"start": c.start, "end": c.end, "why": c.why} for c in cleaned.cut]
        put_json(common, {"text": cleaned.text, "cut": cut})
        return
    if not cleaned.text.strip():
        say("Nothing is left: the message holds no words of its sender's own.")
        return
    put_text(common, cleaned.text)
