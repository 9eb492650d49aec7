"""From results to a number and a decision, under a policy. Four results before one number."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from qualify.challenges.challenge import Verdict
from qualify.findings import Severity
from qualify.gating import Gate
from qualify.policy import Policy
from qualify.report import ChallengeResult, Challenges, Decision, Problem, ScoreItem

_WORTH = {Verdict.MET: 1.0, Verdict.PARTIAL: 0.5, Verdict.MISSED: 0.0, Verdict.UNKNOWN: 0.0}
_ORDER: tuple[str, ...] = (Verdict.UNKNOWN, Verdict.MISSED, Verdict.PARTIAL, Verdict.MET)


def score(challenges: Challenges, policy: Policy) -> tuple[int, tuple[ScoreItem, ...]]:
    """The score, 0–100, and what it is made of: each challenge by its weight. Problems are not in it; they decide."""
    weights = vars(policy.weights)
    total = sum(weights.values()) or 1.0
    items = tuple(_item(name, result.verdict, weights[name], total) for name, result in challenges.items())
    return round(sum(item.points for item in items)), items


@lru_cache(maxsize=256)
def _item(name: str, verdict: Verdict, weight: float, total: float) -> ScoreItem:
    """One line, the same one for every message judged alike."""
    of = 100 * weight / total
    return ScoreItem(what=f"{name}: {verdict}", points=round(of * _WORTH[verdict], 1), of=round(of, 1))


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


def first_change(challenges: Challenges, problems: Sequence[Problem], gate: Gate, policy: Policy) -> str:
    """The one change that would help most; empty when nothing needs to change.

    A closed gate comes first, for no wording opens it; then what blocks; then the challenge that falls short of
    the policy and costs most points; then what is not known; then the other challenges and problems.
    """
    return next(_changes(challenges, problems, gate, policy), "")


def _changes(challenges: Challenges, problems: Sequence[Problem], gate: Gate, policy: Policy) -> Iterator[str]:
    counting = [problem for problem in problems if problem.suppressed is None]
    needs = vars(policy.needs)
    costly = _by_cost(challenges, policy)
    if gate.answer == "block":
        yield f"Do not send it: the gate is closed ({gate.reason})."
    yield from (problem.suggestion for problem in counting if problem.severity is Severity.BLOCKER)
    yield from (result.suggestion for name, result in costly if _is_short(result.verdict, needs[name]))
    if gate.answer == "unknown" and policy.when_gate_unknown != "send":
        yield "Give the thread, empty for a first message, or ask a ledger, so that an earlier no is known."
    yield from (result.suggestion for _, result in costly)
    yield from (problem.suggestion for problem in counting)


def _by_cost(challenges: Challenges, policy: Policy) -> list[tuple[str, ChallengeResult]]:
    """The challenges with something to suggest, the one that costs the score most first."""
    weights = vars(policy.weights)
    able = [(name, result) for name, result in challenges.items() if result.suggestion]
    return sorted(able, key=lambda item: -weights[item[0]] * (1 - _WORTH[item[1].verdict]))


def _is_short(verdict: Verdict, need: str) -> bool:
    return verdict is not Verdict.UNKNOWN and _ORDER.index(verdict) < _ORDER.index(need)


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
    needs = vars(policy.needs)
    for name, result in challenges.items():
        if _is_short(result.verdict, needs[name]):
            yield f"{name} is {result.verdict}; the policy asks for {needs[name]}."
