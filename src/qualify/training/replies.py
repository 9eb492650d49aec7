"""Reads the corpus of replies and fits the learned part of `qualify.replies`."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from attrs import field, frozen
from scipy.sparse import csr_matrix, diags

from qualify.moves.learned import Weights
from qualify.replies.cue import Intent
from qualify.replies.families import FAMILIES
from qualify.replies.features import Features, features
from qualify.replies.learned import INTENTS
from qualify.replies.left import leaving
from qualify.replies.own import own_words
from qualify.replies.reading import best_reading
from qualify.training import tagger

SEEN = "seen"
"""How files begin whose replies the phrases were written after: on them the phrases look better than they are."""
STRENGTH = 1.5
"""Inverse of the L2 penalty; chosen on replies of other hands."""


@frozen
class Answer:
    """One reply of the corpus.

    Attributes:
        text: As it came.
        intent: What it says; None where that is not told.
        seen: Whether the phrases were written after it.
        left: Whether a machine says in it that the person is gone for good; None where that is not told.
    """

    text: str = field(repr=False)
    intent: Intent | None
    seen: bool
    left: bool | None = None


def answers(folder: Path) -> Iterator[Answer]:
    """Yield every reply of every ``.jsonl`` file, in the order of the file names, then the examples of the phrases."""
    for path in sorted(folder.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            for data in map(json.loads, lines):
                yield Answer(data["text"], data.get("label"), path.name.startswith(SEEN), data.get("left"))
    for family in FAMILIES:
        yield from (Answer(text, family.intent, seen=True) for text in family.fires)


def fit(corpus: Sequence[Answer]) -> Weights:
    """Fit the chance of each intent."""
    told = [one for one in corpus if one.intent]
    found = [features(best_reading(own_words(one.text)), cues=not one.seen) for one in told]
    labels = np.array([[one.intent == intent for intent in INTENTS] for one in told])
    return tagger.fit(matrix(found), labels, INTENTS, STRENGTH)


def fit_gone(corpus: Sequence[Answer]) -> Weights:
    """Fit the chance that the person has left, from what machines wrote."""
    told = [one for one in corpus if one.left is not None]
    found = [leaving(best_reading(own_words(one.text))) for one in told]
    return tagger.fit(matrix(found), np.array([[bool(one.left)] for one in told]), ["gone"], STRENGTH)


def matrix(found: Sequence[Features]) -> csr_matrix:
    """Count features into buckets, one row a reply; its words count `qualify.replies.features.LENGTH` in all."""
    shares = diags([one.share / 1024 for one in found])
    return csr_matrix(
        shares @ tagger.matrix([one.words for one in found]) + tagger.matrix([one.about for one in found])
    )
