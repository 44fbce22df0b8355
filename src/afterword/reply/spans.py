"""Labelled clauses joined into quotes: which clauses are one idea, and where its exact words begin and end.

Holds joining and trimming. It must not invent an offset.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.reply.areas import Area, area_of
from afterword.reply.clauses import MARK, Clause
from afterword.reply.cues import Phrases, plain, words_of
from afterword.reply.labels import Label, Labelled
from afterword.reply.learned import Beside, beside_of
from afterword.reply.reading import Confidence, Severity

LONGEST_QUOTE = 40
"""Words: two clauses are not joined into a longer quote than this."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text that does one thing, with the words that led it in and the advice that followed it.

    ``area``, ``severity`` and ``confidence`` are None where they are still to be read off the words.
    """

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
    severity: Severity | None = None
    confidence: Confidence | None = None


def join(text: str, labelled: Sequence[Labelled], phrases: Phrases, language: str) -> list[Span]:
    """Join neighbouring clauses of a sentence that say one thing, and trim what only leads in."""
    spans: list[Span] = []
    lead, lead_sentence = "", -1
    for at, item in enumerate(labelled):
        clause = item.clause
        if (clause.lead and not _says_much(item)) or _announces(labelled, at):
            lead, lead_sentence = clause.text, clause.sentence
            continue
        start, end = trim(text, clause, language)
        if not _says_something(text[start:end]):
            continue
        span = Span(start, end, item.label, clause.sentence, clause.link, margin=item.margin)
        if lead_sentence == clause.sentence:
            span = replace(span, lead=lead)
        before = spans[-1] if spans and spans[-1].sentence == span.sentence else None
        same_line = before is not None and "\n" not in text[before.end : start]
        if same_line and _shows_praise(item, before, phrases):
            span = replace(span, label="strength")
        joined = before and _joined(text, before, span, phrases, language)
        if joined:
            spans[-1] = joined
        else:
            spans.append(span)
    return spans


def _shows_praise(item: Labelled, before: Span | None, phrases: Phrases) -> bool:
    """Tell whether a clause behind a colon shows what was praised before it: nothing in it says that something lacked."""
    shows = before is not None and before.label == "strength" and item.clause.link == "colon"
    return shows and item.label == "gap" and not phrases.any("gap", item.clause.plain)


def _says_something(quote: str) -> bool:
    """Tell whether a quote has two words at least: a score, initials or "Nope" alone say nothing."""
    return sum(len(word) > 1 and any(map(str.isalpha, word)) for word in quote.split()) >= 2


def _announces(labelled: Sequence[Labelled], at: int) -> bool:
    """Tell whether a clause before a dash only says where it was: "where it fell apart was the interview –"."""
    words = labelled[at].clause.plain.split()
    if (
        at + 1 >= len(labelled)
        or len(words) > 12
        or words[:1] not in (["where"], ["what"], ["wo"], ["was"], ["là"], ["lo"], ["o"], ["waar"], ["wat"])
    ):
        return False
    following = labelled[at + 1].clause
    return following.link == "dash" and following.sentence == labelled[at].clause.sentence


def _says_much(item: Labelled) -> bool:
    """Tell whether a clause before a colon is more than a lead-in: a criticism or praise of its own, at length."""
    words = len(item.clause.text.split())
    return (item.label == "strength" and words >= 5) or (
        item.label in ("gap", "door", "outside") and words >= 8
    )


def _joined(text: str, before: Span, span: Span, phrases: Phrases, language: str) -> Span | None:
    """Join two spans of a sentence into one, or say None where they are two ideas."""
    if len(text[before.start : span.end].split()) > LONGEST_QUOTE or before.end > span.start:
        return None
    if (
        span.link == "stop"
        and "\n" in text[before.end : span.start]
        and MARK.search(text, span.start, span.end)
    ):
        return None  # rows of marks speak for themselves
    labels = {before.label, span.label}
    whole = replace(before, end=span.end, margin=max(before.margin, span.margin))
    if before.label == span.label:
        if span.label == "gap" and span.link == "colon" and len(text[span.start : span.end].split()) >= 5:
            head = text[before.start : before.end]
            return replace(
                span, lead=head, area=area_of(text[before.start : span.end], led_by(before.lead), language)
            )
        return None if _two_ideas(text, before, span, language) else whole
    if labels == {"door", "outside"} or (
        labels == {"door", "context"} and span.link in ("and", "comma", "stop")
    ):
        return replace(whole, label="door")
    if labels in ({"gap", "advice"}, {"context", "advice"}) and span.link in (
        "and",
        "comma",
        "colon",
        "dash",
    ):
        spoken = "gap" in labels or phrases.any("you", plain(text[before.start : before.end]))
        return replace(whole, label="gap") if spoken and before.label != "advice" else None
    side = labels & {"context", "others"}
    if side and labels & {"gap", "strength"} and span.link == "and":
        (main,) = labels - side
        if main == "strength" and _after_comma(text, before, span):
            return None
        return replace(whole, label=main) if len(text[before.start : before.end].split()) >= 4 else None
    return None


def _after_comma(text: str, before: Span, span: Span) -> bool:
    return "," in text[before.end : span.start]


def _two_ideas(text: str, before: Span, span: Span, language: str) -> bool:
    """Tell whether two clauses that do the same are two ideas: the second starts anew, as its link shows."""
    label = before.label
    if label == "door":
        return False
    if label not in ("gap", "strength"):
        return span.link == "contrast"
    if span.link == "contrast":
        return label != "gap"  # "you told us the policy, but we never heard what you did" is one
    first, second = text[before.start : before.end], text[span.start : span.end]
    opening = plain(second).split()[0]
    if label == "strength":
        return (span.link == "and" and _after_comma(text, before, span)) or span.link in ("dash", "colon")
    if min(len(first.split()), len(second.split())) < 4 or opening in BACK:
        return False
    if span.link in ("dash", "colon") and len(first.split()) <= 16:
        return False
    speaks_of_you = not words_of(language, "you").isdisjoint(plain(second).split())
    addressed = speaks_of_you or opening in words_of(language, "place")
    if span.link == "and" and _after_comma(text, before, span) and addressed:
        return True
    if span.link == "stop" and max(len(first.split()), len(second.split())) <= 8:
        return False
    anew = addressed and opening not in words_of(language, "pronoun")
    return anew and area_of(first, led_by(before.lead), language) != area_of(
        second, led_by(span.lead), language
    )


def led_by(lead: str) -> Beside:
    """Give the words that led a criticism in as the stretch beside it."""
    return beside_of([plain(lead)] if lead else [], [])


BACK = frozenset(
    "that this it there which those these they we he she so das dies dieses wir es cela ça ce ils elles nous on eso esto ellos "
    "isso isto eles dat dit wij zij".split()
)
"""Words that point back: what they open belongs to what was said before."""


def trim(text: str, clause: Clause, language: str) -> tuple[int, int]:
    """Move a clause's ends inward past joining words, "I think", "they said that" and open marks."""
    start, end = clause.start, clause.end
    leadins = words_of(language, "leadin")
    for _ in range(6):
        start = _past_marks(text, start, end)
        length = _leadin_length(text[start:end], leadins) or _report_length(text[start:end])
        if not length or len(text[start + length : end].split()) < 2:
            break
        start += length
    end = _before_marks(text, start, end)
    return start, _before_marks(
        text, start, end - _trailing_length(text[start:end], words_of(language, "trailing"))
    )


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


def _trailing_length(text: str, trailing: frozenset[str]) -> int:
    """Measure what is only added behind a comma at the end: ", though", ", to be fair"."""
    comma = text.rfind(",", -_LONGEST_TRAILING)
    if comma > 0 and plain(text[comma + 1 :]).strip() in trailing and len(text[:comma].split()) >= 2:
        return len(text) - comma
    return 0


_LONGEST_TRAILING = 30


def _report_length(text: str) -> int:
    """Measure an opening that only reports: "Hugo's view was that", "it would be fair to say that"."""
    ready = plain(text[:90])[1:-1]
    words = ready.split(" ")[:10]
    at = 0
    for number, word in enumerate(words):
        if word in _THAT and number and words[number - 1] in _REPORTS:
            return at + len(word)
        at += len(word) + 1
    return 0


_THAT = frozenset("that dass que dat".split())
_REPORTS = frozenset(
    """was is say said says felt thought noted mentioned feel think found told wrote added war ist sagte meinte fand fanden schrieb était est dit
    trouvé pense fue es dijo dicho comentó cree foi é disse achou comentou was is zei vond vonden schreef""".split()
)
