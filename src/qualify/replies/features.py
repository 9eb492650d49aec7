"""Features of a reply for the learned part: its words, where they stand, and what the phrases say of it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import isqrt

from attrs import frozen

from qualify.replies.calendar_words import FEAST_WORDS, MONTHS, SEASONS, WEEKDAYS
from qualify.replies.cue_features import cue_features
from qualify.replies.fillers import CONDITIONS, DENIALS, TURNS
from qualify.replies.reading import Reading
from qualify.text import Sentence

_MOST_SENTENCES = 30
_MOST_WORDS = 60
"""Sentences of a reply, and words of a sentence, that are looked at."""
_SCOPE = 4
"""So many words after a negation are said to be in its scope."""
_TIMES = {
    **dict.fromkeys(WEEKDAYS, "<day>"),
    **dict.fromkeys(MONTHS, "<month>"),
    **dict.fromkeys(SEASONS, "<month>"),
    **dict.fromkeys(FEAST_WORDS, "<month>"),
    **dict.fromkeys(("q1", "q2", "q3", "q4", "h1", "h2"), "<month>"),
}
_MARKS = (
    ("<day>", _TIMES.keys() & WEEKDAYS),
    ("<month>", _TIMES.keys() - WEEKDAYS),
    ("not", DENIALS),
    ("but", TURNS),
    ("if", CONDITIONS),
    ("#", frozenset("#")),
)
"""What a reply may hold, and by which words it does."""
LENGTH = 10
"""Length of the vector of words, in the sense of Euclid."""
_PIECE = 4
"""Letters of a piece of a word: slips of the keyboard and endings leave most pieces as they are."""


@frozen
class Features:
    """Features of a reply.

    Attributes:
        words: What it says. Added up they count `LENGTH` in all, however long the reply, so that a letter full of
            small talk does not drown what the phrases found.
        about: What else is known of it; each counts one.
    """

    words: tuple[str, ...]
    about: tuple[str, ...] = ()

    @property
    def share(self) -> int:
        """How much each word counts, in 1024ths."""
        return isqrt((1024 * LENGTH) ** 2 // max(1, len(self.words)))


def features(reading: Reading, *, cues: bool = True) -> Features:
    """Give the features of a reply.

    Args:
        reading: The reply as read.
        cues: Whether to tell what the phrases say; not for replies that the phrases were written after.
    """
    sentences = reading.sentences[:_MOST_SENTENCES]
    told = cue_features(sentences, reading.found) if cues else []
    return Features(_said(sentences), (*_shape(sentences), *_marks(sentences), f"lang={reading.language}", *told))


def sentence_features(sentence: Sentence) -> Features:
    """Give the features of one sentence alone."""
    return Features(_said([sentence]))


def _said(sentences: Sequence[Sentence]) -> tuple[str, ...]:
    said = [_words(one) for one in sentences]
    found = (feature for words in said for feature in _of_words(words))
    return tuple(dict.fromkeys([*found, *_at_the_ends(said)]))


def _words(sentence: Sentence) -> list[str]:
    return ["#" if word[0].isdigit() else word for _, _, word in sentence.words[:_MOST_WORDS]]


def _of_words(words: list[str]) -> Iterator[str]:
    edged = ["^", *words, "$"]
    yield from words
    yield from map(" ".join, pairwise(edged))
    yield from map("_".join, zip(edged, edged[2:], strict=False))
    yield from (piece for word in words for piece in _pieces(f"<{word}>"))
    yield from _of_times(edged)
    yield from _negated(words)
    yield from _turned(words)


def _pieces(word: str) -> Iterable[str]:
    return (f"~{word[n : n + _PIECE]}" for n in range(len(word) - _PIECE + 1))


def _of_times(edged: list[str]) -> Iterator[str]:
    """Days and months are one to what stands beside them."""
    for before, word, after in zip(edged, edged[1:], edged[2:], strict=False):
        if time := _TIMES.get(word):
            yield from (time, f"{before} {time}", f"{time} {after}")


def _negated(words: list[str]) -> Iterator[str]:
    left = 0
    for word in words:
        if left:
            yield f"not {word}"
        left = _SCOPE if word in DENIALS else max(0, left - 1)


def _turned(words: list[str]) -> Iterator[str]:
    """Tell what stands before and what after the last "but"."""
    at = max((n for n, word in enumerate(words) if n and word in TURNS), default=None)
    if at is not None:
        yield from (f"{word} but" for word in words[:at])
        yield from (f"but {word}" for word in words[at + 1 :])


def _at_the_ends(said: Sequence[list[str]]) -> Iterator[str]:
    """Tell what the first and the last of several sentences say."""
    if len(said) > 1:
        yield from (f"first {word}" for word in said[0])
        yield from (f"last {word}" for word in said[-1])


def _marks(sentences: Sequence[Sentence]) -> list[str]:
    held = {word for one in sentences for word in _words(one)}
    return [f"has {mark}" for mark, words in _MARKS if not held.isdisjoint(words)]


def _shape(sentences: Sequence[Sentence]) -> list[str]:
    size = sum(len(one.words) for one in sentences)
    asks = [one.is_question for one in sentences]
    return [
        f"sentences={min(5, len(sentences))}",
        f"long={min(6, size // 5)}",
        f"short={min(4, size)}",
        f"asks={any(asks)}",
        f"asks last={asks[-1:] == [True]}",
    ]
