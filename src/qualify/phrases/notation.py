"""Phrases as they are written: short patterns of whole words.

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
from itertools import groupby

from qualify.phrases.classes import CLASSES

_GAP = r"(?:\W{1,4})"
_ANY_WORD = r"[^\W_]+(?:['.,%@&/+-]{1,2}[^\W_]+)*"
_TOKEN = re.compile(r" ?\.\.\.|\)\*|(?<!\.) ?\.\.(?!\.)|<\w+>|[^\W_]+|.")
_DOTS = re.compile(r" ?(\.{2,3})(?![.|)]) ?")
"""A gap with the spaces around it; at the end of an alternative it has behind it what is written."""
_BRACKET = re.compile(r"[()]")
_HEAD = re.compile(r"<(\w+)>|([^\W_]+(?:'[^\W_]+)*)")
_PLAIN_WORD = r"[^\W_]+(?:'[^\W_]+)*"
_PLAIN = re.compile(rf"{_PLAIN_WORD}|\((?:{_PLAIN_WORD}\|)*{_PLAIN_WORD}\)")
"""A part of one word, whichever of its alternatives is there."""
_APART = re.compile(r"[ -]|\((?:[ '][^|()]*\|)*[ '][^|()]*\)")
"""What follows such a part without making its word longer: a space, a hyphen, or a group of what begins with one or with an apostrophe."""
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


def parted(phrase: str) -> list[str]:
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
