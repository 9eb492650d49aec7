"""Introductions: the relationship outlives the sale."""

from qualify.challenges.challenge import Case, Challenge, Deciding, Judgement, Reading, Verdict
from qualify.challenges.scale import shipped
from qualify.challenges.signals import Chances, best_of, deciding, log_odds

NAME = "introductions"
_READ = ("intro_offer", "help_offer", "stay_in_touch", "intro_ask")

DECIDING = (
    Deciding("introduction that holds", ("intro_offer",), (Verdict.MET,)),
    Deciding("more than the sale", _READ, (Verdict.MET, Verdict.PARTIAL)),
)


def signals(chances: Chances) -> dict[str, float]:
    """An introduction offered; failing that, help or a relationship kept; and what is only taken."""
    return {
        **deciding(chances, [target.name for target in DECIDING]),
        **best_of(chances, (*_READ, "beyond")),
        "any introduction": log_odds(chances.any("intro_offer")),
        "second introduction": log_odds(chances.second("intro_offer")),
        "any help": log_odds(chances.any("beyond")),
    }


def judge(reading: Reading) -> Judgement:
    """Met by an introduction offered; partial by help or a relationship kept open; missed by taking or by nothing."""
    verdict, confidence = shipped(NAME, reading.tagging.judges).verdict(signals(reading.chances), reading.leaning(NAME))
    missing, suggestion = _advice(reading, verdict)
    return Judgement(verdict, confidence, reading.evidence(verdict, *_READ), missing, suggestion)


def _advice(reading: Reading, verdict: Verdict) -> tuple[tuple[str, ...], str]:
    if verdict is Verdict.MET:
        return (), ""
    if reading.has("intro_ask"):
        return (
            ("something given in return for the names asked for",),
            "Before you ask for a name, offer one: somebody you would introduce the reader to, whatever they answer.",
        )
    return (
        ("an introduction offered to somebody outside your company",),
        "Name one person you would gladly introduce the reader to, whether or not they buy.",
    )


CHALLENGE = Challenge(
    name=NAME,
    question="If I do not buy from you, is that the end of our relationship, or would you be willing to make an introduction to others in your network?",
    rule="Met when the sender offers to introduce or connect the reader to somebody, whatever they answer. Partial when the relationship is kept open beyond this sale "
    "or help is given outright. Missed when there is nothing beyond the transaction, or the sender only takes.",
    looks_for=_READ,
    deciding=DECIDING,
    signals=signals,
    judge=judge,
    cases=(
        Case(
            "Hi Ana, whether or not you buy, I'd be happy to introduce you to Tom Reyes, who runs a bakery of the same size in Lyon.",
            Verdict.MET,
        ),
        Case("Hi Ana, would you like a demo? Either way, I'd be glad to stay in touch.", Verdict.PARTIAL),
        Case(
            "Hi Ana, would you like a demo? If you are not the right person, could you point me to who is?",
            Verdict.MISSED,
        ),
    ),
)
