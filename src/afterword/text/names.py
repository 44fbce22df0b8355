"""Personal names: parts, titles, order, and whether a text is a person's name at all.

Holds pure functions over one short text. It must not know messages or greetings, and it never guesses: a part
it is not sure of is None.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from afterword.text import name_words as words
from afterword.text.letters import fold

_LONGEST = 120

_EDGE = " \t\u00a0\"'“”„«»‹›,;:.·•*_~<>[](){}|/\\-–—!"
_TAIL_MARKS = (" | ", " · ", " • ", " – ", " — ", " - ", " @ ", " via ", " / ", "|", " (", " [", " <", "\t")
_TAIL_WORDS = (" from ", " at ", " of ", " bei ", " chez ", " - ")
_DE_FOLD = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae"})

_TITLED_BEHIND = re.compile(r"([^()]+) \((Mrs?|Ms|Miss|Mx|Dr|Prof|Frau|Herr|Mme|Mlle|Sra?)\.?\)")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name as written, without titles and suffixes and in speaking order, and the parts that are certain."""

    full: str
    title: str | None = None
    given: str | None = None
    family: str | None = None


@cache
def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


@lru_cache(maxsize=256)
def parse_name(text: str, *, family_first: bool | None = None) -> PersonName:
    """Take a display name apart: ``Okada, Reiko``, ``Jane | Talent Acquisition``, ``Dr. Jane van der Berg``.

    ``family_first`` says what is known of the order; None lets the form decide. A part that is not certain is
    None (``李小龍``), and so are both for a team, a mailbox or an address.
    """
    bare = _bare(text)
    if not bare or not _can_be_a_name(bare):
        return PersonName(full=bare)
    named_before = [
        part for part in (piece.strip(_EDGE) for piece in bare.split(",")) if part and not _is_suffix(part)
    ]
    if len(named_before) >= 2:
        return _from_comma(named_before[0], named_before[1])
    tokens = named_before[0].split() if named_before else []
    title, tokens = _take_titles(tokens)
    while len(tokens) > 1 and _is_suffix(tokens[-1]):
        tokens = tokens[:-1]
    if not tokens:
        return PersonName(full=bare, title=title)
    given, family, order = _given_and_family(tokens, title, family_first)
    return PersonName(full=" ".join(order), title=title, given=given, family=family)


@lru_cache(maxsize=256)
def is_person(text: str) -> bool:
    """Say whether text is a person's name rather than a team, mailbox, department, company or system."""
    bare = _bare(text)
    if not bare or len(text) > _LONGEST or not _can_be_a_name(bare):
        return False
    _, tokens = _take_titles(bare.replace(",", " ").split())
    tokens = [token for token in tokens if not _is_suffix(token)]
    if not 1 <= len(tokens) <= 6:
        return False
    return any(_begins_a_name(token) for token in tokens) and _starts_well(tokens)


def _begins_a_name(token: str) -> bool:
    """Say whether a token is capitalised, perhaps behind an elision: ``d'Aubigné``."""
    return (token[2:] if token[1:2] in ("'", "’") else token)[:1].isupper() or _is_unicase(token)


def same_person(first: str, second: str) -> bool:
    """Say whether two names can be one person's: ``Anneke`` / ``Vos, Anneke`` / ``Ms Vos``; marks and case are ignored."""
    one, two = parse_name(first), parse_name(second)
    if not one.full or not two.full:
        return False
    if _agree(one.full, two.full):
        return True
    if one.family and two.family:
        return _agree(one.family, two.family) and _fronts_agree(one, two)
    return _is_part_of(one, two) or _is_part_of(two, one)


def holds_all(long: str, short: str) -> bool:
    """Say whether several words of a name are all in another, in their order: ``María José`` of ``María José Fernández Ruiz``."""
    words = fold(short).split()
    rest = iter(fold(long).split())
    return len(words) > 1 and all(word in rest for word in words)


def _bare(text: str) -> str:
    """Return the name without what follows it; a title behind it comes to the front: ``A. Fairweather (Mrs)``."""
    spaced = " ".join(text[:_LONGEST].split())
    if remark := _TITLED_BEHIND.fullmatch(spaced):
        spaced = f"{remark[2]} {remark[1]}"
    return _without_tail(spaced).strip()


def _without_tail(text: str) -> str:
    """Cut what follows the name: ``| Talent Acquisition``, ``(she/her)``, ``via Greenhouse``, ``from Acme``."""
    lowered = text.lower()
    for mark in words.BEFORE_SIGNATURE:
        if lowered.startswith(mark):
            text = text[len(mark) :]
            break
    for mark in _TAIL_MARKS:
        head, found, _ = text.partition(mark)
        if found and head.strip(_EDGE):
            text = head
    for word in _TAIL_WORDS:
        head, found, _ = text.partition(word)
        if found and 0 < len(head.split()) <= 4:
            text = head
    text = _without_function(text)
    return text.strip(_EDGE.replace(".", "")).removesuffix(".")


def _without_function(text: str) -> str:
    """Cut what stands behind a comma or "von" when it is no name's part: ``Frau Berg, Personalabteilung``, ``Lisa von Acme GmbH``."""
    head, comma, rest = text.partition(", ")
    if comma and rest and all(word in _words(words.NOT_A_PERSON) for word in rest.lower().split()):
        text = head
    head, found, rest = text.partition(" von ")
    after = rest.lower().rstrip(".").split()
    if found and after and after[-1] in (_words(words.COMPANY_ENDS) | _words(words.SYSTEMS)):
        return head
    return text


def _can_be_a_name(text: str) -> bool:
    if "@" in text or any(character.isdigit() for character in text):
        return False
    tokens = [token.strip(_EDGE).lower() for token in text.replace(",", " ").split()]
    if any(all(part in _words(words.NOT_A_PERSON) for part in token.split("-")) for token in tokens if token):
        return False
    if len(tokens) == 1 and tokens[0] in _words(words.SYSTEMS):
        return False
    if len(tokens) > 1 and tokens[-1] in _words(words.COMPANY_ENDS):
        return False
    allowed = " .,'’`ʼ-‐–·・"
    return all(
        character.isalpha() or character in allowed or unicodedata.combining(character) for character in text
    )


def _starts_well(tokens: list[str]) -> bool:
    """Refuse running text: every word of a name is capitalised, a particle, or of a script without capitals."""
    return all(
        token[0].isupper()
        or _is_unicase(token)
        or token.lower() in _words(words.PARTICLES)
        or token[:2] in ("d'", "d’", "'t")
        for token in tokens
    ) or (len(tokens) <= 2 and all(token.islower() for token in tokens))


def _is_unicase(token: str) -> bool:
    return token[0].isalpha() and token[0].lower() == token[0].upper()


def _is_suffix(text: str) -> bool:
    """Say whether every word is a degree or a generation: ``PhD``, ``Jr``; but ``Ma`` is a family name."""
    return bool(text.split()) and all(
        word.strip(".").lower() in _words(words.AFTER)
        and (any(map(str.isupper, word[1:])) or word.strip(".").lower() in words.WRITTEN_SMALL)
        for word in text.split()
    )


def _is_title(token: str) -> bool:
    bare = token.rstrip(".ºª").lower()
    if bare == "m" and "ª" in token:
        return False  # "Mª José" is María
    if bare in {
        "m",
        "pan",
        "fr",
        "hr",
        "me",
        "pd",
        "doc",
        "don",
        "med",
        "nat",
        "sig",
        "hon",
        "ing",
        "mag",
        "phil",
        "ir",
        "lic",
        "eng",
    }:
        return token.endswith((".", "º", "ª")) or (
            bare in {"m", "pan", "hr", "don", "me"} and len(bare) > 1 and bare != "me"
        )
    return bare in _words(words.ACADEMIC) or bare in _words(words.CIVIL) or bare in _words(words.WITH_GIVEN)


def _take_titles(tokens: list[str]) -> tuple[str | None, list[str]]:
    count = 0
    if len(tokens) > 2 and tokens[0].lower() == "de" and tokens[1].lower() == "heer":
        count = 2
    while count < len(tokens) and _is_title(tokens[count]):
        count += 1
    if count == len(tokens) and count == 1 and tokens[0].lower() in {"don", "pan", "sir", "lady"}:
        count = 0
    return (" ".join(tokens[:count]) or None), tokens[count:]


def _from_comma(family: str, given: str) -> PersonName:
    title, rest = _take_titles(given.split())
    front, family_tokens = _take_titles(family.split())
    rest = [token for token in rest if not _is_suffix(token)]
    if not rest:
        return PersonName(
            full=" ".join(family_tokens), title=front or title, family=" ".join(family_tokens) or None
        )
    first = None if _is_initial(rest[0]) else rest[0]
    return PersonName(
        " ".join([*rest, *family_tokens]), front or title, first, " ".join(family_tokens) or None
    )


def _given_and_family(
    tokens: list[str], title: str | None, family_first: bool | None
) -> tuple[str | None, str | None, list[str]]:
    """Return given, family and the tokens in speaking order."""
    if len(tokens) == 1:
        return (*_of_one(tokens[0], title), tokens)
    capitals = [
        token.isupper() and len(token) > 2 and "." not in token and not _is_unicase(token) for token in tokens
    ]
    if family_first is None and any(capitals) and not all(capitals) and (capitals[0] or capitals[-1]):
        if capitals[0]:  # "DIALLO Awa"
            count = capitals.index(False)
            return tokens[count], " ".join(tokens[:count]), [*tokens[count:], *tokens[:count]]
        family_first = False
    if family_first is None and _is_unicase(tokens[0]):
        family_first = True
    if family_first is None and _may_be_family_first(tokens):
        return None, None, tokens
    if family_first:
        rest = tokens[1:]
        vietnamese = tokens[0].lower() in _words(words.FAMILY_FIRST_GIVEAWAYS) and len(rest) > 1
        return (rest[-1] if vietnamese else rest[0]), tokens[0], tokens
    if title and title.split()[-1].rstrip(".").lower() in _words(words.PARTICLES) | {""}:
        return None, " ".join(tokens), tokens
    if (_is_particle(tokens[0]) and tokens[0] not in words.GIVEN_TOO) or (
        "-" in tokens[0] and _is_particle(tokens[0].rpartition("-")[2])
    ):
        return None, " ".join(tokens), tokens  # "van den Berg", "Müller-von Stein"
    if len(tokens) == 2 and _is_spanish(title) and _is_spanish_family(tokens[0]):
        return None, " ".join(tokens), tokens  # "Sra. García Ortiz"
    start = next((at for at, token in enumerate(tokens) if at and _is_particle(token)), len(tokens) - 1)
    if (
        start < len(tokens) - 1
        and fold(tokens[start - 1]).endswith(("ez", "nz"))
        and (start > 1 or _is_spanish(title))
    ):
        start -= 1  # "Fernández de la Vega", "Sáenz de Santamaría" are one family name
    if _is_initial(tokens[-1]):
        return (
            (None, tokens[0], tokens)
            if len(tokens) == 2 and not _is_initial(tokens[0])
            else (None, None, tokens)
        )
    given = None if _is_initial(tokens[0]) or start == 0 else tokens[0]
    if given and start > 1 and _is_compound(tokens[0], tokens[1]):
        given = f"{tokens[0]} {tokens[1]}"
    return given, " ".join(tokens[start:]), tokens


def _is_spanish_family(word: str) -> bool:
    return (fold(word).endswith("ez") and fold(word) != "inez") or fold(word) in _words(
        words.SPANISH_FAMILIES
    )


def _is_compound(first: str, second: str) -> bool:
    """Say whether two words are one given name."""
    return fold(first).strip(".") in _words(words.COMPOUND_FIRST) and fold(second) in _words(
        words.COMPOUND_SECOND
    )


def _of_one(token: str, title: str | None) -> tuple[str | None, str | None]:
    if _is_initial(token) or (_is_unicase(token) and len(token) > 1):
        return None, None
    if title is None:
        return token, None
    with_given = title.split()[-1].rstrip(".").lower() in _words(words.WITH_GIVEN)
    return (token, None) if with_given else (None, token)


def _may_be_family_first(tokens: list[str]) -> bool:
    """Say whether the order cannot be told: a Vietnamese, Chinese or Korean family name stands first."""
    first = tokens[0].lower()
    if first not in _words(words.FAMILY_FIRST_GIVEAWAYS):
        return False
    marked = any(ord(character) > 0x17F for character in " ".join(tokens)) or not first.isascii()
    return (
        marked
        or first in {"nguyen", "tran", "pham", "huynh"}
        or "-" in tokens[1]
        or first in {"zhang", "wang", "liu", "zhao", "zhou", "xu", "zhu"}
    )


def _is_spanish(title: str | None) -> bool:
    return (title or "").rstrip(".").lower() in ("sr", "sra", "srta", "señor", "señora", "señorita")


def _is_particle(token: str) -> bool:
    return token.lower() in _words(words.PARTICLES) or token[:2].lower() in ("d'", "d’")


def _is_initial(token: str) -> bool:
    return len(token.strip(".")) <= 1 or (token.endswith(".") and len(token) <= 5 and token.count(".") >= 1)


def _fold_all(text: str) -> set[str]:
    """Return the spellings of a name: with marks taken off, and with German and Nordic letters written out."""
    return {fold(text).replace("-", " "), fold(text.lower().translate(_DE_FOLD)).replace("-", " ")}


def _agree(first: str, second: str) -> bool:
    return bool(_fold_all(first) & _fold_all(second))


def _fronts_agree(one: PersonName, two: PersonName) -> bool:
    """Compare what stands before equal family names; an initial agrees with a name, nothing with anything."""
    fronts = [
        fold(name.full.split()[0]).rstrip(".")
        for name in (one, two)
        if not _agree(name.full, name.family or "")
    ]
    if len(fronts) < 2:
        return True
    short, long = sorted(fronts, key=len)
    return short == long or (len(short) == 1 and long.startswith(short))


def _is_part_of(short: PersonName, long: PersonName) -> bool:
    """Say whether a single word, or a name whose order is unknown, is contained in another name."""
    if short.family and short.title is None and len(short.full.split()) > 1:
        return False
    words = {spelling for word in long.full.split() for spelling in _fold_all(word)}
    return all(_fold_all(word) & words for word in short.full.split())
