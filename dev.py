#!/usr/bin/env python3
"""Set up and run the project with nothing but Python: ``python3 dev.py demo`` or ``python3 dev.py test``.

Makes ``.venv`` beside this file, installs into it what the task needs, and runs the task. Standard library only.
"""

import os
import shlex
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")

# What each task installs, and the commands it runs with the environment's Python.
TASKS: dict[str, tuple[str, list[list[str]]]] = {
    "demo": (
        ".",
        [
            [
                "afterword", "draft", "examples/rejection.eml", "--offline",
                "--about", "the design session", "--ask", "how to bring up trade-offs earlier", "--contact", "+44 7700 900123",
            ],
            ["afterword", "summarize", "examples/reply.eml", "--offline"],
        ],
    ),
    "test": (
        ".[dev]",
        [
            ["ruff", "check", "."],
            ["ruff", "format", "--check", "."],
            ["mypy"],
            ["pytest", "-q", "-n", "2"],
        ],
    ),
    "evals": (".[dev]", [["evals.run"]]),
}  # fmt: skip

# Read as data by a test and never imported, so that what they depend on (pandas, for one) is not wanted.
DATA_ONLY = {".[dev]": ["spikee>=0.9.2,<1"]}


def main() -> int:
    """Run one task; return the exit code of the first command that fails."""
    name = sys.argv[1] if len(sys.argv) == 2 else ""
    if name not in TASKS:
        print(f"usage: python3 dev.py {'|'.join(TASKS)}")
        return 2
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is run by whatever python3 is
        print(f"afterword needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        return 2
    wanted, commands = TASKS[name]
    if not install(wanted):
        return 1
    for command in commands:
        if name == "demo":
            print(f"\n$ {shlex.join(command)}\n", flush=True)
        # Standard input is closed: the demo shows the commands as a script would run them and asks nothing.
        # Nothing of it is kept: invented answers have no place in the user's journal.
        code = subprocess.run(
            [PYTHON, "-m", *command], cwd=HERE, stdin=subprocess.DEVNULL, check=False,
            env=os.environ | ({"AFTERWORD_JOURNAL": "off"} if name == "demo" else {}),
        ).returncode  # fmt: skip
        if code:
            return code
    return 0


def install(wanted: str) -> bool:
    """Bring the environment up to date; print pip's words only when it fails."""
    if not PYTHON.exists():
        print("Making .venv …", flush=True)
        venv.create(VENV, with_pip=True)
    # The stamp spares a second run the installation; it goes by what is asked and by what the project asks for.
    stamp, now = VENV / f"installed-{len(wanted)}", (HERE / "pyproject.toml").read_text(encoding="utf-8")
    if stamp.exists() and stamp.read_text(encoding="utf-8") == now:
        return True
    print("Installing …", flush=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    commands = [[*pip, "--editable", wanted]]
    if wanted in DATA_ONLY:
        commands.append([*pip, "--no-deps", *DATA_ONLY[wanted]])
    for command in commands:
        done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
        if done.returncode:
            print(done.stdout + done.stderr)
            return False
    stamp.write_text(now, encoding="utf-8")
    return True


if __name__ == "__main__":
    sys.exit(main())
