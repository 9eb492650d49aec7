"""The learned step of the gate: what a turn says, from its inputs and from its words, by whole-number weights."""

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from attrs import frozen

from qualify.gating.inputs import WHOLE, inputs
from qualify.moves.learned import shipped
from qualify.replies.features import features
from qualify.replies.reading import Reading

Says = Literal["go", "no", "unsubscribe", "not_now", "wrong_person", "referral", "auto"]
"""What a turn in a thread says; ``go`` is all that lets the talk go on."""

UNIT = 256
"""So many units of a weight make one of log-odds."""


_WORDS = WHOLE // 2
"""The words alone speak half as loud as the inputs, which know what was asked."""


@frozen
class TurnWeights:
    """Weights of a logistic over all that a turn may say.

    Attributes:
        targets: What it may say, in the order of the columns.
        bias: One per target, in units of `UNIT` times `qualify.gating.inputs.WHOLE`.
        weights: For each input one weight per target, in units of `UNIT`.
    """

    targets: tuple[Says, ...]
    bias: tuple[int, ...]
    weights: Mapping[str, Sequence[int]]

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> "TurnWeights":
        """Put together what the file holds."""
        return cls(tuple(data["targets"]), tuple(data["bias"]), data["weights"])

    def scores(self, inputs: Mapping[str, int]) -> dict[Says, int]:
        """Add up what speaks for each; an input that was never seen in training says nothing."""
        known = [(value, self.weights[name]) for name, value in inputs.items() if name in self.weights]
        return {
            target: self.bias[n] + sum(value * weights[n] for value, weights in known)
            for n, target in enumerate(self.targets)
        }


@cache
def turn_weights() -> TurnWeights:
    """The weights that come with the package."""
    return TurnWeights.of(json.loads((files("qualify.weights") / "turns.json").read_text(encoding="utf-8")))


def scores(reading: Reading, asked: str, today: dt.date | None, *, refused: bool) -> dict[Says, int]:
    """Give what speaks for each thing that a turn may say, in units of `UNIT` times `qualify.gating.inputs.WHOLE`.

    Args:
        reading: The turn as read.
        asked: The sender's message before it, empty where there was none.
        today: The day it came.
        refused: Whether the recipient has said no before.
    """
    heard = turn_weights().scores(inputs(reading, asked, today, refused=refused))
    worded = _by_words(reading)
    return {says: score + _WORDS * worded[says] for says, score in heard.items()}


def _by_words(reading: Reading) -> dict[str, int]:
    words, found = shipped("turn_words"), features(reading, cues=False)
    odds = words.log_odds((words.sums(found.words) * found.share >> 10) + words.sums(found.about))
    return dict(zip(words.targets, odds.tolist(), strict=True))
