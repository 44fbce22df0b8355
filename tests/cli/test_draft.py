"""``draft``: from options, a facts file or a rejection to a letter, in every form, or a reason not to write."""

import email
import email.policy
import os
import select
import subprocess
import sys
import tomllib
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import click
import pytest
from tests.cli.running import Run, answering_then_stopping

from afterword.cli import conversation, draft, sink
from afterword.cli.source import pasted
from afterword.errors import FileError
from afterword.journal import Journal

REJECTION = """From: Anneke Vos <anneke.vos@kestrel.example>
To: Priyanka Raman <priyanka.raman@mailbox.example>
Subject: Your interviews with Kestrel Payments
Message-ID: <4711@kestrel.example>
References: <1@mailbox.example>

Hi Priyanka,

Thank you for coming in for the final interview on Monday. I'm sorry to say that we have decided to go ahead with another
candidate for the Senior Backend Engineer role at Kestrel Payments.

All the best,
Anneke
"""
NAMED = ("--to", "Anneke Vos", "--company", "Kestrel Payments", "--role", "Senior Backend Engineer")
ME = ("--candidate", "Priyanka Raman", "--contact", "+44 7700 900123")


def test_options_alone_make_a_letter(afterword: Run) -> None:
    ran = afterword(
        "draft", *NAMED, *ME, "--about", "design session", "--ask", "how to bring up trade-offs earlier"
    )
    assert ran.code == 0
    assert (
        "Hi Anneke,\n\nThank you for letting me know the outcome for the Senior Backend Engineer role at Kestrel Payments"
        in ran.out
    )
    assert "the design session" in ran.out.lower()
    assert "how to bring up trade-offs earlier" in ran.out
    assert ran.out.endswith("Kind regards,\nPriyanka Raman\n+44 7700 900123\n")


def test_two_inputs_that_differ_in_about_and_ask_differ_in_thanks_and_question(afterword: Run) -> None:
    one = afterword(
        "draft", *NAMED, *ME, "--about", "the ledger migration", "--ask", "my SQL", "--format", "json"
    ).json
    two = afterword(
        "draft", *NAMED, *ME, "--about", "the panel", "--ask", "Was I too quiet?", "--format", "json"
    ).json
    assert one["slots"]["thanks"] != two["slots"]["thanks"]
    assert one["slots"]["question"] != two["slots"]["question"]
    assert "ledger migration" in one["body"]
    assert "ledger migration" not in two["body"]
    assert "was I too quiet?" in two["body"]
    assert "quiet" not in one["body"]


def test_a_rejection_is_enough(afterword: Run, tmp_path: Path) -> None:
    path = tmp_path / "rejection.eml"
    path.write_text(REJECTION)
    ran = afterword("draft", path, "--format", "json").json
    assert (ran["to"], ran["case"]) == (
        {"name": "Anneke Vos", "email": "anneke.vos@kestrel.example"},
        "final_round",
    )
    assert ran["subject"] == "Re: Your interviews with Kestrel Payments"
    assert ran["body"].rstrip().endswith("Priyanka Raman")
    assert ran["written_by"]["question"] == "template"


def test_a_rejection_on_standard_input_is_recognised(afterword: Run) -> None:
    assert afterword("draft", "-", "--format", "json", stdin=REJECTION).json["to"]["name"] == "Anneke Vos"


def test_an_eml_is_a_draft_in_the_thread(afterword: Run, tmp_path: Path) -> None:
    out = tmp_path / "letter.eml"
    ran = afterword("draft", "-", "--format", "eml", "-o", out, stdin=REJECTION)
    assert ran.code == 0
    message = email.message_from_bytes(out.read_bytes(), policy=email.policy.default)
    assert (message["X-Unsent"], message["In-Reply-To"]) == ("1", "<4711@kestrel.example>")
    assert message["References"].split() == ["<1@mailbox.example>", "<4711@kestrel.example>"]
    assert message["To"].addresses[0].addr_spec == "anneke.vos@kestrel.example"


def test_a_mailto_holds_subject_and_body(afterword: Run) -> None:
    ran = afterword("draft", *NAMED, *ME, "--email", "a.vos@kestrel.example", "--format", "mailto")
    url = urlsplit(ran.out.strip())
    assert (url.scheme, url.path, sorted(parse_qs(url.query))) == (
        "mailto",
        "a.vos@kestrel.example",
        ["body", "subject"],
    )


def test_a_letter_too_long_for_mailto_is_not_cut(afterword: Run) -> None:
    about = "the sëssion ön häppy pläces; the pänel ön söund öperations; the öther sëssion ön löcal rüles"
    ask = "how to explain " + "ö" * 330
    ran = afterword("draft", *NAMED, *ME, "--about", about, "--ask", ask, "--format", "mailto")
    assert (ran.code, ran.out) == (2, "")
    assert "--format eml" in ran.err


def test_what_facts_prints_is_valid_input(afterword: Run, tmp_path: Path) -> None:
    for form in ("json", "toml"):
        path = tmp_path / f"facts.{form}"
        assert afterword("facts", "-", "--format", form, "-o", path, stdin=REJECTION).code == 0
        assert afterword("draft", path, "--format", "json").json["to"]["name"] == "Anneke Vos"
    assert tomllib.loads((tmp_path / "facts.toml").read_text())["role"] == "Senior Backend Engineer"


def test_options_win_over_the_facts_file(afterword: Run, tmp_path: Path) -> None:
    path = tmp_path / "facts.toml"
    path.write_text(
        'interviewer = "Anneke Vos"\ncompany = "Kestrel"\nrole = "Engineer"\nabout = ["the panel"]\n'
    )
    ran = afterword("draft", path, "--role", "Senior Engineer", "--format", "json").json
    assert "Senior Engineer role" in ran["body"]
    assert "the panel" in ran["body"]


def test_an_unknown_name_in_a_facts_file_gets_the_nearest_one(afterword: Run, tmp_path: Path) -> None:
    path = tmp_path / "facts.toml"
    path.write_text('compny = "Kestrel"\n')
    ran = afterword("draft", path)
    assert (ran.code, "Did you mean 'company'?" in ran.err) == (2, True)


def test_what_is_missing_is_named_with_its_option(afterword: Run) -> None:
    ran = afterword(
        "draft", "--to", "Anneke Vos", stdin="Thanks for applying. Unfortunately we chose another candidate."
    )
    assert ran.code == 2
    assert "Missing for a letter: company, role." in ran.err
    assert '--company "…" --role "…"' in ran.err


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Hi Sam,\n\nI'm afraid I need to reschedule our interview on Tuesday. Would Thursday at 10 work?\n\nKit", "not read like a rejection"),
        (("Hi Sam,\n\nUnfortunately we will not be moving forward with your application for the Analyst role. "
         "Please note that we are unable to provide individual feedback.\n\nKit Mercer"), "no feedback is given"),
    ],
)  # fmt: skip
def test_afterword_advises_against_and_anyway_overrides(afterword: Run, text: str, reason: str) -> None:
    named = ("--to", "Kit Mercer", "--company", "Softbox", "--role", "Analyst", "--candidate", "Sam Lee")
    ran = afterword("draft", "-", *named, stdin=text)
    assert (ran.code, ran.out) == (5, "")
    assert reason in ran.err
    told = afterword("draft", "-", *named, "--format", "json", stdin=text)
    assert (told.code, told.json["ask"]) == (5, False)
    assert afterword("draft", "-", *named, "--anyway", stdin=text).code == 0


def test_words_that_break_a_rule_are_left_out_and_this_is_said(afterword: Run) -> None:
    ran = afterword("draft", *NAMED, *ME, "--ask", "Why was I rejected?", "--format", "json").json
    assert ran["written_by"]["question"] == "template"
    assert "rejected" not in ran["body"].lower()
    assert any("advice for next time" in advice for advice in ran["advice"])


@pytest.mark.parametrize(
    ("option", "value", "what"),
    [
        ("--to", "{{ 7*7 }}", "unfilled field"),
        ("--to", "Anneke\nBcc: evil@x.example", "line break"),
        ("--company", "[Company Name]", "unfilled field"),
        ("--to", "x" * 500, "500 characters"),
        ("--to", "Anneke \u202eVos", "control character"),
        ("--rejected", "03/04/2025", "two days"),
        ("--stage", "coffee", "Choose one of"),
        ("--language", "tlh", "Letters are written in"),
        ("--email", "not an address", "address"),
        ("--email", "a@b.example, c@d.example", "address"),
    ],
)
def test_hostile_or_wrong_values_are_refused_by_name(
    afterword: Run, option: str, value: str, what: str
) -> None:
    ran = afterword("draft", *NAMED, *ME, option, value)
    assert (ran.code, ran.out) == (2, "")
    assert what in ran.err


def test_an_existing_file_is_not_replaced_without_force(afterword: Run, tmp_path: Path) -> None:
    out = tmp_path / "letter.txt"
    out.write_text("mine")
    assert afterword("draft", *NAMED, "-o", out).code == 6
    assert out.read_text() == "mine"
    assert afterword("draft", *NAMED, "-o", out, "--force").code == 0
    assert "Anneke" in out.read_text()


def test_variants_differ(afterword: Run) -> None:
    out = afterword("draft", *NAMED, *ME, "--variants", "3").out
    letters = out.split("--- ")[1:]
    assert len(letters) == 3
    assert len({letter.split("\n", 1)[1] for letter in letters}) == 3


def test_a_broken_template_is_file_and_line(afterword: Run, tmp_path: Path) -> None:
    path = tmp_path / "letter/en/base.txt.j2"
    path.parent.mkdir(parents=True)
    path.write_text("line\n{{ oops")
    ran = afterword("draft", *NAMED, "--templates", tmp_path)
    assert (ran.code, f"{path}:2: " in ran.err) == (3, True)


@pytest.mark.parametrize("make", ["missing", "folder", "binary", "empty"])
def test_a_file_that_is_no_rejection_is_one_clear_line(afterword: Run, make: str, tmp_path: Path) -> None:
    path = tmp_path / "rejection.eml"
    if make == "folder":
        path.mkdir()
    elif make == "binary":
        path.write_bytes(bytes(range(256)) * 50)
    elif make == "empty":
        path.write_bytes(b"")
    ran = afterword("draft", path)
    assert ran.code == 2
    assert str(path) in ran.err
    assert "Traceback" not in ran.err


def test_offline_is_said_once_when_nobody_asked_for_it(afterword: Run) -> None:
    assert (
        "Working offline: neither OPENAI_API_KEY nor OPENAI_BASE_URL is set."
        in afterword("draft", *NAMED).err
    )
    assert "offline" not in afterword("draft", *NAMED, "--offline").err


def test_a_subject_with_places_to_fill_in_is_not_answered_with(afterword: Run) -> None:
    text = REJECTION.replace("Your interviews with Kestrel Payments", "Application for [JOB TITLE]")
    ran = afterword("draft", "-", *ME, stdin=text)
    assert (ran.code, "JOB TITLE" in ran.out, "Subject: " in ran.out) == (0, False, True)


def test_a_time_for_feedback_that_is_over_is_said_so(afterword: Run) -> None:
    text = REJECTION.replace("Message-ID", "Date: Mon, 2 Jun 2025 09:00:00 +0100\nMessage-ID").replace(
        "All the best", "You may request feedback within 28 days of this notice.\n\nAll the best"
    )
    ran = afterword("draft", "-", *ME, stdin=text)
    assert "Feedback could be asked for until 2025-06-30." in ran.err


def test_answers_given_before_stopping_are_not_lost(afterword: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(draft, "on_terminal", lambda: True)
    monkeypatch.setattr(conversation, "rejection", lambda: None)
    monkeypatch.setattr(click, "prompt", answering_then_stopping("Anneke Vos", "Kestrel & Co"))
    ran = afterword("draft")
    assert (ran.code, ran.out) == (130, "")
    assert "--to 'Anneke Vos' --company 'Kestrel & Co'" in ran.err


@pytest.mark.parametrize(
    ("name", "force"),
    [("mine.txt", ()), ("missing/letter.txt", ()), ("missing/letter.txt", ("--force",)), (".", ("--force",))],
)
def test_where_the_letter_cannot_be_written_no_work_is_begun(
    afterword: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, force: tuple[str, ...]
) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    monkeypatch.setattr(draft, "with_model", None)  # is not called
    ran = afterword("draft", *NAMED, "-o", tmp_path / name, *force)
    assert (ran.code, str(tmp_path / name) in ran.err) == (6, True)


def test_what_a_file_does_not_take_after_all_is_printed_and_kept(
    afterword: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sink, "write_whole", _full_disk)
    ran = afterword("draft", *NAMED, *ME, "-o", tmp_path / "letter.txt")
    assert (ran.code, "Hi Anneke," in ran.out, "The disk is full." in ran.err) == (6, True, True)
    with Journal.open(Path(os.environ["AFTERWORD_DATA_HOME"]) / "journal.sqlite3") as journal:
        assert [ask.to for ask in journal.asks()] == ["Anneke Vos"]


def _full_disk(*_: object, **__: object) -> None:
    raise FileError("The disk is full.", "Make room.")


# --- on a terminal ---


@pytest.mark.parametrize(
    ("typed", "waiting", "text"),
    [
        (["", " ", "Hi Sam,", "", "sorry.", ".", "more"], [True, True], "Hi Sam,\n\nsorry."),
        (["", "Whom?"], [False], ""),
        (["", ""], [True, False], ""),
        (["Hi Sam,", "", ""], [], "Hi Sam,\n\n"),
        ([], [], ""),
    ],
)
def test_blank_lines_before_a_paste_are_no_word_to_skip_it(
    typed: list[str], waiting: list[bool], text: str
) -> None:
    lines, more = iter(typed), iter(waiting)

    def next_line() -> str:
        for line in lines:
            return line
        raise EOFError

    assert pasted(next_line, lambda: next(more)) == text


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pty")
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("\n\n" + REJECTION + ".\n", "Understood: to Anneke Vos"),
        ("\n" + REJECTION + ".\n", "Understood: to Anneke Vos"),
        (REJECTION + "\x04", "Understood: to Anneke Vos"),
        ("\n", "Whom do you want to write to?"),
    ],
)
def test_a_paste_on_a_real_terminal_may_begin_with_blank_lines(typed: str, said: str) -> None:
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "afterword", "draft", "--offline", "--no-journal", "--ask", "my SQL"]
    with subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env={**os.environ, "TERM": "dumb"}
    ) as child:
        try:
            read_until(ours, "Paste the rejection")
            os.write(ours, typed.encode())
            assert said in read_until(ours, "Understood:", "Whom do you want")
        finally:
            child.kill()
            os.close(theirs)
            os.close(ours)


def read_until(terminal: int, *words: str) -> str:
    """Return what the terminal shows until it shows one of the words and then pauses, or shows nothing for 30 seconds."""
    shown, quiet = b"", 0.0
    while quiet < 30 and not (quiet and any(word.encode() in shown for word in words)):
        if select.select([terminal], [], [], 0.3)[0]:
            shown, quiet = shown + os.read(terminal, 4096), 0.0
        else:
            quiet += 0.3
    return shown.decode()


def test_an_edited_text_that_breaks_a_rule_is_kept_for_the_next_edit(
    afterword: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = "Hi Anneke,\n\nI deserve a second chance, so please reconsider the decision.\n\nPriyanka Raman\n"
    opened: list[str] = []
    saved, choices = iter([bad, None, bad.replace("\n", "\n\n")]), iter("eeeeq")

    def edit(text: str, **_: object) -> str | None:
        opened.append(text)
        return next(saved, None)

    monkeypatch.setattr(draft, "on_terminal", lambda: True)
    monkeypatch.setattr(conversation, "complete", lambda request, _: request)
    monkeypatch.setattr(click, "edit", edit)
    monkeypatch.setattr(click, "prompt", lambda *_, **__: next(choices))
    ran = afterword("draft", *NAMED, *ME, "--no-journal")
    assert ran.code == 0
    assert opened[0].startswith("Hi Anneke,")
    assert opened[1:] == [bad, bad, bad.replace("\n", "\n\n")]
    assert ran.err.count("The earlier letter stands; [e] opens your text again.") == 2
