"""Opening a draft in the user's mail program."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from afterword.errors import FileError


def open_in_mail_program(target: Path | str) -> None:
    """Open an ``.eml`` file (a Path) or a ``mailto:`` URL (text) with the program the system has for it.

    Returns once the program is started. Raises FileError, with the way out, when nothing can open it.
    """
    if isinstance(target, Path):
        if not target.is_file():
            raise FileError(f"{target}: there is no such file to open.", "Write the draft first, with -o.")
        target = str(target.absolute())  # never taken for an option, whatever it is called
    elif not target.startswith("mailto:"):
        raise FileError(f"{target[:60]!r} is neither a file nor a mailto link.", "Open the draft by hand.")
    if not _opened(target):
        raise FileError(
            f"Nothing on this machine opens {target[:60]!r}.",
            "Write the draft with --format eml -o FILE and open that file in your mail program.",
        )


def _opened(target: str) -> bool:
    if sys.platform == "win32":
        return _started_by_windows(target)
    names = ("open",) if sys.platform == "darwin" else ("xdg-open", "gio", "wslview")
    for name in names:
        program = shutil.which(name)
        if program and _ran([program, "open", target] if name == "gio" else [program, target]):
            return True
    if target.startswith("mailto:") and _has_screen():
        import webbrowser  # noqa: PLC0415 - costs time at start-up, and is the last resort

        return webbrowser.open(target)
    return False


def _started_by_windows(target: str) -> bool:
    try:
        os.startfile(target)  # type: ignore[attr-defined,unused-ignore]  # noqa: S606
    except OSError:
        return False
    return True


def _has_screen() -> bool:
    # Without a screen webbrowser would start a text browser in the user's terminal.
    return sys.platform == "darwin" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _ran(command: list[str]) -> bool:
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program; the target is a path or mailto URL checked above
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=20,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return True  # it is still running: some openers stay with the program they started
    except OSError:
        return False
    return done.returncode == 0
