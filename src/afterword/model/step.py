"""One step of a chain: a prompt file, the shape of its answer, checks, one repair, and then an honest "no".

Knows nothing of letters or replies. A step never guesses: what it returns has passed its checks, or is None with
the reason, and the caller falls back to its own words.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from afterword.model.client import Answer, Model, Schema, Usage
from afterword.model.outcome import ModelFailureError, Outcome
from afterword.templating import Templates

S = TypeVar("S", bound=BaseModel)
_ECHO: Final = 80  # so many characters of the instructions in an answer are no accident


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
    """

    answer: S | None
    last: S | None = None
    complaints: tuple[str, ...] = ()
    usage: Usage = field(default_factory=Usage)


def take(
    step: Step[S],
    values: Mapping[str, Any],
    *,
    model: Model,
    prompts: Templates,
    check: Callable[[S], Sequence[str]] = lambda _: (),
) -> Taken[S]:
    """Ask, check, and on complaints ask once more with them.

    Raises ModelFailureError when the endpoint fails; an answer that cannot be used is no error but ``answer=None``.
    """
    messages = _messages(step.prompt, values, prompts)
    usage, complaints, text = Usage(), [], ""
    last: S | None = None
    for attempt in (1, 2):
        try:
            given = model.ask(messages, _schema(step.shape), most_tokens=step.most_tokens)
            usage, text = usage + given.usage, given.text
            last = _read(given, step.shape, messages[0]["content"])
            complaints = list(check(last))
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
    if _echoes(text, instructions):
        raise ModelFailureError(Outcome.ECHO)
    if not text.startswith("{"):
        raise ModelFailureError(Outcome.NOT_JSON)
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
