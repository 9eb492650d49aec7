"""A line of a rendered report: pieces of text with the part they play, for any output to colour or not."""

from typing import Literal

from attrs import frozen

from qualify.render.cells import Glyph, glyphs, wrapped

Style = Literal["plain", "head", "quiet", "good", "fair", "bad"]


@frozen
class Piece:
    """Text and the part it plays. The words alone say everything; a style only helps the eye."""

    text: str
    style: Style = "plain"


Line = tuple[Piece, ...]


def line(text: str = "", style: Style = "plain") -> Line:
    """Make a line of one piece."""
    return (Piece(text, style),) if text else ()


def folded(text: str, width: int, *, indent: int = 0, hang: int = 2, style: Style = "plain") -> list[Line]:
    """Fold text into lines of at most `width` columns, later ones `hang` columns further in than the first."""
    rows = wrapped(glyphs(" ".join(text.split())), max(10, width - indent - hang))
    starts = (" " * (indent if n == 0 else indent + hang) for n in range(len(rows)))
    return [line(start + joined(row).rstrip(), style) for start, row in zip(starts, rows, strict=True)]


def led(lead: Piece, text: str, width: int, *, indent: int = 0) -> list[Line]:
    """Fold a text that begins with a piece of its own style."""
    first, *rest = folded(lead.text + text, width, indent=indent)
    whole, start = first[0].text, " " * indent + lead.text
    if not whole.startswith(start):  # the lead itself was folded
        return [first, *rest]
    return [(Piece(" " * indent), lead, Piece(whole[len(start) :])), *rest]


def shortened(text: str, most: int = 60) -> str:
    """Write a quote on one line, cut to `most` characters."""
    quote = " ".join(text.split())
    return quote if len(quote) <= most else quote[: most - 1].rstrip() + "…"


def joined(row: tuple[Glyph, ...]) -> str:
    """Write glyphs as text."""
    return "".join(glyph.text for glyph in row)


def plain(lines: list[Line]) -> str:
    """Write lines without style, each ending in a line end."""
    return "".join("".join(piece.text for piece in each).rstrip() + "\n" for each in lines)
