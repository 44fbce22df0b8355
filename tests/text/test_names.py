import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.text.letters import fold
from afterword.text.names import PersonName, is_person, parse_name, same_person


@pytest.mark.parametrize(
    ("text", "full", "title", "given_name", "family"),
    [
        ("Okada, Reiko", "Reiko Okada", None, "Reiko", "Okada"),
        ("Jane | Talent Acquisition", "Jane", None, "Jane", None),
        ("Jane from Acme", "Jane", None, "Jane", None),
        ("Jane Doe (she/her)", "Jane Doe", None, "Jane", "Doe"),
        ("Dr. Jane van der Berg", "Jane van der Berg", "Dr.", "Jane", "van der Berg"),
        ("O’Brien, Pat, PhD", "Pat O’Brien", None, "Pat", "O’Brien"),
        ("Keller, Dr. Anna", "Anna Keller", "Dr.", "Anna", "Keller"),
        ("Yo-Yo Ma", "Yo-Yo Ma", None, "Yo-Yo", "Ma"),
        ("Martin Luther King Jr", "Martin Luther King", None, "Martin", "King"),
        ("Yann Le Goff", "Yann Le Goff", None, "Yann", "Le Goff"),
        ("Univ.-Prof. Dr. Franz Lechner", "Franz Lechner", "Univ.-Prof. Dr.", "Franz", "Lechner"),
        ("i. V. Thomas Riedl", "Thomas Riedl", None, "Thomas", "Riedl"),
        ("Frau Svobodová", "Svobodová", "Frau", None, "Svobodová"),
        ("Ms Vos", "Vos", "Ms", None, "Vos"),
        ("A. Fairweather (Mrs)", "A. Fairweather", "Mrs", None, "Fairweather"),
        ("mevrouw De Groot", "De Groot", "mevrouw", None, "De Groot"),
        ("de heer Jansen", "Jansen", "de heer", None, "Jansen"),
        ("Doña Carmen", "Carmen", "Doña", "Carmen", None),
        ("Prof. L. Okafor", "L. Okafor", "Prof.", None, "Okafor"),
        ("Jean DUPONT", "Jean DUPONT", None, "Jean", "DUPONT"),
        ("DUPONT Jean", "Jean DUPONT", None, "Jean", "DUPONT"),
        ("María José Pineda", "María José Pineda", None, "María José", "Pineda"),
        ("Mª José Pineda", "Mª José Pineda", None, "Mª José", "Pineda"),
        ("Ana Paula Souza", "Ana Paula Souza", None, "Ana Paula", "Souza"),
        ("José García", "José García", None, "José", "García"),
        ("Sra. García Ortiz", "García Ortiz", "Sra.", None, "García Ortiz"),
        ("Sra. Teresa Bru", "Teresa Bru", "Sra.", "Teresa", "Bru"),
        ("Seu Antônio", "Antônio", "Seu", "Antônio", None),
    ],
)
def test_a_name_is_taken_apart(
    text: str, full: str, title: str | None, given_name: str | None, family: str | None
) -> None:
    assert parse_name(text) == PersonName(full, title, given_name, family)


@pytest.mark.parametrize("text", ["李小龍", "Nguyễn Văn An", "Kim Min-jun", "Zhang Wei"])
def test_a_name_in_unknown_order_has_no_given_name(text: str) -> None:
    assert parse_name(text).given is None


def test_a_known_order_is_used() -> None:
    assert parse_name("Zhang Wei", family_first=True) == PersonName("Zhang Wei", None, "Wei", "Zhang")


@pytest.mark.parametrize("text", ["ACME Recruiting Team", "jobs@acme.example", "Talent Acquisition", ""])
def test_a_team_or_address_has_no_parts(text: str) -> None:
    name = parse_name(text)
    assert (name.given, name.family) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Anneke Vos",
        "Okada, Reiko",
        "Frau Kienle",
        "Siobhan O'Dowd",
        "李小龍",
        "Jo",
        "Cleo Ashby",
        "Mrs A. Dunne",
    ],
)
def test_people_are_people(text: str) -> None:
    assert is_person(text)


@pytest.mark.parametrize(
    "text",
    [
        "ACME Recruiting Team", "Recruitment Administration", "Ihr Recruiting-Team", "Workday", "None", "People Team",
        "Lindner Maschinenbau GmbH", "Le service des ressources humaines", "anna@acme.example", "Unit 9", "went with someone else", "",
    ],
)  # fmt: skip
def test_teams_systems_and_sentences_are_no_people(text: str) -> None:
    assert not is_person(text)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Anneke", "Anneke Vos"),
        ("Vos, Anneke", "Anneke Vos"),
        ("Ms Vos", "Anneke Vos"),
        ("Müller", "Sabine Mueller"),
        ("Frau Müller", "Sabine Muller"),
        ("L. Okafor", "Lara Okafor"),
        ("Dr Aas", "Henrik Aas"),
    ],
)
def test_two_forms_of_one_name_agree_both_ways(first: str, second: str) -> None:
    assert (same_person(first, second), same_person(second, first)) == (True, True)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Michael", "Michelle Otieno"),
        ("Jane Smith", "Mary Smith"),
        ("Jane Smith", "Jane Brown"),
        ("Mr Hanley", "Ms Vos"),
        ("A. Smith", "Bob Smith"),
        ("", "Jane Smith"),
    ],
)
def test_two_people_differ_both_ways(first: str, second: str) -> None:
    assert (same_person(first, second), same_person(second, first)) == (False, False)


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_two_texts_compare_the_same_in_both_directions(first: str, second: str) -> None:
    assert same_person(first, second) == same_person(second, first)


@given(st.text(max_size=300))
def test_any_text_is_parsed(text: str) -> None:
    assert parse_name(text).full == parse_name(text).full.strip()


def test_fold_takes_case_and_marks_off() -> None:
    assert fold("Åsa Müller-Łęcka ß Ñandú") == "asa muller-lecka ss nandu"


@given(st.text(max_size=100))
def test_folding_twice_is_folding_once(text: str) -> None:
    once = fold(text)
    assert fold(once) == fold(fold(once))
