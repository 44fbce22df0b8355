"""Sentences cut into clauses, each with its exact place: one idea a clause, as far as form can tell.

Holds where a sentence is cut and why. What a clause means is decided elsewhere.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple, Protocol

from afterword.reply.cues import plain, words_of

Link = Literal["start", "contrast", "and", "comma", "stop", "dash", "colon"]
"""How a clause is tied to the one before it in its sentence."""

LONGEST = 600
"""No clause is longer, in characters: what follows is a clause of its own."""


class Placed(Protocol):
    """Anything with a place in a text; the sentences of the text room are such."""

    @property
    def start(self) -> int: ...  # noqa: D102
    @property
    def end(self) -> int: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of one sentence: ``text == whole[start:end]``; plain is the same text made ready for phrases."""

    start: int
    end: int
    text: str
    plain: str
    sentence: int
    link: Link
    lead: bool = False
    """It only leads in what follows: "Where we hesitated was the design session:"."""


class _Word(NamedTuple):
    start: int
    end: int
    text: str  # lower case
    named: bool  # begins with a capital


@cache
def _pieces() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*|[^\w\s]|_")


def cut(text: str, sentences: Sequence[Placed], language: str) -> list[Clause]:
    """Cut each sentence of text into clauses, in order, without the words that only join them."""
    clauses: list[Clause] = []
    for number, sentence in enumerate(sentences):
        words = [
            _Word(found.start(), found.end(), found[0].lower().replace("’", "'"), found[0][0].isupper())
            for found in _pieces().finditer(text, sentence.start, sentence.end)
        ]
        for start, end, link, lead in _ranges(text, words, language):
            piece = text[start:end]
            clauses.append(Clause(start, end, piece, plain(piece), number, link, lead))
    return clauses


def _ranges(text: str, words: list[_Word], language: str) -> Iterator[tuple[int, int, Link, bool]]:
    cuts = list(_cuts(text, words, language))
    first = 0
    link: Link = "start"
    for at, until, next_link in [*cuts, (len(words), len(words), "stop")]:
        if at > first:
            start, end = words[first].start, words[at - 1].end
            end = _trimmed(text, start, min(end, start + LONGEST))
            if end > start:
                yield start, end, link, next_link == "colon"
        first, link = until, next_link


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in " \t\n\r.,;:!–—-•*":
        end -= 1
    return end


def _cuts(text: str, words: list[_Word], language: str) -> Iterator[tuple[int, int, Link]]:
    """Yield (the word a clause ends before, the word the next begins with, how they are tied)."""
    contrast, conjunctions = words_of(language, "contrast"), words_of(language, "and")
    after_comma = contrast | words_of(language, "contrast_after_comma")
    subordinate, fillers = words_of(language, "subordinate"), words_of(language, "filler")
    concessive = _starts_with(words, words_of(language, "concessive"))
    correlative = _correlative(words, language)
    breathless = len(words) > 30 and not any(
        word.text in ",;:." for word in words[:-1]
    )  # a transcript, as a rule
    noteish = _is_note(words, language)
    begun = 0  # the word the running clause began with
    for at, word in enumerate(words):
        if at <= begun:
            continue
        tie: Link | Literal["line"] | None = _tie_of_mark(text, words, at) or _tie_of_line(text, words, at)
        if tie:
            through = at if tie == "line" else at + 1
            yield at, through, "stop" if tie == "line" else tie
            begun, concessive = through, False
            continue
        if word.text in fillers and at + 1 < len(words):
            yield at, at + 1, "dash"
            begun = at + 1
            continue
        length = _contrast_at(words, at, after_comma if words[at - 1].text == "," else contrast)
        aside = length > 0 and _is_aside(words, at, length, language)
        if aside and not correlative and (comma := _comma_before(words, begun, at)):
            yield comma, comma + 1, "contrast"
            begun, concessive = comma + 1, False
        elif (
            length
            and not correlative
            and not aside
            and at + length < len(words)
            and _content_follows(words, at + length)
        ):
            yield _without_comma(words, at), at + length, "contrast"
            begun, concessive = at + length, False
        elif breathless and at - begun > 8 and word.text in ("and", "so", "but", "y", "e", "et", "und", "en"):
            yield at, at + 1, "stop"
            begun = at + 1
        elif (
            word.text in conjunctions
            and at + 1 < len(words)
            and not _joins_people(words, begun, at)
            and _begins_clause(words, begun, at, language)
        ):
            yield _without_comma(words, at), at + 1, "and"
            begun = at + 1
        elif word.text == "," and noteish:
            yield at, at + 1, "comma"
            begun = at + 1
        elif word.text == "," and at + 1 < len(words):
            led_in = words[begun].text in subordinate
            if concessive and _has_verb(words, begun, at, language) and _new_subject(words, at + 1, language):
                yield at, at + 1, "contrast"
                begun, concessive = at + 1, False
            elif not led_in and at - begun > 1 and _new_subject(words, at + 1, language, close=True):
                yield at, at + 1, "comma"
                begun = at + 1


def _tie_of_mark(text: str, words: list[_Word], at: int) -> Link | None:
    mark, start, end = words[at].text, words[at].start, words[at].end
    if mark in ";|":
        return "stop"
    if mark in "–—-" or (mark == "•"):
        spaced = text[start - 1 : start].isspace() and text[end : end + 1].isspace()
        return "dash" if spaced or mark == "—" else None
    if mark == ":" and not (text[start - 1 : start].isdigit() and text[end : end + 1].isdigit()):
        return "colon" if text[end : end + 1].isspace() and not _is_score(words, at + 1) else None
    return None


def _is_score(words: list[_Word], first: int) -> bool:
    """Tell whether only a score follows a colon: "Community knowledge: 58", "Estimates: 3 / 5"."""
    following = [word.text for word in words[first : first + 8]]
    until = next((n for n, text in enumerate(following) if text in ",;.–—-(" and n), len(following))
    score = following[:until]
    return (
        0 < len(score) <= 5
        and score[0][0].isdigit()
        and not any(len(text) > 6 and text.isalpha() for text in score)
    )


def _tie_of_line(text: str, words: list[_Word], at: int) -> Literal["line"] | None:
    """Tell whether a short line ends before a word that starts another one, as in a list of scores."""
    between = text[words[at - 1].end : words[at].start]
    if "\n" not in between:
        return None
    line_start = text.rfind("\n", 0, words[at - 1].end) + 1
    starts_anew = text[words[at].start].isupper() or text[words[at].start].isdigit()
    would_fit = words[at - 1].end - line_start + 1 + len(words[at].text) < WRAPPED
    end = words[at - 1].end
    in_table = "|" in text[line_start:end] or MARK.search(text, line_start, end) is not None
    return "line" if starts_anew and (would_fit or in_table) else None


MARK = re.compile(r"\b(\d{1,3}) ?/ ?(5|10|100)\b")
"""A mark: ``4/5``, ``7 / 10``."""

WRAPPED = 72
"""Characters: a line that had room for the next word was ended by its writer, not by a mail program."""


def _contrast_at(words: list[_Word], at: int, contrast: frozenset[str]) -> int:
    """Count the words of the contrast phrase that begins here; 0 if none does."""
    phrase = ""
    for length, word in enumerate(words[at : at + 4], 1):
        phrase = f"{phrase} {word.text}".strip()
        if phrase in contrast:
            return length
    return 0


def _is_aside(words: list[_Word], at: int, length: int, language: str) -> bool:
    """Tell whether a contrast stands inside a clause: "Your lessons, on the other hand, are", "hast du allerdings"."""
    if words[at - 1].text == "," and at + length < len(words) and words[at + length].text == ",":
        return True
    phrase = " ".join(word.text for word in words[at : at + length])
    if phrase in words_of(language, "contrast_inside"):
        return words[at - 1].text in words_of(language, "before_contrast")
    return phrase in words_of(language, "contrast_adverb") and words[at - 1].text[0].isalnum()


def _comma_before(words: list[_Word], begun: int, at: int) -> int:
    """Return the comma that begins the clause around an aside: ", you should however"; 0 where none stands near."""
    near = range(max(begun + 2, at - _ASIDE_REACH), at - 1)
    return next((comma for comma in reversed(near) if words[comma].text == ","), 0)


_ASIDE_REACH = 6  # words


def _content_follows(words: list[_Word], at: int) -> bool:
    return sum(word.text[0].isalnum() for word in words[at : at + 3]) >= 2


def _without_comma(words: list[_Word], at: int) -> int:
    return at - 1 if at and words[at - 1].text == "," else at


def _starts_with(words: list[_Word], table: frozenset[str]) -> bool:
    head = " ".join(word.text for word in words[:3])
    return any(head == phrase or head.startswith(f"{phrase} ") for phrase in table)


def _correlative(words: list[_Word], language: str) -> bool:
    sentence = f" {' '.join(word.text for word in words[:60])} "
    return any(f" {phrase} " in sentence for phrase in words_of(language, "correlative"))


def _new_subject(words: list[_Word], at: int, language: str, *, close: bool = False) -> bool:
    word = words[at].text
    if close and word in _RELATIVE:
        return False
    if at + 1 < len(words) and words[at].named and words[at + 1].text in _SAYS:
        return True
    if word in words_of(language, "subject"):
        return not close or _has_verb(words, at, at + 5, language) or word in words_of(language, "you")
    return word in words_of(language, "nounsubject") and _has_verb(words, at + 1, at + 7, language)


def _is_note(words: list[_Word], language: str) -> bool:
    """Tell whether a sentence is a jotted list: short, no verb, no pronoun, no "when" in front."""
    if len(words) > 18 or not words or words[0].text in words_of(language, "subordinate") | _THANKS:
        return False
    named = words_of(language, "pronoun") | words_of(language, "you")
    return not _has_verb(words, 0, len(words), language) and not any(
        word.text in named or word.text == "(" for word in words
    )


_THANKS = frozenset("thanks thank danke vielen merci gracias muchas obrigado obrigada dank bedankt".split())


def _begins_clause(words: list[_Word], begun: int, at: int, language: str) -> bool:
    """Tell whether the conjunction at a word joins clauses: a new subject, a place, or a comma with enough on both sides."""
    if _new_subject(words, at + 1, language):
        return True
    if words[at + 1].text in words_of(language, "place") and _has_verb(words, at + 2, at + 10, language):
        return True
    if words[at + 1].text in words_of(language, "subordinate"):
        return False
    after = next((n for n in range(at + 1, len(words)) if words[n].text in ",;:.–—"), len(words))
    return words[at - 1].text == "," and at - begun >= 5 and after - at >= 5


def _joins_people(words: list[_Word], begun: int, at: int) -> bool:
    """Tell whether a conjunction joins two people who do the same: "Peter and I both liked", "my manager and I felt"."""
    before = words[begun:at]
    if len(before) > MOST_NAME_WORDS or words[at + 1].text not in _MYSELF:
        return False
    return before[0].text in _OURS or (before[-1].named and before[-1].text not in _THANKS)


MOST_NAME_WORDS = 4
_MYSELF = frozenset("i ich ik je moi yo eu myself".split())
_OURS = frozenset(
    "my our both mein meine unser unsere mon ma notre mi nuestro nuestra meu minha nosso nossa mijn onze".split()
)

_RELATIVE = frozenset("das die der dies was dat die wat that what which who qui que quoi".split())
_SAYS = frozenset(
    """said says thought thinks felt feels found noted mentioned wrote liked loved meinte fand sagte fanden a trouvé pense dijo pensó opinó
    achou disse pensa vond zei""".split()
)


def _has_verb(words: list[_Word], first: int, last: int, language: str) -> bool:
    verbs = words_of(language, "verb")
    return any(word.text in verbs or word.text.endswith("n't") for word in words[first:last])
