"""What became of the application: the outcome, and whether the message is a rejection at all.

One strong phrase decides, or a farewell with weaker signs. ``Unfortunately`` alone is no rejection.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from afterword.ask.facts.decision import find_fate, find_pause, find_refusal, goes_on
from afterword.ask.facts.kinds import has_role_noun, is_calendar_word
from afterword.ask.facts.phrases import outcome as tables
from afterword.ask.facts.prose import Hit, Prose, phrases, words_of
from afterword.ask.facts.shape import Outcome
from afterword.text.letters import fold

_FATES: tuple[tuple[Outcome, str], ...] = (
    ("on_hold", tables.ON_HOLD),
    ("position_closed", tables.CLOSED),
    ("position_filled", tables.FILLED),
)
_ANOTHER = "another otro otra outro outra autre andere anderen anderer altro altra innego inną annan anden"
_NEAR = 70


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome, the words that say so, and the places that turn down and that hold out another opening."""

    outcome: Outcome
    quote: str = ""
    rejection: Hit | None = None
    alternative: Hit | None = None


def read_outcome(prose: Prose) -> Verdict:
    """Decide the outcome from what the sender newly wrote.

    What is said first wins, for writers give the reason after the decision; only a withdrawn offer wins always.
    ``We are not moving forward`` is also said of a paused or closed opening, and then means that.
    """
    if prose.has(phrases(tables.GOOD_NEWS)):
        return Verdict("not_a_rejection")
    withdrawn = _first(prose, tables.WITHDRAWN)
    if withdrawn:
        return _verdict(prose, "offer_withdrawn", withdrawn)
    if goes_on(prose):
        paused = _first(prose, tables.ON_HOLD, of_opening=True) or find_pause(prose)
        return _verdict(prose, "on_hold", paused) if paused else Verdict("not_a_rejection")
    decided = _earlier(_first(prose, tables.DECIDED, but_not=tables.UNDECIDED), _chosen_other(prose))
    stopped = _first(prose, tables.STOPPED, but_not=tables.UNDECIDED)
    fates = [(hit, kind) for kind, table in _FATES if (hit := _first(prose, table, of_opening=True))]
    fate = min(fates, key=lambda each: each[0].start, default=None)
    if fate and (decided is None or decided.start > fate[0].start):
        return _verdict(prose, fate[1], fate[0])
    strong = _earlier(decided, stopped)
    if strong:
        alternative = _first(prose, tables.ALTERNATIVE, but_not=tables.SOME_DAY)
        return Verdict(
            "rejected_with_alternative" if alternative else "rejected",
            prose.quote(strong.start, strong.end),
            strong,
            alternative,
        )
    return _by_weak_signs(prose)


def _by_weak_signs(prose: Prose) -> Verdict:
    """Accept a farewell with regret and comparison when nothing goes on, waits or is asked; regret alone must deny something."""
    fate = find_fate(prose)
    if fate and not _is_of_meeting(prose, fate[0]):
        return _verdict(prose, fate[1], fate[0])
    refusal = find_refusal(prose)
    if refusal:
        alternative = _first(prose, tables.ALTERNATIVE, but_not=tables.SOME_DAY)
        kind: Outcome = "rejected_with_alternative" if alternative else "rejected"
        return Verdict(kind, prose.quote(refusal.start, refusal.end), refusal, alternative)
    farewell = _first(prose, tables.FAREWELL)
    signs = [sign for table in (tables.REGRET, tables.COMPARED) if (sign := _first(prose, table))]
    if not farewell or not signs or not prose.has(phrases(tables.OPENING)) or "?" in prose.even:
        return Verdict("not_a_rejection")
    against = (tables.GOES_ON, tables.HYPOTHETICAL, tables.UNDECIDED, tables.REQUEST, tables.WAITING)
    if any(prose.has(phrases(table)) for table in against):
        return Verdict("not_a_rejection")
    start, end = prose.sentence(signs[0].start)
    if len(signs) < 2 and not all(
        prose.has(phrases(table), start, end) for table in (tables.NEGATION, tables.OPENING)
    ):
        return Verdict("not_a_rejection")
    return _verdict(prose, "rejected", signs[0])


def _verdict(prose: Prose, outcome: Outcome, hit: Hit) -> Verdict:
    return Verdict(outcome, prose.quote(hit.start, hit.end), hit)


def _earlier(first: Hit | None, second: Hit | None) -> Hit | None:
    return min((hit for hit in (first, second) if hit), key=lambda hit: hit.start, default=None)


def _first(prose: Prose, table: str, *, of_opening: bool = False, but_not: str = "") -> Hit | None:
    """Return the first phrase of a table that is said of this application and not of what might be."""
    for hit in prose.find_all(phrases(table)):
        start, end = prose.sentence(hit.start)
        if prose.even[end - 2 : end].strip().endswith("?") and table is not tables.ALTERNATIVE:
            continue
        if prose.has(phrases(tables.HYPOTHETICAL) + phrases(but_not), start, end) or (
            of_opening and _is_of_meeting(prose, hit)
        ):
            continue
        return hit
    return None


def _chosen_other(prose: Prose) -> Hit | None:
    """Find a sentence in which a verb of choosing stands with another person."""
    position = 0
    others = [*prose.find_all(phrases(tables.OTHERS)), *_another_worker(prose)]
    for other in sorted(others, key=lambda hit: hit.start):
        start, end = prose.sentence(other.start)
        if start < position or prose.even[end - 2 : end].strip().endswith("?"):
            continue
        if prose.has(phrases(tables.HYPOTHETICAL) + phrases(tables.UNDECIDED), start, end):
            continue
        choice = prose.find_all(phrases(tables.CHOOSES), start, end)
        if choice:
            return Hit(min(choice[0].start, other.start), max(choice[0].end, other.end), other.phrase)
        position = end
    return None


def _another_worker(prose: Prose) -> Iterator[Hit]:
    """Find ``another nurse``, ``outra professora`` and the like."""
    for number, word in enumerate(prose.words[:2000]):
        following = prose.words[number + 1].text if number + 1 < len(prose.words) else ""
        if fold(word.text) in words_of(_ANOTHER) and has_role_noun(following):
            start = prose.starts[number]
            yield Hit(start, start + len(word.text), word.text)


def _is_of_meeting(prose: Prose, hit: Hit) -> bool:
    """Say whether what was cancelled or paused is a meeting: its name stands nearer than that of an opening."""
    opening, meeting = (_distance(prose, hit, table) for table in (tables.OPENING, tables.MEETING))
    start, end = prose.sentence(hit.start)
    if opening > _NEAR and any(is_calendar_word(word) for word in prose.even[start:end].split()):
        return True
    return meeting < opening


def _distance(prose: Prose, hit: Hit, table: str) -> int:
    start, end = prose.sentence(hit.start)
    nearest = 10 * _NEAR
    start, end = max(start, hit.start - _NEAR), min(end, hit.end + _NEAR)
    for phrase in prose.present(phrases(table), start, end):
        position = start
        while found := prose.find(phrase, position, end):
            gap = hit.start - found.end if found.start < hit.start else max(0, found.start - hit.end)
            nearest = min(nearest, gap)
            position = found.end
    return nearest
