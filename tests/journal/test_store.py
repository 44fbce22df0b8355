"""What is kept is found again; what is the same thing twice is kept once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.journal.holding import ACME, KESTREL, MARCH, SAID, TEXT, fill

from afterword.errors import InputError
from afterword.journal import Application, Ask, Entry, Exercise, Journal, Reply


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    fill(tmp_path / "journal.sqlite3")
    with Journal.open(tmp_path / "journal.sqlite3") as opened:
        yield opened


def test_an_ask_comes_back_as_it_was_given(tmp_path: Path) -> None:
    with Journal.open(tmp_path / "j") as journal:
        kept = journal.add_ask(KESTREL)
    with Journal.open(tmp_path / "j") as journal:
        assert journal.asks() == [replace(KESTREL, id=1, application=1)] == [kept]


def test_a_draft_takes_the_place_of_an_unsent_one_to_the_same_person(journal: Journal) -> None:
    again = journal.add_ask(
        replace(ACME, to="Ben L. Lee", email="BEN@acme.example", company="ACME Inc.", body="Dear Ben, again")
    )
    assert (again.id, again.body, len(journal.asks())) == (2, "Dear Ben, again", 2)


def test_a_draft_after_sending_changes_nothing(journal: Journal) -> None:
    again = journal.add_ask(replace(KESTREL, body="other"))
    assert (again.id, again.sent, again.body) == (1, MARCH, KESTREL.body)


def test_another_person_at_the_same_company_is_another_ask(journal: Journal) -> None:
    other = journal.add_ask(replace(KESTREL, to="Tomasz Nowak", email="tomasz@kestrel.example"))
    assert (other.id, other.application) == (3, 1)


def test_a_rejection_a_year_later_is_another_application(journal: Journal) -> None:
    later = journal.add_ask(replace(KESTREL, rejected=date(2026, 3, 3), drafted=date(2026, 3, 3)))
    assert (later.id, later.application) == (3, 3)


def test_spellings_of_company_and_role_do_not_count(journal: Journal) -> None:
    same = journal.add_application(Application(company="KESTREL PAYMENTS", role="senior backend engineer"))
    assert (same.id, same.company) == (1, "Kestrel Payments Ltd")


def test_an_application_gets_what_was_not_known_of_it(journal: Journal) -> None:
    journal.add_application(
        Application(company="Acme", role="Cook", rejected=MARCH, stage="interview", note="closed")
    )
    assert journal.application(2) == Application(2, "Acme", "Cook", "interview", MARCH, MARCH, "closed")


def test_an_answer_closes_its_ask_and_takes_its_application(journal: Journal) -> None:
    reply = journal.replies(ask=1)[0]
    assert (reply.company, reply.application, reply.text) == ("Kestrel Payments Ltd", 1, TEXT)
    assert journal.ask(1).answered == date(2025, 3, 6)


def test_every_quote_is_a_slice_of_its_reply(journal: Journal) -> None:
    texts = {reply.id: reply.text for reply in journal.replies()}
    entries = journal.entries()
    assert [entry.quote for entry in entries] == [
        texts[entry.reply or 0][entry.start : entry.end] for entry in entries
    ]
    assert [entry.company for entry in entries] == ["Kestrel Payments Ltd"] * 3
    assert [entry.who for entry in journal.entries("door")] == ["Anneke Vos"]


def test_reading_a_reply_again_renews_what_it_said_and_keeps_the_numbers(journal: Journal) -> None:
    better = replace(SAID[0], action="Ask for the load, then choose.")
    journal.add_reply(
        Reply(date=date(2025, 5, 1), kind="feedback", text=TEXT, engine="model", model="m"), (better,)
    )
    assert [(entry.id, entry.action) for entry in journal.entries()] == [
        (1, "Ask for the load, then choose.")
    ]
    assert (journal.reply(1).engine, journal.reply(1).date, journal.reply(1).ask) == (
        "model",
        date(2025, 3, 6),
        1,
    )
    assert journal.exercise(1).entry == 1


def test_the_whole_message_stays_when_a_reply_is_read_again(journal: Journal) -> None:
    journal.add_reply(Reply(kind="feedback", text=TEXT), SAID)
    assert journal.reply(1).raw == "raw " + TEXT


def test_a_reply_can_be_moved_to_the_letter_that_it_answers(journal: Journal) -> None:
    journal.mark_sent(2, MARCH)
    journal.add_reply(Reply(ask=2, date=date(2025, 3, 6), kind="feedback", text=TEXT), SAID)
    assert [ask.answered for ask in journal.asks()] == [None, date(2025, 3, 6)]
    assert [(entry.company, entry.reply) for entry in journal.entries()] == [("Acme", 1)] * 3


@pytest.mark.parametrize("how", ["another Message-ID", "another letter and day"])
def test_two_companies_may_send_the_same_words(journal: Journal, how: str) -> None:
    ids = ("<1@a>", "<2@b>") if how == "another Message-ID" else (None, None)
    words = "Thank you for your enquiry. We cannot give feedback."
    for ask, message_id in zip((1, 2), ids, strict=True):
        day = date(2025, 3, 6 + ask)
        journal.add_reply(Reply(ask=ask, date=day, kind="policy_refusal", text=words, message_id=message_id))
    assert [reply.ask for reply in journal.replies()] == [1, 1, 2]


def test_an_exercise_outlives_the_point_that_a_second_reading_drops(journal: Journal) -> None:
    journal.add_reply(Reply(kind="vague", text=TEXT))
    assert (journal.entries(), journal.exercise(1).entry) == ([], None)


def test_an_automatic_reply_answers_nothing(journal: Journal) -> None:
    journal.add_reply(Reply(ask=2, date=MARCH, kind="auto_reply", text="I am away."))
    assert journal.ask(2).answered is None


def test_a_reply_to_nothing_is_kept_under_its_company(journal: Journal) -> None:
    reply = journal.add_reply(
        Reply(date=MARCH, kind="feedback", text="Too quiet.", company="Corvid", role="Driver")
    )
    assert (reply.ask, reply.company, journal.application(reply.application or 0).role) == (
        None,
        "Corvid",
        "Driver",
    )


def test_a_reflection_has_no_reply(journal: Journal) -> None:
    journal.add_reflection(
        [Entry(company="Acme", role="Cook", date=MARCH, quote="I spoke too fast.", area="communication")]
    )
    (entry,) = journal.entries("reflection")
    assert (entry.reply, entry.company, entry.quote) == (None, "Acme", "I spoke too fast.")


def test_dates_are_noted(journal: Journal) -> None:
    journal.wait(2, date(2025, 3, 4))
    assert journal.ask(2).wait_until == date(2025, 3, 4)
    assert journal.mark_sent(2, date(2025, 3, 5)).wait_until is None
    assert journal.mark_reminded(2, date(2025, 3, 14)).reminded == date(2025, 3, 14)
    assert journal.mark_thanked(1, date(2025, 3, 7)).thanked == date(2025, 3, 7)
    assert journal.mark_done(1, date(2025, 3, 18)).done == date(2025, 3, 18)


@pytest.mark.parametrize("number", [0, 3, -1, 2**63, 2**70])
def test_a_number_that_is_not_there_is_named(journal: Journal, number: int) -> None:
    for find in (journal.ask, journal.reply, journal.exercise, journal.application):
        with pytest.raises(InputError, match=f"{number}"):
            find(number)


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ({"message_id": "<4711@kestrel.example>"}, [1]),
        ({"message_id": ["<x@y>", "<1@mailbox.example>"], "address": "ben@acme.example"}, [1]),
        ({"message_id": "<x@y>", "address": "BEN@ACME.example"}, [2]),
        ({"address": "nobody@x.example", "company": "kestrel payments"}, [1]),
        ({"company": "Acme", "role": "Waiter"}, [2]),
        ({"company": "Elsewhere"}, []),
        ({}, []),
    ],
)
def test_a_reply_finds_its_ask(journal: Journal, given: dict[str, str], found: list[int]) -> None:
    assert [ask.id for ask in journal.find_ask(**given)] == found


def test_one_address_for_two_roles_is_told_apart_by_the_role(journal: Journal) -> None:
    journal.add_ask(replace(KESTREL, role="Data Engineer", message_id=None))
    assert [ask.id for ask in journal.find_ask(address="anneke@kestrel.example")] == [3, 1]
    found = journal.find_ask(
        address="anneke@kestrel.example", company="Kestrel Payments", role="data engineer"
    )
    assert [ask.id for ask in found] == [3]


def test_together_is_all_or_nothing(journal: Journal) -> None:
    def add_and_fail() -> None:
        with journal.together():
            journal.add_ask(Ask(company="Corvid", role="Driver", to="Mara"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        add_and_fail()
    assert len(journal.asks()) == 2


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("queue traff", [("replies", 1)]),
        ("anneke", [("asks", 1), ("replies", 1)]),
        ("LOAD first", [("exercises", 1)]),
        ("system design", [("entries", 1)]),
        ("queue nowhere", []),
        ('"', []),
        ("NEAR(queue OR", []),
        ("", []),
    ],
)
def test_search_finds_all_words_by_their_beginnings(
    journal: Journal, words: str, what: list[tuple[str, int]]
) -> None:
    assert sorted((hit.what, hit.number) for hit in journal.search(words)) == what


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a busy machine is no fault
@given(words=st.text(max_size=60))
def test_no_words_break_the_search(words: str) -> None:
    with Journal.nowhere() as journal:
        journal.add_application(
            Application(company=words.encode("utf-8", "ignore").decode() or "x", role="Cook")
        )
        assert len(journal.search(words)) <= 1


def test_what_no_file_can_hold_becomes_question_marks_in_place(journal: Journal) -> None:
    entry = Entry(section="point", quote="too \ud800 quiet", start=4, end=15)
    reply = journal.add_reply(
        Reply(date=MARCH, kind="feedback", text="was too \ud800 quiet", company="A\udcff"), [entry]
    )
    assert (reply.text, reply.company) == ("was too ? quiet", "A?")
    assert journal.entries(reply=reply.id)[0].quote == reply.text[4:15]


def test_search_ignores_accents_and_shows_the_words_around(journal: Journal) -> None:
    text = "Vielen Dank. " * 20 + "Die Lösung war für die Größe der Firma zu klein."
    journal.add_reply(Reply(date=MARCH, kind="feedback", text=text, company="Nord", role="Köchin"))
    (hit,) = journal.search("losung")
    assert (hit.what, "Lösung war für die Größe" in hit.words, len(hit.words) < 140) == (
        "replies",
        True,
        True,
    )


def test_search_follows_every_change(journal: Journal) -> None:
    journal.add_ask(replace(ACME, body="Dear Ben, about the soup"))
    assert [hit.number for hit in journal.search("soup")] == [2]
    journal.add_exercise(Exercise(text="Season the broth"))
    journal.forget(asks=[2])
    assert (journal.search("soup"), [hit.what for hit in journal.search("broth")]) == ([], ["exercises"])
