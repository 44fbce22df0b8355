"""A large offline batch beside a small one: peak memory, time a row from end to end, and what a second run costs.

Run: python benchmarks/batch_large.py [-n ROWS] [--small ROWS]
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import Final

from batch_offline import write_table  # type: ignore[import-not-found,unused-ignore]

MEMORY: Final = 1.5
DRIFT: Final = 1.2
FINISHED: Final = 30.0
PARTS: Final = 10


LAUNCHER: Final = """
import os, sys
child = os.posix_spawn(sys.executable, sys.argv[1:], os.environ)
_, status, used = os.wait4(child, 0)
print(used.ru_maxrss)
sys.exit(os.waitstatus_to_exitcode(status))
"""
"""A small process between: a child's peak counts what its parent held when it was made."""


def run(table: Path, out: Path) -> tuple[float, float]:
    """Run one batch; return its seconds and its peak memory in MiB. A run that fails ends the benchmark."""
    command = [sys.executable, "-m", "afterword", "batch", str(table), "--out", str(out), "--offline"]
    start = time.perf_counter()
    ran = subprocess.run(
        [sys.executable, "-c", LAUNCHER, *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    if ran.returncode:
        sys.exit(f"the batch failed with {ran.returncode}")
    return time.perf_counter() - start, int(ran.stdout.split()[-1]) / 1024


def pace(out: Path, count: int) -> list[float]:
    """Return the seconds that each tenth of the drafts took, by the times of their files."""
    times = sorted(path.stat().st_mtime for path in out.glob("[0-9]*.eml"))
    if len(times) != count:
        sys.exit(f"{len(times)} drafts instead of {count}")
    marks = [times[min(count - 1, part * count // PARTS)] for part in range(PARTS + 1)]
    return [after - before for before, after in pairwise(marks)]


def main() -> int:
    """Print the figures; return 1 when a target was missed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("-n", type=int, default=100_000, metavar="ROWS")
    parser.add_argument("--small", type=int, default=1000, metavar="ROWS")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        os.environ["XDG_DATA_HOME"] = name  # the journal of whoever measures is left alone
        folder = Path(name)
        small, large = folder / "small.csv", folder / "large.csv"
        write_table(small, given.small)
        write_table(large, given.n)
        _, little = run(small, folder / "small")
        seconds, much = run(large, folder / "large")
        parts = pace(folder / "large", given.n)
        again, again_much = run(large, folder / "large")
        start, _ = run(small, folder / "small")
    finished = (again - start) / (given.n - given.small) * 1e6
    drift = max(parts[1:-1]) / min(parts[1:-1])
    print(f"{given.n:,} rows: {seconds:.0f} s, {given.n / seconds:.0f} rows/s")
    print(
        f"peak memory: {little:.0f} MiB at {given.small:,} rows, {much:.0f} MiB: {much / little:.2f} × (target {MEMORY})"
    )
    print(f"seconds a tenth: {' '.join(f'{part:.1f}' for part in parts)}")
    print(f"slowest / fastest tenth: {drift:.2f} (target {DRIFT})")
    print(f"a finished row: {finished:.1f} µs (target {FINISHED:.0f}), {again_much:.0f} MiB")
    return 0 if much <= MEMORY * little and drift <= DRIFT and finished <= FINISHED else 1


if __name__ == "__main__":
    sys.exit(main())
