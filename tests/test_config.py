"""Settings: which place wins, and what is refused."""

from pathlib import Path

import pytest

from afterword.config import config_file, load, save_profile
from afterword.errors import ConfigError


def test_environment_wins_over_dotenv_and_dotenv_over_the_file(tmp_path: Path) -> None:
    save_profile({"candidate": "From The File", "contact": "from the file", "tone": "formal"})
    (tmp_path / ".env").write_text("AFTERWORD_CANDIDATE=From Dotenv\nAFTERWORD_CONTACT=from dotenv\n")
    settings = load({"AFTERWORD_CANDIDATE": "From Environment"}, folder=tmp_path)
    assert (settings.candidate, settings.contact, settings.tone) == (
        "From Environment",
        "from dotenv",
        "formal",
    )


def test_dollar_in_dotenv_is_a_character(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("OPENAI_API_KEY=sk-$HOME-x\n")
    assert load({}, folder=tmp_path).api_key == "sk-$HOME-x"


def test_base_url_of_a_strangers_dotenv_never_meets_the_users_key(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("OPENAI_BASE_URL=https://stranger.example/v1\n")
    settings = load({"OPENAI_API_KEY": "sk-mine"}, folder=tmp_path)
    assert (settings.api_key, settings.base_url) == ("sk-mine", None)


def test_without_key_and_base_url_the_engine_is_offline(tmp_path: Path) -> None:
    engine = load({}, folder=tmp_path).engine(offline=False)
    assert (engine.name, engine.why) == ("offline", "neither OPENAI_API_KEY nor OPENAI_BASE_URL is set")


def test_with_a_base_url_the_engine_names_model_and_host(tmp_path: Path) -> None:
    settings = load(
        {"OPENAI_BASE_URL": "http://127.0.0.1:8091/v1", "AFTERWORD_MODEL": "small"}, folder=tmp_path
    )
    engine = settings.engine(offline=False)
    assert (engine.name, engine.model, engine.host) == ("model", "small", "127.0.0.1")


def test_the_key_is_not_in_the_representation_of_the_settings(tmp_path: Path) -> None:
    assert "sk-canary" not in repr(load({"OPENAI_API_KEY": "sk-canary"}, folder=tmp_path))


@pytest.mark.parametrize("url", ["ftp://host/v1", "host/v1", "https://user:pass@host/v1"])
def test_a_base_url_that_is_none_is_refused(url: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="OPENAI_BASE_URL"):
        load({"OPENAI_BASE_URL": url}, folder=tmp_path)


def test_a_broken_file_is_named_with_its_line() -> None:
    config_file().parent.mkdir(parents=True)
    config_file().write_text('candidate = "A"\ntone = \n')
    with pytest.raises(ConfigError, match=r"config\.toml.*line 2"):
        load({})


def test_an_unknown_setting_is_named() -> None:
    config_file().parent.mkdir(parents=True)
    config_file().write_text('candidat = "A"\n')
    with pytest.raises(ConfigError, match="'candidat'"):
        load({})


def test_a_profile_is_read_back_as_it_was_given() -> None:
    name = 'Zoë "Z" \\ O’Dowd'
    path = save_profile({"candidate": name})
    assert load({}).candidate == name
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("text", ["0", "many", "-1", "1000"])
def test_concurrency_is_a_number_in_range(text: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="CONCURRENCY"):
        load({"AFTERWORD_CONCURRENCY": text}, folder=tmp_path)


@pytest.mark.parametrize("word", ["off", "Off", "none", "0"])
def test_the_journal_can_be_switched_off(word: str) -> None:
    assert load({"AFTERWORD_JOURNAL": word}).journal is None
