"""How long the worst inputs take: hostile text, HTML and MIME at two sizes.

Prints one row a shape: seconds at 250 KB and at 1 MB, and their ratio (4 is linear). Run it with
``python benchmarks/adversarial.py``; it needs nothing but the package.
"""

import sys
import time
from collections.abc import Callable, Iterator

from afterword.errors import InputError
from afterword.message import clean, read
from afterword.text.language import guess
from afterword.text.printable import escape
from afterword.text.sentences import split

_SMALL, _LARGE = 250_000, 1_000_000
_MAIL = b"From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"


def _repeat(unit: str) -> Callable[[int], bytes]:
    return lambda size: (unit * (size // len(unit.encode()) + 1)).encode()[:size]


def _nested(size: int) -> bytes:
    parts = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n)
        for n in range(min(3000, size // 60))
    )
    return b"From: a@b.example\r\nMIME-Version: 1.0\r\n" + parts + b"x" * max(0, size - len(parts))


def _words(lead: str) -> Callable[[int], bytes]:
    return lambda size: (lead + "a " * (size // 2)).encode()[:size]


SHAPES: dict[str, Callable[[int], bytes]] = {
    "spaces": _repeat(" "),
    "line breaks": _repeat("\n"),
    "dashes": _repeat("-"),
    "dash lines": _repeat("-----\n"),
    "quote marks": _repeat(">"),
    "quoted lines": _repeat("> a\n"),
    "quote, answer, quote": _repeat("> a?\nb\n"),
    "On a a a": _words("On "),
    "On lines": _repeat("On Mon, Jan 1\n"),
    "On lines with verb": _repeat("On Mon, 1 Jan 2025, A <a@b.example> wrote:\n"),
    "Le … écrit": _words("Le lundi 3 mars "),
    "glued On": _repeat("x On 1 "),
    "From: a": _repeat("From: a\n"),
    "From: a@b lines": _repeat("From: a@b.example\nb\n"),
    "header labels": _repeat("From: a\nTo: b\nSubject: c\n\n"),
    "1. 1. 1.": _repeat("1. "),
    "a.b.c.": _repeat("a.b."),
    "Anna\\n": _repeat("Anna\n"),
    "closings": _repeat("Best,\nAnna\n\n"),
    "disclaimers": _repeat("This is confidential and intended solely for you.\n"),
    "angle brackets": _repeat("<"),
    "at signs": _repeat("a@"),
    "escapes": _repeat("\x1b["),
    "OSC escapes": _repeat("\x1b]8;;"),
    "zero width": _repeat("a\u200b"),
    "chat lines": _repeat("[12/03/2025, 15:47] Anna: ok\n"),
    "emoji": _repeat("a 🔥 "),
    "one long line": _repeat("word "),
    "10,000 sentences": _repeat("It went well. "),
    "CJK": _repeat("面接は良かったです。"),
    "nested divs": _repeat("<div>"),
    "nested quotes": _repeat("<blockquote type=cite>"),
    "nested quotes, lines": _repeat("<blockquote type=cite>a<br>"),
    "hidden in one line": _repeat('some words here <span style="font-size:0">a</span>'),
    "open tags": lambda size: b"<html>" + (b'<a "' * (size // 4))[:size],
    "open comments": lambda size: b"<html>" + (b"<!--" * (size // 4))[:size],
    "attributes": lambda size: b"<p " + (b'a="b" ' * (size // 6))[:size] + b">",
    "style rules": lambda size: b"<style>" + (b".a{" * (size // 3))[:size],
    "scripts": _repeat("<script>"),
    "entities": lambda size: b"<p>" + (b"&amp" * (size // 4))[:size],
    "table cells": _repeat("<td>a"),
    "hidden spans": _repeat('<span style="display:none">a</span>b'),
    "nested multiparts": _nested,
    "many parts": lambda size: _MAIL + (b"--b\r\n\r\nx\r\n" * (size // 10)),
    "many addresses": lambda size: (
        b"To: " + b"a@b.example, " * (size // 13) + b"\r\nMIME-Version: 1.0\r\n\r\nhi"
    ),
    "open brackets in To": lambda size: b"To: " + b"(" * size + b"\r\nMIME-Version: 1.0\r\n\r\nhi",
    "encoded words": lambda size: b"Subject: " + b"=?a?q?" * (size // 6) + b"\r\nMIME-Version: 1.0\r\n\r\nhi",
    "folded headers": lambda size: (
        b"MIME-Version: 1.0\r\nSubject: a" + b"\r\n " * (size // 3) + b"\r\n\r\nhi"
    ),
    "base64 noise": lambda size: (
        b"MIME-Version: 1.0\r\nContent-Transfer-Encoding: base64\r\n\r\n" + b"=A" * (size // 2)
    ),
    "flowed": lambda size: (
        b"MIME-Version: 1.0\r\nContent-Type: text/plain; format=flowed\r\n\r\n" + b"> a \r\n" * (size // 6)
    ),
}


def measure(data: bytes) -> float:
    """Return the processor seconds that reading, cleaning, splitting, guessing and escaping take."""
    start = time.process_time()
    try:
        cleaned = clean(read(data, name="adversarial"))
    except InputError:
        return time.process_time() - start
    split(cleaned.text)
    guess(cleaned.text)
    escape(cleaned.text)
    return time.process_time() - start


def rows() -> Iterator[tuple[str, float, float]]:
    """Yield (shape, seconds at 250 KB, seconds at 1 MB)."""
    for shape, build in SHAPES.items():
        yield shape, measure(build(_SMALL)), measure(build(_LARGE))


def main() -> int:
    """Print the table; return 1 when a shape takes 2 seconds or more at 1 MB."""
    print(f"{'shape':24} {'250 KB':>8} {'1 MB':>8} {'ratio':>6}")
    worst = 0.0
    for shape, small, large in rows():
        worst = max(worst, large)
        print(f"{shape:24} {small:8.3f} {large:8.3f} {large / max(small, 1e-4):6.1f}", flush=True)
    print(f"{'slowest':24} {'':8} {worst:8.3f}")
    return int(worst >= 2)


if __name__ == "__main__":
    sys.exit(main())
