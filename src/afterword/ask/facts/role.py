"""The job title the message is about, and another one it may hold out.

Holds the frames around titles and the choice among what they give.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from afterword.ask.facts.kinds import has_role_noun, is_calendar_word, is_code
from afterword.ask.facts.phrases import role as tables
from afterword.ask.facts.phrases import words
from afterword.ask.facts.prose import Hit, Prose, even_line, even_out, lines_of, phrases, ready, words_of
from afterword.ask.facts.runs import read_role, read_role_before
from afterword.ask.facts.source import Source
from afterword.ask.facts.titles import (
    clean_title,
    cut_at_stop,
    is_generic,
    subject_segments,
    without_gender_mark,
    without_noise,
)
from afterword.text.letters import fold

_NO_TITLES = "none null undefined tbd xxx i we you it thank thanks this"
_TITLE_LENGTH = 90


@dataclass(frozen=True, slots=True)
class Title:
    """A job title, the words it was read from, and where (-1: not in the body)."""

    name: str
    quote: str
    weight: int
    place: int


@dataclass(frozen=True, slots=True)
class Roles:
    """The title the message is about, and the one it holds out instead."""

    role: Title | None
    other: Title | None


def find_roles(source: Source, alternative: Hit | None, companies: tuple[str, ...]) -> Roles:
    """Find the title of the opening; titles in the sentence of an alternative offer are the other opening's."""
    found = [title for title in _titles(source, companies) if _may_be_title(title.name, companies)]
    start, end = source.body.sentence(alternative.start) if alternative else (0, 0)
    offered = [title for title in found if alternative and start <= title.place < end]
    other = max(offered, key=lambda title: title.weight, default=None)
    if other is None and alternative:
        other = _title_near(source.body, start, end)
    rest = [
        title
        for title in found
        if not (other and fold(title.name) == fold(other.name)) and title not in offered
    ]
    return Roles(_best(rest), other)


def _best(found: list[Title]) -> Title | None:
    """Add up the weights of equal titles; of a title and its longer form that also stands on its own, take the longer."""
    totals: dict[str, int] = {}
    for title in found:
        totals[_key(title.name)] = totals.get(_key(title.name), 0) + title.weight
    if not totals or max(totals.values()) < 4:
        return None
    key = max(totals, key=totals.__getitem__)
    longer = [other for other in totals if other.startswith(key) and other != key and totals[other] >= 5]
    if longer:
        key = max(longer, key=totals.__getitem__)
    return max((title for title in found if _key(title.name) == key), key=lambda title: title.weight)


def _key(name: str) -> str:
    return "".join(character for character in fold(name) if character.isalnum())


def _titles(source: Source, companies: tuple[str, ...]) -> Iterator[Title]:
    yield from _from_subject(source, companies)
    yield from _from_labels(source)
    yield from _from_prose(source.body, 8, source.language)
    for title in _from_prose(source.history, 4, source.language):
        yield Title(title.name, title.quote, title.weight, -1)


def _from_prose(prose: Prose, weight: int, language: str | None) -> Iterator[Title]:
    for phrase in prose.present(phrases(tables.NOUNS_AFTER)):
        for hit in prose.find_each(phrase):
            written, _ = read_role_before(prose, prose.word_at(hit.start))
            if written:
                yield Title(clean_title(written), written, weight, hit.start)
    for table, flowing in ((tables.BEFORE_FLOWING, True), (tables.BEFORE_LARGE, False)):
        for phrase in prose.present(phrases(table, whole=True)):
            for hit in prose.find_each(phrase):
                written = _read_after(prose, hit, language, flowing=flowing)
                known = has_role_noun(written)
                named = flowing and written[:1].isupper() and len(phrase.text) > 5
                if written and (known or named or phrase.text not in lines_of(tables.VAGUE)):
                    yield Title(clean_title(written), written, weight if known else weight - 2, hit.end)


def _read_after(prose: Prose, hit: Hit, language: str | None, *, flowing: bool) -> str:
    index = prose.word_at(hit.end - 1)
    if hit.phrase.endswith("'"):
        word = prose.words[index]
        head = max(word.text.rfind("'"), word.text.rfind("’")) + 1
        source = prose.source[word.start + head : word.start + head + _TITLE_LENGTH].split("\n")[0]
        return read_role(even_out(source, [(0, len(source))]), 0, lower_words=True)[0]
    if prose.even[hit.end : hit.end + 1] in (",", ".", ";", "?", "!"):
        return ""
    following = prose.words[index + 1].text[:1] if index + 1 < len(prose.words) else ""
    romance = language in ("fr", "es", "pt", "it", "pl")
    written, _ = read_role(prose, index + 1, lower_words=flowing and (romance or following.islower()))
    return _with_parentheses(prose, index + 1, written)


def _with_parentheses(prose: Prose, index: int, written: str) -> str:
    """Go on with ``(fixed term)`` right behind a title."""
    if not written:
        return ""
    start = prose.source.find(written, prose.words[index].start) if index < len(prose.words) else -1
    if start < 0:
        return written
    tail = prose.source[start + len(written) : start + len(written) + 60]
    if tail.lstrip(" ").startswith("(") and ")" in tail:
        return written + tail[: tail.index(")") + 1]
    return written


def _from_subject(source: Source, companies: tuple[str, ...]) -> Iterator[Title]:
    subject = source.subject.source
    for title in _from_prose(source.subject, 8, source.language):
        yield Title(title.name, title.quote, title.weight, -1)
    segments = [segment for segment in subject_segments(subject) if not _is_company(segment, companies)]
    for at, segment in enumerate(segments):
        name = clean_title(cut_at_stop(without_noise(segment)))
        if not name or is_generic(name) or is_calendar_word(name):
            continue
        repeated = source.body.find(ready(even_line(name))) is not None
        if not (name[0].isupper() or repeated):
            continue
        following = clean_title(segments[at + 1]) if at + 1 < len(segments) else ""
        if (
            has_role_noun(name)
            and fold(following) in words_of(words.DEPARTMENTS)
            and f"{name} - {following}" in subject
        ):
            name = f"{name} - {following}"
        marked = (
            has_role_noun(name) or without_gender_mark(segment) != segment or _is_announced(segment, name)
        )
        if marked or repeated:
            yield Title(name, segment, 7 if marked else 5, -1)


def _is_announced(segment: str, name: str) -> bool:
    """Say whether a subject announces a title: ``Sollicitatie Calculator``."""
    words_before = [fold(word) for word in segment.partition(name)[0].split()]
    return name[0].isupper() and any(word in words_of(tables.OPENS_WITH) for word in words_before)


def _from_labels(source: Source) -> Iterator[Title]:
    for line in source.lines[:40]:
        label, found, value = line.text.partition(":")
        named = " ".join(word for word in label.split() if not is_code(word))
        if found and value.strip() and len(value) < _TITLE_LENGTH and fold(named) in lines_of(tables.LABELS):
            yield Title(clean_title(without_noise(value.strip())), value.strip(), 9, -1)
    for at, line in enumerate(source.lines[:10]):
        if (
            at
            and not source.headers.subject
            and 2 <= len(line.text.split()) <= 8
            and line.text[-1] not in ".,;:!?"
            and has_role_noun(line.text)
            and " at " not in line.text
        ):
            yield Title(clean_title(line.text), line.text, 5, -1)


def _title_near(prose: Prose, start: int, end: int) -> Title | None:
    """Read a title anywhere in the sentence that holds out another opening."""
    for index in range(prose.word_at(start), prose.word_at(max(start, end - 1)) + 1):
        written, _ = read_role(prose, index, lower_words=False)
        if (
            written
            and has_role_noun(written)
            and prose.words[index].text[:1].isupper()
            and _may_be_title(written, ())
        ):
            return Title(clean_title(written), written, 1, prose.starts[index])
    return None


def _is_company(text: str, companies: tuple[str, ...]) -> bool:
    return any(_key(text) == _key(company) for company in companies)


def _may_be_title(name: str, companies: tuple[str, ...]) -> bool:
    if (
        not 2 <= len(name) <= _TITLE_LENGTH
        or any(mark in name for mark in "{}[]%<>@?!_")
        or is_generic(name)
        or is_calendar_word(name)
    ):
        return False
    if fold(name.split(None, 1)[0]) in words_of(_NO_TITLES) or _is_company(name, companies):
        return False
    if is_code(name) or (name.islower() and name.split(None, 1)[0] in ("centre", "center")):
        return False
    return not name[0].isdigit() or has_role_noun(name)
