"""An address is usable, or the reason is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.text.addresses import address_problem, malformed


@pytest.mark.parametrize(
    "address",
    [
        "anneke.vos@kestrel.example",
        "o'brien+jobs@sub.kestrel.example",
        "jana@müller.example",
        "ivan@пример.example",
        "bruno.reply@kestrel.example",
        "bouncer@club.example",
        "joao.noronha@kestrel.example",
    ],
)
def test_a_person_can_be_written_to(address: str) -> None:
    assert address_problem(address) is None


@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("jane@", "it is not of the form name@domain"),
        ("jane", "it is not of the form name@domain"),
        ("", "it is not of the form name@domain"),
        ("a@x.example, b@y.example", "it is more than one address"),
        ("a@x.example;b@y.example", "it is more than one address"),
        ("a@b@x.example", "it is more than one address"),
        ("Jane <jane@x.example>", "it holds characters that do not belong in an address"),
        ("jane@x.example\r\nBcc: b@y.example", "it holds a line break or an invisible character"),
        ("jane@x\u200b.example", "it holds a line break or an invisible character"),
        ("jane@localhost", "'localhost' is not a domain"),
        ("jane@10.0.0.1", "'10.0.0.1' is not a domain"),
        ("jane@x..example", "'x..example' is not a domain"),
        ("jane@straße.example", "'straße.example' is not a domain"),
        ("jane..vos@x.example", "the part before the @ is not one that mail servers accept"),
        ("jané@x.example", "the part before the @ is not one that mail servers accept"),
        ("j" * 65 + "@x.example", "it is too long for an address"),
        ("no-reply@kestrel.example", "nobody reads mail sent there (a no-reply address)"),
        ("jobs.noreply@kestrel.example", "nobody reads mail sent there (a no-reply address)"),
        ("noreply+17@kestrel.example", "nobody reads mail sent there (a no-reply address)"),
        ("Do_Not_Reply@kestrel.example", "nobody reads mail sent there (a no-reply address)"),
        ("keine-antwort@firma.example", "nobody reads mail sent there (a no-reply address)"),
        ("mailer-daemon@x.example", "nobody reads mail sent there (a no-reply address)"),
        (
            "jane@аcme.example",
            "its domain imitates another with foreign letters: it is really xn--cme-5cd.example",
        ),
        (
            "jane@рaypal.example",
            "its domain imitates another with foreign letters: it is really xn--aypal-uye.example",
        ),
    ],
)
def test_the_problem_is_said(address: str, problem: str) -> None:
    assert address_problem(address) == problem


def test_a_whole_word_of_lookalikes_is_an_imitation() -> None:
    assert address_problem("jane@сосо.example") is not None


def test_a_domain_in_its_own_script_is_no_imitation() -> None:
    assert address_problem("ivan@президент.example") is None


def test_the_users_own_no_reply_address_is_well_formed() -> None:
    assert malformed("noreply@kestrel.example") is None


@given(st.text(max_size=80))
def test_a_usable_address_is_one_word_with_one_at_sign(text: str) -> None:
    if address_problem(text) is None:
        assert text.count("@") == 1
        assert text.split() == [text]


def test_a_megabyte_is_refused_at_once() -> None:
    assert malformed("a." * 500_000 + "@x.example") == "it is too long for an address"
