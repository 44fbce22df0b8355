"""Whether another message was forwarded to be read, and who speaks in it.

Holds the decision and the names; what is cut is decided in history.
"""

from typing import NamedTuple

from afterword.message.fields import addresses
from afterword.message.page import Page, Splitter, cues, entries, pattern
from afterword.message.phrases import (
    FORWARD_CUES,
    FORWARD_SUBJECT,
    NOTES_SUBJECT,
    OWN_FORWARD,
    SHOWN_WITH,
)
from afterword.message.types import Headers
from afterword.text.salutations import is_closing, is_greeting

_NAME = r"[^\W\d_][\w'’.-]*"
_SPEAKER = (
    r"([^\W\d_][\w'’.-]{1,24}(?: [^\W\d_][\w'’.-]{0,24}){0,2})(?: ?\(([^()\n]{1,40})\))? ?[:：] ?(?=\S)"
)


_LETTERHEAD = 5
"""Lines: no letter has more above it."""

GREETED = 5
"""Words: behind so many, a line that greets goes on with something else."""


class Known(NamedTuple):
    """Who the message is for (lower-case words of the names), whether its subject says forward, the sender's domain."""

    addressee: frozenset[str]
    is_forward: bool
    domain: str


def is_forward(headers: Headers | None) -> bool:
    """Say whether the subject says that the message is forwarded: ``Fwd: …``."""
    subject = (headers.subject or "" if headers else "").lower()
    return subject.partition(":")[0].strip() in entries(FORWARD_SUBJECT)


def known_people(page: Page, headers: Headers | None) -> Known:
    """Gather who the message is for from its To line and its greeting."""
    names: set[str] = set()
    for address in headers.to if headers else ():
        names |= words_of(f"{address.name or ''} {(address.email or '').partition('@')[0]}")
    first = page.next_filled(0)
    opening = page.bare(first) if first < len(page) else ""
    if is_greeting(opening):
        names |= words_of(" ".join(opening.split()[1:GREETED]))
    elif opening.endswith(",") and len(opening.split()) <= 3:
        names |= words_of(opening)
    sender = headers.from_.email or "" if headers and headers.from_ else ""
    return Known(frozenset(names), is_forward(headers), _domain(sender))


def words_of(text: str) -> set[str]:
    """Return the words of a name or text, lower case, of three letters or more."""
    return {
        word.strip(".'’-").lower()
        for word in pattern(_NAME).findall(text[:400].replace(".", " ").replace("_", " "))
        if len(word) >= 3
    }


def is_wanted(page: Page, splitter: Splitter, known: Known, *, nothing_above: bool = False) -> bool:
    """Say whether what follows was forwarded to be read rather than quoted because it was answered."""
    if _author_words(splitter) & known.addressee:
        return False
    if splitter.kind == "forward":
        return True
    if nothing_above and (splitter.kind in ("block", "original") or is_only_shown(page, splitter)):
        return True
    if known.is_forward and splitter.kind in ("block", "original"):
        return True
    if (
        splitter.kind == "original"
        or not splitter.author
        or words_of(splitter.values.get("to", "")) & known.addressee
    ):
        return False
    lines = [
        page.bare(at) for at in range(max(0, splitter.first - 12), splitter.first) if page.why[at] is None
    ]
    above = " ".join(lines).lower()
    subject = splitter.values.get("subject", "").lower()
    between = splitter.kind == "block" and bool(words_of(splitter.values.get("to", "")))
    named = bool(_author_words(splitter) & words_of(above))
    if (
        between
        and (known.addressee or named)
        and not subject.startswith("re:")
        and cues(subject, NOTES_SUBJECT)
    ):
        return True  # between colleagues, and neither from the user nor to them
    if not known.addressee or (splitter.kind == "attribution" and _is_answering(above)):
        return False
    colleague = _domain(splitter.author) in {_domain(splitter.values.get("to", "")), known.domain} - {""}
    return bool(cues(above, FORWARD_CUES)) + named + colleague >= 2


def is_only_shown(page: Page, splitter: Splitter) -> bool:
    """Say whether the lines above another message only show it: a note of whoever got it, or a letterhead.

    A letterhead stands in for the sender, so that header lines with one are never below it.
    """
    lines: list[str] = []
    for at in range(splitter.first):
        if page.why[at] is None and not page.blank[at]:
            lines.append(page.bare(at))
        if len(lines) > _LETTERHEAD:
            return False
    if 1 <= len(lines) <= 2 and _is_note(" ".join(lines).lower()):
        return True
    if (
        len(lines) == 1
        and splitter.kind == "block"
        and "from" in splitter.values
        and _is_title(lines[0], splitter)
    ):
        return True
    return (
        len(lines) >= 2
        and splitter.kind == "block"
        and "from" not in splitter.values
        and all(map(_heads_a_letter, lines))
    )


def _is_note(text: str) -> bool:
    """Say whether a text says only that something is shown: ``fyi, this is what I got back``."""
    found = cues(text, OWN_FORWARD)
    for cue in sorted(found, key=len, reverse=True):
        text = text.replace(cue, " ")
    left = (word.strip(".,:;!?-–()") for word in text.split())
    return bool(found) and all(word in entries(SHOWN_WITH) for word in left if any(map(str.isalnum, word)))


def _is_title(line: str, splitter: Splitter) -> bool:
    """Say whether a line above header lines is their subject, as a mail program shows it there."""
    subject = splitter.values.get("subject", "")
    if subject:
        return " ".join(line.lower().split()) in " ".join(subject.lower().split())
    return (
        _MIN_TITLE <= len(line.split()) <= _MAX_TITLE and line[-1] not in ".!?,;:…" and not is_greeting(line)
    )


_MIN_TITLE, _MAX_TITLE = 3, 16


def _heads_a_letter(line: str) -> bool:
    """Say whether a line can be a letterhead's: ``Institut für Geoinformatik``."""
    words = line.split()
    large = sum(word[0].isupper() or not word[0].isalpha() for word in words)
    return (
        len(words) <= 8
        and line[0].isupper()
        and line[-1] not in ".!?,;:"
        and 2 * large > len(words)
        and not (is_greeting(line) or is_closing(line))
    )


def _author_words(splitter: Splitter) -> set[str]:
    """Return the words of the author's name and mailbox, without the domain, which whole companies share."""
    people = addresses(splitter.author)[:1]
    return {
        word
        for person in people
        for word in words_of(f"{person.name or ''} {(person.email or '').partition('@')[0]}")
    }


def _domain(value: str) -> str:
    found = pattern(r"@([\w.-]{3,100})").search(value)
    return found[1].lower() if found else ""


def _is_answering(above: str) -> bool:
    return "inline" in above or "answers" in above or "antworten" in above or "réponses" in above


def speakers(page: Page, first: int, stop: int, splitter: Splitter) -> list[tuple[int, int, str, str | None]]:
    """Return (first line, stop line, name, address) of everyone who speaks in a forwarded region.

    A paragraph that opens with ``Arjun (coding):`` is Arjun's; the rest is the author's of the forwarded message.
    """
    people = _people(splitter)
    owner = next(iter(people), ("", None))
    turns: list[tuple[int, str, str | None]] = [(first, *owner)]
    for index in range(first, stop):
        match = (
            pattern(_SPEAKER).match(page.bare(index))
            if page.why[index] is None and not page.blank[index]
            else None
        )
        if match is None:
            continue
        known = next((person for person in people if words_of(match[1]) & words_of(person[0])), None)
        if known or (match[2] and match[1][0].isupper()):
            turns.append((index, match[1], known[1] if known else None))
    spans = [
        (at, end, name, address)
        for (at, name, address), end in zip(turns, [turn[0] for turn in turns[1:]] + [stop], strict=True)
    ]
    return [
        turn
        for turn in spans
        if turn[2] and any(page.why[at] is None and not page.blank[at] for at in range(turn[0], turn[1]))
    ]


def _people(splitter: Splitter) -> list[tuple[str, str | None]]:
    return [
        (person.name or (person.email or "").partition("@")[0], person.email)
        for key in ("from", "to", "cc")
        for person in addresses(splitter.values.get(key, ""))
    ]
