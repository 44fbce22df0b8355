"""Settings: flags > environment > .env > config.toml > defaults, as one frozen value.

Reads and writes the user's configuration folder; knows nothing of letters or models.
"""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from afterword.errors import ConfigError
from afterword.files import toml_text, write_whole

if TYPE_CHECKING:
    from ipaddress import IPv4Address, IPv6Address

PROFILE_FIELDS: Final = ("candidate", "contact", "address", "tone", "language")
"""What is asked once: the user's name, contact line, own address, tone, language."""

_OPTIONS: Final = ("model", "journal", "concurrency", "templates", "insecure", *PROFILE_FIELDS)
TONES: Final = ("warm", "formal", "brief")
LANGUAGES: Final = ("en", "de", "fr", "es", "pt", "nl")
"""How letters may sound, and the languages they are written in: a wrong one is named here with the place it came from."""
_ENVIRONMENT: Final = "the environment"
_OFF: Final = ("off", "none", "no", "false", "0")
_ON: Final = ("1", "true", "yes")
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
    notes: tuple[str, ...] = ()
    """What was set and is not followed, each as a line for the user."""

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
    layers: list[tuple[str, Mapping[str, str]]] = [(_ENVIRONMENT, environ)]
    dotenv = (folder or Path.cwd()) / ".env"
    notes: tuple[str, ...] = ()
    if dotenv.is_file():
        followed, notes = _followed(dotenv, environ)
        layers.append((str(dotenv), followed))
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
    return replace(_checked(values, sources), notes=notes)


def read_config_file() -> dict[str, str]:
    """Read config.toml as text values; a missing file is empty. Raises ConfigError with file and line."""
    path = config_file()
    data = _parsed(path)[1]
    unknown = [key for key in data if key not in _OPTIONS]
    if unknown:
        raise ConfigError(f"{path}: unknown setting {unknown[0]!r}.", f"Known ones: {', '.join(_OPTIONS)}.")
    return {key: str(value) for key, value in data.items() if value not in ("", None)}


def _parsed(path: Path) -> tuple[str, dict[str, object]]:
    """Return the file's text and what it says; both are empty where there is no file."""
    if not path.exists():
        return "", {}
    import tomllib  # noqa: PLC0415 - most users have no file

    try:
        text = path.read_text(encoding="utf-8")
        return text, tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} cannot be read: {error}.") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(
            f"{path}: {error}.", "Mend that line, or remove the file to start afresh."
        ) from error


def save_profile(profile: Mapping[str, str]) -> Path:
    """Keep the profile in config.toml and leave all else in it as it stands; return the file's path."""
    path = config_file()
    text, _ = _parsed(path)
    new = {key: f"{key} = {toml_text(value)}" for key, value in profile.items() if value}
    lines: list[str] = []
    statements = [*_statements(text)]
    top = next(
        (at for at, (line, _) in enumerate(statements) if line.lstrip().startswith("[")), len(statements)
    )
    for line, names in statements[:top]:
        mine = next((new.pop(name) for name in names if name in new), None)
        lines.append(f"{mine}{_comment(line)}\n" if mine else line.rstrip("\n") + "\n")
    lines += [f"{line}\n" for line in new.values()]
    lines += [line for line, _ in statements[top:]]
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise ConfigError(
            f"{path.parent} cannot be made: {error.strerror}.", "Set AFTERWORD_CANDIDATE instead."
        ) from error
    write_whole(path, "".join(lines).encode())
    return path


def _statements(text: str) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Yield each statement, comment and blank line of a sound TOML text with what it sets by itself."""
    statement = ""
    for line in re.findall(r"[^\n]*\n|[^\n]+", text):
        statement += line
        said = _said(statement)
        if said is not None:  # else a list or a text that goes on in the next line
            yield statement, said
            statement = ""


def _comment(statement: str) -> str:
    """Return the comment at a statement's end, with two spaces before it."""
    for found in re.finditer("#", statement):
        if _said(statement[: found.start()]) is not None:
            return "  " + statement[found.start() :].rstrip("\n")
    return ""


def _said(statement: str) -> Mapping[str, object] | None:
    import tomllib  # noqa: PLC0415 - only when the profile is kept

    try:
        return tomllib.loads(statement)
    except tomllib.TOMLDecodeError:
        return None


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


def _followed(path: Path, environ: Mapping[str, str]) -> tuple[dict[str, str], tuple[str, ...]]:
    """Read what is followed of a `.env`, with a line that says what is not: its folder may be a stranger's.

    By itself it sends no text to another machine, allows no plain http beyond private networks, and moves the journal
    nowhere else. What the environment sets wins anyway.
    """
    said = {name: text for name, text in _read_dotenv(path).items() if not environ.get(name, "").strip()}
    key, url, insecure, journal = (
        said.get(name, "").strip()
        for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "AFTERWORD_INSECURE", "AFTERWORD_JOURNAL")
    )
    left_out: dict[str, str] = {}
    others_key = environ.get("OPENAI_API_KEY", "").strip()
    if url and not key and (others_key or not is_here(_host(url))):
        left_out["OPENAI_BASE_URL"] = "its key is not in that file"
        url = ""
    url = environ.get("OPENAI_BASE_URL", "").strip() or url
    if insecure.casefold() in _ON and not is_private(_host(url)):
        left_out["AFTERWORD_INSECURE"] = "only for this machine and private networks"
    if journal and journal.casefold() not in _OFF and not _is_inside(path.parent, journal):
        left_out["AFTERWORD_JOURNAL"] = "outside of that folder"
    names = ", ".join(f"{name} ({why})" for name, why in left_out.items())
    note = f"Not followed in '{path}': {names}. To mean it, set it in the environment or, but for the URL, in config.toml."
    followed = {name: text for name, text in said.items() if name not in left_out}
    return followed, (note,) if left_out else ()


def choice_key(text: str) -> str:
    """Return what one of several choices is compared by: ``Phone screen`` is ``phone_screen``."""
    return re.sub(r"[\s-]+", "_", text.casefold())


def code_of(text: str) -> str:
    """Return the language of a code that may name a country (``pt_BR``, ``DE-at``), in small letters."""
    return re.split("[-_]", text.casefold())[0]


def is_here(host: str) -> bool:
    """Say whether host is this machine: nothing leaves it."""
    address = _address(host)
    return host == "localhost" or (address is not None and address.is_loopback)


def is_private(host: str) -> bool:
    """Say whether host is this machine or an address of a private network."""
    address = _address(host)
    return is_here(host) or (address is not None and address.is_private)


def _address(host: str) -> "IPv4Address | IPv6Address | None":
    """Return host as an address; None for a name, which may lead anywhere."""
    from ipaddress import ip_address  # noqa: PLC0415 - only where it matters where text is sent

    try:
        return ip_address(host)
    except ValueError:
        return None


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:  # half of an IPv6 address
        return ""


def _is_inside(folder: Path, journal: str) -> bool:
    """Say whether a journal lies in folder, also where a link leads elsewhere."""
    try:
        return (folder / Path(journal).expanduser()).resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):  # a loop of links, a home that is not there, a NUL
        return False


def _take_endpoint(
    place: str, layer: Mapping[str, str], values: dict[str, str], sources: dict[str, str]
) -> None:
    """Take key and base URL; a later layer's URL never goes with an earlier layer's key."""
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
        try:
            parts = urlsplit(url)
        except ValueError:  # half of an IPv6 address
            parts = urlsplit("")
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
        raise ConfigError(
            f"{_named('concurrency', sources)} is {concurrency!r}.", "Give a whole number from 1 to 256."
        )
    tone, language = values.get("tone"), values.get("language")
    if tone and choice_key(tone) not in TONES:
        raise ConfigError(f"{_named('tone', sources)} is {tone!r}.", f"Choose one of: {', '.join(TONES)}.")
    if language and code_of(language) not in LANGUAGES:
        raise ConfigError(
            f"{_named('language', sources)} is {language!r}.",
            f"Letters are written in: {', '.join(LANGUAGES)}.",
        )
    templates = values.get("templates")
    journal = values.get("journal")
    return Settings(
        api_key=values.get("api_key"),
        base_url=url,
        model=values.get("model", _DEFAULT_MODEL),
        journal=_journal(journal),
        templates=Path(templates).expanduser() if templates else None,
        concurrency=int(concurrency),
        insecure=values.get("insecure", "").casefold() in _ON,
        candidate=values.get("candidate"),
        contact=values.get("contact"),
        address=values.get("address"),
        tone=tone,
        language=language,
        sources=sources,
    )


def _named(option: str, sources: Mapping[str, str]) -> str:
    """Return the name that an option has where it was set, with the file it stands in."""
    place = sources[option]
    name = option if place == str(config_file()) else f"AFTERWORD_{option.upper()}"
    return name if place == _ENVIRONMENT else f"{place}: {name}"
