"""Blocks of header lines inside a text: "From: … Sent: … To: … Subject: …" in some twenty languages.

Holds the labels and the decision whether lines are a block; what becomes of the text around it is decided elsewhere.
"""

from functools import cache

from afterword.message.page import Page, Splitter, entries, pattern
from afterword.message.phrases import LABELS

LONGEST = 420  # characters of a header block's values or an attribution that patterns are applied to
_LONGEST_BLOCK = 24
ADDRESS = r"[^\s@<>\"'(\[:,;]{1,64}@[^\s@<>\"')\],;]{2,120}"
DATE = (  # for lower-case text
    r"(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2}|\d{1,2}[:.]\d{2}(?!\d)|\d\s?[月월年년]"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?!\d)|\d{1,2}\.? (?:jan|feb|m[aä]r|apr|may|ma[ij]|jun|jul|aug|sep|o[ck]t|nov|de[cz])"
)
_INNER_LABEL = r"(?:^|(?<=\s))\*{0,2}([^\W\d_]{1,14})\*{0,2} ?[:：]\*{0,2}"


@cache
def _labels() -> dict[str, str]:
    return {label: name for name, table in LABELS.items() for label in entries(table)}


def label_of(line: str) -> tuple[str, str] | None:
    """Return (field, value) of a header line such as ``Gesendet: …`` or ``*From:* …``, or None."""
    bare = line.lstrip(" \t*_>•\u00a0")
    at = next((at for at in (bare.find(sign, 0, 32) for sign in ":：") if at > 0), -1)
    if at < 0:
        return None
    name = _labels().get(bare[:at].strip(" \t*_\u00a0").lower())
    return (name, bare[at + 1 :].strip(" \t*_\u00a0")) if name else None


def header_block(page: Page, index: int, *, after_separator: bool = False) -> Splitter | None:
    """Return the block of header lines that begins on line index, or None when there are too few to be sure."""
    if index >= len(page):
        return None
    first = label_of(page.bare(index))
    if first is None or first[0] == "other":
        return None
    if single := _header_line(page, index):
        return single
    values: dict[str, str] = {}
    last, gap, loose, name = index, 0, 0, ""
    for at in range(index, min(index + _LONGEST_BLOCK, len(page))):
        if page.quoted[at] != page.quoted[index]:
            break
        bare = page.bare(at)
        if not bare:
            gap += 1
            if gap > 1:
                break
            continue
        found = label_of(bare)
        if found and found[0] in values and (gap or found[0] in ("from", "subject")):
            break
        if found:
            name = found[0]
            values.setdefault(name, found[1])
            last, gap, loose = at, 0, 0
        elif gap or loose >= 3 or len(bare) > 200:
            break
        else:  # a value that runs over; counted in when indented, or when another label follows
            loose += 1
            values[name] = f"{values.get(name, '')} {bare}"[:LONGEST]
            last = at if page.lines[at][:1] in " \t" and page.lines[index][:1] not in " \t" else last
    return (
        Splitter(index, last, page.starts[index], "block", values)
        if _is_block(values, after_separator=after_separator)
        else None
    )


def _header_line(page: Page, index: int) -> Splitter | None:
    """Find header fields that a client put on one line: ``Date: … From: … To: … Subject: …``."""
    line = page.bare(index)
    if len(line) > LONGEST or line.count(":") + line.count("：") < 3:
        return None
    values: dict[str, str] = {}
    for match in pattern(_INNER_LABEL).finditer(line):
        name = _labels().get(match[1].lower())
        if name and name != "other":
            values.setdefault(name, line[match.end() : match.end() + 80])
    if len(values) >= 3 and "from" in values and "@" in line:
        return Splitter(index, index, page.starts[index], "block", values)
    return None


def _is_block(values: dict[str, str], *, after_separator: bool) -> bool:
    named = set(values) - {"other"}
    joined = " ".join(values.values())[:LONGEST]
    evidence = "@" in joined or (pattern(DATE).search(joined.lower()) is not None)
    if len(named) >= 3:
        return evidence or "from" in named
    if len(named) == 2:
        return ("from" in named and (evidence or after_separator)) or (
            named == {"date", "to"} and "@" in joined
        )
    return (
        named == {"from"}
        and pattern(ADDRESS).search(joined) is not None
        and (after_separator or len(joined.split()) <= 5)
    )
