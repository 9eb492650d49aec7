"""Fits the judges: per challenge two logistic regressions over its signals, on chances the tagger gives to messages it was not fitted on."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

ORDER = {"missed": 0, "partial": 1, "met": 2}
STRENGTH = 0.003
"""Inverse of the L2 penalty on standardised signals, chosen by cross-validation over the corpus."""

CUTS: Mapping[str, tuple[float, float]] = {
    "targeting": (0.6, 1.1),
    "value_prop": (0.65, 1.05),
    "accepts_no": (0.75, 1.3),
    "introductions": (0.4, 1.45),
}
"""Where `partial` and `met` begin on the sum of both chances. Fitted on labelled real messages, which lean differently from the
corpus; everything else is fitted on the corpus."""


def fit(challenge: str, signals: Sequence[Mapping[str, float]], verdicts: Sequence[str]) -> dict[str, Any]:
    """Fit one challenge.

    Args:
        challenge: Its name.
        signals: One mapping a message, all with the same keys.
        verdicts: What a careful reader says.
    """
    return scale(signals, verdicts, CUTS[challenge], STRENGTH)


def scale(
    signals: Sequence[Mapping[str, float]], verdicts: Sequence[str], cuts: tuple[float, float], strength: float
) -> dict[str, Any]:
    """Fit the two curves of a scale.

    Args:
        signals: One mapping a message, all with the same keys.
        verdicts: What a careful reader says.
        cuts: Where `partial` and `met` begin on the sum of both chances.
        strength: Inverse of the L2 penalty on standardised signals.
    """
    names = list(signals[0])
    table = np.array([[one[name] for name in names] for one in signals])
    grades = np.array([ORDER[verdict] for verdict in verdicts])
    return {
        "partial": _curve(names, table, grades >= ORDER["partial"], strength),
        "met": _curve(names, table, grades >= ORDER["met"], strength),
        "cuts": list(cuts),
    }


def _curve(
    names: Sequence[str], table: "np.ndarray[Any, Any]", wanted: "np.ndarray[Any, Any]", strength: float
) -> dict[str, Any]:
    """Fit on standardised signals, then write the weights for the signals as they are."""
    mean, spread = table.mean(axis=0), table.std(axis=0) + 1e-6
    model = LogisticRegression(C=strength, max_iter=1000, tol=1e-8).fit((table - mean) / spread, wanted)
    weights = model.coef_[0] / spread
    bias = float(model.intercept_[0] - (weights * mean).sum())
    return {"bias": round(bias, 3), "weights": {n: round(float(w), 3) for n, w in zip(names, weights, strict=True)}}
