"""What commands leave in the journal and show of it; a journal that is broken stops none of them."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

import click
import pytest
from tests.cli.running import Ran, Run

from afterword.cli import conversation, draft, matching
from afterword.cli.options import Common
from afterword.config import Settings
from afterword.journal import Journal

REJECTION = """From: Anneke Vos <anneke.vos@kestrel.example>
To: Priyanka Raman <priyanka.raman@mailbox.example>
Subject: Your interviews with Kestrel Payments
Date: Mon, 3 Mar 2025 15:20:05 +0100
Message-ID: <4711@kestrel.example>

Hi Priyanka,

Thank you for coming in for the final interview on Monday. I'm sorry to say that we have decided to go ahead with another
candidate for the Senior Backend Engineer role at Kestrel Payments.

All the best,
Anneke
"""
REPLY = """From: Anneke Vos <anneke.vos@kestrel.example>
To: Priyanka Raman <priyanka.raman@mailbox.example>
Subject: Re: Your interviews with Kestrel Payments
Date: Thu, 6 Mar 2025 09:02:44 +0100
References: <4711@kestrel.example> <1@mailbox.example>
In-Reply-To: <1@mailbox.example>

Hi Priyanka,

The pairing exercise was one of the tidiest we have seen this year. In the design session you reached for a message queue
before you had asked how much traffic there would be.

We expect to hire again in September; write to me directly when you see the advert.

Best,
Anneke
"""
NAMED = ("--to", "Ben Lee", "--company", "Acme", "--role", "Cook", "--candidate", "Priyanka Raman")


@pytest.fixture(autouse=True)
def _third_of_march(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_TODAY", "2025-03-03")


@pytest.fixture
def journal_path() -> Path:
    return Path(os.environ["AFTERWORD_DATA_HOME"]) / "journal.sqlite3"


def drafted(afterword: Run, *more: str) -> Ran:
    return afterword("draft", "-", "--offline", "--candidate", "Priyanka Raman", *more, stdin=REJECTION)


def test_a_year_begins_with_one_letter(
    afterword: Run, journal_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = drafted(afterword)
    assert f"A journal is begun: {journal_path}" in first.err
    assert "When you have sent it: afterword sent 1" in first.err
    assert "A journal is begun" not in drafted(afterword).err
    assert "from 12 March" in afterword("sent", "1").out
    monkeypatch.setenv("AFTERWORD_TODAY", "2025-03-06")
    read = afterword("summarize", "-", "--offline", stdin=REPLY)
    assert "Kept as the answer to number 1" in read.err
    status = afterword("status", "--format", "json").json
    assert (status["applications"], status["sent"], status["answered"]) == (1, 1, 1)
    assert [ask["ask"] for ask in status["thank"]] == [1]
    assert [(door["company"], door["opens"]) for door in status["doors"]] == [
        ("Kestrel Payments", "2025-09-01")
    ]
    shown = afterword("journal", "show", "1").out
    assert shown.index("The pairing exercise was one of the tidiest") < shown.index(
        "you reached for a message queue"
    )
    assert "--raw shows it" in shown


def test_every_entry_is_what_the_reading_said(afterword: Run, journal_path: Path) -> None:
    reading = afterword("summarize", "-", "--offline", "--format", "json", stdin=REPLY).json
    with Journal.open(journal_path) as journal:
        reply, entries = journal.replies()[0], journal.entries()
    assert (reply.text, reply.engine, reply.kind) == (reading["text"], "offline", "feedback")
    assert [entry.quote for entry in entries if entry.section == "point"] == [
        p["quote"] for p in reading["points"]
    ]
    assert all(reply.text[entry.start : entry.end] == entry.quote for entry in entries)


def test_the_whole_message_is_kept_only_when_wanted(afterword: Run, journal_path: Path) -> None:
    afterword("summarize", "-", "--offline", stdin=REPLY)
    with Journal.open(journal_path) as journal:
        assert journal.reply(1).raw is None
    afterword("summarize", "-", "--offline", "--keep-raw", stdin=REPLY)
    with Journal.open(journal_path) as journal:
        assert "Dear" not in (journal.reply(1).raw or "Dear")


@pytest.mark.parametrize("how", ["flag", "setting", "prompt"])
def test_nothing_is_kept_where_nothing_is_wanted(
    afterword: Run, journal_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    if how == "setting":
        monkeypatch.setenv("AFTERWORD_JOURNAL", "off")
    more = {"flag": ("--no-journal",), "setting": (), "prompt": ("--show-prompt",)}[how]
    assert drafted(afterword, *more).code == 0
    assert afterword("summarize", "-", "--offline", *more, stdin=REPLY).code == 0
    assert not journal_path.parent.exists()


def test_a_journal_that_is_switched_off_is_a_setting_to_change(
    afterword: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFTERWORD_JOURNAL", "off")
    ran = afterword("journal", "list")
    assert (ran.code, "switched off" in ran.err) == (3, True)


def test_another_place_for_it_can_be_named(
    afterword: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "mine"))
    drafted(afterword)
    assert (tmp_path / "mine").exists()
    assert afterword("journal", "path").out == f"{tmp_path / 'mine'}\n"


@pytest.mark.parametrize("content", [b"", b"Dear diary"])
def test_a_broken_journal_stops_no_draft_and_no_reading(
    afterword: Run, journal_path: Path, content: bytes
) -> None:
    journal_path.parent.mkdir()
    journal_path.write_bytes(content)
    for ran in (drafted(afterword), afterword("summarize", "-", "--offline", stdin=REPLY)):
        (line,) = [line for line in ran.err.splitlines() if "journal" in line]
        assert (ran.code, str(journal_path) in line, len(ran.out) > 200) == (0, True, True)
    status = afterword("status")
    assert (status.code, str(journal_path) in status.err, "Traceback" in status.err) == (6, True, False)
    assert journal_path.read_bytes() == content


@pytest.mark.skipif(
    os.name == "nt" or (os.geteuid() == 0 and not shutil.which("setpriv")), reason="needs POSIX permissions"
)
def test_a_home_that_cannot_be_written_is_read_and_named(project: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        environment = {
            **os.environ, "AFTERWORD_DATA_HOME": folder, "AFTERWORD_CACHE_HOME": folder, "AFTERWORD_CONFIG_HOME": folder,
            "PYTHONPATH": str(project / "src"), "AFTERWORD_TODAY": "2025-03-03",
        }  # fmt: skip

        def run(*arguments: str) -> subprocess.CompletedProcess[str]:
            # To the superuser nothing is forbidden, unless this is taken away.
            humbled = (
                ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
            )
            command = [*humbled, sys.executable, "-B", "-m", "afterword", *arguments, "--offline"]
            return subprocess.run(
                command, env=environment, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL, cwd="/"
            )  # fmt: skip

        home.chmod(0o777)
        assert run("draft", *NAMED).returncode == 0
        (home / "journal.sqlite3").chmod(0o444)
        home.chmod(0o555)
        try:
            second = run("draft", *NAMED[:2], "--company", "Corvid", *NAMED[4:])
            assert (second.returncode, "Corvid" in second.stdout) == (0, True)
            assert "Not kept in the journal" in second.stderr
            assert "Acme" in run("journal", "list").stdout
            sent = run("sent", "1")
            assert (sent.returncode, "not allowed to write the journal" in sent.stderr) == (6, True)
        finally:
            home.chmod(0o755)


def test_a_rejection_that_wants_no_letter_is_an_application_all_the_same(
    afterword: Run, journal_path: Path
) -> None:
    text = REJECTION.replace(
        "All the best,", "Please understand that we cannot give individual feedback.\n\nAll the best,"
    )
    assert afterword("draft", "-", "--offline", stdin=text).code == 5
    with Journal.open(journal_path) as journal:
        (application,) = journal.applications()
        assert (application.company, journal.asks()) == ("Kestrel Payments", [])
    assert "a1  Kestrel Payments" in afterword("journal", "list").out


def test_a_batch_is_kept_letter_by_letter(
    afterword: Run, journal_path: Path, project: Path, tmp_path: Path
) -> None:
    afterword("batch", project / "examples" / "rejections.csv", "--out", tmp_path / "out", "--offline")
    afterword(
        "batch", project / "examples" / "rejections.csv", "--out", tmp_path / "out", "--offline", "--restart"
    )
    with Journal.open(journal_path) as journal:
        assert [ask.company for ask in journal.asks()] == [
            "Kestrel Payments",
            "Barratt Mere",
            "Stanmore Foods",
            "Codecraft Studio",
        ]


def test_a_second_draft_to_somebody_who_was_asked_says_so(afterword: Run, journal_path: Path) -> None:
    drafted(afterword)
    afterword("sent", "1")
    again = drafted(afterword)
    assert "You asked Anneke Vos on 2025-03-03 already (number 1" in again.err
    assert "afterword follow-up 1" in again.err
    with Journal.open(journal_path) as journal:
        assert len(journal.asks()) == 1
    afterword("summarize", "-", "--offline", "--asked", "1", stdin=REPLY)
    assert "afterword thank 1" in drafted(afterword).err


def test_a_second_draft_that_takes_the_place_of_the_first_says_so(afterword: Run) -> None:
    assert "in place of" not in drafted(afterword).err
    assert "Number 1 in the journal, in place of the draft that was not sent" in drafted(afterword).err


def test_a_draft_after_the_answer_changes_nothing(afterword: Run, journal_path: Path) -> None:
    drafted(afterword)
    afterword("summarize", "-", "--offline", "--asked", "1", stdin=REPLY)
    afterword("thank", "1")
    assert "afterword thank 1" in drafted(afterword).err
    with Journal.open(journal_path) as journal:
        (ask,) = journal.asks()
    assert (bool(ask.answered), bool(ask.thanked)) == (True, True)


@pytest.mark.parametrize(
    ("on", "said"), [("9999-12-31", "still to come"), ("2025-01-01", "before the rejection")]
)
def test_a_day_on_which_nothing_can_have_been_sent_is_refused(
    afterword: Run, journal_path: Path, on: str, said: str
) -> None:
    drafted(afterword, "--rejected", "2025-03-01")
    ran = afterword("sent", "1", "--on", on)
    assert (ran.code, said in ran.err) == (2, True)
    with Journal.open(journal_path) as journal:
        assert journal.ask(1).sent is None


@pytest.mark.parametrize(
    "command",
    [
        ("sent", "1"),
        ("plan", "done", "1"),
        ("journal", "forget", "1", "--yes"),
        ("journal", "not-now", "r1", "morning"),
    ],
)
def test_what_only_writes_does_not_pretend_without_the_journal(
    afterword: Run, journal_path: Path, command: tuple[str, ...]
) -> None:
    drafted(afterword)
    ran = afterword(*command, "--no-journal")
    assert (ran.code, "--no-journal" in ran.err) == (2, True)
    with Journal.open(journal_path) as journal:
        assert journal.ask(1).sent is None


def test_that_a_letter_was_sent_can_be_taken_back(afterword: Run, journal_path: Path) -> None:
    drafted(afterword)
    afterword("sent", "1")
    assert "not sent" in afterword("sent", "1", "--not-sent").err
    with Journal.open(journal_path) as journal:
        assert journal.ask(1).sent is None


# --- which letter a reply answers ---


def two_letters(afterword: Run) -> None:
    for role in ("Cook", "Waiter"):
        afterword(
            "draft",
            "--to",
            "Anneke Vos",
            "--company",
            "Kestrel",
            "--role",
            role,
            "--offline",
            "--email",
            "anneke.vos@kestrel.example",
        )
    for number in ("1", "2"):
        afterword("sent", number)


def test_a_reply_that_fits_two_letters_is_asked_about(afterword: Run, journal_path: Path) -> None:
    two_letters(afterword)
    unsure = afterword("summarize", "-", "--offline", stdin=REPLY)
    assert (
        "It may answer number 2 (Anneke Vos, Kestrel), 1 (Anneke Vos, Kestrel): add --asked N" in unsure.err
    )
    with Journal.open(journal_path) as journal:
        assert [ask.answered for ask in journal.asks()] == [None, None]
    afterword("summarize", "-", "--offline", "--asked", "1", stdin=REPLY)
    with Journal.open(journal_path) as journal:
        assert [ask.answered for ask in journal.asks()] == [date(2025, 3, 6), None]
        assert len(journal.replies()) == 1


def test_the_role_tells_two_letters_to_one_person_apart(afterword: Run, journal_path: Path) -> None:
    two_letters(afterword)
    afterword("summarize", "-", "--offline", "--company", "Kestrel", "--role", "waiter", stdin=REPLY)
    with Journal.open(journal_path) as journal:
        assert [ask.answered for ask in journal.asks()] == [None, date(2025, 3, 6)]


def test_on_a_terminal_the_user_is_asked_which(
    afterword: Run, journal_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    two_letters(afterword)
    monkeypatch.setattr(matching, "on_terminal", lambda: True)
    monkeypatch.setattr(click, "prompt", lambda *_, **__: 2)
    ran = afterword("summarize", "-", "--offline", stdin=REPLY)
    assert "Which of your letters does this answer?" in ran.err
    with Journal.open(journal_path) as journal:
        assert [ask.answered for ask in journal.asks()] == [None, date(2025, 3, 6)]


def test_a_number_that_is_no_letter_is_said_and_the_reading_shown(afterword: Run) -> None:
    ran = afterword("summarize", "-", "--offline", "--asked", "9", stdin=REPLY)
    assert (ran.code, "no letter 9" in ran.err, "message queue" in ran.out) == (2, True, True)


def test_anothers_feedback_is_not_kept(afterword: Run, journal_path: Path) -> None:
    ran = afterword(
        "summarize", "-", "--offline", "--candidate", "Marcus Hill", "--format", "json",
        stdin=REPLY.replace("Hi Priyanka", "Hi Zoltan").replace("Priyanka Raman", "Zoltan Kis"),
    )  # fmt: skip
    assert ran.json["kind"] == "misdirected"
    assert not journal_path.exists()


# --- taking time ---


def test_a_fresh_rejection_is_better_answered_tomorrow(afterword: Run, journal_path: Path) -> None:
    ran = drafted(afterword)
    assert "only hours old: with --sleep it is kept until Tuesday 4 March" in ran.err
    with Journal.open(journal_path) as journal:
        assert journal.ask(1).wait_until is None


def test_a_letter_can_be_slept_over(afterword: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    drafted(afterword, "--sleep")
    assert "keeps until Tuesday 4 March" in " ".join(afterword("status").out.split())
    monkeypatch.setenv("AFTERWORD_TODAY", "2025-03-04")
    assert "If it still sounds like you, send it" in " ".join(afterword("status").out.split())


@pytest.mark.parametrize(
    ("ask", "bitter"),
    [
        ("this process was unfair, why", True),
        ("please reconsider, I need this job", True),
        ("how to bring up trade-offs earlier", False),
    ],
)
def test_bitter_words_are_a_reason_to_sleep_over_it(afterword: Run, ask: str, bitter: bool) -> None:
    ran = afterword("draft", *NAMED, "--offline", "--ask", ask)
    assert ("Your own words sound as if this hurts" in ran.err) is bitter


@pytest.mark.parametrize(("agreed", "until"), [(True, date(2025, 3, 4)), (False, None)])
def test_on_a_terminal_sleeping_over_it_is_offered(
    afterword: Run, journal_path: Path, monkeypatch: pytest.MonkeyPatch, agreed: bool, until: date | None
) -> None:
    monkeypatch.setattr(draft, "on_terminal", lambda: True)
    monkeypatch.setattr(conversation, "complete", lambda request, _: request)
    monkeypatch.setattr(conversation, "offer", lambda made: (made, False))
    monkeypatch.setattr(click, "confirm", lambda *_, **__: agreed)
    ran = drafted(afterword)
    assert (ran.code, "nobody is late by then" in ran.err) == (0, True)
    with Journal.open(journal_path) as journal:
        assert journal.ask(1).wait_until == until


def test_criticism_can_be_put_off(
    afterword: Run, journal_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = afterword("summarize", "-", "--offline", "--not-now", "morning", stdin=REPLY)
    assert ("one of the tidiest" in ran.out, "message queue" in ran.out) == (True, False)
    assert "keeps until 4 March: afterword journal show r1" in " ".join(ran.out.split())
    early = afterword("journal", "show", "r1").out
    assert ("one of the tidiest" in early, "message queue" in early) == (True, False)
    assert "keeps until Tuesday 4 March" in afterword("status").out
    monkeypatch.setenv("AFTERWORD_TODAY", "2025-03-04")
    assert "Read the answer of Anneke Vos, what they liked first: afterword journal show r1" in " ".join(
        afterword("status").out.split()
    )
    assert "message queue" in afterword("journal", "show", "r1").out
    with Journal.open(journal_path) as journal:
        assert journal.reply(1).not_now is None
    assert afterword("status", "--format", "json").json["read"] == []


def test_what_cannot_be_kept_cannot_be_put_off(afterword: Run) -> None:
    assert (
        afterword("summarize", "-", "--offline", "--not-now", "morning", "--no-journal", stdin=REPLY).code
        == 2
    )
    assert afterword("summarize", "-", "--offline", "--not-now", "later", stdin=REPLY).code == 2


def test_where_keeping_fails_everything_is_shown_after_all(afterword: Run, journal_path: Path) -> None:
    journal_path.parent.mkdir()
    journal_path.write_bytes(b"")
    ran = afterword("summarize", "-", "--offline", "--not-now", "morning", stdin=REPLY)
    assert (ran.code, "message queue" in ran.out) == (0, True)


def test_doctor_says_what_is_wrong_with_the_journal(afterword: Run, journal_path: Path) -> None:
    drafted(afterword)
    assert f"{journal_path} (there)" in afterword("doctor", "--offline").out
    journal_path.write_bytes(b"")
    assert "is empty: something cut the journal off" in afterword("doctor", "--offline").out


# --- journal, sent, status ---


@pytest.fixture
def filled(afterword: Run, journal_path: Path) -> Path:
    drafted(afterword)
    afterword("sent", "1")
    afterword("draft", *NAMED, "--offline")
    afterword("summarize", "-", "--offline", stdin=REPLY)
    return journal_path


def test_an_empty_journal_is_shown_and_not_made(afterword: Run, journal_path: Path) -> None:
    for arguments in (("journal",), ("journal", "list"), ("status",)):
        ran = afterword(*arguments)
        assert (ran.code, "The journal is empty." in ran.out) == (0, True)
    assert afterword("journal", "search", "queue").code == 0
    assert not journal_path.exists()


@pytest.mark.usefixtures("filled")
def test_the_list_has_the_newest_first(afterword: Run) -> None:
    out = afterword("journal", "list").out
    assert out == (
        "Letters\n"
        "    2  Ben Lee, Acme, Cook: drafted 3 March\n"
        "    1  Anneke Vos, Kestrel Payments, Senior Backend Engineer: sent 3 March,\n"
        "       answered 6 March\n"
    )
    data = afterword("journal", "list", "--format", "json").json
    assert [ask["id"] for ask in data["asks"]] == [1, 2]
    assert "text" not in data["replies"][0]


@pytest.mark.usefixtures("filled")
def test_the_journal_alone_takes_the_options_of_its_list(afterword: Run, tmp_path: Path) -> None:
    listed = afterword("journal", "list", "--format", "json").json
    assert afterword("journal", "--format", "json").json == listed
    assert afterword("journal", "--format", "json", "list").json == listed
    assert afterword("journal", "--no-journal").out == afterword("journal", "list").out
    assert afterword("journal", "-o", tmp_path / "list.txt").code == 0
    assert (tmp_path / "list.txt").read_text() == afterword("journal", "list").out


@pytest.mark.usefixtures("filled")
def test_what_is_shown_of_a_reply(afterword: Run) -> None:
    assert "Hi Priyanka" not in afterword("journal", "show", "r1").out
    assert "Hi Priyanka" in afterword("journal", "show", "r1", "--raw").out
    assert afterword("journal", "show", "1", "--format", "json").json["replies"][0]["kind"] == "feedback"


@pytest.mark.usefixtures("filled")
def test_search_leads_to_what_it_found(afterword: Run) -> None:
    hits = afterword("journal", "search", "message", "queue", "--format", "json").json["hits"]
    assert {hit["show"] for hit in hits} == {"r1"}
    assert "Nothing in the journal" in afterword("journal", "search", "zebra").err


@pytest.mark.parametrize("number", ["x", "9", "r9", "a9", "-1", "1.5", "r", "99999999999999999999"])
@pytest.mark.usefixtures("filled")
def test_a_number_that_is_not_there_is_named(afterword: Run, number: str) -> None:
    ran = afterword("journal", "show", "--", number)
    assert (ran.code, number.strip("ra") in ran.err) == (2, True)


def test_forgetting_needs_a_yes_and_leaves_nothing(afterword: Run, filled: Path) -> None:
    ran = afterword("journal", "forget", "1")
    assert (ran.code, "--yes" in ran.err) == (2, True)
    assert b"message queue" in filled.read_bytes()
    assert afterword("journal", "forget", "1", "--yes").code == 0
    assert not any(b"message queue" in file.read_bytes() for file in filled.parent.iterdir())
    assert "Kestrel" not in afterword("journal", "list").out


@pytest.mark.parametrize("what", [("--company", "kestrel payments"), ("--all",)])
def test_a_company_or_everything_can_be_forgotten(
    afterword: Run, filled: Path, what: tuple[str, ...]
) -> None:
    assert afterword("journal", "forget", *what, "--yes").code == 0
    assert ("Acme" in afterword("journal", "list").out) is (what[0] == "--company")
    assert b"Kestrel" not in filled.read_bytes()


@pytest.mark.usefixtures("filled")
def test_forgetting_something_that_is_not_there_forgets_nothing(afterword: Run) -> None:
    assert afterword("journal", "forget", "1", "9", "--yes").code == 2
    assert afterword("journal", "forget", "--company", "Nobody", "--yes").code == 2
    assert afterword("journal", "forget", "--yes").code == 2
    assert afterword("journal", "list").out.count("Kestrel") == 1


@pytest.mark.usefixtures("filled")
def test_an_export_comes_in_again(afterword: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "out.json"
    assert afterword("journal", "export", "-o", file).code == 0
    assert file.stat().st_mode & 0o077 == 0
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "other"))
    assert "2 asks, 1 replies" in afterword("journal", "import", file).out
    assert afterword("journal", "import", file).out == "Nothing new.\n"
    assert afterword("journal", "export").json == json.loads(file.read_text())


def test_a_spreadsheet_runs_nothing_of_an_export(afterword: Run) -> None:
    afterword("draft", "--to", "Ben Lee", "--company", "+HYPERLINK(1)", "--role", "@SUM(1)", "--offline")
    out = afterword("journal", "export", "--format", "csv", "--table", "asks").out
    assert ",'+HYPERLINK(1),'@SUM(1)," in out


def test_a_list_of_letters_from_a_spreadsheet_is_taken(
    afterword: Run, journal_path: Path, tmp_path: Path
) -> None:
    file = tmp_path / "mine.csv"
    file.write_text(
        "Company;Position;Interviewer;Sent;Notes\nCorvid;Driver;Mara Lind;2025-02-03;x\n'=Odd;Cook;Ben;;\n",
        "utf-8-sig",
    )
    assert "2 asks" in afterword("journal", "import", file).out
    with Journal.open(journal_path) as journal:
        assert [(ask.company, ask.role, ask.to, ask.sent) for ask in journal.asks()] == [
            ("Corvid", "Driver", "Mara Lind", date(2025, 2, 3)),
            ("=Odd", "Cook", "Ben", None),
        ]


@pytest.mark.parametrize("name", ["missing.json", "table.csv", "x.json"])
@pytest.mark.usefixtures("filled")
def test_a_file_that_cannot_be_taken_is_named(afterword: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "table.csv").write_bytes(b"to,company,sent\nBen,Acme,yesterday\n")
    (tmp_path / "x.json").write_bytes(b"\xff")
    ran = afterword("journal", "import", tmp_path / name)
    assert (ran.code, name in ran.err) == (2, True)


def test_a_backup_can_take_the_journals_place(afterword: Run, filled: Path, tmp_path: Path) -> None:
    assert afterword("journal", "backup", tmp_path / "copy").code == 0
    assert afterword("journal", "backup", tmp_path / "copy").code == 6
    filled.write_bytes(b"")
    (tmp_path / "copy").replace(filled)
    assert "Kestrel" in afterword("journal", "list").out


@pytest.mark.usefixtures("filled")
def test_sent_refuses_what_is_no_date_and_what_is_no_letter(afterword: Run) -> None:
    assert afterword("sent", "2", "--on", "03/04/2025").code == 2
    assert afterword("sent", "7").code == 2
    assert afterword("sent", "2", "--format", "json").json == {
        "ask": 2,
        "sent": "2025-03-03",
        "remind": "2025-03-12",
    }


@pytest.mark.usefixtures("filled")
def test_status_writes_a_calendar(afterword: Run, tmp_path: Path) -> None:
    assert afterword("status", "--ics", tmp_path / "days.ics").code == 0
    assert b"SUMMARY:A door opens: Kestrel Payments" in (tmp_path / "days.ics").read_bytes()
    assert afterword("status", "--ics", tmp_path / "days.ics").code == 6


def test_a_day_that_is_none_is_a_setting_to_change(afterword: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_TODAY", "soon")
    assert afterword("status").code == 3


def test_settings_say_where_the_journal_is() -> None:
    assert Common(Settings(), False, False, False, False, "text", None, False).journal is None
