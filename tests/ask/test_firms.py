"""Employers are named with the preposition and the article of their kind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.ask.fields import LANGUAGES
from afterword.ask.wording.firms import at_firm


@pytest.mark.parametrize(
    ("language", "company", "named"),
    [
        ("de", "die Stadtwerke Innbruck", "bei den Stadtwerken Innbruck"),
        ("de", "Stadtwerke Innbruck", "bei den Stadtwerken Innbruck"),
        ("de", "der Spiegel", "beim Spiegel"),
        ("de", "das Deutsche Rote Kreuz", "beim Deutschen Roten Kreuz"),
        ("de", "Deutsches Rotes Kreuz", "beim Deutschen Roten Kreuz"),
        ("de", "Deutsche Bahn AG", "bei der Deutschen Bahn AG"),
        ("de", "Deutsche  ", "bei Deutsche"),
        ("de", "Österreichische Bundesbahnen", "bei den Österreichischen Bundesbahnen"),
        ("de", "Finanzamt Köln-Mitte", "beim Finanzamt Köln-Mitte"),
        ("de", "Bäckerei Kunz", "bei der Bäckerei Kunz"),
        ("de", "Malteser Hilfsdienst", "bei Malteser Hilfsdienst"),
        ("de", "die Johanniter", "bei den Johannitern"),
        ("de", "Rotes Haus", "beim Roten Haus"),
        ("de", "die Grünen", "bei den Grünen"),
        ("de", "Technische Werke Aue", "bei den Technischen Werken Aue"),
        ("de", "den Haag Consulting", "bei den Haag Consulting"),
        ("nl", "GEMEENTE UTRECHT", "bij de gemeente UTRECHT"),
        ("de", "Elbe AG", "bei Elbe AG"),
        ("fr", "la SNCF", "à la SNCF"),
        ("fr", "CHU de Nantes", "au CHU de Nantes"),
        ("fr", "Les Restos du Cœur", "aux Restos du Cœur"),
        ("fr", "La Poste", "à La Poste"),
        ("fr", "Hôpital Saint-Éloi", "à l'Hôpital Saint-Éloi"),
        ("fr", "Chez Paul", "chez Paul"),
        ("fr", "Nivalis", "chez Nivalis"),
        ("es", "Bufete Prieto", "en el Bufete Prieto"),
        ("es", "Clínica Rosas", "en la Clínica Rosas"),
        ("pt", "o Itaú Unibanco", "no Itaú Unibanco"),
        ("pt", "os Correios", "nos Correios"),
        ("pt", "Mercadão Ipê", "no Mercadão Ipê"),
        ("pt", "Vale", "na Vale"),
        ("nl", "Het Nieuwe Lyceum", "bij Het Nieuwe Lyceum"),
        ("nl", "Zuiderlicht College", "bij het Zuiderlicht College"),
        ("nl", "Gemeente Westerveen", "bij de gemeente Westerveen"),
        ("en", "University of Leeds", "at the University of Leeds"),
        ("en", "Acme Ltd", "at Acme Ltd"),
    ],
)
def test_an_employer_is_named_as_its_kind_asks_for(language: str, company: str, named: str) -> None:
    assert at_firm(company, language) == named


@given(st.text(max_size=60), st.sampled_from(LANGUAGES))
def test_any_name_is_named(company: str, language: str) -> None:
    assert isinstance(at_firm(company, language), str)
