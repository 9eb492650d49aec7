"""Looks for every sign of every move in one pass over a document."""

from collections.abc import Iterator

from attrs import define, field

from qualify.moves.features import Sighted
from qualify.moves.move import Move, Sign
from qualify.phrases import Hit, Lexicon
from qualify.text import Document, Sentence

_SLOTS = ("phrases", "needs", "unless")


@define(eq=False)
class SignFinder:
    """Finds the signs of moves.

    Args:
        moves: The moves to look for.
    """

    moves: tuple[Move, ...]
    _signs: dict[str, Sign] = field(init=False)
    _slots: dict[str, tuple[str, str]] = field(init=False)
    _lexicon: Lexicon = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._signs = {f"{move.name}/{sign.name}": sign for move in self.moves for sign in move.signs}
        cues = [cue for key, sign in self._signs.items() for cue in _cues(key, sign)]
        self._slots = {cue: (slot, key) for cue, slot, key, _ in cues}
        self._lexicon = Lexicon({cue: (phrase,) for cue, _, _, phrase in cues})

    def __call__(self, document: Document) -> tuple[Sighted, ...]:
        """Look at every sentence that the sender wrote."""
        return tuple(map(self.look, document.own))

    def look(self, sentence: Sentence) -> Sighted:
        """Look at one sentence."""
        found = self._lexicon.find(sentence)
        slots: dict[tuple[str, str], Hit] = {}
        for cue, hits in found.items():
            slots.setdefault(self._slots[cue], hits[0])
        signs = dict(self._holding(slots, sentence))
        moves = tuple(dict.fromkeys(key.partition("/")[0] for key in signs))
        denied = {key.partition("/")[0] for slot, key in slots if slot == "unless"}
        return Sighted(sentence, signs, moves, tuple(found), frozenset(denied.difference(moves)))

    def _holding(self, slots: dict[tuple[str, str], Hit], sentence: Sentence) -> Iterator[tuple[str, Hit]]:
        for (slot, key), hit in slots.items():
            if slot == "phrases" and _holds(self._signs[key], key, slots, sentence):
                yield key, hit


def _cues(key: str, sign: Sign) -> Iterator[tuple[str, str, str, str]]:
    """Each phrase of a sign: the name it is found by, what it stands for there, the sign, and the phrase."""
    for slot in _SLOTS:
        for number, phrase in enumerate(getattr(sign, slot)):
            yield f"{slot} {key}#{number}", slot, key, phrase


def _holds(sign: Sign, key: str, slots: dict[tuple[str, str], Hit], sentence: Sentence) -> bool:
    if sentence.part not in sign.parts or ("unless", key) in slots:
        return False
    if sign.needs and ("needs", key) not in slots:
        return False
    return sign.when is None or sign.when(sentence)
