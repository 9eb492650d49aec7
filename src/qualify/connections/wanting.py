"""How far a message wants something of you: by its words, by its writer's trade, by how you took it.

The weights were chosen by hand on the cases in tests/cases/connections*.jsonl; chances are those of the moves tagger, 0–1.
"""

import re
from collections.abc import Container

from attrs import frozen

from qualify.connections.courtesy import stems
from qualify.moves.leaning import Rows
from qualify.replies.cue import SOFT
from qualify.replies.read import read_closely

WARM = ("introduces", "helps", "beyond")
"""Acts that a friend does and a seller seldom."""

SELLS_FROM, SELLS_THOUGH_SEEKING, IDLE_BELOW = 1.2, 2.0, 0.8
"""What it comes to in a message that sells, in one that sells though its writer seeks work, and in one that wants nothing."""

TRADES, REPEATED = 0.3, 0.6
"""What it adds that they sell for a living, and that they write again unanswered."""

_PULLS = ("offer", "soft_ask", "hard_ask", "qualifying")
_OFFERED = 0.5
_LIKE_A_SELLER, _OWN_TRADE, _PRICED, _QUALIFIES, _WARMLY = 0.7, 0.5, 0.4, 0.3, -0.7
_REFUSED, _WELCOME = 0.6, -0.4
_SURE, _CURT = 0.8, 6
_REFUSALS = frozenset({"no", "unsubscribe"})
_PRICE = re.compile(
    r"[$€£₹¥]\s?\d|\b\d[\d.,]{0,20}\s?(?:[$€£₹%]|euros?\b|EUR\b|USD\b|GBP\b|LPA\b|per (?:hour|month|head|seat)\b)"
)


@frozen
class Around:
    """What stands around a message.

    Attributes:
        trade: Words of the writer's trade, by their beginnings, that you did not bring up.
        answer: What you wrote right after it; empty where you did not.
        again: Whether they write again, unanswered.
    """

    trade: frozenset[str]
    answer: str
    again: bool


def wanting(text: str, acts: Container[str], chances: Rows, around: Around) -> tuple[float, float]:
    """Weigh how far a message wants something of you.

    Returns:
        The whole, and what of it is owed to your answer; nothing where neither words nor answer speak of an offer.
    """
    offer, soft, hard, qualifies = (max((0.0, *map(float, chances[move]))) for move in _PULLS)
    trade = _OWN_TRADE * bool(around.trade & stems(text)) + _PRICED * bool(_PRICE.search(text))
    taken = _taken(around.answer) if around.answer else 0.0
    if offer < _OFFERED and not trade and taken <= 0 and "sells" not in acts:
        return 0.0, 0.0
    said = offer + max(soft, hard) + _QUALIFIES * qualifies + _LIKE_A_SELLER * ("sells" in acts)
    warmly = _WARMLY * any(act in acts for act in WARM)
    return said + warmly + trade + taken + REPEATED * around.again, taken


def _taken(answer: str) -> float:
    """Weigh how you took it: a refusal shows that something was wanted, a yes that it was welcome."""
    close = read_closely(answer)
    if close.reply.intent == "yes":
        return _WELCOME
    refused = any(hit.intent in _REFUSALS and hit.sure >= SOFT for hit in close.reading.found)
    curt = close.reply.intent == "no" and close.reply.confidence >= _SURE and len(answer.split()) <= _CURT
    return _REFUSED if refused or curt else 0.0
