"""The role that was applied for: named, and not mistaken for another."""

from functools import lru_cache
from typing import NamedTuple

from afterword.ask.checks.finding import Finding
from afterword.ask.checks.letter import Letter
from afterword.ask.checks.tokens import words_of
from afterword.ask.context import Context

_LEVELS = frozenset(
    "senior junior jr sr lead principal staff associate head chief trainee graduate intern entry mid level ii iii iv i m w d f x h h f div divers gn all genders "
    "the of in for and und für et de du des la le los las del y e do da dos das van voor en im der die das a au aux à sur - pour para per temporary permanent "
    "befristet unbefristet vollzeit teilzeit time full part cdi cdd remote hybrid".split()
)
_ARTICLES = frozenset(
    "the a an this your that die der das als le la l de d du el o do da en het van as".split()
)
_HEAD_FIRST = ("fr", "es", "pt")
STEM_SLACK = 3


class Role(NamedTuple):
    """A role's telling words, folded, and the one that says what kind of work it is."""

    core: tuple[str, ...]
    head: str


@lru_cache(maxsize=64)
def _core(text: str) -> str:
    """Return a role without what stands in brackets or after a comma or dash."""
    cut = text
    for opening in ("(", "[", " – ", " - ", " — ", ",", " | "):
        before = cut.partition(opening)[0]
        cut = before if len(before.strip()) > 2 else cut
    return cut


def read_role(text: str, letter: Letter) -> Role:
    """Take a role's name apart."""
    folded = [w for part in words_of(_core(text).replace("/", " "), letter.words) for w in part.split("*")]
    core = tuple(word for word in folded if word not in _LEVELS and (len(word) > 1))
    if not core:
        core = tuple(words_of(_core(text), letter.words))  # "Head of R&D (m/w/d)" is all small words
    head = core[0 if letter.words.language in _HEAD_FIRST else -1] if core else ""
    return Role(core, head)


def alike(one: str, other: str) -> bool:
    """Say whether two words are forms of one: engineer and engineers, Projektleiter and Projektleiterin."""
    if one == other:
        return True
    shared = min(len(one), len(other))
    if shared < 4 or abs(len(one) - len(other)) > STEM_SLACK + 1:
        return False
    kept = max(4, shared - STEM_SLACK)
    return one[:kept] == other[:kept]


def find_role(letter: Letter, context: Context) -> list[Finding]:
    """D05: the rejected role is named in subject or body."""
    if not context.role or letter.kind == "thanks":
        return []
    role = read_role(context.role, letter)
    if not role.core:
        return []
    said = [
        token.word
        for token in letter.tokens
        if letter.sentences[token.sentence].part in ("subject", "middle", "greeting")
    ]
    if _is_said(role, said):
        return []
    if context.reference and context.reference.lower() in letter.draft.text.lower():
        return []
    place = letter.parts.middle
    return [
        Finding(
            "role",
            "fail",
            f"The letter does not name the role: {context.role}.",
            *place,
            f"Name it once: {context.role}.",
        )
    ]


def _is_said(role: Role, said: list[str]) -> bool:
    if all(any(alike(word, other) for other in said) for word in role.core):
        return True
    initials = "".join(word[0] for word in role.core)
    if len(initials) > 1 and initials in said:
        return True
    compound = "".join(role.core)
    if any(compound[: len(compound) - 2] in word for word in said if len(word) >= len(compound) - 2 > 3):
        return True
    return len(role.core) > 1 and _head_alone(role, said)


def _head_alone(role: Role, said: list[str]) -> bool:
    """Say whether the role's last word stands without another role's word: "the engineer position", not "Software Engineer"."""
    head = next((at for at, word in enumerate(said) if alike(word, role.head)), -1)
    if head < 0:
        return False
    neighbours = said[head - 1 : head] if head else []
    return all(word in _ARTICLES for word in neighbours) and len(role.core) > 2
