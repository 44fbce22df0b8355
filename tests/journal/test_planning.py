"""What to practise: at most three at a time, each for a quote; what is left alone; other ways; the user's own sheet."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.journal.test_themes import ASKED, BANK, JUMPED, TODAY, found, said

from afterword.errors import InputError
from afterword.journal import Entry, Exercise
from afterword.journal.plan_report import as_json, as_markdown, as_text
from afterword.journal.planning import AT_ONCE, choose, plan
from afterword.journal.reflecting import QUESTIONS, entries, read_sheet, sheet
from afterword.journal.themes import Themes

LONG = said("point", 5, "2025-07-18", "Your answers were too long", "communication")
FIGURES = said("point", 5, "2025-07-18", "there were no figures in your stories", "answer_structure")
ASK_FIRST = said("point", 1, "2025-01-24", ASKED, "system_design")
JUMP = said("point", 2, "2025-04-10", JUMPED, "system_design")
TESTS = said("point", 3, "2025-04-11", "There were no tests at all", "coding_fluency")
LEAD = said("point", 6, "2025-09-25", "you have not led a team yet", "experience_seniority")


def begun(view: Themes, *before: Exercise, tailored: dict[int, Entry] | None = None) -> list[Exercise]:
    new = choose(view, before, BANK, tailored or {})
    return [replace(exercise, id=number) for number, exercise in enumerate(new, len(before) + 1)]


def test_three_are_begun_what_recurs_first_each_with_a_quote_a_measure_a_cue_and_a_day_of_its_own() -> None:
    view = found(TESTS, ASK_FIRST, LONG, FIGURES, JUMP)
    new = begun(view)
    assert len(new) == AT_ONCE
    assert new[0].entry == JUMP.entry
    assert all(exercise.measure and exercise.cue.startswith("If ") for exercise in new)
    days = [exercise.due for exercise in new]
    assert len(set(days)) == AT_ONCE
    assert all(day and day > TODAY for day in days)


def test_nothing_is_begun_while_three_are_open() -> None:
    view = found(TESTS, ASK_FIRST, LONG, FIGURES, JUMP)
    assert begun(view, *begun(view)) == []


def test_room_for_one_begins_one_that_is_new() -> None:
    view = found(TESTS, ASK_FIRST, LONG, FIGURES, JUMP)
    first, *rest = begun(view)
    new = begun(view, replace(first, done=TODAY), *rest)
    assert len(new) == 1
    assert new[0].text not in {first.text, *(exercise.text for exercise in rest)}


def test_what_was_practised_rests_until_it_is_named_again_and_then_another_way_is_tried() -> None:
    (first,) = begun(found(ASK_FIRST))
    done = replace(first, done=date(2025, 3, 1))
    assert begun(found(ASK_FIRST), done) == []
    (second,) = begun(found(ASK_FIRST, JUMP), done)
    assert (second.entry, second.text != first.text) == (JUMP.entry, True)


def test_what_was_liked_since_is_left_alone_and_said() -> None:
    praise = said("strength", 4, "2025-07-18", "In the design round you asked about the load first")
    view = found(ASK_FIRST, JUMP, praise)
    assert begun(view) == []
    text = as_text(plan(view, [], BANK), width=200)
    assert "Asking before choosing was named in 2 of 3 answers. Liked since: “In the design round" in text
    assert begun(found(ASK_FIRST, praise, JUMP._replace(date="2025-08-01")))


def test_a_point_that_a_model_wrote_an_exercise_for_keeps_it() -> None:
    own = Entry(
        id=JUMP.entry, action="Time the first question.", measure="Under a minute.", cue="If asked, I ask."
    )
    (exercise,) = begun(found(JUMP), tailored={JUMP.entry: own})
    assert (exercise.text, exercise.measure, exercise.cue) == (
        "Time the first question.",
        "Under a minute.",
        "If asked, I ask.",
    )


def test_what_takes_years_gets_other_ways_and_no_exercise() -> None:
    criteria = said("outside", 6, "2025-09-25", "the role asks for three years of it")
    frozen = said(
        "outside", 7, "2025-09-26", "the budget for the post was frozen and an internal colleague took it"
    )
    view = found(LEAD, criteria, frozen)
    assert begun(view) == []
    (way,) = plan(view, [], BANK).ways
    assert (way.said, way.criteria) == ((LEAD,), (criteria,))
    assert [option.kind for option in way.options] == ["course", "experience", "role"]
    assert any("engineer" in words for option in way.options for words in option.search)
    assert not any("{" in words for option in way.options for words in option.search)


@pytest.mark.parametrize(
    "reason",
    [
        "the team used the budget elsewhere", "the post exists only on paper", "we wanted someone younger",
        "your accent would not suit our customers", "an internal colleague was chosen", "we need somebody on site",
    ],
)  # fmt: skip
def test_no_other_reason_outside_control_becomes_something_to_do(reason: str) -> None:
    current = plan(found(said("outside", 1, "2025-01-24", reason)), [], BANK)
    assert (current.ways, current.steps) == ((), ())


@pytest.mark.parametrize(
    ("role", "words"),
    [("Senior Backend Engineer (m/f/d)", "backend engineer lead"), ("", "interim lead contract")],
)
def test_search_words_name_the_kind_of_work_without_its_level(role: str, words: str) -> None:
    (way,) = plan(found(LEAD._replace(role=role)), [], BANK).ways
    searches = " | ".join(search for option in way.options for search in option.search)
    assert words in searches
    assert "senior" not in searches


def test_an_exercise_whose_quote_is_put_off_waits_with_it() -> None:
    exercises = begun(found(JUMP))
    assert plan(found(JUMP, put_off=(2,)), exercises, BANK).steps == ()
    assert len(plan(found(JUMP), exercises, BANK).steps) == 1


def test_the_plan_says_how_far_it_is_and_what_was_heard_since() -> None:
    view = found(TESTS, LONG)
    first, second = begun(view)
    later = found(TESTS, LONG, LEAD, done=(replace(first, done=date(2025, 8, 1)),))
    text = as_text(plan(later, [replace(first, done=date(2025, 8, 1)), second], BANK), width=200)
    assert "Done so far: 1 of 2" in text
    assert "Practised on 1 August: 1 of 2 answers named it before, 0 of 1 since." in text


def test_a_date_that_went_by_is_no_reproach() -> None:
    view = found(LONG)
    (exercise,) = begun(view)
    late = replace(exercise, due=TODAY - timedelta(days=3))
    text = as_text(plan(view, [late], BANK), width=200)
    assert "Length, planned for 28 November; any day this week will do" in text


@pytest.mark.parametrize("view", [found(), found(said("outside", 1, "2025-01-01", "The post was frozen"))])
def test_where_nothing_was_named_there_is_nothing_to_practise(view: Themes) -> None:
    assert "Nothing to practise: no answer has named anything" in as_text(plan(view, [], BANK), width=200)


def test_every_form_names_the_quote_of_each_exercise() -> None:
    view = found(LONG._replace(quote="Too *long* <b>"), LEAD)
    current = plan(view, begun(view), BANK)
    assert "> “Too \\*long\\* \\<b\\>”" in as_markdown(current)
    assert "“Too *long* <b>”" in as_text(current, width=80)
    data = as_json(current)
    assert data["exercises"][0]["quote"]["quote"] == "Too *long* <b>"
    assert data["other_ways"][0]["about_you"][0]["quote"] == LEAD.quote


# --- looking back oneself ---


def test_a_sheet_is_read_as_it_was_filled_in() -> None:
    filled = sheet("Looking back").replace(
        QUESTIONS[0], QUESTIONS[0] + "\nThe tests.\n2. is no question here\n"
    )
    filled = filled.replace(QUESTIONS[4], QUESTIONS[4] + " Ask first.")
    assert read_sheet(filled, place="x") == ["The tests. 2. is no question here", "", "", "", "Ask first."]


def test_numbers_alone_part_answers_too() -> None:
    assert read_sheet("1) Tests\r\n5. Ask\nfirst", place="x") == ["Tests", "", "", "", "Ask first"]


@pytest.mark.parametrize("text", ["", "no numbers", sheet("Looking back"), "1. " + "x" * 4001])
def test_a_sheet_without_answers_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        read_sheet(text, place="x")


def test_only_what_was_written_is_kept() -> None:
    kept = list(entries(["", " Yes. ", "", "", ""], company="Acme", role="Cook", day=TODAY))
    assert [(entry.gist, entry.quote, entry.section, entry.reply) for entry in kept] == [
        (QUESTIONS[1], "Yes.", "reflection", None)
    ]
