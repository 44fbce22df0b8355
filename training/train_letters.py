"""Train the table that hears what a sentence of a letter says, from the letters beside this file.

    pip install -e '.[training]' && python training/train_letters.py --write
    python training/train_letters.py                        # measure on files left out, write nothing

A line is the labels of a sentence, a tab and the sentence; a blank line ends a letter. A sentence by itself is read as the
middle of one. All were written for this project.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

from learning import Text, Told
from sklearn.metrics import f1_score

from afterword.ask.checks.draft import read_draft
from afterword.ask.checks.heard import FILE, HEARD, features_of
from afterword.ask.checks.letter import read_letter
from afterword.ask.checks.words import words_for
from afterword.ask.context import Context

FOLDER = Path(__file__).parent / "letters"
BITS = 18


def letters() -> Iterator[tuple[str, Text]]:
    """Read every letter as the checks do, with the name of its file, and give each sentence the labels of its line."""
    for path in sorted(FOLDER.glob("*.tsv")):
        for block in path.read_text("utf-8").strip().split("\n\n"):
            yield path.stem, _letter(path.stem, block)


def _letter(file: str, block: str) -> Text:
    words = words_for(file[:2])
    assert words is not None, file
    text, lines = "", []
    rows = [line.partition("\t") for line in block.splitlines() if "\t" in line]
    if len(rows) == 1:
        rows = [("none", "", "Anna,"), rows[0], ("none", "", "Jo"), ("none", "", "Jo")]
    for at, (labels, _, sentence) in enumerate(rows):
        own_line = at == 0 or at >= len(rows) - 2
        text += "\n\n" if at in (1, len(rows) - 2) else "\n" if own_line and at else " " if at else ""
        lines.append((len(text), len(text) + len(sentence), frozenset(labels.split(",")) - {"none"}))
        text += sentence
    letter = read_letter(read_draft(f"Subject: x\n\n{text}"), Context(), words)
    shift = letter.draft.body_start
    features, told = [], []
    for sentence in letter.sentences:
        if sentence.part != "subject":
            found = [
                labels
                for start, end, labels in lines
                if min(end, sentence.end - shift) - max(start, sentence.start - shift)
                > 0.5 * min(end - start, sentence.end - sentence.start)
            ]
            features.append(features_of(letter, sentence))
            told.append(frozenset().union(*found))
    return Text(features, told, [True] * len(features))


def main() -> None:
    """Train, and write or measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the package's file")
    options = parser.parse_args()
    found = list(letters())
    print(f"{len(found)} letters, {sum(len(text.features) for _, text in found)} sentences")
    if options.write:
        Told(HEARD, [text for _, text in found], bits=BITS).write(FILE)
    else:
        measure(found)


def measure(found: list[tuple[str, Text]]) -> None:
    """Print the F1 of every label on every third file, learned from the others."""
    held = set(sorted({file for file, _ in found})[::3])
    test = [text for file, text in found if file in held]
    chances = Told(HEARD, [text for file, text in found if file not in held], bits=BITS).chances(test)
    labels = [row for text in test for row in text.labels]
    for at, name in enumerate(HEARD):
        gold = [name in row for row in labels]
        print(f"{name:14} F1 {f1_score(gold, [row[at] > 0.5 for row in chances]):.3f} of {sum(gold)}")


if __name__ == "__main__":
    main()
