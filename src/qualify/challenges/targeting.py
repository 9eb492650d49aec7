"""Profile-based targeting."""

from collections.abc import Mapping

from qualify.challenges.challenge import Case, Challenge, Deciding, Judgement, Reading, Verdict
from qualify.challenges.scale import shipped
from qualify.challenges.signals import Chances, best_of, deciding, log_odds

NAME = "targeting"
_READ = ("observation", "reason", "segment", "qualifying", "need")

DECIDING = (
    Deciding("fact that tells", ("observation", "reason"), (Verdict.MET,)),
    Deciding(
        "aim that tells", ("observation", "segment", "qualifying", "need", "reason"), (Verdict.MET, Verdict.PARTIAL)
    ),
)


def signals(chances: Chances) -> dict[str, float]:
    """A fact about this reader, tied to the reason for writing; failing that, a segment or a real question."""
    seen, reason = chances.best("observation"), chances.best("reason")
    return {
        **deciding(chances, [target.name for target in DECIDING]),
        **best_of(chances, (*_READ, "flattery", "vague_offer", "aim", "about")),
        "any observation": log_odds(chances.any("observation")),
        "second observation": log_odds(chances.second("observation")),
        "observation tied to reason": chances.tied("observation", "reason"),
        "observation by itself": seen * (1 - reason),
    }


def judge(reading: Reading) -> Judgement:
    """Met by a specific fact that is the reason for writing; partial by a segment, a loose fact or a real question."""
    if reading.facts is None:
        verdict, confidence = shipped(NAME, reading.tagging.judges).verdict(
            signals(reading.chances), reading.leaning(NAME)
        )
    else:
        verdict, confidence = shipped(NAME, "judges_profile").verdict(signals_with_facts(reading, reading.facts))
    missing, suggestion = _advice(reading, verdict)
    return Judgement(verdict, confidence, reading.evidence(verdict, *_READ), missing, suggestion)


def signals_with_facts(reading: Reading, facts: Mapping[str, float]) -> dict[str, float]:
    """The same, how the wording of the whole message leans, and the facts that are used."""
    partial, met = reading.leaning(NAME) or (_EVEN, _EVEN)
    return {**signals(reading.chances), "leans partial": log_odds(partial), "leans met": log_odds(met), **facts}


_EVEN = 0.5


def judge_by_facts(reading: Reading) -> Judgement | None:
    """Judge where the words are of a language that is not read, by the facts joined alone; None where none is."""
    facts = reading.facts or {}
    if facts.get("own facts"):
        return Judgement(Verdict.MET, _BY_FACTS)
    if facts.get("facts of the job"):
        return Judgement(Verdict.PARTIAL, _BY_FACTS, missing=("a fact that only this recipient shares",))
    return None


_BY_FACTS = 0.6
"""What such a judgement is trusted with: that a fact is used is sure, that it is the reason is not read."""


def _advice(reading: Reading, verdict: Verdict) -> tuple[tuple[str, ...], str]:
    if verdict is Verdict.MET:
        return (), ""
    if not reading.has("observation"):
        return (
            ("a specific fact about this recipient that can be checked", "the words that tie it to why you write"),
            "Open with one thing only this recipient did, said or has (a post, a hire, a launch, a tool) and say why it made you write.",
        )
    return (
        ("the words that tie the fact to why you write",),
        "Say in one clause why what you noticed made you write: “which is why …”, “so I wondered whether …”.",
    )


CHALLENGE = Challenge(
    name=NAME,
    question="Are you selling to me based on my profile or a perceived need, or are you selling to me and the world without qualifying first?",
    rule="Met when the message names something specific and checkable about this recipient and that fact is visibly the reason for writing. "
    "Partial when it aims at a segment, uses a fact only as flattery, or asks a real qualifying question. Missed when it could go to anyone unchanged.",
    looks_for=_READ,
    deciding=DECIDING,
    signals=signals,
    judge=judge,
    cases=(
        Case(
            "Hi Ana, I saw you opened a second bakery in Ghent last month, which is why I'm writing: we supply ovens on loan while a new shop finds its feet. Worth a look?",
            Verdict.MET,
        ),
        Case("Hi Ana, we help independent bakeries cut their energy bills. Worth a look?", Verdict.PARTIAL),
        Case("Hi Ana, I came across your profile and was impressed. Do you have 15 minutes this week?", Verdict.MISSED),
    ),
)
