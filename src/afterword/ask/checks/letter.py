"""A draft taken apart for the rules: its parts, sentences, tokens and the phrases found in them.

Every rule reads a Letter; nothing here decides what is a fault.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any, Literal

from afterword.ask.checks.draft import DraftText
from afterword.ask.checks.parts import Parts, Span, find_parts
from afterword.ask.checks.phrases import Hit, Index, Token, find_phrases, index_phrases
from afterword.ask.checks.tokens import Cutter, Sentence, fold, spans_of_names, words_of
from afterword.ask.checks.words import words_for
from afterword.ask.checks.words.table import Words
from afterword.ask.context import Context

Channel = Literal["email", "linkedin", "linkedin_note", "sms"]
Kind = Literal["ask", "follow_up", "thanks"]

HIDDEN = "\x00"
"""Stands for the words of a known name or role, so that a company called Desperate Ltd begs for nothing."""

NEGATION_REACH = 4
MOST_REMINDER_WORDS = 60

INNOCENT = {"haste": "press ok", "mild blame": "blame ok"}
"""The innocent phrases of a topic stand under its name and "ok"; these topics share those of another."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Letter:
    """A draft as the rules see it. All places count code points of ``draft.text``.

    ``tokens`` are all words, ``plain`` the same with those of known names hidden. ``kept`` holds what was worked out
    already: most rules ask about the same topics and sentences.
    """

    draft: DraftText
    words: Words
    channel: Channel
    kind: Kind
    parts: Parts
    tokens: Sequence[Token]
    plain: Sequence[Token]
    sentences: Sequence[Sentence]
    hits: Mapping[str, Sequence[Hit]]
    kept: dict[Any, Any] = field(default_factory=dict)

    def text(self, span: Span | Sentence) -> str:
        """Return the words of a span."""
        return self.draft.text[span.start : span.end]

    def place(self, hit: Hit) -> Span:
        """Return where a hit stands in the text."""
        return Span(self.tokens[hit.first].start, self.tokens[hit.last - 1].end)

    def sentence_of(self, hit: Hit) -> Sentence:
        """Return the sentence a hit stands in."""
        return self.sentences[self.tokens[hit.first].sentence]

    def middle_sentences(self) -> list[Sentence]:
        """Return the sentences between greeting and sign-off."""
        return [sentence for sentence in self.sentences if sentence.part == "middle"]

    def found(self, topic: str, *, even_negated: bool = False) -> Sequence[Hit]:
        """Return a topic's hits without the innocent ones: inside a phrase of ``topic ok``, or negated."""
        if topic not in self.hits:
            return ()
        key = topic, even_negated
        if key not in self.kept:
            self.kept[key] = self._meant(topic, even_negated=even_negated)
        meant: Sequence[Hit] = self.kept[key]
        return meant

    def topics_of(self, sentence: Sentence) -> tuple[str, ...]:
        """Return the topics of which a phrase stands in the sentence and is meant."""
        by_sentence: dict[int, dict[str, None]] | None = self.kept.get("topics")
        if by_sentence is None:
            by_sentence = self.kept["topics"] = {}
            for topic in self.hits:
                for hit in self.found(topic):
                    by_sentence.setdefault(self.tokens[hit.first].sentence, {})[topic] = None
        return tuple(by_sentence.get(self.tokens[sentence.first].sentence, ()))

    def _meant(self, topic: str, *, even_negated: bool) -> list[Hit]:
        ok = [fine for fine in self.hits.get(INNOCENT.get(topic, f"{topic} ok"), ()) if self._holds(fine)]
        return [
            hit
            for hit in self.hits.get(topic, ())
            if not any(fine.first < hit.last and hit.first < fine.last for fine in ok)
            and (even_negated or not self._negated(hit))
        ]

    def found_in(self, topic: str, sentence: Sentence) -> bool:
        """Say whether a phrase of the topic stands in the sentence and is meant."""
        return any(sentence.first <= hit.first < sentence.last for hit in self.found(topic))

    def has(self, topic: str, sentence: Sentence) -> bool:
        """Say whether a phrase of the topic stands in the sentence."""
        return any(sentence.first <= hit.first < sentence.last for hit in self.hits.get(topic, ()))

    def vocabulary(self, name: str) -> frozenset[str]:
        """Return a small word list of the letter's language, folded."""
        return word_set(self.words.language, name)

    def in_part(self, topic: str, *parts: str) -> list[Hit]:
        """Return every hit of a topic in some parts of the letter, negated or not."""
        return [hit for hit in self.hits.get(topic, ()) if self.sentence_of(hit).part in parts]

    def _holds(self, fine: Hit) -> bool:
        """Say whether an innocent phrase is meant so: not denied, and no denial inside a question."""
        denies = self.tokens[fine.first].word in self.vocabulary("negators")
        return not (denies and self.sentence_of(fine).question) and not self._negated(fine)

    def _negated(self, hit: Hit) -> bool:
        """Say whether a "not" or "without" stands shortly before the hit in its clause, or right after it in German."""
        negators = self.vocabulary("negators")
        clause = self.tokens[hit.first].clause
        if self.tokens[hit.first].word in negators or self.sentence_of(hit).question:
            return False  # "Would it not be possible …?" denies nothing
        before = self.tokens[max(0, hit.first - NEGATION_REACH) : hit.first]
        if any(token.word in negators and token.clause == clause for token in before):
            return True
        following = self.tokens[hit.last : hit.last + 1]
        return self.words.negates_after and bool(following) and following[0].word in negators


@cache
def word_set(language: str, name: str) -> frozenset[str]:
    """Return a small word list of a language, folded: a field of its table, or one of its hints."""
    words = words_for(language)
    if words is None:
        return frozenset()
    listed: str = words.hints[name] if name in words.hints else getattr(words, name, "")
    return frozenset(fold(listed, words).split())


@cache
def numbers_of(language: str) -> dict[str, int]:
    """Return what the folded number words of a language count."""
    words = words_for(language)
    spelled = words.numbers if words else ()
    return {fold(word, words): value for value, forms in enumerate(spelled) for word in forms.split("|")}


@cache
def phrases_of(language: str) -> Index:
    """Return the index of a language's phrases, folded."""
    words = words_for(language)
    if words is None:
        return index_phrases({}, frozenset())
    numbers = frozenset(fold("|".join(words.numbers), words).split("|"))
    topics = {topic: fold(block, words).replace("-", " ") for topic, block in words.phrases.items()}
    if words.split_apostrophes:  # "l'accueil" is two words that follow each other, "m'" is one
        topics = {
            topic: block.replace("'|", "|").replace("' ", " ").replace("'", "_")
            for topic, block in topics.items()
        }
    return index_phrases(topics, numbers)


def read_letter(draft: DraftText, context: Context, words: Words) -> Letter:
    """Take a draft apart with the words of its language."""
    recipient = frozenset(words_of(context.recipient or "", words))
    candidate = frozenset(words_of(context.candidate or "", words))
    parts = find_parts(draft, words, recipient, candidate)
    cutter = Cutter(draft.text, words)
    if "subject" in draft.places:
        cutter.cut(*draft.places["subject"], "subject")
    cutter.cut(*parts.greeting, "greeting")
    cutter.cut(*parts.middle, "middle")
    cutter.cut(*parts.signoff, "signoff")
    plain = _hidden(cutter.tokens, draft.text, _names(context, words.language))
    hits = find_phrases(
        _hidden(plain, draft.text, _facts(context, words.language)), phrases_of(words.language)
    )
    channel = channel_of(draft, context)
    short = sum(s.last - s.first for s in cutter.sentences if s.part == "middle") <= MOST_REMINDER_WORDS
    kind = _kind(context, reminds=short and "reminder" in hits)
    return Letter(draft, words, channel, kind, parts, cutter.tokens, plain, cutter.sentences, hits)


def _hidden(tokens: list[Token], text: str, names: Mapping[str, Sequence[tuple[str, ...]]]) -> list[Token]:
    hidden = list(tokens)
    for first, last in spans_of_names(tokens, text, names):
        for place in range(first, last):
            hidden[place] = tokens[place]._replace(word=HIDDEN)
    return hidden


@lru_cache(maxsize=64)
def _names(context: Context, language: str) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """Return the folded words of every name that may hold an ordinary word, by their first word."""
    words = words_for(language)
    things = (context.role, context.company, context.agency, context.recipient_role, *context.company_aliases)
    found = [tuple(words_of(name, words)) for name in things if name]
    for name in (context.recipient, context.candidate, context.sender_name, *context.interviewers):
        folded = words_of(name or "", words)
        found += [tuple(folded), *((word,) for word in folded if len(word) > 1)]
    return _by_first(found)


@lru_cache(maxsize=64)
def _facts(context: Context, language: str) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """Return the folded words of every short fact, by their first word: in what is known no phrase is looked for."""
    words = words_for(language)
    return _by_first(run for fact in context.facts if 1 < len(run := tuple(words_of(fact, words))) <= 4)


def _by_first(runs: Iterable[tuple[str, ...]]) -> Mapping[str, Sequence[tuple[str, ...]]]:
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for run in runs:
        if run:
            by_first.setdefault(run[0], []).append(run)
    return by_first


def channel_of(draft: DraftText, context: Context) -> Channel:
    """Return the channel: what is known, else the draft's own header line, else email."""
    name = (context.channel or draft.headers.get("channel", "")).lower()
    if "linkedin" in name or "xing" in name:
        note = any(
            word in name for word in ("note", "notiz", "anfrage", "connection", "invit", "convite", "verzoek")
        )
        return "linkedin_note" if note else "linkedin"
    short = any(
        word in name.split() for word in ("sms", "text", "whatsapp", "signal", "message", "textnachricht")
    )
    return "sms" if short else "email"


def _kind(context: Context, *, reminds: bool) -> Kind:
    name = (context.kind or "").lower()
    if name.startswith("thank"):
        return "thanks"
    return "follow_up" if context.previous_asks or name.startswith("follow") or reminds else "ask"
