"""A capable model words gist and exercise of each point; rules decide, and the bank's words stand in.

Names leave as tokens. Nothing that a gist or an action says may go beyond its quote: no number, no name, no denial
that the quote lacks.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from pydantic import BaseModel, Field

from afterword.model.answer import Model, Usage
from afterword.model.step import Step, mark_of, take
from afterword.reply.cues import plain, words_of
from afterword.reply.reading import Point
from afterword.templating import Templates
from afterword.text.language import guess
from afterword.text.pseudonyms import Pseudonyms, UnknownTokenError

_LINK: Final = re.compile(r"@|://|www\.|\]\(|<[a-z!/]|\.(?:com|org|net|io)\b", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")
_MOST_WORDS: Final = {"gist": 26, "action": 34, "measure": 24, "cue": 26}
_LARGEST: Final = 100  # what a measure may count by itself: minutes, seconds, tries


class Exercise(BaseModel):
    """What the model writes for one criticism."""

    number: int
    gist: str = Field(max_length=220)
    action: str = Field(max_length=300)
    measure: str = Field(max_length=220)
    cue: str = Field(max_length=220)


class Exercises(BaseModel):
    """What the model writes for all."""

    exercises: list[Exercise]


_WRITE: Final = Step("reply/actions", Exercises, most_tokens=2500)


def reworded(
    points: Sequence[Point], told_in: str, *, model: Model, prompts: Templates, names: Pseudonyms
) -> tuple[tuple[Point, ...], Usage]:
    """Return the points with the model's gist and exercise where they pass; raises ModelFailureError."""
    if not points:
        return tuple(points), Usage()
    quotes = [" ".join(names.hide(point.quote).split()) for point in points]

    def complaints(answer: Exercises) -> list[str]:
        found = []
        for exercise in answer.exercises:
            if 1 <= exercise.number <= len(points):
                fault = _fault(exercise, points[exercise.number - 1].quote, told_in, names)
                found += [f"{exercise.number}: {fault}"] if fault else []
        return found

    values = {"quotes": quotes, "language": told_in, "mark": mark_of(quotes)}
    taken = take(_WRITE, values, model=model, prompts=prompts, check=complaints)
    written = list(points)
    for exercise in (taken.answer or taken.last or Exercises(exercises=[])).exercises:
        at = exercise.number - 1
        if 0 <= at < len(points) and not _fault(exercise, points[at].quote, told_in, names):
            said = _said(exercise, names)
            written[at] = replace(
                points[at], gist=said["gist"], action=said["action"], measure=said["measure"], cue=said["cue"]
            )
    return tuple(written), taken.usage


def show(told_in: str, *, model: Model, prompts: Templates) -> None:
    """Put the call to a model that only shows it, with the place of what the call before will have found marked."""
    quotes = ["<the words of each criticism that the answer before names, one a line>"]
    take(
        _WRITE, {"quotes": quotes, "language": told_in, "mark": mark_of(quotes)}, model=model, prompts=prompts
    )


def _said(exercise: Exercise, names: Pseudonyms) -> dict[str, str]:
    return {field: " ".join(names.restore(getattr(exercise, field)).split()) for field in _MOST_WORDS}


def _fault(exercise: Exercise, quote: str, told_in: str, names: Pseudonyms) -> str | None:
    """Say what is wrong with the words for one point, or None."""
    try:
        said = _said(exercise, names)
    except UnknownTokenError as error:
        return f"{error.token} was not given."
    for field, text in said.items():
        if not text or len(text.split()) > _MOST_WORDS[field]:
            return f"{field} is empty or longer than {_MOST_WORDS[field]} words."
        if _LINK.search(text):
            return f"{field} holds a link or an address."
        if name := _new_name(text, quote, told_in):
            return f"{field} names {name}, which the line does not."
    for field in ("gist", "action"):
        if number := next((n for n in _NUMBER.findall(said[field]) if n not in quote), None):
            return f"{field} holds the number {number}, which the line does not."
        if denial := _new_denial(said[field], quote, told_in):
            return f"{field} says {denial!r}, which the line does not."
    for field in ("measure", "cue"):
        if any(_is_large(number) for number in _NUMBER.findall(said[field])):
            return f"{field} holds a number that is too large to practise by."
    whole = " ".join(said.values())
    return None if guess(whole) in (told_in, None) else f"it is not written in {told_in}."


def _is_large(number: str) -> bool:
    return not number.isdecimal() or int(number) > _LARGEST


def _new_name(text: str, quote: str, language: str) -> str | None:
    """Return a capitalised word inside a sentence that the quote lacks; German writes every noun so."""
    if language == "de":
        return None
    held = {word.casefold() for word in re.findall(r"\w+", quote)}
    for found in re.finditer(r"(?<=[a-zà-ÿ,;] )[A-ZÀ-Þ][\w'’-]+", text):
        word = found.group()
        if (
            word.casefold() not in held
            and word not in ("I", "I'm", "I'll")
            and not word.startswith(("I’", "I'"))
        ):
            return word
    return None


def _new_denial(text: str, quote: str, language: str) -> str | None:
    """Return a denial that the quote does not hold in any form."""
    denials = words_of(language, "denial")
    if any(word in denials or word.endswith("n't") for word in plain(quote).split()):
        return None
    return next((word for word in plain(text).split() if word in denials or word.endswith("n't")), None)
