"""The doors of this room: bytes, text, a file or a folder in, messages out.

Holds the recognition of the form and the limits. Nothing is ever fetched, and a file that is no message is an
InputError that names it.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from afterword.errors import InputError
from afterword.message import charsets, pasted
from afterword.message.types import Headers, Message

_MOST_BYTES = 25 * 1024 * 1024
_MOST_MBOX = 40 * _MOST_BYTES
_MOST_TEXT = 1_000_000
_MOST_LINES = 20_000
_MAIL_FIELD = rb"(?im)^(?:mime-version|content-type|content-transfer-encoding|message-id|received|return-path|dkim-signature|delivered-to|auto-submitted|in-reply-to|references|x-mailer|user-agent|list-id|thread-topic|x-[a-z-]{2,40}):"
_HTML = r"(?is)\s*(?:<!--.{0,400}-->\s*)?<(?:!doctype html|html|head|body|div|p|table|meta|span|style|center|font|br)\b"
_MBOX = rb"(?m)^From (?:\S+@\S+|\S+) .{0,60}\d{4}"
_IN_MBOX = r"(.+\.mbox)#(\d{1,9})"
"""What ``messages_in`` calls a message of a mailbox, with the path before it."""
_SUFFIXES = (".eml", ".txt", ".html", ".htm", ".msg", ".text", ".emlx", ".md")


def read(data: bytes, *, name: str = "") -> Message:
    """Read one message: mail with headers, HTML or pasted text, whichever the bytes are.

    ``name`` is what errors call the input (a path, ``standard input``); its suffix may decide the form.
    Raises InputError when there is no text in it.
    """
    label = name or "The message"
    if len(data) > _MOST_BYTES:
        if not is_mail(data):
            raise InputError(_too_large(label), "Save the message without its attachments.")
        long = "The message is larger than 25 MB; what comes after that, such as an attachment, was left out."
        return _noted(read(data[:_MOST_BYTES], name=name), long)
    suffix = name[-6:].lower()
    if suffix.endswith(".msg") or data.startswith(b"\xd0\xcf\x11\xe0"):
        from afterword.message import outlook  # noqa: PLC0415 - an optional form

        return outlook.read_msg(data, label)
    if charsets.is_binary(data):
        raise InputError(f"{label} is not text.", "Save the message as .eml or .txt, or paste its text.")
    if suffix.endswith(".emlx"):
        data = data.partition(b"\n")[2]
    if suffix.endswith((".eml", ".emlx")) or is_mail(data):
        from afterword.message import mime  # noqa: PLC0415 - costs more to import than a paste takes to read

        return _limited(mime.read_mail(data, label))
    text, note = charsets.decode(data)
    message = (
        read_html(text)
        if suffix.endswith((".html", ".htm")) or re.match(_HTML, text[:2000])
        else read_text(text)
    )
    return _noted(message, note)


def read_text(text: str) -> Message:
    """Read text that was pasted: header lines on top are understood and stay part of ``Message.text``."""
    if re.match(_HTML, text[:2000]) and "</" in text:
        return read_html(text)
    headers, end = _top(text)
    return _limited(Message(text, headers, "text", header_end=end))


def _top(text: str) -> tuple[Headers | None, int]:
    headers, end = pasted.read_top(text)
    return (headers, end) if headers else pasted.read_webmail(text)


def read_html(text: str) -> Message:
    """Read an HTML page: ``Message.text`` is what it shows, with hidden text left in place and marked."""
    from afterword.message import markup  # noqa: PLC0415 - not needed for text

    page = markup.render(text[: 8 * _MOST_TEXT])
    headers, end = _top(page.text)
    notes = ("The message contains hidden text, which was left out.",) if page.hidden else ()
    return _limited(Message(page.text, headers, "html", notes, page.hidden, page.marks, end))


def read_file(path: Path) -> Message:
    """Read one message from a file; of a mail over 25 MB the rest is left out, and a note says so.

    ``box.mbox#3`` is the third message of that mailbox, unless there is a file of that name. Raises InputError for a
    folder, a missing or unreadable file, no text, any other file over 25 MB.
    """
    named = re.fullmatch(_IN_MBOX, str(path), re.IGNORECASE)
    if named and not path.exists():
        return _read_from_mbox(Path(named[1]), int(named[2]))
    return read(_bytes(path), name=str(path))


def messages_in(
    path: Path, enter: Callable[[Path], bool] = lambda _: True
) -> Iterator[tuple[str, Message | InputError]]:
    """Yield (name, message) for every message in a folder or an .mbox file; a bad one yields its InputError instead.

    Files of a folder come in the order of their names, those of a folder in it behind that folder's name where ``enter``
    says so. Hidden files and other kinds of file are left out, documents that may be letters yield an InputError.
    """
    if path.is_dir():
        try:
            found = sorted(entry for entry in path.iterdir() if not entry.name.startswith("."))
        except OSError as error:
            raise InputError(f"{path}: {error.strerror or error}.", "Check the path.") from error
        for entry in found:
            if entry.is_dir():
                if not entry.is_symlink() and entry.name not in _MAILDIR and enter(entry):
                    yield from _within(entry, enter)
            elif entry.suffix.lower() == ".mbox":
                yield from messages_in(entry)
            elif entry.is_file() and (entry.suffix.lower() in _SUFFIXES or path.name in _MAILDIR):
                yield entry.name, _or_error(entry)
            elif entry.suffix.lower() in _DOCUMENTS:
                yield (
                    entry.name,
                    InputError(
                        f"{entry}: documents such as {entry.suffix} are not read.",
                        "Copy its text into a .txt file.",
                    ),
                )
        for part in _MAILDIR[:2]:
            if (path / part).is_dir():
                yield from _within(path / part, enter)
        return
    data = _mbox(path)
    if not re.match(_MBOX, data.lstrip(b"\xef\xbb\xbf \r\n")):
        yield path.name, _or_error(path)
        return
    for number, letter in enumerate(_letters(data), 1):
        name = f"{path.name}#{number}"
        try:
            yield name, read(letter, name=f"{name}.eml")
        except InputError as error:
            yield name, error


_MAILDIR = ("new", "cur", "tmp")
_DOCUMENTS = (".pdf", ".doc", ".docx", ".odt", ".rtf", ".pages")


def _within(folder: Path, enter: Callable[[Path], bool]) -> Iterator[tuple[str, Message | InputError]]:
    return ((f"{folder.name}/{name}", message) for name, message in messages_in(folder, enter))


def _read_from_mbox(path: Path, number: int) -> Message:
    letter = next(islice(_letters(_mbox(path)), max(number - 1, 0), None), None) if number else None
    if letter is None:
        raise InputError(f"{path}: there is no message {number} in it.", "Messages are counted from 1.")
    return read(letter, name=f"{path}#{number}.eml")


def _mbox(path: Path) -> bytes:
    data = _bytes(path, limit=_MOST_MBOX)
    if len(data) > _MOST_MBOX:
        raise InputError(_too_large(str(path), _MOST_MBOX), "Split the mailbox into smaller ones.")
    return data


def _letters(data: bytes) -> Iterator[bytes]:
    """Split an mbox at its "From " lines and undo the quoting of such lines in bodies."""
    starts = [
        match.start()
        for match in re.finditer(_MBOX, data)
        if match.start() == 0
        or data.endswith((b"\n\n", b"\r\n\r\n", b"\xef\xbb\xbf"), 0, match.start())
        or match.start() < 8
    ]
    for start, end in zip(starts, [*starts[1:], len(data)], strict=True):
        body = data[start:end].partition(b"\n")[2]
        yield re.sub(rb"^>(>{0,20}From )", rb"\1", body, flags=re.MULTILINE)


def _or_error(path: Path) -> Message | InputError:
    try:
        return read_file(path)
    except InputError as error:
        return error


def _too_large(label: str, limit: int = _MOST_BYTES) -> str:
    return f"{label} is too large: over {limit // 1_048_576} MB."


def _bytes(path: Path, limit: int = _MOST_BYTES) -> bytes:
    """Return what the file holds; one byte more than limit when it holds more."""
    try:
        if path.is_dir():
            raise InputError(f"{path} is a folder.", "Give one message, or use batch for a folder.")
        if (
            not path.is_file()
            and path.exists()
            and path.stat().st_size == 0
            and not path.is_fifo()
            and not path.is_char_device()
        ):
            raise InputError(f"{path} is not a file.", "Give a saved message.")
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        reason = (
            "there is no such file"
            if isinstance(error, FileNotFoundError)
            else (error.strerror or str(error)).lower()
        )
        raise InputError(f"{path}: {reason}.", "Check the path; - reads standard input.") from error
    except ValueError as error:  # a NUL in the name
        raise InputError(f"{path!r} is not a file name.", "Check the path.") from error
    return data


def is_mail(data: bytes) -> bool:
    """Say whether data is a raw mail rather than a paste with a few header lines: it has fields only machines write."""
    head = data[:40_000].lstrip()
    if head.startswith(b"From ") and re.match(_MBOX, head):
        return True
    block = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    opening = re.match(rb"[!-9;-~]{1,76}:", block)
    return opening is not None and re.search(_MAIL_FIELD, block) is not None


def _noted(message: Message, note: str | None) -> Message:
    return replace(message, notes=(note, *message.notes)) if note else message


def _limited(message: Message) -> Message:
    """Keep the first million characters and 20,000 lines: no letter is longer, only attacks and logs are."""
    size = min(len(message.text), _MOST_TEXT)
    if message.text.count("\n", 0, size) > _MOST_LINES:
        size = sum(len(line) + 1 for line in message.text.split("\n", _MOST_LINES)[:-1])
    if size == len(message.text):
        return message
    return replace(
        message,
        text=message.text[:size],
        hidden=tuple(span for span in message.hidden if span.end <= size),
        marks=tuple(mark for mark in message.marks if mark.end <= size),
        notes=(*message.notes, "The message is very long; only its beginning was read."),
    )
