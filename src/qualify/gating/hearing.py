"""A turn heard in its thread: what was asked just before, and what the reply says besides a no."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence

from attrs import frozen

from qualify.gating import signs
from qualify.gating.inputs import SAYS, WHOLE, last_question, spoken
from qualify.gating.learned import UNIT, Says, scores
from qualify.gating.reopening import asks_for_contact, takes_up
from qualify.models import Turn
from qualify.replies import Intent, Reply
from qualify.replies.cue import PLAIN
from qualify.replies.learned import chances_of
from qualify.replies.read import Close, read_closely, reply_as

_DISBELIEF = re.compile(r"\W*(?:seriously|really|again|still|wow|unbelievable)\W")
_BARE_NO = re.compile(
    r"\W*(?:no|nope|nah|none|never|nein|non|nee|nao|nie|not (?:yet|at all|really|currently|at the moment|at present|right now|so far|any more))\W*"
)
_FEW_WORDS = 6
_SAYING: tuple[Intent, ...] = ("question", "yes")
_GOES_ON: tuple[Intent, ...] = (*_SAYING, "unclear")


@frozen
class Hearing:
    """A turn as heard.

    Attributes:
        reply: How it reads in its thread.
        declines: Whether it says no beside what it says most of all.
        reopens: Whether it takes up again what was refused or put off, and not in displeasure.
    """

    reply: Reply
    declines: bool
    reopens: bool


def hear(turn: Turn, sent: Sequence[str], today: dt.date | None, *, refused: bool = False) -> Hearing:
    """Read a turn of the recipient, knowing what the sender wrote before it.

    Args:
        turn: The recipient's turn.
        sent: The sender's messages before it, oldest first.
        today: The day it came.
        refused: Whether the recipient has said no before.
    """
    close = read_closely(turn.body, headers=turn.headers, today=today)
    if not close.reading.sentences or close.machine:
        return Hearing(close.reply, declines=False, reopens=False)
    asked = sent[-1] if sent else ""
    likely = scores(close.reading, asked, today, refused=refused)
    intent = _in_so_many_words(close, last_question(asked), refused=refused) or _intent(close, likely, refused=refused)
    reply = close.reply
    if intent != reply.intent:
        reply = reply_as(close.own, close.reading, intent, reply.confidence, today)
    reopens = takes_up(_text(close), sent) and not _hostile(close)
    return Hearing(reply, declines=_declines(close, likely), reopens=reopens)


def _in_so_many_words(close: Close, question: str, *, refused: bool) -> Intent | None:
    """Give what leaves no doubt: a no for good, a no taken back, a bare yes or no to a question that turns it round."""
    text = _text(close)
    if refused and signs.TAKES_BACK.search(text):
        return "question"
    understates = signs.UNDERSTATES.search(text)
    if understates and _short(close) and close.reply.intent in {"no", *_GOES_ON}:
        return "yes"
    if signs.FINAL.search(text) and not understates:
        return "unsubscribe" if close.reply.intent == "unsubscribe" else "no"
    if _short(close) and signs.TO_CLOSE.search(question) and SAYS["yes first"].search(text):
        return "no"
    after_a_fact = signs.FACTUAL.match(question) and not signs.OF_INTEREST.search(question)
    return "question" if (after_a_fact or signs.OBSTACLE.search(question)) and _BARE_NO.fullmatch(text) else None


def _declines(close: Close, likely: Mapping[Says, int]) -> bool:
    said = any(hit.intent == "no" and hit.sure >= PLAIN for hit in close.reading.found)
    return said or likely["no"] > likely["go"]


def _text(close: Close) -> str:
    return " ".join(one.lower for one in spoken(close.reading))


def _short(close: Close) -> bool:
    return sum(len(one.words) for one in spoken(close.reading)) <= _FEW_WORDS


def _intent(close: Close, likely: Mapping[Says, int], *, refused: bool) -> Intent:
    """Give what the turn most likely says; where the talk goes on, in the way that is likeliest for the reply alone.

    Who asks for contact after a no does not say nothing.
    """
    says = _likeliest(close, likely)
    if says != "go":
        return says
    chances = chances_of(close.reading)
    among = _SAYING if refused and asks_for_contact(_text(close)) else _GOES_ON
    return max(among, key=lambda one: chances[one])


def _likeliest(close: Close, likely: Mapping[Says, int]) -> Says:
    """Give the likeliest; a machine is nobody whom no phrase of machines gives away, and doubt holds the sender back."""
    automatic = close.reply.intent == "auto" or any(hit.intent == "auto" for hit in close.reading.found)
    among: list[Says] = [one for one in likely if automatic or one != "auto"]
    return max(among, key=lambda one: likely[one] - (_DOUBT if one == "go" else 0))


_DOUBT = UNIT * WHOLE
"""By one of log-odds the talk must go on likelier than not: a no that is missed weighs more than one that is none."""


def _hostile(close: Close) -> bool:
    text = _text(close)
    return bool(signs.HOSTILE.search(text)) or (_short(close) and bool(_DISBELIEF.match(text)))
