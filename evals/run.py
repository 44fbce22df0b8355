"""Score afterword on gold cases and print one table: ``python -m evals.run`` or ``python evals/run.py``.

Holds the command only; see cases.py for the cases, score.py for the scoring and table.py for the numbers.
A new area is a verb of the engine, a ``score_*`` function, its metrics, and a line in AREAS.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

if not __package__:  # started as a file: the checkout is not on the path yet
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from evals.cases import HIDDEN, ROOT, SETS, Case, load
from evals.engines import ENGINES, Engine
from evals.letters import generate, score_letter
from evals.score import Miss, Score, score_check, score_cleaning, score_facts, score_privacy, score_reading
from evals.table import Sums, render, values

from afterword.errors import AfterwordError

EMPTY_READING = {"text": "", "kind": "vague", "points": [], "strengths": [], "outside_control": [], "doors": [],
                 "flags": []}  # fmt: skip

AREAS: dict[str, tuple[Callable[[Engine, Case], Any], Callable[[Any, Any], Score], Any]] = {
    "cleaning": (lambda engine, case: engine.clean(case), score_cleaning, ""),
    "points": (lambda engine, case: engine.read(case), score_reading, EMPTY_READING),
    "facts": (lambda engine, case: engine.facts(case), score_facts, {"outcome": "not_a_rejection"}),
    "checks": (lambda engine, case: engine.check(case), score_check, []),
    "privacy": (lambda engine, case: engine.sent(case), score_privacy, ""),
    "letters": (lambda engine, case: engine.letter(case), score_letter, {}),
}
"""Area → how an engine answers, how the answer is scored, and what stands for an answer it refuses to give."""


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run the command; the exit code says only that it ran, the numbers are for reading."""
    options = _options(arguments)
    cases = [case for name in options.set or SETS for case in load(name, root)]
    if "letters" in (options.only or AREAS) and "own" in (options.set or SETS):
        cases += generate()
    sums: Sums = {}
    for area in options.only or AREAS:
        for name in options.engine:
            engine = ENGINES[name]()
            column = getattr(engine, "name", name)
            for case in _some([case for case in cases if case.area == area], options.limit):
                score = score_case(engine, case)
                sums.setdefault((area, column, case.set), Counter()).update(score.counts)
                if options.verbose:
                    print(describe(case, score.misses), end="")
    if not sums:
        print("No gold cases for this choice.", file=sys.stderr)
    print(
        json.dumps(values(sums), ensure_ascii=False, indent=1) if options.format == "json" else render(sums)
    )
    return 0


def _some(cases: Sequence[Case], limit: int | None) -> Sequence[Case]:
    """Return at most limit cases, spread evenly."""
    if limit is None or limit >= len(cases):
        return cases
    return [cases[number * len(cases) // limit] for number in range(limit)]


def score_case(engine: Engine, case: Case) -> Score:
    """Let the engine answer and score the answer; a refusal is scored as an empty answer."""
    answer, score, empty = AREAS[case.area]
    try:
        return score(case.gold, answer(engine, case))
    except AfterwordError as error:
        refused = score(case.gold, empty)
        return Score(refused.counts, (Miss("refused", found=error.message), *refused.misses))


def describe(case: Case, misses: Sequence[Miss]) -> str:
    """Return the lines that ``-v`` prints for a case; of a hidden set only how often what went wrong."""
    title = f"{case.area} {case.set} {case.id}"
    if not misses:
        return ""
    if case.set in HIDDEN:
        return f"{title}: {len(misses)}\n"
    lines = [f"{title}: {miss.what}" for miss in misses]
    for number, miss in enumerate(misses):
        lines[number] += f"\n    expected {_short(miss.expected)}" if miss.expected else ""
        lines[number] += f"\n    found    {_short(miss.found)}" if miss.found else ""
    return "\n".join(lines) + "\n"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 200 else f"{line[:199]}…"


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m evals.run", description=__doc__.splitlines()[0])
    parser.add_argument("--only", action="append", choices=AREAS, help="an area; repeatable (default: all)")
    parser.add_argument(
        "--set", action="append", choices=SETS, help="a set; repeatable (default: all there are)"
    )
    parser.add_argument("--engine", nargs="+", choices=ENGINES, default=["offline"], help="side by side")
    parser.add_argument("--limit", type=int, metavar="N", help="at most N cases an area, spread evenly")
    parser.add_argument(
        "-v", "--verbose", action="store_true", help="list each miss (hidden sets: counts only)"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
