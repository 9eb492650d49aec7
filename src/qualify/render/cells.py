"""How wide text stands on a terminal: wide, zero-width and control characters, tabs.

Source of the widths: Unicode Standard Annex 11 (East Asian Width), and the general categories Mn, Me and Cf for what
takes no column. Terminals differ on emoji joined from several characters; the parts are shown apart, so that columns
stay certain.
"""

import unicodedata
from collections.abc import Iterator, Sequence

from attrs import frozen

TAB = "    "
"""What a tab is shown as."""

_UNSHOWN = "\ufffd"
_DROPPED = {"Cf", "Cc"}
_REPLACED = {"Cs", "Cn"}
_NO_COLUMN = {"Mn", "Me"}
_SELECTORS = range(0xFE00, 0xFE10)
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_JAMO_JOINED = range(0x1160, 0x1200)


@frozen
class Glyph:
    """What is shown of one code point.

    Attributes:
        at: Its offset in the text as given.
        text: What is shown; never a control character.
        width: The columns it takes: 0, 1, 2, or those of a tab.
    """

    at: int
    text: str
    width: int


def glyphs(text: str, start: int = 0) -> tuple[Glyph, ...]:
    """Give what is shown of a text of one line, the first character standing at offset `start`."""
    return tuple(glyph for at, char in enumerate(text, start) if (glyph := _glyph(at, char)))


def _glyph(at: int, char: str) -> Glyph | None:
    if " " <= char <= "~":
        return Glyph(at, char, 1)
    if char == "\t":
        return Glyph(at, TAB, len(TAB))
    kind, code = unicodedata.category(char), ord(char)
    if kind in _DROPPED or code in _SELECTORS or code in _SKIN_TONES:
        return None
    if kind in _REPLACED:
        return Glyph(at, _UNSHOWN, 1)
    if kind in _NO_COLUMN or code in _JAMO_JOINED:
        return Glyph(at, char, 0)
    return Glyph(at, " " if kind in ("Zl", "Zp") else char, 2 if unicodedata.east_asian_width(char) in "WF" else 1)


def wrapped(line: Sequence[Glyph], width: int) -> list[tuple[Glyph, ...]]:
    """Break a line into rows of at most `width` columns, after a space where there is one."""
    return list(_rows(line, width)) or [()]


def _rows(line: Sequence[Glyph], width: int) -> Iterator[tuple[Glyph, ...]]:
    start = 0
    while start < len(line):
        end = _fitting(line, start, width)
        cut = _break(line, start, end)
        yield tuple(line[start:cut])
        start = cut


def _fitting(line: Sequence[Glyph], start: int, width: int) -> int:
    """Find the end of what fits; at least one glyph, with the marks that stand on it."""
    taken, at = 0, start
    while at < len(line) and (at == start or taken + line[at].width <= width):
        taken += line[at].width
        at += 1
    return at


def _break(line: Sequence[Glyph], start: int, end: int) -> int:
    if end == len(line):
        return end
    spaces = end
    while spaces < len(line) and line[spaces].text.isspace():  # space at the edge hangs over it
        spaces += 1
    if spaces > end:
        return spaces
    at = end
    while at > start and not line[at - 1].text.isspace():
        at -= 1
    return at if at > start else end
