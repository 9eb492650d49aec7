"""Words for what reports hold as names."""

from collections.abc import Mapping

from qualify.challenges.challenge import Verdict
from qualify.gating import Gate
from qualify.render.line import Style
from qualify.report import ChallengeResult, Decision

TITLES: Mapping[str, str] = {
    "targeting": "Targeting",
    "value_prop": "Value proposition",
    "accepts_no": "Accepting a no",
    "introductions": "Introductions",
}

VERDICT_STYLES: Mapping[Verdict, Style] = {
    Verdict.MET: "good",
    Verdict.PARTIAL: "fair",
    Verdict.MISSED: "bad",
    Verdict.UNKNOWN: "quiet",
}

DECISION_STYLES: Mapping[Decision, Style] = {"send": "good", "revise": "fair", "block": "bad"}

_GATE: Mapping[str, str] = {
    "unsubscribed": "this person asked not to be written to",
    "refused": "this person said no",
    "not_yet": "this person asked to be left alone until later",
    "auto_reply_only": "nobody reads there any more",
    "wrong_person": "this is the wrong person to ask",
    "no_new_information": "another message without anything new would be a nudge",
    "too_many_unanswered": "too many messages in a row are unanswered",
}


def title(challenge: str) -> str:
    """Write a challenge's name for a person."""
    return TITLES.get(challenge, challenge)


def sureness(result: ChallengeResult) -> str:
    """Say how sure a verdict is and what it was checked against."""
    if result.verdict is Verdict.UNKNOWN:
        return ""
    checked = {"verified": "checked against the profile", "unverified": "from the text alone, no profile given"}
    parts = [checked.get(result.grounding or "", ""), "" if result.sure else "not sure"]
    return ", ".join([*filter(None, parts), f"confidence {result.confidence:.2f}"])


def gate_words(gate: Gate) -> str:
    """Say what the gate answers."""
    why = _GATE.get(gate.reason, gate.reason if gate.reason != "none" else "")
    if gate.answer == "allow":
        return "open; nothing known speaks against writing."
    if gate.answer == "unknown":
        return f"unknown; {why or 'no thread and no ledger was given, so an earlier no would not be seen'}."
    return f"closed; {why}{f', until {gate.again_from}' if gate.again_from else ''}."
