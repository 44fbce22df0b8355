"""One use of a journal in a process of its own, for the fault tests to hurt.

Run: python child_journal.py open|import|forget|write|hold JOURNAL [FILE]
An error a user can act on is printed and ends the process with its exit code.
"""

import os
import sys
from pathlib import Path

from afterword.errors import AfterwordError
from afterword.journal import Ask, Journal
from afterword.journal.importing import parse, take_in


def main(what: str, path: Path, *more: str) -> int:
    try:
        with Journal.open(path) as journal:
            if what == "import":
                take_in(journal, parse(Path(more[0]).read_bytes(), place="export"), place="export")
            elif what == "forget":
                journal.forget(asks=[1])
            elif what == "write":
                for number in range(int(more[0])):
                    journal.add_ask(
                        Ask(company=f"{more[1]} {number}", role="Cook", to="Ben Lee", body="Dear Ben")
                    )
            elif what == "hold":
                with journal.together():
                    os.write(1, b"holding\n")
                    sys.stdin.readline()
    except AfterwordError as error:
        os.write(2, f"{error.message} {error.hint}".encode())
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:]))
