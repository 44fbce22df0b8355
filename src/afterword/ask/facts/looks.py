"""What each word of a message looks like to the tagger: itself, its neighbours, its place, what the headers say of it.

Holds the features, which training imports from here so that both sides see the same. It decides nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from afterword.ask.facts.kinds import has_role_noun
from afterword.ask.facts.mail import labels, own_label
from afterword.ask.facts.orgs import has_org_noun
from afterword.ask.facts.phrases import words as tables
from afterword.ask.facts.prose import words_of
from afterword.ask.facts.rows import Row, Word
from afterword.ask.facts.source import Source, header_name
from afterword.text import name_words
from afterword.text.concepts import concepts_of
from afterword.text.letters import fold

_BESIDE = ((0, "i0"), (-1, "i-"), (-2, "i--"), (1, "i+"))
"""Words that a word is seen with by what they are about, and the mark of each."""

_PARTICLES = frozenset((name_words.PARTICLES + " & and of und y e et").split())


@dataclass(frozen=True, slots=True)
class Heads:
    """The words that the headers give: of the sender's and the candidate's name, the subject and the addresses."""

    sender: frozenset[str]
    candidate: frozenset[str]
    subject: frozenset[str]
    host: str
    mailbox: str
    guessed: Mapping[str, frozenset[str]]


def heads_of(source: Source, guessed: Mapping[str, str | None]) -> Heads:
    """Take from the headers what helps to tell names apart; ``guessed`` is what the phrase tables take for each fact."""
    headers, email = source.headers, source.sender.email or ""
    host = own_label(email) or own_label((headers.reply_to or source.sender).email) or ""
    others = "".join(
        part for part in (labels(address.email)[0] if labels(address.email) else "" for address in headers.cc)
    )
    return Heads(
        _name_words(header_name(headers, "from")),
        _name_words(header_name(headers, "to")),
        _name_words(headers.subject or ""),
        "".join(filter(str.isalnum, fold(host + others))),
        fold(email.partition("@")[0]),
        {what: _name_words(name) for what, name in guessed.items() if name},
    )


def _name_words(text: str) -> frozenset[str]:
    return frozenset(
        word for word in (fold(piece.strip(".,;:|()<>\"'")) for piece in text.split()) if len(word) > 1
    )


def looks(rows: Sequence[Row], heads: Heads, language: str) -> list[list[str]]:
    """Give the features of every word of every row, in order."""
    counts: dict[str, int] = {}
    for row in rows:
        for word in row.words:
            if word.text[:1].isupper():
                counts[fold(word.text)] = counts.get(fold(word.text), 0) + 1
    last_body = max((at for at, row in enumerate(rows) if row.kind == "body"), default=0)
    return [
        features
        for at, row in enumerate(rows)
        for features in _row_looks(row, at, last_body, heads, counts, language)
    ]


def _row_looks(
    row: Row, at: int, last_body: int, heads: Heads, counts: dict[str, int], language: str
) -> Iterator[list[str]]:
    words = row.words
    low = [_plain(word.text) for word in words]
    shapes = [_shape(word.text) for word in words]
    runs = _runs(words, row.source, low)
    meant = [concepts_of(word, language) for word in low]
    place = _place(row, at, last_body)
    label = _label(row)
    size = len(words)
    for i, word in enumerate(words):
        here = low[i]
        before = low[i - 1] if i else "^"
        before2 = low[i - 2] if i > 1 else "^"
        after = low[i + 1] if i + 1 < size else "$"
        after2 = low[i + 2] if i + 2 < size else "$"
        out = [
            "*", f"w {here}", f"s {shapes[i]}", f"p2 {here[:2]}", f"p3 {here[:3]}", f"e2 {here[-2:]}", f"e3 {here[-3:]}",
            f"e4 {here[-4:]}", f"-1 {before}", f"-2 {before2}", f"+1 {after}", f"+2 {after2}", f"-21 {before2} {before}",
            f"-10 {before} {here}", f"+01 {here} {after}", f"+12 {after} {after2}", f"-1+1 {before} {after}",
            f"s-1 {shapes[i - 1] if i else '^'} {shapes[i]}", f"s+1 {shapes[i]} {shapes[i + 1] if i + 1 < size else '$'}",
            f"k {row.kind}", f"ks {row.kind} {shapes[i]}", f"pl {place}", f"pls {place} {shapes[i]}",
        ]  # fmt: skip
        if i < 3:
            out.append(f"first {row.kind} {i}")
        if size - i <= 2:
            out.append(f"last {row.kind} {size - i}")
        for ahead_by, mark in _BESIDE:
            if 0 <= i + ahead_by < size:
                out += [f"{mark} {concept}" for concept in meant[i + ahead_by]]
        out += _line_looks(row, word)
        if label:
            out.append(f"lab {' '.join(label.split())}")
        run = runs[i]
        if run:
            start, end = run
            ahead = low[start - 1] if start else "^"
            behind = low[end] if end < size else "$"
            ahead2 = low[start - 2] if start > 1 else "^"
            behind2 = low[end + 1] if end + 1 < size else "$"
            out += [
                f"r- {ahead}", f"r-2 {ahead2} {ahead}", f"r+ {behind}", f"r+2 {behind} {behind2}", f"rn {min(end - start, 5)}",
                f"r-k {row.kind} {ahead}", f"r-+ {ahead} {behind}", f"rl {low[end - 1]}",
            ]  # fmt: skip
            joined = " ".join(words[j].text for j in range(start, end))
            out += [f"r {mark}" for mark in _run_marks(joined)]
        out += _head_looks(here, row.kind, heads, counts)
        out += _lists(word.text)
        yield out


def _plain(text: str) -> str:
    lowered = fold(text)
    if "@" in lowered[1:]:
        return "<address>"
    return "".join("0" if character.isdigit() else character for character in lowered)[:30]


@lru_cache(maxsize=4_000)
def _shape(text: str) -> str:
    if "@" in text[1:]:
        return "@"
    kinds = ["X" if c.isupper() else "x" if c.isalpha() else "0" if c.isdigit() else c for c in text[:20]]
    out: list[str] = []
    for kind in kinds:
        if len(out) < 2 or kind != out[-1] or kind != out[-2]:
            out.append(kind)
    return "".join(out)


def _place(row: Row, at: int, last_body: int) -> str:
    if row.kind == "body":
        return f"b{min(at, 3)}{min(last_body - at, 3)}"
    return f"{row.kind}{min(max(0, at - last_body), 4) if row.kind == 'sign' else ''}"


def _label(row: Row) -> str:
    """Give what stands before a colon near the head of a row: "Position: Nurse"."""
    head, colon, _ = row.text[:40].partition(":")
    return fold(head.strip("*-•# ")) if colon and len(head.split()) <= 3 else ""


def _line_looks(row: Row, word: Word) -> Iterator[str]:
    before, after = row.source[max(0, word.start - 2) : word.start], row.source[word.end : word.end + 3]
    if "\n" in before or word.start == row.start:
        yield "line>"
    if "\n" in after[:2] or word.end == row.end:
        yield "<line"
    if after.startswith("   ") or before.endswith("  "):
        yield "wide"
    if before.endswith(("(", "[", '"', "“", "„", "«", "»")):
        yield f"open {before[-1]}"


def _runs(words: Sequence[Word], source: str, low: Sequence[str]) -> list[tuple[int, int] | None]:
    """Give for each word the run of capitalised words that it stands in, small joining words included."""
    runs: list[tuple[int, int] | None] = [None] * len(words)
    at = 0
    while at < len(words):
        if not words[at].text[0].isupper():
            at += 1
            continue
        end = at + 1
        while end < len(words):
            gap = source[words[end - 1].end : words[end].start]
            if "\n" in gap:
                break
            if words[end].text[0].isupper() or words[end].text[0].isdigit():
                end += 1
            elif (
                (low[end] in _PARTICLES or words[end].text in "&-/")
                and end + 1 < len(words)
                and words[end + 1].text[0].isupper()
            ):
                end += 2
            else:
                break
        for i in range(at, end):
            runs[i] = (at, end)
        at = end
    return runs


@lru_cache(maxsize=4_000)
def _run_marks(joined: str) -> tuple[str, ...]:
    marks = []
    if has_role_noun(joined):
        marks.append("role")
    if has_org_noun(joined):
        marks.append("org")
    last = fold(joined.rsplit(None, 1)[-1])
    if last in words_of(tables.LEGAL_FORMS):
        marks.append("legal")
    if last in words_of(tables.AGENCY_SUFFIXES):
        marks.append("agency")
    return tuple(marks)


def _head_looks(here: str, kind: str, heads: Heads, counts: dict[str, int]) -> Iterator[str]:
    if here in heads.sender:
        yield "in from"
        yield f"in from {kind}"
    if here in heads.candidate:
        yield "in to"
        yield f"in to {kind}"
    if here in heads.subject and kind != "subject":
        yield "in subject"
    if len(here) > 2 and here in heads.host:
        yield "in host"
        yield f"in host {'same' if here == heads.host else 'part'}"
    if len(here) > 2 and here in heads.mailbox:
        yield "in mailbox"
    for what, words in heads.guessed.items():
        if here in words:
            yield f"guess {what}"
            yield f"guess {what} {kind}"
    count = counts.get(here, 0)
    if count > 1:
        yield f"often {min(count, 4)}"


@lru_cache(maxsize=8_000)
def _lists(text: str) -> tuple[str, ...]:
    word, out = fold(text), []
    if has_role_noun(text):
        out.append("role")
    if has_org_noun(text):
        out.append("org")
    for name, table in _TABLES:
        if word in words_of(table):
            out.append(name)
    return tuple(f"l {each}" for each in out)


_TABLES = (
    ("legal", tables.LEGAL_FORMS), ("team", tables.TEAM_WORDS), ("day", tables.MONTHS_AND_DAYS), ("place", tables.PLACES),
    ("department", tables.DEPARTMENTS), ("agency", tables.AGENCY_SUFFIXES), ("title", name_words.ACADEMIC), ("civil", name_words.CIVIL),
    ("noperson", name_words.NOT_A_PERSON), ("relay", tables.RELAYS), ("system", name_words.SYSTEMS),
)  # fmt: skip
