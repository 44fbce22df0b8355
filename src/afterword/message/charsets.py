"""From bytes to text, whatever the bytes claim to be.

Holds the order in which encodings are tried; never raises for any bytes, and says what it guessed.
"""

import codecs

_ALIASES = {
    "utf8mb4": "utf-8", "utf-8-mac": "utf-8", "unicode-1-1-utf-8": "utf-8", "utf8": "utf-8", "cp-850": "cp850", "x-mac-roman": "mac_roman", "macintosh": "mac_roman",
    "iso-8859-8-i": "iso-8859-8", "iso-8859-8-e": "iso-8859-8", "x-sjis": "cp932", "shift_jis": "cp932", "windows-31j": "cp932", "ks_c_5601-1987": "cp949", "ksc5601": "cp949",
    "euc-kr": "cp949", "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "big5": "cp950", "big5-hkscs": "big5hkscs", "iso-8859-1": "cp1252", "latin1": "cp1252",
    "latin-1": "cp1252", "iso8859-1": "cp1252", "us-ascii": "ascii", "ansi_x3.4-1968": "ascii", "iso-8859-9": "cp1254", "tis-620": "cp874", "x-unknown": "", "unknown-8bit": "", "binary": "",
}  # fmt: skip
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(data: bytes, declared: str = "") -> tuple[str, str | None]:
    """Return the text and, when the declared encoding was not what the bytes are, a note that says so.

    Line ends become line feeds. A byte that fits nothing becomes U+FFFD.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _lines(data[len(mark) :].decode(encoding, "replace")), None
    name = declared.strip().strip("\"'").lower()
    wanted = _ALIASES.get(name, name)
    if wanted == "cp1252" and _is(data, "utf-8") and not data.isascii():
        return _lines(data.decode("utf-8")), f"The text says it is {name} but is UTF-8; it was read as UTF-8."
    if wanted and wanted != "ascii" and _is(data, wanted):
        return _lines(data.decode(wanted)), None
    if not name and _looks_wide(data):
        return _lines(data.decode("utf-16-le" if data[1:2] == b"\0" else "utf-16-be", "replace")), None
    if _is(data, "utf-8"):
        note = (
            None
            if not name or wanted in ("utf-8", "ascii") or data.isascii()
            else f"The text says it is {name}, which it is not; it was read as UTF-8."
        )
        return _lines(data.decode("utf-8")), note
    note = (
        f"The text is not valid {name or 'UTF-8'}; it was read as Windows-1252, so some letters may be wrong."
    )
    return _lines(data.decode("cp1252", "replace")), note


def _is(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except (LookupError, ValueError):  # an encoding Python does not have, or does not call text
        return False
    except (AssertionError, TypeError):  # codecs that are not text encodings, such as "base64"
        return False
    return codecs.lookup(encoding)._is_text_encoding  # noqa: SLF001 - the only way to ask


def _looks_wide(data: bytes) -> bool:
    head = data[:400]
    return (
        len(head) >= 4
        and len(data) % 2 == 0
        and max(head[0::2].count(0), head[1::2].count(0)) > len(head) * 0.4
    )


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def is_binary(data: bytes) -> bool:
    """Say whether bytes are no text in any encoding: a known kind of file, or many control bytes."""
    if data.startswith(
        (
            b"%PDF",
            b"PK\x03\x04",
            b"\x89PNG",
            b"\xff\xd8\xff",
            b"GIF8",
            b"\xd0\xcf\x11\xe0",
            b"\x7fELF",
            b"\x1f\x8b",
            b"RIFF",
            b"{\\rtf",
            b"SQLite format 3",
        )
    ):
        return True
    if data.startswith(tuple(mark for mark, _ in _MARKS)) or _looks_wide(data):
        return False
    head = data[:8192]
    controls = sum(head.count(byte) for byte in (*range(9), *range(14, 27), *range(28, 32), 127))
    return controls > max(8, len(head) // 10)
