"""``check``, ``clean``, ``doctor``, and what all commands share."""

import email
import email.policy
import json
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest
from tests.cli.running import Run

from afterword.config import config_file

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
    assert "No fault" in ran.out


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


@pytest.mark.parametrize(
    "command", ["draft", "summarize", "batch", "facts", "clean", "check", "doctor", "journal"]
)
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


@pytest.mark.parametrize("setting", ['tone = "bogus"', "concurrency = 0"])
def test_a_bad_setting_is_exit_three_and_blames_its_file(afterword: Run, setting: str) -> None:
    config_file().parent.mkdir(parents=True)
    config_file().write_text(setting + "\n")
    ran = afterword("draft", "--to", "Anneke Vos", "--company", "Kestrel", "--role", "Cook")
    assert (ran.code, f"{config_file()}: {setting.split(maxsplit=1)[0]} is " in ran.err) == (3, True)


def test_a_strangers_dotenv_sends_nothing_away_and_this_is_one_line(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("OPENAI_BASE_URL=http://evil.example:1/v1\nAFTERWORD_INSECURE=1\n")
    done = subprocess.run(
        [sys.executable, "-m", "afterword", "doctor"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "offline (neither OPENAI_API_KEY nor OPENAI_BASE_URL is set)" in done.stdout
    (line,) = done.stderr.splitlines()
    assert "OPENAI_BASE_URL (its key is not in that file), AFTERWORD_INSECURE" in line


MAIL = """From: Anneke Vos <anneke.vos@kestrel.example>
To: Priyanka Raman <priyanka.raman@mailbox.example>
Subject: Your interviews with Kestrel Payments
Date: Mon, 2 Jun 2025 09:00:00 +0100
Message-ID: <4711@kestrel.example>
References: <1@mailbox.example>

Hi Priyanka,

Thank you for coming in for the final interview on Monday. I'm sorry to say that we have decided to go ahead with another
candidate for the Senior Backend Engineer role at Kestrel Payments. You may request feedback within 28 days of this notice.

All the best,
Anneke
"""


@pytest.mark.parametrize("form", ["json", "toml"])
def test_a_letter_from_printed_facts_is_the_letter_from_the_mail(afterword: Run, form: str) -> None:
    me = ("--candidate", "Priyanka Raman", "--no-journal", "--format", "eml")
    printed = afterword("facts", "-", "--format", form, stdin=MAIL).out
    from_mail, from_facts = (afterword("draft", "-", *me, stdin=text) for text in (MAIL, printed))
    assert (from_facts.code, from_facts.out, from_facts.err) == (0, from_mail.out, from_mail.err)
    letter = email.message_from_string(from_facts.out, policy=email.policy.default)
    assert letter["References"].split() == ["<1@mailbox.example>", "<4711@kestrel.example>"]
    assert "Feedback could be asked for until 2025-06-30." in from_facts.err


def test_facts_are_columns_however_long_their_names(afterword: Run) -> None:
    text = MAIL.replace("You may", "For questions please contact Frau Bänisch. You may")
    lines = afterword("facts", "-", stdin=text).out.splitlines()
    assert "deadline              2025-06-30" in lines
    assert "contact_for_questions Frau Bänisch" in lines


@pytest.mark.parametrize(
    ("key", "value"),
    [("deadline", 3), ("date", "mid November"), ("evidence", ["x"]), ("agency", 7), ("thread", "x")],
)
def test_a_wrong_value_in_a_facts_file_is_one_line(
    afterword: Run, key: str, value: object, tmp_path: Path
) -> None:
    path = tmp_path / "f.json"
    path.write_text(json.dumps({"to": "A B", "company": "K", "role": "C", "outcome": "rejected", key: value}))
    ran = afterword("draft", path)
    assert (ran.code, ran.out, f"{path}: {key}" in ran.err) == (2, "", True)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("clean", "-"), "The output could not be written: No space left on device."),
        (("--help",), "No space left on device."),
    ],
)
def test_an_output_that_is_full_is_one_line(command: tuple[str, ...], said: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "afterword", *command], input=GOOD, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )  # fmt: skip
    assert (done.returncode, said in done.stderr, "Traceback" in done.stderr) == (6, True, False)


def test_a_working_directory_that_was_removed_stops_nothing(
    afterword: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert afterword("clean", "-", stdin="Hi Sam,\n\nyou were too quiet.\n").code == 0
    ran = afterword("clean", "-", "-o", "clean.txt", stdin="Hi Sam,\n\nyou were too quiet.\n")
    assert (ran.code, "clean.txt: its folder is not there" in ran.err) == (6, True)


def test_what_the_system_refuses_is_said_in_its_own_words(
    afterword: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise PermissionError(13, "Permission denied", "/locked")

    monkeypatch.setattr("afterword.cli.clean.message_from", refuse)
    ran = afterword("clean", "-")
    assert (ran.code, ran.err) == (6, "afterword: /locked: Permission denied.\n")
