"""What is remembered of each endpoint: that the user allowed it, whether it takes a JSON schema, how capable its model is.

One small JSON file in the user's data folder; losing it costs one question and one probe.
"""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final, Literal

from afterword.config import data_folder
from afterword.errors import FileError
from afterword.files import write_whole

Profile = Literal["small", "capable"]
_FILE: Final = "endpoints.json"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """What is known of one model at one address."""

    allowed: bool = False
    json_schema: bool = True
    profile: Profile | None = None


def recall(base_url: str, model: str) -> Endpoint:
    """Return what is remembered; a file that is missing or damaged remembers nothing."""
    entry = _read().get(_key(base_url, model))
    if not isinstance(entry, dict):
        return Endpoint()
    profile = entry.get("profile")
    return Endpoint(
        allowed=entry.get("allowed") is True,
        json_schema=entry.get("json_schema") is not False,
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


def _read() -> dict[str, object]:
    path: Path = data_folder() / _FILE
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def _key(base_url: str, model: str) -> str:
    return f"{base_url.rstrip('/')} {model}"
