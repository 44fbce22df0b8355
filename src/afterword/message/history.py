"""Which lines are an older message, and which are a forwarded note that the sender wants to be read.

Holds the walk over a page from top to bottom. When unsure it keeps: text after a quote stays, a writer's own quote
stays, and other people's notes stay with their writer's name.
"""

from bisect import bisect_left

from afterword.message import inline, splitters
from afterword.message.forwards import Known, is_only_shown, is_wanted, known_people
from afterword.message.page import Page, Splitter, is_rule
from afterword.message.types import Headers
from afterword.text.salutations import is_closing, is_greeting


class Threads:
    """What the walk found beside the cuts: runs of quoted lines that were attributed, and forwarded regions."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, int]] = []
        self.forwards: list[tuple[int, int, Splitter]] = []


def cut_history(page: Page, headers: Headers | None, threads: set[int]) -> Threads:
    """Cut older messages from page. ``threads`` are lines where the markup says that an older message begins."""
    known = known_people(page, headers)
    found = Threads()
    loose: list[tuple[int, int]] = []
    index, attributed, written = 0, False, False
    while (index := page.next_filled(index)) < len(page):
        if page.quoted[index]:
            stop, run_attributed = _quoted_run(page, index, known, found)
            if attributed or run_attributed:
                page.cut(index, stop, "history")
                found.asked.append((index, stop))
            elif run_attributed is None:
                loose.append((index, stop))
            index = stop
            continue
        splitter = splitters.find(page, index)
        if splitter is None and index in threads:
            splitter = Splitter(index, index - 1, page.starts[index], "original")
            threads = threads - {index}  # it takes up no line: met again, it would be found again
        if splitter is None or (index == 0 and splitter.kind == "original" and splitter.last < index):
            index, written = index + 1, True
            continue
        written = written and not is_only_shown(page, splitter)
        if is_wanted(page, splitter, known, nothing_above=not written and not found.asked):
            index = _keep_forward(page, splitter, known, found)
            continue
        index, attributed = _cut_thread(page, splitter, found), True
    _settle_loose(page, loose, attributed=bool(found.asked))
    found.asked += [run for run in loose if page.why[run[0]] is not None]
    found.asked.sort()
    return found


def _cut_thread(page: Page, splitter: Splitter, found: Threads) -> int:
    """Cut a splitter, and everything after it unless quoted lines follow; return where to go on."""
    first = _with_rule_above(page, splitter.first)
    if splitter.start > page.starts[splitter.first]:  # glued to the end of a reply line
        page.cut_piece(splitter.start, page.end(splitter.first), "history")
        first = splitter.first + 1
    page.cut(first, splitter.last + 1, "history")
    following = page.next_filled(splitter.last + 1)
    if following < len(page) and page.lines[following].lstrip().startswith("|"):
        for index in range(following, len(page)):
            page.quoted[index] = page.quoted[index] or page.lines[index].lstrip().startswith("|")
    if following < len(page) and page.quoted[following]:
        return following
    nested = splitters.find(page, following) if following < len(page) else None
    if nested and following - splitter.last <= 2:
        return following
    answers = inline.marked_answers(page, splitter)
    start = splitter.last + 1
    for first, stop in answers:
        page.cut(start, first, "history")
        found.asked.append((start, first))
        start = page.next_filled(stop)
    page.cut(start, len(page), "history")
    found.asked.append((start, len(page)))
    return len(page)


def _with_rule_above(page: Page, index: int) -> int:
    above = index - 1
    while above >= 0 and index - above <= 3 and page.blank[above]:
        above -= 1
    return above if above >= 0 and index - above <= 3 and is_rule(page.lines[above]) else index


def _quoted_run(page: Page, index: int, known: Known, found: Threads) -> tuple[int, bool | None]:
    """Return where a run of quoted lines ends, and whether it is history: True, None for undecided.

    A forwarded message inside the quote is kept without its marks; then the answer is False.
    """
    stop = index
    while stop < len(page):
        if page.quoted[stop] or _is_overflow(page, stop):
            stop += 1
            continue
        following = page.next_filled(stop)
        if page.blank[stop] and following < len(page) and page.quoted[following] and following - stop <= 3:
            stop = following
            continue
        break
    opening = next((at for at in range(index, stop) if page.quoted[at] and page.bare(at)), None)
    splitter = splitters.find(page, opening) if opening is not None else None
    if splitter is None:
        return stop, None
    if splitter.kind != "attribution" and is_wanted(page, splitter, known):
        page.cut(index, splitter.last + 1, "chrome")
        for at in range(splitter.last + 1, stop):
            page.cut_piece(page.starts[at], page.starts[at] + page.prefix(at), "chrome")
            page.quoted[at] = False
        found.forwards.append((splitter.last + 1, stop, splitter))
        return stop, False
    return stop, True


def _is_overflow(page: Page, index: int) -> bool:
    """Spot the loose end of a quoted line that was wrapped again on its way: quote marks right above and below."""
    if (
        page.blank[index]
        or index == 0
        or index + 1 >= len(page)
        or not (page.quoted[index - 1] and page.quoted[index + 1])
    ):
        return False
    above, bare = page.bare(index - 1), page.bare(index)
    if (
        above.count("(") > above.count(")")
        or above.count("<") > above.count(">")
        or bare.startswith(("http", "(http", "<http"))
    ):
        return len(bare) < 300
    return len(page.lines[index - 1]) >= 60 and len(bare) <= 30 and bare[0].islower()


def _settle_loose(page: Page, loose: list[tuple[int, int]], *, attributed: bool) -> None:
    """Decide about quotes that nothing introduced: several of them or a whole letter are history, one is the writer's."""
    written = [
        index
        for index in range(len(page))
        if not page.blank[index] and not page.quoted[index] and page.why[index] is None
    ]
    if not written:
        return
    for first, stop in loose:
        at = bisect_left(written, first)
        above = page.bare(written[at - 1]) if at else ""
        introduced = above.endswith((":", "：")) and not is_greeting(above)
        ends = written[-1] < first
        interleaved = len(loose) > 1 and not ends
        if introduced and not (interleaved and attributed):
            continue
        if attributed or interleaved or ends or _reads_as_letter(page, first, stop):
            page.cut(first, stop, "history")


def _reads_as_letter(page: Page, first: int, stop: int) -> bool:
    bare = [page.bare(index) for index in range(first, stop)]
    return any("?" in line or "？" in line or is_greeting(line) or is_closing(line) for line in bare if line)


def _keep_forward(page: Page, splitter: Splitter, known: Known, found: Threads) -> int:
    """Cut only the header lines of a forward; unwrap it when it is quoted. Return where its text begins."""
    first = _with_rule_above(page, splitter.first)
    page.cut(first, splitter.last + 1, "chrome")
    start = page.next_filled(splitter.last + 1)
    if start < len(page) and page.quoted[start]:
        stop, history = _quoted_run(page, start, known, found)
        if history is None:
            for at in range(start, stop):
                page.cut_piece(page.starts[at], page.starts[at] + page.prefix(at), "chrome")
                page.quoted[at] = False
            found.forwards.append((start, stop, splitter))
        return stop if history is None or not history else start
    found.forwards.append((start, len(page), splitter))
    return start
