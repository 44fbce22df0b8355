"""The page of example letters is what the library writes, and shows every case."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

CASES = (
    "final_round", "take_home", "internal", "agency", "keep_in_touch", "by_phone", "several_interviewers", "late",
    "position_closed", "before_interview", "declined_in_advance", "no_reply", "offer_first", "not_a_rejection",
    "offer_withdrawn", "merge_error", "message", "ghosted",
)  # fmt: skip
LANGUAGES = ("English", "German", "French", "Spanish", "Brazilian Portuguese", "Dutch")


@pytest.fixture
def page(project: Path) -> str:
    return (project / "docs" / "letters.md").read_text(encoding="utf-8")


def test_the_page_is_what_the_command_prints(project: Path, page: str) -> None:
    command = [sys.executable, str(project / "docs" / "make_letters.py")]
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stdout.decode("utf-8") == page


@pytest.mark.parametrize("case", CASES)
def test_every_case_has_a_letter_or_the_reason_why_none_is_written(case: str, page: str) -> None:
    english = page.partition("## English")[2].partition("\n## ")[0]
    section = re.search(rf"^### {case}\b.*?(?=^### |\Z)", english, re.MULTILINE | re.DOTALL)
    assert section
    assert re.search(r"^> (?:Hi|Dear) |advises against writing", section[0], re.MULTILINE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_five_letters_a_reminder_and_thanks(language: str, page: str) -> None:
    section = page.partition(f"## {language}\n")[2].partition("\n## ")[0]
    headings = re.findall(r"^### (.+)$", section, re.MULTILINE)
    assert len(headings) >= 7
    assert {"The one reminder", "The thanks for an answer"} < set(headings)


def test_nobody_on_the_page_can_be_written_to(page: str) -> None:
    assert [host for host in re.findall(r"@([\w.-]+\w)", page) if not host.endswith(".example")] == []
