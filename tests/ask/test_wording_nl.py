"""Dutch wording: what the user typed stands in a sentence as a careful person would put it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.ask.wording import Question, wording

NL = wording("nl")


@pytest.mark.parametrize(
    ("about", "text", "short", "kind"),
    [
        ("technisch gesprek", "het technische gesprek", "het technische gesprek", "session"),
        ("het gesprek met Anneke", "het gesprek met Anneke", "het gesprek", "session"),
        ("Technische opdracht", "de technische opdracht", "de technische opdracht", "session"),
        ("tweede ronde", "de tweede ronde", "de tweede ronde", "session"),
        ("mijn antwoord over cashflow", "mijn antwoord over cashflow", "dat punt", "own"),
        ("hoe ik de klacht heb aangepakt", "de manier waarop ik de klacht heb aangepakt", "dat punt", "own"),
        ("We hebben over de overstap naar de cloud gesproken", "ons gesprek over de overstap naar de cloud", "ons gesprek", "topic"),
        ("Kafka en event sourcing", "ons gesprek over Kafka en event sourcing", "ons gesprek", "topic"),
        ("de migratie van het grootboek", "ons gesprek over de migratie van het grootboek", "ons gesprek", "topic"),
        ("casus", "de casus", "de casus", "session"),
        ("proefles in groep 7", "de proefles in groep 7", "de proefles", "session"),
        ("vragen over veiligheid", "de vragen over veiligheid", "de vragen", "session"),
        ("een korte test", "de korte test", "de korte test", "session"),
        ("design session with Tomasz", "ons gesprek over ‘design session with Tomasz’", "ons gesprek", "topic"),
        ("rollenspel met de boze klant", "het rollenspel met de boze klant", "het rollenspel", "session"),
        ("Voorraadbeheer", "ons gesprek over Voorraadbeheer", "ons gesprek", "topic"),
        ("assessment", "het assessment", "het assessment", "session"),
        ("meeloopdag", "de meeloopdag", "de meeloopdag", "session"),
        ("mijn presentatie", "mijn presentatie", "mijn presentatie", "own"),
        ("rondleiding door de fabriek", "de rondleiding door de fabriek", "de rondleiding", "session"),
        ("telefonisch interview", "het telefonische interview", "het telefonische interview", "session"),
        ("Ik heb mijn scriptie gepresenteerd", "ons gesprek over ‘Ik heb mijn scriptie gepresenteerd’", "ons gesprek", "topic"),
        ("interview en rondleiding", "het interview en de rondleiding", "het interview", "session"),
    ],
)  # fmt: skip
def test_an_anchor_stands_where_its_frame_needs_it(about: str, text: str, short: str, kind: str) -> None:
    anchor = NL.anchor(about)
    assert (anchor.text, anchor.short, anchor.kind) == (text, short, kind)


@pytest.mark.parametrize(
    ("ask", "text", "form"),
    [
        ("hoe ik mijn schattingen beter kan opbouwen", "hoe ik mijn schattingen beter kan opbouwen", "clause"),
        ("Wat had mijn antwoord sterker gemaakt?", "wat had mijn antwoord sterker gemaakt", "direct"),
        ("wat zou ik moeten oefenen", "wat zou ik moeten oefenen", "direct"),
        ("mijn aantekeningen", "mijn aantekeningen", "topic"),
        ("de voorwaarden", "de voorwaarden", "topic"),
        ("ik wil leren onderhandelen", "hoe ik kan onderhandelen", "clause"),
        ("beter leren presenteren", "hoe ik beter kan presenteren", "clause"),
        ("betere vragen bedenken", "hoe ik betere vragen kan bedenken", "clause"),
        ("mijn SQL verbeteren", "hoe ik mijn SQL kan verbeteren", "clause"),
        ("beter omgaan met tijdsdruk", "hoe ik beter kan omgaan met tijdsdruk", "clause"),
        ("feedback op mijn presentatie", "mijn presentatie", "topic"),
        ("tips voor panelgesprekken", "panelgesprekken", "topic"),
        ("of ik te snel sprak", "of ik te snel sprak", "clause"),
        ("Ik wil graag weten of ik te technisch was", "of ik te technisch was", "clause"),
        ("Was mijn schatting te grof?", "was mijn schatting te grof", "direct"),
        ("how to name trade-offs earlier", "‘how to name trade-offs earlier’", "topic"),
        ("SQL", "SQL", "topic"),
        ("tijdmanagement", "tijdmanagement", "topic"),
        ("mijn voorbeelden", "mijn voorbeelden", "topic"),
        ("de opbouw van mijn antwoorden", "de opbouw van mijn antwoorden", "topic"),
        ("beter presenteren", "hoe ik beter kan presenteren", "clause"),
        ("om me beter voor te bereiden", "hoe ik me beter kan voorbereiden", "clause"),
        ("welke cursus zinvol is", "welke cursus zinvol is", "clause"),
        ("Hoe kan ik rustiger overkomen?", "hoe kan ik rustiger overkomen", "direct"),
        ("hoe beter presenteren", "hoe ik beter kan presenteren", "clause"),
        ("Advies over mijn portfolio", "mijn portfolio", "topic"),
        ("wat ik moet oefenen", "wat ik moet oefenen", "clause"),
        ("Kunt u mij vertellen of mijn aanpak klopte?", "of mijn aanpak klopte", "clause"),
        ("korter antwoorden", "hoe ik korter kan antwoorden", "clause"),
        ("meer zelfvertrouwen", "meer zelfvertrouwen", "topic"),
        ("Praatte ik te snel?", "praatte ik te snel", "direct"),
        ("welke opleiding helpt", "welke opleiding helpt", "clause"),
        ("mijn cijfers beter onderbouwen", "hoe ik mijn cijfers beter kan onderbouwen", "clause"),
    ],
)  # fmt: skip
def test_a_question_fits_its_frame(ask: str, text: str, form: str) -> None:
    assert NL.question(ask) == Question(text, form)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "ask",
    [
        "Waarom ben ik afgewezen?",
        "de reden van de afwijzing",
    ],
)  # fmt: skip
def test_what_no_letter_should_ask_is_not_fitted(ask: str) -> None:
    assert NL.question(ask) is None


@pytest.mark.parametrize("ask", ["tips", "een tip voor de volgende keer"])
def test_a_wish_for_anything_leaves_the_question_to_the_template(ask: str) -> None:
    assert NL.question(ask) is None


@pytest.mark.parametrize(
    ("abouts", "text"),
    [
        (["Kafka", "technisch gesprek"], "het technische gesprek en ons gesprek over Kafka"),
        (["Kafka", "Python"], "ons gesprek over Kafka en Python"),
        (["casus", "mijn presentatie"], "de casus en mijn presentatie"),
    ],
)  # fmt: skip
def test_several_parts_are_named_as_one(abouts: list[str], text: str) -> None:
    assert NL.join([NL.anchor(about) for about in abouts]).text == text


@given(st.text(max_size=80))
def test_any_words_are_fitted_or_refused(text: str) -> None:
    anchor, question = NL.anchor(text), NL.question(text)
    assert isinstance(anchor.text, str)
    assert question is None or not question.text.endswith("?")


def test_a_question_word_behind_a_preposition_asks_indirectly() -> None:
    assert NL.question("op welk punt ik dieper had moeten gaan") == Question(
        "op welk punt ik dieper had moeten gaan", "clause"
    )


@pytest.mark.parametrize(
    ("ask", "text", "form"),
    [
        ("vragen stellen", "hoe ik vragen kan stellen", "clause"),
        ("vragen van de commissie beantwoorden", "hoe ik vragen van de commissie kan beantwoorden", "clause"),
        ("meer zelfvertrouwen uitstralen", "hoe ik meer zelfvertrouwen kan uitstralen", "clause"),
        ("kunt u mij vertellen wat ik beter kan doen", "wat ik beter kan doen", "clause"),
    ],
)
def test_what_is_asked_stays_what_was_meant(ask: str, text: str, form: str) -> None:
    asked = NL.question(ask)
    assert asked is not None
    assert (asked.text, asked.form) == (text, form)
