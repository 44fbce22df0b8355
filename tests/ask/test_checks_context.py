"""Reading what is known from plain data."""

from datetime import date

import pytest

from afterword.ask import Facts
from afterword.ask.context import Context, PreviousAsk, context_from
from afterword.errors import InputError


def test_what_facts_prints_is_accepted() -> None:
    printed = {
        "company": "Fairwind", "role": "Data Engineer", "candidate_name": "Sinead Malloy", "sender_name": "Orla Quinn",
        "sender_role": "recruiter", "sender_email": "orla@fairwind.example", "date": "2025-03-06", "stage": "final",
        "no_reply": False, "agency": None, "reply_to": "orla@fairwind.example", "interviewers": ["Pascal"], "formality": "informal",
        "evidence": {"role": "the Data Engineer role"}, "nonsense": [1, 2],
    }  # fmt: skip
    context = context_from(printed, place="facts.json")
    assert (context.recipient, context.recipient_email) == ("Orla Quinn", "orla@fairwind.example")
    assert (context.candidate, context.rejected, context.register) == (
        "Sinead Malloy",
        date(2025, 3, 6),
        "informal",
    )
    assert (context.interviewers, context.evidence) == (("Pascal",), ("the Data Engineer role",))


def test_a_fields_own_name_wins_over_its_synonym() -> None:
    assert context_from({"to": "A", "recipient": "B"}, place="x").recipient == "B"


def test_about_and_ask_are_facts() -> None:
    assert context_from({"facts": ["a"], "about": ["b"], "ask": "c"}, place="x").facts == ("a", "b", "c")


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (["2025-03-01"], (PreviousAsk(date(2025, 3, 1), "2025-03-01"),)),
        ([{"sent": "2025-03-01", "to": "a@b.example"}], (PreviousAsk(date(2025, 3, 1), "a@b.example"),)),
        ([{"date": None}], (PreviousAsk(None, ""),)),
        (2, (PreviousAsk(), PreviousAsk())),
    ],
)
def test_previous_asks_come_in_several_forms(given: object, read: tuple[PreviousAsk, ...]) -> None:
    assert context_from({"previous_asks": given}, place="x").previous_asks == read


@pytest.mark.parametrize(
    ("given", "register"),
    [("Sie", "formal"), ("du", "informal"), ("vous", "formal"), ("je/jij", "informal"), ("warm", None)],
)
def test_a_register_is_known_by_its_words(given: str, register: str | None) -> None:
    assert context_from({"register": given}, place="x").register == register


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("role", 3),
        ("rejected", "soon"),
        ("no_reply", "yes"),
        ("facts", 5),
        ("previous_asks", "x"),
        ("interviewers", [1]),
    ],
)
def test_a_wrong_type_names_place_and_key(key: str, value: object) -> None:
    with pytest.raises(InputError, match=f"facts.json: {key}"):
        context_from({key: value}, place="facts.json")


def test_other_names_of_the_firm_are_those_that_facts_prints() -> None:
    printed = Facts(company="Kestrel Payments", company_aliases=("Kestrel",)).as_json()
    assert context_from(printed, place="facts.json").company_aliases == ("Kestrel",)


def test_nothing_known_is_the_empty_context() -> None:
    assert context_from({}, place="x") == Context()
