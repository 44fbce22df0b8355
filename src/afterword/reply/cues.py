"""Phrases that signal something, by language: read once from the tables beside this file, found in plain text.

Holds how phrases are matched. What a signal means is decided elsewhere.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "cues"
LANGUAGES = ("en", "de", "fr", "es", "pt", "nl")

_SPACED = {ord(mark): " " for mark in '\n\r\t\u00a0\u202f.,;:!?()[]{}<>"“”„«»–—|/\\*_#=+~…'}
_PLAIN = _SPACED | {ord("’"): "'", ord("‘"): "'", ord("´"): "'", ord("`"): "'"}


def plain(text: str) -> str:
    """Give text in lower case with every mark as a space and a space at both ends; inside, offsets stay."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters grow when lowered
        lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return f" {lowered.translate(_PLAIN)} "


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrase tables of one language (with English), or what one text holds of them."""

    language: str
    tables: dict[str, tuple[str, ...]]

    def found(self, name: str, text: str) -> list[str]:
        """List the phrases of a table that occur in text (plain)."""
        return [phrase for phrase in self.tables.get(name, ()) if phrase in text]

    def any(self, name: str, text: str) -> bool:
        """Tell whether a phrase of a table occurs in text (plain)."""
        return any(phrase in text for phrase in self.tables.get(name, ()))


def phrases_in(text: str, language: str) -> Phrases:
    """Give only the phrases that occur in text (plain), so that its clauses are searched quickly."""
    by_word, by_stem = _index(_known(language))
    held: dict[str, dict[str, None]] = {}
    for word in dict.fromkeys(text.split()):
        starts = [
            by_word.get(word, ()),
            *(by_stem.get(word[:size], ()) for size in range(2, min(len(word), 16) + 1)),
        ]
        for section, phrase in (pair for pairs in starts for pair in pairs):
            if phrase in text:
                held.setdefault(section, {})[phrase] = None
    return Phrases(_known(language), {section: tuple(phrases) for section, phrases in held.items()})


@cache
def words_of(language: str, name: str) -> frozenset[str]:
    """Give a table as single words, for looking up tokens."""
    rows = (row for table in _files(_known(language)) for row in _sections(table).get(name, ()))
    return frozenset(phrase.strip() for row in rows for phrase in row.split(",") if phrase.strip())


def _known(language: str) -> str:
    return language if language in LANGUAGES else "en"


def _files(language: str) -> tuple[str, ...]:
    """Name the tables of a language; English ones are always among them, because replies are mixed."""
    return ("en", "common") if language == "en" else (language, "en", "common")


_Index = dict[str, list[tuple[str, str]]]


@cache
def _index(language: str) -> tuple[_Index, _Index]:
    """Sort all phrases by their first word, and those of one open word by its stem."""
    by_word: _Index = {}
    by_stem: _Index = {}
    for table in _files(language):
        for section, rows in _sections(table).items():
            for row in rows:
                for phrase in row.split(", "):
                    first, space, _ = phrase.partition(" ")
                    if phrase[-1:] != "*":
                        by_word.setdefault(first, []).append((section, f" {phrase} "))
                    elif space:
                        by_word.setdefault(first, []).append((section, f" {phrase[:-1]}"))
                    else:
                        by_stem.setdefault(phrase[:-1], []).append((section, f" {phrase[:-1]}"))
    return by_word, by_stem


@cache
def _sections(table: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    rows: list[str] = []
    for line in (FOLDER / f"{table}.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            rows = found.setdefault(line.strip("[]"), [])
        elif line and line[0] != "#":
            rows.append(line.strip(" ,"))
    return found
