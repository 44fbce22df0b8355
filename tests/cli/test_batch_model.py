"""``batch`` with a model: what it costs is said first, one bad answer fails one row, and no row is paid for twice."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.running import Ran, Run
from tests.model.fault_server import FaultServer, serving

from afterword.model.memory import remember

ROLES = ("Designer", "Driver", "Cook", "Nurse", "Editor", "Welder")
ANSWER = "say " + json.dumps(
    {
        "thanks": "Thank you for telling me about the role, and for being so clear.",
        "question": "I accept the decision. What, in your view, should I practise before the next one? A line would be plenty.",
    }
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    rows = [
        f"Kit Mercer,kit@softbox{n}.example,Softbox {n},{role},Sam Lee"
        for n, role in enumerate(ROLES, start=1)
    ]
    path.write_text("\n".join(["to,email,company,role,candidate", *rows]) + "\n")
    return path


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Iterator[FaultServer]:
    with serving(ANSWER) as (url, server):
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        yield server


def drafts(out: Path) -> int:
    return len([*out.glob("*.eml")])


def test_the_cost_is_estimated_first(
    afterword: Run, table: Path, answering: FaultServer, tmp_path: Path
) -> None:
    ran = afterword("batch", table, "--out", tmp_path / "out")
    assert ran.code == 0
    assert "6 to write: about 6 model calls and " in ran.err
    assert "6 model calls, 108 tokens." in ran.err
    assert (drafts(tmp_path / "out"), len(answering.bodies)) == (6, 6)


def test_a_second_run_costs_nothing(
    afterword: Run, table: Path, answering: FaultServer, tmp_path: Path
) -> None:
    afterword("batch", table, "--out", tmp_path / "out")
    again = afterword("batch", table, "--out", tmp_path / "out")
    assert (again.code, len(answering.bodies)) == (0, 6)
    assert "0 to write: about 0 model calls" in again.err


def test_an_edited_row_alone_is_paid_for_again(
    afterword: Run, table: Path, answering: FaultServer, tmp_path: Path
) -> None:
    afterword("batch", table, "--out", tmp_path / "out")
    table.write_text(table.read_text().replace("Softbox 3,Cook", "Softbox 3,Head Cook"))
    afterword("batch", table, "--out", tmp_path / "out")
    assert len(answering.bodies) == 7


def test_a_letter_that_cannot_be_sent_costs_nothing(
    afterword: Run, table: Path, answering: FaultServer, tmp_path: Path
) -> None:
    table.write_text(table.read_text().replace("kit@softbox3", "no-reply@softbox3"))
    ran = afterword("batch", table, "--out", tmp_path / "out")
    assert (ran.code, drafts(tmp_path / "out"), len(answering.bodies)) == (1, 5, 5)
    assert "5 model calls" in ran.err


def test_a_budget_stops_the_run_and_the_next_goes_on(
    afterword: Run, table: Path, answering: FaultServer, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    first = afterword("batch", table, "--out", out, "--budget", 4)
    assert (first.code, drafts(out), len(answering.bodies)) == (0, 4, 4)
    assert "Stopped at the budget of 4 model calls" in first.err
    afterword("batch", table, "--out", out)
    assert (drafts(out), len(answering.bodies)) == (6, 6)


@pytest.mark.parametrize("concurrency", [1, 3])
def test_bad_answers_fail_their_rows_only(
    afterword: Run, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, concurrency: int
) -> None:
    out = tmp_path / "out"
    script = (ANSWER, "torn", "refusal", "redirect", ANSWER)
    with serving(*script) as (url, server):
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        ran = afterword("batch", table, "--out", out, "--concurrency", concurrency)
        assert (ran.code, server.script) == (4, [ANSWER])  # a server that has moved ends the run
        ran = afterword("batch", table, "--out", out, "--retry-failed")
    assert (ran.code, drafts(out)) == (0, 6)


@pytest.mark.parametrize("fault", ["torn", "html", "bare", "deep", "huge", "no choices", "refusal", "404"])
def test_one_bad_answer_fails_one_row(
    afterword: Run, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    out = tmp_path / "out"
    with serving(ANSWER, fault, ANSWER) as (url, server):
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        ran = afterword("batch", table, "--out", out, "--concurrency", 1)
        assert (ran.code, drafts(out)) == (1, 5)
        assert "line 3: failed, " in ran.err
        ran = afterword("batch", table, "--out", out, "--retry-failed")
        assert (ran.code, drafts(out), len(server.bodies)) == (0, 6, 7)


def test_a_server_that_turns_calls_away_loses_no_row(
    afterword: Run, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(ANSWER, *["429 0.01"] * 9, ANSWER) as (url, _):
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        ran = afterword("batch", table, "--out", tmp_path / "out", "--concurrency", 4)
    assert (ran.code, drafts(tmp_path / "out")) == (0, 6)


def test_a_remote_model_needs_a_word(
    afterword: Run, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary")
    unknown = afterword("batch", table, "--out", tmp_path / "out")
    assert (unknown.code, "api.openai.com was not allowed" in unknown.err) == (4, True)
    remember("https://api.openai.com/v1", "gpt-4o-mini", allowed=True)
    known = afterword("batch", table, "--out", tmp_path / "out")
    assert (known.code, "6 to write" in known.err, "--yes" in known.err) == (2, True, True)
    assert not (tmp_path / "out").exists()


def test_show_prompt_shows_the_first_row_and_sends_nothing(
    afterword: Run, table: Path, answering: FaultServer, tmp_path: Path
) -> None:
    ran = afterword("batch", table, "--out", tmp_path / "out", "--show-prompt")
    assert (ran.code, ran.out.count("--- system"), answering.bodies) == (0, 1, [])
    assert "Designer" in ran.out
    assert "Softbox" not in ran.out


def test_show_prompt_passes_over_who_is_better_not_written_to(
    afterword: Run, table: Path, answering: FaultServer, tmp_path: Path
) -> None:
    hold = (
        "Hi Sam,\n\nWe need one more week to decide on the Analyst role. You are still in the running.\n\nKit"
    )
    (tmp_path / "hold.txt").write_text(hold)
    header, *people = table.read_text().splitlines()
    first = [
        "Kit Mercer,kit@softbox1.example,Softbox 1,Analyst,Sam Lee,hold.txt",
        "Bo Lin,no-reply@x.example,X,Chef,Sam Lee,",
    ]
    table.write_text("\n".join([f"{header},rejection", *first, *(f"{row}," for row in people)]) + "\n")
    ran = afterword("batch", table, "--out", tmp_path / "out", "--show-prompt")
    assert (ran.code, ran.out.count("--- system"), answering.bodies) == (0, 1, [])
    assert "Driver" in ran.out


@pytest.mark.usefixtures("answering")
def test_show_prompt_says_when_nobody_is_left(afterword: Run, tmp_path: Path) -> None:
    (tmp_path / "hold.txt").write_text(
        "Hi Sam,\n\nWe need one more week to decide on the Analyst role.\n\nKit"
    )
    (tmp_path / "people.csv").write_text("to,company,role,rejection\nKit Mercer,Softbox,Analyst,hold.txt\n")
    ran = afterword("batch", tmp_path / "people.csv", "--out", tmp_path / "out", "--show-prompt")
    assert (ran.code, ran.out, "There is no row left to write." in ran.err) == (0, "", True)


def spoilt(**words: str) -> str:
    return "say " + json.dumps(json.loads(ANSWER[4:]) | words)


UNUSABLE = ["say nonsense", spoilt(thanks="See www.x.example.", question="See www.x.example.")]
ASKS_NOTHING = spoilt(question="I accept the decision.")


@pytest.mark.parametrize("answer", UNUSABLE)
def test_a_letter_without_a_word_of_the_model_fails_its_row(
    afterword: Run, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    out = tmp_path / "out"
    with serving(ANSWER, answer, answer, ANSWER) as (url, server):
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        ran = afterword("batch", table, "--out", out, "--concurrency", 1)
        assert (ran.code, drafts(out), len(server.bodies)) == (1, 5, 7)
        assert "line 3: failed, The model's words do not pass: " in ran.err
        assert "7 model calls, 126 tokens" in ran.err
        assert json.loads((out / "ledger.jsonl").read_text().splitlines()[1])["usage"]["calls"] == 2
        ran = afterword("batch", table, "--out", out, "--retry-failed")
        assert (ran.code, drafts(out), len(server.bodies)) == (0, 6, 8)


def test_what_an_unusable_answer_cost_counts_in_the_budget(
    afterword: Run, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving("say nonsense") as (url, server):
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        afterword("batch", table, "--out", tmp_path / "out", "--budget", 5)
        assert len(server.bodies) == 4


def unasked_in_line_3(
    afterword: Run, table: Path, out: Path, monkeypatch: pytest.MonkeyPatch, *more: str
) -> Ran:
    """Run a batch in which the model asks nothing in the second letter, twice."""
    with serving(ANSWER, ASKS_NOTHING, ASKS_NOTHING, ANSWER) as (url, _):
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        return afterword("batch", table, "--out", out, "--concurrency", 1, *more)


def test_a_letter_in_part_of_the_template_is_counted_with_the_reason(
    afterword: Run, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    ran = unasked_in_line_3(afterword, table, out, monkeypatch, "--format", "jsonl")
    assert ran.code == 0
    assert "6 written to" in ran.err
    assert "; 1 of them with words of the template (question asks nothing: 1); " in ran.err
    assert "; 7 model calls" in ran.err
    letters = [json.loads(line) for line in (out / "drafts.jsonl").read_text().splitlines()]
    assert [letter["left_out"][:1] for letter in letters[:3]] == [[], ["question asks nothing."], []]
    assert letters[1]["written_by"] == {"thanks": "model", "question": "template"}


def test_strict_takes_only_letters_in_the_words_of_the_model(
    afterword: Run, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    ran = unasked_in_line_3(afterword, table, out, monkeypatch, "--strict")
    assert (ran.code, drafts(out)) == (1, 5)
    assert "line 3: failed, The model's words do not pass: question asks nothing." in ran.err


def test_answers_stand_in_for_a_model(afterword: Run, table: Path, tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps([json.loads(ANSWER[4:])] * 2))
    ran = afterword("batch", table, "--out", tmp_path / "out", "--answers", answers)
    assert (ran.code, drafts(tmp_path / "out")) == (1, 2)
    assert "--answers holds too few answers" in ran.err


def test_workers_write_what_one_process_writes(afterword: Run, table: Path, tmp_path: Path) -> None:
    afterword("batch", table, "--out", tmp_path / "one", "--offline")
    ran = afterword("batch", table, "--out", tmp_path / "two", "--offline", "--workers", 2)
    assert ran.code == 0
    one, two = (
        {path.name: path.read_bytes() for path in (tmp_path / name).glob("*.eml")} for name in ("one", "two")
    )
    assert (len(one), one) == (6, two)
