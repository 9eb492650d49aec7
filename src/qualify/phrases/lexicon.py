"""Phrases: short patterns of whole words, found in time linear in the text.

A phrase is written in lower case, words apart by single spaces:

    no (worries|pressure|problem)( at all)? if    alternatives, and a part that may be left out
    introduc*                                     any ending
    not (really |at all )*interested              up to four of a group
    happy to ... send                             up to four words between; `..` is up to two
    <num> (minutes|min)                           a class, see `CLASSES`
    not <word>                                    any word; not the first

A phrase begins with a word, a group or a class, never with a gap: its first word decides where it is tried, and only where
words that it needs besides follow, the next one at once, so that most phrases are never looked at.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain, groupby

from attrs import define, field

from qualify.phrases.classes import CLASSES
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

_GAP = r"(?:\W{1,4})"
_ANY_WORD = r"[^\W_]+(?:['.,%@&/+-]{1,2}[^\W_]+)*"
_TOKEN = re.compile(r" ?\.\.\.|\)\*|(?<!\.) ?\.\.(?!\.)|<\w+>|[^\W_]+|.")
_DOTS = re.compile(r" ?(\.{2,3}) ?")
_BRACKET = re.compile(r"[()]")
_HEAD = re.compile(r"<(\w+)>|([^\W_]+(?:'[^\W_]+)*)")
_PLAIN_WORD = r"[^\W_]+(?:'[^\W_]+)*"
_PLAIN = re.compile(rf"{_PLAIN_WORD}|\((?:{_PLAIN_WORD}\|)*{_PLAIN_WORD}\)")
"""A part of one word, whichever of its alternatives is there."""
_APART = re.compile(r"[ -]|\((?:[ '][^|()]*\|)*[ '][^|()]*\)")
"""What follows such a part without making its word longer: a space, a hyphen, or a group of what begins with one or with an apostrophe."""
_ANYTHING = frozenset({""})
"""What a phrase of fewer parts needs besides."""
NUMBER = "#"
"""The key under which phrases wait that begin with a number."""


def expand(phrase: str) -> str:
    """Write a phrase as a regular expression."""
    spaced = _DOTS.sub(r" \1 ", phrase).strip()
    return "".join(_piece(m.group()) for m in _TOKEN.finditer(spaced))


def _piece(token: str) -> str:
    if token.strip(" ") == "...":
        return f"(?:{_GAP}{_ANY_WORD}){{0,4}}?"
    if token.strip(" ") == "..":
        return f"(?:{_GAP}{_ANY_WORD}){{0,2}}?"
    if token.startswith("<"):
        return f"(?:{_class(token[1:-1])})"
    return {" ": _GAP, "(": "(?:", ")*": "){0,4}", "*": r"\w*", "'": "'?", ".": r"\."}.get(token, token)


def _class(name: str) -> str:
    if name == "word":
        return _ANY_WORD
    return r"[$€£]?\d[\d.,]*(?:k|m|bn|x|th|%)?" if name == "num" else expand(CLASSES[name])


def first_words(phrase: str) -> frozenset[str]:
    """Give the words a phrase may begin with, as they stand in `Sentence.words`; a stem keeps its star."""
    phrase = phrase.lstrip(" '-")
    if phrase.startswith("("):
        return _first_of_group(phrase)
    head = _HEAD.match(phrase)
    if head is None or head.group() == "<word>":
        message = f"a phrase begins with a word, a group or a class: {phrase!r}"
        raise ValueError(message)
    name, word = head.groups()
    if name == "num":
        return frozenset({NUMBER})
    if name:
        return _first_of_any(CLASSES[name])
    ending = phrase[head.end() : head.end() + 1]
    return frozenset({word + "*"}) if ending == "*" else frozenset({word, word.replace("'", "")})


def _first_of_group(phrase: str) -> frozenset[str]:
    """A group in front begins with any of its alternatives, and where it may be left out, with what follows."""
    close = _closing(phrase)
    words = _first_of_any(phrase[1:close])
    rest = phrase[close + 1 :]
    return words | first_words(rest.lstrip("?* ")) if rest.startswith(("?", "*")) else words


def _first_of_any(group: str) -> frozenset[str]:
    return frozenset[str]().union(*map(first_words, alternatives(group)))


def _parted(phrase: str) -> list[str]:
    """Part a phrase that begins with a group where an alternative is several words, so that each is tried by its own words."""
    close = _closing(phrase) if phrase.startswith("(") else 0
    rest = phrase[close + 1 :]
    if not close or rest[:1] not in {"", " ", "("}:
        return [phrase]
    runs = groupby(alternatives(phrase[1:close]), key=lambda one: "" if {" ", "-"}.isdisjoint(one.strip()) else one)
    return [(one or f"({'|'.join(run)})") + rest for one, run in runs]


def needs(phrase: str) -> list[frozenset[str]]:
    """Give what must follow a phrase's first word for it to match: for each further part the words it may begin with."""
    return [words for part in _parts(phrase)[1:] if part and (words := _beginnings(_certain(part)))]


def follows(phrase: str) -> frozenset[str]:
    """Give the words that may stand right behind a phrase's first word; none where that cannot be told."""
    head = _PLAIN.match(phrase)
    rest = phrase[head.end() :] if head else ""
    return _beginnings(rest) if _APART.match(rest) else frozenset()


def _parts(phrase: str) -> list[str]:
    """Part a phrase at its spaces; one that may be left out parts nothing."""
    return _split(_DOTS.sub(r" \1 ", phrase).replace(" ?", "?"), " ")


def _certain(part: str) -> str:
    """A part without the words before it that may be left out."""
    while part.startswith("("):
        close = _closing(part)
        spaced = all(one.endswith(" ") for one in alternatives(part[1:close]))
        if not spaced or part[close + 1 : close + 2] not in {"?", "*"}:
            break
        part = part[close + 2 :]
    return part


def _beginnings(part: str) -> frozenset[str]:
    """The words a part may begin with, a star left out; none where it may be left out or begin with anything."""
    if part.startswith("(") and "{" in part:
        return frozenset()
    try:
        return frozenset(word.rstrip("*") for word in first_words(part))
    except ValueError:
        return frozenset()


def _closing(phrase: str) -> int:
    depth = 0
    for sign in _BRACKET.finditer(phrase):
        depth += 1 if sign.group() == "(" else -1
        if not depth:
            return sign.start()
    message = f"a bracket is not closed: {phrase!r}"
    raise ValueError(message)


def alternatives(text: str) -> list[str]:
    """Split a phrase at the bars that stand outside of groups."""
    return _split(text, "|")


def _split(text: str, at: str) -> list[str]:
    """Split at a sign where it stands outside of groups."""
    depth, begin, parts = 0, 0, list[str]()
    for sign in re.finditer(rf"[(){at}]", text):
        if sign.group() != at:
            depth += 1 if sign.group() == "(" else -1
        elif not depth:
            parts.append(text[begin : sign.start()])
            begin = sign.end()
    return [*parts, text[begin:]]


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
        parts = [(cue, part) for cue, phrases in self.cues.items() for phrase in phrases for part in _parted(phrase)]
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
                    if able := phrases & one & other & behind:
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


def phrase_pattern(*phrases: str) -> re.Pattern[str]:
    """Compile phrases for use outside of a lexicon; match it on lower-case view text."""
    return re.compile(rf"(?:{'|'.join(map(_standing, phrases))})(?!\w|'\w)")


def _standing(phrase: str) -> str:
    """A phrase with no word before it; its first letter stands first, so that a search passes over other letters quickly."""
    written = expand(phrase)
    letter, rest = written[:1], written[1:]
    if letter.isalpha() and rest[:1] not in {"?", "*", "{"} and len(alternatives(phrase)) == 1:
        return rf"{letter}(?<![\w']{letter}){rest}"
    return rf"(?<![\w'])(?:{written})"
