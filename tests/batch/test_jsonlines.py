"""One JSON object a line is a row; anything else is a broken one."""

from pathlib import Path

import pytest

from afterword.batch.columns import BrokenRow, Row
from afterword.batch.table import rows
from afterword.errors import InputError

GOOD = '{"to": "Zoë", "company": "Kestrel", "role": "Cook", "about": ["knives", "soup"], "year": 2025, "email": null}'


def table(folder: Path, *lines: str) -> Path:
    path = folder / "people.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_values_become_cells(tmp_path: Path) -> None:
    (row,) = rows(table(tmp_path, GOOD))
    assert row == Row(
        1,
        {"to": "Zoë", "company": "Kestrel", "role": "Cook", "about": "knives; soup"},
        {
            "to": "Zoë",
            "company": "Kestrel",
            "role": "Cook",
            "about": "knives; soup",
            "year": "2025",
            "email": "",
        },
    )


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "people.jsonl:2: this is not a JSON object"),
        ("[1]", "people.jsonl:2: this is not a JSON object"),
        ("[" * 100_000, "people.jsonl:2: this is not a JSON object"),
        ('{"to": {"name": "x"}}', "people.jsonl:2: to holds an object, not a text"),
        ('{"to": "a\\nb", "company": "c", "role": "d"}', "people.jsonl:2: to holds a line break"),
        (
            '{"to": "a\\ud800b", "company": "c", "role": "d"}',
            "people.jsonl:2: to holds a control character (U+D800)",
        ),
        ('{"company": "c", "role": "d"}', "people.jsonl:2: to is empty"),
        ('{"x":"' + "y" * 1_000_000 + '"}', "people.jsonl:2: the line is longer than 1,000,000 characters"),
    ],
)
def test_a_bad_line_is_broken_and_the_next_is_read(tmp_path: Path, line: str, reason: str) -> None:
    first, bad, last = rows(table(tmp_path, GOOD, line, GOOD))
    assert isinstance(bad, BrokenRow)
    assert (first.line, bad.reason, last.line) == (1, reason, 3)


def test_blank_lines_are_counted(tmp_path: Path) -> None:
    opened = rows(table(tmp_path, GOOD, "", GOOD))
    assert (len(list(opened)), opened.blank) == (2, 1)


def test_keys_are_columns(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"people\.jsonl: there is no column for role") as caught:
        rows(table(tmp_path, '{"to": "x", "company": "y"}'))
    assert caught.value.hint == "Columns found: to, company."


def test_no_object_at_all_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no JSON object"):
        rows(table(tmp_path, "hello"))
