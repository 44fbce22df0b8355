"""Notes about a rejection, written by somebody who had not seen what reads them: how much is found, and how much of it is right."""

import json
from pathlib import Path

import pytest

from afterword.ask.checks.noted import NOTED, noted
from afterword.ask.checks.notes import signals_in
from afterword.ask.context import Context

CASES = json.loads(Path(__file__).with_name("notes.json").read_text("utf-8"))
TAUGHT = Path(__file__).parent.parent.parent / "training" / "notes"


@pytest.mark.parametrize(
    ("says", "kinds", "recall", "precision"),
    [
        ("asks", {"question", "alternative", "deadline"}, 0.5, 0.8),
        ("no_contact", {"no_contact"}, 0.7, 0.9),
        ("offers_call", {"call"}, 0.5, 0.9),
        ("declines", {"no_feedback"}, 0.25, 1.0),
    ],
)
def test_what_a_note_says_is_found(says: str, kinds: set[str], recall: float, precision: float) -> None:
    found = [
        (
            bool(kinds & {signal.kind for signal in signals_in(Context(rejection_notes=case["note"]))}),
            case[says],
        )
        for case in CASES
    ]
    right = sum(said and gold for said, gold in found)
    assert right >= recall * sum(gold for _, gold in found)
    assert right >= precision * sum(said for said, _ in found)


def test_no_note_that_measures_is_learned() -> None:
    taught = {
        line.partition("\t")[2].casefold()
        for path in TAUGHT.glob("*.tsv")
        for line in path.read_text("utf-8").splitlines()
    }
    assert [case["note"] for case in CASES if case["note"].casefold() in taught] == []


@pytest.mark.parametrize("note", ["", "?", "12", "…", "x" * 5000, "\u202e\ud800"])
def test_any_note_has_chances(note: str) -> None:
    assert set(noted(note)) == set(NOTED)
