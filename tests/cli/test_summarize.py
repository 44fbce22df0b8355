"""``summarize``: an answer in every form, and what is no answer."""

import os
from pathlib import Path

import pytest
from tests.cli.running import Run

from afterword.cli import sink, summarize
from afterword.errors import FileError
from afterword.journal import Journal

REPLY = """Hi Marcus,

Happy to share. Your market sizing was one of the best we saw this month. Where it fell short was the presentation: you read from
the slides and ran four minutes over.

We will open another round in May, so do apply again.

Ravi
"""
BOILERPLATE = """Dear Applicant,

Thank you for your enquiry. Due to the high volume of applications we are unable to provide individual feedback.

Kind regards,
The Talent Team
"""


def test_points_are_slices_of_the_text(afterword: Run) -> None:
    read = afterword("summarize", "-", "--format", "json", stdin=REPLY).json
    assert read["kind"] == "feedback"
    for name in ("points", "strengths", "outside_control", "doors"):
        assert all(read["text"][item["start"] : item["end"]] == item["quote"] for item in read[name])
    assert ["slides" in point["quote"] for point in read["points"]] == [True]


def test_the_report_shows_strengths_first_and_the_quote_beside_the_point(afterword: Run) -> None:
    out = afterword("summarize", "-", stdin=REPLY).out
    assert out.index("market sizing") < out.index("you read from")
    assert "do apply again" in out


def test_no_usable_feedback_is_a_result(afterword: Run) -> None:
    ran = afterword("summarize", "-", stdin=BOILERPLATE)
    assert ran.code == 0
    assert "No usable feedback in this reply." in ran.out
    assert afterword("summarize", "-", "--format", "json", stdin=BOILERPLATE).json["points"] == []


def test_markdown_cannot_be_opened_by_what_the_reply_says(afterword: Run) -> None:
    out = afterword(
        "summarize",
        "-",
        "--format",
        "markdown",
        stdin=REPLY.replace("the slides", "![x](https://x.example/) <b>slides"),
    ).out
    assert "![x]" not in out
    assert "<b>" not in out


def test_a_page_stands_alone_and_escapes_everything(afterword: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    hostile = REPLY.replace("the slides", "<script>alert(1) the slides")
    assert afterword("summarize", "-", "--format", "html", "-o", page, stdin=hostile).code == 0
    text = page.read_text(encoding="utf-8")
    assert "<script" not in text
    assert "src=" not in text
    assert 'class="points"' in text


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_no_control_character_reaches_the_terminal(afterword: Run, form: str) -> None:
    out = afterword(
        "summarize",
        "-",
        "--format",
        form,
        stdin=REPLY.replace("slides", "sli\x1b]52;c;eA==\x07des \x9b31m \u202e"),
    ).out
    assert not [c for c in out if (ord(c) < 32 and c not in "\n\t") or 0x7F <= ord(c) < 0xA0 or c == "\u202e"]


def test_empty_input_is_named(afterword: Run) -> None:
    ran = afterword("summarize", "-", stdin="")
    assert (ran.code, ran.out) == (2, "")


def test_nothing_left_after_cleaning_is_no_error(afterword: Run) -> None:
    ran = afterword(
        "summarize",
        "-",
        "--format",
        "json",
        stdin="On Mon, 3 Mar 2025 Sam <sam@x.example> wrote:\n> Hi Kit,\n> thanks\n",
    )
    assert (ran.code, ran.json["points"]) == (0, [])


def test_fifty_megabytes_are_refused(afterword: Run) -> None:
    ran = afterword("summarize", "-", stdin=b"a b c.\n" * 7_500_000)
    assert (ran.code, "25 MB" in ran.err) == (2, True)


@pytest.mark.parametrize("code", ["DE", "de-DE", "de_AT", "de"])
def test_the_language_of_the_summary_is_read_as_that_of_a_letter_is(afterword: Run, code: str) -> None:
    assert "Was gefallen hat" in afterword("summarize", "-", "--language", code, stdin=REPLY).out


@pytest.mark.parametrize("code", ["xx", "elvish", "-"])
def test_a_language_in_which_no_summary_is_written_is_refused(afterword: Run, code: str) -> None:
    ran = afterword("summarize", "-", "--language", code, stdin=REPLY)
    assert (ran.code, ran.out, "Summaries are written in: en, de" in ran.err) == (2, "", True)


@pytest.mark.parametrize("name", ["mine.txt", "missing/summary.txt"])
def test_where_the_summary_cannot_be_written_no_work_is_begun(
    afterword: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    monkeypatch.setattr(summarize, "with_model", None)  # is not called
    assert afterword("summarize", "-", "-o", tmp_path / name, stdin=REPLY).code == 6


def test_a_summary_that_a_file_does_not_take_after_all_is_printed_and_kept(
    afterword: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sink, "write_whole", _full_disk)
    ran = afterword("summarize", "-", "-o", tmp_path / "summary.txt", stdin=REPLY)
    assert (ran.code, "market sizing" in ran.out, "The disk is full." in ran.err) == (6, True, True)
    with Journal.open(Path(os.environ["AFTERWORD_DATA_HOME"]) / "journal.sqlite3") as journal:
        assert [reply.kind for reply in journal.replies()] == ["feedback"]


def _full_disk(*_: object, **__: object) -> None:
    raise FileError("The disk is full.", "Make room.")
