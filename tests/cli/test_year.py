"""The year in ``examples/year`` gives the transcript that lies beside it."""

import os
from pathlib import Path

import pytest
from tests.cli.running import Run
from tests.cli.year import YEAR, shown, steps

from afterword.journal import Journal

ADVISED_AGAINST = ("02-hollin-grey.eml", "07-linden.eml", "11-wexley.eml")


@pytest.fixture
def year(afterword: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Walk through the year; return what each command printed."""
    home = str(tmp_path / "home")
    for name in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.setenv(f"AFTERWORD_{name}_HOME", home)
    monkeypatch.setenv("AFTERWORD_CANDIDATE", "Priyanka Raman")
    monkeypatch.setenv("AFTERWORD_CONTACT", "+44 7700 900123")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(YEAR)
    texts = []
    for day, arguments in steps((YEAR / "year.sh").read_text(encoding="utf-8")):
        monkeypatch.setenv("AFTERWORD_TODAY", day)
        ran = afterword(*arguments, "--offline")
        assert ran.code == (5 if arguments[-1] in ADVISED_AGAINST else 0), ran.err
        texts.append(shown(day, arguments, ran.out, ran.err, home))
    return texts


def test_a_year_gives_the_transcript_beside_it_and_every_entry_has_its_words(year: list[str]) -> None:
    expected = (YEAR / "output.txt").read_text(encoding="utf-8")
    assert "\n".join(year) == expected, "python -m tests.cli.year writes it anew"
    with Journal.open(Path(os.environ["AFTERWORD_DATA_HOME"]) / "journal.sqlite3") as journal:
        assert (len(journal.applications()), len(journal.asks()), len(journal.replies())) == (12, 9, 6)
        texts = {reply.id: reply.text for reply in journal.replies()}
        said = [entry for entry in journal.entries() if entry.section != "reflection"]
        assert [entry.quote for entry in said] == [
            texts[entry.reply or 0][entry.start : entry.end] for entry in said
        ]


@pytest.mark.usefixtures("year")
def test_every_number_of_the_years_end_is_made_of_quotes(afterword: Run) -> None:
    with Journal.open(Path(os.environ["AFTERWORD_DATA_HOME"]) / "journal.sqlite3") as journal:
        texts = {reply.id: reply.text for reply in journal.replies()}
    themes = afterword("themes", "--format", "json").json
    areas = themes["about_you"]["points"] + themes["about_you"]["strengths"]
    practised = []
    for area in areas:
        said = [one for theme in area["themes"] for one in theme["said"]]
        assert all(one["quote"] in texts[one["reply"]] for one in said)
        assert area["answers"] == len({one["reply"] for one in said})
        for theme in area["themes"]:
            if practice := theme["practice"]:
                practised.append(theme["subject"])
                earlier = {one["reply"] for one in theme["said"] if one["date"] <= practice["day"]}
                later = {one["reply"] for one in theme["said"] if one["date"] > practice["day"]}
                assert (practice["before"]["some"], practice["since"]["some"]) == (len(earlier), len(later))
                assert practice["before"]["of"] + practice["since"]["of"] == themes["answers"]
    assert practised == ["Figures and results", "Asking before choosing"]
    plan = afterword("plan", "--format", "json").json
    quotes = [exercise["quote"] for exercise in plan["exercises"] + plan["done"]]
    assert len(quotes) == 4
    assert all(one["quote"] in texts[one["reply"]] for one in quotes)
    (way,) = plan["other_ways"]
    evidence = way["about_you"] + way["about_their_criteria"]
    assert [one["quote"] for one in evidence] == [
        "you have not led a team yet, and the role asks for three years of it"
    ]
    assert all(one["quote"] in texts[one["reply"]] for one in evidence)
