"""When a message was written, where no header says it."""

import datetime as dt
import json
from pathlib import Path

import pytest

from afterword.ask import read_facts
from afterword.ask.facts import Facts
from afterword.message import clean, read_text

CASES = json.loads((Path(__file__).parent / "dated.json").read_text("utf-8"))
"""Letters, chats, portals, notes, voicemail and webmail in six languages, by somebody who had not seen the rules."""


def _facts(text: str, today: dt.date | None = None) -> Facts:
    message = read_text(text)
    return read_facts(message, clean(message), today=today)


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
