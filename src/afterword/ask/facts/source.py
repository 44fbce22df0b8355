"""One rejection laid out for reading: subject, greeting, body, signature, history, each with its place.

Holds the layout only. It must not know what any of it says.
"""

import re
from dataclasses import dataclass
from typing import NamedTuple

from afterword.ask.facts.prose import Prose, even_out
from afterword.message import Address, Cleaned, Headers, Message, read_text
from afterword.text.letters import fold
from afterword.text.salutations import is_closing

_LONGEST = 24_000  # characters read of each part; no rejection is longer
_NOTHING = 2  # characters above a forwarded message that are nobody's words
_REPLY_MARKS = tuple("re fw fwd aw wg sv vs tr rif res enc odp antw r rv vb doorst i".split())


class Line(NamedTuple):
    """A line of the text without the white space around it, and its place."""

    start: int
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """What the finders read. ``body`` is what the sender newly wrote; ``subject`` is without ``Re:`` and the like.

    Places point into ``text``, those of ``subject`` into the subject itself; ``kept``, ``past`` and ``below`` are the
    stretches that ``body``, ``history`` and ``foot`` were made from.
    """

    text: str
    headers: Headers
    language: str | None
    subject: Prose
    body: Prose
    lines: tuple[Line, ...]
    signature: tuple[Line, ...]
    history: Prose
    foot: Prose
    kept: tuple[tuple[int, int], ...]
    past: tuple[tuple[int, int], ...]
    below: tuple[tuple[int, int], ...]

    @property
    def sender(self) -> Address:
        """The From address, empty when there is none."""
        return self.headers.from_ or Address()

    def keeps(self, at: int) -> bool:
        """Say whether a place in the text is among the words that the sender newly wrote."""
        return any(first <= at <= last for first, last in self.kept)

    def fuller(self, name: str) -> str:
        """Return the name in a header line that begins with a name of one word, or that name: Ravi is copied as Ravi Balakrishnan."""
        people = (*self.headers.cc, self.headers.reply_to)
        full = {
            each.name
            for each in people
            if each and each.name and re.fullmatch(rf"{re.escape(name)}(?: [^\W\d_]+){{1,2}}", each.name)
        }
        return full.pop() if " " not in name and len(full) == 1 else name


def lay_out(message: Message, cleaned: Cleaned, language: str | None) -> Source:
    """Sort the text of a message into what the finders read."""
    text = message.text
    kept = [
        (max(span.start, message.header_end), span.end)
        for span in cleaned.kept
        if span.end > message.header_end
    ]
    typed, signed = _split_signature(_lines_of(text, _capped(kept)))
    automatic = _lines_of(text, _cut_away(cleaned, "signature"))
    past, below = (
        _cut_away(cleaned, "history"),
        _cut_away(cleaned, "disclaimer", "chrome", after=message.header_end),
    )
    headers = _inner_headers(message, cleaned) or message.headers or Headers()
    subject = without_reply_marks(headers.subject or "")
    return Source(
        text=text,
        headers=headers,
        language=language,
        subject=even_out(subject, [(0, len(subject))]),
        body=even_out(text, _capped(kept)),
        lines=tuple(typed),
        signature=tuple(line for line in (*signed, *automatic) if line.text.strip("-_=*~ ")),
        history=even_out(text, past),
        foot=even_out(text, below),
        kept=tuple(_capped(kept)),
        past=tuple(past),
        below=tuple(below),
    )


def _cut_away(cleaned: Cleaned, *reasons: str, after: int = 0) -> list[tuple[int, int]]:
    """Give what was cut for some reasons; header lines, up to ``after``, are read as headers."""
    return _capped(
        [(max(cut.start, after), cut.end) for cut in cleaned.cut if cut.why in reasons and cut.end > after]
    )


def _inner_headers(message: Message, cleaned: Cleaned) -> Headers | None:
    """Return the header lines of a forwarded rejection: whoever forwarded it is not its sender."""
    if not cleaned.voices or not cleaned.kept:
        return None
    said_above = cleaned.text[: cleaned.voices[0].start].split("\n")
    noted = message.headers is None and sum(bool(line.strip()) for line in said_above) <= 1
    if cleaned.voices[0].start > _NOTHING and not noted:
        return None
    stops = [span.start for span in cleaned.kept if span.start > _NOTHING][:2] or [cleaned.kept[0].start]
    for stop in stops:
        above = message.text[max(0, stop - 2000) : stop].strip().split("\n")
        for at in range(max(0, len(above) - 12), len(above)):
            headers = read_text("\n".join(above[at:]) + "\n\n.").headers if ":" in above[at] else None
            if headers and headers.from_:
                return headers
    return None


def header_name(headers: Headers, field: str) -> str:
    """Return the display name of ``from`` or the first ``to`` as the header line itself writes it."""
    address = headers.from_ if field == "from" else next(iter(headers.to), None)
    name = (address.name if address else None) or ""
    written = headers.raw.get(field, "").partition("<")[0].strip().strip("\"'").strip()
    usable = (
        name and written and len(written) < 200 and not any(mark in written for mark in ("=?", "@", "\\"))
    )
    return written if usable else name


def without_reply_marks(subject: str) -> str:
    """Take ``Re:``, ``Fwd:``, ``AW:`` and ``[EXTERNAL]`` off the front of a subject."""
    bare = " ".join(subject[:400].split())
    for _ in range(8):
        head, found, tail = bare.partition(":")
        if found and fold(head).strip().rstrip("[0123456789]") in _REPLY_MARKS and tail.strip():
            bare = tail.strip()
        elif bare.lower().startswith(("[external]", "[extern]", "[ext]", "[externe]", "(external)")):
            bare = bare[max(bare.find("]"), bare.find(")")) + 1 :].strip()
        else:
            break
    return bare


def _capped(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    room = _LONGEST
    capped: list[tuple[int, int]] = []
    for start, end in spans:
        if room <= 0:
            break
        capped.append((start, min(end, start + room)))
        room -= end - start
    return capped


def _lines_of(text: str, spans: list[tuple[int, int]]) -> list[Line]:
    found: list[Line] = []
    for start, end in spans:
        position = start
        for raw in text[start:end].split("\n"):
            bare = raw.strip()
            if bare:
                found.append(Line(position + raw.index(bare), bare))
            position += len(raw) + 1
    return found


def _split_signature(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """Divide the typed lines at the closing formula, or where short lines without a full stop begin at the end."""
    for index in range(len(lines) - 1, max(-1, len(lines) - 14), -1):
        parts = lines[index].text.split(" / ")
        if index and any(_closes(part) for part in parts) and len(lines) - index <= 12:
            return lines[: index + 1], lines[index + 1 :]
    index = len(lines)
    while index > 1 and len(lines) - index < 8 and _may_sign(lines[index - 1].text):
        index -= 1
    return lines[:index], lines[index:]


def _closes(line: str) -> bool:
    """Say whether a line closes, also with a place or a wish behind (``Freundliche Grüße aus Kassel``)."""
    words = line.split()
    return is_closing(line) or any(
        is_closing(" ".join(words[:count]))
        for count in (2, 3)
        if count < len(words) <= 6 and words[count] in ("aus", "from", "y", "und", "and", "e", "et", "uit")
    )


def _may_sign(line: str) -> bool:
    if len(line) > 70 or (line[0] in "-*•·" and len(line) > 30) or line[-1] in "?!:;,":
        return False
    return line[-1] != "." or len(line.split()) <= 2 or line.endswith((" Ltd.", " Inc.", " Co.", " Corp."))
