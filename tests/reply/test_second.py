"""The second reader: a model's word counts where evidence allows it, and only there."""

from collections.abc import Mapping, Sequence

import pytest

from afterword.model.client import Answer, Schema, Usage
from afterword.reply.clauses import Clause
from afterword.reply.labels import Label, Labelled
from afterword.reply.second import SecondReader, settle
from afterword.templating import Templates
from afterword.text.pseudonyms import Pseudonyms


class ScriptedModel:
    """Says what it was told to say, and keeps what it was asked."""

    name = "scripted"

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    def ask(self, messages: Sequence[Mapping[str, str]], schema: Schema, *, most_tokens: int) -> Answer:
        del schema, most_tokens
        self.asked.append(messages[-1]["content"])
        return Answer(self.answers.pop(0), Usage(1, 10, 5))


def piece(text: str, label: Label, margin: float = 0.1, **signals: int) -> Labelled:
    return Labelled(Clause(0, len(text), text, f" {text.lower()} ", 0, "start"), label, margin, signals, {})


def reader(model: ScriptedModel, profile: str = "capable") -> SecondReader:
    return SecondReader(model, Templates(kind="prompts"), profile, Pseudonyms(people=["Anneke Vos"]))  # type: ignore[arg-type]


def labels(items: Sequence[Labelled]) -> list[str]:
    return [item.label for item in items]


def test_all_pieces_go_in_one_call_and_names_stay_home() -> None:
    model = ScriptedModel(
        '{"pieces": [{"number": 1, "label": "criticism"}, {"number": 2, "label": "polite"}]}'
    )
    items = [piece("you lost Anneke on the second slide", "context"), piece("Good luck", "context")]
    assert labels(reader(model).review(items)) == ["gap", "polite"]
    assert "1. you lost PERSON_1_GIVEN on the second slide" in model.asked[0]
    assert "Anneke" not in model.asked[0]


def test_a_small_model_gets_one_piece_a_call() -> None:
    model = ScriptedModel('{"label": "praise"}', '{"label": "door"}')
    items = [piece("neat work", "context"), piece("try again in May", "context")]
    assert labels(reader(model, "small").review(items)) == ["strength", "door"]
    assert model.asked == ["neat work ->", "try again in May ->"]


def test_what_the_first_reader_is_sure_of_is_not_asked() -> None:
    model = ScriptedModel()
    assert labels(reader(model).review([piece("Kind regards", "polite", margin=9.0)])) == ["polite"]


def test_numbers_that_were_not_given_and_broken_answers_change_nothing() -> None:
    model = ScriptedModel('{"pieces": [{"number": 7, "label": "criticism"}]}')
    assert labels(reader(model).review([piece("Hello", "context")])) == ["context"]
    broken = ScriptedModel("no", "no")
    assert labels(reader(broken).review([piece("Hello", "context")])) == ["context"]


@pytest.mark.parametrize("label", ["refusal", "polite", "others"])
def test_a_refusal_or_politeness_never_becomes_criticism_without_evidence(label: Label) -> None:
    assert settle(piece("we cannot share feedback", label), "gap").label == label
    assert settle(piece("we cannot share it but you were too slow", label, gap=1), "gap").label == "gap"


def test_cleared_criticism_never_becomes_a_point() -> None:
    assert settle(piece("nothing you did wrong", "context", cleared=1, gap=1), "gap").label == "context"


def test_politeness_never_becomes_praise_without_evidence() -> None:
    assert settle(piece("great to meet you", "polite"), "strength").label == "polite"
