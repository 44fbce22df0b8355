"""Tables of learned weights as they are read from bytes."""

from math import exp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.text.weights import dense_from, hashed, sentence_features, sparse_bytes, sparse_from

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


def test_a_dense_table_adds_up_what_features_weigh() -> None:
    body = bytearray(2 * 4)  # four rows of two classes
    at = (hashed("w late") & 3) * 2
    body[at : at + 2] = (3, 256 - 2)  # signed bytes: 3 and -2
    about = {"classes": ["a", "b"], "bits": 2, "scale": 0.5, "bias": [0.0, 1.0]}
    table, length = dense_from(memoryview(bytes(body)), about)
    assert length == len(body)
    assert table.row("w late") == (3, -2)
    expected = (1 / (1 + exp(-0.5 * 3 * 0.4)), 1 / (1 + exp(-(1.0 - 0.5 * 2 * 0.4))))
    assert table.chances({"w late": 0.4}) == pytest.approx(expected)


def test_what_words_are_about_counts_as_much_as_a_word() -> None:
    found = sentence_features(["beispiele", "fehlten"], ["k body"], ["topic x"], "de")
    concepts = {name: share for name, share in found.items() if name.startswith("i ")}
    assert "i example" in concepts
    assert found["topic x"] == 1.0
    assert sum(concepts.values()) <= 2 * found["w beispiele"] + 1e-9


def test_a_language_without_concepts_has_its_words_alone() -> None:
    assert not any(name.startswith("i ") for name in sentence_features(["esempio"], [], [], "it"))
