"""Train the table that reads notes about a rejection, from the notes beside this file.

    pip install -e '.[training]' && python training/train_notes.py --write
    python training/train_notes.py                          # measure on notes left out, write nothing

A line is the labels of a note, a tab and the note. All were written for this project.
"""

import argparse
from pathlib import Path

from learning import Text, Told
from sklearn.metrics import f1_score

from afterword.ask.checks.noted import FILE, NOTED, features

FOLDER = Path(__file__).parent / "notes"
BITS = 16
FOLDS = 5


def notes() -> list[Text]:
    """Read every note: a text of one sentence."""
    found = []
    for path in sorted(FOLDER.glob("*.tsv")):
        for line in path.read_text("utf-8").splitlines():
            if "\t" in line:
                labels, _, note = line.partition("\t")
                told = frozenset(labels.split(",")) - {"none"}
                found.append(Text([features(note, path.stem[:2])], [told], [True]))
    return found


def main() -> None:
    """Train, and write or measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the package's file")
    options = parser.parse_args()
    rows = notes()
    print(f"{len(rows)} notes")
    if options.write:
        Told(NOTED, rows, bits=BITS).write(FILE)
    else:
        measure(rows)


def measure(rows: list[Text]) -> None:
    """Print the F1 of every label on each fifth note, learned from the others."""
    found: list[tuple[float, ...]] = [()] * len(rows)
    for fold in range(FOLDS):
        told = Told(NOTED, [row for at, row in enumerate(rows) if at % FOLDS != fold], bits=BITS)
        found[fold::FOLDS] = told.chances(rows[fold::FOLDS])
    for at, name in enumerate(NOTED):
        gold = [name in row.labels[0] for row in rows]
        print(f"{name:12} F1 {f1_score(gold, [row[at] > 0.5 for row in found]):.3f} of {sum(gold)}")


if __name__ == "__main__":
    main()
