"""The banks of exercises: complete, alike in all languages, and tied to the quote."""

import pytest

from afterword.reply.areas import AREAS
from afterword.reply.bank import FOLDER, LANGUAGES, Bank, wording
from afterword.reply.cues import words_of
from afterword.reply.gists import core_of, gist_of


def sections(language: str) -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = {}
    for line in (FOLDER / f"{language}.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            rows = found.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            rows.append([cell.strip() for cell in line.split("|")])
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_area_has_several_exercises(language: str) -> None:
    assert {area: len(sections(language)[area]) for area in AREAS if len(sections(language)[area]) < 2} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_exercise_cites_the_quote(language: str) -> None:
    rows = [row for area in (*AREAS, "any") for row in sections(language)[area]]

    assert [row for row in rows if len(row) != 4 or "{words}" not in row[1]] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("section", ["by_when", "next", "gist", "report"])
def test_fixed_sentences_are_there_in_every_language(language: str, section: str) -> None:
    assert {row[0] for row in sections(language)[section]} == {row[0] for row in sections("en")[section]}


def test_the_row_whose_phrases_occur_is_chosen() -> None:
    exercise = Bank("en").exercise("communication", "you interrupted me twice", None)

    assert exercise.cue == "If someone else begins to speak, I stop and let them finish."


def test_twelve_points_of_one_area_get_twelve_actions() -> None:
    bank = Bank("de")
    actions = [bank.exercise("process", f"das Formular {n} war leer", None).action for n in range(12)]

    assert len(set(actions)) == 12


def test_the_situation_is_named_where_it_can_be_sat_again() -> None:
    exercise = Bank("en").exercise("system_design", "you skipped the queue", "design round")

    assert exercise.by_when == "before your next design round"


def test_a_part_of_an_interview_cannot_be_sat_again() -> None:
    exercise = Bank("en").exercise("system_design", "you skipped the queue", "last question")

    assert exercise.by_when == "before your next interview"


@pytest.mark.parametrize(
    ("quote", "core"),
    [
        ("you kept adding components instead of telling us what you'd give up", "kept adding components instead of telling us what you'd give up"),
        ("When we asked about load, you drew another box", "drew another box"),
        ("you did not mention the score", "did not mention the score"),
        ("In the design round you talked over the nurse", "talked over the nurse"),
        ("In your lesson the pace dropped", "In your lesson the pace dropped"),
    ],
)  # fmt: skip
def test_the_core_of_a_quote_is_its_main_clause(quote: str, core: str) -> None:
    assert core_of(quote, "en") == core


def test_the_core_never_loses_a_denial() -> None:
    assert "no" in core_of("no llegaste a proponer una alternativa (otro hotel, taxi, upgrade)", "es").split()


def test_a_gist_leaves_out_the_person_addressed() -> None:
    assert gist_of("you rushed the summary.", "en") == "Rushed the summary"


def test_a_gist_is_one_short_line() -> None:
    assert gist_of("you " + "talked and " * 40 + "left", "en").endswith(" …")


def test_a_long_gist_keeps_the_criticism_not_what_led_to_it() -> None:
    quote = (
        "when we asked you what would happen to the night shift if two of the carers called in sick at once, "
        "you told us you would go home"
    )
    assert gist_of(quote, "en") == "You told us you would go home"


def test_an_unknown_language_falls_back_to_english_words() -> None:
    assert words_of("xx", "you") == words_of("en", "you")


def test_a_next_step_is_one_sentence() -> None:
    assert wording("en", "next", "feedback").count(".") == 1
