"""A turn heard in its thread: what was asked just before, and what the reply says besides a no."""

import datetime as dt
import re

from attrs import define, field, frozen

from qualify.gating import signs
from qualify.models import Turn
from qualify.replies import Intent, Reply
from qualify.replies.cue import FIRM, PLAIN, SOFT
from qualify.replies.learned import STOPS
from qualify.replies.read import Close, read_closely, reply_as
from qualify.text import Part, Sentence

_ADDRESSED = re.compile(r"^(?:(?:hi|hello|hey|dear|good \w+)\W+)?\w+,\s+")
_HEAD = 2
_FEW_WORDS = 6
_QUESTION = re.compile(r"[^.!?\n]{1,300}\?")
_BEFORE_BIDDING = re.compile(
    r"(?:^|[,;:.!?()\n\u2013\u2014-]\s*|\b(?:and|but|just|please|so|then|or|instead|though|do|rather|pls|ok|okay|yes|sure|mais|et|aber|sondern|und|bitte|pero|sino|y|mas|e|ma|maar|en|ale|i|prosze)\s+)$"
)
_IF_EVER = re.compile(r"\W*(?:\w+\W+){0,4}(?:if|when|should|unless)\b")
_ANOTHER = re.compile(
    r"(?:^|[,;.:!?]\s*|\b(?:but|though|aber|mais|pero|mas|ma|maar|ale)\s)"
    r"(?!(?:we|i|all|it|that|this|everything|things|thanks|thank|no|not|ok|okay|so|and)\b)[^,;.:!?\n]{2,60}?\s"
    r"(?:yes|fine|ok|okay|possible|welcome|you can have|will do|would do|i would|i will|i would consider|si|ja|oui|sim|wel|tak|gern|gerne|ginge)\W*$"
)
"""What is taken at the end in place of what was refused: "Inside no, the courtyard yes"."""
_LOOKED_BACK = 40
_YES = re.compile(
    r"\W*(?:yes|yep|yeah|yup|please do|please|sure|do|correct|that is right|right|exactly|indeed|afraid so|si|oui|ja|sim)\b(?! (?:but|to (?:the|a)))"
)
_DISBELIEF = re.compile(r"\W*(?:seriously|really|again|still|wow|unbelievable)\W")
_AFFIRMS = re.compile(
    r"\W*(?:we|i|it|they|he|she|there) (?:are|am|is|do|does|have|has|did|was|were)(?: still| indeed)?[,.;!]"
)
_NO = re.compile(r"\W*(?:no|not|never|sadly not|nope|nah|not at all|not yet|none|nothing|nein|non|nee|nao)\b")


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
    heard = _Heard(close, _last_question(asked), refused)
    intent, reply = heard.intent(), close.reply
    if intent != reply.intent:
        reply = reply_as(close.own, close.reading, intent, reply.confidence, today)
    return Hearing(reply, declines=heard.declines, hostile=heard.hostile)


def _last_question(asked: str) -> str:
    questions = _QUESTION.findall(asked.lower().replace("’", "'"))
    return _ADDRESSED.sub("", questions[-1].strip()) if questions else ""


@define(eq=False)
class _Heard:
    close: Close
    question: str
    refused: bool
    best: dict[str, float] = field(init=False, factory=dict[str, float])

    def __attrs_post_init__(self) -> None:
        for hit in self.close.reading.found:
            self.best[hit.intent] = max(hit.sure, self.best.get(hit.intent, 0.0))

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        found = self.close.reading.sentences
        return tuple(one for one in found if one.part not in {Part.GREETING, Part.SIGN_OFF}) or found

    @property
    def text(self) -> str:
        return " ".join(one.lower for one in self.sentences)

    @property
    def declines(self) -> bool:
        return self._said("no") >= FIRM

    @property
    def hostile(self) -> bool:
        return bool(signs.HOSTILE.search(self.text)) or (self._short() and bool(_DISBELIEF.match(self.text)))

    def intent(self) -> Intent:
        read = self.close.reply.intent
        if read == "auto" or not self.sentences:
            return read
        if self.refused and signs.TAKES_BACK.search(self.text):
            return "question"
        if signs.FINAL.search(self.text) and not signs.UNDERSTATES.search(self.text):
            return "unsubscribe" if read == "unsubscribe" else "no"
        return self._in_thread(read)

    def _in_thread(self, read: Intent) -> Intent:
        if read == "no":
            return self._refusal()
        if read in {"unsubscribe", "not_now", "wrong_person"}:
            return "question" if self._lets_go_on(read) else read
        return self._unrefused(read)

    def _unrefused(self, read: Intent) -> Intent:
        if self._short() and signs.TO_CLOSE.search(self.question) and _YES.match(self.text):
            return "no"
        if read == "referral" and (self._said("yes") >= FIRM or self._goes_on()) and self._said("no") < FIRM:
            return "yes"
        return read

    def _refusal(self) -> Intent:
        if self._ends():
            return "not_now"
        if self._answers_an_obstacle() or self._answers_a_fact() or self._understates() or self._goes_on():
            return "question"
        return "wrong_person" if self._said("no") < FIRM and signs.SOMEBODY_ELSE.search(self.text) else "no"

    def _lets_go_on(self, read: Intent) -> bool:
        """Tell whether what reads as something that holds the sender back does not, with what was asked before it."""
        if read == "not_now" and self._said(read) >= FIRM and not signs.KEEN.search(self.text):
            return False
        if read == "unsubscribe":
            return self._said(read) < PLAIN and self._goes_on()
        return self._understates() or self._goes_on() or (read == "not_now" and self._answers_a_fact())

    def _said(self, intent: Intent) -> float:
        return self.best.get(intent, 0.0)

    def _short(self) -> bool:
        return sum(len(one.words) for one in self.sentences) <= _FEW_WORDS

    def _answers_an_obstacle(self) -> bool:
        """Tell whether a bare "no" says that nothing stands in the way."""
        return self._short() and bool(_NO.match(self.text)) and bool(signs.OBSTACLE.search(self.question))

    def _answers_a_fact(self) -> bool:
        """Tell whether "not yet" or "we are" at the start answers a question after a fact, and nothing else refuses."""
        denies = _NO.match(self.text) and not signs.OF_INTEREST.search(self.question)
        bare = len(self.sentences) == 1 and not signs.OBSTACLE.search(self.question)
        affirms = bare and _AFFIRMS.match(self.text)
        if not signs.FACTUAL.match(self.question) or not (denies or affirms):
            return False
        first = self.sentences[0]
        head = first.words[min(_HEAD, len(first.words)) - 1][1]
        rest = (h for h in self.close.reading.found if h.intent in {*STOPS, "not_now"} and h.sure >= SOFT)
        return all(h.start < head and h.sentence.index == first.index for h in rest)

    def _understates(self) -> bool:
        """Tell whether all that sounds like a refusal is a way to accept: "I wouldn't say no"."""
        spared = [(one, m.span()) for one in self.sentences for m in signs.UNDERSTATES.finditer(one.lower)]
        refused = [h for h in self.close.reading.found if h.intent in STOPS and h.sure >= PLAIN]
        return bool(spared) and all(
            any(
                one.index == h.sentence.index and a + one.start < h.end and h.start < b + one.start
                for one, (a, b) in spared
            )
            for h in refused
        )

    def _goes_on(self) -> bool:
        """Tell whether the talk goes on: something else is offered for the detail refused, or more is asked for."""
        refusals = [h.sentence for h in self.close.reading.found if h.intent in STOPS and h.sure >= PLAIN]
        if signs.LIMITS.search(self.text) or (self._said("no") < FIRM and _ANOTHER.search(self.text)):
            return True
        if not all(signs.DETAIL.search(one.lower) for one in refusals):
            return False
        if self._bids() or signs.KEEN.search(self.text):
            return True
        return bool(signs.SETTLES.search(self.text)) and bool(signs.DETAIL.search(self.text))

    def _bids(self) -> bool:
        """Tell whether the sender is bidden to do something."""
        return any(
            _BEFORE_BIDDING.search(one.lower, max(0, m.start() - _LOOKED_BACK), m.start())
            and not _IF_EVER.match(one.lower, m.end())
            for one in self.sentences
            for m in signs.DEMANDED.finditer(one.lower)
        )

    def _ends(self) -> bool:
        """Tell whether a refusal names its own end, and nothing else refuses for good."""
        ending = [one.index for one in self.sentences if signs.NOT_BEFORE.search(one.lower)]
        firm = [h for h in self.close.reading.found if h.intent in STOPS and h.sure >= FIRM]
        if not ending or signs.NEAR_DAY.search(self.text):
            return False
        return all(h.sentence.index in ending for h in firm)
