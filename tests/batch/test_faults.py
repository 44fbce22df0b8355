"""Kill it, fill the disk, start it twice: run it again and every row is there exactly once."""

import json
import os
import re
import runpy
import shutil
import signal
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

CHILD = Path(__file__).with_name("child_batch.py")
MAIN: Callable[..., int] = runpy.run_path(str(CHILD))["main"]
PEOPLE = """to,company,role,email
Anneke Vos,Kestrel,Engineer,anneke@kestrel.example
Ben Lee,Acme,Cook,ben@acme.example
Mara Lind,Corvid,Driver,mara@corvid.example
"""
ALL = [1, 2, 3]
MOST_FAULTS = 60
PARTS: dict[str, Callable[[bytes], bytes]] = {
    "half": lambda data: data[: len(data) // 2],
    "line": lambda data: data[: data.find(b"\n") + 1],
    "nearly": lambda data: data[:-1],
}
"""How much of a write may arrive; whole lines of a ledger look as if nothing were missing."""

linux = pytest.mark.skipif(sys.platform != "linux", reason="needs fork and Linux limits")
traced = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE)
    return path


def child(*arguments: object, trace: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    command = [*trace, sys.executable, "-B", str(CHILD), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def killed(call: str, nth: int, moment: str, *arguments: object) -> bool:
    """Run a batch in a fork that kills itself at its nth os.CALL; say whether it came to that.

    ``moment`` is before the call, after it, or the part of a write that arrives.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # that a fork of many threads is unwise
        pid = os.fork()
    if pid == 0:
        code = 99
        try:
            setattr(os, call, _fatal(getattr(os, call), nth, moment))
            code = MAIN(*arguments)
        finally:
            os._exit(code)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    assert code in (0, -signal.SIGKILL)
    return code != 0


def _fatal(real: Callable[..., Any], nth: int, moment: str) -> Callable[..., Any]:
    count = 0

    def call(*arguments: Any, **options: Any) -> Any:
        nonlocal count
        count += 1
        if count == nth:
            if moment == "after":
                real(*arguments, **options)
            if moment in PARTS:
                real(arguments[0], PARTS[moment](arguments[1]))
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*arguments, **options)

    return call


def contents(out: Path) -> dict[str, bytes]:
    """Return every file in the folder but the ledger and the lock."""
    ours = ("ledger.jsonl", ".afterword.lock")
    return {path.name: path.read_bytes() for path in out.iterdir() if path.name not in ours}


def written(out: Path) -> list[int]:
    entries = [json.loads(line) for line in (out / "ledger.jsonl").read_bytes().splitlines()]
    return [entry["sequence"] for entry in entries if entry["status"] == "written"]


def shows_no_half(out: Path, whole: dict[str, bytes], form: str) -> bool:
    """Say whether a user sees whole drafts only; a shared file may lack its end, which the next run adds."""
    shown = (
        {name: data for name, data in contents(out).items() if not name.startswith(".")}
        if out.exists()
        else {}
    )
    if form in ("mbox", "jsonl"):
        return all(whole[name].startswith(data) for name, data in shown.items())
    return shown.items() <= whole.items()


@linux
@pytest.mark.parametrize(("form", "paid"), [("eml", False), ("eml", True), ("mbox", False)])
@pytest.mark.parametrize(
    ("call", "moment"),
    [
        ("open", "before"),
        ("write", "before"),
        ("write", "half"),
        ("write", "line"),
        ("write", "nearly"),
        ("write", "after"),
        ("fsync", "before"),
        ("fsync", "after"),
        ("replace", "before"),
        ("replace", "after"),
        ("unlink", "before"),
        ("ftruncate", "after"),
    ],
)
def test_killed_at_any_moment_it_goes_on(
    tmp_path: Path, table: Path, call: str, moment: str, form: str, paid: bool
) -> None:
    assert MAIN(table, tmp_path / "whole", form) == 0
    whole = contents(tmp_path / "whole")
    for nth in range(1, MOST_FAULTS):
        out, log = tmp_path / str(nth), tmp_path / f"{nth}.log"
        options = [f"paid={log}"] if paid else []
        if not killed(call, nth, moment, table, out, form, *options):
            return
        assert shows_no_half(out, whole, form)
        assert MAIN(table, out, form, *options) == 0
        assert (contents(out), written(out)) == (whole, ALL)
        assert not paid or len(log.read_text().splitlines()) <= len(ALL) + 1
    pytest.fail("it never came to its end")


@linux
@pytest.mark.parametrize("call", ["open", "write", "fsync", "replace", "unlink", "close"])
@pytest.mark.parametrize("moment", ["before", "after"])
def test_killed_with_a_failed_row_it_knows_its_own_list(
    tmp_path: Path, table: Path, call: str, moment: str
) -> None:
    table.write_text(PEOPLE + "Nobody,Nowhere,,\n")
    more = tmp_path / "more.csv"
    more.write_text(PEOPLE + "Nobody,Nowhere,,\nNo One,Nowhere,,\n")
    assert MAIN(more, tmp_path / "whole", "eml") == 0
    whole = (tmp_path / "whole" / "failed.csv").read_bytes()
    for nth in range(1, MOST_FAULTS):
        out = tmp_path / str(nth)
        assert MAIN(table, out, "eml") == 0
        if not killed(call, nth, moment, more, out, "eml"):
            return
        assert MAIN(more, out, "eml") == 0
        assert [(path.name, path.read_bytes()) for path in out.glob("failed*")] == [("failed.csv", whole)]
    pytest.fail("it never came to its end")


@linux
@pytest.mark.parametrize("call", ["open", "write", "fsync", "replace", "unlink", "close"])
def test_killed_while_the_index_is_written_it_is_right_in_the_end(
    tmp_path: Path, table: Path, call: str
) -> None:
    first, second = tmp_path / "first.csv", table
    first.write_text(PEOPLE.rpartition("Mara")[0])
    assert MAIN(first, tmp_path / "whole", "eml", "index") == 0
    assert MAIN(second, tmp_path / "whole", "eml", "index") == 0
    whole = contents(tmp_path / "whole")
    assert "index.html" in whole
    for nth in range(1, MOST_FAULTS):
        out = tmp_path / str(nth)
        assert MAIN(first, out, "eml", "index") == 0
        if not killed(call, nth, "before", second, out, "eml", "index"):
            return
        assert MAIN(second, out, "eml", "index") == 0
        assert (contents(out), written(out)) == (whole, ALL)
    pytest.fail("it never came to its end")


@linux
@pytest.mark.parametrize(
    ("call", "moment"),
    [
        ("open", "before"),
        ("write", "half"),
        ("write", "line"),
        ("fsync", "after"),
        ("replace", "before"),
        ("replace", "after"),
    ],
)
def test_killed_with_rows_side_by_side_it_goes_on(
    tmp_path: Path, table: Path, call: str, moment: str
) -> None:
    """Numbers may have gaps then; each person is written to once, and only the calls under way are lost."""
    table.write_text(PEOPLE + "".join(f"P {n},C {n},Cook,p{n}@c{n}.example\n" for n in range(5)))
    everybody = sorted(f"{row.split(',')[3]}" for row in table.read_text().splitlines()[1:])
    for nth in range(1, 2 * MOST_FAULTS):
        out, log = tmp_path / str(nth), tmp_path / f"{nth}.log"
        options = (table, out, "eml", f"paid={log}", "at_once=3")
        if not killed(call, nth, moment, *options):
            return
        assert MAIN(*options) == 0
        drafts = [path.read_text() for path in out.glob("*.eml")]
        assert sorted(re.findall(r"^To: .*<(.*)>", text, re.MULTILINE)[0] for text in drafts) == everybody
        assert len(set(written(out))) == len(written(out)) == len(everybody)
        assert [name for name in contents(out) if name.startswith(".")] == []
        assert len(log.read_text().splitlines()) <= len(everybody) + 5
    pytest.fail("it never came to its end")


@linux
@traced
@pytest.mark.parametrize(("form", "call"), [("eml", "rename"), ("mbox", "fsync")])
def test_killed_by_the_system_it_goes_on(tmp_path: Path, table: Path, form: str, call: str) -> None:
    assert MAIN(table, tmp_path / "whole", form) == 0
    fault = ("-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when=2")
    stopped = child(table, tmp_path / "out", form, trace=("strace", "-qq", "-o", "/dev/null", *fault))
    assert stopped.returncode != 0
    assert MAIN(table, tmp_path / "out", form) == 0
    assert (contents(tmp_path / "out"), written(tmp_path / "out")) == (contents(tmp_path / "whole"), ALL)


CALLS = ["open", "write", "fsync", "replace", "unlink", "ftruncate"]


@pytest.mark.parametrize("form", ["eml", "mbox"])
@pytest.mark.parametrize("call", CALLS)
def test_refused_by_the_disk_it_says_so_and_goes_on(
    tmp_path: Path, table: Path, call: str, form: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert MAIN(table, tmp_path / "whole", form) == 0
    whole = contents(tmp_path / "whole")
    for nth in range(1, MOST_FAULTS):
        out = tmp_path / str(nth)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, call, _raising(getattr(os, call), nth, OSError(5, "Input/output error")))
            code = MAIN(table, out, form)
        if code == 0:
            return
        assert (code, str(out) in capfd.readouterr().err) == (6, True)
        assert MAIN(table, out, form) == 0
        assert (contents(out), written(out)) == (whole, ALL)
    pytest.fail("it never came to its end")


@pytest.mark.parametrize("form", ["eml", "mbox"])
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("after", [False, True])
def test_interrupted_in_any_call_it_goes_on(
    tmp_path: Path, table: Path, call: str, form: str, after: bool
) -> None:
    assert MAIN(table, tmp_path / "whole", form) == 0
    whole = contents(tmp_path / "whole")
    for nth in range(1, MOST_FAULTS):
        out = tmp_path / str(nth)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, call, _raising(getattr(os, call), nth, KeyboardInterrupt(), after=after))
            try:
                assert MAIN(table, out, form) == 0
            except KeyboardInterrupt:
                pass
            else:
                return
        assert MAIN(table, out, form) == 0
        assert (contents(out), written(out)) == (whole, ALL)
    pytest.fail("it never came to its end")


def _raising(
    real: Callable[..., Any], nth: int, error: BaseException, *, after: bool = False
) -> Callable[..., Any]:
    count = 0

    def call(*arguments: Any, **options: Any) -> Any:
        nonlocal count
        count += 1
        if count == nth:
            if after:
                real(*arguments, **options)
            raise error
        return real(*arguments, **options)

    return call


@linux
@pytest.mark.parametrize(
    ("form", "largest", "named"),
    [("eml", 100, "0001-kestrel-engineer.eml"), ("eml", 500, "ledger.jsonl"), ("mbox", 100, "drafts.mbox")],
)
def test_no_space_is_said_and_nothing_half_is_left(
    tmp_path: Path, table: Path, form: str, largest: int, named: str
) -> None:
    out = tmp_path / "out"
    full = child(table, out, form, f"largest={largest}")
    assert (full.returncode, full.stderr.partition(" Free")[0]) == (
        6,
        f"{out / named}: no space left for it.",
    )
    assert (contents(out), written(out)) == ({}, [])
    assert (MAIN(table, out, form), written(out)) == (0, ALL)


@linux
def test_a_folder_in_use_is_refused_until_its_owner_dies(
    tmp_path: Path, table: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    command = [sys.executable, "-B", str(CHILD), str(table), str(out), "eml", "wait"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as owner:
        assert owner.stdout is not None
        owner.stdout.readline()
        code = MAIN(table, out, "eml")
        os.kill(owner.pid, signal.SIGKILL)
    said = capfd.readouterr().err.partition(". ")[0]
    assert (code, said) == (6, f"{out} is in use by process {owner.pid}")
    assert (MAIN(table, out, "eml"), written(out)) == (0, ALL)
