"""Train the table that reads notes about a rejection, from the notes beside this file.

    pip install -e '.[training]' && python training/train_notes.py --write
    python training/train_notes.py                          # measure on notes left out, write nothing

A line is the labels of a note, a tab and the note. All were written for this project.
"""

import argparse
from pathlib import Path

from learning import Told
from sklearn.metrics import f1_score

from afterword.ask.checks.noted import FILE, NOTED, features

FOLDER = Path(__file__).parent / "notes"
BITS = 16
FOLDS = 5


def notes() -> list[tuple[str, frozenset[str], dict[str, float]]]:
    """Read every note with its file, its labels and its features."""
    rows = [
        (path.stem, line.partition("\t"))
        for path in sorted(FOLDER.glob("*.tsv"))
        for line in path.read_text("utf-8").splitlines()
        if "\t" in line
    ]
    return [
        (stem, frozenset(labels.split(",")) - {"none"}, features(note, stem[:2]))
        for stem, (labels, _, note) in rows
    ]


def main() -> None:
    """Train, and write or measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the package's file")
    options = parser.parse_args()
    rows = notes()
    print(f"{len(rows)} notes")
    if options.write:
        told_of(rows).write(FILE)
    else:
        measure(rows)


def told_of(rows: list[tuple[str, frozenset[str], dict[str, float]]]) -> Told:
    """Learn what notes say."""
    return Told(NOTED, [row for _, _, row in rows], [labels for _, labels, _ in rows], bits=BITS)


def measure(rows: list[tuple[str, frozenset[str], dict[str, float]]]) -> None:
    """Print the F1 of every label on each fifth note, learned from the others."""
    found: list[tuple[float, ...]] = [()] * len(rows)
    for fold in range(FOLDS):
        told = told_of([row for at, row in enumerate(rows) if at % FOLDS != fold])
        held = range(fold, len(rows), FOLDS)
        for at, chances in zip(held, told.chances([rows[at][2] for at in held]), strict=True):
            found[at] = chances
    for at, name in enumerate(NOTED):
        gold = [name in labels for _, labels, _ in rows]
        print(f"{name:12} F1 {f1_score(gold, [row[at] > 0.5 for row in found]):.3f} of {sum(gold)}")


if __name__ == "__main__":
    main()
