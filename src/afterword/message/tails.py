"""What stands below a person's words: signature blocks, device lines, disclaimers, the system's own lines.

Holds the reading of the end of one region of a page. The closing and the first name under it are the writer's and stay;
so do lists, scores and postscripts. When nothing says that the writer signed off, only what is unmistakable goes.
"""

import re

from afterword.message.footers import mark_footers, opens_sign_off
from afterword.message.kinds import POSTSCRIPT, Line, has_title, is_contact, is_name, is_separated, tagged
from afterword.message.page import Page, is_rule, pattern
from afterword.text.salutations import closes_with_name, is_closing, is_greeting

_FRAGMENTS = 3  # short lines such as "Scores attached" that may stand above the typed name
_FOR = r"(?i)(?:im auftrag|in vertretung|i\.\s?[av]\.)$|(?:for|on behalf of|pour|por|per|namens|w imieniu|för|på vegne af) \S"
_TEAM = r"(?i)\b(?:team|équipe|equipo|equipe|squadra|zespół|teamet|tiimi|tým|команда|チーム|팀|团队)\b"


def cut_tail(page: Page, first: int, stop: int) -> None:
    """Cut what follows the writer's words in lines first to stop of page."""
    lines = tagged(page, first, stop)
    lines = _cut_under_dashes(page, lines)
    mark_footers(lines)
    tail = _tail(lines)
    keep = _signed_at(tail)
    if keep is None:
        _cut_sure(page, lines)
        return
    below = tail[keep:]
    if below and (_is_automatic(below) or keep == 0):
        for line in below:
            if not line.words:
                page.cut(line.number, line.number + 1, line.why or "signature")
    else:
        _cut_sure(page, lines)


# -- the end of the writer's words ----------------------------------------------------------------------------------


def _tail(lines: list[Line]) -> list[Line]:
    """Return the lines after the last sentence; a postscript counts as part of the tail when a sign-off is above it."""
    at = len(lines)
    while at > 0 and not lines[at - 1].words:
        at -= 1
    above = at
    while above > 0 and lines[above - 1].words and at - above < 6:
        above -= 1
        if pattern(POSTSCRIPT).match(lines[above].bare):
            rest = _tail(lines[:above])
            if rest:
                return rest + lines[above:]
            break
    return lines[at:]


def _signed_at(tail: list[Line]) -> int | None:
    """Return how many lines of the tail are the typed closing and name; None when nobody signed off."""
    for at, line in enumerate(tail):
        if line.why is not None or not is_closing(line.bare):
            continue
        if at + 1 < len(tail) and is_closing(tail[at + 1].bare) and len(tail[at + 1].bare) > 1:
            continue
        if closes_with_name(line.bare):
            return at + 1
        return at + 1 + _name_lines(tail[at + 1 :])
    for at, line in enumerate(tail):
        if line.why is not None or is_rule(line.bare):
            return None
        if opens_sign_off(tail, at):
            return at + 2
        if is_greeting(line.bare) or (at < _FRAGMENTS and not is_name(line.bare)):
            continue
        if not is_name(line.bare):
            return None
        if _is_wish_and_name(tail, at):
            return at + 2
        alone = at + 1 == len(tail) or tail[at + 1].number > line.number + 1 or tail[at + 1].why is not None
        if alone or pattern(_TEAM).search(line.bare) or len(line.bare.split()) == 1:
            return at + 1
        if tail[at + 1].bare.startswith(line.bare) or _is_followed_by_block(tail, at):
            return at + 1  # typed, and repeated by the block
        # "Full Name / Title / Company" in one piece: the block that a mail program adds
        return at if _has_evidence(tail[at + 1 :]) or _is_short_block(tail[at:]) else at + 1
    return None


def _is_wish_and_name(tail: list[Line], at: int) -> bool:
    """Say whether a first name stands right under line at, and then nothing or a block: ``Speak Mon`` / ``Shaz``."""
    if at + 1 >= len(tail) or tail[at + 1].why is not None or tail[at + 1].number != tail[at].number + 1:
        return False
    below = tail[at + 2] if at + 2 < len(tail) else None
    parted = below is None or below.why is not None or below.number > tail[at + 1].number + 1
    name = tail[at + 1].bare
    wish = tail[at].bare
    return (
        parted
        and len(name.split()) == 1
        and is_name(name)
        and not has_title(name)
        and wish.split()[0] != name
    )


def _is_followed_by_block(tail: list[Line], at: int) -> bool:
    """Say whether the name on line at has at most a title under it before a block that stands by itself."""
    return (
        at + 2 < len(tail)
        and tail[at + 1].why is None
        and tail[at + 2].why is not None
        and tail[at + 2].number > tail[at + 1].number + 1
    )


def _name_lines(after: list[Line]) -> int:
    """Count the typed name under a closing: one line, or two when a second person signs or it spells the name out."""
    if not after or after[0].why is not None or is_rule(after[0].bare):
        return 0
    first = after[0].bare
    if is_contact(first) or len(first.split()) > 8:
        return 0
    if len(after) > 1 and after[1].number == after[0].number + 1:
        if re.match(r"(?:and|und|et|y|e|en|&|och|og|i|a|ja|и) ", after[1].bare):
            return 2
        if pattern(_FOR).match(first) and is_name(after[1].bare):
            return 2
    return 1


def _has_evidence(lines: list[Line]) -> bool:
    """Look for what only a signature block has: a title, a way to get in touch, columns, small print."""
    for line in lines:
        if line.why is not None or is_contact(line.bare) or is_separated(line.bare) or is_rule(line.bare):
            return True
        if has_title(line.bare):
            return True
    return False


def _is_short_block(lines: list[Line]) -> bool:
    return 2 <= len(lines) <= 8 and all(line.why is not None or is_name(line.bare) for line in lines)


def _is_automatic(below: list[Line]) -> bool:
    """Say whether the lines under the typed name are a block that nobody typed for this message."""
    typed = [line for line in below if line.why is None and not line.words]
    if not typed:
        return True
    if _has_evidence(below):
        return True
    if all(len(line.bare) <= 4 or not any(map(str.isalnum, line.bare)) for line in typed):
        return False  # kisses and emoji
    return all(is_name(line.bare) for line in typed)


def _cut_sure(page: Page, lines: list[Line]) -> None:
    """Cut unmistakable lines from the end up; stop at the first line that is not one of them."""
    at = len(lines)
    while at > 0 and (lines[at - 1].sure or (is_rule(lines[at - 1].bare) and at < len(lines))):
        at -= 1
    for line in lines[at:]:
        page.cut(line.number, line.number + 1, line.why or "chrome")


def _cut_under_dashes(page: Page, lines: list[Line]) -> list[Line]:
    """Cut from a line of two dashes (or a rule) down, when what follows reads like a signature; return the rest."""
    for at, line in enumerate(lines):
        bare = line.bare
        if bare not in ("--", "—", "––", "‐‐", "- -", "-- --", "~", "~~") and not (is_rule(bare) and at > 0):
            continue
        rest = lines[at + 1 :]
        sentences = sum(1 for below in rest if below.words)
        marker = bare == "--"
        standard = marker and page.lines[line.number].rstrip("\n").endswith("-- ")
        footer = any(below.why is not None or is_contact(below.bare) for below in rest)
        if (
            (standard and len(rest) <= 30)
            or (marker and sentences <= 2 and len(rest) <= 25)
            or (rest and not sentences and (marker or footer or not is_rule(bare) or _is_short_block(rest)))
        ):
            for below in lines[at:]:
                page.cut(below.number, below.number + 1, below.why or "signature")
            return lines[:at]
    return lines
