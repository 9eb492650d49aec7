"""Phrases: short patterns of whole words, found in time linear in the text.

A phrase is written in lower case, words apart by single spaces:

    no (worries|pressure|problem)( at all)? if    alternatives, and a part that may be left out
    introduc*                                     any ending
    not (really |at all )*interested              up to four of a group
    happy to ... send                             up to four words between; `..` is up to two
    <num> (minutes|min)                           a class, see `CLASSES`
    not <word>                                    any word; not the first

A phrase begins with a word, a group or a class, never with a gap: its first word decides where it is tried (first-token
dispatch), so that most phrases are never looked at.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from itertools import chain

from attrs import define, field, frozen

from qualify.phrases.classes import CLASSES
from qualify.text import Sentence

Hit = tuple[int, int]
"""Offsets into the view of the sentence's field."""

_WORDS_KEPT = 1 << 14
"""Words whose groups are remembered; more than a language's common words, and a bound on memory."""

_GAP = r"(?:\W{1,4})"
_ANY_WORD = r"[^\W_]+(?:['.,%@&/+-]{1,2}[^\W_]+)*"
_TOKEN = re.compile(r" ?\.\.\.|\)\*|(?<!\.) ?\.\.(?!\.)|<\w+>|[^\W_]+|.")
_DOTS = re.compile(r" ?(\.{2,3}) ?")
_HEAD = re.compile(r"<(\w+)>|([^\W_]+(?:'[^\W_]+)*)")
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
    phrase = phrase.lstrip(" ")
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


def _first_of_any(alternatives: str) -> frozenset[str]:
    return frozenset[str]().union(*map(first_words, _alternatives(alternatives)))


def _narrowed(phrase: str, word: str) -> str:
    """Give a phrase where it begins with a word: of ``(our|the) (call|talk)`` after ``the`` no more than ``(the) (call|talk)``."""
    if not phrase.startswith("("):
        return phrase
    close = _closing(phrase)
    rest = phrase[close + 1 :]
    able = [one for one in _alternatives(phrase[1:close]) if word in first_words(one)]
    if rest.startswith("*"):
        return phrase
    return f"({'|'.join(able)}){rest}" if able else _narrowed(rest.lstrip("?* "), word)


def _closing(phrase: str) -> int:
    depth = 0
    for at, char in enumerate(phrase):
        depth += (char == "(") - (char == ")")
        if not depth:
            return at
    message = f"a bracket is not closed: {phrase!r}"
    raise ValueError(message)


def _alternatives(text: str) -> list[str]:
    """Split at the bars that stand outside of groups."""
    depth, parts = 0, [""]
    for char in text:
        depth += (char == "(") - (char == ")")
        if char == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += char
    return parts


@define(eq=False)
class Lexicon:
    """Every phrase of a set of cues, pooled: one pass over a sentence finds them all.

    Args:
        cues: For each cue its phrases.
    """

    cues: Mapping[str, Iterable[str]]
    _by_word: dict[str, dict[str, list[str]]] = field(init=False, factory=dict[str, dict[str, list[str]]])
    _compiled: dict[str, "Group"] = field(init=False, factory=dict[str, "Group"])
    _stems: tuple[int, ...] = field(init=False)
    _groups: Callable[[str], tuple["Group", ...]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        for cue, phrases in self.cues.items():
            for phrase in phrases:
                for word in first_words(phrase):
                    self._by_word.setdefault(word, {}).setdefault(cue, []).append(phrase)
        self._stems = tuple(sorted({len(word) - 1 for word in self._by_word if word.endswith("*")}))
        self._groups = lru_cache(_WORDS_KEPT)(self._groups_of)

    def find(self, sentence: Sentence) -> dict[str, list[Hit]]:
        """Find each cue's phrases in a sentence."""
        found: dict[str, list[Hit]] = {}
        lower, end = sentence.field.view.lower, sentence.end
        for start, _, word in sentence.words:
            for group in self._groups(word):
                if group.any.match(lower, start, end):
                    group.find(lower, start, end, found)
        return found

    def _groups_of(self, word: str) -> tuple["Group", ...]:
        return tuple(self._group(key) for key in _keys(word, self._stems) if key in self._by_word)

    def _group(self, key: str) -> "Group":
        """Compile what begins with a word when the word is first met; a race compiles twice and changes nothing."""
        if key not in self._compiled:
            cues = self._by_word[key].items()
            self._compiled[key] = Group.of({cue: [_narrowed(one, key) for one in found] for cue, found in cues})
        return self._compiled[key]


@frozen(eq=False)
class Group:
    """The phrases that begin with one word.

    Attributes:
        any: Matches where any of them does, so that most words cost one try.
        each: Each cue with its own pattern.
    """

    any: re.Pattern[str]
    each: tuple[tuple[str, re.Pattern[str]], ...]

    @classmethod
    def of(cls, cues: Mapping[str, Iterable[str]]) -> "Group":
        """Compile the phrases of some cues."""
        return cls(
            _any_of(chain.from_iterable(cues.values())), tuple((cue, _any_of(found)) for cue, found in cues.items())
        )

    def find(self, lower: str, start: int, end: int, found: dict[str, list[Hit]]) -> None:
        """Add each cue's hit at a place."""
        for cue, pattern in self.each:
            if hit := pattern.match(lower, start, end):
                found.setdefault(cue, []).append(hit.span())


def _keys(word: str, stems: tuple[int, ...]) -> tuple[str, ...]:
    """Under which a word's phrases wait: "i'll go" may begin with "i'll" or "i", "introduction" with "introduc*"."""
    if word[0].isdigit():
        return (NUMBER, word)
    head, apostrophe, _ = word.partition("'")
    begun = tuple(f"{word[:length]}*" for length in stems if length <= len(word))
    return (word, head, *begun) if apostrophe else (word, *begun)


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(map(expand, phrases))})(?!\\w|'\\w)")


def phrase_pattern(*phrases: str) -> re.Pattern[str]:
    """Compile phrases for use outside of a lexicon; match it on lower-case view text."""
    return re.compile(rf"(?<![\w'])(?:{'|'.join(map(expand, phrases))})(?!\w|'\w)")
