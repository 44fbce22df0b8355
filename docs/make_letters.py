#!/usr/bin/env python3
"""Print docs/letters.md: one example letter for every case, made offline by the library from docs/letters.toml.

``python docs/make_letters.py > docs/letters.md``
"""

import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Final

from afterword.ask import (
    Answer,
    Asked,
    Declined,
    Draft,
    Rejection,
    Request,
    Thread,
    remind,
    request_from,
    thank,
    understand,
    write,
)
from afterword.message import clean, read
from afterword.reply import Known, has_feedback, read_reply
from afterword.templating import Templates

SOURCE: Final = Path(__file__).with_name("letters.toml")
TEMPLATES: Final = Templates()
NAMES: Final = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "pt": "Brazilian Portuguese",
    "nl": "Dutch",
}
AFTER: Final = {"follow_up": "The one reminder", "thank": "The thanks for an answer"}
_WEIGHT: Final = ("decisive", "notable", "minor")
_INTRODUCTION: Final = """\
# Example letters

One letter for every case that afterword tells apart, as it is written without a model. People, companies and rejections
are invented. Where afterword advises against writing, its reason stands in place of the letter.

This page is printed by `python docs/make_letters.py` from `docs/letters.toml`; change those, not this.
"""


def main() -> None:
    """Print the page."""
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
    sys.stdout.write(page())


def page() -> str:
    """Return the whole page."""
    source = tomllib.loads(SOURCE.read_text(encoding="utf-8"))
    parts, language = [_INTRODUCTION], ""
    for letter in source["letter"]:
        if letter["language"] != language:
            language = letter["language"]
            parts.append(f"## {NAMES[language]}\n")
        parts.extend(_section(letter, source["letter"], source["today"]))
    return "\n".join(parts)


def made(letter: Mapping[str, Any], letters: list[dict[str, Any]], today: date) -> Draft | Declined:
    """Write one letter of the source as the commands ``draft``, ``follow-up`` and ``thank`` would."""
    if "after" not in letter:
        return write(_request(letter), today=today, templates=TEMPLATES)
    first = next(
        one for one in letters if one.get("case") == letter["of"] and one["language"] == letter["language"]
    )
    sent = letter.get("sent", today)
    request = _request(first)
    draft = write(request, today=max(sent, request.rejected or sent), templates=TEMPLATES)
    assert isinstance(draft, Draft)
    thread = Thread(draft.letter.subject, "first@mailbox.example")
    asked = Asked(draft.request, thread, draft.letter.body, sent)
    if letter["after"] == "follow_up":
        return remind(asked, today=today, templates=TEMPLATES)
    asked = replace(
        asked, request=replace(draft.request, about=(), ask=None)
    )  # what is taken from it is in the answer
    return thank(asked, _answer(letter["mail"], draft.request), today=today, templates=TEMPLATES)


def _request(letter: Mapping[str, Any]) -> Request:
    """Return what the letter is written from: its fields and what its rejection says."""
    fields = {"language": letter["language"]} if "mail" not in letter else {}
    return request_from(fields | letter["fields"], place="docs/letters.toml", rejection=_rejection(letter))


def _rejection(letter: Mapping[str, Any]) -> Rejection | None:
    if "mail" not in letter:
        return None
    return understand(
        read(letter["mail"].lstrip().encode(), name="the rejection"),
        known=letter["fields"],
        has_feedback=has_feedback,
    )


def _answer(text: str, request: Request) -> Answer:
    """Return what ``thank`` is told of an answer, the weightiest points first."""
    message = read(text.lstrip().encode(), name="the answer")
    known = Known(request.candidate, request.company, request.role, request.to)
    reading = read_reply(clean(message), message=message, known=known, language=None)
    points = sorted(reading.points, key=lambda point: _WEIGHT.index(point.severity))
    areas = tuple(dict.fromkeys(point.area for point in points))
    return Answer(
        reading.kind, areas, bool(reading.strengths), bool(reading.doors), language=reading.language, text=reading.text
    )  # fmt: skip


def _section(letter: Mapping[str, Any], letters: list[dict[str, Any]], today: date) -> Iterator[str]:
    """Return the lines of one letter: its heading, what was given, and the letter or the advice against it."""
    heading = letter.get("heading") or letter.get("case") or AFTER[letter["after"]]
    yield f"### {heading}\n\n{letter['note']}\n"
    yield from _given(letter)
    draft = made(letter, letters, today)
    if isinstance(draft, Declined):
        yield f"**Afterword advises against writing.** {draft.reason} {draft.instead}\n"
        return
    if draft.letter.subject:
        yield f"> **{draft.letter.subject}**\n>"
    yield _quoted(draft.letter.body) + "\n"
    if "after" not in letter:
        yield from (f"- {advice}" for advice in draft.advice)
        if draft.advice:
            yield ""


def _given(letter: Mapping[str, Any]) -> Iterator[str]:
    """Return what the letter was made from, folded away."""
    lines = [letter["mail"].strip()] if "mail" in letter else []
    if fields := letter.get("fields"):
        lines.append("\n".join(f'--{name} "{value}"' for name, value in fields.items()))
    if lines:
        text = "\n\n".join(lines)
        yield f"<details><summary>What it was made from</summary>\n\n```text\n{text}\n```\n\n</details>\n"


def _quoted(body: str) -> str:
    """Return a letter as a quotation whose lines stay apart."""
    lines = body.strip().split("\n")
    following = [*lines[1:], ""]
    return "\n".join(
        f"> {line}\\" if line and after else f"> {line}".rstrip()
        for line, after in zip(lines, following, strict=True)
    )


if __name__ == "__main__":
    main()
