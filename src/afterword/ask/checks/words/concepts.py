"""Things a rejection or an interview speaks of, by their stems in all six languages.

They let an English note be compared with a German letter. A stem is a word's beginning; ``_`` before it
stands for any beginning as well, for compounds.
"""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

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
    "case study": "fallstudie casus case_study étude_de_cas estudio_de_caso estudo_de_caso caso_práctico",
    "coding": "whiteboard live_coding coding_test coding_challenge",
    "role play": "roleplay role_play rollenspiel rollenspel dramatización jeu_de_rôle juego_de_rol mise_en_situation simulação",
    "group exercise": "gruppenübung gruppenaufgabe gruppendiskussion groepsopdracht group_exercise group_discussion dinámica_de_grupo dinâmica_de_grupo épreuve_collective",
    "trial day": "probetag probearbeit hospitation hospitationstag proefdag meeloopdag trial_day trial_shift",
    "take-home": "hausaufgabe heimaufgabe thuisopdracht take_home",
    "lesson": "lehrprobe proefles aula_teste trial_lesson",
    "audition": "audition vorsprechen audición audição auditie",
    "pitch": "pitch",
    "assessment centre": "assessment_centre assessment_center",
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
def _kinds(language: str) -> dict[tuple[str, ...], str]:
    """Return the names of exercises as folded words, and their kinds."""
    words = words_for(language)
    return {
        tuple(fold(name, words).split("_")): kind
        for kind, names in EXERCISE_NAMES.items()
        for name in names.split()
    }


@lru_cache(maxsize=8192)
def begins_exercise(word: str, language: str) -> bool:
    """Say whether a folded word may be the first of an exercise's name."""
    return word.startswith(_starts(language))


@cache
def _starts(language: str) -> tuple[str, ...]:
    """Return the beginnings of the first words of exercises' names."""
    return tuple(run[0] for run in _kinds(language))


_APPEARANCE = ("personal", "pessoal", "personnelle")
"""How a candidate looks is no exercise: ``presentación personal``."""


def exercise_kind(said: Sequence[str], language: str) -> str:
    """Return the kind of exercise that folded words begin with; empty if they name none."""
    for run, kind in _kinds(language).items():
        if (
            said[0].startswith(run[0])
            and len(said) >= len(run)
            and all(word.startswith(part) for word, part in zip(said, run, strict=False))
        ):
            return "" if kind == "presentation" and said[1:2] and said[1] in _APPEARANCE else kind
    return ""


def is_kind(kind: str, known: Iterable[str], words: Words) -> bool:
    """Say whether one of the known folded words speaks of this kind of exercise."""
    stems = tuple(fold(stem, words).lstrip("_") for stem in EXERCISES[kind].split())
    return any(word.startswith(stems) or (len(word) > 6 and word.endswith(stems)) for word in known)
