"""Cut a stretch of text into sentences and folded tokens with places. Knows no rule."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from afterword.ask.checks.phrases import Token
from afterword.ask.checks.words.table import Words
from afterword.text.letters import UMLAUTS

MOST_TOKENS = 3000
MOST_CHARACTERS = 60_000
"""Phrases are looked for in so much of each part; a draft that is longer has failed by its length already."""

_ABBREVIATIONS = frozenset(
    "dr mr mrs ms prof st nr no z b d h bzw ca sra sr dra m mme mlle dhr mevr drs ir ing evtl ggf inkl vs bv p ex v".split()
)
_ACCENTS = str.maketrans(
    "àáâãäåāăąçćčďèéêëēęěìíîïīñńňòóôõöøōřśšşťùúûüūůýÿźżžłđğ’ʼ",
    "aaaaaaaaacccdeeeeeeeiiiiinnnooooooorssstuuuuuuyyzzzldg''",
)


_WORD = {True: r"[^\W_]+", False: r"[^\W_]+(?:['’ʼ][^\W_]+)*"}
"""A word, by whether an apostrophe parts two."""


class Sentence(NamedTuple):
    """One sentence: its place, its first token and the one after its last, its part, whether it asks."""

    start: int
    end: int
    first: int
    last: int
    part: str
    question: bool
    listed: bool


def fold(text: str, words: Words | None) -> str:
    """Return text in lower case without accents, as phrases are compared."""
    text = text.lower()
    if text.isascii():
        return text
    if words and words.spell_umlauts:
        text = text.translate(UMLAUTS)
    return text.replace("ß", "ss").translate(_ACCENTS)


@cache
def _word_pattern(split_apostrophes: bool) -> re.Pattern[str]:
    return re.compile(_WORD[split_apostrophes])


@cache
def _piece_pattern(split_apostrophes: bool) -> re.Pattern[str]:
    """Match a word, a mark inside a sentence, or a mark that may end one, each a group of its own."""
    return re.compile(rf"({_WORD[split_apostrophes]})|([,;:()–—])|([.?!…]+|\n\s*)")


@cache
def _list_item() -> re.Pattern[str]:
    return re.compile(r"(?:[-*•‣–]|\(?\d{1,2}[.)]|[a-h]\))[ \t]")


def words_of(text: str, words: Words | None) -> list[str]:
    """Return the folded words of a text."""
    pattern = _word_pattern(bool(words and words.split_apostrophes))
    if text.isascii():
        return pattern.findall(text.lower())
    return [fold(found, words) for found in pattern.findall(text)]


class Cutter:
    """Collects the tokens and sentences of one draft, part after part."""

    def __init__(self, text: str, words: Words) -> None:
        self.text = text
        lower = text.lower()
        self._lower = (
            lower if len(lower) == len(text) else text
        )  # "İ" becomes two characters and moves the rest
        self.words = words
        self.tokens: list[Token] = []
        self.sentences: list[Sentence] = []
        self._clause = 0

    def cut(self, start: int, end: int, part: str) -> None:
        """Add the sentences between start and end; a draft has so many words that a call for each is felt."""
        tokens, words, new = self.tokens, self.words, tuple.__new__
        begun, first = start, len(tokens)
        end = min(end, start + MOST_CHARACTERS)
        folded = self._lower is self.text or not self._lower[start:end].isascii()
        sentence, clause = len(self.sentences), self._clause
        for found in _piece_pattern(words.split_apostrophes).finditer(self._lower, start, end):
            kind = found.lastindex
            if kind == 1:
                word = fold(found[0], words) if folded else found[0]
                tokens.append(new(Token, (word, *found.span(), sentence, clause)))
                continue
            if len(tokens) >= MOST_TOKENS:
                break
            if kind == 2:
                clause += 1
            elif self._ends(found, end):
                self._clause = clause
                self._close(begun, found.end(), first, part, found[0])
                begun, first, sentence, clause = found.end(), len(tokens), len(self.sentences), self._clause
            elif found[0][0] == "\n":
                clause += 1
        del tokens[MOST_TOKENS:]
        self._clause = clause
        self._close(begun, end, first, part, "")

    def _close(self, begun: int, end: int, first: int, part: str, mark: str) -> None:
        self._clause += 1
        if first < len(self.tokens):
            last = len(self.tokens)
            listed = _list_item().match(self.text, begun) is not None
            start = self.tokens[first].start
            self.sentences.append(Sentence(start, end, first, last, part, "?" in mark, listed))

    def _ends(self, found: re.Match[str], end: int) -> bool:
        """Say whether a full stop, a question mark or a line break ends the sentence."""
        text, mark, after = self.text, found[0], found.end()
        if mark[0] == "\n":
            before = text[max(0, found.start() - 99) : found.start()].rstrip()[-1:]
            return mark.count("\n") > 1 or before in ":;" or _list_item().match(text, after) is not None
        if after < end and not text[after].isspace() and text[after] not in "\"'”’»)“":
            return False
        if mark != "." or not self.tokens:
            return True
        last = self.tokens[-1]
        if last.end != found.start():
            return True
        following = text[after : after + 3].lstrip(" ")[:1]
        if last.word in _ABBREVIATIONS:
            return False
        return not (
            last.word.isdigit()
            and len(last.word) <= 2
            and (following.islower() or self._month_follows(after))
        )

    def _month_follows(self, after: int) -> bool:
        following = words_of(self.text[after : after + 14], self.words)
        return bool(following) and any(
            following[0] in fold(m, self.words).split("|") for m in self.words.months
        )


def spans_of_names(
    tokens: Sequence[Token], text: str, names: Mapping[str, Sequence[tuple[str, ...]]]
) -> Iterator[tuple[int, int]]:
    """Yield first token and token after the last of every place where a name stands; names by their first word.

    A name of one word counts only where it is written with a capital or digit, so that the name Will hides
    no "will".
    """
    for place in [place for place, token in enumerate(tokens) if token.word in names]:
        token = tokens[place]
        for name in names[token.word]:
            run = tuple(t.word for t in tokens[place : place + len(name)])
            if run == name and (len(name) > 1 or not text[token.start].islower()):
                yield place, place + len(name)
