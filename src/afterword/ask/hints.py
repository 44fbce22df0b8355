"""What the words of a rejection, or the user's own, give away beside the facts: a test, a trial, a reserve list, a language.

Holds the words. What follows from them for the letter is decided in ``plan``.
"""

import re
from typing import Final

from afterword.ask.facts import Facts
from afterword.ask.fields import LANGUAGES
from afterword.ask.request import Request
from afterword.text.language import guess
from afterword.text.sentences import split

# Patterns are text: re compiles each when it is first used, and keeps it.
_TRIAL: Final = (
    r"(?i)\b(?:role ?-?play|in-tray|practical (?:test|exercise|task|part|assessment|day|session|exam)|rollenspiel|postkorb\w*|jeu de rôle|juego de rol|rollenspel|dinâmica (?:de|em) grupo|trial (?:shift|day|lesson|run|session)|working interview|weld(?:ing)? test|road test|audition|tasting|on site|in person|probe(?:arbeit\w*|tag\w*|schicht\w*)"
    r"|hospitation\w*|vorsing\w*|vorspiel\w*|journée d['’]essai|essai (?:au|à l|en|dans)|mise en situation|prueba práctica|jornada de prueba|turno de prueba|cata"
    r"|dia de teste|turno de teste|teste prático|proef(?:dag|dienst|les)\w*|meelo\w*|auditie)\b"
)
_HANDED_IN: Final = (
    r"(?i)\b(?:case|task|assignment|submission|submitted|take-home|homework|coding|portfolio|code|written|fallstudie|aufgabe|arbeitsprobe|étude de cas|devoir|rendu|cas pratique"
    r"|caso|tarea|ejercicio|desafio|estudo de caso|opdracht|casus|proefvertaling)\b"
)
_BY_PHONE: Final = (
    r"(?i)\b(?:call|ring|phone|telephone|buzz|bell|anruf\w*|rufen|ruf|telefon\w*|durchklingeln|appel\w*|téléphon\w*|llám\w*|llam\w*|teléfono|ligar|ligue|liga|telefone"
    r"|bel|bellen|belt|telefoon\w*)\b"
)


_DENIED: Final = r"(?i)\b(?:not|no|nor|unable|cannot|nicht|keine?n?|ne|pas|não|geen|niet)\b|n['’]t\b"
_TEST: Final = (
    r"(?i)\b(?:test|assess|exercise|challenge|quiz|trial|prueba|provas?\b|épreuve|exercice|concours|toets|proef|übung|exam\b|ejercicio|exercício|oefening)\w*"
    r"|(?-i:\b(?!Latest|Greatest|Contest|Protest|Überprüfung|Nachprüfung)[A-ZÄÖÜ]\w+(?:test|tests|aufgaben?|prüfung|übung))\b"
)


def is_tested(request: Request) -> bool:
    """Say whether a test or a piece of work is named anywhere: a step that is only likely is no ground to speak of one's work."""
    rejection = request.rejection
    if rejection is None or request.stage != rejection.facts.stage or not rejection.text:
        return True
    subject = rejection.thread.subject if rejection.thread else ""
    said = " ".join(
        (rejection.text, subject or "", rejection.facts.evidence.get("stage", ""), *request.about)
    )
    return bool(re.search(_HANDED_IN, said) or re.search(_TEST, said))


_RESERVE: Final = (
    r"(?i)\b(?:on|to) (?:the|our|a) (?:reserve|waiting) list\b|\breserve candidate\b|\b(?:reserveliste|nachrückliste|warteliste|liste complémentaire|liste d['’]attente|bolsa de reserva"
    r"|lista de (?:espera|reserva)|primer[oa]? suplente|cadastro de reserva|reservelijst|wachtlijst)\b|\bop nummer twee\b|\bnummer zwei auf\b"
)


_PARTS: Final = r"(?i)[,;:–—]|\b(?:but|aber|jedoch|sondern|mais|pero|sino|mas|maar|wel)\b"
_NEAR: Final = 5
"""Words on either side of the list that can deny a place on it."""


def on_reserve_list(request: Request) -> bool:
    """Say whether the rejection gives a place on a reserve list."""
    said = split(request.rejection.text[:6000]) if request.rejection else ()
    return any(
        (found := re.search(_RESERVE, part)) is not None
        and not re.search(
            _DENIED, " ".join(part[: found.start()].split()[-_NEAR:] + part[found.end() :].split()[:_NEAR])
        )
        for each in said
        for part in re.split(_PARTS, each.text)
    )


def in_person(request: Request) -> bool:
    """Say whether a trial was done in person: then nothing was handed in that could be looked at."""
    rejection = request.rejection
    said = [rejection.facts.evidence.get("stage", "") if rejection else "", *request.about]
    if rejection and not re.search(_HANDED_IN, rejection.text):
        said.append(rejection.text)
    return any(re.search(_TRIAL, text) for text in said)


def by_phone(request: Request) -> bool:
    """Say whether the sentence that offers feedback offers it by telephone."""
    rejection = request.rejection
    quote = rejection.facts.evidence.get("invites_feedback", "") if rejection else ""
    whole = next((s.text for s in split(rejection.text) if quote in s.text), "") if rejection else ""
    return bool(quote) and re.search(_BY_PHONE, f"{quote} {whole}") is not None


_QUESTIONS: Final = (
    r"(?i)question|quer(?:y|ies)|\bfragen?\b|rückfrage|pregunta|duda|dúvida|pergunta|\bvra(?:ag|gen)\b"
)
_FEEDBACK: Final = (
    r"(?i)feedback|comment|performance|assessment|detail|ergebnis|bewertung|résultat|resultado|evaluaci|avaliaç|beoordeling|advice|pointers?|tips?\b|talk|call|phone|ring|chat|discuss|rückmeldung|gespräch|telefon|auskunft|retour|échange|appel|conseil|comentario|devolución|llam|charl|devolutiva|"
    r"retorno|conversa|lig(?:ar|ue|ação)|terugkoppeling|gesprek|\bbel|toelicht|explain|erläuter|expliqu|explic"
)


def takes_questions(facts: Facts) -> bool:
    """Say whether the mail only says that questions may be asked: a letter then does not thank for an offer of feedback."""
    quote = facts.evidence.get("invites_feedback", "")
    return bool(re.search(_QUESTIONS, quote)) and not re.search(_FEEDBACK, quote)


_TITLES: Final = {
    title: language
    for language, titles in {
        "de": "frau herr", "fr": "mme madame monsieur mlle", "es": "señor señora", "pt": "senhor senhora",
        "nl": "mevrouw meneer mevr dhr",
    }.items()
    for title in titles.split()
}  # fmt: skip
_LEAST_WORDS: Final = 4


def spoken(request: Request) -> str | None:
    """Return the language of the user's own words, or that of the title they give the reader."""
    own = " ".join((*request.about, request.ask or "")).split()
    heard = guess(" ".join(own)) if len(own) >= _LEAST_WORDS else None
    title = (request.to or "").split(" ")[0].casefold().rstrip(".")
    return heard if heard in LANGUAGES else _TITLES.get(title)
