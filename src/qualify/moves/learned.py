"""The learned part: a linear model with whole-number weights, so that every machine adds up the same sums."""

import zlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BUCKETS = 1 << 16
"""Features are counted into this many buckets by their CRC-32."""

STEPS = 4096
"""The logistic curve is a table of this many steps over -8 to 8, so that no machine's rounding shows."""


def buckets(features: Iterable[str]) -> "NDArray[np.int64]":
    """The bucket of each feature."""
    import numpy as np  # noqa: PLC0415 - paid by the first check, not by the import

    return np.fromiter(map(zlib.crc32, map(str.encode, features)), np.int64) & (BUCKETS - 1)


@frozen(eq=False)
class Weights:
    """Weights of a linear model for each of several targets.

    Attributes:
        targets: What is predicted: moves and families of moves, or the intents of replies.
        table: One row a bucket, one column a target; int8.
        bias: One per target, in the same units.
        unit: How much one unit of a column adds to the log-odds, in 2**-16 steps.
        least: For each move the least chance at which it is shown as evidence.
    """

    targets: tuple[str, ...]
    table: "NDArray[np.int8]"
    bias: "NDArray[np.int64]"
    unit: "NDArray[np.int64]"
    least: Mapping[str, float]

    @classmethod
    def of(cls, table: "NDArray[np.int8]", about: Mapping[str, Any]) -> "Weights":
        """Put together what the files hold: the table, and the rest as plain data."""
        import numpy as np  # noqa: PLC0415 - paid by the first check, not by the import

        bias, unit = (np.array(about[key], dtype=np.int64) for key in ("bias", "unit"))
        return cls(tuple(about["targets"]), table, bias, unit, about["least"])

    def chances(self, at: "NDArray[np.int64]", sizes: Sequence[int]) -> dict[str, tuple[float, ...]]:
        """The chance of each target in each sentence, 0–1, in thousandths.

        Args:
            at: The buckets of the features, one sentence after the other.
            sizes: How many each sentence has; at least one.
        """
        if not sizes:
            return self.of_sums(())
        import numpy as np  # noqa: PLC0415 - paid by the first check, not by the import

        starts = [0, *accumulate(sizes[:-1])]
        return self.of_sums(np.add.reduceat(self.table.take(at, axis=0), starts, axis=0, dtype=np.int32))

    def sums(self, found: Sequence[str]) -> "NDArray[np.int64]":
        """Add up the weights of features, for each target."""
        import numpy as np  # noqa: PLC0415 - paid by the first check, not by the import

        added: NDArray[np.int64] = self.table[buckets(found)].sum(axis=0, dtype=np.int64)
        return added

    def log_odds(self, sums: "NDArray[np.int64]") -> "NDArray[np.int64]":
        """The log-odds of each target from sums of weights, in 256ths."""
        odds: NDArray[np.int64] = (sums + self.bias) * self.unit >> 16
        return odds

    def of_sums(self, sums: "Sequence[NDArray[np.int64]] | NDArray[np.int64]") -> dict[str, tuple[float, ...]]:
        """The chance of each target, 0–1, in thousandths, for each of some sums of weights."""
        import numpy as np  # noqa: PLC0415 - paid by the first check, not by the import

        if not len(sums):
            return dict.fromkeys(self.targets, ())
        step = self.log_odds(np.asarray(sums)) + STEPS // 2
        columns: list[list[float]] = _curve().take(step.T, mode="clip").tolist()
        return dict(zip(self.targets, map(tuple, columns), strict=True))


@cache
def _curve() -> "NDArray[np.float64]":
    """The logistic curve in thousandths; steps of 16/4096."""
    import math  # noqa: PLC0415 - beside its only use

    import numpy as np  # noqa: PLC0415 - paid by the first check

    return np.array([round(1 / (1 + math.exp(-(n - STEPS // 2) * 16 / STEPS)), 3) for n in range(STEPS)])


@cache
def shipped(name: str = "tagger") -> Weights:
    """The weights that come with the package.

    Args:
        name: Of their two files: ``tagger`` for the moves, ``leaning`` for whole messages, ``replies`` for what was
            answered, ``turn_words`` for what was answered in a thread, ``gone`` for who has left.
    """
    import json  # noqa: PLC0415 - paid by the first check
    from io import BytesIO  # noqa: PLC0415

    import numpy as np  # noqa: PLC0415

    folder = files("qualify.weights")
    table = np.load(BytesIO((folder / f"{name}.npy").read_bytes()))
    return Weights.of(table, json.loads((folder / f"{name}.json").read_text(encoding="utf-8")))
