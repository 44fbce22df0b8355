"""The clipboard and the mail program: what is started, and what is said when nothing can be."""

import sys
from pathlib import Path

import pytest

from afterword.deliver import clipboard, opening
from afterword.errors import FileError


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A PATH with nothing on it, no screen, no pyperclip; returns the folder to put programs in."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setitem(sys.modules, "pyperclip", None)
    return folder


def program(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


posix = pytest.mark.skipif(sys.platform != "linux", reason="the programs here are shell scripts")


@posix
def test_the_text_is_given_to_the_program_that_has_a_screen(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    got = programs / "got"
    program(programs, "xclip", f"/bin/cat > {got}")
    monkeypatch.setenv("DISPLAY", ":7")
    clipboard.copy("Liebe Zoë")
    assert got.read_bytes() == "Liebe Zoë".encode()


@posix
def test_a_program_that_fails_is_passed_over(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    got = programs / "got"
    program(programs, "xclip", "exit 1")
    program(programs, "xsel", f"/bin/cat > {got}")
    monkeypatch.setenv("DISPLAY", ":7")
    clipboard.copy("text")
    assert got.read_bytes() == b"text"


@pytest.mark.usefixtures("programs")
def test_no_clipboard_is_said_with_a_way_out() -> None:
    with pytest.raises(clipboard.ClipboardMissing, match="No clipboard") as caught:
        clipboard.copy("text")
    assert "copy the text above by hand" in caught.value.hint


@posix
def test_a_file_is_opened_by_its_whole_path(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    got = programs / "got"
    program(programs, "xdg-open", f'printf %s "$1" > {got}')
    (programs / "-draft.eml").write_bytes(b"x")
    monkeypatch.chdir(programs)
    opening.open_in_mail_program(Path("-draft.eml"))
    assert got.read_text() == str(programs / "-draft.eml")


@pytest.mark.usefixtures("programs")
def test_nothing_to_open_with_is_said() -> None:
    with pytest.raises(FileError, match=r"Nothing on this machine opens 'mailto:a@x\.example'"):
        opening.open_in_mail_program("mailto:a@x.example")


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="no such file"):
        opening.open_in_mail_program(tmp_path / "none.eml")


def test_only_mail_is_opened() -> None:
    with pytest.raises(FileError, match="neither a file nor a mailto link"):
        opening.open_in_mail_program("https://x.example")
