"""Things a rejection or an interview speaks of, by their stems in all six languages.

They let an English note be compared with a German letter. A stem is a word's beginning; ``_`` before it
stands for any beginning as well, for compounds.
"""

from collections.abc import Iterable
from functools import cache

from afterword.ask.checks.tokens import fold
from afterword.ask.checks.words import words_for
from afterword.ask.checks.words.table import Words

EXERCISES = {
    "presentation": "presentation presentación présentation präsentation präsentier présent apresentação presenta presentatie presenter _präsentation slides deck folien",
    "case study": "case fallstudie étude caso estudo casus _fallstudie business casestudy _case",
    "role play": "role rollenspiel jeu juego simulação dramatización rollenspel rol simula",
    "coding": "coding code codier programm whiteboard leetcode algorit programaci programação kodier codeer live",
    "assessment centre": "assessment",
    "group exercise": "group gruppen groupe grupo groep grupal collectif dinâmica dinámica",
    "trial day": "trial probe hospit essai prueba teste proef shift schnupper meeloop stage shadow",
    "portfolio": "portfolio mappe book portafolio portefeuille",
    "pitch": "pitch",
    "take-home": "take hausaufgabe heimaufgabe domicile maison casa thuisopdracht huiswerk home maison casa",
    "audition": "audition vorspiel vorsprechen audición audição auditie probespiel",
    "lesson": "lesson lehrprobe unterricht cours leçon clase aula les proefles lehr taught teaching stunde unterrichtsprobe _stunde",
}
"""Kinds of exercise a letter may name; one that nothing known speaks of is an invented fact."""

EXERCISE_NAMES = {
    "presentation": "presentation präsentation présentation presentación apresentação presentatie",
    "case study": "fallstudie casus",
    "coding": "whiteboard",
    "role play": "rollenspiel rollenspel dramatización",
    "group exercise": "gruppenübung gruppenaufgabe groepsopdracht",
    "trial day": "probetag probearbeit hospitation hospitationstag proefdag meeloopdag",
    "take-home": "hausaufgabe heimaufgabe thuisopdracht",
    "lesson": "lehrprobe proefles",
    "audition": "audition vorsprechen audición audição",
    "pitch": "pitch",
}
"""The words that name such an exercise for certain."""

TOPICS = {
    "notice": "notice kündigungsfrist préavis preaviso aviso opzegtermijn kündigung",
    "salary": "salar gehalt salaire sueldo pretens loon rémunération remunera gehaltsvorstellung pay vergütung",
    "start": "start availab eintritt verfügbar disponib disponív beginn ingang beschikbaar incorpora einsteigen anfangen commenc beginnen startdatum",
    "expenses": "expens travel receipt fahrt reise beleg frais justificatif gasto recibo despesa reis bon iban déplacement viaje viagem ticket kosten vergoeding rembours reembols erstatt",
    "pool": "pool talent vivier _pool bolsa banco file gespeichert aufbewahr conserv guard bewaar datenbank database fichier base",
    "documents": "document unterlagen dossier documentos papiers mappe zeugnis certificate",
    "references": "referenc referenz référenc referênc referent",
    "badge": "badge ausweis pass besucher crachá tarjeta laptop ausweiskarte",
    "visa": "visa visum permit autoris titre permis verblijf aufenthalt",
    "location": "relocat umzug umziehen déménag mudanza mudar verhui locat standort site ville ciudad cidade",
    "part time": "part teilzeit partiel parcial deeltijd hours stunden heures uren horas",
    "shift": "shift schicht nuit turno ploeg nacht night",
    "licence": "licen führerschein permis carnet carteira rijbewijs habilita",
    "portfolio": "portfolio arbeitsprobe",
    "spelling": "spell address adress dirección endereço",
    "call": "call phone telef téléph llama liga bel anruf appel ring video speak talk gespräch conversation conversa gesprek",
    "training": "train course kurs schulung formation curso cursus opleid fortbild weiterbild",
    "internship": "intern praktik stage prácticas estágio trainee werkstudent",
    "freelance": "freelanc frei contract indépendant autónom autônom zzp werkvertrag contrat contratto",
    "interview": "interview",
}
"""What a rejection may ask about."""


@cache
def _kinds(words_language: str) -> dict[str, str]:
    """Return the names of exercises, folded as a language folds, and their kinds."""
    words = words_for(words_language)
    return {fold(name, words): kind for kind, names in EXERCISE_NAMES.items() for name in names.split()}


def exercise_starts(words: Words) -> tuple[str, ...]:
    """Return the beginnings of words that name an exercise for certain."""
    return tuple(_kinds(words.language))


def exercise_kind(word: str, words: Words) -> str:
    """Return the kind of exercise a folded word names; empty if it names none."""
    return next((kind for start, kind in _kinds(words.language).items() if word.startswith(start)), "")


def is_kind(kind: str, known: Iterable[str], words: Words) -> bool:
    """Say whether one of the known folded words speaks of this kind of exercise."""
    stems = tuple(fold(stem, words).lstrip("_") for stem in EXERCISES[kind].split())
    return any(word.startswith(stems) or (len(word) > 6 and word.endswith(stems)) for word in known)
