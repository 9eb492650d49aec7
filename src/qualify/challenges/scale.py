"""From signals to a verdict: two logistic curves over named signals, one for `partial` or better and one for `met`.

The signals are the judge's reading of the moves; the weights say how much each counts and are fitted on the corpus
(`python -m qualify.training`), the two cuts on labelled messages. Proportional-odds models are the textbook way to grade on an
ordered scale: McCullagh, "Regression models for ordinal data" (1980).
"""

import json
import math
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from operator import mul

from attrs import frozen

from qualify.challenges.challenge import Verdict

Signals = Mapping[str, float]


@frozen
class Curve:
    """A logistic regression over named signals."""

    bias: float
    weights: Mapping[str, float]

    def __call__(self, signals: Signals) -> float:
        """The chance, 0–1, in thousandths."""
        total = self.bias + sum(map(mul, self.weights.values(), map(signals.__getitem__, self.weights)))
        return round(1 / (1 + math.exp(-max(-30.0, min(30.0, total)))), 3)


@frozen
class Scale:
    """How the chances of a challenge become a verdict.

    Attributes:
        partial: The chance of at least `partial`.
        met: The chance of `met`.
        cuts: Where on the sum of both chances, 0–2, `partial` and `met` begin.
    """

    partial: Curve
    met: Curve
    cuts: tuple[float, float]

    def verdict(self, signals: Signals, leaning: tuple[float, float] | None = None) -> tuple[Verdict, float]:
        """The verdict and its confidence, 0–1.

        Args:
            signals: Read off the moves.
            leaning: The same two chances by the wording of the whole message; None for the moves alone.
        """
        grade = self.grade(signals, leaning)
        if grade >= self.cuts[1]:
            return Verdict.MET, _sure(grade, self.cuts[1], 2.0)
        if grade >= self.cuts[0]:
            return Verdict.PARTIAL, min(
                _sure(grade, self.cuts[0], self.cuts[1]), _sure(-grade, -self.cuts[1], -self.cuts[0])
            )
        return Verdict.MISSED, _sure(-grade, -self.cuts[0], 0.0)

    def grade(self, signals: Signals, leaning: tuple[float, float] | None = None) -> float:
        """The sum of both chances, 0–2."""
        partial, met = self.partial(signals), self.met(signals)
        if leaning:
            partial, met = pooled(partial, leaning[0]), pooled(met, leaning[1])
        return partial + min(partial, met)


def pooled(one: float, other: float) -> float:
    """Join two chances of one thing, in thousandths: the logistic curve of the mean of their log-odds.

    The logarithmic opinion pool of Genest and Zidek, "Combining probability distributions" (1986). Square roots are rounded
    alike on every machine, logarithms are not.
    """
    speaks = math.sqrt(max(_LEAST, one) * max(_LEAST, other))
    against = math.sqrt(max(_LEAST, 1 - one) * max(_LEAST, 1 - other))
    return round(speaks / (speaks + against), 3)


_LEAST = 0.001
"""No chance counts as less, so that neither reading can overrule the other."""


def _sure(grade: float, cut: float, end: float) -> float:
    """One half at the cut, rising to 0.95 at the end of the scale or a quarter of the scale away, whichever is nearer."""
    reach = min(0.5, end - cut) or 0.5
    return round(0.5 + 0.45 * min(1.0, (grade - cut) / reach), 2)


@cache
def shipped(challenge: str, name: str = "judges") -> Scale:
    """The scale of a challenge that comes with the package.

    Args:
        challenge: Its name.
        name: Of the file of weights: those fitted on chances of the tagger that was used.
    """
    data = json.loads((files("qualify.weights") / f"{name}.json").read_text(encoding="utf-8"))[challenge]
    return Scale(Curve(**data["partial"]), Curve(**data["met"]), tuple(data["cuts"]))
