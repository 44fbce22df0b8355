"""Letters and single sentences, good and faulty, in six languages, held against the rules.

The cases are data (tests/asks/*.json): whole good letters, whole faulty ones with the rules they break, and
sentences put into a good letter, either a fault of one rule or harmless.
"""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from afterword.ask.checks import Finding, check, passes, read_draft
from afterword.ask.context import context_from

LANGUAGES = ("en", "de", "fr", "es", "pt", "nl")
FOLDER = Path(__file__).parent.parent / "asks"


@cache
def cases(language: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))
    return loaded


def findings_of(language: str, text: str, changes: dict[str, Any], drop: list[str]) -> list[Finding]:
    known = {**cases(language)["context"], **changes}
    for key in drop:
        known.pop(key, None)
    return check(read_draft(text), context_from(known, place=language))


def of_kind(kind: str) -> Iterator[Any]:
    for language in LANGUAGES:
        for case in cases(language).get(kind, []):
            yield pytest.param(language, case, id=f"{language}-{case['id'][:40]}")


@pytest.mark.parametrize(("language", "case"), list(of_kind("good")))
def test_a_good_letter_does_not_fail(language: str, case: dict[str, Any]) -> None:
    found = findings_of(language, case["text"], case.get("context", {}), case.get("drop", []))
    assert [f for f in found if f.severity == "fail"] == []


def test_good_letters_are_seldom_warned_about() -> None:
    letters = [(language, case) for language in LANGUAGES for case in cases(language)["good"]]
    warned = [
        c for lang, c in letters if findings_of(lang, c["text"], c.get("context", {}), c.get("drop", []))
    ]
    assert len(warned) <= len(letters) / 20


@pytest.mark.parametrize(("language", "case"), list(of_kind("bad")))
def test_a_faulty_letter_fails_its_rules(language: str, case: dict[str, Any]) -> None:
    found = findings_of(language, case["text"], case.get("context", {}), case.get("drop", []))
    assert set(case["fails"]) <= {f.rule for f in found if f.severity == "fail"}


def found_with(language: str, sentence: str) -> list[Finding]:
    """Hold the language's good letter with one more sentence against the rules."""
    return findings_of(language, cases(language)["base"].replace("{}", sentence), {}, [])


@pytest.mark.parametrize(
    ("language", "rule"), [(lang, rule) for lang in LANGUAGES for rule in cases(lang)["faulty"]]
)
def test_a_faulty_sentence_is_found_and_hardly_one_is_only_warned_of(language: str, rule: str) -> None:
    found = {
        sentence: {f.severity for f in found_with(language, sentence) if f.rule == rule}
        for sentence in cases(language)["faulty"][rule]
    }
    assert [sentence for sentence, severities in found.items() if not severities] == []
    assert sum("fail" not in severities for severities in found.values()) <= 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_harmless_sentence_breaks_no_rule(language: str) -> None:
    blamed = [
        sentence for sentence in cases(language)["innocent"] if not passes(found_with(language, sentence))
    ]
    assert blamed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letter_the_sentences_are_put_into_is_good(language: str) -> None:
    assert passes(found_with(language, ""))
