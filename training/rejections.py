"""The marked messages beside this file, as the reader of rejections sees them.

A line is the labels of a sentence, a tab and its text with ``[company|…]`` marks; ``¶`` stands for a line break; a blank
line ends a message. None is a real message; all were written for this project.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from renamed import MARK, Block, Names

from afterword.ask.facts.guesses import guessed
from afterword.ask.facts.looks import heads_of, looks
from afterword.ask.facts.rows import Row, rows_of
from afterword.ask.facts.source import lay_out
from afterword.ask.facts.told import weighted
from afterword.message import clean, read
from afterword.text.language import guess

FOLDER = Path(__file__).parent / "rejections"
SAID = Path(__file__).parent / "said"
"""Messages that teach what is offered, refused and wished, in few and unusual words."""


@dataclass(frozen=True, slots=True)
class Marked:
    """One message: its text, the marks (start, end, kind) and the labelled stretches (start, end, labels)."""

    file: str
    text: str
    marks: tuple[tuple[int, int, str], ...]
    stretches: tuple[tuple[int, int, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Tagged:
    """A message in rows, with features and tag of every word, features and labels of every row, and the phrase tables' word.

    ``guessed`` is what they take for outcome and stage.
    """

    file: str
    rows: list[Row]
    features: list[list[str]]
    tags: list[str]
    labels: list[frozenset[str]]
    sentences: list[dict[str, float]]
    guessed: tuple[str, str]


def messages(blocks: Iterable[Block]) -> Iterator[Tagged]:
    """Give marked messages as the reader sees them; those that it would read otherwise are left out."""
    return (found for file, block in blocks if (found := tagged(_message(file, block))))


def blocks(folder: Path = FOLDER) -> list[Block]:
    """Read every marked message of a folder, each with the name of its file."""
    paths = sorted(folder.glob("*.tsv"))
    return [(path.stem, block) for path in paths for block in path.read_text("utf-8").strip().split("\n\n")]


def copies(found: Sequence[Block], seed: int) -> list[Block]:
    """Give marked messages once more, with other names in them."""
    names = Names((file[:2], block) for file, block in found)
    chance = Random(seed)
    return [(file, names.renamed(file[:2], block, chance)) for file, block in found]


def _message(file: str, block: str) -> Marked:
    text, marks, stretches = "", [], []
    for line in block.splitlines():
        if "\t" not in line:
            continue
        labels, _, marked = line.partition("\t")
        marked = marked.rstrip()
        marked = re.sub(r" ?¶ ?¶ ?", "\n\n", marked)
        marked = re.sub(r" ?¶ ?", "\n", marked)
        start, at = len(text), 0
        for mark in MARK.finditer(marked):
            text += marked[at : mark.start()]
            marks.append((len(text), len(text) + len(mark.group(2)), mark.group(1)))
            text += mark.group(2)
            at = mark.end()
        text += marked[at:]
        stretches.append((start, len(text), tuple(labels.split(","))))
        if not text.endswith("\n"):
            text += " "
    return Marked(file, text.rstrip(), tuple(marks), tuple(stretches))


def tagged(marked: Marked) -> Tagged | None:
    """Lay a message out as the reader does and carry the marks over; None where the text is read otherwise."""
    message = read(marked.text.encode())
    if message.text != marked.text:
        return None
    source = lay_out(message, cleaned := clean(message), guess(cleaned.text))
    rows = rows_of(source)
    tags, labels = [], []
    for row in rows:
        offset = (
            0
            if row.source is source.text or row.source == source.text
            else message.text.find(row.source[:200])
        )
        shift = max(0, offset)
        previous = None
        for word in row.words:
            found = next((mark for mark in marked.marks if mark[0] <= word.start + shift < mark[1]), None)
            if found is None or offset < 0:
                tags.append("O")
                previous = None
            else:
                tags.append(("I-" if previous is found else "B-") + found[2])
                previous = found
        start, end = row.start + shift, row.end + shift
        labels.append(
            frozenset(
                label
                for first, last, names in marked.stretches
                if min(end, last) - max(start, first) > 0.5 * min(end - start, last - first)
                for label in names
            )
            - {"none"}
        )
    by_phrases = guessed(source)
    return Tagged(
        marked.file, rows, looks(rows, heads_of(source, by_phrases.names), source.language or "en"), tags, labels,
        [weighted(row, by_phrases.hints, source.language) for row in rows], (by_phrases.outcome, by_phrases.stage[0]),
    )  # fmt: skip
