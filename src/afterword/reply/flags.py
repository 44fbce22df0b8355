"""What the user must be warned of, each with the words that show it.

Holds the flags. It reads phrases and what was already read; it makes no points.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from afterword.reply.addressee import other_reader
from afterword.reply.areas import Area, area_of
from afterword.reply.cues import Phrases, phrases_in, plain
from afterword.reply.guards import is_lure
from afterword.reply.points import Around
from afterword.reply.reading import Flag, Known, Point, Remark
from afterword.reply.spans import Span
from afterword.text.orders import addresses_machine

if TYPE_CHECKING:
    from afterword.message import Message

LONGEST_AUTOMATIC = 160
"""Words: a longer reply was written by a person, whatever phrases it holds."""

_AUTOMATIC = ("autoreply_strong", "autoreply_weak")


def warnings(
    around: Around, message: "Message | None", known: Known, orders: frozenset[int]
) -> tuple[Flag, ...]:
    """Say what can be seen before anything is read: whom it is for, who wrote it, what it is after.

    ``orders`` numbers the sentences that address a program.
    """
    flags = list(_seen(around, message, known, orders))
    if any(
        flag.name == "auto_reply" for flag in flags
    ):  # "do not reply to this message" is no wish of a person
        flags = [flag for flag in flags if flag.name != "no_further_contact"]
    return tuple(flags)


def _seen(around: Around, message: "Message | None", known: Known, orders: frozenset[int]) -> Iterator[Flag]:
    whole = plain(around.text[: around.end])
    phrases = around.phrases
    if is_lure(whole, phrases):
        yield Flag("phishing", _sentence_with(around, "money", "identity"))
    automatic = _automatic(whole, message, around)
    if automatic is not None:
        yield Flag("auto_reply", automatic)
    other = other_reader(around.text[: around.end], known)
    if other:
        yield Flag("wrong_recipient", other)
    if phrases.any("nocontact", whole):
        yield Flag("no_further_contact", _sentence_with(around, "nocontact"))
    if phrases.any("confidential", whole):
        yield Flag("confidential", _sentence_with(around, "confidential"))
    if orders:
        start, end = around.sentences[min(orders)]
        yield Flag("prompt_injection", around.text[start:end])
    elif _hidden_orders(message):
        yield Flag("prompt_injection", "(hidden text)")


def _sentence_with(around: Around, *tables: str) -> str:
    for start, end in around.sentences:
        sentence = around.text[start:end]
        if any(around.phrases.any(table, plain(sentence)) for table in tables):
            return sentence
    return ""


def _automatic(whole: str, message: "Message | None", around: Around) -> str | None:
    """Give what says that a reply is automatic: a header, its subject, a sentence; None where nothing does."""
    headers = message.headers if message is not None else None
    if headers is not None:
        if headers.auto_reply:
            return "Auto-Submitted"
        subject = plain(headers.subject or "")
        if phrases_in(subject, around.language).any("autoreply_strong", subject) or _AWAY & set(
            subject.split()
        ):
            return headers.subject
    strong = around.phrases.any("autoreply_strong", whole)
    weak = around.phrases.found("autoreply_weak", whole)
    if len(whole.split()) <= LONGEST_AUTOMATIC and (strong or len(weak) >= 2):
        return _sentence_with(around, *_AUTOMATIC)
    return None


_AWAY = frozenset(
    """abwesenheitsnotiz abwesend absence afwezig afwezigheid autoreply ausencia ausência automatisch
    automatisches""".split()
)


def _hidden_orders(message: "Message | None") -> bool:
    """Tell whether text that the reader of the mail could not see addresses a program."""
    for span in message.hidden[:50] if message is not None else ():
        piece = message.text[span.start : min(span.end, span.start + 4_000)] if message is not None else ""
        if any(addresses_machine(line) for line in piece.splitlines()):
            return True
    return False


def afterwards(
    points: Sequence[Point],
    strengths: Sequence[Remark],
    spans: Sequence[Span],
    around: Around,
    voice: Callable[[int], str | None],
) -> Iterator[Flag]:
    """Yield what shows only once the reply is read; ``voice`` names who speaks at an offset."""
    protected = next((span for span in spans if span.trait), None)
    if protected:
        yield Flag("possible_discrimination", around.quote(protected))
    opposed = _contradiction(points, strengths, voice, around.phrases)
    if opposed is None and (points or strengths):
        opposed = _sentence_with(around, "contradiction")
    if opposed:
        yield Flag("contradiction", opposed)
    if points and _all_hedged(points, around):
        yield Flag("hedged", points[0].quote)


_TRAIT_AREAS: frozenset[Area] = frozenset(
    (
        "communication",
        "teamwork_culture",
        "leadership",
        "motivation_research",
        "professionalism",
        "technical_depth",
    )
)
"""Areas that are one trait of a person: praise and criticism in one of them by two people contradict each other."""


def _contradiction(
    points: Sequence[Point], strengths: Sequence[Remark], voice: Callable[[int], str | None], phrases: Phrases
) -> str | None:
    for point in points:
        first = voice(point.start)
        for strength in strengths:
            second = voice(strength.start)
            apart = first and second and first != second
            if apart and point.area in _TRAIT_AREAS and point.area == area_of(strength.quote, "", phrases):
                return point.quote
    return None


def _all_hedged(points: Sequence[Point], around: Around) -> bool:
    """Tell whether every criticism is hedged in so many words, or the whole reply is off the record."""
    if around.phrases.any("off_record", plain(around.text[: around.end])):
        return True
    said = [
        plain(around.text[start:end])
        for point in points
        for start, end in around.sentences
        if start <= point.start < end
    ]
    return bool(said) and all(around.phrases.any("hedge_strong", sentence) for sentence in said)
