"""Features of a reply for the learned part: its words, pairs and pieces of words, and what the phrases say of it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import isqrt

from attrs import frozen

from qualify.replies.decide import decide
from qualify.replies.reader import Found
from qualify.replies.reading import Reading
from qualify.text import Sentence

_MOST_SENTENCES = 30
_MOST_WORDS = 60
"""Sentences of a reply, and words of a sentence, that are looked at."""
LENGTH = 4
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
    told = _cues(reading.found) if cues else []
    return Features(_said(sentences), (*_shape(sentences), f"lang={reading.language}", *told))


def sentence_features(sentence: Sentence) -> Features:
    """Give the features of one sentence alone."""
    return Features(_said([sentence]))


def _said(sentences: Sequence[Sentence]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(feature for one in sentences for feature in _of_words(_words(one))))


def _words(sentence: Sentence) -> list[str]:
    return ["#" if word[0].isdigit() else word for _, _, word in sentence.words[:_MOST_WORDS]]


def _of_words(words: list[str]) -> Iterator[str]:
    edged = ["^", *words, "$"]
    yield from words
    yield from map(" ".join, pairwise(edged))
    yield from map("_".join, zip(edged, edged[2:], strict=False))
    yield from (piece for word in words for piece in _pieces(f"<{word}>"))


def _pieces(word: str) -> Iterable[str]:
    return (f"~{word[n : n + _PIECE]}" for n in range(len(word) - _PIECE + 1))


def _shape(sentences: Sequence[Sentence]) -> list[str]:
    size = sum(len(one.words) for one in sentences)
    asks = [one.is_question for one in sentences]
    return [
        f"long={min(6, size // 5)}",
        f"short={min(4, size)}",
        f"asks={any(asks)}",
        f"asks last={asks[-1:] == [True]}",
    ]


def _cues(found: Sequence[Found]) -> list[str]:
    intent, sure = decide(found)
    best: dict[str, float] = {}
    for hit in found:
        best[hit.intent] = max(hit.sure, best.get(hit.intent, 0.0))
    told = [text for said, most in best.items() for text in (f"cue={said}", f"cue={said}@{most}")]
    return [f"rule={intent}", f"rule={intent}@{round(sure, 1)}", *(told or ["no cue"])]
