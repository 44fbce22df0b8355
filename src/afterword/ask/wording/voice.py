"""Whether words speak as the candidate does: what somebody else noted down says "she", and the letter is hers."""

import re
from typing import Final

_OTHERS: Final = {
    "en": r"he|she|his|him|hers|himself|herself|her(?= \w)|the (?:candidate|coachee)(?:'s)?",
    "de": r"er|ihm|ihn|seine[nmrs]?|(?-i:sein(?= [A-ZÄÖÜ]))|sie (?:kann|könnte|sollte|soll|möchte|will|muss|müsste|hat|hatte|war|wirkte|wirkt)"
    r"|(?:wie|was|ob|wo|dass) sie\b.*\b(?:kann|könnte|sollte|soll|muss|müsste|hat|hatte|war|wirkte)|(?:der|die) (?:Klientin|Kandidatin?|Bewerberin?)",
    "fr": r"(?:qu['’])?elle|lui|(?:qu['’])?il (?:peut|pourrait|pouvait|doit|devrait|a|avait|était|aurait|veut|voudrait|souhaite)"
    r"|(?:le|la) candidate?|(?:ses|son|sa) (?!avis|retours?|conseils?|regard|opinion|impression)(?=\w)",
    "es": r"él|ella|(?:quiere|desea|le gustaría) saber|(?:el|la) candidat[oa]",
    "pt": r"ele|ela|dele|dela|(?:quer|deseja) saber|(?:o|a) candidat[oa]",
    "nl": r"hij|hem|haar|(?:ze|zij) (?:kan|kon|zou|moet|wil|had|was|heeft)|(?:hoe|wat|of|waar) (?:ze|zij)|de kandida(?:at|te)",
}
_NAMED: Final = r"\w\W+[^\W\d_a-zà-ÿ][a-zà-ÿ]"
_NAMED_DE: Final = r"\b(?:Herrn?|Frau|Dr\.|Prof\.) "
"""Where somebody is named, "his" may be theirs: a word with a capital inside, in German a title."""
_OWN: Final = {
    "en": r"I|me|my|mine|myself|we|our",
    "de": r"ich|mich|mir|mein\w*|wir|uns\w*",
    "fr": r"je|j['’]\w+|me|m['’]\w+|moi|mon|ma|mes|nous|notre|nos",
    "es": r"yo|me|mi|mis|mí|nosotros|nuestr\w+|\w+(?:é|í)",
    "pt": r"eu|me|mim|meu|minha|meus|minhas|nós|noss\w+",
    "nl": r"ik|me|mij|mijn|we|wij|ons|onze",
}


def of_another(text: str, language: str) -> str | None:
    """Return the words that speak of the candidate as of somebody else, if nothing in the text is said as "I"."""
    own, others = _OWN.get(language), _OTHERS.get(language)
    if own is None or others is None or re.search(rf"\b(?:{own})\b", text, re.IGNORECASE):
        return None
    if re.search(_NAMED_DE if language == "de" else _NAMED, text):
        return None  # "the talk with Tomasz and his team"
    found = re.search(rf"\b(?:{others})\b", text, re.IGNORECASE)
    return found[0] if found else None


_SENTENCE: Final = {
    "en": r"(?:I|we|it|they)\s+(?!(?:also )?(?:talked|spoke|chatted|discussed|had a|went|walked)\b)\w+",
}


def is_sentence(text: str, language: str) -> bool:
    """Say whether words are a sentence of their own, not a thing that a letter can name."""
    pattern = _SENTENCE.get(language)
    return bool(pattern and re.match(pattern, text, re.IGNORECASE))
