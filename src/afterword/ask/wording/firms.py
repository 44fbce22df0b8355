"""How an employer is named after "at": with the preposition and the article that the kind of its name takes.

A name that begins with its own article keeps it in the form the preposition asks for; of the others the first word (or the
last, where a language puts the kind there) decides, and most take none.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final


def at_firm(company: str, language: str) -> str:
    """Return "at" and the company's name: ``beim Klinikum Süd``, ``chez Nivalis``, ``no Itaú Unibanco``."""
    name = " ".join(company.split())
    return _AT[language](name) if name else company


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_DE_AT_THE: Final = _words(
    "Klinikum Krankenhaus Hotel Restaurant Institut Museum Theater Autohaus Kaufhaus Möbelhaus Modehaus Seniorenheim Pflegeheim Altenheim Gymnasium Ministerium "
    "Weingut Landratsamt Finanzamt Bezirksamt Bürgeramt Jugendamt Standesamt Ordnungsamt Amtsgericht Landgericht Jobcenter Ingenieurbüro Architekturbüro "
    "Planungsbüro Steuerbüro Reisebüro Rathaus Zentrum Sanitätshaus Gasthaus Studierendenwerk Studentenwerk Verlag Verband Verein Landkreis Gasthof Kindergarten "
    "Pflegedienst Bauhof Weingärtner Caritasverband Landesverband Bundesverband Sportverein"
)
_DE_AT_HER: Final = _words(
    "Klinik Universität Stadt Gemeinde Hochschule Schule Grundschule Realschule Gesamtschule Volkshochschule Musikschule Bäckerei Konditorei Tischlerei Schreinerei Metzgerei "
    "Gärtnerei Druckerei Brauerei Praxis Zahnarztpraxis Tierarztpraxis Kanzlei Stiftung Sparkasse Kreissparkasse Stadtsparkasse Apotheke Buchhandlung Agentur Werbeagentur Kita "
    "Bundesagentur Kreisverwaltung Stadtverwaltung Landeshauptstadt Hansestadt Vereinigung Genossenschaft Diakonie Caritas Lebenshilfe Bibliothek Akademie Polizei Feuerwehr "
    "Handwerkskammer Bundeswehr Verwaltungsgemeinschaft Verbandsgemeinde Fachhochschule Sozialstation"
)
_DE_AT_THEM: Final = _words(
    "Stadtwerke Gemeindewerke Verkehrsbetriebe Wasserwerke Kliniken Werkstätten Malteser Johanniter"
)


_DE_ORDERS: Final = _words("Malteser Johanniter")
"""Plurals only where nothing follows: the "Malteser Hilfsdienst" is one."""
_DE_PLURALS: Final = ("werke", "betriebe", "bahnen", "kliniken", "werkstätten")


def _german(company: str) -> str:
    first, _, rest = company.partition(" ")
    last = company.rsplit(" ", 1)[-1]
    article = first.casefold()
    if rest and article in ("der", "das", "dem"):
        return f"beim {_weak(rest)}"
    if rest and article == "die":
        head = next((word for word in rest.split() if not _is_adjective(word)), "")
        return _with_die(rest, head)
    if first in _DE_AT_THEM and not (rest and first in _DE_ORDERS):
        return f"bei den {_dative(company)}"
    if first in _DE_AT_THE:
        return f"beim {company}"
    if first in _DE_AT_HER:
        return f"bei der {company}"
    if rest and first.endswith("es") and _is_adjective(first[:-1]):
        return f"beim {_weak(company)}"
    if rest and _is_adjective(first):
        return _with_die(company, rest.split()[0])
    inflected = first.endswith(("es", "er", "e", "en"))  # "Kölner Verlag" would need another ending
    if not inflected and last in _DE_AT_THE:
        return f"beim {company}"
    if not inflected and last in _DE_AT_HER:
        return f"bei der {company}"
    return f"bei {company}"


def _with_die(name: str, head: str) -> str:
    """Return "at" and a name that takes "die": of several where its noun is a plural, or an adjective stands for it."""
    plural = not head or head in _DE_AT_THEM or head.casefold().endswith(_DE_PLURALS)
    return f"bei den {_dative(_weak(name))}" if plural else f"bei der {_weak(name)}"


def _is_adjective(word: str) -> bool:
    return (
        re.fullmatch(
            r"\w{2,}ische[sn]?|(?:Deutsche|Freie|Städtische|Evangelische|Katholische|Technische|Rote|Weiße|Grüne|Goldene|Alte|Neue|Vereinigte)[sn]?",
            word,
        )
        is not None
    )


def _weak(name: str) -> str:
    """Give the adjectives in front of a noun the ending that follows "dem" and "der": ``Deutschen Roten Kreuz``."""
    words = name.split(" ")
    for at, word in enumerate(words):
        if not _is_adjective(word):
            break
        words[at] = re.sub(r"e[sn]?$", "en", word)
    return " ".join(words)


def _dative(name: str) -> str:
    """Give the noun of a plural its ending: ``Stadtwerken Innbruck``."""
    words = name.split(" ")
    at = next(
        (at for at, word in enumerate(words) if not _is_adjective(word) and not word.endswith("ischen")), 0
    )
    words[at] += "" if words[at].endswith(("n", "s")) else "n"
    return " ".join(words)


_FR_AT_VOWEL: Final = _words(
    "hôpital université école institut association académie hôtel atelier auberge office observatoire entreprise agence étude ehpad esat epsm ap-hp urssaf inserm inrae"
)
_FR_AT_THE: Final = _words(
    "lycée collège centre musée théâtre cabinet ministère conseil restaurant café garage domaine chu chru ccas cnrs cea crédit groupe département syndicat greta château"
)
_FR_AT_HER: Final = _words(
    "mairie commune métropole région polyclinique clinique maison ville bibliothèque librairie boulangerie pâtisserie pharmacie fondation banque crèche ferme communauté "
    "menuiserie caf cpam sncf ratp préfecture mission résidence coopérative chambre société médiathèque mutuelle sarl"
)


def _french(company: str) -> str:
    first, _, rest = company.partition(" ")
    low = first.casefold()
    if low == "chez":
        return f"c{company[1:]}"
    if rest and low in ("la", "le", "les"):
        if first == "La":
            return f"à {company}"
        return f"{ {'la': 'à la', 'le': 'au', 'les': 'aux'}[low] } {rest}"
    if re.match(r"l['’]", company):
        return f"à {company}"
    if low in _FR_AT_VOWEL:
        return f"à l'{company}"
    if low in _FR_AT_THE:
        return f"au {company}"
    return f"à la {company}" if low in _FR_AT_HER else f"chez {company}"


_ES_AT_THE: Final = _words(
    "hospital colegio instituto ayuntamiento hotel banco grupo museo centro restaurante teatro ministerio consejo taller ies ceip cabildo despacho bufete estudio laboratorio gobierno "
    "consorcio servicio juzgado club gimnasio obrador"
)
_ES_AT_HER: Final = _words(
    "clínica universidad escuela fundación asociación biblioteca editorial librería panadería farmacia academia residencia cooperativa diputación gestoría asesoría consejería agencia "
    "guardería ferretería peluquería bodega comunidad junta"
)


def _spanish(company: str) -> str:
    first, _, rest = company.partition(" ")
    if rest and first in ("el", "la", "los", "las"):
        return f"en {company}"
    low = first.casefold()
    return (
        f"en el {company}"
        if low in _ES_AT_THE
        else f"en la {company}"
        if low in _ES_AT_HER
        else f"en {company}"
    )


_PT_AT_THE: Final = _words(
    "mercadão supermercado restaurante escritório estúdio ateliê cartório sindicato consórcio frigorífico atacadão teatro banco hospital grupo instituto mercado colégio laboratório "
    "centro museu hotel clube conselho tribunal itaú nubank ministério carrefour metrô ibge detran senai sesc senac sebrae google ifood bradesco santander governo departamento"
)
_PT_AT_THEM: Final = _words("laboratórios supermercados hospitais correios")
_PT_ARTICLES: Final = {"o": "no", "a": "na", "os": "nos", "as": "nas"}


def _portuguese(company: str) -> str:
    first, _, rest = company.partition(" ")
    low = first.casefold()
    if rest and low in _PT_ARTICLES:
        return f"{_PT_ARTICLES[low]} {rest}"
    if low in _PT_AT_THEM:
        return f"nos {company}"
    return f"no {company}" if low in _PT_AT_THE else f"nas {company}" if low == "lojas" else f"na {company}"


_NL_AT_THE: Final = _words("ziekenhuis ministerie museum waterschap kadaster uwv")
_NL_ENDS_AT_THE: Final = _words(
    "college lyceum gymnasium ziekenhuis museum theater instituut ministerie waterschap"
)
_NL_AT: Final = _words("universiteit hogeschool rechtbank politie belastingdienst")


def _dutch(company: str) -> str:
    first, _, rest = company.partition(" ")
    low = first.casefold()
    if rest and low in ("het", "de"):
        return f"bij {low if first.islower() else first} {rest}"
    if low in ("gemeente", "provincie", "stichting"):
        return f"bij de {low} {rest}".rstrip()
    if low in _NL_AT:
        return f"bij de {company}"
    if low in _NL_AT_THE or company.rsplit(" ", 1)[-1].casefold() in _NL_ENDS_AT_THE:
        return f"bij het {company}"
    return f"bij {company}"


_EN_THE: Final = (
    r"(?:University|Bank|Ministry|City|Department|Office|Institute|House|Port|Museum|College|Diocese|Church) of\b|(?:Home|Foreign|Cabinet|Met) Office\b|(?:British |American )?Red Cross\b"
    r"|British (?:Library|Museum|Council)\b|National (?:Trust|Gallery|Theatre|Archives)\b|Royal (?:Mint|Navy|Opera House|Society)\b|Environment Agency\b"
)


def _english(company: str) -> str:
    return f"at the {company}" if re.match(_EN_THE, company) else f"at {company}"


_AT: Final[Mapping[str, Callable[[str], str]]] = {
    "de": _german, "en": _english, "es": _spanish, "fr": _french, "nl": _dutch, "pt": _portuguese,
}  # fmt: skip
