"""Many phrases found together, in time linear in the text."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain

from attrs import define, field

from qualify.phrases.notation import NUMBER, expand, first_words, follows, needs, parted
from qualify.text import Sentence
from qualify.text.document import Word

Hit = tuple[int, int]
"""Offsets into the view of the sentence's field."""

Match = Callable[[str, int, int], re.Match[str] | None]
"""Matches a phrase in a text, from an offset up to another."""

WordSets = tuple[tuple[int, ...], int, int, int]
"""The phrases that a word may begin, for each way to read it, last first, those that need it as one part and as the other, and
those that it may follow the first word of."""

_WORDS_KEPT = 1 << 14
"""Words whose phrases are remembered; more than a language's common words, and a bound on memory."""

_LONG = 64
"""From this length, in characters, a word is not remembered."""

_ANYTHING = frozenset({""})
"""What a phrase of fewer parts needs besides."""


@define(eq=False)
class Lexicon:
    """Every phrase of a set of cues, pooled: one pass over a sentence finds them all.

    A set of phrases is a whole number with one bit for each, the first phrase's the highest. A phrase is tried where its first
    word stands, if words of its two rarest further parts stand there or later and the next word may be its second.

    Args:
        cues: For each cue its phrases.
    """

    cues: Mapping[str, Iterable[str]]
    _phrases: tuple[str, ...] = field(init=False)
    _cues: tuple[str, ...] = field(init=False)
    _last: dict[str, int] = field(init=False)
    _matches: list[Match | None] = field(init=False)
    _begun: dict[str, int] = field(init=False, factory=dict[str, int])
    _needed: tuple[dict[str, int], dict[str, int], dict[str, int]] = field(init=False, factory=lambda: ({}, {}, {}))
    _unneeded: tuple[int, ...] = field(init=False)
    _stems: tuple[int, ...] = field(init=False)
    _longest: int = field(init=False)
    _kept: dict[str, WordSets] = field(init=False, factory=dict[str, WordSets])

    def __attrs_post_init__(self) -> None:
        parts = [(cue, part) for cue, phrases in self.cues.items() for phrase in phrases for part in parted(phrase)]
        self._phrases = tuple(part for _, part in reversed(parts))
        self._cues = tuple(cue for cue, _ in reversed(parts))
        self._last = {cue: len(parts) - 1 - number for number, (cue, _) in enumerate(parts)}
        self._matches = [None] * len(parts)
        for number, phrase in enumerate(self._phrases):
            _add(self._begun, first_words(phrase), 1 << number)
            further = [*sorted(needs(phrase), key=len), _ANYTHING, _ANYTHING][:2]
            for needed, words in zip(self._needed, (*further, follows(phrase) or _ANYTHING), strict=True):
                _add(needed, words, 1 << number)
        self._unneeded = tuple(needed.get("", 0) for needed in self._needed)
        self._stems = tuple(sorted({len(word) - 1 for word in self._begun if word.endswith("*")}))
        self._longest = max(map(len, chain(*self._needed)), default=0)

    def find(self, sentence: Sentence) -> dict[str, list[Hit]]:
        """Find each cue's phrases in a sentence."""
        found: dict[str, list[Hit]] = {}
        lower, end, matches = sentence.field.view.lower, sentence.end, self._matches
        for start, able in self._places(sentence.words):
            left = able
            while left:
                number = left.bit_length() - 1
                left ^= 1 << number
                if hit := (matches[number] or self._compiled(number))(lower, start, end):
                    cue = self._cues[number]
                    found.setdefault(cue, []).append(hit.span())
                    left &= (1 << self._last[cue]) - 1  # its other phrases are not tried here
        return found

    def _compiled(self, number: int) -> Match:
        """What matches a phrase, compiled when it is first tried."""
        match = self._matches[number] = re.compile(f"(?:{expand(self._phrases[number])})(?!\\w|'\\w)").match
        return match

    def _places(self, words: Sequence[Word]) -> Iterable[tuple[int, int]]:
        """Where phrases may begin, in order, and which; read from the end, so that what follows a word is known."""
        one, other, behind = self._unneeded
        places: list[tuple[int, int]] = []
        kept = self._kept
        for start, _, word in reversed(words):
            begun, first, second, following = kept.get(word) or self._sets(word)
            if first:
                one |= first
            if second:
                other |= second
            if begun:
                behind = behind | following if "'" in word else behind
                for phrases in begun:
                    if able := phrases & behind & one & other:
                        places.append((start, able))  # noqa: PERF401 - a list made for each word costs more
            behind = following
        return reversed(places)

    def _sets(self, word: str) -> WordSets:
        """Remember the sets of a word, if it is no long one; all are forgotten once they are too many."""
        sets = self._sets_of(word)
        if len(word) < _LONG:
            if len(self._kept) >= _WORDS_KEPT:
                self._kept.clear()
            self._kept[word] = sets
        return sets

    def _sets_of(self, word: str) -> WordSets:
        begun = tuple(self._begun[key] for key in reversed(_keys(word, self._stems)) if key in self._begun)
        starts = _starts(word, self._longest)
        first, second, following = (_union(needed, starts) for needed in self._needed)
        return begun, first, second, following | self._unneeded[2]


def _add(sets: dict[str, int], words: Iterable[str], bit: int) -> None:
    for word in words:
        sets[word] = sets.get(word, 0) | bit


def _union(sets: Mapping[str, int], words: Iterable[str]) -> int:
    union = 0
    for word in words:
        union |= sets.get(word, 0)
    return union


def _starts(word: str, longest: int) -> list[str]:
    """All that a word begins with, and what stands behind an apostrophe in it: "i'll" with "i", "i'", … and "l", "ll"."""
    begins = [0, *(m.end() for m in re.finditer("'", word))]
    starts = [word[at : at + length] for at in begins for length in range(1, min(longest, len(word) - at) + 1)]
    return [*starts, *(NUMBER for at in begins if word[at].isdigit())]


def _keys(word: str, stems: tuple[int, ...]) -> tuple[str, ...]:
    """Under which a word's phrases wait: "i'll go" may begin with "i'll" or "i", "introduction" with "introduc*"."""
    if word[0].isdigit():
        return (NUMBER, word)
    head, apostrophe, _ = word.partition("'")
    begun = tuple(f"{word[:length]}*" for length in stems if length <= len(word))
    return (word, head, *begun) if apostrophe else (word, *begun)
