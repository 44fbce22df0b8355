"""Full dates in the forms people write them, and the days that are none."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.text.dates import date_in, dates_in, day_comes_first, recent_day

TODAY = dt.date(2026, 11, 28)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Dienstag, 6. Mai 2025 09:14", dt.date(2025, 5, 6)),
        ("14 de octubre de 2025", dt.date(2025, 10, 14)),
        ("1.º de octubre de 2024", dt.date(2024, 10, 1)),
        ("SANTIAGO, 17 DE JULIO DE 2025", dt.date(2025, 7, 17)),
        ("March 3rd, 2025", dt.date(2025, 3, 3)),
        ("Dated the 9th day of January 2026", dt.date(2026, 1, 9)),
        ("24-MAR-2025", dt.date(2025, 3, 24)),
        ("10-Nov-26", dt.date(2026, 11, 10)),
        ("14.Nov.2026", dt.date(2026, 11, 14)),
        ("17 april '25", dt.date(2025, 4, 17)),
        ("le 1er février 2025", dt.date(2025, 2, 1)),
        ("2 fevrier 2025", dt.date(2025, 2, 2)),
        ("2025-03-13", dt.date(2025, 3, 13)),
        ("2025/3/13", dt.date(2025, 3, 13)),
        ("22.05.25", dt.date(2025, 5, 22)),
        ("13/04/2025", dt.date(2025, 4, 13)),
        ("04/13/2025", dt.date(2025, 4, 13)),
        ("5/5/2025", dt.date(2025, 5, 5)),
        ("Thu 3/7/2025 17:52", dt.date(2025, 7, 3)),
        ("3.4.2025", dt.date(2025, 4, 3)),
        ("03/04/2025", None),
        ("Mon 03/04/2025", None),  # neither was a Monday
        ("31 February 2025", None),
        ("31/31/2025", None),
        ("12 Nov 16:42", None),
        ("6 May 12:30", None),
        ("I may apply 5 times", None),
        ("reference 2025-044", None),
        ("HC/25-02/118", None),
        ("version 1.2.25.4", None),
        ("01632/960-41", None),
    ],
)
def test_a_date_is_read_where_it_is_certain(text: str, day: dt.date | None) -> None:
    assert date_in(text) == day


@pytest.mark.parametrize(("day_first", "day"), [(True, dt.date(2025, 4, 3)), (False, dt.date(2025, 3, 4))])
def test_a_date_in_figures_is_read_in_the_order_that_is_said(day_first: bool, day: dt.date) -> None:
    assert date_in("03/04/2025", day_first=day_first) == day


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("on 18/02/2025 and 04/03/2025", True),
        ("08/14/2025, 09/05/2025", False),
        ("18/02/2025 and 02/18/2025", None),
        ("04/03/2025", None),
        ("18.02.2025", None),
        ("99/04/2025", None),
    ],
)
def test_dates_that_can_be_read_in_one_way_show_the_order(text: str, first: bool | None) -> None:
    assert day_comes_first(text) is first


def test_dates_are_given_in_their_order_with_their_places() -> None:
    text = "from 3 March 2025 to 2025-04-01, paid 02.05.25"
    assert [(text[each.start : each.end], each.day) for each in dates_in(text)] == [
        ("3 March 2025", dt.date(2025, 3, 3)),
        ("2025-04-01", dt.date(2025, 4, 1)),
        ("02.05.25", dt.date(2025, 5, 2)),
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Tue, 17 Nov, 16:42 (11 days ago)", dt.date(2026, 11, 17)),
        ("Tue, Nov 17, 4:42 PM (11 days ago)", dt.date(2026, 11, 17)),
        ("mar. 17 nov. 16:42 (il y a 11 jours)", dt.date(2026, 11, 17)),
        ("ter., 17 de nov., 10:12 (há 11 dias)", dt.date(2026, 11, 17)),
        ("di 17 nov 14:22", dt.date(2026, 11, 17)),
        ("mar 3 mar 14:00", dt.date(2026, 3, 3)),
        ("Wed, 3 Dec, 09:00", dt.date(2025, 12, 3)),  # of the year before
        ("Wed, 17 Nov, 16:42", None),  # it was a Tuesday
        ("17 Nov, 16:42", None),
        ("Tue 16:42", None),
    ],
)
def test_a_weekday_tells_the_year_of_a_recent_day(text: str, day: dt.date | None) -> None:
    assert recent_day(text, TODAY) == day


@given(st.dates(min_value=dt.date(1990, 1, 1), max_value=dt.date(2099, 12, 31)))
def test_a_written_date_is_read_back(day: dt.date) -> None:
    for written in (
        day.isoformat(), f"{day:%d.%m.%Y}", f"{day.day} {day:%B %Y}", f"{day:%B} {day.day}, {day.year}", f"{day:%a} {day.day} {day:%b %Y}",
    ):  # fmt: skip
        assert date_in(written) == day
    assert date_in(f"{day:%d/%m/%Y}", day_first=True) == date_in(f"{day:%m/%d/%Y}", day_first=False) == day


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    for each in dates_in(text):
        assert 0 <= each.start < each.end <= len(text)
    recent_day(text, TODAY)
    day_comes_first(text)
