"""Kill it at every write, fill the disk, start it twice: the journal is whole, with all of a change or nothing of it."""

import ctypes
import json
import os
import runpy
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.journal.holding import TEXT, fill

from afterword.errors import FileError
from afterword.journal import Journal
from afterword.journal.exporting import exported
from afterword.journal.schema import APPLICATION_ID, MIGRATIONS

CHILD = Path(__file__).with_name("child_journal.py")
MAIN: Callable[..., int] = runpy.run_path(str(CHILD))["main"]
traced = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
posix = pytest.mark.skipif(os.name == "nt", reason="needs POSIX permissions")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    fill(tmp_path / "journal.sqlite3")
    return tmp_path / "journal.sqlite3"


def child(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-B", str(CHILD), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def faults(calls: str, fault: str, path: Path, *arguments: object, what: str) -> Iterator[tuple[int, str]]:
    """Use a fresh copy of the journal again and again, with the fault at the first of calls, at the second, …

    Yields the exit code of each process and what it complained about.
    """
    fresh = path.with_name("fresh")
    shutil.copy(path, fresh)
    for nth in range(1, 1000):
        for file in path.parent.glob("*journal.sqlite3*"):
            file.unlink()
        shutil.copy(fresh, path)
        code, said, reached = hurt(
            f"{calls}:{fault}:when={nth}", path.with_name("trace"), what, path, *arguments
        )
        yield code, said
        if not reached:
            assert (code, nth > 3) == (0, True), said
            return
    raise AssertionError("there is no end of it")


def hurt(inject: str, log: Path, *arguments: object) -> tuple[int, str, bool]:
    """Run MAIN in a fork that strace lays its hands on; return its exit code, its complaint, whether the fault came.

    A fork starts with everything imported, so that a hundred of them take seconds.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # that a fork of many threads is unwise
        pid = os.fork()
    if pid == 0:
        code = 99
        try:
            ctypes.CDLL(None).prctl(0x59616D61, ctypes.c_ulong(2**64 - 1), 0, 0, 0)  # PR_SET_PTRACER: anybody
            os.dup2(os.open(log.with_name("said"), os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), 2)
            os.kill(os.getpid(), signal.SIGSTOP)
            code = MAIN(
                *(argument if isinstance(argument, Path) else str(argument) for argument in arguments)
            )
        finally:
            os._exit(code)
    os.waitpid(pid, os.WUNTRACED)
    tracer = subprocess.Popen(["strace", "-qq", "-p", str(pid), "-o", log, "-e", f"inject={inject}"])
    status = Path(f"/proc/{pid}/status")
    while "TracerPid:\t0" in status.read_text():
        assert tracer.poll() is None
        time.sleep(0.001)
    os.kill(pid, signal.SIGCONT)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    tracer.wait()
    trace = log.read_text()
    return code, log.with_name("said").read_text(), "INJECTED" in trace or "SIGKILL" in trace


def whole(path: Path) -> dict[str, object]:
    """Return what the journal holds, after looking that nothing in it is broken."""
    with Journal.open(path) as journal:
        assert journal.db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert journal.db.execute("PRAGMA foreign_key_check").fetchall() == []
        assert journal.db.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        journal.db.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
        return exported(journal)


def to_version_1(path: Path) -> None:
    """Take from a journal what its second version added."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for kind, name in db.execute(
            "SELECT type, name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            db.execute(f"DROP {kind} {name}")
        db.execute("DROP TABLE search")
        db.execute("DROP VIEW searched")
        db.execute("DROP TABLE chores")
        db.execute("PRAGMA user_version = 1")


def bytes_beside(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in path.parent.iterdir() if "journal.sqlite3" in file.name)


def test_an_older_journal_is_brought_up_to_date_with_a_copy_of_before(path: Path) -> None:
    before = whole(path)
    to_version_1(path)
    assert whole(path) == before
    copy = path.with_name("journal.sqlite3.before-2")
    with closing(sqlite3.connect(copy)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (1,)
    assert copy.stat().st_mode & 0o777 == 0o600


@traced
@pytest.mark.parametrize("calls", ["pwrite64", "fdatasync,fsync"])
def test_a_migration_killed_at_any_write_is_done_again(path: Path, calls: str) -> None:
    before = whole(path)
    to_version_1(path)
    for code, said in faults(calls, "signal=SIGKILL", path, what="open"):
        assert (code in (0, -signal.SIGKILL), said) == (True, "")
        assert whole(path) == before


@traced
@pytest.mark.parametrize("fault", ["signal=SIGKILL", "error=ENOSPC"])
def test_an_import_interrupted_at_any_write_is_there_whole_or_not_at_all(
    path: Path, fault: str, tmp_path: Path
) -> None:
    other = tmp_path / "other" / "journal.sqlite3"
    fill(other)
    with Journal.open(other) as journal:
        journal.forget(asks=[2])
        journal.add_ask(
            journal.ask(1).__class__(company="Corvid", role="Driver", to="Mara Lind", body="Dear Mara")
        )
        file = tmp_path / "export.json"
        file.write_text(json.dumps(exported(journal)))
    before = whole(path)
    seen = set()
    for code, said in faults("pwrite64", fault, path, file, what="import"):
        after = whole(path)
        seen.add(after == before)
        assert after == before or [ask["company"] for ask in after["asks"]][2:] == ["Corvid"]  # type: ignore[attr-defined]
        if fault == "error=ENOSPC" and code:
            assert (code, "no space left" in said or "disk" in said) == (6, True)
    assert seen == {True, False}


@traced
def test_forgetting_killed_at_any_write_is_finished_by_the_next_opening(path: Path) -> None:
    seen = set()
    for _ in faults("pwrite64,ftruncate", "signal=SIGKILL", path, what="forget"):
        held = whole(path)
        gone = not any(ask["company"].startswith("Kestrel") for ask in held["asks"])  # type: ignore[attr-defined]
        seen.add(gone)
        assert gone is (b"queue" not in bytes_beside(path))
    assert seen == {True, False}


def test_forgetting_leaves_no_byte_in_any_file(path: Path) -> None:
    to_version_1(path)  # so that there is a copy of before the migration too
    with Journal.open(path) as journal:
        assert b"queue" in bytes_beside(path)
        journal.forget(asks=[1])
        for word in (b"queue", b"Kestrel", b"kestrel", b"Anneke", b"load first", TEXT.encode()):
            assert word not in bytes_beside(path)
    assert b"queue" not in bytes_beside(path)
    assert [ask["company"] for ask in whole(path)["asks"]] == ["Acme"]  # type: ignore[attr-defined]


def test_forgetting_a_reply_opens_its_ask_again(path: Path) -> None:
    with Journal.open(path) as journal:
        journal.forget(replies=[1])
        assert (journal.ask(1).answered, journal.entries(), journal.exercises()) == (None, [], [])
        assert b"queue" not in bytes_beside(path)


def test_forgetting_everything_leaves_an_empty_journal(path: Path) -> None:
    with Journal.open(path) as journal:
        journal.forget(everything=True)
    assert all(not held for name, held in whole(path).items() if name not in ("schema", "afterword"))
    assert b"Acme" not in bytes_beside(path)


def test_a_sweep_that_another_reader_prevents_is_said_and_done_later(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM asks").fetchall()
        with Journal.open(path) as journal:
            journal.db.execute("PRAGMA busy_timeout = 10")
            with pytest.raises(FileError, match=r"journal\.sqlite3"):
                journal.forget(asks=[1])
    with Journal.open(path) as journal:
        assert [ask.company for ask in journal.asks()] == ["Acme"]
    assert b"queue" not in bytes_beside(path)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"SQLite format 3\0" + b"\xff" * 84, "belongs to another program"),
        (b"\0" * 4096, "not a journal, or its first bytes are damaged"),
        (b"Dear diary, " * 500, "not a journal, or its first bytes are damaged"),
    ],
)
def test_a_file_that_is_no_journal_is_refused_and_left_alone(
    tmp_path: Path, content: bytes, says: str
) -> None:
    path = tmp_path / "journal.sqlite3"
    path.write_bytes(content)
    path.chmod(0o644)
    with pytest.raises(FileError, match=says) as raised:
        Journal.open(path)
    assert path.stat().st_mode & 0o777 == 0o644
    assert str(path) in raised.value.message
    assert raised.value.hint
    assert path.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE asks (id)")
    with pytest.raises(FileError, match="belongs to another program"):
        Journal.open(path)
    assert [file.name for file in tmp_path.iterdir()] == ["journal.sqlite3"]


def test_a_newer_journal_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        assert db.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = path.read_bytes()
    with pytest.raises(FileError, match="newer afterword") as raised:
        Journal.open(path)
    assert "Update afterword" in raised.value.hint
    assert path.read_bytes() == before


def test_a_journal_without_its_tables_is_named(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("DROP TABLE threads")
    with Journal.open(path) as journal, pytest.raises(FileError, match="not as afterword left it"):
        journal.find_ask(message_id="<1@x>")


def test_damage_in_the_middle_is_named(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xa5" * (len(data) - 4096)
    path.write_bytes(data)
    with pytest.raises(FileError, match="is damaged"), Journal.open(path) as journal:
        journal.asks()


def test_a_folder_at_the_journals_place_is_named(tmp_path: Path) -> None:
    mode = tmp_path.stat().st_mode
    with pytest.raises(FileError, match="is not a file"):
        Journal.open(tmp_path)
    assert tmp_path.stat().st_mode == mode


@posix
def test_only_the_user_can_read_any_file_of_it(tmp_path: Path) -> None:
    path = tmp_path / "new folder ü" / "journal.sqlite3"
    umask = os.umask(0)
    try:
        fill(path)
        with Journal.open(path) as journal:
            journal.add_application(journal.application(1))
            modes = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()}
            journal.backup(tmp_path / "copy")
    finally:
        os.umask(umask)
    assert modes == dict.fromkeys(["journal.sqlite3", "journal.sqlite3-wal", "journal.sqlite3-shm"], 0o600)
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "copy").stat().st_mode & 0o777 == 0o600


@posix
def test_a_journal_that_others_could_read_is_closed_to_them(path: Path) -> None:
    path.chmod(0o644)
    Journal.open(path).close()
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_backup_is_a_journal_and_replaces_nothing(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite3"
    with Journal.open(path) as journal:
        journal.backup(copy)
        with pytest.raises(FileError, match="exists already"):
            journal.backup(copy)
    assert whole(copy) == whole(path)


def test_two_processes_write_without_losing_anything(path: Path) -> None:
    writers = [
        subprocess.Popen(
            [sys.executable, "-B", str(CHILD), "write", str(path), "40", name], stderr=subprocess.PIPE
        )
        for name in ("Corvid", "Merle")
    ]
    assert [(writer.communicate()[1], writer.returncode) for writer in writers] == [(b"", 0), (b"", 0)]
    assert len(whole(path)["asks"]) == 82  # type: ignore[arg-type]


def test_two_processes_begin_one_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    writers = [
        subprocess.Popen(
            [sys.executable, "-B", str(CHILD), "write", str(path), "3", str(name)], stderr=subprocess.PIPE
        )
        for name in range(4)
    ]
    assert [(writer.communicate()[1], writer.returncode) for writer in writers] == [(b"", 0)] * 4
    assert len(whole(path)["asks"]) == 12  # type: ignore[arg-type]
    assert [file.name for file in tmp_path.iterdir()] == ["journal.sqlite3"]


def test_a_journal_held_by_another_process_can_be_read_and_is_named_when_written(path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-B", str(CHILD), "hold", str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"holding\n"
    try:
        with Journal.open(path) as journal:
            journal.db.execute("PRAGMA busy_timeout = 10")
            assert len(journal.asks()) == 2
            with pytest.raises(FileError, match="in use by another program"):
                journal.mark_sent(2, journal.asks()[0].drafted)
    finally:
        holder.communicate(b"\n")


def test_a_killed_writer_leaves_everything_that_was_acknowledged(path: Path) -> None:
    writer = subprocess.Popen([sys.executable, "-B", str(CHILD), "write", str(path), "100000", "Corvid"])
    try:
        while len(whole(path)["asks"]) < 30:  # type: ignore[arg-type]
            assert writer.poll() is None
    finally:
        writer.send_signal(signal.SIGKILL)
        writer.wait()
    assert len(whole(path)["asks"]) >= 30  # type: ignore[arg-type]
