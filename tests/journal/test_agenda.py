"""What is due on a day, and how it is said."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.journal.holding import ACME, MARCH, fill

from afterword.journal import Ask, Entry, Exercise, Journal
from afterword.journal.agenda import Agenda, Counts, agenda
from afterword.journal.dates import next_working_day, reminder_due
from afterword.journal.report import as_json, as_text, next_step

SENT = replace(ACME, id=7, sent=MARCH)


def view(
    *asks: Ask,
    today: date,
    doors: tuple[Entry, ...] = (),
    exercises: tuple[Exercise, ...] = (),
    kind: str = "feedback",
) -> Agenda:
    return agenda(
        asks, doors, exercises, counts=Counts(1, 1, 0), answers={ask.id: kind for ask in asks}, today=today
    )


def lists(day: Agenda) -> list[str]:
    names = ("thank", "remind", "look_again", "sleeping", "waiting", "silent")
    return [name for name in names if getattr(day, name)]


@pytest.mark.parametrize(
    ("day", "morning"),
    [("2025-03-06", "2025-03-07"), ("2025-03-07", "2025-03-10"), ("2025-03-08", "2025-03-10")],
)
def test_the_next_working_morning_skips_the_weekend(day: str, morning: str) -> None:
    assert next_working_day(date.fromisoformat(day)) == date.fromisoformat(morning)


def test_a_reminder_is_fair_after_seven_working_days() -> None:
    assert reminder_due(date(2025, 3, 3)) == date(2025, 3, 12)


@pytest.mark.parametrize(
    ("ask", "today", "where"),
    [
        (SENT, "2025-03-11", ["waiting"]),
        (SENT, "2025-03-12", ["remind"]),
        (SENT, "2025-04-14", ["remind"]),
        (SENT, "2025-04-15", ["silent"]),
        (SENT, "2025-05-20", []),
        (SENT, "2024-01-01", ["waiting"]),  # the clock was set back
        (replace(SENT, reminded=date(2025, 3, 12)), "2025-03-25", ["waiting"]),
        (replace(SENT, reminded=date(2025, 3, 12)), "2025-03-26", ["silent"]),
        (replace(SENT, reminded=date(2025, 3, 12)), "2025-05-20", []),
        (replace(SENT, answered=date(2025, 3, 5)), "2025-03-05", ["thank"]),
        (replace(SENT, answered=date(2025, 3, 5)), "2025-03-27", []),
        (replace(SENT, answered=date(2025, 3, 5), thanked=date(2025, 3, 5)), "2025-03-05", []),
        (ACME, "2025-03-03", ["look_again"]),
        (ACME, "2025-06-03", []),
        (replace(ACME, wait_until=date(2025, 3, 4)), "2025-03-03", ["sleeping"]),
        (replace(ACME, wait_until=date(2025, 3, 4)), "2025-03-04", ["look_again"]),
    ],
)
def test_each_letter_stands_where_something_is_to_be_done_about_it(
    ask: Ask, today: str, where: list[str]
) -> None:
    assert lists(view(ask, today=date.fromisoformat(today))) == where


def test_what_was_looked_back_on_is_not_asked_for_again(tmp_path: Path) -> None:
    with Journal.open(tmp_path / "j") as journal:
        journal.add_ask(SENT)
        before, after = journal.agenda(date(2025, 4, 20)), None
        journal.add_reflection(
            [Entry(company="Acme", role="Cook", date=date(2025, 4, 20), quote="I rushed.")]
        )
        after = journal.agenda(date(2025, 4, 20))
    assert (lists(before), lists(after)) == (["silent"], [])
    assert next_step(before).endswith("afterword reflect 1")


def test_an_exercise_is_named_by_its_first_sentence() -> None:
    exercise = Exercise(id=3, text="Write down four stories. Put a figure under each.", due=date(2025, 2, 20))
    text = as_text(view(today=MARCH, exercises=(exercise,)), width=90)
    assert "   3  Write down four stories (planned for 20 February): afterword plan done 3\n" in text


def test_the_offer_of_a_call_comes_before_thanks() -> None:
    day = view(replace(SENT, answered=MARCH), today=MARCH, kind="call_offer")
    assert lists(day) == []
    assert "   7  Ben Lee (Acme, Cook) offers to talk" in as_text(day, width=90)
    assert next_step(day) == (
        "Take up the offer of Ben Lee (Acme, Cook) to talk, today if you can. What they wrote: afterword journal show 7"
    )


def test_boilerplate_needs_no_thanks() -> None:
    day = view(replace(SENT, answered=MARCH), today=MARCH, kind="boilerplate")
    assert lists(day) == []


def test_doors_come_in_the_order_in_which_they_open() -> None:
    doors = tuple(
        Entry(id=number, section="door", date=MARCH, when=when, quote=f"door {number}", company="Acme")
        for number, when in enumerate(("in September", None, "in May", "in a year"))
    )
    day = view(today=date(2025, 6, 1), doors=doors)
    assert [(door.entry.id, door.opens) for door in day.doors] == [
        (2, date(2025, 5, 1)), (0, date(2025, 9, 1)), (3, date(2026, 3, 3)), (1, None),
    ]  # fmt: skip


def test_a_door_is_gone_two_months_after_it_opened() -> None:
    door = Entry(section="door", date=MARCH, when="in May", quote="in May")
    assert [len(view(today=day, doors=(door,)).doors) for day in (date(2025, 6, 30), date(2025, 7, 1))] == [
        1,
        0,
    ]


def test_the_screen_of_a_small_journal(tmp_path: Path) -> None:
    fill(tmp_path / "j")
    with Journal.open(tmp_path / "j") as journal:
        text = as_text(journal.agenda(date(2025, 3, 7)), width=100)
    assert text == (
        "Friday 7 March 2025\n"
        "2 applications · 1 asked for advice · 1 answered\n"
        "\n"
        "Due now\n"
        "   1  Thank Anneke Vos (Kestrel Payments Ltd, Senior Backend Engineer (m/w/d)), who answered on 6\n"
        "      March: afterword thank 1\n"
        "   2  Not sent yet: your letter to Ben Lee (Acme, Cook): afterword journal show 2\n"
        "\n"
        "Doors left open\n"
        "      Kestrel Payments Ltd · opens 1 September · Anneke Vos: “Write to me in September”\n"
        "\n"
        "To practise\n"
        "   1  Ask for the load first (by 20 March): afterword plan done 1\n"
        "\n"
        "Next\n"
        "Thank Anneke Vos (Kestrel Payments Ltd, Senior Backend Engineer (m/w/d)) in one line, today if you\n"
        "can: afterword thank 1\n"
    )


def test_the_screen_stays_one_screen() -> None:
    many = [replace(SENT, id=number, company=f"Company {number}") for number in range(400)]
    text = as_text(view(*many, today=date(2025, 3, 13)), width=80)
    assert (text.count("\n") < 40, "and 394 more" in text) == (True, True)


def test_hostile_words_cannot_move_the_cursor() -> None:
    door = Entry(section="door", date=MARCH, quote="\x1b[2Jhire\u202e", company="A\x07")
    text = as_text(view(replace(SENT, to="Ben\x1b[31m"), today=MARCH, doors=(door,)), width=60)
    assert not {"\x1b", "\x07", "\u202e"}.intersection(text)


def test_nothing_due_says_to_go_on() -> None:
    assert "Go on searching" in next_step(view(today=MARCH))
    assert "do not wait for this one" in next_step(view(SENT, today=MARCH))
    assert "says nothing about you" in next_step(view(SENT, today=MARCH + timedelta(days=45)))
    assert "afterword draft" in next_step(agenda((), (), (), counts=Counts(), answers={}, today=MARCH))


def test_json_holds_the_same(tmp_path: Path) -> None:
    fill(tmp_path / "j")
    with Journal.open(tmp_path / "j") as journal:
        data = as_json(journal.agenda(date(2025, 3, 7)))
    assert (data["applications"], data["sent"], data["answered"]) == (2, 1, 1)
    assert [ask["ask"] for ask in data["thank"]] == [1]
    assert [door["opens"] for door in data["doors"]] == ["2025-09-01"]
    assert data["next"].endswith("afterword thank 1")


def test_a_calendar_gets_the_days_to_come(tmp_path: Path) -> None:
    fill(tmp_path / "j")
    with Journal.open(tmp_path / "j") as journal:
        journal.wait(2, date(2025, 3, 10))
        days = list(journal.agenda(date(2025, 3, 7)).days_to_come())
    assert [(day.key, day.day.isoformat()) for day in days] == [
        ("wait 2", "2025-03-10"), ("thank 1", "2025-03-07"), ("door 3", "2025-09-01"), ("practise 1", "2025-03-20"),
    ]  # fmt: skip
