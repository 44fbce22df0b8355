"""Every form a message can come in, and every way it can be broken."""

import base64
import datetime as dt
import email.policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.errors import InputError
from afterword.message import Address, Message, clean, messages_in, read, read_file, read_text

_BODY = "Hi Nora,\n\nthe pallets – only the pallets.\n\nGwen\n"


def _mail(*lines: str, body: str = _BODY) -> bytes:
    return ("\r\n".join(("MIME-Version: 1.0", *lines)) + "\r\n\r\n" + body.replace("\n", "\r\n")).encode()


def _multipart(*parts: str, kind: str = "mixed") -> bytes:
    inside = "".join(f"--b\r\n{part}\r\n" for part in parts)
    return (
        f"MIME-Version: 1.0\r\nContent-Type: multipart/{kind}; boundary=b\r\n\r\n{inside}--b--\r\n".encode()
    )


_PLAIN = "Content-Type: text/plain; charset=utf-8\r\n\r\nWords."
_HTML = "Content-Type: text/html; charset=utf-8\r\n\r\n<p>Marked-up words.</p>"


# -- which form ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (_mail("Content-Type: text/plain; charset=utf-8"), "mail"),
        (b"<html><body>Hi</body></html>", "html"),
        (b"<!DOCTYPE html><p>Hi</p>", "html"),
        (b"Hi Nora", "text"),
        (b"From: a@b.example\nSubject: Hi\n\nHi Nora", "text"),
        (b"Less < more, he wrote", "text"),
    ],
)
def test_form_is_recognised(data: bytes, form: str) -> None:
    assert read(data).form == form


def test_suffix_makes_a_mail_of_few_header_lines() -> None:
    message = read(b"From: a@b.example\nSubject: Hi\n\nHi Nora", name="x.eml")
    assert (message.form, message.text) == ("mail", "Hi Nora")


def test_pasted_header_lines_stay_in_the_text_and_are_cut_as_chrome() -> None:
    message = read_text("Von: Heike <h@bau.example>\nBetreff: AW: Frage\n\nHallo")
    assert message.headers is not None
    assert (message.headers.from_, message.headers.subject) == (
        Address("Heike", "h@bau.example"),
        "AW: Frage",
    )
    assert [(cut.start, cut.end, cut.why) for cut in clean(message).cut] == [
        (0, message.header_end, "chrome")
    ]


@pytest.mark.parametrize(
    ("page", "sender", "subject", "day"),
    [
        (
            "Tiler    Inbox ×\n\nGwen Price <gwen@dockside.example>      14/03/2025, 16:12\nto me, Priya\n\nHi Nora,\n\nNo.",
            "Gwen Price", "Tiler", dt.date(2025, 3, 14),
        ),
        (
            "Gmail - Tiler\nNora <nora@mailbox.example>\nTiler\n1 message\nGwen Price <gwen@dockside.example>\tFri, Mar 6, 2026 at 2:14 PM\nTo: Nora\n\nHi Nora,",
            "Gwen Price", "Tiler", dt.date(2026, 3, 6),
        ),
        (
            "Zoé Lambert <zoe@papier.example>      11 avr. 2025 17:45\nÀ moi\n\nBonjour,\n\nNon.",
            "Zoé Lambert", None, dt.date(2025, 4, 11),
        ),
    ],
)  # fmt: skip
def test_what_webmail_shows_above_a_message_is_its_headers(
    page: str, sender: str, subject: str | None, day: dt.date
) -> None:
    message = read(page.encode())
    assert message.headers
    assert message.headers.from_
    assert (message.headers.from_.name, message.headers.subject, message.headers.date) == (
        sender,
        subject,
        day,
    )
    assert clean(message).text.startswith(("Hi Nora,", "Bonjour,"))


@pytest.mark.parametrize(
    "text",
    [
        "Hi Nora,\n\nwrite to Gwen Price <gwen@dockside.example> by 3 April 2025.",
        "Gwen Price <gwen@dockside.example>\nand nobody else knows",
        "On 3 April 2025 Gwen Price <gwen@dockside.example> wrote:\n> Hi",
        "Slow cuts, poor grout\n\nKind regards\nGwen Price <gwen@dockside.example>\nMon-Thu 9h00-15h00",
        "Slow cuts, poor grout\nGwen Price <gwen@dockside.example>\n030.12.34.56",
        "More figures next time\nGwen Price <gwen@dockside.example>\n3 April 2025",
        "Gladly: slower\n\nDan Fox <dan@mailbox.example> 3 April 2025 10:04\n\nDear Gwen,\nwhat would you advise?",
        "People to contact\nGwen Price <gwen@dockside.example>, 9:30 to 17:00\nTom Lee <tom@dockside.example>",
        "Gwen Price <gwen@dockside.example>\n3.14 is the ratio you forgot\n\nrest",
        "Gwen Price <gwen@dockside.example>\nAn dich habe ich gedacht\n\nrest",
        "Gwen Price <gwen@dockside.example>\nDate: we will not tell\nTo: be honest, it was slow\n\nrest",
        "Gwen Price <gwen@dockside.example> 10.50 EUR\n\nrest",
    ],
)
def test_an_address_in_somebodys_words_is_no_header(text: str) -> None:
    assert read(text.encode()).headers is None


_QUOTED = '<div>{}</div><div class="gmail_quote"><div>Dear Gwen, what would you advise?</div></div>'


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (_QUOTED.format("FYI, your plan was the weak part.").encode(), "FYI, your plan was the weak part."),
        (_QUOTED.format("From: Gwen &lt;g@d.example&gt;<br>Subject: x").encode(), "Dear Gwen, what would you advise?"),
        (
            b"MIME-Version: 1.0\r\nFrom: Gwen <g@d.example>\r\nSubject: Fwd: x\r\nContent-Type: text/html\r\n\r\n"
            + _QUOTED.format("See this.").encode(),
            "See this.\nDear Gwen, what would you advise?",
        ),
    ],
)  # fmt: skip
def test_a_thread_that_only_the_markup_shows_is_met_once(data: bytes, text: str) -> None:
    assert clean(read(data)).text == text


@pytest.mark.parametrize(
    "answer",
    [
        "FYI, your rigging plan was the weak part.",
        "Thanks for asking! FYI: next time bring figures.",
        "Zur Info: Ihre Zeichnung war zu langsam.",
        "Practise SQL\n\nAcorn Trees",
        "Interview Feedback\nTechnical Test 6/10\nCommunication 9/10",
        "FYI" + "\n" * 45 + "your plan was the weak part",
    ],
)
def test_an_answer_above_the_users_own_mail_is_the_message(answer: str) -> None:
    quoted = "-----Original Message-----\nFrom: Dan Fox <dan@mailbox.example>\nSent: Monday, March 3, 2025 4:58 PM\nTo: Gwen\nSubject: Tree"
    found = clean(read(f"{answer}\n\n{quoted}\n\nDear Gwen, what would you advise?".encode()))
    assert "advise" not in found.text
    assert found.text.split()[0] == answer.split(maxsplit=1)[0]


def test_text_without_header_lines_has_no_headers() -> None:
    assert read_text("Hi Nora: well done").headers is None


# -- header fields ------------------------------------------------------------------------------------------------


def test_mail_headers_are_decoded() -> None:
    message = read(
        _mail(
            "From: =?utf-8?B?SsO8cmdlbg==?= =?iso-8859-1?Q?_M=FCller?= <jm@bau.example>",
            'To: "Vos, Anneke" <av@mail.example>, Bo <bo@mail.example>',
            "Date: Thu, 13 Mar 2025 23:08:11 -0800",
            "Subject: =?utf-8?Q?R=C3=BCckmeldung?=\r\n zur Stelle",
            "Message-ID: <1@bau.example>",
            "References: <a@x.example> <b@x.example>",
            "In-Reply-To: <b@x.example>",
            "Reply-To: jobs@bau.example",
        )
    )
    headers = message.headers
    assert headers is not None
    assert headers.from_ == Address("Jürgen Müller", "jm@bau.example")
    assert headers.to == (Address("Anneke Vos", "av@mail.example"), Address("Bo", "bo@mail.example"))
    assert headers.date == dt.date(2025, 3, 13)
    assert headers.subject == "Rückmeldung zur Stelle"
    assert (headers.message_id, headers.references) == ("<1@bau.example>", ("<a@x.example>", "<b@x.example>"))
    assert headers.reply_to == Address(None, "jobs@bau.example")


def test_line_break_in_an_encoded_name_becomes_a_space() -> None:
    headers = read(_mail("From: =?utf-8?Q?Ann=0D=0ABcc:_x@y.example?= <a@b.example>")).headers
    assert headers is not None
    assert headers.from_ == Address("Ann Bcc: x@y.example", "a@b.example")
    assert "\n" not in headers.raw["from"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Thu, 13 Mar 2025 16:08:11 +0000", dt.date(2025, 3, 13)),
        ("Dienstag, 6. Mai 2025 09:14", dt.date(2025, 5, 6)),
        ("mercredi 3 décembre 2025 à 18:40", dt.date(2025, 12, 3)),
        ("miércoles, 2 de abril de 2025 18:40", dt.date(2025, 4, 2)),
        ("Wednesday, April 2, 2025 6:40 PM", dt.date(2025, 4, 2)),
        ("2. huhtikuuta 2025 18.40", dt.date(2025, 4, 2)),
        ("2 апреля 2025 г. 18:40", dt.date(2025, 4, 2)),
        ("2025年4月2日 18:40", dt.date(2025, 4, 2)),
        ("2025-04-02 18:40", dt.date(2025, 4, 2)),
        ("02.04.2025", dt.date(2025, 4, 2)),
        ("31/12/2025", dt.date(2025, 12, 31)),
        ("03/04/2025", None),
        ("30.02.2025", None),
        ("soon", None),
    ],
)
def test_date_of_a_header(text: str, day: dt.date | None) -> None:
    headers = read_text(f"From: a@b.example\nDate: {text}\nSubject: x\n\nHi").headers
    assert headers is not None
    assert (headers.date, headers.date_text) == (day, text)


@pytest.mark.parametrize(
    ("field", "automatic"),
    [
        ("Auto-Submitted: auto-replied (vacation)", True),
        ("X-Autoreply: yes", True),
        ("Precedence: auto_reply", True),
        ("Subject: Réponse automatique : Merci", True),
        ("X-Auto-Response-Suppress: All", False),
        ("Auto-Submitted: no", False),
    ],
)
def test_auto_reply(field: str, automatic: bool) -> None:
    headers = read(_mail(field)).headers
    assert headers is not None
    assert headers.auto_reply is automatic


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=30))
def test_subjects_of_the_standard_library_are_read_back(subject: str) -> None:
    mail = EmailMessage(policy=email.policy.SMTP)
    mail["Subject"] = subject
    mail.set_content("hi there")
    headers = read(mail.as_bytes()).headers
    assert headers is not None
    assert headers.subject == subject


# -- bodies -------------------------------------------------------------------------------------------------------


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=200),
    st.sampled_from(["utf-8", "iso-8859-15"]),
    st.sampled_from(["base64", "quoted-printable"]),
)
def test_bodies_of_the_standard_library_are_read_back(text: str, charset: str, method: str) -> None:
    words = "Nora: " + text.encode(charset, "ignore").decode(charset)
    mail = EmailMessage()
    mail.set_content(words, charset=charset, cte=method)
    assert read(mail.as_bytes()).text.rstrip("\n") == words


@pytest.mark.parametrize("charset", ["x-unknown", "utf8mb4", "us-ascii", "iso-8859-1", "base64", "utf-8"])
def test_utf8_is_read_whatever_it_claims_to_be(charset: str) -> None:
    assert "pallets –" in read(_mail(f"Content-Type: text/plain; charset={charset}")).text


def test_windows_apostrophe_in_latin_1() -> None:
    data = b"MIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-1\n\nit\x92s fine"
    assert read(data).text == "it’s fine"


def test_wrong_charset_is_noted() -> None:
    message = read(b"MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nna\xefve")
    assert (message.text, len(message.notes)) == ("naïve", 1)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "utf-16-le"])
def test_text_files_of_other_programs(encoding: str) -> None:
    assert read("Hi Nora, only the pallets.".encode(encoding)).text == "Hi Nora, only the pallets."


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
def test_line_ends_become_line_feeds(ending: str) -> None:
    assert read(f"Hi Nora,{ending}well done".encode()).text == "Hi Nora,\nwell done"


def test_base64_without_padding_and_with_noise() -> None:
    body = base64.b64encode("Grüße".encode()).decode().rstrip("=")
    assert (
        read(
            _mail(
                "Content-Transfer-Encoding: base64",
                "Content-Type: text/plain; charset=utf-8",
                body=body[:3] + "\n!" + body[3:],
            )
        ).text
        == "Grüße"
    )


def test_flowed_lines_are_joined() -> None:
    body = "One line \nthat goes on.\n> quoted \n> too\n-- \nsig\n"
    assert (
        read(_mail("Content-Type: text/plain; format=flowed", body=body)).text
        == "One line that goes on.\n> quoted too\n-- \nsig\n"
    )


def test_alternative_prefers_plain_text() -> None:
    assert read(_multipart(_PLAIN, _HTML, kind="alternative")).text.strip() == "Words."


def test_blank_plain_text_falls_back_to_html() -> None:
    assert (
        read(_multipart("Content-Type: text/plain\r\n\r\n \r\n", _HTML, kind="alternative")).text
        == "Marked-up words."
    )


def test_attachment_is_skipped_and_said() -> None:
    message = read(_multipart(_PLAIN, 'Content-Type: application/pdf; name="offer.pdf"\r\n\r\n%PDF'))
    assert (message.text.strip(), message.notes) == ("Words.", ("Not read: offer.pdf.",))


def test_text_that_is_only_an_attachment_is_read() -> None:
    message = read(
        _multipart("Content-Type: text/plain; name=n.txt\r\nContent-Disposition: attachment\r\n\r\nWords.")
    )
    assert message.text.strip() == "Words."


def test_attached_message_is_a_forwarded_note() -> None:
    inner = "Content-Type: message/rfc822\r\n\r\nFrom: Carl <carl@pool.example>\r\nSubject: Lin\r\n\r\nGood eye in the water."
    cleaned = clean(read(_multipart(_PLAIN, inner)))
    assert cleaned.text == "Words.\n\nGood eye in the water."
    assert [voice.name for voice in cleaned.voices] == ["Carl"]


def test_missing_boundary_is_guessed() -> None:
    data = b"MIME-Version: 1.0\nContent-Type: multipart/mixed\n\n--xyz\nContent-Type: text/plain\n\nWords.\n--xyz--\n"
    assert read(data).text.strip() == "Words."


@pytest.mark.parametrize("kind", ["application/pdf", "text/calendar", "application/pkcs7-mime"])
def test_mail_without_text_says_what_was_found(kind: str) -> None:
    with pytest.raises(InputError, match=kind):
        read(_mail(f"Content-Type: {kind}"), name="x.eml")


def test_three_thousand_nested_parts_are_refused_clearly() -> None:
    data = b"MIME-Version: 1.0\n" + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000)
    )
    with pytest.raises(InputError, match="holds no text"):
        read(data)


def test_many_parts_are_read_up_to_a_limit() -> None:
    message = read(_multipart(_PLAIN, *["Content-Type: image/png\r\n\r\nx"] * 2000))
    assert message.text.strip() == "Words."
    assert any("500 parts" in note for note in message.notes)


def test_long_text_is_shortened_and_said() -> None:
    message = read_text("word " * 300_000)
    assert len(message.text) == 1_000_000
    assert message.notes == ("The message is very long; only its beginning was read.",)


# -- markup -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "hidden",
    [
        '<span style="display: none">SECRET</span>',
        '<div style="font-size:0px">SECRET</div>',
        '<p style="color:#fff">SECRET</p>',
        '<p style="color:black;background:#000000">SECRET</p>',
        '<font color="white">SECRET</font>',
        '<div style="visibility:hidden"><b>SECRET</b></div>',
        '<div style="opacity: 0">SECRET</div>',
        '<div style="max-height:0; overflow:hidden">SECRET</div>',
        '<div style="mso-hide:all">SECRET</div>',
        '<div style="position:absolute;left:-9999px">SECRET</div>',
        "<div hidden>SECRET</div>",
        '<style>.x { display : none }</style><div class="a x">SECRET</div>',
        "<!-- dear assistant, SECRET for you -->",
    ],
)
def test_hidden_markup_is_left_out_and_reported(hidden: str) -> None:
    message = read(f"<html><body><p>Well done.</p>{hidden}<p>Gwen</p></body></html>".encode())
    assert clean(message).text == "Well done.\n\nGwen"
    assert any("SECRET" in message.text[span.start : span.end] for span in message.hidden)
    assert message.notes == ("The message contains hidden text, which was left out.",)


@pytest.mark.parametrize(
    "shown",
    [
        '<p style="color:#fff;background:#003">Words</p>',
        '<p style="font-size:10px">Words</p>',
        '<p style="max-height:40px;overflow:hidden">Words</p>',
        "<p>Words<!--[if mso]>more words here now<![endif]--></p>",
        "<style>@media print{.x{display:none}}</style><p class=x>Words</p>",
    ],
)
def test_visible_markup_stays(shown: str) -> None:
    assert clean(read(f"<html>{shown}</html>".encode())).text == "Words"


def test_markup_layout() -> None:
    html = "<html><head><title>x</title></head><body><p>One<br>two</p><ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>d</td></tr></table><pre>e\n  f</pre>&lt;g&gt;</body></html>"
    assert read(html.encode()).text == "One\ntwo\n\n- a\n- b\n\nc d\n\ne\n  f\n\n<g>"


@pytest.mark.parametrize(
    "html",
    [
        "<html><p>Words",
        "<html><p>Words</p",
        "<html>Words<",
        "<html>Words<!-- ",
        "<html><div" + "<div>" * 5000 + "Words",
        '<html><a href="x>Words',
    ],
)
def test_broken_markup_loses_no_words(html: str) -> None:
    assert "Words" in read(html.encode()).text


# -- files --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7 x", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04rest", bytes(range(32)) * 40]
)
def test_files_of_other_kinds_are_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"x\.txt is not text"):
        read_file(path)


def test_missing_file_and_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"gone\.eml: there is no such file"):
        read_file(tmp_path / "gone.eml")
    with pytest.raises(InputError, match="is a folder"):
        read_file(tmp_path)


def test_oversized_input_is_refused() -> None:
    with pytest.raises(InputError, match="too large"):
        read(b"a" * (25 * 1024 * 1024 + 1), name="big.txt")


def test_outlook_file_without_the_library_tells_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "oxmsg", None)
    with pytest.raises(InputError) as caught:
        read(b"\xd0\xcf\x11\xe0rest", name="x.msg")
    assert "afterword[msg]" in caught.value.hint


def test_folder_yields_every_message_and_the_error_of_a_bad_one(tmp_path: Path) -> None:
    (tmp_path / "1.txt").write_text("Hi Nora", "utf-8")
    (tmp_path / "2.eml").write_bytes(_mail("Content-Type: application/pdf"))
    (tmp_path / "3.html").write_text("<p>Hello</p>", "utf-8")
    (tmp_path / "4.png").write_bytes(b"\x89PNG")
    found = list(messages_in(tmp_path))
    assert [(name, type(message)) for name, message in found] == [
        ("1.txt", Message),
        ("2.eml", InputError),
        ("3.html", Message),
    ]


def test_mbox_yields_its_messages(tmp_path: Path) -> None:
    path = tmp_path / "in.mbox"
    path.write_bytes(
        b"From a@b.example Thu Mar 13 16:08:11 2025\nSubject: one\n\nFirst.\n>From here on.\n\n"
        b"From c@d.example Fri Mar 14 16:08:11 2025\nSubject: two\n\nSecond.\n"
    )
    texts = [message.text.strip() for _, message in messages_in(path) if isinstance(message, Message)]
    assert texts == ["First.\nFrom here on.", "Second."]
    assert [name for name, _ in messages_in(path)] == ["in.mbox#1", "in.mbox#2"]


def test_single_file_is_one_message(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Hi Nora", "utf-8")
    assert [name for name, _ in messages_in(path)] == ["a.txt"]
