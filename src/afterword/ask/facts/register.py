"""How the sender addresses the candidate: formal or informal.

Holds pronouns and forms of greeting per language; null where neither is plain.
"""

from typing import Literal

from afterword.ask.facts.naming import Found
from afterword.ask.facts.prose import words_of
from afterword.ask.facts.source import Source
from afterword.text.letters import fold
from afterword.text.names import parse_name

Formality = Literal["formal", "informal"]

# Formal and informal words of address; German and Italian formal ones count only with a capital inside a sentence.
_FORMAL = {
    "de": "Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres", "fr": "vous votre vos", "es": "usted ustedes le su sus", "pt": "senhor senhora exmo exma v.exa",
    "nl": "u uw", "it": "Lei La Le Suo Sua comunicarLe ringraziarLa", "pl": "Pan Pani Pana Panu Panią Państwo",
}  # fmt: skip
_INFORMAL = {
    "de": "du dir dich dein deine deinen deinem deiner euch", "fr": "tu te toi ton ta tes t'avons t'a", "es": "tú te tu tus ti contigo has eres",
    "pt": "você vc te tua teu ti contigo", "nl": "je jij jou jouw", "it": "tu ti te tuo tua tuoi", "pl": "ty ciebie cię tobie twoja twoją twój twojej", "sv": "du dig din ditt dina",
    "da": "du dig din dit dine",
}  # fmt: skip
_FAMILIAR = "oi salut coucou hoi ciao czesc hej moin servus".split()
_CIVIL = "mr mrs ms miss mx dr prof professor sir madam"


def read_formality(source: Source, greeted: Found | None) -> tuple[Formality | None, str]:
    """Return how the sender addresses the candidate, and the word that shows it."""
    language = source.language
    if language in (None, "en"):
        return _english(greeted.quote if greeted else None)
    formal, informal = _counts(source, language or "")
    opening = source.lines[0].text if source.lines else ""
    word = fold(opening.split()[0].strip(",.!¡")) if opening else ""
    if not formal and not informal and word in _FAMILIAR:
        return "informal", opening.split()[0]
    if len(formal) > len(informal):
        return "formal", formal[0]
    if len(informal) > len(formal):
        return "informal", informal[0]
    if not formal and greeted and (title := parse_name(greeted.quote).title):
        return "formal", title  # "Prezado Sr. Nogueira", with no other word of address
    return None, ""


def _english(greeted: str | None) -> tuple[Formality | None, str]:
    name = parse_name(greeted) if greeted else None
    if greeted is None or name is None:
        return None, ""
    if name.title and fold(name.title.split()[0].rstrip(".")) in words_of(_CIVIL):
        return "formal", greeted
    return ("informal", greeted) if name.given and not name.family else (None, "")


def _counts(source: Source, language: str) -> tuple[list[str], list[str]]:
    formal_words, informal_words = _FORMAL.get(language, "").split(), words_of(_INFORMAL.get(language, ""))
    large = {word for word in formal_words if word[0].isupper() or any(map(str.isupper, word))}
    small = words_of(" ".join(word for word in formal_words if word not in large))
    formal: list[str] = []
    informal: list[str] = []
    opens = True
    for word in source.body.words[:1500]:
        text = word.text.strip(".,;:!?()\"'„“»«¡¿")
        if (text in large and (not opens or language == "pl")) or fold(text) in small:
            formal.append(text)
        elif fold(text) in informal_words:
            informal.append(text)
        opens = word.text[-1] in ".!?:"
    return formal, informal
