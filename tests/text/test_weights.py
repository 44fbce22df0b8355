"""Tables of learned weights as they are read from bytes."""

from math import exp
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.text.weights import (
    LETTERS,
    Dense,
    dense_from,
    file_of,
    hashed,
    letters,
    opened,
    sentence_features,
    sparse_bytes,
    sparse_from,
)

FEATURES = st.text(max_size=12)


@given(
    st.dictionaries(
        FEATURES, st.dictionaries(st.integers(0, 4), st.floats(-3, 3), min_size=1, max_size=5), min_size=1
    )
)
def test_a_sparse_table_keeps_its_weights_to_half_a_step(weights: dict[str, dict[int, float]]) -> None:
    if not any(value for row in weights.values() for value in row.values()):
        return
    body, scale, rows, pairs = sparse_bytes(weights)
    table, length = sparse_from(memoryview(body), tuple("abcde"), scale, rows, pairs)
    assert length == len(body)
    for feature, row in weights.items():
        scores = table.scores([feature])
        for column, value in row.items():
            assert scores[column] == pytest.approx(value, abs=scale / 2 + 1e-9)


def dense(weights: dict[str, tuple[int, int]]) -> Dense:
    bits = 12
    body = bytearray(2 << bits)
    for feature, row in weights.items():
        at = (hashed(feature) & ((1 << bits) - 1)) * 2
        body[at : at + 2] = bytes(weight & 255 for weight in row)  # signed
    about = {"classes": ["a", "b"], "bits": bits, "scale": 0.5, "bias": [0.0, 1.0]}
    table, length = dense_from(memoryview(bytes(body)), about)
    assert length == len(body)
    return table


def test_a_dense_table_adds_up_what_features_weigh() -> None:
    table = dense({"b very late": (3, -2)})
    assert table.row("b very late") == (3, -2)
    expected = (1 / (1 + exp(-0.5 * 3 * 0.4)), 1 / (1 + exp(-(1.0 - 0.5 * 2 * 0.4))))
    assert table.chances({"b very late": 0.4}) == pytest.approx(expected)


def test_a_word_weighs_what_its_groups_of_letters_weigh_too() -> None:
    assert list(letters("late")) == [
        "c <la",
        "c lat",
        "c ate",
        "c te>",
        "c <lat",
        "c late",
        "c ate>",
        "c <late",
        "c late>",
    ]
    table = dense({"w late": (3, -2), "c late": (10, 0), "c te>": (0, -10)})
    assert table.row("w late") == pytest.approx((3 + LETTERS * 10, -2 - LETTERS * 10))
    assert table.row("k late") == (0, 0)


def test_a_packaged_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "model.bin"
    path.write_bytes(file_of({"bits": 1}, b"\n\x00\xff"))
    about, body = opened(path)
    assert (about, bytes(body)) == ({"bits": 1}, b"\n\x00\xff")


def test_what_words_are_about_counts_as_much_as_a_word() -> None:
    found = sentence_features(["beispiele", "fehlten"], ["k body"], ["topic x"], "de")
    concepts = {name: share for name, share in found.items() if name.startswith("i ")}
    assert "i example" in concepts
    assert found["topic x"] == 1.0
    assert sum(concepts.values()) <= 2 * found["w beispiele"] + 1e-9


def test_a_language_without_concepts_has_its_words_alone() -> None:
    assert not any(name.startswith("i ") for name in sentence_features(["esempio"], [], [], "it"))


def test_two_words_also_count_as_what_they_are_about() -> None:
    english, german = (
        sentence_features(words, [], [], language)
        for words, language in ((["examples", "missing"], "en"), (["beispiele", "fehlten"], "de"))
    )
    assert {name for name in english if name.startswith("ib ")} & {
        name for name in german if name.startswith("ib ")
    }
