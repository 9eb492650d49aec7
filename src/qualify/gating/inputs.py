"""What is known of a turn in its thread, as a few named whole numbers: all that the learned step of the gate sees."""

import datetime as dt
import math
import re
from collections.abc import Iterator, Mapping, Sequence

from qualify.gating import signs
from qualify.gating.bidding import bids
from qualify.replies.cue import PLAIN, Intent
from qualify.replies.dates import not_before
from qualify.replies.learned import INTENTS, STOPS, chances_of
from qualify.replies.reading import Reading
from qualify.text import Part, Sentence

WHOLE = 8
"""What an input that holds counts; the others are in eighths, too."""
_SUREST = 0.998
"""A chance is never taken for surer than this, nor for less sure than its opposite."""
_AHEAD = dt.timedelta(days=5)
"""A time nearer than this is when to meet, and no delay."""
_GOES_ON: tuple[Intent, ...] = ("question", "yes", "unclear")
_ADDRESSED = re.compile(r"^(?:(?:hi|hello|hey|dear|good \w+)\W+)?\w+,\s+")
_QUESTION = re.compile(r"[^.!?\n]{1,300}\?")
_ASKED: Mapping[str, re.Pattern[str]] = {
    "whether to close": signs.TO_CLOSE,
    "an obstacle": signs.OBSTACLE,
    "a fact": signs.FACTUAL,
    "interest": signs.OF_INTEREST,
    "a choice": re.compile(r"\bor\b"),
    "a time": re.compile(
        r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|(?:this|next) week|\d{1,2}(?::\d\d)?\s?(?:am|pm|o.clock)|\d(?:th|st|nd|rd)\b"
    ),
    "what or who": re.compile(r"^(?:\w+,? )?(?:how|what|which|who|where|when|why)\b"),
    "leave": re.compile(r"^(?:can|could|may|shall|should) (?:i|we)\b"),
    "a favour": re.compile(r"^(?:can|could|may|shall|should|would|will|want)\b"),
}
"""What the sender's last question asks for; in lower case, without the name before it."""
SAYS: Mapping[str, re.Pattern[str]] = {
    "keen": signs.KEEN,
    "settles": signs.SETTLES,
    "limits": signs.LIMITS,
    "detail": signs.DETAIL,
    "not before": signs.NOT_BEFORE,
    "near day": signs.NEAR_DAY,
    "somebody else": signs.SOMEBODY_ELSE,
    "takes back": signs.TAKES_BACK,
    "understates": signs.UNDERSTATES,
    "final": signs.FINAL,
    "no first": re.compile(
        r"^\W*(?:no|not|never|sadly not|nope|nah|not at all|not yet|none|nothing|nein|non|nee|nao)\b"
    ),
    "yes first": re.compile(
        r"^\W*(?:yes|yep|yeah|yup|please do|please|sure|do|correct|that is right|right|exactly|indeed|afraid so|si|oui|ja|sim)\b(?! (?:but|to (?:the|a)))"
    ),
    "another instead": re.compile(
        r"(?:^|[,;.:!?]\s*|\b(?:but|though|aber|mais|pero|mas|ma|maar|ale)\s)"
        r"(?!(?:we|i|all|it|that|this|everything|things|thanks|thank|no|not|ok|okay|so|and)\b)[^,;.:!?\n]{2,60}?\s"
        r"(?:yes|fine|ok|okay|possible|welcome|you can have|will do|would do|i would|i will|i would consider|si|ja|oui|sim|wel|tak|gern|gerne|ginge)\W*$"
    ),
    "a number": re.compile(r"\d"),
    "asks back": re.compile(r"\?"),
    "asks last": re.compile(r"\?\W*$"),
}
"""What the recipient's own words hold; in plain spelling, in lower case."""

_ANSWERS = frozenset({"no first", "yes first"})
"""What means one thing or its opposite by what was asked: "no" to "do you mind?" is none."""


def inputs(reading: Reading, asked: str, today: dt.date | None, *, refused: bool) -> dict[str, int]:
    """Give the inputs that do not stand at nought.

    Args:
        reading: The turn as read.
        asked: The sender's message before it, empty where there was none.
        today: The day it came.
        refused: Whether the recipient has said no before.
    """
    sentences = spoken(reading)
    text = " ".join(one.lower for one in sentences)
    question = last_question(asked)
    kinds = list(_about_the_question(question))
    said = [name for name, sign in SAYS.items() if sign.search(text)]
    found = {
        *kinds,
        *said,
        *(f"{name}, {kind}" for name in said if name in _ANSWERS for kind in kinds),
        *_about_the_time(reading, today),
        *(["bids"] if bids(sentences) else []),
        *(["goes on"] if _goes_on(reading, text, sentences) else []),
        *(["refused before"] if refused else []),
    }
    return {**_leanings(reading), **dict.fromkeys(sorted(found), WHOLE)}


def spoken(reading: Reading) -> tuple[Sentence, ...]:
    """The sentences without greeting and signature, if there are others."""
    found = reading.sentences
    return tuple(one for one in found if one.part not in {Part.GREETING, Part.SIGN_OFF}) or found


def last_question(asked: str) -> str:
    """The sender's last question, in lower case and without the name before it; empty where there is none."""
    questions = _QUESTION.findall(asked.lower().replace("’", "'"))
    return _ADDRESSED.sub("", questions[-1].strip()) if questions else ""


def _leanings(reading: Reading) -> dict[str, int]:
    """Give the log-odds of each intent for the reply alone, and of any that lets the talk go on, in quarters."""
    chances = chances_of(reading)
    whole = max(sum(chances.values()), 0.001)
    goes_on = sum(chances[intent] for intent in _GOES_ON) / whole
    return {
        **{f"alone {intent}": _log_odds(chances[intent]) for intent in INTENTS},
        "alone goes on": _log_odds(goes_on),
    }


def _log_odds(chance: float) -> int:
    held = min(max(chance, 1 - _SUREST), _SUREST)
    return round(4 * math.log(held / (1 - held)))


def _about_the_question(question: str) -> Iterator[str]:
    yield "asked" if question else "nothing asked"
    yield from (f"asked {name}" for name, sign in _ASKED.items() if sign.search(question))


def _about_the_time(reading: Reading, today: dt.date | None) -> Iterator[str]:
    lower = reading.field.view.lower if reading.field else ""
    day = not_before(lower, today)
    if day and today and day >= today + _AHEAD:
        yield "a time ahead"
        if signs.PUTS_OFF.search(lower):
            yield "puts off until then"
        if signs.WAITS.search(lower):
            yield "waits for it"


def _goes_on(reading: Reading, text: str, sentences: Sequence[Sentence]) -> bool:
    """Tell whether something else is offered for a detail refused, or more is asked for beside it."""
    refused = [hit.sentence.lower for hit in reading.found if hit.intent in STOPS and hit.sure >= PLAIN]
    if not all(signs.DETAIL.search(one) for one in refused):
        return False
    settled = signs.SETTLES.search(text) and signs.DETAIL.search(text)
    return bool(settled or signs.KEEN.search(text)) or bids(sentences)
