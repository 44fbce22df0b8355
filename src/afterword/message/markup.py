"""HTML mail as the text it shows, with what its markup hides and quotes.

Holds an own tokenizer and renderer: one walk, linear for any input, nothing fetched, no tag trusted. Text that the
reader of the mail cannot see stays in place and is reported as hidden.
"""

import re
from dataclasses import dataclass, field
from html import unescape

from afterword.message import looks
from afterword.message.types import Mark, Span

_TAG = re.compile(r"/?([a-zA-Z][a-zA-Z0-9:_-]{0,30})")
_ATTRIBUTE = re.compile(
    r"([a-zA-Z_:][\w:.-]{0,40})\s{0,9}(?:=\s{0,9}(\"[^\"]*\"|'[^']*'|[^\s\"'>]{1,2000}))?"
)
_SPACE = re.compile(r"[ \t\n\r\f]+")
_VOID = frozenset("br hr img input meta link wbr col area base source".split())
_BLOCK = frozenset(
    "address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul body html title".split()
)
_PARAGRAPH = frozenset("p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table".split())
_SKIPPED = frozenset(
    "script style head title template noscript svg math object iframe select textarea".split()
)
_RAW = frozenset(("script", "style", "textarea", "title"))
_DEEPEST = 2000  # open elements that are remembered; deeper ones show their text all the same


@dataclass(frozen=True, slots=True)
class Rendered:
    """Visible and hidden text in reading order, and where the markup hid, quoted or signed."""

    text: str
    hidden: tuple[Span, ...]
    marks: tuple[Mark, ...]


@dataclass(slots=True)
class _Element:
    tag: str
    look: looks.Look
    start: int
    kind: looks.Kind | None
    skipped: bool
    count: int = 0


@dataclass(slots=True)
class _Writer:
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    breaks: int = 0  # line breaks owed before the next text
    ended: int = 2  # line breaks that the text ends with
    space: bool = False
    hidden: list[Span] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    stack: list[_Element] = field(default_factory=list)

    def put(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)

    def owe(self, breaks: int) -> None:
        self.breaks = max(self.breaks, breaks)
        self.space = False

    def write(self, text: str, *, hidden: bool, pre: bool) -> None:
        """Append text with its white space as a browser shows it."""
        if pre:
            self._flush()
            self.put(text)
            return
        words = _SPACE.sub(" ", text)
        if words in ("", " "):
            self.space = self.space or (words == " " and self.length > 0 and not self.breaks)
            return
        if self.breaks or not self.length:
            self._flush()
            words = words.lstrip(" ")
        elif (self.space or words[0] == " ") and self.length:
            self.put(" ")
            words = words.lstrip(" ")
        self.space = words.endswith(" ")
        words = words.rstrip(" ")
        start = self.length
        self.put(words)
        self.ended = 0
        if hidden and words:
            self.hidden.append(Span(start, self.length))

    def _flush(self) -> None:
        missing = max(0, self.breaks - self.ended) if self.length else 0
        if missing:
            self.put("\n" * missing)
        self.breaks, self.space = 0, False
        self.ended = 0

    def line_break(self) -> None:
        """Write a <br>: a break in the text, or one more after those owed."""
        self._flush()
        self.put("\n")
        self.ended = 1 if not self.ended else self.ended + 1


def render(source: str) -> Rendered:
    """Render HTML as text. Comments with words in them count as hidden text; conditional ones are left out."""
    writer = _Writer()
    hiding = looks.hiding_classes(source)
    position, length = 0, len(source)
    last_comment = source.rfind("-->")
    while position < length:
        at = source.find("<", position)
        stop = at if at >= 0 else length
        if stop > position:
            _text(writer, source[position:stop])
        if at < 0:
            break
        if source.startswith("<!--", at):
            end = source.find("-->", at + 4) if at + 4 <= last_comment else -1
            comment = source[at + 4 : end if end >= 0 else at + 4]
            position = end + 3 if end >= 0 else at + 4
            _comment(writer, comment)
        else:
            position = _markup(writer, source, at, hiding)
    while writer.stack:
        _close(writer, len(writer.stack) - 1)
    return Rendered(
        "".join(writer.pieces),
        tuple(writer.hidden),
        tuple(mark for mark in writer.marks if mark.end > mark.start),
    )


def _text(writer: _Writer, raw: str) -> None:
    if any(element.skipped for element in writer.stack[-1:]):
        return
    top = writer.stack[-1] if writer.stack else None
    text = unescape(raw) if "&" in raw else raw
    text = text.replace("\r", "\n") if "\r" in text else text
    writer.write(text, hidden=top.look.hidden if top else False, pre=bool(top and top.tag == "pre"))


def _comment(writer: _Writer, comment: str) -> None:
    body = comment.strip()
    if (
        body[:1] in ("[", "<")
        or body.endswith("]")
        or len(re.findall(r"[^\W\d_]{2,}", body[:400])) < 4
        or "{" in body
    ):
        return
    if writer.stack and writer.stack[-1].skipped:
        return
    writer.write(" " + body[:2000].replace("<", " ") + " ", hidden=True, pre=False)


def _markup(writer: _Writer, source: str, at: int, hiding: frozenset[str]) -> int:
    """Handle the tag at position at; return where reading goes on."""
    following = source.find("<", at + 1)
    limit = following if following >= 0 else len(source)
    name = _TAG.match(source, at + 1, limit)
    if name is None:
        if source[at + 1 : at + 2] in ("!", "?"):
            end = source.find(">", at, limit)
            return end + 1 if end >= 0 else limit
        _text(writer, "<")
        return at + 1
    end = _tag_end(source, name.end(), limit)
    if end < 0:
        _text(writer, source[at:limit])
        return limit
    tag = name[1].lower()
    if source[at + 1] == "/":
        _close_tag(writer, tag)
        return end
    attributes = source[name.end() : end - 1]
    _open_tag(writer, tag, _attributes(attributes[:20_000]) if attributes.strip(" /") else {}, hiding)
    if tag in _RAW and not attributes.endswith("/"):
        return _raw_end(writer, source, tag, end)
    return end


def _tag_end(source: str, at: int, limit: int) -> int:
    """Return the offset after the tag's ``>``, or -1. Only looks as far as the next ``<``, which keeps the walk linear."""
    end = source.find(">", at, limit)
    if end < 0:
        return -1
    while source.count('"', at, end) % 2 or (source.count("'", at, end) % 2 and '="' not in source[at:end]):
        further = source.find(">", end + 1, limit)
        if further < 0 or further - at > 4000:
            break
        end = further
    return end + 1


def _raw_end(writer: _Writer, source: str, tag: str, at: int) -> int:
    """Skip the content of a script or style; without an end tag everything after it counts as its content."""
    match = re.compile(f"</{tag}", re.IGNORECASE).search(source, at)
    if match is None:
        _close_tag(writer, tag)
        return at  # a stray tag must not swallow the message
    return match.start()


def _attributes(text: str) -> dict[str, str]:
    return {name.lower(): unescape(value.strip("\"'")) for name, value in _ATTRIBUTE.findall(text)}


def _open_tag(writer: _Writer, tag: str, attributes: dict[str, str], hiding: frozenset[str]) -> None:
    parent = writer.stack[-1] if writer.stack else None
    if tag == "br":
        if not (parent and parent.skipped):
            writer.line_break()
        return
    if tag in ("td", "th") and writer.length and not writer.breaks:
        writer.space = True
    if tag in _BLOCK:
        _end_paragraph(writer, tag)
        writer.owe(2 if tag in _PARAGRAPH and not (parent and parent.tag in ("li", "td")) else 1)
    if tag in _VOID or (tag in _BLOCK and len(writer.stack) >= _DEEPEST) or len(writer.stack) >= 2 * _DEEPEST:
        return
    kind = looks.kind_of(tag, attributes)
    look = looks.look(parent.look if parent else looks.Look(), attributes, hiding)
    skipped = tag in _SKIPPED or bool(parent and parent.skipped)
    if kind == "thread":
        writer.owe(1)
    writer.stack.append(_Element(tag, look, writer.length, kind, skipped))
    if tag == "li":
        _bullet(writer, parent, hidden=look.hidden)


def _end_paragraph(writer: _Writer, tag: str) -> None:
    """Let a block close an open <p>, and a list item the item before it, as browsers do."""
    if writer.stack and (
        (writer.stack[-1].tag == "p" and tag != "html") or (tag == "li" and writer.stack[-1].tag == "li")
    ):
        _close(writer, len(writer.stack) - 1)


def _bullet(writer: _Writer, parent: _Element | None, *, hidden: bool) -> None:
    sign = "- "
    if parent is not None and parent.tag == "ol":
        parent.count += 1
        sign = f"{parent.count}. "
    writer.write(sign, hidden=hidden, pre=False)


def _close_tag(writer: _Writer, tag: str) -> None:
    if tag in _VOID:
        return
    for at in range(len(writer.stack) - 1, max(-1, len(writer.stack) - 60), -1):
        if writer.stack[at].tag == tag:
            while len(writer.stack) > at:
                _close(writer, len(writer.stack) - 1)
            return
        if writer.stack[at].tag in ("td", "table", "body") and tag not in _BLOCK:
            return


def _close(writer: _Writer, at: int) -> None:
    element = writer.stack.pop(at)
    if element.kind:
        start = element.start
        writer.marks.append(Mark(start, writer.length, element.kind))
    if element.tag in _BLOCK:
        writer.owe(
            2
            if element.tag in _PARAGRAPH and not (writer.stack and writer.stack[-1].tag in ("li", "td"))
            else 1
        )
