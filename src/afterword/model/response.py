"""What a server's response says: the answer in it, what went wrong, how long to wait. Knows no network."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final

from afterword.model.answer import Answer, Usage
from afterword.model.outcome import FaultError, Outcome

LONGEST_WAIT: Final = 30.0


def answer_in(body: str) -> Answer:
    """Take the answer out of a response's body; nothing in it is believed to have the right type; raise FaultError."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        raise FaultError(Outcome.NOT_A_MODEL) from None
    choices = data.get("choices") if isinstance(data, dict) else None
    choice = choices[0] if isinstance(choices, list) and choices else None
    message = choice.get("message") if isinstance(choice, dict) else None
    if not isinstance(choice, dict) or not isinstance(message, dict):
        raise FaultError(Outcome.NOT_A_MODEL)
    if message.get("refusal") or choice.get("finish_reason") == "content_filter":
        raise FaultError(Outcome.REFUSED)
    if choice.get("finish_reason") == "length":
        raise FaultError(Outcome.TRUNCATED)
    text = message.get("content")
    if not isinstance(text, str) or not text.strip():
        raise FaultError(Outcome.EMPTY)
    usage = data.get("usage")
    counts = usage if isinstance(usage, dict) else {}
    return Answer(
        text, Usage(1, _count(counts.get("prompt_tokens")), _count(counts.get("completion_tokens")))
    )


def outcome_of(status: int, body: str) -> Outcome:
    """Name what went wrong by the status and body of a response that is no answer."""
    if status in (401, 403):
        return Outcome.UNAUTHORISED
    if status == 404:
        return Outcome.NO_MODEL if "model" in body.casefold() else Outcome.BAD_REQUEST
    if status == 429:
        return Outcome.USED_UP if "insufficient_quota" in body else Outcome.RATE_LIMITED
    if 300 <= status < 400:
        return Outcome.REDIRECTED
    return Outcome.SERVER_ERROR if status >= 500 or status in (408, 409) else Outcome.BAD_REQUEST


def asked_to_wait(headers: Mapping[str, str]) -> float | None:
    """Return the seconds that Retry-After asks for (a number or a date), within reason."""
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    try:
        seconds = float(text)
    except ValueError:
        try:
            seconds = (parsedate_to_datetime(text) - datetime.now(UTC)).total_seconds()
        except (ValueError, TypeError):
            return None
    return min(max(seconds, 0.0), LONGEST_WAIT) if seconds == seconds else None  # noqa: PLR0124 - not a number


def _count(value: Any) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9 else 0
