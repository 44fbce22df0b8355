"""One linear table for the things that a sentence may tell, and how it is packed.

Shared by the trainers of rejections and of letters. Features are hashed into many rows: what collides blurs both, which
cost more than any other choice.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from afterword.text.around import Reach, links, under
from afterword.text.weights import LETTERS, file_of, hashed, letters

WEIGHTS = {False: 1, True: 2}
"""A sentence that tells something counts twice: most tell nothing."""
STRENGTH = 4.0
TOLERANCE = 1e-4
"""How near to the best weights the solver stops."""
LEVELS = 63
"""Whole numbers on each side of nought that a weight may have: so few make room for many rows."""

ALONE = Reach(beside=0.0)
"""No sentence sees another."""

Row = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Text:
    """The sentences of a text: features and labels of each, which take part in what their neighbours see, and what it teaches (None: all)."""

    features: Sequence[Row]
    labels: Sequence[Collection[str]]
    seen: Sequence[bool]
    teaches: Collection[str] | None = None


class Told:
    """The tables for ``names``, learned from the sentences of texts."""

    def __init__(
        self, names: Sequence[str], texts: Sequence[Text], *, bits: int, reach: Reach = ALONE, tolerance: float = TOLERANCE,
    ) -> None:  # fmt: skip
        self.names, self.bits, self.reach = names, bits, reach
        numbers = self._matrix(texts)
        labels = [row for text in texts for row in text.labels]
        teaching = [text.teaches for text in texts for _ in text.labels]

        def learned(name: str) -> LogisticRegression:
            learner = LogisticRegression(C=STRENGTH, tol=tolerance, solver="liblinear", class_weight=WEIGHTS)
            taught = [at for at, names in enumerate(teaching) if names is None or name in names]
            known = numbers if len(taught) == len(labels) else numbers[taught]
            return learner.fit(known, [name in labels[at] for at in taught])

        with ThreadPoolExecutor() as side_by_side:  # the solver lets go of the interpreter
            self.tables = list(side_by_side.map(learned, names))

    def chances(self, texts: Sequence[Text]) -> list[tuple[float, ...]]:
        """Give what each sentence tells, as the package would."""
        if not any(text.features for text in texts):
            return []
        numbers = self._matrix(texts)
        return list(zip(*(table.predict_proba(numbers)[:, 1].tolist() for table in self.tables), strict=True))

    def packed(self) -> tuple[dict[str, Any], bytes]:
        """Give the description and the bytes of the table."""
        return packed(self.tables, self.names, self.bits, LEVELS)

    def write(self, path: Path) -> None:
        """Write the table as a file of the package."""
        about, body = self.packed()
        path.write_bytes(file_of(about, body))
        print(f"{path}: {path.stat().st_size:,} bytes")

    def _matrix(self, texts: Sequence[Text]) -> Any:
        rows = [row for text in texts for row in text.features]
        found = matrix([row.items() for row in rows], self.bits)
        for mark, sees in self._sees(texts).items():
            found += sees @ matrix([under(mark, row).items() for row in rows], self.bits)
        found.sum_duplicates()  # the solvers share it: none may tidy it up under another's hands
        return found

    def _sees(self, texts: Sequence[Text]) -> dict[str, Any]:
        """Give for each mark how much every sentence sees of every other."""
        pairs: dict[str, list[tuple[float, int, int]]] = {}
        start = 0
        for text in texts:
            for at, other, mark, share in links(text.seen, self.reach):
                pairs.setdefault(mark, []).append((share, start + at, start + other))
            start += len(text.features)
        shape = start, start
        found = {}
        for mark, rows in pairs.items():
            shares, ats, others = zip(*rows, strict=True)
            found[mark] = csr_matrix((np.array(shares, dtype=np.float32), (ats, others)), shape=shape)
        return found


def matrix(rows: Sequence[Iterable[tuple[str, float]]], bits: int) -> Any:
    """Hash features into a sparse matrix, exactly as the reader does: a word with its groups of letters."""
    mask = (1 << bits) - 1
    indices: list[int] = []
    values: list[float] = []
    starts = [0]
    for row in rows:
        for name, value in row:
            indices.append(hashed(name) & mask)
            values.append(value)
            groups = [hashed(group) & mask for group in letters(name[2:])] if name[:2] == "w " else ()
            indices += groups
            values += [LETTERS * value] * len(groups)
        starts.append(len(indices))
    found = csr_matrix((np.array(values, dtype=np.float32), indices, starts), shape=(len(rows), 1 << bits))
    found.sum_duplicates()
    return found


def packed(
    learners: Sequence[LogisticRegression], classes: Sequence[str], bits: int, levels: int
) -> tuple[dict[str, Any], bytes]:
    """Give the description and the bytes of a dense table, its weights as whole numbers up to ``levels``."""
    weights = np.vstack([each.coef_[0] for each in learners])
    scale = float(np.abs(weights).max() / levels)
    bias = [round(float(each.intercept_[0]), 5) for each in learners]
    about = {"classes": list(classes), "bits": bits, "scale": round(scale, 8), "bias": bias}
    return about, np.round(weights.T / scale).astype(np.int8).tobytes()
