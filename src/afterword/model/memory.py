"""What is remembered of each endpoint: that the user allowed it, what it does not take, how capable its model is.

One small JSON file in the user's data folder; losing it costs one question and one probe.
"""

import json
import re
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final, Literal

from afterword.config import data_folder
from afterword.errors import FileError
from afterword.files import write_whole

Profile = Literal["small", "capable"]
_FILE: Final = "endpoints.json"
_CAPABLE: Final = 8.0  # billions of parameters


@dataclass(frozen=True, slots=True)
class Endpoint:
    """What is known of one model at one address."""

    allowed: bool = False
    without: tuple[str, ...] = ()
    profile: Profile | None = None


def recall(base_url: str, model: str) -> Endpoint:
    """Return what is remembered; a file that is missing or damaged remembers nothing."""
    entry = _read().get(_key(base_url, model))
    if not isinstance(entry, dict):
        return Endpoint()
    profile = entry.get("profile")
    return Endpoint(
        allowed=entry.get("allowed") is True,
        without=tuple(part for part in _list(entry.get("without")) if isinstance(part, str)),
        profile=profile if profile in ("small", "capable") else None,
    )


def remember(base_url: str, model: str, **changes: object) -> None:
    """Change what is remembered; where nothing can be written, nothing is."""
    entries = _read()
    entry = replace(recall(base_url, model), **changes)  # type: ignore[arg-type]
    entries[_key(base_url, model)] = asdict(entry)
    folder = data_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_whole(folder / _FILE, json.dumps(entries, indent=1).encode())
    except (OSError, FileError):
        return  # a read-only home is no reason to fail: the question comes again


def profile_of(base_url: str, model: str) -> Profile:
    """Return what ``doctor`` found out about a model; until then its size goes by its name: ``qwen2.5-coder-1.5b``."""
    sizes = re.findall(
        r"(?<![\w.])(\d{1,3}(?:\.\d+)?)b(?![a-z0-9])|[-_:](\d{2,3})m(?![a-z0-9])", model.casefold()
    )
    billions = [float(b) if b else int(m) / 1000 for b, m in sizes]
    return recall(base_url, model).profile or (
        "small" if billions and max(billions) < _CAPABLE else "capable"
    )


def _read() -> dict[str, object]:
    path: Path = data_folder() / _FILE
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _key(base_url: str, model: str) -> str:
    return f"{base_url.rstrip('/')} {model}"
