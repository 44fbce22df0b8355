"""What single rules see: where a finding points, what they stay silent about, and laws for any text."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.ask.checks import Finding, check, passes, read_draft
from afterword.ask.context import Context, context_from

GOOD = (
    "To: nadia@larkfield.example\nSubject: Re: Product Analyst\n\nDear Nadia,\n\nThank you for telling me about the Product Analyst role and "
    "for the interview. I enjoyed the pricing exercise a good deal.\n\nCould you tell me one thing I should practise before my next interview?"
    " One line is plenty.{}\n\nIf you would rather not say, I understand.\n\nKind regards,\nTom Ashby\n07700 900 123\n"
)
KNOWN = Context(
    channel="email", recipient="Nadia Brandt", role="Product Analyst", candidate="Tom Ashby", language="en"
)


def fails(text: str, context: Context) -> set[str]:
    return {f.rule for f in check(read_draft(text), context) if f.severity == "fail"}


def test_a_finding_points_at_the_words() -> None:
    text = GOOD.format(" Please reconsider.")
    (found,) = check(read_draft(text), KNOWN)
    assert (found.rule, text[found.start : found.end]) == ("contesting", "reconsider")


def test_findings_come_in_order_of_place() -> None:
    found = check(read_draft(GOOD.format(" It was unfair. Please reconsider.")), KNOWN)
    assert [f.rule for f in found] == ["blame", "contesting"]


def test_passes_minds_only_failing_findings() -> None:
    warning = Finding("length", "warn", "m", 0, 1, "x")
    assert passes([warning])
    assert not passes([warning, Finding("role", "fail", "m", 0, 1, "x")])


def test_nothing_known_raises_nothing_about_facts() -> None:
    text = GOOD.format(" I enjoyed meeting Gregory on 3 May.")
    assert fails(text, Context()) == set()


@pytest.mark.parametrize(
    ("found", "left_to_fill_in"),
    [
        ("Re: Product Analyst [ID 7731]", False),
        ("Re: Product Analyst (your retail client)", False),
        ("Re: Product Analyst [Company Name]", True),
        ("Re: Product Analyst (your name)", True),
    ],
)
def test_a_case_number_is_no_place_to_fill_in(found: str, *, left_to_fill_in: bool) -> None:
    text = GOOD.format("").replace("Re: Product Analyst", found)
    assert ("placeholder" in fails(text, KNOWN)) == left_to_fill_in


def test_the_words_of_their_subject_are_not_yours() -> None:
    for subject, severity in (("Please reconsider", "fail"), ("Re: Please reconsider", "warn")):
        text = GOOD.format("").replace("Re: Product Analyst", subject)
        assert {f.severity for f in check(read_draft(text), KNOWN) if f.rule == "contesting"} == {severity}


@pytest.mark.parametrize(
    ("time", "long"),
    [("a quarter of an hour", False), ("half an hour", True), ("an hour", True), ("thirty minutes", True)],
)
def test_a_call_of_a_quarter_of_an_hour_is_short(time: str, *, long: bool) -> None:
    text = GOOD.format(f" A line by email is fine, or a call of {time} if you prefer.")
    assert ("call" in fails(text, KNOWN)) == long


def test_an_extension_is_no_strange_figure() -> None:
    assert "facts" not in fails(GOOD.format(" You reach me at ext. 31."), KNOWN)


def test_a_spanish_greeting_may_hold_a_mark_before_a_long_name() -> None:
    text = "Buenos días, Ana María Ruiz Soler:\n\nGracias por su mensaje.\n\nUn saludo,\nTom"
    assert "greeting" not in fails(text, Context(language="es", recipient="Ana María Ruiz Soler"))


@pytest.mark.parametrize(
    ("recipient", "greeting", "rule_fails"),
    [
        ("Nadia Brandt", "Dear Nadia", False),
        ("Nadia Brandt", "Dear Ms Brandt", False),
        ("Nadia Brandt", "Hello Nadja", True),
        ("Nadia Brandt", "Dear Sir or Madam", True),
        ("Dr. Nadia Brandt", "Dear Dr Brandt", False),
        ("Dr. Nadia Brandt", "Dear Ms Brandt", True),
        ("Mr Brandt", "Dear Ms Brandt", True),
        ("Zoë Brandt", "Hi Zoe", True),
        ("Nguyen Thi Lan", "Dear Ms Nguyen", False),
        ("Chen Wei", "Dear Mr Chen", False),
        ("Chen Wei", "Dear Mr Wei", True),
        ("Brandt, Nadia", "Hi Nadia", False),
        ("von der Leyen, Nadia", "Hi Nadia", False),
        ("HR team", "Dear team", False),
        ("Jan van der Berg", "Dear Mr van der Berg", False),
        ("Venkatesh Iyer", "Dear Venkatesh Sir", False),
        ("Siobhan O'Dowd", "Dear Siobhan", False),
    ],
)
def test_the_greeting_names_the_reader(recipient: str, greeting: str, *, rule_fails: bool) -> None:
    text = GOOD.format("").replace("Dear Nadia", greeting)
    context = Context(channel="email", recipient=recipient, role="Product Analyst", language="en")
    assert ("greeting" in fails(text, context)) is rule_fails


@pytest.mark.parametrize(
    ("role", "subject_and_body", "rule_fails"),
    [
        ("Data Engineer", "Data Engineer", False),
        ("Senior Data Engineer (m/f/d)", "Data Engineer", False),
        ("Data Engineer", "Software Engineer", True),
        ("florist", "florist", False),
        ("Nurse Manager, Night Shift", "Nurse Manager", False),
        ("HGV Class 2 Driver", "HGV Driver Class 2", False),
        ("Quality Assurance Specialist", "QAS", False),
        ("Data Engineer", "open", True),
        ("Head of R&D (m/w/d)", "Head of R&D", False),
    ],
)
def test_the_role_is_named(role: str, subject_and_body: str, *, rule_fails: bool) -> None:
    text = GOOD.format("").replace("Product Analyst", subject_and_body)
    assert ("role" in fails(text, Context(role=role, language="en"))) is rule_fails


def test_a_role_that_holds_law_words_is_no_legal_fishing() -> None:
    text = GOOD.format(" The legal team was kind.").replace("Product Analyst", "Data Protection Officer")
    assert fails(text, Context(role="Data Protection Officer", language="en")) == set()


@pytest.mark.parametrize(
    ("days", "word", "severities"),
    [
        (14, "", []),
        (15, "", ["fail"]),
        (15, " Sorry for writing so late.", []),
        (60, " Sorry for writing so late.", ["warn"]),
    ],
)
def test_a_late_letter_says_so(days: int, word: str, severities: list[str]) -> None:
    rejected = date(2025, 1, 1)
    context = Context(rejected=rejected, sent=date.fromordinal(rejected.toordinal() + days), language="en")
    found = check(read_draft(GOOD.format(word)), context)
    assert [f.severity for f in found if f.rule == "timing"] == severities


@pytest.mark.parametrize(
    ("notes", "sentence", "rule_fails"),
    [
        ("no feedback policy mentioned", "", False),
        ("Nadia offered a short call next week", "", True),
        ("Nadia offered a short call next week", " I would gladly take up your offer of a call.", False),
        ("recruiter asked about the notice period", " My notice period is two months.", False),
        ("recruiter asked about the notice period", "", True),
        ("feedback already given: too little detail on churn", "", True),
        ("feedback already given: too little detail on churn", " Your point about churn was helpful.", False),
        (
            "feedback already given: in the tender case you left out transport costs",
            " What should I do in a tender case?",
            True,
        ),
        (
            '"I could do ten minutes on the phone on Wednesday, tell me what suits you"',
            "",
            True,
        ),
        ("connection request note after the rejection", "", False),
        ("one earlier request on 2 June, no answer", "", False),
        ("asked whether I got their earlier question about salary", "", True),
        ("feedback already given: you were too slow in SQL", " That I was slow in SQL is fair.", False),
        ("offers a call", "", True),
        ("offered a phone call next week", "", True),
        ("offered a phone call next week", " A call on Tuesday would suit me well.", False),
        ("offered the Junior Analyst role in York instead", "", True),
        ("offered the Junior Analyst role in York instead", " I would like to hear more about York.", False),
    ],
)
def test_what_the_sender_said_is_taken_up(notes: str, sentence: str, *, rule_fails: bool) -> None:
    context = Context(role="Product Analyst", rejection_notes=notes, facts=("tender case",), language="en")
    assert ("answers-sender" in fails(GOOD.format(sentence), context)) is rule_fails


def test_another_address_than_the_given_one_fails() -> None:
    context = Context(recipient_email="n.brandt@larkfield.example", language="en")
    assert fails(GOOD.format(""), context) == {"recipient"}


def test_a_letter_in_a_language_without_words_is_only_warned_about() -> None:
    italian = "Gentile Anna, la ringrazio per il colloquio e per la sua risposta. Potrebbe dirmi che cosa non è andato bene? Grazie mille."
    (found,) = check(read_draft(italian), Context())
    assert (found.rule, found.severity) == ("register", "warn")


@given(st.text(max_size=400), st.sampled_from(["en", "de", "fr", "es", "pt-BR", "nl", None]))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_findings_inside_it(text: str, language: str | None) -> None:
    context = Context(
        recipient="Zoë O'Dowd", role="C++ Dev", candidate="X", language=language, facts=("two interviews",)
    )
    for found in check(read_draft(text), context):
        assert 0 <= found.start <= found.end <= len(text)


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
@settings(max_examples=100, deadline=None)
def test_any_context_is_survived(recipient: str, role: str, note: str) -> None:
    context = Context(
        recipient=recipient,
        role=role,
        candidate=recipient,
        company=role,
        agency=note,
        facts=(note,),
        rejection_notes=note,
    )
    assert isinstance(check(read_draft(GOOD.format("")), context), list)


DUTCH = """Onderwerp: Sollicitatie Afdelingschef

Beste meneer Kuipers,

Dank u wel voor uw mail over de functie van Afdelingschef en voor de rondleiding.

Wat had ik in de {} beter kunnen doen? {}

Met vriendelijke groet,
Wouter Dijkman
"""


@pytest.mark.parametrize(
    ("exercise", "strange"),
    [("voorraadopdracht", True), ("rollenspelopdracht", False), ("proefopdracht", False)],
)
def test_a_compound_that_names_an_unknown_exercise_is_a_strange_fact(exercise: str, *, strange: bool) -> None:
    context = Context(role="Afdelingschef", facts=("rollenspel met een klant",), language="nl")
    letter = DUTCH.format(exercise, "Als u er liever niets over zegt, heb ik daar begrip voor.")
    assert ("facts" in fails(letter, context)) is strange


def test_a_short_answer_offered_is_no_way_out() -> None:
    context = Context(role="Afdelingschef", language="nl")
    assert "easy-out" in fails(DUTCH.format("opdracht", "Eén regel is al genoeg."), context)


@pytest.mark.parametrize(
    "sentence",
    [
        "The case has made me reconsider how I prepare for interviews.",
        "In the tutorial, where did you get stuck or bored?",
        "Please write whenever your week allows, and if silence suits you better, silence will be understood.",
    ],
)
def test_a_phrase_of_a_fault_in_a_harmless_sentence_does_not_fail(sentence: str) -> None:
    context = Context(role="Product Analyst", language="en")
    assert not fails(GOOD.format(f" {sentence}"), context)


@pytest.mark.parametrize(
    ("end", "said"),
    [
        ("\n\nLuca", "without a closing"),
        ("\n\nFarhad Amini", "without a closing"),
        ("", "does not end with your name"),
        ("\n\nKind regards,", "does not end with your name"),
    ],
)
def test_what_a_letter_lacks_at_its_end_is_named(end: str, said: str) -> None:
    body = f"Subject: Re: Cook\n\nHi Anna,\n\nThank you for your time. What would you advise me to practise?{end}"
    found = check(read_draft(body), Context())
    assert [said in finding.message for finding in found if finding.rule == "sign-off"] == [True]


@pytest.mark.parametrize(("exercise", "strange"), [("a fair test", False), ("the SQL test", True)])
def test_an_adjective_of_judgement_names_no_exercise(exercise: str, *, strange: bool) -> None:
    known = replace(KNOWN, facts=("the pricing exercise",))
    text = GOOD.format(f" The pricing case was {exercise} for me.")
    assert ("facts" in fails(text, known)) == strange


def test_a_copy_that_the_rejection_wished_may_be_spoken_of() -> None:
    text = GOOD.format(" As you suggested, I have copied in Jenna Holt.")
    wished = "please write to me and copy Jenna Holt (jenna@larkfield.example)"
    with_copy = text.replace("Subject:", "Cc: jenna@larkfield.example\nSubject:")
    assert "one-recipient" not in fails(with_copy, replace(KNOWN, rejection_notes=wished))
    assert "one-recipient" in fails(with_copy, KNOWN)
    round_letter = with_copy.replace(
        "As you suggested, I have copied in Jenna Holt.",
        "I am sending this to every company that rejected me.",
    )
    assert "one-recipient" in fails(round_letter, replace(KNOWN, rejection_notes=wished))


FRENCH = (
    "Objet : Poste de cariste\n\nBonjour Madame Roy,\n\n{} J'ai compris votre choix.\n\nQue devrais-je travailler avant un "
    "prochain entretien ? Une ligne suffit.\n\nSi cela vous met dans l'embarras, n'en tenez pas compte.\n\nCordialement,\nPaul Caron\n"
)


@pytest.mark.parametrize(
    ("opening", "severity"),
    [
        ("Je reviens vers vous après votre appel au sujet du poste de cariste.", "fail"),
        ("Je reviens vers vous au sujet de mon message du 3 mai sur le poste de cariste.", "warn"),
    ],
)
def test_coming_back_to_someone_is_no_reminder_by_itself(opening: str, severity: str) -> None:
    known = Context(recipient="Madame Roy", role="cariste", candidate="Paul Caron", language="fr")
    found = check(read_draft(FRENCH.format(opening)), known)
    assert {f.severity for f in found if f.rule == "thanks"} == {severity}


def test_a_small_word_in_common_takes_up_nothing() -> None:
    known = Context(
        recipient="Madame Roy", role="cariste", candidate="Paul Caron", language="fr",
        rejection_notes="propose un poste d'agent de quai et demande si cela l'intéresse",
    )  # fmt: skip
    text = FRENCH.format("Merci de votre message sur le poste de cariste.")
    assert "answers-sender" in fails(text, known)
    taken = text.replace("J'ai compris votre choix.", "Le poste d'agent de quai m'intéresse, merci.")
    assert "answers-sender" not in fails(taken, known)


@pytest.mark.parametrize(("firm", "said"), [("Tremlett Solicitors", False), ("my solicitors", True)])
def test_an_employers_name_is_no_law_word(firm: str, *, said: bool) -> None:
    text = GOOD.format(f" I liked the morning with {firm} very much.")
    assert ("legal-fishing" in {f.rule for f in check(read_draft(text), KNOWN)}) == said


@pytest.mark.parametrize("company", ["St Mary's Hospital", "Levi’s", "McDonald's"])
def test_a_company_with_an_apostrophe_is_known_by_its_own_name(company: str) -> None:
    known = replace(KNOWN, company=company, facts=("the pricing exercise",))
    text = GOOD.format("").replace("Analyst role", f"Analyst role at {company}")
    assert "facts" not in fails(text, known)


def test_what_facts_prints_of_a_mail_is_not_all_that_was_said() -> None:
    text = (
        "To: a@b.example\nSubject: Cook: one question\n\nDear Ms Vos,\n\nThank you for the interview on Thursday and the pipeline exercise. "
        "Which one thing would you advise me to practise?\n\nIf you would rather not, I understand.\n\nKind regards,\nBo Lee"
    )
    known = {"recipient": "Ms Vos", "role": "Cook", "interviewers": ["Ada"], "candidate": "Bo Lee"}

    def faults(evidence: object) -> list[str]:
        context = context_from({**known, "evidence": evidence}, place="test")
        return [finding.rule for finding in check(read_draft(text), context) if finding.severity == "fail"]

    said = "Thank you for coming in on Tuesday to do the design exercise."
    assert "facts" in faults([said])
    assert "facts" not in faults({"stage": said})


@pytest.mark.parametrize(
    ("letter", "rule"),
    [
        ("Sehr geehrter Herr Mertens,\n\nvielen Dank für das Gespräch am (Datum einsetzen). Was raten Sie mir?", "placeholder"),
        ("Sehr geehrter Herr Mertens,\n\nvielen Dank für das Gespräch am xx.xx. in Köln. Was raten Sie mir?", "placeholder"),
        ("Estimada Sra. Bengoechea:\n\nLe agradezco su respuesta. ¿Qué me aconsejas para otra entrevista? Una frase tuya me ayudaría. Reciba un saludo,", "register"),
        ("Estimada Paola:\n\nGracias por la respuesta. Te pido tu opinión sobre mi role play, sobre mi inglés, sobre el CV y sobre la carta.", "one-request"),
        ("Bonjour Madame,\n\nMerci de votre réponse. Pouvez-vous me dire où je me situais parmi les finalistes ?", "comparison"),
        ("Beste meneer Van Rossum,\n\nBedankt voor uw bericht. Wat had uw nieuwe collega dat ik niet had?", "comparison"),
    ],
)  # fmt: skip
def test_a_fault_in_other_words_fails(letter: str, rule: str) -> None:
    assert rule in fails(letter, Context())


@pytest.mark.parametrize(
    "letter",
    [
        "Prezado Heitor,\n\nObrigada pelo retorno. Vou me candidatar a outras vagas de advogada. O que me aconselha?",
        "Estimado Arturo:\n\nGracias por su respuesta. Me presentaré a otros procesos de abogada. ¿Qué me aconseja?",
        "Beste Annemiek,\n\nDank voor je bericht. Ik solliciteer verder als jurist. Wat raad je mij aan?",
        "Bonjour Claire,\n\nMerci de votre réponse. Je poursuis mes démarches comme consultante. Que me conseillez-vous ?",
        "Oi, Zilda,\n\nObrigado por ter assistido à minha aula até o fim. O que eu posso melhorar?",
        "Hi Camilla,\n\nThanks for the call. I spoke for too long before asking questions. What would you advise?",
    ],
)
def test_a_word_that_only_looks_like_a_fault_does_not_fail(letter: str) -> None:
    assert not {"legal-fishing", "pressure", "blame"} & fails(letter, Context())


_FRAMES = {
    "en": "Dear Nadia,\n\nThank you for the interview. {}\n\nKind regards,\nTom",
    "de": "Sehr geehrte Frau Brandt,\n\nvielen Dank für das Gespräch. {}\n\nMit freundlichen Grüßen\nTom",
    "fr": "Bonjour Madame,\n\nMerci pour cet entretien. {}\n\nCordialement,\nTom",
    "es": "Estimada Paola:\n\nMuchas gracias por la entrevista. {}\n\nUn saludo,\nTom",
    "pt": "Olá, Marina,\n\nMuito obrigado pela entrevista. {}\n\nUm abraço,\nTom",
    "nl": "Beste Annemiek,\n\nDank je wel voor het gesprek. {}\n\nMet vriendelijke groet,\nTom",
}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "If it does not work out with a reply, that is fine."),
        ("en", "If a call is easier, you have my number, but a line is plenty."),
        ("en", "I was informed by text that the slot had moved."),
        ("en", "The interview began late in the day."),
        ("fr", "Même si je pense avoir bien préparé l'entretien, ma présentation manquait de rythme."),
        ("fr", "Je me situe parmi les débutants."),
        ("es", "Mi respuesta se vería de otra manera hoy."),
        ("es", "No dejo de pensar en lo bien que me trataron."),
        ("es", "Estaba respondiendo correos en el ejercicio."),
        ("pt", "Achei meu raciocínio um pouco apressado."),
        ("de", "Ich brauche Ihre Antwort nicht vorher."),
        ("de", "Ich habe während der Aufgabe die Mails zu spät geöffnet."),
        ("nl", "Het gesprek begon tien minuten later door mijn trein."),
        ("nl", "Voor die tijd wil ik mijn verhaal oefenen."),
        ("de", "Bitte sagen Sie mir, was ich noch in dieser Woche üben kann."),
        ("fr", "J'étais en retard et je m'en excuse."),
        ("nl", "U was vriendelijk, ook al was ik te laat."),
        ("en", "Was it the second question where I lost you?"),
        ("pt", "A vaga já estava no site quando vi."),
        ("en", "You helped me see things differently."),
        ("en", "The place where I ended up of all was the summary."),
        ("en", "I wish the person you chose every success."),
        ("de", "Wie könnte ich den Probevortrag über Datenschutz beginnen?"),
        ("fr", "Votre question m'a conduite à réexaminer ma façon de présenter."),
        ("es", "Lo entiendo; tengo niñas pequeñas y sé lo que es ir corriendo."),
    ],
)
def test_what_somebody_says_of_themselves_is_no_reproach(language: str, said: str) -> None:
    faults = {"contesting", "blame", "comparison", "pressure", "legal-fishing"}
    assert not faults & fails(_FRAMES[language].format(said), Context(language=language))


@pytest.mark.parametrize(
    ("language", "said", "rule"),
    [
        ("en", "Should you come to see my application differently, I remain free.", "contesting"),
        ("en", "What did the person you took on do better?", "comparison"),
        ("fr", "Vingt minutes, ce n'est pas très équitable.", "blame"),
        ("fr", "Il serait juste que le jury réexamine ma candidature.", "contesting"),
        ("es", "Me pregunto si influyó que tenga una niña pequeña.", "legal-fishing"),
        ("en", "If the person you hired leaves in the first month, please ring me.", "contesting"),
        ("en", "Was I second, and by how much?", "comparison"),
        ("en", "I am still the strongest engineer you will find.", "re-pitch"),
        ("de", "Bitte antworten Sie noch diese Woche.", "pressure"),
        ("fr", "Vous aviez dix minutes de retard.", "blame"),
        ("pt", "Acho que a vaga já tinha dono.", "blame"),
        ("nl", "Voor die tijd heb ik uw antwoord nodig.", "pressure"),
    ],
)
def test_a_fault_in_one_sentence_fails(language: str, said: str, rule: str) -> None:
    assert rule in fails(_FRAMES[language].format(said), Context(language=language))


def test_two_sides_of_one_question_are_not_four_things() -> None:
    letter = "Dear Nadia,\n\nThank you for the interview. What would you advise me to work on? Could you tell me one thing on structure, or on tone?\n\nIf not, that is fine.\n\nKind regards,\nTom"
    assert "one-request" not in fails(letter, Context())
