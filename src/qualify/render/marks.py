"""Underlines: what a report points at, drawn beneath the message."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from attrs import frozen

from qualify.render.cells import Glyph, glyphs, wrapped
from qualify.render.line import Line, Piece, Style, joined, line

MARGIN = 2
"""Columns before each line of the message."""

LABEL_ROOM = 6
"""Columns kept free after a line for the label of a mark that ends there."""

NEAR = 2
"""Lines shown around a marked one where a long stretch is left out."""

LONGEST_UNMARKED = 24
"""Stretches of more lines without a mark are left out."""

_LINE_END = re.compile(r"\r\n|\r|\n")


@frozen
class Mark:
    """Something to underline: ``[start, end)`` in code points, the character to draw with, and what stands after it."""

    start: int
    end: int
    label: str
    char: Literal["^", "~"]
    style: Style


@frozen
class Row:
    """One line as shown, with the marks that touch it."""

    shown: tuple[Glyph, ...]
    marks: tuple[Mark, ...]


@frozen
class Stroke:
    """A mark's part on one line: the columns ``[start, end)`` and what is written there, label included."""

    start: int
    end: int
    text: str
    style: Style


def drawn(text: str, marks: Sequence[Mark], width: int) -> list[Line]:
    """Draw a text with its marks beneath it, at most `width` columns wide."""
    rows = _marked(_rows(text, width - MARGIN - LABEL_ROOM), sorted(marks, key=lambda mark: (mark.start, -mark.end)))
    return [each for row in _shortened(list(rows)) for each in (_drawn(row) if isinstance(row, Row) else [row])]


def _rows(text: str, width: int) -> Iterator[tuple[Glyph, ...]]:
    at = 0
    for end in (*_LINE_END.finditer(text), None):
        stop = end.start() if end else len(text)
        yield from wrapped(glyphs(text[at:stop], at), width)
        at = end.end() if end else stop


def _marked(rows: Iterable[tuple[Glyph, ...]], marks: Sequence[Mark]) -> Iterator[Row]:
    """Give each row the marks that touch it; both come in the order of the text."""
    waiting, active = iter(marks), list[Mark]()
    coming = next(waiting, None)
    for row in rows:
        while coming and row and coming.start <= row[-1].at:
            active.append(coming)
            coming = next(waiting, None)
        touching = tuple(mark for mark in active if row and mark.end > row[0].at)
        yield Row(row, touching)
        active = [mark for mark in touching if mark.end > row[-1].at + 1] if row else active


def _shortened(rows: Sequence[Row]) -> Iterator[Row | Line]:
    """Leave out long stretches without a mark, saying how many lines."""
    stretch: list[Row] = []
    for row in rows:
        if row.marks:
            yield from _kept(stretch)
            yield row
            stretch = []
        else:
            stretch.append(row)
    yield from _kept(stretch)


def _kept(stretch: Sequence[Row]) -> Iterator[Row | Line]:
    if len(stretch) <= LONGEST_UNMARKED:
        yield from stretch
        return
    yield from stretch[:NEAR]
    yield line(f"{' ' * MARGIN}[{len(stretch) - 2 * NEAR} lines without a mark]", "quiet")
    yield from stretch[-NEAR:]


def _drawn(row: Row) -> list[Line]:
    text = line(" " * MARGIN + joined(row.shown).rstrip()) if row.shown else ()
    strokes = [stroke for mark in row.marks if (stroke := _stroke(mark, row.shown))]
    return [text, *map(_written, _layers(strokes))]


def _stroke(mark: Mark, shown: Sequence[Glyph]) -> Stroke | None:
    """Measure a mark on one line; None where nothing of it shows there, such as a space at the edge."""
    column, start, end = 0, None, 0
    edge = len(shown)
    while edge and shown[edge - 1].text.isspace():
        edge -= 1
    for glyph in shown[:edge]:
        if mark.start <= glyph.at < mark.end:
            start = column if start is None else start
            end = column + glyph.width
        column += glyph.width
    if start is None or end == start:
        return None
    label = f" {mark.label}" if edge == 0 or mark.end <= shown[-1].at + 1 else ""
    return Stroke(start, end, mark.char * (end - start) + label, mark.style)


def _layers(strokes: Iterable[Stroke]) -> list[list[Stroke]]:
    """Put strokes on as few lines as they need, none over another or its label."""
    layers: list[list[Stroke]] = []
    for stroke in strokes:
        free = (layer for layer in layers if layer[-1].start + len(layer[-1].text) < stroke.start)
        layer = next(free, None)
        if layer is None:
            layers.append([stroke])
        else:
            layer.append(stroke)
    return layers


def _written(layer: Sequence[Stroke]) -> Line:
    pieces, column = list[Piece](), -MARGIN
    for stroke in layer:
        pieces += (Piece(" " * (stroke.start - column)), Piece(stroke.text, stroke.style))
        column = stroke.start + len(stroke.text)
    return tuple(pieces)
