"""An export, or a list of earlier letters, taken into the journal: all of it or nothing.

The data may come from anywhere: every value is held against its type and a limit before the first is kept, a quote must
be a slice of its reply, and a number that points nowhere is refused.
"""

import datetime as dt
import json
import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import fields, replace
from typing import Any, Final, NamedTuple, TypeVar

from afterword.errors import InputError
from afterword.journal import recording
from afterword.journal.exporting import COUNTED, SCHEMA
from afterword.journal.rows import storable
from afterword.journal.store import Journal
from afterword.journal.types import SECTIONS, Application, Ask, Entry, Exercise, Reply

T = TypeVar("T", Application, Ask, Reply, Entry, Exercise)
_LONG: Final = frozenset(("text", "raw", "body"))
_LONGEST: Final = 1_000_000
_LONGEST_LINE: Final = 20_000
_MOST: Final = 1_000_000
"""Things of one kind in one import."""
_LARGEST: Final = 2**53
_CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "section": SECTIONS,
    "severity": ("decisive", "notable", "minor"),
    "confidence": ("explicit", "hedged", "inferred"),
    "hand": ("first", "second"),
}
_CODES: Final = frozenset(("area", "kind", "engine", "channel", "language", "stage", "case", "tone"))
_KINDS: Final[Mapping[type, Mapping[str, str]]] = {
    cls: {
        field.name: field.type.__name__ if isinstance(field.type, type) else str(field.type)
        for field in fields(cls)
    }
    for cls in (Application, Ask, Reply, Entry, Exercise)
}
"""The fields of each type, and the type of each as text."""


class Imported(NamedTuple):
    """How many of each were new; what was there already is not kept twice."""

    applications: int = 0
    asks: int = 0
    replies: int = 0
    entries: int = 0
    exercises: int = 0


class _Read(NamedTuple):
    applications: list[Application]
    asks: list[Ask]
    replies: list[Reply]
    entries: list[Entry]
    exercises: list[Exercise]
    threads: dict[int, tuple[str, ...]]


def parse(data: bytes, *, place: str) -> Any:
    """Read JSON; raise InputError that starts with place for anything that is not."""
    try:
        return json.loads(data.decode("utf-8-sig"), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise InputError(
            f"{place} is not JSON.", "Give a file that `afterword journal export` wrote."
        ) from error


def _no_number(text: str) -> None:
    raise ValueError(text)


def take_in(journal: Journal, data: Any, *, place: str) -> Imported:
    """Keep what an export holds and the journal does not; the same import twice adds nothing.

    Raises InputError that names the place in the data; then nothing was kept.
    """
    read = _read_all(data, place)
    with journal.together():
        return _keep(journal, read)


def take_in_asks(journal: Journal, asks: Iterable[Mapping[str, str]], *, place: str) -> Imported:
    """Keep a list of earlier letters, one mapping of texts each; a field that is empty was not known."""
    read = []
    for number, fields_ in enumerate(asks, 1):
        where = f"{place}: row {number}"
        ask = _one(Ask, {name: text for name, text in fields_.items() if text}, where)
        if not (ask.to and ask.company):
            raise InputError(
                f"{where}: to and company are needed.",
                "Give a table with the columns to, company, role, sent.",
            )
        read.append(replace(ask, id=number, application=0))
    with journal.together():
        before = journal.count("applications"), journal.count("asks")
        for ask in read:
            recording.put_ask(journal.db, ask, ())
        return Imported(journal.count("applications") - before[0], journal.count("asks") - before[1])


# --- reading ---


def _read_all(data: Any, place: str) -> _Read:
    if not isinstance(data, dict) or data.get("afterword") != "journal":
        raise InputError(
            f"{place} is not an export of a journal.", "Give a file that `afterword journal export` wrote."
        )
    if data.get("schema") != SCHEMA:
        raise InputError(
            f"{place} has the form {data.get('schema')!r}; this afterword reads the form {SCHEMA}.",
            "Update afterword.",
        )
    for name in data:
        if name not in (*COUNTED, "schema", "afterword"):
            raise InputError(f"{place}: {name!r} is not part of an export.", "Remove it.")
    threads: dict[int, tuple[str, ...]] = {}
    whole = _Read(
        _list(Application, data, "applications", place),
        _list(Ask, _without_threads(data, threads, place), "asks", place),
        _list(Reply, data, "replies", place),
        _list(Entry, data, "entries", place),
        _list(Exercise, data, "exercises", place),
        threads,
    )
    _linked(whole, place)
    return whole


def _list(cls: type[T], data: Mapping[str, Any], name: str, place: str) -> list[T]:
    """Read one list of an export; no two in it have the same number."""
    read = [
        _one(cls, item, f"{place}: {name}[{number}]") for number, item in enumerate(_items(data, name, place))
    ]
    if len({item.id for item in read}) != len(read):
        raise InputError(f"{place}: two of the {name} have the same id.")
    return read


def _items(data: Mapping[str, Any], name: str, place: str) -> list[dict[str, Any]]:
    items = data.get(name, [])
    if not isinstance(items, list) or len(items) > _MOST or not all(isinstance(item, dict) for item in items):
        raise InputError(f"{place}: {name} is not a list of at most {_MOST:,} objects.")
    return items


def _without_threads(
    data: Mapping[str, Any], threads: dict[int, tuple[str, ...]], place: str
) -> dict[str, list[dict[str, Any]]]:
    """Take the threads out of the asks of an export, into threads by the asks' numbers."""
    bare = []
    for number, item in enumerate(_items(data, "asks", place)):
        fields_ = dict(item)
        thread = _texts(fields_.pop("thread", []), f"{place}: asks[{number}].thread")
        if thread and isinstance(fields_.get("id"), int):
            threads[fields_["id"]] = thread
        bare.append(fields_)
    return {"asks": bare}


def _one(cls: type[T], values: Mapping[str, Any], where: str) -> T:
    """Read one thing from its fields; every value is held against its type."""
    kinds = _KINDS[cls]
    read: dict[str, Any] = {}
    for name, value in values.items():
        if name not in kinds:
            raise InputError(
                f"{where}: unknown field {str(name)[:60]!r}.", f"Known ones: {', '.join(kinds)}."
            )
        read[name] = _value(kinds[name], name, value, f"{where}.{name}")
    return cls(**read)


def _value(kind: str, name: str, value: Any, where: str) -> Any:
    if value is None and "None" in kind:
        return None
    if "date" in kind:
        return _date(value, where)
    if kind.startswith("int"):
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < _LARGEST:
            raise InputError(f"{where} is not a whole number: {str(value)[:40]!r}.")
        return value
    if kind.startswith("tuple"):
        return _texts(value, where)
    text = _text(value, where, _LONGEST if name in _LONG else _LONGEST_LINE)
    if name in _CHOICES and text not in _CHOICES[name]:
        raise InputError(f"{where} is {text[:40]!r}.", f"It is one of: {', '.join(_CHOICES[name])}.")
    if name in _CODES and not re.fullmatch(r"[a-z0-9_]{0,40}", text):
        raise InputError(f"{where} is no code: {text[:40]!r}.", "A code is of small letters and underscores.")
    return text


def _text(value: Any, where: str, longest: int) -> str:
    if not isinstance(value, str) or len(value) > longest:
        raise InputError(f"{where} is not a text of at most {longest:,} characters.")
    if "\0" in value or storable(value) != value:
        raise InputError(f"{where} holds a character that no text has.")
    return value


def _texts(value: Any, where: str) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > 1000:
        raise InputError(f"{where} is not a list of texts.")
    return tuple(_text(item, where, 1000) for item in value)


def _date(value: Any, where: str) -> dt.date:
    try:
        if isinstance(value, str) and len(value) == 10:
            return dt.date.fromisoformat(value)
    except ValueError:
        pass
    raise InputError(
        f"{where} is not a date: {str(value)[:40]!r}.", "Write it as year-month-day, such as 2025-03-14."
    )


def _linked(read: _Read, place: str) -> None:
    """Hold every link against what it points to, and every quote against its reply."""
    applications = {item.id for item in read.applications}
    asks = {item.id for item in read.asks}
    replies = {item.id: item for item in read.replies}
    entries = {item.id for item in read.entries}
    for number, ask in enumerate(read.asks):
        _points_to(ask.application, applications, f"{place}: asks[{number}].application")
    for number, reply in enumerate(read.replies):
        where = f"{place}: replies[{number}]"
        if reply.application is not None:
            _points_to(reply.application, applications, f"{where}.application")
        if reply.ask is not None:
            _points_to(reply.ask, asks, f"{where}.ask")
        if any(" " in flag or not flag for flag in reply.flags):
            raise InputError(f"{where}.flags holds what is no flag.")
    for number, entry in enumerate(read.entries):
        where = f"{place}: entries[{number}]"
        if (entry.reply is None) != (entry.section == "reflection"):
            raise InputError(f"{where}: a reflection has no reply, and everything else has one.")
        if entry.reply is not None:
            _points_to(entry.reply, replies.keys(), f"{where}.reply")
            if replies[entry.reply].text[entry.start : entry.end] != entry.quote:
                raise InputError(f"{where}.quote is not what its reply says at {entry.start}–{entry.end}.")
    for number, exercise in enumerate(read.exercises):
        if exercise.entry is not None:
            _points_to(exercise.entry, entries, f"{place}: exercises[{number}].entry")


def _points_to(number: int, known: Container[int], where: str) -> None:
    if number not in known:
        raise InputError(f"{where} points to {number}, which is not in the file.")


# --- keeping ---


def _keep(journal: Journal, read: _Read) -> Imported:
    db = journal.db
    before = [journal.count(name) for name in COUNTED]
    applications = {item.id: recording.put_application(db, item) for item in read.applications}
    asks = {
        item.id: recording.restore_ask(
            db, item, applications[item.application], read.threads.get(item.id, ())
        )
        for item in read.asks
    }
    said: dict[int | None, list[Entry]] = {}
    for entry in read.entries:
        said.setdefault(entry.reply, []).append(entry)
    entries = {entry.id: recording.put_reflection(db, entry) for entry in said.get(None, [])}
    for reply in read.replies:
        moved = replace(
            reply,
            application=None if reply.application is None else applications[reply.application],
            ask=None if reply.ask is None else asks[reply.ask],
        )
        entries |= recording.restore_reply(db, moved, said.get(reply.id, []))
    for exercise in read.exercises:
        entry_here = None if exercise.entry is None else entries.get(exercise.entry)
        recording.put_exercise(db, replace(exercise, entry=entry_here), once=True)
    after = [journal.count(name) for name in COUNTED]
    return Imported(*(new - old for new, old in zip(after, before, strict=True)))
