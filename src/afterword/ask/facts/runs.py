"""Runs of words inside prose: a person's name, an organisation, a job title, read from a given word on.

Holds how far a run goes. It must not know whose name or which role it is.
"""

from afterword.ask.facts.kinds import OPENERS, PUNCTUATION, bare, ends_title, has_role_noun, is_calendar_word
from afterword.ask.facts.phrases import words as tables
from afterword.ask.facts.prose import Prose, Word, words_of
from afterword.text.letters import fold
from afterword.text.names import is_person, parse_name

_TITLES = tuple(
    "dr prof mr mrs ms mx st mag dipl.-ing univ.-prof sr sra srta dott sig dhr mevr mw m mme mlle ing".split()
)
_LONE_TITLES = tuple(
    "herr herrn frau madame monsieur miss señora señor senhor senhora mevrouw meneer heer signor signora pan pani professor".split()
)
_NAME_PARTICLES = "van von der den de di da do dos das del della du la le ten ter zu af al el bin"
_BEFORE_TITLES = tables.DETERMINERS + " for as of"
_LONGEST_RUN = 8


def read_name(prose: Prose, index: int) -> tuple[str, int]:
    """Read a person's name from word number index; returns it as written ('' when there is none) and the next number."""
    taken: list[Word] = []
    for word in prose.words[index : index + 6]:
        text = word.text.lstrip(OPENERS)
        if not text or not _belongs_to_name(word.text, text, taken):
            break
        taken.append(word)
        if text[-1] in PUNCTUATION and not _is_title(text) and not (len(text) == 2 and text[-1] == "."):
            break
        if text.lower().endswith(("'s", "’s")):
            break
    while taken and fold(bare(taken[-1].text)) in _NAME_PARTICLES.split():
        taken.pop()
    if not taken:
        return "", index
    written = prose.source[taken[0].start : taken[-1].end].strip(OPENERS + ",;:!?")
    written = written.removesuffix("'s").removesuffix("’s")
    if len(written.rsplit(None, 1)[-1]) != 2:  # not an initial
        written = written.rstrip(".…)")
    return (written, index + len(taken)) if is_person(written) and _has_a_part(written) else ("", index)


def read_org(prose: Prose, index: int) -> tuple[str, int]:
    """Read the name of an organisation from word number index on: capitalised words and the small words between them."""
    return _read_run(prose, _after_determiners(prose, index), tables.ORG_LINKS, lower_stop=True)


def read_role(prose: Prose, index: int, *, lower_words: bool) -> tuple[str, int]:
    """Read a job title from word number index on; ``lower_words`` lets it go on in small letters (Romance languages)."""
    position = _after_determiners(prose, index)
    if position >= len(prose.words):
        return "", index
    first = bare(prose.words[position].text)
    starts_small = first[:1].islower()
    if starts_small and not (lower_words or has_role_noun(first)):
        return "", index
    return _read_run(prose, position, tables.ROLE_LINKS, lower_stop=not (lower_words or starts_small))


def _after_determiners(prose: Prose, index: int) -> int:
    end = min(index + 2, len(prose.words))
    while index < end and fold(prose.words[index].text) in words_of(tables.DETERMINERS):
        index += 1
    return index


def read_role_before(prose: Prose, index: int) -> tuple[str, int]:
    """Read backwards the job title in front of word number index (``the Grants Officer *post*``); returns it and its start."""
    first = index
    while first > 0 and index - first < _LONGEST_RUN + 1:
        text = prose.words[first - 1].text
        goes_on = text[-1] == "," and _is_big(text) and has_role_noun(text) and index - first <= 2
        if (text[-1] in ".,;:!?" and not goes_on) or _breaks_line(prose, first - 1) or _is_wall(text):
            break
        first -= 1
    walled = first > 0 and fold(prose.words[first - 1].text) in words_of(_BEFORE_TITLES)
    taken = list(prose.words[first:index])
    while taken and _is_small(taken[0].text) and any(_is_big(word.text) for word in taken[1:]):
        taken.pop(0)
        walled = True
    if not taken or not walled:
        return "", index
    written = prose.source[taken[0].start : taken[-1].end].strip(OPENERS + " ")
    if fold(written.split(None, 1)[0]) in words_of(tables.NOT_A_ROLE):
        return "", index
    if _is_small(taken[0].text) and not (len(taken) <= 3 and has_role_noun(written)):
        return "", index
    return written, index - len(taken)


def _read_run(prose: Prose, position: int, links: str, *, lower_stop: bool) -> tuple[str, int]:
    taken: list[Word] = []
    for number in range(position, min(position + _LONGEST_RUN, len(prose.words))):
        word = prose.words[number]
        text = word.text
        if not _belongs_to_run(text, taken, links, lower_stop=lower_stop):
            break
        taken.append(word)
        if _ends_run(prose, number, taken):
            break
    while taken and fold(taken[-1].text.strip("-–/")) in words_of(links) | {""}:
        taken.pop()
    if not taken:
        return "", position
    written = prose.source[taken[0].start : taken[-1].end]
    written = written.strip("\"'“”„«»‹›*_ ").rstrip(",;:!?")
    written = written.removesuffix("'s").removesuffix("’s")
    if fold(written.rsplit(None, 1)[-1]) not in words_of(tables.LEGAL_FORMS):
        written = written.rstrip(".")
    return " ".join(written.split()), position + len(taken)


def _ends_run(prose: Prose, number: int, taken: list[Word]) -> bool:
    text = prose.words[number].text
    if text[-1] in ".,;:!?" and fold(text) not in ("st.", "dr.", "sp.", "pvt."):
        return True
    if text[-1] == ")" and not any("(" in word.text for word in taken):
        return True
    return _breaks_line(prose, number) or (text.endswith(("'s", "’s")) and not _goes_on(prose, number))


def _goes_on(prose: Prose, number: int) -> bool:
    """Say whether a possessive is part of the name: ``St Brannoc's Hospice``."""
    following = fold(bare(prose.words[number + 1].text)) if number + 1 < len(prose.words) else ""
    return following in words_of(tables.ORG_NOUNS)


def _belongs_to_run(text: str, taken: list[Word], links: str, *, lower_stop: bool) -> bool:
    folded = fold(bare(text))
    if not folded:
        return bool(taken) and text in ("&", "-", "–", "/", "|", "+")
    if _is_big(text):
        return not (taken and not lower_stop and folded in words_of(tables.ROLE_STOPS) and len(folded) > 2)
    if links is tables.ROLE_LINKS and folded not in ("in", "en", "of") and ends_title(folded):
        return False
    if (
        taken
        and fold(taken[-1].text) in ("y", "e", "et", "en", "and", "und", "och", "og", "i")
        and not has_role_noun(folded)
    ):
        return False
    if taken and (folded in words_of(links) or text.startswith(("d'", "d’", "l'", "l’"))):
        return True
    return not lower_stop and folded.replace("-", "").replace("'", "").isalpha() and len(taken) < 5


def _is_wall(text: str) -> bool:
    folded = fold(text.strip(OPENERS))
    return folded in words_of(tables.DETERMINERS) or folded in (
        "as",
        "is",
        "was",
        "regarding",
        "about",
        "re",
        "to",
        "your",
        "have",
        "you",
    )


def _is_big(text: str) -> bool:
    letters = text.lstrip(OPENERS + "[#")
    return bool(letters) and (
        letters[0].isupper()
        or letters[0].isdigit()
        or (letters[0] == "." and len(letters) > 3)
        or _is_brand(letters)
    )


def _is_brand(text: str) -> bool:
    """Say whether a word begins small and has a capital inside, as ``iOS`` does."""
    return text[0].islower() and any(map(str.isupper, text[1:4]))


def _is_small(text: str) -> bool:
    return not _is_big(text)


def _breaks_line(prose: Prose, number: int) -> bool:
    end = prose.starts[number + 1] if number + 1 < len(prose.starts) else len(prose.even)
    return prose.even[end - 1 : end] == "\n"


def _belongs_to_name(word: str, text: str, taken: list[Word]) -> bool:
    if word.startswith("(") and taken:
        return False
    folded = fold(bare(text))
    if text[0].isupper():
        return not (not taken and is_calendar_word(text))
    if not taken and (folded in _LONE_TITLES or _is_title(text)):
        return True
    return folded in _NAME_PARTICLES.split() or (bool(taken) and text[:2] in ("d'", "d’"))


def _is_title(text: str) -> bool:
    folded = fold(text.rstrip(".,"))
    return folded in _TITLES or folded in _LONE_TITLES


def _has_a_part(written: str) -> bool:
    name = parse_name(written)
    return bool(name.given or name.family or len(name.full) > 1)
