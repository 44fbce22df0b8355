"""Copies of marked messages with other people, firms and jobs in them, so that what is learned is where a name stands.

The names come from the other messages of the same language. A name keeps its parts: who is greeted as "Nadia" is still
written to as the new Nadia, a firm's short form is that of the new firm, and addresses follow.
"""

import re
from collections.abc import Iterable
from random import Random

MARK = re.compile(r"\[(\w+)\|([^\[\]|]+)\]")
PEOPLE = ("candidate", "sender", "interviewer", "contact")
FIRMS = ("company", "agency")
JOBS = ("role", "other_role")
TITLES = frozenset(
    "mr mrs miss ms mx dr prof herr frau herrn m mme monsieur madame mlle sr sra señor señora dhr mevr mevrouw meneer ing mag "
    "don doña dona senhor senhora seu sir".split()
)

Block = tuple[str, str]
"""A message as it is marked, after the name of its file, which begins with the language; or after the language alone."""


class Names:
    """Every name that some messages hold, by language and kind."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._found: dict[tuple[str, str], list[str]] = {}
        for language, block in blocks:
            for what, name in MARK.findall(block):
                for kind, text in _kinds(what, name):
                    self._found.setdefault((language, kind), []).append(text)

    def renamed(self, language: str, block: str, chance: Random) -> str:
        """Return a marked message with other names in it."""
        marks = MARK.findall(block)
        people: dict[str, str] = {}
        for what, name in marks:
            parts = _parts(name) if what in PEOPLE else []
            for at, part in enumerate(parts):
                kind = "given" if at == 0 and (len(parts) > 1 or len(name.split()) == 1) else "family"
                people.setdefault(part, self._any(language, kind, part, chance))
        wholes = {
            (what, name): self._any(language, _kinds(what, name)[0][0], name, chance)
            for what, name in dict.fromkeys(marks)
            if what in FIRMS + JOBS
        }
        wholes = {key: _short(key, wholes) for key in wholes}

        def put(mark: re.Match[str]) -> str:
            what, name = mark.groups()
            if what in PEOPLE:
                name = re.sub(r"[^\W\d_]+", lambda word: people.get(word[0], word[0]), name)
            return f"[{what}|{wholes.get((what, name), name)}]"

        firms = [(name, new) for (what, name), new in wholes.items() if what in FIRMS]
        small = {old.lower(): new.lower() for old, new in people.items() if new.isascii()}

        def follow(address: re.Match[str]) -> str:
            text = _moved(address[0], firms)
            return re.sub(r"[a-z]+", lambda word: small.get(word[0], word[0]), text)

        return re.sub(r"[\w.+-]+@[\w.-]+", follow, MARK.sub(put, block))

    def _any(self, language: str, kind: str, name: str, chance: Random) -> str:
        return chance.choice(self._found.get((language, kind), [name]))


def _kinds(what: str, name: str) -> list[tuple[str, str]]:
    if what in JOBS:  # a title in small letters stands in other places
        return [(f"job {name[:1].isupper()}", name)]
    if what in PEOPLE:
        parts = _parts(name)
        return [("given", parts[0]), ("family", parts[-1])] if len(parts) > 1 else []
    return [(what, name)] if what in FIRMS else []


def _parts(name: str) -> list[str]:
    """Return the words of a person's name without titles and initials."""
    words = (word.strip(".,") for word in name.split())
    return [
        word
        for word in words
        if len(word) > 1 and word.isalpha() and word[0].isupper() and word.lower() not in TITLES
    ]


def _short(key: Block, wholes: dict[Block, str]) -> str:
    """Return the new name; of a name that begins a longer one, as much of that one's."""
    what, name = key
    longer = max(
        (each for kind, each in wholes if kind == what and each.startswith(f"{name} ")), key=len, default=None
    )
    return " ".join(wholes[what, longer].split()[: len(name.split())]) if longer else wholes[key]


def _moved(address: str, firms: Iterable[Block]) -> str:
    """Return an address at a new firm where it was at the old one: a word of the firm's name stood in its domain."""
    mailbox, _, domain = address.partition("@")
    label, dot, rest = domain.partition(".")
    for old, new in firms:
        words = [word for word in re.findall(r"[a-z]{4,}", old.lower()) if word in label]
        named = "".join(re.findall(r"[a-z0-9]+", new.lower()))[:24]
        if words and named:
            return f"{mailbox}@{named}{dot}{rest}"
    return address
