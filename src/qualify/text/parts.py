"""The parts of a message: greeting, body, sign-off, P.S., footer, quoted earlier mail."""

import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise

from attrs import frozen

from qualify.text.quoted import quoted

Line = tuple[int, int]
"""Offsets of a line, its end included."""


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
    r"(?:(?:[ ,]+(?!\b(?:i|i'm|we|just|my|hope|saw|it|this|thanks)\b)[^\s,!:;?]{1,30}){0,5}\s?"
    r"(?:(?:[,!:;\u2013\u2014]|-(?![^\W\d_]))+|\.(?=\s)|(?=\n))|(?: [^\s,!:;?]{1,30}){0,3}\s?$)|"
    r"(?:[^\W\d_][\w'.-]{0,20} ?){1,3}(?:,|[ ]?[\u2013\u2014-]+)(?=\s*\n))",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"\s*(?:(?:with |all (?:the|my) )?(?:very |warm |warmest |kind |kindest |best |many |much )*(?:best|regards|wishes|thanks|thank you|cheers|"
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
    marks = _marks(text, lines)
    cuts = [*(lines[n][0] for n in marks), end]
    yield from _zone(Part.BODY, start, cuts[0])
    for part, (a, b) in zip(marks.values(), pairwise(cuts), strict=True):
        yield from _zone(part, a, b)


def _marks(text: str, lines: list[Line]) -> dict[int, Part]:
    """Below the body, the lines where sign-offs and postscripts begin, in order."""
    signed = list(_sign_offs(text, lines))
    marks = dict.fromkeys(signed, Part.SIGN_OFF)
    marks |= {
        n: Part.POSTSCRIPT
        for n in range(min(signed, default=len(lines)), len(lines))
        if _POSTSCRIPT.match(text, *lines[n])
    }
    return dict(sorted(marks.items()))


def _zone(part: Part, start: int, end: int) -> Iterator[Zone]:
    if start < end:
        yield Zone(part, start, end)


def _lines(text: str, start: int, end: int) -> Iterator[Line]:
    while start < end:
        newline = text.find("\n", start, end)
        stop = end if newline < 0 else newline + 1
        yield start, stop
        start = stop


def _sign_offs(text: str, lines: list[Line]) -> Iterator[int]:
    """Yield the lines where sign-offs begin, from below: mail programs put theirs under the one that was written."""
    close = _lowest_closing(text, lines)
    if close is None:
        close = _trailing_names(text, lines)
    while close is not None:
        yield close
        close = _closing_above(text, lines, _postscript_above(text, lines, close))


def _is_closing(text: str, line: Line) -> bool:
    return line[1] - line[0] < _LINE and _CLOSING.match(text, *line) is not None


def _is_contact(text: str, line: Line) -> bool:
    """Whether a line is blank, a name, a title or a way to reach the writer."""
    shown = text[slice(*line)]
    if not shown.strip() or _CONTACT_LINE.match(shown):
        return True
    return not _LOOKS_LIKE_PROSE.search(shown) and _NAME_LINE.match(shown) is not None


def _lowest_closing(text: str, lines: list[Line]) -> int | None:
    """The lowest line with a closing formula; the first line is one only where names alone stand below."""
    lowest = range(len(lines) - 1, max(-1, len(lines) - 25), -1)
    n = next((n for n in lowest if _is_closing(text, lines[n])), None)
    return n if n or all(_is_contact(text, line) for line in lines[1:]) else None


def _closing_above(text: str, lines: list[Line], end: int) -> int | None:
    """The closing formula above a line, with nothing between but names and ways to reach the writer."""
    for n in _near_above(end):
        if _is_closing(text, lines[n]):
            return n
        if not _is_contact(text, lines[n]):
            break
    return None


def _postscript_above(text: str, lines: list[Line], end: int) -> int:
    """The first line of the postscripts that stand near above a line, else that line."""
    return min((n for n in _near_above(end) if _POSTSCRIPT.match(text, *lines[n])), default=end)


def _near_above(end: int) -> range:
    return range(end - 1, max(-1, end - 2 - _MAX_NAME_LINES), -1)


def _trailing_names(text: str, lines: list[Line]) -> int | None:
    """Go up from the end, over postscripts, as long as the lines are names, titles or ways to reach the writer."""
    last = next((n for n, line in enumerate(lines) if _POSTSCRIPT.match(text, *line)), len(lines))
    first = None
    for n in range(last - 1, max(0, last - 1 - _MAX_NAME_LINES), -1):
        if not _is_contact(text, lines[n]):
            break
        if _NAME_LINE.match(text[slice(*lines[n])]):
            first = n
    return first
