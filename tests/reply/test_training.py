"""The training replies and the model made of them fit together."""

import json
from pathlib import Path

import pytest

from afterword.reply.areas import AREAS
from afterword.reply.labels import LABELS
from afterword.reply.learned import FILE, model

TRAINING = Path(__file__).parents[2] / "training"
LANGUAGES = ("en", "de", "fr", "es", "pt", "nl")


def rows(language: str, folder: str = "replies") -> list[list[str]]:
    files = sorted((TRAINING / folder).glob(f"{language}*.tsv"))
    lines = [line for file in files for line in file.read_text("utf-8").splitlines()]
    return [line.split("\t") for line in lines if line]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_clause_has_a_label_and_where_it_criticises_an_area(language: str) -> None:
    wrong = [
        row
        for row in rows(language)
        if len(row) != 3 or row[0] not in LABELS or (row[1] in AREAS) != (row[0] in ("gap", "advice"))
    ]

    assert wrong == []


def test_every_label_is_learned_from_every_language() -> None:
    missing = {
        (language, label)
        for language in LANGUAGES
        for label in LABELS
        if label not in {row[0] for row in rows(language)}
    }

    assert missing == set()


def test_the_model_knows_the_labels_and_areas_in_their_order() -> None:
    assert (model().labels.classes, model().areas.classes) == (LABELS, AREAS)


def test_the_model_is_small() -> None:
    assert FILE.stat().st_size < 2_000_000


def test_no_sentence_of_the_samples_is_learned() -> None:
    samples = " ".join(
        " ".join(json.loads(file.read_text("utf-8"))["clean"].split())
        for file in (TRAINING.parent / "evals" / "samples" / "replies").glob("*.json")
    )
    learned = {row[2] for language in LANGUAGES for row in rows(language)}

    assert sorted(text for text in learned if len(text.split()) > 6 and text.rstrip(".") in samples) == []
