"""When a door opens, counted from the day it was said, in six languages; what is not understood is not guessed."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.journal.doors import opens_on

SAID = date(2025, 3, 10)


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("in six months", "2025-09-10"),
        ("in six months’ time", "2025-09-10"),
        ("in 18 months", "2026-09-10"),
        ("in a year", "2026-03-10"),
        ("a couple of weeks", "2025-03-24"),
        ("in September", "2025-09-01"),
        ("in January", "2026-01-01"),
        ("14 April", "2025-04-14"),
        ("3rd March", "2026-03-03"),
        ("in March 2027", "2027-03-01"),
        ("in spring", "2025-03-01"),
        ("after the summer", "2025-09-01"),
        ("on Tuesday", "2025-03-11"),
        ("on Monday", "2025-03-17"),
        ("next year", "2026-01-01"),
        ("next month", "2025-04-01"),
        ("next week", "2025-03-17"),
        ("tomorrow", "2025-03-11"),
        ("2027", "2027-01-01"),
        ("in einem halben Jahr", "2025-09-10"),
        ("im Herbst", "2025-09-01"),
        ("nächstes Jahr", "2026-01-01"),
        ("dans six mois", "2025-09-10"),
        ("à la rentrée", "2025-09-01"),
        ("l’année prochaine", "2026-01-01"),
        ("dentro de tres meses", "2025-06-10"),
        ("el año que viene", "2026-01-01"),
        ("daqui a três meses", "2025-06-10"),
        ("over zes maanden", "2025-09-10"),
        ("volgend jaar", "2026-01-01"),
    ],
)
def test_a_time_is_counted_from_the_day_it_was_said(when: str, day: str) -> None:
    assert opens_on(when, SAID) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "when",
    [
        "",
        "soon",
        "until May",
        "for six months",
        "pendant un an",
        "by Friday",
        "bis Ende März",
        "next round",
        "31 February",
        "in 99999999 years",
        "when the budget is back",
    ],
)
def test_what_is_no_opening_day_is_none(when: str) -> None:
    assert opens_on(when, SAID) is None


def test_the_end_of_a_month_stays_within_the_month() -> None:
    assert opens_on("in six months", date(2024, 8, 31)) == date(2025, 2, 28)


_WORDS = st.sampled_from(
    "in six 31 May mai month months years 9999 0 next week after Monday segunda half 29 February l’année".split()
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a busy machine is no fault
@given(when=st.lists(_WORDS | st.text(max_size=5), max_size=8).map(" ".join), said=st.dates())
def test_any_words_on_any_day_give_a_day_or_none(when: str, said: date) -> None:
    assert isinstance(opens_on(when, said), date | None)
