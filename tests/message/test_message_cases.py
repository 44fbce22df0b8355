"""Every written case of tests/messages gives exactly the words its sender typed."""

import json
from pathlib import Path
from typing import Any

import pytest

from afterword.message import clean, read

_FOLDER = Path(__file__).parents[1] / "messages"
_CASES: list[dict[str, Any]] = [
    case for path in sorted(_FOLDER.glob("*.json")) for case in json.loads(path.read_text("utf-8"))
]
_LANGUAGES = {
    "en",
    "de",
    "fr",
    "es",
    "pt",
    "it",
    "nl",
    "pl",
    "sv",
    "da",
    "no",
    "fi",
    "cs",
    "ru",
    "ja",
    "ko",
    "zh",
}


def _cleaned(case: dict[str, Any]) -> str:
    return clean(read(case["raw"].encode(), name=case["id"])).text


@pytest.mark.parametrize("case", _CASES, ids=lambda case: f"{case['id']}-{case['language']}")
def test_case_gives_its_clean_text(case: dict[str, Any]) -> None:
    """Compared without white space: which blank lines stay is not what the case is about."""
    assert "".join(_cleaned(case).split()) == "".join(case["clean"].split()), case["note"]


@pytest.mark.parametrize("case", _CASES, ids=lambda case: case["id"])
def test_cleaning_a_case_twice_changes_nothing(case: dict[str, Any]) -> None:
    once = _cleaned(case)
    assert clean(read(once.encode())).text == once


def test_cases_cover_the_languages() -> None:
    assert {case["language"] for case in _CASES} >= _LANGUAGES


def test_case_names_are_unique() -> None:
    names = [case["id"] for case in _CASES]
    assert len(set(names)) == len(names)
