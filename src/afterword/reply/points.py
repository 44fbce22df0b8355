"""Quotes made into points: what elaborates is taken in, duplicates are merged, weight and certainty are read off.

Holds these decisions. The wording of exercises lies elsewhere.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from afterword.reply.areas import Area, area_of
from afterword.reply.cues import Phrases, plain, words_of
from afterword.reply.learned import Beside, beside_of
from afterword.reply.reading import Confidence, Severity, Source
from afterword.reply.spans import LONGEST_QUOTE, Span

FAR = 12
"""Spans: nothing further back is looked at."""

NEAR = 2
"""Sentences: advice further away than this from a criticism does not belong to it."""


@dataclass(frozen=True, slots=True)
class Criticism:
    """One thing to work on, before it has an exercise."""

    span: Span
    area: Area
    severity: Severity
    confidence: Confidence
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of the text that the quotes lie in: its sentences as (start, end), phrases and language."""

    text: str
    sentences: Sequence[tuple[int, int]]
    phrases: Phrases
    language: str

    @property
    def end(self) -> int:
        """Give where the part of the text ends that was read."""
        return self.sentences[-1][1] if self.sentences else 0

    def quote(self, span: Span) -> str:
        """Give the exact words of a span."""
        return self.text[span.start : span.end]

    def said(self, number: int) -> str:
        """Give the exact words of a sentence."""
        start, end = self.sentences[number]
        return self.text[start:end]

    def sentence(self, span: Span) -> str:
        """Give the sentence (plain) that a span lies in."""
        start, end = self.sentences[span.sentence]
        return plain(self.text[start:end])

    def beside(self, span: Span) -> Beside:
        """Give the two stretches before a span and the two behind it: the rest of its sentence, then whole ones."""
        start, end = self.sentences[span.sentence]
        before = [self.text[start : span.start], *map(self.said, reversed(range(span.sentence)[-2:]))]
        after = [
            self.text[span.end : end],
            *map(self.said, range(len(self.sentences))[span.sentence + 1 :][:2]),
        ]
        sides = ([ready for part in side if (ready := plain(part)).strip()] for side in (before, after))
        return beside_of(*sides)

    def breaks_between(self, first: Span, second: Span) -> bool:
        """Tell whether a blank line lies between two spans."""
        return "\n\n" in self.text[first.end : second.start]


def settle(spans: Sequence[Span], around: Around, traits: Collection[int]) -> list[Span]:
    """Take advice, restatements and second sentences of one idea into the criticism they belong to.

    ``traits`` numbers the sentences that touch a protected trait: nothing belongs to those.
    """
    settled: list[Span] = []
    has_reason = any(span.label == "outside" for span in spans)
    for at, raw in enumerate(spans):
        span = _relabelled(raw, around, has_reason=has_reason)
        if span.label == "gap" and (
            _only_asks(span, around)
            or _only_scores(span, around)
            or _only_announces(span, spans[at + 1 : at + 2], around)
        ):
            continue
        last = _last_criticism(settled, span, around, traits)
        if (
            span.label == "advice"
            and last is not None
            and not (_can_stand(span, around) and _is_another_matter(settled[last], span, around))
        ):
            before = settled[last]
            settled[last] = replace(before, advice=before.advice or around.quote(span))
        elif span.label == "advice" and _can_stand(span, around):
            settled.append(replace(span, label="gap", advice=around.quote(span)))
        elif span.label == "gap" and last is not None and span.sentence != settled[last].sentence:
            taken = _taken_in(settled[last], span, around)
            if taken is None:
                settled.append(span)
            else:
                settled[last] = taken
        elif span.label != "advice":
            settled.append(span)
    return settled


def _relabelled(span: Span, around: Around, *, has_reason: bool) -> Span:
    """Set aside idle doors, bare verdicts and fragments; a winner's extra is outside the reader's control."""
    phrases = around.phrases
    ready = plain(around.quote(span))
    words = len(ready.split())
    label = span.label
    if label in ("others", "gap", "strength") and phrases.any("winner", ready):
        if label == "gap" and _criticises_before(phrases.found("winner", ready), ready, phrases):
            return span
        return replace(span, label="others" if has_reason else "outside")
    idle = phrases.any("idle_door", ready) or (words <= 4 and phrases.any("soft_door", ready))
    if label == "door" and idle:
        return replace(span, label="polite")
    if label == "strength" and words <= 9 and phrases.any("idle_praise", ready):
        return replace(span, label="polite")
    if label in ("gap", "strength") and words <= 4 and phrases.any("verdict_line", ready):
        return replace(span, label="context")
    if label == "gap" and words < 3 and not phrases.any("you", ready):
        return replace(span, label="context")
    return span


def _criticises_before(winner: Sequence[str], quote: str, phrases: Phrases) -> bool:
    """Tell whether a quote speaks of its reader at some length before it comes to somebody else."""
    head = quote[: min(map(quote.index, winner))]
    return len(head.split()) >= SHORT and phrases.any("you", head)


def _only_asks(span: Span, around: Around) -> bool:
    """Tell whether a criticism is a short question that leads up to one: "Could I offer one thought?"."""
    return around.text[span.end : span.end + 1] == "?" and len(around.quote(span).split()) <= SHORT


def _only_scores(span: Span, around: Around) -> bool:
    """Tell whether a criticism is a bare mark: "Working together: 3/5"."""
    words = around.quote(span).split()
    return len(words) <= SHORT and bool(words) and not words[-1].strip("()[]:/.,-–%0123456789")


def _only_announces(span: Span, following: Sequence[Span], around: Around) -> bool:
    """Tell whether a criticism only announces the one right behind it: "two things made us hesitate"."""
    quote = around.quote(span)
    if not following or len(quote.split()) > SHORT or around.phrases.any("you", plain(quote)):
        return False
    after = following[0]
    if (
        after.label != "gap"
        or not 0 <= after.sentence - span.sentence <= 1
        or around.breaks_between(span, after)
    ):
        return False
    return len(around.quote(after).split()) >= 1.5 * len(quote.split()) and around.phrases.any(
        "you", plain(around.quote(after))
    )


SHORT = 8
"""Words: criticism in no more than these may only lead up to what follows."""


def _last_criticism(
    settled: Sequence[Span], span: Span, around: Around, traits: Collection[int]
) -> int | None:
    for at in range(len(settled) - 1, max(-1, len(settled) - 1 - FAR), -1):
        before = settled[at]
        if span.sentence - before.sentence > NEAR:
            return None
        if before.sentence in traits:
            return None
        if before.label == "gap":
            return None if around.breaks_between(before, span) and span.label != "advice" else at
        if before.label in ("strength", "door", "outside") and span.label == "gap":
            return None
    return None


def _can_stand(span: Span, around: Around) -> bool:
    """Tell whether advice with no criticism before it is a point by itself."""
    sentence = around.sentence(span)
    if around.phrases.any("others", sentence) or around.phrases.any("polite", sentence):
        return False
    return len(around.quote(span).split()) >= 4 and span.margin > 0.5


def _is_another_matter(before: Span, span: Span, around: Around) -> bool:
    """Tell whether advice speaks of something else than the criticism before it."""
    if span.sentence - before.sentence < 2 and not around.breaks_between(before, span):
        return False
    first, second = around.quote(before), around.quote(span)
    apart = _area(before, around) != _area(span, around)
    return apart and not _content(first, around) & _content(second, around)


def _area(span: Span, around: Around) -> Area:
    return area_of(around.quote(span), around.beside(span), around.language)


def _taken_in(before: Span, span: Span, around: Around) -> Span | None:
    """Give the criticism that a following one belongs to, widened or as it was; None if it stands by itself."""
    ready = around.sentence(span)
    opening = plain(around.quote(span)).split()[:1]
    phrases = around.phrases
    speaks_of_you = phrases.any("you", ready)
    opens_example = phrases.any("example", plain(" ".join(ready.split()[:4])))
    if _is_claim(before, around) and opens_example and speaks_of_you:
        return replace(span, lead=around.quote(before))
    if phrases.any("standard", ready) and not speaks_of_you:
        return before
    if opening and opening[0] in _THAT and not speaks_of_you:
        return before
    shared = _content(around.quote(before), around) & _content(around.quote(span), around)
    short = len(around.text[before.start : span.end].split()) <= LONGEST_QUOTE * 0.75
    if (
        shared
        and short
        and not phrases.any("you", plain(around.quote(span)))
        and span.sentence == before.sentence + 1
    ):
        return replace(before, end=span.end)
    return None


_THAT = frozenset(
    "that this it which those these das dies dieses cela ça ce eso esto isso isto dat dit".split()
)


def _is_claim(span: Span, around: Around) -> bool:
    """Tell whether a criticism only says what was missed, for an example to follow."""
    words = plain(around.quote(span)).split()
    return bool(words) and words[0] in (
        "what",
        "we",
        "was",
        "wir",
        "ce",
        "nous",
        "lo",
        "o",
        "wat",
        "where",
        "there",
    )


def _content(quote: str, around: Around) -> set[str]:
    light = words_of(around.language, "light")
    return {word for word in plain(quote).split() if len(word) > 3 and word not in light}


def weigh(span: Span, around: Around, sources: tuple[Source, ...]) -> Criticism:
    """Read off how much a criticism weighed and how sure its writer was."""
    phrases, sentence = around.phrases, plain(around.quote(span)) + plain(span.lead)
    whole = around.sentence(span)
    severity: Severity = "notable"
    if phrases.any("decisive", plain(span.lead)) or phrases.any("decisive", sentence):
        severity = "decisive"
    elif phrases.any("minor", sentence):
        severity = "minor"
    elif phrases.any("decisive", whole):
        severity = "decisive"
    confidence: Confidence = "explicit"
    if phrases.any("hedge", whole):
        confidence = "hedged"
    elif span.advice and span.advice == around.quote(span):
        confidence = "inferred"
    area = span.area or _area(span, around)
    return Criticism(span, area, span.severity or severity, span.confidence or confidence, sources)


def merged(criticisms: Sequence[Criticism], around: Around) -> list[Criticism]:
    """Merge criticisms that say the same thing, keeping every source, and order them by the writer's weight."""
    kept: list[Criticism] = []
    for criticism in criticisms:
        for at, other in enumerate(kept):
            if other.area == criticism.area and _same(other, criticism, around):
                sources = tuple(dict.fromkeys((*other.sources, *criticism.sources)))
                kept[at] = replace(other, sources=sources)
                break
        else:
            kept.append(criticism)
    rank = {"decisive": 0, "notable": 1, "minor": 2}
    return sorted(kept, key=lambda criticism: rank[criticism.severity])


def _same(one: Criticism, other: Criticism, around: Around) -> bool:
    first, second = (_content(around.quote(c.span), around) for c in (one, other))
    if not first or not second:
        return False
    return len(first & second) / min(len(first), len(second)) >= 0.6
