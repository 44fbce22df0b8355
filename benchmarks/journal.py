"""What the journal costs: one day's view of 100,000 entries, and a reading that is kept.

Run: python benchmarks/journal.py [-n ROUNDS] [--entries COUNT]

A day's view is timed beside the standard library's own sqlite3 fetching the same rows; a kept reading, as a whole
process, beside the same reading with --no-journal. Both of a pair alternate, so that a busy moment touches both; the
best of the rounds counts. Read the ratios: the targets speak of wall; where cpu disagrees, something else was running.
"""

import argparse
import datetime as dt
import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from afterword.journal import Ask, Entry, Journal, Reply
from afterword.journal import rows as queries
from afterword.journal.bank import Bank
from afterword.journal.gathering import themes_of
from afterword.journal.report import as_text
from afterword.journal.themes import COLUMNS
from afterword.journal.themes_report import as_text as themes_as_text
from afterword.templating import packaged_folder

ROOT = Path(__file__).resolve().parent.parent
TODAY = dt.date(2026, 3, 2)
STATUS_AT_MOST = 5.0
THEMES_AT_MOST = 5.0
SUMMARIZE_AT_MOST = 1.1


class Seconds(NamedTuple):
    """The best wall-clock and processor seconds so far."""

    wall: float
    cpu: float


def main() -> int:
    """Measure and print the table; exit 1 when a target was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-n", "--rounds", type=int, default=15, help="best of N (default 15)")
    parser.add_argument(
        "--entries", type=int, default=100_000, help="entries in the journal (default 100,000)"
    )
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "journal.sqlite3"
        began = time.perf_counter()
        fill(path, given.entries)
        size = path.stat().st_size / 2**20
        print(f"{given.entries:,} entries made in {time.perf_counter() - began:.1f} s, {size:.0f} MB")
        good = [
            status(path, given.rounds),
            recurring(path, given.rounds),
            status_process(path, given.rounds),
            summarize(path, given.rounds),
        ]
    return 0 if all(good) else 1


def fill(path: Path, count: int) -> None:
    """Make a journal of count entries, eight a reply, over three years; most letters are done with."""
    with Journal.open(path) as journal, journal.together():
        for number in range(count // 8):
            day = TODAY - dt.timedelta(days=number % 1000)
            ask = journal.add_ask(
                Ask(
                    company=f"Company {number}", role="Engineer", to=f"Person {number}", email=f"p{number}@c.example",
                    body="Dear you,\n\nmay I ask your advice?", drafted=day, sent=day,
                )
            )  # fmt: skip
            if number % 3 == 0:
                continue
            said = [f"In session {number} the point number {place} was left open." for place in range(12)]
            text = "\n".join(said)
            reply = Reply(ask=ask.id, date=day, kind="feedback", text=text)
            journal.add_reply(reply, entries(said, text))
            if number % 5:
                journal.mark_thanked(ask.id, day)


def entries(said: list[str], text: str) -> list[Entry]:
    """Return twelve things said: eight points, two strengths, a reason and a door."""
    sections = ["point"] * 8 + ["strength"] * 2 + ["outside", "door"]
    found = []
    for section, quote in zip(sections, said, strict=True):
        start = text.index(quote)
        found.append(
            Entry(
                section=section, quote=quote, start=start, end=start + len(quote), area="communication", gist="A gist.",  # type: ignore[arg-type]
                action="Do this first.", when="in six months" if section == "door" else None,
            )
        )  # fmt: skip
    return found


def status(path: Path, rounds: int) -> bool:
    """Time a day's view, laid out, against fetching its rows with sqlite3 alone."""
    since = (TODAY - dt.timedelta(days=3 * 365)).isoformat()
    counts = "SELECT (SELECT count(*) FROM applications), (SELECT count(*) FROM asks WHERE sent IS NOT NULL), (SELECT count(*) FROM asks WHERE answered IS NOT NULL)"
    plain = (
        counts,
        f"{queries.ASK} WHERE (a.answered IS NULL OR a.thanked IS NULL) AND coalesce(a.answered, a.reminded, a.sent, a.drafted, '9') >= '{since}'",
        f"SELECT r.ask, r.kind FROM replies AS r JOIN asks AS a ON a.id = r.ask WHERE a.thanked IS NULL AND a.answered >= '{since}'",
        f"{queries.ENTRY} WHERE e.section = 'door' AND e.date >= '{since}' ORDER BY e.date",
        f"{queries.EXERCISE} WHERE done IS NULL",
    )
    fetched = 0

    def alone() -> None:
        nonlocal fetched
        with closing(sqlite3.connect(path)) as db:
            fetched = sum(len(db.execute(query).fetchall()) for query in plain)

    def ours() -> None:
        with Journal.open(path) as journal:
            as_text(journal.agenda(TODAY), width=80)

    floor, mine = best(rounds, alone, ours)
    return report(f"a day's view ({fetched:,} rows)", floor, mine, STATUS_AT_MOST)


def recurring(path: Path, rounds: int) -> bool:
    """Time what recurs, laid out, against fetching its rows with sqlite3 alone."""
    fetched = 0
    bank = (packaged_folder("templates"),)

    def alone() -> None:
        nonlocal fetched
        with closing(sqlite3.connect(path)) as db:
            fetched = len(db.execute(COLUMNS).fetchall())

    def ours() -> None:
        with Journal.open(path) as journal:
            themes_as_text(themes_of(journal, Bank(bank), TODAY), width=80)

    floor, mine = best(rounds, alone, ours)
    return report(f"what recurs ({fetched:,} rows)", floor, mine, THEMES_AT_MOST)


def status_process(path: Path, rounds: int) -> bool:
    """Time the command as a whole process against a Python program that only fetches the rows of one table."""
    environment = own_environment(path)
    query = (
        f"import sqlite3; print(len(sqlite3.connect({str(path)!r}).execute('SELECT * FROM asks').fetchall()))"
    )
    floor, mine = best(
        rounds,
        lambda: run((sys.executable, "-c", query), environment),
        lambda: run((sys.executable, "-m", "afterword", "status"), environment),
    )
    return report("afterword status, whole process", floor, mine, None)


def summarize(path: Path, rounds: int) -> bool:
    """Time a kept reading against one that is not kept, as whole processes."""
    environment = own_environment(path)
    command = (
        sys.executable,
        "-m",
        "afterword",
        "summarize",
        str(ROOT / "examples" / "reply.eml"),
        "--offline",
    )
    floor, mine = best(
        rounds, lambda: run((*command, "--no-journal"), environment), lambda: run(command, environment)
    )
    return report("summarize, kept in the journal", floor, mine, SUMMARIZE_AT_MOST)


def own_environment(path: Path) -> dict[str, str]:
    """Return an environment in which nothing of the user's is read or written."""
    folder = str(path.parent)
    names = ("AFTERWORD_CONFIG_HOME", "AFTERWORD_DATA_HOME", "AFTERWORD_CACHE_HOME")
    return {
        "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT / "src"), "PYTHONPYCACHEPREFIX": f"{folder}/compiled",
        "AFTERWORD_JOURNAL": str(path), "AFTERWORD_TODAY": TODAY.isoformat(), **dict.fromkeys(names, folder),
    }  # fmt: skip


def run(command: tuple[str, ...], environment: dict[str, str]) -> None:
    """Run a command to its end."""
    subprocess.run(command, env=environment, check=True, capture_output=True, stdin=subprocess.DEVNULL)


def best(rounds: int, floor: Callable[[], object], mine: Callable[[], object]) -> tuple[Seconds, Seconds]:
    """Return the best seconds of both, run in turn; the first round warms up and does not count."""
    jobs = (floor, mine)
    times = [Seconds(float("inf"), float("inf"))] * 2
    for number in range(rounds + 1):
        for place, job in enumerate(jobs):
            cpu, wall = processor_seconds(), time.perf_counter()
            job()
            wall, cpu = time.perf_counter() - wall, processor_seconds() - cpu
            if number:
                times[place] = Seconds(min(times[place].wall, wall), min(times[place].cpu, cpu))
    return times[0], times[1]


def processor_seconds() -> float:
    """Return what this process and its ended children have used so far."""
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in spent)


def report(name: str, floor: Seconds, mine: Seconds, at_most: float | None) -> bool:
    """Print one line; say whether the target was met."""
    ratio = mine.wall / floor.wall
    good = at_most is None or ratio <= at_most
    target = "" if at_most is None else f"  (at most {at_most:g}{'' if good else ': MISSED'})"
    walls = f"{floor.wall * 1000:9.1f} ms{mine.wall * 1000:9.1f} ms"
    print(f"{name:36}{walls}   wall {ratio:5.2f}   cpu {mine.cpu / floor.cpu:5.2f}{target}")
    return good


if __name__ == "__main__":
    code = main()
    print(f"most memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    sys.exit(code)
