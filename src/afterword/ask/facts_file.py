"""A facts file (``.toml`` or ``.json``): the fields of a letter, or what ``afterword facts`` prints, or both."""

from dataclasses import fields, replace
from pathlib import Path
from typing import Any, Final

from afterword.ask.facts import Facts
from afterword.ask.fields import FIELDS, match_column
from afterword.ask.request import Rejection
from afterword.errors import InputError

_LIMIT: Final = 1_000_000
_OF_FACTS: Final = frozenset(field.name for field in fields(Facts))
_AS_FIELD: Final = {
    "candidate_name": "candidate",
    "sender_name": "to",
    "reply_to": "email",
    "date": "rejected",
}
"""What ``facts`` prints under another name than the letter's field has."""


def read_facts_file(path: Path) -> tuple[dict[str, str], Rejection | None]:
    """Return the letter's fields and, when the file holds facts of a rejection, those.

    Raises InputError with the file, the line where there is one, and the nearest known name for an unknown one.
    """
    data = _parsed(path)
    given: dict[str, str] = {}
    understood: dict[str, Any] = {}
    for key, value in data.items():
        if value is None:
            continue
        if key in _OF_FACTS:
            understood[key] = value
        if field := _AS_FIELD.get(key) or (
            match_column(key) if key not in _OF_FACTS or key in FIELDS else None
        ):
            given[field] = _text(value, f"{path}: {key}")
        elif key not in _OF_FACTS:
            raise InputError(f"{path}: unknown name {key!r}.", _nearest(key))
    rejection = Rejection(_facts(understood, path)) if "outcome" in understood else None
    return given, rejection


def _parsed(path: Path) -> dict[str, Any]:
    import json  # noqa: PLC0415 - only where there is a facts file
    import tomllib  # noqa: PLC0415

    try:
        if path.stat().st_size > _LIMIT:
            raise InputError(f"{path} is too large for a facts file.", "Give the rejection itself instead.")
        text = path.read_bytes().decode("utf-8-sig")
        data = tomllib.loads(text) if path.suffix.lower() == ".toml" else json.loads(text)
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}.", "Check the path.") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not UTF-8 text.", "Save it as UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"{path}: {error}.", 'Write each fact as  name = "value".') from error
    except json.JSONDecodeError as error:
        raise InputError(
            f"{path}:{error.lineno}: this is not JSON ({error.msg}).", "Mend that line."
        ) from error
    except RecursionError as error:
        raise InputError(f"{path} is nested too deeply.", "Give one flat object.") from error
    if not isinstance(data, dict):
        raise InputError(
            f"{path} holds no object of facts.", 'Write  {"to": "…", "company": "…", "role": "…"}.'
        )
    return data


def _text(value: Any, place: str) -> str:
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return "; ".join(value)
    if isinstance(value, (dict, list, bool)):
        raise InputError(f"{place} is not text.", "Give it in quotation marks.")
    return str(value)


def _facts(understood: dict[str, Any], path: Path) -> Facts:
    """Rebuild facts that ``afterword facts`` printed; a value of the wrong type is named."""
    blank = Facts()
    for key, value in understood.items():
        expected = getattr(blank, key)
        right = (
            isinstance(value, type(expected))
            if isinstance(expected, bool)
            else isinstance(value, (str, list, dict, int))
        )
        if not right:
            raise InputError(
                f"{path}: {key} is {value!r}.",
                "Give true or false." if isinstance(expected, bool) else "Give text.",
            )
    lists: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in understood.items()
    }
    return replace(blank, **lists)


def _nearest(key: str) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - only for a typing error

    near = get_close_matches(key.casefold(), [*FIELDS, *sorted(_OF_FACTS)], n=1)
    return f"Did you mean {near[0]!r}?" if near else f"Known names: {', '.join(FIELDS)}."
