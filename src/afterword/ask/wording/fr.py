"""French: how what the user typed becomes part of a sentence. An anchor is an object, or follows "sur"."""

import re
from functools import cache

from afterword.ask.wording import Anchor, Question
from afterword.ask.wording.pieces import join_anchors
from afterword.ask.wording.romance import Grammar, fit_anchor, fit_question


@cache
def _grammar() -> Grammar:
    return Grammar(
        sessions={
            "m": "entretien exercice test cas échange atelier appel jeu oral quiz essai devoir projet portfolio cours jury tour "
            "défi stage pitch tête-à-tête diaporama dossier rendez-vous déjeuner audit module débat panel concours call coding brief "
            "scénario dialogue parcours",
            "f": "étude revue dégustation présentation discussion question visite mise épreuve journée réunion soutenance démonstration simulation "
            "session séance leçon partie conversation mission tâche audition dictée immersion maquette démo visioconférence "
            "visio rencontre table évaluation matinée heure",
            "mp": "entretiens exercices tests cas échanges ateliers appels jeux", "fp": "questions épreuves études mises séances",
        },
        nouns={
            "m": "rythme temps discours exposé code parcours cv niveau style ton contenu fond début travail accueil rapport plan anglais français "
            "stress conflit vocabulaire raisonnement travail choix regard leadership reporting",
            "f": "lettre réponse approche posture langue méthode stratégie écoute voix façon manière prise démarche", "mp": "points exemples chiffres",
            "fp": "réponses compétences connaissances",
        },
        articles={"m": "le", "f": "la", "mp": "les", "fp": "les"},
        definite="le la les ce cet cette ces chaque", indefinite="un une des",
        owners="mon ma mes notre nos votre vos ton ta tes",
        adjectives="premier première deuxième second seconde troisième dernier dernière grand grande petit petite court courte long longue "
        "bref brève nouveau nouvelle bon bonne deux trois quatre",
        small="le la les un une des du de mon ma mes notre nos votre et à au aux sur pour avec comment si que qui dans en est était pas "
        "je nous ce plus sans chez par j l d",
        talk="notre échange sur ", that_point="ce point",
        way=("comment", "la façon dont "), what="la façon|la manière|ce que|ce qui|ce dont",
        quotes=("« ", " »"), how="comment",
        clause_starts="comment si quel quelle quels quelles quand où combien lequel laquelle quoi qui que",
        what_clauses=("ce que", "ce qu", "ce qui", "ce dont", "s il", "s ils"), prepositions="à de en sur dans avec pour",
        adverbs="mieux plus bien me m se à ne pas davantage moins", infinitive=re.compile(r"\w*(?:er|ir|re)"),
        not_infinitives="lettre structure lecture culture écriture posture mesure ouverture candidature procédure clôture facture voiture "
        "architecture littérature culture manière matière première dernière carrière frontière filière rivière cadre ordre titre chiffre "
        "genre nombre offre rencontre centre mettre-en atelier papier métier dossier premier dernier cahier courrier chantier quartier "
        "leader manager hiver cher avenir désir loisir plaisir souvenir docker power computer",
        finite="est sont était étaient a ai avez ont avait avaient aurait auraient serait seraient fallait faudrait manquait manque "
        "devrais dois pourrais peut pouvait",
        cut=re.compile(r"\s+(?:avec|sur|lors|pour|pendant|au|aux|à|chez|devant|le|la|les|qui|que|dont|où|face|du\s+(?=\d|\w+di\b))\b|[,(–]"),
        spoke=re.compile(
            r"(?:nous avons|on a)\s+(?:(?:aussi|longuement|beaucoup|bien)\s+)?(?:parlé|discuté|échangé)\s+(?:sur\s+)?"
            r"|(?:la|notre) (?:discussion|conversation) (?:sur\s+|à propos )|à propos |sur\s+", re.IGNORECASE),
        why=re.compile(
            r"\bpourquoi\b|\b(?:raisons?|motifs?|causes?) (?:du|de|de la|pour)\b|^(?:les? |la )?(?:raisons?|motifs?)\b|\bqui a (?:eu|été|obtenu)\b|"
            r"\b(?:refusée?|rejetée?|écartée?|pas retenue?|reconsidérer|réexaminer|revenir sur|why|reasons?)\b|\bmal fait\b", re.IGNORECASE),
        lead=re.compile(
            r"(?:(?:pourriez[- ]vous|pouvez[- ]vous|pourrais[- ]tu|peux[- ]tu)\s+(?:(?:bien|me)\s+|m['’])*(?:(?:dire|indiquer|expliquer|donner|faire savoir)\s+)?"
            r"|(?:(?:j['’]aimerais|j['’]aurais aimé|je (?:voudrais|souhaite(?:rais)?|veux))\s+(?:(?:bien|vous|te)\s+)*)?(?:que\s+(?:vous|tu)\s+m[e'’]\s*(?:disiez|expliquiez|indiquiez|dises|expliques)\s+)?(?:(?:de\s+)?(?:savoir|connaître|comprendre|demander|avoir|obtenir|recevoir)\s+)?)",
            re.IGNORECASE),
        advice=re.compile(
            r"(?:(?:un|une|des|quelques|votre|vos|ton|tes|du|le|petit|bon)\s+)*(?P<noun>conseils?|retours?|avis|feedbacks?|pistes?|suggestions?|"
            r"remarques?|commentaires?|astuces?)\s+(?:sur|pour|concernant|quant)?\s*|(?:à propos|au sujet)\s+|(?:sur|pour|concernant)\s+(?!qu|lequel|laquelle)", re.IGNORECASE),
        direct=re.compile(r"\best[- ]ce qu|-(?:je|tu|il|elle|ils|elles|vous|nous|on|ce)\b", re.IGNORECASE),
        vague=re.compile(
            r"(?:(?:un|une|des|du|votre|vos|ton|tes|quelques|simple|petit)\s+)*(?:conseils?|retours?|avis|feedbacks?|pistes?|suggestions?|remarques?|commentaires?)"
            r"(?:\s+pour la prochaine fois)?|(?:mes|les|des)? ?axes d['’](?:amélioration|progrès)", re.IGNORECASE),
        statement=re.compile(r"(?:j['’]|je\s|nous avons (?!parlé|discuté|échangé)|on a (?!parlé|discuté|échangé))", re.IGNORECASE),
        conjunction="et",
        elided="aàâeéèêëiîïoôuùûœæ",
        suffixes=(
            ("fp", ("tions", "sions", "tés", "ances", "ences", "ures")),
            ("mp", ("ments", "ismes", "ages")),
            ("f", ("tion", "sion", "té", "ure", "ence", "ance", "ise", "logie", "tique", "ude", "esse")),
            ("m", ("ment", "age", "isme", "eau", "toire", "et", "al")),
        ),
        contracted={"du": "le", "des": "les", "de": "", "au": "le", "aux": "les", "à": "", "sur": "", "pour": "", "concernant": ""},
        keeps_questions=False,
    )  # fmt: skip


def anchor(about: str) -> Anchor:
    """Fit one ``--about``: "étude de cas" -> "l'étude de cas", "Kafka" -> "notre échange sur Kafka"."""
    return fit_anchor(about, _grammar())


def join(anchors: list[Anchor]) -> Anchor:
    """Name up to three parts as one; the second mention is of the first alone."""
    return join_anchors(anchors, (_grammar().talk,), "et")


def question(ask: str) -> Question | None:
    """Fit an ``--ask``: a clause follows "savoir", a topic follows "sur"."""
    return fit_question(ask, _grammar())
