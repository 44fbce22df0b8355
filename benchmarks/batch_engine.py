"""What the batch engine costs a row, stage by stage, apart from writing the letter.

Run: python benchmarks/batch_engine.py [ROWS]
"""

import hashlib
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from afterword.batch.columns import Row
from afterword.batch.desk import OneByOne
from afterword.batch.disk import write_new
from afterword.batch.forms import Drafted, Form
from afterword.batch.ledger import Entry
from afterword.batch.run import run
from afterword.batch.table import rows
from afterword.deliver.eml import eml_bytes


@dataclass(frozen=True, slots=True)
class Letter:
    """A finished letter that cost nothing to write."""

    to_name: str
    to_email: str | None
    subject: str
    body: str
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    from_name: str | None = "Zoë Lind"
    from_email: str | None = "zoe@lind.example"


BODY = (
    "Dear you,\n\n" + "thank you for the hour you gave me – I learnt from it. " * 8 + "\n\nBest wishes\nZoë\n"
)


def draft(row: Row) -> Drafted:
    """Return a letter at once, so that only the engine is timed."""
    cells = row.cells
    letter = Letter(cells["to"], cells["email"], f"Advice after the {cells['role']} interview", BODY)
    return Drafted(letter, cells["company"], cells["role"])


def write_table(path: Path, count: int) -> None:
    """Write a table of count people."""
    with path.open("w", encoding="utf-8") as file:
        file.write("to,email,company,role,about,notes\n")
        for number in range(count):
            file.write(
                f'Anneke Vos {number},anneke.vos{number}@kestrel{number % 90}.example,"Kestrel, Payments {number % 90}",'
                f"Backend Engineer,the design exercise,note {number}\n"
            )


def timed(name: str, count: int, work: Callable[[], object]) -> float:
    """Print and return the wall time a row of work, in microseconds."""
    start = time.perf_counter()
    work()
    cost = (time.perf_counter() - start) / count * 1e6
    print(f"{name:<34}{cost:8.1f} µs a row")
    return cost


def outcomes(table: Path, out: Path, form: Form) -> None:
    """Run one batch to its end."""
    with closing(run(rows(table), OneByOne(draft), out, version="1", form=form)) as stream:
        for _ in stream:
            pass


def file_stage(folder: Path, letters: list[bytes]) -> None:
    """Write letters as the engine does: a temporary file, then a rename."""
    folder.mkdir()
    for number, letter in enumerate(letters):
        write_new(f"{folder}/.{number}.tmp", letter, durable=False)
        os.replace(f"{folder}/.{number}.tmp", f"{folder}/{number}")  # noqa: PTH105 - as the engine does


def stages(table: Path, folder: Path, count: int) -> float:
    """Print what each stage costs alone; return their sum."""
    found = [row for row in rows(table) if isinstance(row, Row)]
    drafted = [draft(row) for row in found]
    letters = [eml_bytes(each.letter) for each in drafted]
    return sum(
        (
            timed("stage: read the table", count, lambda: sum(1 for _ in rows(table))),
            timed(
                "stage: fingerprint",
                count,
                lambda: [hashlib.sha256(repr(r.cells).encode()).hexdigest() for r in found],
            ),
            timed("stage: letter to .eml", count, lambda: [eml_bytes(each.letter) for each in drafted]),
            timed("stage: temporary file and rename", count, lambda: file_stage(folder / "stages", letters)),
            timed(
                "stage: ledger line",
                count,
                lambda: [Entry(1, 1, "f" * 64, "written", "x").to_line() for _ in found],
            ),
        )
    )


def main() -> None:
    """Print the cost of each stage, of whole runs, and how they compare."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        table = folder / "people.csv"
        write_table(table, count)
        total = timed("run: .eml", count, lambda: outcomes(table, folder / "eml", "eml"))
        timed("run: .eml again, all finished", count, lambda: outcomes(table, folder / "eml", "eml"))
        timed("run: mbox", count, lambda: outcomes(table, folder / "mbox", "mbox"))
        print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")
        print(f"run / sum of its stages: {total / stages(table, folder, count):.2f}")


if __name__ == "__main__":
    main()
