"""Taggers: from a document to the moves in it."""

import re
from collections.abc import Iterable, Iterator
from typing import Protocol

from attrs import define, field

from qualify.findings import Tagged
from qualify.moves.move import Move, Sign
from qualify.phrases import Hit, Lexicon
from qualify.text import Document, Sentence

_JOINT = re.compile(r"[,;:()\u2013\u2014]\s|\s[-\u2013\u2014]{1,2}\s|\s(?=(?:but|so|and|or)\s)")
_SHORT = 90
"""A sentence up to this many characters is quoted whole."""


class Tagger(Protocol):
    """Anything that finds moves. Its tags must quote the document."""

    def __call__(self, document: Document) -> Iterable[Tagged]:
        """Yield the moves found, in no order."""
        ...


@define(eq=False)
class PhraseTagger:
    """Finds the moves whose signs are phrases.

    Args:
        moves: The moves to look for.
    """

    moves: tuple[Move, ...]
    _signs: dict[str, tuple[Move, Sign]] = field(init=False)
    _lexicon: Lexicon = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._signs = {f"{move.name}/{sign.name}": (move, sign) for move in self.moves for sign in move.signs}
        cues = {key: sign.phrases for key, (_, sign) in self._signs.items()}
        cues |= {f"+{key}": sign.needs for key, (_, sign) in self._signs.items() if sign.needs}
        cues |= {f"-{key}": sign.unless for key, (_, sign) in self._signs.items() if sign.unless}
        self._lexicon = Lexicon(cues)

    def __call__(self, document: Document) -> Iterator[Tagged]:
        """Yield the moves found, sentence by sentence."""
        for sentence in document.own:
            yield from self.tag(sentence)

    def tag(self, sentence: Sentence) -> Iterator[Tagged]:
        """Yield the moves found in one sentence."""
        found = self._lexicon.find(sentence)
        for key, spans in found.items():
            if key in self._signs and _holds(self._signs[key][1], key, found, sentence):
                move, sign = self._signs[key]
                start, end = clause(sentence, spans[0])
                yield Tagged(move.name, sentence.span(start, end), f"{move.name}/{sign.name}", sign.sure)


def _holds(sign: Sign, key: str, found: dict[str, list[Hit]], sentence: Sentence) -> bool:
    if sentence.part not in sign.parts or f"-{key}" in found:
        return False
    if sign.needs and f"+{key}" not in found:
        return False
    return sign.when is None or sign.when(sentence)


def clause(sentence: Sentence, hit: Hit) -> Hit:
    """Widen a hit to the clause around it, so that the evidence reads as a phrase of the message."""
    if sentence.end - sentence.start <= _SHORT:
        return sentence.start, sentence.end
    cased = sentence.field.view.cased
    start, end = sentence.start, sentence.end
    for joint in _JOINT.finditer(cased, sentence.start, sentence.end):
        if joint.end() <= hit[0]:
            start = joint.end()
        elif joint.start() >= hit[1]:
            end = joint.start()
            break
    return start, end
