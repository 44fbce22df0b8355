"""The gold cases of tests/rejections: every labelled fact of every message."""

import json
import unicodedata
from functools import cache
from pathlib import Path

import pytest

from afterword.ask.facts import Facts, read_facts
from afterword.message import Message, clean, read

_CASES = [
    case
    for path in sorted((Path(__file__).parents[1] / "rejections").glob("*.json"))
    for case in json.loads(path.read_text(encoding="utf-8"))
]


@cache
def _read(raw: str) -> tuple[Message, Facts]:
    message = read(raw.encode())
    return message, read_facts(message, clean(message))


@pytest.mark.parametrize("case", _CASES, ids=[case["id"] for case in _CASES])
def test_each_labelled_fact_is_found(case: dict[str, object]) -> None:
    gold = case["gold"]
    assert isinstance(gold, dict)
    _, facts = _read(str(case["raw"]))
    found = facts.as_json() | {"other_role": facts.other_role, "wrong_name": facts.wrong_name}
    expected = {name: _plain(name, value) for name, value in gold.items()}
    assert {name: _plain(name, found[name]) for name in gold} == expected


@pytest.mark.parametrize("case", _CASES, ids=[case["id"] for case in _CASES])
def test_evidence_is_quoted_from_the_text_or_a_header(case: dict[str, object]) -> None:
    message, facts = _read(str(case["raw"]))
    said = [message.text, *(message.headers.raw.values() if message.headers else ())]
    assert [quote for quote in facts.evidence.values() if not any(quote in text for text in said)] == []


_LEGAL_FORMS = ("gmbh", "ag", "ltd", "inc", "llp", "eg", "bv", "pvt")


def _plain(name: str, value: object) -> object:
    """Compare companies by their letters without legal form and marks, since a host name has neither; titles without case."""
    if not isinstance(value, str) or name not in ("company", "role", "other_role"):
        return value
    if name != "company":
        return value.lower()
    letters = "".join(
        mark for mark in unicodedata.normalize("NFKD", value.lower()) if not unicodedata.combining(mark)
    )
    words = [word for word in letters.replace(".", "").split() if word not in _LEGAL_FORMS]
    return "".join(character for word in words for character in word if character.isalnum())
