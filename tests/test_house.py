"""The house: floors hold, doors are used, importing is cheap, the wheel is whole."""

import re
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

DOORS = {
    "click": ("afterword/cli/",),
    "jinja2": ("afterword/templating.py",),
    "openai": ("afterword/model/wire.py",),
    "httpx2": ("afterword/model/wire.py",),
    "dotenv": ("afterword/config.py",),
    "rich": ("afterword/cli/",),
    "sqlite3": ("afterword/journal/",),
    "pyperclip": ("afterword/deliver/",),
    "openpyxl": ("afterword/batch/",),
    "oxmsg": ("afterword/message/",),
}


def test_rooms_import_only_from_below(project: Path) -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint, "--no-cache"], cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("library", DOORS)
def test_each_library_has_one_door(library: str, project: Path) -> None:
    importing = re.compile(rf"^\s*(?:import|from) {library}\b", re.MULTILINE)
    users = [
        path.relative_to(project / "src").as_posix()
        for path in (project / "src").rglob("*.py")
        if importing.search(path.read_text(encoding="utf-8"))
    ]
    assert [user for user in users if not user.startswith(DOORS[library])] == []


def test_importing_the_library_pulls_in_nothing_heavy() -> None:
    code = "import sys, afterword; print([m for m in ('openai', 'pydantic', 'rich', 'jinja2', 'click', 'httpx2') if m in sys.modules])"
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        == "[]\n"
    )


def test_every_public_name_is_there() -> None:
    import afterword

    assert [name for name in afterword.__all__ if getattr(afterword, name) is None] == []


@pytest.mark.parametrize("command", ["draft", "summarize"])
def test_an_offline_run_imports_no_model_library(command: str, project: Path) -> None:
    file = project / "examples" / ("rejection.eml" if command == "draft" else "reply.eml")
    code = (
        f"import sys; from afterword.cli.main import run; run(['{command}', r'{file}', '--offline', '--candidate', 'A B']);"
        "print([m for m in ('openai', 'pydantic', 'rich', 'httpx2') if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, stdin=subprocess.DEVNULL
    )
    assert done.stderr.splitlines()[-1] == "[]"


def test_nothing_catches_everything(project: Path) -> None:
    bare = re.compile(r"except\s*(?:Exception|BaseException)?\s*(?:as \w+)?:")
    guilty = [
        path.name for path in (project / "src").rglob("*.py") if bare.search(path.read_text(encoding="utf-8"))
    ]
    assert guilty == []


@pytest.mark.slow
def test_the_wheel_alone_does_the_main_job(project: Path, tmp_path: Path) -> None:
    """Build the wheel, compare its files with the checkout's, install it in an empty environment and run it there."""
    build = [
        sys.executable,
        "-m",
        "build",
        "--wheel",
        "--no-isolation",
        "--outdir",
        str(tmp_path),
        str(project),
    ]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    held = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("prompts", "templates"):
        files = [path for path in (project / folder).rglob("*") if path.is_file()]
        assert {f"afterword/_data/{path.relative_to(project).as_posix()}" for path in files} <= held
    sources = (project / "src").rglob("*.*")
    assert {
        p.relative_to(project / "src").as_posix()
        for p in sources
        if p.is_file() and "__pycache__" not in p.parts
    } <= held

    venv.create(tmp_path / "venv", with_pip=True)
    bin_ = tmp_path / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    subprocess.run(
        [bin_ / "python", "-m", "pip", "install", "-q", str(wheel)], check=True, capture_output=True
    )
    draft: list[str | Path] = [
        bin_ / "afterword",
        "draft",
        project / "examples/rejection.eml",
        "--offline",
        "--candidate",
        "Priyanka Raman",
    ]
    letter = subprocess.run(
        draft, capture_output=True, text=True, check=True, cwd=tmp_path, stdin=subprocess.DEVNULL
    ).stdout
    assert "Hi Anneke," in letter
    summary: list[str | Path] = [bin_ / "afterword", "summarize", project / "examples/reply.eml", "--offline"]
    text = subprocess.run(
        summary, capture_output=True, text=True, check=True, cwd=tmp_path, stdin=subprocess.DEVNULL
    ).stdout
    assert "before you had asked how much traffic there would be" in " ".join(text.split())
