"""Settings: which place wins, and what is refused."""

from pathlib import Path

import pytest

from afterword.ask import fields
from afterword.config import LANGUAGES, TONES, config_file, load, save_profile
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


@pytest.mark.parametrize(
    ("url", "followed"),
    [
        ("http://127.0.0.1:8091/v1", True),
        ("http://localhost:8091/v1", True),
        ("http://[::1]:8091/v1", True),
        ("http://192.168.1.5/v1", False),
        ("https://stranger.example/v1", False),
        ("https://localhost.stranger.example/v1", False),
        ("http://[::1", False),
    ],
)
def test_a_base_url_of_a_dotenv_without_a_key_stays_on_this_machine(
    url: str, followed: bool, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text(f"OPENAI_BASE_URL={url}\n")
    settings = load({}, folder=tmp_path)
    assert (settings.base_url, bool(settings.notes)) == (url if followed else None, not followed)


def test_a_base_url_of_a_dotenv_goes_with_the_key_beside_it(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("OPENAI_BASE_URL=https://models.example/v1\nOPENAI_API_KEY=sk-theirs\n")
    settings = load({}, folder=tmp_path)
    assert (settings.base_url, settings.api_key) == ("https://models.example/v1", "sk-theirs")


@pytest.mark.parametrize(
    ("url", "insecure"), [("http://stranger.example/v1", False), ("http://10.0.0.5/v1", True)]
)
def test_a_dotenv_allows_no_plain_http_to_far_away(url: str, insecure: bool, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"OPENAI_BASE_URL={url}\nOPENAI_API_KEY=k\nAFTERWORD_INSECURE=1\n")
    settings = load({}, folder=tmp_path)
    assert (settings.insecure, len(settings.notes)) == (insecure, not insecure)


@pytest.mark.parametrize(
    "where", ["../journal.sqlite3", "~/journal.sqlite3", "/tmp/j", "link/j", "loop", "~nobody-here/j"]
)
def test_a_dotenv_does_not_move_the_journal_out_of_its_folder(where: str, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "link").symlink_to(tmp_path)
    (folder / "loop").symlink_to(folder / "loop")
    (folder / ".env").write_text(f"AFTERWORD_JOURNAL={where}\n")
    assert load({}, folder=folder).journal == load({}, folder=tmp_path).journal


@pytest.mark.parametrize("where", ["mine.sqlite3", "sub/mine.sqlite3", "{folder}/mine.sqlite3"])
def test_a_dotenv_may_keep_the_journal_in_its_folder(where: str, tmp_path: Path) -> None:
    where = where.format(folder=tmp_path)
    (tmp_path / ".env").write_text(f"AFTERWORD_JOURNAL={where}\n")
    assert load({}, folder=tmp_path).journal == Path(where)


def test_what_a_dotenv_may_not_say_is_told_in_one_line(tmp_path: Path) -> None:
    dotenv = tmp_path / ".env"
    dotenv.write_text(
        "OPENAI_BASE_URL=http://evil.example:1/v1\nAFTERWORD_INSECURE=1\nAFTERWORD_JOURNAL=/j\nAFTERWORD_MODEL=m\n"
    )
    settings = load({}, folder=tmp_path)
    told = (
        f"Not followed in '{dotenv}': OPENAI_BASE_URL (its key is not in that file), AFTERWORD_INSECURE (only for this "
        "machine and private networks), AFTERWORD_JOURNAL (outside of that folder). To mean it, set it in the "
        "environment or, but for the URL, in config.toml."
    )
    assert (settings.model, settings.notes) == ("m", (told,))


def test_what_the_environment_says_on_purpose_is_followed_in_silence(tmp_path: Path) -> None:
    said = {
        "OPENAI_BASE_URL": "http://mine.example/v1",
        "AFTERWORD_INSECURE": "1",
        "AFTERWORD_JOURNAL": "/mine.sqlite3",
    }
    (tmp_path / ".env").write_text("".join(f"{name}={value}\n" for name, value in said.items()))
    settings = load(said, folder=tmp_path)
    assert (settings.base_url, settings.insecure, settings.journal) == (
        "http://mine.example/v1",
        True,
        Path("/mine.sqlite3"),
    )
    assert settings.notes == ()


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


@pytest.mark.parametrize("url", ["ftp://host/v1", "host/v1", "https://user:pass@host/v1", "http://[::1"])
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
    name = 'Zoë "Z" \\ \N{SOFT HYPHEN}O’Dowd \U0001fae9'
    path = save_profile({"candidate": name})
    assert load({}).candidate == name
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_profile_is_kept_beside_all_that_the_user_wrote() -> None:
    config_file().parent.mkdir(parents=True)
    config_file().write_text(
        '# mine\n\ncandidate = "Old # Name"  # me\ncontact = """\ntone = "no setting"\n"""\nfont = "Inter"\n\n[later]\ntone = 1'
    )
    save_profile({"candidate": "New Name", "tone": "warm", "address": ""})
    assert config_file().read_text() == (
        '# mine\n\ncandidate = "New Name"  # me\ncontact = """\ntone = "no setting"\n"""\nfont = "Inter"\n\n'
        'tone = "warm"\n[later]\ntone = 1'
    )


def test_a_last_line_without_an_end_is_not_run_into() -> None:
    config_file().parent.mkdir(parents=True)
    config_file().write_text('model = "small"')
    save_profile({"tone": "warm"})
    assert config_file().read_text() == 'model = "small"\ntone = "warm"\n'


@pytest.mark.parametrize(("name", "bad"), [("concurrency", "0"), ("tone", "bogus"), ("language", "tlh")])
def test_a_wrong_value_is_named_where_it_was_set(name: str, bad: str, tmp_path: Path) -> None:
    variable = f"AFTERWORD_{name.upper()}"

    def message(environ: dict[str, str]) -> str:
        with pytest.raises(ConfigError) as raised:
            load(environ, folder=tmp_path)
        return raised.value.message

    config_file().parent.mkdir(parents=True)
    config_file().write_text(f'{name} = "{bad}"\n')
    assert message({}) == f"{config_file()}: {name} is {bad!r}."
    (tmp_path / ".env").write_text(f"{variable}={bad}\n")
    assert message({}) == f"{tmp_path / '.env'}: {variable} is {bad!r}."
    assert message({variable: bad}) == f"{variable} is {bad!r}."


def test_tones_and_languages_are_those_of_letters() -> None:
    assert (TONES, LANGUAGES) == (fields.TONES, fields.LANGUAGES)


@pytest.mark.parametrize("text", ["0", "many", "-1", "1000"])
def test_concurrency_is_a_number_in_range(text: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="CONCURRENCY"):
        load({"AFTERWORD_CONCURRENCY": text}, folder=tmp_path)


@pytest.mark.parametrize("word", ["off", "Off", "none", "0"])
def test_the_journal_can_be_switched_off(word: str) -> None:
    assert load({"AFTERWORD_JOURNAL": word}).journal is None
