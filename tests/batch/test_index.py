"""The flat index answers as a dict does."""

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.batch.index import FlatIndex


@settings(max_examples=30)
@given(st.lists(st.tuples(st.integers(0, 3000).map(str), st.integers(0, 2**62)), max_size=300))
def test_it_is_a_dict(pairs: list[tuple[str, int]]) -> None:
    index = FlatIndex()
    for key, value in pairs:
        index.put(key, value)
    oracle = dict(pairs)
    keys = [*oracle, "none", "other"]
    assert [index.get(key) for key in keys] == [oracle.get(key) for key in keys]


def test_it_grows() -> None:
    index = FlatIndex()
    for number in range(10_000):
        index.put(f"key {number}", number)
    assert (len(index), index.get("key 9999"), index.get("key 10000")) == (10_000, 9_999, None)
