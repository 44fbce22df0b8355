"""Words that somebody else noted down are not taken for the candidate's own."""

import pytest

from afterword.ask.wording.voice import is_sentence, of_another


@pytest.mark.parametrize(
    ("language", "text", "other"),
    [
        ("en", "how she could be clearer", "she"),
        ("en", "whether her answers on cost control were too general", "her"),
        ("en", "anything the client said about his fit", "his"),
        ("en", "the talk on his thesis", "his"),
        ("de", "wie er seine Führungserfahrung besser zeigen kann", "er"),
        ("de", "sie möchte wissen, wie sie sicherer auftritt", "sie möchte"),
        ("fr", "si le client a dit quelque chose sur son profil", "son "),
        ("es", "quiere saber cómo mejorar", "quiere saber"),
        ("pt", "o que ela deveria melhorar", "ela"),
        ("nl", "hoe hij zijn ervaring beter kan laten zien", "hij"),
    ],
)
def test_what_speaks_of_the_candidate_as_of_another_is_heard(language: str, text: str, other: str) -> None:
    assert of_another(text, language) == other


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "how I could be clearer"),
        ("en", "what she thought of my case"),
        ("en", "the talk with Tomasz and his team"),
        ("en", "how to structure the presentation"),
        ("de", "Was würden Sie mir raten?"),
        ("de", "das Gespräch mit Herrn Vos und seinem Team"),
        ("fr", "s'il manquait une compétence"),
        ("fr", "avoir son avis sur la présentation"),
        ("es", "la prueba con Luis y su equipo"),
        ("nl", "hoe ik mijn cv beter maak"),
        ("de", "was besser hätte sein können"),
        ("nl", "welke punten zijn gegeven"),
        ("fr", "jeu de rôle avec le client"),
        ("en", "role-play with the client"),
        ("pt", "Gostaria de saber se fui técnico demais"),
        ("it", "come lei potrebbe migliorare"),
    ],
)
def test_what_the_candidate_says_or_names_is_not(language: str, text: str) -> None:
    assert of_another(text, language) is None


def test_a_sentence_is_no_part_of_an_interview() -> None:
    assert is_sentence("I think I talked too much about my old job", "en")
    assert not is_sentence("we talked about pricing", "en")
    assert not is_sentence("the case study", "en")
