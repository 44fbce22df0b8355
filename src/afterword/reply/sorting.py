"""Which sentences of a reply are read at all, and which of them touch a protected trait.

Holds what is left out (greeting, closing, orders to programs) and the neutral handling of protected reasons.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from afterword.reply.clauses import Clause, cut
from afterword.reply.cues import plain
from afterword.reply.health import speaks_of_health
from afterword.reply.learned import sign_chances
from afterword.reply.points import Around
from afterword.reply.signs import names_trait
from afterword.reply.spans import Span
from afterword.text.salutations import is_closing, is_greeting
from afterword.text.sentences import Sentence


def clauses_of(
    sentences: Sequence[Sentence], orders: frozenset[int], around: Around, said: Mapping[int, int]
) -> list[Clause]:
    """Cut what the writer says into clauses; greeting, closing and orders to programs are left out.

    ``orders`` numbers the sentences that address a program; ``said`` maps where a speaker's name begins to where
    the words begin.
    """
    kept: list[Sentence] = []
    numbers: list[int] = []
    closed = False
    for number, sentence in enumerate(sentences):
        greeting = is_greeting(sentence.text)
        closing = is_closing(sentence.text) or (not greeting and _signs_off(sentence, number, len(sentences)))
        closed = closed or closing
        left_out = number in orders or closing or greeting
        if left_out or (closed and len(sentence.text.split()) <= 5):
            continue
        start = said.get(sentence.start, _past_greeting(sentence))
        kept.append(Sentence(start, sentence.end, around.text[start : sentence.end]))
        numbers.append(number)
    clauses = cut(around.text, kept, around.language)
    return [replace(clause, sentence=numbers[clause.sentence]) for clause in clauses]


UNNAMED = "unnamed"
"""A protected trait that no phrase names: somebody else saw it."""


def set_apart(spans: Sequence[Span], traits: Mapping[int, str], around: Around) -> list[Span]:
    """Turn what touches a protected trait into a reason outside control: all of its sentence up to a contrast."""
    out: list[Span] = []
    for span in spans:
        trait = traits.get(span.sentence)
        before = out[-1] if out and out[-1].sentence == span.sentence else None
        tied = span.link not in ("contrast", "stop")
        if trait and before and before.trait and tied:
            out[-1] = replace(before, end=span.end)
        elif trait and (trait == UNNAMED or _touches(around.quote(span))):
            while out and out[-1].sentence == span.sentence and tied:
                before = out.pop()
                span = replace(span, start=before.start, link=before.link)  # noqa: PLW2901 - it grows to the left
                tied = span.link not in ("contrast", "stop")
            out.append(replace(span, label="outside", trait=trait))
        else:
            out.append(span)
    return out


def _touches(quote: str) -> bool:
    """Tell whether a part of a sentence that touches a protected trait touches it itself."""
    ready = plain(quote)
    return sign_chances(ready)["trait"] >= TOUCHED or names_trait(ready) or speaks_of_health(ready)


TOUCHED = 0.4


def _past_greeting(sentence: Sentence) -> int:
    """Give where a sentence begins after "Hi Nico," at its head."""
    head, comma, rest = sentence.text[:60].partition(",")
    if comma and rest.startswith(" ") and len(head.split()) <= 4 and is_greeting(f"{head},"):
        return sentence.start + len(head) + 2
    return sentence.start


def _signs_off(sentence: Sentence, number: int, count: int) -> bool:
    """Tell whether one of the last three sentences is only a name or a wish with a name: "Hugs, Mandy"."""
    words = sentence.text.strip(" .!–—-").split()
    if number < count - 3 or len(words) > 4 or not words or sentence.text[-1] == "?":
        return False
    head, comma, name = sentence.text.partition(",")
    if comma and len(head.split()) <= 2 and name.strip()[:1].isupper() and len(name.split()) <= 2:
        return True
    return len(words) <= 3 and all(word[:1].isupper() for word in words) and sentence.text[-1] not in ".!"
