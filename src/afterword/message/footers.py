"""Whole paragraphs that nobody typed: signature blocks and small print under a sign-off, rows of a system's links.

Holds the judgement of paragraphs; single lines are judged in kinds, and where the writer's words end in tails.
"""

import re
from collections.abc import Iterator

from afterword.message.kinds import (
    LIST,
    PERSONAL,
    POSTSCRIPT,
    SCORE,
    Line,
    ends_sentence,
    has_title,
    is_contact,
    is_name,
    is_prose,
    is_separated,
)
from afterword.message.page import cues, entries, pattern
from afterword.message.phrases import BUTTONS, FOOTERS, MEDIA, ORGANISATIONS
from afterword.message.types import Why
from afterword.text.salutations import closes_with_name, is_closing, is_greeting

_OPENING_WORDS = 14  # the first line of a signature block is no longer than this
_SLOGAN = 8  # words; a longer sentence may be what somebody wants to say
_WORD = r"[^\W\d_][\w'’-]+"


def mark_footers(lines: list[Line]) -> None:
    """Mark, in place, the lines of paragraphs that were added below the writer's words."""
    names: set[str] | None = None  # of who signed above; None while nobody has
    written = closed = False
    parts = list(_at_names(lines))
    ends = _last_words(parts)
    for at, paragraph in enumerate(parts):
        why = _why(paragraph, names) if names is not None else None
        block = at > ends and not closed and _is_block(paragraph, signed=names is not None)
        block = block or (at > ends and _is_letterhead(paragraph))
        if not why and written and (block or _is_certain(paragraph)):
            why = "signature"
        if why:
            _mark(paragraph, why)
            continue
        _mark_links(paragraph)
        written = written or any(line.words for line in paragraph)
        if written and any(line.words or line.why is None for line in paragraph):
            names = _signed(paragraph, closed=closed)
            closed = names is None and is_closing(paragraph[-1].bare)
    _mark_buttons(lines)


def paragraphs(lines: list[Line]) -> Iterator[list[Line]]:
    """Yield runs of lines that follow each other without a gap."""
    start = 0
    for at in range(1, len(lines) + 1):
        if at == len(lines) or lines[at].number != lines[at - 1].number + 1:
            yield lines[start:at]
            start = at


def _last_words(parts: list[list[Line]]) -> int:
    """Return the number of the last paragraph that is somebody's words: the block at the end comes after it."""
    for at in range(len(parts) - 1, -1, -1):
        said = [line for line in parts[at] if line.words]
        if 2 * len(said) > len(parts[at]) and not all(is_footer_sentence(line.bare) for line in said):
            return at
    return -1


def _is_block(paragraph: list[Line], *, signed: bool) -> bool:
    """Say whether a paragraph is a card by what stands on it: a name, a job, an organisation, ways to get in touch.

    Where nobody has ``signed`` above, the name on top may be the typed one: then only columns are a card.
    """
    opening = paragraph[0].bare
    if len(opening.split()) > _OPENING_WORDS or ends_sentence(opening) or is_greeting(opening):
        return False
    if is_closing(opening) or any(_is_typed(line) for line in paragraph) or _opens_with_closing(paragraph):
        return False
    if is_separated(opening) and has_title(opening) and " | " in opening:
        return True
    evidence = sum(_is_evidence(line) for line in paragraph[1:])
    return (
        signed
        and len(paragraph) > 1
        and is_name(opening)
        and evidence >= 1
        and evidence + 2 >= len(paragraph)
    )


def _is_letterhead(paragraph: list[Line]) -> bool:
    """Say whether a paragraph at the end is what an organisation prints there: its name, its address, small print."""
    if any(_is_typed(line) for line in paragraph) or is_closing(paragraph[0].bare):
        return False
    if len(paragraph) == 1:
        return paragraph[0].words and is_footer_sentence(paragraph[0].bare)
    printed = [
        line
        for line in paragraph
        if line.why is not None
        or is_footer_sentence(line.bare)
        or (
            not ends_sentence(line.bare) and (is_contact(line.bare) or cues(line.bare.lower(), ORGANISATIONS))
        )
    ]
    opening = paragraph[0]
    titled = not is_name(opening.bare) or bool(cues(opening.bare.lower(), ORGANISATIONS)) or len(printed) >= 3
    return len(printed) >= 2 and titled and 3 * len(printed) >= 2 * len(paragraph) - 1


def _opens_with_closing(paragraph: list[Line]) -> bool:
    return len(paragraph) > 1 and paragraph[0].bare[-1] in ",，!" and is_name(paragraph[1].bare)


def _mark_buttons(lines: list[Line]) -> None:
    """Let a button left over as a word (``Reply``) go with the system's lines below it."""
    for at in range(len(lines) - 2, -1, -1):
        if lines[at].bare.lower() in entries(BUTTONS) and lines[at + 1].sure:
            _mark([lines[at]], "chrome")
        elif not lines[at].sure:
            break


def _at_names(lines: list[Line]) -> Iterator[list[Line]]:
    """Yield the paragraphs; one that signs and goes on with two lines or more is split after the name."""
    for paragraph in paragraphs(lines):
        at = next((at for at, line in enumerate(paragraph) if not line.words and is_closing(line.bare)), None)
        if at is None or closes_with_name(paragraph[at].bare):
            yield paragraph
            continue
        stop = at + 2
        if len(paragraph) - stop >= 2 and is_name(paragraph[stop - 1].bare):
            yield paragraph[:stop]
            yield paragraph[stop:]
        else:
            yield paragraph


def _mark(lines: list[Line], why: Why) -> None:
    for line in lines:
        line.why, line.words, line.sure = line.why or why, False, True


# -- who signed -----------------------------------------------------------------------------------------------------


def _signed(paragraph: list[Line], *, closed: bool) -> set[str] | None:
    """Return the words of the name that ends a paragraph, or None; ``closed``: the paragraph above was the closing."""
    last = paragraph[-1].bare
    end = re.split(r"[.!?…]\s+", last[-60:])[-1]
    if closes_with_name(end):
        return _words(end)
    if closed and not paragraph[0].words:
        return _words(paragraph[0].bare)
    if is_closing(last):
        return None  # the name is to come
    for at in range(len(paragraph) - 1, max(-1, len(paragraph) - 5), -1):
        if is_closing(paragraph[at].bare) or opens_sign_off(paragraph, at):
            return _words(" ".join(line.bare for line in paragraph[at + 1 :]))
        if paragraph[at].words:
            break
    if len(paragraph) <= 2 and not any(line.words for line in paragraph) and is_name(paragraph[0].bare):
        return _words(" ".join(line.bare for line in paragraph))
    if (
        len(paragraph) == 2
        and is_name(last)
        and len(last.split()) <= 4
        and len(paragraph[0].bare.split()) <= 9
    ):
        wish = paragraph[0].bare
        if wish[-1] in ",!，" or not (
            ends_sentence(wish) or has_title(last) or cues(last.lower(), ORGANISATIONS)
        ):
            return _words(last)  # a wish of the writer's own, and the name
    return None


def opens_sign_off(lines: list[Line], at: int) -> bool:
    """Say whether line at closes in words of the writer's own, such as ``Onwards,`` with a name under it."""
    bare = lines[at].bare
    if at + 1 >= len(lines) or lines[at + 1].why is not None or not is_name(lines[at + 1].bare):
        return False
    gap = lines[at + 1].number - lines[at].number
    if lines[at].why is not None or gap > 2 or len(bare.split()) > 5 or is_greeting(bare):
        return False
    if bare[-1] in ",，!":
        return True
    following = lines[at + 2] if at + 2 < len(lines) else None
    ends = following is None or following.why is not None or following.number > lines[at + 1].number + 1
    below = lines[at + 1].bare.lower()
    return (
        ends
        and gap == 1
        and is_name(bare)
        and not (" " in bare and bare.istitle())
        and not has_title(below)
        and not cues(below, ORGANISATIONS)
        and not _words(bare) & _words(below)
    )


def _words(text: str) -> set[str]:
    return {word.lower() for word in pattern(_WORD).findall(text)}


# -- what stands below ----------------------------------------------------------------------------------------------


def _why(paragraph: list[Line], names: set[str]) -> Why | None:
    """Say what a paragraph under a sign-off was added as; None when someone may have typed it."""
    opening = paragraph[0].bare
    if pattern(POSTSCRIPT).match(opening):
        return None
    if _repeats(paragraph, names):
        return "signature"
    columns = is_separated(opening) or is_contact(opening)
    if (
        columns
        and (
            _named(opening, names)
            or (" | " in opening and (has_title(opening) or cues(opening.lower(), ORGANISATIONS)))
        )
        and not any(pattern(PERSONAL).search(line.bare) for line in paragraph)
    ):
        return "signature"
    if any(_is_typed(line) for line in paragraph):
        return None
    if all(line.why is not None or is_footer_sentence(line.bare) for line in paragraph):
        return "disclaimer"
    if len(opening.split()) > _OPENING_WORDS or ends_sentence(opening):
        return None
    repeated = _named(opening, names) and len(paragraph) > 1 and is_name(opening)
    evidence = sum(_is_evidence(line) for line in paragraph)
    sentences = sum(
        line.words and len(line.bare.split()) > _SLOGAN and not _is_evidence(line) for line in paragraph
    )
    if repeated or evidence > (0 if _named(opening, names) else sentences):
        return "signature"
    return None


def _repeats(paragraph: list[Line], names: set[str]) -> bool:
    """Say whether a block opens with the full name of who signed and their job: a rating or an offer below is part of it."""
    if len(paragraph) < 3 or not (is_name(paragraph[0].bare) and _named(paragraph[0].bare, names)):
        return False
    listed = sum(
        bool(pattern(LIST).match(line.bare + " ") or re.search(r"\d\s?/\s?\d", line.bare))
        for line in paragraph
    )
    said = any(pattern(PERSONAL).search(line.bare) for line in paragraph) or listed > 1
    return has_title(paragraph[1].bare) and not ends_sentence(paragraph[1].bare) and not said


def _named(opening: str, names: set[str]) -> bool:
    """Say whether an opening names who signed, in full or longer: ``Zsófi`` and ``Kovács Zsófia``."""
    words = _words(opening)
    return bool(words & names) or any(
        len(name) >= 3 and word.startswith(name[: max(3, len(name) - 1)]) for name in names for word in words
    )


def _is_certain(paragraph: list[Line]) -> bool:
    """Find what nobody types even where nobody signed: a card of columns and numbers, small print from end to end."""
    if any(line.sure for line in paragraph) and len(paragraph) > 1:
        return all(line.why is not None or is_footer_sentence(line.bare) for line in paragraph)
    return (
        len(paragraph) > 1
        and is_separated(paragraph[0].bare)
        and any(is_contact(line.bare) for line in paragraph)
        and not any(line.words or _is_typed(line) for line in paragraph)
    )


def _is_typed(line: Line) -> bool:
    if line.why is not None or not line.bare.strip(" +0123456789()./-") or is_footer_sentence(line.bare):
        return False
    return any(
        (
            pattern(LIST).match(line.bare + " "),
            pattern(SCORE).search(line.bare),
            pattern(PERSONAL).search(line.bare),
        )
    )


def _is_evidence(line: Line) -> bool:
    if line.why is not None:
        return True
    if is_footer_sentence(line.bare):
        return True
    if ends_sentence(line.bare) or is_prose(line.bare):
        return False
    return (
        is_contact(line.bare)
        or is_separated(line.bare)
        or has_title(line.bare)
        or bool(cues(line.bare.lower(), ORGANISATIONS))
    )


def is_footer_sentence(bare: str) -> bool:
    """Say whether a sentence speaks of the mail itself, or is what organisations put under all of their mail."""
    lowered = bare.lower().replace("’", "'")
    if cues(lowered, FOOTERS):
        return True
    return bool(cues(lowered, MEDIA)) and not re.search(r"\b(?:I|I'm|I’m|ich|je|yo|eu|io|ik|jag|jeg)\b", bare)


# -- rows of links --------------------------------------------------------------------------------------------------


def _mark_links(paragraph: list[Line]) -> None:
    """Let the lines around a system's own lines go with them, as far as nobody can have typed them."""
    sure = [line for line in paragraph if line.sure and line.why == "chrome"]
    if not sure:
        return
    for line in paragraph:
        if line.why is None and (
            (
                len(sure) >= 2
                and not line.words
                and not is_prose(line.bare, least=3)
                and not is_closing(line.bare)
                and len(line.bare.split()) > 1
            )
            or (len(sure) >= 2 and is_footer_sentence(line.bare))
            or (not line.words and is_separated(line.bare))
        ):
            _mark([line], "chrome")
