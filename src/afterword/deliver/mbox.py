"""Drafts in one mbox file: what to append for each.

Holds the escaping only; who appends, and how safely, is the caller's matter.
"""

import re
from functools import cache
from typing import Final

_SEPARATOR: Final = b"From MAILER-DAEMON Thu Jan  1 00:00:00 1970\n"
"""A draft has no sender and no time of delivery yet; readers only need a well-formed line."""


def mbox_entry(eml: bytes) -> bytes:
    """Return the bytes that add one message (as ``eml_bytes`` gives it) to the end of an mbox.

    Line ends become LF; lines that begin with ``From `` behind any number of ``>`` get one more ``>`` (mboxrd),
    so that no line of a letter can begin a message.
    """
    data = eml.replace(b"\r\n", b"\n")
    if b"From " in data:
        data = _from_line().sub(rb">\1", data)
    return _SEPARATOR + data + (b"\n" if data.endswith(b"\n") else b"\n\n")


@cache
def _from_line() -> re.Pattern[bytes]:
    return re.compile(rb"^(>*From )", re.MULTILINE)
