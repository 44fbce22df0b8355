"""Excel workbooks are tables too; one that would unpack to too much is not unpacked."""

import sys
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from afterword.batch.columns import Row
from afterword.batch.table import rows
from afterword.errors import InputError


def workbook(path: Path, *lines: list[Any], empty_first: bool = False) -> Path:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    sheet = book.create_sheet("People") if empty_first else book.active
    for line in lines:
        sheet.append(line)
    book.save(path)
    return path


def test_values_become_cells(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "people.xlsx",
        ["Interviewer", "company", "role", "date", "seen", "floor"],
        ["Zoë", "Kestrel", "Cook", date(2025, 3, 14), datetime(2025, 3, 14, 9, 30), 3.0],  # noqa: DTZ001
    )
    (row,) = rows(path)
    assert isinstance(row, Row)
    assert row.raw == {
        "Interviewer": "Zoë",
        "company": "Kestrel",
        "role": "Cook",
        "date": "2025-03-14",
        "seen": "2025-03-14 09:30:00",
        "floor": "3",
    }


def test_the_first_sheet_with_a_cell_is_read(tmp_path: Path) -> None:
    path = workbook(tmp_path / "people.xlsx", ["to", "company", "role"], ["a", "b", "c"], empty_first=True)
    assert rows(path).describe() == "people.xlsx: Excel workbook, sheet 'People'; to, company, role"


def test_rows_are_counted_as_excel_does(tmp_path: Path) -> None:
    path = workbook(tmp_path / "p.xlsx", [], ["to", "company", "role"], ["a", "b", "c"], [], ["d", "e", "f"])
    assert [row.line for row in rows(path)] == [3, 5]


def test_a_damaged_workbook_is_said(tmp_path: Path) -> None:
    path = workbook(tmp_path / "p.xlsx", ["to", "company", "role"], ["a", "b", "c"])
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(tmp_path / "half.xlsx", "w") as half:
        for part in whole.namelist():
            data = whole.read(part)
            half.writestr(part, data[: len(data) // 2] if "sheet1" in part else data)
    with pytest.raises(InputError, match="the workbook is damaged"):
        rows(tmp_path / "half.xlsx")


def test_a_zip_without_a_workbook_is_said(tmp_path: Path) -> None:
    pytest.importorskip("openpyxl")
    with zipfile.ZipFile(tmp_path / "x.xlsx", "w") as archive:
        archive.writestr("hello.txt", "hello")
    with pytest.raises(InputError, match="the workbook is damaged"):
        rows(tmp_path / "x.xlsx")


def test_a_bomb_is_refused_before_it_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)  # opening it would say that the extra is missing
    with zipfile.ZipFile(tmp_path / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 2_000_000)
    with pytest.raises(InputError, match=r"unpacks to 2,000,000 bytes and is refused"):
        rows(tmp_path / "bomb.xlsx")


def test_without_the_extra_the_way_out_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with zipfile.ZipFile(tmp_path / "p.xlsx", "w") as archive:
        archive.writestr("x", "x")
    with pytest.raises(InputError, match="needs an extra") as caught:
        rows(tmp_path / "p.xlsx")
    assert "pip install openpyxl" in caught.value.hint


def test_the_header_may_stand_below_titles_and_on_another_sheet(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["Notes of the team"])
    sheet = book.create_sheet("Clients")
    for line in (["Rejections tracker"], [], ["Interviewer", "Company", "Role"], ["Zoë", "Kestrel", "Cook"]):
        sheet.append(line)
    book.save(tmp_path / "p.xlsx")
    (row,) = rows(tmp_path / "p.xlsx")
    assert isinstance(row, Row)
    assert (row.line, row.cells["to"]) == (4, "Zoë")
