"""The ledger is ours or is left alone; a torn end is mended, nothing else is."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.batch.ledger import Entry, Ledger, entry_from_line
from afterword.errors import FileError

ONE = Entry(1, 2, "a" * 64, "written", "0001-x.eml", None, ("wait",), {"calls": 1})
TWO = Entry(2, 3, "b" * 64, "failed", None, "no “address”")


def ledger_with(folder: Path, data: bytes) -> Path:
    path = folder / "ledger.jsonl"
    path.write_bytes(data)
    return path


def test_an_entry_is_found_again(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    ledger.append([ONE, TWO])
    ledger.close()
    again = Ledger(tmp_path)
    assert (again.find("a" * 64), again.find("b" * 64), again.find("c" * 64)) == (ONE, TWO, None)
    again.close()


def test_the_latest_entry_of_a_row_counts(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    ledger.append([ONE, TWO])
    ledger.append([replace(TWO, status="written", error=None)])
    assert (ledger.status("b" * 64), [entry.status for entry in ledger.entries()]) == (
        "written",
        ["written", "written"],
    )
    ledger.close()


def test_a_row_that_was_mended_stands_as_its_successor(tmp_path: Path) -> None:
    again = replace(TWO, fingerprint="c" * 64, mends=("b" * 64,))
    mended = replace(again, status="written", error=None)
    ledger = Ledger(tmp_path)
    ledger.append([ONE, TWO])
    ledger.append([again])
    ledger.append([mended])
    for each in (ledger, Ledger(tmp_path)):
        assert (each.status("b" * 64), each.find("b" * 64), [*each.entries()]) == (
            "written",
            mended,
            [ONE, mended],
        )
        each.close()


def test_numbers_go_on(tmp_path: Path) -> None:
    ledger_with(tmp_path, replace(ONE, sequence=41).to_line())
    ledger = Ledger(tmp_path)
    assert (ledger.next_sequence(), ledger.next_sequence()) == (42, 43)
    ledger.close()


@given(st.text(), st.text(), st.lists(st.text()))
def test_any_text_survives_the_line(error: str, fingerprint: str, advice: list[str]) -> None:
    entry = Entry(1, 2, fingerprint, "failed", None, error, tuple(advice))
    line = entry.to_line()
    assert (entry_from_line(line), line.count(b"\n"), json.loads(line)["error"]) == (entry, 1, error)


@pytest.mark.parametrize("torn", [b'{"sequence":3,"ro', b"{", TWO.to_line()[:-2] + b"\0\0\0", b"\0\0"])
def test_a_torn_last_line_is_dropped(tmp_path: Path, torn: bytes) -> None:
    path = ledger_with(tmp_path, ONE.to_line() + torn)
    ledger = Ledger(tmp_path)
    ledger.close()
    assert (ledger.torn, path.read_bytes()) == (True, ONE.to_line())


def test_a_last_line_that_only_lacks_its_end_is_kept(tmp_path: Path) -> None:
    path = ledger_with(tmp_path, (ONE.to_line() + TWO.to_line())[:-1])
    ledger = Ledger(tmp_path)
    ledger.close()
    assert (ledger.torn, path.read_bytes()) == (False, ONE.to_line() + TWO.to_line())


def test_windows_line_ends_are_read(tmp_path: Path) -> None:
    ledger_with(tmp_path, (ONE.to_line() + TWO.to_line()).replace(b"\n", b"\r\n"))
    ledger = Ledger(tmp_path)
    assert (ledger.find("a" * 64), ledger.find("b" * 64)) == (ONE, TWO)
    ledger.close()


@pytest.mark.parametrize(
    "foreign",
    [
        b"hello\n",
        b"hello",
        b"[]\n",
        b"\n",
        b'{"sequence":1}\n',
        b'{"sequence":1,"row":2,"fingerprint":"x","status":"paid","file":null,"error":null,"advice":[],"usage":{}}\n',
        b'{"sequence":1,"row":2,"fingerprint":"x","status":"written","file":"../x","error":null,"advice":[],"usage":{}}\n',
        ONE.to_line().replace(b"}}", b'},"mends":3}'),
        ONE.to_line().replace(b"}}", b'},"mends":[3]}'),
        b"[" * 100_000 + b"\n",
    ],
)
def test_a_ledger_that_is_not_ours_is_left_alone(tmp_path: Path, foreign: bytes) -> None:
    path = ledger_with(tmp_path, ONE.to_line() + foreign)
    with pytest.raises(FileError, match=r"ledger\.jsonl:2: this is not a line of afterword's ledger"):
        Ledger(tmp_path)
    assert path.read_bytes() == ONE.to_line() + foreign


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(b"")
    (tmp_path / "ledger.jsonl").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileError, match="symbolic link"):
        Ledger(tmp_path)


def test_a_long_entry_is_found(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    long = replace(TWO, error="x" * 50_000)
    ledger.append([ONE, long, replace(ONE, fingerprint="c" * 64)])
    assert ledger.find("b" * 64) == long
    ledger.close()
