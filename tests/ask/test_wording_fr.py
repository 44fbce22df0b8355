"""French wording: what the user typed stands in a sentence as a careful person would put it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.ask.wording import Question, wording

FR = wording("fr")


@pytest.mark.parametrize(
    ("about", "text", "short", "kind"),
    [
        ("étude de cas", "l'étude de cas", "l'étude de cas", "session"),
        ("l'exercice de conception avec Paul", "l'exercice de conception avec Paul", "l'exercice de conception", "session"),
        ("Entretien technique", "l'entretien technique", "l'entretien technique", "session"),
        ("deuxième entretien", "le deuxième entretien", "le deuxième entretien", "session"),
        ("ma réponse sur la trésorerie", "ma réponse sur la trésorerie", "ce point", "own"),
        ("comment j'ai géré la réclamation", "la façon dont j'ai géré la réclamation", "ce point", "own"),
        ("Nous avons parlé du passage au cloud", "notre échange sur le passage au cloud", "notre échange", "topic"),
        ("Kafka et l'event sourcing", "notre échange sur Kafka et l'event sourcing", "notre échange", "topic"),
        ("la migration du grand livre", "notre échange sur la migration du grand livre", "notre échange", "topic"),
        ("Mise en situation", "la mise en situation", "la mise en situation", "session"),
        ("gestion des stocks", "notre échange sur la gestion des stocks", "notre échange", "topic"),
        ("gestion du temps", "notre échange sur la gestion du temps", "notre échange", "topic"),
        ("questions sur la sécurité", "les questions sur la sécurité", "les questions", "session"),
        ("un exercice pratique", "l'exercice pratique", "l'exercice pratique", "session"),
        ("system design interview", "notre échange sur le thème « system design interview »", "notre échange", "topic"),
        ("my answer on cash flow", "notre échange sur « my answer on cash flow »", "notre échange", "topic"),
        ("Cas pratique", "le cas pratique", "le cas pratique", "session"),
        ("jeu de rôle avec le client", "le jeu de rôle avec le client", "le jeu de rôle", "session"),
        ("la façon dont j'ai présenté", "la façon dont j'ai présenté", "ce point", "own"),
        ("échange avec l'équipe", "l'échange avec l'équipe", "l'échange", "session"),
        ("Python", "notre échange sur Python", "notre échange", "topic"),
        ("accueil des patients", "notre échange sur l'accueil des patients", "notre échange", "topic"),
        ("oral devant le jury", "l'oral devant le jury", "l'oral", "session"),
        ("deux exercices", "les deux exercices", "les deux exercices", "session"),
        ("hygiène", "notre échange sur le thème « hygiène »", "notre échange", "topic"),
        ("J'ai présenté mon mémoire", "notre échange sur « J'ai présenté mon mémoire »", "notre échange", "topic"),
        ("Notre discussion sur la qualité", "notre échange sur la qualité", "notre échange", "topic"),
    ],
)  # fmt: skip
def test_an_anchor_stands_where_its_frame_needs_it(about: str, text: str, short: str, kind: str) -> None:
    anchor = FR.anchor(about)
    assert (anchor.text, anchor.short, anchor.kind) == (text, short, kind)


@pytest.mark.parametrize(
    ("ask", "text", "form"),
    [
        ("comment mieux structurer mes estimations", "comment mieux structurer mes estimations", "clause"),
        ("Qu'est-ce qui aurait rendu ma réponse plus claire ?", "qu'est-ce qui aurait rendu ma réponse plus claire", "direct"),
        ("ce que je devrais travailler", "ce que je devrais travailler", "clause"),
        ("j'aimerais que vous me disiez ce qui manquait", "ce qui manquait", "clause"),
        ("améliorer mon SQL", "comment améliorer mon SQL", "clause"),
        ("à mieux gérer mon temps", "comment mieux gérer mon temps", "clause"),
        ("un conseil sur ma présentation", "ma présentation", "topic"),
        ("des conseils pour les entretiens en panel", "les entretiens en panel", "topic"),
        ("si j'ai parlé trop vite", "si j'ai parlé trop vite", "clause"),
        ("J'aimerais savoir si j'étais trop technique", "si j'étais trop technique", "clause"),
        ("Mon estimation était-elle trop approximative ?", "mon estimation était-elle trop approximative", "direct"),
        ("how to name trade-offs earlier", "« how to name trade-offs earlier »", "topic"),
        ("SQL", "SQL", "topic"),
        ("gestion du stress", "la gestion du stress", "topic"),
        ("mes exemples", "mes exemples", "topic"),
        ("Quels exemples auraient été plus parlants ?", "quels exemples auraient été plus parlants", "clause"),
        ("Pourriez-vous me dire si mon approche convenait ?", "si mon approche convenait", "clause"),
        ("la structure de mes réponses", "la structure de mes réponses", "topic"),
        ("être plus concis", "comment être plus concis", "clause"),
        ("Retour sur mon étude de cas", "mon étude de cas", "topic"),
        ("Comment pourrais-je mieux présenter ?", "comment pourrais-je mieux présenter", "direct"),
        ("mieux répondre aux questions de conflit", "comment mieux répondre aux questions de conflit", "clause"),
        ("Structure de mes réponses", "la structure de mes réponses", "topic"),
        ("conseils pour mieux m'organiser", "comment mieux m'organiser", "clause"),
        ("Quelle compétence développer ?", "quelle compétence développer", "clause"),
        ("lettre de motivation", "la lettre de motivation", "topic"),
        ("au sujet du rythme de ma présentation", "le rythme de ma présentation", "topic"),
        ("De quoi aurais-je dû parler ?", "de quoi aurais-je dû parler", "direct"),
        ("s'il manquait un exemple", "s'il manquait un exemple", "clause"),
        ("me préparer aux questions techniques", "comment me préparer aux questions techniques", "clause"),
        ("Anglais", "l'anglais", "topic"),
    ],
)  # fmt: skip
def test_a_question_fits_its_frame(ask: str, text: str, form: str) -> None:
    assert FR.question(ask) == Question(text, form)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "ask",
    [
        "Pourquoi n'ai-je pas été retenu ?",
        "les raisons du refus",
        "expliquer pourquoi je n'ai pas été retenu",
    ],
)  # fmt: skip
def test_what_no_letter_should_ask_is_not_fitted(ask: str) -> None:
    assert FR.question(ask) is None


@pytest.mark.parametrize("ask", ["un retour", "axes d'amélioration"])
def test_a_wish_for_anything_leaves_the_question_to_the_template(ask: str) -> None:
    assert FR.question(ask) is None


@pytest.mark.parametrize(
    ("abouts", "text"),
    [
        (["Kafka", "étude de cas"], "l'étude de cas et notre échange sur Kafka"),
        (["Kafka", "Python"], "notre échange sur Kafka et Python"),
        (["entretien technique", "ma présentation"], "l'entretien technique et ma présentation"),
    ],
)  # fmt: skip
def test_several_parts_are_named_as_one(abouts: list[str], text: str) -> None:
    assert FR.join([FR.anchor(about) for about in abouts]).text == text


@given(st.text(max_size=80))
def test_any_words_are_fitted_or_refused(text: str) -> None:
    anchor, question = FR.anchor(text), FR.question(text)
    assert isinstance(anchor.text, str)
    assert question is None or not question.text.endswith("?")


@pytest.mark.parametrize(
    ("ask", "text", "form"),
    [
        ("dire ce que je vaux", "comment dire ce que je vaux", "clause"),
        ("de savoir si j'ai été trop directe", "si j'ai été trop directe", "clause"),
        ("expliquer pourquoi je suis parti", "comment expliquer pourquoi je suis parti", "clause"),
        ("qu'est ce qui manquait", "qu'est ce qui manquait", "direct"),
    ],
)
def test_what_is_asked_stays_what_was_meant(ask: str, text: str, form: str) -> None:
    asked = FR.question(ask)
    assert asked is not None
    assert (asked.text, asked.form) == (text, form)
