"""``batch``: a table or a folder; a bad row never stops the others; a second run goes on."""

import csv
import email
import email.policy
import json
import shlex
from pathlib import Path

import pytest
from tests.cli.running import Run

TABLE = """Interviewer,E-Mail,Employer,Position,about
Anneke Vos,anneke@kestrel.example,Kestrel,Engineer,the design session
,nobody@kestrel.example,Kestrel,Engineer,
{{ 7*7 }},x@kestrel.example,Kestrel,Engineer,
"Kit
Bcc: evil@x.example",kit@softbox.example,Softbox,Designer,
Ewa Lis,ewa@codecraft.example,Codecraft,Developer,the list task
"""
REJECTION = "From: {name} <{mail}>\nTo: Sam Lee <sam@mailbox.example>\nSubject: Your interview\n\nHi Sam,\n\nThank you for the interview. We have decided to offer the {role} position to another candidate.\n\nBest,\n{name}\n{company}\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(TABLE)
    return path


def test_a_bad_row_fails_with_its_reason_and_the_others_are_written(
    afterword: Run, table: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    ran = afterword("batch", table, "--out", out)
    assert ran.code == 1
    assert sorted(path.name for path in out.glob("*.eml")) == [
        "0001-kestrel-engineer.eml",
        "0005-codecraft-developer.eml",
    ]
    failed = list(
        csv.DictReader((out / "failed.csv").read_text(encoding="utf-8-sig").splitlines(keepends=True))
    )
    assert len(failed) == 3
    assert next(iter(failed[0])) == "reason"
    assert "{{" in failed[1]["reason"] + failed[1]["Interviewer"]


def test_each_draft_has_one_recipient_and_no_other_header(
    afterword: Run, table: Path, tmp_path: Path
) -> None:
    afterword("batch", table, "--out", tmp_path / "out")
    for path in (tmp_path / "out").glob("*.eml"):
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        assert len(message["To"].addresses) == 1
        assert message["Bcc"] is None


def test_a_second_run_does_nothing_twice(afterword: Run, table: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    afterword("batch", table, "--out", out)
    before = {path.name: path.stat().st_mtime_ns for path in out.glob("*.eml")}
    again = afterword("batch", table, "--out", out)
    assert {path.name: path.stat().st_mtime_ns for path in out.glob("*.eml")} == before
    assert "2 done before" in again.err


def test_failed_csv_is_valid_input_once_it_is_mended(afterword: Run, table: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    afterword("batch", table, "--out", out)
    failed = out / "failed.csv"
    rows = list(csv.reader(failed.read_text(encoding="utf-8-sig").splitlines(keepends=True)))
    name = rows[0].index("Interviewer")
    rows[1][name] = "Tomasz Nowak"
    mended = tmp_path / "mended.csv"
    with mended.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows[:2])
    assert afterword("batch", mended, "--out", out).code == 0
    assert "Tomasz Nowak" in "".join(path.read_text() for path in out.glob("*.eml"))


def mend(path: Path, column: str, cell: str) -> None:
    """Put a cell in every row of a column of failed.csv."""
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines(keepends=True)))
    for row in rows[1:]:
        row[rows[0].index(column)] = cell
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def test_the_command_that_goes_on_can_be_run_as_it_is_printed(afterword: Run, tmp_path: Path) -> None:
    folder = tmp_path / "my $HOME; people"
    folder.mkdir()
    path, out = folder / "people.csv", folder / "the out"
    path.write_text("who;company;role\n;Kestrel;Engineer\nBen Lee;Acme;Cook\n", encoding="utf-16")
    given = ("--map", "to=who", "--format", "jsonl", "--anyway", "-vv", "--no-journal")
    ran = afterword(
        "batch", path, f"--out={out}", *given, "--restart", "--delimiter", ";", "--encoding", "utf-16"
    )
    failed = out / "failed.csv"
    (printed,) = [line.partition(" and run: ")[2] for line in ran.err.splitlines() if " and run: " in line]
    words = shlex.split(printed)
    assert words == [
        "afterword", "batch", str(failed), "--out", str(out), "--format", "jsonl", "--no-journal",
        "--verbose", "--verbose", "--anyway", "--map", "to=who",
    ]  # fmt: skip
    mend(failed, "who", "Anneke Vos")
    assert afterword(*words[1:]).code == 0
    drafts = [json.loads(line) for line in (out / "drafts.jsonl").read_text().splitlines()]
    assert [(draft["sequence"], draft["to"]["name"]) for draft in drafts] == [
        (2, "Ben Lee"),
        (1, "Anneke Vos"),
    ]


def test_repairs_survive_a_run_of_one_row(afterword: Run, table: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    afterword("batch", table, "--out", out)
    mend(out / "failed.csv", "Interviewer", "Tomasz Nowak")
    mended = (out / "failed.csv").read_bytes()
    afterword("batch", out / "failed.csv", "--out", out, "--limit", 1)
    assert (out / "failed.csv").read_bytes() == mended
    ran = afterword("batch", table, "--out", out)
    assert (out / "failed.csv").read_bytes() == mended
    assert f"2 failed: see {out / 'failed-2.csv'}" in ran.err
    assert f"{out / 'failed.csv'} is not as afterword wrote it" in ran.err


def test_an_encoding_that_does_not_fit_is_named(afterword: Run, table: Path, tmp_path: Path) -> None:
    ran = afterword("batch", table, "--out", tmp_path / "out", "--encoding", "utf-16")
    assert (ran.code, f"{table}: this table cannot be read as utf-16" in ran.err) == (2, True)


def test_a_folder_of_rejections_is_a_table(afterword: Run, tmp_path: Path) -> None:
    folder = tmp_path / "mails"
    folder.mkdir()
    (folder / "a.eml").write_text(
        REJECTION.format(name="Ewa Lis", mail="ewa@codecraft.example", role="Developer", company="Codecraft")
    )
    (folder / "b.eml").write_text(
        REJECTION.format(name="Kit Mercer", mail="kit@softbox.example", role="Designer", company="Softbox")
    )
    (folder / "c.eml").write_bytes(b"\x00\x01\x02" * 1000)
    ran = afterword("batch", folder, "--out", tmp_path / "out", "--format", "jsonl")
    assert ran.code == 1
    drafts = [json.loads(line) for line in (tmp_path / "out/drafts.jsonl").read_text().splitlines()]
    assert [draft["to"]["email"] for draft in drafts] == ["ewa@codecraft.example", "kit@softbox.example"]


def test_one_letter_goes_to_one_sender(afterword: Run, tmp_path: Path) -> None:
    folder = tmp_path / "mails"
    folder.mkdir()
    hold = "From: Ewa Lis <ewa@codecraft.example>\nTo: sam@mailbox.example\nSubject: Your interview\n\nHi Sam,\n\nWe need one more week to decide on the Tester role. You are still in the running.\n\nEwa Lis"
    ewa = REJECTION.format(
        name="Ewa Lis", mail="ewa@codecraft.example", role="Developer", company="Codecraft"
    )
    (folder / "a.eml").write_text(hold)
    (folder / "b.eml").write_text(ewa)
    (folder / "c.eml").write_text(ewa.replace("Developer", "Tester"))
    ran = afterword("batch", folder, "--out", tmp_path / "out")
    assert (ran.code, len([*(tmp_path / "out").glob("*.eml")])) == (0, 1)
    assert "c.eml: skipped, the same person as in b.eml" in ran.err
    again = afterword("batch", folder, "--out", tmp_path / "out")
    assert "c.eml: skipped, the same person as in b.eml" in again.err


def test_an_address_that_nobody_reads_can_be_mended(afterword: Run, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("to,company,role,email\nAnneke Vos,Kestrel,Engineer,no-reply@kestrel.example\n")
    ran = afterword("batch", path, "--out", tmp_path / "out")
    assert (ran.code, "Nobody reads this address" in ran.err) == (1, True)
    assert "no-reply@kestrel.example" in (tmp_path / "out" / "failed.csv").read_text()


def test_a_dry_run_says_what_becomes_of_each_row(afterword: Run, tmp_path: Path) -> None:
    path, out = tmp_path / "people.csv", tmp_path / "out"
    path.write_text(
        "to,company,role,email,rejected\n"
        "Anneke Vos,Kestrel,Engineer,anneke@kestrel.example,\n"
        "Kit Mercer,Softbox,Designer,kit@softbox.example,2020-01-06\n"
    )
    afterword("batch", path, "--out", out, "--limit", 1)
    with path.open("a") as file:
        file.write(
            "KIT MERCER,softbox,Clerk,kit@softbox.example,\n,,,,\nEwa Lis,Codecraft,Tester,ewa@codecraft,\nshort,row\n"
        )
    ran = afterword("batch", path, "--out", out, "--dry-run")
    lines = [line.split(maxsplit=1) for line in ran.out.splitlines()[1:]]
    starts = ["done before", "write", "duplicate", "fails", "fails"]
    assert [line for line, _ in lines] == ["2", "3", "4", "6", "7"]
    assert [said.startswith(start) for (_, said), start in zip(lines, starts, strict=True)] == [True] * 5
    assert "weeks old" in lines[1][1]
    assert "the same person as in line 3" in lines[2][1]
    assert "'codecraft' is not a domain" in lines[3][1]


def test_a_long_list_is_cut_short_unless_it_is_asked_for(afterword: Run, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("to,company,role\n" + "Anneke Vos,Kestrel,Engineer\n" * 40)
    ran = afterword("batch", path, "--out", tmp_path / "out")
    assert ran.err.count(": skipped, ") == 20
    assert "39 skipped" in ran.err
    ran = afterword("batch", path, "--out", tmp_path / "other", "-v")
    assert ran.err.count(": skipped, ") == 39


def test_a_dry_run_writes_nothing(afterword: Run, table: Path, tmp_path: Path) -> None:
    ran = afterword("batch", table, "--out", tmp_path / "out", "--dry-run")
    assert (ran.code, (tmp_path / "out").exists()) == (0, False)
    assert "2 would be written" in ran.err


def test_missing_columns_are_named_with_those_present(afterword: Run, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("to,firm name\nAnneke,Kestrel\n")
    ran = afterword("batch", path, "--out", tmp_path / "out")
    assert ran.code == 2
    assert "role" in ran.err
    assert "firm name" in ran.err


@pytest.mark.parametrize("text", ["", "to,company,role\n"])
def test_an_empty_table_is_an_error(afterword: Run, text: str, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(text)
    assert afterword("batch", path, "--out", tmp_path / "out").code == 2


def test_a_mapping_names_the_column(afterword: Run, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("who,company,role\nAnneke Vos,Kestrel,Engineer\n")
    assert afterword("batch", path, "--out", tmp_path / "out", "--map", "to=who").code == 0


def test_people_better_not_written_to_are_skipped(afterword: Run, tmp_path: Path) -> None:
    (tmp_path / "hold.txt").write_text(
        "Hi Sam,\n\nWe need one more week to decide on the Analyst role. You are still in the running.\n\nKit"
    )
    path = tmp_path / "people.csv"
    path.write_text("to,company,role,rejection\nKit Mercer,Softbox,Analyst,hold.txt\n")
    ran = afterword("batch", path, "--out", tmp_path / "out")
    assert (ran.code, "1 skipped" in ran.err) == (0, True)


def test_who_was_asked_before_is_not_asked_again(
    afterword: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "journal.sqlite3"))
    afterword(
        "draft", "--to", "Ada Moss", "--company", "Kestrel", "--role", "Chef", "--candidate", "Kim Vale"
    )
    afterword("sent", 1)
    table = tmp_path / "table.csv"
    table.write_text("to,company,role\nAda Moss,Kestrel,Chef\nBo Lin,Harrow,Nurse\n", "utf-8")
    ran = afterword("batch", table, "--out", tmp_path / "out", "--dry-run")
    assert "asked before  Ada Moss" in ran.out
    assert "write         Bo Lin" in ran.out


def test_a_file_for_the_output_is_refused(afterword: Run, project: Path, tmp_path: Path) -> None:
    table = project / "examples" / "rejections.csv"
    ran = afterword("batch", table, "--out", tmp_path / "out", "-o", tmp_path / "x")
    assert (ran.code, "--out" in ran.err, (tmp_path / "out").exists()) == (2, True, False)


def test_a_folder_is_drafted_with_all_cores(afterword: Run, tmp_path: Path) -> None:
    folder = tmp_path / "mails"
    folder.mkdir()
    for name in ("Anneke Vos", "Ewa Lis"):
        mail = f"{name.split()[0].lower()}@kestrel.example"
        (folder / f"{name}.eml").write_text(
            REJECTION.format(name=name, mail=mail, role="Cook", company="Kestrel")
        )
    ran = afterword("batch", folder, "--out", tmp_path / "out", "--workers", "2")
    assert (ran.code, len(list((tmp_path / "out").glob("*.eml")))) == (0, 2), ran.err


def test_a_table_may_come_from_standard_input(afterword: Run, tmp_path: Path) -> None:
    ran = afterword("batch", "-", "--out", tmp_path / "out", stdin="to,company,role\nAnn Lee,Acme,Cook\n")
    assert (ran.code, len(list((tmp_path / "out").glob("*.eml")))) == (0, 1), ran.err


@pytest.mark.parametrize(
    ("header", "row", "option", "word"),
    [
        ("to,company,role", "Ann Lee,Acme,Cook", (), "Thank you"),
        ("to,company,role", "Ann Lee,Acme,Cook", ("--language", "nl"), "bericht"),
        ("Ansprechpartner,Firma,Stelle", "Anna Berg,Elbe AG,Köchin", (), "Rückmeldung"),
        ("Ansprechpartner,Firma,Stelle,Sprache", "Anna Berg,Elbe AG,Köchin,en", (), "Thank you"),
    ],
)
def test_letters_are_in_the_language_that_is_named(
    afterword: Run, tmp_path: Path, header: str, row: str, option: tuple[str, ...], word: str
) -> None:
    path = tmp_path / "people.csv"
    path.write_text(f"{header}\n{row}\n")
    afterword("batch", path, "--out", tmp_path / "out", "--format", "text", *option)
    (letter,) = (tmp_path / "out").glob("*.txt")
    assert word in letter.read_text()


def test_what_cannot_be_done_with_a_table_is_said(afterword: Run, table: Path, tmp_path: Path) -> None:
    ran = afterword("batch", table, "--out", tmp_path / "out", "--map", "about=a", "--map", "about=b")
    assert (ran.code, "about has a column already" in ran.err) == (2, True)
    (tmp_path / "file").write_text("x")
    ran = afterword("batch", table, "--out", tmp_path / "file")
    assert (ran.code, "is not a folder" in ran.err) == (6, True)


def test_a_mailbox_of_drafts_that_was_taken_away_is_missed(afterword: Run, tmp_path: Path) -> None:
    path, out = tmp_path / "people.csv", tmp_path / "out"
    path.write_text("to,company,role\nAnn Lee,Acme,Cook\n")
    afterword("batch", path, "--out", out, "--format", "mbox")
    (out / "drafts.mbox").unlink()
    ran = afterword("batch", path, "--out", out, "--format", "mbox")
    assert "is not there any more" in ran.err
