"""From a message to the words its sender newly wrote: spans of the original, never a changed character.

Holds the order of the rules and the bookkeeping of spans. The rules themselves are in history, heads and tails.
"""

import re
from typing import NamedTuple

from afterword.message import chats, forwards, heads, history, pasted, tails
from afterword.message.history import Threads
from afterword.message.page import Page, pattern
from afterword.message.spans import Places, after_space, merged, settle
from afterword.message.types import Answer, Cleaned, Cut, Message, Span, Voice, Why

_PASSES = 6
_MARGIN = 200  # a line with this much beside a hidden span is not looked at: it is visible
_CONTROL = (
    r"(?:\x1b\[[0-9;:?]{0,32}[@-Z\\^-~]?)+|\x1b\][^\x07\x1b\n]{0,500}(?:\x07|\x1b\\)?"
    "|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\U000e0000-\U000e007f]+"
    "|(?<=[!-~])[\u200c\u200d]+|[\u200c\u200d]+(?=[!-~])"
)


class _Pass(NamedTuple):
    """What one pass over a text found; all offsets point into that text."""

    cuts: list[tuple[int, int, Why]]
    voices: list[tuple[int, int, str, str | None]]
    answers: list[tuple[int, int, int, int]]


def clean(message: Message) -> Cleaned:
    """Return what the sender newly wrote: greeting, body, typed closing and name, answers between quoted lines.

    ``text`` is the join of ``kept``, which are spans of ``message.text`` in order; ``cut`` says what the rest is.
    The text is read again until nothing more is found, so cleaning a cleaned text changes nothing. Linear in its length.
    """
    found = _read(message)
    cuts, kept = settle(message.text, found.cuts)
    for _ in range(_PASSES):
        if not kept or not cuts:
            break
        text = _join(message.text, kept)
        headers, end = pasted.read_top(text)
        again = _read(Message(text, headers or message.headers, header_end=end))
        more, left = settle(text, again.cuts)
        if left == [(0, len(text))] or (not left and not more):
            break
        places = Places(kept)
        cuts = sorted(cuts + [piece for start, stop, why in more for piece in places.back(start, stop, why)])
        found.voices.extend(
            [
                (places.origin(start), places.origin(stop - 1) + 1, name, email)
                for start, stop, name, email in again.voices
            ]
        )
        kept = [piece[:2] for start, stop in left for piece in places.back(start, stop, "history")]
    return _cleaned(message.text, cuts, kept, found)


def _cleaned(
    text: str, cuts: list[tuple[int, int, Why]], kept: list[tuple[int, int]], found: _Pass
) -> Cleaned:
    places = Places(kept)
    answers = []
    for asked, asked_end, start, stop in found.answers:
        left, right = places.forward(start), places.forward(stop)
        if right > left:
            answers.append(Answer(Span(asked, asked_end), Span(left, right)))
    voices = []
    for start, stop, name, email in found.voices:
        left, right = places.forward(start), places.forward(stop)
        if right > left:
            voices.append(Voice(left, right, name, email))
    return Cleaned(
        _join(text, kept),
        tuple(Span(*span) for span in kept),
        tuple(Cut(*cut) for cut in cuts),
        tuple(voices),
        tuple(answers),
    )


def _join(text: str, kept: list[tuple[int, int]]) -> str:
    return "".join(text[start:end] for start, end in kept)


# -- one pass -----------------------------------------------------------------------------------------------------


def _read(message: Message) -> _Pass:
    page = Page(message.text)
    invisible = _invisible(message)
    _hide(page, message.hidden)
    if message.header_end:
        page.cut(0, page.line_at(message.header_end - 1) + 1, "chrome")
    threads = _apply_marks(page, message)
    heads.cut_heads(page)
    chats.cut_chat(page)
    chats.cut_turns(page, in_mail=bool(message.headers and message.headers.from_))
    chats.cut_threads(page)
    found = history.cut_history(page, message.headers, threads)
    for first, stop in _regions(page):
        tails.cut_tail(page, first, stop)
    cuts = [
        (page.starts[index], min(page.end(index) + 1, len(page.text)), why)
        for index, why in enumerate(page.why)
        if why is not None
    ]
    return _Pass(merged([*cuts, *page.pieces, *invisible]), _voices(page, found), _answers(page, found))


def _invisible(message: Message) -> list[tuple[int, int, Why]]:
    cuts: list[tuple[int, int, Why]] = [(span.start, span.end, "hidden") for span in message.hidden]
    if not message.text.replace("\n", "").isprintable():
        cuts += [(match.start(), match.end(), "hidden") for match in pattern(_CONTROL).finditer(message.text)]
    return cuts


def _hide(page: Page, hidden: tuple[Span, ...]) -> None:
    """Mark lines that hold nothing visible, so that no rule reads them."""
    for span in hidden:
        first, last = page.line_at(span.start), page.line_at(max(span.start, span.end - 1))
        for index in range(first, last + 1):
            if span.start - page.starts[index] > _MARGIN or page.end(index) - span.end > _MARGIN:
                continue
            visible = (
                page.text[page.starts[index] : max(page.starts[index], span.start)]
                + page.text[min(span.end, page.end(index)) : page.end(index)]
            )
            if not visible.strip():
                page.cut(index, index + 1, "hidden")


def _apply_marks(page: Page, message: Message) -> set[int]:
    threads: set[int] = set()
    covered = {"quote": 0, "thread": 0, "signature": 0}
    for mark in sorted(message.marks, key=lambda mark: (mark.start, -mark.end)):
        start = after_space(page.text, mark.start, mark.end)
        if start == mark.end or mark.end <= covered[mark.kind]:
            continue  # empty, or inside another one
        covered[mark.kind] = mark.end
        first, last = page.line_at(start), page.line_at(mark.end - 1)
        if mark.kind == "thread":
            threads.add(page.next_filled(first))
        elif mark.kind == "signature":
            page.cut(first, last + 1, "signature")
        else:
            for index in range(first, last + 1):
                page.quoted[index] = page.quoted[index] or not page.blank[index]
    return threads


def _regions(page: Page) -> list[tuple[int, int]]:
    """Return the stretches between cut messages that can end in a signature: the first and the last of them."""
    stretches: list[tuple[int, int]] = []
    start: int | None = None
    for index, why in enumerate(page.why):
        if why in (None, "chrome", "hidden"):
            if start is None and why is None and not page.blank[index]:
                start = index
        elif why == "history" and start is not None:
            stretches.append((start, index))
            start = None
    if start is not None:
        stretches.append((start, len(page)))
    ends = stretches[:1] + stretches[-1:] if len(stretches) > 1 else stretches
    return [part for stretch in ends for part in _at_headers(page, *stretch)]


def _at_headers(page: Page, first: int, stop: int) -> list[tuple[int, int]]:
    """Split a stretch where the header lines of a forward were cut: the text above has its own end."""
    parts, start = [], first
    for index in range(first, stop):
        if page.why[index] == "chrome":
            if index > start:
                parts.append((start, index))
            start = index + 1
    return [*parts, (start, stop)] if start < stop else parts


def _voices(page: Page, found: Threads) -> list[tuple[int, int, str, str | None]]:
    regions = sorted(found.forwards, key=lambda region: region[0])
    ends = [*(region[0] for region in regions[1:]), len(page)]
    turns = [
        turn
        for (first, stop, splitter), end in zip(regions, ends, strict=False)
        for turn in forwards.speakers(page, first, min(stop, end), splitter)
    ]
    return [(page.starts[first], page.end(stop - 1), name, email) for first, stop, name, email in turns]


def _answers(page: Page, found: Threads) -> list[tuple[int, int, int, int]]:
    """Pair each run of text right under an attributed quote with the last paragraph of that quote."""
    pairs = []
    for at, (first, stop) in enumerate(found.asked):
        until = found.asked[at + 1][0] if at + 1 < len(found.asked) else len(page)
        lines = [index for index in range(stop, until) if page.why[index] is None and not page.blank[index]]
        question = _question(page, first, stop)
        if lines and question:
            pairs.append((*question, page.starts[lines[0]], page.end(lines[-1])))
    return pairs


def _question(page: Page, first: int, stop: int) -> tuple[int, int] | None:
    last = stop - 1
    while last >= first and not page.bare(last):
        last -= 1
    if last < first:
        return None
    start = last
    while (
        start > first
        and page.bare(start - 1)
        and not re.match(r"\(?\d{1,2}[.)]|[-*•]\s|Q\d{0,2}[:.]", page.bare(start))
    ):
        start -= 1
    if (
        not any(page.bare(index) and "?" in page.bare(index) for index in range(start, last + 1))
        and start == first
        and last > start + 6
    ):
        return None
    offset = page.starts[start] + (page.prefix(start) if page.quoted[start] else 0)
    return offset, page.end(last)
