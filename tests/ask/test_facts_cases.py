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


LEAST = {
    "company": 0.9, "role": 0.93, "candidate_name": 0.98, "sender_name": 0.96, "stage": 0.93, "outcome": 0.94, "date": 1.0,
    "reply_to": 1.0, "no_reply": 1.0, "invites_feedback": 1.0, "declines_feedback": 1.0, "do_not_contact": 1.0,
}  # fmt: skip
"""The share of the labelled facts of each field that must be found."""


@pytest.mark.parametrize("name", LEAST)
def test_labelled_facts_are_found(name: str) -> None:
    right = asked = 0
    for case in _CASES:
        gold = case["gold"]
        if name in gold:
            asked += 1
            right += _plain(name, _read(case["raw"])[1].as_json()[name]) == _plain(name, gold[name])

    assert right / asked >= LEAST[name]


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
