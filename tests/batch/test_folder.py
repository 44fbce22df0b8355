"""A folder or an mbox of rejections is a table with one row a message."""

from pathlib import Path

import pytest

from afterword.batch.columns import BrokenRow, Row
from afterword.batch.folder import Folder
from afterword.errors import InputError

MAIL = "From: Anneke Vos <anneke@kestrel.example>\nSubject: Your application\n\nDear Mara,\n\nwe decided otherwise ({}).\n"


def test_each_message_of_a_folder_is_a_row(tmp_path: Path) -> None:
    for name in ("b.eml", "a.eml"):
        (tmp_path / name).write_text(MAIL.format(name))
    found = list(Folder(tmp_path))
    assert [(row.line, row.raw["rejection"]) for row in found] == [
        (1, str(tmp_path / "a.eml")),
        (2, str(tmp_path / "b.eml")),
    ]


def test_a_row_carries_its_message(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_text(MAIL.format("x"))
    (row,) = Folder(tmp_path)
    assert isinstance(row, Row)
    assert row.message is not None
    assert "otherwise (x)" in row.message.text


def test_each_message_of_an_mbox_is_a_row(tmp_path: Path) -> None:
    path = tmp_path / "old.mbox"
    path.write_text("".join(f"From x Thu Jan  1 00:00:00 1970\n{MAIL.format(n)}\n" for n in range(3)))
    assert [row.raw["rejection"] for row in Folder(path)] == [f"{path}#1", f"{path}#2", f"{path}#3"]


def test_an_unreadable_message_is_a_broken_row(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_text(MAIL.format("x"))
    (tmp_path / "b.eml").write_bytes(b"")
    assert [type(row) for row in Folder(tmp_path)] == [Row, BrokenRow]


def test_an_empty_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="there is no message in it"):
        Folder(tmp_path)


def test_folders_in_it_are_read_and_those_of_a_batch_are_not(tmp_path: Path) -> None:
    for path in ("a.eml", "2025/b.eml", "2025/more/c.eml", "drafts/0001-kestrel.eml"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(MAIL.format(path))
    (tmp_path / "drafts" / "ledger.jsonl").write_text("")
    folder = Folder(tmp_path)
    names = [folder.place(row.line) for row in folder]
    assert sorted(names) == ["2025/b.eml", "2025/more/c.eml", "a.eml"]


def test_a_document_that_is_not_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_text(MAIL.format("x"))
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7")
    _, broken = Folder(tmp_path)
    assert isinstance(broken, BrokenRow)
    assert "documents such as .pdf are not read" in broken.reason


def test_drafts_do_not_go_among_the_rejections(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_text(MAIL.format("x"))
    with pytest.raises(InputError, match="would be read as rejections"):
        Folder(tmp_path, tmp_path / ".." / tmp_path.name)
