"""One step of a chain: a prompt file, the shape of its answer, checks, one repair, and then an honest "no".

Knows nothing of letters or replies. A step never guesses: what it returns has passed its checks, or is None with
the reason, and the caller falls back to its own words.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from typing import Any, Final, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from afterword.model.answer import Answer, Model, Schema, Usage
from afterword.model.outcome import ModelFailureError, Outcome
from afterword.model.replay import ShownError
from afterword.templating import Templates

S = TypeVar("S", bound=BaseModel)
_ECHO: Final = 80  # so many characters of the instructions in an answer are no accident
_BORROWED: Final = 8  # nor are so many words in a row of the instructions and their examples


@dataclass(frozen=True, slots=True)
class Step(Generic[S]):
    """A call: the prompt file (blocks ``system`` and ``user``), the answer's shape and the most tokens it may take."""

    prompt: str
    shape: type[S]
    most_tokens: int = 500


@dataclass(frozen=True, slots=True)
class Taken(Generic[S]):
    """What came of a step: an answer that passed, or None with the complaints that stood in the end.

    ``last`` is the last answer that had the shape, passed or not: a caller may still use the parts of it that are well.
    ``shown`` says that the prompt was only shown: nobody was asked.
    """

    answer: S | None
    last: S | None = None
    complaints: tuple[str, ...] = ()
    usage: Usage = field(default_factory=Usage)
    shown: bool = False


def take(
    step: Step[S],
    values: Mapping[str, Any],
    *,
    model: Model,
    prompts: Templates,
    check: Callable[[S], Sequence[str]] = lambda _: (),
    repair: bool = True,
) -> Taken[S]:
    """Ask, check, and on complaints ask once more with them, unless ``repair`` is False.

    Raises ModelFailureError when the endpoint fails; an answer that cannot be used is no error but ``answer=None``.
    """
    messages = _messages(step.prompt, values, prompts)
    usage, complaints, text = Usage(), [], ""
    last: S | None = None
    for attempt in (1, 2) if repair else (2,):
        try:
            given = model.ask(messages, _schema(step.shape), most_tokens=step.most_tokens)
            usage, text = usage + given.usage, given.text
            last = _read(given, step.shape, messages[0]["content"])
            complaints = _borrowed(last, messages)
            last = None if complaints else last  # no part of it can be trusted to be about this person
            complaints += list(check(last)) if last else []
        except ShownError:
            return Taken(None, usage=usage, shown=True)
        except ModelFailureError as failure:
            if failure.outcome not in _REPAIRABLE:
                raise
            complaints = [failure.message]
        else:
            if not complaints:
                return Taken(last, last, (), usage)
        if attempt == 1:
            messages += [
                {"role": "assistant", "content": text[:2000]},
                {"role": "user", "content": _repair(complaints)},
            ]
    return Taken(None, last, tuple(complaints), usage)


_REPAIRABLE: Final = (Outcome.NOT_JSON, Outcome.WRONG_SHAPE, Outcome.ECHO, Outcome.EMPTY, Outcome.TRUNCATED)


def _messages(prompt: str, values: Mapping[str, Any], prompts: Templates) -> list[dict[str, str]]:
    """Render the prompt's blocks: what stays the same between calls first, what varies last."""
    _, parts = prompts.parts(f"{prompt}.txt", values, ("system", "user"))
    return [{"role": role, "content": parts[role].strip()} for role in ("system", "user")]


def _read(given: Answer, shape: type[S], instructions: str) -> S:
    """Turn the answer's text into its shape; raise ModelFailureError with the name of what is wrong."""
    text = _unfenced(given.text)
    if not text.startswith("{"):
        raise ModelFailureError(Outcome.ECHO if _echoes(text, instructions) else Outcome.NOT_JSON)
    try:
        return shape.model_validate_json(text)
    except RecursionError:
        raise ModelFailureError(Outcome.NOT_JSON) from None
    except ValidationError as error:
        broken = any(
            fault["type"] == "json_invalid" for fault in error.errors(include_input=False, include_url=False)
        )
        raise ModelFailureError(Outcome.NOT_JSON if broken else Outcome.WRONG_SHAPE) from None


def _unfenced(text: str) -> str:
    """Return the JSON of an answer that wraps it in a code fence or in a sentence before and after."""
    text = text.strip()
    start, end = text.find("{"), text.rfind("}")
    fenced = text.startswith("```") or "```json" in text[:200]
    return text[start : end + 1] if fenced and 0 <= start < end else text


def _echoes(text: str, instructions: str) -> bool:
    return any(
        instructions[at : at + _ECHO] in text
        for at in range(0, max(len(instructions) - _ECHO, 0), _ECHO // 2)
    )


def _borrowed(answer: BaseModel, messages: Sequence[Mapping[str, str]]) -> list[str]:
    """Say which words of the instructions or their examples an answer repeats that were not given to it as data."""
    instructions, data = (f" {' '.join(_words(message['content']))} " for message in messages[:2])
    for text in _texts(answer.model_dump()):
        words = _words(text)
        for at in range(len(words) - _BORROWED + 1):
            run = f" {' '.join(words[at : at + _BORROWED])} "
            if run in instructions and run not in data:
                return [f"These words are from the instructions, not about this person: {run.strip()}"]
    return []


def mark_of(texts: Sequence[str]) -> str:
    """Return a mark to set data apart with: no text holds it, since it is made from them; the same texts give the same one."""
    return sha256("\0".join(texts).encode()).hexdigest()[:16]


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _texts(value: object) -> Iterator[str]:
    """Yield every text in an answer, however deep it lies."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, Sequence):
        for part in value:
            yield from _texts(part)


def _repair(complaints: Sequence[str]) -> str:
    listed = "\n".join(f"- {complaint}" for complaint in complaints)
    return f"That answer cannot be used:\n{listed}\nAnswer once more, in the same JSON shape, with this put right."


@cache
def _schema(shape: type[BaseModel]) -> Schema:
    """Return the JSON schema of a shape, closed as strict servers want it: no extra keys, every key required."""
    schema = shape.model_json_schema()
    for part in (schema, *schema.get("$defs", {}).values()):
        if part.get("type") == "object":
            part["additionalProperties"] = False
            part["required"] = list(part.get("properties", {}))
    return Schema(shape.__name__.lower(), schema)
