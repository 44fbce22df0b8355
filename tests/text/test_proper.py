"""Names that only free text holds are found, and everyday words with a capital are not taken for names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.text.proper import proper_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The point came up when Tomasz pushed on the queue.", ["Tomasz"]),
        ("We work with Ashby and the Brackwell Magna site.", ["Ashby", "Brackwell Magna"]),
        ("Mrs Akhtar said it best. Then Neil Crosby agreed.", ["Akhtar", "Neil Crosby"]),
        ("Your SQL and Excel were fine on Monday, said Karen.", ["Karen"]),
        ("I think I'd ask in March. If I may, Kafka was too much.", []),
        ("Au camping Les Genêts. Merci de votre visite.", ["Les Genêts"]),
        ("• Pace: good. • Naming: terse", []),
        ("l'entretien avec Maître Vasseur", ["Vasseur"]),
    ],
)
def test_names_in_free_text(text: str, names: list[str]) -> None:
    assert proper_names(text, "en") == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Im Gespräch mit Wiebke und Sören fehlte die Zahl.", ["Wiebke", "Sören"]),
        ("Frau Dr. Yıldız und Kollege Jansen hatten Fragen zur Bewerbung.", ["Yıldız", "Jansen"]),
        ("Die Kreissäge haben Sie ohne Schiebstock benutzt.", []),
    ],
)
def test_german_nouns_are_no_names(text: str, names: list[str]) -> None:
    assert proper_names(text, "de") == names


@given(st.text(), st.sampled_from(["en", "de", None]))
def test_any_text_gives_names_that_stand_in_it(text: str, language: str | None) -> None:
    for name in proper_names(text, language):
        assert all(word in text for word in name.split())
