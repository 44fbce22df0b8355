"""What a caller has to do with a model: how to ask one, what the answer must look like, what it says and costs.

Types only: how a server is reached is the client's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Usage:
    """What a call cost."""

    calls: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0

    def __add__(self, other: Usage) -> Usage:
        """Add up two."""
        return Usage(
            self.calls + other.calls,
            self.prompt_tokens + other.prompt_tokens,
            self.completion_tokens + other.completion_tokens,
        )

    def as_json(self) -> dict[str, int]:
        """Return the numbers by name."""
        return {
            "calls": self.calls,
            "prompt_tokens": self.prompt_tokens,
            "completion_tokens": self.completion_tokens,
        }


@dataclass(frozen=True, slots=True)
class Answer:
    """The text a model gave, and what it cost."""

    text: str
    usage: Usage = field(default_factory=Usage)


@dataclass(frozen=True, slots=True)
class Schema:
    """What the answer must look like: a name and a JSON schema."""

    name: str
    schema: Mapping[str, Any]


class Model(Protocol):
    """Anything that answers a prompt: the client, or a scripted one in a test."""

    name: str

    def ask(self, messages: Sequence[Mapping[str, str]], schema: Schema, *, most_tokens: int) -> Answer:
        """Return the answer; raise ModelFailureError."""
