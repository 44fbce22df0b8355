"""The table: which numbers are made from the sums, their targets, and how they are printed."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from evals.score import SIX

FACTS = (*SIX, "sender_role", "date", "reply_to", "agency", "reference", "interviewers", "invites_feedback",
         "declines_feedback", "no_reply", "do_not_contact", "contains_feedback")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Metric:
    """One row: a name, how its value follows from the counts (None: nothing to measure), and the target."""

    name: str
    value: Callable[[Counter[str]], float | None]
    at_least: float | None = None
    at_most: float | None = None

    @property
    def target(self) -> str:
        """Say the target as the table shows it; empty without one."""
        if self.at_least is not None:
            return f">= {self.at_least:g}"
        return f"<= {self.at_most:g}" if self.at_most is not None else ""

    def met(self, value: float) -> bool:
        """Tell whether a value reaches the target; one without a target always does."""
        return (self.at_least is None or value >= self.at_least) and (
            self.at_most is None or value <= self.at_most
        )


def count(key: str) -> Callable[[Counter[str]], float | None]:
    """Return the number itself."""
    return lambda sums: sums[key]


def share(part: str, whole: str) -> Callable[[Counter[str]], float | None]:
    """Return part / whole; None when the whole is zero."""
    return lambda sums: sums[part] / sums[whole] if sums[whole] else None


def f1(*names: str, part: str = "f1") -> Callable[[Counter[str]], float | None]:
    """Return precision, recall or F1 from NAME_hit, NAME_wrong and NAME_missed, summed over the names."""

    def value(sums: Counter[str]) -> float | None:
        hit, wrong, missed = (
            sum(sums[f"{name}_{end}"] for name in names) for end in ("hit", "wrong", "missed")
        )
        over = {"precision": hit + wrong, "recall": hit + missed, "f1": hit + (wrong + missed) / 2}[part]
        return hit / over if over else None

    return value


METRICS: dict[str, tuple[Metric, ...]] = {
    "cleaning": (
        Metric("cases", count("cases")),
        Metric("token F1", lambda sums: sums["f1_ppm"] / 1e6 / sums["cases"], at_least=0.97),
        Metric("exact but for white space", share("exact", "cases")),
    ),
    "points": (
        Metric("cases", count("cases")),
        Metric("improvement points F1", f1("point"), at_least=0.80),
        Metric("  precision", f1("point", part="precision")),
        Metric("  recall", f1("point", part="recall")),
        Metric("no feedback, but got a point", share("silent_with_point", "silent"), at_most=0.05),
        Metric("strengths, doors, outside F1", f1("strength", "door", "outside"), at_least=0.75),
        Metric("  strengths F1", f1("strength")),
        Metric("  doors F1", f1("door")),
        Metric("  outside control F1", f1("outside")),
        Metric("area right", share("area_right", "areas"), at_least=0.70),
        Metric("flags found", f1("flag", part="recall"), at_least=0.90),
        Metric("flags false, number", count("flag_wrong")),
        Metric("quotes that are exact slices", share("slices", "quotes"), at_least=1),
        Metric("forbidden in output, number", count("forbidden"), at_most=0),
        Metric("kind agrees on feedback or not", share("kind_right", "kinds")),
        Metric("kind named as in the gold", share("named_kind_right", "named_kinds")),
    ),
    "facts": (
        Metric("cases", count("cases")),
        Metric("the six together", share("six_right", "cases"), at_least=0.90),
        *(Metric(f"  {field}", share(f"{field}_right", f"{field}_asked")) for field in FACTS),
        Metric("guesses where nothing is said", share("guessed", "unsaid"), at_most=0.02),
        Metric("rejection or not, accuracy", share("told_apart", "cases"), at_least=0.95),
        Metric("called a rejection, precision", share("called_right", "called"), at_least=1),
        Metric("holds, delays … told apart", share("others_right", "others"), at_least=1),
    ),
    "checks": (
        Metric("cases", count("cases")),
        Metric("labelled faults failed", share("faults_found", "faults"), at_least=0.95),
        Metric("  found at its rule's severity", share("faults_severe", "faults"), at_least=0.95),
        Metric("  or at least warned of", share("faults_noticed", "faults")),
        Metric("good letters failed", share("good_failed", "good"), at_most=0),
        Metric("warnings per good letter", share("good_warnings", "good")),
        Metric("other fails per bad letter", share("other_fails", "bad")),
    ),
    "privacy": (
        Metric("cases", count("cases")),
        Metric("known names in them", count("known_names")),
        Metric("  that left the machine", count("known_escaped"), at_most=0),
        Metric("names of free text in them", count("free_names")),
        Metric("  that left the machine", count("free_escaped")),
    ),
    "letters": (
        Metric("requests", count("cases")),
        Metric("advised against", count("declined")),
        Metric("refused by a rule", count("refused"), at_most=0),
        Metric("blemished", count("blemished"), at_most=0),
        Metric("letters with a model's words", count("by_model")),
    ),
}  # fmt: skip


Sums = dict[tuple[str, str, str], Counter[str]]
"""(area, engine, set) → summed counts."""


def values(sums: Sums) -> dict[str, dict[str, dict[str, dict[str, float | None]]]]:
    """Return area → metric → engine → set → value, for ``--format json``."""
    result: dict[str, dict[str, dict[str, dict[str, float | None]]]] = {}
    for (area, engine, set_name), counts in sums.items():
        for metric in METRICS[area]:
            row = result.setdefault(area, {}).setdefault(metric.name.strip(), {})
            row.setdefault(engine, {})[set_name] = metric.value(counts)
    return result


def render(sums: Sums) -> str:
    """Draw the table: a row a metric, a column for each engine and set; ``!`` marks a missed target."""
    columns = list(dict.fromkeys((engine, set_name) for _, engine, set_name in sums))
    widths = [max(10, *(len(word) + 2 for word in column)) for column in columns]
    lines = [
        _line("", "", [engine for engine, _ in columns], widths),
        _line("", "target", [set_name for _, set_name in columns], widths),
    ]
    for area in dict.fromkeys(area for area, _, _ in sums):
        lines.append(area)
        for metric in METRICS[area]:
            cells = [_cell(metric, sums.get((area, *column))) for column in columns]
            lines.append(_line(f"  {metric.name}", metric.target, cells, widths))
    return "\n".join(lines)


def _cell(metric: Metric, counts: Counter[str] | None) -> str:
    value = metric.value(counts) if counts else None
    if value is None:
        return "–"
    text = str(value) if isinstance(value, int) else f"{value:.3f}"
    return text if metric.met(value) else f"{text}!"


def _line(name: str, target: str, cells: Sequence[str], widths: Sequence[int]) -> str:
    row = "".join(f"{cell:>{width}}" for cell, width in zip(cells, widths, strict=True))
    return f"{name:<34}{target:<9}{row}".rstrip()
