"""A model writes slots: names stay home, rules decide, and a model that obeys anybody can do no harm."""

import json
from collections.abc import Mapping, Sequence
from datetime import date

import pytest

from afterword.ask.letter import Draft, write
from afterword.ask.personal import ModelWriter
from afterword.ask.request import request_from
from afterword.model.client import Answer, Schema, Usage
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

    def __init__(self, *answers: Mapping[str, str] | str) -> None:
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
    echo = {"thanks": "Thank you for letting me know about the Lab Technician role, and for walking me through the titration exercise.",
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
