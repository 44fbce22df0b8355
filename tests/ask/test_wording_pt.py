"""Portuguese wording: what the user typed stands in a sentence as a careful person would put it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.ask.wording import Question, wording

PT = wording("pt")


@pytest.mark.parametrize(
    ("about", "text", "short", "kind"),
    [
        ("prova técnica", "a prova técnica", "a prova técnica", "session"),
        ("a entrevista com a Ana", "a entrevista com a Ana", "a entrevista", "session"),
        ("Entrevista técnica", "a entrevista técnica", "a entrevista técnica", "session"),
        ("segunda etapa", "a segunda etapa", "a segunda etapa", "session"),
        ("minha resposta sobre fluxo de caixa", "minha resposta sobre fluxo de caixa", "esse ponto", "own"),
        ("como lidei com a reclamação", "a forma como lidei com a reclamação", "esse ponto", "own"),
        ("Conversamos sobre a migração para a nuvem", "nossa conversa sobre a migração para a nuvem", "nossa conversa", "topic"),
        ("Kafka e event sourcing", "nossa conversa sobre Kafka e event sourcing", "nossa conversa", "topic"),
        ("o case de precificação", "o case de precificação", "o case de precificação", "session"),
        ("dinâmica de grupo", "a dinâmica de grupo", "a dinâmica de grupo", "session"),
        ("um exercício prático", "o exercício prático", "o exercício prático", "session"),
        ("design session with Tomasz", "nossa conversa sobre “design session with Tomasz”", "nossa conversa", "topic"),
        ("o que eu disse sobre preços", "o que eu disse sobre preços", "esse ponto", "own"),
        ("aula teste com o 6º ano", "a aula teste com o 6º ano", "a aula teste", "session"),
        ("gestão de estoque", "nossa conversa sobre gestão de estoque", "nossa conversa", "topic"),
        ("Desafio técnico", "o desafio técnico", "o desafio técnico", "session"),
        ("bate-papo com o RH", "o bate-papo com o RH", "o bate-papo", "session"),
        ("Apresentei meu projeto", "nossa conversa sobre “Apresentei meu projeto”", "nossa conversa", "topic"),
    ],
)  # fmt: skip
def test_an_anchor_stands_where_its_frame_needs_it(about: str, text: str, short: str, kind: str) -> None:
    anchor = PT.anchor(about)
    assert (anchor.text, anchor.short, anchor.kind) == (text, short, kind)


@pytest.mark.parametrize(
    ("ask", "text", "form"),
    [
        ("como estruturar melhor minhas estimativas", "como estruturar melhor minhas estimativas", "clause"),
        ("O que teria deixado minha resposta mais clara?", "o que teria deixado minha resposta mais clara", "direct"),
        ("o que eu deveria praticar", "o que eu deveria praticar", "clause"),
        ("não fui claro", "se não fui claro", "clause"),
        ("melhorar meu SQL", "como melhorar meu SQL", "clause"),
        ("a apresentar com mais segurança", "como apresentar com mais segurança", "clause"),
        ("um conselho sobre minha apresentação", "minha apresentação", "topic"),
        ("dicas para entrevistas em painel", "as entrevistas em painel", "topic"),
        ("se falei rápido demais", "se falei rápido demais", "clause"),
        ("Gostaria de saber se fui técnico demais", "se fui técnico demais", "clause"),
        ("Minha estimativa foi grosseira demais?", "minha estimativa foi grosseira demais", "direct"),
        ("SQL", "SQL", "topic"),
        ("gestão do tempo", "gestão do tempo", "topic"),
        ("meus exemplos", "meus exemplos", "topic"),
        ("a estrutura das minhas respostas", "a estrutura das minhas respostas", "topic"),
        ("ser mais conciso", "como ser mais conciso", "clause"),
        ("me preparar melhor para o case", "como me preparar melhor para o case", "clause"),
        ("Em que devo focar?", "em que devo focar", "direct"),
        ("Feedback sobre o meu case", "o meu case", "topic"),
        ("Foi a minha estimativa?", "foi a minha estimativa", "direct"),
        ("dicas do que estudar", "o que estudar", "clause"),
        ("Faltou algum exemplo?", "faltou algum exemplo", "direct"),
        ("em que melhorar", "em que melhorar", "clause"),
        ("Meu enfoque estava bom?", "meu enfoque estava bom", "direct"),
    ],
)  # fmt: skip
def test_a_question_fits_its_frame(ask: str, text: str, form: str) -> None:
    assert PT.question(ask) == Question(text, form)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "ask",
    [
        "Por que não fui aprovado?",
        "os motivos da reprovação",
    ],
)  # fmt: skip
def test_what_no_letter_should_ask_is_not_fitted(ask: str) -> None:
    assert PT.question(ask) is None


@pytest.mark.parametrize("ask", ["feedback", "alguma dica para a próxima"])
def test_a_wish_for_anything_leaves_the_question_to_the_template(ask: str) -> None:
    assert PT.question(ask) is None


@pytest.mark.parametrize(
    ("abouts", "text"),
    [
        (["Kafka", "prova técnica"], "a prova técnica e nossa conversa sobre Kafka"),
        (["Kafka", "Python"], "nossa conversa sobre Kafka e Python"),
        (["entrevista técnica", "minha apresentação"], "a entrevista técnica e minha apresentação"),
    ],
)  # fmt: skip
def test_several_parts_are_named_as_one(abouts: list[str], text: str) -> None:
    assert PT.join([PT.anchor(about) for about in abouts]).text == text


@given(st.text(max_size=80))
def test_any_words_are_fitted_or_refused(text: str) -> None:
    anchor, question = PT.anchor(text), PT.question(text)
    assert isinstance(anchor.text, str)
    assert question is None or not question.text.endswith("?")


def test_a_question_word_behind_a_preposition_asks_indirectly() -> None:
    assert PT.question("a que devo dar mais peso") == Question("a que devo dar mais peso", "clause")


@pytest.mark.parametrize(
    ("ask", "text", "form"),
    [
        ("explicar o que estou fazendo", "como explicar o que estou fazendo", "clause"),
        ("aprender mais sobre injeção", "como aprender mais sobre injeção", "clause"),
        ("fui muito rápido", "se fui muito rápido", "clause"),
    ],
)
def test_what_is_asked_stays_what_was_meant(ask: str, text: str, form: str) -> None:
    asked = PT.question(ask)
    assert asked is not None
    assert (asked.text, asked.form) == (text, form)
