"""Header lines on top of pasted text, in the words of the mail program they were copied from.

Holds the reading of ``From: … / Von: … / Betreff: …`` in any order; it does not cut anything.
"""

from afterword.message.blocks import label_of
from afterword.message.fields import date_of, headers_from
from afterword.message.page import pattern
from afterword.message.types import Headers

_TECHNICAL = r"[A-Za-z][A-Za-z0-9]{0,30}(?:-[A-Za-z0-9]{1,30}){1,6}:[ \t]"
_LINES = 60


def read_top(text: str) -> tuple[Headers | None, int]:
    """Return the headers on top of text and where they end; (None, 0) when the text does not begin with any."""
    values: dict[str, str] = {}
    position = end = 0
    name, started, gap = "", False, False
    for line in text[:20_000].split("\n")[:_LINES]:
        following = position + len(line) + 1
        bare = line.strip()
        if not bare:
            if gap and started:
                break
            gap = started
        elif found := _field(line):
            if gap and found[0] in values:
                break
            name = found[0]
            values.setdefault(name, found[1])
            started, gap, end = True, False, min(following, len(text))
        elif started and not gap and line[:1] in " \t":
            values[name] = f"{values[name]} {bare}"
            end = min(following, len(text))
        else:
            break
        position = following
    if not _are_headers(values, followed_by_gap=gap):
        return None, 0
    return headers_from(values), end


def _field(line: str) -> tuple[str, str] | None:
    known = label_of(line)
    if known and known[0] != "other":
        return known
    if known or pattern(_TECHNICAL).match(line):
        label, _, value = line.strip(" *").partition(":")
        return label.strip().lower(), value.strip()
    return None


def _are_headers(values: dict[str, str], *, followed_by_gap: bool) -> bool:
    core = {"from", "to", "date", "subject", "cc"} & set(values)
    if core in ({"subject"}, {"from"}):
        return (
            followed_by_gap
            and len(values.get("subject", "x")) < 200
            and ("subject" in core or "@" in values["from"])
        )
    if len(core) < 2:
        return False
    certain = (
        any("@" in values.get(name, "") for name in ("from", "to", "cc"))
        or date_of(values.get("date", "")) is not None
    )
    return certain or "subject" in core
