"""What the replier wrote: the text without earlier mail, signature and small print."""

import re
from collections.abc import Iterator

from attrs import frozen

from qualify.replies.plain import plain
from qualify.text import Field, Part, View, Zone
from qualify.text.parts import zones

_HEADER_LINE = re.compile(r"\s{0,4}([A-Za-z][A-Za-z-]{1,40})\s?: ?([^\n]*)(?:\n|$)")
_PASTED_FIRST = frozenset(
    {"subject", "auto-submitted", "x-autoreply", "precedence", "betreff", "return-path", "delivered-to"}
)
_MACHINE_FROM = re.compile(r"\s{0,4}From\s?:[^\n]{0,80}(?:mailer-daemon|postmaster|no-?reply)", re.IGNORECASE)
_EARLIER_SUBJECT = re.compile(r"\b(?:re|fw|fwd|aw|wg|sv|vs|odp|rif|tr|res|enc|rv|antw)\s?:", re.IGNORECASE)
# A mail flattened to one line: "fine by me From: Ann Lee our newsletter".
_FLATTENED = re.compile(r"(?<=[^\s:>])\s(?:From|Von): ?[A-Z][\w.'-]{0,30} [A-Z]")
_SMALL_PRINT = re.compile(
    r"(?<=\n)[\s*_#-]{0,8}(?:confidentiality notice|disclaimer\b|legal notice|this (?:e-?mail|message|"
    r"communication|transmission)(?: message)?,? "
    r"(?:and any|is (?:confidential|intended|private|for the|meant)|may contain|including any|"
    r"contains (?:confidential|privileged|information)|was intended)|the (?:information|"
    r"contents?) (?:contained |transmitted )?(?:in|of) this|"
    r"if you (?:have received|no longer wish|do not wish|don't want|would like to unsubscribe|"
    r"are not the intended)|please consider the environment|"
    r"diese (?:e-?mail|nachricht) (?:enthält|ist|kann)|ce (?:message|courriel|mail) (?:et|est|peut|contient)|"
    r"este (?:mensaje|correo|e-?mail) (?:y|es|puede|contiene|va)|"
    r"esta mensagem (?:e|é|pode|contém)|questo messaggio (?:e|è|può|contiene)|(?:dit bericht|"
    r"deze e-?mail) (?:en|is|kan|bevat)|ta wiadomość)",
    re.IGNORECASE | re.MULTILINE,
)
_DEVICE = re.compile(
    r"^\s{0,4}(?:sent (?:from|via|with|on) (?:my|an?|the|outlook|yahoo|mail|gmail|proton|samsung|iphone|android|"
    r"mobile)\b|get outlook for|"
    r"von meinem \w{1,20} gesendet|gesendet (?:von|mit) |envoyé (?:de|depuis) |enviado (?:desde|do|de|via) |"
    r"inviato da |verzonden (?:vanaf|met|via) |"
    r"wysłan[oe] z |--\s*$)",
    re.IGNORECASE | re.MULTILINE,
)
_ADDRESS_LINE = re.compile(r"[@|]|https?:|www\.|\d{3}[ .-]?\d{3}")
_SIGN_OFF_LINES = 4
_HAS_WORD = re.compile(r"[^\W_]")
_BLOCK = re.compile(r"[^\n]+(?:\n[^\n]+)*")
_NOT_OWN = re.compile(r"\s*(?:[>|]|--|from\s?:|on .{1,200} wrote:)", re.IGNORECASE)
MOST_READ = 20_000
"""Characters of a reply's own words that are read, from its start."""


@frozen(eq=False)
class Own:
    """The replier's own words.

    Attributes:
        text: The reply as given.
        view: Its view.
        headers: Header lines pasted above the text, names in lower case.
        parts: What counts, as bounds in the view, with the part of mail each is.
    """

    text: str
    view: View
    headers: dict[str, str]
    parts: tuple[Zone, ...]

    @property
    def words(self) -> str:
        """All that counts, as written."""
        return "\n".join(self.view.cased[z.start : z.end] for z in self.parts)

    def reading(self, language: str) -> Field:
        """Give a copy in plain spelling, as a language spells; its spans are those of the reply as given."""
        cased: list[str] = []
        origin: list[int] = []
        found: list[Zone] = []
        for zone in self.parts:
            part = plain(_slice(self.view, zone.start, zone.end), language)
            found.append(Zone(zone.part, len(origin), len(origin) + len(part.cased)))
            cased.append(part.cased)
            origin.extend(part.origin or ())
        whole = "".join(cased)
        return Field("body", self.text, View(whole, _lower(whole), origin), tuple(found))


def _lower(text: str) -> str:
    lower = text.lower()
    return lower if len(lower) == len(text) else text


def _slice(view: View, start: int, end: int) -> View:
    origin = range(start, end) if view.origin is None else view.origin[start:end]
    return View(view.cased[start:end], view.lower[start:end], origin)


def own_words(text: str) -> Own:
    """Find what counts in a reply."""
    view = View.of(text)
    headers, subject, start = _pasted(view.cased)
    end = _end(view.cased, start)
    kept = [*subject, *_kept(view.cased, start, end)]
    if not any(_HAS_WORD.search(view.cased, z.start, z.end) for z in kept):
        kept += _unmarked(view.cased, start)
    if all(zone.part is Part.SIGN_OFF for zone in kept):
        kept = [Zone(Part.BODY, zone.start, zone.end) for zone in kept]
    return Own(text, view, headers, tuple(_limited(kept)))


def _unmarked(text: str, start: int) -> Iterator[Zone]:
    """Where all seems to be earlier mail, the reply is what stands last without a mark: below a mail quoted whole."""
    blocks = [m for m in _BLOCK.finditer(text, start) if not _NOT_OWN.match(m.group())]
    if len(blocks) > 1 or (blocks and text[start : blocks[0].start()].strip()):
        yield Zone(Part.BODY, *blocks[-1].span())


def _pasted(text: str) -> tuple[dict[str, str], list[Zone], int]:
    """Read header lines pasted above the reply; its subject counts as far as it is the replier's."""
    first = _HEADER_LINE.match(text)
    if first is None or (first.group(1).lower() not in _PASTED_FIRST and not _MACHINE_FROM.match(text)):
        return {}, [], 0
    headers: dict[str, str] = {}
    subject: list[Zone] = []
    at = 0
    while line := _HEADER_LINE.match(text, at):
        name = line.group(1).lower()
        headers[name] = line.group(2)
        if name in {"subject", "betreff"}:
            earlier = _EARLIER_SUBJECT.search(text, *line.span(2))
            subject.append(Zone(Part.GREETING, line.start(2), earlier.start() if earlier else line.end(2)))
        at = line.end()
        if at == len(text):
            break
    return headers, [z for z in subject if z.start < z.end], at


def _end(text: str, start: int) -> int:
    """Find where small print, or a mail flattened into the line, begins."""
    cuts = (found.start() for pattern in (_SMALL_PRINT, _FLATTENED) if (found := pattern.search(text, start)))
    return min(cuts, default=len(text))


def _kept(text: str, start: int, end: int) -> Iterator[Zone]:
    for zone in zones(text[start:end]):
        if zone.part is Part.SIGN_OFF:
            yield from _sign_off(text, zone.start + start, zone.end + start)
        elif zone.part is not Part.QUOTED:
            device = _DEVICE.search(text, zone.start + start, zone.end + start)
            yield Zone(zone.part, zone.start + start, device.start() if device else zone.end + start)


def _sign_off(text: str, start: int, end: int) -> Iterator[Zone]:
    """Keep the few lines where hurried people go on writing, down to where the signature proper begins."""
    at = start
    for _ in range(_SIGN_OFF_LINES):
        newline = text.find("\n", at, end)
        stop = end if newline < 0 else newline + 1
        if at == end or _DEVICE.match(text, at, stop) or _ADDRESS_LINE.search(text, at, stop):
            break
        yield Zone(Part.SIGN_OFF, at, stop)
        at = stop


def _limited(parts: list[Zone]) -> Iterator[Zone]:
    left = MOST_READ
    for zone in parts:
        end = min(zone.end, zone.start + left)
        if end > zone.start:
            yield Zone(zone.part, zone.start, end)
            left -= end - zone.start
