"""What each sentence of a letter is likely to be heard as: thanks, a question, a way out, pressure, blame.

Holds the features, which training imports from here, and the chances of a learned table. The rules decide what
follows; they ask the phrases first.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from zlib import decompress

from afterword.ask.checks.letter import HIDDEN, Letter
from afterword.ask.checks.tokens import Sentence
from afterword.text.weights import Sparse, sentence_features, sparse_from

FILE = Path(__file__).parent / "heard.bin"

HEARD = (
    "thanks", "ask", "ask_other", "easy_out", "accepts", "reason", "own_story", "call_ok", "call_long", "answers", "late",
    "contesting", "legal-fishing", "begging", "blame", "pressure", "comparison", "re-pitch", "attachment",
)  # fmt: skip
"""What a sentence may be heard as; several at once."""

MOST_WORDS = 80


@dataclass(frozen=True, slots=True)
class Table:
    """The learned weights and the bias of each of ``HEARD``."""

    weights: Sparse
    bias: tuple[float, ...]


@cache
def table() -> Table:
    """Read the packaged table: a line that describes it, then its bytes."""
    head, _, body = decompress(FILE.read_bytes()).partition(b"\n")
    about = json.loads(head)
    weights, _ = sparse_from(memoryview(body), HEARD, about["scale"], about["rows"], about["pairs"])
    return Table(weights, tuple(about["bias"]))


def features(words: Sequence[str], topics: Iterable[str], part: str, *, question: bool) -> dict[str, float]:
    """Give the features of a sentence with how much each counts; the topics found in it count whole."""
    kept = ["<name>" if word == HIDDEN else "0" if word.isdigit() else word for word in words[:MOST_WORDS]]
    return sentence_features(kept, [f"k {part}", f"q {question}"], [f"topic {topic}" for topic in topics])


def features_of(letter: Letter, sentence: Sentence) -> dict[str, float]:
    """Give the features of a sentence of a letter."""
    return features(*_key(letter, sentence)[:3], question=sentence.question)


def _key(letter: Letter, sentence: Sentence) -> tuple[tuple[str, ...], tuple[str, ...], str, bool]:
    words = tuple(token.word for token in letter.plain[sentence.first : sentence.last])
    return words, letter.topics_of(sentence), sentence.part, sentence.question


@lru_cache(maxsize=2_000)
def _chances(
    words: tuple[str, ...], topics: tuple[str, ...], part: str, question: bool
) -> Mapping[str, float]:
    """Give the chances of a sentence; letters of one run share most of their sentences."""
    learned = table()
    chances = learned.weights.chances(features(words, topics, part, question=question), learned.bias)
    return dict(zip(HEARD, chances, strict=True))


def heard(letter: Letter, sentence: Sentence) -> Mapping[str, float]:
    """Give how likely a sentence is heard as each of ``HEARD``."""
    key = "heard", sentence.first
    if key not in letter.kept:
        letter.kept[key] = _chances(*_key(letter, sentence))
    chances: Mapping[str, float] = letter.kept[key]
    return chances
