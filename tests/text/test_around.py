"""What a sentence sees of the others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.text.around import Reach, chances_among, links, under
from afterword.text.weights import Dense, Row, dense_from, hashed

BITS = 10
WORDS = ("gone", "slot", "post", "late")
MARKED = [f"{mark}w {word}" for mark in ("", "<", ">", "o") for word in WORDS]


def table() -> Dense:
    body = bytearray(2 << BITS)
    for number, feature in enumerate(MARKED):
        at = (hashed(feature) & ((1 << BITS) - 1)) * 2
        body[at : at + 2] = bytes(((number * 7) % 11, (number * 5) % 13))
    about = {"classes": ["a", "b"], "bits": BITS, "scale": 0.05, "bias": [-1.0, 0.5]}
    return dense_from(memoryview(bytes(body)), about)[0]


def test_a_sentence_sees_its_neighbours_and_all_others_under_marks() -> None:
    found = {(link.at, link.other, link.mark): link.share for link in links([True] * 3, Reach(0.6, 0.3))}
    assert found == {
        (0, 1, ">"): 0.6, (1, 0, "<"): 0.6, (1, 2, ">"): 0.6, (2, 1, "<"): 0.6,
        (0, 1, "o"): 0.3, (0, 2, "o"): 0.3, (1, 0, "o"): 0.3, (1, 2, "o"): 0.3, (2, 0, "o"): 0.3, (2, 1, "o"): 0.3,
    }  # fmt: skip
    assert not list(links([True, False, True], Reach(0.6)))
    assert not list(links([True], Reach(0.6, 0.3)))


def test_only_words_and_what_they_are_about_are_seen_of_another() -> None:
    features = {"w gone": 0.5, "i place": 0.2, "b gone now": 0.5, "k body": 0.5}
    assert under("<", features) == {"<w gone": 0.5, "<i place": 0.2}
    assert under("", features) == features


@given(
    st.lists(st.tuples(st.booleans(), st.dictionaries(st.sampled_from(WORDS), st.floats(0.1, 1))), max_size=6)
)
def test_chances_are_those_of_all_that_is_seen_taken_together(
    text: list[tuple[bool, dict[str, float]]],
) -> None:
    seen = [takes_part for takes_part, _ in text]
    features = [{f"w {word}": share for word, share in words.items()} for _, words in text]
    reach, dense = Reach(0.6, 0.3), table()

    def sums(at: int, mark: str) -> Row:
        return dense.sums(under(mark, features[at]))

    found = chances_among(dense, seen, reach, sums)
    for at, own in enumerate(features):
        union = dict(own)
        for link in links(seen, reach):
            if link.at == at:
                for name, share in under(link.mark, features[link.other]).items():
                    union[name] = union.get(name, 0.0) + link.share * share
        assert found[at] == pytest.approx(dense.chances(union))
