"""One letter as an RFC 5322 draft that a mail program opens for editing (``X-Unsent: 1``).

An own serialiser, because the standard one costs a hundred times more per row; the tests hold it against
the standard parser. Writes no Date and no Message-ID: the mail program does when the user sends.
"""

import re
from binascii import b2a_base64
from functools import lru_cache
from typing import Final

from afterword.deliver.outgoing import Outgoing, body_text, header_text
from afterword.errors import InputError
from afterword.text.addresses import address_problem, malformed, to_ascii_domain

_LINE: Final = 76
_LONGEST: Final = 998
"""Bytes that RFC 5322 allows in a line, without its CRLF."""
_ENCODED_BYTES: Final = 42
"""UTF-8 bytes an encoded word may hold so that it stays below 75 characters."""
_PHRASE: Final = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_MESSAGE_ID: Final = r"<[!-;=?-~]{1,900}>"


def eml_bytes(letter: Outgoing) -> bytes:
    """Return letter as the bytes of an ``.eml`` file: CRLF, UTF-8, exactly one recipient or none yet.

    A Message-ID that is not of the form ``<…>`` is left out, for it would thread nothing. Raises InputError
    that names the field when a header field holds a control character or line separator, when an address
    is not exactly one usable address, or when the body holds a control character.
    """
    body, encoding = _body(letter.body)
    return (_headers(letter) + f"Content-Transfer-Encoding: {encoding}\r\n\r\n").encode("ascii") + body


def _headers(letter: Outgoing) -> str:
    head = ""
    if letter.from_email:
        head = f"From: {_sender(letter.from_name or '', letter.from_email)}\r\n"
    if letter.to_email:
        head += f"To: {_mailbox(letter.to_name, letter.to_email, 'to')}\r\n"
    else:
        header_text(letter.to_name, "to")
    head += f"Subject: {_unstructured(header_text(letter.subject, 'subject'))}\r\n"
    if letter.in_reply_to or letter.references:
        head += _thread(letter.in_reply_to, letter.references)
    return head + 'X-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset="utf-8"\r\n'


@lru_cache(maxsize=16)
def _sender(name: str, email: str) -> str:
    """Return the user's own mailbox, which is the same in every letter of a run."""
    return _mailbox(name, email, "from")


def _mailbox(name: str, email: str, field: str) -> str:
    """Return ``name <local@domain>``, built from its parts so that neither can add a second address."""
    problem = (address_problem if field == "to" else malformed)(email)
    if problem:
        raise InputError(
            f"{field}: {email!r} cannot be used: {problem}.", "Give one plain address: name@domain."
        )
    local, _, domain = email.partition("@")
    address = f"{local}@{to_ascii_domain(domain)}"
    name = " ".join(header_text(name, field).split())
    if not name:
        return address
    if len(name) > _LINE - 10 or not name.isascii() or "=?" in name:
        return f"{_encoded(name)}\r\n <{address}>"
    if not re.fullmatch(_PHRASE, name):
        name = '"' + name.replace("\\", r"\\").replace('"', r"\"") + '"'
    return f"{name} <{address}>" if len(name) + len(address) < _LINE - 10 else f"{name}\r\n <{address}>"


def _unstructured(text: str) -> str:
    """Return text for a header without structure: as it is, folded at spaces, or as encoded words."""
    if text.isascii() and "=?" not in text:
        if len(text) < _LINE - 10:
            return text
        words = text.split(" ")
        if all(0 < len(word) < _LINE - 10 for word in words):
            return _folded(words)
    return _encoded(text)


def _folded(words: list[str]) -> str:
    lines, line = [], ""
    for word in words:
        if line and len(line) + len(word) > _LINE - 10:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\r\n ".join([*lines, line])


def _encoded(text: str) -> str:
    """Return text as RFC 2047 encoded words, each of whole characters, one a line."""
    words, word = [], b""
    for character in text:
        piece = character.encode("utf-8")
        if len(word) + len(piece) > _ENCODED_BYTES:
            words.append(word)
            word = b""
        word += piece
    return "\r\n ".join(
        f"=?utf-8?b?{b2a_base64(each, newline=False).decode('ascii')}?=" for each in (*words, word)
    )


def _thread(in_reply_to: str | None, references: tuple[str, ...]) -> str:
    """Return In-Reply-To and References; the message answered is always the last reference."""
    ids = [header_text(each, "references") for each in references]
    answered = header_text(in_reply_to, "in_reply_to") if in_reply_to else ""
    if answered and answered not in ids:
        ids.append(answered)
    ids = [each for each in ids if re.fullmatch(_MESSAGE_ID, each)]
    head = f"In-Reply-To: {answered}\r\n" if answered in ids else ""
    return head + "References: " + "\r\n ".join(ids) + "\r\n" if ids else head


def _body(text: str) -> tuple[bytes, str]:
    """Return text with CRLF line ends and how it is encoded; base64 only where a line would be too long."""
    data = (body_text(text).replace("\n", "\r\n") + "\r\n").encode("utf-8")
    if len(data) > _LONGEST and max(map(len, data.split(b"\r\n"))) > _LONGEST:
        coded = b2a_base64(data, newline=False)
        return b"".join(coded[at : at + _LINE] + b"\r\n" for at in range(0, len(coded), _LINE)), "base64"
    return data, "7bit" if data.isascii() else "8bit"
