"""Reading a reply: headers, own words, language, what is found, what decides."""

import datetime as dt
from collections.abc import Mapping
from functools import cache

from attrs import frozen

from qualify.replies.cue import Intent
from qualify.replies.dates import not_before
from qualify.replies.decide import decide
from qualify.replies.families import FAMILIES
from qualify.replies.left import gone
from qualify.replies.machine import written_by_machine
from qualify.replies.own import Own, own_words
from qualify.replies.reader import Found, Reader
from qualify.replies.referred import addresses
from qualify.replies.reply import Quote, Reply
from qualify.replies.tongue import candidates
from qualify.text import Field

_MOST_QUOTES = 5
_WEAKER = 0.25
"""What is so much less sure than the surest is no evidence beside it."""


@cache
def reader(language: str) -> Reader:
    """Make the reader of a language."""
    return Reader(tuple(family for family in FAMILIES if family.language == language))


READ = tuple(dict.fromkeys(family.language for family in FAMILIES))
"""The languages read; a reply in any other is named and answered ``unclear``."""


@frozen(eq=False)
class Reading:
    """A reply read in one language.

    Attributes:
        language: The language.
        field: Its own words in plain spelling; None where it is in no language that is read.
        found: What is found in them.
    """

    language: str
    field: Field | None = None
    found: tuple[Found, ...] = ()

    @property
    def weight(self) -> tuple[float, int]:
        """How sure the surest thing found is, and how much of the text it takes."""
        return max(((hit.sure, hit.end - hit.start) for hit in self.found), default=(0.0, 0))


def read_reply(
    text: str,
    *,
    headers: Mapping[str, str] | None = None,
    subject: str | None = None,
    today: dt.date | None = None,
) -> Reply:
    """Read what a recipient wrote back.

    Args:
        text: The reply as it came, quoted mail and signature included.
        headers: Its mail headers; machines are known by them (RFC 3834 ``Auto-Submitted`` and its older sisters).
        subject: Its subject line.
        today: The day it came, for dates like "in two weeks"; without it such dates are None.
    """
    own = own_words(text)
    reading = _best_reading(own)
    intent, sure = decide(reading.found)
    if written_by_machine({**own.headers, **(headers or {})}, subject or ""):
        intent, sure = "auto", 1.0
    return Reply(
        intent=intent,
        confidence=sure,
        evidence=_quotes(own, intent, reading.found),
        language=reading.language,
        not_before=_when(intent, reading, today),
        referred_to=_referred_to(reading) if intent == "referral" else None,
        left=intent == "auto" and reading.field is not None and gone(reading.field.view.lower),
    )


def _best_reading(own: Own) -> Reading:
    """Read in each language it may be in; the reading that says most counts, the likelier of equals."""
    language, tried = candidates(own.words, READ)
    best = Reading(language)
    for code in tried:
        field = own.reading(code)
        reading = Reading(code, field, tuple(reader(code)(field)))
        if reading.weight > best.weight or best.field is None:
            best = reading
    return best if best.found else Reading(language, best.field)


def _when(intent: Intent, reading: Reading, today: dt.date | None) -> dt.date | None:
    """Look for a time where the reply puts off; the sentence that does so first, then all of it."""
    if reading.field is None or intent not in {"not_now", "auto"}:
        return None
    lower = reading.field.view.lower
    hits = sorted((hit for hit in reading.found if hit.intent == intent), key=lambda hit: -hit.sure)
    near = (not_before(hit.sentence.lower, today) for hit in hits[:_MOST_QUOTES] if intent == "not_now")
    return next((day for day in near if day), None) or not_before(lower, today)


def _referred_to(reading: Reading) -> str | None:
    names = [hit.name for hit in reading.found if hit.name]
    given = [who.name for sentence in reading.field.sentences for who in addresses(sentence)] if reading.field else []
    name = next((n for n in names if "@" not in n), None)
    address = next((n for n in (*names, *given) if "@" in n), None)
    return f"{name} <{address}>" if name and address else name or address


def _quotes(own: Own, intent: Intent, found: tuple[Found, ...]) -> tuple[Quote, ...]:
    hits = [hit for hit in found if hit.intent == intent]
    surest = max((hit.sure for hit in hits), default=0.0)
    spans = sorted({_whole_words(own.text, *_span(hit)) for hit in hits if hit.sure > surest - _WEAKER})
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(Quote(start=a, end=b, text=own.text[a:b]) for a, b in merged[:_MOST_QUOTES])


def _span(hit: Found) -> tuple[int, int]:
    return hit.sentence.field.view.original(hit.start, hit.end)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen to whole words: of "it's not", read as "it is not", half a word may have been found."""
    while start > 0 and _in_word(text, start - 1) and _in_word(text, start):
        start -= 1
    while end < len(text) and _in_word(text, end) and _in_word(text, end - 1):
        end += 1
    return start, end


def _in_word(text: str, at: int) -> bool:
    return text[at].isalnum() or text[at] in "'’"
