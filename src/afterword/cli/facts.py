"""``afterword facts``: what was understood of a rejection, each fact with its evidence."""

import click

from afterword.ask import as_toml, understand
from afterword.ask.facts_file import as_json
from afterword.cli.options import Common, common
from afterword.cli.sink import put_json, put_text, say
from afterword.cli.source import message_from
from afterword.cli.today import today
from afterword.reply import has_feedback


@click.command()
@click.argument("rejection", required=False)
@common("text", "json", "toml")
@click.option("--candidate", metavar="NAME", help="Your name.")
@click.option("--company", metavar="NAME")
@click.option("--role", metavar="TITLE")
@click.option("--to", metavar="NAME", help="Who wrote, if you know.")
def facts(common: Common, rejection: str | None, **given: str | None) -> None:
    """Show what was understood of a rejection.

    REJECTION is a mail or text, or - for standard input. The result is valid input for `draft`.
    """
    message = message_from(rejection, what="the rejection")
    for note in message.notes:
        say(f"* {note}")
    known = {name: value for name, value in given.items() if value}
    found = understand(message, known=known, has_feedback=has_feedback, today=today())
    if common.format == "json":
        put_json(common, as_json(found))
    elif common.format == "toml":
        put_text(common, as_toml(as_json(found)))
    else:
        put_text(common, "\n".join(_lines(found.facts.as_json())))


def _lines(values: dict[str, object]) -> list[str]:
    """Return a line a fact with its evidence under it; what the mail does not say is listed at the end."""
    evidence = values.pop("evidence")
    assert isinstance(evidence, dict)
    lines, silent = [], []
    for name, value in values.items():
        if value in (None, [], ()):
            silent.append(name)
            continue
        shown = _shown(value)
        lines.append(f"{name:22}{shown}")
        quote = " ".join(str(evidence.get(name, "")).split())
        if quote and quote != str(value):
            lines.append(f"{'':22}“{quote}”")
    return [*lines, "", f"Not said: {', '.join(silent) or 'nothing'}"]


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
