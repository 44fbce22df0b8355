"""Where an answer goes, who else met the candidate, and who stands between them and the employer."""

import pytest

from afterword.ask import read_facts, understand
from afterword.ask.facts import Facts
from afterword.message import clean, read

HEAD = "From: {sender}\nTo: Ann Moss <ann.moss@mailbox.example>\n{more}Date: Tue, 4 Nov 2025 10:00:00 +0000\nSubject: Buyer at Hale Foods\n\n"


def _facts(body: str, sender: str = "Ruth Fox <ruth.fox@hale-foods.example>", more: str = "") -> Facts:
    message = read((HEAD.format(sender=sender, more=more) + body).encode())
    return read_facts(message, clean(message))


REFUSED = (
    "Dear Ann,\n\nThank you for your interview for the post of Buyer. We have chosen another candidate.\n\n"
)
SIGNED = "\n\nKind regards\nRuth Fox\nHale Foods"


@pytest.mark.parametrize(
    ("said", "more", "to"),
    [
        ("If you would like feedback, please write to Tom Beck at tom.beck@hale-foods.example.", "", "tom.beck@hale-foods.example"),
        ("Feedback is available on request. Please address it to Tom Beck (tom.beck@hale-foods.example).", "", "tom.beck@hale-foods.example"),
        (
            "If you would like feedback, Tom Beck is copied here and happy to hear from you.",
            "Cc: Tom Beck <t.beck@hale-foods.example>\n",
            "t.beck@hale-foods.example",
        ),
        ("If you would like feedback, please reply to this email.", "", "ruth.fox@hale-foods.example"),
        (
            "If you would like feedback, just reply to this email. For data protection questions, write to privacy@hale-foods.example.",
            "", "ruth.fox@hale-foods.example",
        ),
        ("If you would like feedback, reply to this mail and not to jobs@hale-foods.example.", "", "ruth.fox@hale-foods.example"),
        (
            "If you would like feedback, we can give you some. I also wrote to Carl Orr (carl.orr@mail.example), who got the job.",
            "", "ruth.fox@hale-foods.example",
        ),
        ("Our privacy notice: write to data@hale-foods.example with questions about your data.", "", "ruth.fox@hale-foods.example"),
    ],
)  # fmt: skip
def test_a_request_goes_where_the_invitation_says(said: str, more: str, to: str) -> None:
    assert _facts(REFUSED + said + SIGNED, more=more).reply_to == to


def test_an_address_in_a_signature_is_one_to_answer_to_but_the_candidates_own_is_not() -> None:
    text = REFUSED.replace("Dear Ann", "ann.moss@mailbox.example\n\nDear Ann Moss") + SIGNED
    message = read(text.encode())
    assert read_facts(message, clean(message)).reply_to is None
    message = read(f"{text}\nruth.fox@hale-foods.example\n".encode())
    assert read_facts(message, clean(message)).reply_to == "ruth.fox@hale-foods.example"


def test_a_sender_with_a_comma_in_the_name_is_one_sender() -> None:
    facts = _facts(REFUSED, "Gemeente Oosterhout, afdeling HRM <hrm@oosterhout.example>")
    assert (facts.sender_email, facts.reply_to) == ("hrm@oosterhout.example", "hrm@oosterhout.example")
    message = read(
        HEAD.format(sender="Ruth Fox, HR <ruth.fox@hale-foods.example>", more="").encode() + REFUSED.encode()
    )
    assert message.headers
    assert message.headers.from_
    assert message.headers.from_.name == "Ruth Fox"


@pytest.mark.parametrize(
    ("said", "met"),
    [
        ("Thank you for talking to Priya and Noah on Tuesday.", ["Priya", "Noah"]),
        ("Thank you for your interview with Priya, Noah and Lena on Tuesday.", ["Priya", "Noah", "Lena"]),
        ("Priya and I enjoyed our interview with you on Tuesday.", ["Priya", "Ruth Fox"]),
        ("Thank you for your interview with Priya and the team on Tuesday.", ["Priya"]),
        ("Thank you for your interview with Priya and HR on Tuesday.", ["Priya"]),
        ("Thank you for your interview with Priya and I am sorry to keep you waiting.", ["Priya"]),
        ("However, Priya and Noah enjoyed the interview with you.", ["Priya", "Noah"]),
    ],
)
def test_those_named_in_one_breath_met_the_candidate_too(said: str, met: list[str]) -> None:
    facts = _facts(f"Dear Ann,\n\n{said} We have chosen another candidate.{SIGNED}")
    assert sorted(facts.interviewers) == sorted(met)


def test_an_interviewer_is_named_as_the_copy_line_names_them() -> None:
    said = "Thank you for your interview with Priya on Tuesday. We have chosen another candidate."
    assert _facts(
        f"Dear Ann,\n\n{said}{SIGNED}", more="Cc: Priya Nair <p.nair@hale-foods.example>\n"
    ).interviewers == ("Priya Nair",)


def test_who_signs_for_a_house_of_their_own_about_anothers_job_is_an_agency() -> None:
    facts = _facts(
        "Dear Ann,\n\nI have heard from Hale Foods about the post of Buyer. They have chosen another candidate.\n\n"
        "Kind regards\nRuth Fox\nSenior Consultant, Harbourline Recruitment",
        "Ruth Fox <ruth@harbourline-recruitment.example>",
    )
    assert (facts.agency, facts.company) == ("Harbourline Recruitment", "Hale Foods")


def test_the_employers_own_recruiters_are_none() -> None:
    facts = _facts(
        REFUSED.replace("the post of Buyer", "the post of Buyer at Hale Foods"),
        "Hale Foods Recruitment <jobs@hale-foods.example>",
    )
    assert (facts.agency, facts.company) == (None, "Hale Foods")


def test_a_city_behind_the_spanish_in_is_no_colleague() -> None:
    facts = _facts(
        "Hola, Ann:\n\nGracias por la entrevista con Marta en Madrid. Hemos elegido a otra persona para el puesto.\n\nUn saludo,\nRuth Fox\n"
    )
    assert facts.interviewers == ("Marta",)


@pytest.mark.parametrize("house", ["Severn Vale NHS Foundation Trust", "Kirklees Council", "Inditex Group"])
def test_the_house_that_a_firm_belongs_to_is_no_agency(house: str) -> None:
    host = house.lower().replace(" ", "-")
    facts = _facts(
        "Dear Ann,\n\nThank you for applying to Moorside School for the post of Buyer. Moorside School has chosen another candidate.\n\n"
        f"Kind regards\nRuth Fox\n{house}",
        f"Ruth Fox <ruth.fox@{host}.example>",
    )
    assert facts.agency is None


def test_an_address_of_somebody_else_brings_their_name() -> None:
    text = (
        "Olá Ann,\n\nDecidimos avançar com outro candidato para a posição de Buyer na Hale Foods. Se quiseres feedback, fala diretamente com o Nuno "
        "(nuno@hale-foods.example).\n\nUm abraço,\nCatarina Lobo\nHale Foods\n"
    )
    facts = understand(read(text.encode())).facts
    assert (facts.reply_to, facts.contact_for_questions, facts.sender_name) == (
        "nuno@hale-foods.example",
        "Nuno",
        "Catarina Lobo",
    )


def test_a_to_line_that_says_me_names_nobody() -> None:
    message = read(
        b"From: Lea Brandt <lea@hale.example>\nTo: Me\nSubject: Your application\n\nHi Finn,\n\nWe chose somebody else for the job.\n\nLea\n"
    )
    assert understand(message).facts.candidate_name == "Finn"


THREAD = """Halcyon Grid
Priya Menon
Talent Partner @ Halcyon Grid

Priya Menon  9:26 AM

Hi Jerome, we have filled the Grid Planning Engineer position with somebody from our own team. All the best!

{reply}"""


@pytest.mark.parametrize(
    "reply",
    ["Jerome Baptiste\nType a message", "Jerome Baptiste 10:05 AM\nThanks for letting me know, Priya."],
)
def test_a_chat_window_shows_who_wrote_and_to_whom(reply: str) -> None:
    message = read(THREAD.format(reply=reply).encode())
    facts = read_facts(message, clean(message))
    assert (facts.sender_name, facts.candidate_name) == ("Priya Menon", "Jerome Baptiste")


def test_a_refusal_with_a_place_on_a_list_is_a_refusal() -> None:
    said = "Estimada Sra. Olmo:\n\nUna vez finalizado el proceso para la plaza de Técnica de Laboratorio, lamentamos comunicarle que no ha resultado seleccionada. Ha quedado usted en segundo lugar en la bolsa de reserva, vigente hasta el 30 de junio.\n\nAtentamente,\nIgnacio Beltrán"
    message = read(said.encode())
    assert read_facts(message, clean(message)).outcome == "rejected"


def test_where_two_talk_the_one_who_refuses_is_the_sender() -> None:
    said = "Elena Rossi 9:10 AM\nHi Tom, we have decided to move forward with another candidate.\n\nTom Reed 10:05 AM\nThank you, Elena, it was a pleasure to meet you all and to see the workshop.\n"
    message = read(said.encode())
    facts = read_facts(message, clean(message))
    assert (facts.sender_name, facts.candidate_name) == ("Elena Rossi", "Tom Reed")
