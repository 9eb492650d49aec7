"""How the wording of a whole message leans on each challenge: what its sentences add up to.

Moves say what single sentences do. Much of what makes a message concrete, targeted or pressing is spread thin over all of
them, so a second linear model reads the same features of the subject and of what is argued in the body, added up and divided
by the root of their number, so that a long message does not shout.
"""

from collections.abc import Mapping, Sequence
from math import isqrt
from typing import TYPE_CHECKING

from qualify.moves.learned import Weights
from qualify.moves.move import WRITTEN
from qualify.text import Part, Sentence

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Rows = Mapping[str, Sequence[float]]
"""The chance of each target in each sentence."""

_WAY_OUT = 0.3
"""The least chance at which a line below a sign-off is a way out; names and addresses stay far below."""
_FINE = 20
"""Bits of the fraction in which a share is counted."""


def printed(sentences: Sequence[Sentence], chances: Rows) -> list[bool]:
    """Tell which sentences of the body are argued, or are a way out in the small print below the sign-off."""
    outs = map(max, chances["opt_out"], chances["out"])
    return [_printed(one, out) for one, out in zip(sentences, outs, strict=True)]


def _printed(one: Sentence, out: float) -> bool:
    written = one.part in WRITTEN or (one.part is Part.SIGN_OFF and out >= _WAY_OUT)
    return written and one.field.name == "body"


def counts(sentences: Sequence[Sentence], chances: Rows) -> list[bool]:
    """Tell which sentences are read: subject, body, and a way out in the small print; no greeting, signature or earlier mail."""
    return [one.field.name != "body" or said for one, said in zip(sentences, printed(sentences, chances), strict=True)]


def leaning(weights: Weights, at: "NDArray[np.int64]") -> dict[str, float]:
    """Give the chance of each target for a message, 0–1, in thousandths.

    Args:
        weights: Their targets are grades of challenges: ``targeting met``.
        at: The buckets of the features of the sentences that count.
    """
    import numpy as np  # noqa: PLC0415 - paid by the first check, not by the import

    share = isqrt((1 << 2 * _FINE) // max(1, len(at)))
    sums = np.add.reduce(weights.table.take(at, axis=0), axis=0, dtype=np.int64)
    chances = weights.of_sums([sums * share >> _FINE])
    return {target: row[0] for target, row in chances.items()}


def read(weights: Weights, at: "NDArray[np.int64]", sizes: Sequence[int], counted: Sequence[bool]) -> dict[str, float]:
    """Give the same from the buckets of all sentences.

    Args:
        weights: As above.
        at: The buckets of the features of all sentences, one after the other.
        sizes: How many each sentence has.
        counted: Which sentences count.
    """
    import numpy as np  # noqa: PLC0415 - paid by the first check, not by the import

    return leaning(weights, at[np.repeat(np.array(counted, dtype=bool), sizes)])
