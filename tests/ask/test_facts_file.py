"""Facts files: what ``facts`` prints comes back whole, and a wrong value is named with its place."""

import datetime as dt
import json
from pathlib import Path

import pytest

from afterword.ask import Facts, Rejection, Thread, as_toml, read_facts_file, request_from
from afterword.ask.facts_file import as_json, facts_in
from afterword.errors import InputError

WHOLE = Rejection(
    Facts(
        company="Kestrel \N{SOFT HYPHEN}Pay \U0001fae9", role="Cook", sender_name="Anneke Vos", reply_to="anneke@kestrel.example",
        date="2026-11-20", outcome="rejected_with_alternative", invites_feedback=True, interviewers=("Tom", "Ada"),
        formality="formal", evidence={"role": 'the "Cook" role'}, company_aliases=("Kestrel",), other_role="Senior Cook",
        alternative_offered=True, deadline=dt.date(2026, 12, 10), contact_for_questions="Frau Bänisch", wrong_name="Michael",
    ),
    Thread("Your application", "<2@kestrel.example>", ("<1@kestrel.example>",)),
    "The Talent Team",
)  # fmt: skip


@pytest.mark.parametrize("written", [json.dumps(as_json(WHOLE)), as_toml(as_json(WHOLE))])
def test_what_facts_prints_comes_back_whole(written: str) -> None:
    assert facts_in(written, place="x") == ({}, WHOLE)


def test_what_was_not_found_is_not_printed() -> None:
    assert as_json(Rejection(Facts())) == Facts().as_json()


def test_the_letter_goes_where_the_mail_asks_for() -> None:
    given, rejection = facts_in(json.dumps(as_json(WHOLE)), place="x") or ({}, None)
    assert request_from(given, place="draft", rejection=rejection) == request_from(
        {}, place="draft", rejection=WHOLE
    )


def test_somebody_elses_mailbox_is_not_written_to() -> None:
    given, rejection = facts_in(json.dumps(as_json(WHOLE)), place="x") or ({}, None)
    assert request_from(given | {"to": "Tom Gray"}, place="draft", rejection=rejection).email is None


def test_a_language_without_letters_is_no_fault_of_the_file() -> None:
    given, rejection = facts_in('{"outcome": "rejected", "language": "it"}', place="x") or ({}, None)
    assert request_from(given, place="draft", rejection=rejection).language is None


def test_facts_of_no_rejection_are_fields_and_the_fields_own_name_wins() -> None:
    text = '{"to": "Ada Byron", "sender_name": "Anneke Vos", "date": "2026-11-20", "about": ["a", "b"], "agency": "Hays"}'
    assert facts_in(text, place="x") == ({"to": "Ada Byron", "rejected": "2026-11-20", "about": "a; b"}, None)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("deadline", "soon"), ("deadline", 3), ("date", 3), ("date", "mid November"), ("evidence", ["x"]), ("evidence", {"role": 3}),
        ("agency", 7), ("interviewers", [1]), ("no_reply", "yes"), ("stage", "coffee"), ("outcome", "maybe"), ("thread", "x"),
        ("thread", {"subject": 3}), ("team", []), ("to", 3), ("about", [3]), ("rejected", "03/04/2025"), ("contact", True),
    ],
)  # fmt: skip
def test_a_wrong_value_is_named_with_file_and_key(key: str, value: object, tmp_path: Path) -> None:
    path = tmp_path / "f.json"
    path.write_text(json.dumps({"outcome": "rejected", key: value}))
    with pytest.raises(InputError) as raised:
        read_facts_file(path)
    assert raised.value.message.startswith(f"{path}: {key}")


def test_a_number_of_too_many_digits_is_a_fault_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "f.json"
    path.write_text('{"to": ' + "9" * 5000 + "}")
    with pytest.raises(InputError, match=r"f\.json:1: this is not JSON"):
        read_facts_file(path)


@pytest.mark.parametrize(
    "text",
    [
        "From: Anneke Vos <a@x.example>\nSubject: Cook\n\nDear Al,\n\nNo.",
        "Hi Al,\n\nwe = a team, and we chose somebody else.",
        "{first_name}, we chose somebody else.",
        '{"role": "Cook"',
        '{"colour": "red"}',
        "role = Cook\nwe chose somebody else",
        "",
    ],
)
def test_a_mail_or_a_paste_is_no_facts_file(text: str) -> None:
    assert facts_in(text, place="x") is None


@pytest.mark.parametrize(
    "text",
    ['\n  {"schema": 1, "role": "Cook"}', '# mine\n\nrole = "Cook"\n', '{"position": "Cook"}'],
)
def test_a_facts_file_is_known_by_a_name_in_it(text: str) -> None:
    assert facts_in(text, place="x") == ({"role": "Cook"}, None)


def test_json_of_another_kind_is_named_as_such() -> None:
    with pytest.raises(InputError, match="standard input: unknown name 'kind'"):
        facts_in('{"schema": 1, "kind": "feedback"}', place="standard input")
