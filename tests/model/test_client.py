"""The client: every failure of an endpoint has its name, costs no more than it must, and tells nobody the key."""

from collections.abc import Sequence

import pytest
from tests.model.fault_server import serving

from afterword.errors import ConfigError
from afterword.model.answer import Schema, Usage
from afterword.model.client import Client
from afterword.model.outcome import ModelFailureError, Outcome

SCHEMA = Schema("word", {"type": "object", "properties": {"word": {"type": "string"}}, "required": ["word"]})
MESSAGES = [{"role": "system", "content": "You answer."}, {"role": "user", "content": "Say yes."}]


class Naps:
    """Notes how long it was asked to sleep, and does not."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


def failure(*script: str, deadline: float = 10.0) -> tuple[Outcome, int, Sequence[float], str]:
    """Ask once against a script that fails; return the outcome, the requests made, the naps and the message."""
    naps = Naps()
    with (
        serving(*script) as (url, server),
        Client(model="small", api_key="sk-canary", base_url=url, deadline=deadline, sleep=naps) as client,
    ):
        with pytest.raises(ModelFailureError) as caught:
            client.ask(MESSAGES, SCHEMA, most_tokens=20)
        return (
            caught.value.outcome,
            len(server.bodies),
            naps.seconds,
            caught.value.message + caught.value.hint,
        )


def test_an_answer_comes_with_its_cost() -> None:
    with serving("ok") as (url, _), Client(model="small", api_key=None, base_url=url) as client:
        answer = client.ask(MESSAGES, SCHEMA, most_tokens=20)
    assert (answer.text, answer.usage) == ('{"word": "yes"}', Usage(1, 11, 7))


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        ("refusal", Outcome.REFUSED),
        ("length", Outcome.TRUNCATED),
        ("empty", Outcome.EMPTY),
        ("null", Outcome.EMPTY),
        ("no choices", Outcome.NOT_A_MODEL),
        ("bare", Outcome.NOT_A_MODEL),
        ("html", Outcome.NOT_A_MODEL),
        ("torn", Outcome.NOT_A_MODEL),
        ("deep", Outcome.NOT_A_MODEL),
        ("huge", Outcome.TOO_LARGE),
        ("redirect", Outcome.REDIRECTED),
        ("401", Outcome.UNAUTHORISED),
        ("404 model", Outcome.NO_MODEL),
        ("404", Outcome.BAD_REQUEST),
    ],
)
def test_what_would_fail_again_is_asked_once(fault: str, outcome: Outcome) -> None:
    assert failure(fault)[:2] == (outcome, 1)


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [("429", Outcome.RATE_LIMITED), ("500", Outcome.SERVER_ERROR), ("reset", Outcome.UNREACHABLE)],
)
def test_what_may_pass_is_tried_four_times(fault: str, outcome: Outcome) -> None:
    assert failure(fault)[:2] == (outcome, 4)


def test_retry_after_is_honoured() -> None:
    assert failure("429 7")[2] == [7.0, 7.0, 7.0]


def test_a_retry_after_that_is_absurd_is_capped() -> None:
    assert failure("429 86400")[2] == [30.0, 30.0, 30.0]


def test_a_passing_fault_is_survived_and_its_calls_are_counted() -> None:
    with (
        serving("500", "reset", "ok") as (url, _),
        Client(model="m", api_key="k", base_url=url, sleep=Naps()) as client,
    ):
        assert client.ask(MESSAGES, SCHEMA, most_tokens=20).usage.calls == 3


@pytest.mark.parametrize("fault", ["hang", "drip"])
def test_the_deadline_holds_for_the_whole_call(fault: str) -> None:
    assert failure(fault, deadline=0.4)[:2] == (Outcome.TOO_SLOW, 1)


def test_a_server_without_json_schema_gets_json_mode_and_this_is_remembered() -> None:
    with (
        serving("refuse json_schema") as (url, server),
        Client(model="m", api_key="k", base_url=url) as client,
    ):
        client.ask(MESSAGES, SCHEMA, most_tokens=20)
        client.ask(MESSAGES, SCHEMA, most_tokens=20)
    assert [body["response_format"]["type"] for body in server.bodies] == [
        "json_schema",
        "json_object",
        "json_object",
    ]


def sent_to(server: str, **given: object) -> list[dict[str, object]]:
    """Ask twice; return what was sent, without the messages."""
    with serving(server) as (url, faults), Client(model="m", api_key="k", base_url=url, **given) as client:  # type: ignore[arg-type]
        client.ask(MESSAGES, SCHEMA, most_tokens=20)
        client.ask(MESSAGES, SCHEMA, most_tokens=20)
        assert set(client.without) <= {"json_schema", "response_format", "max_tokens", "temperature"}
    return [{key: body[key] for key in body if key not in ("messages", "model")} for body in faults.bodies]


def test_a_reasoning_model_gets_its_own_name_for_the_limit_and_room_to_think() -> None:
    sent = sent_to("refuse max_tokens temperature")
    assert len(sent) == 4
    assert sent[-1].keys() == {"response_format", "max_completion_tokens"}
    assert sent[-1]["max_completion_tokens"] == 4020


def test_a_server_without_any_format_is_asked_without() -> None:
    assert [sorted(body) for body in sent_to("refuse response_format")][-1] == ["max_tokens", "temperature"]


def test_what_is_known_to_be_refused_is_not_tried() -> None:
    assert len(sent_to("refuse json_schema", without=("json_schema", "nonsense"))) == 2


def test_a_complaint_that_nothing_mends_is_an_error() -> None:
    assert failure("refuse messages")[0] is Outcome.BAD_REQUEST


def test_a_dead_server_is_unreachable() -> None:
    dead = Client(model="m", api_key="k", base_url="http://127.0.0.1:9/v1", sleep=Naps())
    with dead as client, pytest.raises(ModelFailureError) as caught:
        client.ask(MESSAGES, SCHEMA, most_tokens=20)
    assert caught.value.outcome is Outcome.UNREACHABLE


def test_a_key_that_the_server_repeats_is_not_in_the_error() -> None:
    assert "sk-canary" not in failure("401")[3]


@pytest.mark.parametrize("url", ["http://models.example/v1", "http://8.8.8.8/v1"])
def test_plain_http_to_the_world_is_refused(url: str) -> None:
    with pytest.raises(ConfigError, match="plain http"):
        Client(model="m", api_key="k", base_url=url)


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1:1/v1", "http://localhost/v1", "http://192.168.1.5/v1", "https://models.example/v1"],
)
def test_plain_http_nearby_and_https_anywhere_are_taken(url: str) -> None:
    Client(model="m", api_key="k", base_url=url).close()
