"""What judges read off the moves: how likely a move stands anywhere, how often, and whether two stand together."""

import math
from collections.abc import Callable, Iterable, Sequence
from itertools import compress
from operator import itemgetter

from attrs import frozen

from qualify.moves import Tagging
from qualify.moves.leaning import printed
from qualify.moves.move import WRITTEN

_SMALL_PRINT = frozenset({"opt_out", "out", "way out that holds"})
"""What counts in a line below a sign-off as well, if that line is a way out."""

_NONE = (0.0,)
"""The chances where no sentence is."""


@frozen(eq=False)
class Chances:
    """The chances of the moves in the sentences of the body, greeting left out."""

    rows: dict[str, tuple[float, ...]]

    @classmethod
    def of(cls, tagging: Tagging) -> "Chances":
        """Take the body's part of a tagging; of what hangs below a sign-off only the small print's way out counts."""
        argued = [s.field.name == "body" and s.part in WRITTEN for s in tagging.sentences]
        of_argued, of_printed = _taker(argued), _taker(printed(tagging.sentences, tagging.chances))
        rows = tagging.chances.items()
        return cls({move: (of_printed if move in _SMALL_PRINT else of_argued)(row) for move, row in rows})

    def best(self, move: str) -> float:
        """The chance in the likeliest sentence, 0–1."""
        return max(self.rows[move] or _NONE)

    def second(self, move: str) -> float:
        """The chance in the sentence that is next likeliest."""
        return sorted((0.0, 0.0, *self.rows[move]))[-2]

    def any(self, move: str) -> float:
        """The chance that at least one sentence does it, if sentences were independent (noisy or)."""
        return 1 - math.prod([1 - p for p in self.rows[move]])

    def total(self, move: str) -> float:
        """The expected number of sentences that do it."""
        return sum(self.rows[move])

    def tied(self, first: str, second: str) -> float:
        """The best product of the two in one sentence or near ones: the second up to one before and two after the first."""
        one, other = self.rows[first], self.rows[second]
        return max((p * max(other[max(0, n - 1) : n + 3]) for n, p in enumerate(one)), default=0.0)


def _taker(chosen: Sequence[bool]) -> Callable[[tuple[float, ...]], tuple[float, ...]]:
    """Take what is chosen from a row; mostly it stands together."""
    places = [n for n, one in enumerate(chosen) if one]
    if places and places[-1] - places[0] < len(places):
        return itemgetter(slice(places[0], places[-1] + 1))
    return lambda row: tuple(compress(row, chosen))


def log_odds(chance: float) -> float:
    """The log-odds of a chance, kept within ±4.6 so that no single signal can shout."""
    return math.log((chance + 0.01) / (1.01 - chance))


def best_of(chances: Chances, moves: Iterable[str]) -> dict[str, float]:
    """Log-odds of the likeliest sentence for each move."""
    rows = chances.rows
    return {move: log_odds(max(rows[move] or _NONE)) for move in moves}


def deciding(chances: Chances, targets: Sequence[str]) -> dict[str, float]:
    """Log-odds that some sentence decides, by the likeliest one and by all together."""
    return best_of(chances, targets) | {f"any {name}": log_odds(chances.any(name)) for name in targets}
