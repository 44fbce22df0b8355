"""Exercises for a criticism: an action, how to tell it is done, by when, and an if-then cue.

Holds the choice from the banks, which are data beside this file. It must not invent a fact about the interview.
"""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.reply.areas import Area
from afterword.reply.cues import plain
from afterword.reply.gists import core_of

if TYPE_CHECKING:
    from afterword.reply.reading import Point

FOLDER = Path(__file__).parent / "bank"
LANGUAGES = ("en", "de", "fr", "es", "pt", "nl")
_APPLICATION: tuple[Area, ...] = ("process", "logistics", "credentials", "experience_seniority")


@dataclass(frozen=True, slots=True)
class Exercise:
    """What to do about one point."""

    action: str
    measure: str
    by_when: str
    cue: str


@dataclass(frozen=True, slots=True)
class _Row:
    phrases: tuple[str, ...]
    action: str
    measure: str
    cue: str


@dataclass(slots=True)
class Bank:
    """The exercises of one language for one reading: no row is used twice."""

    language: str
    used: set[str] = field(default_factory=set)

    def exercise(self, area: Area, quote: str, situation: str | None) -> Exercise:
        """Choose the exercise that fits a quote best among those not used yet, and cite the quote in it."""
        rows = _rows(self.language)
        ready = plain(quote)
        fitting = [row for row in rows[area] if any(phrase in ready for phrase in row.phrases)]
        general = [row for row in rows[area] if not row.phrases]
        for row in (*fitting, *general, *rows["any"]):
            if row.action not in self.used:
                break
        else:  # more points than rows: the cited words still tell them apart
            row = rows["any"][len(self.used) % len(rows["any"])]
        self.used.add(row.action)
        action = row.action.replace("{words}", core_of(quote, self.language))
        return Exercise(action, row.measure, self._by_when(area, situation), row.cue)

    def _by_when(self, area: Area, situation: str | None) -> str:
        texts = _texts(self.language, "by_when")
        if area in _APPLICATION:
            return texts["application"]
        if situation is None or situation.split()[-1].lower() in _NO_ROUND or len(situation.split()) > 3:
            return texts["any"]
        return texts["situation"].replace("{situation}", situation)


_NO_ROUND = frozenset(
    """question questions section part half visit discussion situation design coding values clinical frage teil gespräch partie question
    échange entretien visite séance pregunta parte fase situación conversación entrevista pergunta etapa conversa vraag vragen onderdeel
    gesprek interview scenario tour""".split()
)
"""Words for a part of an interview that one cannot sit again by itself."""


def wording(language: str, section: str, name: str) -> str:
    """Give a fixed sentence of a language, in English where that is not spoken here: a next step, a neutral gist, a heading."""
    return _texts(language if language in LANGUAGES else "en", section)[name]


def title_of(point: "Point", language: str) -> str:
    """Give a point's heading: its gist; where that only says the quote again, the area by its name."""
    if point.says_more:
        return point.gist
    return wording(language, "area", point.area)


def said(language: str, name: str) -> str:
    """Give a fixed word of a report."""
    return wording(language, "report", name)


def how_said(point: "Point", language: str, *, alone: bool) -> list[str]:
    """Say how much a point weighs and how plainly it was said; one that stands alone is not one of several."""
    weight = [] if alone and point.severity == "notable" else [said(language, point.severity)]
    return [*weight, said(language, point.confidence)]


@cache
def _sections(language: str) -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = {}
    rows: list[list[str]] = []
    for line in (FOLDER / f"{language}.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            rows = found.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            rows.append([cell.strip() for cell in line.split("|")])
    return found


@cache
def _rows(language: str) -> dict[str, list[_Row]]:
    return {
        section: [_Row(_phrases(cells[0]), cells[1], cells[2], cells[3]) for cells in rows if len(cells) == 4]
        for section, rows in _sections(language).items()
    }


@cache
def _texts(language: str, section: str) -> dict[str, str]:
    return {cells[0]: cells[1] for cells in _sections(language)[section]}


def _phrases(cell: str) -> tuple[str, ...]:
    words = [word.strip() for word in cell.split(",") if word.strip()]
    return tuple(f" {word[:-1]}" if word.endswith("*") else f" {word} " for word in words)
