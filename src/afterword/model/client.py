"""One model behind one endpoint: asked in turn, tried again where that helps, every failure with a name.

Holds the deadline, the tries and the pace. Knows nothing of letters or replies; what goes over the network is the
wire's, what a response says is told by ``response``.
"""

from __future__ import annotations

import asyncio
import random
import threading
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping, Sequence
from typing import Any, Final, Self, TypeVar

from afterword.config import is_here
from afterword.model.answer import Answer, Schema, Usage
from afterword.model.hosts import safe_host
from afterword.model.outcome import FaultError, ModelFailureError, Outcome
from afterword.model.pace import Pace
from afterword.model.request import PARTS, parts_of, refused_part
from afterword.model.response import LONGEST_WAIT, answer_in, asked_to_wait, outcome_of
from afterword.model.wire import Response, Wire

_TRIES: Final = 4
_PATIENCE: Final = 300.0  # seconds that a call of a batch may spend being turned away
_OF_ONE_REQUEST: Final = (Outcome.BAD_REQUEST, Outcome.NOT_A_MODEL)
"""A server that has answered before is not wrongly set up when this comes: the request or the moment was bad."""
_DEADLINE: Final = 60.0
_NEAR_DEADLINE: Final = 180.0  # a model on the user's own machine may be slow, and costs nobody anything
T = TypeVar("T")


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
        self.host = safe_host(self.base_url, insecure=insecure)
        self.deadline = deadline or (_NEAR_DEADLINE if is_here(self.host) else _DEADLINE)
        self.without = set(without) & set(PARTS)
        self._wire = Wire(
            api_key or "none", base_url
        )  # local servers want no key, the openai client wants some
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="afterword-model", daemon=True)
        self._thread.start()

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
        await self._wire.close()

    async def _within_deadline(
        self, messages: Sequence[Mapping[str, str]], schema: Schema, most_tokens: int
    ) -> Answer:
        try:
            # The SDK's own time-out is per read: a server that drips a byte now and then never meets it.
            async with asyncio.timeout(self.deadline) as clock:
                return await self._with_tries(messages, schema, most_tokens, clock)
        except TimeoutError:
            raise self._failure(Outcome.TOO_SLOW) from None
        except FaultError as fault:
            raise self._failure(fault.outcome) from None

    async def _with_tries(
        self, messages: Sequence[Mapping[str, str]], schema: Schema, most_tokens: int, clock: asyncio.Timeout
    ) -> Answer:
        calls, waited = 0, 0.0
        while True:
            calls += 1
            try:
                status, headers, body = await self._post_in_turn(messages, schema, most_tokens, clock)
            except FaultError as fault:
                if not fault.outcome.passing or calls >= _TRIES:
                    raise
                await self._sleep(_backoff(calls))
                continue
            if status in (400, 422) and (refused := refused_part(body, self.without)):
                self.without.add(refused)  # remembered: this server never gets it again
                continue
            if status < 300:
                answer = answer_in(body)
                self._has_answered = True
                return Answer(
                    answer.text, Usage(calls, answer.usage.prompt_tokens, answer.usage.completion_tokens)
                )
            outcome = outcome_of(status, body)
            pause = asked_to_wait(headers) or _backoff(calls)
            if outcome is Outcome.RATE_LIMITED and self._pace and waited + pause < _PATIENCE:
                calls, waited = calls - 1, waited + pause  # it cost nothing, and the pace sees to it
                await _off(clock, self._sleep(pause))
                continue
            if not outcome.passing or calls >= _TRIES:
                raise FaultError(outcome)
            await self._sleep(pause)

    async def _post_in_turn(
        self, messages: Sequence[Mapping[str, str]], schema: Schema, most_tokens: int, clock: asyncio.Timeout
    ) -> Response:
        if self._pace is None:
            return await self._post(messages, schema, most_tokens)
        await _off(clock, self._pace.turn())
        limited, wait, a_minute = False, None, 0
        try:
            response = await self._post(messages, schema, most_tokens)
            limited, wait = response.status == 429, asked_to_wait(response.headers)
            allowed = response.headers.get("x-ratelimit-limit-requests", "")
            a_minute = int(allowed) if allowed.isdecimal() and len(allowed) < 10 else 0
        finally:
            self._pace.done(limited=limited, wait=wait, a_minute=a_minute)
        return response

    async def _post(
        self, messages: Sequence[Mapping[str, str]], schema: Schema, most_tokens: int
    ) -> Response:
        return await self._wire.post(self.name, messages, parts_of(schema, most_tokens, self.without))

    def _failure(self, outcome: Outcome) -> ModelFailureError:
        failure = ModelFailureError(outcome, host=self.host, model=self.name, seconds=self.deadline)
        failure.final = failure.final and not (self._has_answered and outcome in _OF_ONE_REQUEST)
        return failure


async def _off(clock: asyncio.Timeout, wait: Awaitable[None]) -> None:
    """Wait for something without its time being counted."""
    loop, end = asyncio.get_running_loop(), clock.when()
    left = None if end is None else end - loop.time()
    clock.reschedule(None)
    await wait
    clock.reschedule(None if left is None else loop.time() + left)


def _backoff(calls: int) -> float:
    return min(LONGEST_WAIT, 0.5 * 2.0 ** (calls - 1)) * random.uniform(0.5, 1.0)  # noqa: S311 - jitter, not a secret
