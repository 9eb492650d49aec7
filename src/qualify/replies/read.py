"""Reading a reply: headers, own words, language, what is found and learned, what decides."""

import datetime as dt
from collections.abc import Iterator, Mapping

from attrs import frozen

from qualify.replies.cue import Intent
from qualify.replies.dates import not_before
from qualify.replies.learned import settle, telling
from qualify.replies.left import gone
from qualify.replies.machine import written_by_machine
from qualify.replies.own import Own, own_words
from qualify.replies.reader import Found
from qualify.replies.reading import Reading, best_reading
from qualify.replies.referred import addresses
from qualify.replies.reply import Quote, Reply
from qualify.text import Sentence

_MOST_QUOTES = 5
_WEAKER = 0.25
"""What is so much less sure than the surest is no evidence beside it."""


@frozen(eq=False)
class Close:
    """A reply and what it rests on.

    Attributes:
        own: The replier's own words.
        reading: These, as read.
        reply: The answer.
        machine: Whether its headers say that a machine wrote it.
    """

    own: Own
    reading: Reading
    reply: Reply
    machine: bool = False


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
    return read_closely(text, headers=headers, subject=subject, today=today).reply


def read_closely(
    text: str,
    *,
    headers: Mapping[str, str] | None = None,
    subject: str | None = None,
    today: dt.date | None = None,
) -> Close:
    """Read what a recipient wrote back, and keep what the answer rests on; see `read_reply`."""
    own = own_words(text)
    reading = best_reading(own)
    intent, sure = settle(reading)
    machine = written_by_machine({**own.headers, **(headers or {})}, subject or "")
    if machine:
        intent, sure = "auto", 1.0
    return Close(own, reading, reply_as(own, reading, intent, sure, today), machine)


def reply_as(own: Own, reading: Reading, intent: Intent, sure: float, today: dt.date | None) -> Reply:
    """Put an intent into words: what it rests on, until when, to whom."""
    return Reply(
        intent=intent,
        confidence=sure,
        evidence=_quotes(own, intent, reading),
        language=reading.language,
        not_before=_when(intent, reading, today),
        referred_to=_referred_to(reading) if intent == "referral" else None,
        left=intent == "auto" and gone(reading),
    )


def _when(intent: Intent, reading: Reading, today: dt.date | None) -> dt.date | None:
    """Look for a time where the reply puts off; the sentence that does so first, then all of it."""
    if reading.field is None or intent not in {"not_now", "auto"}:
        return None
    lower = reading.field.view.lower
    hits = sorted((hit for hit in reading.found if hit.intent == intent), key=lambda hit: -hit.sure)
    near = (
        not_before(hit.sentence.lower, today, earlier=lower[: hit.sentence.start])
        for hit in hits[:_MOST_QUOTES]
        if intent == "not_now"
    )
    return next((day for day in near if day), None) or not_before(lower, today)


def _referred_to(reading: Reading) -> str | None:
    names = [hit.name for hit in reading.found if hit.name]
    given = [who.name for sentence in reading.field.sentences for who in addresses(sentence)] if reading.field else []
    name = next((n for n in names if "@" not in n), None)
    address = next((n for n in (*names, *given) if "@" in n), None)
    return f"{name} <{address}>" if name and address else name or address


def _quotes(own: Own, intent: Intent, reading: Reading) -> tuple[Quote, ...]:
    spans = sorted({_whole_words(own.text, *_span(stretch)) for stretch in _stretches(intent, reading)})
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(Quote(start=a, end=b, text=own.text[a:b]) for a, b in merged[:_MOST_QUOTES])


def _stretches(intent: Intent, reading: Reading) -> Iterator[Found | Sentence]:
    """Yield what says an intent: the phrases that do, or else the sentence that the learned part rests on most."""
    hits = [hit for hit in reading.found if hit.intent == intent]
    surest = max((hit.sure for hit in hits), default=0.0)
    yield from (hit for hit in hits if hit.sure > surest - _WEAKER)
    if not hits and intent != "unclear" and (sentence := telling(reading.sentences, intent)):
        yield sentence


def _span(stretch: Found | Sentence) -> tuple[int, int]:
    field = stretch.field if isinstance(stretch, Sentence) else stretch.sentence.field
    return field.view.original(stretch.start, stretch.end)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen to whole words: of "it's not", read as "it is not", half a word may have been found."""
    while start > 0 and _in_word(text, start - 1) and _in_word(text, start):
        start -= 1
    while end < len(text) and _in_word(text, end) and _in_word(text, end - 1):
        end += 1
    return start, end


def _in_word(text: str, at: int) -> bool:
    return text[at].isalnum() or text[at] in "'’"
