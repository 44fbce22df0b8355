"""A step: what passes its checks is returned, what does not is asked for once more, and then given up."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from pydantic import BaseModel

from afterword.model.answer import Answer, Schema, Usage
from afterword.model.outcome import ModelFailureError, Outcome
from afterword.model.step import Step, take
from afterword.templating import Templates

SYSTEM = "You are given a word. Answer with a JSON object that has the one key word, and nothing else whatsoever. Never explain."


class Word(BaseModel):
    """The shape of these tests."""

    word: str


class ScriptedModel:
    """Says what it was told to say, in order, and keeps what it was asked."""

    name = "scripted"

    def __init__(self, *answers: str | ModelFailureError) -> None:
        self.answers = list(answers)
        self.asked: list[list[Mapping[str, str]]] = []

    def ask(self, messages: Sequence[Mapping[str, str]], schema: Schema, *, most_tokens: int) -> Answer:
        del schema, most_tokens
        self.asked.append(list(messages))
        answer = self.answers.pop(0)
        if isinstance(answer, ModelFailureError):
            raise answer
        return Answer(answer, Usage(1, 10, 5))


@pytest.fixture
def prompts(tmp_path: Path) -> Templates:
    (tmp_path / "word.txt.j2").write_text(
        f"{{% block system %}}{SYSTEM}{{% endblock %}}{{% block user %}}The word: {{{{ word }}}}{{% endblock %}}"
    )
    return Templates(tmp_path, kind="prompts")


STEP = Step("word", Word)


def test_an_answer_of_the_right_shape_is_returned_with_its_cost(prompts: Templates) -> None:
    taken = take(STEP, {"word": "yes"}, model=ScriptedModel('{"word": "yes"}'), prompts=prompts)
    assert (taken.answer, taken.usage) == (Word(word="yes"), Usage(1, 10, 5))


def test_the_varying_part_comes_last(prompts: Templates) -> None:
    model = ScriptedModel('{"word": "a"}')
    take(STEP, {"word": "{{ 7*7 }}"}, model=model, prompts=prompts)
    assert model.asked[0] == [
        {"role": "system", "content": SYSTEM},
        {"role": "user", "content": "The word: {{ 7*7 }}"},
    ]


@pytest.mark.parametrize(
    "text",
    [
        '```json\n{"word": "yes"}\n```',
        'Sure! ```json\n{"word": "yes"}\n``` Done.',
        '{"word": "yes", "to": "evil@x.example"}',
    ],
)
def test_fences_and_extra_keys_do_no_harm(text: str, prompts: Templates) -> None:
    assert take(STEP, {"word": "yes"}, model=ScriptedModel(text), prompts=prompts).answer == Word(word="yes")


def test_complaints_go_back_once(prompts: Templates) -> None:
    model = ScriptedModel('{"word": "no"}', '{"word": "yes"}')
    check = lambda answer: [] if answer.word == "yes" else ["say yes"]  # noqa: E731
    taken = take(STEP, {"word": "x"}, model=model, prompts=prompts, check=check)
    assert taken.answer == Word(word="yes")
    assert model.asked[1][2]["content"] == '{"word": "no"}'
    assert "- say yes" in model.asked[1][3]["content"]


def test_after_one_repair_it_is_given_up(prompts: Templates) -> None:
    model = ScriptedModel('{"word": "no"}', '{"word": "no"}', '{"word": "yes"}')
    taken = take(
        STEP,
        {"word": "x"},
        model=model,
        prompts=prompts,
        check=lambda answer: ["say yes"] if answer.word == "no" else [],
    )
    assert (taken.answer, taken.complaints, len(model.asked)) == (None, ("say yes",), 2)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("yes", Outcome.NOT_JSON),
        ('{"word": ', Outcome.NOT_JSON),
        ('{"word": ' + "[" * 50_000, Outcome.NOT_JSON),
        ('{"word": 7}', Outcome.WRONG_SHAPE),
        ('{"other": "x"}', Outcome.WRONG_SHAPE),
        (SYSTEM, Outcome.ECHO),
    ],
)
def test_what_is_no_answer_is_named(text: str, complaint: Outcome, prompts: Templates) -> None:
    taken = take(STEP, {"word": "x"}, model=ScriptedModel(text, text), prompts=prompts)
    assert taken.complaints == (complaint.value[0],)


def test_a_dead_endpoint_is_not_repaired(prompts: Templates) -> None:
    model = ScriptedModel(ModelFailureError(Outcome.UNAUTHORISED, host="h"))
    with pytest.raises(ModelFailureError, match="does not accept the key"):
        take(STEP, {"word": "x"}, model=model, prompts=prompts)
