"""Whole files: the old one or the new one, never half of one."""

from pathlib import Path

import pytest

from afterword.errors import FileError
from afterword.files import write_whole


def test_writes_with_the_owners_rights_only(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    write_whole(path, b"text")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"text", 0o600)


def test_an_existing_file_is_refused_without_force_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(b"old")
    with pytest.raises(FileError, match="exists already"):
        write_whole(path, b"new", force=False)
    assert path.read_bytes() == b"old"


def test_a_symbolic_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"secret")
    link = tmp_path / "a.eml"
    link.symlink_to(secret)
    write_whole(link, b"new")
    assert (secret.read_bytes(), link.is_symlink()) == (b"secret", False)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="its folder is not there"):
        write_whole(tmp_path / "none" / "a.eml", b"")


def test_a_folder_at_the_path_leaves_no_temporary_file(tmp_path: Path) -> None:
    (tmp_path / "a.eml").mkdir()
    with pytest.raises(FileError):
        write_whole(tmp_path / "a.eml", b"text")
    assert [path.name for path in tmp_path.iterdir()] == ["a.eml"]
