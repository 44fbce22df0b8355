"""Train the readers of clauses from the replies beside this file and write them into the package.

    pip install -e '.[training]' && python training/train.py --write
    python training/train.py                                           # measure on authors left out, write nothing
    python training/train.py --write --only areas                      # or signs: write one table anew

The replies were written for this project; none is a real message. A file holds one author's replies in one language:
a line is a clause with what it does, a blank line ends a reply. Measuring leaves whole files out, so that no author
is on both sides.
"""

import argparse
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from learning import matrix, packed
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.neural_network import MLPClassifier

from afterword.reply.areas import AREAS
from afterword.reply.clauses import Clause
from afterword.reply.cues import phrases_in, plain
from afterword.reply.labels import LABELS
from afterword.reply.learned import (
    FILE,
    SIGNS,
    TRAITS,
    area_features,
    beside_features,
    beside_of,
    concept_features,
    label_features,
    neighbourhoods,
    sign_features,
    word_share,
    words_in,
)
from afterword.reply.points import Around
from afterword.reply.sorting import clauses_of
from afterword.text.salutations import is_closing, is_greeting
from afterword.text.sentences import split
from afterword.text.weights import file_of, opened

REPLIES = Path(__file__).parent / "replies"
SENTENCES = Path(__file__).parent / "flags"
LABEL_BITS, AREA_BITS, SIGN_BITS = 19, 17, 18
LEVELS = 15
"""Whole numbers on each side of nought that a weight may have: so few make room for twice the features."""
STRENGTH = 0.3
AREA_STRENGTH = 1.0
EVERYDAY = 3.0
"""How many times a clause of an everyday reply counts: the other files hold the odd and the hard on purpose."""
SIGN_STRENGTH = 4
HIDDEN = 24
CONTEXT = -0.8
"""Added to the bias of a clause that says nothing: the everyday files hold more of those than real answers do."""
NETWORKS = 3
FOLDS = 5

Feature = tuple[str, float]


@dataclass(frozen=True, slots=True)
class Example:
    """A clause as features, with what a person says it is."""

    label: str
    features: tuple[Feature, ...]


@dataclass(frozen=True, slots=True)
class Criticism:
    """A criticism or a piece of advice as features, with the area that a person says it belongs to."""

    area: str
    features: tuple[Feature, ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """The clauses of one training reply, cut as the reader would."""

    file: str
    clauses: Sequence[Clause]
    examples: Sequence[Example]
    criticisms: Sequence[Criticism]

    @property
    def weight(self) -> float:
        """Give how much each clause counts; everyday replies lie in files named ``-p``."""
        return EVERYDAY if self.file[3:4] == "p" else 1.0

    @property
    def is_whole(self) -> bool:
        """Tell whether it is a whole reply; those in files named ``-q`` are single criticisms, there for their areas."""
        return self.file[3:4] != "q"

    @property
    def language(self) -> str:
        """Give the language, which the file's name begins with."""
        return self.file[:2]


def replies() -> list[Reply]:
    """Read every reply, cut it as the reader would, and give each clause the label of its line."""
    found = []
    for file in sorted(REPLIES.glob("*.tsv")):
        for text in file.read_text("utf-8").strip().split("\n\n"):
            rows = [line.split("\t") for line in text.splitlines() if line.strip()]
            if rows:
                found.append(_reply(rows, file.stem))
    return found


def _reply(rows: Sequence[Sequence[str]], file: str) -> Reply:
    text, owner = "", []
    for number, (_, _, segment) in enumerate(rows):
        line = is_greeting(segment) or is_closing(segment)
        text += f"{segment}\n" if line else f"{segment} "
        owner += [number] * (len(segment) + 1)
    sentences = split(text)
    places = [(sentence.start, sentence.end) for sentence in sentences]
    around = Around(text, places, phrases_in(plain(text), file[:2]), file[:2])
    clauses = clauses_of(sentences, frozenset(), around, {})
    examples = []
    for at, clause in enumerate(clauses):
        owners = owner[clause.start : clause.end]
        label = rows[max(set(owners), key=owners.count)][0]
        words = words_in(clause.plain)
        own = [(f"w {word}", 1.0) for word in words]
        own += [feature for word in words for feature in concept_features(word, file[:2])]
        examples.append(Example(label, (*own, *_ones(label_features(at, clauses, words)))))
    return Reply(file, clauses, examples, list(_criticisms(rows, file[:2])))


def _criticisms(rows: Sequence[Sequence[str]], language: str) -> Iterator[Criticism]:
    said = [plain(segment) for _, _, segment in rows]
    for at, (_, area, _) in enumerate(rows):
        if area == "-":
            continue
        words = words_in(said[at])
        own = [*((f"w {word}", 1.0) for word in words), *_ones(area_features(words))]
        own += [feature for word in words for feature in concept_features(word, language)]
        beside = beside_of(said[:at][::-1], said[at + 1 :])
        share = word_share(words)
        yield Criticism(
            area, tuple((name, count * share) for name, count in (*own, *beside_features(beside, language)))
        )


def _ones(features: Iterable[str]) -> list[Feature]:
    return [(feature, 1.0) for feature in features]


@dataclass(frozen=True, slots=True)
class Linear:
    """One logistic regression a class."""

    classes: Sequence[str]
    learners: Sequence[LogisticRegression]

    def scores(self, found: Any) -> Any:
        """Return the scores of each class."""
        return np.column_stack([learner.decision_function(found) for learner in self.learners])


def fit(
    found: Any, names: Sequence[str], classes: Sequence[str], strength: float, weights: Any = None
) -> Linear:
    """Fit one logistic regression a class."""
    told = np.array(names)

    def learned(name: str) -> LogisticRegression:
        learner = LogisticRegression(C=strength, solver="liblinear")
        return learner.fit(found, told == name, sample_weight=weights)

    with ThreadPoolExecutor() as side_by_side:  # the solver lets go of the interpreter
        return Linear(classes, list(side_by_side.map(learned, classes)))


def _flat(read: Sequence[Reply], value: Callable[[Example], Any]) -> list[Any]:
    return [value(example) for reply in read for example in reply.examples]


def first_look(read: Sequence[Reply]) -> tuple[Linear, Any]:
    """Fit the first look; return it with the scores that each reply gets from a look that has not seen its author."""
    files = sorted({reply.file for reply in read})
    random.Random(7).shuffle(files)
    fold = {file: at % FOLDS for at, file in enumerate(files)}
    found, names = matrix(_flat(read, lambda e: e.features), LABEL_BITS), _flat(read, lambda e: e.label)
    told, weights = np.array(names), clause_weights(read)
    folds = np.array([fold[reply.file] for reply in read for _ in reply.examples])
    seen = np.zeros((len(names), len(LABELS)))
    for number in range(FOLDS):
        held = folds == number
        learner = fit(found[~held], told[~held], LABELS, STRENGTH, weights[~held])
        seen[held] = learner.scores(found[held])
    return fit(found, told, LABELS, STRENGTH, weights), seen


def clause_weights(read: Sequence[Reply]) -> Any:
    """Return how much each clause counts."""
    return np.array([reply.weight for reply in read for _ in reply.examples])


def around(read: Sequence[Reply], firsts: Any) -> Any:
    """Return what the second look sees of every clause."""
    rows, at = [], 0
    for reply in read:
        own = firsts[at : at + len(reply.clauses)]
        rows += neighbourhoods(reply.clauses, [tuple(map(float, row)) for row in own])
        at += len(reply.clauses)
    return np.array(rows)


@dataclass(frozen=True, slots=True)
class Looks:
    """Both looks, fitted: the second as layers whose rows end in their bias."""

    first: Linear
    hidden: Any
    output: Any

    def labels(self, read: Sequence[Reply]) -> tuple[list[str], list[str]]:
        """Return what the first look says alone, and both together."""
        found = self.first.scores(matrix(_flat(read, lambda e: e.features), LABEL_BITS))
        seen = around(read, found)
        inner = np.maximum(seen @ self.hidden[:, :-1].T + self.hidden[:, -1], 0)
        both = inner @ self.output[:, :-1].T + self.output[:, -1]
        return [LABELS[at] for at in found.argmax(1)], [LABELS[at] for at in both.argmax(1)]


def fit_looks(read: Sequence[Reply]) -> Looks:
    """Fit both looks; the second on scores by firsts that have not seen the author."""
    first, seen = first_look(read)
    rows = around(read, seen)
    names = [LABELS.index(name) for name in _flat(read, lambda e: e.label)]
    middle, spread = rows.mean(0), rows.std(0) + 1e-6
    scaled = (rows - middle) / spread
    hidden, output = [], []
    for seed in range(NETWORKS):
        net = MLPClassifier((HIDDEN,), alpha=0.3, early_stopping=True, max_iter=80, random_state=seed)
        net.fit(scaled, names)
        weights = net.coefs_[0].T / spread  # the scaling becomes part of the weights
        hidden.append(np.hstack([weights, (net.intercepts_[0] - weights @ middle)[:, None]]))
        output.append((net.coefs_[1].T / NETWORKS, net.intercepts_[1] / NETWORKS))
    # The mean of several networks is one that holds them side by side.
    sides, biases = zip(*output, strict=True)
    return Looks(first, np.vstack(hidden), np.hstack([*sides, sum(biases)[:, None]]))


def check(read: Sequence[Reply]) -> None:
    """Print how the looks do on the authors of every fourth file, having learnt from the others."""
    files = sorted({reply.file for reply in read})
    random.Random(3).shuffle(files)
    held = set(files[::4])
    learn = [reply for reply in read if reply.file not in held]
    test = [reply for reply in read if reply.file in held and reply.is_whole]
    truth = _flat(test, lambda e: e.label)
    alone, both = fit_looks([reply for reply in learn if reply.is_whole]).labels(test)
    print(f"{sum(len(reply.examples) for reply in learn)} clauses learnt, {len(truth)} measured")
    print(f"{'label':10} {'words F1':>9} {'both F1':>9} {'clauses':>8}")
    for label in LABELS:
        line = [f1_score([t == label for t in truth], [g == label for g in given]) for given in (alone, both)]
        print(f"{label:10} {line[0]:9.3f} {line[1]:9.3f} {truth.count(label):8}")
    spoken = [reply.language for reply in test for _ in reply.examples]
    for name in ("all", *sorted(set(spoken))):
        at = [n for n, language in enumerate(spoken) if name in ("all", language)]
        right = [np.mean([given[n] == truth[n] for n in at]) for given in (alone, both)]
        print(f"{name}: right by words {right[0]:.3f}, by both looks {right[1]:.3f}")
    areas = fit_areas(learn)
    criticised = [criticism for reply in test for criticism in reply.criticisms]
    told = areas.scores(matrix([each.features for each in criticised], AREA_BITS)).argmax(1)
    print(f"area right {np.mean([e.area == AREAS[at] for e, at in zip(criticised, told, strict=True)]):.3f}")


def fit_areas(read: Sequence[Reply]) -> Linear:
    """Fit the model of areas on the criticisms."""
    criticised = [criticism for reply in read for criticism in reply.criticisms]
    found = matrix([each.features for each in criticised], AREA_BITS)
    return fit(found, [each.area for each in criticised], AREAS, AREA_STRENGTH)


NEVER = {*TRAITS, "trait", "confidential", "phishing", "auto_reply", "no_contact"}
"""Signs that no criticism, praise, door or politeness of the training replies shows."""


def fit_signs() -> Linear:
    """Fit a model for each thing that single sentences give away; the ordinary sentences of replies are examples too."""
    rows = [
        line.split("\t", 1)
        for file in sorted(SENTENCES.glob("*.tsv"))
        for line in file.read_text("utf-8").splitlines()
        if "\t" in line
    ]
    found = matrix([_of_sentence(text) for text in (*(text for _, text in rows), *ordinary())], SIGN_BITS)
    told = [set(named.split(",")) for named, _ in rows]
    traits = set(TRAITS)
    learners = []
    for sign in SIGNS:
        marks = np.zeros(found.shape[0])
        marks[: len(rows)] = [sign in names or (sign == "trait" and bool(names & traits)) for names in told]
        seen = found.shape[0] if sign in NEVER else len(rows)
        learner = LogisticRegression(C=SIGN_STRENGTH, solver="liblinear", class_weight={0: 1, 1: 3})
        learners.append(learner.fit(found[:seen], marks[:seen]))
    return Linear(SIGNS, learners)


def ordinary() -> list[str]:
    """Return the sentences of the training replies that criticise, praise, advise, invite or are polite."""
    found = []
    for file in sorted(REPLIES.glob("*.tsv")):
        sentence = ""
        for line in file.read_text("utf-8").splitlines():
            label, _, segment = line.split("\t") if line.strip() else ("context", "", "")
            kept = label in ("gap", "advice", "strength", "door", "polite")
            sentence = f"{sentence} {segment}".strip() if kept else ""
            if sentence.endswith((".", "!", "?")):
                found.append(sentence)
                sentence = ""
    return found


def _of_sentence(text: str) -> tuple[Feature, ...]:
    words = words_in(plain(text))
    own = [*((f"w {word}", 1.0) for word in words), *_ones(sign_features(words))]
    share = word_share(words)
    return tuple((name, value * share) for name, value in own)


def write(read: Sequence[Reply]) -> None:
    """Train on everything; write the tables as bytes and the network as floats behind one line that describes them."""
    looks = fit_looks([reply for reply in read if reply.is_whole])
    tables, body = [], b""
    for about, written in (
        _packed(looks.first, LABEL_BITS),
        _packed(fit_areas(read), AREA_BITS),
        _packed(fit_signs(), SIGN_BITS),
    ):
        tables.append(about)
        body += written
    looks.output[LABELS.index("context"), -1] += CONTEXT
    layers = (looks.hidden, looks.output)
    for layer in layers:
        body += layer.astype("<f4").tobytes()
    save({"tables": tables, "network": [list(layer.shape) for layer in layers]}, body)


def write_table(number: int, learner: Linear, bits: int) -> None:
    """Put a newly trained table in the place of the one that is there."""
    about, body = opened(FILE)
    sizes = [(1 << table["bits"]) * len(table["classes"]) for table in about["tables"]]
    start = sum(sizes[:number])
    about["tables"][number], written = _packed(learner, bits)
    save(about, b"".join((body[:start], written, body[start + sizes[number] :])))


def _packed(learner: Linear, bits: int) -> tuple[dict[str, Any], bytes]:
    return packed(learner.learners, learner.classes, bits, LEVELS)


def save(head: dict[str, Any], body: bytes) -> None:
    """Write the package's file."""
    FILE.write_bytes(file_of(head, body))
    print(f"{FILE}: {FILE.stat().st_size:,} bytes")


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help="write the package's file")
    parser.add_argument("--only", choices=("areas", "signs"), help="write only this table")
    options = parser.parse_args()
    if not options.write:
        check(replies())
    elif options.only == "signs":
        write_table(2, fit_signs(), SIGN_BITS)
    elif options.only == "areas":
        write_table(1, fit_areas(replies()), AREA_BITS)
    else:
        write(replies())


if __name__ == "__main__":
    main()
