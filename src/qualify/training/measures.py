"""Measures of agreement, in plain numpy: weighted kappa with its bootstrap interval, precision and recall."""

from collections.abc import Sequence

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from qualify.training.judges import ORDER

RESAMPLES = 2000
"""Bootstrap resamples behind every interval."""

SEED = 20260101
"""Of the bootstrap."""

Grades = NDArray[np.float64]


@frozen
class Interval:
    """A figure with the interval that holds 95 % of its bootstrap resamples."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.2f} ({self.low:.2f}–{self.high:.2f})"


@frozen
class Share:
    """How many of how many."""

    hits: int
    of: int

    def __str__(self) -> str:
        return f"{self.hits / self.of:.2f}" if self.of else "–"


def grades(truth: Sequence[str], guess: Sequence[str]) -> tuple[Grades, Grades]:
    """Write verdicts as numbers; a guess off the scale (`unknown`) counts as the farthest verdict."""
    wanted = [ORDER[verdict] for verdict in truth]
    given = [ORDER.get(g, 0 if w else 2) for g, w in zip(guess, wanted, strict=True)]
    return np.array(wanted, dtype=float), np.array(given, dtype=float)


def kappas(wanted: Grades, given: Grades) -> Grades:
    """Quadratic-weighted Cohen's kappa along the last axis.

    Chance disagreement, the mean squared difference of two independent readers with these margins, is
    E[w²] + E[g²] - 2 E[w] E[g]. Source: Cohen, "Weighted kappa", Psychological Bulletin 70 (1968).
    """
    observed = ((wanted - given) ** 2).mean(axis=-1)
    chance = (wanted**2 + given**2).mean(axis=-1) - 2 * wanted.mean(axis=-1) * given.mean(axis=-1)
    return np.where(chance > 0, 1 - observed / np.where(chance > 0, chance, 1), 1.0)


def draws(size: int) -> NDArray[np.int64]:
    """The messages of every resample; the same for each challenge, so that their mean may be resampled too."""
    return np.random.default_rng(SEED).integers(0, size, (RESAMPLES, size))


def interval(value: float, resampled: Grades) -> Interval:
    """The figure with the 2.5th and the 97.5th percentile of its resamples."""
    low, high = np.percentile(resampled, (2.5, 97.5))
    return Interval(value, float(low), float(high))


def agreement(columns: Sequence[tuple[Grades, Grades]]) -> list[Interval]:
    """Kappa of each column of verdicts over the same messages, and last the mean of the columns."""
    drawn = draws(len(columns[0][0]))
    values = np.array([kappas(wanted, given) for wanted, given in columns])
    resampled = np.array([kappas(wanted[drawn], given[drawn]) for wanted, given in columns])
    each = [interval(float(value), row) for value, row in zip(values, resampled, strict=True)]
    return [*each, interval(float(values.mean()), resampled.mean(axis=0))]


def share(flags: Sequence[bool]) -> Share:
    """Count the true ones."""
    return Share(sum(flags), len(flags))


def meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two stretches share a character."""
    return one[0] < other[1] and other[0] < one[1]
