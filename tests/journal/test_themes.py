"""What recurs: which points mean the same, what is counted, before and since a day of practice, honest words."""

import json
from datetime import date

import pytest

from afterword.journal import Exercise
from afterword.journal.bank import Bank
from afterword.journal.themes import Said, Share, Themes, themes
from afterword.journal.themes_page import as_html
from afterword.journal.themes_report import (
    as_json,
    as_markdown,
    as_text,
    practice_words,
    praise_verdict,
    verdict,
)
from afterword.templating import packaged_folder

BANK = Bank((packaged_folder("templates"),))
TODAY = date(2025, 12, 1)
ASKED = "You chose a queue before you had asked how much traffic there is"
JUMPED = "You went straight to Kafka"
ENTRIES = iter(range(1, 10_000))


def said(
    section: str, reply: int | None, day: str, quote: str, area: str | None = None, source: str = ""
) -> Said:
    company = f"Company {reply}"
    return Said(next(ENTRIES), reply, day, section, area, quote, None, source, company, "Engineer")


def found(*rows: Said, done: tuple[Exercise, ...] = (), put_off: tuple[int, ...] = ()) -> Themes:
    replies = len({row.reply for row in rows})
    return themes(rows, done, BANK, put_off=frozenset(put_off), replies=replies, today=TODAY)


def test_points_of_one_subject_are_one_theme_and_say_which_words_told() -> None:
    view = found(
        said("point", 1, "2025-01-24", ASKED, "system_design"),
        said("point", 2, "2025-04-10", JUMPED, "system_design"),
    )
    (area,) = view.gaps
    (theme,) = area.themes
    assert (theme.subject, theme.share) == ("Asking before choosing", Share(2, 2))
    assert theme.words == ("before you had asked", "had asked", "how much traffic", "straight to")


def test_points_that_no_subject_knows_are_alike_when_they_share_two_words_of_meaning() -> None:
    view = found(
        said("point", 1, "2025-01-24", "The garnish drowned the risotto", "technical_depth"),
        said("point", 2, "2025-04-10", "Your risotto had a garnish nobody ordered", "technical_depth"),
        said("point", 3, "2025-05-10", "The risotto was cold", "technical_depth"),
    )
    assert [theme.share.some for theme in view.gaps[0].themes] == [2, 1]
    assert view.gaps[0].themes[0].words == ("garnis", "risott")


def test_answers_are_counted_and_not_sentences() -> None:
    view = found(
        said("point", 1, "2025-01-24", JUMPED, "system_design"),
        said("point", 1, "2025-01-24", ASKED, "system_design"),
        said("strength", 2, "2025-03-01", "Your tests were clear"),
        said("outside", 3, "2025-04-01", "The post was frozen"),
    )
    assert view.answers == 2
    assert view.gaps[0].share == Share(1, 2)


def test_a_reason_outside_control_and_the_users_own_words_count_nowhere_else() -> None:
    view = found(
        said("outside", 1, "2025-01-24", "An internal colleague took it on"),
        said("reflection", None, "2025-01-25", ASKED, source="What would you do differently?"),
    )
    assert (view.answers, view.gaps, view.strengths) == (0, (), ())
    assert [one.quote for one in view.outside] == ["An internal colleague took it on"]
    assert [one.quote for one in view.own] == [ASKED]


@pytest.mark.parametrize(
    ("quote", "area"),
    [
        ("The design session was strong", "system_design"),
        ("you asked about the load first and named the trade-offs", "system_design"),
        ("Your tests were the clearest we saw", "coding_fluency"),
        ("You have a lovely way of explaining things to non-engineers", "communication"),
        ("Everybody warmed to you", ""),
        ("It took no time to like you", ""),
    ],
)
def test_praise_is_placed_where_its_words_say_and_nowhere_else(quote: str, area: str) -> None:
    view = found(said("strength", 1, "2025-01-24", quote))
    assert [one.area for one in view.strengths] == [area]


def practised(day: date, entry: int) -> Exercise:
    text = BANK.area("system_design").subject("Asking before choosing").tasks[0].text
    return Exercise(1, entry, "system_design", text, done=day)


def test_before_and_since_a_day_of_practice() -> None:
    first = said("point", 1, "2025-01-24", ASKED, "system_design")
    view = found(
        first,
        said("point", 2, "2025-04-10", JUMPED, "system_design"),
        said("strength", 3, "2025-07-18", "Your design session was excellent"),
        said("point", 4, "2025-08-18", "Too long", "communication"),
        done=(practised(date(2025, 5, 4), first.entry),),
    )
    practice = view.themes()[0].practice
    assert practice is not None
    assert (practice.before, practice.since, practice.liked_by) == (Share(2, 2), Share(0, 2), (3,))
    assert practice_words(practice, TODAY) == (
        "Practised on 4 May: 2 of 2 answers named it before, 0 of 2 since, and 1 liked this side of you (r3). "
        "A good sign, from few answers."
    )


def test_a_practice_for_one_thing_is_not_one_for_another_in_the_same_quote() -> None:
    both = said("point", 1, "2025-01-24", JUMPED + " and never said what it would cost", "system_design")
    view = found(both, done=(practised(date(2025, 5, 4), both.entry),))
    practices = {theme.subject: theme.practice is not None for theme in view.themes()}
    assert practices == {"Asking before choosing": True, "What it costs and what you give up": False}


def test_of_an_answer_that_is_put_off_only_the_praise_is_in_here() -> None:
    view = found(
        said("point", 1, "2025-01-24", ASKED, "system_design"),
        said("outside", 1, "2025-01-24", "The post was frozen"),
        said("strength", 1, "2025-01-24", "Your tests were clear"),
        put_off=(1,),
    )
    assert (len(view.strengths), view.gaps, view.outside, view.put_off) == (1, (), (), 1)
    for shown in (as_text(view, width=80), as_markdown(view), as_html(view), json.dumps(as_json(view))):
        assert ASKED not in shown
        assert "frozen" not in shown


@pytest.mark.parametrize(
    ("share", "words", "praise"),
    [
        (Share(1, 1), "one voice, not a pattern", "one voice"),
        (Share(2, 3), "a hint, not a verdict", "more than one noticed"),
        (Share(3, 4), "a hint, not a verdict", "you can count on it"),
        (Share(2, 20), "a hint, not a verdict", "more than one noticed"),
        (Share(3, 6), "a pattern worth your time", "you can count on it"),
        (Share(3, 20), "it comes back; worth a look", "you can count on it"),
    ],
)
def test_small_samples_are_called_small(share: Share, words: str, praise: str) -> None:
    assert (verdict(share), praise_verdict(share)) == (words, praise)


def test_an_area_named_for_different_things_is_no_pattern() -> None:
    quotes = ("You skipped the fork check", "Your stitching was uneven", "The sauce split twice")
    rows = [
        said("point", number, f"2025-01-{number:02}", quote, "technical_depth")
        for number, quote in enumerate(quotes, 1)
    ]
    view = found(
        *rows,
        *(said("strength", n, f"2025-01-{n:02}", q) for n, q in enumerate(("Nice", "A joy", "Lovely"), 1)),
    )
    text = " ".join(as_text(view, width=100).split())
    assert "3 of 3 answers: different things, none of them named twice" in text
    assert ("a pattern worth your time" in text, "you can count on it" in text) == (False, False)


def test_one_answer_is_spoken_of_in_the_singular() -> None:
    view = found(said("strength", 1, "2025-01-24", "Your tests were clear"))
    assert "1 answer so far; it says something about you" in as_text(view, width=100)


def year() -> Themes:
    return found(
        said("strength", 1, "2025-01-24", "Your tests were clear"),
        said("point", 1, "2025-01-24", ASKED, "system_design", "Ingrid Solheim"),
        said("outside", 2, "2025-04-10", "The post was <b>frozen</b>"),
        said("point", 3, "2025-05-10", "Too *long* <script>", "communication"),
        said("reflection", None, "2025-06-01", "Number first", source="What will you do?"),
    )


def test_about_you_and_about_their_criteria_stand_apart_in_every_format() -> None:
    view = year()
    for shown in (as_text(view, width=80), as_markdown(view), as_html(view)):
        places = [
            shown.index(title)
            for title in (
                "About you: what they liked",
                "About you: what to work on",
                "About their criteria",
                "Your own notes",
            )
        ]
        assert places == sorted(places)
    data = as_json(view)
    assert set(data["about_you"]) == {"strengths", "points"}
    assert data["about_their_criteria"]["answers"] == 1
    assert data["own_notes"][0]["answer"] == "Number first"


def test_every_count_in_the_data_is_made_of_its_quotes() -> None:
    data = as_json(year())
    for area in (*data["about_you"]["strengths"], *data["about_you"]["points"]):
        replies = {one["reply"] for theme in area["themes"] for one in theme["said"]}
        assert area["answers"] == len(replies)
        for theme in area["themes"]:
            assert theme["answers"] == len({one["reply"] for one in theme["said"]})


def test_the_page_needs_nothing_else_and_runs_nothing() -> None:
    page = as_html(year())
    assert "default-src 'none'" in page
    assert "<script" not in page
    assert "<b>" not in page
    assert "http:" not in page.replace("http-equiv", "")
    assert page.count("<svg") == 1
    assert page.count('class="track"') == 3


@pytest.mark.parametrize("width", [40, 80, 100])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    assert max(map(len, as_text(year(), width=width).splitlines())) <= width


def test_along_time_each_quote_is_one_dot_and_a_day_of_practice_one_line() -> None:
    both = said("point", 1, "2025-01-24", JUMPED + " and never said what it would cost", "system_design")
    liked = said("strength", 2, "2025-07-18", "Your design session was excellent")
    page = as_html(found(both, liked, done=(practised(date(2025, 5, 4), both.entry),)))
    assert page.count("<circle") == 2
    assert page.count('class="day"') == 1
    assert "Practised on 4 May: Asking before choosing" in page


def test_markdown_takes_no_words_for_markup() -> None:
    assert "Too \\*long\\* \\<script\\>" in as_markdown(year())


def test_a_terminal_shows_no_control_character() -> None:
    view = found(said("point", 1, "2025-01-24", "Too long\x1b[2J", "communication"))
    assert "\x1b" not in as_text(view, width=80)
    assert "\x1b" not in as_html(view)


def test_of_many_quotes_the_newest_are_shown_and_the_rest_is_counted() -> None:
    view = found(
        *(said("point", n, f"2025-01-{n + 10}", f"Too long {n}", "communication") for n in range(1, 6))
    )
    text = as_text(view, width=80)
    assert ("Too long 5" in text, "Too long 1" in text, "and 2 more: --all shows them" in text) == (
        True,
        False,
        True,
    )
    assert "Too long 1" in as_text(view, width=80, everything=True)


def test_nothing_said_is_nothing_to_show() -> None:
    view = found()
    assert as_text(view, width=200).startswith("Nothing recurs yet")
    assert "Nothing recurs yet" in as_html(view)
    assert as_markdown(view).startswith("Nothing recurs yet")
