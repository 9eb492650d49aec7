"""Fits how whole messages lean: for each challenge one linear model for `partial` or better and one for `met`."""

from collections.abc import Sequence
from itertools import chain, compress

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from qualify.challenges import CHALLENGES
from qualify.moves import Tagging
from qualify.moves.leaning import counts
from qualify.moves.learned import BUCKETS, Weights, buckets
from qualify.training import tagger
from qualify.training.corpus import Row
from qualify.training.judges import ORDER

STRENGTH = 10.0
"""Inverse of the L2 penalty; between 3 and 30 little changes on labelled messages."""
_GRADES = ("partial", "met")


def fit(corpus: Sequence[Row], taggings: Sequence[Tagging], found: Sequence[list[list[str]]]) -> Weights:
    """Fit on the messages that have verdicts.

    Args:
        corpus: The messages; snippets are passed over.
        taggings: Their sentences, tagged by one that had not seen them.
        found: The features of their sentences.
    """
    kept = [n for n, row in enumerate(corpus) if row.verdicts]
    rows = matrix([_read(taggings[n], found[n]) for n in kept])
    targets = [f"{challenge.name} {grade}" for challenge in CHALLENGES for grade in _GRADES]
    return tagger.fit(rows, _labels([corpus[n] for n in kept]), targets, STRENGTH)


def matrix(messages: Sequence[Sequence[str]]) -> csr_matrix:
    """Count features into buckets, one row a message, divided by the root of their number."""
    sizes = [len(one) for one in messages]
    worth = np.repeat([1 / max(1, size) ** 0.5 for size in sizes], sizes)
    columns = buckets(chain.from_iterable(messages))
    return csr_matrix((worth, columns, np.cumsum([0, *sizes])), shape=(len(messages), BUCKETS))


def _read(tagging: Tagging, found: list[list[str]]) -> list[str]:
    return list(chain.from_iterable(compress(found, counts(tagging.sentences, tagging.chances))))


def _labels(corpus: Sequence[Row]) -> NDArray[np.bool_]:
    grades = [[ORDER[row.verdicts[challenge.name]] for challenge in CHALLENGES] for row in corpus]
    return np.array([[one >= ORDER[grade] for one in row for grade in _GRADES] for row in grades], dtype=bool)
