"""Repairs that need no judgement."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.ask.checks import read_draft
from afterword.ask.checks.mend import fix
from afterword.ask.context import Context

KNOWN = Context(
    channel="email", recipient="Nadia Brandt", role="Product Analyst", candidate="Tom Ashby", language="en"
)
LETTER = "Subject: Product Analyst\n\nDear Nadia,\n\n{}\n\nKind regards,\nTom Ashby"


@pytest.mark.parametrize(
    ("faulty", "mended"),
    [
        ("Thank you for the interview!!", "Thank you for the interview."),
        ("Thank you.. I liked it.", "Thank you. I liked it."),
        ("Is that so??", "Is that so?"),
        ("Thank you 😀 for the interview.", "Thank you for the interview."),
        ("It was REALLY good.", "It was really good."),
        ("I like SQL and AWS.", "I like SQL and AWS."),
        ("I waited... and then I saw it.", "I waited... and then I saw it."),
    ],
)
def test_the_body_is_mended(faulty: str, mended: str) -> None:
    text, _ = fix(read_draft(LETTER.format(faulty)), KNOWN)
    assert text == LETTER.format(mended)


def test_what_was_changed_is_said() -> None:
    _, changes = fix(read_draft(LETTER.format("Great!!")), KNOWN)
    assert changes == ["Doubled punctuation made single.", "Exclamation marks made full stops."]


def test_a_misspelt_name_is_spelled_as_known() -> None:
    text, _ = fix(read_draft(LETTER.format("Thank you.").replace("Nadia", "Nadja")), KNOWN)
    assert text == LETTER.format("Thank you.")


def test_a_missing_name_is_put_under_the_closing() -> None:
    text, _ = fix(read_draft(LETTER.format("Thank you.").replace("\nTom Ashby", "")), KNOWN)
    assert text == LETTER.format("Thank you.")


def test_a_shouting_subject_is_calmed() -> None:
    text, _ = fix(
        read_draft(
            LETTER.format("Thank you.").replace("Subject: Product Analyst", "Subject: PLEASE help me!")
        ),
        KNOWN,
    )
    assert text.splitlines()[0] == "Subject: Please help me"


def test_a_good_letter_stays_as_it_is() -> None:
    text = LETTER.format("Thank you for the interview.")
    assert fix(read_draft(text), KNOWN) == (text, [])


@given(st.text(alphabet="ab !?.,NADIA\n😀", max_size=120))
@settings(max_examples=100, deadline=None)
def test_mending_twice_changes_nothing_more(text: str) -> None:
    once, _ = fix(read_draft(text), KNOWN)
    twice, _ = fix(read_draft(once), KNOWN)
    assert twice == once


@pytest.mark.parametrize(
    ("letter", "mended"),
    [
        ("Dear Nadia,\n\nThanks for the call! and for the tour.\n\nBest,\nTom", "Thanks for the call, and for the tour."),
        ("Madame,\n\nMerci de votre réponse, c'est votre choix !\n\nCordialement,\nTom", "c'est votre choix."),
        ("Hola, Íñigo:\n\n¡Gracias por la prueba! Lo entiendo.\n\nUn saludo,\nTom", "\nGracias por la prueba. Lo entiendo."),
        ("Sehr geehrte Frau Brandt,\n\nvielen Dank für das Gespräch. Als BAULEITER bewerbe ich mich WIRKLICH gern weiter.\n\nMit freundlichen Grüßen\nTom", "Als Bauleiter bewerbe ich mich wirklich gern"),
    ],
)  # fmt: skip
def test_marks_and_capitals_are_mended_as_the_language_writes(letter: str, mended: str) -> None:
    text, _ = fix(read_draft(letter), Context(channel="email"))
    assert mended in text


def test_two_phrases_of_a_subject_stay_apart() -> None:
    text, _ = fix(
        read_draft("Subject: Thank you!! Product Analyst\n\nDear Nadia,\n\nThank you.\n\nBest,\nTom"), KNOWN
    )
    assert text.startswith("Subject: Thank you – Product Analyst\n")
