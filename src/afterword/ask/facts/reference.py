"""The employer's reference of the opening: ``R-10442``, ``Kennziffer 2025-31``, ``[ID 7731]``.

Holds labelled numbers and bare codes; the machine noise of ticket systems (``ref:_00D…:ref``) is none.
"""

from afterword.ask.facts.kinds import is_code
from afterword.ask.facts.naming import Found
from afterword.ask.facts.phrases.role import REFERENCE_WORDS
from afterword.ask.facts.prose import Hit, Prose, words_of
from afterword.ask.facts.source import Source
from afterword.text.letters import fold

_TRIM = "()[]{},;:.!?\"'“”#<>"
_WEAK = ("nr", "no", "number", "nummer", "code", "id", "job", "vacancy", "nr.", "req", "n°", "nº", "no.")


def find_reference(source: Source, alternative: Hit | None) -> Found | None:
    """Return the reference of the opening the message is about; one in an alternative offer belongs to that offer."""
    span = source.body.sentence(alternative.start) if alternative else (0, 0)
    for prose in (source.subject, source.body):
        found = _labelled(prose, span if prose is source.body else (0, 0))
        if found:
            return found
    return _bare_code(source.subject, (0, 0), numbers=True) or _bare_code(source.body, span)


def _labelled(prose: Prose, span: tuple[int, int]) -> Found | None:
    count = min(len(prose.words), 3000)
    for index in range(count - 1):
        word = prose.words[index].text
        if (
            fold(word.strip(_TRIM)) not in words_of(REFERENCE_WORDS)
            or span[0] <= prose.starts[index] < span[1]
        ):
            continue
        following = index + 1
        while following < count - 1 and fold(prose.words[following].text.strip(_TRIM)) in _WEAK:
            following += 1
        value = _value(prose.words[following].text)
        sure = (
            word[-1:] in ":#."
            or fold(word.strip(_TRIM)) not in _WEAK
            or word[:1] in "[("
            or "#" in prose.words[following].text
        )
        if value and sure:
            return Found(
                value, prose.source[prose.words[index].start : prose.words[following].end].strip(_TRIM + " ")
            )
    return None


def _value(text: str) -> str:
    value = text.strip(_TRIM)
    digits = sum(map(str.isdigit, value))
    is_year = len(value) == 4 and value.isdigit() and value[:2] in ("19", "20")
    return (
        value
        if digits >= 2
        and not is_year
        and ":" not in value
        and "@" not in value
        and len(value) <= 40
        and "_" not in value
        else ""
    )


def _bare_code(prose: Prose, span: tuple[int, int], *, numbers: bool = False) -> Found | None:
    for word, start in zip(prose.words[:3000], prose.starts[:3000], strict=False):
        value = word.text.strip(_TRIM)
        if (is_code(value) or (numbers and value.isdigit() and 5 <= len(value) <= 12)) and not span[
            0
        ] <= start < span[1]:
            return Found(value, value)
    return None
