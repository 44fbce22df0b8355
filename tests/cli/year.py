"""The year in ``examples/year`` as the transcript that its ``output.txt`` holds.

Run from the checkout to write it anew: python -m tests.cli.year
"""

import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

YEAR = Path(__file__).resolve().parent.parent.parent / "examples" / "year"


def steps(script: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the day and the arguments of each command of year.sh."""
    day = ""
    for line in script.splitlines():
        words = shlex.split(line, comments=True)
        if words[:1] == ["on"]:
            day = words[1]
        elif words[:1] == ["run"]:
            yield day, words[1:]


def shown(day: str, arguments: list[str], out: str, err: str, home: str) -> str:
    """Return one command and what it printed: what is for the user to know after what was asked for."""
    text = f"{day} $ afterword {shlex.join(arguments)}\n" + "".join(
        f"{part.rstrip()}\n" for part in (out, err) if part.strip()
    )
    return text.replace(home, "~")


def main() -> int:
    """Run the year in processes of their own and write output.txt."""
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("AFTERWORD_", "OPENAI_"))},
            "AFTERWORD_DATA_HOME": home, "AFTERWORD_CONFIG_HOME": home, "AFTERWORD_CACHE_HOME": home,
            "AFTERWORD_CANDIDATE": "Priyanka Raman", "AFTERWORD_CONTACT": "+44 7700 900123", "COLUMNS": "80",
        }  # fmt: skip
        texts = []
        for day, arguments in steps((YEAR / "year.sh").read_text(encoding="utf-8")):
            done = subprocess.run(
                [sys.executable, "-m", "afterword", *arguments, "--offline"], cwd=YEAR, capture_output=True, text=True,
                env=environment | {"AFTERWORD_TODAY": day}, check=False, stdin=subprocess.DEVNULL,
            )  # fmt: skip
            texts.append(shown(day, arguments, done.stdout, done.stderr, home))
    (YEAR / "output.txt").write_text("\n".join(texts), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
