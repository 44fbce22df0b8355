import json
from pathlib import Path
from typing import Any

import pytest
from evals import run
from evals.cases import Case
from evals.engines import ENGINES
from evals.score import Miss

from afterword.errors import InputError


class ScriptedEngine:
    """Cleans by upper case, refuses to read and finds every draft to be contesting."""

    def clean(self, case: Case) -> str:
        return case.text.upper()

    def read(self, case: Case) -> dict[str, Any]:
        raise InputError(f"{case.id}: nothing to read.")

    def facts(self, case: Case) -> dict[str, Any]:
        return {"outcome": "rejected", "role": case.text}

    def check(self, case: Case) -> list[dict[str, Any]]:
        return [{"rule": "contesting", "severity": "fail", "message": case.text}]

    def sent(self, case: Case) -> str:
        return case.text

    def letter(self, case: Case) -> dict[str, Any]:
        return {"declined": f"{case.id} is too late"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout whose own set has one secret in each area, and the unseen set one in points."""
    secrets = [
        {"id": "m1", "raw": "secret", "clean": "other"},
        {
            "id": "r1",
            "raw": "secret",
            "gold": {"improvements": [{"quote": "secret quote", "area": "process"}]},
        },
        {"id": "f1", "raw": "secret", "gold": {"outcome": "on_hold", "role": None}},
        {"id": "a1", "draft": "secret", "violates": []},
    ]
    for place, records in (("tests/messages", secrets), ("tests/replies/unseen", secrets[1:2])):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / "cases.json").write_text(json.dumps(records), encoding="utf-8")
    monkeypatch.setitem(ENGINES, "offline", ScriptedEngine)
    return tmp_path


def test_every_area_is_scored(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main(["--format", "json", "--set", "own"], folder) == 0
    numbers = json.loads(capsys.readouterr().out)
    assert [(area, rows["cases"]["offline"]["own"]) for area, rows in numbers.items() if "cases" in rows] == [
        ("cleaning", 1),
        ("points", 1),
        ("facts", 1),
        ("checks", 1),
        ("privacy", 1),
    ]
    assert "letters" in numbers


def test_a_refused_reply_is_a_missed_one(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run.main(["--only", "points", "--set", "own", "-v"], folder)
    out = capsys.readouterr().out
    assert out.splitlines()[:4] == [
        "points own r1: refused",
        "    found    r1: nothing to read.",
        "points own r1: missed point",
        "    expected secret quote",
    ]


def test_hidden_cases_are_only_counted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run.main(["--only", "points", "--set", "unseen", "-v"], folder)
    captured = capsys.readouterr()
    assert captured.out.splitlines()[0] == "points unseen r1: 2"
    assert "secret" not in captured.out + captured.err


def test_nothing_to_score_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run.main(["--set", "samples"], folder)
    assert capsys.readouterr().err == "No gold cases for this choice.\n"


def test_a_case_without_misses_is_not_described() -> None:
    assert run.describe(Case("facts", "1", "own", "", {}, {}), []) == ""


def test_long_texts_are_shortened() -> None:
    described = run.describe(Case("facts", "1", "own", "", {}, {}), [Miss("role", expected="x" * 300)])
    assert described == f"facts own 1: role\n    expected {'x' * 199}…\n"


def test_everyday_replies_are_read_as_well_as_promised(capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main(["--only", "points", "--set", "everyday", "--format", "json"]) == 0
    measured = {
        name: found["offline"]["everyday"]
        for name, found in json.loads(capsys.readouterr().out)["points"].items()
    }
    assert measured["improvement points F1"] >= 0.80
    assert measured["no feedback, but got a point"] <= 0.05
    assert measured["strengths, doors, outside F1"] >= 0.75
    assert measured["quotes that are exact slices"] == 1
