"""Accepting a no."""

from qualify.challenges.challenge import Case, Challenge, Deciding, Judgement, Reading, Verdict
from qualify.challenges.scale import shipped
from qualify.challenges.signals import Chances, best_of, deciding, log_odds
from qualify.findings import Tagged

NAME = "accepts_no"
_OUT = ("way_out", "stop_promise", "opt_out")
_PRESS = ("hard_ask", "guilt", "urgency", "threat", "override")

DECIDING = (
    Deciding("way out that holds", _OUT, (Verdict.MET,)),
    Deciding("pressure that stays", _PRESS, (Verdict.MISSED,)),
)


def signals(chances: Chances) -> dict[str, float]:
    """A way out, pressure, and which of the two stands beside the other."""
    out, press = chances.best("out"), chances.best("press")
    return {
        **deciding(chances, [target.name for target in DECIDING]),
        **best_of(chances, (*_OUT, *_PRESS, "soft_ask", "out", "press", "push")),
        "any way out": log_odds(chances.any("out")),
        "any pressure": log_odds(chances.any("press")),
        "way out beside pressure": out * press,
        "way out alone": out * (1 - press),
        "pressure alone": press * (1 - out),
    }


def judge(reading: Reading) -> Judgement:
    """Met when declining is easy and safe; missed under pressure; partial when neutral, or when a way out stands beside pressure."""
    verdict, confidence = shipped(NAME, reading.tagging.judges).verdict(signals(reading.chances), reading.leaning(NAME))
    missing, suggestion = _advice(reading, verdict)
    return Judgement(verdict, confidence, _evidence(reading, verdict), missing, suggestion)


def _evidence(reading: Reading, verdict: Verdict) -> tuple[Tagged, ...]:
    """What is likely; where a verdict rests on weak signs alone, the likeliest sentence."""
    weak = {Verdict.MET: _OUT, Verdict.MISSED: _PRESS}.get(verdict)
    return reading.of(*_OUT, *_PRESS) or (reading.likeliest(*weak) if weak else ())


def _advice(reading: Reading, verdict: Verdict) -> tuple[tuple[str, ...], str]:
    if verdict is Verdict.MET:
        return (), ""
    if reading.has(*_PRESS):
        return (
            ("an ask without pressure", "an easy way to say no"),
            "Take out what presses (the reproach, the deadline, the slots) and say that a no is fine.",
        )
    return (
        ("an easy and safe way to say no",),
        "Add one short sentence that makes a no easy, such as “If it isn't a fit, a one-word no is fine.”",
    )


CHALLENGE = Challenge(
    name=NAME,
    question="Can you take “no” for an answer when there is clearly not a fit?",
    rule="Met when the message makes declining explicitly easy and safe. Partial when it is neutral, or when a way out stands beside pressure. "
    "Missed when it presses: presumes the yes, reproaches, hurries, threatens or argues with an earlier no.",
    looks_for=(*_OUT, *_PRESS),
    deciding=DECIDING,
    signals=signals,
    judge=judge,
    cases=(
        Case(
            "Hi Ana, would a sample box be useful? If not, no worries at all, just say no and I'll leave it there.",
            Verdict.MET,
        ),
        Case("Hi Ana, would a sample box be useful to try this month?", Verdict.PARTIAL),
        Case(
            "Hi Ana, I've written three times without the courtesy of a reply. I've put us on your calendar for Friday at 3.",
            Verdict.MISSED,
        ),
    ),
)
