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


def test_answers_stand_in_for_the_models(afterword: Run, tmp_path: Path) -> None:
    thanks = "Thank you for telling me about the Engineer role at COMPANY_1, and for being so clear."
    question = (
        "I accept the decision. What, in your view, should I practise before the next one? A line would be plenty."
    )
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


def test_doctor_explains_a_wrong_key_in_one_line(afterword: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving("401") as (url, _):
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        lines = {line["name"]: line for line in afterword("doctor", "--format", "json").json["lines"]}
    assert lines["answers"]["value"] == "no: 127.0.0.1 does not accept the key."
    assert "OPENAI_API_KEY" in lines["answers"]["fix"]
