"""A job title on its own: trimmed of gender marks, references and places; and the pieces of a subject.

Holds pure functions over one short text. It must not know the message.
"""

import re
from functools import cache

from afterword.ask.facts.kinds import bare, is_stop
from afterword.ask.facts.phrases import role as tables
from afterword.ask.facts.phrases import words
from afterword.ask.facts.prose import words_of
from afterword.ask.facts.source import without_reply_marks
from afterword.text.letters import fold

_SEPARATORS = (" - ", " – ", " — ", " | ", " / ", ": ", " @ ", " · ", " • ", " // ")


def clean_title(text: str) -> str:
    """Take gender marks, references and a place that stands apart off a title; ``(fixed term)`` stays.

    ``Konstrukteur (m/w/d) - Ref. 4410`` becomes ``Konstrukteur``.
    """
    title = " ".join(text.split()).strip(" \"'“”„«»*_,;:.–-|/")
    title = title[2:] if title.startswith(("d'", "d’", "l'", "l’")) else title  # "le poste d'Acheteur"
    title = _step().sub("", title)
    for _ in range(4):
        before = title
        title = without_gender_mark(title)
        title = _without_reference(title)
        title = title.rpartition("(")[0] if title.count("(") > title.count(")") else title
        title = _without_place(title).strip(" ,;:–-|/\"'“”„«»")
        title = _without_article(_beside().sub("", title))
        if title == before:
            break
    return title


def nominative(title: str) -> str:
    """Give a German title that stands behind "des" as an advertisement would: ``Technischen Betriebswirts`` is Technischer Betriebswirt."""
    words = title.split()
    at = 0
    while at + 1 < len(words) and words[at].endswith("en") and words[at + 1][:1].isupper():
        words[at] = f"{words[at][:-1]}r"
        at += 1
    capitals = [place for place, word in enumerate(words) if place >= at and word[:1].isupper()]
    for place in capitals[:3]:
        bare = _without_case(words[place])
        if bare != words[place]:
            words[place] = bare
            break
    return " ".join(words)


_ENDING_IN_S = frozenset(
    "Sales Operations Services Systems Logistics Events Communications Analytics Solutions Customs News".split()
)


def _without_case(noun: str) -> str:
    """Take the ending of the genitive off a German noun; one that shows none stays as it is."""
    if noun in _ENDING_IN_S:
        return noun
    if re.search(r"(?:ent|ant|ist|at|ot)en$", noun):
        return noun[:-2]
    if noun.endswith("gen"):
        return noun[:-1]
    return re.sub(r"(?<=\w{3})(?:(?<=[tdhznm])es|(?<!s)s)$", "", noun)


@cache
def _beside() -> re.Pattern[str]:
    """Match hours or a code that stand behind a title in brackets: ``(32 uur)``, ``(VCS-9)``."""
    return re.compile(
        r"\s*\((?:\d{1,3}(?:[-–]\d{1,3})? ?(?:%|uur|u|h|hrs?|hours?|std|stunden|heures|horas)\b[^)]*|\d{1,3} ?%|[A-Z]{1,5}[-/ ]?\d{1,6})\)$",
        re.IGNORECASE,
    )


@cache
def _step() -> re.Pattern[str]:
    """Match a step of the process that a subject names before the job: ``Case Study Business Development Manager``."""
    return re.compile(
        r"^(?:case study|fallstudie|étude de cas|caso práctico|estudo de caso|casestudy|take-home|work sample|arbeitsprobe)\s+(?=[A-ZÄÖÜ])",
        re.IGNORECASE,
    )


def _without_article(title: str) -> str:
    first, _, rest = title.partition(" ")
    return rest if first in _ARTICLES and rest[:1].islower() else title


_ARTICLES = frozenset(
    "the a an la le les l un une el los las una der die das den dem ein eine o os um uma de het een".split()
)


def subject_segments(subject: str) -> list[str]:
    """Cut a subject at its separators, and at ``at``, ``bei``, ``chez`` between a title and an employer."""
    text = without_reply_marks(subject)
    for mark in _SEPARATORS:
        text = text.replace(mark, "\n")
    for mark in (" at ", " bei ", " chez ", " bij ", " with ", " hos ", " på ", " presso "):
        text = text.replace(mark, "\n")
    return [segment.strip(" ,;.!?") for segment in text.split("\n") if segment.strip(" ,;.!?")]


def is_generic(text: str) -> bool:
    """Say whether a piece of a subject names nothing (``Your application``, ``Update``, ``Rückmeldung``)."""
    tokens = [token for token in fold(text).replace("/", " ").split() if bare(token)]
    return all(bare(token) in words_of(words.SUBJECT_NOISE) or bare(token).isdigit() for token in tokens)


def without_noise(segment: str) -> str:
    """Take ``Your application for the``, ``vacancy`` and the like off the ends of a subject's segment."""
    tokens = segment.split()
    while tokens and _is_noise(tokens[0]) and fold(bare(tokens[0])) not in ("information", "test", "process"):
        tokens.pop(0)
    if tokens and tokens[0].startswith(("d'", "d’")):
        tokens[0] = tokens[0][2:]
    while len(tokens) > 1 and _is_noise(tokens[-1]) and tokens[-1][-1] != ")":
        tokens.pop()
    return " ".join(tokens)


def _is_noise(token: str) -> bool:
    return fold(bare(token)) in words_of(words.SUBJECT_NOISE)


def cut_at_stop(segment: str) -> str:
    """End a title where the subject goes on in small letters (``Técnico de calidad ha sido descartada``)."""
    tokens = segment.split()
    for at, token in enumerate(tokens):
        if at and is_stop(token):
            return " ".join(tokens[:at])
    return segment


def without_gender_mark(title: str) -> str:
    """Take one gender mark off a title: ``(m/w/d)``, ``H/F``, ``(all genders)``."""
    lowered = title.lower()
    for mark in _gender_marks():
        at = lowered.find(mark)
        end = at + len(mark)
        if at > 0 and not lowered[at - 1].isalnum() and not lowered[end : end + 1].isalnum():
            return " ".join(f"{title[:at]} {title[end:]}".split())
    return title


@cache
def _gender_marks() -> tuple[str, ...]:
    return tuple(mark for line in tables.GENDER_MARKS.split("\n") for mark in line.split("  ") if mark)


def _without_reference(title: str) -> str:
    """Cut ``[ID 7731]``, ``(Ref: 12)``, ``Réf. 2025-0871`` or a bare code off an end."""
    for opening, closing in (("[", "]"), ("(", ")")):
        at = title.rfind(opening)
        inside = title[at + 1 :].partition(closing)[0] if at >= 0 else ""
        if at > 0 and _is_reference(inside):
            return (title[:at] + title[at + len(inside) + 2 :]).strip()
    tokens = title.split()
    for count in (3, 2, 1):
        grade, _, number = (tokens or [""])[-1].partition("-")
        if count == 1 and len(tokens) > 1 and grade in ("I", "II", "III", "IV", "V") and number.isdigit():
            return " ".join([*tokens[:-1], grade])
        if len(tokens) > count and _is_reference(" ".join(tokens[-count:])):
            return " ".join(tokens[:-count]).strip(" -–,|:#")
        if len(tokens) > count and _is_number(tokens[0]) and count == 1:
            return " ".join(tokens[1:]).strip(" -–,|:")
    return title


def _is_reference(text: str) -> bool:
    head, *rest = text.replace(":", " ").replace("#", " ").split() or [""]
    known = fold(head.strip(".")) in words_of(tables.REFERENCE_WORDS)
    return (known and any(any(map(str.isdigit, token)) for token in rest)) or (not rest and _is_number(head))


def _is_number(token: str) -> bool:
    bare_token = token.strip("#()[].,:")
    digits = sum(map(str.isdigit, bare_token))
    return digits >= 3 or (digits >= 2 and "-" in bare_token and bare_token.upper() == bare_token)


def _without_place(title: str) -> str:
    """Cut a known place that stands apart: ``Engineer, Berlin``, ``Engineer (Remote)``, ``Engineer - London``."""
    for mark in (" (", ", ", " - ", " – ", " | ", " / "):
        head, found, tail = title.rpartition(mark)
        names = [fold(part.strip(" ()")) for part in tail.replace("/", ",").split(",")]
        if found and all(name in words_of(words.PLACES) for name in names if name):
            return head
    return title
