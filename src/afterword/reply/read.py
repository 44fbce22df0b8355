"""Reading one reply: sentences, clauses, labels, quotes, points. The one way through; each step is a module beside this.

Holds the order of steps. No disk beyond the packaged tables, no network, no clock.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from afterword.reply import bank, kinds
from afterword.reply.clauses import cut
from afterword.reply.cues import LANGUAGES, phrases_of, plain, words_of
from afterword.reply.doors import when_in, who_in
from afterword.reply.gists import gist_of
from afterword.reply.guards import injected, protected_trait
from afterword.reply.labels import Labelled, label
from afterword.reply.points import Around, Criticism, merged, settle, weigh
from afterword.reply.reading import Door, Dropped, Flag, Known, Point, Reading, Remark, Source
from afterword.reply.spans import Span, join
from afterword.reply.speakers import Turn, is_second_hand, turns, writer_of
from afterword.text.language import guess
from afterword.text.salutations import is_closing, is_greeting
from afterword.text.sentences import Sentence, split

if TYPE_CHECKING:
    from afterword.message import Cleaned, Message

LONGEST_READ = 30_000
"""Characters: no interviewer's answer is longer, and what is longer is not one."""

_SILENT = ("phishing", "auto_reply", "wrong_recipient")
"""Flags of replies that hold nothing for the reader, whatever their sentences say."""


def read_reply(
    cleaned: "Cleaned", *, message: "Message | None" = None, known: Known = Known(), language: str | None = None
) -> Reading:
    """Read a cleaned reply offline into points, strengths, reasons outside control, doors, flags and a next step.

    ``message`` adds what only the mail itself shows (headers, hidden text); ``language`` is that of the user's
    report, where it differs from the reply's.
    """
    text = cleaned.text
    spoken = guess(text) or "en"
    read_as = spoken if spoken in LANGUAGES else "en"
    told_in = language if language in bank.LANGUAGES else read_as
    body = text[:LONGEST_READ]
    sentences = split(body)
    places = [(sentence.start, sentence.end) for sentence in sentences]
    whole = plain(body)
    phrases = phrases_of(read_as).among(whole)
    around = Around(text, places, phrases, read_as)
    flags = list(kinds.warnings(body, places, message, known, phrases))
    silent = any(flag.name in _SILENT for flag in flags)
    orders = injected(body, places, phrases)
    if orders and not any(flag.name == "prompt_injection" for flag in flags):
        flags.append(Flag("prompt_injection", body[slice(*places[min(orders)])]))
    spoken_turns = [*turns(body, sentences), *_voices(cleaned)]
    labelled, traits = _labelled(body, sentences, orders, around, {turn.start: turn.said for turn in spoken_turns})
    spans = _with_traits(settle(join(text, labelled, phrases, read_as), around), traits, around)
    writer = known.to or _sender(message) or writer_of(body)
    tell = _Teller(around, told_in, writer, spoken_turns)
    if silent:
        spans = []
    points = tell.points(spans)
    strengths, outside = tell.remarks(spans, "strength"), tell.remarks(spans, "outside")
    doors = () if any(flag.name == "no_further_contact" for flag in flags) else tell.doors(spans)
    flags.extend(_later_flags(points, strengths, spans, tell))
    kind = kinds.kind_of(
        flags, labelled, feedback=bool(points or strengths), outside=bool(outside), call=tell.calls(doors), text=whole, phrases=phrases
    )
    return Reading(
        kind, spoken, text, points, strengths, outside, doors, tuple(flags),
        _dropped(body, places, orders, text, told_in), tell.next_step(kind, flags, doors, whole),
    )  # fmt: skip


def _labelled(
    text: str, sentences: Sequence[Sentence], orders: frozenset[int], around: Around, said: dict[int, int]
) -> tuple[list[Labelled], dict[int, str]]:
    """Cut and label what the writer says; greeting, closing and orders to programs are left out."""
    traits: dict[int, str] = {}
    kept: list[tuple[int, int]] = []
    numbers: list[int] = []
    closed = False
    for number, sentence in enumerate(sentences):
        words = len(sentence.text.split())
        closing = is_closing(sentence.text) or _signs_off(sentence, sentences, number)
        closed = closed or closing
        if number in orders or is_greeting(sentence.text) or closing or (closed and words <= 5):
            continue
        trait = protected_trait(plain(sentence.text), around.phrases)
        if trait:
            traits[number] = trait
        kept.append((said.get(sentence.start, sentence.start), sentence.end))
        numbers.append(number)
    clauses = cut(text, [Sentence(start, end, text[start:end]) for start, end in kept], around.language)
    clauses = [replace(clause, sentence=numbers[clause.sentence]) for clause in clauses]
    return label(clauses, around.phrases), traits


def _signs_off(sentence: Sentence, sentences: Sequence[Sentence], number: int) -> bool:
    """Tell whether one of the last three sentences is only a name or a wish with a name: "Hugs, Mandy"."""
    words = sentence.text.strip(" .!–—-").split()
    if number < len(sentences) - 3 or len(words) > 4 or not words or sentence.text[-1] in "?":
        return False
    head, comma, name = sentence.text.partition(",")
    if comma and len(head.split()) <= 2 and name.strip()[:1].isupper() and len(name.split()) <= 2:
        return True
    return len(words) <= 3 and all(word[:1].isupper() for word in words) and sentence.text[-1] not in ".!"


def _with_traits(spans: Sequence[Span], traits: dict[int, str], around: Around) -> list[Span]:
    """Turn what touches a protected trait into a reason outside control: all of its sentence up to a contrast."""
    out: list[Span] = []
    for span in spans:
        trait = traits.get(span.sentence)
        if trait is None:
            out.append(span)
            continue
        touched = protected_trait(plain(around.quote(span)), around.phrases) or any(
            around.phrases.any(f"protected_{name}", plain(around.quote(span))) for name in (trait,)
        )
        before = out[-1] if out and out[-1].trait and out[-1].sentence == span.sentence else None
        if before and span.link not in ("contrast", "stop"):
            out[-1] = replace(before, end=span.end)
        elif touched:
            while out and out[-1].sentence == span.sentence and span.link not in ("contrast", "stop"):
                span = replace(span, start=out[-1].start, link=out[-1].link)
                out.pop()
            out.append(replace(span, label="outside", trait=trait))
        else:
            out.append(span)
    return out


def _voices(cleaned: "Cleaned") -> list[Turn]:
    return [Turn(voice.start, voice.start, voice.end, voice.name, "") for voice in cleaned.voices]


def _sender(message: "Message | None") -> str | None:
    headers = message.headers if message is not None else None
    return headers.from_.name if headers is not None and headers.from_ is not None else None


def _later_flags(points: Sequence[Point], strengths: Sequence[Remark], spans: Sequence[Span], tell: "_Teller") -> list[Flag]:
    flags: list[Flag] = []
    protected = [span for span in spans if span.trait]
    if protected:
        flags.append(Flag("possible_discrimination", tell.around.quote(protected[0])))
    voices = {item.start: tell.voice(item.start) for item in (*points, *strengths)}
    opposed = kinds.contradicts(points, strengths, voices, tell.around.phrases)
    if opposed is None and (points or strengths):
        opposed = next((tell.around.text[s:e] for s, e in tell.around.sentences if tell.around.phrases.any("contradiction", plain(tell.around.text[s:e]))), None)
    if opposed:
        flags.append(Flag("contradiction", opposed))
    if points and all(point.confidence == "hedged" for point in points):
        flags.append(Flag("hedged", points[0].quote))
    return flags


def _dropped(body: str, places: Sequence[tuple[int, int]], orders: frozenset[int], text: str, language: str) -> tuple[Dropped, ...]:
    """Say what was left out and why; orders to programs are counted, not repeated."""
    dropped = []
    if orders:
        dropped.append(Dropped(f"[{len(orders)}]", bank.wording(language, "gist", "dropped_injection")))
    if len(text) > len(body):
        dropped.append(Dropped("…", bank.wording(language, "gist", "dropped_long")))
    return tuple(dropped)


@dataclass(frozen=True, slots=True)
class _Teller:
    """Puts spans into the words of the report."""

    around: Around
    language: str
    writer: str | None
    turns: Sequence[Turn]

    def voice(self, at: int) -> str | None:
        """Name who speaks at an offset, where it is not the writer."""
        for turn in reversed(self.turns):
            if turn.start <= at < turn.end:
                return turn.name
        return None

    def sources(self, span: Span) -> tuple[Source, ...]:
        """Say whose words a span is; what the writer passes on is second hand."""
        name = self.voice(span.start)
        if name is not None:
            return (Source(name, "first"),)
        start, end = self.around.sentences[span.sentence]
        second = is_second_hand(self.around.text[start:end], self.around.phrases)
        return (Source(self.writer, "second" if second else "first"),)

    def points(self, spans: Sequence[Span]) -> tuple[Point, ...]:
        """Make points of the criticisms, heaviest first."""
        found = [weigh(span, self.around, self.sources(span)) for span in spans if span.label == "gap"]
        exercises = bank.Bank(self.language)
        return tuple(self._point(criticism, exercises) for criticism in merged(found, self.around))

    def _point(self, criticism: Criticism, exercises: bank.Bank) -> Point:
        span = criticism.span
        quote = self.around.quote(span)
        situation = self._situation(span)
        exercise = exercises.exercise(criticism.area, quote, situation)
        action = exercise.action
        if span.advice and span.advice not in quote:
            action = f"{span.advice.rstrip('.!')}. {action}"
        return Point(
            quote, span.start, span.end, gist_of(quote, self.around.language), criticism.area,
            situation or bank.wording(self.language, "gist", "unspecified"), action, exercise.measure,
            exercise.by_when, exercise.cue, criticism.severity, criticism.confidence, criticism.sources,
        )  # fmt: skip

    def _situation(self, span: Span) -> str | None:
        """Find where it showed, in the words of the lead-in, the quote or the sentence; None if nowhere."""
        places = words_of(self.around.language, "situation")
        turn = next((turn for turn in self.turns if turn.start <= span.start < turn.end and turn.about), None)
        start, end = self.around.sentences[span.sentence]
        for source in (span.lead, self.around.quote(span), self.around.text[start:end], turn.about if turn else ""):
            words = plain(source).split()
            for at, word in enumerate(words):
                if word in places:
                    first = at - 1 if at and words[at - 1] not in words_of(self.around.language, "light") else at
                    return " ".join(words[first : at + 1])
        return turn.about if turn else None

    def remarks(self, spans: Sequence[Span], name: str) -> tuple[Remark, ...]:
        """Give the spans of one label with their gists; a protected reason gets a neutral one."""
        return tuple(
            Remark(quote := self.around.quote(span), span.start, span.end, self._gist(quote, span.trait))
            for span in spans
            if span.label == name
        )

    def _gist(self, quote: str, trait: str | None) -> str:
        return bank.wording(self.language, "gist", f"protected_{trait}") if trait else gist_of(quote, self.around.language)

    def doors(self, spans: Sequence[Span]) -> tuple[Door, ...]:
        """Give the doors with when and who, as far as said."""
        return tuple(
            Door(r.quote, r.start, r.end, r.gist, when_in(r.quote), who_in(r.quote, self.writer))
            for r in self.remarks(spans, "door")
        )

    def calls(self, doors: Sequence[Door]) -> bool:
        """Tell whether a door is the offer of a talk."""
        return any(self.around.phrases.any("call", plain(door.quote)) for door in doors)

    def next_step(self, kind: str, flags: Sequence[Flag], doors: Sequence[Door], whole: str) -> str:
        """Choose the one sentence that says what to do next."""
        names = {flag.name for flag in flags}
        name = kind
        if kind == "feedback" and self.calls(doors):
            name = "call_offer"
        elif kind in ("feedback", "outside_control", "policy_refusal", "vague") and doors:
            name = "door" if kind != "feedback" else "feedback"
        if "possible_discrimination" in names:
            name = "protected"
        if "no_further_contact" in names:
            name = "no_contact"
        return bank.wording(self.language, "next", name)


def has_feedback(text: str) -> bool:
    """Tell whether a text holds a concrete criticism of the person it is written to; rather no than a wrong yes."""
    return False
