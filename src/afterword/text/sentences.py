"""Sentences of plain text, each with its exact place.

Holds one splitter for mail, chat and lists in many languages; no dictionary of names, no language detection.
A sentence never crosses a blank line or a list item; a hard-wrapped line is joined, so it may hold a newline.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from afterword.text.salutations import is_closing, is_greeting


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: ``text == source[start:end]``, without white space around it."""

    start: int
    end: int
    text: str


_ABBREVIATIONS = """
mr mrs ms mx dr prof st sr jr vs etc e.g i.e eg ie cf al approx appt dept est ext fig inc ltd co corp no nos vol pp ed rev hon gen sgt capt esp incl max min misc
a.m p.m ph.d b.sc m.sc b.a m.a u.s u.k jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri w.r.t asap ca viz ref
z.b z.h u.a u.ä d.h bzw ggf ggfs inkl exkl evtl bspw usw usf vgl nr tel abs str sog o.ä i.d.r m.e s.o s.u z.t zzgl hr fr dipl ing mag geb gem insb allg i.v i.a
m mme mlle mm me dr pr c.-à-d p.ex ex env av bd éd réf tél n.b art chap janv févr avr juil
sra srta dra ud uds vd vds p.ej ej pág págs núm aprox ee.uu ss.mm ej tfno
exmo exma exa sr sra dr dra prof profa eng engª p.ex pág nº av
sig sigg sig.ra sig.na dott dott.ssa avv arch egr gent spett p.es ecc pag pagg n.d.r art tel
dhr mevr mw drs mr ir bijv bv d.w.z enz i.p.v m.b.t n.a.v o.a t.a.v t.o.v i.v.m evt incl excl p.s m.i ca nl
np itd itp tzn tzw m.in ul al pl godz str wg ok dr mgr inż prof ds nt tj br zob
t.ex bl.a dvs m.m o.s.v osv s.k kl ca tel resp f.d fr.o.m t.o.m m.fl
f.eks bl.a dvs osv m.v mv ca kl nr pga ift evt hhv jf mht ift f.o.m
esim mm jne ym ks ns yms n klo puh os vrt
např tzv tj atd apod mj č str tel resp popř ing mgr bc p pí sv tř
т.е т.д т.п т.к т.н др г гг ул руб тыс млн стр им проф напр см
"""
_MONTHS = """
januar februar märz april mai juni juli august september oktober november dezember jänner januari februari maart mei augustus december
marts mars maj juuni tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
ledna února března dubna května června července srpna září října listopadu prosince desember juni
"""
_BEFORE_ORDINALS = (
    "der die das dem den des im am zum zur vom ab bis seit beim jeder den i på fra til og und oder eller"
)
_WRAP = 45  # a line shorter than this was not broken by a mail program
_TERMINATOR = re.compile(
    r"[.!?…]{1,9}[\"'”’»)\]*_]{0,4}|[。！？｡．]{1,9}[」』”’）)]{0,4}"
    r"|(?<=\s)[\U0001f300-\U0001faff\u2600-\u27bf][\ufe0f\u200d\U0001f3fb-\U0001faff\u2640-\u2642]{0,12}"
)
_ITEM = re.compile(
    r"[ \t>]{0,12}(?:[-*•·‣▪◦–—+●○■□✓✔✗✘→]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)]|[①-⑳]|[・◆◇※])[ \t\u3000]+\S|[・①-⑳]\S"
)
_LABEL = re.compile(r"[^\W\d_][^\n:：.!?]{0,38}[:：][ \t\u3000]*$")


@cache
def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


def split(text: str) -> list[Sentence]:
    """Return the sentences of text in order; together they cover everything but white space.

    Offsets count code points. Greeting and closing lines are sentences of their own; so is every list item's start.
    Linear in the length of the text.
    """
    found: list[Sentence] = []
    for start, end in _blocks(text):
        for left, right in _pieces(text, start, end):
            piece = text[left:right]
            bare = piece.strip()
            if bare:
                offset = left + len(piece) - len(piece.lstrip())
                found.append(Sentence(offset, offset + len(bare), bare))
    return found


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Yield runs of lines that were typed as one paragraph, list item, greeting or closing."""
    start = position = 0
    lines = text.split("\n")
    widest = 0
    for index, line in enumerate(lines):
        end = position + len(line)
        following = lines[index + 1] if index + 1 < len(lines) else ""
        widest = max(widest, len(line)) if line.strip() else 0
        if not _is_joined(line, following, widest):
            yield start, end
            start = end + 1
        position = end + 1


def _is_joined(line: str, following: str, widest: int) -> bool:
    """Say whether the line break after line is only a wrap."""
    bare, after = line.strip(), following.strip()
    if not bare or not after or _ITEM.match(following):
        return False
    return _is_wrapped(line, bare, after, widest) and not (
        is_greeting(line) or is_closing(line) or is_closing(following)
    )


def _is_wrapped(line: str, bare: str, after: str, widest: int) -> bool:
    """Judge by the width of the page and by the letters on both sides of the break."""
    if bare[-1] >= "\u3000":  # scripts without spaces
        return (
            bare[-1] not in "。！？」：" and after[0] >= "\u2e80" and (bare[-1] in "、，" or len(bare) >= 20)
        )
    room = len(line) + 1 + len(after.split(None, 1)[0])
    if len(bare) >= _WRAP and len(line) <= 160 and (room > widest or room > 60):
        # a break at the edge of the page; a label such as "Things to work on:" is never the middle of a sentence
        return not (bare[-1] == ":" and len(bare) < 60)
    if _LABEL.match(bare):
        return False
    return after[0].islower() and len(bare) >= 30 and bare[-1] not in ".!?…:"


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    left = start
    item = _ITEM.match(text, start, end)
    guard = item.end() - 1 if item else start
    for mark in _TERMINATOR.finditer(text, start, end):
        if mark.start() < guard:
            continue
        if _ends_sentence(text, left, mark, end):
            yield left, mark.end()
            left = mark.end()
    if left < end:
        yield left, end


def _ends_sentence(text: str, left: int, mark: re.Match[str], end: int) -> bool:
    sign = mark[0][0]
    if mark.end() >= end:
        return True
    if sign in "。！？｡．":
        return True
    following = text[mark.end()]
    if sign not in ".!?…":
        return (
            following.isspace()
            and mark.start() - left >= 15
            and _next_letter(text, mark.end(), end).isalpha()
        )
    if not following.isspace():
        return sign != "…" and _runs_on(text, mark, end)
    after = _next_letter(text, mark.end(), end)
    if sign in "!?":
        return mark[0][-1] not in "\"'”’»)" or not after.islower()
    if len(mark[0].rstrip("\"'”’»)]*_")) > 1 or sign == "…":  # an ellipsis
        return not after.islower()
    return not _is_abbreviation(text, left, mark, after, end)


def _next_letter(text: str, at: int, end: int) -> str:
    """Return the first character after white space and opening quotes ('' at the end)."""
    stop = min(end, at + 40)
    while at < stop and (text[at].isspace() or text[at] in "\"'“‘«(["):
        at += 1
    return text[at] if at < stop else ""


def _runs_on(text: str, mark: re.Match[str], end: int) -> bool:
    """Find the end in ``good.The next`` but not in ``Node.js``, ``3.5`` or an address."""
    at, after = mark.start(), mark.end()
    if len(mark[0]) > 1 and mark[0][-1] in "\"'”’»)" and text[after].isalpha():
        return text[after].isupper()
    if after + 1 >= end or not text[after].isupper() or not text[after + 1].islower():
        return mark[0][0] in "!?" and text[after].isupper() and not _in_address(text, at)
    return text[at - 2 : at].isalpha() and text[at - 1].islower() and not _in_address(text, at)


def _in_address(text: str, at: int) -> bool:
    low = max(0, at - 60)
    start = max(text.rfind(" ", low, at), text.rfind("\n", low, at), low - 1) + 1
    return any(sign in text[start : at + 12] for sign in ("://", "@", "www."))


def _is_abbreviation(text: str, left: int, mark: re.Match[str], after: str, end: int) -> bool:
    at = mark.start()
    start = at
    while (
        start > left and at - start < 20 and not (text[start - 1].isspace() or text[start - 1] in "(/\"'“„«[")
    ):
        start -= 1
    token = text[start:at]
    lowered = token.lower()
    if token.isdigit():
        return _is_ordinal(text, left, start, at, after, end)
    if lowered in _words(_ABBREVIATIONS):
        # "etc." and the like may also end a sentence
        return not (
            after.isupper()
            and lowered
            in (
                "etc",
                "usw",
                "ecc",
                "osv",
                "itd",
                "atd",
                "jne",
                "no",
                "ok",
                "max",
                "min",
                "me",
                "p.m",
                "a.m",
                "enz",
            )
        )
    if len(token) == 1 and token.isalpha():
        return token.lower() != "x" and not (token == "I" and after.isupper())  # noqa: S105 - a word, not a secret
    if re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", token):
        return True
    return after.islower() and not (len(token) > 1 and token.isalpha())


def _is_ordinal(text: str, left: int, start: int, at: int, after: str, end: int) -> bool:
    """Tell ``am 28. April`` and ``1. Mostly`` from ``round 2. Then``."""
    if at - start > 2:
        return False
    if after.islower():
        return True
    if start - left <= 12 and not text[left:start].strip(" \t\n>(-*•"):
        return True  # a list number
    following = text[at + 1 : min(end, at + 24)].split(maxsplit=1)
    if following and following[0].lower().rstrip(".,") in _words(_MONTHS):
        return True
    before = text[max(left, start - 12) : start].split()
    return bool(before) and before[-1].lower() in _words(_BEFORE_ORDINALS)
