"""Phrases that signal something, by language: read once from the tables beside this file, found in plain text.

Holds how phrases are matched. What a signal means is decided elsewhere.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "cues"
LANGUAGES = ("en", "de", "fr", "es", "pt", "nl")

_SPACED = {ord(mark): " " for mark in "\n\r\t\u00a0\u202f.,;:!?()[]{}<>\"“”„«»–—|/\\*_#=+~…"}
_PLAIN = _SPACED | {ord("’"): "'", ord("‘"): "'", ord("´"): "'", ord("`"): "'"}


def plain(text: str) -> str:
    """Give text in lower case with every mark as a space and a space at both ends; inside, offsets stay."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters grow when lowered
        lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return f" {lowered.translate(_PLAIN)} "


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrase tables of one or two languages, cut down to what one text holds."""

    tables: dict[str, tuple[str, ...]]

    def among(self, text: str) -> "Phrases":
        """Keep only the phrases that occur in text (plain), so that its clauses are searched quickly."""
        return Phrases({name: tuple(p for p in phrases if p in text) for name, phrases in self.tables.items()})

    def found(self, name: str, text: str) -> list[str]:
        """List the phrases of a table that occur in text (plain)."""
        return [phrase for phrase in self.tables.get(name, ()) if phrase in text]

    def any(self, name: str, text: str) -> bool:
        """Tell whether a phrase of a table occurs in text (plain)."""
        return any(phrase in text for phrase in self.tables.get(name, ()))


@cache
def phrases_of(language: str) -> Phrases:
    """Read the phrases for a language; English ones are always among them, because replies are mixed."""
    names = ["en", "common"] if language == "en" or language not in LANGUAGES else [language, "en", "common"]
    tables: dict[str, tuple[str, ...]] = {}
    for name in names:
        for section, phrases in _read(name).items():
            tables[section] = (*tables.get(section, ()), *phrases)
    return Phrases(tables)


@cache
def words_of(language: str, name: str) -> frozenset[str]:
    """Give a table as single words, for looking up tokens."""
    return frozenset(phrase.strip() for phrase in phrases_of(language).tables.get(name, ()))


def _read(language: str) -> dict[str, tuple[str, ...]]:
    tables: dict[str, list[str]] = {}
    rows: list[str] = []
    for line in (FOLDER / f"{language}.txt").read_text("utf-8").splitlines():
        if line.startswith("#") or not line:
            continue
        if line.startswith("["):
            rows = tables.setdefault(line.strip("[]"), [])
        else:
            rows.extend(_padded(line.split(",")))
    return {name: tuple(dict.fromkeys(phrases)) for name, phrases in tables.items()}


def _padded(phrases: Iterable[str]) -> Iterable[str]:
    for phrase in phrases:
        words = phrase.strip()
        if words:
            yield f" {words[:-1]}" if words.endswith("*") else f" {words} "
