"""The parts of a request that servers differ in, and which of them a complaint is about. Knows no network."""

from collections.abc import Container, Mapping
from typing import Any, Final

from afterword.model.answer import Schema

_ROOM_TO_THINK: Final = 4000  # tokens
PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "max_tokens": ("max_tokens",),
    "temperature": ("temperature",),
    "json_schema": ("json_schema", "response_format", "schema", "grammar"),
    "response_format": ("response_format", "json_object"),
}
"""What some servers refuse → the words of their complaint, in the order of trying. Without a schema the request asks
for JSON mode, without a format for nothing: the prompts ask for JSON in any case."""


def parts_of(schema: Schema, most_tokens: int, without: Container[str]) -> dict[str, Any]:
    """Return the parts of a request that servers differ in, for a server that does not take those of ``without``."""
    described = {"name": schema.name, "schema": dict(schema.schema), "strict": True}
    wanted = {"type": "json_schema", "json_schema": described}
    if "json_schema" in without:
        wanted = {"type": "json_object"}
    parts: dict[str, Any] = {"response_format": wanted, "max_tokens": most_tokens, "temperature": 0}
    if "max_tokens" in without:  # models that think before they answer; their thoughts count
        parts["max_completion_tokens"] = most_tokens + _ROOM_TO_THINK
    return {name: value for name, value in parts.items() if name not in without}


def refused_part(body: str, without: Container[str]) -> str | None:
    """Say which part of the request a complaint is about, if leaving it out has not been tried yet."""
    for part, words in PARTS.items():
        if part not in without and any(word in body for word in words):
            return part
    return None
