"""One linear table for the things that a sentence may tell, and how it is packed.

Shared by the trainers of rejections and of letters. Features are hashed into many rows: what collides blurs both, which
cost more than any other choice.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from afterword.text.weights import LETTERS, file_of, hashed, letters

WEIGHTS = {False: 1, True: 2}
"""A sentence that tells something counts twice: most tell nothing."""
STRENGTH = 4.0
LEVELS = 63
"""Whole numbers on each side of nought that a weight may have: so few make room for many rows."""

Row = Mapping[str, float]


class Told:
    """The tables for ``names``, learned from features and labels of sentences."""

    def __init__(
        self, names: Sequence[str], features: Sequence[Row], labels: Sequence[Collection[str]], *, bits: int
    ) -> None:
        self.names, self.bits = names, bits
        numbers = self._matrix(features)

        def learned(name: str) -> LogisticRegression:
            learner = LogisticRegression(C=STRENGTH, solver="liblinear", class_weight=WEIGHTS)
            return learner.fit(numbers, [name in row for row in labels])

        with ThreadPoolExecutor() as side_by_side:  # the solver lets go of the interpreter
            self.tables = list(side_by_side.map(learned, names))

    def chances(self, features: Sequence[Row]) -> list[tuple[float, ...]]:
        """Give what each sentence tells, as the package would."""
        if not features:
            return []
        numbers = self._matrix(features)
        return list(zip(*(table.predict_proba(numbers)[:, 1].tolist() for table in self.tables), strict=True))

    def packed(self) -> tuple[dict[str, Any], bytes]:
        """Give the description and the bytes of the table."""
        return packed(self.tables, self.names, self.bits, LEVELS)

    def write(self, path: Path) -> None:
        """Write the table as a file of the package."""
        about, body = self.packed()
        path.write_bytes(file_of(about, body))
        print(f"{path}: {path.stat().st_size:,} bytes")

    def _matrix(self, features: Sequence[Row]) -> Any:
        return matrix([row.items() for row in features], self.bits)


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
