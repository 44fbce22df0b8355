"""A whole offline batch beside mailmerge's dry run, in alternating runs: whole processes, start to end.

Run: python benchmarks/batch_offline.py --peer /path/to/mailmerge [-n ROWS] [--rounds N]

mailmerge renders and prints each message; it checks and saves nothing. Install it in an environment of its own:
python -m venv peer && peer/bin/pip install mailmerge==2.3.0
"""

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from afterword.batch.columns import Row
from afterword.batch.desk import OneByOne
from afterword.batch.disk import write_new
from afterword.batch.drafting import row_writer
from afterword.batch.identity import Fingerprints, people_of
from afterword.batch.ledger import Entry, Ledger
from afterword.batch.run import run
from afterword.batch.table import rows
from afterword.deliver.eml import eml_bytes
from afterword.templating import Templates

TEMPLATE: Final = """TO: {{to}} <{{email}}>
SUBJECT: {{role}} – thank you, and one question
FROM: Priyanka Raman <priyanka@raman.example>

Hi {{to}},

Thank you for letting me know the outcome for the {{role}} role at {{company}}, and for the time you spent with me. I enjoyed {{about}} and took a lot away with me.

I understand the decision, and I would like to learn what I can from it. Looking back at {{about}}, what is the one thing you would advise me to do differently next time? A line or two would be plenty.

If this is not something you can share, I completely understand.

Kind regards,
{{candidate}}
"""
TARGETS: Final = {".eml, one process": 0.5, ".eml, two workers": 0.9, "mbox, one process": 0.7}
STAGES: Final = 1.5
ROLES: Final = ("Backend Engineer", "Data Analyst", "Product Designer", "Site Reliability Engineer")
SESSIONS: Final = (
    "the design exercise",
    "the pairing session",
    "the portfolio talk",
    "the incident exercise",
)
GIVEN: Final = (
    "Anneke Ben Mara Zoe Kit Ewa Tomasz Lotte Sam Lars Ines Omar Yuki Noor Jan Eva Max Lea Tim".split()
)
FAMILY: Final = (
    "Vos Lee Lind Berg Stone Hart Wolf Moor Reed Ford Hill Lake Wood Marsh Field Dale Brook".split()
)
TODAY: Final = date(2026, 11, 26)


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of one run: on the wall, and of all its processes together."""

    wall: float
    cpu: float


def write_table(path: Path, count: int) -> None:
    """Write a table of count people, no two of them the same."""
    with path.open("w", encoding="utf-8") as file:
        file.write("to,email,company,role,about,candidate\n")
        for number in range(count):
            name = f"{GIVEN[number % len(GIVEN)]} {FAMILY[number % len(FAMILY)]}"
            file.write(
                f"{name},p{number}@kestrel{number}.example,Kestrel {number},"
                f"{ROLES[number % 4]},{SESSIONS[number % 4]},Priyanka Raman\n"
            )


def write_peer(folder: Path, table: Path) -> None:
    """Write what mailmerge wants: a template, a table and a server that it does not ask in a dry run."""
    folder.mkdir()
    (folder / "mailmerge_template.txt").write_text(TEMPLATE, encoding="utf-8")
    (folder / "mailmerge_server.conf").write_text("[smtp_server]\nhost = localhost\nport = 25\n")
    shutil.copy(table, folder / "mailmerge_database.csv")


def timed(command: list[str], cwd: Path) -> Cost:
    """Run a command to its end; a command that fails ends the benchmark."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        sys.exit(f"{command[0]} failed: {done.stderr.decode()[-500:]}")
    return Cost(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def best(costs: list[Cost]) -> Cost:
    """Return the least of each."""
    return Cost(min(cost.wall for cost in costs), min(cost.cpu for cost in costs))


def compare(folder: Path, table: Path, peer: str, count: int, rounds: int) -> bool:
    """Print rows a second of mailmerge and of each kind of batch; say whether every target was met."""
    write_peer(folder / "peer", table)
    command = [sys.executable, "-m", "afterword", "batch", str(table), "--offline", "--out"]
    kinds = {
        ".eml, one process": [],
        ".eml, two workers": ["--workers", "2"],
        "mbox, one process": ["--format", "mbox"],
    }
    costs: dict[str, list[Cost]] = {name: [] for name in ("mailmerge", *kinds)}
    for turn in range(rounds):
        costs["mailmerge"].append(timed([peer, "--dry-run", "--no-limit"], folder / "peer"))
        for name, options in kinds.items():
            out = folder / f"out{turn}"
            costs[name].append(timed([*command, str(out), *options], folder))
            shutil.rmtree(out)
    base = best(costs["mailmerge"])
    print(f"{'':<22}{'rows/s':>9}{'wall':>8}{'cpu':>8}{'target':>9}   (wall and cpu: × mailmerge)")
    print(f"{'mailmerge, dry run':<22}{count / base.wall:>9.0f}{1:>8.2f}{1:>8.2f}")
    met = True
    for name in kinds:
        cost = best(costs[name])
        ratio = base.wall / cost.wall
        met = met and ratio >= TARGETS[name]
        print(
            f"{name:<22}{count / cost.wall:>9.0f}{ratio:>8.2f}{base.cpu / cost.cpu:>8.2f}{TARGETS[name]:>9.2f}"
        )
    return met


def stage(name: str, count: int, work: Callable[[], object]) -> float:
    """Print and return the CPU time a row of one stage, in microseconds."""
    start = time.process_time()
    work()
    cost = (time.process_time() - start) / count * 1e6
    print(f"  {name:<32}{cost:8.0f} µs a row")
    return cost


def stages(folder: Path, table: Path, count: int) -> float:
    """Print what each stage costs alone, and return a whole run's cost over their sum."""
    made_by = {"templates": Templates(), "today": TODAY, "profile": {}, "sender": None}
    draft_row = row_writer(**made_by)  # type: ignore[arg-type]
    found = [row for row in rows(table) if isinstance(row, Row)]
    for row in found[:50]:
        draft_row(row)  # what is compiled and read once is no part of a row
    drafted = [draft_row(row) for row in found[:1]]
    letters: list[bytes] = []
    ledger = Ledger(folder)
    prints = Fingerprints("1", "eml")

    def whole() -> None:
        with closing(run(rows(table), OneByOne(draft_row), folder / "whole", version="1")) as outcomes:
            for _ in outcomes:
                pass

    def draft() -> None:
        drafted[:] = [draft_row(row) for row in found]

    def files() -> None:
        (folder / "files").mkdir()
        for number, letter in enumerate(letters):
            write_new(f"{folder}/files/.{number}.tmp", letter, durable=False)
            os.replace(f"{folder}/files/.{number}.tmp", f"{folder}/files/{number}")  # noqa: PTH105 - as the batch does

    def entries() -> None:
        for at in range(0, count, 128):
            ledger.append([Entry(n, n, str(n) * 12, "written", "x.eml") for n in range(at + 1, at + 129)])

    print("stages:")
    total = stage("whole run", count, whole)
    parts = sum(
        (
            stage("read the table", count, lambda: sum(1 for _ in rows(table))),
            stage("who is who", count, lambda: [people_of(row, prints.of(row)) for row in found]),
            stage("write and check the letter", count, draft),
            stage("letter to .eml", count, lambda: letters.extend(eml_bytes(d.letter) for d in drafted)),
            stage("temporary file and rename", count, files),
            stage("ledger", count, entries),
        )
    )
    ledger.close()
    print(f"  whole run / sum of its stages: {total / parts:.2f} (target: at most {STAGES})")
    return total / parts


def main() -> int:
    """Print both tables; return 1 when a target was missed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("-n", type=int, default=10_000, metavar="ROWS")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peer", default=shutil.which("mailmerge"), help="path of mailmerge 2.3.0")
    given = parser.parse_args()
    if not given.peer:
        sys.exit("mailmerge is not here: give its path with --peer.")
    with tempfile.TemporaryDirectory() as name:
        os.environ["XDG_DATA_HOME"] = name  # the journal of whoever measures is left alone
        folder = Path(name)
        table = folder / "people.csv"
        write_table(table, given.n)
        met = compare(folder, table, given.peer, given.n, given.rounds)
        met = stages(folder, table, given.n) <= STAGES and met
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
