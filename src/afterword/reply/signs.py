"""What single sentences of a reply give away: a protected trait, a wish for silence, a promise, a lure.

Holds how sure the learned look must be of each sign. What follows from a sign is decided elsewhere.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from afterword.reply.cues import plain
from afterword.reply.health import blames_health, speaks_of_health
from afterword.reply.learned import TRAITS, sign_chances

LEAST: Final[Mapping[str, float]] = {
    "trait": 0.8, "no_contact": 0.7, "confidential": 0.5, "contradiction": 0.84, "hedged": 0.65, "auto_reply": 0.85, "policy": 0.6,
    "vague": 0.4, "boilerplate": 0.9, "call_offer": 0.67, "promise_later": 0.68,
}  # fmt: skip
"""How likely a sign must be in one sentence to count; the others need ``USUAL``."""

USUAL: Final = 0.6


TRAIT_IN_REASON: Final = 0.6

HINTED: Final = 0.1
"""How likely a protected trait must be in a reason that holds a word for one."""

WHICH: Final = 0.15
"""How likely one of the traits must be for any to be told: a sentence that smells of all of them names none."""

_TRAIT_WORDS: Final = frozenset(
    "accent accented toddler toddlers pregnant pregnancy maternity wheelchair headscarf hijab turban fasting ramadan mosque disability "
    "akzent schwanger schwangerschaft rollstuhl kopftuch muttersprachler behinderung "
    "enceinte grossesse fauteuil foulard voile handicap "
    "acento embarazada embarazo velo pañuelo discapacidad "
    "sotaque gravida grávida gravidez veu véu deficiencia deficiência "
    "zwanger zwangerschap rolstoel hoofddoek moedertaalspreker beperking".split()
)
_CHILDREN: Final = (
    r"\b(?:your|ihren?|deinen?|vos|tes|tus|sus|seus|suas|teus|je|uw) (?:\w+ )?"
    r"(?:kids?|child|children|kinder\w*|kind|enfants?|hij[oa]s?|filh[oa]s?|kinderen|niños|crianças)\b"
)
_AGED: Final = (
    r"\b(?:up to|under|over|above|hasta|menos de|menor(?:es)? de|mayor(?:es)? de|más de|bis|unter|über|moins de|plus de|até|mais de|onder|tot|boven) (?:[2-6]\d) "
    r"(?:years? old|years of age|años|jahren?|ans|anos|jaar)\b(?! (?:de|d'|of|in|der|berufs|experi|erfahrung|ervaring))"
)
_TRAIT_PHRASES: Final = (
    "native speaker", "too old", "too young", "old-fashioned", "your age", "zu alt", "zu jung", "ihrem alter", "deinem alter", "votre age", "votre âge", "trop age", "trop âgé",
    "demasiado mayor", "su edad", "sua idade", "muito velh", "te oud", "uw leeftijd", "je leeftijd", "langue maternelle", "lengua materna", "lingua materna", "língua materna",
)  # fmt: skip


def names_trait(text: str) -> bool:
    """Say whether a text (plain) holds a word for age, family, origin, religion or health."""
    return (
        any(word.strip("'") in _TRAIT_WORDS for word in text.split())
        or any(phrase in text for phrase in _TRAIT_PHRASES)
        or bool(re.search(_CHILDREN, text) or re.search(_AGED, text))
    )


@dataclass(frozen=True, slots=True)
class Signs:
    """The probability of every sign in each sentence that speaks to the reader, by its number."""

    chances: Mapping[int, Mapping[str, float]]
    named: frozenset[int] = frozenset()
    """The sentences that hold a word for a protected trait."""
    health: frozenset[int] = frozenset()
    """Those that speak of the reader's own health: there a hint is enough."""
    blamed: frozenset[int] = frozenset()
    """Those that give it as the reason outright."""

    def strongest(self, sign: str) -> tuple[float, int | None]:
        """Give the highest probability of a sign and the sentence that has it."""
        return max(((row[sign], number) for number, row in self.chances.items()), default=(0.0, None))

    def sentence(self, sign: str) -> int | None:
        """Give the number of the sentence that shows a sign the clearest; None where none shows it."""
        chance, number = self.strongest(sign)
        return number if chance >= LEAST.get(sign, USUAL) else None

    def shows(self, sign: str, number: int) -> bool:
        """Tell whether the sentence with a number shows a sign."""
        return number in self.chances and self.chances[number][sign] >= LEAST.get(sign, USUAL)

    def count(self, sign: str) -> int:
        """Count the sentences that show a sign."""
        return sum(row[sign] >= LEAST.get(sign, USUAL) for row in self.chances.values())

    def traits(self, reasons: Collection[int] = ()) -> dict[int, str]:
        """Name, by the number of its sentence, each protected trait that is given as a reason.

        ``reasons`` numbers the sentences that give reasons at all: there less is enough.
        """
        return {
            number: "health" if number in self.health else max(TRAITS, key=row.__getitem__)
            for number, row in self.chances.items()
            if (
                row["trait"] >= (TRAIT_IN_REASON if number in reasons else LEAST["trait"])
                and (max(map(row.__getitem__, TRAITS)) >= WHICH or number in self.named)
            )
            or number in self.blamed
            or (number in self.health and max(map(row.__getitem__, (*TRAITS, "trait"))) >= HINTED)
            or (
                number in reasons
                and number in self.named
                and max(map(row.__getitem__, (*TRAITS, "trait"))) >= HINTED
            )
        }


def signs_in(text: str, sentences: Sequence[tuple[int, int]], left_out: Collection[int]) -> Signs:
    """Look at every sentence (start, end) of text but those whose numbers are left out."""
    ready = {
        number: plain(text[start:end])
        for number, (start, end) in enumerate(sentences)
        if number not in left_out
    }
    return Signs(
        {number: sign_chances(sentence) for number, sentence in ready.items()},
        frozenset(number for number, sentence in ready.items() if names_trait(sentence)),
        frozenset(number for number, sentence in ready.items() if speaks_of_health(sentence)),
        frozenset(number for number, sentence in ready.items() if blames_health(sentence)),
    )
