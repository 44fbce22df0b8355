"""Names stay home: hidden before, restored after, nothing else touched."""

import re
import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from afterword.text.letters import fold
from afterword.text.pseudonyms import TOKEN, Pseudonyms, UnknownTokenError


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


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Jan Groß", "…fehlten Herrn Groß die Zahlen."),
        ("Jan Groß", "…FEHLTEN HERRN GROSS DIE ZAHLEN."),
        ("Emre Yılmaz", "Sayın Yılmaz, YILMAZ, yılmaz"),
        ("İpek Aydın", "Merhaba İpek, IPEK"),
        ("Sean O'Brien", "Dear Mr O’Brien"),
        ("José Peña", "Jose Pena and JOSÉ PEÑA"),
        ("Zoë Åström", unicodedata.normalize("NFD", "Hi Zoë Åström, Zoë")),
        (unicodedata.normalize("NFD", "Zoë Åström"), "Hi Zoë Åström"),
        ("a\uf900", "a\uf900, a\u8c48"),  # two code points of one character
    ],
)
def test_a_name_is_hidden_however_it_is_written(name: str, text: str) -> None:
    hidden = Pseudonyms(people=[name]).hide(text)
    assert "PERSON_1" in hidden
    left = fold(hidden)
    assert not any(re.search(rf"\b{re.escape(fold(part))}\b", left) for part in name.split())


def test_a_plain_word_that_differs_from_a_name_by_its_marks_stays() -> None:
    assert Pseudonyms(people=["José Peña"]).hide("Qué pena, Peña") == "Qué pena, PERSON_1_FAMILY"


LETTERS = st.characters(categories=("L", "M", "N", "P", "Zs"))


@given(
    st.text(LETTERS, max_size=80), st.text(LETTERS, max_size=80), st.text(LETTERS, min_size=1, max_size=20)
)
def test_a_known_company_never_stays(before: str, after: str, name: str) -> None:
    names = Pseudonyms(companies=[name])
    known = " ".join(name.split())
    assume(
        len(known) > 1
        and known[0].isalnum()
        and known[-1].isalnum()
        and all(fold(word).split() == [fold(word)] for word in known.split())
    )
    hidden = names.hide(f"{before} {known} {after}")
    assert TOKEN.search(hidden)
    assert f" {known} " not in f" {TOKEN.sub('', hidden)} " or known in before + after


@given(st.text(max_size=200), st.lists(st.text(min_size=1, max_size=12), max_size=4))
def test_what_is_hidden_in_any_text_can_be_restored(text: str, people: list[str]) -> None:
    assume(not TOKEN.search(text) and not any(TOKEN.search(name) for name in people))
    names = Pseudonyms(people=people)
    assert fold("".join(names.restore(names.hide(text)).split())) == fold("".join(text.split()))
