"""What words are about, alike in six languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.text.concepts import FOLDER, SHORTEST, concepts_of

LANGUAGES = ("en", "de", "fr", "es", "pt", "nl")


def concepts(language: str) -> dict[str, list[str]]:
    lines = (FOLDER / f"{language}.txt").read_text("utf-8").splitlines()
    pairs = (line.partition(": ") for line in lines if not line.startswith("#"))
    return {name: items.split() for name, _, items in pairs}


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("example", "en"),
        ("beispiele", "de"),
        ("exemples", "fr"),
        ("ejemplo", "es"),
        ("exemplos", "pt"),
        ("voorbeeldje", "nl"),
    ],
)
def test_words_of_six_languages_name_one_concept(word: str, language: str) -> None:
    assert "example" in concepts_of(word, language)


def test_a_whole_word_goes_before_a_beginning_and_a_longer_beginning_before_a_shorter() -> None:
    data = concepts("de")
    whole = next(item for items in data.values() for item in items if not item.endswith("*"))
    assert set(concepts_of(whole, "de")) == {name for name, items in data.items() if whole in items}
    starts = {item.rstrip("*") for items in data.values() for item in items if item.endswith("*")}
    longer, shorter = next((a, b) for a in sorted(starts) for b in starts if a != b and a.startswith(b))
    assert set(concepts_of(f"{longer}xyz", "de")) == {
        name for name, items in data.items() if f"{longer}*" in items
    }
    assert set(concepts_of(f"{shorter}xyz", "de")) == {
        name for name, items in data.items() if f"{shorter}*" in items
    }


@given(st.text(max_size=40), st.sampled_from(LANGUAGES))
def test_any_word_can_be_asked_about(word: str, language: str) -> None:
    assert isinstance(concepts_of(word, language), tuple)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_a_language_can_be_found(language: str) -> None:
    data = concepts(language)
    assert len(data) > 2_500
    assert set(data) <= set(concepts("en"))
    assert [
        item
        for items in data.values()
        for item in items
        if len(item.rstrip("*")) < 2 + item.endswith("*") * (SHORTEST - 2)
    ] == []
