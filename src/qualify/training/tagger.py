"""Fits the sentence tagger, and what else is linear: one model a target, then whole numbers."""

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from qualify.moves.learned import BUCKETS, STEPS, Weights, buckets

LEAST = 0.28
"""The least chance at which a move is shown as evidence; about where precision and recall meet on labelled messages."""

STRENGTH = 0.3
"""Inverse of the L2 penalty, chosen on a grid by cross-validation over the corpus."""


def matrix(found: Sequence[Sequence[str]]) -> csr_matrix:
    """Count features into buckets, one row a sentence."""
    columns = buckets(chain.from_iterable(found))
    starts = np.cumsum([0, *map(len, found)])
    return csr_matrix((np.ones(len(columns)), columns, starts), shape=(len(found), BUCKETS))


def fit(found: csr_matrix, labels: NDArray[np.bool_], targets: Sequence[str], strength: float = STRENGTH) -> Weights:
    """Fit all targets.

    Args:
        found: Features of the sentences.
        labels: One row a sentence, one column a target.
        targets: Their names.
        strength: Inverse of the L2 penalty.
    """
    columns = [_fit_one(found, labels[:, n], strength) for n in range(len(targets))]
    return _whole(columns, targets)


def _fit_one(found: csr_matrix, label: NDArray[np.bool_], strength: float) -> tuple[NDArray[np.float64], float]:
    model = LogisticRegression(C=strength, solver="liblinear", max_iter=200, random_state=0).fit(found, label)
    return model.coef_[0], float(model.intercept_[0])


def _whole(columns: Sequence[tuple[NDArray[np.float64], float]], targets: Sequence[str]) -> Weights:
    """Write weights as bytes, scaled so that the largest of a target is 127."""
    scale = [float(np.abs(weights).max()) / 127 or 1.0 for weights, _ in columns]
    table = np.stack(
        [np.rint(weights / unit) for (weights, _), unit in zip(columns, scale, strict=True)], axis=1
    ).astype(np.int8)
    about: Mapping[str, Any] = {
        "targets": list(targets),
        "bias": [round(bias / unit) for (_, bias), unit in zip(columns, scale, strict=True)],
        "unit": [round(unit * STEPS / 16 * 65536) for unit in scale],
        "least": dict.fromkeys(targets, LEAST),
    }
    return Weights.of(table, about)
