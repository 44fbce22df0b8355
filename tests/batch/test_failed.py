"""``failed.csv`` loses no repair, is input again wherever its rows came from, and a mended row takes its old place."""

import csv
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.batch.test_run import PEOPLE, Batch, kinds

from afterword.batch.desk import OneByOne, SideBySide
from afterword.batch.drafting import row_writer
from afterword.batch.folder import Folder
from afterword.batch.outcome import Skipped, Written
from afterword.batch.run import run
from afterword.batch.standing import Rows
from afterword.batch.table import rows
from afterword.errors import InputError, ModelError, RefusedError
from afterword.message import read_file
from afterword.templating import Templates

BROKEN = [f"Person {n},Company {n},,p{n}@c{n}.example" for n in range(1, 4)]
CALLS = {"calls": 1}
MAIL = "From: Anneke Vos <anneke@kestrel.example>\nTo: Sam Lee <sam@mailbox.example>\nSubject: Your interview\n\nHi Sam,\n\nThank you for the interview. We have decided to go on with another candidate ({}).\n\nBest,\nAnneke Vos\n"
"""A rejection that names no role."""


class Holding(OneByOne):
    """Drafts no row before the table is at its end, but the first, which goes alone."""

    def ready(self) -> bool:
        return False

    def full(self) -> bool:
        return False


@pytest.fixture
def batch(tmp_path: Path) -> Batch:
    """Return a batch whose table holds three rows without a role around one that is well."""
    made = Batch(tmp_path)
    made.table(BROKEN[0], PEOPLE[0], *BROKEN[1:])
    return made


def path_of(batch: Batch, name: str = "failed.csv") -> Path:
    return batch.out / name


def lines(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def people(path: Path) -> list[str]:
    return [line[2] for line in lines(path)[1:]]


def mend(path: Path, change: Callable[[list[list[str]]], None] | None = None, role: str = "Cook") -> bytes:
    """Fill in every role, or change the lines in another way; return what the file holds then."""
    changed = lines(path)
    if change:
        change(changed)
    else:
        for line in changed[1:]:
            line[4] = role
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(changed)
    return path.read_bytes()


@pytest.mark.parametrize(
    "early",
    [{"limit": 1}, {"budget": 1}, {"stopped": True}],
    ids=["limit", "budget", "stopped"],
)
def test_a_table_that_was_not_read_to_its_end_stays(batch: Batch, early: dict[str, Any]) -> None:
    batch.run()
    mended = mend(path_of(batch))
    batch.writer.usage, before = CALLS, len(batch.writer.asked)
    if "stopped" in early:
        early = {"stopped": lambda: len(batch.writer.asked) > before}
    assert kinds(batch.run(path=path_of(batch), **early)) == ["written"]
    assert path_of(batch).read_bytes() == mended
    assert kinds(batch.run(path=path_of(batch))) == ["finished", "written", "written"]
    assert not path_of(batch).exists()


def test_a_fatal_error_leaves_the_table(batch: Batch) -> None:
    batch.run()
    mended = mend(path_of(batch))
    wrong = ModelError("The key is wrong.")
    wrong.final = True
    batch.writer.errors = {"Cook": wrong}
    with pytest.raises(ModelError):
        batch.run(path=path_of(batch))
    assert path_of(batch).read_bytes() == mended


def test_a_row_in_hand_that_is_given_up_leaves_the_table(batch: Batch) -> None:
    batch.run()
    mended = mend(path_of(batch))
    desk = Holding(batch.writer)
    assert kinds(batch.run(path=path_of(batch), desk=desk, stopped=lambda: len(desk) == 2)) == ["written"]
    assert path_of(batch).read_bytes() == mended


def test_what_still_fails_stays_in_a_table_read_to_its_end(batch: Batch) -> None:
    batch.run()
    mend(path_of(batch), lambda changed: changed[1].__setitem__(4, "Cook"))
    assert kinds(batch.run(path=path_of(batch))) == ["written", "failed", "failed"]
    assert people(path_of(batch)) == ["Person 2", "Person 3"]


def test_the_repairs_outlive_a_run_over_the_first_table(batch: Batch) -> None:
    batch.run()
    mended = mend(path_of(batch))
    listed: list[Path] = []
    batch.run(failed_in=listed.append)
    assert (path_of(batch).read_bytes(), listed) == (mended, [path_of(batch, "failed-2.csv")])
    assert people(path_of(batch, "failed-2.csv")) == ["Person 1", "Person 2", "Person 3"]
    said = f"{path_of(batch)} is not as afterword wrote it and stays; these rows are in {listed[0]}."
    assert batch.notices == [said]
    batch.run()
    assert not path_of(batch, "failed-3.csv").exists()
    batch.run(path=path_of(batch))
    assert [path.name for path in batch.out.glob("failed*")] == []


def test_a_change_made_during_the_run_stays(batch: Batch) -> None:
    batch.run()
    mend(path_of(batch), lambda changed: changed[1].__setitem__(4, "Cook"))
    stream = batch.stream(path=path_of(batch))
    next(stream)
    mended = mend(path_of(batch), role="Nurse")
    list(stream)
    assert path_of(batch).read_bytes() == mended
    assert people(path_of(batch, "failed-2.csv")) == ["Person 2", "Person 3"]


def test_a_file_of_somebody_else_is_not_replaced(batch: Batch) -> None:
    batch.out.mkdir()
    path_of(batch).write_text("reason,of,mine\n")
    batch.run()
    assert path_of(batch).read_text() == "reason,of,mine\n"
    assert people(path_of(batch, "failed-2.csv")) == ["Person 1", "Person 2", "Person 3"]


def test_a_run_that_ends_early_keeps_the_rows_it_did_not_come_to(batch: Batch) -> None:
    batch.run()
    batch.table(BROKEN[0], PEOPLE[0], "Nobody,Nowhere,,", PEOPLE[1], PEOPLE[2], *BROKEN[1:])
    batch.run(limit=1)
    assert people(path_of(batch)) == ["Person 1", "Nobody", "Person 2", "Person 3"]


def test_a_run_that_ends_early_lists_what_failed_so_far(batch: Batch) -> None:
    batch.table(BROKEN[0], *PEOPLE, *BROKEN[1:])
    batch.run(limit=1)
    assert people(path_of(batch)) == ["Person 1"]


def test_of_another_table_nothing_is_mixed_in(batch: Batch) -> None:
    batch.run()
    before = path_of(batch).read_bytes()
    other = batch.folder / "other.csv"
    other.write_text("company,to,role\nA,B,\nC,D,Cook\nE,F,Cook\n")
    listed: list[Path] = []
    batch.run(path=other, limit=1, failed_in=listed.append)
    assert (path_of(batch).read_bytes(), listed) == (before, [])


def test_a_mended_row_takes_its_place(batch: Batch) -> None:
    batch.run(index=Templates())
    mend(path_of(batch))
    outcomes = batch.run(path=path_of(batch), index=Templates())
    assert [(each.sequence, each.file) for each in outcomes if isinstance(each, Written)] == [
        (1, "0001-company-1-cook.eml"),
        (3, "0003-company-2-cook.eml"),
        (4, "0004-company-3-cook.eml"),
    ]
    page = path_of(batch, "index.html").read_text()
    assert ("4 written. " in page, "ot written" in page) == (True, False)


def test_its_first_table_knows_that_a_row_was_mended(batch: Batch) -> None:
    batch.run()
    mend(path_of(batch))
    batch.run(path=path_of(batch))
    assert kinds(batch.run()) == ["finished"] * 4


def test_a_row_mended_badly_keeps_its_place_too(batch: Batch) -> None:
    batch.run()
    mend(path_of(batch), role="Pilot")
    batch.writer.errors = {"Pilot": InputError("There is no such role.")}
    batch.run(path=path_of(batch), index=Templates())
    assert path_of(batch, "index.html").read_text().count("There is no such role.") == 3
    mend(path_of(batch))
    outcomes = batch.run(path=path_of(batch), index=Templates())
    assert [each.sequence for each in outcomes if isinstance(each, Written)] == [1, 3, 4]
    assert "ot written" not in path_of(batch, "index.html").read_text()
    assert kinds(batch.run()) == ["finished"] * 4


def test_a_place_is_taken_once(batch: Batch) -> None:
    """A row that was copied in failed.csv, for a second person, is a row of its own."""
    batch.run()

    def copy(changed: list[list[str]]) -> None:
        del changed[2:]
        changed[1][4] = "Cook"
        changed.append([*changed[1][:2], "Somebody Else", "Company 1", "Cook", "other@c1.example"])

    mend(path_of(batch), copy)
    outcomes = batch.run(path=path_of(batch), desk=SideBySide(batch.writer, 4))
    assert sorted(each.sequence for each in outcomes if isinstance(each, Written)) == [1, 5]
    assert batch.drafts()[0] == "0001-company-1-cook.eml"


def test_a_mended_row_and_the_old_one_are_two_when_both_can_be_drafted(batch: Batch) -> None:
    batch.table("Ben Lee,Acme,Pilot,ben@acme.example")
    batch.writer.errors = {"Pilot": ModelError("Not now.")}
    batch.run()
    mend(
        path_of(batch),
        lambda changed: changed[1].__setitem__(slice(2, None), ["Jo", "Corvid", "Cook", "j@c.example"]),
    )
    batch.run(path=path_of(batch))
    batch.writer.errors = {}
    batch.table("Ben Lee,Acme,Pilot,ben@acme.example", "Jo,Corvid,Cook,j@c.example")
    assert kinds(batch.run(restart=True)) == ["written", "written"]
    texts = "".join((batch.out / name).read_text() for name in batch.drafts())
    assert ("ben@acme.example" in texts, "j@c.example" in texts) == (True, True)


def test_a_place_in_another_folder_means_nothing(batch: Batch, tmp_path: Path) -> None:
    batch.run()
    mend(path_of(batch))
    table = path_of(batch).rename(tmp_path / "mended.csv")
    elsewhere = Batch(tmp_path / "elsewhere", batch.writer)
    outcomes = elsewhere.run(path=table)
    assert [each.sequence for each in outcomes if isinstance(each, Written)] == [1, 2, 3]


def test_an_old_row_that_stands_skipped_is_skipped(batch: Batch) -> None:
    batch.run()
    mend(path_of(batch))
    batch.writer.errors = {"Cook": RefusedError("Better wait.")}
    batch.run(path=path_of(batch))
    assert batch.run()[0] == Skipped(2, "advised_against", "Better wait.")


def drafted(out: Path, source: Rows) -> list[str]:
    """Run a batch with real letters; return what became of each row."""
    draft_row = row_writer(templates=Templates(), today=date(2026, 3, 2), profile={}, sender=None)
    return kinds(list(run(source, OneByOne(draft_row), out, version="1")))


def fill_in(path: Path, **cells: str) -> None:
    """Fill in columns of a failed.csv, added where they are missing, the same in every row."""

    def change(changed: list[list[str]]) -> None:
        for name, cell in cells.items():
            if name not in changed[0]:
                changed[0].append(name)
                for line in changed[1:]:
                    line.append("")
            for line in changed[1:]:
                line[changed[0].index(name)] = cell

    mend(path, change)


def test_a_rejection_is_found_from_failed_csv(tmp_path: Path) -> None:
    (tmp_path / "rej").mkdir()
    (tmp_path / "rej" / "a.eml").write_text(MAIL.format("x"))
    (tmp_path / "people.csv").write_text("rejection,to\nrej/a.eml,\nrej/gone.eml,\nrej/a.eml,An\x07neke\n")
    out = tmp_path / "out"
    assert drafted(out, rows(tmp_path / "people.csv")) == ["failed"] * 3
    assert [line[2] for line in lines(out / "failed.csv")[1:]] == [
        str(tmp_path / "rej" / name) for name in ("a.eml", "gone.eml", "a.eml")
    ]
    fill_in(out / "failed.csv", company="Kestrel", role="Cook")
    assert drafted(out, rows(out / "failed.csv")) == ["written", "failed", "failed"]


def test_a_rejection_is_found_from_a_relative_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.eml").write_text(MAIL.format("x"))
    (tmp_path / "people.csv").write_text("rejection\na.eml\n")
    monkeypatch.chdir(tmp_path)
    drafted(Path("out"), rows(Path("people.csv")))
    assert lines(tmp_path / "out" / "failed.csv")[1][2] == str(tmp_path / "a.eml")


def test_a_message_of_a_mailbox_is_found_from_failed_csv(tmp_path: Path) -> None:
    box, out = tmp_path / "old.mbox", tmp_path / "out"
    box.write_text("".join(f"From x Thu Jan  1 00:00:00 1970\n{MAIL.format(n)}\n" for n in range(3)))
    assert "failed" in drafted(out, Folder(box))
    fill_in(out / "failed.csv", company="Kestrel", role="Cook")
    assert drafted(out, rows(out / "failed.csv"))[0] == "written"


def test_a_row_may_name_a_message_of_a_mailbox(tmp_path: Path) -> None:
    box = tmp_path / "old.mbox"
    box.write_text("".join(f"From x Thu Jan  1 00:00:00 1970\n{MAIL.format(n)}\n" for n in range(3)))
    assert "candidate (1)" in read_file(tmp_path / "old.mbox#2").text
    for number in (0, 4):
        with pytest.raises(InputError, match=rf"old\.mbox: there is no message {number} in it"):
            read_file(tmp_path / f"old.mbox#{number}")
    with pytest.raises(InputError, match=r"gone\.mbox: there is no such file"):
        read_file(tmp_path / "gone.mbox#1")
    (tmp_path / "old.mbox#2").write_text("Dear Mara, a file of that name.\n")
    assert "a file of that name" in read_file(tmp_path / "old.mbox#2").text


def test_the_messages_of_a_maildir_are_where_they_are_said_to_be(tmp_path: Path) -> None:
    for place in ("new/1", "cur/2:2,S", "apple.mbox/a.eml"):
        path = tmp_path / place.replace(":", "_")
        path.parent.mkdir()
        path.write_text(MAIL.format(place))
    named = [row.raw["rejection"] for row in Folder(tmp_path)]
    assert [Path(name).is_file() for name in named] == [True] * 3
