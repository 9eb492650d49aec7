"""From results to a number and a decision, under a policy. Four results before one number."""

from collections.abc import Iterator, Sequence

from qualify.challenges.challenge import Verdict
from qualify.findings import Severity
from qualify.gate import Gate
from qualify.policy import Policy
from qualify.report import Challenges, Decision, Problem, ScoreItem

_WORTH = {Verdict.MET: 1.0, Verdict.PARTIAL: 0.5, Verdict.MISSED: 0.0, Verdict.UNKNOWN: 0.0}
_ORDER = (Verdict.UNKNOWN, Verdict.MISSED, Verdict.PARTIAL, Verdict.MET)


def score(challenges: Challenges, policy: Policy) -> tuple[int, tuple[ScoreItem, ...]]:
    """The score, 0–100, and what it is made of: each challenge by its weight. Problems are not in it; they decide."""
    weights = policy.weights.model_dump()
    total = sum(weights.values()) or 1.0
    items = tuple(
        ScoreItem(
            what=f"{name}: {result.verdict}",
            points=round(100 * weights[name] / total * _WORTH[result.verdict], 1),
            of=round(100 * weights[name] / total, 1),
        )
        for name, result in challenges.items()
    )
    return round(sum(item.points for item in items)), items


def decide(
    challenges: Challenges, problems: Sequence[Problem], gate: Gate, points: int, policy: Policy
) -> tuple[Decision, tuple[str, ...]]:
    """The decision and why it is not `send`: a blocker, then the gate, then the verdicts under the policy."""
    if blocking := [*_blockers(problems), *_closed(gate)]:
        return "block", tuple(blocking)
    unknown = [*_unknown(challenges, policy), *_gate_unknown(gate, policy)]
    short = [*_short(challenges, policy)]
    if points < policy.least_score:
        short.append(f"The score is {points}; the policy asks for {policy.least_score}.")
    if any(outcome == "block" for outcome, _ in unknown):
        return "block", tuple(why for _, why in unknown)
    open_ends = [why for outcome, why in unknown if outcome == "revise"]
    return ("revise", (*short, *open_ends)) if short or open_ends else ("send", ())


def _blockers(problems: Sequence[Problem]) -> Iterator[str]:
    for problem in problems:
        if problem.severity is Severity.BLOCKER and problem.suppressed is None:
            yield f"{problem.code} {problem.kind}: {problem.message}"


def _closed(gate: Gate) -> Iterator[str]:
    if gate.answer == "block":
        yield f"The gate is closed: {gate.reason}."


def _unknown(challenges: Challenges, policy: Policy) -> Iterator[tuple[Decision, str]]:
    for name, result in challenges.items():
        if result.verdict is Verdict.UNKNOWN:
            yield policy.when_unknown, f"{name} could not be judged: {'; '.join(result.missing)}."


def _gate_unknown(gate: Gate, policy: Policy) -> Iterator[tuple[Decision, str]]:
    if gate.answer == "unknown" and policy.when_gate_unknown != "send":
        yield (
            policy.when_gate_unknown,
            "It is not known whether this person said no: give the thread (empty for a first message) or a ledger.",
        )


def _short(challenges: Challenges, policy: Policy) -> Iterator[str]:
    needs = policy.needs.model_dump()
    for name, result in challenges.items():
        if result.verdict is not Verdict.UNKNOWN and _ORDER.index(result.verdict) < _ORDER.index(Verdict(needs[name])):
            yield f"{name} is {result.verdict}; the policy asks for {needs[name]}."
