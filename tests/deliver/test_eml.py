"""A draft parses back, with the standard parser, to the letter it was made from."""

import email
import re
from dataclasses import dataclass, replace
from email import policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import getaddresses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.deliver.eml import eml_bytes
from afterword.errors import InputError


@dataclass(frozen=True, slots=True)
class Letter:
    to_name: str = "Anneke Vos"
    to_email: str | None = "anneke.vos@kestrel.example"
    subject: str = "Advice after the backend interview"
    body: str = "Dear Anneke,\n\nThank you.\n"
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    from_name: str | None = None
    from_email: str | None = None


few = settings(max_examples=40)


def parsed(data: bytes) -> EmailMessage:
    message = email.message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def single_line(alphabet: st.SearchStrategy[str], longest: int) -> st.SearchStrategy[str]:
    return st.text(alphabet, max_size=longest).map(str.strip)


VISIBLE = st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cn", "Co"])
BODY = st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t")


def test_a_plain_letter_is_these_bytes() -> None:
    assert eml_bytes(Letter(from_name="Mara Lind", from_email="mara@lind.example")) == (
        b"From: Mara Lind <mara@lind.example>\r\n"
        b"To: Anneke Vos <anneke.vos@kestrel.example>\r\n"
        b"Subject: Advice after the backend interview\r\n"
        b"X-Unsent: 1\r\n"
        b"MIME-Version: 1.0\r\n"
        b'Content-Type: text/plain; charset="utf-8"\r\n'
        b"Content-Transfer-Encoding: 7bit\r\n"
        b"\r\n"
        b"Dear Anneke,\r\n\r\nThank you.\r\n"
    )


@few
@given(single_line(VISIBLE, 300))
def test_the_subject_parses_back(subject: str) -> None:
    assert str(parsed(eml_bytes(Letter(subject=subject)))["Subject"]) == subject


@few
@given(single_line(VISIBLE, 120))
def test_the_name_parses_back_as_one_mailbox(name: str) -> None:
    # The newer parser of some Python versions leaves a space between two encoded words, so the older one is asked.
    ((phrase, address),) = getaddresses([email.message_from_bytes(eml_bytes(Letter(to_name=name)))["To"]])
    shown = str(make_header(decode_header(phrase)))
    assert (shown, address) == (" ".join(name.split()), "anneke.vos@kestrel.example")


@few
@given(st.text(BODY, max_size=3000))
def test_the_body_parses_back(body: str) -> None:
    assert (
        parsed(eml_bytes(Letter(body=body))).get_content()
        == body.removesuffix("\n").replace("\n", "\r\n") + "\r\n"
    )


@few
@given(single_line(VISIBLE, 2000), single_line(VISIBLE, 2000), st.text(BODY, max_size=3000))
def test_no_line_is_longer_than_998_bytes(name: str, subject: str, body: str) -> None:
    data = eml_bytes(Letter(to_name=name, subject=subject, body=body))
    assert max(map(len, data.split(b"\r\n"))) <= 998


@few
@given(single_line(VISIBLE, 300), single_line(VISIBLE, 300), st.text(BODY, max_size=300))
def test_every_line_end_is_crlf(name: str, subject: str, body: str) -> None:
    data = eml_bytes(Letter(to_name=name, subject=subject, body=body))
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", data)


@few
@given(single_line(VISIBLE, 120), single_line(VISIBLE, 120))
def test_the_headers_are_these_and_no_others(name: str, subject: str) -> None:
    message = parsed(eml_bytes(Letter(to_name=name, subject=subject)))
    assert message.keys() == [
        "To",
        "Subject",
        "X-Unsent",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
    ]


@few
@given(
    st.text(max_size=60), st.sampled_from(["\r", "\n", "\r\n", "\0", "\v", "\f", "\x85", "\u2028", "\u2029"])
)
def test_a_line_separator_in_the_subject_is_refused(rest: str, separator: str) -> None:
    with pytest.raises(InputError, match=r"^subject holds"):
        eml_bytes(Letter(subject=f"a{separator}Bcc: evil@x.example{rest}"))


@pytest.mark.parametrize(
    ("field", "letter"),
    [
        ("to", Letter(to_name="Anneke\nBcc: evil@x.example")),
        ("to", Letter(to_name="Anneke\nBcc: evil@x.example", to_email=None)),
        ("from", Letter(from_name="Mara\rX: y", from_email="mara@lind.example")),
        ("in_reply_to", Letter(in_reply_to="<a@b>\r\nBcc: evil@x.example")),
        ("references", Letter(references=("<a@b>\u2028",))),
        ("body", Letter(body="Dear\0Anneke")),
    ],
)
def test_a_control_character_is_refused_with_its_field(field: str, letter: Letter) -> None:
    with pytest.raises(InputError) as caught:
        eml_bytes(letter)
    assert caught.value.message.startswith(f"{field} holds")


@pytest.mark.parametrize(
    "address",
    [
        "jane@",
        "@x.example",
        "jane@a.example, evil@b.example",
        "jane@a.example\nBcc: x@y.example",
        "a@b?bcc=c",
        """ "x" """,
    ],
)
def test_an_unusable_address_is_refused(address: str) -> None:
    with pytest.raises(InputError, match=r"^to: "):
        eml_bytes(Letter(to_email=address))


def test_a_letter_without_an_address_has_no_recipient_yet() -> None:
    assert "To" not in parsed(eml_bytes(Letter(to_email=None)))


def test_a_foreign_domain_is_written_as_punycode() -> None:
    assert b"To: Jana <jana@xn--mller-kva.example>\r\n" in eml_bytes(
        Letter(to_name="Jana", to_email="jana@müller.example")
    )


def test_a_name_with_a_comma_stays_one_recipient() -> None:
    assert b'To: "Vos, Anneke \\"Annie\\"" <a@x.example>' in eml_bytes(
        Letter(to_name='Vos, Anneke "Annie"', to_email="a@x.example")
    )


def test_the_answered_message_is_the_last_reference() -> None:
    data = eml_bytes(Letter(in_reply_to="<2@kestrel.example>", references=("<0@k.example>", "<1@k.example>")))
    assert (
        b"In-Reply-To: <2@kestrel.example>\r\n"
        b"References: <0@k.example>\r\n <1@k.example>\r\n <2@kestrel.example>\r\n"
    ) in data


@pytest.mark.parametrize("odd", ["not an id", "<ä@x>", "<a b@x>", "<>"])
def test_an_id_that_threads_nothing_is_left_out(odd: str) -> None:
    assert parsed(eml_bytes(Letter(in_reply_to=odd)))["In-Reply-To"] is None


def test_a_paragraph_too_long_for_a_line_is_armoured() -> None:
    body = "面接の機会をいただき、ありがとうございました。" * 40 + "\n"
    message = parsed(eml_bytes(Letter(body=body)))
    assert (message["Content-Transfer-Encoding"], message.get_content().replace("\r\n", "\n")) == (
        "base64",
        body,
    )


def test_the_standard_serialiser_agrees() -> None:
    """The oracle: the same letter built with the standard library parses to the same message."""
    letter = Letter(to_name="Zoë Ødegård", subject="Rückfrage zum Gespräch", body="Liebe Zoë,\n\ndanke.\n")
    oracle = EmailMessage(policy=policy.SMTP)
    oracle["To"] = f"{letter.to_name} <{letter.to_email}>"
    oracle["Subject"] = letter.subject
    oracle.set_content(letter.body, cte="8bit")
    theirs, ours = parsed(oracle.as_bytes()), parsed(eml_bytes(letter))
    assert (ours["To"], ours["Subject"], ours.get_content()) == (
        theirs["To"],
        theirs["Subject"],
        theirs.get_content(),
    )


def test_letters_of_one_run_do_not_share_a_recipient() -> None:
    first = Letter()
    eml_bytes(first)
    second = replace(first, to_email="ben.lee@acme.example")
    assert b"To: Anneke Vos <ben.lee@acme.example>" in eml_bytes(second)
