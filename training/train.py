"""Train the readers of clauses from the replies beside this file and write them into the package.

    pip install -e '.[training]' && python training/train.py          # train, write, print the tables
    python training/train.py --check                                   # measure on authors left out, write nothing

The replies were written for this project; none is a real message. A file holds one author's replies in one language:
a line is a clause with what it does, a blank line ends a reply. ``--check`` leaves whole files out, so that no author
is on both sides.
"""

import argparse
import json
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import compress, crc32, decompress

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.multiclass import OneVsRestClassifier
from sklearn.neural_network import MLPClassifier

from afterword.reply.areas import AREAS
from afterword.reply.clauses import Clause, cut
from afterword.reply.cues import plain
from afterword.reply.labels import LABELS
from afterword.reply.learned import (
    FILE,
    LETTERS,
    SIGNS,
    TRAITS,
    area_features,
    label_features,
    letters,
    neighbourhoods,
    sign_features,
    sign_share,
    words_in,
)
from afterword.text.sentences import split

REPLIES = Path(__file__).parent / "replies"
SENTENCES = Path(__file__).parent / "flags"
LABEL_BITS, AREA_BITS, SIGN_BITS = 17, 14, 16
STRENGTH = 0.3
SIGN_STRENGTH = 4
HIDDEN = 24
FOLDS = 5

Feature = tuple[str, float]


@dataclass(frozen=True, slots=True)
class Example:
    """A clause as features, with what a person says it is."""

    label: str
    area: str
    features: tuple[Feature, ...]
    area_features: tuple[Feature, ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """The clauses of one training reply, cut as the reader would."""

    file: str
    clauses: Sequence[Clause]
    examples: Sequence[Example]

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
        text += f"{segment} "
        owner += [number] * (len(segment) + 1)
    clauses = cut(text, split(text), file[:2])
    examples = []
    for at, clause in enumerate(clauses):
        owners = owner[clause.start : clause.end]
        label, area, _ = rows[max(set(owners), key=owners.count)]
        words = words_in(clause.plain)
        lead = clauses[at - 1].text if at and clauses[at - 1].lead else ""
        own = [*((f"w {word}", 1.0) for word in words), *_letters(words)]
        examples.append(
            Example(
                label,
                area,
                (*own, *_ones(label_features(at, clauses, words))),
                (*own, *_ones(area_features(lead, words))),
            )
        )
    return Reply(file, clauses, examples)


def _letters(words: Iterable[str]) -> list[Feature]:
    return [(group, LETTERS) for word in words for group in letters(word)]


def _ones(features: Iterable[str]) -> list[Feature]:
    return [(feature, 1.0) for feature in features]


def matrix(rows: Sequence[Sequence[Feature]], bits: int) -> Any:
    """Hash features into a sparse matrix, exactly as the reader does."""
    mask = (1 << bits) - 1
    indices: list[int] = []
    values: list[float] = []
    starts = [0]
    for row in rows:
        indices.extend(crc32(name.encode()) & mask for name, _ in row)
        values.extend(value for _, value in row)
        starts.append(len(indices))
    found = csr_matrix((np.array(values, dtype=np.float32), indices, starts), shape=(len(rows), 1 << bits))
    found.sum_duplicates()
    return found


def fit(found: Any, names: Sequence[str]) -> OneVsRestClassifier:
    """Fit one logistic regression a class."""
    learner = OneVsRestClassifier(LogisticRegression(C=STRENGTH, solver="liblinear"))
    learner.fit(found, names)
    return learner


def scores(learner: OneVsRestClassifier, found: Any, classes: Sequence[str]) -> Any:
    """Return the scores of each class, in the order of classes."""
    order = [list(learner.classes_).index(name) for name in classes]
    return learner.decision_function(found)[:, order]


def _flat(read: Sequence[Reply], value: Callable[[Example], Any]) -> list[Any]:
    return [value(example) for reply in read for example in reply.examples]


def first_look(read: Sequence[Reply]) -> tuple[OneVsRestClassifier, Any]:
    """Fit the first look; return it with the scores that each reply gets from a look that has not seen its author."""
    files = sorted({reply.file for reply in read})
    random.Random(7).shuffle(files)
    fold = {file: at % FOLDS for at, file in enumerate(files)}
    found, names = matrix(_flat(read, lambda e: e.features), LABEL_BITS), _flat(read, lambda e: e.label)
    folds = np.array([fold[reply.file] for reply in read for _ in reply.examples])
    seen = np.zeros((len(names), len(LABELS)))
    for number in range(FOLDS):
        held = folds == number
        learner = fit(found[~held], [name for name, out in zip(names, held, strict=True) if not out])
        seen[held] = scores(learner, found[held], LABELS)
    return fit(found, names), seen


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

    first: OneVsRestClassifier
    hidden: Any
    output: Any

    def labels(self, read: Sequence[Reply]) -> tuple[list[str], list[str]]:
        """Return what the first look says alone, and both together."""
        found = scores(self.first, matrix(_flat(read, lambda e: e.features), LABEL_BITS), LABELS)
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
    net = MLPClassifier((HIDDEN,), alpha=0.3, early_stopping=True, max_iter=80, random_state=0)
    net.fit((rows - middle) / spread, names)
    weights = net.coefs_[0].T / spread  # the scaling becomes part of the weights
    bias = net.intercepts_[0] - weights @ middle
    return Looks(
        first,
        np.hstack([weights, bias[:, None]]),
        np.hstack([net.coefs_[1].T, net.intercepts_[1][:, None]]),
    )


def check(read: Sequence[Reply]) -> None:
    """Print how the looks do on the authors of every fourth file, having learnt from the others."""
    files = sorted({reply.file for reply in read})
    random.Random(3).shuffle(files)
    held = set(files[::4])
    learn = [reply for reply in read if reply.file not in held]
    test = [reply for reply in read if reply.file in held]
    truth = _flat(test, lambda e: e.label)
    alone, both = fit_looks(learn).labels(test)
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
    criticised = [e for reply in test for e in reply.examples if e.area != "-"]
    told = areas.predict(matrix([e.area_features for e in criticised], AREA_BITS))
    print(f"area right {np.mean([e.area == area for e, area in zip(criticised, told, strict=True)]):.3f}")


def fit_areas(read: Sequence[Reply]) -> OneVsRestClassifier:
    """Fit the model of areas on the clauses that have one."""
    criticised = [e for reply in read for e in reply.examples if e.area != "-"]
    return fit(matrix([e.area_features for e in criticised], AREA_BITS), [e.area for e in criticised])


NEVER = {*TRAITS, "trait", "confidential", "phishing", "auto_reply", "no_contact"}
"""Signs that no criticism, praise, door or politeness of the training replies shows."""


@dataclass(frozen=True, slots=True)
class Signed:
    """The models of the signs, one each, in the form of the others."""

    classes_: Sequence[str]
    estimators_: Sequence[LogisticRegression]


def fit_signs() -> Signed:
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
    return Signed(SIGNS, learners)


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
    own = [*((f"w {word}", 1.0) for word in words), *_letters(words), *_ones(sign_features(words))]
    share = sign_share(words)
    return tuple((name, value * share) for name, value in own)


def write(read: Sequence[Reply]) -> None:
    """Train on everything; write the tables as bytes and the network as floats behind one line that describes them."""
    looks = fit_looks(read)
    tables, body = [], b""
    for about, written in (
        packed(looks.first, LABELS, LABEL_BITS),
        packed(fit_areas(read), AREAS, AREA_BITS),
        packed(fit_signs(), SIGNS, SIGN_BITS),
    ):
        tables.append(about)
        body += written
    layers = (looks.hidden, looks.output)
    for layer in layers:
        body += layer.astype("<f4").tobytes()
    save({"tables": tables, "network": [list(layer.shape) for layer in layers]}, body)


def write_signs() -> None:
    """Train the signs alone and put their table in the place of the one that is there."""
    head, _, body = decompress(FILE.read_bytes()).partition(b"\n")
    about = json.loads(head)
    *before, signs = [(1 << table["bits"]) * len(table["classes"]) for table in about["tables"]]
    about["tables"][-1], written = packed(fit_signs(), SIGNS, SIGN_BITS)
    save(about, body[: sum(before)] + written + body[sum(before) + signs :])


def packed(learner: Any, classes: Sequence[str], bits: int) -> tuple[dict[str, Any], bytes]:
    """Give the description and the bytes of a table."""
    order = [list(learner.classes_).index(name) for name in classes]
    weights = np.vstack([learner.estimators_[at].coef_[0] for at in order])
    scale = float(np.abs(weights).max() / 127)
    bias = [round(float(learner.estimators_[at].intercept_[0]), 5) for at in order]
    about = {"classes": list(classes), "bits": bits, "scale": round(scale, 8), "bias": bias}
    return about, np.round(weights.T / scale).astype(np.int8).tobytes()


def save(head: dict[str, Any], body: bytes) -> None:
    """Write the package's file."""
    FILE.write_bytes(compress(json.dumps(head).encode() + b"\n" + body, 9))
    print(f"{FILE}: {FILE.stat().st_size:,} bytes")


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="measure on authors left out, write nothing")
    parser.add_argument("--write", action="store_true", help="train and write only")
    parser.add_argument("--signs", action="store_true", help="train and write only the table of signs")
    options = parser.parse_args()
    if options.signs:
        write_signs()
        return
    read = replies()
    if not options.write:
        check(read)
    if not options.check:
        write(read)


if __name__ == "__main__":
    main()
