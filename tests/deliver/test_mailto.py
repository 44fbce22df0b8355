"""A mailto link carries the letter and nothing else, or says that it cannot."""

from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.deliver.mailto import mailto_url
from afterword.errors import InputError


@dataclass(frozen=True, slots=True)
class Letter:
    to_name: str = "Anneke Vos"
    to_email: str | None = "anneke@kestrel.example"
    subject: str = "Advice"
    body: str = "Dear Anneke,\nthank you.\n"
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    from_name: str | None = None
    from_email: str | None = None


def test_line_breaks_are_crlf() -> None:
    assert mailto_url(Letter()) == (
        "mailto:anneke@kestrel.example?subject=Advice&body=Dear%20Anneke%2C%0D%0Athank%20you."
    )


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cn"]), min_size=1, max_size=100))
def test_a_subject_adds_no_field(subject: str) -> None:
    fields = parse_qs(urlsplit(mailto_url(Letter(subject=f"x{subject}x"))).query, keep_blank_values=True)
    assert fields == {"subject": [f"x{subject}x"], "body": ["Dear Anneke,\r\nthank you."]}


def test_an_address_adds_no_field() -> None:
    assert mailto_url(Letter(to_email="a?bcc=evil&x@k.example")).startswith(
        "mailto:a%3Fbcc%3Devil%26x@k.example?subject="
    )


def test_a_letter_without_an_address_leaves_it_open() -> None:
    assert mailto_url(Letter(to_email=None)).startswith("mailto:?subject=Advice&")


def test_too_long_is_said_with_the_length() -> None:
    with pytest.raises(InputError, match=r"2,065 characters") as caught:
        mailto_url(Letter(body="x" * 2_015))
    assert caught.value.hint == "Use --format eml instead."


def test_exactly_1900_characters_are_given() -> None:
    bare = len(mailto_url(Letter(body="")))
    assert len(mailto_url(Letter(body="x" * (1_900 - bare)))) == 1_900


def test_a_bad_address_is_refused() -> None:
    with pytest.raises(InputError, match="more than one address"):
        mailto_url(Letter(to_email="a@x.example,b@y.example"))
