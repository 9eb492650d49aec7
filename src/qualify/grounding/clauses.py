"""Sentences parted into clauses, each of which may say something of the reader."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise
from operator import itemgetter

from attrs import frozen

from qualify.grounding.reading import Stretch
from qualify.grounding.stems import GROUPED
from qualify.text import Sentence
from qualify.text.document import Word

CLAUSE_END = re.compile(
    r"[;!?—–\n(.:, ](?:(?<=[;!?—–\n(])|(?<=\.)(?!\d)|(?<=:) |(?<=,) (?:and|so|but|we|i|which|our|it|that's|because|would|could|are|"
    r"do|is|here)\b|(?<= )(?:-(?: -)* |(?:so|and|but|because|which is why) (?:we|i|our|it|thought|wanted|figured)\b|and (?:that )?you(?:'ve|'re|'d)?(?= [a-z]+\b(?<! and)(?<! your))))"
)
"""Where one clause ends and another begins; the class of all first characters stands first, so that others are passed over fast."""
_LED = re.compile(
    r"(?:\w+, |(?:and|but|so) )?(?:since|now that|after|because|given|as|when|following|despite|with|running)\b[^,]{12,90}(?=, )"
)
"""A clause that leads in the one behind its comma: *since you moved, ...*."""
LONGEST = 500
"""Characters that nothing said of the reader is longer than: a phrase, and what it is about."""
_LEAST = 12
"""Characters of a clause; what is shorter goes with its neighbour."""


@frozen(eq=False, slots=False)
class Clause:
    """A part of a sentence that states one thing.

    Attributes:
        sentence: Where.
        start: Its first character in the view.
        end: One past the last.
        words: Its words.
    """

    sentence: Sentence
    start: int
    end: int
    words: tuple[Word, ...]

    @cached_property
    def said(self) -> list[str]:
        """Its words without their places."""
        return [*map(_WORD, self.words)]


def clauses(sentence: Sentence) -> Iterator[Clause]:
    """Yield the clauses of a sentence in order; together they are all of it."""
    words, first = sentence.words, 0
    for start, end in pairwise((*_bounds(sentence), sentence.end)):
        last = bisect_left(words, end, key=_START)
        yield Clause(sentence, start, end, _grouped(words[first:last], sentence.field.view.lower))
        first = last


_START, _WORD = itemgetter(0), itemgetter(2)


def _grouped(words: tuple[Word, ...], lower: str) -> tuple[Word, ...]:
    """Join what a comma or a point parts of a number: *4,100*."""
    if not any(map(str.isdigit, map(_WORD, words[1:]))):
        return words
    found: list[Word] = []
    for start, end, word in words:
        if not found or start >= found[-1][1]:
            whole = GROUPED.match(lower, start) if word.isdigit() else None
            found.append((start, whole.end(), whole.group()) if whole else (start, end, word))
    return tuple(found)


def _bounds(sentence: Sentence) -> Iterator[int]:
    lower, at = sentence.field.view.lower, sentence.start
    yield at
    if led := _LED.match(lower, at, sentence.end):
        at = led.end()
        yield at
    for joint in CLAUSE_END.finditer(lower, sentence.start, sentence.end):
        start = joint.start()
        if start - at >= _LEAST and sentence.end - start >= _LEAST:
            at = start
            yield at


def trimmed(clause: Clause) -> Stretch:
    """Give the clause from its first word to its last; a joining *and* or *but* is left out."""
    words = clause.words
    first = 1 if len(words) > 1 and words[0][2] in _JOINING else 0
    return (words[first][0], words[-1][1]) if words else (clause.start, clause.end)


_JOINING = frozenset("and but so because".split())
