"""Taggers: from a document to the moves in it, with the chance of each in each sentence."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Protocol

from attrs import define, field, frozen

from qualify.findings import Tagged
from qualify.moves import leaning
from qualify.moves.families import FAMILIES
from qualify.moves.features import Sighted, features
from qualify.moves.leaning import Rows
from qualify.moves.learned import Weights, buckets
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
        judges: Name of the weights that judges were fitted to on chances like these.
        leaning: For each grade of a challenge (``targeting met``) its chance, 0–1, by the wording of the whole message;
            empty where nothing was learned of it.
        heard: For each sentence where the phrases of other cues stand that were listened for; None where none were.
    """

    tags: tuple[Tagged, ...]
    chances: dict[str, tuple[float, ...]]
    sentences: tuple[Sentence, ...]
    judges: str = "judges"
    leaning: Mapping[str, float] = field(factory=dict[str, float])
    heard: Mapping[Sentence, Mapping[str, Sequence[Hit]]] | None = None


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
        whole: What is learned of whole messages; None to find moves alone.
    """

    signs: SignFinder
    weights: Weights
    whole: Weights | None = None
    _least: tuple[tuple[str, float], ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        shown = (*(move.name for move in self.signs.moves), *FAMILIES)
        self._least = tuple((target, self.weights.least[target]) for target in shown)

    def __call__(self, document: Document) -> Tagging:
        """Find the moves of a document."""
        sighted = self.signs(document)
        chances, leans = self.heard(sighted)
        return self.tagging(document, sighted, chances, leans)

    def heard(self, sighted: Sequence[Sighted]) -> tuple[dict[str, tuple[float, ...]], dict[str, float]]:
        """The chance of each target in each sentence, and how the whole leans; 0–1, in thousandths."""
        found = list(features(sighted))
        sizes = [len(one) for one in found]
        at = buckets(chain.from_iterable(found))
        chances = self.weights.chances(at, sizes)
        if self.whole is None:
            return chances, {}
        return chances, leaning.read(self.whole, at, sizes, leaning.counts([one.sentence for one in sighted], chances))

    def tagging(
        self,
        document: Document,
        sighted: Sequence[Sighted],
        chances: dict[str, tuple[float, ...]],
        leans: Mapping[str, float],
        judges: str = "judges",
    ) -> Tagging:
        """Show what is likely enough.

        Args:
            document: The message.
            sighted: Its sentences with their signs.
            chances: The chance of each target in each of them.
            leans: How the whole leans.
            judges: Name of the weights that judges were fitted to on chances like these.
        """
        tags = [
            self._tag(sighted[n], move, chances[move][n])
            for n, reached in enumerate(self._reached(chances, len(sighted)))
            if reached
            for move in _shown(sighted[n], n, reached, chances)
        ]
        heard = {one.sentence: one.heard for one in sighted if one.heard} if self.signs.also else None
        return Tagging(tuple(tags), chances, document.own, judges, leans, heard)

    def _reached(self, chances: Rows, size: int) -> list[list[str]]:
        """The moves, then the families, that are likely enough in each sentence; most are so in none."""
        reached: list[list[str]] = [[] for _ in range(size)]
        for target, least in self._least if size else ():
            row = chances[target]
            if max(row) >= least:
                for n, chance in enumerate(row):
                    if chance >= least:
                        reached[n].append(target)
        return reached

    def _tag(self, one: Sighted, move: str, chance: float) -> Tagged:
        """Quote the clause of the move's first sign, or the whole sentence where only the learned part saw it."""
        sentence = one.sentence
        named = f"{move}/"
        rule = next((sign for sign in one.signs if sign.startswith(named)), None)
        start, end = clause(sentence, one.signs[rule]) if rule else (sentence.start, sentence.end)
        return Tagged(move, sentence.span(start, end), rule or f"{move}/learned", chance)


def _shown(one: Sighted, n: int, reached: Sequence[str], chances: Rows) -> Iterable[str]:
    """The moves to show of a sentence: those reached, and of a family that is, be it moot by which move, the likeliest."""
    likely = [move for move in reached if move not in FAMILIES and move not in one.denied]
    told = frozenset(likely)
    moot = [name for name in reached if name in FAMILIES and told.isdisjoint(FAMILIES[name])]
    if not moot:
        return likely
    among = ([move for move in FAMILIES[name] if move not in one.denied] for name in moot)
    return dict.fromkeys([*likely, *(max(moves, key=lambda move: chances[move][n]) for moves in among if moves)])


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
