"""Bookkeeping of spans: joining cuts, what is kept between them, and maps between a text and its kept part.

Holds arithmetic on offsets only.
"""

from bisect import bisect_right

from afterword.message.types import Why


def merged(cuts: list[tuple[int, int, Why]]) -> list[tuple[int, int, Why]]:
    """Sort cuts, join neighbours of one kind, and let an earlier cut win where two overlap."""
    result: list[tuple[int, int, Why]] = []
    for start, end, why in sorted(cuts):
        if result and start < result[-1][1]:
            start = result[-1][1]  # noqa: PLW2901 - the overlap belongs to the earlier cut
        if end <= start:
            continue
        if result and result[-1][1] == start and result[-1][2] == why:
            result[-1] = (result[-1][0], end, why)
        else:
            result.append((start, end, why))
    return result


def settle(
    text: str, cuts: list[tuple[int, int, Why]]
) -> tuple[list[tuple[int, int, Why]], list[tuple[int, int]]]:
    """Return the cuts and the kept spans between them, without white space at the ends or blank lines doubled at a seam."""
    kept: list[tuple[int, int]] = []
    position, breaks = 0, 0  # breaks: how many line breaks the text kept so far ends with
    for start, end, _ in [*cuts, (len(text), len(text), "history")]:
        left = (
            _after_breaks(text, position, start, max(0, 2 - breaks))
            if kept
            else after_space(text, position, start)
        )
        if left < start:
            kept.append((left, start))
            piece = text[left:start]
            bare = piece.rstrip()
            breaks = piece.count("\n", len(bare)) + (0 if bare else breaks)
        position = end
    while kept:
        start, end = kept.pop()
        end = start + len(text[start:end].rstrip())
        if end > start:
            kept.append((start, end))
            break
    return cuts, kept


def after_space(text: str, start: int, end: int) -> int:
    """Return the first offset from start on that is not white space, or end."""
    while start < end and text[start].isspace():
        start += 1
    return start


def _after_breaks(text: str, start: int, end: int, allowed: int) -> int:
    """Return where to start so that no more than allowed line breaks lead the span."""
    surplus = text.count("\n", start, after_space(text, start, end)) - allowed
    for _ in range(surplus):
        start = text.index("\n", start) + 1
    return start


class Places:
    """Maps between a text and the join of some of its spans."""

    def __init__(self, kept: list[tuple[int, int]]) -> None:
        self.kept = kept
        self.starts = [start for start, _ in kept]
        self.joined: list[int] = []
        position = 0
        for start, end in kept:
            self.joined.append(position)
            position += end - start

    def forward(self, offset: int) -> int:
        """Return where an offset of the text lies in the join (the next kept character when it was cut)."""
        at = bisect_right(self.starts, offset) - 1
        if at < 0:
            return 0
        start, end = self.kept[at]
        return self.joined[at] + min(offset, end) - start

    def origin(self, offset: int) -> int:
        """Return where a character of the join lies in the text."""
        at = bisect_right(self.joined, offset) - 1
        return self.starts[at] + offset - self.joined[at]

    def back(self, start: int, end: int, why: Why) -> list[tuple[int, int, Why]]:
        """Return a stretch of the join as stretches of the text."""
        pieces: list[tuple[int, int, Why]] = []
        at = bisect_right(self.joined, start) - 1
        while start < end:
            left = self.starts[at] + start - self.joined[at]
            length = min(end - start, self.kept[at][1] - left)
            pieces.append((left, left + length, why))
            start, at = start + length, at + 1
        return pieces
