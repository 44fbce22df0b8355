"""Tagged words put together: the stretches that name a company, a role, a person, and the one that is meant.

Holds the choice among what the tagger found. It must not read sentences.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import inf

from afterword.ask.facts.employer_signs import may_be_company, strip_team_words
from afterword.ask.facts.naming import Found, display
from afterword.ask.facts.orgs import host_match, squeeze
from afterword.ask.facts.phrases.words import ORG_NOUNS
from afterword.ask.facts.prose import words_of
from afterword.ask.facts.rows import Kind, Row
from afterword.ask.facts.titles import clean_title, is_generic, nominative
from afterword.text.letters import fold
from afterword.text.names import parse_name, same_person

_EDGE = " \t\n\"'“”„«»‹›,;:*_~<>[]{}|/\\–—-•·▸▾"
_ABBREVIATED = (
    " Inc.",
    " Co.",
    " Ltd.",
    " Corp.",
    " S.A.",
    " e.V.",
    " St.",
    " Jr.",
    " B.V.",
    " S.L.",
    " N.V.",
)
_WEIGHT: dict[Kind, float] = {
    "from": 2.0, "to": 2.0, "subject": 1.5, "body": 1.0, "sign": 1.2, "history": 0.5, "foot": 0.8,
}  # fmt: skip
_SAID = (("sender", "from"), ("candidate", "to"))
SAID = inf
"""The weight of a sender in the From line and of a candidate in the To line: nothing outweighs them."""

POWER = 2
"""How fast a name that is less sure counts for less."""

FAINT = 0.3
"""How likely a word must name what nothing else in the message is taken to name."""

PERHAPS = 0.05
"""How likely a word must be a name to be kept from a model."""

FULL = 0.25
"""A fuller form of a name must carry this much of what speaks for all its forms."""

_LONGEST = 9
"""Words: no name of a company or a job is longer."""


@dataclass(frozen=True, slots=True)
class Name:
    """A stretch that names something: what, in which row, the exact words, and the word before (folded)."""

    what: str
    kind: Kind
    row: int
    text: str
    sure: float = 1.0
    before: str = ""


def names_in(rows: Sequence[Row], tags: Sequence[str], chances: Sequence[Mapping[str, float]]) -> list[Name]:
    """Read the words of all rows, one after another, into names, from their likeliest tags.

    ``chances`` are how likely each word names what. Of what no tag names, the stretches that name it ``FAINT`` likely count.
    """
    names = list(_runs(rows, tags, chances))
    for what in ("company", "role", "candidate", "sender"):
        if any(name.what == what for name in names):
            continue
        faint = [f"I-{what}" if word.get(what, 0.0) >= FAINT else "O" for word in chances]
        names += _runs(rows, faint, chances)
    return names


def perhaps_named(
    rows: Sequence[Row], chances: Sequence[Mapping[str, float]], kinds: Collection[str]
) -> tuple[str, ...]:
    """Give every capitalised or numbered stretch that names one of some kinds ``PERHAPS`` likely: what to keep on the machine."""
    summed = [{"any": sum(word.get(kind, 0.0) for kind in kinds)} for word in chances]
    tags = ["I-any" if word["any"] >= PERHAPS else "O" for word in summed]
    found = (name.text for name in _runs(rows, tags, summed))
    return tuple(dict.fromkeys(text for text in found if any(map(_is_large, text))))


def _is_large(character: str) -> bool:
    return character.isdigit() or (character.isalpha() and character != character.lower())


def _runs(rows: Sequence[Row], tags: Sequence[str], chances: Sequence[Mapping[str, float]]) -> Iterator[Name]:
    """Give the stretches of words with one kind of tag; a wide gap ends one."""
    at = 0
    for number, row in enumerate(rows):
        own, start = [*tags[at : at + len(row.words)], "O"], None
        for i, tag in enumerate(own):
            if start is not None and (
                not (tag.startswith("I-") and tag[2:] == own[start][2:]) or _apart(row, i)
            ):
                what = own[start][2:]
                sure = sum(word[what] for word in chances[at + start : at + i]) / (i - start)
                yield from _name(row, number, start, i, what, sure)
                start = None
            if start is None and tag != "O":
                start = i
        at += len(row.words)


def _apart(row: Row, i: int) -> bool:
    """Tell whether white space before a word sets it apart from the one before."""
    gap = row.source[row.words[i - 1].end : row.words[i].start] if 0 < i < len(row.words) else ""
    return "\t" in gap or "   " in gap or (gap.count("\n") > 0 and row.kind != "body")


def _name(row: Row, number: int, first: int, end: int, what: str, sure: float) -> list[Name]:
    text = row.source[row.words[first].start : row.words[end - 1].end].strip(_EDGE)
    if text.endswith(".") and not text.endswith(_ABBREVIATED):
        text = text[:-1]
    if text.count("(") != text.count(")"):
        text = text.strip("()")
    usable = text and "@" not in text and len(text.split()) <= _LONGEST and not _in_field(row, first)
    usable = usable and not ("{" in text or ("%" in text and not any(map(str.isdigit, text))))
    before = fold(row.words[first - 1].text) if first else ""
    return [Name(what, row.kind, number, text, sure, before)] if usable else []


def _in_field(row: Row, first: int) -> bool:
    """Tell whether a word stands in a place that a mail merge left empty: ``[Job Title]``."""
    at = row.words[first].start
    opened = row.source.rfind("[", max(0, at - 30), at)
    closed = row.source.find("]", at, at + 30)
    inside = row.source[opened + 1 : closed] if 0 <= opened < closed else ""
    return bool(inside) and all(word in _FIELDS for word in fold(inside).split())


_FIELDS = frozenset(
    "candidate applicant first last full name surname company employer property store job role position title recruiter hiring manager "
    "date department team city location".split()
)


def company_named(names: Iterable[Name], what: str, label: str | None, people: Sequence[str]) -> Found | None:
    """Give the company or the agency that is meant; ``label`` is the sender's host, ``people`` are no companies."""

    def usable(text: str, _: str) -> str | None:
        if what == "agency":  # "Recruitment" is part of its name
            bare = re.split(r"\s[–—|·-]\s", text)[0]
        else:
            bare = _ended(strip_team_words(text, label)[0] or text)
        return bare if may_be_company(bare) and not is_one_of(bare, people) else None

    return _most_named(names, what, usable, squeeze, lambda text: 0.5 * host_match(text, label))


def _ended(name: str) -> str:
    """Cut what the next sentence begins with off a name: ``Meridell Pharmacy, Inc. Equal`` (opportunity employer)."""
    return re.sub(
        r"(?<= )(Inc|Ltd|Corp|S\.L|S\.A|B\.V)\. (?:Equal|All|We|This|The|Our|You|If)$", r"\1.", name
    )


def role_named(
    names: Iterable[Name], what: str, companies: Sequence[str], language: str | None
) -> Found | None:
    """Give the job that is meant (``what``: role or other_role), without gender marks, references and the employer's name behind it."""

    def usable(text: str, before: str) -> str | None:
        title = clean_title(text)
        if before == "des" and language == "de":
            title = nominative(title)
        for company in companies:
            at = title.find(company)
            if at > 2:
                head = _without_org_noun(title[:at].rstrip(" ,;:-–|("))
                title = clean_title(
                    head.rsplit(None, 1)[0] if head.rsplit(None, 1)[-1] in _AT and " " in head else head
                )
            elif at == 0:
                title = clean_title(title[len(company) :])
        head, _, year = title.rpartition(" ")
        if head and len(year) == 4 and year.startswith("20") and year.isdigit():
            title = head
        return title if len(title) > 2 and not is_generic(title) and not title[0].isdigit() else None

    return _most_named(names, what, usable, _letters, lambda _: 0.0)


def _without_org_noun(head: str) -> str:
    """Take off the first word of an employer's longer name: ``Analista en Grupo`` (Olivar)."""
    words = head.split()
    named = len(words) > 2 and words[-1][:1].isupper() and words[-2] in _AT
    return " ".join(words[:-1]) if named and fold(words[-1]) in words_of(ORG_NOUNS) else head


_AT = ("at", "bei", "chez", "en", "na", "no", "em", "bij", "with", "for", "in", "à", "au")


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, fold(text)))


def _most_named(
    names: Iterable[Name],
    what: str,
    usable: Callable[[str, str], str | None],
    key: Callable[[str], str],
    extra: Callable[[str], float],
) -> Found | None:
    """Give what is named most, its fullest form."""
    weights: dict[str, float] = {}
    shown: dict[str, Found] = {}
    for name in names:
        text = usable(" ".join(name.text.split()), name.before) if name.what == what else None
        if text is None or len(same := key(text)) < 2:
            continue
        sure = name.sure**POWER
        weights[same] = weights.get(same, extra(text) * sure) + _WEIGHT[name.kind] * sure
        shown.setdefault(same, Found(text, name.text))
    if not weights:
        return None
    totals = {
        same: sum(weight for other, weight in weights.items() if other in same or same in other)
        for same in weights
    }
    best = max(totals, key=lambda same: (totals[same], weights[same] >= FULL * totals[same], len(same)))
    return shown[best]


def people_named(names: Iterable[Name], what: str) -> list[tuple[Found, float]]:
    """Give everybody who is named as one thing, each once and in the fullest form, with how much speaks for them; the surest first."""
    found: list[tuple[Found, float]] = []
    for name in names:
        shown = display(re.sub(r"['’]s$", "", name.text)) if name.what == what else None
        if shown is None:
            continue
        weight = (SAID if (what, name.kind) in _SAID else _WEIGHT[name.kind]) * name.sure**POWER
        at = next((at for at, (each, _) in enumerate(found) if same_person(each.value, shown)), None)
        if at is None:
            found.append((Found(shown, name.text), weight))
        else:
            before, sure = found[at]
            fuller = _fullness(shown) > _fullness(before.value)
            found[at] = Found(shown, name.text) if fuller else before, sure + weight
    return sorted(found, key=lambda each: -each[1])


def _fullness(name: str) -> tuple[bool, int]:
    """Give what makes one form of a name fuller than another: ``Sami Ali`` than ``Mr Ali`` than ``Sami``."""
    words = len(name.split())
    return words > 1 and parse_name(name).given is not None, words


def parted(some: Sequence[tuple[Found, float]], others: Sequence[tuple[Found, float]]) -> list[Found]:
    """Give those of ``some`` that nothing speaks more for being one of the others."""
    return [
        each
        for each, sure in some
        if not any(sure < against and same_person(each.value, other.value) for other, against in others)
    ]


def is_one_of(text: str, people: Iterable[str]) -> bool:
    """Say whether a text can be the name of one of some people."""
    return any(same_person(text, person) for person in people)


def first_named(names: Iterable[Name], what: str) -> Found | None:
    """Give the first stretch that names something."""
    return next((Found(" ".join(name.text.split()), name.text) for name in names if name.what == what), None)
