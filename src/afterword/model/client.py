"""One adapter over the openai client: messages in, checked text out, every failure with a name.

The only door to openai and its HTTP library, imported when the first client is made (it takes a second). Knows
nothing of letters or replies; what an answer must look like is told by a JSON schema.
"""

from __future__ import annotations

import asyncio
import json
import random
import threading
from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Container,
    Coroutine,
    Iterable,
    Mapping,
    Sequence,
)
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any, Final, Protocol, Self, TypeVar
from urllib.parse import urlsplit

from afterword.errors import ConfigError
from afterword.model.outcome import ModelFailureError, Outcome
from afterword.model.pace import Pace

if TYPE_CHECKING:
    from openai import AsyncOpenAI

_MOST_BYTES: Final = 2_000_000
_TRIES: Final = 4
_LONGEST_WAIT: Final = 30.0
_PATIENCE: Final = 300.0  # seconds that a call of a batch may spend being turned away
_OF_ONE_REQUEST: Final = (Outcome.BAD_REQUEST, Outcome.NOT_A_MODEL)
"""A server that has answered before is not wrongly set up when this comes: the request or the moment was bad."""
_ROOM_TO_THINK: Final = 4000  # tokens
_DEADLINE: Final = 60.0
_NEAR_DEADLINE: Final = 180.0  # a model on the user's own machine may be slow, and costs nobody anything
T = TypeVar("T")


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
    """Anything that answers a prompt: the client below, or a scripted one in a test."""

    name: str

    def ask(self, messages: Sequence[Mapping[str, str]], schema: Schema, *, most_tokens: int) -> Answer:
        """Return the answer; raise ModelFailureError."""


class Client:
    """A model behind an OpenAI-compatible endpoint. Calls may come from several threads; ``close`` it when done."""

    def __init__(
        self, *, model: str, api_key: str | None, base_url: str, deadline: float | None = None, insecure: bool = False,
        without: Iterable[str] = (), at_once: int | None = None, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:  # fmt: skip
        """``deadline`` is in seconds for one ``ask`` with all its tries (default: a minute, three on this machine).

        ``at_once`` is how many calls may run together: then they keep to a pace, and time spent in waiting for a turn
        or being turned away is not counted.

        ``without`` names parts of a request that this server is known to refuse; what else it refuses is found out.
        """
        self._sleep = sleep
        self._pace = Pace(at_once, sleep=sleep) if at_once else None
        self._has_answered = False
        self.name = model
        self.base_url = base_url
        self.host = _safe_host(self.base_url, insecure=insecure)
        self.deadline = deadline or (_NEAR_DEADLINE if is_here(self.host) else _DEADLINE)
        self.without = set(without) & set(_PARTS)
        self._key = api_key or "none"  # local servers want no key, the openai client wants some
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="afterword-model", daemon=True)
        self._thread.start()
        self._sdk: AsyncOpenAI | None = None

    def ask(self, messages: Sequence[Mapping[str, str]], schema: Schema, *, most_tokens: int) -> Answer:
        """Ask once, trying again where that helps; raise ModelFailureError when there is no usable answer."""
        return self._run(self._within_deadline(messages, schema, most_tokens))

    def close(self) -> None:
        """Close the connections and stop the thread."""
        self._run(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def __enter__(self) -> Self:
        """Return the client itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the client."""
        self.close()

    def _run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        future = asyncio.run_coroutine_threadsafe(coroutine, self._loop)
        try:
            return future.result()
        except KeyboardInterrupt:
            future.cancel()
            raise

    async def _end(self) -> None:
        """Give up the calls that are under way, which frees those who wait for them."""
        calls = asyncio.all_tasks() - {asyncio.current_task()}
        for call in calls:
            call.cancel()
        await asyncio.gather(*calls, return_exceptions=True)
        if self._sdk is not None:
            await self._sdk.close()

    async def _within_deadline(
        self, messages: Sequence[Mapping[str, str]], schema: Schema, most_tokens: int
    ) -> Answer:
        try:
            # The SDK's own time-out is per read: a server that drips a byte now and then never meets it.
            async with asyncio.timeout(self.deadline) as clock:
                return await self._with_tries(messages, schema, most_tokens, clock)
        except TimeoutError:
            raise self._failure(Outcome.TOO_SLOW) from None

    async def _with_tries(
        self, messages: Sequence[Mapping[str, str]], schema: Schema, most_tokens: int, clock: asyncio.Timeout
    ) -> Answer:
        calls, waited = 0, 0.0
        while True:
            calls += 1
            try:
                status, headers, body = await self._post_in_turn(messages, schema, most_tokens, clock)
            except ModelFailureError as failure:
                if not failure.outcome.passing or calls >= _TRIES:
                    raise
                await self._sleep(_backoff(calls))
                continue
            if status in (400, 422) and (refused := _refused_part(body, self.without)):
                self.without.add(refused)  # remembered: this server never gets it again
                continue
            if status < 300:
                answer = self._answer(body)
                self._has_answered = True
                return Answer(
                    answer.text, Usage(calls, answer.usage.prompt_tokens, answer.usage.completion_tokens)
                )
            outcome = _outcome(status, body)
            pause = _asked_to_wait(headers) or _backoff(calls)
            if outcome is Outcome.RATE_LIMITED and self._pace and waited + pause < _PATIENCE:
                calls, waited = calls - 1, waited + pause  # it cost nothing, and the pace sees to it
                await _off(clock, self._sleep(pause))
                continue
            if not outcome.passing or calls >= _TRIES:
                raise self._failure(outcome)
            await self._sleep(pause)

    async def _post_in_turn(
        self, messages: Sequence[Mapping[str, str]], schema: Schema, most_tokens: int, clock: asyncio.Timeout
    ) -> tuple[int, Mapping[str, str], str]:
        if self._pace is None:
            return await self._post(messages, schema, most_tokens)
        await _off(clock, self._pace.turn())
        limited, wait, a_minute = False, None, 0
        try:
            status, headers, body = await self._post(messages, schema, most_tokens)
            limited, wait = status == 429, _asked_to_wait(headers)
            allowed = headers.get("x-ratelimit-limit-requests", "")
            a_minute = int(allowed) if allowed.isdecimal() and len(allowed) < 10 else 0
        finally:
            self._pace.done(limited=limited, wait=wait, a_minute=a_minute)
        return status, headers, body

    async def _post(
        self, messages: Sequence[Mapping[str, str]], schema: Schema, most_tokens: int
    ) -> tuple[int, Mapping[str, str], str]:
        import httpx2  # noqa: PLC0415 - see the module docstring
        import openai  # noqa: PLC0415

        if self._sdk is None:
            self._sdk = _sdk(self._key, self.base_url)
        try:
            raw = await self._sdk.chat.completions.with_raw_response.create(
                model=self.name, messages=list(messages), **self._parts(schema, most_tokens)  # type: ignore[arg-type]
            )  # fmt: skip
        except openai.APIStatusError as error:
            return error.response.status_code, error.response.headers, error.response.text[:20_000]
        except openai.APIConnectionError as error:
            cause: BaseException | None = error
            while cause is not None:
                if isinstance(cause, _TooLargeError):
                    raise self._failure(Outcome.TOO_LARGE) from None
                cause = cause.__cause__ or cause.__context__
            raise self._failure(Outcome.UNREACHABLE) from None
        except (httpx2.HTTPError, OSError):
            raise self._failure(Outcome.UNREACHABLE) from None
        except _TooLargeError:
            raise self._failure(Outcome.TOO_LARGE) from None
        return raw.status_code, raw.headers, raw.text

    def _parts(self, schema: Schema, most_tokens: int) -> dict[str, Any]:
        """Return the parts of a request that servers differ in, as this one takes them."""
        described = {"name": schema.name, "schema": dict(schema.schema), "strict": True}
        wanted = {"type": "json_schema", "json_schema": described}
        if "json_schema" in self.without:
            wanted = {"type": "json_object"}
        parts: dict[str, Any] = {"response_format": wanted, "max_tokens": most_tokens, "temperature": 0}
        if "max_tokens" in self.without:  # models that think before they answer; their thoughts count
            parts["max_completion_tokens"] = most_tokens + _ROOM_TO_THINK
        return {name: value for name, value in parts.items() if name not in self.without}

    def _answer(self, body: str) -> Answer:
        """Take the answer out of a response's body; nothing in it is believed to have the right type."""
        try:
            data = json.loads(body)
        except (ValueError, RecursionError):
            raise self._failure(Outcome.NOT_A_MODEL) from None
        choices = data.get("choices") if isinstance(data, dict) else None
        choice = choices[0] if isinstance(choices, list) and choices else None
        message = choice.get("message") if isinstance(choice, dict) else None
        if not isinstance(choice, dict) or not isinstance(message, dict):
            raise self._failure(Outcome.NOT_A_MODEL)
        if message.get("refusal") or choice.get("finish_reason") == "content_filter":
            raise self._failure(Outcome.REFUSED)
        if choice.get("finish_reason") == "length":
            raise self._failure(Outcome.TRUNCATED)
        text = message.get("content")
        if not isinstance(text, str) or not text.strip():
            raise self._failure(Outcome.EMPTY)
        usage = data.get("usage")
        counts = usage if isinstance(usage, dict) else {}
        return Answer(
            text, Usage(1, _count(counts.get("prompt_tokens")), _count(counts.get("completion_tokens")))
        )

    def _failure(self, outcome: Outcome) -> ModelFailureError:
        failure = ModelFailureError(outcome, host=self.host, model=self.name, seconds=self.deadline)
        failure.final = failure.final and not (self._has_answered and outcome in _OF_ONE_REQUEST)
        return failure


class _TooLargeError(Exception):
    """An answer grew beyond what any answer can be."""


def _sdk(key: str, base_url: str) -> AsyncOpenAI:
    """Make the vendor's client: no redirects, no retries of its own, answers capped."""
    import httpx2  # noqa: PLC0415
    import openai  # noqa: PLC0415

    class Capped(httpx2.AsyncHTTPTransport):
        """Stop reading an answer that is larger than any answer can be."""

        async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
            response = await super().handle_async_request(request)
            response.stream = _Capped(response.stream)
            return response

    class _Capped(httpx2.AsyncByteStream):
        def __init__(self, stream: Any) -> None:
            self.stream = stream

        async def __aiter__(self) -> AsyncIterator[bytes]:
            size = 0
            async for chunk in self.stream:
                size += len(chunk)
                if size > _MOST_BYTES:
                    raise _TooLargeError
                yield chunk

        async def aclose(self) -> None:
            await self.stream.aclose()

    limits = httpx2.Limits(max_connections=None, max_keepalive_connections=None)  # the pace limits the calls
    # Reading has no time-out of its own: the deadline of the whole call covers it.
    # A request that is redirected would carry the whole prompt to wherever the server says.
    http = httpx2.AsyncClient(
        transport=Capped(limits=limits), follow_redirects=False, timeout=httpx2.Timeout(None, connect=10)
    )
    return openai.AsyncOpenAI(api_key=key, base_url=base_url, max_retries=0, http_client=http)


def _safe_host(url: str, *, insecure: bool) -> str:
    """Return the URL's host; refuse plain http to anywhere but this machine and private networks."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme == "https" or insecure or is_here(host):
        return host
    try:
        near = ip_address(host).is_private
    except ValueError:
        near = False
    if not near:
        raise ConfigError(
            f"OPENAI_BASE_URL is plain http to {host}: anyone on the way could read your mail and key.",
            "Use https, or set AFTERWORD_INSECURE=1 if you are sure.",
        )
    return host


async def _off(clock: asyncio.Timeout, wait: Awaitable[None]) -> None:
    """Wait for something without its time being counted."""
    loop, end = asyncio.get_running_loop(), clock.when()
    left = None if end is None else end - loop.time()
    clock.reschedule(None)
    await wait
    clock.reschedule(None if left is None else loop.time() + left)


def _outcome(status: int, body: str) -> Outcome:
    if status in (401, 403):
        return Outcome.UNAUTHORISED
    if status == 404:
        return Outcome.NO_MODEL if "model" in body.casefold() else Outcome.BAD_REQUEST
    if status == 429:
        return Outcome.USED_UP if "insufficient_quota" in body else Outcome.RATE_LIMITED
    if 300 <= status < 400:
        return Outcome.REDIRECTED
    return Outcome.SERVER_ERROR if status >= 500 or status in (408, 409) else Outcome.BAD_REQUEST


_PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "max_tokens": ("max_tokens",),
    "temperature": ("temperature",),
    "json_schema": ("json_schema", "response_format", "schema", "grammar"),
    "response_format": ("response_format", "json_object"),
}
"""What some servers refuse → the words of their complaint, in the order of trying. Without a schema the request asks
for JSON mode, without a format for nothing: the prompts ask for JSON in any case."""


def _refused_part(body: str, without: Container[str]) -> str | None:
    """Say which part of the request a complaint is about, if leaving it out has not been tried yet."""
    for part, words in _PARTS.items():
        if part not in without and any(word in body for word in words):
            return part
    return None


def is_here(host: str) -> bool:
    """Say whether host is this machine: nothing leaves it."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _backoff(calls: int) -> float:
    return min(_LONGEST_WAIT, 0.5 * 2.0 ** (calls - 1)) * random.uniform(0.5, 1.0)  # noqa: S311 - jitter, not a secret


def _asked_to_wait(headers: Mapping[str, str]) -> float | None:
    """Return the seconds that Retry-After asks for (a number or a date), within reason."""
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    try:
        seconds = float(text)
    except ValueError:
        from datetime import UTC, datetime  # noqa: PLC0415

        try:
            seconds = (parsedate_to_datetime(text) - datetime.now(UTC)).total_seconds()
        except (ValueError, TypeError):
            return None
    return min(max(seconds, 0.0), _LONGEST_WAIT) if seconds == seconds else None  # noqa: PLR0124 - not a number


def _count(value: Any) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9 else 0
