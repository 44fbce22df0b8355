"""A capable model words gist and exercise of each point; rules decide, and the bank's words stand in.

Names leave as tokens. Nothing that a gist or an action says may go beyond its quote: no number, no name, no denial
that the quote lacks.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pydantic import BaseModel, Field

from afterword.model.answer import Model, Usage
from afterword.model.step import Step, mark_of, take
from afterword.reply.cues import plain, words_of
from afterword.reply.reading import Point
from afterword.templating import Templates
from afterword.text.language import guess
from afterword.text.proper import proper_names
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


@dataclass(frozen=True, slots=True)
class Words:
    """Gist and exercise for one quote, in words of the model's that have passed."""

    gist: str
    action: str
    measure: str
    cue: str


_WRITE: Final = Step("reply/actions", Exercises, most_tokens=2500)


def reworded(
    points: Sequence[Point], told_in: str, *, model: Model, prompts: Templates, names: Pseudonyms
) -> tuple[tuple[Point, ...], Usage]:
    """Return the points with the model's gist and exercise where they pass; raises ModelFailureError."""
    if not points:
        return tuple(points), Usage()
    said, usage = _written(
        [point.quote for point in points], told_in, model=model, prompts=prompts, names=names
    )
    written = list(points)
    for at, words in said.items():
        written[at] = replace(
            points[at], gist=words.gist, action=words.action, measure=words.measure, cue=words.cue
        )
    return tuple(written), usage


def written_for(
    quotes: Sequence[str], told_in: str, *, model: Model, prompts: Templates, people: Iterable[str], companies: Iterable[str]
) -> dict[int, Words]:  # fmt: skip
    """Return the model's words for the quotes, by place, where they pass.

    ``people`` and ``companies`` stay home, and so does what looks like a name in a quote. Raises ModelFailureError.
    """
    names = Pseudonyms(
        filter(None, people),
        filter(None, companies),
        others=[name for quote in quotes for name in proper_names(quote, guess(quote))],
    )
    return _written(quotes, told_in, model=model, prompts=prompts, names=names)[0]


def _written(
    quotes: Sequence[str], told_in: str, *, model: Model, prompts: Templates, names: Pseudonyms
) -> tuple[dict[int, Words], Usage]:
    hidden = [" ".join(names.hide(quote).split()) for quote in quotes]

    def complaints(answer: Exercises) -> list[str]:
        found = []
        for exercise in answer.exercises:
            if 1 <= exercise.number <= len(quotes):
                fault = _fault(exercise, quotes[exercise.number - 1], told_in, names)
                found += [f"{exercise.number}: {fault}"] if fault else []
        return found

    values = {"quotes": hidden, "language": told_in, "mark": mark_of(hidden)}
    taken = take(_WRITE, values, model=model, prompts=prompts, check=complaints)
    answer = taken.answer or taken.last or Exercises(exercises=[])
    return {
        exercise.number - 1: Words(**_said(exercise, names))
        for exercise in answer.exercises
        if 1 <= exercise.number <= len(quotes)
        and not _fault(exercise, quotes[exercise.number - 1], told_in, names)
    }, taken.usage


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
