"""What is known of each area: the subjects within it and their words, exercises, and other ways where practice is not enough.

The texts are data in ``templates/plan/``, one file an area; a user's own folder shadows them file by file. Holds the
reading of those files and the finding of words in a quote. It must not know who said what.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from afterword.errors import ConfigError

AREAS: Final = (
    "technical_depth", "coding_fluency", "system_design", "problem_solving", "domain_knowledge", "communication",
    "answer_structure", "work_sample", "experience_seniority", "credentials", "motivation_research",
    "teamwork_culture", "leadership", "customer_focus", "planning_delivery", "questions_asked", "professionalism",
    "self_awareness", "language_proficiency", "logistics", "process",
)  # fmt: skip
OTHERWISE: Final = "*"
"""The name of the subject of all that the others' words do not find."""
ABOUT: Final = "about"
"""What stands for the subject where the words are those of a whole area."""
OPTION_KINDS: Final = {"course": "Learn", "experience": "Do", "role": "Look beside it"}
_KEY: Final = 3
"""Letters by which a phrase is looked up; a beginning of a word (``scal*``) has at least so many."""


@dataclass(frozen=True, slots=True)
class Task:
    """An exercise of the bank: what to do, how to tell it is done, an if-then cue, and how many days it needs."""

    text: str
    measure: str
    cue: str
    days: int


@dataclass(frozen=True, slots=True)
class Option:
    """Another way where practice alone is not enough: a ``kind`` of thing to do, and words to search for."""

    kind: str
    text: str
    search: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing within an area that several people may name in words of their own."""

    name: str
    words: tuple[str, ...] = ()
    tasks: tuple[Task, ...] = ()
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Area:
    """One of the 21 areas: its title, the words praise of it has, its subjects, and whether it takes long."""

    code: str
    title: str
    about: tuple[str, ...]
    subjects: tuple[Subject, ...]
    long_term: bool = False

    def subject_of(self, text: str) -> str:
        """Return the name of the subject that an exercise is for; empty where it is for any or not of the bank."""
        for subject in self.subjects:
            if subject.name != OTHERWISE and any(task.text == text for task in subject.tasks):
                return subject.name
        return ""

    def subject(self, name: str) -> Subject:
        """Return the subject of that name; for any other name the one of all the rest."""
        rest = Subject(OTHERWISE)
        for subject in self.subjects:
            if subject.name == name:
                return subject
            if subject.name == OTHERWISE:
                rest = subject
        return rest


@dataclass(frozen=True, slots=True)
class Bank:
    """The areas of a run, each read when it is first needed; the folders are looked into in order."""

    folders: tuple[Path, ...]
    known: dict[str, Area] = field(default_factory=dict)
    finders: dict[str, "Finder"] = field(default_factory=dict)

    def area(self, code: str) -> Area:
        """Return an area; raise ConfigError when its file is broken. An area that is unknown has no subjects."""
        if code not in self.known:
            self.known[code] = self._read(code)
        return self.known[code]

    def finder(self) -> "Finder":
        """Return what finds the words of all areas; its owners are the code and the subject, or ``about``."""
        if "" not in self.finders:
            owners = []
            for area in map(self.area, AREAS):
                owners.append((f"{area.code} {ABOUT}", area.about))
                owners += [(f"{area.code} {subject.name}", subject.words) for subject in area.subjects]
            self.finders[""] = Finder(owners)
        return self.finders[""]

    def _read(self, code: str) -> Area:
        if code in AREAS:
            for folder in self.folders:
                path = folder / "plan" / f"{code}.txt"
                if path.is_file():
                    return read_area(path)
        return Area(code, code.replace("_", " ").capitalize(), (), ())


def read_area(path: Path) -> Area:
    """Read the file of one area; raise ConfigError as ``file:line: what``."""
    head: dict[str, str] = {}
    subjects: list[Subject] = []
    number = 0
    try:
        for line in path.read_text("utf-8").splitlines():
            number += 1
            if not line.strip() or line.startswith("#"):
                continue
            name, colon, value = (part.strip() for part in line.partition(":"))
            if name == "subject":
                subjects.append(Subject(value))
            elif name in ("area", "about", "longterm"):
                head[name] = value
            else:
                subjects[-1:] = [_with(subjects[-1] if subjects and colon else None, name, value)]
        about = _phrases(head.get("about", ""))
        return Area(path.stem, head["area"], about, tuple(subjects), head.get("longterm") == "yes")
    except (ValueError, KeyError) as error:
        what = "there is no line “area:”" if isinstance(error, KeyError) else str(error)
        raise ConfigError(
            f"{path}:{number}: {what}.", "Mend the file, or remove it to use the packaged one."
        ) from error
    except OSError as error:
        raise ConfigError(
            f"{path} cannot be read: {error.strerror}.", "Remove it to use the packaged one."
        ) from error


def _with(subject: Subject | None, name: str, value: str) -> Subject:
    """Return subject with what one line says of it; raise ValueError where the line is not understood."""
    if subject is None:
        raise ValueError(f"{name[:40]!r} is not expected here")
    cells = [" ".join(cell.split()) for cell in value.split("|")]
    if name == "words":
        return replace(subject, words=_phrases(value))
    if name == "exercise" and len(cells) == 4 and all(cells) and cells[3].isdecimal():
        return replace(subject, tasks=(*subject.tasks, Task(cells[0], cells[1], cells[2], int(cells[3]))))
    if name == "option" and len(cells) == 3 and all(cells) and cells[0] in OPTION_KINDS:
        search = tuple(part.strip() for part in cells[2].split(";") if part.strip())
        return replace(subject, options=(*subject.options, Option(cells[0], cells[1], search)))
    raise ValueError(f"a line “{name}:” of this form is not known")


def _phrases(text: str) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(" ".join(_WORD.findall(part.casefold())) for part in text.split(",")))
    for phrase in found:
        if phrase.endswith("*") and " " not in phrase and len(phrase) <= _KEY:
            raise ValueError(f"{phrase!r} is too short a beginning of a word")
    return tuple(phrase for phrase in found if phrase)


_WORD: Final = re.compile(r"[\w&]+\*?")
_SEEN: Final = re.compile(r"[\w&]+")


class _Phrases(dict[str, tuple[tuple[tuple[str, ...], str], ...]]):
    """The phrases that each word begins, as the words that must follow and their owner; worked out once a word.

    People write with a few thousand words: one look-up a word is what makes a hundred thousand quotes bearable.
    """

    def __init__(self, owners: Iterable[tuple[str, Sequence[str]]]) -> None:
        super().__init__()
        self.whole: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self.begun: dict[str, list[tuple[str, str]]] = {}
        for owner, phrases in owners:
            for phrase in phrases:
                first, *rest = phrase.split()
                if first.endswith("*"):
                    self.begun.setdefault(first[:_KEY], []).append((first[:-1], owner))
                else:
                    self.whole.setdefault(first, []).append((tuple(rest), owner))

    def __missing__(self, word: str) -> tuple[tuple[tuple[str, ...], str], ...]:
        begun = (
            ((), owner) for beginning, owner in self.begun.get(word[:_KEY], ()) if word.startswith(beginning)
        )
        self[word] = found = (*self.whole.get(word, ()), *begun)
        return found


class Finder:
    """Finds phrases in quotes: which owner's words are in a text, and which words they are."""

    def __init__(self, owners: Iterable[tuple[str, Sequence[str]]]) -> None:
        self._phrases = _Phrases(owners)

    def find(self, text: str) -> dict[str, tuple[str, ...]]:
        """Return the owners whose phrases are in text, each with the words of the text that told."""
        words = _SEEN.findall(text.casefold())
        phrases = self._phrases
        found: dict[str, tuple[str, ...]] = {}
        # Most words begin no phrase: they are left out at the speed of a list.
        for at, begun in [(at, begun) for at, word in enumerate(words) if (begun := phrases[word])]:
            for rest, owner in begun:
                if rest:
                    if not _follows(words, at + 1, rest):
                        continue
                    told = " ".join(words[at : at + 1 + len(rest)])
                else:
                    told = words[at]
                before = found.get(owner, ())
                if told not in before:
                    found[owner] = (*before, told)
        return found


def _follows(words: Sequence[str], at: int, rest: Sequence[str]) -> bool:
    """Say whether the rest of a phrase stands at a place; its last word may be a beginning."""
    if at == len(words) or (words[at] != rest[0] and "*" not in rest[0]):
        return False  # most phrases end here
    if len(words) < at + len(rest) or any(words[at + n] != word for n, word in enumerate(rest[:-1])):
        return False
    last, word = rest[-1], words[at + len(rest) - 1]
    return word.startswith(last[:-1]) if last.endswith("*") else word == last


def content_words(text: str) -> tuple[str, ...]:
    """Return the beginnings of the words of text that carry a meaning of their own, in order and once each."""
    words = [word for word in _SEEN.findall(text.casefold()) if len(word) > 3]
    return tuple(dict.fromkeys([word[:6] for word in words if word not in _COMMON and word.isalpha()]))


_COMMON: Final = frozenset(
    """about after again also although always another answer answers applicant asked because been before being better bring
    came candidate could does during each enough ever every exercise feel felt found from gave give good have having hear heard
    here interview interviews into just know less like little made make many might more most much need never next only other
    others over panel part perhaps question questions quite rather role round really said same seemed session should since some
    something still such than that their them then there these they thing things this those though thought through time told
    took very want wanted well went were what when where whether which while will with within without would your yours yourself
    aber auch dass dies eine einen einer haben hätte hatten ihnen ihre ihren ihrer nicht noch oder sehr sich sind waren wenn
    werden wurde wären gespräch avec avez cette dans elle entretien était être mais nous plus pour sans vous votre como entrevista
    esta este muito muy para pero porque quando también você aber hebt maar meer niet voor werd wordt zijn gesprek""".split()
)
