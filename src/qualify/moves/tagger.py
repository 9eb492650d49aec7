"""Taggers: from a document to the moves in it, with the chance of each in each sentence."""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Protocol

from attrs import define, frozen

from qualify.findings import Tagged
from qualify.moves.families import FAMILIES
from qualify.moves.features import Sighted, features
from qualify.moves.learned import Weights
from qualify.moves.sights import SignFinder
from qualify.phrases import Hit
from qualify.text import Document, Sentence

_JOINT = re.compile(r"[,;:()\u2013\u2014]\s|\s[-\u2013\u2014]{1,2}\s|\s(?=(?:but|so|and|or)\s)")
_SHORT = 90
"""A sentence up to this many characters is quoted whole."""


@frozen(eq=False)
class Tagging:
    """What a tagger found.

    Attributes:
        tags: The moves that are likely enough to be shown as evidence, in the order of the text.
        chances: For each move (or family of moves) its chance, 0–1, in each sentence of `sentences`.
        sentences: The sentences the sender wrote, subject first.
    """

    tags: tuple[Tagged, ...]
    chances: dict[str, tuple[float, ...]]
    sentences: tuple[Sentence, ...]


class Tagger(Protocol):
    """Anything that finds moves. Its tags must quote the document."""

    def __call__(self, document: Document) -> Tagging:
        """Find the moves of a document."""
        ...


@define(eq=False, slots=False)
class SentenceTagger:
    """Finds moves sentence by sentence: signs first, then a linear model over words, structure and signs.

    Args:
        signs: Finds the signs.
        weights: The learned part.
    """

    signs: SignFinder
    weights: Weights

    def __call__(self, document: Document) -> Tagging:
        """Find the moves of a document."""
        sighted = self.signs(document)
        chances = self.weights.chances(list(features(sighted)))
        tags = [
            tag
            for n, one in enumerate(sighted)
            for tag in self._tags(one, {move: row[n] for move, row in chances.items()})
        ]
        return Tagging(tuple(tags), chances, document.own)

    def _tags(self, one: Sighted, chances: dict[str, float]) -> list[Tagged]:
        likely = [move for move, least in self._least.items() if chances[move] >= least and move not in one.denied]
        likely += [
            max(moves, key=chances.__getitem__) for moves in self._moot(one, chances) if not set(moves) & set(likely)
        ]
        return [self._tag(one, move, chances[move]) for move in dict.fromkeys(likely)]

    def _moot(self, one: Sighted, chances: dict[str, float]) -> Iterator[tuple[str, ...]]:
        """Families of which the sentence surely does one, be it moot which."""
        for family, moves in FAMILIES.items():
            open_moves = tuple(move for move in moves if move not in one.denied)
            if chances[family] >= self.weights.least[family] and open_moves:
                yield open_moves

    @cached_property
    def _least(self) -> dict[str, float]:
        return {move.name: self.weights.least[move.name] for move in self.signs.moves}

    def _tag(self, one: Sighted, move: str, chance: float) -> Tagged:
        """Quote the clause of the move's first sign, or the whole sentence where only the learned part saw it."""
        sentence = one.sentence
        rule = next((sign for sign in one.signs if sign.startswith(f"{move}/")), None)
        start, end = clause(sentence, one.signs[rule]) if rule else (sentence.start, sentence.end)
        return Tagged(move, sentence.span(start, end), rule or f"{move}/learned", chance)


def clause(sentence: Sentence, hit: Hit) -> Hit:
    """Widen a hit to the clause around it, so that the evidence reads as a phrase of the message."""
    if sentence.end - sentence.start <= _SHORT:
        return sentence.start, sentence.end
    start, end = sentence.start, sentence.end
    for joint in _JOINT.finditer(sentence.field.view.cased, sentence.start, sentence.end):
        if joint.end() <= hit[0]:
            start = joint.end()
        elif joint.start() >= hit[1]:
            end = joint.start()
            break
    return start, end
