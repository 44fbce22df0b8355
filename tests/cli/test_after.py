"""``follow-up`` and ``thank``: what the journal or a file knows, the thread, every form, and when better not."""

import email
import email.policy
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import click
import pytest
from tests.cli.running import Run

from afterword.cli import asked as asked_module
from afterword.cli import conversation

REJECTION = """From: Anneke Vos <anneke.vos@kestrel.example>
To: Priyanka Raman <priyanka.raman@mailbox.example>
Subject: Your interviews with Kestrel Payments
Message-ID: <4711@kestrel.example>
References: <1@mailbox.example>
Date: Mon, 2 Mar 2026 10:00:00 +0000

Hi Priyanka,

Thank you for coming in for the final interview on Monday. I'm sorry to say that we have decided to go ahead with another
candidate for the Senior Backend Engineer role at Kestrel Payments.

All the best,
Anneke
"""
REPLY = """From: {sender}
To: Priyanka Raman <priyanka.raman@mailbox.example>
Subject: Re: Your interviews with Kestrel Payments
Message-ID: <4802@kestrel.example>
In-Reply-To: <77@mailbox.example>
References: <4711@kestrel.example> <77@mailbox.example>
Date: Tue, 10 Mar 2026 09:00:00 +0000

Hi Priyanka,

{text}

Best,
Anneke
"""
POINTS = "In the design session you reached for a message queue before you had asked how much traffic there would be."
REFUSAL = "I'm afraid it is our company policy not to give individual feedback to candidates."
ANNEKE = "Anneke Vos <anneke.vos@kestrel.example>"
SENT = """To: Anneke Vos <anneke.vos@kestrel.example>
Subject: Supply Planner: one question

Hi Anneke,

Thank you for letting me know, and for the time you gave me.

What is the one thing you would advise me to practise?

Kind regards,
Zoë Faß
"""


@pytest.fixture
def day(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """A journal of its own, begun on 3 March 2026; ``day.setenv`` moves on."""
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "journal.sqlite3"))
    monkeypatch.setenv("AFTERWORD_TODAY", "2026-03-03")
    return monkeypatch


@pytest.fixture
def asked(afterword: Run, day: pytest.MonkeyPatch) -> Run:
    """Letter 1 of the journal was sent on 3 March; today is the 12th."""
    assert afterword("draft", "-", "--offline", stdin=REJECTION).code == 0
    assert afterword("sent", 1).code == 0
    day.setenv("AFTERWORD_TODAY", "2026-03-12")
    return afterword


def reply(text: str = POINTS, sender: str = ANNEKE) -> str:
    return REPLY.format(text=text, sender=sender)


def parsed(path: Path) -> EmailMessage:
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


# --- follow-up ---


def test_the_reminder_is_short_and_in_the_thread(asked: Run, tmp_path: Path) -> None:
    out = tmp_path / "reminder.eml"
    assert asked("follow-up", 1, "--format", "eml", "-o", out).code == 0
    message = parsed(out)
    assert message["Subject"] == "Re: Your interviews with Kestrel Payments"
    assert message["To"] == ANNEKE
    assert message["In-Reply-To"] == "<4711@kestrel.example>"
    assert message["References"].split() == ["<1@mailbox.example>", "<4711@kestrel.example>"]
    assert "the Senior Backend Engineer role" in message.get_content()


def test_the_one_letter_that_is_due_needs_no_number(asked: Run) -> None:
    ran = asked("follow-up")
    assert ran.out.startswith("To: Anneke Vos <anneke.vos@kestrel.example>\nSubject: Re: Your interviews")
    assert "Number 1: Anneke Vos, Kestrel Payments." in ran.err


def test_without_a_letter_that_is_due_a_number_is_asked_for(asked: Run, day: pytest.MonkeyPatch) -> None:
    day.setenv("AFTERWORD_TODAY", "2026-03-04")
    ran = asked("follow-up")
    assert (ran.code, ran.out) == (2, "")
    assert "afterword follow-up NUMBER" in ran.err


def test_several_that_are_due_are_named(asked: Run, day: pytest.MonkeyPatch) -> None:
    day.setenv("AFTERWORD_TODAY", "2026-03-03")
    asked("draft", "--to", "Jo Lee", "--company", "Tern", "--role", "Planner", "--offline")
    asked("sent", 2)
    day.setenv("AFTERWORD_TODAY", "2026-03-12")
    ran = asked("follow-up")
    assert ran.code == 2
    assert "1 (Anneke Vos, Kestrel Payments), 2 (Jo Lee, Tern)" in ran.err


def test_a_second_reminder_is_refused_with_the_reason(asked: Run, day: pytest.MonkeyPatch) -> None:
    assert asked("follow-up", 1).code == 0
    day.setenv("AFTERWORD_TODAY", "2026-03-20")
    ran = asked("follow-up", 1)
    assert (ran.code, ran.out) == (5, "")
    assert "Anneke Vos was reminded on 2026-03-12 already" in ran.err
    assert "--anyway" in ran.err
    shown = asked("follow-up", 1, "--format", "json")
    assert (shown.code, shown.json["ask"], shown.json["case"]) == (5, False, "reminded")
    assert asked("follow-up", 1, "--anyway").code == 0


def test_on_the_same_day_the_reminder_can_be_had_in_another_form(asked: Run) -> None:
    text = asked("follow-up", 1).out
    link = urlsplit(asked("follow-up", 1, "--format", "mailto").out.strip())
    assert link.path == "anneke.vos@kestrel.example"
    assert parse_qs(link.query)["body"][0].replace("\r\n", "\n") in text
    shown = asked("follow-up", 1, "--format", "json").json
    assert (shown["case"], shown["findings"]) == ("follow_up", [])
    assert shown["body"] in text


def test_a_reminder_that_was_not_sent_is_taken_back(asked: Run, day: pytest.MonkeyPatch) -> None:
    asked("follow-up", 1)
    assert asked("follow-up", 1, "--not-sent").code == 0
    day.setenv("AFTERWORD_TODAY", "2026-03-13")
    assert asked("follow-up", 1).code == 0


def test_status_does_not_remind_of_what_was_reminded(asked: Run) -> None:
    assert [ask["to"] for ask in asked("status", "--format", "json").json["remind"]] == ["Anneke Vos"]
    asked("follow-up", 1)
    assert asked("status", "--format", "json").json["remind"] == []


def test_without_a_journal_nothing_is_noted(asked: Run, day: pytest.MonkeyPatch) -> None:
    assert asked("follow-up", 1, "--no-journal").code == 0
    day.setenv("AFTERWORD_TODAY", "2026-03-13")
    assert asked("follow-up", 1).code == 0


@pytest.mark.parametrize(
    ("today", "reason"),
    [
        ("2026-03-09", "Only 4 working days"),
        ("2026-03-04", "Only 1 working day has"),
        ("2026-05-01", "8 weeks ago"),
    ],
)
def test_too_early_and_too_late_are_advised_against(
    asked: Run, day: pytest.MonkeyPatch, today: str, reason: str
) -> None:
    day.setenv("AFTERWORD_TODAY", today)
    ran = asked("follow-up", 1)
    assert ran.code == 5
    assert reason in ran.err


def test_a_letter_that_nobody_sent_is_not_reminded_of(afterword: Run, day: pytest.MonkeyPatch) -> None:
    afterword("draft", "-", "--offline", stdin=REJECTION)
    day.setenv("AFTERWORD_TODAY", "2026-03-12")
    assert afterword("follow-up", 1).code == 5
    assert afterword("follow-up", 1, "--sent", "2026-03-03").code == 0


def test_an_answered_letter_is_not_reminded_of(asked: Run) -> None:
    asked("summarize", "-", "--offline", stdin=reply())
    ran = asked("follow-up", 1)
    assert ran.code == 5
    assert "afterword thank" in ran.err


def test_a_file_of_the_letter_is_enough(
    afterword: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("AFTERWORD_JOURNAL", "off")
    monkeypatch.setenv("AFTERWORD_TODAY", "2026-03-12")
    path = tmp_path / "sent.txt"
    path.write_text(SENT, encoding="utf-8")
    ran = afterword(
        "follow-up", path, "--role", "Supply Planner", "--sent", "2026-03-03", "--candidate", "Zoë Faß"
    )
    assert ran.out.startswith(
        "To: Anneke Vos <anneke.vos@kestrel.example>\nSubject: Re: Supply Planner: one question\n\nHi Anneke,\n"
    )
    assert "What is the one thing you would advise me to practise?" in ran.out


def test_a_sent_mail_is_answered_itself(
    afterword: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("AFTERWORD_JOURNAL", "off")
    monkeypatch.setenv("AFTERWORD_TODAY", "2026-03-12")
    path, out = tmp_path / "sent.eml", tmp_path / "out.eml"
    head = "From: Zoë Faß <zoe@mailbox.example>\nMessage-ID: <9@mailbox.example>\nIn-Reply-To: <8@kestrel.example>\n"
    more = "References: <8@kestrel.example>\nDate: Tue, 3 Mar 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n"
    path.write_text(head + more + SENT, encoding="utf-8")
    assert afterword("follow-up", path, "--role", "Supply Planner", "--format", "eml", "-o", out).code == 0
    message = parsed(out)
    assert message["In-Reply-To"] == "<9@mailbox.example>"
    assert message["References"].split() == ["<8@kestrel.example>", "<9@mailbox.example>"]
    assert message.get_content().rstrip().endswith("Zoë Faß")


def test_a_file_of_a_letter_in_the_journal_is_that_letter(asked: Run, tmp_path: Path) -> None:
    path = tmp_path / "draft.eml"
    asked("draft", "-", "--offline", "--no-journal", "--format", "eml", "-o", path, stdin=REJECTION)
    ran = asked("follow-up", path)
    assert ran.code == 0
    assert "follow-up 1 --not-sent" in ran.err
    assert asked("follow-up", path, "--not-sent").code == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("follow-up", 9), "letter 9"),
        (("thank", 9), "letter 9"),
        (("follow-up", "gone.eml"), "gone.eml"),
        (("follow-up", 1, "--to", "X\nBcc: evil@x.example"), "line break"),
        (("follow-up", 1, "--sent", "3/4/2026"), "2025-03-14"),
        (("thank", 1, "--about", "[name]"), "unfilled"),
        (("follow-up", 1, "--email", "a@b, c@d"), "no address"),
    ],
)
def test_what_cannot_be_used_is_said(asked: Run, arguments: tuple[object, ...], said: str) -> None:
    ran = asked(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_another_person_does_not_get_the_first_ones_address(asked: Run) -> None:
    assert asked("follow-up", 1, "--to", "Jo Lee", "--format", "json").json["to"] == {
        "name": "Jo Lee",
        "email": None,
    }


# --- thank ---


def test_thanks_name_the_points_in_the_thread_of_the_answer(asked: Run, tmp_path: Path) -> None:
    asked("summarize", "-", "--offline", stdin=reply())
    out = tmp_path / "thanks.eml"
    assert asked("thank", 1, "--format", "eml", "-o", out).code == 0
    message = parsed(out)
    assert "Your point about system design is helpful" in message.get_content()
    assert message["In-Reply-To"] == "<4802@kestrel.example>"
    assert message["References"].split()[-1] == "<4802@kestrel.example>"
    assert "<4711@kestrel.example>" in message["References"]
    assert message["Subject"] == "Re: Your interviews with Kestrel Payments"


def test_who_can_say_nothing_is_thanked_too(asked: Run) -> None:
    asked("summarize", "-", "--offline", stdin=reply(REFUSAL))
    assert "I completely understand that you cannot share more." in asked("thank", 1).out


def test_the_answer_itself_is_enough_with_and_without_a_journal(
    asked: Run, day: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "reply.eml"
    path.write_text(reply())
    ran = asked("thank", path)
    assert "thank 1 --not-sent" in ran.err
    assert "Your point about system design" in ran.out
    day.setenv("AFTERWORD_JOURNAL", "off")
    shown = asked("thank", path, "--candidate", "Priyanka Raman", "--format", "json").json
    assert shown["to"] == {"name": "Anneke Vos", "email": "anneke.vos@kestrel.example"}
    assert shown["subject"] == "Re: Your interviews with Kestrel Payments"
    assert "None" not in shown["body"]


def test_whoever_answered_is_thanked(asked: Run, tmp_path: Path) -> None:
    path = tmp_path / "reply.eml"
    path.write_text(reply(sender="Tomasz Nowak <tomasz@kestrel.example>"))
    shown = asked("thank", path, "--format", "json").json
    assert shown["to"] == {"name": "Tomasz Nowak", "email": "tomasz@kestrel.example"}
    assert shown["body"].startswith("Hi Tomasz,")


def test_without_an_answer_there_is_nothing_to_thank_for(asked: Run) -> None:
    ran = asked("thank", 1)
    assert ran.code == 5
    assert "No answer to this letter is known." in ran.err


def test_thanks_are_said_once(asked: Run, day: pytest.MonkeyPatch) -> None:
    asked("summarize", "-", "--offline", stdin=reply())
    assert asked("thank").code == 0
    assert asked("status", "--format", "json").json["thank"] == []
    day.setenv("AFTERWORD_TODAY", "2026-03-14")
    assert asked("thank", 1).code == 5
    assert asked("thank", 1, "--not-sent").code == 0
    assert asked("thank", 1).code == 0


def test_what_was_put_off_is_not_in_the_thanks_either(asked: Run) -> None:
    asked("summarize", "-", "--offline", "--not-now", "2026-03-20", stdin=reply())
    ran = asked("thank", 1)
    assert ran.code == 0
    assert "system design" not in ran.out


def test_an_automatic_answer_is_not_thanked_for(asked: Run, tmp_path: Path) -> None:
    path = tmp_path / "away.eml"
    text = "I am out of office until 20 March with no access to email. This is an automatic reply."
    path.write_text(
        reply(text).replace("Subject: Re:", "Auto-Submitted: auto-replied\nSubject: Automatic reply:")
    )
    ran = asked("thank", path)
    assert (ran.code, ran.out) == (5, "")


def test_the_rejection_itself_is_no_answer_to_the_letter(asked: Run) -> None:
    ran = asked(
        "summarize",
        "-",
        "--offline",
        stdin=REJECTION.replace("All the best", "You were calm and clear.\n\nAll the best"),
    )
    assert "no answer to number 1" in " ".join(ran.err.split())
    assert asked("follow-up", 1, "--offline").code == 0


@pytest.mark.parametrize(("sent", "code"), [(False, 0), (True, 5)])
def test_what_was_neither_taken_nor_sent_is_not_noted(
    asked: Run, monkeypatch: pytest.MonkeyPatch, *, sent: bool, code: int
) -> None:
    with monkeypatch.context() as terminal:
        terminal.setattr(asked_module, "on_terminal", lambda: True)
        terminal.setattr(conversation, "offer", lambda made: (made, False))
        terminal.setattr(click, "confirm", lambda *_, **__: sent)
        ran = asked("follow-up", 1, "--offline")
    assert ("Nothing was noted" in ran.err) is not sent
    monkeypatch.setenv("AFTERWORD_TODAY", "2026-03-13")
    assert asked("follow-up", 1, "--offline").code == code


@pytest.mark.parametrize(
    ("sender", "written", "filed"),
    [
        (ANNEKE, "Sun, 1 Mar 2026 09:00:00 +0000", False),
        ("Priyanka Raman <p.raman@home.example>", "Tue, 10 Mar 2026 09:00:00 +0000", False),
        ("Priyanka <p@kestrel.example>", "Tue, 10 Mar 2026 09:00:00 +0000", True),
    ],
)
def test_only_what_is_surely_ones_own_or_older_is_no_answer(
    asked: Run, sender: str, written: str, *, filed: bool
) -> None:
    said = reply(sender=sender).replace("Tue, 10 Mar 2026 09:00:00 +0000", written)
    ran = asked("summarize", "-", "--offline", stdin=said)
    assert ("It is no answer" not in " ".join(ran.err.split())) is filed
