"""What is remembered of an endpoint, and how capable a model is until a probe has told."""

import pytest

from afterword.config import data_folder
from afterword.model.memory import Endpoint, Profile, profile_of, recall, remember

URL = "http://127.0.0.1:1/v1"


@pytest.mark.parametrize(
    ("model", "profile"),
    [
        ("qwen2.5-coder-1.5b", "small"),
        ("Qwen/Qwen2.5-7B-Instruct", "small"),
        ("llama3.2:3b-instruct-q4", "small"),
        ("smollm2-135m", "small"),
        ("gpt-4o-mini", "capable"),
        ("llama-3.3-70b", "capable"),
        ("mixtral-8x22b", "capable"),
        ("some-model-2026-11", "capable"),
    ],
)
def test_until_a_probe_the_size_in_a_models_name_counts(model: str, profile: Profile) -> None:
    assert profile_of(URL, model) == profile


def test_a_probe_is_remembered_for_this_model_at_this_address() -> None:
    remember(URL, "gpt-4o-mini", profile="small")
    assert profile_of(URL, "gpt-4o-mini") == "small"
    assert profile_of("https://other.example/v1", "gpt-4o-mini") == "capable"


def test_what_is_remembered_comes_back() -> None:
    remember(URL, "m", allowed=True)
    remember(URL, "m", without=("json_schema",))
    assert recall(URL, "m") == Endpoint(allowed=True, without=("json_schema",))


@pytest.mark.parametrize(
    "text", ["", "[1]", '{"http://127.0.0.1:1/v1 m": 3}', '{"http://127.0.0.1:1/v1 m": {"without": 7}}']
)
def test_a_damaged_file_remembers_nothing(text: str) -> None:
    data_folder().mkdir(parents=True, exist_ok=True)
    (data_folder() / "endpoints.json").write_text(text)
    assert recall(URL, "m") == Endpoint()
