import json
from pathlib import Path
from typing import Any

import pytest
from evals.cases import SETS, load, read_case


def write(path: Path, data: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data), encoding="utf-8")


def areas(record: dict[str, Any]) -> list[str]:
    return [case.area for case in read_case(record, "own")]


def test_a_reply_counts_for_cleaning_and_points() -> None:
    assert areas({"raw": "Hi", "clean": "Hi", "gold": {"improvements": []}}) == ["cleaning", "points"]


def test_a_rejection_counts_for_facts() -> None:
    assert areas({"raw": "Hi", "gold": {"outcome": "rejected"}}) == ["facts", "privacy"]


def test_a_record_without_text_is_no_case() -> None:
    assert areas({"clean": "Hi"}) == []


def test_what_the_user_knows_of_a_reply() -> None:
    record: dict[str, Any] = {
        "raw": "Hi",
        "candidate": "Ada",
        "company": None,
        "gold": {"improvements": []},
        "known": {"role": "Chef"},
    }
    assert [case.known for case in read_case(record, "own")] == [{"candidate": "Ada", "role": "Chef"}]


@pytest.mark.parametrize(("violates", "label"), [([], "good"), (["D07"], "bad")])
def test_a_draft_without_a_label_is_good_when_it_violates_nothing(violates: list[str], label: str) -> None:
    (case,) = read_case({"draft": "Hi", "violates": violates}, "own")
    assert case.gold["label"] == label


def test_a_file_may_hold_one_case_or_a_list(tmp_path: Path) -> None:
    write(tmp_path / "tests/messages/a.json", {"id": "one", "raw": "x", "clean": "x"})
    write(
        tmp_path / "tests/messages/b.json",
        [{"raw": "y", "clean": "y"}, {"id": "three", "raw": "z", "clean": "z"}],
    )
    assert [case.id for case in load("own", tmp_path)] == ["one", "b/1", "three"]


def test_drafts_lie_as_text_beside_their_labels(tmp_path: Path) -> None:
    folder = tmp_path / "evals/samples/asks"
    write(
        folder / "labels.json",
        {"labels": {"001": {"label": "bad", "violates": ["D07"], "context": {"to": "Ada"}}}},
    )
    (folder / "001.txt").write_text("Reconsider!", encoding="utf-8")
    (case,) = load("samples", tmp_path)
    assert (case.text, case.gold["violates"], case.known) == ("Reconsider!", ["D07"], {"to": "Ada"})


def test_a_sheet_holds_good_letters_and_sentences_for_its_base_letter(tmp_path: Path) -> None:
    sheet = {
        "context": {"to": "Ada", "role": "Chef"},
        "base": "Thanks. {} Bye.",
        "good": [{"id": "plain", "text": "Thank you.", "context": {"to": "Bo"}}],
        "faulty": {"contesting": ["Reconsider!"]},
        "innocent": ["No hurry."],
    }
    write(tmp_path / "tests/asks/en.json", sheet)
    assert [
        (case.id, case.text, case.gold["violates"], case.known["to"]) for case in load("own", tmp_path)
    ] == [
        ("plain", "Thank you.", [], "Bo"),
        ("contesting/1", "Thanks. Reconsider! Bye.", ["contesting"], "Ada"),
        ("innocent/1", "Thanks. No hurry. Bye.", [], "Ada"),
    ]


def test_a_file_without_gold_is_named_and_skipped(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "tests/messages/a.json", {"raw": "x"})
    assert load("own", tmp_path) == []
    assert capsys.readouterr().err == "tests/messages/a.json: no gold case in it, skipped\n"


def test_files_in_a_folder_below_belong_to_another_set(tmp_path: Path) -> None:
    write(tmp_path / "tests/replies/unseen/a.json", {"raw": "x", "clean": "x"})
    assert {name: len(load(name, tmp_path)) for name in SETS} == {
        "samples": 0, "own": 0, "blind": 0, "wide": 0, "further": 0, "unseen": 1, "everyday": 0,
    }  # fmt: skip


def test_the_samples_hold_gold_for_every_area() -> None:
    samples = load("samples")
    assert [
        sum(case.area == area for case in samples) for area in ("cleaning", "points", "facts", "checks")
    ] == [
        12,
        12,
        8,
        8,
    ]
