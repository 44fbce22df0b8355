"""Out and in again: nothing is lost or doubled, and what comes from anywhere is held against its form first."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.journal.holding import TEXT, fill

from afterword.errors import InputError
from afterword.journal import Journal
from afterword.journal.exporting import exported
from afterword.journal.importing import Imported, parse, take_in, take_in_asks


@pytest.fixture
def export(tmp_path: Path) -> dict[str, Any]:
    fill(tmp_path / "from")
    with Journal.open(tmp_path / "from") as journal:
        return exported(journal)


def test_an_export_is_plain_json_with_the_documented_lists(export: dict[str, Any]) -> None:
    assert list(json.loads(json.dumps(export))) == [
        "schema", "afterword", "applications", "asks", "replies", "entries", "exercises",
    ]  # fmt: skip
    assert export["asks"][0]["thread"] == ["<1@mailbox.example>", "<4711@kestrel.example>"]
    assert export["replies"][0]["raw"] == "raw " + TEXT
    assert export["entries"][0]["quote"] == "You reached for a queue before asking about traffic"


def test_whole_messages_can_be_left_out(tmp_path: Path) -> None:
    fill(tmp_path / "from")
    with Journal.open(tmp_path / "from") as journal:
        assert exported(journal, raw=False)["replies"][0]["raw"] is None


def test_what_goes_out_comes_in_again(export: dict[str, Any], tmp_path: Path) -> None:
    with Journal.open(tmp_path / "to") as journal:
        assert take_in(journal, export, place="x") == Imported(2, 2, 1, 3, 1)
        assert exported(journal) == export


def test_the_same_import_twice_adds_nothing(export: dict[str, Any], tmp_path: Path) -> None:
    with Journal.open(tmp_path / "to") as journal:
        take_in(journal, export, place="x")
        assert take_in(journal, export, place="x") == Imported(0, 0, 0, 0, 0)
        assert exported(journal) == export


def test_numbers_are_given_anew_where_they_are_taken(export: dict[str, Any], tmp_path: Path) -> None:
    with Journal.open(tmp_path / "to") as journal:
        take_in_asks(
            journal,
            [{"company": "Corvid", "role": "Driver", "to": "Mara Lind", "sent": "2025-01-07"}],
            place="t",
        )
        take_in(journal, export, place="x")
        assert [(ask.id, ask.company) for ask in journal.asks()] == [
            (1, "Corvid"),
            (2, "Kestrel Payments Ltd"),
            (3, "Acme"),
        ]
        (reply,) = journal.replies()
        (exercise,) = journal.exercises()
        assert (reply.ask, journal.entry(exercise.entry or 0).quote[:11]) == (2, "You reached")


def _changed(export: dict[str, Any], place: str, value: object) -> dict[str, Any]:
    """Return a copy of export with the value at a place such as asks.0.sent."""
    data: Any = json.loads(json.dumps(export))
    *way, last = [int(step) if step.isdigit() else step for step in place.split(".")]
    inner = data
    for step in way:
        inner = inner[step]
    inner[last] = value
    return data  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("place", "value", "says"),
    [
        ("schema", 2, "form 2"),
        ("afterword", "diary", "not an export"),
        ("extra", [], "'extra' is not part"),
        ("asks", {"0": 1}, "asks is not a list"),
        ("asks.0", "x", "asks is not a list"),
        ("asks.0.application", 99, "points to 99"),
        ("asks.0.application", True, "not a whole number"),
        ("asks.0.application", -1, "not a whole number"),
        ("asks.0.application", 2**70, "not a whole number"),
        ("asks.0.id", 2, "same id"),
        ("asks.0.id", "1; DROP TABLE asks", "not a whole number"),
        ("asks.0.sent", "yesterday", "not a date"),
        ("asks.0.sent", "2025-02-30", "not a date"),
        ("asks.0.sent", 20250303, "not a date"),
        ("asks.0.body", "x" * 1_000_001, "at most 1,000,000"),
        ("asks.0.company", "x" * 20_001, "at most 20,000"),
        ("asks.0.company", None, "not a text"),
        ("asks.0.company", "a\0b", "no text has"),
        ("asks.0.company", "\ud800", "no text has"),
        ("asks.0.thread", "x", "not a list of texts"),
        ("asks.0.thread", ["x"] * 1001, "not a list of texts"),
        ("asks.0.channel", "<script>", "no code"),
        ("asks.0.nonsense", 1, "unknown field 'nonsense'"),
        ("replies.0.ask", 3, "points to 3"),
        ("replies.0.kind", "a b", "no code"),
        ("replies.0.flags", ["a b"], "no flag"),
        ("replies.0.text", "other words", "not what its reply says"),
        ("entries.0.quote", "You are brilliant", "not what its reply says"),
        ("entries.0.start", 3, "not what its reply says"),
        ("entries.0.section", "verdict", "It is one of"),
        ("entries.0.severity", "fatal", "It is one of"),
        ("entries.0.hand", "third", "It is one of"),
        ("entries.0.reply", None, "a reflection has no reply"),
        ("entries.0.area", "../../etc", "no code"),
        ("exercises.0.entry", 77, "points to 77"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_named_and_nothing_is_kept(
    export: dict[str, Any], tmp_path: Path, place: str, value: object, says: str
) -> None:
    with Journal.open(tmp_path / "to") as journal:
        with pytest.raises(InputError) as raised:
            take_in(journal, _changed(export, place, value), place="my file")
        assert raised.value.message.startswith("my file")
        assert says in f"{raised.value.message} {raised.value.hint}"
        assert [journal.count(table) for table in ("applications", "asks", "replies", "entries")] == [
            0,
            0,
            0,
            0,
        ]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"afterword": NaN}',
        b"SQLite format 3\0",
        b"1e999999999",
        b"9" * 5000,
    ],
)
def test_what_is_no_json_is_refused(data: bytes, tmp_path: Path) -> None:
    with Journal.open(tmp_path / "to") as journal, pytest.raises(InputError, match=r"^my file"):
        take_in(journal, parse(data, place="my file"), place="my file")


def test_hostile_text_is_kept_as_text(export: dict[str, Any], tmp_path: Path) -> None:
    hostile = "'); DROP TABLE asks; -- \x1b[2J <script> =HYPERLINK(1)"
    with Journal.open(tmp_path / "to") as journal:
        take_in(journal, _changed(export, "asks.1.company", hostile), place="x")
        take_in(journal, _changed(export, "applications.1.company", hostile), place="x")
        assert [ask.company for ask in journal.asks()] == ["Kestrel Payments Ltd", "Acme", hostile]


def test_a_list_of_earlier_letters_needs_to_and_company(tmp_path: Path) -> None:
    with Journal.open(tmp_path / "to") as journal:
        with pytest.raises(InputError, match="row 2: to and company"):
            take_in_asks(journal, [{"to": "Ben", "company": "Acme"}, {"to": "Mara"}], place="table")
        assert journal.asks() == []
