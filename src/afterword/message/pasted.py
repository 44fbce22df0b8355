"""Header lines on top of pasted text, in the words of the mail program they were copied from.

Holds the reading of ``From: … / Von: … / Betreff: …`` in any order, and of what a page of webmail prints above a message;
it does not cut anything.
"""

import re

from afterword.message.blocks import label_of
from afterword.message.fields import date_of, headers_from
from afterword.message.page import entries, pattern
from afterword.message.phrases import MAILBOXES
from afterword.message.types import Headers
from afterword.text.salutations import is_greeting

_TECHNICAL = r"[A-Za-z][A-Za-z0-9]{0,30}(?:-[A-Za-z0-9]{1,30}){1,6}:[ \t]"
_LINES = 60
_NAMED = r"(?P<name>[^<>@:;]{2,60}?)\s{0,3}<(?P<email>[^\s<>@]{1,64}@[^\s<>@]{2,120})>[\s,;·|]{0,40}(?P<rest>[^<>@]{0,80})"
_ME = r"(?i)(?:to|an|à|para|aan)(?: mim| me| mich| moi| mí| mij| you| dich| sie| toi| vous| ti| você| jou| u)\b.{0,80}"
_CLOCK = r"\d{1,2}[:.h]\d{2}"
_ABOVE = 9
"""Filled lines: a page prints no more above the words."""


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
        return _read_webmail(text)
    return headers_from(values), end


def _read_webmail(text: str) -> tuple[Headers | None, int]:
    """Read what webmail shows above a message: its subject, ``Name <address>`` with the time, ``to me``."""
    lines: list[tuple[int, str]] = []
    position = 0
    for line in text[:4000].split("\n"):
        if bare := line.strip():
            lines.append((position + len(line), bare))
        position += len(line) + 1
        if len(lines) == _ABOVE:
            break
    for at, (_, bare) in enumerate(lines):
        if is_greeting(bare) or len(bare) > 160:
            break
        sender = pattern(_NAMED).fullmatch(bare)
        if sender is None:
            if bare[-1] in ".!?," and len(bare.split()) > 3:
                break
            continue
        values = {"from": f"{sender['name']} <{sender['email']}>"}
        last, told = at, _is_when(sender["rest"])
        if told:
            values["date"] = sender["rest"]
        elif sender["rest"]:
            break
        for below in range(at + 1, min(at + 4, len(lines))):
            field = _shown_field(lines[below][1])
            if field is None or field[0] in values:
                break
            values[field[0]] = field[1]
            last, told = below, True
        if told:
            titles = [words for _, above in lines[:at] if (words := _without_mailbox(above))]
            values |= {"subject": titles[0]} if titles and "subject" not in values else {}
            return headers_from(values), min(lines[last][0] + 1, len(text))
    return None, 0


def _shown_field(bare: str) -> tuple[str, str] | None:
    """Read a line below the sender: ``to me``, ``To: Ines <…>``, ``12 August 2025, 10:04``."""
    if pattern(_ME).fullmatch(bare):
        return "to", ""
    found = label_of(bare)
    if found and found[0] in ("to", "cc", "date", "subject", "reply-to"):
        own = found[0] == "to" and pattern(_ME).fullmatch(f"to {found[1]}")
        return found[0], "" if own else found[1]
    return ("date", bare) if _is_when(bare) else None


def _is_when(text: str) -> bool:
    """Say whether a short text is a day or a time."""
    return (
        len(text.split()) <= 9
        and text[-1:] not in (":", "：")
        and (date_of(text) is not None or pattern(_CLOCK).search(text) is not None)
    )


def _without_mailbox(line: str) -> str:
    """Take ``Inbox ×`` and ``Gmail -`` off a subject; '' where nothing else is on the line."""
    parts = [part.strip(" ×✕[]") for part in re.split(r"\s{2,}|\t| [-–|] ", line)]
    kept = [part for part in parts if part and part.lower() not in entries(MAILBOXES)]
    return " - ".join(kept) if kept and not pattern(_NAMED).fullmatch(line) else ""


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
