"""Raw mail: header fields, the part that holds the words, its encoding.

Holds an own reader of MIME that walks the parts without recursion, decodes only what it reads, and never raises for
anything but mail without text. The standard library's parser needs seconds for some small messages and gives up on
others; it is the oracle in the tests.
"""

import binascii
import re
from dataclasses import dataclass, field

from afterword.errors import InputError
from afterword.message import charsets, transfer
from afterword.message.fields import headers_from
from afterword.message.types import Mark, Message, Span

_MOST_PARTS = 500
_DEEPEST = 40
_FIELDS = (
    "from sender reply-to to cc subject date message-id references in-reply-to auto-submitted precedence x-autoreply x-autorespond list-id return-path "
    "content-type content-transfer-encoding content-disposition"
).split()  # fmt: skip
_PARAMETER = re.compile(r";\s{0,20}([A-Za-z0-9*-]{1,30})\s{0,5}=\s{0,5}(\"[^\"\n]{0,300}\"|[^\s;\"]{1,300})")


@dataclass(slots=True)
class _Part:
    """One part: header fields and undecoded body, with its depth and the kind of its parent."""

    fields: dict[str, str]
    body: bytes
    depth: int
    parent: str

    @property
    def kind(self) -> str:
        found = re.match(r"\s*([\w.+-]{1,60}/[\w.+-]{1,80})", self.fields.get("content-type", ""))
        return found[1].lower() if found else "text/plain"

    def parameter(self, name: str, of: str = "content-type") -> str:
        for key, value in _PARAMETER.findall(self.fields.get(of, "")[:2000]):
            if key.lower().rstrip("*0") == name:
                plain: str = value.strip('"')
                return plain.rpartition("''")[2] if key.endswith("*") else plain
        return ""

    def is_attached(self) -> bool:
        return self.fields.get("content-disposition", "").lower().lstrip().startswith("attachment")

    def name(self) -> str:
        return (self.parameter("filename", "content-disposition") or self.parameter("name") or self.kind)[
            :100
        ]


@dataclass(slots=True)
class _Body:
    """The text found so far, with what HTML said about it."""

    text: str = ""
    hidden: list[Span] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    form: str = "mail"

    def add(self, text: str, hidden: tuple[Span, ...] = (), marks: tuple[Mark, ...] = ()) -> None:
        if self.text.strip():
            self.text = self.text.rstrip("\n") + "\n\n"
        shift = len(self.text)
        self.text += text
        self.hidden += [Span(span.start + shift, span.end + shift) for span in hidden]
        self.marks += [Mark(mark.start + shift, mark.end + shift, mark.kind) for mark in marks]


def read_mail(data: bytes, label: str) -> Message:
    """Read raw mail. Raises InputError, which names what was found, when no part holds text."""
    if data.startswith(b"From "):
        data = data.partition(b"\n")[2]
    fields, content = _split(data.lstrip(b"\r\n"))
    leaves, notes = _leaves(_Part(fields, content, 0, ""))
    body = _Body(notes=notes)
    _read_parts(leaves, body)
    if not body.text.strip():
        found = ", ".join(dict.fromkeys(part.kind for part in leaves[:8])) or "nothing"
        raise InputError(
            f"{label} holds no text that can be read (found: {found}).",
            "Paste the text of the message instead.",
        )
    if body.hidden:
        body.notes.append("The message contains hidden text, which was left out.")
    kept = {name: value for name, value in fields.items() if not name.startswith("content-")}
    return Message(
        body.text,
        headers_from(kept),
        "mail",
        tuple(dict.fromkeys(body.notes)),
        tuple(body.hidden),
        tuple(body.marks),
    )


# -- the tree of parts --------------------------------------------------------------------------------------------


def _split(data: bytes) -> tuple[dict[str, str], bytes]:
    """Return the decoded header fields that are used, and the rest of data."""
    ends = [
        (at, len(sep)) for sep in (b"\n\n", b"\r\n\r\n", b"\r\r") if (at := data.find(sep, 0, 1_000_000)) >= 0
    ]
    at, width = min(ends, default=(min(len(data), 1_000_000), 0))
    if data[:1] in (b"\n", b"\r"):
        at, width = 0, 1
    fields: dict[str, str] = {}
    block, _ = charsets.decode(data[:at])
    for line in re.sub(r"\n[ \t]{1,100}", " ", block).split("\n"):
        name, colon, value = line.partition(":")
        name = name.strip().lower()
        if colon and name in _FIELDS and name not in fields:
            fields[name] = transfer.unencoded(value[:8000])
    return fields, data[at + width :]


def _leaves(root: _Part) -> tuple[list[_Part], list[str]]:
    """Return the parts that are not multipart in order; stops at 500 parts or 40 levels and says so."""
    leaves: list[_Part] = []
    notes: list[str] = []
    waiting = [root]
    seen = 0
    while waiting:
        part = waiting.pop()
        seen += 1
        boundary = part.parameter("boundary") if part.kind.startswith("multipart/") else ""
        if seen > _MOST_PARTS or part.depth > _DEEPEST:
            notes.append(
                f"The message has more than {_MOST_PARTS} parts or {_DEEPEST} levels; the rest was left out."
            )
            break
        if not part.kind.startswith("multipart/"):
            leaves.append(part)
            continue
        if not boundary:
            guess = re.search(rb"^--([^\s-][^\r\n]{0,80})\r?$", part.body[:20_000], re.MULTILINE)
            boundary = guess[1].decode("latin-1") if guess else ""
        children = _children(part, boundary) if boundary else []
        if not children:
            leaves.append(_Part({}, part.body, part.depth + 1, part.kind))
        waiting += reversed(children)
    return leaves, notes


def _children(part: _Part, boundary: str) -> list[_Part]:
    mark = b"--" + boundary.encode("latin-1", "replace")
    starts: list[tuple[int, int]] = []
    at = part.body.find(mark)
    while at >= 0 and len(starts) <= _MOST_PARTS:
        after = at + len(mark)
        line_end = part.body.find(b"\n", after)
        rest = part.body[after : line_end if 0 <= line_end - after < 200 else after + 2].strip()
        if (at == 0 or part.body[at - 1 : at] in (b"\n", b"\r")) and rest in (b"", b"--"):
            starts.append((at, line_end + 1 if line_end >= 0 else len(part.body)))
            if rest == b"--":
                break
        at = part.body.find(mark, after)
    children = []
    for number, (_, begin) in enumerate(starts):
        end = starts[number + 1][0] if number + 1 < len(starts) else len(part.body)
        if begin < end and not (
            number + 1 == len(starts) and number > 0 and not part.body[begin:end].strip(b"-\r\n \t")
        ):
            fields, content = _split(part.body[begin:end])
            children.append(_Part(fields, content.rstrip(b"\r\n") + b"\n", part.depth + 1, part.kind))
    return children


# -- the words ----------------------------------------------------------------------------------------------------


def _read_parts(leaves: list[_Part], body: _Body) -> None:
    plain = [part for part in leaves if part.kind == "text/plain" and not part.is_attached()]
    html = [part for part in leaves if part.kind == "text/html" and not part.is_attached()]
    texts = [text for part in plain if _filled(text := _plain(part, body))]
    if texts:
        body.add("\n\n".join(text.strip("\n") for text in texts) if len(texts) > 1 else texts[0])
    elif html:
        for part in html:
            _add_html(part, body)
    inner = [part for part in leaves if part.kind == "message/rfc822"]
    for part in inner[:5]:
        _add_message(part, body, alone=not body.text.strip())
    if not body.text.strip():
        for part in leaves:
            if part.kind in ("text/plain", "text/html") and part.is_attached():
                body.notes.append(f"The text was taken from the attachment {part.name()}.")
                body.add(_plain(part, body)) if part.kind == "text/plain" else _add_html(part, body)
                break
    used = {id(part) for part in (*plain, *html, *inner)}
    names = [
        part.name()
        for part in leaves
        if id(part) not in used and part.kind not in ("text/plain", "text/html")
    ]
    if names:
        body.notes.append(f"Not read: {', '.join(names[:5])}{' and more' if len(names) > 5 else ''}.")


def _filled(text: str) -> bool:
    return sum(1 for sign in text[:4000] if not sign.isspace()) >= 3


def _plain(part: _Part, body: _Body) -> str:
    text, note = charsets.decode(_payload(part), part.parameter("charset"))
    if note:
        body.notes.append(note)
    if part.parameter("format").lower() == "flowed":
        return transfer.unflowed(text, joined=part.parameter("delsp").lower() == "yes")
    return text


def _add_html(part: _Part, body: _Body) -> None:
    from afterword.message import markup  # noqa: PLC0415 - most mail has plain text

    text, note = charsets.decode(_payload(part), part.parameter("charset"))
    if note:
        body.notes.append(note)
    page = markup.render(text[:8_000_000])
    body.add(page.text, page.hidden, page.marks)


def _add_message(part: _Part, body: _Body, *, alone: bool) -> None:
    """Add an attached message: as the text when there is no other, else as a forwarded note."""
    data = _payload(part)
    fields, content = _split(data.lstrip(b"\r\n"))
    leaves, _ = _leaves(_Part(fields, content, part.depth + 1, part.kind))
    inside = _Body()
    _read_parts([leaf for leaf in leaves if leaf.kind != "message/rfc822"], inside)
    if not inside.text.strip():
        return
    body.notes.append(
        "An attached message was read as well."
        if not alone
        else "The text was taken from an attached message."
    )
    if not alone:
        lines = [
            f"{name.title()}: {fields[name][:300]}"
            for name in ("from", "date", "to", "subject")
            if fields.get(name)
        ]
        body.add("---------- Forwarded message ----------\n" + "\n".join(lines))
    body.add(inside.text, tuple(inside.hidden), tuple(inside.marks))


def _payload(part: _Part) -> bytes:
    method = part.fields.get("content-transfer-encoding", "").strip().lower()
    if method == "base64":
        return transfer.base64(part.body)
    if method == "quoted-printable":
        return binascii.a2b_qp(part.body)
    return part.body
