"""Who speaks where in a reply: "Arjun (coding): …", "EB – …", forwarded notes, and whether it is first hand.

Holds the finding of names. It judges nothing of what they say.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from afterword.reply.clauses import Placed
from afterword.reply.cues import Phrases, plain
from afterword.text.names import is_person
from afterword.text.salutations import is_closing, is_greeting

_HEADINGS = frozenset(
    """technical communication leadership teamwork strengths weaknesses positives negatives pros cons summary overall
    feedback notes score scores result results coding design behavioural behavioral values experience motivation
    presentation interview question questions answer answers decision recommendation total development improvement
    improvements tip tips stärken schwächen positiv negativ fazit punkte tests plus minus subject date from to
    """.split()
)


@dataclass(frozen=True, slots=True)
class Turn:
    """Somebody's stretch of the reply: ``start`` includes the name, what they say begins at ``said``."""

    start: int
    said: int
    end: int
    name: str
    about: str


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(
        r"([^\n:–—(]{1,40}?)[ ]{0,2}(?:\(([^\n()]{1,40})\))?[ ]{0,2}(?::|[ ][–—-])[ ]{1,3}(?=\S)"
    )


def turns(text: str, sentences: Sequence[Placed]) -> list[Turn]:
    """Find the stretches that begin with a name at the start of a line, to the next name or blank line with none."""
    found: list[Turn] = []
    for sentence in sentences:
        if sentence.start and text[sentence.start - 1] not in "\n>-•* ":
            continue
        line_start = text.rfind("\n", 0, sentence.start) + 1
        if text[line_start : sentence.start].strip(" >-•*"):
            continue
        opening = _opening().match(text, sentence.start, min(sentence.end, sentence.start + 90))
        if opening and _is_speaker(opening[1].strip('"“ '), opening[2]):
            stop = text.find("\n\n", sentence.start)
            end = len(text) if stop < 0 else stop
            if found and found[-1].end > sentence.start:
                found[-1] = Turn(
                    found[-1].start, found[-1].said, sentence.start, found[-1].name, found[-1].about
                )
            found.append(Turn(sentence.start, opening.end(), end, opening[1].strip('"“ '), opening[2] or ""))
    return found


def _is_speaker(name: str, about: str | None) -> bool:
    words = name.split()
    if not 1 <= len(words) <= 4 or words[0].lower() in _HEADINGS or is_greeting(name):
        return False
    if (
        words[0].lower() in ("interviewer", "panellist", "panelist", "panel", "assessor", "reviewer")
        and len(words) > 1
    ):
        return len(words[1]) <= 2
    if len(words) == 1 and name.isupper():
        return 2 <= len(name) <= 3 and name not in ("SQL", "CV", "HR", "IT", "PS", "NB", "Q", "A")
    if not name[0].isupper() or not is_person(name):
        return False
    return (
        about is not None
        or (len(words) == 1 and len(name) >= 3 and name.istitle())
        or all(w.istitle() for w in words)
    )


LONGEST_CLOSING = 3
"""Words of a closing on one line with the name."""


def writer_of(text: str) -> str | None:
    """Read the name a reply is signed with: a short line after the closing, what follows it, or the last short line."""
    lines = [line.strip(" ,-–—*_") for line in text.rstrip().split("\n")][-6:]
    for at, line in enumerate(lines):
        closing, comma, name = line.partition(", ")
        if comma and is_closing(closing) and _is_signature(name):
            return name  # "Best, Tom"
        if is_closing(line) and at + 1 < len(lines):
            after = [name for name in lines[at + 1 :] if name]
            if after and _is_signature(after[0]):
                return after[0]
    words = lines[-1].split() if lines else []
    for end in range(1, min(len(words), LONGEST_CLOSING + 1)):
        name = " ".join(words[end:])
        if is_closing(" ".join(words[:end])) and not is_closing(name) and _is_signature(name):
            return name  # "Groetjes Ingrid"
    return lines[-1] if lines and len(text) > len(lines[-1]) + 10 and _is_signature(lines[-1]) else None


def _is_signature(line: str) -> bool:
    return (
        2 < len(line) <= 40
        and len(line.split()) <= 4
        and line[0].isupper()
        and line[-1] not in ".!?"
        and is_person(line)
    )


def is_signed(quote: str) -> bool:
    """Say whether a quote is the line under a name: ``Dana Whitlock | VP, Private Credit``."""
    name, bar, _ = quote.partition(" | ")
    return bool(bar) and "\n" not in quote and _is_signature(name)


def is_second_hand(sentence: str, phrases: Phrases) -> bool:
    """Tell whether a sentence passes on what somebody else said."""
    return phrases.any("secondhand", plain(sentence))
