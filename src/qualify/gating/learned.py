"""The learned step of the gate: what a turn says, from its inputs, by whole-number weights."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from attrs import frozen

Says = Literal["go", "no", "unsubscribe", "not_now", "wrong_person", "referral", "auto"]
"""What a turn in a thread says; ``go`` is all that lets the talk go on."""

UNIT = 256
"""So many units of a weight make one of log-odds."""


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
