"""Where sentences are cut, and that pieces keep their place."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.reply.clauses import Clause, cut
from afterword.reply.cues import plain
from afterword.text.sentences import split


def cut_text(text: str, language: str = "en") -> list[Clause]:
    return cut(text, split(text), language)


def pieces(text: str, language: str = "en") -> list[str]:
    return [clause.text for clause in cut_text(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("You were warm but you were late.", "en", ["You were warm", "you were late"]),
        ("Warm, kind; never on time.", "en", ["Warm", "kind", "never on time"]),
        ("Peter and I both liked your calm.", "en", ["Peter and I both liked your calm"]),
        ("My manager and I felt you rushed the end.", "en", ["My manager and I felt you rushed the end"]),
        ("You were calm and I liked your questions.", "en", ["You were calm", "I liked your questions"]),
        (
            "Engagement | 4 | only two of the six learners were called upon to speak during the whole lesson\nTiming | 5 | ran over",
            "en",
            [
                "Engagement",
                "4",
                "only two of the six learners were called upon to speak during the whole lesson",
                "Timing",
                "5",
                "ran over",
            ],
        ),
        ("While your plan was good, you ran late.", "en", ["While your plan was good", "you ran late"]),
        ("Where we hesitated: you ran late.", "en", ["Where we hesitated", "you ran late"]),
        ("You sang well and you were on time.", "en", ["You sang well", "you were on time"]),
        (
            "Sie waren freundlich, aber Sie kamen zu spät.",
            "de",
            ["Sie waren freundlich", "Sie kamen zu spät"],
        ),
        ("Vous étiez prête, mais trop rapide.", "fr", ["Vous étiez prête", "trop rapide"]),
        ("Eres amable, pero llegaste tarde.", "es", ["Eres amable", "llegaste tarde"]),
        ("Você foi gentil, mas chegou atrasado.", "pt", ["Você foi gentil", "chegou atrasado"]),
        ("Je was aardig, maar je kwam te laat.", "nl", ["Je was aardig", "je kwam te laat"]),
    ],
)
def test_a_sentence_is_cut_between_its_ideas(text: str, language: str, expected: list[str]) -> None:
    assert pieces(text, language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "When Tomasz asked about the queue, you kept adding components.",
        "Everyone liked you though.",
        "Your lessons, on the other hand, are excellent.",
        "Not only clear but also kind.",
        "You had nothing but praise.",
        "We met at 10:30 in the hall.",
        "You found the bug and the fix.",
    ],
)
def test_one_idea_stays_whole(text: str) -> None:
    assert len(pieces(text)) == 1


def test_a_lead_in_before_a_colon_is_marked() -> None:
    assert [clause.lead for clause in cut_text("The weak spot: you guessed.")] == [True, False]


def test_a_short_line_ends_its_clause() -> None:
    assert pieces("Coding 4, clean and quick\nDesign 2, no plan for load") == [
        "Coding 4",
        "clean and quick",
        "Design 2",
        "no plan for load",
    ]


@given(st.text(alphabet=" ,.;:-–andbutyou\nÄİ’'()", max_size=120))
def test_clauses_lie_where_they_say_and_never_overlap(text: str) -> None:
    clauses = cut_text(text)

    assert all(text[clause.start : clause.end] == clause.text for clause in clauses)
    assert all(first.end <= second.start for first, second in pairwise(clauses))


@given(st.text(max_size=60))
def test_plain_text_keeps_offsets(text: str) -> None:
    assert len(plain(text)) == len(text) + 2
