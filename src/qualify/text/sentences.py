"""Where sentences begin and end, in mail: wrapped lines, bullets, missing full stops, emoji, abbreviations."""

import re
from collections.abc import Iterator

Bounds = tuple[int, int]

_ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "sr",
        "jr",
        "st",
        "inc",
        "ltd",
        "co",
        "corp",
        "llc",
        "gmbh",
        "vs",
        "etc",
        "approx",
        "no",
        "nos",
        "fig",
        "vol",
        "dept",
        "est",
        "ext",
        "tel",
        "e.g",
        "i.e",
        "eg",
        "ie",
        "u.s",
        "u.k",
        "a.m",
        "p.m",
        "al",
        "sgt",
        "capt",
        "gen",
        "rev",
        "hon",
        "mt",
        "ave",
        "blvd",
        "rd",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "bzw",
        "z.b",
        "usw",
    ]
)
_BULLET = re.compile(r"\s*(?:[-*+•·▪►→✓✔✅➡●–—‣◦]|\d{1,2}[.)]|[a-z][.)])\s")
# Runs are taken whole and from their start only, so that a long one is read once; what begins one stands first, for the search.
_STOPS, _EMOJI = r"[.!?…]", r"[\U0001F300-\U0001FAFF\u2600-\u27BF]"
_END = re.compile(
    rf"[.!?…\U0001F300-\U0001FAFF\u2600-\u27BF](?:(?<={_STOPS})(?<!{_STOPS}{{2}}){_STOPS}*+|(?<={_EMOJI})(?<!{_EMOJI}{{2}}){_EMOJI}*+)"
    r"[\"'”’)\]*_]*+(?=\s)"
)
_TAIL_WORD = re.compile(r"[\w.]+$")
_BEFORE = " \t\n\r\u00a0(['\"“‘"
"""What stands before an initial, but for the start of a sentence; in `c=d.` the letter is none."""
_WRAP_WIDTH = 48
"""A line shorter than this, in characters, was ended by its writer and not by the width of a window."""


def sentences(text: str, start: int, end: int) -> Iterator[Bounds]:
    """Yield the sentences of ``text[start:end]``, trimmed, in order; together they hold all its words."""
    for paragraph in _paragraphs(text, start, end):
        for part in _split(text, *paragraph):
            begin, stop = _trimmed(text, *part)
            if begin < stop:
                yield begin, stop


def _paragraphs(text: str, start: int, end: int) -> Iterator[Bounds]:
    """Join wrapped lines; break at blank lines, bullets and lines their writer ended."""
    begin, previous = start, ""
    at = start
    while at < end:
        newline = text.find("\n", at, end)
        stop = end if newline < 0 else newline
        line = text[at:stop]
        if previous and _breaks(previous, line):
            yield begin, at
            begin = at
        previous = line or "\n"
        at = stop + 1
    if begin < end:
        yield begin, end


def _breaks(previous: str, line: str) -> bool:
    before, here = previous.rstrip(), line.lstrip()
    if not before or not here or _BULLET.match(line):
        return True
    if before[-1] in ".!?…:":
        return True
    return len(before) < _WRAP_WIDTH and not here[0].islower()


def _split(text: str, start: int, end: int) -> Iterator[Bounds]:
    begin = start
    for mark in _END.finditer(text, start, end):
        if _ends(text, begin, mark, end):
            yield begin, mark.end()
            begin = mark.end()
    yield begin, end


def _ends(text: str, begin: int, mark: re.Match[str], end: int) -> bool:
    """Tell a full stop from a dot within a sentence."""
    following = text[mark.end() : min(mark.end() + 8, end)].lstrip()[:1]
    sign = mark.group()[0]
    if sign in "!?":
        return not following.islower() or len(mark.group()) == 1
    if sign not in ".…":
        return not following.islower()
    if following.islower():
        return sign == "." and len(mark.group()) == 1 and not _abbreviated(text, begin, mark.start())
    return len(mark.group()) > 1 or not _abbreviated(text, begin, mark.start())


def _abbreviated(text: str, begin: int, dot: int) -> bool:
    word = _TAIL_WORD.search(text, max(begin, dot - 12), dot)
    if word is None:
        return False
    tail = word.group().lower()
    return (
        tail in _ABBREVIATIONS
        or (
            len(tail) == 1
            and tail.isalpha()
            and tail != "i"
            and (word.start() == begin or text[word.start() - 1] in _BEFORE)
        )
        or (tail.isdigit() and word.start() == begin)
    )


def _trimmed(text: str, start: int, end: int) -> Bounds:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
