"""Spanish wording: what the user typed stands in a sentence as a careful person would put it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.ask.wording import Question, wording

ES = wording("es")


@pytest.mark.parametrize(
    ("about", "text", "short", "kind"),
    [
        ("prueba técnica", "la prueba técnica", "la prueba técnica", "session"),
        ("la entrevista con Luis", "la entrevista con Luis", "la entrevista", "session"),
        ("Entrevista técnica", "la entrevista técnica", "la entrevista técnica", "session"),
        ("segunda ronda", "la segunda ronda", "la segunda ronda", "session"),
        ("mi respuesta sobre el flujo de caja", "mi respuesta sobre el flujo de caja", "ese punto", "own"),
        ("cómo gestioné la queja", "la forma en que gestioné la queja", "ese punto", "own"),
        ("Hablamos de la migración a la nube", "nuestra conversación sobre la migración a la nube", "nuestra conversación", "topic"),
        ("Kafka y event sourcing", "nuestra conversación sobre Kafka y event sourcing", "nuestra conversación", "topic"),
        ("la migración contable", "nuestra conversación sobre la migración contable", "nuestra conversación", "topic"),
        ("caso práctico", "el caso práctico", "el caso práctico", "session"),
        ("dinámica de grupo", "la dinámica de grupo", "la dinámica de grupo", "session"),
        ("preguntas sobre seguridad", "las preguntas sobre seguridad", "las preguntas", "session"),
        ("un ejercicio práctico", "el ejercicio práctico", "el ejercicio práctico", "session"),
        ("design session with Tomasz", "nuestra conversación sobre «design session with Tomasz»", "nuestra conversación", "topic"),
        ("lo que dije sobre precios", "lo que dije sobre precios", "ese punto", "own"),
        ("la forma en que presenté", "la forma en que presenté", "ese punto", "own"),
        ("clase de prueba con 3.º B", "la clase de prueba con 3.º B", "la clase de prueba", "session"),
        ("gestión de inventarios", "nuestra conversación sobre gestión de inventarios", "nuestra conversación", "topic"),
        ("Taller", "el taller", "el taller", "session"),
        ("clase demostrativa", "la clase demostrativa", "la clase demostrativa", "session"),
        ("Presenté mi proyecto", "nuestra conversación sobre «Presenté mi proyecto»", "nuestra conversación", "topic"),
        ("entrevista y taller", "la entrevista y el taller", "la entrevista", "session"),
    ],
)  # fmt: skip
def test_an_anchor_stands_where_its_frame_needs_it(about: str, text: str, short: str, kind: str) -> None:
    anchor = ES.anchor(about)
    assert (anchor.text, anchor.short, anchor.kind) == (text, short, kind)


@pytest.mark.parametrize(
    ("ask", "text", "form"),
    [
        ("cómo estructurar mejor mis estimaciones", "cómo estructurar mejor mis estimaciones", "clause"),
        ("¿Qué habría hecho más clara mi respuesta?", "qué habría hecho más clara mi respuesta", "direct"),
        ("qué debería practicar", "qué debería practicar", "clause"),
        ("Tardé mucho en la prueba?", "si tardé mucho en la prueba", "clause"),
        ("mejorar mi SQL", "cómo mejorar mi SQL", "clause"),
        ("a presentar con más seguridad", "cómo presentar con más seguridad", "clause"),
        ("un consejo sobre mi presentación", "mi presentación", "topic"),
        ("consejos para entrevistas de panel", "las entrevistas de panel", "topic"),
        ("si hablé demasiado rápido", "si hablé demasiado rápido", "clause"),
        ("Me gustaría saber si fui demasiado técnico", "si fui demasiado técnico", "clause"),
        ("¿Fue mi estimación demasiado tosca?", "fue mi estimación demasiado tosca", "direct"),
        ("SQL", "SQL", "topic"),
        ("gestión del tiempo", "gestión del tiempo", "topic"),
        ("mis ejemplos", "mis ejemplos", "topic"),
        ("como mejorar mi discurso", "cómo mejorar mi discurso", "clause"),
        ("la estructura de mis respuestas", "la estructura de mis respuestas", "topic"),
        ("ser más conciso", "cómo ser más conciso", "clause"),
        ("prepararme mejor para el caso", "cómo prepararme mejor para el caso", "clause"),
        ("¿En qué debería enfocarme?", "en qué debería enfocarme", "direct"),
        ("Comentarios sobre mi caso", "mi caso", "topic"),
        ("un taller", "el taller", "topic"),
        ("¿Podría decirme si mi enfoque era correcto?", "si mi enfoque era correcto", "clause"),
        ("Tips para la entrevista", "la entrevista", "topic"),
        ("¿Me faltó algún ejemplo?", "me faltó algún ejemplo", "direct"),
        ("en qué mejorar", "en qué mejorar", "clause"),
        ("¿Estuvo bien mi enfoque?", "estuvo bien mi enfoque", "direct"),
        ("que debo estudiar", "qué debo estudiar", "clause"),
    ],
)  # fmt: skip
def test_a_question_fits_its_frame(ask: str, text: str, form: str) -> None:
    assert ES.question(ask) == Question(text, form)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "ask",
    [
        "¿Por qué no fui seleccionado?",
        "los motivos del rechazo",
        "responder por qué no me eligieron",
    ],
)  # fmt: skip
def test_what_no_letter_should_ask_is_not_fitted(ask: str) -> None:
    assert ES.question(ask) is None


@pytest.mark.parametrize("ask", ["algún consejo para la próxima", "áreas de mejora"])
def test_a_wish_for_anything_leaves_the_question_to_the_template(ask: str) -> None:
    assert ES.question(ask) is None


@pytest.mark.parametrize(
    ("abouts", "text"),
    [
        (["Kafka", "prueba técnica"], "la prueba técnica y nuestra conversación sobre Kafka"),
        (["Kafka", "Python"], "nuestra conversación sobre Kafka y Python"),
        (["entrevista técnica", "mi presentación"], "la entrevista técnica y mi presentación"),
    ],
)  # fmt: skip
def test_several_parts_are_named_as_one(abouts: list[str], text: str) -> None:
    assert ES.join([ES.anchor(about) for about in abouts]).text == text


@given(st.text(max_size=80))
def test_any_words_are_fitted_or_refused(text: str) -> None:
    anchor, question = ES.anchor(text), ES.question(text)
    assert isinstance(anchor.text, str)
    assert question is None or not question.text.endswith("?")


def test_a_question_word_behind_a_preposition_asks_indirectly() -> None:
    assert ES.question("a qué debería dar más peso") == Question("a qué debería dar más peso", "clause")


@pytest.mark.parametrize(
    ("ask", "text", "form"),
    [
        ("fui demasiado lento", "si fui demasiado lento", "clause"),
        ("aprender más sobre inyección", "cómo aprender más sobre inyección", "clause"),
    ],
)
def test_what_is_asked_stays_what_was_meant(ask: str, text: str, form: str) -> None:
    asked = ES.question(ask)
    assert asked is not None
    assert (asked.text, asked.form) == (text, form)
