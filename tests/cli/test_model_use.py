"""The model on the command line: what is shown, what stands in when it fails, and that the key stays secret."""

import json
from pathlib import Path

import pytest
from tests.cli.running import Run
from tests.model.fault_server import serving

NAMED = (
    "--to",
    "Anneke Vos",
    "--company",
    "Kestrel Payments",
    "--role",
    "Engineer",
    "--candidate",
    "Priyanka Raman",
)
REPLY = "From: Kit Mercer <kit@softbox.example>\nTo: Sam Lee <sam@mailbox.example>\nSubject: Re: Designer\n\nHi Sam,\n\nsome more colour next to the grid maybe, Kestrel did it too.\n\nKit\n"


def test_show_prompt_prints_the_messages_without_names_and_sends_nothing(afterword: Run) -> None:
    ran = afterword("draft", *NAMED, "--show-prompt")
    assert ran.code == 0
    assert "--- system" in ran.out
    assert "Engineer role at COMPANY_1" in ran.out
    for name in ("Anneke", "Kestrel", "Priyanka"):
        assert name not in ran.out


REJECTION = """From: Kit Mercer <kit@softbox.example>
To: Sam Lee <sam@mailbox.example>
Subject: Your interview for the Designer role at Softbox

Hi Sam, thank you for coming to the interview. Lotte enjoyed the layout exercise. We have decided to go ahead with somebody else
for the Designer role.

Kit
"""


def test_show_prompt_shows_later_calls_with_the_place_of_the_earlier_answer_marked(afterword: Run) -> None:
    ran = afterword("draft", "-", "--show-prompt", stdin=REJECTION)
    assert ran.code == 0
    assert ran.out.count("--- system") == 2
    assert "remembered: <the words that answer 1 names>" in ran.out
    for name in ("Kit", "Softbox", "Sam", "Lotte"):
        assert name not in ran.out


def test_show_prompt_of_a_reply_shows_both_calls(afterword: Run) -> None:
    ran = afterword("summarize", "-", "--show-prompt", stdin=REPLY)
    assert ran.out.count("--- system") == 2
    assert "<the words of each criticism that the answer before names, one a line>" in ran.out
    assert "No usable feedback" not in ran.out


def test_show_prompt_goes_on_from_given_answers(afterword: Run, tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps([{"sentence": 2, "anchor": "the layout exercise", "ask": "differently"}]))
    ran = afterword("draft", "-", "--show-prompt", "--answers", answers, stdin=REJECTION)
    assert ran.code == 0
    assert "remembered: the layout exercise" in ran.out


def test_answers_stand_in_for_the_models(afterword: Run, tmp_path: Path) -> None:
    thanks = "Thank you for telling me about the Engineer role at COMPANY_1, and for being so clear."
    question = "I accept the decision. What, in your view, should I practise before the next one? A line would be plenty."
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps([{"thanks": thanks, "question": question}]))
    ran = afterword("draft", *NAMED, "--answers", answers, "--format", "json").json
    assert "Engineer role at Kestrel Payments, and for being so clear." in ran["body"]
    assert ran["written_by"] == {"thanks": "model", "question": "model"}


@pytest.mark.parametrize("fault", ["401", "404 model", "html", "refusal"])
def test_when_the_model_fails_offline_stands_in_and_this_is_said(
    afterword: Run, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(fault) as (url, _):
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-canary")
        ran = afterword("draft", *NAMED, "-v")
    assert ran.code == 0
    assert "Hi Anneke," in ran.out
    assert "Working offline instead." in ran.err
    assert "sk-canary" not in ran.out + ran.err


def test_strict_fails_rather_than_fall_back(afterword: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving("401") as (url, _):
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        ran = afterword("draft", *NAMED, "--strict")
    assert (ran.code, ran.out) == (4, "")
    assert "does not accept the key" in ran.err


@pytest.mark.parametrize("command", [("draft", *NAMED), ("summarize", "-")])
def test_an_answer_that_cannot_be_used_is_said_and_fails_under_strict(
    afterword: Run, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving("say I would rather not.") as (url, _):
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        lenient = afterword(*command, stdin=REPLY)
        strict = afterword(*command, "--strict", stdin=REPLY)
    assert lenient.code == 0
    assert lenient.out
    assert "not the JSON that was asked for" in lenient.err
    assert (strict.code, strict.out) == (4, "")


def test_what_a_model_cost_is_in_the_json(afterword: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving('say {"findings": [], "flags": []}') as (url, _):
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        read = afterword("summarize", "-", "--format", "json", stdin=REPLY).json
    assert read["usage"] == {"calls": 1, "prompt_tokens": 11, "completion_tokens": 7}


def test_strict_without_a_model_is_an_error(afterword: Run) -> None:
    assert afterword("draft", *NAMED, "--strict").code == 4


def test_an_endpoint_elsewhere_is_not_used_before_it_is_allowed(
    afterword: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary")
    ran = afterword("draft", *NAMED)
    assert ran.code == 0
    assert "api.openai.com is not allowed yet. Add --yes" in ran.err


def test_a_second_reader_is_asked_without_names_and_its_quotes_are_slices(
    afterword: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving('say {"label": "criticism"}') as (url, server):
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        monkeypatch.setenv("AFTERWORD_MODEL", "tiny-1b")
        read = afterword("summarize", "-", "--company", "Kestrel", "--format", "json", stdin=REPLY).json
    sent = json.dumps(server.bodies)
    for name in ("Kestrel", "Mercer", "softbox", "sam@mailbox"):
        assert name not in sent
    assert read["engine"]["name"] == "model"
    assert all(read["text"][p["start"] : p["end"]] == p["quote"] for p in read["points"])


def test_a_batch_stops_at_a_wrong_key(
    afterword: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "people.csv"
    table.write_text("to,company,role\nAnneke Vos,Kestrel,Engineer\nKit Mercer,Softbox,Designer\n")
    with serving("401") as (url, server):
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        ran = afterword("batch", table, "--out", tmp_path / "out")
    assert (ran.code, len(server.bodies)) == (4, 1)


@pytest.mark.parametrize(
    ("fault", "line"),
    [
        ("404 model", "no: 127.0.0.1 has no model 'gpt-4o-mini'."),
        ("html", "no: 127.0.0.1 answered, but not as a model does."),
        ("redirect", "no: 127.0.0.1 sends requests on to another address; afterword does not follow."),
        (
            "refuse json_schema",
            "yes: reads a reply piece by piece; the server takes no JSON schema, so JSON mode is used",
        ),
    ],
)
def test_doctor_explains_a_server_in_one_line(
    afterword: Run, monkeypatch: pytest.MonkeyPatch, fault: str, line: str
) -> None:
    with serving(fault) as (url, _):
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        lines = {line["name"]: line for line in afterword("doctor", "--format", "json").json["lines"]}
    assert lines["answers"]["value"] == line


def test_doctor_explains_a_dead_server_in_one_line(afterword: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    lines = {line["name"]: line for line in afterword("doctor", "--format", "json").json["lines"]}
    assert lines["answers"]["value"] == "no: 127.0.0.1 could not be reached."
    assert "OPENAI_BASE_URL" in lines["answers"]["fix"]


def test_doctor_explains_a_wrong_key_in_one_line(afterword: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving("401") as (url, _):
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        lines = {line["name"]: line for line in afterword("doctor", "--format", "json").json["lines"]}
    assert lines["answers"]["value"] == "no: 127.0.0.1 does not accept the key."
    assert "OPENAI_API_KEY" in lines["answers"]["fix"]
