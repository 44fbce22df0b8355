"""The pace: wide while a server takes calls, narrower where it turns many away, and wide again."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest
from tests.model.fault_server import serving
from tests.model.test_client import MESSAGES, SCHEMA, Naps

from afterword.model.answer import Usage
from afterword.model.client import Client
from afterword.model.outcome import ModelFailureError, Outcome
from afterword.model.pace import Pace


class Clock:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


def ran(work: Coroutine[Any, Any, Any]) -> Any:
    return asyncio.run(work)


def paced(most: int) -> tuple[Pace, Clock]:
    clock = Clock()
    return Pace(most, clock=clock, sleep=clock.sleep), clock


async def calls(pace: Pace, count: int, *, limited: int = 0, wait: float | None = None) -> None:
    """Make count calls one after another, the last of them turned away."""
    for number in range(count):
        await pace.turn()
        pace.done(limited=number >= count - limited, wait=wait)


def test_no_more_run_than_may() -> None:
    async def work() -> int:
        pace, _ = paced(3)
        waiting = [asyncio.create_task(pace.turn()) for _ in range(5)]
        await asyncio.sleep(0)
        begun = sum(task.done() for task in waiting)
        pace.done()
        pace.done()
        await asyncio.gather(*waiting)
        return begun

    assert ran(work()) == 3


def test_single_calls_turned_away_slow_nobody_down() -> None:
    pace, clock = paced(8)
    ran(calls(pace, 20, limited=1, wait=20.0))
    assert (pace.width, clock.now) == (8, 100)


def test_many_turned_away_narrow_the_width_once_a_round() -> None:
    pace, _ = paced(10)
    ran(calls(pace, 6, limited=6))
    assert pace.width == pytest.approx(7)


def test_retry_after_holds_everybody_when_many_are_turned_away() -> None:
    pace, clock = paced(10)

    async def work() -> None:
        await calls(pace, 4, limited=4, wait=20.0)
        await pace.turn()

    ran(work())
    assert clock.now == pytest.approx(180)


def test_it_widens_again_to_where_it_was() -> None:
    pace, _ = paced(10)
    ran(calls(pace, 8, limited=8))
    ran(calls(pace, 200))
    assert pace.width == 10


def test_it_never_stops_altogether() -> None:
    pace, _ = paced(4)
    ran(calls(pace, 500, limited=500))
    assert pace.width == 1


def test_calls_keep_to_what_a_minute_allows() -> None:
    pace, clock = paced(10)

    async def work() -> None:
        await pace.turn()
        pace.done(a_minute=120)
        await calls(pace, 5)

    ran(work())
    assert clock.now == pytest.approx(100 + 4 * 0.5)


def test_who_gives_up_while_waiting_gives_the_turn_back() -> None:
    async def work() -> None:
        pace, _ = paced(1)
        await pace.turn()
        waiting = asyncio.create_task(pace.turn())
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.sleep(0)
        pace.done()
        await pace.turn()

    ran(work())


def test_a_paced_call_is_patient_with_being_turned_away() -> None:
    naps = Naps()
    script = ("429", "429 7", "429", "429", "429", "429", "ok")
    with (
        serving(*script) as (url, _),
        Client(model="small", api_key=None, base_url=url, at_once=4, sleep=naps) as client,
    ):
        answer = client.ask(MESSAGES, SCHEMA, most_tokens=20)
    assert answer.usage == Usage(1, 11, 7)
    assert 7.0 in naps.seconds


def test_its_patience_ends() -> None:
    with (
        serving("429 60") as (url, server),
        Client(model="small", api_key=None, base_url=url, at_once=4, sleep=Naps()) as client,
        pytest.raises(ModelFailureError) as caught,
    ):
        client.ask(MESSAGES, SCHEMA, most_tokens=20)
    assert caught.value.outcome is Outcome.RATE_LIMITED
    assert len(server.bodies) < 20


def test_what_is_wrong_with_one_request_stops_nothing_once_others_were_answered() -> None:
    with serving("torn", "ok", "torn") as (url, _), Client(model="m", api_key=None, base_url=url) as client:
        with pytest.raises(ModelFailureError) as first:
            client.ask(MESSAGES, SCHEMA, most_tokens=20)
        client.ask(MESSAGES, SCHEMA, most_tokens=20)
        with pytest.raises(ModelFailureError) as later:
            client.ask(MESSAGES, SCHEMA, most_tokens=20)
    assert (first.value.final, later.value.final) == (True, False)


def test_a_paced_call_still_has_its_deadline() -> None:
    with (
        serving("hang") as (url, _),
        Client(model="m", api_key=None, base_url=url, at_once=2, deadline=0.5) as client,
        pytest.raises(ModelFailureError) as caught,
    ):
        client.ask(MESSAGES, SCHEMA, most_tokens=20)
    assert caught.value.outcome is Outcome.TOO_SLOW
