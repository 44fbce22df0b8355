"""Who says who they are in running text, and whom the user's own note of a call names.

Holds ``it's Jo from Bluebell`` and ``Laurence from Peakline said``. Signatures and headers are elsewhere.
"""

from dataclasses import dataclass

from afterword.ask.facts.kinds import bare
from afterword.ask.facts.naming import display
from afterword.ask.facts.orgs import is_organisation
from afterword.ask.facts.phrases import people as tables
from afterword.ask.facts.prose import Prose, phrases, words_of
from afterword.ask.facts.runs import read_name, read_org
from afterword.ask.facts.source import Source
from afterword.text.letters import fold

_HERE = ("here", "hier", "ici", "aqui")
_JOINS_ORG = "from at of vom beim del du do dos das dal dello".split()
_SURNAMES = "silva costa sousa souza santos cruz rosa luz oliveira almeida lima fonseca vega torre fuente luca marco angelis vries jong boer groot dijk berg".split()


@dataclass(frozen=True, slots=True)
class Introduction:
    """Somebody who says who they are, or of whom the user's note says who they are, and for whom they speak."""

    name: str
    org: str
    quote: str
    in_note: bool


def introduction(source: Source) -> Introduction | None:
    """Find who introduces themselves in running text (``it's Jo from Bluebell``) or is named in the user's note of a call."""
    prose = source.body
    note = prose.find_all(phrases(tables.NOTES), 0, 1500)
    if not source.headers.from_:
        told = _told_of(prose) if note else _says_here(prose)
        if told:
            return told
    for hit in prose.find_all(phrases(tables.INTRODUCES), 0, 400):
        if hit.phrase == "tu" and source.language != "pl":
            continue
        index = prose.word_at(hit.end - 1) + 1
        name, following = _read_introduced(prose, index)
        shown = display(name) if name else None
        if shown and (hit.start < 160 or _says_from(prose, following)) and not is_common(prose, index):
            return Introduction(shown, _org_after(prose, following), name, bool(note))
    return None


def _told_of(prose: Prose) -> Introduction | None:
    """Find ``Laurence from Peakline said`` in a note."""
    for index in range(min(len(prose.words), 120)):
        if not prose.words[index].text[:1].isupper() and _word(prose, index) not in ("frau", "herr"):
            continue
        caller, end = read_org(prose, index)
        if caller and is_organisation(caller) and _word(prose, end) in words_of(tables.SAID):
            return Introduction("", caller, caller, in_note=True)
        name, following = _read_introduced(prose, index)
        shown = display(name) if name else None
        if not shown or is_common(prose, index):
            continue
        org = _org_after(prose, following) or _org_in_parentheses(prose, following)
        if org or _word(prose, following) in words_of(tables.SAID):
            return Introduction(shown, org, name, in_note=True)
    return None


def _says_here(prose: Prose) -> Introduction | None:
    """Find ``Kat from Bramble & Finch here`` in the first words of a message."""
    for index in range(min(len(prose.words), 8)):
        name, following = _read_introduced(prose, index, eager=True)
        shown = display(name) if name and _says_from(prose, following) else None
        org = _org_after(prose, following)
        if not shown or not org or is_common(prose, index):
            continue
        end = following + 1 + len(org.split())
        while end < len(prose.words) and prose.words[end].start < prose.source.find(
            org, prose.words[following].start
        ) + len(org):
            end += 1
        here = _word(prose, end - 1) in _HERE or _word(prose, end) in _HERE
        if here or prose.words[min(end, len(prose.words)) - 1].text[-1] in ".!":
            return Introduction(shown, org, name, in_note=False)
    return None


def _org_in_parentheses(prose: Prose, following: int) -> str:
    if following >= len(prose.words) or not prose.words[following].text.startswith("("):
        return ""
    start = prose.words[following].start + 1
    inside = prose.source[start : start + 60].partition(")")[0]
    return inside if inside[:1].isupper() and len(inside.split()) <= 5 else ""


def _read_introduced(prose: Prose, index: int, *, eager: bool = False) -> tuple[str, int]:
    """Read a name that an employer may follow: ``Marisa del Hotel Brisamar`` is Marisa, ``Fleur van Dijk`` is whole.

    ``eager`` takes any small word of belonging as the border.
    """
    name, following = read_name(prose, index)
    for at in range(index + 1, min(index + 4, following)):
        word = fold(prose.words[at].text)
        if word not in words_of(tables.FROM_ORG):
            continue
        org = _org_after(prose, at)
        joined = word in _JOINS_ORG and fold(org.partition(" ")[0]) not in _SURNAMES
        if org and (eager or joined or is_organisation(org) or " " in org):
            return " ".join(each.text.strip(",") for each in prose.words[index:at]), at
        break
    return name, following


def is_common(prose: Prose, index: int) -> bool:
    """Refuse a capitalised common word that opens a sentence (``Rang``, ``Notes``, ``Thanks``)."""
    return _word(prose, index) in words_of(tables.COMMON)


def _word(prose: Prose, index: int) -> str:
    return fold(bare(prose.words[index].text)) if 0 <= index < len(prose.words) else ""


def _says_from(prose: Prose, following: int) -> bool:
    return _word(prose, following) in words_of(tables.FROM_ORG)


def _org_after(prose: Prose, following: int) -> str:
    index = following
    while index < following + 3 and _word(prose, index) in words_of(tables.FROM_ORG):
        index += 1
    return read_org(prose, index)[0] if index > following else ""
