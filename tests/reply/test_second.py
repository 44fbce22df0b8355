"""A model reads along: its word counts where evidence allows it, and only there."""

import json
from collections.abc import Mapping, Sequence

import pytest

from afterword.message import clean, read
from afterword.model.answer import Answer, Schema, Usage
from afterword.model.memory import Profile
from afterword.reply import Reading, read_reply
from afterword.reply.clauses import Clause
from afterword.reply.labels import LABELS, Label, Labelled
from afterword.reply.second import SecondReader, is_founded, probe, settle
from afterword.templating import Templates
from afterword.text.pseudonyms import Pseudonyms

REPLY = """Hi Sam,

Thanks for asking. Your grid work was lovely. When Anneke asked about type you only named one font, though.
There was nothing wrong with your manner. We cannot share scores.

Try us again in May.

Kit
"""


class ScriptedModel:
    """Says what it was told to say, and keeps what it was asked."""

    name = "scripted"

    def __init__(self, *answers: object) -> None:
        self.answers = [answer if isinstance(answer, str) else json.dumps(answer) for answer in answers]
        self.asked: list[str] = []

    def ask(self, messages: Sequence[Mapping[str, str]], schema: Schema, *, most_tokens: int) -> Answer:
        del schema, most_tokens
        self.asked.append(messages[-1]["content"])
        return Answer(self.answers.pop(0), Usage(1, 10, 5))


def finding(first: int, kind: str, last: int | None = None, **more: str) -> dict[str, object]:
    plain: dict[str, object] = {"first": first, "last": last or first, "kind": kind}
    return {**plain, "area": "none", "severity": "notable", "confidence": "explicit", **more}


def exercise(**words: str) -> dict[str, object]:
    plain = {
        "gist": "Named only one font when asked about type.",
        "action": "Collect several fonts for one layout and explain each choice aloud.",
        "measure": "Five pairs explained in two minutes.",
        "cue": "If asked about type, I name a pair and its reason.",
    }
    return {"exercises": [{"number": 1, **plain, **words}]}


def reader(model: ScriptedModel, profile: Profile = "capable") -> SecondReader:
    return SecondReader(model, Templates(kind="prompts"), profile, Pseudonyms(people=["Anneke Vos"]))


def reading(*answers: object) -> tuple[Reading, ScriptedModel]:
    model = ScriptedModel(*answers)
    return read_reply(clean(read(REPLY.encode())), second=reader(model)), model


def number_of(words: str, asked: str) -> int:
    """Return the number that a piece with these words was shown under."""
    line = next(line for line in asked.splitlines() if words in line)
    return int(line.split(".")[0])


NOTHING: dict[str, list[object]] = {"findings": [], "flags": []}


def pieces() -> dict[str, int]:
    """Return the numbers of the pieces of REPLY by a word in them."""
    _, model = reading(NOTHING)
    return {
        word: number_of(word, model.asked[0])
        for word in ("grid", "font", "wrong", "scores", "again", "asking")
    }


def test_a_capable_model_reads_the_whole_in_one_call_and_words_the_points_in_a_second() -> None:
    at = pieces()
    found = [
        finding(at["grid"], "praise"),
        finding(at["font"], "criticism", area="work_sample", severity="decisive", confidence="hedged"),
        finding(at["again"], "door"),
    ]
    read_, model = reading({"findings": found, "flags": []}, exercise())
    (point,) = read_.points
    assert len(model.asked) == 2
    assert point.quote == "When Anneke asked about type you only named one font"
    assert (point.area, point.severity, point.confidence) == ("work_sample", "decisive", "hedged")
    assert point.action == "Collect several fonts for one layout and explain each choice aloud."
    assert [s.quote for s in read_.strengths] == ["Your grid work was lovely"]
    assert [d.quote for d in read_.doors] == ["Try us again in May"]
    assert (read_.engine.name, read_.engine.model) == ("model", "scripted")


def test_names_stay_home() -> None:
    _, model = reading(NOTHING)
    assert "When PERSON_1_GIVEN asked about type" in model.asked[0]
    assert "Anneke" not in model.asked[0]


def test_what_the_model_does_not_find_is_not_reported() -> None:
    read_, _ = reading(NOTHING)
    assert (read_.points, read_.strengths, read_.doors) == ((), (), ())


@pytest.mark.parametrize("word", ["wrong", "scores", "asking"])
def test_a_refusal_a_politeness_or_a_cleared_fault_is_no_criticism_and_this_is_said(word: str) -> None:
    read_, _ = reading({"findings": [finding(pieces()[word], "criticism")], "flags": []})
    assert read_.points == ()
    assert [dropped.why for dropped in read_.dropped] == [
        "The words do not carry this; nothing is made of them."
    ]


@pytest.mark.parametrize(
    "answer",
    [
        {"findings": [finding(99, "criticism")], "flags": []},
        {"findings": [finding(3, "criticism", last=2)], "flags": []},
        {"findings": [finding(0, "praise")], "flags": []},
        {"findings": [], "flags": [{"flag": "confidential", "piece": 77}]},
        "no JSON at all",
        {"findings": [{"first": 1}], "flags": []},
    ],
)
def test_an_answer_that_cannot_be_used_leaves_the_offline_reading(answer: object) -> None:
    read_, model = reading(answer, answer, exercise(), exercise())
    offline = read_reply(clean(read(REPLY.encode())))
    assert [point.quote for point in read_.points] == [point.quote for point in offline.points]
    assert len(model.asked) >= 2


def test_a_flag_of_the_model_shows_its_piece() -> None:
    answer = {"findings": [], "flags": [{"flag": "no_further_contact", "piece": pieces()["scores"]}]}
    read_, _ = reading(answer)
    assert [(flag.name, flag.evidence) for flag in read_.flags] == [
        ("no_further_contact", "We cannot share scores")
    ]


def test_a_reason_that_the_model_calls_unlawful_never_becomes_a_point() -> None:
    at = pieces()["font"]
    answer = {
        "findings": [finding(at, "criticism")],
        "flags": [{"flag": "possible_discrimination", "piece": at}],
    }
    read_, _ = reading(answer)
    assert read_.points == ()
    assert [reason.quote for reason in read_.outside_control] == [
        "When Anneke asked about type you only named one font"
    ]


@pytest.mark.parametrize(
    "words",
    [
        {"action": "Name 7 fonts."},
        {"gist": "Never named a font."},
        {"gist": "Did what Kit said about type and Dwiggins."},
        {"action": "Open https://fonts.example and practise."},
        {"cue": "If PERSON_7 asks, I name a font."},
        {"measure": "You know 5000 fonts by heart."},
        {"action": "Übe jeden Tag, mehr als eine Schrift zu nennen und die Wahl zu begründen."},
        {"action": ""},
        {"gist": "word " * 40},
    ],
)
def test_words_beyond_the_quote_fall_back_to_the_bank(words: dict[str, str]) -> None:
    answer = {"findings": [finding(pieces()["font"], "criticism", area="work_sample")], "flags": []}
    bad = exercise(**words)
    (point,) = reading(answer, bad, bad)[0].points
    for text in words.values():
        assert text.strip() not in (point.gist, point.action, point.measure, point.cue)
    assert point.action


def test_the_examples_of_the_prompt_never_come_back() -> None:
    answer = {"findings": [finding(pieces()["font"], "criticism")], "flags": []}
    echo = exercise(
        action="Prepare a few finance stories and put the decisive figure into the opening sentence of each."
    )
    (point,) = reading(answer, echo, echo)[0].points
    assert "finance" not in point.action


def piece(text: str, label: Label, margin: float = 0.1, **likely: float) -> Labelled:
    chances = dict.fromkeys(LABELS, 0.01) | {label: 0.9} | likely
    return Labelled(Clause(0, len(text), text, f" {text.lower()} ", 0, "start"), label, margin, chances)  # type: ignore[arg-type]


def labels(profile: Profile, model: ScriptedModel, *items: Labelled) -> list[str]:
    from afterword.reply.cues import phrases_in
    from afterword.reply.points import Around

    around = Around("", [], phrases_in("", "en"), "en")
    return [item.label for item in reader(model, profile).read(items, around).labelled]


def test_a_small_model_gets_one_piece_a_call() -> None:
    model = ScriptedModel({"label": "praise"}, {"label": "door"})
    items = [piece("neat work", "context", strength=0.3), piece("try again in May", "context", door=0.3)]
    assert labels("small", model, *items) == ["strength", "door"]
    assert model.asked == ["neat work ->", "try again in May ->"]


def test_a_small_models_word_does_not_stand_alone() -> None:
    model = ScriptedModel({"label": "praise"}, {"label": "other"})
    items = [piece("neat work", "context"), piece("you were late", "gap")]
    assert labels("small", model, *items) == ["context", "context"]


def test_what_the_first_reader_is_sure_of_is_not_put_to_a_small_model() -> None:
    assert labels("small", ScriptedModel(), piece("Kind regards", "polite", margin=9.0)) == ["polite"]


def test_a_broken_answer_of_a_small_model_changes_nothing() -> None:
    assert labels("small", ScriptedModel("no", "no"), piece("Hello", "context")) == ["context"]


@pytest.mark.parametrize("label", ["refusal", "polite", "others"])
def test_a_refusal_or_politeness_never_becomes_criticism_without_evidence(label: Label) -> None:
    assert settle(piece("we cannot share feedback", label), "gap").label == label
    assert settle(piece("we cannot share it but you were too slow", label, gap=0.3), "gap").label == "gap"


def test_cleared_criticism_never_becomes_a_point() -> None:
    assert settle(piece("nothing you did wrong", "polite", gap=0.0), "gap").label == "polite"


def test_politeness_never_becomes_praise_without_evidence() -> None:
    assert settle(piece("great to meet you", "polite"), "strength").label == "polite"
    assert not is_founded("praise", [piece("great to meet you", "polite", margin=5.0)])


def test_a_doubtful_piece_may_become_criticism() -> None:
    assert is_founded("criticism", [piece("the maths round was quiet", "polite", gap=0.2)])


@pytest.mark.parametrize(
    ("found", "profile"),
    [
        ({2: "criticism", 3: "praise", 4: "outside", 6: "door", 7: "criticism"}, "capable"),
        ({2: "praise", 3: "praise", 4: "outside", 6: "door", 7: "criticism"}, "small"),
        ({}, "small"),
    ],
)
def test_the_probe_tells_a_capable_model_from_a_small_one(found: dict[int, str], profile: Profile) -> None:
    answer = {"findings": [finding(number, kind) for number, kind in found.items()], "flags": []}
    assert probe(ScriptedModel(answer), Templates(kind="prompts")) == profile
