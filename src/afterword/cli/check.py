"""``afterword check``: any draft, also an edited one, held against the rules."""

import json
from pathlib import Path

import click

from afterword.ask import Context, DraftText, Finding, context_from, fix, passes, read_draft
from afterword.ask import check as check_draft
from afterword.cli.options import Common, common
from afterword.cli.sink import put_json, put_text, say
from afterword.cli.source import on_terminal, paste, standard_input
from afterword.errors import InputError, RefusedError
from afterword.message import read, read_file


@click.command()
@click.argument("draft", required=False)
@common("text", "json")
@click.option("--context", "context_file", type=click.Path(path_type=Path), metavar="FILE.json",
              help="What is known: names, role, dates, channel (as `afterword facts --format json` prints).")  # fmt: skip
@click.option(
    "--fix", "fixing", is_flag=True, help="Make the repairs that need no judgement and print the draft."
)
def check(common: Common, draft: str | None, context_file: Path | None, fixing: bool) -> None:
    """Hold a draft against the rules of a good request.

    DRAFT is a text file or .eml, with or without header lines, or - for standard input.
    """
    context = _context(context_file)
    text = read_draft(_text(draft))
    if not text.text[text.body_start :].strip():
        raise InputError(f"{draft or 'standard input'} holds no letter.", "Give the text of the draft.")
    if fixing:
        mended, changes = fix(text, context)
        for change in changes or ("Nothing here can be mended without judgement.",):
            say(f"* {change}")
        text = read_draft(mended)
    findings = check_draft(text, context)
    ok = passes(findings)
    if common.format == "json":
        shown: dict[str, object] = {"ok": ok, "findings": [f.as_json() for f in findings]}
        put_json(common, shown | ({"text": text.text} if fixing else {}))
    elif fixing:
        put_text(common, text.text)
        say("\n".join(_report(text, findings)))
    else:
        put_text(common, "\n".join(_report(text, findings)))
    if not ok:
        raise click.exceptions.Exit(RefusedError.exit_code)


def _text(path: str | None) -> str:
    """Return the draft's text; a mail becomes its header lines and its body."""
    if path is None and on_terminal():
        return paste("the draft")
    if path in (None, "-"):
        data, name = standard_input(), "standard input"
    elif (path or "").lower().endswith((".eml", ".html", ".htm", ".msg")):
        message = read_file(Path(path or ""))
        headers = message.headers
        lines = []
        if headers:
            people = [("To", headers.to), ("Cc", headers.cc)]
            lines = [
                f"{name}: {', '.join(a.email or a.name or '' for a in addresses)}"
                for name, addresses in people
                if addresses
            ]
            lines += [f"Subject: {headers.subject}"] if headers.subject else []
        return "\n".join(lines) + "\n\n" + message.text if lines else message.text
    else:
        return read_file(Path(path or "")).text
    return read(data, name=name).text


def _context(path: Path | None) -> Context:
    if path is None:
        return Context()
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            f"{path} cannot be read: {getattr(error, 'strerror', None) or 'it is not UTF-8 text'}."
        ) from error
    except (json.JSONDecodeError, RecursionError) as error:
        place = f"{path}:{error.lineno}" if isinstance(error, json.JSONDecodeError) else str(path)
        raise InputError(
            f"{place}: this is not JSON.", "Give what `afterword facts --format json` prints."
        ) from error
    if not isinstance(data, dict):
        raise InputError(f"{path} holds no JSON object.", "Give what `afterword facts --format json` prints.")
    return context_from(data, place=str(path))


def _report(text: DraftText, findings: list[Finding]) -> list[str]:
    lines = []
    for finding in findings:
        quote = " ".join(text.text[finding.start : finding.end].split())
        lines.append(f"{finding.severity.upper()} {finding.rule}: {finding.message}")
        if quote:
            lines.append(f"     “{quote if len(quote) <= 100 else quote[:97] + '…'}”")
        if finding.mend:
            lines.append(f"     {finding.mend}")
    fails = sum(f.severity == "fail" for f in findings)
    if fails:
        return [*lines, "", f"Not ready: {fails} to mend."]
    return [
        *lines,
        *([""] if lines else []),
        "No fault found. Read it once more yourself: the rules know form and tone, not whether it is true."
        if not lines
        else "No fault that stops it; the warnings are yours to weigh.",
    ]
