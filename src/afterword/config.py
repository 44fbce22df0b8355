"""Settings: flags > environment > .env > config.toml > defaults, as one frozen value.

Reads and writes the user's configuration folder; knows nothing of letters or models.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from afterword.errors import ConfigError
from afterword.files import write_whole

PROFILE_FIELDS: Final = ("candidate", "contact", "address", "tone", "language")
"""What is asked once: the user's name, contact line, own address, tone, language."""

_OPTIONS: Final = ("model", "journal", "concurrency", "templates", "insecure", *PROFILE_FIELDS)
_OFF: Final = ("off", "none", "no", "false", "0")
_DEFAULT_MODEL: Final = "gpt-4o-mini"
_DEFAULT_URL: Final = "https://api.openai.com/v1"


@dataclass(frozen=True, slots=True)
class Engine:
    """Which engine a run would use, and the reason in words a user understands."""

    name: str  # "offline" or "model"
    model: str | None
    host: str | None
    why: str


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting, each with the place it came from (``sources``)."""

    api_key: str | None = field(default=None, repr=False)
    base_url: str | None = None
    model: str = _DEFAULT_MODEL
    journal: Path | None = None
    """Where the journal is; None when it is switched off."""
    templates: Path | None = None
    concurrency: int = 4
    insecure: bool = False
    candidate: str | None = None
    contact: str | None = None
    address: str | None = None
    tone: str | None = None
    language: str | None = None
    sources: Mapping[str, str] = field(default_factory=dict)

    @property
    def endpoint(self) -> str:
        """Return the base URL that a model would be asked at."""
        return self.base_url or _DEFAULT_URL

    def profile(self) -> dict[str, str]:
        """Return what the user said of themselves, under the names of a letter's fields."""
        said = {
            "candidate": self.candidate,
            "contact": self.contact,
            "tone": self.tone,
            "language": self.language,
        }
        return {name: value for name, value in said.items() if value}

    def engine(self, *, offline: bool) -> Engine:
        """Say which engine would be used; the network is not touched."""
        if offline:
            return Engine("offline", None, None, "--offline was given")
        if not (self.api_key or self.base_url):
            return Engine("offline", None, None, "neither OPENAI_API_KEY nor OPENAI_BASE_URL is set")
        host = urlsplit(self.endpoint).hostname or self.endpoint
        source = self.sources.get("base_url") or self.sources.get("api_key", "")
        return Engine("model", self.model, host, f"from {source}")


def config_folder() -> Path:
    """Return the user's configuration folder (it may not exist yet)."""
    return _folder("config")


def data_folder() -> Path:
    """Return the user's data folder, where the journal lies (it may not exist yet)."""
    return _folder("data")


def cache_folder() -> Path:
    """Return the user's cache folder: what lies there can be made again."""
    return _folder("cache")


def config_file() -> Path:
    """Return the path of ``config.toml`` in the user's configuration folder."""
    return config_folder() / "config.toml"


def load(environ: Mapping[str, str] | None = None, *, folder: Path | None = None) -> Settings:
    """Read the settings below the flags; folder is where ``.env`` is looked for (default: the working directory).

    Raises ConfigError that names the file or variable.
    """
    environ = os.environ if environ is None else environ
    layers: list[tuple[str, Mapping[str, str]]] = [("the environment", environ)]
    dotenv = (folder or Path.cwd()) / ".env"
    if dotenv.is_file():
        layers.append((str(dotenv), _read_dotenv(dotenv)))
    filed = read_config_file()
    values: dict[str, str] = {}
    sources: dict[str, str] = {}
    for option in _OPTIONS:
        for place, layer in layers:
            if text := layer.get(f"AFTERWORD_{option.upper()}", "").strip():
                values[option], sources[option] = text, place
                break
        else:
            if option in filed:
                values[option], sources[option] = filed[option], str(config_file())
    for place, layer in layers:
        _take_endpoint(place, layer, values, sources)
    return _checked(values, sources)


def read_config_file() -> dict[str, str]:
    """Read config.toml as text values; a missing file is empty. Raises ConfigError with file and line."""
    path = config_file()
    if not path.exists():
        return {}
    import tomllib  # noqa: PLC0415 - most users have no file

    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} cannot be read: {error}.") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(
            f"{path}: {error}.", "Mend that line, or remove the file to start afresh."
        ) from error
    unknown = [key for key in data if key not in _OPTIONS]
    if unknown:
        raise ConfigError(f"{path}: unknown setting {unknown[0]!r}.", f"Known ones: {', '.join(_OPTIONS)}.")
    return {key: str(value) for key, value in data.items() if value not in ("", None)}


def save_profile(profile: Mapping[str, str]) -> Path:
    """Keep the profile in config.toml beside what is there already; return the file's path."""
    merged = read_config_file() | {key: value for key, value in profile.items() if value}
    path = config_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise ConfigError(
            f"{path.parent} cannot be made: {error.strerror}.", "Set AFTERWORD_CANDIDATE instead."
        ) from error
    lines = (f"{key} = {toml_text(value)}\n" for key, value in merged.items())
    write_whole(path, "".join(lines).encode())
    return path


def toml_text(value: str) -> str:
    """Return value as a TOML basic string."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in escaped) + '"'


def _journal(text: str | None) -> Path | None:
    """Return where the journal is; ``off`` keeps none."""
    if text and text.casefold() in _OFF:
        return None
    return Path(text).expanduser() if text else data_folder() / "journal.sqlite3"


def _folder(kind: str) -> Path:
    named = os.environ.get(f"AFTERWORD_{kind.upper()}_HOME")
    if named:
        return Path(named)
    import platformdirs  # noqa: PLC0415 - 5 ms that --help need not pay

    place: Path = getattr(platformdirs, f"user_{kind}_path")("afterword", appauthor=False)
    return place


def _read_dotenv(path: Path) -> dict[str, str]:
    from dotenv import dotenv_values  # noqa: PLC0415 - only where there is a .env

    try:
        # interpolate=False: a `$` in a key is a character, not a variable
        return {key: value for key, value in dotenv_values(path, interpolate=False).items() if value}
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} cannot be read: {error}.") from error


def _take_endpoint(
    place: str, layer: Mapping[str, str], values: dict[str, str], sources: dict[str, str]
) -> None:
    """Take key and base URL; a later layer's URL never goes with an earlier layer's key.

    A `.env` in a stranger's folder could otherwise send the user's key to a stranger's server.
    """
    key, url = layer.get("OPENAI_API_KEY", "").strip(), layer.get("OPENAI_BASE_URL", "").strip()
    if "api_key" in values or "base_url" in values:
        return
    if key:
        values["api_key"], sources["api_key"] = key, place
    if url:
        values["base_url"], sources["base_url"] = url, place


def _checked(values: dict[str, str], sources: dict[str, str]) -> Settings:
    url = values.get("base_url")
    if url:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ConfigError(
                f"OPENAI_BASE_URL is not a web address: {url!r}.", "It looks like https://host/v1."
            )
        if parts.username or parts.password:
            raise ConfigError(
                "OPENAI_BASE_URL holds a user name or password.", "Put the key into OPENAI_API_KEY."
            )
    concurrency = values.get("concurrency", "4")
    if not concurrency.isdecimal() or not 1 <= int(concurrency) <= 256:
        raise ConfigError(f"AFTERWORD_CONCURRENCY is {concurrency!r}.", "Give a whole number from 1 to 256.")
    templates = values.get("templates")
    journal = values.get("journal")
    return Settings(
        api_key=values.get("api_key"),
        base_url=url,
        model=values.get("model", _DEFAULT_MODEL),
        journal=_journal(journal),
        templates=Path(templates).expanduser() if templates else None,
        concurrency=int(concurrency),
        insecure=values.get("insecure", "").casefold() in ("1", "true", "yes"),
        candidate=values.get("candidate"),
        contact=values.get("contact"),
        address=values.get("address"),
        tone=values.get("tone"),
        language=values.get("language"),
        sources=sources,
    )
