"""Reads the corpus of threads and fits the learned step of `qualify.gating`."""

import datetime as dt
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from attrs import field, frozen
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from qualify.gating.inputs import WHOLE, inputs
from qualify.gating.learned import UNIT, Says
from qualify.moves.learned import Weights
from qualify.replies.features import features
from qualify.replies.learned import STOPS
from qualify.replies.own import own_words
from qualify.replies.reading import Reading, best_reading
from qualify.training import replies, tagger

STRENGTH, OF_WORDS = 0.5, 3.0
"""Inverse of the L2 penalty, of the inputs and of the words; chosen by leaving out one hand after the other."""


@frozen
class Heard:
    """A turn of a recipient, and what it says.

    Attributes:
        text: As it came.
        asked: The sender's message before it.
        day: When it came.
        refused: Whether the recipient has said no before.
        says: What it says.
    """

    text: str = field(repr=False)
    asked: str = field(repr=False)
    day: dt.date | None
    refused: bool
    says: Says


def turns(folder: Path) -> Iterator[Heard]:
    """Yield the recipients' turns of every ``.jsonl`` file of threads that are in a language read, in the order of the file names."""
    for path in sorted(folder.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            for data in map(json.loads, lines):
                yield from (one for one in _turns(data) if _reading(one).sentences)


def _turns(data: Mapping[str, Any]) -> Iterator[Heard]:
    asked, refused, stopped = "", False, False
    for number, turn in enumerate(data["thread"]):
        if turn["from"] == "sender":
            asked = turn["body"]
            continue
        says: Says = data["says"][str(number)]
        day = turn.get("date") or data.get("today")
        yield Heard(turn["body"], asked, dt.date.fromisoformat(day) if day else None, refused or stopped, says)
        stopped = stopped or says == "unsubscribe"
        refused = refused if says == "auto" else says in STOPS


def fit(corpus: Sequence[Heard]) -> dict[str, object]:
    """Fit what a turn says from its inputs; the weights as plain data."""
    names = DictVectorizer()
    table = names.fit_transform([_inputs(one) for one in corpus])
    model = LogisticRegression(C=STRENGTH, max_iter=5000, tol=1e-8).fit(table / WHOLE, [one.says for one in corpus])
    weights = np.rint(model.coef_.T * UNIT).astype(int)
    return {
        "targets": model.classes_.tolist(),
        "bias": np.rint(model.intercept_ * UNIT * WHOLE).astype(int).tolist(),
        "weights": dict(zip(names.get_feature_names_out().tolist(), weights.tolist(), strict=True)),
    }


def fit_words(corpus: Sequence[Heard]) -> Weights:
    """Fit what a turn says from its words alone."""
    found = [features(_reading(one), cues=False) for one in corpus]
    targets = sorted({one.says for one in corpus})
    labels = np.array([[one.says == says for says in targets] for one in corpus])
    return tagger.fit(replies.matrix(found), labels, targets, OF_WORDS)


def _inputs(one: Heard) -> dict[str, int]:
    return inputs(_reading(one), one.asked, one.day, refused=one.refused)


def _reading(one: Heard) -> Reading:
    return best_reading(own_words(one.text))
