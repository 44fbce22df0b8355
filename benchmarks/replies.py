"""Time the reading of replies in one process: replies per second, offline, message to points.

Reads the development samples over and over until it has read enough, and prints the best of a few rounds on one
core, with the share of each stage. The target is 200 replies a second.
"""

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

if not __package__:  # started as a file: the checkout is not on the path yet
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from evals.cases import load

from afterword.message import Cleaned, Message, clean, read
from afterword.reply import Known, read_reply

TARGET = 200


def main() -> int:
    """Measure and print; exit 1 when the target was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-n", "--replies", type=int, default=1000, help="replies a round (default 1000)")
    parser.add_argument("--rounds", type=int, default=3, help="best of N (default 3)")
    options = parser.parse_args()
    samples = [(case.text.encode(), Known(**case.known)) for case in load("samples") if case.area == "points"]
    repeats = -(-options.replies // len(samples))
    raws = [raw for raw, _ in samples] * repeats
    known = [each for _, each in samples] * repeats
    rounds = [one_round(raws, known) for _ in range(options.rounds)]
    best = min(rounds, key=sum)
    rate = len(raws) / sum(best)
    print(f"{len(raws)} replies, best of {options.rounds}: {rate:.0f} replies/s (target >= {TARGET})")
    for stage, seconds in zip(("read the message", "cut", "read the reply"), best, strict=True):
        print(f"  {stage:<17}{seconds / len(raws) * 1000:7.3f} ms a reply")
    return 0 if rate >= TARGET else 1


def one_round(raws: list[bytes], known: list[Known]) -> tuple[float, float, float]:
    """Read every reply once; return the processor seconds of the three stages."""
    messages: list[Message] = []
    cleaned: list[Cleaned] = []
    return (
        timed(lambda: messages.extend(map(read, raws))),
        timed(lambda: cleaned.extend(map(clean, messages))),
        timed(
            lambda: [
                read_reply(c, message=m, known=k) for c, m, k in zip(cleaned, messages, known, strict=True)
            ]
        ),
    )


def timed(work: Callable[[], object]) -> float:
    """Return the processor seconds that work takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main())
