"""What a command leaves behind, and the type of the function that runs one."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import click


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as the one JSON object it must be."""
        return json.loads(self.out)


Run = Callable[..., Ran]


def answering_then_stopping(*answers: str) -> Callable[..., str]:
    """Return a prompt that gives the answers one by one, and then stops as Ctrl-D does."""
    left = iter(answers)

    def answer(*_: object, **__: object) -> str:
        for text in left:
            return text
        raise click.Abort

    return answer
