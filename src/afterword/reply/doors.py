"""When a door opens and who holds it, as far as the words say.

Holds the finding of a time and a person in one short quote; nothing is worked out or guessed.
"""

import re
from functools import cache

_MONTHS = """january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
januar februar märz mai juni juli oktober dezember jänner janvier février mars avril juin juillet août septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro
outubro novembro dezembro januari februari maart mei juni juli augustus"""
_DAYS = """monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag lundi mardi mercredi jeudi
vendredi samedi lunes martes miércoles jueves viernes sábado segunda terça quarta quinta sexta maandag dinsdag woensdag donderdag vrijdag"""
_SEASONS = """spring summer autumn fall winter easter christmas frühjahr frühling sommer herbst weihnachten ostern printemps été automne hiver
rentrée pâques noël primavera verano otoño invierno navidad verão outono inverno natal páscoa voorjaar lente zomer najaar herfst kerst"""
_COUNTS = """a an one two three four five six seven eight nine ten twelve eighteen couple few half einem einer zwei drei vier sechs zwölf halben
un une deux trois quatre six douze dos tres cuatro seis doce um uma dois três quatro doze een twee drie vier zes twaalf half"""
_UNITS = """months? month's months' years? year's weeks? days? monat(?:e|en)? jahr(?:e|en|es)? wochen? tagen? mois ans? semaines? jours? meses mes
años? semanas? días mês anos? dias maand(?:en)? jaar weken week dagen"""


def _any_of(words: str) -> str:
    return "|".join(words.split())


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(rf"[ -](?:{_any_of(_UNITS)})\b", re.IGNORECASE)


@cache
def _when() -> re.Pattern[str]:
    month = rf"(?:{_any_of(_MONTHS)})"
    span = rf"(?:\d{{1,2}}|{_any_of(_COUNTS)})"
    counted = rf"{span} (?:{_any_of(_UNITS)})(?:['’]s?)?(?: time)?|{span}-(?:month|year|week|day) \w+"
    return re.compile(
        rf"\b(?:(?:for|für|pendant|durante|gedurende|from|until|after|before|in|next|this|around|early|late|by|on|at|ab|im|in|nach|bis|zum|spätestens|hasta|até|tot|uiterlijk|jusqu['’]au|jusqu['’]en|avant le|antes del?|en|à la|après|dès|dans|en el|a partir de"
        rf"|à partir de|à partir du|à compter de|dentro de|tras|na|no|após|daqui a|vanaf|over|na|volgend|the|la|el|de|le|o|a|het|een|ein|einem|einer|un|une|um|uma) ){{0,3}}"
        rf"(?:{counted}|(?:\d{{1,2}}(?:st|nd|rd|th|\.)? (?:de |of )?)?{month}(?: \d{{4}})?|(?:{_any_of(_DAYS)})(?: \d{{1,2}}\b(?: (?:de )?{month})?)?(?! (?:entrevista|vez|etapa|fase|pessoa|persona|parte|ronda|rodada|prueba|prova|opc|opç|posi|vaga))|(?:{_any_of(_SEASONS)})(?: \d{{4}})?"
        rf"|next (?:year|round|intake|cycle|window|month|week)|the new year|tomorrow|morgen|mañana|demain|amanhã"
        rf"|nächstes jahr|nächsten jahr|l['’]an prochain|l['’]année prochaine|el año que viene|ano que vem|volgend jaar|Q[1-4](?: 20\d\d)?|20\d\d)\b",
        re.IGNORECASE,
    )


@cache
def _who() -> re.Pattern[str]:
    name = r"((?:(?:Frau|Herr|Herrn|Mr|Mrs|Ms|Dr|Prof|Madame|Monsieur|Mme|Señora|Señor|Mevrouw|Meneer)\.? )?[A-ZÀ-Þ][\w'’-]{2,20}(?: [A-ZÀ-Þ][\w'’-]{1,20})?)"
    return re.compile(
        rf"\b(?:ask for|to|with|contact|write to|speak to|talk to|meet|email|call|ring|an|bei|mit|à|avec|auprès de|a|con|para|com|naar|aan|met) {name}"
    )


_NOT_NAMES = frozenset(
    "Year LinkedIn Teams Zoom Xing Slack Skype WhatsApp Easter Christmas January February March April May June July August September October November "
    "December Monday Tuesday Wednesday Thursday Friday Saturday Sunday You Your The Our Ihre Ihnen Sie Ihren Ihr Ihrer Dir Dich Uns".split()
)


def when_in(quote: str) -> str | None:
    """Give the words of a quote that say when, or None; a month or a day says more than a span of time."""
    found = [each for each in _when().finditer(quote[:600]) if not _means_something_else(each)]
    dated = [each for each in found if not _counted().search(each[0])]
    return (dated or found)[0][0].strip() if found else None


@cache
def _season() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any_of(_MONTHS)}|{_any_of(_SEASONS)})\b", re.IGNORECASE)


_SOME_DAY = r"(?i)\bif (?:that|this|it) ever\b|\bif ever\b|\bafter (?:the |\w+['’]s )?(?:weekend|holidays?)\b|à ce moment-là|le moment venu"
_HOUR = r"(?i)\d[:.h]\d\d|\d ?(?:am|pm|uhr|uur|h)\b"


def is_far(quote: str) -> bool:
    """Say whether an offer is for a month or season to come, or for when something has changed; a day or an hour is near."""
    if re.search(_SOME_DAY, quote):
        return True
    times = [found[0] for found in _when().finditer(quote[:600]) if not _means_something_else(found)]
    named = [time for time in times if _season().search(time)]
    dated = any(re.search(r"\d", re.sub(r"\d{4}", "", time)) for time in named) or re.search(_HOUR, quote)
    return bool(named) and not dated


_AMBIGUOUS = frozenset("may march mar fall spring été".split())
"""Words that mean a time only with a word before them: "in May", "cet été"."""


def _means_something_else(found: re.Match[str]) -> bool:
    """Say whether a word that can be a time is none: "there may be", "vous avez été", "fall short"; "since May" is one."""
    word = found[0].strip()
    inside = found.start() > 0 and found.string[found.start() - 2] not in ".!?\n"
    seasonal = found.string[: found.start()].lower().endswith(("cet ", "l'", "l’", "d'", "d’"))
    return word.lower() in _AMBIGUOUS and not seasonal and not (inside and word in ("May", "March", "Mar"))


def who_in(quote: str, writer: str | None) -> str | None:
    """Give the person a quote sends the reader to; the writer where it says "me"; else None."""
    found = _who().search(quote[:600])
    if found and found[1].split()[0] not in _NOT_NAMES:
        return found[1]
    words = set(re.findall(r"[\w'’-]+", quote[:600].lower()))
    return writer if words & _ME else None


_ME = frozenset(
    "me i i'd i'll i'm my mich mir ich me moi je j'ai mí yo mim comigo eu mij ik escríbeme llámame avísame liga-me ligue-me".split()
)
