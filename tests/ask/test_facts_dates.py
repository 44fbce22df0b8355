"""When a message was written, where no header says it."""

import datetime as dt
import json
from pathlib import Path

import pytest

from afterword.ask import understand
from afterword.ask.facts import Facts
from afterword.message import read_text

CASES = json.loads((Path(__file__).parent / "dated.json").read_text("utf-8"))
"""Letters, chats, portals, notes, voicemail and webmail in six languages, by somebody who had not seen the rules."""


def _facts(text: str, today: dt.date | None = None) -> Facts:
    return understand(read_text(text), today=today).facts


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_the_day_of_a_message_is_told_from_the_days_it_speaks_of(case: dict[str, str]) -> None:
    assert _facts(case["text"]).date == case["date"]


def test_the_words_that_say_it_are_the_evidence() -> None:
    facts = _facts(
        "Fox & Sons\n\nLeeds, 22 May 2025\n\nDear Ann,\n\nWe chose somebody else for the post of clerk.\n"
    )
    assert (facts.date, facts.evidence["date"]) == ("2025-05-22", "Leeds, 22 May 2025")


WEBMAIL = (
    "Inbox\nYour application\nRuth Fox <ruth@fox.example>\tTue, Nov 17, 4:42 PM (11 days ago)\nto me\n\n"
    "Dear Ann,\n\nWe chose somebody else for the post of clerk.\n\nRuth Fox\n"
)


def test_webmail_shows_a_day_of_this_year_without_the_year() -> None:
    assert _facts(WEBMAIL, dt.date(2026, 11, 28)).date == "2026-11-17"
    assert _facts(WEBMAIL).date is None


def test_a_days_own_row_in_a_portal_is_the_decisions() -> None:
    facts = _facts(
        "My applications\n\nClerk\tR-1182\tNot selected\t08/22/2025\nDriver\tR-1190\tUnder review\t08/19/2025\n\n"
        "Thank you for your interest. Unfortunately you were not selected for the post of Clerk.\n"
    )
    assert facts.date == "2025-08-22"


QUOTED = (
    "On Mon, 3 Nov 2025 at 11:20, People Team <people@hale.example> wrote:\n> Dear Ann,\n>\n"
    "> Thank you for your interview for the post of Buyer. Unfortunately we have chosen another candidate.\n>\n> People Team\n"
)


@pytest.mark.parametrize(
    ("above", "outcome", "date"),
    [
        ("Mum, here it is, gutted :(", "rejected", "2025-11-03"),
        ("Look at this. Ann", "rejected", "2025-11-03"),
        ("Dear Ann,\n\nGood news: we would like to invite you to an interview after all, on Tuesday at ten.\n\nRuth", "not_a_rejection", None),
    ],
)  # fmt: skip
def test_a_rejection_that_is_shown_below_a_note_is_the_one_that_is_meant(
    above: str, outcome: str, date: str | None
) -> None:
    facts = _facts(f"{above}\n\n{QUOTED}")
    assert (facts.outcome, facts.date) == (outcome, date)


LETTER = "Hale Foods GmbH\n\n{top}\n\nDear Ms Moss,\n\nWe have chosen somebody else for the post of buyer.\n\nYours sincerely\nRuth Fox\n{foot}\n"


@pytest.mark.parametrize(
    ("top", "foot", "day"),
    [
        ("Leeds, 14 November 2025", "Privacy notice last updated 12 January 2023", "2025-11-14"),
        ("Leeds, 14 November 2025", "Open evening: Thursday, 11 December 2025, 18:00", "2025-11-14"),
        ("Leeds, 14 November 2025", "Hale Foundation, 3 March 1998", "2025-11-14"),
        ("Date: 14 November 2025", "Your message: 3 November 2025", "2025-11-14"),
        ("", "Django 4.2.20", None),
        ("", "Room 3.4.12", None),
        ("", "Sort Code 20-11-25", None),
        ("", "Privacy Policy, 25 May 2018", None),
        ("", "Decision expected: 1 December 2025", None),
        ("", "Status: closes 12 December 2025", None),
        ("", "Please call us on 5 January 2026 if you want to hear more.", None),
        ("20 January 2026: interviews in Leeds and York", "", None),
    ],
)
def test_what_stands_beside_a_date_says_whose_it_is(top: str, foot: str, day: str | None) -> None:
    assert _facts(LETTER.format(top=top, foot=foot)).date == day


def test_no_message_was_written_after_today() -> None:
    assert _facts(LETTER.format(top="Leeds, 14 November 2052", foot=""), dt.date(2026, 11, 28)).date is None


def test_the_colon_of_a_spanish_greeting_is_no_speakers() -> None:
    text = "Hale Foods\nMadrid, 14 de noviembre de 2025\n\nEstimada Ana:\n\nLamentamos comunicarle que hemos elegido a otra persona para el puesto.\n\nUn saludo,\nRuth Fox\n"
    assert _facts(text).date == "2025-11-14"


def test_the_candidates_own_quoted_mail_does_not_date_the_answer_below_it() -> None:
    text = "On 3 May 2025 at 10:12, Ann Moss <ann@mail.example> wrote:\n> Dear Ruth, have you decided?\n\nDear Ann,\n\nWe have chosen another candidate for the post of buyer.\n\nRuth\n"
    assert _facts(text).date is None


def test_a_column_of_days_on_which_somebody_applied_is_none() -> None:
    text = "My applications\n\nJob    Status    Date submitted\nClerk    Not selected    08/22/2025\n\nUnfortunately you were not selected for the post of Clerk.\n"
    assert _facts(text).date is None


def test_a_footnote_in_a_deadline_is_no_crash() -> None:
    assert (
        _facts(
            "From: a@hale.example\nDate: Tue, 4 Nov 2025 10:00:00 +0000\n\nPlease ask for feedback within 14² days.\n"
        ).deadline
        is None
    )


def test_how_long_data_are_kept_is_no_deadline() -> None:
    text = "From: a@hale.example\nDate: Tue, 4 Nov 2025 10:00:00 +0000\n\nWe chose another candidate. Your data will be deleted within 90 days.\n"
    assert _facts(text).deadline is None
