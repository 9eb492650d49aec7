"""Clear value proposition."""

from qualify.challenges.challenge import Case, Challenge, Deciding, Judgement, Reading, Verdict
from qualify.challenges.scale import shipped
from qualify.challenges.signals import Chances, best_of, deciding, log_odds

NAME = "value_prop"
_CONCRETE = ("outcome", "mechanism", "proof", "terms")
_READ = (*_CONCRETE, "vague_offer")

DECIDING = (
    Deciding("value that tells", _CONCRETE, (Verdict.MET,)),
    Deciding("offer made out", _READ, (Verdict.MET, Verdict.PARTIAL)),
)


def signals(chances: Chances) -> dict[str, float]:
    """Concrete things the reader would get, how many, and what stays vague."""
    return {
        **deciding(chances, [target.name for target in DECIDING]),
        **best_of(chances, (*_READ, "credentials", "concrete", "offer")),
        "second concrete": log_odds(chances.second("concrete")),
        "second terms": log_odds(chances.second("terms")),
        "second offer": log_odds(chances.second("offer")),
        "any offer": log_odds(chances.any("offer")),
        "much concrete": min(4.0, chances.total("concrete")),
    }


def judge(reading: Reading) -> Judgement:
    """Met by an offer that a reader could repeat back with a concrete detail; partial by a vague one."""
    verdict, confidence = shipped(NAME, reading.tagging.judges).verdict(signals(reading.chances), reading.leaning(NAME))
    missing, suggestion = _advice(verdict)
    return Judgement(verdict, confidence, reading.evidence(verdict, *_READ), missing, suggestion)


def _advice(verdict: Verdict) -> tuple[tuple[str, ...], str]:
    if verdict is Verdict.MET:
        return (), ""
    if verdict is Verdict.PARTIAL:
        return (
            ("a concrete detail: a number, how it works, a named customer, what the work is, pay or price",),
            "Replace the general words with one detail the reader could repeat: what they get, for whom or how, and a number.",
        )
    return (
        ("what the reader would get",),
        "Say in one sentence what the reader gets and how, before you ask for their time.",
    )


CHALLENGE = Challenge(
    name=NAME,
    question="Do you have a clear value prop?",
    rule="Met when the message says concretely what the reader would get, with at least one concrete detail. Partial when the offer can be made out but "
    "stays vague or is about the sender. Missed when there is no benefit to the reader at all.",
    looks_for=_READ,
    deciding=DECIDING,
    signals=signals,
    judge=judge,
    cases=(
        Case(
            "Hi Ana, we rent forklifts by the day with a driver, from £140, so your crew never waits for a truck. Shall I send the rate card?",
            Verdict.MET,
        ),
        Case(
            "Hi Ana, we are a leading provider of innovative logistics solutions. I would love to show you how we can help your business grow.",
            Verdict.PARTIAL,
        ),
        Case("Hi Ana, quick question. Do you have ten minutes this week?", Verdict.MISSED),
    ),
)
