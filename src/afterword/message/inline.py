"""Answers that were written into an older message which nothing quotes, each behind a mark: ``[GP] Yes, …``.

Holds their recognition. Only a mark that is the sender's own initials or name counts, or an arrow where the sender
announced such answers, so that the user's words are never taken for an answer.
"""

from afterword.message.forwards import words_of
from afterword.message.page import Page, Splitter, cues, pattern
from afterword.message.phrases import INLINE_CUES

_MARK = r"\s{0,8}(?:\[(?P<bracket>[^\[\]\n]{1,30})\]|(?P<initials>[A-Z]{2,4})\s?[:>)-]|(?P<name>[A-Z][\w'’-]{1,20})\s?:|(?P<arrow>-{1,3}>|={1,3}>|→))\s*\S"


def marked_answers(page: Page, splitter: Splitter) -> list[tuple[int, int]]:
    """Return (first, stop) lines of the answers in the unquoted message after splitter."""
    above = " ".join(
        page.bare(at) for at in range(max(0, splitter.first - 40), splitter.first) if page.why[at] is None
    )
    if not cues(above.lower(), INLINE_CUES):
        return []
    own = _own_marks(page, splitter)
    found: list[tuple[int, int]] = []
    index = splitter.last + 1
    while index < len(page):
        match = pattern(_MARK).match(page.lines[index][:200])
        mark = (match["bracket"] or match["initials"] or match["name"] or "").strip().lower() if match else ""
        if match is None or not (match["arrow"] or mark in own):
            index += 1
            continue
        first = index
        while index < len(page) and not page.blank[index]:
            index += 1
        found.append((first, index))
    return found


def _own_marks(page: Page, splitter: Splitter) -> set[str]:
    """Return the ways in which the sender may mark an answer: names and initials from the To line and the sign-off."""
    written = [at for at in range(max(0, splitter.first - 12), splitter.first) if not page.blank[at]]
    people = [
        splitter.values.get("to", "").partition("<")[0],
        *(page.bare(at) for at in written if len(page.bare(at)) <= 30),
    ]
    marks: set[str] = set()
    for person in people:
        parts = [part for part in person.replace(",", " ").replace('"', " ").split() if part[0].isupper()]
        marks |= words_of(person) | {"".join(part[0] for part in parts).lower(), person.strip().lower()}
    return marks - {""}
