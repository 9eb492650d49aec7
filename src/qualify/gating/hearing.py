"""A turn heard in its thread: what was asked just before, and what the reply says besides a no."""

import datetime as dt
import re

from attrs import frozen

from qualify.gating import signs
from qualify.gating.inputs import inputs, spoken
from qualify.gating.learned import Says, turn_weights
from qualify.models import Turn
from qualify.replies import Intent, Reply
from qualify.replies.learned import chances_of
from qualify.replies.read import Close, read_closely, reply_as

_DISBELIEF = re.compile(r"\W*(?:seriously|really|again|still|wow|unbelievable)\W")
_FEW_WORDS = 6
_GOES_ON: tuple[Intent, ...] = ("question", "yes", "unclear")


@frozen
class Hearing:
    """A turn as heard.

    Attributes:
        reply: How it reads in its thread.
        declines: Whether it says no beside what it says most of all.
        hostile: Whether it asks in displeasure.
    """

    reply: Reply
    declines: bool
    hostile: bool


def hear(turn: Turn, asked: str, today: dt.date | None, *, refused: bool = False) -> Hearing:
    """Read a turn of the recipient, knowing what the sender wrote before it.

    Args:
        turn: The recipient's turn.
        asked: The sender's message before it, empty where there was none.
        today: The day it came.
        refused: Whether the recipient has said no before.
    """
    close = read_closely(turn.body, headers=turn.headers, today=today)
    if not close.reading.sentences or close.machine:
        return Hearing(close.reply, declines=False, hostile=False)
    scores = turn_weights().scores(inputs(close.reading, asked, today, refused=refused))
    intent, reply = _intent(close, max(scores, key=lambda one: scores[one])), close.reply
    if intent != reply.intent:
        reply = reply_as(close.own, close.reading, intent, reply.confidence, today)
    return Hearing(reply, declines=scores["no"] > scores["go"], hostile=_hostile(close))


def _intent(close: Close, says: Says) -> Intent:
    """Give what the reply says; where the talk goes on, the likeliest way for the reply alone."""
    if says != "go":
        return says
    chances = chances_of(close.reading)
    return max(_GOES_ON, key=lambda one: chances[one])


def _hostile(close: Close) -> bool:
    sentences = spoken(close.reading)
    text = " ".join(one.lower for one in sentences)
    short = sum(len(one.words) for one in sentences) <= _FEW_WORDS
    return bool(signs.HOSTILE.search(text)) or (short and bool(_DISBELIEF.match(text)))
