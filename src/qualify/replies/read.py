"""Reading a reply: headers, own words, language, what is found, what decides."""

import datetime as dt
from collections.abc import Mapping
from functools import cache

from qualify.replies.cue import Intent
from qualify.replies.decide import decide
from qualify.replies.families import FAMILIES
from qualify.replies.machine import written_by_machine
from qualify.replies.own import Own, own_words
from qualify.replies.reader import Found, Reader
from qualify.replies.reply import Quote, Reply
from qualify.replies.tongue import candidates

_MOST_QUOTES = 5


@cache
def reader(language: str) -> Reader:
    """Make the reader of a language."""
    return Reader(tuple(family for family in FAMILIES if family.language == language))


READ = tuple(dict.fromkeys(family.language for family in FAMILIES))
"""The languages read; a reply in any other is named and answered ``unclear``."""


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
    language, found = _best_reading(own)
    intent, sure = decide(found)
    if written_by_machine({**own.headers, **(headers or {})}, subject or ""):
        intent, sure = "auto", 1.0
    return Reply(intent=intent, confidence=sure, evidence=_quotes(own, intent, found), language=language)


def _best_reading(own: Own) -> tuple[str, tuple[Found, ...]]:
    """Read in each language it may be in; the reading that says most counts."""
    language, tried = candidates(own.words, READ)
    best: tuple[Found, ...] = ()
    for code in tried:
        found = tuple(reader(code)(own.reading(code)))
        if _weight(found) > _weight(best):
            language, best = code, found
    return language, best


def _weight(found: tuple[Found, ...]) -> float:
    return max((hit.sure for hit in found), default=0.0)


def _quotes(own: Own, intent: Intent, found: tuple[Found, ...]) -> tuple[Quote, ...]:
    spans = sorted({hit.sentence.field.view.original(hit.start, hit.end) for hit in found if hit.intent == intent})
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(Quote(start=a, end=b, text=own.text[a:b]) for a, b in merged[:_MOST_QUOTES])
