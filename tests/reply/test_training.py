"""The training replies and the model made of them fit together."""

import json
import re
from pathlib import Path
from zlib import compress

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


def test_the_model_is_small_in_a_wheel() -> None:
    assert len(compress(FILE.read_bytes(), 9)) < 2_000_000


LONG = 18
"""Words: a run so long that two people wrote by chance is a set phrase of officials."""


def runs(text: str) -> set[str]:
    """Return every run of so many words."""
    words = re.findall(r"\w+", text.lower())
    return {" ".join(words[at : at + LONG]) for at in range(len(words) - LONG + 1)}


def held(kind: str) -> list[str]:
    """Return the texts of the cases that nothing may be learned from."""
    root = TRAINING.parent
    folders = [root / "evals" / "samples" / kind]
    folders += [root / "tests" / kind / name for name in ("wide", "further", "everyday", "unseen")]
    files = [file for folder in folders for file in sorted(folder.iterdir())]
    mails = [json.loads(file.read_text("utf-8")) for file in files if file.suffix == ".json"]
    texts = [mail["raw"] for mail in mails if "raw" in mail]
    return texts + [file.read_text("utf-8") for file in files if file.suffix == ".txt"]


@pytest.mark.parametrize(
    ("kind", "folder"), [("replies", "replies"), ("rejections", "rejections"), ("asks", "letters")]
)
def test_no_case_that_measures_is_learned(kind: str, folder: str) -> None:
    texts = held(kind)
    marks = re.compile(r"\[\w+\|([^\]]*)\]")
    learned = {
        run
        for file in (TRAINING / folder).glob("*.tsv")
        for line in file.read_text("utf-8").splitlines()
        for run in runs(marks.sub(r"\1", line.rpartition("\t")[2]))
    }

    assert len(texts) > 100
    assert sorted(run for text in texts for run in runs(text) & learned) == []
