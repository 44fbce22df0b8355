"""Train the readers of rejections from the marked messages beside this file and write them into the package.

    pip install -e '.[training]' && python training/train_rejections.py --write
    python training/train_rejections.py                     # measure on files left out, write nothing

Three things are learned: a conditional random field tags the words, a linear table says what a sentence tells, and a
small one what follows for the message. The first sees every message again with other names, the last what the second says
of files it did not see. The messages in ``said/`` teach the second alone, and of it what they were written for.
"""

import argparse
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pycrfsuite
from learning import Text, Told
from rejections import SAID, Tagged, blocks, copies, messages
from sklearn.linear_model import LogisticRegression

from afterword.ask.facts.learned import FILE, OUTCOMES, STAGES, message_vector
from afterword.ask.facts.told import REACH, TOLD, in_prose
from afterword.text.weights import file_of, sparse_bytes

FOLDS = 3
COPIES = 1
"""How often the tagger sees each message with other names."""
BITS = 18
TOLERANCE = 0.01
"""A hundredth of it orders sentences alike (average precision 0.9126 and 0.9125) and takes more than twice as long."""


TAUGHT = frozenset(
    ("invites", "declines", "feedback", "no_reply", "no_contact", "deadline", "data", "thanks", "wishes", "reason", "header", "request")
)  # fmt: skip
"""What the messages in ``said/`` teach: their ends and steps are odd on purpose, and taught with them the others' were told worse."""


def told_of(items: Sequence[Tagged], said: Sequence[Tagged]) -> Told:
    """Learn what the sentences of messages tell."""
    texts = [*map(text_of, items), *(replace(text_of(item), teaches=TAUGHT) for item in said)]
    return Told(TOLD, texts, bits=BITS, reach=REACH, tolerance=TOLERANCE)


def text_of(item: Tagged) -> Text:
    """Give a message as rows that see each other."""
    return Text(item.sentences, item.labels, in_prose([row.kind for row in item.rows]))


def main() -> None:
    """Train, and write or measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the package's file")
    options = parser.parse_args()
    found = blocks()
    items, said = list(messages(found)), list(messages(blocks(SAID)))
    print(f"{len(items)} and {len(said)} messages, {sum(len(item.rows) for item in items)} rows")
    if options.write:
        again = [item for seed in range(COPIES) for item in messages(copies(found, seed))]
        FILE.write_bytes(packed(items, again, said))
        print(f"{FILE}: {FILE.stat().st_size:,} bytes")
    else:
        measure(items, said)


def packed(items: Sequence[Tagged], again: Sequence[Tagged], said: Sequence[Tagged]) -> bytes:
    """Train on everything and pack it; the messages ``again`` are for the tagger alone, ``said`` for the table of sentences."""
    tags, weights, steps = field([*items, *again])
    about, told = told_of(items, said).packed()
    numbers = unseen_numbers(items, said)
    body, scale, rows, pairs = sparse_bytes(weights)
    head = {
        "tags": {"classes": tags, "scale": scale, "rows": rows, "pairs": pairs}, "steps": steps, "told": about,
        "outcome": linear(numbers, [outcome_of(item) for item in items], OUTCOMES),
        "stage": linear(numbers, [stage_of(item) for item in items], STAGES),
    }  # fmt: skip
    return file_of(head, body + told)


def field(items: Sequence[Tagged]) -> tuple[list[str], dict[str, dict[int, float]], list[list[float]]]:
    """Train the tagger; give its tags, its weights by feature and tag, and the weights from tag to tag."""
    trainer = pycrfsuite.Trainer(verbose=False)
    for item in items:
        trainer.append(item.features, item.tags)
    trainer.set_params({"c1": 0.25, "c2": 0.01, "max_iterations": 60})
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "tagger")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        found = tagger.info()
        tagger.close()
    tags = sorted(found.labels, key=lambda tag: int(found.labels[tag]))
    number = {tag: at for at, tag in enumerate(tags)}
    weights: dict[str, dict[int, float]] = {}
    for (feature, tag), weight in found.state_features.items():
        weights.setdefault(feature, {})[number[tag]] = weight
    steps = [
        [NEVER if after.startswith("I-") and before[2:] != after[2:] else 0.0 for after in tags]
        for before in tags
    ]
    for (before, after), weight in found.transitions.items():
        steps[number[before]][number[after]] = round(weight, 4)
    return tags, weights, steps


NEVER = -30.0
"""The weight of a step that no training message takes: a name goes on only as what it began as."""


def unseen_numbers(items: Sequence[Tagged], said: Sequence[Tagged]) -> list[list[float]]:
    """Give the numbers of every message by a table that did not see its file."""
    files = sorted({item.file for item in items})
    out: list[list[float]] = [[] for _ in items]
    for fold in range(FOLDS):
        held = set(files[fold::FOLDS])
        told = told_of([item for item in items if item.file not in held], said)
        for at, item in enumerate(items):
            if item.file in held:
                out[at] = message_vector(
                    [row.kind for row in item.rows], told.chances([text_of(item)]), *item.guessed
                )
    return out


def message_table() -> LogisticRegression:
    """Return the learner of what follows for a message, not yet trained."""
    return LogisticRegression(C=2.0, max_iter=5000)


def linear(
    numbers: Sequence[Sequence[float]],
    gold: Sequence[str],
    classes: Sequence[str],
) -> list[list[float]]:
    """Train a linear table of messages; rows in the order of classes, the bias last."""
    learner = message_table().fit(numbers, gold)
    rows = {
        name: [
            *(round(float(weight), 4) for weight in learner.coef_[at]),
            round(float(learner.intercept_[at]), 4),
        ]
        for at, name in enumerate(learner.classes_)
    }
    return [rows[name] for name in classes]


def outcome_of(item: Tagged) -> str:
    """Say what became of the application, from what the sentences were marked to tell."""
    told = frozenset().union(*item.labels)
    for label, outcome in _FATES:
        if label <= told:
            return outcome
    return "not_a_rejection"


_FATES = (
    (frozenset(("offer_withdrawn",)), "offer_withdrawn"), (frozenset(("reject", "alternative")), "rejected_with_alternative"),
    (frozenset(("closed",)), "position_closed"), (frozenset(("filled",)), "position_filled"),
    (frozenset(("reject",)), "rejected"), (frozenset(("hold",)), "on_hold"),
)  # fmt: skip


def stage_of(item: Tagged) -> str:
    """Say how far the candidate had come, from what the sentences were marked to tell."""
    told = frozenset().union(*item.labels)
    for labels, stage in _REACHED:
        if labels & told:
            return stage
    return "unknown"


_REACHED = (
    (frozenset(("st_offer", "offer_withdrawn", "offer")), "offer"), (frozenset(("st_final",)), "final"),
    (frozenset(("st_interview", "st_panel")), "interview"), (frozenset(("st_assessment",)), "assessment"),
    (frozenset(("st_screen",)), "phone_screen"), (frozenset(("st_application", "ack")), "application"),
)  # fmt: skip


def measure(items: Sequence[Tagged], said: Sequence[Tagged]) -> None:
    """Print how often outcome and stage are right on files that were left out."""
    numbers = unseen_numbers(items, said)
    files = sorted({item.file for item in items})
    held = set(files[::FOLDS])
    gold: Sequence[tuple[str, Callable[[Tagged], str]]] = (("outcome", outcome_of), ("stage", stage_of))
    for name, of in gold:
        learner = message_table().fit(
            [n for n, i in zip(numbers, items, strict=True) if i.file not in held],
            [of(i) for i in items if i.file not in held],
        )
        test = [(n, of(i)) for n, i in zip(numbers, items, strict=True) if i.file in held]
        right = sum(
            found == wanted
            for found, (_, wanted) in zip(learner.predict([n for n, _ in test]), test, strict=True)
        )
        print(f"{name}: {right} of {len(test)} right")


if __name__ == "__main__":
    main()
