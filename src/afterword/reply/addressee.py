"""Whether a reply was written to somebody else than the user: by the name it greets, by the role it speaks of.

Holds the comparison with what the user says is known; unsure is "no".
"""

import re
from functools import cache

from afterword.reply.cues import plain
from afterword.reply.reading import Known
from afterword.text.names import is_person, same_person
from afterword.text.salutations import GREETINGS

_NOBODY = frozenset(
    """candidate applicant all there team everyone again both colleague colleagues sir madam mate hun babe guys folks
    bewerber bewerberin damen herren candidat candidato candidata kandidaat sollicitant sollicitante zusammen""".split()
)
_TITLES = frozenset(
    """mr mrs ms miss mx dr prof professor herr herrn frau monsieur madame señor señora sr sra senhor senhora meneer
    mevrouw sir""".split()
)
_NICKNAMES = (
    "bob robert rob", "bill william will liam", "dick richard", "jack john", "harry henry harrison",
    "ted edward theodore ned edmund", "peggy margaret", "kate katherine catherine", "chuck charles charlie",
    "jim james", "tony anthony", "pepe jose josé zé", "paco kiko francisco", "lola dolores", "nacho ignacio",
    "uli ulrich", "sepp josef", "hannes johannes", "betty beth liz elizabeth", "sasha alexander alexandra",
    "dima dmitri", "misha mikhail",
)  # fmt: skip


def other_reader(text: str, known: Known) -> str | None:
    """Give the words that show a reply is for somebody else; None when it may well be for the user."""
    if known.candidate and _names_in(text) & _parts(known.candidate):
        return None
    greeted = _greeted(text, known.candidate or "")
    if known.candidate and greeted and is_person(greeted):
        if same_person(greeted, known.candidate) or _is_nickname(greeted, known.candidate):
            return None
        if _may_be_initial(greeted, known.candidate):
            return None
        return text[: text.find(greeted) + len(greeted)].strip()
    return _other_role(text, known.role)


def _parts(name: str) -> set[str]:
    return {part.lower().strip(".,") for part in name.replace("-", " ").split()}


def _names_in(text: str) -> set[str]:
    return set(plain(text).replace("-", " ").split())


@cache
def _greetings() -> tuple[str, ...]:
    phrases = (phrase for line in GREETINGS.split("\n") for phrase in line.split("|") if phrase)
    return tuple(sorted(phrases, key=len, reverse=True))


def _greeted(text: str, candidate: str) -> str | None:
    """Read the name behind the greeting of the first line, without its title."""
    line = text.lstrip()[:80].split("\n", 1)[0]
    lowered = line.lower()
    greeting = next((g for g in _greetings() if lowered.startswith((f"{g} ", f"{g}, "))), None)
    if greeting is None:
        return None
    if greeting in _TITLES and " " not in candidate.strip():
        return None  # "Monsieur Girard" opens a letter in French
    rest = line[len(greeting) :].lstrip(" ,")
    name = rest.partition(",")[0].partition(" – ")[0].partition(" - ")[0]
    words = name.strip(" .:;!").split()
    if words and words[0].lower().strip(".") in _TITLES and " " not in candidate.strip():
        return None  # "Mr Malik" may well be the Rashid we know
    while words and words[0].lower().strip(".") in _TITLES:
        words = words[1:]
    named = 1 <= len(words) <= 3 and all(word[:1].isupper() for word in words)
    return " ".join(words) if named and words[0].lower() not in _NOBODY else None


def _is_nickname(one: str, other: str) -> bool:
    first, second = one.lower().partition(" ")[0], other.lower().partition(" ")[0]
    if first[:3] == second[:3] or (
        min(len(first), len(second)) >= 3 and (first in second or second in first)
    ):
        return True
    return any(first in row.split() and second in row.split() for row in _NICKNAMES)


def _may_be_initial(greeted: str, candidate: str) -> bool:
    """Tell whether a greeted given name may stand behind a known initial: "Priyanka" behind "P. Raman"."""
    initial = candidate.partition(" ")[0].rstrip(".").casefold()
    return " " not in greeted and len(initial) == 1 and greeted.casefold().startswith(initial)


@cache
def _role() -> re.Pattern[str]:
    word = r"[A-ZÀ-Þ][\w’'&-]{1,20}"
    return re.compile(
        rf"\b(?:for|as|the|our) ((?:{word} ){{1,4}}{word}|{word} {word})(?= (?:role|position|job|post|vacancy)\b)"
    )


def _other_role(text: str, role: str | None) -> str | None:
    """Give the role a reply speaks of, where it shares no word with the user's and the user's is not in the text."""
    found = _role().search(text[:3_000]) if role else None
    if role is None or found is None:
        return None
    own = {word for word in plain(role).split() if len(word) > 2}
    return None if own & _names_in(text) else found[1]
