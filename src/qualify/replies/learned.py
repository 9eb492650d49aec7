"""The learned part: how likely each intent is, from the words of a reply and what the phrases say of it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from qualify.moves.learned import Weights, shipped
from qualify.replies.cue import Intent
from qualify.replies.decide import decide
from qualify.replies.features import Features, features, sentence_features
from qualify.replies.reading import Reading
from qualify.text import Sentence

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

INTENTS: tuple[Intent, ...] = (
    "unsubscribe",
    "no",
    "not_now",
    "wrong_person",
    "referral",
    "question",
    "yes",
    "auto",
    "unclear",
)
STOPS: tuple[Intent, ...] = ("unsubscribe", "no")

STOP_FROM = 0.4
"""From what share of all chances on a reply is taken to end the matter: a no that is missed weighs one and a half false ones."""


def weights() -> Weights:
    """The weights that come with the package."""
    return shipped("replies")


def settle(reading: Reading) -> tuple[Intent, float]:
    """Give the intent that decides what the sender must do next, and how sure that is, 0–1."""
    chances = chances_of(reading)
    return likeliest(chances) if chances else decide(reading.found)


def chances_of(reading: Reading) -> dict[Intent, float]:
    """Give the chance of each intent, 0–1; none at all where the reply is in no language that is read."""
    if not reading.sentences:
        return {}
    told = _chances([features(reading)])
    return {intent: told[intent][0] for intent in INTENTS}


def likeliest(chances: Mapping[Intent, float]) -> tuple[Intent, float]:
    """Choose among the chances of the intents, and give the share of the chosen one in all.

    Doubt between a stop and anything else is settled for the stop from `STOP_FROM` on.
    """
    whole = max(sum(chances.values()), 0.001)
    stops = sum(chances[intent] for intent in STOPS)
    among = STOPS if stops >= STOP_FROM * whole else INTENTS
    intent = max(among, key=lambda one: chances[one])
    return intent, round((stops if intent in STOPS else chances[intent]) / whole, 2)


def telling(sentences: Sequence[Sentence], intent: Intent) -> Sentence | None:
    """Give the sentence whose words alone speak most for an intent."""
    if not sentences:
        return None
    chances = _chances([sentence_features(one) for one in sentences])[intent]
    return sentences[chances.index(max(chances))]


def _chances(replies: Sequence[Features]) -> dict[str, tuple[float, ...]]:
    learned = weights()
    return learned.of_sums([sums(learned, one) for one in replies])


def sums(learned: Weights, said: Features) -> "NDArray[np.int64]":
    """Add up the weights of a reply's features, its words by their share."""
    return (learned.sums(said.words) * said.share >> 10) + learned.sums(said.about)
