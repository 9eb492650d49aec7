"""The parts of a message: greeting, body, sign-off, P.S., footer, quoted earlier mail."""

import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise

from attrs import frozen

from qualify.text.quoted import quoted


class Part(StrEnum):
    """What a stretch of a message is."""

    GREETING = "greeting"
    BODY = "body"
    SIGN_OFF = "sign_off"
    POSTSCRIPT = "postscript"
    QUOTED = "quoted"


@frozen
class Zone:
    """One part, as offsets into the view."""

    part: Part
    start: int
    end: int


_GREETING = re.compile(
    r"\s*(?:(?:hi|hello|hey|hiya|heya|howdy|dear|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|hola|hallo|"
    r"bonjour|guten (?:tag|morgen)|sehr geehrte[rs]?|liebe[rs]?|olá|ciao|salut|estimad[oa]|beste|to)\b"
    r"(?:[ ,]+(?!\b(?:i|i'm|we|just|my|hope|saw|it|this|thanks)\b)[^\s,!:;?]{1,30}){0,5}\s?"
    r"(?:[,!:;\u2013\u2014-]+|\.(?=\s)|(?=\n)|$)|"
    r"(?:[^\W\d_][\w'.-]{0,20} ?){1,3}(?:,|[ ]?[\u2013\u2014-]+)(?=\s*\n))",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"\s*(?:(?:with |all (?:the|my) )?(?:very |warm|warmest |kind|kindest |best|many |much )*(?:best|regards|wishes|thanks|thank you|cheers|"
    r"sincerely|respectfully|cordially|yours(?: truly| sincerely| faithfully)?|rgds|br|kr|tks|thx|ta|love|xo+|"
    r"talk soon|speak soon|to your success|take care|warmly|gratefully|appreciatively|in (?:health|gratitude)|"
    r"mit freundlichen grüßen|viele grüße|cordialement|saludos|atenciosamente|met vriendelijke groet)"
    r"\b(?: (?:so much|again|in advance|and (?:regards|best wishes)|for (?:your time|reading)))?(?: (?:regards|wishes))?\s?[,.!\u2013\u2014-]*"
    r"(?:\s?[-\u2013\u2014]?\s?(?:[A-Z][\w'.-]{0,20} ?){0,3})?\s*$"
    r"|\s*[-\u2013\u2014_]{2,}\s*$)",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(r"\s*p\.?\s?(?:p\.?\s?)?s\.?(?:[:\s,\u2013\u2014-]|$)", re.IGNORECASE)
_NAME_LINE = re.compile(
    r"\s*[-\u2013\u2014~]{0,2}\s?(?:[^\W\d_a-z][\w'.’-]{0,20}\.?(?:,? |$)){1,4}(?:[|,/@\u2013\u2014-].{0,80})?\s*$"
)
_CONTACT_LINE = re.compile(
    r"\s*\(?(?:https?://|www\.|\+?\d[\d ().-]{6,}|\S+@\S+\.\w|[\w-]+(?:\.[\w-]+)*\.(?:com|io|co|net|org|dev|ai|example)\b)"
)
_LOOKS_LIKE_PROSE = re.compile(r"[.!?:]\s*$")
_MAX_NAME_LINES = 6
_LINE = 90
"""A closing formula is shorter than this, in characters; what is longer is prose."""


def zones(text: str) -> Iterator[Zone]:
    """Yield the parts of a message in order; together they cover it."""
    earlier = list(quoted(text))
    at = 0
    own = [(a, b) for a, b in _between(earlier, len(text)) if text[a:b].strip()]
    for start, end in own:
        yield from _gap(at, start)
        yield from _own(text, start, end, first=start == own[0][0])
        at = end
    yield from _gap(at, len(text))


def _between(earlier: list[tuple[int, int]], size: int) -> Iterator[tuple[int, int]]:
    at = 0
    for start, end in earlier:
        yield at, start
        at = end
    yield at, size


def _gap(start: int, end: int) -> Iterator[Zone]:
    if start < end:
        yield Zone(Part.QUOTED, start, end)


def _own(text: str, start: int, end: int, *, first: bool) -> Iterator[Zone]:
    """Split what the writer wrote: greeting, body, then sign-off with what hangs below it, and postscripts."""
    opening = _GREETING.match(text, start, end) if first else None
    if opening:
        yield Zone(Part.GREETING, start, opening.end())
        start = opening.end()
    lines = list(_lines(text, start, end))
    close = _closing_line(text, lines)
    after = [n for n, (a, b) in enumerate(lines) if n >= close and _POSTSCRIPT.match(text, a, b)]
    cuts = [*(lines[n][0] for n in (close, *after) if n < len(lines)), end]
    yield from _zone(Part.BODY, start, cuts[0])
    for n, (a, b) in zip((close, *after), pairwise(cuts), strict=False):
        yield from _zone(Part.POSTSCRIPT if n in after else Part.SIGN_OFF, a, b)


def _zone(part: Part, start: int, end: int) -> Iterator[Zone]:
    if start < end:
        yield Zone(part, start, end)


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        newline = text.find("\n", start, end)
        stop = end if newline < 0 else newline + 1
        yield start, stop
        start = stop


def _closing_line(text: str, lines: list[tuple[int, int]]) -> int:
    """Find the line where the sign-off begins: a closing formula, or the names at the very end; else past the end."""
    for n in range(len(lines) - 1, max(-1, len(lines) - 25), -1):
        a, b = lines[n]
        if b - a < _LINE and _CLOSING.match(text, a, b) and (n or len(lines) == 1):
            return n
    return _trailing_names(text, lines)


def _trailing_names(text: str, lines: list[tuple[int, int]]) -> int:
    """Go up from the end, over postscripts, as long as the lines are names, titles or ways to reach the writer."""
    last = next((n for n, line in enumerate(lines) if _POSTSCRIPT.match(text, *line)), len(lines))
    first = last
    for n in range(last - 1, max(0, last - 1 - _MAX_NAME_LINES), -1):
        line = text[slice(*lines[n])]
        if line.strip() and not _CONTACT_LINE.match(line):
            if _LOOKS_LIKE_PROSE.search(line) or not _NAME_LINE.match(line):
                break
            first = n
    return len(lines) if first == last else first
