"""Reading one reply: sentences, clauses, labels, quotes, points. The one way through; each step is a module here.

Holds the order of steps. No disk beyond the packaged tables, no network, no clock.
"""

from typing import TYPE_CHECKING

from afterword.reply import bank
from afterword.reply.cues import LANGUAGES, phrases_in, plain
from afterword.reply.flags import afterwards, warnings
from afterword.reply.guards import injected
from afterword.reply.kinds import kind_of
from afterword.reply.labels import label
from afterword.reply.points import Around, settle
from afterword.reply.reading import Dropped, Engine, Known, Reading
from afterword.reply.sorting import clauses_of, set_apart, traits_of
from afterword.reply.spans import join
from afterword.reply.speakers import Turn, turns, writer_of
from afterword.reply.telling import Teller
from afterword.text.language import guess
from afterword.text.sentences import split

if TYPE_CHECKING:
    from afterword.message import Cleaned, Message
    from afterword.reply.second import SecondReader

LONGEST_READ = 30_000
"""Characters: no interviewer's answer is longer, and what is longer is not one."""

_SILENT = frozenset(("phishing", "auto_reply", "wrong_recipient"))
"""Flags of replies that hold nothing for the reader, whatever their sentences say."""

_NOTHING_KNOWN = Known()


def read_reply(
    cleaned: "Cleaned",
    *,
    message: "Message | None" = None,
    known: Known = _NOTHING_KNOWN,
    language: str | None = None,
    second: "SecondReader | None" = None,
) -> Reading:
    """Read a cleaned reply into points, strengths, reasons outside control, doors, flags and a next step.

    ``message`` adds what only the mail itself shows (headers, hidden text); ``language`` is that of the user's
    report, where it differs from the reply's. ``second`` is a model that looks at what the offline reader doubts;
    what it raises is raised.
    """
    text = cleaned.text
    body = text[:LONGEST_READ]
    spoken = guess(body) or "en"
    read_as = spoken if spoken in LANGUAGES else "en"
    told_in = language if language in LANGUAGES else read_as
    sentences = split(body)
    places = [(sentence.start, sentence.end) for sentence in sentences]
    whole = plain(body)
    around = Around(text, places, phrases_in(whole, read_as), read_as)
    orders = injected(body, places, around.phrases)
    flags = warnings(around, message, known, orders)
    speaking = [*turns(body, sentences), *_voices(cleaned)]
    clauses = clauses_of(sentences, orders, around, {turn.start: turn.said for turn in speaking})
    labelled = label(clauses, around.phrases, body)
    if second is not None:
        labelled = second.review(labelled)
    spans = settle(join(text, labelled, around.phrases, read_as), around)
    spans = set_apart(spans, traits_of(sentences, orders, around), around)
    if any(flag.name in _SILENT for flag in flags):
        spans = []
    tell = Teller(around, told_in, known.to or _sender(message) or writer_of(body), speaking)
    points = tell.points(spans)
    strengths, outside = tell.remarks(spans, "strength"), tell.remarks(spans, "outside")
    doors = () if any(flag.name == "no_further_contact" for flag in flags) else tell.doors(spans)
    flags = (*flags, *afterwards(points, strengths, spans, around, tell.voice))
    kind = kind_of(
        flags,
        labelled,
        feedback=bool(points or strengths),
        outside=any(not around.phrases.any("vague", plain(reason.quote)) for reason in outside),
        call=tell.calls(doors),
        text=whole,
        phrases=around.phrases,
    )
    return Reading(
        kind, spoken, text, points, strengths, outside, doors, flags,
        _dropped(orders, len(text) > len(body), told_in), tell.next_step(kind, flags, doors),
        Engine("model", second.model.name) if second else Engine(), told_in=told_in,
    )  # fmt: skip


def _voices(cleaned: "Cleaned") -> list[Turn]:
    return [Turn(voice.start, voice.start, voice.end, voice.name, "") for voice in cleaned.voices]


def _sender(message: "Message | None") -> str | None:
    headers = message.headers if message is not None else None
    return headers.from_.name if headers is not None and headers.from_ is not None else None


def _dropped(orders: frozenset[int], cut_off: bool, language: str) -> tuple[Dropped, ...]:
    """Say what was left out and why; orders to programs are counted, not repeated."""
    dropped = []
    if orders:
        dropped.append(Dropped(f"[{len(orders)}]", bank.wording(language, "gist", "dropped_injection")))
    if cut_off:
        dropped.append(Dropped("…", bank.wording(language, "gist", "dropped_long")))
    return tuple(dropped)
