"""Attribution lines, with which mail programs introduce what they quote: "On … wrote:" in some twenty languages.

Holds their recognition, alone on a line, wrapped over up to four, or glued to the end of a reply. Every pattern is
applied to at most 420 characters.
"""

import re
from functools import cache
from typing import Literal

from afterword.message.blocks import ADDRESS, DATE, LONGEST
from afterword.message.page import DASHES, Page, Splitter, entries, pattern
from afterword.message.phrases import LEADS, WROTE

_OWN_WORDS = frozenset(
    "i you we he she they ich du sie wir er je tu vous nous on yo tú usted ustedes nosotros eu você nós io lei noi ik jij je u wij ja ty pan pani my wy "
    "jag du vi ni jeg minä sinä já vy я ты вы мы has had have as who already just".split()
)
_QUOTING = ("quoting ", "zitat von ", "citando ", "citation de ", "citando a ", "citat ", "cytowanie ")
_MIDDLE = r"(?<=[\s\-–])(?:On|Am|Le|El|Em|Op|Il|Den) (?:\S{1,12} ){0,2}\S{0,10}\d"


@cache
def _verbs() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what an attribution may end in (before the colon), and what may stand inside it."""
    words = WROTE.replace("\n", "|").strip("|").split("|")  # in order: the common ones are found first
    spaced = tuple(" " + word for word in words if word) + tuple(word for word in words if word > "\u2e7f")
    return spaced, tuple(
        f" {word} " for word in words if word not in ("", "sent", "said", "written", "replied")
    )


@cache
def _leads() -> frozenset[str]:
    return frozenset(lead.split()[0] for lead in entries(LEADS))


def attribution(page: Page, index: int) -> Splitter | None:
    """Return the attribution that begins on line index, or None."""
    if index >= len(page):
        return None
    glued = _glued(page, index)
    if glued:
        return glued
    line = page.bare(index)
    if not line or len(line) > LONGEST or not _may_open(line):
        return None
    return _joined(page, index, page.starts[index], line)


def is_attribution(line: str) -> bool:
    """Say whether a line alone surely introduces another message: ``On 3 May 2025 at 10:12, Ann Lee wrote:``."""
    return len(line) <= LONGEST and _may_open(line) and _reads_as_attribution(line) == "sure"


def _may_open(line: str) -> bool:
    opening = line.lstrip("-–—*_> \"'“«([").strip()
    if not opening:
        return False
    word = opening.split(None, 1)[0].rstrip(",.:").lower()
    return (
        opening[0].isdigit()
        or word in _leads()
        or "@" in line
        or "<" in line
        or line.rstrip("*_ ").endswith((":", "："))
        or "於" in line
    )


def _joined(page: Page, index: int, start: int, opening: str) -> Splitter | None:
    """Try the line alone and with up to three lines after it."""
    text = opening
    for last in range(index, min(index + 4, len(page))):
        if last > index:
            part = page.bare(last)
            unclosed = text.count("<") > text.count(">")
            if not part or (
                page.quoted[last] and not page.quoted[index] and not (unclosed and len(page.lines[last]) < 80)
            ):
                return None
            raw = page.lines[last].strip()
            text = f"{text} {raw if unclosed else part}"
            if len(text) > LONGEST:
                return None
        found = _reads_as_attribution(text)
        if found == "sure" or (found == "weak" and _is_followed_by_quote(page, last)):
            return Splitter(index, last, start, "attribution", {"from": _author(text)})
    return None


def _is_followed_by_quote(page: Page, index: int) -> bool:
    following = page.next_filled(index + 1)
    return following < len(page) and page.quoted[following] and following - index <= 2


def _reads_as_attribution(text: str) -> Literal["sure", "weak", "no"]:
    trimmed = text.strip().rstrip(DASHES + " \u00a0>|").strip()
    if trimmed != text.strip() and text.rstrip().endswith((">", ">*")):
        trimmed = text.rstrip(" *")
    colon = trimmed.endswith((":", "："))
    lowered = " ".join(trimmed.rstrip(":： \u00a0*").lower().split())
    endings, insides = _verbs()
    if not (colon or trimmed.endswith((">", "]", ")")) or lowered.endswith(endings)):
        return "no"
    verb = next((ending for ending in endings if lowered.endswith(ending)), None)
    if verb and _is_own_sentence(lowered, verb):
        return "no"
    address, date = (
        pattern(ADDRESS).search(trimmed) is not None,
        pattern(DATE).search(trimmed.lower()) is not None,
    )
    opened = _opens_with_date(lowered)
    dashes = text.rstrip().endswith("--")
    if verb and (colon or dashes):
        if (address and len(lowered) < 300) or (date and opened and not _has_sentence(lowered)):
            return "sure"
        return "weak" if len(lowered.split()) <= 12 else "no"
    inside = any(word in lowered for word in insides)
    bracketed = address and "<" in trimmed and len(lowered.split()) <= 10
    if bracketed and ((verb and not colon) or (inside and colon and trimmed.rstrip(":： ").endswith(">"))):
        return "sure"
    if (
        colon
        and date
        and inside
        and (address or opened or len(lowered.split()) <= 14)
        and not _has_sentence(lowered)
    ):
        return (
            "no"
            if any(
                f" {word}{verb}" in f" {lowered}"
                for word in ("i", "you", "we")
                for verb in (" wrote ", " sent ")
            )
            else "sure"
        )
    if (
        colon
        and address
        and (date or lowered.startswith(_QUOTING))
        and trimmed.rstrip(": ：\u00a0").endswith((">", ")", "]"))
        and (opened or lowered.startswith(_QUOTING))
    ):
        return "sure"
    if address and date and not colon and (verb or (lowered[0].isdigit() and trimmed.endswith(">"))):
        return "sure"
    return "no"


def _is_own_sentence(lowered: str, verb: str) -> bool:
    before = lowered[: -len(verb)].rstrip(",").split()
    return bool(before) and before[-1].strip(",.:") in _OWN_WORDS


def _has_sentence(lowered: str) -> bool:
    """Spot running text: a question mark, or a full stop after a long plain word."""
    return (
        "? " in lowered
        or "! " in lowered
        or re.search(r"[a-zà-ÿ]{7,}\. [a-z]{2,} [a-z]", lowered) is not None
    )


def _opens_with_date(lowered: str) -> bool:
    """Look for a digit among the first words; ``On the other hand`` has none."""
    words = lowered.lstrip("-–—* \"'").split()[:5]
    return any(any(map(str.isdigit, word)) for word in words)


def _glued(page: Page, index: int) -> Splitter | None:
    """Find an attribution that a mail program glued to the end of a reply line."""
    line = page.lines[index][:2000]
    for match in pattern(_MIDDLE).finditer(line):
        if match.start() == 0:
            continue
        above = line[: match.start()].rstrip(DASHES + " ")
        if not above.strip("> \t") or above.endswith((",", "<", "(")):
            continue
        found = _joined(page, index, page.starts[index] + len(above), line[match.start() :][:LONGEST])
        if found and ("@" in line[match.start() :] or _is_followed_by_quote(page, found.last)):
            return found
    return None


def _author(text: str) -> str:
    """Return the part of an attribution that names the author, as well as can be told."""
    address = pattern(ADDRESS).search(text)
    if address:
        head = text[: address.start()].rstrip("<([ \"'")
        name = re.split(
            r"[,，、]|\d{1,2}[:.h]\d{2}(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?|\b(?:wrote|schrieb|schreef|skrev|GMT\S*|UTC\S*)\b|\d{4}",
            head,
        )[-1]
        return f"{name.strip()} <{address[0]}>"
    lowered = text.lower()
    for verb in _verbs()[0]:
        at = lowered.rfind(verb)
        if at > 0:
            return re.split(
                r"[,，]|\d{1,2}[:.h]\d{2}(?:\s?[AaPp][Mm])?",
                text[:at] if len(text) - at - len(verb) < 4 else text[at + len(verb) :],
            )[-1].strip(" :")
    return ""
