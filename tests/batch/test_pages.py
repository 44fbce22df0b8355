"""The index shows every draft as it is in the folder, 500 a page, and lets nothing from a row act in the browser."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from tests.batch.test_run import Batch, Letter, many

from afterword.batch.bodies import _from_any, _from_eml
from afterword.deliver.eml import eml_bytes
from afterword.errors import InputError, RefusedError
from afterword.templating import Templates


@pytest.fixture
def batch(tmp_path: Path) -> Batch:
    made = Batch(tmp_path)
    made.table(*many(3))
    return made


def indexed(batch: Batch, **options: object) -> str:
    batch.run(index=Templates(), **options)
    return page(batch)


def page(batch: Batch, name: str = "index.html") -> str:
    return (batch.out / name).read_text(encoding="utf-8")


def shown(text: str) -> list[str]:
    return re.findall(r"<h2>(.*)</h2>", text)


@pytest.mark.parametrize("form", ["eml", "text", "mbox", "jsonl"])
def test_every_draft_is_shown_with_its_advice(batch: Batch, form: str) -> None:
    text = indexed(batch, form=form)
    assert shown(text) == ["1. Person 1", "2. Person 2", "3. Person 3"]
    assert text.count("thank you.") == 3
    assert text.count("<li>wait a day</li>") == 3
    assert "p2@c2.example" in text


@pytest.mark.parametrize("form", ["eml", "mbox", "jsonl"])
def test_a_later_run_adds_to_it(batch: Batch, form: str) -> None:
    indexed(batch, form=form)
    batch.table(*many(4))
    assert shown(indexed(batch, form=form)) == [f"{n}. Person {n}" for n in range(1, 5)]


def test_a_restart_shows_each_draft_once(batch: Batch) -> None:
    indexed(batch, form="mbox")
    assert shown(indexed(batch, form="mbox", restart=True)) == [f"{n}. Person {n}" for n in range(1, 4)]


@pytest.mark.parametrize("form", ["eml", "mbox", "jsonl"])
def test_rows_without_a_draft_are_named_with_their_reason(batch: Batch, form: str) -> None:
    batch.table(
        "Ben Lee,Acme,Pilot,", "Mara Lind,Corvid,Driver,", "Kit Moor,Softbox,Cook,kit@softbox.example"
    )
    batch.writer.errors = {
        "Pilot": InputError("There is <no> such role."),
        "Driver": RefusedError("Better wait."),
    }
    text = indexed(batch, form=form)
    assert shown(text) == ["1. No draft for line 2", "2. No draft for line 3", "3. Kit Moor"]
    assert "Not written: There is &lt;no&gt; such role." in text
    assert "Left alone: Better wait." in text
    assert "1 written, 1 not written, 1 left alone." in text


def test_five_hundred_stand_on_a_page(batch: Batch) -> None:
    batch.table(*many(1001))
    first = indexed(batch)
    assert (len(shown(first)), len(shown(page(batch, "index-2.html")))) == (500, 500)
    assert shown(page(batch, "index-3.html")) == ["1001. Person 1001"]
    assert re.findall(r'<a href="(index.*?)">(.*?)</a>', first) == [
        ("index-2.html", "501–1000"),
        ("index-3.html", "1001–1001"),
    ]


def test_only_pages_with_changed_rows_are_written_anew(batch: Batch) -> None:
    batch.table(*many(600))
    indexed(batch)
    (batch.out / "index.html").write_text(page(batch).replace("Person 7<", "Mine<"))
    batch.table(*many(601))
    assert "Mine<" in indexed(batch)
    assert "601. Person 601" in shown(page(batch, "index-2.html"))


def test_a_draft_that_is_gone_is_said_to_be(batch: Batch) -> None:
    batch.run()
    next(batch.out.glob("0002*")).unlink()
    batch.run(index=Templates())
    assert "The draft is no longer there." in page(batch)


@pytest.mark.parametrize("link", [True, False])
def test_a_page_of_somebody_else_stays(batch: Batch, tmp_path: Path, link: bool) -> None:
    theirs = tmp_path / "theirs.html"
    theirs.write_text("<p>mine</p>")
    batch.out.mkdir()
    if link:
        (batch.out / "index.html").symlink_to(theirs)
    else:
        theirs.rename(batch.out / "index.html")
    assert indexed(batch) == "<p>mine</p>"
    assert [notice for notice in batch.notices if "not afterword's" in notice] != []


def test_nothing_of_a_row_acts_in_the_browser(batch: Batch) -> None:
    batch.table(
        "<script>alert(1)</script>,Acme & Sons,Cook,a@acme.example",
        '"""><img src=x onerror=alert(1)>",B,Cook,b@b.example',
        "{{ 7*7 }},C,Cook,c@c.example",
        "\u202egnihton,D,Cook,d@d.example",
    )
    text = indexed(batch)
    tags: list[tuple[str, list[tuple[str, str | None]]]] = []

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            tags.append((tag, attrs))

    Tags().feed(text)
    assert {"script", "img"}.isdisjoint(tag for tag, _ in tags)
    assert [name for _, attrs in tags for name, _ in attrs if name.startswith("on")] == []
    assert "49" not in "".join(shown(text))
    assert "\u202e" not in text
    assert not re.search(r'(?:src|href)="(?!index|\d{4}-)', text)


def test_advice_is_kept_in_the_ledger_for_later_pages(batch: Batch) -> None:
    batch.run()
    assert json.loads((batch.out / "ledger.jsonl").read_text().splitlines()[0])["advice"] == ["wait a day"]
    batch.table(*many(4))
    assert indexed(batch).count("<li>wait a day</li>") == 4


@pytest.mark.parametrize("to", ["Anneke Vos", "Zoë Ødegård", "O'Neil, Pat", '"Q" \\ Lee', "山田 太郎"])
@pytest.mark.parametrize("subject", ["Advice", "Zürich – thank you", "long " * 40, "=?utf-8?q?x?="])
def test_a_mail_is_read_back_as_the_standard_parser_reads_it(to: str, subject: str) -> None:
    letter = Letter(to, "a@b.example", subject=subject.strip(), body="Dear Zoë,\n\n.\nFrom you\n")
    data = eml_bytes(letter)
    read = _from_eml(data)
    assert read == _from_any(data)
    assert (read.to, read.subject, read.text) == (to, letter.subject, letter.body)


def test_a_mail_that_somebody_changed_is_read_too() -> None:
    changed = (
        b'To: a@b.example\nSubject: =?x?b?%%?=\nContent-Type: text/html; charset="latin-1"\n\n<p>caf\xe9'
    )
    assert "caf\xe9" in _from_eml(changed).text


def test_a_draft_that_no_row_stands_for_any_more_says_so(batch: Batch) -> None:
    indexed(batch)
    batch.table(*many(3)[1:])
    text = indexed(batch)
    first, *others = text.split("<article")[1:]
    assert "An earlier draft" in first
    assert not any("An earlier draft" in other for other in others)
