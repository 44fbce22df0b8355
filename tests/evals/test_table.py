from collections import Counter

import pytest
from evals.table import METRICS, Metric, f1, render, share, values


def test_f1_sums_over_its_names() -> None:
    sums = Counter(door_hit=1, door_wrong=1, strength_hit=2, strength_missed=2)
    assert f1("door", "strength")(sums) == 3 / (3 + 1.5)


@pytest.mark.parametrize(("part", "value"), [("precision", 0.75), ("recall", 0.6), ("f1", 6 / 9)])
def test_precision_and_recall(part: str, value: float) -> None:
    assert f1("point", part=part)(Counter(point_hit=3, point_wrong=1, point_missed=2)) == value


def test_a_share_of_nothing_is_not_a_number() -> None:
    assert share("right", "asked")(Counter()) is None


@pytest.mark.parametrize(("value", "met"), [(0.8, True), (0.79, False)])
def test_a_lower_bound_is_met_from_its_value_on(value: float, met: bool) -> None:
    assert Metric("f1", share("a", "b"), at_least=0.8).met(value) is met


def test_the_whole_table() -> None:
    sums = {
        ("cleaning", "offline", "samples"): Counter(cases=2, exact=1, f1_ppm=1_900_000),
        ("cleaning", "model", "samples"): Counter(cases=2, exact=2, f1_ppm=2_000_000),
        ("checks", "offline", "samples"): Counter(cases=1, good=1, good_warnings=1),
    }
    assert render(sums).splitlines() == [
        "                                              offline     model",
        "                                  target      samples   samples",
        "cleaning",
        "  cases                                             2         2",
        "  token F1                        >= 0.97      0.950!     1.000",
        "  exact but for white space                     0.500     1.000",
        "checks",
        "  cases                                             1         –",
        "  labelled faults failed          >= 0.95           –         –",
        "    found at its rule's severity  >= 0.95           –         –",
        "    or at least warned of                           –         –",
        "  good letters failed             <= 0          0.000         –",
        "  warnings per good letter                      1.000         –",
        "  other fails per bad letter                        –         –",
    ]


def test_values_are_named_by_area_metric_engine_and_set() -> None:
    sums = {("facts", "offline", "own"): Counter(cases=2, six_right=1)}
    assert values(sums)["facts"]["the six together"] == {"offline": {"own": 0.5}}


def test_every_metric_can_be_made_from_a_single_case() -> None:
    one = Counter(cases=1)
    assert all(metric.value(one) in (None, 0, 1) for metrics in METRICS.values() for metric in metrics)
