"""What is safe to show on a terminal.

Holds one function; it must not know where the text comes from or goes to.
"""

import re

# C0 without tab and newline, DEL, C1, soft hyphen, bidi marks and embeddings, zero-width characters, line and
# paragraph separators, invisible operators, lone surrogates, the byte order mark and the invisible tag characters.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_JOINER = "\u200d"


def escape(text: str) -> str:
    r"""Return text with every control, direction and invisible character as a visible escape.

    Newline and tab stay; so does a joiner between two emoji. ESC becomes the four characters ``\x1b``.
    """
    if _UNSAFE.search(text) is None:
        return text
    return _UNSAFE.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    character = match[0]
    if character == _JOINER and _joins_emoji(match.string, match.start()):
        return character
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _joins_emoji(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return _is_emoji(before) and _is_emoji(after)


def _is_emoji(character: str) -> bool:
    return (
        character == "\ufe0f"
        or "\u2190" <= character <= "\u2bff"
        or "\U0001f000" <= character <= "\U0001faff"
    )
