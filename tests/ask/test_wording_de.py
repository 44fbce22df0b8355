"""German wording: what the user typed stands in a sentence as a careful person would put it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.ask.wording import Question, wording

DE = wording("de")


@pytest.mark.parametrize(
    ("about", "text", "short", "kind"),
    [
        ("Fachgespräch", "das Fachgespräch", "das Fachgespräch", "session"),
        ("das Fachgespräch mit Frau Vos", "das Fachgespräch mit Frau Vos", "das Fachgespräch", "session"),
        ("technischer Teil", "den technischen Teil", "den technischen Teil", "session"),
        ("der Vortrag über Lieferketten", "den Vortrag über Lieferketten", "den Vortrag", "session"),
        ("Vortrag", "den Vortrag", "den Vortrag", "session"),
        ("mein Vortrag", "meinen Vortrag", "meinen Vortrag", "own"),
        ("mein Umgang mit der Reklamation", "meinen Umgang mit der Reklamation", "diesen Punkt", "own"),
        ("meine Antwort zur Cashflow-Frage", "meine Antwort zur Cashflow-Frage", "diesen Punkt", "own"),
        ("Zweites Gespräch am Dienstag", "das zweite Gespräch am Dienstag", "das zweite Gespräch", "session"),
        ("Ledger-Migration", "unser Gespräch zum Thema Ledger-Migration", "unser Gespräch", "topic"),
        ("die Ledger-Migration", "unser Gespräch über die Ledger-Migration", "unser Gespräch", "topic"),
        ("Kafka und Event Sourcing", "unser Gespräch zum Thema Kafka und Event Sourcing", "unser Gespräch", "topic"),
        ("wie ich die Reklamation gelöst habe", "die Art, wie ich die Reklamation gelöst habe,", "diesen Punkt", "own"),
        ("Wir haben über den Umzug in die Cloud gesprochen", "unser Gespräch über den Umzug in die Cloud", "unser Gespräch", "topic"),
        ("System Design Interview", "das System Design Interview", "das System Design Interview", "session"),
        ("Live Coding Session", "die Live Coding Session", "die Live Coding Session", "session"),
        ("Case Study", "die Case Study", "die Case Study", "session"),
        ("Assessment-Center", "das Assessment-Center", "das Assessment-Center", "session"),
        ("die Präsentation der Ergebnisse", "die Präsentation der Ergebnisse", "die Präsentation", "session"),
        ("design session with Tomasz", "unser Gespräch zum Thema „design session with Tomasz“", "unser Gespräch", "topic"),
        ("my answer on cash flow", "unser Gespräch zum Thema „my answer on cash flow“", "unser Gespräch", "topic"),
        ("der Kunde", "unser Gespräch über den Kunden", "unser Gespräch", "topic"),
        ("Unterrichtsprobe in der 7b", "die Unterrichtsprobe in der 7b", "die Unterrichtsprobe", "session"),
        ("Probearbeitstag", "den Probearbeitstag", "den Probearbeitstag", "session"),
        ("den Probearbeitstag", "den Probearbeitstag", "den Probearbeitstag", "session"),
        ("dem Fachgespräch", "das Fachgespräch", "das Fachgespräch", "session"),
        ("der Präsentation", "die Präsentation", "die Präsentation", "session"),
        ("beim Probearbeiten", "das Probearbeiten", "das Probearbeiten", "session"),
        ("bei der Fallstudie", "die Fallstudie", "die Fallstudie", "session"),
        ("den Fragen zur Statik", "die Fragen zur Statik", "die Fragen", "session"),
        ("den Blorx", "unser Gespräch über den Blorx", "unser Gespräch", "topic"),
        ("dem Blorx", "unser Gespräch zum Thema Blorx", "unser Gespräch", "topic"),
        ("an meinem Vortrag", "meinen Vortrag", "meinen Vortrag", "own"),
        ("Datenschutz", "unser Gespräch zum Thema Datenschutz", "unser Gespräch", "topic"),
        ("meine Kundenpräsentation", "meine Kundenpräsentation", "meine Kundenpräsentation", "own"),
        ("mein kurzer Auftritt", "meinen kurzen Auftritt", "meinen kurzen Auftritt", "own"),
        ("Hausaufgabe", "die Hausaufgabe", "die Hausaufgabe", "session"),
        ("Rollenspiel mit dem schwierigen Gast", "das Rollenspiel mit dem schwierigen Gast", "das Rollenspiel", "session"),
        ("das Gespräch über Pflegestandards", "das Gespräch über Pflegestandards", "das Gespräch", "session"),
        ("über die neue Anlage", "unser Gespräch über die neue Anlage", "unser Gespräch", "topic"),
        ("Finale", "das Finale", "das Finale", "session"),
        ("Software-Test", "den Software-Test", "den Software-Test", "session"),
        ("die Fragen zum Datenschutz", "die Fragen zum Datenschutz", "die Fragen", "session"),
        ("Schichtübergabe", "unser Gespräch zum Thema Schichtübergabe", "unser Gespräch", "topic"),
        ("unser Austausch zu Testautomatisierung", "unseren Austausch zu Testautomatisierung", "unseren Austausch", "own"),
        ("ein kurzer Test", "den kurzen Test", "den kurzen Test", "session"),
        ("Wie man Dienstpläne schreibt", "die Art, wie man Dienstpläne schreibt,", "diesen Punkt", "own"),
        ("Praxistest in der Küche", "den Praxistest in der Küche", "den Praxistest", "session"),
        ("Sprachtest Englisch", "den Sprachtest Englisch", "den Sprachtest Englisch", "session"),
        ("der Rundgang durch die Werkstatt", "den Rundgang durch die Werkstatt", "den Rundgang", "session"),
        ("technische Fragen", "die technischen Fragen", "die technischen Fragen", "session"),
        ("Ich habe meine Masterarbeit vorgestellt", "unser Gespräch zum Thema „Ich habe meine Masterarbeit vorgestellt“", "unser Gespräch", "topic"),
    ],
)  # fmt: skip
def test_an_anchor_stands_where_its_frame_needs_it(about: str, text: str, short: str, kind: str) -> None:
    anchor = DE.anchor(about)
    assert (anchor.text, anchor.short, anchor.kind) == (text, short, kind)


@pytest.mark.parametrize(
    ("ask", "text", "form"),
    [
        ("wie ich meine Schätzungen besser strukturieren kann", "wie ich meine Schätzungen besser strukturieren kann", "clause"),
        ("Was hätte meine Antwort überzeugender gemacht?", "Was hätte meine Antwort überzeugender gemacht", "direct"),
        ("was sollte ich üben", "Was sollte ich üben", "direct"),
        ("besser präsentieren", "wie ich besser präsentieren kann", "clause"),
        ("SQL verbessern", "wie ich SQL verbessern kann", "clause"),
        ("meine SQL-Kenntnisse verbessern", "wie ich meine SQL-Kenntnisse verbessern kann", "clause"),
        ("Feedback zu meiner Präsentation", "zu meiner Präsentation", "topic"),
        ("Tipps für Panel-Interviews", "für Panel-Interviews", "topic"),
        ("mein Vortrag", "mit Blick auf meinen Vortrag", "topic"),
        ("Ob ich zu schnell gesprochen habe", "ob ich zu schnell gesprochen habe", "clause"),
        ("ich möchte gern wissen, ob ich zu technisch war", "ob ich zu technisch war", "clause"),
        ("War meine Schätzung zu grob?", "War meine Schätzung zu grob", "direct"),
        ("how to name trade-offs earlier", "zum Thema „how to name trade-offs earlier“", "topic"),
        ("Was my estimate too rough?", "zum Thema „Was my estimate too rough“", "topic"),
        ("Antwortstruktur", "mit Blick auf die Antwortstruktur", "topic"),
        ("SQL", "mit Blick auf SQL", "topic"),
        ("mich kürzer fassen", "wie ich mich kürzer fassen kann", "clause"),
        ("Welche Stellen meiner Präsentation waren unklar?", "Welche Stellen meiner Präsentation waren unklar", "direct"),
        ("Wie könnte ich Konflikte besser schildern?", "Wie könnte ich Konflikte besser schildern", "direct"),
        ("Wie ich mich besser vorbereiten kann?", "wie ich mich besser vorbereiten kann", "clause"),
        ("Rat, wie ich ruhiger wirke", "wie ich ruhiger wirke", "clause"),
        ("mehr Selbstvertrauen", "mit Blick auf mehr Selbstvertrauen", "topic"),
        ("Meine Schätzung war zu grob?", "Meine Schätzung war zu grob", "direct"),
        ("um souveräner aufzutreten", "wie ich souveräner auftreten kann", "clause"),
        ("mich besser auf Fallstudien vorzubereiten", "wie ich mich besser auf Fallstudien vorbereiten kann", "clause"),
        ("der Aufbau meiner Präsentation", "mit Blick auf den Aufbau meiner Präsentation", "topic"),
        ("Umgang mit schwierigen Kunden", "mit Blick auf den Umgang mit schwierigen Kunden", "topic"),
        ("welche Fortbildung sinnvoll wäre", "welche Fortbildung sinnvoll wäre", "clause"),
        ("ein Tipp zum Zeitmanagement", "zum Zeitmanagement", "topic"),
        ("an meiner Struktur arbeiten", "wie ich an meiner Struktur arbeiten kann", "clause"),
        ("Wie kürzer antworten", "wie ich kürzer antworten kann", "clause"),
        ("Präsentieren vor Gruppen", "mit Blick auf das Präsentieren vor Gruppen", "topic"),
        ("technische Tiefe", "mit Blick auf die technische Tiefe", "topic"),
        ("einen Hinweis zu meinem Lebenslauf", "zu meinem Lebenslauf", "topic"),
        ("Fehlte ein Beispiel aus der Praxis?", "Fehlte ein Beispiel aus der Praxis", "direct"),
        ("Könntest du mir einen Tipp geben?", "Könntest du mir einen Tipp geben", "direct"),
        ("Was denken sie über mein Portfolio?", "Was denken sie über mein Portfolio", "direct"),
        ("Wie wirkte ich auf Sie?", "Wie wirkte ich auf Sie", "direct"),
        ("fachliche Tiefe oder Auftreten", "mit Blick auf die fachliche Tiefe oder Auftreten", "topic"),
        ("welche Weiterbildung mir helfen würde", "welche Weiterbildung mir helfen würde", "clause"),
        ("auf Englisch sicherer werden", "wie ich auf Englisch sicherer werden kann", "clause"),
        ("zu lernen, wie man Zahlen besser präsentiert", "wie man Zahlen besser präsentiert", "clause"),
    ],
)  # fmt: skip
def test_a_question_fits_its_frame(ask: str, text: str, form: str) -> None:
    assert DE.question(ask) == Question(text, form)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "ask",
    [
        "Warum wurde ich abgelehnt?",
        "die Gründe für die Absage",
    ],
)  # fmt: skip
def test_what_no_letter_should_ask_is_not_fitted(ask: str) -> None:
    assert DE.question(ask) is None


@pytest.mark.parametrize("ask", ["Feedback", "Verbesserungsvorschläge"])
def test_a_wish_for_anything_leaves_the_question_to_the_template(ask: str) -> None:
    assert DE.question(ask) is None


@pytest.mark.parametrize(
    ("abouts", "text"),
    [
        (["Ledger-Migration", "Fachgespräch"], "das Fachgespräch und unser Gespräch zum Thema Ledger-Migration"),
        (["die Ledger-Migration", "die Cloud"], "unser Gespräch über die Ledger-Migration und die Cloud"),
        (["Kafka", "Cloud"], "unser Gespräch zum Thema Kafka und Cloud"),
        (["Fachgespräch", "Fallstudie", "mein Vortrag"], "das Fachgespräch, die Fallstudie und meinen Vortrag"),
    ],
)  # fmt: skip
def test_several_parts_are_named_as_one(abouts: list[str], text: str) -> None:
    assert DE.join([DE.anchor(about) for about in abouts]).text == text


@given(st.text(max_size=80))
def test_any_words_are_fitted_or_refused(text: str) -> None:
    anchor, question = DE.anchor(text), DE.question(text)
    assert isinstance(anchor.text, str)
    assert question is None or not question.text.endswith("?")


@pytest.mark.parametrize("text", ["JEDER", "der", "mein", "Unser"])
def test_an_article_alone_is_no_noun(text: str) -> None:
    assert DE.anchor(text).text


def test_a_question_word_behind_a_preposition_asks_indirectly() -> None:
    assert DE.question("bei welchem Teil der Architektur ich hätte tiefer gehen sollen") == Question(
        "bei welchem Teil der Architektur ich hätte tiefer gehen sollen", "clause"
    )


@pytest.mark.parametrize(
    ("ask", "text", "form"),
    [
        ("is mein stil zu altbacken", "Is mein stil zu altbacken", "direct"),
        ("fragen was mir fehlt", "was mir fehlt", "clause"),
        ("nicht so nervös sein", "wie ich nicht so nervös sein kann", "clause"),
    ],
)
def test_what_is_asked_stays_what_was_meant(ask: str, text: str, form: str) -> None:
    asked = DE.question(ask)
    assert asked is not None
    assert (asked.text, asked.form) == (text, form)
