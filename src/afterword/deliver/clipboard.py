"""The system's clipboard, through pyperclip where it is installed, else the system's own program."""

import os
import shutil
import subprocess
import sys
from typing import Final

from afterword.errors import AfterwordError

_PROGRAMS: Final = (
    ("WAYLAND_DISPLAY", ("wl-copy",)),
    ("DISPLAY", ("xclip", "-selection", "clipboard")),
    ("DISPLAY", ("xsel", "--clipboard", "--input")),
    ("", ("pbcopy",)),
    ("", ("clip.exe",)),
)
"""The environment variable a program needs to reach a screen, and the command that reads standard input."""
_PATIENCE: Final = 5.0
"""Seconds to wait for a clipboard program; one without a screen may hang."""


class ClipboardMissing(AfterwordError):  # noqa: N818 - a state of the machine, not a mistake of the user
    """No clipboard can be reached from here; the letter is still on the screen."""


def copy(text: str) -> None:
    """Put text on the clipboard; raise ClipboardMissing, with what to install, where there is none."""
    if _copied_by_pyperclip(text) or _copied_by_program(text):
        return
    raise ClipboardMissing("No clipboard could be reached.", _install_hint())


def _copied_by_pyperclip(text: str) -> bool:
    try:
        import pyperclip  # type: ignore[import-not-found,import-untyped,unused-ignore]  # noqa: PLC0415 - optional
    except ImportError:
        return False
    try:
        pyperclip.copy(text)
    except (pyperclip.PyperclipException, OSError):
        return False
    return True


def _copied_by_program(text: str) -> bool:
    for variable, command in _PROGRAMS:
        if variable and not os.environ.get(variable):
            continue
        program = shutil.which(command[0])
        if program and _fed([program, *command[1:]], text):
            return True
    return False


def _fed(command: list[str], text: str) -> bool:
    # clip.exe reads UTF-16 with a byte order mark; everything else reads UTF-8.
    data = text.encode("utf-16" if command[0].endswith("clip.exe") else "utf-8", errors="replace")
    try:
        # xclip and wl-copy stay behind to serve the text: their output must not hold a pipe of ours open.
        done = subprocess.run(  # noqa: S603 - a fixed command found on PATH
            command,
            input=data,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _install_hint() -> str:
    if sys.platform.startswith("linux"):
        return "Install wl-clipboard (Wayland) or xclip (X11), or copy the text above by hand."
    return "Install the clipboard extra (pip install 'afterword[clipboard]'), or copy the text above by hand."
