"""``check``, ``clean``, ``doctor``, and what all commands share."""

import json
from pathlib import Path

import pytest
from tests.cli.running import Run

GOOD = """To: anneke@kestrel.example
Subject: Engineer: one question

Hi Anneke,

Thank you for letting me know the outcome for the Engineer role, and for the time you gave me. I enjoyed the design session.

I accept the decision and would like to learn from it. For next time, I would value your advice on how to bring up trade-offs
earlier. A line or two would be plenty.

If you would rather not, I completely understand.

Kind regards,
Priyanka Raman
+44 7700 900123
"""


def test_a_good_letter_passes(afterword: Run) -> None:
    ran = afterword("check", "-", stdin=GOOD)
    assert ran.code == 0
    assert "Ready to send" in ran.out


def test_a_fault_has_its_rule_its_words_and_a_way_to_mend_it(afterword: Run) -> None:
    bad = GOOD.replace(
        "I accept the decision", "I deserve a second chance, so please reconsider the decision"
    )
    ran = afterword("check", "-", "--format", "json", stdin=bad)
    assert (ran.code, ran.json["ok"]) == (5, False)
    (finding,) = [f for f in ran.json["findings"] if f["rule"] == "contesting"][:1]
    assert finding["severity"] == "fail"
    assert bad[finding["start"] : finding["end"]] in bad
    assert finding["message"]


def test_the_context_is_what_facts_prints(afterword: Run, tmp_path: Path) -> None:
    context = tmp_path / "context.json"
    context.write_text(
        json.dumps({"sender_name": "Anneke Vos", "role": "Engineer", "no_reply": False, "evidence": {}})
    )
    ran = afterword(
        "check", "-", "--context", context, "--format", "json", stdin=GOOD.replace("Hi Anneke", "Hi Annika")
    )
    assert "greeting" in [f["rule"] for f in ran.json["findings"] if f["severity"] == "fail"]


@pytest.mark.parametrize("text", ["{", "[1]", "\ufffe"])
def test_a_broken_context_is_named(afterword: Run, text: str, tmp_path: Path) -> None:
    context = tmp_path / "context.json"
    context.write_text(text, encoding="utf-8")
    ran = afterword("check", "-", "--context", context, stdin=GOOD)
    assert (ran.code, str(context) in ran.err) == (2, True)


def test_fix_mends_what_needs_no_judgement(afterword: Run) -> None:
    ran = afterword(
        "check",
        "-",
        "--fix",
        stdin=GOOD.replace("I enjoyed the design session.", "I enjoyed the design session!!!"),
    )
    assert ran.code == 0
    assert "design session!!!" not in ran.out


def test_clean_says_what_was_cut_and_why(afterword: Run) -> None:
    text = "Hi Sam,\n\nyou were too quiet.\n\nKit\n\nOn Mon, 3 Mar 2025 at 09:00, Sam <sam@x.example> wrote:\n> please help\n"
    ran = afterword("clean", "-", "--format", "json", stdin=text).json
    assert ran["text"].strip() == "Hi Sam,\n\nyou were too quiet.\n\nKit"
    assert [cut["why"] for cut in ran["cut"]] == ["history"]


def test_doctor_says_engine_and_reason(afterword: Run) -> None:
    ran = afterword("doctor", "--format", "json")
    lines = {line["name"]: line["value"] for line in ran.json["lines"]}
    assert lines["engine"] == "offline (neither OPENAI_API_KEY nor OPENAI_BASE_URL is set)"
    assert ran.code == 0


def test_doctor_finds_the_line_of_a_broken_template(afterword: Run, tmp_path: Path) -> None:
    path = tmp_path / "letter/en/base.txt.j2"
    path.parent.mkdir(parents=True)
    path.write_text("a\n{% if %}")
    ran = afterword("doctor", "--templates", tmp_path)
    assert (ran.code, f"{path}:2:" in ran.out) == (3, True)


def test_an_unknown_command_gets_the_nearest_one(afterword: Run) -> None:
    ran = afterword("sumarize")
    assert (ran.code, "Did you mean 'summarize'?" in ran.err) == (2, True)


@pytest.mark.parametrize("command", ["draft", "summarize", "batch", "facts", "clean", "check", "doctor"])
def test_every_command_has_the_shared_options(afterword: Run, command: str) -> None:
    text = afterword(command, "--help").out
    for option in (
        "--offline",
        "--strict",
        "--model",
        "--templates",
        "--no-journal",
        "--yes",
        "--format",
        "--output",
    ):
        assert option in text


def test_help_names_every_command(afterword: Run) -> None:
    out = afterword("--help").out
    assert all(name in out for name in ("draft", "summarize", "batch", "facts", "clean", "check", "doctor"))


def test_a_configuration_that_is_broken_is_exit_three(
    afterword: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFTERWORD_CONCURRENCY", "many")
    assert afterword("doctor").code == 3
