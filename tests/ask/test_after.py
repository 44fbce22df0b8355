"""The reminder and the thanks: when they are fair, what they say in every language, and that no rule is broken."""

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import product
from pathlib import Path

import pytest
from tests.ask.test_letters_all import CLOSE, LANGUAGES, PEOPLE, POLITE, TEMPLATES, blemishes

from afterword.ask.after import (
    Answer,
    Asked,
    first_reminder,
    reason_not_to_remind,
    reason_not_to_thank,
    remind,
    speaks,
    thank,
)
from afterword.ask.compose import Composed, Words, compose
from afterword.ask.context import Context, Register
from afterword.ask.letter import Draft, recheck
from afterword.ask.plan import Declined, Plan
from afterword.ask.request import Request, Thread
from afterword.errors import InputError, RefusedError
from afterword.text.days import working_days_after, working_days_between

SENT = date(2026, 3, 2)  # a Monday
FAIR = date(2026, 3, 11)
ROLES = ("Supply Planner", "Deputy Head of Supply and Demand Planning")
CHANNELS = ("email", "email_internal", "linkedin", "linkedin_note", "sms")
REGISTERS: tuple[Register | None, ...] = (None, "formal", "informal")
KINDS = (
    "feedback",
    "policy_refusal",
    "outside_control",
    "call_offer",
    "promise_later",
    "vague",
    "boilerplate",
)
AREAS = tuple(
    re.findall(
        r'^  "(\w+)":',
        (Path(__file__).parents[2] / "templates/letter/en/thank.txt.j2").read_text("utf-8"),
        re.MULTILINE,
    )
)
THREAD = Thread("Your application", "<2@kestrel.example>", ("<1@kestrel.example>",))


def asked(language: str = "en", *, to: str = "Anneke Vos", register: Register | None = None, channel: str = "email",
          role: str = ROLES[0], thread: Thread | None = THREAD, tone: str | None = None) -> Asked:  # fmt: skip
    """Return a letter that was sent, in the words of its own template."""
    request = Request(
        to=to, email="anneke.vos@kestrel.example", company="Kestrel & Sons", role=role, candidate="Zoë Faßbinder",
        contact="+31 20 000 0000", stage="interview", language=language, channel=channel, tone=tone,
    )  # fmt: skip
    plan = Plan("interview", to, request.email, channel, language, register)
    return Asked(request, thread, compose(request, plan, TEMPLATES, Words()).body, SENT)


def reminder(sent: Asked, *, variant: int = 0) -> Draft:
    made = remind(sent, today=FAIR, templates=TEMPLATES, variant=variant)
    assert isinstance(made, Draft)
    return made


def thanks(sent: Asked, answer: Answer, *, about: str | None = None, variant: int = 0) -> Draft:
    if about:
        sent = replace(sent, request=replace(sent.request, about=(about,)))
    made = thank(sent, answer, today=FAIR, templates=TEMPLATES, variant=variant)
    assert isinstance(made, Draft)
    return made


@cache
def everything(language: str) -> list[tuple[str, Draft]]:
    """Return reminders and thanks of every kind and register; people, roles, channels and variants take turns."""
    made = []
    for number, (kind, register, channel) in enumerate(product(("remind", *KINDS), REGISTERS, CHANNELS)):
        to, role = PEOPLE[number % len(PEOPLE)], ROLES[number % 7 == 0]
        thread = THREAD if number % 2 else None
        sent = asked(language, to=to, register=register, channel=channel, role=role, thread=thread)
        name = f"{kind} {register} {channel} {to} {role}"
        if kind == "remind":
            made += [(f"{name} {variant}", reminder(sent, variant=variant)) for variant in (0, 1)]
            continue
        for more in range(4 if kind == "feedback" else 1):
            areas = (AREAS[(5 * number + more) % len(AREAS)], AREAS[(number + more) % len(AREAS)])[: more % 3]
            answer = Answer(kind, tuple(dict.fromkeys(areas)), pleased=more == 0, door=more % 2 == 1)
            made.append((f"{name} {areas}", thanks(sent, answer, variant=number)))
    return made


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_breaks_a_rule_or_shows_a_seam(language: str) -> None:
    """That none is refused is what ``everything`` shows: it raises where one is."""
    seams = {
        name: found
        for name, draft in everything(language)
        if (found := blemishes(language, Composed(draft.letter.subject, draft.letter.body, {})))
    }
    assert seams == {}
    assert [
        name for name, draft in everything(language) if any(f.severity == "fail" for f in draft.findings)
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_reminders_have_sixty_words_at_most_and_thanks_three_sentences(language: str) -> None:
    for name, draft in everything(language):
        said = " ".join(draft.letter.body.split("\n\n")[1:-1])
        if name.startswith("remind"):
            assert len(said.split()) <= 60, name
        else:
            assert 2 <= len(re.findall(r"[.!?](?=\s|$)", said)) <= 3, name
            assert "?" not in said, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_note_fits_its_channel(language: str) -> None:
    notes = [(n, d.letter.body) for n, d in everything(language) if "linkedin_note" in n or " sms " in n]
    assert notes
    assert [
        name for name, body in notes if len(body.encode("utf-16-le")) // 2 > 320 - 20 * ("note" in name)
    ] == []


@pytest.mark.parametrize("language", sorted(CLOSE))
def test_nobody_is_addressed_closely_who_was_not_before(language: str) -> None:
    for name, draft in everything(language):
        if " informal " not in name:
            assert re.findall(CLOSE[language], draft.letter.body) == [], name


@pytest.mark.parametrize("language", sorted(POLITE))
def test_who_was_addressed_closely_still_is(language: str) -> None:
    for kind in ("remind", *KINDS):
        for variant in range(2):
            sent = asked(language, register="informal")
            answer = Answer(kind, AREAS[:2])
            made = (
                reminder(sent, variant=variant) if kind == "remind" else thanks(sent, answer, variant=variant)
            )
            assert made.plan.register == "informal"
            assert re.findall(POLITE[language], made.letter.body) == [], kind


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Liebe Zoë,\n\ndanke für deine Nachricht. Du hast zu lange gezögert.\n\nViele Grüße\nAnneke"),
        ("fr", "Bonjour Zoë,\n\nMerci pour ton message. Tu as trop hésité.\n\nBien à toi,\nAnneke"),
        ("es", "Hola, Zoë:\n\nGracias por tu mensaje. Te faltó un ejemplo.\n\nUn saludo,\nAnneke"),
        ("nl", "Beste Zoë,\n\nDank voor je bericht. Je hebt te lang getwijfeld.\n\nGroet,\nAnneke"),
    ],
)
def test_thanks_speak_as_the_answer_did(language: str, text: str) -> None:
    answer = Answer("feedback", ("communication",), text=text)
    assert thanks(asked(language, register="formal"), answer).plan.register == "informal"


def test_an_informal_and_a_formal_text_are_told_apart() -> None:
    known = Context(language="de", recipient="Anneke Vos")
    assert speaks("Danke für deine Nachricht, du hast gut gefragt.", "informal", known)
    assert not speaks("Danke für Ihre Nachricht.", "informal", known)
    assert not speaks("Danke.", "formal", known)
    assert not speaks("Gracias por su mensaje, Anneke Vos.", "informal", replace(known, language="es"))


def test_the_greeting_of_the_letter_is_kept() -> None:
    for register, to in (("formal", "Frau Dr. Weber"), (None, "Frau Dr. Weber"), (None, "Thomas Riedl")):
        sent = asked("de", register=register, to=to)  # type: ignore[arg-type]
        assert reminder(sent).letter.body.splitlines()[0] == sent.body.splitlines()[0]


@pytest.mark.parametrize(
    ("to", "greeting", "kept"),
    [
        ("Jan Groß", "Sehr geehrter Herr Groß,", True),
        ("Jan Groß", "Sehr geehrte Frau Klein, sehr geehrter Herr Groß,", True),
        ("Jan Groß", "Sehr geehrte Frau Klein und Kollegen,", False),
        ("Jan Klein", "Hi Jan, kleine Frage von Frau Klein", False),
        ("Jan Klein", "Hallo Frau Kleinert,", False),
    ],
)
def test_a_title_is_taken_over_only_where_it_is_the_readers(to: str, greeting: str, *, kept: bool) -> None:
    letter = asked("de", to=to)
    opening = letter.body.splitlines()[0]
    body = reminder(replace(letter, body=letter.body.replace(opening, greeting, 1))).letter.body
    assert ("Herr Groß" in body.splitlines()[0]) is kept
    assert "Frau" not in body.splitlines()[0]


ODD_NAMES = (
    "Jean-Luc O'Brien-Smith",
    "李小龍",
    "Ann B.",
    "von der Leyen, Ursula",
    "dr. W. de Vries",
    "Will Hope",
    "X Æ A-12",
)
ODD_ROLES = (
    "C++ Developer",
    "Head of R&D (m/w/d)",
    "VP, Sales",
    "Sr. Eng.",
    "Reminder Specialist",
    "Ingénieur(e) H/F",
)
ODD_FIRMS = ("Acme Inc.", "Yahoo!", "The Really Very Long Company Name of Northern Europe Ltd.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_odd_names_roles_and_companies_neither_fail_a_letter_nor_show(language: str) -> None:
    for number, (to, role, company) in enumerate(product(ODD_NAMES, ODD_ROLES, ODD_FIRMS)):
        channel, thread = CHANNELS[number % 5], THREAD if number % 2 else None
        sent = asked(language, to=to, role=role, channel=channel, thread=thread)
        sent = replace(sent, request=replace(sent.request, company=company))
        for made in (reminder(sent), thanks(sent, Answer("feedback", (AREAS[number % 21],)))):
            assert blemishes(language, Composed(made.letter.subject, made.letter.body, {})) == [], (to, role)


def test_a_long_role_shortens_the_rest_before_the_question_is_given_up() -> None:
    sent = asked("fr", role="Deputy Head of Supply and Demand Planning for Northern Europe", thread=None)
    said = reminder(sent).letter.body
    assert "Merci encore.\n\nQuel point me conseilleriez-vous" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_area_has_words_of_its_own(language: str) -> None:
    assert len(AREAS) == 21
    said = {thanks(asked(language), Answer("feedback", (area,)), variant=1).letter.body for area in AREAS}
    assert len(said) == 21


def test_a_reminder_repeats_the_one_question_of_the_letter() -> None:
    sent = asked()
    question = next(
        part for part in re.split(r"(?<=[.?]) ", sent.body.replace("\n", " ")) if part.endswith("?")
    )
    assert question in reminder(sent).letter.body


@pytest.mark.parametrize(
    "body",
    [
        "Hi Anneke,\n\nWhat was missing? And who was hired?\n\nZoë",
        "Hi Anneke,\n\nCould you tell me by Friday why your unfair panel turned me down?\n\nZoë",
        f"Hi Anneke,\n\nWhat {'about this and that ' * 12}should I practise?\n\nZoë",
        "Hi Anneke,\n\nWhat did you think of [exercise]?\n\nZoë",
        "",
    ],
)
def test_a_question_that_does_not_fit_is_left_out(body: str) -> None:
    said = reminder(replace(asked(), body=body)).letter.body
    assert "A line of advice for my next interview" in said
    assert "?" not in said


def test_words_left_out_are_said_with_their_fault() -> None:
    made = thanks(asked(), Answer("feedback", ("system_design",)), about="my work at www.zoe.example/cv")
    assert "left out of the letter: There is a link" in made.advice[0]


def test_what_the_user_takes_from_the_answer_is_said_in_their_words() -> None:
    made = thanks(asked(), Answer("feedback", ("system_design",)), about="asking for the traffic first")
    assert "What you wrote about asking for the traffic first is helpful" in made.letter.body
    assert made.written_by["thanks"] == "user"


@pytest.mark.parametrize(
    "about", ["why your unfair decision was wrong", "was I too slow?", "my work at www.zoe.example/cv"]
)
def test_words_that_would_argue_are_left_out_and_that_is_said(about: str) -> None:
    made = thanks(asked(), Answer("feedback", ("system_design",)), about=about)
    assert "system design" in made.letter.body
    assert "unfair" not in made.letter.body
    assert any("--about" in advice for advice in made.advice)


@pytest.mark.parametrize("case", ["remind", "thank"])
def test_the_letter_stands_in_the_thread(case: str) -> None:
    letter = (reminder(asked()) if case == "remind" else thanks(asked(), Answer())).letter
    assert letter.subject == "Re: Your application"
    assert letter.in_reply_to == "<2@kestrel.example>"
    assert letter.references == ("<1@kestrel.example>", "<2@kestrel.example>")


def test_re_stands_once() -> None:
    sent = asked(thread=Thread("AW: Re: Ihre Bewerbung", None))
    assert reminder(sent).letter.subject == "Re: Ihre Bewerbung"
    assert reminder(sent).letter.in_reply_to is None


def test_a_message_has_no_subject_and_no_thread() -> None:
    letter = reminder(asked(channel="linkedin")).letter
    assert (letter.subject, letter.in_reply_to, letter.references) == ("", None, ())


# --- when ---


@pytest.mark.parametrize(
    ("sent", "first"),
    [
        (date(2026, 3, 2), date(2026, 3, 9)),  # Monday: Monday
        (date(2026, 3, 5), date(2026, 3, 12)),
        (date(2026, 3, 6), date(2026, 3, 13)),
        (
            date(2026, 3, 7),
            date(2026, 3, 14),
        ),  # Saturday: five working days end on Friday, a week on Saturday
        (date(2026, 3, 8), date(2026, 3, 15)),
        (date(2026, 12, 28), date(2027, 1, 4)),
    ],
)
def test_the_first_day_of_a_reminder_is_five_working_days_and_a_week_later(sent: date, first: date) -> None:
    assert first_reminder(sent) == first
    before, on = first - timedelta(days=1), first
    assert reason_not_to_remind(replace(asked(), sent=sent), before).case == "too_early"  # type: ignore[union-attr]
    assert reason_not_to_remind(replace(asked(), sent=sent), on) is None


def test_working_days_counted_are_those_stepped_over() -> None:
    for start in range(14):
        first = date(2026, 2, 23) + timedelta(days=start)
        for count in range(1, 16):
            assert working_days_between(first, working_days_after(first, count)) == count
    assert working_days_between(FAIR, SENT) == 0


@pytest.mark.parametrize(
    ("change", "case"),
    [
        ({"sent": None}, "not_sent"),
        ({"sent": FAIR}, "too_early"),
        ({"sent": FAIR + timedelta(days=3)}, "too_early"),
        ({"sent": FAIR - timedelta(days=43)}, "too_late"),
        ({"reminded": FAIR - timedelta(days=1)}, "reminded"),
        ({"answered": FAIR}, "answered"),
        ({"answered": FAIR, "reminded": SENT, "sent": None}, "answered"),
    ],
)
def test_a_reminder_that_would_press_is_declined_unless_wanted_anyway(
    change: dict[str, date], case: str
) -> None:
    sent = replace(asked(), **change)  # type: ignore[arg-type]
    declined = remind(sent, today=FAIR, templates=TEMPLATES)
    assert isinstance(declined, Declined)
    assert declined.case == case
    made = remind(sent, today=FAIR, templates=TEMPLATES, anyway=True)
    assert isinstance(made, Draft)
    assert declined.reason in made.advice[0]


def test_the_reminder_of_the_same_day_is_the_same_reminder() -> None:
    assert reminder(replace(asked(), reminded=FAIR)).letter == reminder(asked()).letter


@pytest.mark.parametrize(
    ("answer", "case"),
    [
        (Answer("auto_reply"), "auto_reply"),
        (Answer("phishing"), "phishing"),
        (Answer("misdirected"), "misdirected"),
        (Answer("none"), "no_answer"),
        (Answer("feedback", no_contact=True), "declined_in_advance"),
    ],
)
def test_what_is_no_answer_is_not_thanked_for(answer: Answer, case: str) -> None:
    assert reason_not_to_thank(asked(), answer, FAIR).case == case  # type: ignore[union-attr]
    assert isinstance(thank(asked(), answer, today=FAIR, templates=TEMPLATES, anyway=True), Draft)


def test_thanks_are_said_once() -> None:
    before = replace(asked(), thanked=FAIR - timedelta(days=2))
    assert reason_not_to_thank(before, Answer(), FAIR).case == "thanked"  # type: ignore[union-attr]
    assert reason_not_to_thank(replace(before, thanked=FAIR), Answer(), FAIR) is None


def test_a_reminder_needs_a_name_and_a_role() -> None:
    with pytest.raises(InputError, match="to, role"):
        remind(Asked(Request()), today=FAIR, templates=TEMPLATES)


def test_thanks_need_a_name_only() -> None:
    made = thanks(Asked(Request(to="Anneke Vos", candidate="Zoë")), Answer("policy_refusal"))
    assert made.letter.subject == "Thank you for your answer"
    assert "None" not in made.letter.body


def test_an_edited_reminder_is_held_against_the_rules_of_reminders() -> None:
    made = reminder(asked())
    shorter = made.letter.body.replace("A short reminder of", "I come back once to")
    assert recheck(made, shorter, today=FAIR).letter.body == shorter
    with pytest.raises(RefusedError, match="length"):
        recheck(made, made.letter.body.replace("Kind regards", "word " * 40 + "\n\nKind regards"), today=FAIR)


def test_an_answer_that_names_a_protected_trait_is_thanked_for_with_a_caution() -> None:
    made = thanks(asked(), Answer("feedback", ("communication",), touches_trait=True))
    assert any("advice body" in advice for advice in made.advice)
    assert not any("advice body" in advice for advice in thanks(asked(), Answer("feedback")).advice)


def test_later_letters_greet_as_the_first_did() -> None:
    sent = asked("de", to="Jürgen Weiß", register="formal")
    sent = replace(sent, body=sent.body.replace(sent.body.partition("\n")[0], "Sehr geehrter Herr Weiß,"))
    assert reminder(sent).letter.body.startswith("Sehr geehrter Herr Weiß,")
    answer = Answer(text="Guten Tag, gern: Nennen Sie Zahlen früher. Freundliche Grüße", language="de")
    assert thanks(sent, answer).letter.body.startswith("Sehr geehrter Herr Weiß,")


def test_a_short_answer_is_thanked_in_the_language_of_the_letter() -> None:
    made = thanks(asked("pt", to="Ju Costa"), Answer("policy_refusal", text="Oi Bia! Ju", language="en"))
    assert made.plan.language == "pt"
