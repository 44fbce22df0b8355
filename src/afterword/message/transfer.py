"""Transfer encodings of mail: base64 as it really comes, encoded words in headers, format=flowed.

Holds decoders that never raise.
"""

import binascii
import re

from afterword.message import charsets

_ENCODED = re.compile(r"=\?([^?\s]{1,40})\?([bBqQ])\?([^?\n]{0,2000})\?=([ \t\n]{1,20}(?==\?))?")


def unencoded(value: str) -> str:
    """Decode the encoded words of a header value; line breaks and controls in it become spaces."""
    if "=?" in value:
        value = _ENCODED.sub(_decoded_word, value)
    return re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+", " ", value).strip()


def _decoded_word(match: re.Match[str]) -> str:
    charset, method, word, _ = match.groups()
    if method in "bB":
        data = base64(word.encode("ascii", "ignore"))
    else:
        data = binascii.a2b_qp(word.encode("latin-1", "replace"), header=True)
    return charsets.decode(data, charset.partition("*")[0])[0]


def base64(data: bytes) -> bytes:
    """Decode base64 as far as it goes: foreign bytes are skipped, missing padding is added, a stray last letter is lost."""
    clean = re.sub(
        rb"[^A-Za-z0-9+/]+",
        b"",
        data.partition(b"=")[0] if data.count(b"=") <= 2 else data.replace(b"=", b""),
    )
    clean = clean[: len(clean) - 1] if len(clean) % 4 == 1 else clean
    return binascii.a2b_base64(clean + b"=" * (-len(clean) % 4))


def unflowed(text: str, *, joined: bool) -> str:
    """Join the soft line breaks of format=flowed (RFC 3676), keeping quote depth and the signature line.

    ``joined`` is the DelSp parameter: the space at a soft break is not part of the text.
    """
    lines: list[list[str]] = []
    open_depth = -1
    for line in text.split("\n"):
        content = line.lstrip(">")
        depth = len(line) - len(content)
        content = content.removeprefix(" ")
        soft = content.endswith(" ") and content != "-- "
        kept = content[:-1] if soft and joined else content
        if open_depth == depth and content != "-- ":
            lines[-1].append(kept)
        else:
            lines.append([">" * depth, " " if depth else "", kept])
        open_depth = depth if soft else -1
    return "\n".join(map("".join, lines))
