"""Time whole processes: how long a user waits before afterword says anything.

Each round starts every command once, so that a busy moment of the machine touches all of them; the best of the
rounds counts. Times drift between machines, ratios much less: every ratio is to the bare click program of the
same run, which has as many commands as afterword.
"""

import argparse
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "evals" / "samples"
HEAVY = ("openai", "pydantic", "rich", "jinja2")
"""Libraries that ``import afterword`` must not pull in."""

FLOOR = "bare click program"
COMMANDS = 12
"""How many commands the bare program gets when afterword's own help cannot be counted."""


@dataclass(frozen=True, slots=True)
class Job:
    """A command to time; ``at_most`` is the target as a multiple of the floor."""

    name: str
    command: tuple[str, ...]
    at_most: float | None = None


@dataclass(slots=True)
class Timing:
    """The best wall-clock and processor seconds so far, or the reason why there are none."""

    wall: float = float("inf")
    cpu: float = float("inf")
    failure: str = ""


def main() -> int:
    """Measure and print the table; exit 1 when a command failed or a target was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-n", "--rounds", type=int, default=15, help="best of N (default 15)")
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        environment = private_environment(Path(folder))
        jobs = make_jobs(Path(folder), environment)
        timings = measure(jobs, rounds, environment)
        print(f"best of {rounds}, alternating; Python {sys.version.split()[0]}")
        good = report(jobs, timings)
        print(f"import afterword pulls in: {pulled_in(environment)}")
    return 0 if good else 1


def make_jobs(folder: Path, environment: dict[str, str]) -> list[Job]:
    """Write the inputs into folder and list what is timed."""
    python, afterword = sys.executable, (sys.executable, "-m", "afterword")
    (folder / "bare.py").write_text(bare_program(count_commands(environment)), encoding="utf-8")
    rejection, reply = folder / "rejection.eml", folder / "reply.txt"
    for target, sample in ((rejection, "rejections/001.json"), (reply, "replies/001.json")):
        target.write_text(raw_text(SAMPLES / sample), encoding="utf-8")
    draft = ("draft", str(rejection), "--offline", "--candidate", "Callum Reid", "--no-journal")
    return [
        Job("bare python", (python, "-c", "pass")),
        Job(FLOOR, (python, "-m", "bare", "--help")),
        Job("afterword --help", (*afterword, "--help"), 1.5),
        Job("afterword --version", (*afterword, "--version"), 1.5),
        Job("import afterword", (python, "-c", "import afterword")),
        Job("afterword draft", (*afterword, *draft), 3.5),
        Job("afterword summarize", (*afterword, "summarize", str(reply), "--offline", "--no-journal"), 3.5),
    ]


def raw_text(sample: Path) -> str:
    """Return the message of a sample case."""
    return str(json.loads(sample.read_text(encoding="utf-8"))["raw"])


def bare_program(commands: int) -> str:
    """Return a click program that does nothing, with so many commands."""
    parts = [
        "import click\n\n@click.group()\n@click.version_option('1.0')\ndef main():\n    'A bare program.'\n"
    ]
    parts += [
        f"@main.command()\n@click.argument('path')\ndef command{number}(path):\n    'Do thing {number}.'\n"
        for number in range(commands)
    ]
    return "\n".join([*parts, "main()\n"])


def count_commands(environment: dict[str, str]) -> int:
    """Count the commands that ``afterword --help`` lists."""
    command = [sys.executable, "-m", "afterword", "--help"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    return len(re.findall(r"^  [a-z][a-z-]*  +\S", done.stdout, re.MULTILINE)) or COMMANDS


def private_environment(folder: Path) -> dict[str, str]:
    """Return an environment in which every run is offline, the same, and can import the bare program.

    Keys and settings are left out and home is a temporary folder. Compiled code is kept there too, as an
    installation keeps it: a checkout's may be stale or forbidden.
    """
    left_out = ("OPENAI_", "AFTERWORD_", "PYTHONDONTWRITEBYTECODE")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
    return kept | {
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder),
        "XDG_DATA_HOME": str(folder),
        "PYTHONPATH": os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH")))),
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }


def measure(jobs: Sequence[Job], rounds: int, environment: dict[str, str]) -> dict[str, Timing]:
    """Run every job once a round and keep the best times; a job that fails is not run again."""
    timings = {job.name: Timing() for job in jobs}
    for _ in range(rounds):
        for job in jobs:
            if not timings[job.name].failure:
                run_once(job, timings[job.name], environment)
    return timings


def run_once(job: Job, timing: Timing, environment: dict[str, str]) -> None:
    """Time one process from start to end and note the better figures."""
    before, start = children_cpu(), time.perf_counter()
    done = subprocess.run(job.command, capture_output=True, text=True, check=False, env=environment, cwd=ROOT)
    wall, cpu = time.perf_counter() - start, children_cpu() - before
    if done.returncode:
        last_line = (done.stderr.strip() or "no message").splitlines()[-1]
        timing.failure = f"exit {done.returncode}: {last_line}"
        return
    timing.wall, timing.cpu = min(timing.wall, wall), min(timing.cpu, cpu)


def children_cpu() -> float:
    """Return the processor seconds of all finished child processes so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def report(jobs: Sequence[Job], timings: dict[str, Timing]) -> bool:
    """Print a line a job; tell whether all ran and reached their targets."""
    floor, good = timings[FLOOR], True
    print(f"{'':<22}{'wall ms':>9}{'cpu ms':>8}{'x floor':>9}{'(cpu)':>8}  target")
    for job in jobs:
        timing = timings[job.name]
        if timing.failure or floor.failure:
            good = False
            print(f"{job.name:<22}{timing.failure or 'no floor to compare with'}")
            continue
        wall, cpu = timing.wall / floor.wall, timing.cpu / floor.cpu
        met = job.at_most is None or wall <= job.at_most
        target = f"<= {job.at_most}{'' if met else '  missed'}" if job.at_most else ""
        good = good and met
        figures = f"{timing.wall * 1000:>9.1f}{timing.cpu * 1000:>8.1f}{wall:>9.2f}{cpu:>8.2f}"
        print(f"{job.name:<22}{figures}  {target}".rstrip())
    return good


def pulled_in(environment: dict[str, str]) -> str:
    """Name the heavy libraries that are loaded after ``import afterword``."""
    code = f"import afterword, sys; print(*[name for name in {HEAVY} if name in sys.modules] or ['none of them'])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment
    )
    return f"{done.stdout.strip() or done.stderr.strip()} (looked for {', '.join(HEAVY)})"


if __name__ == "__main__":
    sys.exit(main())
