"""The bank of subjects, exercises and other ways: whole, doable alone, without invented links or providers."""

import re
from pathlib import Path

import pytest

from afterword.errors import ConfigError
from afterword.journal.bank import AREAS, OTHERWISE, Bank, Finder, read_area
from afterword.reply.areas import AREAS as READ_AREAS
from afterword.templating import packaged_folder

BANK = Bank((packaged_folder("templates"),))


def test_the_bank_has_the_areas_that_replies_are_read_into() -> None:
    assert set(AREAS) == set(READ_AREAS)


@pytest.mark.parametrize("code", AREAS)
def test_every_area_has_an_answer_to_every_subject(code: str) -> None:
    area = BANK.area(code)
    assert area.subjects[-1].name == OTHERWISE
    for subject in area.subjects:
        assert subject.tasks or (area.long_term and subject.options), subject.name
        assert bool(subject.options) <= area.long_term
        assert subject.words or subject.name == OTHERWISE


@pytest.mark.parametrize("code", AREAS)
def test_exercises_need_no_employer_and_say_what_when_and_how_one_can_tell(code: str) -> None:
    for subject in BANK.area(code).subjects:
        for task in subject.tasks:
            assert task.cue.startswith("If "), task.cue
            assert 3 <= task.days <= 35
            assert re.match(r"[A-Z][a-z]+ ", task.text)
            assert not re.search(r"\b(their office|ask the interviewer|ask the company)\b", task.text)


@pytest.mark.parametrize("code", AREAS)
def test_no_link_and_no_provider_is_named(code: str) -> None:
    options = [option for subject in BANK.area(code).subjects for option in subject.options]
    text = " ".join(" ".join((option.text, *option.search)) for option in options).casefold()
    assert not re.search(r"https?:|www\.|\.(com|org|io|edu)\b", text)
    assert not re.search(r"coursera|udemy|linkedin|edx|google|youtube|pluralsight|khan", text)
    for option in options:
        assert option.search


def test_exercises_are_all_different() -> None:
    texts = [task.text for code in AREAS for subject in BANK.area(code).subjects for task in subject.tasks]
    assert len(texts) == len(set(texts))


def test_a_users_own_file_shadows_the_packaged_one(tmp_path: Path) -> None:
    (tmp_path / "plan").mkdir()
    (tmp_path / "plan" / "process.txt").write_text(
        "area: Papers\n\nsubject: *\nexercise: Read it twice. | Read. | If I send, I read. | 3\n"
    )
    bank = Bank((tmp_path, packaged_folder("templates")))
    assert (bank.area("process").title, bank.area("logistics").title) == ("Papers", "Practical matters")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("area: X\nexercise: a | b | c | 3\n", 2),
        ("area: X\nsubject: Y\nexercise: a | b | c\n", 3),
        ("area: X\nsubject: Y\nexercise: a | b | c | soon\n", 3),
        ("area: X\nsubject: Y\n\n# why\noption: gift | b | c\n", 5),
        ("area: X\nsubject: Y\nwords: so*\n", 3),
        ("area: X\nsubject: Y\nnonsense\n", 3),
        ("subject: Y\n", 1),
    ],
)
def test_a_broken_file_is_named_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    file = tmp_path / "process.txt"
    file.write_text(text)
    with pytest.raises(ConfigError, match=re.escape(f"{file}:{line}: ")):
        read_area(file)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("You SCALED it", {"grow": ("scaled",)}),
        ("the escalator", {}),
        ("how much\ntraffic, though", {"ask": ("how much traffic",)}),
        ("how much heavy traffic", {}),
        ("costs", {}),
        ("what it would cost", {"price": ("cost",)}),
        ("don’t do trade-offs", {"price": ("trade offs",)}),
        ("", {}),
    ],
)
def test_phrases_are_found_as_whole_words_or_beginnings(text: str, found: dict[str, tuple[str, ...]]) -> None:
    finder = Finder([("grow", ("scal*",)), ("ask", ("how much traffic",)), ("price", ("cost", "trade offs"))])
    assert finder.find(text) == found
