"""A draft as the user has it: header lines, a blank line, the body.

Knows the names of header lines in six languages and nothing about what a letter should say.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

_NAMES = {
    "to": "to an à a para aan",
    "cc": "cc kopie copie copia cópia",
    "bcc": "bcc blindkopie cci cco bkk",
    "subject": "subject betreff betr objet asunto assunto onderwerp",
    "attachments": "attachments attachment attached anlagen anlage anhang anhänge pièces-jointes pièce-jointe pj"
    " adjuntos adjunto anexos anexo bijlagen bijlage",
    "channel": "channel kanal canal kanaal",
    "date": "date sent datum gesendet fecha data verzonden envoyé enviado",
    "from": "from von de van",
}


MOST_HEADER_LINES = 60


@cache
def _canonical() -> dict[str, str]:
    return {name: key for key, names in _NAMES.items() for name in names.split()}


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class DraftText:
    """A draft's full text, its header lines by canonical name, and where its body starts.

    ``headers`` maps to, cc, bcc, subject, attachments, channel, date and from to their values; ``places``
    maps the same names to the span of the value in ``text``.
    """

    text: str
    headers: Mapping[str, str]
    body_start: int
    places: Mapping[str, tuple[int, int]]

    @property
    def body(self) -> str:
        """The text after the header lines."""
        return self.text[self.body_start :]


def read_draft(text: str) -> DraftText:
    """Read header lines, if the text starts with some, and find the body.

    Header lines end at the first blank line, or at the first line that is none. A line with an unknown
    name counts as a header line only between known ones and the blank line.
    """
    headers: dict[str, str] = {}
    places: dict[str, tuple[int, int]] = {}
    position = len(text) - len(text.lstrip())
    last = ""
    line_pattern = re.compile(r"([^\W\d_][\w -]{0,23}?)[ \t]{0,3}:(?!//)[ \t]{0,9}([^\r\n]{0,2000})[^\n]*\n?")
    for _ in range(MOST_HEADER_LINES):
        if position >= len(text):
            break
        if text[position] in "\r\n":
            position += 2 if text.startswith("\r\n", position) else 1
            break
        if headers and last and text[position] in " \t":
            position, (start, end) = _folded(text, position, places[last])
            headers[last], places[last] = text[start:end], (start, end)
            continue
        line = line_pattern.match(text, position)
        name = re.sub(r"[ ]+", "-", line[1].strip().lower()) if line else ""
        last = _canonical().get(name, "")
        if not line or not (last or (headers and "-" in name)):
            break
        if last:
            end = line.start(2) + len(line[2].rstrip())
            headers[last], places[last] = text[line.start(2) : end], (line.start(2), end)
        position = line.end()
    return DraftText(text, headers, position if headers else 0, places)


def _folded(text: str, position: int, place: tuple[int, int]) -> tuple[int, tuple[int, int]]:
    """Return where the next line starts and the value's span with its continuation line added."""
    stop = text.find("\n", position)
    stop = len(text) if stop < 0 else stop + 1
    return stop, (place[0], place[0] + len(text[place[0] : stop].rstrip()))
