"""Words that somebody else noted down are not taken for the candidate's own."""

import pytest

from afterword.ask.wording.voice import is_scolding, is_sentence, of_another


@pytest.mark.parametrize(
    ("language", "text", "other"),
    [
        ("en", "how she could be clearer", "how she"),
        ("en", "how she handled the Excel test", "how she"),
        ("en", "whether her answers on cost control were too general", "her answers"),
        ("en", "anything the client said about his fit", "his fit"),
        ("en", "the talk on his thesis", "his thesis"),
        ("en", "She wants to know how to be more concise", "She"),
        ("de", "wie er seine Führungserfahrung besser zeigen kann", "wie er seine Führungserfahrung"),
        ("de", "sie möchte wissen, wie sie sicherer auftritt", "sie möchte"),
        ("fr", "si le client a dit quelque chose sur son profil", "son profil"),
        ("fr", "comment elle pourrait mieux répondre", "comment elle pourrait"),
        ("es", "quiere saber cómo mejorar", "quiere saber"),
        ("es", "qué podría mejorar ella", "qué podría mejorar ella"),
        ("pt", "o que ela deveria melhorar", "o que ela deveria"),
        ("nl", "hoe hij zijn ervaring beter kan laten zien", "hoe hij zijn ervaring"),
    ],
)
def test_what_speaks_of_the_candidate_as_of_another_is_heard(language: str, text: str, other: str) -> None:
    assert of_another(text, language) == other


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "how I could be clearer"),
        ("en", "what she thought of my case"),
        ("en", "the talk with Tomasz and his presentation"),
        ("en", "the exercise with the customer who lost her luggage"),
        ("en", "the candidate experience case"),
        ("en", "role-play with the client"),
        ("de", "Was würden Sie mir raten?"),
        ("de", "was Sie vermisst haben und was man besser machen kann"),
        ("de", "ob die Präsentation klar war oder ob sie zu lang war"),
        ("de", "das Rollenspiel mit dem Kunden und seiner Beschwerde"),
        ("de", "das Gespräch mit Tomasz und seinem Team"),
        ("de", "was besser hätte sein können"),
        ("fr", "ce qu'il aurait fallu approfondir"),
        ("fr", "l'étude de cas et sa restitution"),
        ("fr", "la partie mixage son et image"),
        ("fr", "avoir son avis sur la présentation"),
        ("fr", "jeu de rôle avec le client"),
        ("es", "la prueba con Luis y su equipo"),
        ("es", "el candidato ideal"),
        ("pt", "Gostaria de saber se fui técnico demais"),
        ("pt", "se a apresentação ficou clara ou se ela foi longa demais"),
        ("nl", "hoe ik mijn cv beter maak"),
        ("nl", "wat ze misten"),
        ("nl", "waar ze op letten"),
        ("nl", "welke punten zijn gegeven"),
        ("it", "come lei potrebbe migliorare"),
    ],
)
def test_what_the_candidate_says_or_names_is_not(language: str, text: str) -> None:
    assert of_another(text, language) is None


def test_a_sentence_is_no_part_of_an_interview() -> None:
    assert is_sentence("I think I talked too much about my old job", "en")
    assert not is_sentence("we talked about pricing", "en")
    assert not is_sentence("the case study", "en")
    assert not is_sentence("the case study, I think the second one", "en")
    assert not is_sentence("IT systems test", "en")
    assert not is_sentence("We Are Social pitch", "en")
    assert not is_sentence("we had a talk about pricing", "en")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "this is a joke, you lot wasted my whole Saturday"),
        ("en", "was it because of my age"),
        ("de", "die Frechheit, ich hab umsonst 10 Stunden gearbeitet"),
        ("de", "was der Kruse gegen mich hatte"),
        ("fr", "c'était joué d'avance"),
        ("es", "menuda tomadura de pelo, ya lo teníais dado"),
        ("es", "que me digan la verdad, si es por la edad"),
        ("pt", "palhaçada isso, gastei passagem à toa"),
        ("pt", "pq vcs escolheram ela e não eu"),
        ("nl", "belachelijk dat ik weer net tweede ben"),
    ],
)
def test_a_scolding_is_heard(language: str, text: str) -> None:
    assert is_scolding(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "how to tell a story with a joke in it"),
        ("en", "how fair my estimate was"),
        ("en", "the unfair dismissal case"),
        ("en", "my talk on racism in schools"),
        ("en", "the truth table"),
        ("de", "Welche Punkte sprachen gegen mich?"),
        ("de", "War mein Beispiel zu alt?"),
        ("fr", "Quels points ont pesé contre moi ?"),
        ("es", "¿Qué pesó contra mí?"),
        ("es", "la discriminación de precios"),
        ("pt", "O que pesou contra mim?"),
        ("pt", "pq não fui bem"),
        ("nl", "Wat sprak tegen mij?"),
        ("nl", "verspilling in het proces"),
        ("de", "wie ich Zahlen früher nenne"),
        ("fr", "comment présenter ma vérité terrain"),
        ("es", "cómo explicar mejor el caso"),
        ("pt", "como responder com mais calma"),
        ("nl", "hoe ik sneller tot de kern kom"),
    ],
)
def test_a_question_is_no_scolding(language: str, text: str) -> None:
    assert not is_scolding(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I talked too fast"),
        ("de", "ich war bei der Gehaltsfrage nervös"),
        ("fr", "la question sur l'assurance, j'ai séché"),
        ("es", "me puse nerviosa con el precio"),
        ("pt", "fiquei nervoso"),
        ("nl", "ik was zenuwachtig"),
    ],
)
def test_a_sentence_of_any_language_is_no_part_of_an_interview(language: str, text: str) -> None:
    assert is_sentence(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "wir haben über Kafka gesprochen"),
        ("fr", "nous avons parlé de Kafka"),
        ("es", "hablamos de Kafka"),
        ("pt", "conversamos sobre Kafka"),
        ("nl", "we hebben het over Kafka gehad"),
    ],
)
def test_what_was_talked_about_is_one(language: str, text: str) -> None:
    assert not is_sentence(text, language)
