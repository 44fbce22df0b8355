"""Spans put into the words of the report: points with exercises, remarks with gists, doors, the next step.

Holds the wording of one reading. What is a point and what is not is decided before.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.reply import bank
from afterword.reply.cues import plain, words_of
from afterword.reply.doors import is_far, when_in, who_in
from afterword.reply.gists import gist_of
from afterword.reply.points import Around, Criticism, merged, weigh
from afterword.reply.reading import Door, Flag, Point, Remark, Source
from afterword.reply.spans import Span
from afterword.reply.speakers import Turn, is_second_hand

_IDLE_BEFORE = frozenset("way all year single seule seul única único einzige einzigen enkele".split())
"""Before a word for a part of an interview these make it something else: "the wrong way round", "not a single question"."""


@dataclass(frozen=True, slots=True)
class Teller:
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
            said = bank.wording(self.language, "gist", "advice")
            action = f"{action} {said.replace('{words}', span.advice.rstrip('.!'))}"
        return Point(
            quote, span.start, span.end, gist_of(quote, self.around.language), criticism.area,
            situation or bank.wording(self.language, "gist", "unspecified"), action, exercise.measure,
            exercise.by_when, exercise.cue, criticism.severity, criticism.confidence, criticism.sources,
        )  # fmt: skip

    def _situation(self, span: Span) -> str | None:
        """Find where it showed, in the words of the lead-in, the quote, the sentence or the speaker's note."""
        places = words_of(self.around.language, "situation")
        light = words_of(self.around.language, "light")
        start, end = self.around.sentences[span.sentence]
        turn = next((turn for turn in self.turns if turn.start <= span.start < turn.end and turn.about), None)
        about = turn.about if turn and not _TITLES & set(plain(turn.about).split()) else ""
        for source in (span.lead, self.around.quote(span), self.around.text[start:end], about):
            words = [word.strip('.,;:!?()"“”–—') for word in source.split()]
            for at, word in enumerate(words):
                if word.lower() in places and words[at - 1].lower() not in _IDLE_BEFORE:
                    first = at - 1 if at and words[at - 1] and words[at - 1].lower() not in light else at
                    return " ".join(words[first : at + 1])
        return about or None

    def remarks(self, spans: Sequence[Span], name: str) -> tuple[Remark, ...]:
        """Give the spans of one label with their gists; a protected reason gets a neutral one."""
        return tuple(
            Remark(quote := self.around.quote(span), span.start, span.end, self._gist(quote, span.trait))
            for span in spans
            if span.label == name
        )

    def _gist(self, quote: str, trait: str | None) -> str:
        return (
            bank.wording(self.language, "gist", f"protected_{trait}")
            if trait
            else gist_of(quote, self.around.language)
        )

    def doors(self, spans: Sequence[Span]) -> tuple[Door, ...]:
        """Give the doors with when and who, as far as said."""
        return tuple(
            Door(r.quote, r.start, r.end, r.gist, when_in(r.quote), who_in(r.quote, self.writer))
            for r in self.remarks(spans, "door")
        )

    def calls(self, doors: Sequence[Door]) -> bool:
        """Tell whether a door is the offer of a talk."""
        phrases = self.around.phrases
        return any(
            (phrases.any("call", ready) or phrases.any("call_offer", ready))
            and not phrases.any("later", ready)
            and not is_far(door.quote)
            for door, ready in ((door, plain(door.quote)) for door in doors)
        )

    def next_step(self, kind: str, flags: Sequence[Flag], doors: Sequence[Door], *, points: bool) -> str:
        """Choose the one sentence that says what to do next."""
        names = {flag.name for flag in flags}
        name = kind
        if kind in ("feedback", "outside_control", "vague") and self.calls(doors):
            name = "call_offer"
        elif kind == "feedback":
            name = ("feedback_door" if points else "door") if doors else ("feedback" if points else "praise")
        elif kind in ("outside_control", "policy_refusal", "vague") and doors:
            name = "door"
        if "possible_discrimination" in names:
            name = "protected"
        if "no_further_contact" in names:
            name = "no_contact"
        return bank.wording(self.language, "next", name)


_TITLES = frozenset(
    "mgr manager hm hr recruiter lead head director founder ceo cto coo vp owner boss chair client".split()
)
