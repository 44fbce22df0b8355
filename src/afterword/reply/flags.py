"""What the user must be warned of, each with the words that show it.

Holds the flags. It reads phrases and what was already read; it makes no points.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from afterword.reply.addressee import other_reader
from afterword.reply.areas import Area, area_of
from afterword.reply.cues import phrases_in, plain
from afterword.reply.guards import is_harmless
from afterword.reply.points import Around
from afterword.reply.reading import Flag, FlagName, Known, Point, Remark
from afterword.reply.signs import Signs
from afterword.reply.spans import Span
from afterword.text.orders import addresses_machine

if TYPE_CHECKING:
    from afterword.message import Message
    from afterword.message.types import Cut

LONGEST_AUTOMATIC = 160
"""Words: a longer reply was written by a person, whatever phrases it holds."""


def warnings(
    around: Around,
    signs: Signs,
    message: "Message | None",
    cut: Iterable["Cut"],
    known: Known,
    orders: frozenset[int],
) -> tuple[Flag, ...]:
    """Say what can be seen before anything is read: whom it is for, who wrote it, what it is after.

    ``cut`` is what is not the writer's new words; ``orders`` numbers the sentences that address a program.
    """
    flags = list(_seen(around, signs, message, cut, known, orders))
    if any(flag.name == "auto_reply" for flag in flags):
        # "do not reply to this message" is no wish of a person
        flags = [flag for flag in flags if flag.name != "no_further_contact"]
    return tuple(flags)


def _seen(
    around: Around,
    signs: Signs,
    message: "Message | None",
    cut: Iterable["Cut"],
    known: Known,
    orders: frozenset[int],
) -> Iterator[Flag]:
    lure = _lure(around, signs)
    if lure:
        yield Flag("phishing", lure)
    automatic = _automatic(around, signs, message)
    if automatic:
        yield Flag("auto_reply", automatic)
    other = other_reader(around.text[: around.end], known)
    if other:
        yield Flag("wrong_recipient", other)
    for name, sign in _PLAIN:
        number = signs.sentence(sign)
        if number is None:
            number = _phrased(around, sign)
        if number is not None:
            yield Flag(name, around.said(number))
    if orders:
        yield Flag("prompt_injection", around.said(min(orders)))
    elif message is not None and _hidden_orders(message, cut):
        yield Flag("prompt_injection", "(hidden text)")


def _phrased(around: Around, sign: str) -> int | None:
    """Give the first sentence that holds a set phrase of a sign; a reply that holds none is not searched."""
    if sign not in around.phrases.tables:
        return None
    numbers = range(len(around.sentences))
    return next((n for n in numbers if around.phrases.any(sign, plain(around.said(n)))), None)


_PLAIN: Final[tuple[tuple[FlagName, str], ...]] = (
    ("no_further_contact", "no_contact"),
    ("confidential", "confidential"),
)


def _lure(around: Around, signs: Signs) -> str | None:
    """Give the sentence that asks for money, papers or passwords under a pretext; None where none does."""
    chance, number = signs.strongest("phishing")
    if number is None or chance < LURED or is_harmless(plain(around.text[: around.end]), around.phrases):
        return None
    return around.said(number)


LURED = 0.8
"""How likely a sentence must be a lure; a reply called one is not read, so a wrong alarm costs much."""


def _automatic(around: Around, signs: Signs, message: "Message | None") -> str | None:
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
    words = len(around.text[: around.end].split())
    chance, number = signs.strongest("auto_reply")
    if number is None or words > LONGEST_AUTOMATIC:
        return None
    said, phrases = plain(around.said(number)), around.phrases
    phrased = phrases.any("autoreply_strong", said) or phrases.any("autoreply", said)
    hinted = words <= BRIEF and chance >= HINTED and phrased
    return around.said(number) if hinted or signs.sentence("auto_reply") is not None else None


BRIEF, HINTED = 40, 0.3
"""In so few words, a phrase of automatic mail in a sentence that may be such is enough."""


_AWAY = frozenset(
    """abwesenheitsnotiz abwesend absence afwezig afwezigheid autoreply ausencia ausência automatisch
    automatisches""".split()
)


def _hidden_orders(message: "Message", cut: Iterable["Cut"]) -> bool:
    """Tell whether text that was not read, hidden or below the signature, addresses a program."""
    aside = [*message.hidden[:50], *((span.start, span.end) for span in cut if span.why in _ASIDE)]
    return any(
        addresses_machine(line)
        for start, end in aside
        for line in message.text[start : min(end, start + 4_000)].splitlines()
    )


_ASIDE = ("signature", "disclaimer", "hidden")


def afterwards(
    points: Sequence[Point],
    strengths: Sequence[Remark],
    spans: Sequence[Span],
    around: Around,
    signs: Signs,
    voice: Callable[[int], str | None],
) -> Iterator[Flag]:
    """Yield what shows only once the reply is read; ``voice`` names who speaks at an offset."""
    protected = next((span for span in spans if span.trait), None)
    if protected:
        yield Flag("possible_discrimination", around.quote(protected))
    opposed = _contradiction(points, strengths, voice, around.language)
    number = signs.sentence("contradiction")
    if opposed is None and number is not None and (points or strengths) and len(around.sentences) > 1:
        said = around.said(number)
        several = len(_INNER_CAPITAL.findall(said)) > 1  # who thought what may be named
        opposed = said if several or (points and strengths) else None
    if opposed:
        yield Flag("contradiction", opposed)
    hedged = _hedged(points, around, signs)
    if hedged:
        yield Flag("hedged", hedged)


_INNER_CAPITAL: Final = re.compile(r"(?<=\w\W)[^\W\d_a-zà-ÿ]\w+")
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
    points: Sequence[Point], strengths: Sequence[Remark], voice: Callable[[int], str | None], language: str
) -> str | None:
    for point in points:
        first = voice(point.start)
        for strength in strengths:
            second = voice(strength.start)
            apart = first and second and first != second
            if apart and point.area in _TRAIT_AREAS and point.area == area_of(strength.quote, (), language):
                return point.quote
    return None


BESIDE_POLICY = 0.2
"""A hint need be no likelier than this where another sentence says that none is given."""


def _hedged(points: Sequence[Point], around: Around, signs: Signs) -> str | None:
    """Give the words by which a writer who may not or will not say more drops a hint all the same; else None."""
    number = signs.sentence("hedged")
    if number is None and signs.sentence("policy") is not None:
        chance, likely = signs.strongest("hedged")
        number = likely if chance >= BESIDE_POLICY else None
    if number is None and points:
        number = signs.sentence("policy")
    return around.said(number) if number is not None else None
