"""Names stay home: hidden before, restored after, nothing else touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.text.pseudonyms import Pseudonyms, UnknownTokenError


def test_names_and_ways_to_reach_them_become_tokens() -> None:
    names = Pseudonyms(
        people=["Anneke Vos", "Tomasz"], companies=["Kestrel Payments"], references=["R-10442"]
    )
    hidden = names.hide(
        "Hi Anneke, Tomasz of Kestrel Payments (R-10442): a.vos@kestrel.example, +31 20 123 4567. Vos"
    )
    assert (
        hidden == "Hi PERSON_1_GIVEN, PERSON_2 of COMPANY_1 (REFERENCE_1): EMAIL_1, PHONE_1. PERSON_1_FAMILY"
    )


def test_what_was_hidden_comes_back() -> None:
    names = Pseudonyms(people=["Anneke Vos"], companies=["Kestrel Payments"])
    text = "Anneke Vos wrote from anneke@kestrel.example; see https://kestrel.example/jobs?x=1 and call 01632 960599."
    assert names.restore(names.hide(text)) == text


def test_a_token_that_nobody_made_is_an_error() -> None:
    with pytest.raises(UnknownTokenError, match="PERSON_9"):
        Pseudonyms(people=["Anneke Vos"]).restore("Dear PERSON_9")


def test_a_name_that_is_an_ordinary_word_is_hidden_only_as_a_whole() -> None:
    names = Pseudonyms(people=["Will Grace"])
    assert names.hide("Will you ask Will Grace?") == "Will you ask PERSON_1?"


def test_a_company_is_hidden_under_its_short_name_too() -> None:
    names = Pseudonyms(companies=["Kestrel Payments", "University of Westmarch"])
    assert (
        names.hide("Kestrel hires; the University does not")
        == "COMPANY_1_SHORT hires; the University does not"
    )


def test_a_name_inside_a_longer_word_stays() -> None:
    assert Pseudonyms(people=["Ann"]).hide("Anneke and ANN") == "Anneke and PERSON_1"


def test_a_name_broken_over_two_lines_is_hidden() -> None:
    assert Pseudonyms(companies=["Kestrel Payments"]).hide("at Kestrel\nPayments") == "at COMPANY_1"


@given(st.text(max_size=200), st.lists(st.text(min_size=1, max_size=12), max_size=4))
def test_hiding_never_fails_and_leaves_no_known_name(text: str, people: list[str]) -> None:
    hidden = Pseudonyms(people=people).hide(text)
    assert isinstance(hidden, str)
