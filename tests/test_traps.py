"""Messages that word matching gets wrong: what looks like a move and is none, and what is one without looking like it.

The first three are what a published validator gets wrong. All wordings are this project's own.
"""

import json
from pathlib import Path
from typing import Any

import pytest
from _pytest.mark import ParameterSet

from qualify import Draft, Report, Turn, check

Trap = dict[str, Any]
"""A message; for each challenge the verdicts it may get; moves that must be absent or present; and why it fails today, if so."""

TRAPS: list[Trap] = [
    json.loads(line)
    for line in (Path(__file__).parent / "cases" / "traps.jsonl").read_text(encoding="utf-8").splitlines()
]
KINDS = {
    "false_urgency": "urgency",
    "presumed_yes": "hard_ask",
    "only_takes": "intro_ask",
    "generic_praise": "flattery",
}
"""The move that a rule of another name reads."""

REFUSED = (
    Turn(by="sender", body="Could we talk about your oven?"),
    Turn(by="recipient", body="No thanks, not for us."),
)


def moves(report: Report) -> set[str]:
    """Every move shown as evidence or found by a rule."""
    shown = {evidence.move for _, result in report.challenges.items() for evidence in result.evidence}
    return shown | {KINDS.get(problem.kind, problem.kind) for problem in report.problems}


def marked(trap: Trap) -> ParameterSet:
    """The trap as a parameter; one that fails today is expected to."""
    why = trap.get("fails")
    marks = [pytest.mark.xfail(reason=why, strict=False)] if why else []
    return pytest.param(trap, id=trap["name"], marks=marks)


def test_there_are_traps_enough() -> None:
    """At least 25, each with a name of its own."""
    assert len({trap["name"] for trap in TRAPS}) == len(TRAPS) >= 25


@pytest.mark.parametrize("trap", [marked(trap) for trap in TRAPS])
def test_trap(trap: Trap) -> None:
    """Each verdict is one it may get, and no move is seen that is not there."""
    report = check(trap["body"])
    given = {name: str(report.challenges[name].verdict) for name in trap["verdicts"]}
    assert {name: verdict for name, verdict in given.items() if verdict not in trap["verdicts"][name]} == {}
    found = moves(report)
    assert found & set(trap["absent"]) == set()
    assert set(trap["present"]) <= found


@pytest.mark.parametrize("trap", [pytest.param(trap, id=trap["name"]) for trap in TRAPS])
def test_no_verdict_without_evidence(trap: Trap) -> None:
    """What is met rests on words of the message."""
    for name, result in check(trap["body"]).challenges.items():
        assert result.verdict != "met" or result.evidence, name


@pytest.mark.parametrize(
    "body",
    [
        "Hi Ana, I still think ten minutes on Tuesday makes sense. Shall I call?",
        "Hi Ana, understood, but most people say that at first. When can I show you?",
        "Hi Ana, here is our autumn price list all the same.",
    ],
)
def test_after_a_refusal_nothing_goes_out(body: str) -> None:
    """A no was said in the thread; what is asked again is blocked, however kindly."""
    report = check(Draft(body=body, thread=REFUSED))
    assert (report.decision, report.gate.answer, report.gate.reason) == ("block", "block", "refused")
