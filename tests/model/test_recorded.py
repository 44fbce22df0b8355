"""What real models said, through the real HTTP stack: a small one at work, and a tiny one that is bad at everything."""

from datetime import date
from pathlib import Path

import pytest
from tests.model.recorded import CASSETTES, recorded

from afterword import ask
from afterword.ask.personal import ModelWriter
from afterword.message import clean, read
from afterword.model.answer import Model
from afterword.reply import Known, Reading, read_reply
from afterword.reply.names import names_in
from afterword.reply.second import SecondReader, probe
from afterword.templating import Templates

QWEN, SMOL = "qwen2.5-coder-1.5b", "smollm2-135m"
PROMPTS = Templates(kind="prompts")
FIELDS = {
    "to": "Anneke Vos", "email": "anneke.vos@kestrel.example", "company": "Kestrel Payments", "role": "Backend Engineer",
    "candidate": "Priyanka Raman", "about": "the design session with Tomasz", "ask": "how to bring up trade-offs earlier",
}  # fmt: skip
GERMAN = {
    "to": "Frau Bänisch", "email": "k.baenisch@klinik.example", "company": "Klinik Hohenfels", "role": "Pflegefachkraft",
    "candidate": "Jana Svobodová", "about": "der Hospitationstag", "ask": "wie ich im Fallbeispiel ruhiger bleibe",
    "language": "de", "tone": "formal",
}  # fmt: skip
REPLY = """From: Kit Mercer <kit@softbox.example>
To: Sam Lee <sam@mailbox.example>
Subject: Re: Designer

Hi Sam,

Good of you to ask. The packaging work stayed with all of us. Between us, the motion piece was thin: there was
no sound and the timing drifted. Lotte wondered why you never showed a sketch. The budget for a second junior went
on Friday, which has nothing to do with you.

Send me the next reel whenever it is done.

Kit
"""


def letter(model: Model, fields: dict[str, str]) -> ask.Draft:
    request = ask.request_from(fields, place="test")
    writer = ModelWriter(model, PROMPTS, "small")
    draft = ask.write(request, today=date(2026, 11, 20), templates=Templates(), writer=writer)
    assert isinstance(draft, ask.Draft)
    return draft


def reading(model: Model) -> Reading:
    message = read(REPLY.encode())
    cleaned = clean(message)
    names = names_in(cleaned, message, Known())
    return read_reply(cleaned, message=message, second=SecondReader(model, PROMPTS, "small", names))


@pytest.mark.parametrize(("name", "fields"), [("letter-en", FIELDS), ("letter-de", GERMAN)])
def test_a_letter_that_a_small_model_helped_with_breaks_no_rule_and_names_whom_it_should(
    name: str, fields: dict[str, str]
) -> None:
    with recorded(name, QWEN) as client:
        draft = letter(client, fields)
    assert [finding for finding in draft.findings if finding.severity == "fail"] == []
    assert fields["role"] in draft.letter.body
    assert "PERSON" not in draft.letter.body
    assert draft.usage["calls"] >= 1
    assert draft.usage["prompt_tokens"] > 500


def test_a_small_model_reads_along_and_its_points_are_slices() -> None:
    with recorded("reading-en", QWEN) as client:
        read_ = reading(client)
    assert read_.engine.model == QWEN
    assert any("motion" in point.quote or "sound" in point.quote for point in read_.points)
    for quoted in (*read_.points, *read_.strengths, *read_.doors, *read_.outside_control):
        assert read_.text[quoted.start : quoted.end] == quoted.quote


@pytest.mark.parametrize("model", [QWEN, SMOL])
def test_the_probe_finds_a_small_model_small(model: str) -> None:
    with recorded(f"probe-{model}", model) as client:
        assert probe(client, PROMPTS) == "small"


def test_a_model_that_is_bad_at_everything_leaves_the_templates_words() -> None:
    with recorded("letter-smol", SMOL) as client:
        draft = letter(client, FIELDS)
    offline = ask.write(
        ask.request_from(FIELDS, place="test"), today=date(2026, 11, 20), templates=Templates()
    )
    assert isinstance(offline, ask.Draft)
    assert draft.letter.body == offline.letter.body
    assert any("model's words were left out" in advice for advice in draft.advice)


def test_a_model_that_is_bad_at_everything_makes_no_point_of_a_politeness() -> None:
    with recorded("reading-smol", SMOL) as client:
        read_ = reading(client)
    quotes = " ".join(point.quote for point in read_.points)
    assert "Good of you" not in quotes
    assert "budget" not in quotes


@pytest.mark.parametrize("path", sorted(CASSETTES.glob("*.yaml")), ids=lambda path: path.stem)
def test_no_key_and_no_name_is_on_a_cassette(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "authorization" not in text.casefold()
    assert "unused" not in text
    for name in (
        "Anneke",
        "Kestrel",
        "Priyanka",
        "Tomasz",
        "Svobodov",
        "Bänisch",
        "Mercer",
        "softbox",
        "Lotte",
        "mailbox",
    ):
        assert name not in text


@pytest.mark.live
def test_a_server_that_you_started_answers() -> None:
    """Talks to OPENAI_BASE_URL with AFTERWORD_MODEL."""
    from afterword.config import load
    from afterword.model.client import Client

    settings = load()
    with Client(
        model=settings.model, api_key=settings.api_key, base_url=settings.endpoint, deadline=600
    ) as client:
        assert letter(client, FIELDS).usage["calls"] >= 1
