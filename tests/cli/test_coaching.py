"""``themes``, ``plan`` and ``reflect`` on a journal that was filled by reading replies."""

import json
import sys
from datetime import date
from pathlib import Path

import click
import pytest
from tests.cli.running import Run, answering_then_stopping
from tests.cli.test_journal import REPLY

from afterword.cli import reflect
from afterword.errors import FileError
from afterword.journal import Journal, gathering
from afterword.journal.bank import Bank
from afterword.journal.reflecting import QUESTIONS
from afterword.templating import packaged_folder


@pytest.fixture(autouse=True)
def _seventh_of_march(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_TODAY", "2025-03-07")
    monkeypatch.setenv("COLUMNS", "200")


@pytest.fixture
def journal_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    path = tmp_path / "data" / "journal.sqlite3"
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(path))
    return path


@pytest.fixture
def read(afterword: Run, journal_path: Path) -> Path:
    ran = afterword("summarize", "-", "--offline", "--company", "Kestrel Payments", stdin=REPLY)
    assert ran.code == 0
    return journal_path


@pytest.mark.parametrize("command", ["themes", "plan", "reflect"])
@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_before_there_is_a_journal_nothing_breaks_and_none_is_made(
    afterword: Run, journal_path: Path, command: str, form: str
) -> None:
    ran = afterword(command, "--format", form, "--offline")
    assert ran.code == 0
    assert ran.json["schema"] == 1 if form == "json" else ran.out.strip()
    assert not journal_path.exists()


@pytest.mark.usefixtures("read")
def test_themes_show_a_chart_with_the_quotes_it_is_made_of(afterword: Run) -> None:
    out = afterword("themes").out
    assert "█" * 20 + "  1 of 1 answer: one voice, not a pattern" in out
    assert "message queue" in out
    assert "(r1)" in out
    assert out.index("About you: what they liked") < out.index("About you: what to work on")


@pytest.mark.usefixtures("read")
def test_themes_write_a_page_and_refuse_to_overwrite_it(afterword: Run, tmp_path: Path) -> None:
    page = tmp_path / "themes.html"
    assert afterword("themes", "--html", page).code == 0
    assert page.read_text().startswith("<!doctype html>")
    assert afterword("themes", "--html", page).code == 6
    assert afterword("themes", "--format", "html").out == page.read_text()


@pytest.mark.usefixtures("read")
def test_a_plan_is_begun_once_and_done_one_by_one(afterword: Run) -> None:
    first = afterword("plan", "--format", "json").json
    assert [exercise["exercise"] for exercise in first["exercises"]] == [1]
    assert "message queue" in first["exercises"][0]["quote"]["quote"]
    assert afterword("plan", "--format", "json").json == first
    assert "To practise\n   1  " in afterword("status").out
    out = afterword("plan", "done", "1").out
    assert "practised on 7 March. Done so far: 1 of 1." in out
    after = afterword("plan", "--format", "json").json
    assert (after["exercises"], after["done"][0]["done"]) == ([], "2025-03-07")
    assert (
        "Practised on 7 March: 1 of 1 answer named it before; no answer has come since."
        in afterword("themes").out
    )
    assert "To practise" not in afterword("status").out


def test_two_that_begin_at_once_begin_the_same(read: Path) -> None:
    bank = Bank((packaged_folder("templates"),))
    with Journal.open(read) as one, Journal.open(read) as other:
        chosen = [gathering.to_begin(journal, bank, date(2025, 3, 7)) for journal in (one, other)]
        gathering.begin(one, chosen[0])
        gathering.begin(other, chosen[1])
        assert len(one.exercises()) == len(chosen[0]) == 1


@pytest.mark.usefixtures("read")
def test_a_journal_that_cannot_be_written_still_shows_the_plan(
    afterword: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "put_exercise", _full_disk)
    ran = afterword("plan")
    assert (ran.code, "Nothing new was begun. The disk is full." in ran.err) == (0, True)
    assert "Your plan, Friday 7 March 2025" in ran.out


def _full_disk(*_: object, **__: object) -> None:
    raise FileError("The disk is full.", "Make room.")


WORDED = {
    "number": 1, "gist": "Ask about traffic before choosing a queue.",
    "action": "Begin four practice designs by asking aloud about traffic before any queue is drawn.",
    "measure": "Four recordings in which the question comes first.",
    "cue": "If I think of a queue, I ask how much traffic there is.",
}  # fmt: skip


def test_a_model_words_the_exercise_for_the_quote(afterword: Run, read: Path, tmp_path: Path) -> None:
    (tmp_path / "answers.json").write_text(json.dumps([{"exercises": [WORDED]}]))
    (exercise,) = afterword("plan", "--answers", tmp_path / "answers.json", "--format", "json").json[
        "exercises"
    ]
    assert (exercise["do"], exercise["cue"]) == (WORDED["action"], WORDED["cue"])
    with Journal.open(read) as journal:
        assert journal.exercise(1).measure == WORDED["measure"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"action": "Take the course at www.example.com now."},
        {"measure": ""},
        {"action": "Ask for 5000 users."},
    ],
)
@pytest.mark.usefixtures("read")
def test_words_that_break_a_rule_leave_the_banks(
    afterword: Run, tmp_path: Path, wrong: dict[str, str]
) -> None:
    (tmp_path / "answers.json").write_text(json.dumps([{"exercises": [WORDED | wrong]}] * 2))
    (exercise,) = afterword("plan", "--answers", tmp_path / "answers.json", "--format", "json").json[
        "exercises"
    ]
    assert exercise["do"].startswith("Take three design tasks")


def test_what_would_be_sent_is_shown_without_names_and_begins_nothing(afterword: Run, read: Path) -> None:
    ran = afterword("plan", "--show-prompt")
    assert ran.code == 0
    assert "message queue" in ran.out
    assert "Anneke" not in ran.out
    assert "Kestrel" not in ran.out
    with Journal.open(read) as journal:
        assert journal.exercises() == []


def test_with_no_journal_a_plan_begins_nothing(afterword: Run, read: Path) -> None:
    assert afterword("plan", "--no-journal").code == 0
    with Journal.open(read) as journal:
        assert journal.exercises() == []


@pytest.mark.parametrize("arguments", [("9",), ("x",), ("1", "--on", "soon")])
@pytest.mark.usefixtures("read")
def test_what_is_no_exercise_or_no_day_is_refused(afterword: Run, arguments: tuple[str, ...]) -> None:
    afterword("plan")
    ran = afterword("plan", "done", *arguments)
    assert (ran.code, ran.out) == (2, "")


@pytest.mark.usefixtures("read")
def test_a_plan_can_be_exported_and_taken_in(
    afterword: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    afterword("plan")
    afterword("plan", "done", "1", "--on", "2025-03-06")
    before = afterword("plan", "--format", "json").json
    afterword("journal", "export", "-o", tmp_path / "all.json")
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "other"))
    assert afterword("journal", "import", tmp_path / "all.json").code == 0
    assert afterword("plan", "--format", "json").json == before


def test_criticism_that_is_put_off_is_in_no_view(
    afterword: Run, journal_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    afterword("summarize", "-", "--offline", "--not-now", "2025-03-20", stdin=REPLY)
    for arguments in (("themes",), ("themes", "--format", "json"), ("themes", "--format", "html"), ("plan",)):
        out = afterword(*arguments).out
        assert ("tidiest" in out, "message queue" in out) == (True, False)
    with Journal.open(journal_path) as journal:
        assert journal.exercises() == []
    monkeypatch.setenv("AFTERWORD_TODAY", "2025-03-20")
    assert "message queue" in afterword("plan").out


@pytest.mark.usefixtures("read")
def test_an_answer_that_was_read_can_still_be_put_off(
    afterword: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    afterword("plan")
    out = afterword("journal", "not-now", "r1", "morning").out
    assert "keeps until 10 March" in out
    for arguments in (("themes",), ("plan",), ("journal", "show", "r1")):
        shown = afterword(*arguments).out
        assert ("tidiest" in shown, "message queue" in shown) == (True, False)
    monkeypatch.setenv("AFTERWORD_TODAY", "2025-03-10")
    assert "message queue" in afterword("plan").out
    for wrong in (("r9", "morning"), ("1", "morning"), ("r1", "soon")):
        assert afterword("journal", "not-now", *wrong).code == 2


@pytest.mark.usefixtures("read")
def test_own_texts_shadow_the_packaged_ones(afterword: Run, tmp_path: Path) -> None:
    (tmp_path / "own" / "plan").mkdir(parents=True)
    file = tmp_path / "own" / "plan" / "system_design.txt"
    file.write_text("area: Design\nsubject: *\nexercise: Draw it. | Drawn. | If asked, I draw. | 3\n")
    assert "Do: Draw it." in afterword("plan", "--templates", tmp_path / "own").out
    file.write_text("area: Design\noops\n")
    ran = afterword("themes", "--templates", tmp_path / "own")
    assert (ran.code, f"{file}:2:" in ran.err) == (3, True)


def test_a_forgotten_reply_leaves_neither_theme_nor_quote(afterword: Run, read: Path) -> None:
    afterword("plan")
    assert afterword("journal", "forget", "r1", "--yes").code == 0
    assert "Nothing recurs yet" in afterword("themes").out
    assert afterword("plan").code == 0
    assert b"message queue" not in read.read_bytes()


# --- looking back oneself ---


def test_a_sheet_is_given_out_and_taken_in(afterword: Run, journal_path: Path, tmp_path: Path) -> None:
    afterword("draft", "--to", "Ben Lee", "--company", "Acme", "--role", "Cook", "--offline")
    given = afterword("reflect", "1").out
    assert given.startswith("# Looking back, Acme, Cook\n")
    (tmp_path / "mine.txt").write_text(given.replace(QUESTIONS[4], QUESTIONS[4] + "\nTaste twice."))
    ran = afterword("reflect", "1", tmp_path / "mine.txt")
    assert "For next time you wrote: “Taste twice.”" in " ".join(ran.out.split())
    with Journal.open(journal_path) as journal:
        (entry,) = journal.entries("reflection")
        assert (entry.company, entry.quote, entry.date) == ("Acme", "Taste twice.", date(2025, 3, 7))
    out = afterword("themes").out
    assert "Your own notes, counted nowhere above" in out
    assert f"  Acme, 7 March\n    {QUESTIONS[4]}\n      Taste twice.\n" in out
    assert "Nothing to practise" in afterword("plan").out


def test_on_a_terminal_the_questions_are_asked_one_by_one(
    afterword: Run, journal_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(question: str, **_: object) -> str:
        asked.append(question)
        return "Taste twice." if len(asked) == 5 else ""

    monkeypatch.setattr(reflect, "on_terminal", lambda: True)
    monkeypatch.setattr(click, "prompt", answer)
    assert afterword("reflect", "--company", "Acme").code == 0
    assert asked == list(QUESTIONS)
    with Journal.open(journal_path) as journal:
        assert [entry.gist for entry in journal.entries("reflection")] == [QUESTIONS[4]]


def test_what_was_written_before_stopping_is_kept(
    afterword: Run, journal_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reflect, "on_terminal", lambda: True)
    monkeypatch.setattr(click, "prompt", answering_then_stopping("The tasting.", ""))
    assert "kept" in afterword("reflect", "--company", "Acme").err
    with Journal.open(journal_path) as journal:
        assert [entry.quote for entry in journal.entries("reflection")] == ["The tasting."]
    assert afterword("reflect", "--company", "Acme").code == 130


@pytest.mark.parametrize("arguments", [("9",), ("r1",), ("a9",), ("1", "missing.txt")])
def test_what_cannot_be_looked_back_on_is_named(afterword: Run, arguments: tuple[str, ...]) -> None:
    afterword("draft", "--to", "Ben Lee", "--company", "Acme", "--role", "Cook", "--offline")
    ran = afterword("reflect", *arguments)
    assert (ran.code, arguments[-1].strip("ra") in ran.err) == (2, True)


def test_a_sheet_that_is_no_text_or_empty_is_refused(afterword: Run, journal_path: Path) -> None:
    for data in (b"\xff\xfe1. x", b"", b"# only a comment\n"):
        assert afterword("reflect", "--company", "Acme", "1", "-", stdin=data).code == 2
    assert not journal_path.exists()


def test_json_gives_all_five_questions(afterword: Run) -> None:
    afterword("draft", "--to", "Ben Lee", "--company", "Acme", "--role", "Cook", "--offline")
    data = json.loads(afterword("reflect", "1", "-", "--format", "json", stdin="5. Taste twice.").out)
    assert [answer["answer"] for answer in data["answers"]] == [None, None, None, None, "Taste twice."]


def test_a_sheet_needs_no_number_before_it(afterword: Run, journal_path: Path, tmp_path: Path) -> None:
    (tmp_path / "sheet.txt").write_text("5. Taste twice.")
    assert afterword("reflect", tmp_path / "sheet.txt", "--company", "Kestrel").code == 0
    assert afterword("reflect", "-", "--company", "Corvid", stdin="5. Salt it.").code == 0
    assert afterword("reflect", "--company", "Acme", stdin="5. Ask first.").code == 0
    with Journal.open(journal_path) as journal:
        said = [(entry.company, entry.quote) for entry in journal.entries("reflection")]
    assert said == [("Kestrel", "Taste twice."), ("Corvid", "Salt it."), ("Acme", "Ask first.")]


@pytest.mark.parametrize("data", ["", "\n", None])
def test_where_nothing_is_piped_the_sheet_is_given_out(
    afterword: Run, monkeypatch: pytest.MonkeyPatch, data: str | None
) -> None:
    if data is None:
        monkeypatch.setattr(sys, "stdin", None)
        assert reflect._filled(None) is None
    else:
        assert afterword("reflect", "--company", "Acme", stdin=data).out.startswith("# Looking back, Acme\n")


def test_a_number_that_is_none_before_a_sheet_is_named(afterword: Run, tmp_path: Path) -> None:
    (tmp_path / "sheet.txt").write_text("5. Taste twice.")
    ran = afterword("reflect", "one", tmp_path / "sheet.txt")
    assert (ran.code, "'one' is not a number of the journal" in ran.err) == (2, True)


@pytest.mark.usefixtures("read")
def test_what_is_given_before_a_subcommand_is_its_own(afterword: Run) -> None:
    afterword("plan")
    assert afterword("plan", "--format", "json", "done", "1").json["exercise"] == 1
