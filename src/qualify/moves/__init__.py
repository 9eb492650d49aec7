"""Moves: what each stretch of a message does. Knows text and phrases, and no challenge.

To add a move, write it in the file of its family and name it in that file's `MOVES`.
"""

from qualify.moves import about_them, asking, beyond, frame, offer, pressing, taking_no
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

FAMILIES: dict[str, tuple[str, ...]] = {
    "aim": ("segment", "qualifying", "need"),
    "concrete": ("outcome", "mechanism", "proof", "terms"),
    "offer": ("outcome", "mechanism", "proof", "terms", "vague_offer"),
    "out": ("way_out", "stop_promise", "opt_out"),
    "push": ("guilt", "urgency", "threat", "override"),
    "press": ("guilt", "urgency", "threat", "override", "hard_ask"),
    "beyond": ("help_offer", "stay_in_touch"),
}
"""Moves that do the same for a verdict. Which of them a sentence does is often moot; that it does one of them is not."""

TARGETS: dict[str, tuple[str, ...]] = {move.name: (move.name,) for move in MOVES} | FAMILIES
"""What the tagger predicts: each move, then each family."""

__all__ = [
    "FAMILIES",
    "MOVES",
    "TARGETS",
    "Condition",
    "Move",
    "SentenceTagger",
    "Sign",
    "SignFinder",
    "Tagger",
    "Tagging",
]
