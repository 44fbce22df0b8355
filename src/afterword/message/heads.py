"""What mail systems, networks and phones print above or beside a person's words.

Holds the reading of the first lines (warnings, LinkedIn and voicemail captions, webmail's own header) and of chat
exports, where every message has a time and a name in front.
"""

from afterword.message.page import Page, cues, entries, pattern
from afterword.message.phrases import BANNERS, CAPTIONS, DAYS, OWN_NAMES, SENT_YOU, STATUSES

_REACH = 12
_TO = frozenset(("to", "an", "à", "para", "a", "aan"))
_ME = frozenset(("me", "mich", "moi", "mí", "mim", "mij"))
_DEGREE = r"(?i)[·•]\s*(?:1st|2nd|3rd\+?|[123]\.|1er|2e|3e|[123]\.?º|[123]°)(?:\s|$|\+)"
_TIME = r"(?i)(?:at |um |à |às )?\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?: uhr)?"
_CHAT = (
    r"\s{0,4}(?:\[\s?(?=[^\]\n]{4,40}\d[:.]\d\d)[^\]\n]{4,40}\]\s?(?:-\s)?"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?\s?[-–]\s)"
    r"(?P<name>[^:：\n]{1,40})[:：]\s?"
)


def cut_heads(page: Page) -> None:
    """Cut what stands above the words: warnings, captions, a network's card of the sender."""
    filled = [index for index in range(min(len(page), 40)) if page.why[index] is None and page.bare(index)][
        :_REACH
    ]
    _cut_banners(page, filled)
    filled = [index for index in filled if page.why[index] is None]
    _cut_card(page, filled)
    _cut_webmail(page, [index for index in filled if page.why[index] is None])
    for index in filled[:4]:
        bare = page.bare(index)
        if not (_is_caption(bare.lower()) or _is_status(bare.lower()) or _is_time(bare.lower())):
            break
        page.cut(index, index + 1, "chrome")
    last = next((index for index in reversed(range(len(page))) if not page.blank[index]), 0)
    if last > 0 and _is_status(page.bare(last).lower()):
        page.cut(last, last + 1, "chrome")


def _is_time(lowered: str) -> bool:
    """Recognise ``3:47 PM`` and ``Today 15:47``."""
    if len(lowered) > 40 or not any(map(str.isdigit, lowered)):
        return False
    day, _, rest = lowered.partition(" ")
    time = rest if day.rstrip(",.") in entries(DAYS) else lowered
    return pattern(_TIME).fullmatch(time.strip()) is not None


def _is_status(lowered: str) -> bool:
    """Recognise what a phone prints around a message: ``Delivered``, ``Read 15:48``, ``iMessage``."""
    if len(lowered) > 40:
        return False
    head = next((status for status in entries(STATUSES) if lowered.startswith(status)), None)
    return head is not None and (lowered == head or _is_time(lowered.removeprefix(head).strip()))


def _is_caption(lowered: str) -> bool:
    """Recognise the caption of a voicemail transcript, and its length."""
    if len(lowered) > 110 or lowered[-1:] in ".!?":
        return False
    return lowered.startswith(tuple(entries(CAPTIONS))) or (
        lowered.replace(":", "").isdigit() and ":" in lowered
    )


def _cut_banners(page: Page, filled: list[int]) -> None:
    for index in filled[:6]:
        if (
            page.why[index] is None
            and len(page.lines[index]) < 600
            and page.bare(index)
            .lower()
            .replace("’", "'")
            .lstrip("*[(⚠️ -")
            .startswith(tuple(entries(BANNERS)))
        ):
            stop = index + 1
            while (
                stop < len(page)
                and not page.blank[stop]
                and stop - index < 5
                and len(page.lines[stop - 1]) >= 50
            ):
                stop += 1
            page.cut(index, stop, "chrome")


def _cut_card(page: Page, filled: list[int]) -> None:
    """Cut a LinkedIn card: "X sent you a message", name and degree, headline, time."""
    last, degree = -1, False
    for at, index in enumerate(filled[:8]):
        bare = page.bare(index)
        if len(bare) > 140:
            break
        if at < 2 and bare[-1] not in ".!?" and cues(bare.lower(), SENT_YOU):
            last = at
        elif ("·" in bare or "•" in bare) and pattern(_DEGREE).search(bare):
            last, degree = at, True
        elif (degree and last == at - 1) or (last >= 0 and _is_time(bare.lower())):
            last, degree = at, False
        elif last < 0 and at > 0:
            break
    for index in filled[: last + 1]:
        page.cut(index, index + 1, "chrome")


def _cut_webmail(page: Page, filled: list[int]) -> None:
    """Cut the sender line and "to me" that a copy from webmail carries on top."""
    for at, index in enumerate(filled[:5]):
        words = page.bare(index).lower().replace(",", " ").split()
        if len(words) in range(2, 8) and words[0] in _TO and words[1] in _ME:
            for above in filled[: at + 1]:
                page.cut(above, above + 1, "chrome")
            return


def cut_chat(page: Page) -> None:
    """Cut time and name in front of chat messages, and the messages that are the user's own."""
    matches = [
        (index, match)
        for index in range(min(len(page), 5000))
        if page.why[index] is None
        and (page.lines[index].lstrip()[:1] or " ") in "[0123456789"
        and (match := pattern(_CHAT).match(page.lines[index][:200]))
    ]
    if not matches:
        return
    own = entries(OWN_NAMES)
    for at, (index, match) in enumerate(matches):
        stop = matches[at + 1][0] if at + 1 < len(matches) else len(page)
        if match["name"].strip().lower() in own:
            page.cut(index, stop, "history")
        else:
            page.cut_piece(page.starts[index], page.starts[index] + match.end(), "chrome")
