"""Spanish: how what the user typed becomes part of a sentence. An anchor is an object, or follows "en"."""

import re
from functools import cache

from afterword.ask.wording import Anchor, Question
from afterword.ask.wording.pieces import join_anchors
from afterword.ask.wording.romance import Grammar, fit_anchor, fit_question


@cache
def _grammar() -> Grammar:
    return Grammar(
        sessions={
            "m": "ejercicio test caso examen taller proyecto panel juego portafolio reto encuentro turno rol pitch cuestionario coloquio "
            "debate simulacro diálogo estudio trabajo intercambio supuesto portfolio",
            "f": "entrevista degustación cata revisión prueba presentación conversación ronda sesión pregunta visita dinámica demostración demo reunión clase llamada "
            "videollamada charla tarea simulación jornada parte fase etapa exposición evaluación lección práctica defensa discusión "
            "videoentrevista demostración mesa",
            "mp": "ejercicios tests casos exámenes talleres", "fp": "entrevistas pruebas preguntas rondas sesiones dinámicas",
        },
        nouns={},
        articles={"m": "el", "f": "la", "mp": "los", "fp": "las"},
        definite="el la los las este esta estos estas ese esa", indefinite="un una unos unas",
        owners="mi mis nuestro nuestra nuestros nuestras su sus tu tus",
        adjectives="primer primera segundo segunda tercer tercera último última breve larga largo corta corto nueva nuevo buena buen gran",
        small="el la los las un una de del en con por para sobre y que mi mis nuestra nuestro cómo como si qué cuál al se lo es fue muy más no su "
        "hablamos estuvimos",
        talk="nuestra conversación sobre ", that_point="ese punto",
        way=("cómo como", "la forma en que "), what="la forma|la manera|lo que|el modo",
        quotes=("«", "»"), how="cómo",
        clause_starts="cómo qué cuál cuáles cuándo cuánto cuánta cuántos dónde quién si",
        what_clauses=("lo que",), prepositions="en con a sobre de",
        adverbs="mejor más no bien", infinitive=re.compile(r"\w*[aeií]r(?:me|se|lo|la|los|las|nos)?"),
        not_infinitives="taller lugar líder máster master carácter par ayer mujer placer póster alquiler similar primer tercer familiar "
        "docker power computer cualquier nivel",
        finite="es son fue fueron era eran está están estaba hablé di debería podría habría hubiera faltó faltaba hay había resultó pareció "
        "hice fui cree creen piensa tuve tiene quedó debo puedo",
        cut=re.compile(r"\s+(?:con|sobre|en|para|por|del\s+(?=\d|lunes|martes|mi[eé]rcoles|jueves|viernes)|ante|durante|el|la|los|que|donde|al)\b|[,(–]"),
        spoke=re.compile(
            r"(?:(?:también )?hablamos|conversamos|estuvimos hablando|charlamos|discutimos)\s+(?:(?:mucho|bastante|también)\s+)?(?:sobre|de(?!l\b)|acerca de)?\s*"
            r"|(?:la|nuestra) (?:conversación|charla) (?:sobre|acerca de)\s+|sobre\s+|acerca de\s+", re.IGNORECASE),
        why=re.compile(
            r"\bpor ?qu[eé]\b(?! no me (?:aconseja|recomienda))|\b(?:motivos?|razón|razones|causas?)\b|\bqui[eé]n (?:consiguió|obtuvo|fue|se quedó)\b"
            r"|\b(?:rechazad[oa]|rechazaron|descartad[oa]|descartaron|reconsiderar|reconsideren?|revisar la decisión|why|reasons?)\b|\b(?:hice|salió) mal\b",
            re.IGNORECASE),
        lead=re.compile(
            r"(?:por favor,?\s+)?(?:(?:me gustaría|quisiera|quiero|querría|desearía|podría(?:s|n)?|puede(?:s|n)?)\s+)?"
            r"(?:(?:saber|conocer|preguntar(?:le|te|les)?|entender|recibir|tener|obtener|pedir(?:le|te|les)?|decirme|explicarme|darme|indicarme)\s+)?"
            r"(?:a\s+(?!qu|cu))?", re.IGNORECASE),
        advice=re.compile(
            r"(?:(?:un|una|unos|algún|alguna|algunos|algunas|su|sus|tu|tus|breve|pequeño)\s+)*(?P<noun>consejos?|tips?|comentarios?|feedback|opinión|sugerencias?|"
            r"orientación|retroalimentación|recomendaci(?:ón|ones)|pistas?|consej[oa])\s+(?:sobre|para|acerca de|respecto a|en cuanto a|de)?\s*"
            r"|(?:sobre|para|acerca de|respecto a)\s+", re.IGNORECASE),
        direct=re.compile(r"^(?:fue|fueron|era|eran|es|son|hablé|debería|podría|habría|hubiera|faltó|faltaba|hay|había|resultó|me faltó|cree|creen|crees)\b", re.IGNORECASE),
        vague=re.compile(
            r"(?:(?:un|una|unos|algún|alguna|algunos|algunas|su|sus|tu|tus|breve|pequeño)\s+)*(?:consejos?|tips?|comentarios?|feedback|opinión|sugerencias?|"
            r"orientación|retroalimentación|recomendaci(?:ón|ones))(?:\s+para la próxima(?: vez)?)?|áreas de mejora|puntos de mejora", re.IGNORECASE),
        statement=re.compile(r"\w+(?:é|í)\s|(?:hice|tuve|di|fui|hicimos|tuvimos)\s", re.IGNORECASE),
        conjunction="y",
        contracted={"del": "el", "al": "el", "de": "", "a": "", "sobre": "", "para": "", "acerca": ""},
        unaccented={"como": "cómo", "que": "qué", "cual": "cuál", "cuales": "cuáles", "donde": "dónde", "cuando": "cuándo", "cuanto": "cuánto"},
    )  # fmt: skip


def anchor(about: str) -> Anchor:
    """Fit one ``--about``: "prueba técnica" -> "la prueba técnica", "Kafka" -> "nuestra conversación sobre Kafka"."""
    return fit_anchor(about, _grammar())


def join(anchors: list[Anchor]) -> Anchor:
    """Name up to three parts as one; the second mention is of the first alone."""
    return join_anchors(anchors, (_grammar().talk,), "y")


def question(ask: str) -> Question | None:
    """Fit an ``--ask``: a clause follows "saber", a topic follows "sobre"; a question is put between its marks."""
    return fit_question(ask, _grammar())
