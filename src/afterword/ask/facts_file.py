"""A facts file (``.toml`` or ``.json``): the fields of a letter, or what ``afterword facts`` prints, or both."""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, Final, get_args

from afterword.ask.context import (
    read_day,
    read_flag,
    read_note,
    read_register,
    read_table,
    read_text,
    read_texts,
)
from afterword.ask.facts import Facts
from afterword.ask.facts.shape import Outcome, Stage
from afterword.ask.fields import FIELDS, match_column
from afterword.ask.request import Rejection, Thread
from afterword.config import choice_key, code_of
from afterword.errors import InputError

_LIMIT: Final = 1_000_000
_OF_FACTS: Final = frozenset(field.name for field in fields(Facts))
_OF_REJECTION: Final = ("team", "thread")
_KNOWN: Final = _OF_FACTS.union(_OF_REJECTION, ("schema",))
_AS_FIELD: Final = {
    "candidate_name": "candidate",
    "sender_name": "to",
    "reply_to": "email",
    "date": "rejected",
}
"""What ``facts`` prints under another name than the letter's field has."""
_OPENING: Final = re.compile(r"(?:\s|#[^\n]*\n)*(?:(?P<json>\{)|\w+\s*=)")


def as_json(rejection: Rejection) -> dict[str, object]:
    """Return what ``facts`` prints: the facts, then team and thread where there are any."""
    more: dict[str, object] = {"team": rejection.team} if rejection.team else {}
    if thread := rejection.thread:
        parts = {
            "subject": thread.subject,
            "message_id": thread.message_id,
            "references": list(thread.references),
        }
        more["thread"] = {name: value for name, value in parts.items() if value}
    return rejection.facts.as_json() | more


def read_facts_file(path: Path) -> tuple[dict[str, str], Rejection | None]:
    """Return the letter's fields and, when the file holds facts of a rejection, those.

    Raises InputError with the file, the line where there is one, and the nearest known name for an unknown one.
    """
    return _read(_parsed(path), str(path))


def facts_in(text: str, *, place: str) -> tuple[dict[str, str], Rejection | None] | None:
    """Read a facts file that came as text, such as on standard input; None where the text is a mail or a paste.

    It is JSON or TOML with at least one known name (or ``schema``). Raises InputError as ``read_facts_file`` does.
    """
    opening = _OPENING.match(text)
    if opening is None:
        return None
    try:
        data = _data(text, toml=not opening["json"])
    except (ValueError, RecursionError):
        return None
    if isinstance(data, dict) and any(key in _KNOWN or match_column(key) for key in data):
        return _read(data, place)
    return None


def _parsed(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > _LIMIT:
            raise InputError(f"{path} is too large for a facts file.", "Give the rejection itself instead.")
        data = _data(path.read_bytes().decode("utf-8-sig"), toml=path.suffix.lower() == ".toml")
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}.", "Check the path.") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not UTF-8 text.", "Save it as UTF-8.") from error
    except ValueError as error:
        if path.suffix.lower() == ".toml":
            raise InputError(f"{path}: {error}.", 'Write each fact as  name = "value".') from error
        line = getattr(error, "lineno", 1)
        raise InputError(
            f"{path}:{line}: this is not JSON ({getattr(error, 'msg', error)}).", "Mend that line."
        ) from error
    except RecursionError as error:
        raise InputError(f"{path} is nested too deeply.", "Give one flat object.") from error
    if not isinstance(data, dict):
        raise InputError(
            f"{path} holds no object of facts.", 'Write  {"to": "…", "company": "…", "role": "…"}.'
        )
    return data


def _data(text: str, *, toml: bool) -> Any:
    import json  # noqa: PLC0415 - only where there is a facts file
    import tomllib  # noqa: PLC0415

    return tomllib.loads(text) if toml else json.loads(text)


def _read(data: Mapping[str, object], place: str) -> tuple[dict[str, str], Rejection | None]:
    """Tell the letter's own fields from facts; facts of no rejection are fields under another name."""
    given: dict[str, Any] = {}
    understood: dict[str, Any] = {}
    for key, value in data.items():
        where = f"{place}: {key}"
        if value in (None, "") or key == "schema":
            continue
        if key in _KNOWN:
            understood[key] = _FACTS.get(key, read_text)(value, where)
        elif field := match_column(key):
            given[field] = _FIELDS.get(field, read_text)(value, where)
        else:
            raise InputError(f"{place}: unknown name {key!r}.", _nearest(key))
    if "outcome" not in understood:
        named = {_AS_FIELD.get(key, key): value for key, value in understood.items()}
        return {key: value for key, value in named.items() if key in FIELDS} | given, None
    more = {key: understood.pop(key, None) for key in _OF_REJECTION}
    return given, Rejection(Facts(**understood), **more)


def _iso(value: object, where: str) -> str:
    return read_day(value, where).isoformat()


def _code(value: object, where: str) -> str:
    return code_of(read_text(value, where))


def _one_of(choices: tuple[str, ...]) -> Callable[[object, str], str]:
    def read(value: object, where: str) -> str:
        text = choice_key(read_text(value, where))
        if text not in choices:
            raise InputError(f"{where} is {value!r}.", f"Choose one of: {', '.join(choices)}.")
        return text

    return read


def _quotes(value: object, where: str) -> dict[str, str]:
    return {name: read_text(quote, f"{where}.{name}") for name, quote in read_table(value, where).items()}


def _thread(value: object, where: str) -> Thread:
    parts = read_table(value, where)
    subject, message_id = (
        read_text(parts.get(name, ""), f"{where}.{name}") or None for name in ("subject", "message_id")
    )
    return Thread(subject, message_id, read_texts(parts.get("references", ()), f"{where}.references"))


_FACTS: Final[Mapping[str, Callable[[object, str], object]]] = {
    **{field.name: read_flag for field in fields(Facts) if isinstance(field.default, bool)},
    "stage": _one_of(get_args(Stage)),
    "outcome": _one_of(get_args(Outcome)),
    "date": _iso,
    "deadline": read_day,
    "language": _code,
    "formality": read_register,
    "interviewers": read_texts,
    "company_aliases": read_texts,
    "asks": read_texts,
    "evidence": _quotes,
    "thread": _thread,
}
"""What is not plain text among the names that ``facts`` prints."""
_FIELDS: Final[Mapping[str, Callable[[object, str], str]]] = {
    "about": read_note,
    "ask": read_note,
    "rejected": _iso,
}


def _nearest(key: str) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - only for a typing error

    near = get_close_matches(key.casefold(), [*FIELDS, *sorted(_OF_FACTS)], n=1)
    return f"Did you mean {near[0]!r}?" if near else f"Known names: {', '.join(FIELDS)}."
