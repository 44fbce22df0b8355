"""Header lines on top of pasted text, in the words of the mail program they were copied from.

Holds the reading of ``From: … / Von: … / Betreff: …`` in any order, and of what a page of webmail prints above a message;
it does not cut anything.
"""

import re

from afterword.message.blocks import label_of
from afterword.message.fields import headers_from
from afterword.message.kinds import is_name
from afterword.message.page import entries, pattern
from afterword.message.phrases import DAYS, MAILBOXES, MONTHS, WHEN
from afterword.message.types import Headers
from afterword.text.dates import date_in
from afterword.text.salutations import is_closing, is_greeting

_TECHNICAL = r"[A-Za-z][A-Za-z0-9]{0,30}(?:-[A-Za-z0-9]{1,30}){1,6}:[ \t]"
_LINES = 60
_NAMED = r"(?P<name>[^<>@:;]{2,60}?)\s{0,3}<(?P<email>[^\s<>@]{1,64}@[^\s<>@]{2,120})>[\s,;·|]{0,40}(?P<rest>[^<>@]{0,80})"
_ME = (
    r"(?i)(?:to|an|à|para|aan)(?: mim| me| mich| moi| mí| mij| you| dich| sie| toi| vous| ti| você| jou| u)"
    r"(?:\s?[,(+▾].{0,80})?"
)
_CLOCK = r"(?<![\d.])(?:[01]?\d|2[0-3])[:h][0-5]\d(?!\d)"
_FIGURES = r"\d{1,4}(?:[./:-]\d{1,4}){0,2}(?:st|nd|rd|th|er|º|ª|h|h\d\d|am|pm|[+-]\d{4})?|[+-]\d{2}:?\d{2}"
_COUNTED = r"(?i)\d{1,3} (?:messages?|nachrichten?|mensajes?|mensagens?|mensagem|berichten|bericht)"
_MOST_SHOWN = 9
"""Filled lines: a page shows no more above the words, and one of them."""


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


def read_webmail(text: str) -> tuple[Headers | None, int]:
    """Read what a page of webmail shows above a message, and where it ends; (None, 0) for anything else.

    That is a line ``Name <address>``, with the time behind it or below, perhaps ``to me``, and the mail's subject above. A line
    above is taken for a subject only where the page shows itself (``Inbox``, ``to me``), since an answer may stand over a name too.
    """
    lines: list[tuple[int, str]] = []
    position = 0
    for line in text[:4000].split("\n"):
        if bare := line.strip():
            lines.append((position, bare))
        position += len(line) + 1
        if len(lines) == _MOST_SHOWN:
            break
    for at, (_, bare) in enumerate(lines[:-1]):
        if is_greeting(bare) or is_closing(bare) or len(bare) > 160:
            break
        sender = pattern(_NAMED).fullmatch(bare)
        if sender and (shown := _shown_below(lines, at, sender["rest"])):
            values, last = shown
            values["from"] = f"{sender['name']} <{sender['email']}>"
            end = lines[last][0] + len(lines[last][1])
            titles, surely = _shown_above([above for _, above in lines[:at]])
            separate = is_greeting(lines[last + 1][1]) or text[end:].lstrip(" \t\r").startswith(
                ("\n\n", "\n\r\n", "\n \n")
            )
            if separate and len(titles) <= 1 and (surely or not lines[:at] or values.get("to") == ""):
                values |= {"subject": titles[0]} if titles and "subject" not in values else {}
                return headers_from(values), text.index("\n", end - 1) + 1
    return None, 0


def _shown_below(lines: list[tuple[int, str]], at: int, rest: str) -> tuple[dict[str, str], int] | None:
    """Return the header values behind and below the sender's line, and the last line of them; None where no time and no reader is shown."""
    values: dict[str, str] = {}
    if rest.strip():
        if not _is_when(rest):
            return None
        values["date"] = rest
    last = at
    for below in range(at + 1, min(at + 4, len(lines) - 1)):
        field = _shown_field(lines[below][1])
        if field is None or field[0] in values:
            break
        values[field[0]] = field[1]
        last = below
    return (values, last) if values else None


def _shown_above(lines: list[str]) -> tuple[list[str], bool]:
    """Return the lines above the sender that can be a subject, and whether one of them is surely webmail's own."""
    titles: list[str] = []
    surely = False
    for line in lines:
        pieces = re.split(r"\s{2,}|\t| [-–|] ", line)
        parts = [part for piece in pieces if (part := piece.strip(" ×✕[]"))]
        kept = [part for part in parts if part.lower() not in entries(MAILBOXES)]
        counted = pattern(_COUNTED).fullmatch(line) is not None
        surely = surely or counted or len(kept) < len(parts)
        if kept and not counted and not pattern(_NAMED).fullmatch(line):
            titles.append(" - ".join(kept))
    return list(dict.fromkeys(titles)), surely


def _shown_field(bare: str) -> tuple[str, str] | None:
    """Read a line below the sender: ``to me``, ``To: Ines <…>``, ``12 August 2025, 10:04``."""
    if pattern(_ME).fullmatch(bare):
        return "to", ""
    name, value = label_of(bare) or ("", "")
    if name in ("to", "cc", "reply-to"):
        own = name == "to" and pattern(_ME).fullmatch(f"to {value}")
        return (name, "" if own else value) if own or "@" in value or is_name(value) else None
    if name == "date":
        return (name, value) if _is_when(value) else None
    return ("date", bare) if _is_when(bare) else None


def _is_when(text: str) -> bool:
    """Say whether a text is a day or a time and nothing else: ``Tue, Apr 8, 9:10 AM (2 days ago)``."""
    words = [word.strip(".,;()<>·|") for word in text.lower().split()]
    known = entries(DAYS) | entries(MONTHS) | entries(WHEN)
    return (
        len(words) <= 12
        and all(not word or word in known or pattern(_FIGURES).fullmatch(word) for word in words)
        and (date_in(text) is not None or pattern(_CLOCK).search(text) is not None)
    )


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
        or date_in(values.get("date", "")) is not None
    )
    return certain or "subject" in core
