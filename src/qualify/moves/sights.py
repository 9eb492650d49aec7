"""Looks for every sign of every move in one pass over a document."""

from collections.abc import Iterable, Iterator, Mapping

from attrs import define, field

from qualify.moves.features import Sighted
from qualify.moves.move import Move, Sign
from qualify.phrases import Hit, Lexicon
from qualify.text import Document, Sentence

_SLOTS = ("phrases", "needs", "unless")
_NOTHING = frozenset[str]()


@define(eq=False)
class SignFinder:
    """Finds the signs of moves.

    Args:
        moves: The moves to look for.
        also: Other cues with their phrases, which are found in the same pass for whoever wants them.
    """

    moves: tuple[Move, ...]
    also: Mapping[str, Iterable[str]] = field(factory=dict[str, Iterable[str]])
    _signs: dict[str, Sign] = field(init=False)
    _move: dict[str, str] = field(init=False)
    _slots: dict[str, tuple[int, str]] = field(init=False)
    _lexicon: Lexicon = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._signs = {f"{move.name}/{sign.name}": sign for move in self.moves for sign in move.signs}
        self._move = {f"{move.name}/{sign.name}": move.name for move in self.moves for sign in move.signs}
        cues = [cue for key, sign in self._signs.items() for cue in _cues(key, sign)]
        self._slots = {cue: (_SLOTS.index(slot), key) for cue, slot, key, _ in cues}
        self._lexicon = Lexicon({**{cue: (phrase,) for cue, _, _, phrase in cues}, **self.also})

    def __call__(self, document: Document) -> tuple[Sighted, ...]:
        """Look at every sentence that the sender wrote."""
        return tuple(map(self.look, document.own))

    def look(self, sentence: Sentence) -> Sighted:
        """Look at one sentence."""
        found = self._lexicon.find(sentence)
        heard = {cue: found.pop(cue) for cue in [cue for cue in found if cue in self.also]}
        if not found:
            return Sighted(sentence, {}, (), (), heard=heard)
        slots: tuple[dict[str, Hit], dict[str, Hit], dict[str, Hit]] = ({}, {}, {})
        for cue, hits in found.items():
            slot, key = self._slots[cue]
            slots[slot].setdefault(key, hits[0])
        phrases, needs, unless = slots
        signs = {
            key: hit
            for key, hit in phrases.items()
            if key not in unless and _holds(self._signs[key], sentence, met=key in needs)
        }
        moves = dict.fromkeys([self._move[key] for key in signs])
        denied = frozenset([self._move[key] for key in unless]).difference(moves) if unless else _NOTHING
        return Sighted(sentence, signs, tuple(moves), tuple(found), denied, heard)


def _cues(key: str, sign: Sign) -> Iterator[tuple[str, str, str, str]]:
    """Each phrase of a sign: the name it is found by, what it stands for there, the sign, and the phrase."""
    for slot in _SLOTS:
        for number, phrase in enumerate(getattr(sign, slot)):
            yield f"{slot} {key}#{number}", slot, key, phrase


def _holds(sign: Sign, sentence: Sentence, *, met: bool) -> bool:
    """Whether a sign that was found holds; `met` tells that one of the phrases it needs was found as well."""
    return (met or not sign.needs) and sentence.part in sign.parts and (sign.when is None or sign.when(sentence))
