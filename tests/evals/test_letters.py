from typing import Any

import pytest
from evals.letters import blemishes, generate, score_letter

REQUEST = {"to": "Dr. Anneke Vos", "role": "Supply Planner", "candidate": "Zoë Faßbinder", "channel": "email"}
BODY = """Hi Anneke,

Thank you for your note about the Supply Planner role... I took a lot away.

What should I practise?

Kind regards,
Zoë Faßbinder"""


def found(body: str, **request: str) -> list[str]:
    return blemishes(REQUEST | request, "Re: your application", body)


def test_a_clean_letter_has_no_blemish() -> None:
    assert found(BODY) == []


@pytest.mark.parametrize(
    ("old", "new", "blemish"),
    [
        ("practise", "practise in {{ area }}", "leftover: '{'"),
        ("your note", "None", "leftover: 'None'"),
        ("lot away.", "lot away..", "punctuation: 'k a lot away..'"),
        ("practise?", "practise?.", "punctuation: 'd I practise?.'"),
        ("your note", "your  note", "punctuation: 'you for your  '"),
    ],
)
def test_a_leftover_or_a_doubled_stop_is_seen(old: str, new: str, blemish: str) -> None:
    assert blemish in found(BODY.replace(old, new))


def test_a_greeting_to_nobody_is_seen() -> None:
    assert found(BODY.replace("Hi Anneke", "Hello")) == ["nobody called Dr. Anneke Vos is greeted"]


def test_a_title_alone_is_no_name() -> None:
    assert found(BODY.replace("Hi Anneke", "Dear Dr.")) == ["nobody called Dr. Anneke Vos is greeted"]


def test_a_role_left_out_is_seen() -> None:
    assert found(BODY, role="Baker") == ["the role is not named"]


@pytest.mark.parametrize(("ending", "times"), [("", 0), ("Zoë Faßbinder\nZoë Faßbinder", 2)])
def test_the_letter_is_signed_once(ending: str, times: int) -> None:
    assert found(BODY.removesuffix("Zoë Faßbinder") + ending) == [f"signed {times} times"]


def test_a_note_that_is_too_long_for_its_channel_is_seen() -> None:
    assert found(BODY.replace("practise", "p" * 300), channel="linkedin_note")[0].endswith("units long")


@pytest.mark.parametrize(
    ("answer", "counted"),
    [({"declined": "too late"}, "declined"), ({}, "refused"), ({"subject": "", "body": "Hi,"}, "blemished")],
)
def test_how_an_answer_is_counted(answer: dict[str, Any], counted: str) -> None:
    counts = score_letter(REQUEST, answer).counts
    assert [name for name in ("declined", "refused", "blemished") if counts[name]] == [counted]


def test_every_request_is_another_one() -> None:
    requests = [tuple(case.known.items()) for case in generate()]
    assert len(set(requests)) == len(requests) == 7 * 5 * 4 * 6
