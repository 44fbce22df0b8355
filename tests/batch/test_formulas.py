"""A cell that a spreadsheet would run is harmless on the way out and itself again on the way in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.batch.formulas import freed, harmless


@pytest.mark.parametrize(
    "cell", ["=1+1", "+31 20", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "＝1", "'=1", "''=1"]
)
def test_a_risky_cell_gets_one_apostrophe(cell: str) -> None:
    assert harmless(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["", "Anneke", "'t Hooft", " =1", "a=b", "'"])
def test_any_other_cell_stays(cell: str) -> None:
    assert harmless(cell) == cell


@given(st.text(st.sampled_from("'=+-@\t\r\n\0＝a ")))
def test_the_round_trip_changes_nothing(cell: str) -> None:
    assert freed(harmless(cell)) == cell
