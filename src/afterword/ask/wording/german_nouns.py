"""German noun phrases: genders, heads and the accusative. Knows nothing of letters."""

import re
from typing import Final

# Nouns that name a part of an interview, by gender; a compound takes the gender of its last part.
SESSIONS: Final = {
    "m": "test tag teil fall vortrag termin besuch workshop rundgang call pitch case talk block abschnitt austausch case-study-teil "
    "unterricht einsatz dienst entwurf probetag sprachtest dialog chat monolog durchlauf use-case",
    "f": "runde aufgabe übung präsentation diskussion fallstudie studie prüfung führung probe arbeit stunde schicht session "
    "challenge demo vorstellung simulation besprechung beratung lektion einheit analyse frage reihe case-study study vorführung "
    "erörterung skizze mappe konferenz partie verkostung sitzung rolle tour hospitation stunde",
    "n": "gespräch interview projekt training center rollenspiel spiel screening telefonat treffen panel portfolio quiz "
    "assessment beispiel meeting review essen kennenlernen fachgespräch audit konzept coding programming lektorat puzzle take-home szenario "
    "finale praktikum probearbeiten probekochen probeunterrichten event examen homework whiteboard pairing vorsprechen vorspielen diktat",
    "pl": "fragen aufgaben runden gespräche interviews übungen tests beispiele stunden fälle tage",
}  # fmt: skip
# Other nouns that are often asked about.
NOUNS: Final = {
    "m": "auftritt einstieg aufbau umgang stil schluss abschluss ansatz plan code lösungsweg ablauf lebenslauf eindruck fokus "
    "inhalt text fehler punkt zeitplan preis umsatz prozess überblick anfang weg",
    "f": "antwort schätzung lösung struktur kalkulation rechnung sprache körpersprache wirkung technik strategie fähigkeit "
    "mitschrift reihenfolge tiefe klarheit kürze planung",
    "n": "thema verhalten auftreten tempo zeitmanagement wissen fachwissen anschreiben deutsch englisch verständnis modell "
    "design ergebnis storytelling stundenkonzept vorgehen",
    "pl": "antworten kenntnisse fähigkeiten unterlagen fragen lösungen argumente zahlen stärken schwächen grundlagen",
}  # fmt: skip
_SUFFIXES: Final = (
    ("f", ("ung", "heit", "keit", "schaft", "tion", "sion", "ität", "enz", "anz", "thek")),
    ("n", ("chen", "lein", "ieren", "management")),
    ("m", ("ismus", "ling")),
)
ARTICLES: Final = {"m": "den", "f": "die", "n": "das", "pl": "die"}
MASCULINE: Final = {"der": "den", "dieser": "diesen", "jener": "jenen", "jeder": "jeden"}
_OWNERS: Final = frozenset("mein unser dein sein ihr euer kein".split())
ADJECTIVE: Final = re.compile(
    r"(?:\w{2,}(?:isch|lich|ig|iv|al|ell|bar|sam|haft|end|los|är|ent)|erst|zweit|dritt|viert|letzt|kurz|lang|groß|klein|praxisnah|"
    r"gemeinsam|offen|eigen|geplant|gut|vorletzt|spät|früh|abstrakt|konkret|komplex|neu|alt|vertieft|vertiefend)(?:e|er|es|en)",
    re.IGNORECASE,
)
_WEAK: Final = re.compile(
    r"\w*(?:kunde|kollege|patient|student|klient|mandant|lieferant|gedanke|experte|praktikant)"
)
_CUT: Final = re.compile(
    r"\s+(?:mit|am|an|im|in|über|zu|zum|zur|von|vom|bei|beim|für|auf|aus|nach|vor|während|zwischen|durch|und|oder|der|des|dem|den)\s|[,(–]"
)


def owner_of(word: str) -> str | None:
    """Return the stem of a possessive: ``meine`` -> ``mein``."""
    found = re.fullmatch(r"(mein|unser|dein|euer|ihr|sein)(?:e|en|em|er|es)?", word.casefold())
    return found[1] if found else None


def head_of(text: str) -> str:
    """Return the noun phrase without what follows its noun: ``Fachgespräch mit Frau Vos`` -> ``Fachgespräch``."""
    first, _, rest = text.partition(" ")
    if not rest or _CUT.match(f" {rest}"):
        return first.rstrip(",(")
    return f"{first} {_CUT.split(rest, maxsplit=1)[0]}".strip()


def _gender(noun: str, *tables: dict[str, str]) -> str | None:
    """Return the gender of a noun by the longest last part that a table knows."""
    word = noun.casefold()
    found = [(len(known), gender) for table in tables for gender, names in table.items() for known in names.split()
             if word == known or (len(known) > 2 and word.endswith(known))]  # fmt: skip
    if found:
        return max(found)[1]
    if len(tables) < 2:
        return None
    return next((gender for gender, ends in _SUFFIXES if word.endswith(ends)), None)


def gender_of(words: list[str], *tables: dict[str, str]) -> str | None:
    """Return the gender of a noun phrase: its last noun's, else its first's ("Sprachtest Englisch")."""
    nouns = [word for word in words if word[:1].isupper()] or words[-1:]
    tries = ((noun, chosen) for chosen in (tables[:1], tables) for noun in (*nouns[-1:], *nouns[:1]))
    return next((found for noun, chosen in tries if (found := _gender(noun, *chosen))), None)


_BEFORE: Final = re.compile(
    r"(?:(?:an|auf|bei|in|mit|von|zu)\s+(?=(?:dem|den|der|einem|einen|einer|meine[mnr]|unsere[mnr]|ihre[mnr])\s)|(?:am|beim|im|vom|zum|zur)\s+)?"
    r"(?:(?:dem|den|der|des|einem|einen|einer)\s+)?(?=\w)",
    re.IGNORECASE,
)


def in_nominative(text: str) -> str:
    """Take the preposition and the declined article off a phrase whose noun is known: ``beim Fachgespräch``, ``dem Vortrag``."""
    found = _BEFORE.match(text)
    before = found.group().casefold().split() if found else []
    if found is None or not before:
        return text
    rest = text[found.end() :]
    if owner_of(rest.split()[0]):
        return rest
    gender = gender_of(head_of(rest).split(), SESSIONS, NOUNS)
    if gender is None:
        return rest if before[-1] in ("dem", "einem") else text
    return text if before == ["der"] and gender == "m" else rest


def accusative(text: str) -> str | None:
    """Put a noun phrase in the nominative into the accusative, with an article; None where its gender is not known."""
    head = head_of(text)
    words, rest = head.split(), text[len(head) :]
    if not words:
        return None
    gender = gender_of(words, SESSIONS, NOUNS)
    first = words[0].casefold()
    owner = owner_of(first)
    if len(words) == 1 and (first in MASCULINE or owner):
        return None  # an article alone names nothing
    if first in MASCULINE:
        return " ".join([MASCULINE[first], *_declined(words[1:], "m")]) + rest
    if first == "den" and len(words) > 1:
        return text
    if owner and first.endswith("em") and gender in ("m", "n"):
        own = f"{first[:-2]}en" if gender == "m" else first[:-2]
        return " ".join([own, *_declined(words[1:], gender)]) + rest
    if first in ("die", "das", "diese", "dieses", "alle", "beide") or (owner and first != owner):
        return text
    if owner:
        adjective = next((word for word in words[1:-1] if ADJECTIVE.fullmatch(word)), "")
        gender = "m" if adjective.endswith("er") else "n" if adjective.endswith("es") else gender
        stem = {"euer": "eur"}.get(owner, owner)
        if gender == "m":
            return " ".join([f"{stem}en", *_declined(words[1:], "m")]) + rest
        return text if gender else None
    if first in ("ein", "eine"):
        words = words[1:] or words
    if gender is None or words[-1].isupper():
        return None
    return " ".join([ARTICLES[gender], *_declined(words, gender)]) + rest


def _declined(words: list[str], gender: str) -> list[str]:
    """Give the adjectives before a noun the ending they have after an article, and weak nouns theirs."""
    ending = {"m": "en", "pl": "en"}.get(gender, "e")
    nouns = [
        re.sub(r"(?:e|er|es|en)$", ending, word) if ADJECTIVE.fullmatch(word) else word for word in words[:-1]
    ]
    last = words[-1]
    if gender == "m" and _WEAK.fullmatch(last.casefold()):
        last += "n" if last.endswith("e") else "en"
    return [*nouns, last]
