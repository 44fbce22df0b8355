"""Reading one reply: sentences, clauses, labels, quotes, points. The one way through; each step is a module here.

Holds the order of steps. No disk beyond the packaged tables, no network, no clock.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from afterword.reply import bank
from afterword.reply.cues import LANGUAGES, phrases_in, plain
from afterword.reply.flags import afterwards, warnings
from afterword.reply.guards import holds_address, is_harsh, not_for_reader
from afterword.reply.kinds import kind_of
from afterword.reply.labels import Labelled, label
from afterword.reply.points import Around, settle
from afterword.reply.reading import Dropped, Engine, Flag, Known, Reading
from afterword.reply.signs import Signs, signs_in
from afterword.reply.sorting import UNNAMED, clauses_of, set_apart
from afterword.reply.spans import Span, join
from afterword.reply.speakers import Turn, is_signed, turns, writer_of
from afterword.reply.telling import Teller
from afterword.text.language import guess
from afterword.text.orders import orders_in
from afterword.text.sentences import Sentence, split

if TYPE_CHECKING:
    from afterword.message import Cleaned, Message
    from afterword.reply.second import SecondReader

LONGEST_READ = 30_000
"""Characters: no interviewer's answer is longer, and what is longer is not one."""

_SILENT = frozenset(("phishing", "auto_reply", "wrong_recipient"))
"""Flags of replies that hold nothing for the reader, whatever their sentences say."""

_REASONS = frozenset(("gap", "outside", "others"))

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
    report, where it differs from the reply's. ``second`` is a model that reads along; what it raises is raised.
    """
    text = cleaned.text
    body = text[:LONGEST_READ]
    spoken = guess(body) or "en"
    read_as = spoken if spoken in LANGUAGES else "en"
    told_in = language if language in LANGUAGES else read_as
    sentences = list(_apart(split(body), cleaned))
    places = [(sentence.start, sentence.end) for sentence in sentences]
    whole = plain(body)
    around = Around(text, places, phrases_in(whole, read_as), read_as)
    orders = orders_in(body, places)
    unread = not_for_reader(body, places, around.phrases, orders)
    signs = signs_in(body, places, orders)
    flags = warnings(around, signs, message, cleaned.cut, known, orders)
    speaking = [*turns(body, sentences), *_voices(cleaned)]
    clauses = clauses_of(sentences, unread, around, {turn.start: turn.said for turn in speaking})
    labelled: Sequence[Labelled] = label(clauses, around.phrases, body)
    traits = signs.traits({item.clause.sentence for item in labelled if item.label in _REASONS})
    silent = any(flag.name in _SILENT for flag in flags)
    along = second.read(labelled, around) if second is not None and not silent else None
    if along is not None:
        labelled, flags = along.labelled, _joined(flags, along.flags)
        silent = any(flag.name in _SILENT for flag in flags)
        traits = _with_traits(traits, along.flags, around)
    found = along.spans if along and along.spans is not None else None
    spans = (
        settle(join(text, labelled, around.phrases, read_as), around, traits)
        if found is None
        else list(found)
    )
    spans = [] if silent else set_apart(_clean(spans, around, signs), traits, around)
    tell = Teller(around, told_in, known.to or _sender(message) or writer_of(body), speaking)
    points = tell.points(spans)
    strengths, outside = tell.remarks(spans, "strength"), tell.remarks(spans, "outside")
    doors = () if any(flag.name == "no_further_contact" for flag in flags) else tell.doors(spans)
    flags = _joined(flags, afterwards(points, strengths, spans, around, signs, tell.voice))
    kind = kind_of(
        flags, signs, feedback=bool(points or strengths), outside=bool(outside), call=tell.calls(doors)
    )
    dropped = _dropped(orders, along.unfounded if along else 0, len(text) > len(body), told_in)
    return Reading(
        kind, spoken, text, points if second is None else second.reword(points, told_in), strengths, outside, doors,
        flags, dropped, tell.next_step(kind, flags, doors, points=bool(points)), Engine("model", second.model.name) if second else Engine(),
        told_in=told_in, usage=second.usage.as_json() if second else {},
    )  # fmt: skip


def _apart(sentences: Iterable[Sentence], cleaned: "Cleaned") -> Iterator[Sentence]:
    """Cut sentences where something stood before a line that is not read: each message of a chat speaks for itself."""
    text = cleaned.text
    starts = accumulate((span.end - span.start for span in cleaned.kept), initial=0)
    joins = [at for at in starts if text[at - 1 : at] == "\n"]
    for sentence in sentences:
        edges = [at for at in joins if sentence.start < at < sentence.end]
        for start, end in pairwise((sentence.start, *edges, sentence.end)):
            if piece := text[start:end].strip():
                at = start + text[start:end].index(piece)
                yield Sentence(at, at + len(piece), piece)


def _clean(spans: Iterable[Span], around: Around, signs: Signs) -> list[Span]:
    """Leave out what no person says of a candidate, and call no insult praise.

    Quotes with a link, a number or markup in them are left out, and stock reasons.
    """
    harsh = (
        replace(span, label="gap") if span.label == "strength" and _is_no_praise(span, around) else span
        for span in spans
    )
    return [
        span
        for span in harsh
        if not is_signed(around.quote(span))
        and (
            span.label == "door"
            or not (
                holds_address(around.quote(span))
                or (span.label == "outside" and signs.shows("boilerplate", span.sentence))
            )
        )
    ]


def _is_no_praise(span: Span, around: Around) -> bool:
    """Tell whether a quote is an insult, or led in as something small that lacks ("A small thing: …")."""
    quote, phrases = plain(around.quote(span)), around.phrases
    minor = bool(span.lead) and phrases.any("minor", plain(span.lead)) and not phrases.any("praise", quote)
    return minor or is_harsh(quote, phrases)


def _joined(flags: Iterable[Flag], more: Iterable[Flag]) -> tuple[Flag, ...]:
    """Put flags together, each name once, the first with its evidence."""
    by_name: dict[str, Flag] = {}
    for flag in (*flags, *more):
        by_name.setdefault(flag.name, flag)
    return tuple(by_name.values())


def _with_traits(traits: Mapping[int, str], flags: Iterable[Flag], around: Around) -> dict[int, str]:
    """Add the sentences that a model calls possibly unlawful to those that the phrases name."""
    found = dict(traits)
    for flag in flags:
        at = around.text.find(flag.evidence) if flag.name == "possible_discrimination" else -1
        for number, (start, end) in enumerate(around.sentences):
            if start <= at < end:
                found.setdefault(number, UNNAMED)
    return found


def _voices(cleaned: "Cleaned") -> list[Turn]:
    return [Turn(voice.start, voice.start, voice.end, voice.name, "") for voice in cleaned.voices]


def _sender(message: "Message | None") -> str | None:
    headers = message.headers if message is not None else None
    return headers.from_.name if headers is not None and headers.from_ is not None else None


def _dropped(orders: frozenset[int], unfounded: int, cut_off: bool, language: str) -> tuple[Dropped, ...]:
    """Say what was left out and why; it is counted, not repeated."""
    dropped = []
    if unfounded:
        dropped.append(Dropped(f"[{unfounded}]", bank.wording(language, "gist", "dropped_unfounded")))
    if orders:
        dropped.append(Dropped(f"[{len(orders)}]", bank.wording(language, "gist", "dropped_injection")))
    if cut_off:
        dropped.append(Dropped("…", bank.wording(language, "gist", "dropped_long")))
    return tuple(dropped)
