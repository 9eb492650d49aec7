"""A reading copy of a text, plain enough to match on, that knows where each character came from."""

import re
from collections.abc import Sequence

from attrs import frozen

_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0f\ufeff]")
_PLAIN = {
    "\u2018": "'",
    "\u2019": "'",
    "\u201b": "'",
    "\u02bc": "'",
    "\u00b4": "'",
    "\u0060": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u00a0": " ",
    "\u2007": " ",
    "\u202f": " ",
    "\t": " ",
    "\r": " ",
    "\x0b": " ",
    "\x0c": " ",
    "\u2028": "\n",
    "\u2029": "\n",
    "\u0130": "I",
}


@frozen
class View:
    """A text with straight quotes and plain spaces, invisible characters left out.

    Attributes:
        cased: The plain text.
        lower: The same in lower case, of the same length.
        origin: For each character its offset in the original; None where nothing was left out.
    """

    cased: str
    lower: str
    origin: Sequence[int] | None

    @classmethod
    def of(cls, text: str) -> "View":
        """Make the view of a text."""
        origin = None
        if not text.isascii() and _INVISIBLE.search(text):
            origin = [i for i, c in enumerate(text) if not _INVISIBLE.match(c)]
            text = _INVISIBLE.sub("", text)
        for odd, plain in _PLAIN.items():
            text = text.replace(odd, plain)
        return cls(text, text.lower(), origin)

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Give the offsets in the original of a stretch of the view, which must not be empty."""
        if self.origin is None:
            return start, end
        return self.origin[start], self.origin[end - 1] + 1
