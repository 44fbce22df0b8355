"""How a text table is encoded, found from its bytes.

Streams: no more than a megabyte of the file is held at once.
"""

import codecs
from pathlib import Path
from typing import Final

from afterword.errors import InputError

_CHUNK: Final = 1 << 20
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NOT_TEXT: Final = (
    (b"PK\x03\x04", "It looks like an Excel workbook: name it .xlsx."),
    (b"\xd0\xcf\x11\xe0", "It looks like an old Excel workbook: save it as .xlsx or .csv."),
    (b"%PDF", "It is a PDF: export the table as .csv."),
)
_UNDEFINED_IN_CP1252: Final = b"\x81\x8d\x8f\x90\x9d"
_LOST: Final = "\ufffd".encode()
"""What an earlier conversion put for a character it could not read; valid in itself."""
LABELS: Final = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8 with BOM",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32": "UTF-32",
    "cp1252": "Windows-1252",
    "latin-1": "Latin-1",
}


def find_encoding(path: Path, encoding: str | None) -> str:
    """Return the codec to read path with: the one asked for, or the one its bytes show.

    Valid UTF-8 is UTF-8, and so is text with more good multi-byte characters than broken ones; the rest is
    Windows-1252, or Latin-1 where that has no such byte. Raises InputError for an unknown name, for a codec that
    cannot read the file at all, and for a file that is not text.
    """
    with path.open("rb") as file:
        head = file.read(_CHUNK)
    for mark, hint in _NOT_TEXT:
        if head.startswith(mark):
            raise InputError(f"{path}: this is not a text table.", hint)
    if encoding:
        return _checked(path, encoding, head)
    for mark, codec in _MARKS:
        if head.startswith(mark):
            return codec
    if wide := _wide(head[:65_536]):
        return wide
    if _is_binary(head[:65_536]):
        raise InputError(f"{path}: this is not a text table.", "Save the table as .csv (UTF-8) or .xlsx.")
    return _narrow(path)


def _checked(path: Path, encoding: str, head: bytes) -> str:
    try:
        "".encode(encoding)
        # As the table is read later: a lost byte costs its row only, a missing byte order mark everything.
        codecs.getincrementaldecoder(encoding)("replace").decode(head)
    except LookupError as error:
        raise InputError(
            f"--encoding {encoding}: there is no such encoding.", "Try utf-8, cp1252 or utf-16."
        ) from error
    except UnicodeError as error:
        raise InputError(
            f"{path}: this table cannot be read as {encoding}: {error}.",
            "Leave out --encoding, and it is found from the file.",
        ) from error
    return encoding


def _wide(head: bytes) -> str | None:
    """Return the UTF-16 codec when every second byte of mostly Latin text is zero."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > 0.4 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None


def _is_binary(head: bytes) -> bool:
    controls = len(head) - len(head.translate(None, bytes({*range(32)} - {9, 10, 13})))
    return controls > 0.02 * len(head) + 8


def _narrow(path: Path) -> str:
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    good = bad = 0
    odd_bytes = False
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            text = decoder.decode(chunk)
            if not text.isascii():
                lost = text.count("\ufffd")
                bad += lost - chunk.count(_LOST)
                good += len(text) - len(text.encode("ascii", "ignore")) - lost
            odd_bytes = odd_bytes or len(chunk) != len(chunk.translate(None, _UNDEFINED_IN_CP1252))
    bad += len(decoder.decode(b"", final=True))
    if bad <= good:
        return "utf-8"
    return "latin-1" if odd_bytes else "cp1252"
