"""Train the labeller of clauses from the sentences beside this file and write it into the package.

    pip install -e '.[training]' && python training/train.py          # train, write, print the tables
    python training/train.py --check                                   # cross-validate only

The sentences were written for this project, by hand; none comes from a real message.
"""

import argparse
import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.multiclass import OneVsRestClassifier

from afterword.reply.areas import AREAS
from afterword.reply.clauses import cut
from afterword.reply.cues import phrases_in, plain
from afterword.reply.labels import LABELS, label_by_rules, signals_of
from afterword.reply.learned import FILE, area_features, label_features, letters, value_of, words_in
from afterword.text.sentences import split

SENTENCES = Path(__file__).parent / "sentences"
LABEL_BITS, AREA_BITS = 16, 14


@dataclass(frozen=True, slots=True)
class Example:
    """A clause as features, with what a person says it is; group keeps the clauses of a fragment together."""

    features: tuple[str, ...]
    area_features: tuple[str, ...]
    label: str
    area: str
    rule: str
    language: str
    group: int


def examples() -> list[Example]:
    """Read every fragment, cut it as the reader would, and give each clause the label of its segment."""
    found: list[Example] = []
    group = 0
    for file in sorted(SENTENCES.glob("*.tsv")):
        for fragment in file.read_text("utf-8").strip().split("\n\n"):
            rows = [line.split("\t") for line in fragment.splitlines()]
            found.extend(_of_fragment(rows, file.stem[:2], group))
            group += 1
    return found


def _of_fragment(rows: Sequence[Sequence[str]], language: str, group: int) -> Iterable[Example]:
    text = ""
    owner: list[int] = []
    for number, (_, _, segment) in enumerate(rows):
        piece = f"{segment} "
        text += piece
        owner.extend([number] * len(piece))
    phrases = phrases_in(plain(text), language)
    clauses = cut(text, split(text), language)
    signals = [signals_of(clause, phrases) for clause in clauses]
    rules = label_by_rules(clauses, phrases)
    lead = ""
    for at, clause in enumerate(clauses):
        owners = owner[clause.start : clause.end]
        label, area, _ = rows[max(set(owners), key=owners.count)]
        words = words_in(clause.plain)
        own = [feature for word in words for feature in letters(word)]
        hits: dict[str, int] = {a: n for a in AREAS if (n := len(phrases.found(a, clause.plain)))}
        lead = clauses[at - 1].text if at and clauses[at - 1].lead else ""
        yield Example(
            (*own, *label_features(at, clauses, signals, words)),
            (*own, *area_features(lead, hits, words)),
            label,
            area,
            rules[at].label,
            language,
            group,
        )


def matrix(rows: Sequence[Sequence[str]], bits: int) -> Any:
    """Hash features into a sparse count matrix, exactly as the reader does."""
    mask = (1 << bits) - 1
    indices: list[int] = []
    values: list[float] = []
    starts = [0]
    for row in rows:
        indices.extend(crc32(feature.encode()) & mask for feature in row)
        values.extend(map(value_of, row))
        starts.append(len(indices))
    shape = (len(rows), 1 << bits)
    found = csr_matrix((np.array(values, dtype=np.float32), indices, starts), shape=shape)
    found.sum_duplicates()
    return found


def fit(
    rows: Sequence[Sequence[str]], names: Sequence[str], bits: int, strength: float
) -> OneVsRestClassifier:
    """Fit one logistic regression a class."""
    learner = OneVsRestClassifier(LogisticRegression(C=strength, solver="liblinear"))
    learner.fit(matrix(rows, bits), names)
    return learner


def cross_validate(found: Sequence[Example], folds: int = 5) -> None:
    """Print, over folds that never split a fragment, how rules and model do."""
    groups = sorted({example.group for example in found})
    random.Random(7).shuffle(groups)
    fold_of = {group: at % folds for at, group in enumerate(groups)}
    truth, rule, guess, area_truth, area_guess, language = [], [], [], [], [], []
    for fold in range(folds):
        train = [e for e in found if fold_of[e.group] != fold]
        test = [e for e in found if fold_of[e.group] == fold]
        learner = fit([e.features for e in train], [e.label for e in train], LABEL_BITS, LABEL_STRENGTH)
        guess += list(learner.predict(matrix([e.features for e in test], LABEL_BITS)))
        truth += [e.label for e in test]
        rule += [e.rule for e in test]
        language += [e.language for e in test]
        with_area = [e for e in train if e.area != "-"]
        areas = fit(
            [e.area_features for e in with_area], [e.area for e in with_area], AREA_BITS, AREA_STRENGTH
        )
        held = [e for e in test if e.area != "-"]
        area_guess += list(areas.predict(matrix([e.area_features for e in held], AREA_BITS)))
        area_truth += [e.area for e in held]
    print(f"{len(found)} clauses, {folds} folds")
    print(f"{'label':10} {'rules F1':>9} {'model F1':>9} {'clauses':>8}")
    for label in LABELS:
        line = [
            f1_score([t == label for t in truth], [g == label for g in given], zero_division=0)
            for given in (rule, guess)
        ]
        print(f"{label:10} {line[0]:9.3f} {line[1]:9.3f} {truth.count(label):8}")
    for name in sorted(set(language)):
        at = [n for n, spoken in enumerate(language) if spoken == name]
        print(
            f"{name}: right by rules {np.mean([rule[n] == truth[n] for n in at]):.3f},"
            f" by the model {np.mean([guess[n] == truth[n] for n in at]):.3f}"
        )
    print(f"area right {np.mean([t == g for t, g in zip(area_truth, area_guess, strict=True)]):.3f}")


LABEL_STRENGTH, AREA_STRENGTH = 0.3, 0.3


LEAN = {
    "technical_depth": 0.5, "communication": 0.3, "answer_structure": 0.3, "problem_solving": 0.1, "domain_knowledge": 0.1,
    "customer_focus": 0.1, "credentials": -0.3, "questions_asked": -0.3, "language_proficiency": -0.3, "logistics": -0.2,
    "process": -0.3, "teamwork_culture": -0.1, "professionalism": -0.1, "self_awareness": -0.1,
}  # fmt: skip
"""The sentences hold all areas about equally; replies do not. This leans the areas back (log odds)."""


def write(found: Sequence[Example]) -> None:
    """Train on everything and write the two tables as bytes behind one line that describes them."""
    with_area = [e for e in found if e.area != "-"]
    tables = [
        (
            fit([e.features for e in found], [e.label for e in found], LABEL_BITS, LABEL_STRENGTH),
            LABELS,
            LABEL_BITS,
        ),
        (
            fit([e.area_features for e in with_area], [e.area for e in with_area], AREA_BITS, AREA_STRENGTH),
            AREAS,
            AREA_BITS,
        ),
    ]
    head, body = [], b""
    for learner, classes, bits in tables:
        order = [list(learner.classes_).index(name) for name in classes]
        weights = np.vstack([learner.estimators_[at].coef_[0] for at in order])
        scale = float(np.abs(weights).max() / 127)
        body += np.round(weights.T / scale).astype(np.int8).tobytes()
        bias = [
            round(float(learner.estimators_[at].intercept_[0]) + LEAN.get(name, 0.0), 5)
            for at, name in zip(order, classes, strict=True)
        ]
        head.append({"classes": list(classes), "bits": bits, "scale": round(scale, 8), "bias": bias})
    FILE.write_bytes(json.dumps(head).encode() + b"\n" + body)
    print(f"{FILE}: {FILE.stat().st_size:,} bytes")


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="cross-validate only, write nothing")
    parser.add_argument("--write", action="store_true", help="train and write only")
    options = parser.parse_args()
    found = examples()
    if not options.write:
        cross_validate(found)
    if not options.check:
        write(found)


if __name__ == "__main__":
    main()
