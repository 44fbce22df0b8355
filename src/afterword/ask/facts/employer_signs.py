"""Where an employer's name can stand: display name, signature, subject, running text, page heading.

Holds one reader for each place; every name comes with a weight. It must not choose among them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from afterword.ask.facts.kinds import has_role_noun, is_calendar_word
from afterword.ask.facts.naming import display
from afterword.ask.facts.orgs import (
    has_legal_form,
    has_org_noun,
    host_match,
    is_agency_label,
    is_organisation,
)
from afterword.ask.facts.phrases import company as tables
from afterword.ask.facts.phrases import words
from afterword.ask.facts.prose import Prose, phrases, words_of
from afterword.ask.facts.runs import read_org
from afterword.ask.facts.source import Line, Source
from afterword.ask.facts.titles import is_generic, subject_segments
from afterword.text.letters import fold
from afterword.text.salutations import is_greeting

_NO_NAMES = "interesse fragen ruckfragen bedarf gelegenheit wunsch unklarheiten erfolg freude dear hi hello thank thanks we please sent powered you i best kind it they he she that there ps p.s tel phone none null"
_READ = 24_000  # characters and words read for a spelling of the domain
_WORDS = 4000
_AT = (" at ", " @ ", " bei ", " chez ", " en ", " na ", " no ", " bij ", " presso ")
_SEPARATORS = (" | ", " · ", " • ", " // ", " – ", " — ", " - ", "|", "\t", " @ ", " / ")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that may be the employer's, the words it was read from, and how much speaks for it."""

    name: str
    quote: str
    weight: int


def strip_team_words(text: str, label: str | None = None) -> tuple[str, bool]:
    """Take department words off both ends (``The Quillstone Team``); returns the rest and whether any were there."""
    tokens = text.strip(" ,;:–-\"'").split()
    stripped = False
    if is_agency_label(label) and host_match(text, label):
        return " ".join(tokens), False
    while tokens and _is_team_word(tokens[-1]) and not (host_match(" ".join(tokens), label) >= 7):
        tokens.pop()
        stripped = True
    while (
        tokens
        and not _names_an_office(tokens, stripped=stripped)
        and (_is_team_word(tokens[0]) or tokens[0].lower().startswith(("l'équipe", "l’équipe")))
        and not (host_match(" ".join(tokens), label) >= 7)
    ):
        tokens.pop(0)
        stripped = True
    while tokens and tokens[-1] in ("&", "-", "–", "|", "of", "de", "von"):
        tokens.pop()
    return " ".join(tokens).strip(" ,;:–-"), stripped


def _names_an_office(tokens: Sequence[str], *, stripped: bool) -> bool:
    """Say whether a name keeps its first word: ``Department for Transport``, ``The Larches`` (but not the Larches Team)."""
    first, second = tokens[0].lower(), tokens[1].lower() if len(tokens) > 1 else ""
    return (first in ("department", "office") and second in ("for", "of") and tokens[0][0].isupper()) or (
        first == "the"
        and tokens[0][0].isupper()
        and not stripped
        and len(tokens) > 1
        and not _is_team_word(second)
    )


def may_be_company(name: str) -> bool:
    """Refuse what is no company's name by its words alone: placeholders, departments, places, mail systems."""
    if (
        not name
        or len(name) > 80
        or not any(map(str.isalpha, name))
        or any(mark in name for mark in "{}[]%<>@")
    ):
        return False
    known = (words.TEAM_WORDS, words.PLACES, words.RELAYS)
    if is_generic(name) or any(fold(name) in words_of(table) for table in known):
        return False
    opening = fold(name.replace("’", "'").split(None, 1)[0]).partition("'")[0]
    return (
        (name[0].isupper() or name[0].isdigit())
        and name[-1] not in "?!"
        and opening not in words_of(_NO_NAMES)
    )


def is_date_or_role(name: str) -> bool:
    """Say whether a run of capitalised words is a date, a place or a job title rather than a company."""
    if is_calendar_word(name) or name[0].isdigit() or fold(name) in words_of(words.PLACES):
        return True
    return has_role_noun(name) and not has_org_noun(name.rsplit(None, 1)[-1]) and not has_legal_form(name)


def from_display(name: str, label: str | None, *, personal: bool) -> Iterator[Candidate]:
    """Read the From display name: a company's, or a person's with the company behind."""
    head = name.partition(" via ")[0].partition(" (via")[0]
    for mark in (" (", " | ", " - ", " – ", " @ ", " at ", " from ", " von ", " de ", " bei ", ", "):
        before, found, after = head.partition(mark)
        if found and display(before):
            text, _ = strip_team_words(after.strip(") "), label)
            if text and not has_role_noun(text):
                yield Candidate(text, text, 7)
            return
    if personal:
        return
    for piece in head.replace(" – ", " - ").replace(" | ", " - ").split(" - "):
        text, stripped = strip_team_words(piece, label)
        if text and (stripped or len(text.split()) <= 6):
            yield Candidate(text, text, 7)


def from_signature(source: Source, label: str | None) -> Iterator[Candidate]:
    """Read the lines under the message that are neither a person nor a function."""
    after_person = False
    for line in source.signature[:10]:
        for piece in _pieces(line):
            if (
                display(piece)
                and not host_match(piece, label)
                and not (after_person and len(piece.split()) > 1)
            ):
                after_person = True
                continue
            text, stripped = strip_team_words(piece, label)
            if (
                not text
                or not may_be_company(text)
                or (stripped and has_role_noun(piece) and not host_match(text, label))
            ):
                continue
            yield Candidate(
                text, text, _signature_weight(text, label, stripped=stripped, after_person=after_person)
            )


def from_subject(source: Source, label: str | None) -> Iterator[Candidate]:
    """Read the subject's segments that are no job title."""
    for segment in subject_segments(source.subject.source):
        text, _ = strip_team_words(segment, label)
        if text and text[0].isupper() and not is_generic(text):
            bonus = host_match(text, label)
            if bonus or not has_role_noun(text):
                yield Candidate(text, text, 3)


def from_frames(prose: Prose) -> Iterator[Candidate]:
    """Read the names behind ``your interest in``, ``bei``, ``chez`` and the like."""
    for weight, table in tables.FRAMES:
        for phrase in prose.present(phrases(table, whole=True)):
            for hit in prose.find_each(phrase):
                if prose.even[hit.end : hit.end + 1] != " " or prose.has(
                    phrases(tables.ELSEWHERE), max(0, hit.start - 30), hit.end
                ):
                    continue
                name, _ = read_org(prose, prose.word_at(hit.end - 1) + 1)
                if name and not is_date_or_role(name):
                    yield Candidate(name, name, weight)


def from_nouns(prose: Prose) -> Iterator[Candidate]:
    """Read names that carry a noun employers are called by, wherever they stand (``Musée Delaroche``)."""
    number = 0
    while number < min(len(prose.words), 600):
        if not prose.words[number].text[:1].isupper():
            number += 1
            continue
        name, following = read_org(prose, number)
        start = prose.starts[number]
        if (
            len(name.split()) > 1
            and is_organisation(name)
            and not is_date_or_role(name)
            and not prose.has(phrases(tables.ELSEWHERE), max(0, start - 30), start)
        ):
            yield Candidate(name, name, 4)
        number = max(number + 1, following)


def from_heading(source: Source) -> Iterator[Candidate]:
    """Read the company at the head of a portal page, and ``Talent Partner at Northlight`` under a chat name."""
    if source.headers.from_ or not source.lines:
        return
    for line in source.lines[:3]:
        for mark in _AT:
            head, found, after = line.text.partition(mark)
            if found and has_role_noun(head) and len(line.text) < 80 and after[:1].isupper():
                name = after.partition(" | ")[0].partition(" · ")[0].strip()
                yield Candidate(name, name, 8)
                break
    first = source.lines[0].text
    if len(source.lines) < 4 or len(first.split()) > 7 or first[-1] in ".,!?:" or is_greeting(first):
        return
    text, stripped = strip_team_words(first.partition(" - ")[0].partition(" – ")[0].partition(" | ")[0])
    below = [line.text for line in source.lines[1:4]]
    headed = (
        any(":" in line or any(map(str.isdigit, line)) for line in below) or not strip_team_words(below[0])[0]
    )
    a_person = display(first) and _is_stamp(below) and not stripped
    if text and headed and not a_person and not has_role_noun(text):
        yield Candidate(text, text, 5)


def from_host(source: Source, label: str) -> Iterator[Candidate]:
    """Read the words of the message that spell the sender's domain (``Colégio Monte Verde``, colegio-monteverde)."""
    wanted = _spelling(label)
    if len(wanted) < 4:
        return
    whole = source.text[:_READ]
    tokens = [
        token.strip("\"'“”„«»()[]<>*,;:.!?|") for token in f"{source.subject.source} {whole}".split()[:_WORDS]
    ]
    for at, token in enumerate(tokens):
        spelled, end = "", at
        while token[:1].isupper() and end < min(at + 7, len(tokens)) and len(spelled) < len(wanted):
            spelled += _spelling(tokens[end])
            end += 1
        if spelled == wanted and "@" not in token:
            name = " ".join(tokens[at:end])
            yield Candidate(name, name, 1)
            return


def _spelling(text: str) -> str:
    """Spell a name as a domain would: without marks and separators, ``ö`` like ``oe``."""
    letters = "".join(character for character in fold(text.replace("ß", "ss")) if character.isalnum())
    for pair, letter in (("ae", "a"), ("oe", "o"), ("ue", "u")):
        letters = letters.replace(pair, letter)
    return letters


def from_labels(source: Source) -> Iterator[Candidate]:
    """Read ``Employer: Fenwick Press`` on a line of its own."""
    for line in source.lines[:40]:
        label, found, value = line.text.partition(":")
        if found and value.strip() and fold(label.strip()) in words_of(tables.EMPLOYER_LABELS):
            yield Candidate(value.strip(), value.strip(), 9)


def _is_team_word(token: str) -> bool:
    folded = fold(token.strip(",.:;()"))
    parts = folded.split("-")
    return folded in words_of(words.TEAM_WORDS) or (
        len(parts) > 1 and all(part in words_of(words.TEAM_WORDS) for part in parts)
    )


def _signature_weight(text: str, label: str | None, *, stripped: bool, after_person: bool) -> int:
    if has_legal_form(text):
        return 7
    if host_match(text, label):
        return 6
    if has_role_noun(text):
        return 0
    if stripped or has_org_noun(text):
        return 6
    if any(map(str.isdigit, text)) or fold(text.split(None, 1)[0]) in words_of(words.PLACES):
        return 0
    return 5 if after_person else 4


def _pieces(line: Line) -> Iterator[str]:
    text = line.text
    if any(mark in text for mark in ("@", "http", "www.", "+")) or len(text) > 90:
        return
    for mark in _SEPARATORS:
        text = text.replace(mark, "\n")
    for piece in text.split("\n"):
        parts = piece.split(", ")
        for part in parts if len(parts) > 1 else [piece]:
            before, found, after = part.partition(" at ")
            yield (after if found and has_role_noun(before) else part).strip(" .:*_~-–—")


def _is_stamp(lines: list[str]) -> bool:
    """Say whether the lines under a name are a chat's: a function at a company, a time of day."""
    return any(" at " in line or " AM" in line or " PM" in line or has_role_noun(line) for line in lines[:2])
