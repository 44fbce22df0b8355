"""Looking back on an interview oneself: five questions, the sheet to write on, and the reading of a sheet.

Pure. The answers are the user's own words: they are kept apart from what interviewers said and counted with none of it.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from afterword.errors import InputError
from afterword.journal.dates import in_words
from afterword.journal.rows import iso
from afterword.journal.types import Entry
from afterword.text.printable import escape

QUESTIONS: Final = (
    "Which moment went well, and what did you do that made it so?",
    "Which question would you like to be asked again, and what would you say now?",
    "What did they come back to, or ask more than once?",
    "What in the advert did you have no example for?",
    "What one thing will you do differently next time, and at which moment?",
)
INTRODUCTION: Final = (
    "Most requests stay unanswered, and that says nothing about you. What you noticed yourself is worth writing down while "
    "you remember it: a line or two for each question is enough, and any may stay empty."
)
_LONGEST: Final = 4000
_ASKED: Final = re.compile(r"^\s*([1-5])[.)]\s*(?:" + "|".join(map(re.escape, QUESTIONS)) + ")", re.MULTILINE)
_NUMBERED: Final = re.compile(r"^\s*([1-5])[.)]\s*", re.MULTILINE)


def sheet(about: str) -> str:
    """Return the five questions as a text to fill in, which ``read_sheet`` reads."""
    rows = "\n\n".join(f"{number}. {question}\n" for number, question in enumerate(QUESTIONS, 1))
    return f"# {about}\n# {INTRODUCTION}\n\n{rows}"


def read_sheet(text: str, *, place: str) -> list[str]:
    """Return the five answers of a filled sheet, empty where there is none; raise InputError where all are."""
    body = "\n".join(line for line in text.replace("\r\n", "\n").split("\n") if not line.startswith("#"))
    # The sheet's own lines part the answers; numbers alone do where somebody wrote without the sheet.
    marks = _ASKED if _ASKED.search(body) else _NUMBERED
    parts = marks.split(body)
    answers = [""] * len(QUESTIONS)
    for number, part in zip(parts[1::2], parts[2::2], strict=True):
        at = int(number) - 1
        answers[at] = " ".join([*answers[at].split(), *part.split()])
    if not any(answers):
        raise InputError(
            f"{place} has no answers in it.", "Begin each answer with the number of its question: 1. …"
        )
    if max(map(len, answers)) > _LONGEST:
        raise InputError(
            f"An answer in {place} is longer than {_LONGEST} characters.", "A line or two is enough."
        )
    return answers


def entries(answers: Sequence[str], *, company: str, role: str, day: dt.date) -> Iterator[Entry]:
    """Yield the answers as the journal keeps them."""
    for question, answer in zip(QUESTIONS, answers, strict=True):
        if answer.strip():
            yield Entry(
                date=day, company=company, role=role, section="reflection", quote=answer.strip(), end=len(answer.strip()),
                gist=question,
            )  # fmt: skip


def as_markdown(said: Sequence[Entry], about: str) -> str:
    """Write what was answered as Markdown."""
    parts = [f"# {_marked(about)}"]
    for entry in said:
        parts += [f"## {_marked(entry.gist)}", _marked(entry.quote)]
    return "\n\n".join(parts) + "\n"


def as_json(said: Sequence[Entry], *, company: str, role: str) -> dict[str, Any]:
    """Give the five questions with what was answered as plain data."""
    known = {entry.gist: entry.quote for entry in said}
    return {
        "schema": 1, "company": company or None, "role": role or None, "date": iso(said[0].date) if said else None,
        "answers": [{"question": question, "answer": known.get(question)} for question in QUESTIONS],
    }  # fmt: skip


def kept_words(said: Sequence[Entry], day: dt.date, today: dt.date) -> str:
    """Say what was kept, and what is worth doing with it."""
    last = next((entry.quote for entry in said if entry.gist == QUESTIONS[-1]), "")
    text = f"Kept, as your own words of {in_words(day, today)}; they are counted with no interviewer’s."
    if last:
        text += f" For next time you wrote: “{' '.join(last.split())}”"
    return text


def _marked(text: str) -> str:
    """Return text in which nothing is taken for Markdown or HTML."""
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>#|" else letter for letter in escape(text))
