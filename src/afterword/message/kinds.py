"""What a single line at the end of a message is: written words, a device line, small print, a name.

Holds the questions; where the writer's words end is decided in tails.
"""

import re

from afterword.message.page import Page, cues, entries, openings, pattern
from afterword.message.phrases import (
    CHROME,
    CHROME_WEAK,
    DEVICES,
    DISCLAIMER,
    HIRING_SYSTEMS,
    MARKINGS,
    MEDIA,
    MOBILE_STARTS,
    SENT_THROUGH,
    TITLES,
)
from afterword.message.types import Why
from afterword.text.salutations import is_closing

_ABBREVIATED = r"(?:^|[\s.])(?:[^\W\di]|ltd|inc|co|corp|llc|dr|jr|sr|ing|plc|o\.o|r\.o)\.$"
REACH = 300  # no more lines than this are looked at from the end
POSTSCRIPT = r"(?i)(?:p\.?\s?){1,2}s\.?\s?[:.\-–—)]|p\.?s\.? \S|nb[:.]|ps:|nota bene"
LIST = r"[-*•·‣▪◦–—+✓✔✗✘→]\s+\S.*\s|\(?\d{1,2}[.)]\s+\S|[①-⑳]|[・◆]\s?\S"
SCORE = r"(?i)(?<![\d/])\d{1,3}(?:[.,]\d)?\s?(?:/|out of|von|sur|de|su|van)\s?(?:4|5|6|10|20|100)(?![\d/])|\d\s?%|:\s?(?:yes|no|pass|fail|good|weak|strong|lean)\b"
_CONTACT = r"[\w-]\.(?:com|org|net|example|io|de|fr|co)\b|\+?\(?\d[\d ()/.\-]{6,}\d|\b[tmefwp]\s?:\s|\b[tmefwp]\.?\s[+(\d]|\b(?:tel|mob|fax|phone|mobile)\b|^(?:[a-z]{1,2}-)?\d{4,5} [^\W\d_]{2}"
_COLUMNS = (" · ", " • ", " / ", " – ", " — ", "|")
_TITLE_ENDINGS = (
    "leiter",
    "leiterin",
    "referent",
    "referentin",
    "beauftragte",
    "beauftragter",
    "vorstand",
    "chefin",
    "chef",
    "adviseur",
    "päällikkö",
    "sjef",
    "leder",
)
_PARTICLES = frozenset(
    "van von de der den del della di da dos das do du la le el bin ibn al ter ten zu zur af av y e i".split()
)
_PROXY = r"(?i)(?:i\.\s?[VA]\.|ppa\.?|p\.\s?[pP]\.|p\.\s?o\.|im auftrag|gez\.|\(?signed\)?|[-–—~/]{1,2})\s*"
PERSONAL = r"\bI\b|\b[Yy]ou (?:were|did|didn|could|had|seemed|should|might|came|gave|made|spoke|also|never)\b|\b[Yy]our (?:answer|interview|presentation|task|example)"


class Line:
    """A line of a tail: its number, its text, and what it would be cut as (None: the writer's words).

    ``sure`` lines go even where nobody has signed off; ``words`` are the writer's for certain.
    """

    __slots__ = ("bare", "number", "sure", "why", "words")

    def __init__(
        self, number: int, bare: str, why: Why | None, *, sure: bool = False, words: bool = False
    ) -> None:
        self.number = number
        self.bare = bare
        self.why = why
        self.sure = sure
        self.words = words


def tagged(page: Page, first: int, stop: int) -> list[Line]:
    """Return the last 300 filled lines between first and stop, each with what it is."""
    numbers = [
        index
        for index in range(max(first, stop - 2 * REACH), stop)
        if page.why[index] is None and page.bare(index)
    ][-REACH:]
    lines = [
        Line(number, page.bare(number), None, words=True)
        if page.quoted[number] or number in page.spoken
        else _tag(number, page.bare(number))
        for number in numbers
    ]
    start = 0
    for at in range(1, len(lines) + 1):
        if at == len(lines) or lines[at].number != lines[at - 1].number + 1:
            _tag_paragraph(lines[start:at])
            start = at
    return lines


def _tag(number: int, bare: str) -> Line:
    lowered = bare.lower().replace("’", "'")
    if bare.isupper() and lowered.strip("[]()*: ") in entries(MARKINGS):
        return Line(number, bare, "chrome", sure=True)
    if is_mobile(lowered):
        return Line(number, bare, "signature", sure=True)
    if (cues(lowered, CHROME) or is_sent_through(lowered)) and not pattern(PERSONAL).search(bare):
        return Line(number, bare, "chrome", sure=True)
    if cues(lowered, CHROME_WEAK) and len(bare) <= 160:
        return Line(number, bare, "chrome")
    return Line(number, bare, None, words=_are_words(bare))


def _are_words(bare: str) -> bool:
    """Say whether a line is surely written text: a sentence, a list item, a score."""
    if pattern(LIST).match(bare + " ") or pattern(SCORE).search(bare):
        return True
    if is_contact(bare) or is_separated(bare):
        return (len(bare.split()) >= 14 and ends_sentence(bare)) or (
            (" – " in bare or " — " in bare) and is_prose(bare, least=6) and not is_contact(bare)
        )
    count = len(bare.split())
    if bare[-1] in "。！？" or sum(sign > "\u2e7f" for sign in bare) >= 22:
        return True
    if is_closing(bare) or (pattern(_PROXY).match(bare) and is_name(bare)):
        return False
    if ends_sentence(bare):
        plain = any(
            word[0].islower() and "." not in word[:-1] for word in bare.split()[1:]
        )  # not "Holt Ltd." or "s.r.o."
        if count == 1:
            return bare[-1] != "!" and not is_name(bare)
        return count >= 4 or plain or bare[-1] in "!?"
    return (
        count >= 10
        or len(bare) >= 75
        or (
            count >= 3 and bare[0].islower() and bare[-1] not in ",:" and not (count <= 7 and has_title(bare))
        )
    )


def is_contact(bare: str) -> bool:
    """Say whether a line holds a way to get in touch: an address, a site, a number, a postal code."""
    lowered = bare.lower()
    return (
        "@" in bare or "www." in lowered or "http" in lowered or pattern(_CONTACT).search(lowered) is not None
    )


def is_separated(bare: str) -> bool:
    """Say whether a line is set in columns: ``Name | Title``, ``Town · Country``."""
    return bare[0] in "·•" or any(sign in bare for sign in _COLUMNS)


def is_prose(bare: str, least: int = 5) -> bool:
    """Tell running words without a full stop from a line of a signature, where most words are capital."""
    words = [word for word in bare.split() if word[0].isalpha()]
    return len(words) >= least and 2 * sum(word[0].islower() for word in words) > len(words)


def ends_sentence(bare: str) -> bool:
    """Say whether a line ends as a sentence does, not in an abbreviation (``Holt Ltd.``, ``Verein a. G.``)."""
    end = bare.rstrip("'\"”’)]*_ ")[-16:]
    if end[-1:] not in tuple(".!?…。！？"):
        return False
    return end[-1] != "." or pattern(_ABBREVIATED).search(end.lower()) is None


def _tag_paragraph(lines: list[Line]) -> None:
    """Mark disclaimers, which run over lines, and postscripts, which stay whole."""
    if pattern(POSTSCRIPT).match(lines[0].bare):
        for line in lines:
            line.why, line.words, line.sure = None, True, False
            if is_mobile(line.bare.lower()):
                line.why, line.words, line.sure = "signature", False, True
        return
    text = " ".join(line.bare for line in lines)[:4000].lower().replace("’", "'")
    hits = cues(text, DISCLAIMER)
    if not hits:
        return
    begin = next((at for at, line in enumerate(lines) if any(cue in line.bare.lower() for cue in hits)), 0)
    while begin > 0 and lines[begin - 1].words and len(lines[begin - 1].bare) >= 50:
        begin -= 1
    sure = len(hits) >= 2 or (begin == 0 and bool(cues(text[:40], MEDIA)))
    for line in lines[begin:]:
        line.why, line.sure, line.words = "disclaimer", sure, not sure and not _is_small_print(line.bare)


def _is_small_print(bare: str) -> bool:
    return not re.search(r"\b(?:I|I'm|I’m|we|you|your|ich|je|yo|eu|io|ik|wir|nous|sie|vous|du|tu)\b", bare)


def is_sent_through(lowered: str) -> bool:
    """Say whether a line (in lower case) names the hiring system that sent the message."""
    if len(lowered) > 300 or not lowered.lstrip("([*_-–— ").startswith(openings(SENT_THROUGH)):
        return False
    return bool(cues(lowered[:120], HIRING_SYSTEMS))


def is_mobile(lowered: str) -> bool:
    """Say whether a line (in lower case) is what a phone or a mail program adds, not what someone typed."""
    bare = lowered.strip(" \t([<>])*_-–—\"'.!")
    if len(bare) > 160 or not bare:
        return False
    if bare.endswith((" from mobile", "から送信", "에서 보냄")) and len(bare) <= 80:
        return True
    if not bare.startswith(openings(MOBILE_STARTS)):
        return False
    if bare.startswith(
        (
            "get outlook",
            "iphoneから",
            "outlook for",
            "télécharger outlook",
            "obtenez",
            "hanki",
            "发自",
            "從我的",
            "发自我的",
        )
    ):
        return True
    head = re.split(r"[,.;(<]|http", bare, maxsplit=1)[0]
    words = re.findall(r"[\w&.'’-]+", head)
    if len(words) > 12 or " is " in head or " was " in head.removeprefix("diese nachricht wurde"):
        return False
    if " my " in head and len(words) <= 6 and any(any(map(str.isdigit, word)) for word in words):
        return True  # a model nobody has heard of yet
    known = entries(DEVICES)
    return any(
        word.strip(".'’") in known
        or word.startswith(("iphon", "ipad", "android", "samsung", "mobil", "outlook", "k-9"))
        for word in words
    )


def is_name(bare: str) -> bool:
    """Say whether a line could be a person's or a team's typed name."""
    text = pattern(_PROXY).sub("", bare, count=1).strip(" ,.*_")
    text = re.sub(r"\s*\([^()]{1,30}\)$", "", text)
    if bare.endswith(".") and not re.search(r"(?:^|[\s.])(?:\w|[JS]r|Ltd|Inc|Co|Ph\.?D)\.$", bare):
        return False  # "No." is an answer
    if not text or len(text) > 45 or re.search(r"[\d@|:·•/?=<>_#]", text):
        return False
    if text[0] > "\u2e7f":
        return len(text) <= 12 and "。" not in text
    words = text.split() or ["?"]  # white space that strip does not know
    return (
        len(words) <= 5
        and all(
            word[0].isupper() or word in _PARTICLES or word in ("and", "und", "et", "&", "-", "y", "the")
            for word in words
        )
        and words[0][0].isupper()
    )


def has_title(bare: str) -> bool:
    """Say whether a line names a job, such as ``Leiterin`` or ``Head of Talent``."""
    lowered = bare.lower()
    if any(word.endswith(_TITLE_ENDINGS) for word in lowered.replace(",", " ").split()):
        return True
    return any(
        re.search(rf"(?<!\w){re.escape(title)}(?!\w)", lowered)
        for title in entries(TITLES)
        if title in lowered
    )
