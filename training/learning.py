"""One linear table for each thing that a sentence may tell; few features are kept (L1).

Shared by the trainers of rejections and of letters.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

WEIGHTS = {False: 1, True: 2}
"""A sentence that tells something counts twice: most tell nothing."""

Row = Mapping[str, float]


class Told:
    """The tables for ``names``, learned from features and labels of sentences."""

    def __init__(
        self, names: Sequence[str], features: Sequence[Row], labels: Sequence[Collection[str]]
    ) -> None:
        self.names = names
        self.columns = DictVectorizer()
        numbers = narrow(self.columns.fit_transform(features))
        self.tables = [
            LogisticRegression(C=1, penalty="l1", solver="liblinear", class_weight=WEIGHTS).fit(
                numbers, [name in row for row in labels]
            )
            for name in names
        ]

    def chances(self, features: Sequence[Row]) -> list[tuple[float, ...]]:
        """Give what each sentence tells, as the package would."""
        if not features:
            return []
        numbers = narrow(self.columns.transform(features))
        return list(zip(*(table.predict_proba(numbers)[:, 1].tolist() for table in self.tables), strict=True))

    def weights(self) -> dict[str, dict[int, float]]:
        """Give the kept weights by feature and column."""
        names = self.columns.get_feature_names_out()
        found: dict[str, dict[int, float]] = {}
        for column, table in enumerate(self.tables):
            for at in np.nonzero(table.coef_[0])[0]:
                found.setdefault(str(names[at]), {})[column] = float(table.coef_[0][at])
        return found

    def bias(self) -> list[float]:
        """Give the bias of each column."""
        return [round(float(table.intercept_[0]), 4) for table in self.tables]


def narrow(matrix: Any) -> Any:
    """Give a sparse matrix the index type that the solver wants."""
    matrix.indices, matrix.indptr = matrix.indices.astype("int32"), matrix.indptr.astype("int32")
    return matrix
