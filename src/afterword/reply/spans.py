"""Labelled clauses joined into quotes: which clauses are one idea, and where its exact words begin and end.

Holds joining and trimming. It must not invent an offset.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.reply.areas import Area, areas_named
from afterword.reply.clauses import Clause
from afterword.reply.cues import Phrases, plain, words_of
from afterword.reply.labels import Label, Labelled

LONGEST_QUOTE = 40
"""Words: two clauses are not joined into a longer quote than this."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text that does one thing, with the words that led it in and the advice that followed it."""

    start: int
    end: int
    label: Label
    sentence: int
    link: str
    lead: str = ""
    area: Area | None = None
    advice: str = ""
    margin: float = 0.0
    trait: str | None = None


def join(text: str, labelled: Sequence[Labelled], phrases: Phrases, language: str) -> list[Span]:
    """Join neighbouring clauses of a sentence that say one thing, and trim what only leads in."""
    spans: list[Span] = []
    lead, lead_sentence = "", -1
    for item in labelled:
        clause = item.clause
        if clause.lead and not _says_much(item):
            lead, lead_sentence = clause.text, clause.sentence
            continue
        start, end = trim(text, clause, language)
        if end <= start:
            continue
        span = Span(start, end, item.label, clause.sentence, clause.link, margin=item.margin)
        if lead_sentence == clause.sentence:
            span = replace(span, lead=lead)
        before = spans[-1] if spans and spans[-1].sentence == span.sentence else None
        joined = before and _joined(text, before, span, phrases, language)
        if joined:
            spans[-1] = joined
        else:
            spans.append(span)
    return spans


def _says_much(item: Labelled) -> bool:
    """Tell whether a clause before a colon is more than a lead-in: a criticism or praise of its own, at length."""
    words = len(item.clause.text.split())
    return (item.label == "strength" and words >= 5) or (item.label in ("gap", "door", "outside") and words >= 8)


def _joined(text: str, before: Span, span: Span, phrases: Phrases, language: str) -> Span | None:
    """Join two spans of a sentence into one, or say None where they are two ideas."""
    if len(text[before.start : span.end].split()) > LONGEST_QUOTE or before.end > span.start:
        return None
    labels = {before.label, span.label}
    whole = replace(before, end=span.end, margin=max(before.margin, span.margin))
    if before.label == span.label:
        if before.label == "gap" and _two_criticisms(text, before, span, phrases, language):
            return None
        if before.label == "door" or span.link in ("and", "comma", "dash", "colon"):
            return whole
        return whole if span.link == "stop" and before.label in ("strength", "outside") else None
    if labels == {"door", "outside"} or (labels == {"door", "context"} and span.link in ("and", "comma", "stop")):
        return replace(whole, label="door")
    if span.link in ("and", "comma") and "context" in labels and labels & {"gap", "strength"}:
        if span.label == "context" or len(text[before.start : before.end].split()) >= 4:
            (main,) = labels - {"context"}
            return replace(whole, label=main) if _is_bound(text, span, language) else None
    return None


def _is_bound(text: str, span: Span, language: str) -> bool:
    """Tell whether a clause goes on with its sentence's topic, rather than turning to pleasantries."""
    return len(text[span.start : span.end].split()) >= 3


def _two_criticisms(text: str, before: Span, span: Span, phrases: Phrases, language: str) -> bool:
    """Tell whether two criticisms of one sentence are two: each is long enough and the second starts anew."""
    if span.link in ("stop", "contrast"):
        return True
    first, second = text[before.start : before.end], text[span.start : span.end]
    if min(len(first.split()), len(second.split())) < 4:
        return False
    if span.link in ("and", "comma") and before.margin > SURE and span.margin > SURE:
        return True
    opening = plain(second).split()[0]
    restarts = opening in words_of(language, "you") or opening in words_of(language, "subordinate")
    return restarts and not areas_named(first, phrases) & areas_named(second, phrases)


SURE = 0.5
"""From this margin on a clause is a criticism by itself, whatever stands beside it."""


def trim(text: str, clause: Clause, language: str) -> tuple[int, int]:
    """Move a clause's ends inward past joining words, "I think", "they said that" and open marks."""
    start, end = clause.start, clause.end
    leadins = words_of(language, "leadin")
    for _ in range(6):
        start = _past_marks(text, start, end)
        length = _leadin_length(text[start:end], leadins)
        if not length or len(text[start + length : end].split()) < 2:
            break
        start += length
    return start, _before_marks(text, start, end)


def _past_marks(text: str, start: int, end: int) -> int:
    while start < end and text[start] in " \t\n\r,.;:–—-•*>)·+":
        start += 1
    if start < end and text[start] in "0123456789(" and (length := _numbering(text[start : start + 5])):
        return _past_marks(text, start + length, end)
    return start


def _numbering(head: str) -> int:
    digits = head.lstrip("(")
    bare = digits.lstrip("0123456789")
    if bare != digits and bare[:1] in (".", ")") and bare[1:2] == " ":
        return len(head) - len(bare) + 1
    return 0


def _before_marks(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in " \t\n\r,.;:!–—-•*":
        end -= 1
    for opened, closed in (("(", ")"), ("“", "”"), ('"', '"')):
        if end > start and text[end - 1] == closed and text[start:end].count(opened) < 1 + (opened == closed):
            end -= 1
    return end


def _leadin_length(text: str, leadins: frozenset[str]) -> int:
    """Measure the longest lead-in that text begins with, up to seven words."""
    ready = plain(text[:80])[1:-1]
    longest, at = 0, -1
    for _ in range(7):
        at = ready.find(" ", at + 1)
        if at < 0:
            break
        if ready[:at] in leadins:
            longest = at
    return longest
