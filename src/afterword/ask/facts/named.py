"""Tagged words put together: the stretches that name a company, a role, a person, and the one that is meant.

Holds the choice among what the tagger found. It must not read sentences.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from afterword.ask.facts.employer_signs import may_be_company, strip_team_words
from afterword.ask.facts.naming import Found, display
from afterword.ask.facts.orgs import host_match, squeeze
from afterword.ask.facts.phrases.words import ORG_NOUNS
from afterword.ask.facts.prose import words_of
from afterword.ask.facts.rows import Kind, Row
from afterword.ask.facts.titles import clean_title, is_generic
from afterword.text.letters import fold
from afterword.text.names import same_person

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
    "from": 1.5, "to": 1.0, "subject": 1.5, "body": 1.0, "sign": 1.2, "history": 0.5, "foot": 0.5,
}  # fmt: skip
_LONGEST = 9
"""Words: no name of a company or a job is longer."""


@dataclass(frozen=True, slots=True)
class Name:
    """A stretch that names something: what, in which row, the exact words."""

    what: str
    kind: Kind
    row: int
    text: str


def names_in(rows: Sequence[Row], tags: Sequence[str]) -> list[Name]:
    """Read the tags of all words, row after row, into names; a wide gap ends one."""
    names: list[Name] = []
    at = 0
    for number, row in enumerate(rows):
        own, start = [*tags[at : at + len(row.words)], "O"], None
        for i, tag in enumerate(own):
            if start is not None and (
                not (tag.startswith("I-") and tag[2:] == own[start][2:]) or _apart(row, i)
            ):
                names += _name(row, number, start, i, own[start][2:])
                start = None
            if start is None and tag != "O":
                start = i
        at += len(row.words)
    return names


def _apart(row: Row, i: int) -> bool:
    """Tell whether white space before a word sets it apart from the one before."""
    gap = row.source[row.words[i - 1].end : row.words[i].start] if 0 < i < len(row.words) else ""
    return "\t" in gap or "   " in gap or (gap.count("\n") > 0 and row.kind != "body")


def _name(row: Row, number: int, first: int, end: int, what: str) -> list[Name]:
    text = row.source[row.words[first].start : row.words[end - 1].end].strip(_EDGE)
    if text.endswith(".") and not text.endswith(_ABBREVIATED):
        text = text[:-1]
    if text.count("(") != text.count(")"):
        text = text.strip("()")
    usable = text and "@" not in text and len(text.split()) <= _LONGEST and not _in_field(row, first)
    usable = usable and not ("{" in text or ("%" in text and not any(map(str.isdigit, text))))
    return [Name(what, row.kind, number, text)] if usable else []


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

    def usable(text: str) -> str | None:
        bare = _ended(strip_team_words(text, label)[0] or text)
        return bare if may_be_company(bare) and not is_one_of(bare, people) else None

    return _most_named(names, what, usable, squeeze, lambda text: 0.5 * host_match(text, label))


def _ended(name: str) -> str:
    """Cut what the next sentence begins with off a name: ``Meridell Pharmacy, Inc. Equal`` (opportunity employer)."""
    return re.sub(
        r"(?<= )(Inc|Ltd|Corp|S\.L|S\.A|B\.V)\. (?:Equal|All|We|This|The|Our|You|If)$", r"\1.", name
    )


def role_named(names: Iterable[Name], what: str, companies: Sequence[str]) -> Found | None:
    """Give the job that is meant (``what``: role or other_role), without gender marks, references and the employer's name behind it."""

    def usable(text: str) -> str | None:
        title = clean_title(text)
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
    usable: Callable[[str], str | None],
    key: Callable[[str], str],
    extra: Callable[[str], float],
) -> Found | None:
    """Give what is named most, its fullest form."""
    weights: dict[str, float] = {}
    shown: dict[str, Found] = {}
    for name in names:
        text = usable(" ".join(name.text.split())) if name.what == what else None
        if text is None or len(same := key(text)) < 2:
            continue
        weights[same] = weights.get(same, extra(text)) + _WEIGHT[name.kind]
        shown.setdefault(same, Found(text, name.text))
    if not weights:
        return None
    totals = {
        same: sum(weight for other, weight in weights.items() if other in same or same in other)
        for same in weights
    }
    best = max(totals, key=lambda same: (totals[same], len(same)))
    return shown[best]


def people_named(names: Iterable[Name], what: str) -> list[Found]:
    """Give everybody who is named as one thing, each once, in the fullest form, who is named in a header first."""
    found: list[Found] = []
    for name in sorted(names, key=lambda name: name.kind not in ("from", "to")):
        shown = display(name.text) if name.what == what else None
        if shown is None:
            continue
        same = next((at for at, each in enumerate(found) if same_person(each.value, shown)), None)
        if same is None:
            found.append(Found(shown, name.text))
        elif len(shown.split()) > len(found[same].value.split()):
            found[same] = Found(shown, name.text)
    return found


def is_one_of(text: str, people: Iterable[str]) -> bool:
    """Say whether a text can be the name of one of some people."""
    return any(same_person(text, person) for person in people)


def first_named(names: Iterable[Name], what: str) -> Found | None:
    """Give the first stretch that names something."""
    return next((Found(" ".join(name.text.split()), name.text) for name in names if name.what == what), None)
