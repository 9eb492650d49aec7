"""Moves: what each stretch of a message does. Knows text and phrases, and no challenge.

To add a move, write it in the file of its family and name it in that file's `MOVES`.
"""

from qualify.moves import about_them, asking, beyond, frame, offer, pressing, taking_no
from qualify.moves.families import FAMILIES
from qualify.moves.move import Condition, Move, Sign
from qualify.moves.sights import SignFinder
from qualify.moves.tagger import SentenceTagger, Tagger, Tagging

MOVES: tuple[Move, ...] = (
    *about_them.MOVES,
    *offer.MOVES,
    *asking.MOVES,
    *taking_no.MOVES,
    *pressing.MOVES,
    *beyond.MOVES,
    *frame.MOVES,
)
"""Every move, family by family."""

__all__ = [
    "FAMILIES",
    "MOVES",
    "Condition",
    "Move",
    "SentenceTagger",
    "Sign",
    "SignFinder",
    "Tagger",
    "Tagging",
]
