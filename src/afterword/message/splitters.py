"""The lines with which mail programs introduce another message, in some twenty languages.

Holds the separators and the one question that history asks of every line; attribution lines and header blocks have
their own modules. What becomes of the text around a splitter is decided elsewhere.
"""

import re
from typing import Literal

from afterword.message.attribution import attribution
from afterword.message.blocks import header_block
from afterword.message.page import DASHES, Page, Splitter, entries, is_rule, openings
from afterword.message.phrases import FORWARDED, ORIGINAL

# No splitter begins on a line without one of these: its sign, its address, or the day that an attribution opens with.
_MAY_SPLIT = re.compile(r"[:：@<\-_=*~–—‐‑─━＿➖]|\d")


def find(page: Page, index: int) -> Splitter | None:
    """Return the splitter that begins on line index, or None."""
    if index not in page.asked:  # a splitter under a splitter is looked for twice
        line = page.lines[index][:2000]
        possible = _MAY_SPLIT.search(line) or line.rstrip()[-1:].isalpha()
        page.asked[index] = (
            (_separator(page, index) or header_block(page, index) or attribution(page, index))
            if possible
            else None
        )
    return page.asked[index]


def _separator(page: Page, index: int) -> Splitter | None:
    line = page.bare(index)
    if not line or len(line) > 140:
        return None
    core = line.strip(DASHES + "> \t:：|[]()<#+")
    lowered = " ".join(core.lower().split())
    dashed = line[0] in DASHES + "[(<#+" or line[-1] in DASHES
    kind = _separator_kind(lowered, dashed=dashed, colon=line.rstrip("* ")[-1:] in (":", "："))
    if kind is None and is_rule(line):
        return _ruled(page, index)
    if kind is None:
        return None
    block = header_block(page, page.next_filled(index + 1), after_separator=True)
    if block and block.first - index <= 4:
        return Splitter(index, block.last, page.starts[index], kind, block.values)
    above = None if kind == "forward" else attribution(page, page.next_filled(index + 1))
    if above and above.first - index <= 3:
        return Splitter(index, above.last, page.starts[index], kind, above.values)
    values = {"from": core[len("forwarded by") :].strip()} if lowered.startswith("forwarded by ") else {}
    return Splitter(index, index, page.starts[index], kind, values)


def _separator_kind(lowered: str, *, dashed: bool, colon: bool) -> Literal["original", "forward"] | None:
    if lowered in entries(FORWARDED) and (dashed or colon):
        return "forward"
    if lowered in entries(ORIGINAL) and (dashed or colon):
        return "original"
    if not dashed or len(lowered) > 90:
        return None
    if lowered.startswith(openings(FORWARDED)):
        return "forward"
    return "original" if lowered.startswith(openings(ORIGINAL)) else None


def _ruled(page: Page, index: int) -> Splitter | None:
    """Find a header block or attribution right under a rule; the rule belongs to it."""
    following = page.next_filled(index + 1)
    if following - index > 2 or following >= len(page) or is_rule(page.lines[following]):
        return None
    below = header_block(page, following, after_separator=True) or attribution(page, following)
    if below is None:
        return None
    return Splitter(index, below.last, page.starts[index], below.kind, below.values)
