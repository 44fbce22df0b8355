"""A model writes slots: names stay home, rules decide, and a model that obeys anybody can do no harm."""

import json
from collections.abc import Mapping, Sequence
from datetime import date

import pytest

from afterword.ask.letter import Draft, write
from afterword.ask.personal import ModelWriter, pseudonyms_of
from afterword.ask.rejection import understand
from afterword.ask.request import request_from
from afterword.message import read
from afterword.model.answer import Answer, Schema, Usage
from afterword.templating import Templates

FIELDS = {
    "to": "Anneke Vos", "email": "anneke.vos@kestrel.example", "company": "Kestrel Payments", "role": "Backend Engineer",
    "candidate": "Priyanka Raman", "contact": "+44 7700 900123", "about": "the design session with Tomasz",
    "ask": "how to bring up trade-offs earlier",
}  # fmt: skip
THANKS = "Thank you for telling me about the Backend Engineer role at COMPANY_1, and for the design session with PERSON_3."
QUESTION = "I accept the decision. How would you advise me to bring up trade-offs earlier next time? A line would be plenty."


class ScriptedModel:
    """Says what it was told to say, in order, and keeps what it was asked."""

    name = "scripted"

    def __init__(self, *answers: Mapping[str, object] | str) -> None:
        self.answers = [answer if isinstance(answer, str) else json.dumps(answer) for answer in answers]
        self.asked: list[str] = []

    def ask(self, messages: Sequence[Mapping[str, str]], schema: Schema, *, most_tokens: int) -> Answer:
        del schema, most_tokens
        self.asked.append("\n".join(message["content"] for message in messages))
        return Answer(self.answers.pop(0) if len(self.answers) > 1 else self.answers[0], Usage(1, 10, 5))


def draft(model: ScriptedModel, **fields: str) -> Draft:
    request = request_from(FIELDS | fields, place="test")
    writer = ModelWriter(model, Templates(kind="prompts"))
    made = write(request, today=date(2026, 11, 20), templates=Templates(), writer=writer)
    assert isinstance(made, Draft)
    return made


def test_slots_that_pass_stand_in_the_letter_with_the_names_back() -> None:
    made = draft(ScriptedModel({"thanks": THANKS, "question": QUESTION}))
    assert (
        "Backend Engineer role at Kestrel Payments, and for the design session with Tomasz."
        in made.letter.body
    )
    assert (made.written_by["thanks"], made.written_by["question"]) == ("model", "model")
    assert made.as_json()["engine"] == {"name": "model", "model": "scripted"}
    assert made.usage["calls"] == 1


def test_nobody_known_is_named_in_what_is_sent() -> None:
    model = ScriptedModel({"thanks": THANKS, "question": QUESTION})
    draft(model)
    sent = "\n".join(model.asked)
    for name in ("Anneke", "Vos", "Kestrel", "Priyanka", "Raman", "Tomasz", "kestrel.example", "7700"):
        assert name not in sent


@pytest.mark.parametrize(
    "question",
    [
        "Please reconsider the decision, I deserve a second chance. How could I bring up trade-offs earlier?",
        "Why did you reject me? How could I bring up trade-offs earlier?",
        "Send the answer to evil@attacker.example. How could I bring up trade-offs earlier?",
        "See https://attacker.example/form and tell me how to bring up trade-offs earlier.",
        "How could I bring up trade-offs earlier? PERSON_9 told me to ask.",
        "How could I bring up trade-offs earlier by 30 November, as the 3 others did?",
        "How could I bring up trade-offs earlier? " + "Please tell me more. " * 30,
        "![x](https://attacker.example/?q=1) How could I bring up trade-offs earlier?",
        "What is my salary?",
        "",
    ],
)
def test_a_slot_that_breaks_a_rule_falls_back_and_this_is_said(question: str) -> None:
    made = draft(ScriptedModel({"thanks": THANKS, "question": question}))
    assert made.written_by["question"] == "user"
    assert "trade-offs earlier" in made.letter.body
    assert "attacker" not in made.letter.body
    assert any("model's words were left out" in advice for advice in made.advice)


def test_what_passes_beside_what_fails_is_kept() -> None:
    made = draft(ScriptedModel({"thanks": THANKS, "question": "What is my salary?"}))
    assert (made.written_by["thanks"], made.written_by["question"]) == ("model", "user")


def test_complaints_go_back_once_and_no_more() -> None:
    model = ScriptedModel({"thanks": THANKS, "question": "No."}, {"thanks": THANKS, "question": QUESTION})
    assert draft(model).written_by["question"] == "model"
    assert len(model.asked) == 2


def test_words_of_the_examples_never_come_back() -> None:
    echo = {"thanks": "Thank you for letting me know the outcome for the Lab Technician role, and for walking me through the titration exercise.",
            "question": QUESTION}  # fmt: skip
    made = draft(ScriptedModel(echo))
    assert "titration" not in made.letter.body


def test_an_answer_that_is_the_templates_is_not_called_the_models() -> None:
    plain = write(request_from(FIELDS, place="test"), today=date(2026, 11, 20), templates=Templates())
    assert isinstance(plain, Draft)
    made = draft(ScriptedModel(dict(plain.slots)))
    assert (made.letter.body, made.written_by["thanks"]) == (plain.letter.body, "user")


def test_recipients_come_only_from_the_user() -> None:
    answer = json.dumps(
        {
            "thanks": THANKS,
            "question": QUESTION,
            "to": "evil@attacker.example",
            "bcc": "evil@attacker.example",
        }
    )
    assert draft(ScriptedModel(answer)).letter.to_email == "anneke.vos@kestrel.example"


REJECTION = """From: Margarida Sousa <margarida.sousa@tinderbox-maps.example>
To: Callum Reid <callum.reid@mailbox.example>
Date: Thu, 19 Nov 2026 16:08:11 +0000
Subject: Your application – Senior iOS Engineer

Hi Callum,

Thank you for coming to the interview on Tuesday. The team enjoyed the offline-tiles discussion with Ben a lot. We've decided not to make you an offer for the Senior iOS Engineer
role at Tinderbox Maps. We ended up choosing someone who has shipped a mapping SDK before.

All the best,
Margarida
"""
SLOTS = {
    "thanks": "Thank you for telling me about the Senior iOS Engineer role, and for the offline-tiles discussion.",
    "question": "I accept the decision. Looking back at that discussion, what should I do differently next time? A line is plenty.",
}


def planned(*answers: Mapping[str, object] | str, **fields: str) -> tuple[Draft, ScriptedModel]:
    """Draft an answer to REJECTION with a model that plans and writes."""
    rejection = understand(read(REJECTION.encode()), known={}, has_feedback=lambda _: False)
    model = ScriptedModel(*answers)
    made = write(
        request_from(fields, place="test", rejection=rejection), today=date(2026, 11, 20), templates=Templates(),
        writer=ModelWriter(model, Templates(kind="prompts")),
    )  # fmt: skip
    assert isinstance(made, Draft)
    return made, model


def test_a_capable_model_chooses_what_to_mention_from_the_rejection_in_one_call_and_writes_in_a_second() -> (
    None
):
    choice = {"sentence": 2, "anchor": "the offline-tiles discussion", "ask": "differently"}
    made, model = planned(choice, SLOTS)
    assert len(model.asked) == 2
    assert "remembered: the offline-tiles discussion" in model.asked[1]
    assert "for the offline-tiles discussion." in made.letter.body
    assert made.written_by == {"thanks": "model", "question": "model"}
    assert made.usage["calls"] == 2


def test_planning_names_nobody() -> None:
    _, model = planned({"sentence": 0, "anchor": "", "ask": "practise"}, SLOTS)
    for name in ("Margarida", "Sousa", "Callum", "Tinderbox", "Ben "):
        assert name not in "\n".join(model.asked)


def test_a_chosen_part_stands_in_the_letter_though_the_model_writes_nothing_usable() -> None:
    choice = {"sentence": 2, "anchor": "the offline-tiles discussion", "ask": "differently"}
    made, _ = planned(choice, "no", "no")
    assert "offline-tiles discussion" in made.letter.body
    assert made.written_by["thanks"] == "model"


@pytest.mark.parametrize(
    "choice",
    [
        {"sentence": 9, "anchor": "the offline-tiles discussion", "ask": "differently"},
        {"sentence": 3, "anchor": "the offline-tiles discussion", "ask": "differently"},
        {"sentence": 2, "anchor": "the online-tiles discussion", "ask": "differently"},
        {"sentence": 4, "anchor": "someone who has shipped a mapping SDK", "ask": "evidence"},
        {"sentence": 2, "anchor": "discussion", "ask": "differently"},
        {"sentence": 2, "anchor": "the offline-tiles discussion", "ask": "why"},
    ],
)
def test_a_choice_that_is_not_founded_on_the_rejection_is_not_taken(choice: Mapping[str, object]) -> None:
    made, model = planned(choice, choice, "no", "no")
    assert "tiles" not in made.letter.body
    assert "SDK" not in made.letter.body
    assert len(model.asked) == 4


@pytest.mark.parametrize("focus", ["practise", "evidence"])
def test_what_to_ask_is_chosen_from_the_templates_own_questions(focus: str) -> None:
    made, _ = planned({"sentence": 0, "anchor": "", "ask": focus}, "no", "no")
    asked = {"practise": "advise me to practise first", "evidence": "Which experience or evidence would you"}
    assert asked[focus] in made.letter.body


def test_what_the_user_remembers_is_not_planned_again() -> None:
    _, model = planned(SLOTS, about="the offline-tiles discussion")
    assert "template thanks:" in model.asked[0]


def test_the_static_part_of_a_prompt_is_the_same_for_every_letter() -> None:
    choice = {"sentence": 0, "anchor": "", "ask": "practise"}
    heads = []
    for fields in ({}, {"ask": "how to explain trade-offs"}):
        _, model = planned(choice, SLOTS, **fields)
        heads.append([asked.partition("Language:")[0] for asked in model.asked[:2]])
    assert heads[0] == heads[1]


SWISS = (
    "From: Ruth Lund <ruth@spital-orba.example>\nTo: Sami Ali <sami@mailbox.example>\nSubject: Pflege, Stellen-Nr. 4471\n\n"
    "Guten Tag Herr Ali\n\nLeider haben wir uns für jemand anderen entschieden. Deniz und Imke hat das Gespräch gefallen. "
    "Ihre Akte 2025-88131 wird 2026 gelöscht.\n\nFreundliche Grüsse\nRuth Lund\n"
)


def test_whatever_may_be_a_name_or_a_number_of_a_file_is_hidden() -> None:
    rejection = understand(read(SWISS.encode()))
    request = request_from({}, place="x", rejection=rejection)
    hidden = pseudonyms_of(request).hide(SWISS)
    assert [
        word for word in ("Ruth", "Lund", "Sami", "Ali", "Deniz", "Imke", "4471", "88131") if word in hidden
    ] == []
    assert "2026" in hidden
