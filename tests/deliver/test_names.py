"""A file name sorts, says who, and is safe everywhere."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.deliver.names import file_stem


@pytest.mark.parametrize(
    ("number", "company", "role", "stem"),
    [
        (1, "Kestrel Payments", "Senior Backend Engineer", "0001-kestrel-payments-senior-backend-engineer"),
        (12345, "Müller & Söhne", "Köchin", "12345-muller-and-sohne-kochin"),
        (2, "Łódź Straße", "Ærø", "0002-lodz-strasse-aero"),
        (3, "Яндекс", "Разработчик", "0003-yandeks-razrabotchik"),
        (4, "Αθήνα", "C++ / C#", "0004-athina-c-plus-plus-c-sharp"),
        (5, "株式会社", "エンジニア", "0005-draft"),
        (6, "../../etc", "/passwd", "0006-etc-passwd"),
        (7, "CON", "", "0007-con"),
        (8, "", ".bashrc", "0008-bashrc"),
        (9, "a\0b", "-rf", "0009-a-b-rf"),
        (10, "McDonald's", "Crew", "0010-mcdonalds-crew"),
    ],
)
def test_the_stem_is(number: int, company: str, role: str, stem: str) -> None:
    assert file_stem(number, company, role) == stem


@given(st.integers(1, 10**9), st.text(max_size=400), st.text(max_size=400))
def test_a_stem_is_short_and_plain(number: int, company: str, role: str) -> None:
    assert re.fullmatch(r"(?=.{1,80}$)\d{4,}(-[a-z0-9]+)+", file_stem(number, company, role))


def test_composed_and_decomposed_letters_give_one_name() -> None:
    assert file_stem(1, "Caf\u00e9", "x") == file_stem(1, "Cafe\u0301", "x")


def test_a_long_company_leaves_room_for_the_role() -> None:
    assert file_stem(1, "The Very Long And Winding Company Of Many Words", "Head Baker") == (
        "0001-the-very-long-and-winding-company-head-baker"
    )
