"""Which intent decides, where several are found. The rules stand in order; the first that holds answers."""

import re
from collections.abc import Callable, Iterable

from attrs import define, field

from qualify.replies.cue import FIRM, HINT, PLAIN, SOFT, Intent
from qualify.replies.reader import Found

_BUT = re.compile(r"\b(?:but|though|however|just|instead|rather|aber|sondern|mais|pero|sino|mas|ma|pero|maar|ale)\b")


@define(eq=False)
class Weighed:
    """All that was found, by intent: the surest of each, the last of equals."""

    found: tuple[Found, ...]
    best: dict[str, Found] = field(init=False, factory=dict[str, Found])

    def __attrs_post_init__(self) -> None:
        for hit in self.found:
            held = self.best.get(hit.intent)
            if held is None or (hit.sure, hit.start) >= (held.sure, held.start):
                self.best[hit.intent] = hit

    def sure(self, intent: Intent) -> float:
        """How sure an intent is, 0 where nothing says it."""
        return self.best[intent].sure if intent in self.best else 0.0

    def after(self, later: Intent, earlier: Intent, least: float = SOFT) -> bool:
        """Whether something at least so sure says one intent after all that firmly says the other."""
        last = max((h.end for h in self.found if h.intent == earlier and h.sure >= PLAIN), default=-1)
        return any(h.intent == later and h.sure >= least and h.start >= last for h in self.found)


def _unsubscribe(w: Weighed) -> bool:
    return w.sure("unsubscribe") >= PLAIN


def _auto(w: Weighed) -> bool:
    """A machine's words, unless a person plainly speaks."""
    speaks = max(w.sure("unsubscribe"), w.sure("no"), w.sure("yes"), w.sure("not_now"))
    return w.sure("auto") >= FIRM or (w.sure("auto") >= PLAIN and speaks < FIRM)


def _invited_later(w: Weighed) -> bool:
    """Somebody who names a time to come back keeps the door open, unless the last word shuts it."""
    later, no = w.sure("not_now"), w.sure("no")
    if later >= FIRM:
        return no < FIRM or w.after("not_now", "no", FIRM) or _same_sentence(w)
    return later >= PLAIN and no <= PLAIN and w.sure("yes") < FIRM and not _asks_after(w, "not_now")


def _same_sentence(w: Weighed) -> bool:
    return w.best["not_now"].sentence.index == w.best["no"].sentence.index


def _asks_after(w: Weighed, intent: Intent) -> bool:
    return w.sure("question") >= PLAIN and w.after("question", intent)


def _referred(w: Weighed) -> bool:
    """Somebody else is named; a firm refusal stands unless the name comes after it."""
    referral, no = w.sure("referral"), w.sure("no")
    if referral < PLAIN:
        return False
    return no < FIRM or (referral >= FIRM and w.after("referral", "no", FIRM))


def _refused(w: Weighed) -> bool:
    """A refusal beats what else is said, unless the person clearly wants the conversation to go on."""
    no = w.sure("no")
    if no >= FIRM:
        return not w.after("yes", "no", FIRM) and not _goes_on(w)
    if no >= PLAIN:
        goes_on = w.after("yes", "no", FIRM) or w.after("question", "no") or _goes_on(w)
        return not goes_on and w.sure("wrong_person") < FIRM
    return no >= SOFT and max(w.sure("yes"), w.sure("question"), w.sure("not_now"), w.sure("wrong_person")) < no


def _goes_on(w: Weighed) -> bool:
    """Tell whether a question or acceptance follows the refusal after a "but": the refusal was of a detail."""
    no = w.best["no"]
    cased, end = no.sentence.field.view.lower, max(h.end for h in w.found if h.intent == "no" and h.sure >= PLAIN)
    following = (h for h in w.found if h.intent in {"yes", "question"} and h.sure >= PLAIN and h.start >= end)
    return any(_BUT.search(cased, end, h.end) for h in following)


def _wrong(w: Weighed) -> bool:
    return w.sure("wrong_person") >= SOFT and not (w.sure("yes") >= FIRM and w.after("yes", "wrong_person", FIRM))


def _agreed(w: Weighed) -> bool:
    """Acceptance beats a question about it; mere interest does not."""
    return (
        w.sure("yes") >= FIRM
        or (w.sure("yes") >= PLAIN and w.sure("question") < SOFT)
        or w.sure("yes") > w.sure("question") >= SOFT
    )


_RULES: tuple[tuple[Intent, Callable[[Weighed], bool]], ...] = (
    ("auto", _auto),
    ("unsubscribe", _unsubscribe),
    ("not_now", _invited_later),
    ("referral", _referred),
    ("no", _refused),
    ("wrong_person", _wrong),
    ("yes", _agreed),
    ("question", lambda w: w.sure("question") >= SOFT),
    ("not_now", lambda w: w.sure("not_now") >= SOFT),
    ("no", lambda w: w.sure("no") >= SOFT),
    ("yes", lambda w: w.sure("yes") >= SOFT),
    ("no", lambda w: w.sure("no") >= HINT),
    ("not_now", lambda w: w.sure("not_now") >= HINT),
    ("question", lambda w: w.sure("question") >= HINT),
)


def decide(found: Iterable[Found]) -> tuple[Intent, float]:
    """Give the intent that decides what the sender must do next, and how sure that is, 0–1."""
    weighed = Weighed(tuple(found))
    for intent, holds in _RULES:
        if holds(weighed):
            return intent, _confidence(weighed, intent)
    return "unclear", 0.5 if weighed.found else 0.3


def _confidence(weighed: Weighed, intent: Intent) -> float:
    """A rival as sure takes off a fifth."""
    sure = weighed.sure(intent)
    rival = max((h.sure for h in weighed.found if h.intent != intent), default=0.0)
    return round(sure - (0.2 if rival >= sure else 0.1 if rival >= PLAIN else 0.0), 2)
