"""What each sentence of a letter is likely to be heard as: thanks, a question, a way out, pressure, blame.

Holds the features, which training imports from here, and the chances of a learned table. The rules decide what
follows; they ask the phrases first.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from afterword.ask.checks.letter import HIDDEN, Letter
from afterword.ask.checks.phrases import Hit
from afterword.ask.checks.tokens import Sentence
from afterword.text.weights import dense_file, sentence_features

FILE = Path(__file__).parent / "heard.bin"

HEARD = (
    "thanks", "ask", "ask_other", "easy_out", "accepts", "reason", "own_story", "call_ok", "call_long", "answers", "late",
    "contesting", "legal-fishing", "begging", "blame", "pressure", "comparison", "re-pitch", "attachment",
)  # fmt: skip
"""What a sentence may be heard as; several at once."""

MOST_WORDS = 80


def features(
    words: Sequence[str], topics: Iterable[str], part: str, language: str, *, question: bool
) -> dict[str, float]:
    """Give the features of a sentence with how much each counts; the topics found in it count whole."""
    kept = ["<name>" if word == HIDDEN else "0" if word.isdigit() else word for word in words[:MOST_WORDS]]
    about = [f"k {part}", f"q {question}"]
    return sentence_features(kept, about, [f"topic {topic}" for topic in topics], language)


def features_of(letter: Letter, sentence: Sentence) -> dict[str, float]:
    """Give the features of a sentence of a letter."""
    return features(*_key(letter, sentence)[:4], question=sentence.question)


def _key(letter: Letter, sentence: Sentence) -> tuple[tuple[str, ...], tuple[str, ...], str, str, bool]:
    words = tuple(token.word for token in letter.plain[sentence.first : sentence.last])
    return words, letter.topics_of(sentence), sentence.part, letter.words.language, sentence.question


@lru_cache(maxsize=2_000)
def _chances(
    words: tuple[str, ...], topics: tuple[str, ...], part: str, language: str, question: bool
) -> Mapping[str, float]:
    """Give the chances of a sentence; letters of one run share most of their sentences."""
    chances = dense_file(FILE).chances(features(words, topics, part, language, question=question))
    return dict(zip(HEARD, chances, strict=True))


def heard(letter: Letter, sentence: Sentence) -> Mapping[str, float]:
    """Give how likely a sentence is heard as each of ``HEARD``."""
    key = "heard", sentence.first
    if key not in letter.kept:
        letter.kept[key] = _chances(*_key(letter, sentence))
    chances: Mapping[str, float] = letter.kept[key]
    return chances


SURE, LEAST_WORDS = 0.65, 9
"""A sentence of so many words this likely heard as a fault, and not likelier as the writer's own story, is one, whatever its words;
shorter ones show too little."""


def surely_heard(letter: Letter) -> Mapping[str, list[Hit]]:
    """Return the sentences between greeting and sign-off that are surely heard as something, whole."""
    if "surely" not in letter.kept:
        found: dict[str, list[Hit]] = {}
        long = [each for each in letter.middle_sentences() if each.last - each.first >= LEAST_WORDS]
        for sentence in long:
            chances = heard(letter, sentence)
            for what, chance in chances.items():
                if chance >= max(SURE, chances["own_story"]):
                    found.setdefault(what, []).append(Hit(sentence.first, sentence.last, ""))
        letter.kept["surely"] = found
    surely: Mapping[str, list[Hit]] = letter.kept["surely"]
    return surely
