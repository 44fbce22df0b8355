"""A batch is stopped, starved or shut out from outside: what is paid for is kept, and the same command goes on."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.cli.test_batch_model import ANSWER
from tests.model.fault_server import serving

unix = pytest.mark.skipif(os.name == "nt", reason="needs signals and pipes")
rooted = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="mounting needs root on Linux"
)
COUNT = 24
COMMAND = [sys.executable, "-m", "afterword", "batch"]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    rows = [f"Kit Mercer,kit@softbox{n}.example,Softbox {n},Cook,Sam Lee" for n in range(COUNT)]
    path.write_text("\n".join(["to,email,company,role,candidate", *rows]) + "\n")
    return path


@contextmanager
def begun(
    table: Path, out: Path, url: str, *, until: int, env: dict[str, str] | None = None
) -> Iterator[subprocess.Popen[str]]:
    """Start a batch of two rows at once and wait until so many drafts are there."""
    command = [*COMMAND, str(table), "--out", str(out), "--concurrency", "2"]
    environment = {**os.environ, "OPENAI_BASE_URL": url, **(env or {})}
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        for _ in range(600):
            if len(drafts(out)) >= until:
                break
            time.sleep(0.05)
        else:
            process.kill()
            pytest.fail("no draft was written")
        yield process


def drafts(out: Path) -> list[str]:
    return sorted(path.name for path in out.glob("*.eml"))


def entries(out: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (out / "ledger.jsonl").read_text().splitlines()]


def finished(table: Path, out: Path, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, str(table), "--out", str(out), *options]
    return subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, text=True, check=False, timeout=120
    )


@unix
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_asked_to_stop_it_keeps_what_is_paid_for(tmp_path: Path, table: Path, name: str) -> None:
    out = tmp_path / "out"
    with serving(f"slowly {ANSWER}") as (url, server):
        with begun(table, out, url, until=2) as process:
            process.send_signal(getattr(signal, name))
            _, said = process.communicate(timeout=60)
        assert (process.returncode, "Traceback" in said) == (130, False)
        assert "Run the same command again to go on." in said
        assert len(drafts(out)) == len(entries(out)) == len(server.bodies) < COUNT
        again = finished(table, out, OPENAI_BASE_URL=url)
        assert (again.returncode, len(drafts(out)), len(server.bodies)) == (0, COUNT, COUNT)


@unix
def test_asked_twice_it_stops_at_once(tmp_path: Path, table: Path) -> None:
    out = tmp_path / "out"
    with serving(ANSWER, "hang") as (url, server):
        with begun(table, out, url, until=1) as process:
            while len(server.bodies) < 3:
                time.sleep(0.02)
            process.send_signal(signal.SIGINT)
            time.sleep(0.3)
            process.send_signal(signal.SIGINT)
            _, said = process.communicate(timeout=15)  # the server would hang for twenty seconds
        assert (process.returncode, "Traceback" in said, "never" in said) == (130, False, False)
        assert (len(drafts(out)), len(entries(out))) == (1, 1)
        server.script = [ANSWER]
        assert finished(table, out, OPENAI_BASE_URL=url).returncode == 0
    assert len(drafts(out)) == COUNT


@unix
def test_when_nobody_reads_what_it_says_it_goes_on(tmp_path: Path, table: Path) -> None:
    command = [*COMMAND, str(table), "--out", str(tmp_path / "out"), "--offline", "-v"]
    read, write = os.pipe()
    os.close(read)
    process = subprocess.run(command, stderr=write, check=False, timeout=60)
    os.close(write)
    assert (process.returncode, len(drafts(tmp_path / "out"))) == (0, COUNT)


@unix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_preview_that_cannot_be_printed_says_so(tmp_path: Path, table: Path) -> None:
    command = [*COMMAND, str(table), "--out", str(tmp_path / "out"), "--offline", "--dry-run"]
    with Path("/dev/full").open("wb") as full:
        process = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=60
        )
    assert (process.returncode, "Traceback" in process.stderr) == (6, False)


@contextmanager
def mounted(place: Path, size: str) -> Iterator[None]:
    """Mount a file system of that size at place."""
    place.mkdir()
    mount = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)], check=False, capture_output=True
    )
    if mount.returncode:
        pytest.skip("nothing can be mounted here")
    try:
        yield
    finally:
        subprocess.run(["umount", str(place)], check=True)


@rooted
@pytest.mark.parametrize(("form", "size"), [("eml", "40k"), ("mbox", "24k")])
def test_a_full_disk_is_said_and_once_there_is_space_it_goes_on(
    tmp_path: Path, table: Path, form: str, size: str
) -> None:
    with mounted(tmp_path / "small", size):
        out = tmp_path / "small" / "out"
        full = finished(table, out, "--offline", "--format", form)
        assert (full.returncode, "no space left" in full.stderr, "Traceback" in full.stderr) == (
            6,
            True,
            False,
        )
        assert [path.name for path in out.glob(".*.tmp")] == []
        subprocess.run(["mount", "-o", "remount,size=4m", str(tmp_path / "small")], check=True)
        assert finished(table, out, "--offline", "--format", form).returncode == 0
        assert len(entries(out)) == COUNT


@rooted
def test_a_folder_that_may_only_be_read_is_said(tmp_path: Path, table: Path) -> None:
    with mounted(tmp_path / "small", "4m"):
        out = tmp_path / "small" / "out"
        out.mkdir()
        subprocess.run(["mount", "-o", "remount,ro", str(tmp_path / "small")], check=True)
        refused = finished(table, out, "--offline")
        assert (refused.returncode, "not allowed to write" in refused.stderr) == (6, True)
        assert [*out.iterdir()] == []


@unix
@pytest.mark.skipif(shutil.which("unshare") is None, reason="unshare is not installed")
def test_offline_it_needs_no_network(tmp_path: Path, table: Path) -> None:
    command = [
        "unshare",
        "-rn",
        *COMMAND,
        str(table),
        "--out",
        str(tmp_path / "out"),
        "--offline",
        "--workers",
        "2",
    ]
    process = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    if "unshare" in process.stderr:
        pytest.skip("no namespace can be made here")
    assert (process.returncode, len(drafts(tmp_path / "out"))) == (0, COUNT)


@unix
def test_workers_end_when_their_parent_is_killed(tmp_path: Path, table: Path) -> None:
    with table.open("a") as file:
        file.writelines(f"Kit Mercer,kit@x{n}.example,X {n},Cook,Sam Lee\n" for n in range(3000))
    out = tmp_path / "out"
    command = [*COMMAND, str(table), "--out", str(out), "--offline", "--workers", "2"]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        while not drafts(out):
            time.sleep(0.05)
        children = _children(process.pid)
        process.kill()
    for _ in range(200):
        if not any(Path(f"/proc/{child}").exists() for child in children):
            break
        time.sleep(0.05)
    else:
        pytest.fail("a worker outlived its parent")
    assert finished(table, out, "--offline", "--limit", "100").returncode == 0


def _children(pid: int) -> list[int]:
    """Return the processes that pid started; none where the system does not tell."""
    tasks = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(child) for child in tasks.read_text().split()] if tasks.exists() else []
