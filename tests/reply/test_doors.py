"""When a door opens and who holds it."""

from datetime import date

import pytest

from afterword.journal.doors import opens_on
from afterword.reply.doors import is_far, when_in, who_in


@pytest.mark.parametrize(
    ("quote", "when"),
    [
        ("You can apply again after six months", "after six months"),
        ("any time from next March", "from next March"),
        ("There's a twelve-month wait, so any time from next March", "from next March"),
        ("a 6-month cooldown applies", "a 6-month cooldown"),
        ("we open again in spring 2026", "in spring 2026"),
        ("would see again in a year", "in a year"),
        ("call me on Thursday", "on Thursday"),
        ("im Frühjahr suchen wir wieder", "im Frühjahr"),
        ("Si en invierno te animas, escríbeme", "en invierno"),
        ("repostuler en septembre", "en septembre"),
        ("daqui a seis meses", "daqui a seis meses"),
        ("over een half jaar", "over een half jaar"),
        ("You will remain on our reserve list for six months", "for six months"),
        ("I'll call you if it reopens in Q3", "in Q3"),
        ("there may be another post in February", "in February"),
        ("it may come up again", None),
        ("vous avez été appréciée", None),
        ("revenez cet été", "été"),
        ("a segunda entrevista foi boa", None),
        ("ligue na segunda", "na segunda"),
        ("N'hésitez pas à postuler de nouveau à partir de mars", "à partir de mars"),
        ("ring 01 555 0188", None),
        ("keep in touch", None),
    ],
)
def test_when(quote: str, when: str | None) -> None:
    assert when_in(quote) == when


@pytest.mark.parametrize(
    ("quote", "who"),
    [
        ("ask for Tina at the desk", "Tina"),
        ("I've passed your CV to Rosalind Marsh", "Rosalind Marsh"),
        ("wenden Sie sich an Frau Brandt", "Frau Brandt"),
        ("drop me a line", "Jo"),
        ("apply again in June", None),
        ("message me on LinkedIn", "Jo"),
    ],
)
def test_who(quote: str, who: str | None) -> None:
    assert who_in(quote, "Jo") == who


@pytest.mark.parametrize(
    ("quote", "far"),
    [
        ("give us a ring after Paddy's weekend", True),
        ("N'hésitez pas à me rappeler à ce moment-là", True),
        ("call me in May", True),
        ("call me after the holidays", True),
        ("call me in September 2027", True),
        ("call me on 3 September 2027", False),
        ("You may call me tomorrow", False),
        ("Let us talk on the phone this Friday 14 March", False),
        ("ring me on 3 March at 3 PM", False),
        ("Bel me na de lunch", False),
    ],
)
def test_an_offer_for_a_day_or_an_hour_is_near(quote: str, *, far: bool) -> None:
    assert is_far(quote) is far


@pytest.mark.parametrize(
    "quote",
    [
        "melden Sie sich gern bis zum 30. November",
        "envía el CV hasta el 4 de diciembre",
        "candidatez avant le 4 décembre",
        "jusqu'au 30 novembre",
        "let me know by 30 November",
    ],
)
def test_until_when_a_door_is_open_is_not_when_it_opens(quote: str) -> None:
    when = when_in(quote)
    assert when is not None
    assert opens_on(when, date(2026, 11, 16)) is None
