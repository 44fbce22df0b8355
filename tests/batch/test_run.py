"""A batch does each row once, says what became of it, and goes on wherever it was stopped."""

import csv
import json
import mailbox
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from afterword.batch.columns import Row
from afterword.batch.desk import OneByOne, SideBySide
from afterword.batch.forms import Drafted
from afterword.batch.outcome import Failed, Outcome, Skipped, Written
from afterword.batch.run import run
from afterword.batch.table import rows
from afterword.errors import ConfigError, FileError, InputError, ModelError, RefusedError

PEOPLE = [
    "Anneke Vos,Kestrel Payments,Backend Engineer,anneke@kestrel.example",
    "Ben Lee,Acme,Cook,ben@acme.example",
    "Zoë Ødegård,Müller,Nurse,zoe@mueller.example",
]
FILES = ["0001-kestrel-payments-backend-engineer.eml", "0002-acme-cook.eml", "0003-muller-nurse.eml"]


@dataclass(frozen=True, slots=True)
class Letter:
    to_name: str
    to_email: str | None
    body: str = "Dear you,\n\nthank you.\n"
    subject: str = "Advice"
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    from_name: str | None = None
    from_email: str | None = None


@dataclass(slots=True)
class Writer:
    """Drafts rows and remembers whom it was asked for; raises what it was given for a role."""

    usage: dict[str, int] = field(default_factory=dict)
    errors: dict[str, BaseException] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def __call__(self, row: Row) -> Drafted:
        cells = row.cells
        self.asked.append(cells["to"])
        if error := self.errors.get(cells["role"]):
            raise error
        letter = Letter(cells["to"], cells.get("email"))
        return Drafted(letter, cells["company"], cells["role"], ("wait a day",), self.usage)


@dataclass(slots=True)
class Batch:
    """A table and its output folder."""

    folder: Path
    writer: Writer = field(default_factory=Writer)
    notices: list[str] = field(default_factory=list)

    @property
    def out(self) -> Path:
        return self.folder / "out"

    def table(self, *people: str) -> None:
        (self.folder / "people.csv").write_text(
            "\n".join(["to,company,role,email", *people]) + "\n", encoding="utf-8"
        )

    def stream(self, *, version: str = "1", **options: Any) -> Generator[Outcome, None, None]:
        source = rows(options.pop("path", self.folder / "people.csv"))
        desk = options.pop("desk", None)  # an empty one is false
        return run(
            source,
            OneByOne(self.writer) if desk is None else desk,
            self.out,
            version=version,
            notify=self.notices.append,
            **options,
        )

    def run(self, **options: Any) -> list[Outcome]:
        return list(self.stream(**options))

    def drafts(self) -> list[str]:
        return sorted(path.name for path in self.out.glob("*.eml"))

    def ledger(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in (self.out / "ledger.jsonl").read_text().splitlines()]


@pytest.fixture
def batch(tmp_path: Path) -> Batch:
    made = Batch(tmp_path)
    made.table(*PEOPLE)
    return made


def kinds(outcomes: list[Outcome]) -> list[str]:
    return [each.why if isinstance(each, Skipped) else type(each).__name__.lower() for each in outcomes]


def failed_rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_each_row_becomes_a_draft(batch: Batch) -> None:
    outcomes = batch.run()
    assert [(each.line, each.sequence, each.file) for each in outcomes if isinstance(each, Written)] == [
        (2, 1, FILES[0]),
        (3, 2, FILES[1]),
        (4, 3, FILES[2]),
    ]
    assert batch.drafts() == FILES


def test_the_ledger_has_a_line_for_each(batch: Batch) -> None:
    batch.run()
    entry = batch.ledger()[1]
    assert len(entry.pop("fingerprint")) == 64
    assert entry == {
        "sequence": 2,
        "row": 3,
        "status": "written",
        "file": FILES[1],
        "error": None,
        "advice": ["wait a day"],
        "usage": {},
    }


def test_a_finished_row_is_never_redone(batch: Batch) -> None:
    batch.run()
    assert (kinds(batch.run()), batch.writer.asked) == (
        ["finished"] * 3,
        ["Anneke Vos", "Ben Lee", "Zoë Ødegård"],
    )


def test_a_draft_that_the_user_removed_stays_away(batch: Batch) -> None:
    batch.run()
    (batch.out / FILES[0]).unlink()
    batch.run()
    assert batch.drafts() == FILES[1:]


def test_an_empty_draft_is_done_again_under_its_number(batch: Batch) -> None:
    """What a power cut leaves of a file that was not yet on the disk."""
    batch.run()
    whole = (batch.out / FILES[1]).read_bytes()
    (batch.out / FILES[1]).write_bytes(b"")
    assert kinds(batch.run()) == ["finished", "written", "finished"]
    assert ((batch.out / FILES[1]).read_bytes(), batch.drafts()) == (whole, FILES)


def test_rows_may_change_places(batch: Batch) -> None:
    batch.run()
    batch.table(PEOPLE[2], PEOPLE[0], PEOPLE[1])
    assert kinds(batch.run()) == ["finished"] * 3


def test_columns_may_change_places(batch: Batch) -> None:
    batch.run()
    (batch.folder / "people.csv").write_text(
        "email,role,to,company,notes\nben@acme.example,Cook,Ben Lee,Acme,new column\n", encoding="utf-8"
    )
    assert kinds(batch.run()) == ["finished"]


def test_an_inserted_row_gets_the_next_number(batch: Batch) -> None:
    batch.run()
    batch.table("Mara Lind,Corvid,Driver,mara@corvid.example", *PEOPLE)
    assert kinds(batch.run()) == ["written", "finished", "finished", "finished"]
    assert batch.drafts() == [*FILES, "0004-corvid-driver.eml"]


def test_an_edited_row_is_done_anew(batch: Batch) -> None:
    batch.run()
    batch.table(PEOPLE[0], PEOPLE[1].replace("Cook", "Head Cook"), PEOPLE[2])
    assert kinds(batch.run()) == ["finished", "written", "finished"]
    assert batch.drafts() == [*FILES, "0004-acme-head-cook.eml"]


def test_another_version_does_all_rows_anew(batch: Batch) -> None:
    batch.run()
    assert kinds(batch.run(version="2")) == ["written"] * 3


def test_restart_keeps_numbers_and_names(batch: Batch) -> None:
    batch.run()
    batch.table(PEOPLE[2], PEOPLE[0])
    outcomes = batch.run(restart=True)
    assert [(each.line, each.sequence, each.file) for each in outcomes if isinstance(each, Written)] == [
        (2, 3, FILES[2]),
        (3, 1, FILES[0]),
    ]
    assert batch.drafts() == FILES


def test_a_restart_that_is_stopped_goes_on_without_restart(batch: Batch) -> None:
    batch.run()
    batch.run(restart=True, limit=1)
    assert kinds(batch.run()) == ["finished", "written", "written"]


def test_the_limit_counts_new_rows(batch: Batch) -> None:
    assert kinds(batch.run(limit=1)) == ["written"]
    assert kinds(batch.run(limit=1)) == ["finished", "written"]
    assert kinds(batch.run(limit=0)) == ["finished", "finished"]


@pytest.mark.parametrize(
    "second",
    [
        "Anneke  vos,KESTREL Payments,Cook,other@kestrel.example",
        "A. Vos,Kestrel BV,Cook,Anneke@Kestrel.example",
        PEOPLE[0],
    ],
)
def test_the_same_person_again_is_skipped(batch: Batch, second: str) -> None:
    batch.table(PEOPLE[0], PEOPLE[1], second)
    outcomes = batch.run()
    assert outcomes[2] == Skipped(4, "duplicate", "the same person as in line 2")


def test_two_candidates_may_write_to_one_person(batch: Batch) -> None:
    (batch.folder / "people.csv").write_text(
        "candidate,to,company,role\nMara,Ben Lee,Acme,Cook\nJo,Ben Lee,Acme,Cook\n", encoding="utf-8"
    )
    assert kinds(batch.run()) == ["written", "written"]


def test_a_duplicate_that_moved_in_front_is_still_one(batch: Batch) -> None:
    double = "A. Vos,Kestrel BV,Cook,anneke@kestrel.example"
    batch.table(PEOPLE[0], double)
    batch.run()
    batch.table(double, PEOPLE[0])
    assert batch.run() == [
        Skipped(2, "duplicate", "the same person as in line 3"),
        Skipped(3, "finished", "done in an earlier run"),
    ]


def test_the_same_row_far_behind_is_a_duplicate_too(batch: Batch) -> None:
    others = [f"Person {number},Acme,Cook,p{number}@acme.example" for number in range(300)]
    batch.table(PEOPLE[0], *others, PEOPLE[0])
    assert batch.run()[-1] == Skipped(303, "duplicate", "the same as line 2")


def test_a_bad_row_never_stops_the_others(batch: Batch) -> None:
    batch.writer.errors = {"Cook": InputError("line 3: the name is a symbol.", "Give letters.")}
    outcomes = batch.run()
    assert outcomes[1] == Failed(3, 2, "line 3: the name is a symbol. Give letters.")
    assert batch.drafts() == [FILES[0], FILES[2]]


def test_a_letter_that_no_mail_can_carry_fails_its_row(batch: Batch) -> None:
    batch.table(PEOPLE[0], "Ben Lee,Acme,Cook,not an address", PEOPLE[2])
    assert kinds(batch.run()) == ["written", "failed", "written"]


def test_a_failed_row_is_left_until_it_is_asked_for(batch: Batch) -> None:
    batch.writer.errors = {"Cook": InputError("no.")}
    batch.run()
    batch.writer.errors = {}
    assert batch.run()[1] == Failed(3, 2, "no.")
    assert kinds(batch.run(retry_failed=True)) == ["finished", "written", "finished"]
    assert batch.drafts() == FILES


def test_a_person_not_to_be_written_to_is_skipped_for_good(batch: Batch) -> None:
    batch.writer.errors = {"Cook": RefusedError("they asked for no contact.")}
    batch.run()
    assert batch.run()[1] == Skipped(3, "advised_against", "they asked for no contact.")
    assert batch.writer.asked.count("Ben Lee") == 1


@pytest.mark.parametrize("error", [ConfigError("template broken"), FileError("disk gone")])
def test_what_every_row_would_meet_stops_the_run(batch: Batch, error: Exception) -> None:
    batch.writer.errors = {"Cook": error}
    with pytest.raises(type(error)):
        batch.run()
    assert batch.drafts() == [FILES[0]]


def test_failed_csv_has_the_reason_first(batch: Batch) -> None:
    batch.table("=SUM(A1),Acme,Cook\x07,+31", PEOPLE[0])
    batch.run()
    assert failed_rows(batch.out / "failed.csv") == [
        ["reason", "afterword row", "to", "company", "role", "email"],
        [
            "people.csv:2: role holds a control character (U+0007)",
            batch.ledger()[0]["fingerprint"],
            "'=SUM(A1)",
            "Acme",
            "Cook\x07",
            "'+31",
        ],
    ]


def test_failed_csv_is_input_again_and_gives_itself(batch: Batch) -> None:
    batch.table("=Ben,Acme,Cook\x07,+31", "too,short", "far,too,long,x,=y", PEOPLE[0])
    batch.run()
    first = failed_rows(batch.out / "failed.csv")
    batch.run(path=batch.out / "failed.csv")
    second = failed_rows(batch.out / "failed.csv")
    assert [row[2:] for row in second] == [row[2:] for row in first]


def test_a_mended_failed_csv_is_drafted_and_goes(batch: Batch) -> None:
    batch.table("Ben Lee,Acme,,ben@acme.example", PEOPLE[0])
    batch.run()
    path = batch.out / "failed.csv"
    path.write_text(path.read_text(encoding="utf-8-sig").replace("Acme,,", "Acme,Cook,"), encoding="utf-8")
    assert kinds(batch.run(path=path)) == ["written"]
    assert not path.exists()


def test_a_failed_csv_of_somebody_else_stays(batch: Batch) -> None:
    batch.out.mkdir()
    (batch.out / "failed.csv").write_text("mine")
    batch.run()
    assert (batch.out / "failed.csv").read_text() == "mine"


def test_a_foreign_file_of_the_same_name_is_neither_replaced_nor_followed(
    batch: Batch, tmp_path: Path
) -> None:
    batch.out.mkdir()
    (tmp_path / "precious").write_text("precious")
    (batch.out / FILES[0]).symlink_to(tmp_path / "precious")
    (batch.out / FILES[1]).write_text("mine")
    outcomes = batch.run()
    assert [each.file for each in outcomes if isinstance(each, Written)] == [
        "0001-kestrel-payments-backend-engineer-2.eml",
        "0002-acme-cook-2.eml",
        FILES[2],
    ]
    assert (tmp_path / "precious").read_text() == "precious"
    assert (batch.out / FILES[1]).read_text() == "mine"


@pytest.mark.parametrize(("form", "name"), [("mbox", "drafts.mbox"), ("jsonl", "drafts.jsonl")])
def test_a_shared_file_that_is_a_link_is_refused(batch: Batch, tmp_path: Path, form: str, name: str) -> None:
    (tmp_path / "precious").write_text("")
    batch.out.mkdir()
    (batch.out / name).symlink_to(tmp_path / "precious")
    with pytest.raises(FileError, match="symbolic link"):
        batch.run(form=form)
    assert (tmp_path / "precious").read_text() == ""


def test_a_shared_file_of_somebody_else_is_refused(batch: Batch) -> None:
    batch.out.mkdir()
    (batch.out / "drafts.mbox").write_text("mine")
    with pytest.raises(FileError, match="is not afterword's"):
        batch.run(form="mbox")
    assert (batch.out / "drafts.mbox").read_text() == "mine"


def test_one_mbox_holds_every_draft_once(batch: Batch) -> None:
    batch.run(form="mbox", limit=2)
    batch.run(form="mbox")
    box = mailbox.mbox(batch.out / "drafts.mbox")
    assert [str(message["To"]).partition(" <")[2] for message in box] == [
        "anneke@kestrel.example>",
        "ben@acme.example>",
        "zoe@mueller.example>",
    ]
    box.close()


def test_a_restarted_mbox_holds_every_draft_once(batch: Batch) -> None:
    batch.run(form="mbox")
    once = (batch.out / "drafts.mbox").read_bytes()
    batch.run(form="mbox", restart=True)
    assert (batch.out / "drafts.mbox").read_bytes() == once


def test_jsonl_has_a_line_for_each(batch: Batch) -> None:
    batch.run(form="jsonl")
    lines = (batch.out / "drafts.jsonl").read_text().splitlines()
    assert json.loads(lines[2]) == {
        "sequence": 3,
        "row": 4,
        "to": {"name": "Zoë Ødegård", "email": "zoe@mueller.example"},
        "subject": "Advice",
        "body": "Dear you,\n\nthank you.\n",
    }


def test_text_can_be_read_as_it_is(batch: Batch) -> None:
    batch.run(form="text")
    assert (batch.out / "0002-acme-cook.txt").read_text(encoding="utf-8") == (
        "To: Ben Lee <ben@acme.example>\nSubject: Advice\n\nDear you,\n\nthank you.\n"
    )


def test_drafts_are_for_the_users_eyes(batch: Batch) -> None:
    batch.run()
    modes = {path.name: path.stat().st_mode & 0o777 for path in batch.out.iterdir()}
    assert set(modes.values()) == {0o600}


def test_closing_the_stream_keeps_what_is_whole(batch: Batch) -> None:
    batch.writer.usage = {"calls": 1}
    with closing(batch.stream()) as stream:
        next(stream)
    assert (batch.drafts(), [entry["sequence"] for entry in batch.ledger()]) == ([FILES[0]], [1])


def test_ctrl_c_keeps_what_is_whole(batch: Batch) -> None:
    batch.writer.errors = {"Nurse": KeyboardInterrupt()}
    with pytest.raises(KeyboardInterrupt):
        batch.run()
    assert batch.drafts() == FILES[:2]
    assert list(batch.out.glob(".*.tmp")) == []
    batch.writer.errors = {}
    assert kinds(batch.run()) == ["finished", "finished", "written"]


def test_a_paid_row_is_on_the_disk_before_the_next_is_begun(batch: Batch) -> None:
    batch.writer.usage = {"calls": 1}
    seen = []
    for outcome in batch.stream():
        assert isinstance(outcome, Written)
        seen.append((batch.writer.asked[-1], len(batch.ledger()), batch.drafts()[-1]))
    assert seen == [("Anneke Vos", 1, FILES[0]), ("Ben Lee", 2, FILES[1]), ("Zoë Ødegård", 3, FILES[2])]


def test_a_torn_ledger_is_mended_with_a_notice(batch: Batch) -> None:
    batch.run()
    path = batch.out / "ledger.jsonl"
    path.write_bytes(path.read_bytes()[:-30])
    batch.run()
    assert batch.notices == [f"{path}: its last line was torn and is dropped; that row is done again."]
    assert [entry["sequence"] for entry in batch.ledger()] == [1, 2, 3]


def test_an_out_that_is_a_file_is_refused(batch: Batch) -> None:
    batch.out.write_text("mine")
    with pytest.raises(FileError, match=r"out"):
        batch.run()
    assert batch.out.read_text() == "mine"


def test_a_folder_removed_during_the_run_is_said(batch: Batch) -> None:
    batch.writer.usage = {"calls": 1}
    stream = batch.stream()
    next(stream)
    for path in batch.out.iterdir():
        path.unlink()
    batch.out.rmdir()
    with pytest.raises(FileError, match=r"0002-acme-cook\.eml: its folder is not there"):
        next(stream)
    assert kinds(batch.run()) == ["written"] * 3


def test_a_name_cannot_leave_the_folder(batch: Batch) -> None:
    batch.table("Ben,../../etc,/passwd,ben@acme.example", f"Jo,{'x' * 300},{'y' * 300},jo@acme.example")
    batch.run()
    assert batch.drafts() == ["0001-etc-passwd.eml", f"0002-{'x' * 34}-{'y' * 40}.eml"]


def test_a_failed_letter_leaves_no_gap_in_the_numbers(batch: Batch) -> None:
    batch.table("Ben Lee,Acme,Cook,not an address", PEOPLE[0])
    batch.run()
    assert [entry["sequence"] for entry in batch.ledger()] == [1, 2]


def test_ctrl_c_leaves_no_part_of_failed_csv(batch: Batch) -> None:
    batch.table("Ben Lee,Acme,,ben@acme.example", PEOPLE[2])
    batch.writer.errors = {"Nurse": KeyboardInterrupt()}
    with pytest.raises(KeyboardInterrupt):
        batch.run()
    assert [path.name for path in batch.out.iterdir() if "failed" in path.name] == []


def test_a_ledger_mended_in_this_run_is_not_cut_again(batch: Batch) -> None:
    """A row paid for after the mending stays, also when its commit is interrupted."""
    batch.run(limit=1)
    path = batch.out / "ledger.jsonl"
    path.write_bytes(path.read_bytes() + b'{"sequence":2,')
    batch.writer.usage = {"calls": 1}
    batch.writer.errors = {"Nurse": KeyboardInterrupt()}
    with pytest.raises(KeyboardInterrupt):
        batch.run()
    assert [entry["sequence"] for entry in batch.ledger()] == [1, 2]


def many(count: int) -> list[str]:
    return [f"Person {n},Company {n},Cook,p{n}@c{n}.example" for n in range(1, count + 1)]


def test_side_by_side_each_row_is_done_once(batch: Batch) -> None:
    batch.table(*many(60))
    batch.writer.usage = {"calls": 1}
    assert kinds(batch.run(desk=SideBySide(batch.writer, 8))) == ["written"] * 60
    assert sorted(entry["sequence"] for entry in batch.ledger()) == [*range(1, 61)]
    assert kinds(batch.run(desk=SideBySide(batch.writer, 8))) == ["finished"] * 60
    assert len(batch.writer.asked) == 60


def test_side_by_side_the_same_person_is_written_to_once(batch: Batch) -> None:
    batch.table(*(person for person in many(10) for _ in range(3)))
    assert sorted(kinds(batch.run(desk=SideBySide(batch.writer, 8)))) == ["duplicate"] * 20 + ["written"] * 10
    assert len(batch.writer.asked) == 10


def test_when_a_row_fails_the_next_of_the_same_person_is_tried(batch: Batch) -> None:
    batch.table("Ben Lee,Acme,Pilot,", "Ben Lee,Acme,Cook,ben@acme.example")
    batch.writer.errors = {"Pilot": InputError("no")}
    assert kinds(batch.run(desk=SideBySide(batch.writer, 8))) == ["failed", "written"]


@pytest.mark.parametrize(("budget", "written"), [(0, 0), (1, 1), (5, 2), (6, 3), (100, 3)])
def test_the_budget_is_never_overdrawn(batch: Batch, budget: int, written: int) -> None:
    batch.writer.usage = {"calls": 2}
    batch.table(*PEOPLE)
    done = kinds(batch.run(budget=budget))
    assert done == ["written"] * written
    assert any("budget" in notice for notice in batch.notices) == (written < 3)


def test_asked_to_stop_it_finishes_what_it_began(batch: Batch) -> None:
    outcomes = batch.run(stopped=lambda: len(batch.writer.asked) >= 2)
    assert (kinds(outcomes), len(batch.ledger())) == (["written"] * 2, 2)
    assert kinds(batch.run()) == ["finished", "finished", "written"]


def test_who_was_asked_before_is_skipped(batch: Batch) -> None:
    asked = {"Ben Lee": "asked on 2 March"}
    outcomes = batch.run(already_asked=lambda row: asked.get(row.cells["to"]))
    assert kinds(outcomes) == ["written", "already_asked", "written"]
    assert [entry["row"] for entry in batch.ledger()] == [2, 4]


def test_a_model_that_fails_row_after_row_ends_the_run(batch: Batch) -> None:
    batch.table(*many(40))
    batch.writer.errors = {"Cook": ModelError("It could not be reached.")}
    with pytest.raises(ModelError, match=r"10 rows one after another\. It could not be reached"):
        batch.run()
    assert len(batch.writer.asked) == 10
    batch.writer.errors.clear()
    assert kinds(batch.run(retry_failed=True)) == ["written"] * 40


def test_the_first_row_goes_alone(batch: Batch) -> None:
    """A wrong key is used once, not as often as rows are drafted at once."""
    batch.table(*many(40))
    wrong = ModelError("The key is wrong.")
    wrong.final = True
    batch.writer.errors = {"Cook": wrong}
    with pytest.raises(ModelError, match="The key is wrong"):
        batch.run(desk=SideBySide(batch.writer, 8))
    assert (len(batch.writer.asked), batch.ledger()) == (1, [])


def test_drafts_of_rows_that_were_edited_or_taken_out_are_named(batch: Batch) -> None:
    batch.run()
    assert batch.notices == []
    batch.run()
    assert batch.notices == []
    batch.table(PEOPLE[0].replace("Payments", "Payments Ltd"), PEOPLE[1])
    batch.run()
    (said,) = batch.notices
    assert FILES[0] in said
    assert FILES[2] in said
    assert FILES[1] not in said
    assert "edited or taken out" in said


def test_rows_it_was_advised_against_are_done_when_that_is_overruled_and_no_others(batch: Batch) -> None:
    batch.writer.errors["Cook"] = RefusedError("Better not.")
    assert kinds(batch.run()) == ["written", "advised_against", "written"]
    assert kinds(batch.run()) == ["finished", "advised_against", "finished"]
    batch.writer.errors.clear()
    assert kinds(batch.run(anyway=True)) == ["finished", "written", "finished"]
    assert kinds(batch.run()) == ["finished", "finished", "finished"]
    assert batch.drafts() == FILES


def test_a_row_that_stands_twice_does_not_hide_a_draft_that_was_left_behind(batch: Batch) -> None:
    batch.table(*PEOPLE, PEOPLE[0])
    batch.run()
    batch.table(PEOPLE[0], PEOPLE[1].replace("Acme", "Acme Ltd"), PEOPLE[2], PEOPLE[0])
    batch.notices.clear()
    batch.run()
    assert any(FILES[1] in notice for notice in batch.notices)
