"""Letters in every language, case and channel, looked at with a plain eye that shares nothing with the rules."""

import re
from dataclasses import replace
from functools import cache
from itertools import product

import pytest

from afterword.ask.compose import Composed, Words, compose, thread_of
from afterword.ask.context import Register
from afterword.ask.facts import Facts
from afterword.ask.plan import Plan
from afterword.ask.request import Rejection, Request, Thread
from afterword.ask.wording import wording
from afterword.templating import Templates

LANGUAGES = ("en", "de", "fr", "es", "pt", "nl")
CASES = (
    "interview", "final_round", "take_home", "before_interview", "agency", "internal", "position_closed", "offer_first",
    "late", "feedback_given", "message",
)  # fmt: skip
REGISTERS: tuple[Register | None, ...] = (None, "formal", "informal")
PEOPLE = (
    "Anneke Vos",
    "Frau Dr. Weber",
    "Ms O'Dowd",
    "Priya",
    "Recruiting Team",
    "Dr. Jane van der Berg",
    "Nguyễn Thị Minh Khai",
)
ABOUT = {
    "en": ("design session with Tomasz", "cash flow", "how I handled the complaint"),
    "de": ("Fachgespräch mit Tomasz", "der Kassenabschluss", "wie ich die Reklamation gelöst habe"),
    "fr": ("étude de cas", "gestion des stocks", "comment j'ai géré la réclamation"),
    "es": ("prueba técnica con Luis", "la migración", "cómo gestioné la queja"),
    "pt": ("entrevista técnica", "a migração", "como lidei com a reclamação"),
    "nl": ("technisch gesprek", "de migratie", "hoe ik de klacht heb aangepakt"),
}
ASK = {
    "en": ("improve my estimates", "Was my estimate too rough?", "my presentation"),
    "de": ("Schätzungen besser begründen", "War meine Schätzung zu grob?", "Feedback zu meiner Präsentation"),
    "fr": (
        "mieux structurer mes réponses",
        "Mon estimation était-elle trop large ?",
        "un conseil sur ma présentation",
    ),
    "es": ("estructurar mejor mis respuestas", "¿Fue mi estimación demasiado amplia?", "mi presentación"),
    "pt": ("estruturar melhor minhas respostas", "Minha estimativa foi ampla demais?", "minha apresentação"),
    "nl": ("mijn antwoorden beter opbouwen", "Was mijn schatting te grof?", "mijn presentatie"),
}
CLOSE = {
    "de": r"\b(?:[Dd]u|[Dd]ir|[Dd]ich|[Dd]eine?[rmns]?|[Ee]uch|[Ee]ure?)\b",
    "fr": r"\b(?:tu|te|ton|ta|tes|toi)\b",
    "es": r"\b(?:tú|te|tu|tus|contigo)\b",
    "nl": r"\b(?:[Jj]e|[Jj]ij|[Jj]ou|[Jj]ouw|[Jj]ullie)\b",
}
POLITE = {
    "de": r"(?<![.!?:] )(?<!^)\b(?:Sie|Ihnen|Ihre?[rmns]?)\b",
    "fr": r"\b(?:vous|votre|vos)\b",
    "es": r"\b(?:su|sus|usted)\b",
    "nl": r"\b(?:[Uu]|[Uu]w)\b",
}
ENDS = ("?", ".", "!")
TEMPLATES = Templates()

REQUEST = Request(
    company="Kestrel & Sons",
    role="Supply Planner",
    candidate="Zoë Faßbinder",
    contact="+31 20 000 0000",
    stage="interview",
)


def write(language: str, case: str = "interview", *, to: str = "Anneke Vos", register: Register | None = None, channel: str = "email",
          about: tuple[str, ...] = (), ask: str | None = None, role: str = "Supply Planner", tone: str | None = None,
          variant: int = 0, invited: bool = False, other_role: str | None = None) -> Composed:  # fmt: skip
    """Compose a letter as the plan of that case would ask for it."""
    stage = "application" if case == "before_interview" else "interview"
    request = replace(
        REQUEST,
        to=to,
        role=role,
        stage=stage,
        channel=channel,
        tone=tone,
        language=language,
        about=about,
        ask=ask,
    )
    planned = Plan(
        case,
        to,
        None,
        channel,
        language,
        register,
        late=case == "late",
        invited=invited,
        other_role=other_role,
    )
    return compose(request, planned, TEMPLATES, Words(about, ask), variant)


@cache
def everything(language: str) -> list[tuple[str, Composed]]:
    """Return letters of every case and register; people, abouts, asks and variants take turns."""
    abouts = [(), *((about,) for about in ABOUT[language]), ABOUT[language]]
    asks = [None, *ASK[language]]
    made = []
    for number, (case, register, ask) in enumerate(product(CASES, REGISTERS, asks)):
        person, about = PEOPLE[number % len(PEOPLE)], abouts[number % len(abouts)]
        letter = write(language, case, to=person, register=register, about=about, ask=ask, variant=number,
                       invited=number % 4 == 0, tone="brief" if number % 3 == 0 else None,
                       other_role="Stock Planner" if number % 2 else None)  # fmt: skip
        made.append((f"{case} {register} {person} {about} {ask}", letter))
    return made


def middle(body: str) -> str:
    """Return the text between the greeting and the sign-off."""
    return "\n\n".join(body.split("\n\n")[1:]).split("Zoë Faßbinder")[0]


def blemishes(language: str, letter: Composed) -> list[str]:
    """Return what a careful reader would stumble over."""
    text = f"{letter.subject}\n{letter.body}"
    found = re.findall(r"\bNone\b|\bUndefined\b|[{}<>\[\]]", text)
    found += re.findall(r"\.\.|,,|  |;;|\?\.|\.\?|[,;:]\.|,\?|\( | \)|\n\n\n", text)
    found += re.findall(r" [,.]" if language == "fr" else r" [,.;:?!]", text)
    found += [line for line in text.splitlines() if line != line.strip()]
    found += [word for word, again in zip(text.split(), text.split()[1:], strict=False) if word == again]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_shows_a_seam(language: str) -> None:
    assert {
        name: found for name, letter in everything(language) if (found := blemishes(language, letter))
    } == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_email_is_short_and_not_curt(language: str) -> None:
    lengths = {name: len(middle(letter.body).split()) for name, letter in everything(language)}
    assert {name: words for name, words in lengths.items() if not 25 <= words <= 150} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_asks_one_thing(language: str) -> None:
    counts = {name: letter.body.count("?") for name, letter in everything(language)}
    assert {name: count for name, count in counts.items() if count > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_asked_is_in_the_letter(language: str) -> None:
    last_words = {ask: ask.rstrip(" ?").split()[-1] for ask in ASK[language]}
    missing = [ask for ask, word in last_words.items() if word not in write(language, ask=ask).body]
    assert missing == []


TO_ALL = (
    "Sehr geehrte Damen und Herren,",
    "Madame, Monsieur,",
    "Estimado equipo:",
    "Prezados(as),",
    "Geachte heer, mevrouw,",
)
"""How a department is greeted."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_greeting_has_the_name_and_the_end_has_the_candidate(language: str) -> None:
    for name, letter in everything(language):
        lines = letter.body.splitlines()
        assert any(
            part in lines[0]
            for part in ("Anneke", "Weber", "O'Dowd", "Priya", "Recruiting", "Jane", "Berg", "Khai", *TO_ALL)
        ), name
        assert lines.count("Zoë Faßbinder") == 1, name
        assert lines[-1] in ("Zoë Faßbinder", "+31 20 000 0000"), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paragraph_is_whole_sentences(language: str) -> None:
    for name, letter in everything(language):
        paragraphs = letter.body.split("\n\n")
        assert paragraphs[0].endswith(":" if language == "es" else ","), name
        said = [
            paragraph
            for paragraph in paragraphs[1:]
            if "Zoë" not in paragraph and not paragraph.endswith(",")
        ]
        assert [
            paragraph for paragraph in said if not paragraph.endswith(ENDS) and "Grüße" not in paragraph
        ] == [], name


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_subject_names_the_role_in_a_few_words(language: str) -> None:
    for role in (
        "Planner",
        "Supply Planner",
        "Senior Supply Planner",
        "Deputy Head of Supply and Demand Planning",
    ):
        subject = write(language, role=role).subject
        assert role in subject
        assert len(re.findall(r"\w+", subject)) <= 9


@pytest.mark.parametrize(
    ("language", "ask"), [(language, ask) for language in LANGUAGES for ask in (None, *ASK[language])]
)
@pytest.mark.parametrize("case", ["message", "late"])
def test_a_note_fits_its_channel(language: str, ask: str | None, case: str) -> None:
    for person, register, channel in product(PEOPLE, REGISTERS, ("linkedin_note", "sms")):
        body = write(language, case, to=person, register=register, ask=ask, channel=channel).body
        assert len(body.encode("utf-16-le")) // 2 <= 300


@pytest.mark.parametrize("language", sorted(CLOSE))
def test_nobody_is_addressed_closely_who_did_not_begin(language: str) -> None:
    letters = {name: letter for name, letter in everything(language) if " informal " not in f" {name} "}
    assert {
        name: found for name, letter in letters.items() if (found := re.findall(CLOSE[language], letter.body))
    } == {}


@pytest.mark.parametrize("language", sorted(POLITE))
@pytest.mark.parametrize("case", CASES)
def test_a_close_letter_stays_close(language: str, case: str) -> None:
    for variant in range(4):
        body = write(language, case, register="informal", variant=variant).body
        assert re.findall(POLITE[language], body) == []


@pytest.mark.parametrize(
    ("language", "to", "register", "greeting"),
    [
        ("de", "Frau Dr. Weber", "formal", "Sehr geehrte Frau Dr. Weber,"),
        ("de", "Ms Vos", None, "Guten Tag Frau Vos,"),
        ("de", "Thomas Riedl", None, "Guten Tag Thomas Riedl,"),
        ("de", "Thomas Riedl", "informal", "Hallo Thomas,"),
        ("de", "Dr. Jane Smith", "formal", "Guten Tag Dr. Jane Smith,"),
        ("fr", "Mme Dupont", None, "Bonjour Madame Dupont,"),
        ("fr", "Claude Martin", None, "Bonjour Claude Martin,"),
        ("fr", "Claude Martin", "informal", "Bonjour Claude,"),
        ("es", "Sra. Núñez", "formal", "Estimada Sra. Núñez:"),
        ("es", "Andrea Ruiz", None, "Buenos días, Andrea Ruiz:"),
        ("es", "Andrea Ruiz", "informal", "Hola, Andrea:"),
        ("pt", "Sr. Lima", "formal", "Prezado Sr. Lima,"),
        ("pt", "Darci Lima", None, "Olá, Darci,"),
        ("pt", "Darci Lima", "formal", "Prezado(a) Darci Lima,"),
        ("pt", "Recursos Humanos", "formal", "Prezados(as),"),
        ("pt", "Eng.º Rui Vaz", None, "Prezado Eng.º Vaz,"),
        ("pt", "Exma. Sra. Ana Lopes", "formal", "Prezada Sra. Lopes,"),
        ("de", "Herr Dr. Klaus von der Heide", None, "Guten Tag Herr Dr. von der Heide,"),
        ("de", "Frau von Bülow", None, "Guten Tag Frau von Bülow,"),
        ("de", "Frau Müller-von Stein", None, "Guten Tag Frau Müller-von Stein,"),
        ("de", "Klaus von Bülow", None, "Guten Tag Klaus von Bülow,"),
        ("de", "Fr. Berg", None, "Guten Tag Frau Berg,"),
        ("de", "Frau Berg, Personalabteilung", None, "Guten Tag Frau Berg,"),
        ("de", "Personalabteilung", None, "Sehr geehrte Damen und Herren,"),
        ("fr", "Service RH", None, "Madame, Monsieur,"),
        ("fr", "Mme d'Aubigné", None, "Bonjour Madame d'Aubigné,"),
        ("es", "Departamento de RRHH", None, "Estimado equipo:"),
        ("es", "Don Íñigo Sáenz", None, "Estimado don Íñigo:"),
        ("es", "Sr. Sáenz de Santamaría", None, "Estimado Sr. Sáenz de Santamaría:"),
        ("es", "Sra. María José Fernández de la Vega", None, "Estimada Sra. Fernández de la Vega:"),
        ("nl", "mevrouw drs. J. van den Berg", None, "Beste mevrouw drs. Van den Berg,"),
        ("nl", "mr. P. de Boer", None, "Beste mr. P. de Boer,"),
        ("nl", "Mr. P. de Boer", "formal", "Geachte heer of mevrouw De Boer,"),
        ("es", "Sr. Ignacio Belmonte Rueda", "formal", "Estimado Sr. Belmonte Rueda:"),
        ("nl", "Afdeling HR", None, "Geachte heer, mevrouw,"),
        ("en", "Mr. James O'Leary", None, "Dear Mr. O'Leary,"),
        ("en", "Dr. Priya Raman", None, "Dear Dr. Raman,"),
        ("en", "Dr. Priya Raman", "informal", "Hi Priya,"),
        ("en", "Ms Helena Finch-Hatton QC", None, "Dear Ms Finch-Hatton,"),
        ("en", "Prof. Sir Alan McKenzie-Tait", None, "Dear Prof. Sir Alan,"),
        ("en", "Sir Ian Grey", None, "Dear Sir Ian,"),
        ("en", "Team", None, "Dear Team,"),
        ("de", "Franz von Stein", "informal", "Hallo Franz,"),
        ("de", "Anna Berg | Talent Acquisition", None, "Guten Tag Anna Berg,"),
        ("de", "Lord Sugar", None, "Guten Tag Lord Sugar,"),
        ("en", "Ben Vos", None, "Hi Ben,"),
        ("en", "Recruitment", None, "Dear Recruitment team,"),
        ("nl", "mevrouw van der Berg", "formal", "Geachte mevrouw Van der Berg,"),
        ("nl", "Robin de Wit", None, "Beste Robin de Wit,"),
        ("nl", "Robin de Wit", "informal", "Beste Robin,"),
    ],
)
def test_a_greeting_follows_the_title_and_never_guesses_from_a_name(
    language: str, to: str, register: Register | None, greeting: str
) -> None:
    assert write(language, to=to, register=register).body.splitlines()[0] == greeting


@pytest.mark.parametrize("language", ["fr", "es", "pt"])
def test_no_form_shows_whether_a_man_or_a_woman_writes(language: str) -> None:
    shows = r"\b(?:obrigad[oa]|grat[oa]|agradecid[oa]|informée?|reconnaissante?|ravie?|prête?|encantad[oa]|interesad[oa]|interessad[oa])\b"
    assert [name for name, letter in everything(language) if re.search(shows, letter.body)] == []


def test_a_french_role_is_elided_before_a_vowel() -> None:
    assert "poste d'Ingénieur" in write("fr", role="Ingénieur").body
    assert "poste de Comptable" in write("fr", role="Comptable").body


def test_a_bank_is_masculine_in_portuguese_and_other_companies_are_not() -> None:
    planned = Plan("interview", "Ana Lima", None, "email", "pt", None)
    places = [
        compose(replace(REQUEST, to="Ana Lima", company=company), planned, TEMPLATES, Words()).body
        for company in ("Banco Sol", "Kestrel")
    ]
    assert ["no Banco Sol" in places[0], "na Kestrel" in places[1]] == [True, True]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_note_names_the_part_of_the_interview_it_asks_about(language: str) -> None:
    short = wording(language).anchor(ABOUT[language][0]).short
    body = write(language, "message", channel="sms", about=ABOUT[language][:1]).body
    assert short in body
    assert len(body.encode("utf-16-le")) // 2 <= 320


def test_a_role_with_a_comma_stands_behind_its_noun() -> None:
    assert (
        "for the role of Team Lead, Returns at Kestrel & Sons" in write("en", role="Team Lead, Returns").body
    )


def test_a_letter_to_a_person_starts_anew_where_the_rejection_takes_no_answers() -> None:
    thread = Thread("Your application", "1@kestrel.example")
    request = replace(REQUEST, to="Anneke Vos", rejection=Rejection(Facts(no_reply=True), thread))
    assert thread_of(request) is None


@pytest.mark.parametrize(
    ("language", "company", "at"),
    [
        ("fr", "Chez l'Ami", "chez l'Ami"),
        ("fr", "Hôpital Saint-Éloi", "à l'Hôpital Saint-Éloi"),
        ("fr", "Mairie de Lyon", "à la Mairie de Lyon"),
        ("fr", "Kestrel", "chez Kestrel"),
        ("es", "Clínica Rosas", "en la Clínica Rosas"),
        ("es", "Hospital San Juan", "en el Hospital San Juan"),
        ("es", "Kestrel", "en Kestrel"),
        ("de", "Stadtwerke Innbruck", "bei den Stadtwerken Innbruck"),
        ("de", "Kliniken Süd", "bei den Kliniken Süd"),
        ("de", "Bäckerei Schmid", "bei der Bäckerei Schmid"),
        ("de", "Klinikum Süd", "beim Klinikum Süd"),
        ("de", "Kestrel GmbH", "bei Kestrel GmbH"),
    ],
)
def test_a_company_is_named_with_the_preposition_its_kind_takes(language: str, company: str, at: str) -> None:
    request = replace(REQUEST, company=company, to="Anneke Vos")
    plan = Plan("interview", "Anneke Vos", None, "email", language, None)
    assert f" {at} " in compose(request, plan, TEMPLATES, Words(), 0).body
