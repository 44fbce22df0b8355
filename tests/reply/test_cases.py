"""The own gold replies, read offline: floors that a change may raise and must not lower."""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from afterword.message import clean, read_text
from afterword.reply import Known, Reading, read_reply

CASES = sorted((Path(__file__).parent / "cases").glob("*.json"))
LISTS = {
    "improvements": "points",
    "strengths": "strengths",
    "outside_control": "outside_control",
    "doors": "doors",
}


@cache
def readings() -> list[tuple[dict[str, Any], Reading]]:
    found = []
    for file in CASES:
        case = json.loads(file.read_text("utf-8"))
        message = read_text(case["raw"])
        found.append(
            (case, read_reply(clean(message), message=message, known=Known(candidate=case["candidate"])))
        )
    return found


def overlap(one: str, other: str) -> float:
    first, second = (Counter(re.findall(r"\w+", text.lower())) for text in (one, other))
    return sum((first & second).values()) / max(1, sum((first | second).values()))


def matches(gold: list[str], found: list[str]) -> int:
    pairs = sorted(
        ((overlap(g, f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found)), reverse=True
    )
    used: set[tuple[str, int]] = set()
    for share, i, j in pairs:
        if share >= 0.5 and ("g", i) not in used and ("f", j) not in used:
            used |= {("g", i), ("f", j)}
    return len(used) // 2


@pytest.mark.parametrize(
    ("name", "floor"),
    [("improvements", 0.78), ("strengths", 0.80), ("outside_control", 0.75), ("doors", 0.80)],
)
def test_quotes_are_found(name: str, floor: float) -> None:
    hits = wanted = found = 0
    for case, reading in readings():
        gold = [item["quote"] for item in case["gold"][name]]
        got = [item.quote for item in getattr(reading, LISTS[name])]
        hits += matches(gold, got)
        wanted += len(gold)
        found += len(got)

    assert 2 * hits / (wanted + found) >= floor


def test_replies_without_feedback_get_hardly_any_point() -> None:
    without = [reading for case, reading in readings() if not case["gold"]["improvements"]]

    assert sum(bool(reading.points) for reading in without) / len(without) <= 0.05


def test_most_flags_are_found_with_few_false_ones() -> None:
    wanted = [set(case["gold"]["flags"]) for case, _ in readings()]
    found = [{str(flag.name) for flag in reading.flags} for _, reading in readings()]
    hits = sum(len(one & other) for one, other in zip(wanted, found, strict=True))

    assert 2 * hits / (sum(map(len, wanted)) + sum(map(len, found))) >= 0.65


def test_kinds_are_right() -> None:
    right = [case["reading_kind"] == reading.kind for case, reading in readings()]

    assert sum(right) / len(right) >= 0.87


def test_quotes_are_exact_slices() -> None:
    for _, reading in readings():
        for item in (*reading.points, *reading.strengths, *reading.outside_control, *reading.doors):
            assert reading.text[item.start : item.end] == item.quote


def test_actions_reuse_words_of_their_quote() -> None:
    for _, reading in readings():
        for point in reading.points:
            quoted = {word for word in re.findall(r"\w+", point.quote.lower()) if len(word) > 3}
            assert not quoted or quoted & set(re.findall(r"\w+", point.action.lower()))
