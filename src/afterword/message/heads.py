"""What mail systems, networks and phones print above or beside a person's words.

Holds the reading of the first lines (warnings, LinkedIn and voicemail captions, webmail's own header) and of the last.
"""

import re

from afterword.message.blocks import label_of
from afterword.message.fields import ME
from afterword.message.kinds import ends_sentence, is_name, is_prose, is_sent_through, is_separated
from afterword.message.page import Page, cues, entries, openings, pattern
from afterword.message.phrases import (
    BANNERS,
    CAPTION_OPENINGS,
    CAPTIONS,
    DAYS,
    FEET,
    FRAME_LABELS,
    FRAMES,
    LENGTHS,
    MENU,
    MONTHS,
    OTHER_JOBS,
    SENT_YOU,
    STATUSES,
)
from afterword.text.salutations import is_closing, is_greeting

_REACH = 12
_BUTTON_EDGES = " []<>»›*·•|.…"
_BACK = (
    r"(?:back to|zurück zu[rm]?|retour à|retour aux|volver a|voltar para|voltar às|terug naar)"
    r"(?: \w+)? (?:applications|jobs|search|results|list|overview|inbox|profile|home|bewerbungen|stellen|übersicht|suche|candidatures|offres|recherche|"
    r"candidaturas|ofertas|búsqueda|vagas|busca|sollicitaties|vacatures|overzicht)"
)
_OF_TRANSCRIPTS = (
    "automatic transcri", "auto-transcri", "transcript (", "transcription (", "was this transcript", "is this transcript", "transcripts reply", "transcription beta",
    "automatische transkription", "transcription automatique", "transcripción automática", "transcrição automática", "automatische transcriptie",
)  # fmt: skip
_ENDS = r"[-–—=\s]*(?:end of (?:message|transcript\w*)|ende der nachricht|fin du message|fin del mensaje|fim da mensagem|einde (?:van het )?bericht)[-–—=\s]*"
_TO = frozenset(("to", "an", "à", "para", "a", "aan"))
_DEGREE = r"(?i)[·•]\s*(?:1st|2nd|3rd\+?|[123]\.|1er|2e|3e|[123]\.?º|[123]°)(?:\s|$|\+)"
_TIME = r"(?i)(?:at |um |à |às )?\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?: uhr)?(?:\s?[·x]\s?\d(?:[.,]\d)?x?)?"
_SIGNS = "✓✔▶►⏸⏵🔊🎤🎙 \ufe0f"  # ticks and buttons
CHAT_STAMP = (
    r"(?:\[\s?(?=[^\]\n]{0,40}\d[:.]\d\d)(?P<stamp>[^\]\n]{4,40})\]\s?(?:-\s)?"
    r"|(?P<plain>\d{1,4}[./-]\d{1,2}[./-]\d{1,4}),?\s\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?\s?[-–]\s)"
)
"""Day and time in front of a name in an exported chat, in brackets (``stamp``) or bare (its day is ``plain``)."""
CHAT_LINE = rf"\s{{0,4}}{CHAT_STAMP}(?P<name>[^:：\n]{{1,40}})[:：]\s?"


def cut_heads(page: Page) -> None:
    """Cut what stands above the words: warnings, captions, a network's card of the sender."""
    filled = [index for index in range(min(len(page), 40)) if page.why[index] is None and page.bare(index)][
        :_REACH
    ]
    _cut_banners(page, filled)
    filled = [index for index in filled if page.why[index] is None]
    for index in filled[:2]:
        if is_sent_through(page.bare(index).lower()):
            page.cut(index, index + 1, "chrome")
    filled = [index for index in filled if page.why[index] is None]
    _cut_card(page, filled)
    _cut_webmail(page, [index for index in filled if page.why[index] is None])
    _cut_captions(page, filled[:8])
    _cut_frame(page, [index for index in filled if page.why[index] is None])
    _cut_feet(page)
    _cut_other_jobs(page)


def _cut_other_jobs(page: Page) -> None:
    """Cut a portal's list of other jobs: from its heading down to the next line that is somebody's words."""
    listed = False
    held = page.text.lower()
    if not any(opening in held for opening in openings(OTHER_JOBS)):
        return
    for index in range(len(page)):
        bare = page.bare(index)
        if page.why[index] is not None or not bare:
            continue
        listed = (listed or lists_other_jobs(bare)) and not (_is_said(bare) or is_closing(bare))
        if listed:
            page.cut(index, index + 1, "chrome")


def lists_other_jobs(bare: str) -> bool:
    """Say whether a line opens a portal's list of other jobs."""
    lowered = bare.lower().strip("*#•· ")
    head = lowered.partition(":")[0].strip()
    return len(bare) <= 160 and (head in entries(OTHER_JOBS) or lowered in entries(OTHER_JOBS))


def is_menu(bare: str) -> bool:
    """Say whether a line is a page's row of links: ``Accessibility | Privacy | Help``."""
    parts = [part.strip() for part in re.split(r"[|·•]|\s{2,}", bare[:200].lower())]
    return len(bare) <= 160 and sum(part in entries(MENU) for part in parts) >= 2


def _cut_frame(page: Page, filled: list[int]) -> None:
    """Cut the lines that a chat window, a portal or a voicemail service shows above a message.

    They are short and no sentences, down to the first that is; that they are a frame at all shows in one that no person
    types: a time, a caller's number, a caption, a label, a row of buttons.
    """
    frame: list[int] = []
    surely = 0
    for index in filled:
        bare = page.bare(index)
        lowered = bare.lower()
        sure = is_frame(lowered)
        if not sure and (_is_said(bare) or (is_greeting(bare) and not is_frame(lowered))):
            break
        frame.append(index)
        surely = len(frame) if sure else surely
    own_words = len(frame) < len(filled)
    if not surely or not own_words:
        return
    for index in frame[:surely]:
        page.cut(index, index + 1, "chrome")
    for index in frame[surely:]:  # what stands between the frame and the words: a name, a headline
        if not is_closing(page.bare(index)) and (is_name(page.bare(index)) or is_separated(page.bare(index))):
            page.cut(index, index + 1, "chrome")


def _is_said(bare: str) -> bool:
    """Say whether a line is somebody's words: a sentence, or many words that are no headline."""
    words = bare.split()
    if is_separated(bare) and (" | " in bare or not is_prose(bare, least=6)):
        return False
    return len(words) > 12 or (len(words) >= 4 and ends_sentence(bare)) or is_prose(bare, least=7)


def is_frame(lowered: str) -> bool:
    """Recognise a line that only a program writes."""
    if len(lowered) > 160:
        return False
    if is_time(lowered) or is_status(lowered) or _is_caption(lowered) or lowered in entries(DAYS):
        return True
    if lowered.strip(_BUTTON_EDGES) in entries(FRAMES) or cues(lowered, SENT_YOU):
        return True
    if lowered.startswith("[") and lowered.endswith("]") and len(lowered.split()) <= 8:
        return True  # buttons, pictures
    if not any(map(str.isalpha, lowered)) and sum(map(str.isdigit, lowered)) >= 4:
        return True  # a caller's number, a date
    if lowered.count(" > ") + lowered.count(" › ") + lowered.count(" » ") >= 2:
        return True  # where in a portal one is
    if _is_way_back(lowered) or _is_service(lowered):
        return True
    parts = [part.split() for part in lowered.replace("•", "|").split("|")]
    if len(parts) >= 3 and all(len(part) <= 4 for part in parts) and lowered[-1] not in ".!?":
        return True  # a row of links
    label, colon, value = lowered.partition(":")
    labelled = colon and label.strip() in entries(FRAME_LABELS)
    return bool(labelled and (not value.strip() or any(map(str.isdigit, value)) or len(value.split()) <= 4))


def _cut_feet(page: Page) -> None:
    """Cut what a phone, a portal or a voicemail service shows below a message, from the end up."""
    framed = "chrome" in page.why[:40]
    low = max(0, len(page) - 4 * _REACH)
    filled = [index for index in range(low, len(page)) if page.why[index] is None and not page.blank[index]]
    below = len(page)
    for index in reversed(filled[1:]):
        lowered = page.bare(index).lower()
        signs = below < len(page) and not any(map(str.isalnum, lowered))  # a row of emoji to react with
        time = is_time(lowered) and (framed or lowered[:1] in _SIGNS)
        foot = (
            lowered.strip(_BUTTON_EDGES) in entries(FEET)
            or is_menu(lowered)
            or _is_way_back(lowered)
            or _is_service(lowered)
        )
        if not (signs or time or is_status(lowered) or foot):
            break
        page.cut(index, index + 1, "chrome")
        below = index


def _cut_captions(page: Page, filled: list[int]) -> None:
    """Cut the frame of a text message or a voicemail transcript: caption, number of the caller, time, length."""
    for at, index in enumerate(filled):
        lowered = page.bare(index).lower()
        if not (
            _is_caption(lowered)
            or is_status(lowered)
            or is_time(lowered)
            or (at > 0 and not lowered.strip(" +0123456789()./-"))
            or (at > 0 and len(lowered) <= 90 and label_of(lowered) and any(map(str.isdigit, lowered)))
        ):
            break
        page.cut(index, index + 1, "chrome")


def _is_service(lowered: str) -> bool:
    """Recognise what a voicemail service says of its transcript, and the rule at its end."""
    if len(lowered) > 160:
        return False
    return any(words in lowered for words in _OF_TRANSCRIPTS) or bool(pattern(_ENDS).fullmatch(lowered))


def _is_way_back(lowered: str) -> bool:
    return len(lowered.split()) <= 6 and (
        (lowered[:1] in ("‹", "<", "←") and lowered[-1] not in ".!?,")
        or pattern(_BACK).fullmatch(lowered) is not None
    )


def is_time(lowered: str) -> bool:
    """Recognise ``3:47 PM`` and ``Today 15:47``."""
    if len(lowered) > 40 or not any(map(str.isdigit, lowered)):
        return False
    lowered = lowered.strip(_SIGNS)
    words = lowered.split()
    while len(words) > 1 and (
        words[0].rstrip(".,") in entries(DAYS) | entries(MONTHS) or words[0].rstrip(".,").isdigit()
    ):
        words = words[1:]
    return pattern(_TIME).fullmatch(" ".join(words)) is not None


def is_status(lowered: str) -> bool:
    """Recognise what a phone prints around a message: ``Delivered``, ``Read 15:48``, ``iMessage``."""
    if len(lowered) > 40:
        return False
    head = next((status for status in entries(STATUSES) if lowered.startswith(status)), None)
    return head is not None and (lowered == head or is_time(lowered.removeprefix(head).strip()))


def _is_caption(lowered: str) -> bool:
    """Recognise the caption of a voicemail transcript, and its length."""
    if len(lowered) > 110 or lowered[-1:] in ".!?":
        return False
    for opening in entries(CAPTION_OPENINGS):
        lowered = lowered.removeprefix(opening).lstrip()
    words = lowered.split()
    if 0 < len(words) <= 5 and words[0].rstrip(" :") in entries(LENGTHS) and any(map(str.isdigit, words[-1])):
        return True
    if len(words) <= 8 and any(map(str.isdigit, lowered)) and cues(lowered, CAPTIONS):
        return True
    return lowered.startswith(openings(CAPTIONS)) or (lowered.replace(":", "").isdigit() and ":" in lowered)


def _cut_banners(page: Page, filled: list[int]) -> None:
    for index in filled[:6]:
        if (
            page.why[index] is None
            and len(page.lines[index]) < 600
            and page.bare(index).lower().replace("’", "'").lstrip("*[(⚠️ -").startswith(openings(BANNERS))
        ):
            stop = index + 1
            while (
                stop < len(page)
                and not page.blank[stop]
                and stop - index < 5
                and len(page.lines[stop - 1]) >= 50
                and not pattern(CHAT_LINE).match(page.lines[stop][:200])
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
        elif (degree and last == at - 1) or (
            last >= 0 and (is_time(bare.lower()) or bare.lower() in entries(DAYS))
        ):
            last, degree = at, False
        elif last < 0 and at > 0:
            break
    for index in filled[: last + 1]:
        page.cut(index, index + 1, "chrome")


def _cut_webmail(page: Page, filled: list[int]) -> None:
    """Cut the sender line and "to me" that a copy from webmail carries on top."""
    for at, index in enumerate(filled[:5]):
        words = page.bare(index).lower().replace(",", " ").split()
        if len(words) in range(2, 8) and words[0] in _TO and words[1] in ME:
            for above in filled[: at + 1]:
                page.cut(above, above + 1, "chrome")
            return
