"""Makes clues: a stretch of a given text, or a fact about what was given."""

from qualify.connections.signs import SIGN_NAMED
from qualify.connections.sorted import Clue, Label


def clue(sign: str, path: str, text: str, start: int, end: int) -> Clue:
    """Quote a stretch of the text at a path."""
    return Clue(sign=sign, labels=_speaks_for(sign), path=path, start=start, end=end, text=text[start:end])


def fact(sign: str, path: str, words: str) -> Clue:
    """State a fact about what stands at a path."""
    return Clue(sign=sign, labels=_speaks_for(sign), path=path, text=words)


def _speaks_for(sign: str) -> tuple[Label, ...]:
    return tuple(label for label, points in SIGN_NAMED[sign].points.items() if points > 0)
