"""One batch in a process of its own, for the fault tests to hurt.

Run: python child_batch.py TABLE OUT FORM [paid=LOG] [wait] [largest=BYTES] [at_once=N] [index]
With paid each row costs a call, which is a line in LOG; with at_once so many rows are drafted side by side. An error a user can act on is printed and ends the process
with its exit code.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from afterword.batch.columns import Row
from afterword.batch.desk import OneByOne, SideBySide
from afterword.batch.forms import Drafted, Form
from afterword.batch.run import run
from afterword.batch.table import rows
from afterword.errors import AfterwordError
from afterword.templating import Templates


@dataclass(frozen=True, slots=True)
class Letter:
    to_name: str
    to_email: str | None
    subject: str = "Advice"
    body: str = "Dear you,\n\nthank you for your time.\n"
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    from_name: str | None = None
    from_email: str | None = None


@dataclass(frozen=True, slots=True)
class Writer:
    """Drafts at no cost, or at the cost of one call a row, which goes into the log."""

    log: str = ""
    wait: bool = False

    def __call__(self, row: Row) -> Drafted:
        if self.log:
            with Path(self.log).open("a") as log:
                log.write(f"{row.cells['to']}\n")
        if self.wait:
            os.write(1, b"waiting\n")
            sys.stdin.readline()
        letter = Letter(row.cells["to"], row.cells["email"])
        return Drafted(
            letter, row.cells["company"], row.cells["role"], usage={"calls": 1} if self.log else {}
        )


def main(table: Path, out: Path, form: Form, *options: str) -> int:
    given = dict(option.partition("=")[::2] for option in options)
    if "largest" in given:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (int(given["largest"]), resource.RLIM_INFINITY))
    writer = Writer(given.get("paid", ""), "wait" in given)
    desk = SideBySide(writer, int(given["at_once"])) if "at_once" in given else OneByOne(writer)
    try:
        for _ in run(
            rows(table), desk, out, version="1", form=form, index=Templates() if "index" in given else None
        ):
            pass
    except AfterwordError as error:
        os.write(2, f"{error.message} {error.hint}".encode())
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], *sys.argv[4:]))  # type: ignore[arg-type]
