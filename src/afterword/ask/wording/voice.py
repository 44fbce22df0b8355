"""Whether words can be the candidate's in a letter: what somebody else noted down says "she", and a scolding asks nothing.

Only plain forms count, since "her" may be the interviewer or a customer: a question whose subject is "she", and a possessive before
what only a candidate has.
"""

import re
from typing import Final

_SUBJECT: Final = {
    "en": r"(?:(?:how|what|whether|if|where|why|when|which \w+) )?(?:he|she)\b",
    "de": r"(?:wie|was|ob|wo|woran|wann) (?-i:er|sie)\b[^,?]*\b(?:kann|könnte|sollte|soll|muss|müsste|hat|hätte|hatte|war|wirkte)[.?]?$|(?:er|sie) (?:möchte|will|würde|fragt)\b",
    "fr": r"(?:comment|ce qu['’]|si|s['’]|où|pourquoi) ?(?:elle|il) (?:peut|pourrait|pouvait|doit|devrait|veut|voudrait|souhaite)\b|(?:elle|il) (?:veut|voudrait|souhaite|aimerait)\b",
    "es": r"(?:cómo|qué|si|dónde|por qué)\b.*\b(?:él|ella)$|(?:quiere|desea|le gustaría) saber\b",
    "pt": r".*\b(?:ele|ela) (?:deveria|poderia|pode|precisa|devia)\b|(?:quer|deseja) saber\b",
    "nl": r"(?:hoe|wat|of|waar|waarom) (?:hij|ze|zij)\b.*\b(?:kan|kon|zou|moet|had|heeft|was)\b|(?:hij|ze|zij) (?:wil|wilde|zou)\b",
}
_OWNED: Final = {
    "en": r"(?:his|her) (?:\w+ )?(?:answers?|cv|résumé|resume|fit|profile|thesis|presentation|experience|interview|approach|english|skills?|portfolio|performance|application|chances)\b",
    "de": r"seine[nmrs]? (?:\w+ )?(?:antwort\w*|unterlagen|bewerbung|erfahrung\w*|führungserfahrung|präsentation|kenntnisse|fragen|vorstellung)\b",
    "fr": r"(?:son|sa|ses) (?:profil|candidature|parcours|cv|réponses?|entretien|présentation|expérience|mémoire)\b",
    "nl": r"(?:zijn|haar) (?:cv|ervaring|antwoorden|presentatie|sollicitatie|profiel|scriptie)\b",
}
_NAMED: Final = r"\w\W+[^\W\d_a-zà-ÿ][a-zà-ÿ]"
"""Where somebody is named, "his" may be theirs; in German every noun has a capital, so that nothing with a possessive is sure there."""
_OWN: Final = {
    "en": r"I|me|my|mine|myself|we|our", "de": r"ich|mich|mir|mein\w*|wir|uns\w*", "fr": r"je|j['’]\w+|me|m['’]\w+|moi|mon|ma|mes|nous|notre|nos",
    "es": r"yo|me|mi|mis|mí|nosotros|nuestr\w+", "pt": r"eu|me|mim|meu|minha|meus|minhas|nós|noss\w+", "nl": r"ik|me|mij|mijn|we|wij|ons|onze",
}  # fmt: skip


def of_another(text: str, language: str) -> str | None:
    """Return the words that speak of the candidate as of somebody else, if nothing in the text is said as "I"."""
    own = _OWN.get(language)
    if own is None or re.search(rf"\b(?:{own})\b", text, re.IGNORECASE):
        return None
    found = re.match(rf"(?:{_SUBJECT[language]})", text.strip(), re.IGNORECASE)
    if found is None and language in _OWNED and (language == "de" or not re.search(_NAMED, text)):
        found = re.search(rf"\b(?:{_OWNED[language]})", text, re.IGNORECASE)
    return " ".join(found[0].split()[:4]) if found else None


_SENTENCE: Final = {
    "en": r"(?:I|i|We|we) (?!(?:also |really )?(?:(?:talked|spoke|chatted|walked|went) (?:about|over|through|on|with)|discussed|had a (?:chat|talk|conversation))\b)[a-z]+"
    r"|(?:They|they|It|it) (?:was|were|did|didn['’]t|said|had|felt)\b|.+, (?:I|i) (?!(?:think|guess|mean|believe|suppose|reckon|hope)\b)\w+",
    "de": r"(?:ich|wir) (?:war|waren|bin|hab\w*|hatten?|konnte|wusste|fand|kam|wurde)\b(?!.*\b(?:gesprochen|geredet|diskutiert)\b)|.+, (?:ich|da) (?:war|hab\w*|bin|wusste|konnte)\b",
    "fr": r"(?:j['’](?:ai|étais|avais)|je (?:me|suis|n['’]|ne|savais)) ?(?!parlé|discuté|échangé)\w+|.+, j['’](?:ai|étais|avais)\b",
    "es": r"(?:no )?(?:me (?:puse|quedé|equivoqué|bloqueé|trabé|faltó)|fui|estuve|fallé|olvidé|tardé|dije)\b|.+, (?:no )?(?:me|fui|estuve)\b",
    "pt": r"(?:eu |não |me )?(?:fiquei|fui|estava|falei rápido|esqueci|errei|travei|gaguejei)\b|.+, (?:eu|fiquei|travei)\b",
    "nl": r"(?:ik|we|wij) (?:was|waren|ben|had|heb|kon|wist|vergat|raakte|werd)\b(?!.*\b(?:gesproken|gehad|gepraat)\b)|.+, (?:ik|toen) (?:was|wist|kon|had)\b",
}  # fmt: skip


def is_sentence(text: str, language: str) -> bool:
    """Say whether words are a sentence of their own, not a thing that a letter can name."""
    pattern = _SENTENCE.get(language)
    return bool(pattern and re.match(pattern, text))


_SCOLDING: Final = {
    "en": r"(?:is|was|what) a (?:\w+ )?(?:joke|farce|sham|scam|disgrace|insult)|disgraceful|ridiculous|pathetic|bull?shit|bollocks|crap|wtf|damn|bloody|you (?:lot|people|guys) (?:\w+ )?(?:waste|lie|never|just)|"
    r"wast(?:e|ed|ing) (?:of )?(?:my|everyone's|our)|(?:was|were|is|are|so|totally|completely|really) (?:unfair|unprofessional|rigged)|(?:you|they) (?:all )?(?:lied|are liars)|rigged|idiots?|clowns?|tell me the truth|the (?:real|honest) truth|"
    r"(?:had|have|has|held) (?:something )?against me|discriminated|(?:because of|was it|is it) my (?:age|kids?|colour|color|race|religion|pregnancy)|already (?:had somebody|had someone)",
    "de": r"frechheit|unversch[äa]mt\w*|l[äa]cherlich\w*|verarsch\w*|ein (?:schlechter )?witz|sauerei|zumutung|ich hab\w* umsonst|zeitverschwendung|(?:war|ist|so|total|echt) (?:unfair|unprofessionell)|gelogen|idiot\w*|schei(?:ß|ss)\w*|abgekartet\w*|"
    r"gegen mich (?:hat|hatte|haben|hatten)|diskriminiert|die wahrheit sag\w*|wegen (?:meines alters|meiner kinder|meiner herkunft)|(?:bin|war) ich (?:euch |ihnen |dir )?zu alt|von anfang an fest",
    "fr": r"foutage|foutu\w*|honteu\w+|ridicules?|n['’]importe quoi|scandaleu\w+|(?:est|était|c['’]est|trop) injuste|menteurs?|mensonges?|merde\w*|conneries?|mascarade|jou[ée] d['’]avance|perd(?:re|u) mon temps|(?:avait|avaient|aviez|avez) contre moi|"
    r"discriminée?|dire la v[ée]rit[ée]|(?:à cause de|pour) mon âge|trop vieux|trop vieille|pistonn\w+",
    "es": r"tomadura de pelo|verg[üu]enza|una broma|rid[íi]cul[oa]s?|mentir(?:as|oso|osos)|mierda|(?:es|fue|muy) injust[oa]|parip[ée]|enchufad\w+|tongo|ya l[oa]s? ten[íi](?:ais|an)|(?:tenía|tenían|teníais|tiene|tenéis) contra m[íi]|cara ?dura|"
    r"estafa|burla|(?:digan|diga|digáis|decir|decidme|dime) la verdad|por (?:la|mi) edad|a dedo",
    "pt": r"palhaçada|vergonha|rid[íi]cul[oa]s?|mentir(?:as|oso|osos)|merda|(?:é|foi|muito) injust[oa]|sacanagem|absurdo|[àa] toa|perd(?:i|er) (?:meu )?tempo|cartas? marcadas?|(?:tinha|tinham|têm|tem) contra mim|falta de respeito|uma piada|enrolação|"
    r"(?:digam|diga|dizer|fala|falem) a verdade|por causa da (?:minha )?idade|pq v(?:c|oc[êe])s?|e n[ãa]o eu",
    "nl": r"belachelijk\w*|schandalig\w*|schande|onzin|een grap|(?:was|is|zo) oneerlijk|tijdverspilling|mijn tijd verspil\w*|leugens?|gelogen|klote\w*|kut\w*|doorgestoken kaart|(?:had|hadden|heeft|hebben|hebt) (?:u |jullie |je )?tegen mij|tegen me had\w*|"
    r"gediscrimineerd|aanfluiting|voor ni(?:ets|ks)|de waarheid (?:zeggen|vertellen)|vanwege mijn leeftijd|(?:ben|was) ik (?:\w+ )?te oud",
}  # fmt: skip


def is_scolding(text: str, language: str | None) -> bool:
    """Say whether words judge the others or their decision, or demand the truth of them: nothing that a letter can ask."""
    pattern = _SCOLDING.get(language or "en")
    return bool(pattern and re.search(rf"\b(?:{pattern})\b", text, re.IGNORECASE))
