"""Policies: presets, how they are read, what they refuse, and what they decide."""

from pathlib import Path
from typing import Any, get_args

import pytest

from qualify import (
    PRESETS,
    ChallengeResult,
    Challenges,
    Draft,
    Gate,
    Policy,
    PolicyError,
    Problem,
    Report,
    Severity,
    Turn,
    Verdict,
    check,
    preset,
)
from qualify.policy import Needs, OnUnknown, Weights
from qualify.report import Decision
from qualify.rules import BUNDLES
from qualify.verdicts import decide, score

PRAISE = "Hi Ana,\n\nI came across your profile and was impressed by your background.\n\nTom"
UNFILLED = "Hi {{first_name}},\n\nWould a rate card be useful?\n\nTom"
OPEN_GATE = Gate(answer="allow")


def _challenges(verdict: str = "met", **others: str) -> Challenges:
    names = Challenges.model_fields
    return Challenges(
        **{name: ChallengeResult(verdict=Verdict(others.get(name, verdict)), confidence=0.9) for name in names}
    )


def _decided(
    challenges: Challenges, policy: Policy, gate: Gate = OPEN_GATE, problems: tuple[Problem, ...] = ()
) -> tuple[Decision, tuple[str, ...]]:
    points, _ = score(challenges, policy)
    return decide(challenges, problems, gate, points, policy)


def _blocker(**more: Any) -> Problem:
    return Problem(code="T107", kind="unfilled_placeholder", severity=Severity.BLOCKER, **more)


@pytest.mark.parametrize("policy", PRESETS, ids=lambda policy: policy.name)
def test_presets(policy: Policy) -> None:
    """Each preset is found by its name, survives JSON, and names itself in the report."""
    assert preset(policy.name) is policy
    assert Policy.parse(policy.model_dump(mode="json")) == policy
    assert check(PRAISE, policy=policy).policy == policy.name


def test_preset_names_are_unique() -> None:
    """No two presets share a name."""
    assert len({policy.name for policy in PRESETS}) == len(PRESETS)


def test_presets_in_words() -> None:
    """The presets ask for what their names say."""
    assert preset("default") == Policy()
    assert preset("first_touch").needs.targeting == "met"
    assert preset("follow_up").needs.accepts_no == "met"
    assert preset("recruiting").needs.value_prop == "met"
    assert preset("text_only").when_gate_unknown == "send"
    assert preset("bulk").require == ("can-spam",)


@pytest.mark.parametrize(
    ("data", "path", "said"),
    [
        ({"presett": "bulk"}, "policy.presett", "no such option"),
        ({"preset": "first_tuch"}, "preset", "did you mean 'first_touch'"),
        ({"least_scor": 10}, "policy.least_scor", "did you mean 'least_score'"),
        ({"off": {"T107x": "mail merge runs later"}}, "off.T107x", "did you mean 'T107'"),
        ({"off": {"unfilled_placehoder": "later"}}, "off.unfilled_placehoder", "did you mean 'unfilled_placeholder'"),
        ({"blocks": ["gilt"]}, "blocks.gilt", "did you mean 'guilt'"),
        ({"severity": {"wrong_nam": "advice"}}, "severity.wrong_nam", "did you mean 'wrong_name'"),
        ({"require": ["can-spma"]}, "require.can-spma", "did you mean 'can-spam'"),
        ({"require": ["zzzz"]}, "require.zzzz", "known: "),
        ({"off": {"T107": "  "}}, "off.T107", "say why"),
        ({"needs": {"targetting": "met"}}, "policy.needs.targetting", "no such field"),
        ({"needs": {"targeting": "great"}}, "policy.needs.targeting", "'missed', 'partial' or 'met'"),
        ({"needs": "met"}, "policy.needs", "Needs"),
        ({"weights": {"targeting": -1}}, "policy.weights.targeting", "greater than or equal to 0"),
        ({"least_score": 101}, "policy.least_score", "less than or equal to 100"),
        ({"severity": {"T101": "fatal"}}, "policy.severity.T101", "'blocker'"),
        ({"when_unknown": "shrug"}, "policy.when_unknown", "'send', 'revise' or 'block'"),
    ],
)
def test_what_is_refused(data: dict[str, Any], path: str, said: str) -> None:
    """A name or value that does not exist is an error that says where, and suggests the right one."""
    with pytest.raises(PolicyError, match="got") as raised:
        Policy.from_mapping(data)
    assert raised.value.path == path
    assert said in raised.value.remedy


def test_python_refuses_as_well() -> None:
    """A policy made in Python is held to the same names."""
    with pytest.raises(PolicyError, match="did you mean 'guilt'"):
        Policy(blocks=("gilt",))


def test_from_mapping_starts_from_a_preset() -> None:
    """What is given changes a preset, value by value; hyphens are read as underscores."""
    policy = Policy.from_mapping({"preset": "first_touch", "needs": {"introductions": "partial"}, "least-score": 70})
    assert policy.needs == Needs(targeting="met", value_prop="met", introductions="partial")
    assert policy.least_score == 70
    assert policy.name == "first_touch"


@pytest.mark.parametrize("name", ["pyproject.toml", "strict.toml"])
def test_from_file(tmp_path: Path, name: str) -> None:
    """A policy is read from its table in pyproject.toml, or from a file of its own."""
    table = "[tool.qualify]\n" if name == "pyproject.toml" else ""
    text = f'{table}preset = "recruiting"\nblocks = ["guilt"]\n'
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    policy = Policy.from_file(path)
    assert policy.blocks == ("guilt",)
    assert policy.needs.value_prop == "met"


def test_pyproject_without_a_table_is_the_default(tmp_path: Path) -> None:
    """A project that says nothing gets the default."""
    path = tmp_path / "pyproject.toml"
    path.write_text('[project]\nname = "x"\n', encoding="utf-8")
    assert Policy.from_file(path) == Policy()


@pytest.mark.parametrize("content", [None, b"least_score = ", b"\xff\xfe"])
def test_unreadable_files(tmp_path: Path, content: bytes | None) -> None:
    """A file that is missing, or no TOML, is an error that names it."""
    path = tmp_path / "policy.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(PolicyError, match="give a readable TOML file"):
        Policy.from_file(path)


def test_file_errors_name_the_file(tmp_path: Path) -> None:
    """A misspelt option is told by file and option."""
    path = tmp_path / "policy.toml"
    path.write_text("least-scor = 3\n", encoding="utf-8")
    with pytest.raises(PolicyError, match=r"policy\.toml\.least_scor: no such option; did you mean 'least_score'"):
        Policy.from_file(path)


@pytest.mark.parametrize("key", ["T107", "unfilled_placeholder"])
def test_a_rule_switched_off_stays_in_the_report(key: str) -> None:
    """What it finds is marked with the reason, and does not count."""
    policy = Policy(off={key: "fields are filled when sending"})
    before, after = check(UNFILLED), check(UNFILLED, policy=policy)
    assert (before.decision, after.decision) == ("block", "revise")
    (found,), (marked,) = ([p for p in report.problems if p.code == "T107"] for report in (before, after))
    assert (found.suppressed, marked.suppressed) == (None, "fields are filled when sending")
    assert found.text == marked.text == "{{first_name}}"


@pytest.mark.parametrize("key", ["T201", "generic_praise"])
def test_blocks(key: str) -> None:
    """A rule that blocks makes its problems blockers."""
    assert check(PRAISE).decision == "revise"
    report = check(PRAISE, policy=Policy(blocks=(key,)))
    assert report.decision == "block"
    assert report.problems[0].severity is Severity.BLOCKER
    assert report.reasons[0].startswith("T201 generic_praise: ")


def test_severity() -> None:
    """A severity may be changed; problems are sorted by it."""
    report = check(UNFILLED, policy=Policy(severity={"T107": Severity.ADVICE}))
    assert {problem.severity for problem in report.problems} == {Severity.ADVICE}
    assert report.decision == "revise"


@pytest.mark.parametrize("bundle", BUNDLES)
def test_bundles(bundle: str) -> None:
    """A bundle of mechanical rules adds what it misses."""
    report = check(Draft(body="Buy now."), policy=Policy(require=(bundle,)))
    assert {problem.code[0] for problem in report.problems if problem.field is None} == {"M"}


@pytest.mark.parametrize(
    ("least", "verdict", "decision"),
    [
        ("missed", "missed", "send"),
        ("partial", "missed", "revise"),
        ("partial", "partial", "send"),
        ("partial", "met", "send"),
        ("met", "partial", "revise"),
        ("met", "met", "send"),
    ],
)
@pytest.mark.parametrize("challenge", Challenges.model_fields)
def test_needs(challenge: str, least: str, verdict: str, decision: Decision) -> None:
    """A challenge below what the policy needs makes the decision `revise`, and is named."""
    policy = Policy(needs=Needs.parse({challenge: least}), least_score=0)
    decided, reasons = _decided(_challenges(**{challenge: verdict}), policy)
    assert decided == decision
    assert [reason.startswith(f"{challenge} is {verdict}") for reason in reasons] == [True] * (decision == "revise")


@pytest.mark.parametrize(("least", "decision"), [(50, "send"), (51, "revise")])
def test_least_score(least: int, decision: Decision) -> None:
    """The score must reach the least."""
    assert _decided(_challenges("partial"), Policy(least_score=least))[0] == decision


@pytest.mark.parametrize("outcome", get_args(OnUnknown))
def test_unknown_challenges(outcome: OnUnknown) -> None:
    """What could not be judged decides as the policy says."""
    policy = Policy(when_unknown=outcome, least_score=0)
    assert _decided(_challenges(targeting="unknown"), policy)[0] == outcome


@pytest.mark.parametrize("outcome", get_args(OnUnknown))
def test_unknown_gate(outcome: OnUnknown) -> None:
    """A gate that does not know decides as the policy says."""
    policy = Policy(when_gate_unknown=outcome)
    assert _decided(_challenges(), policy, Gate(answer="unknown"))[0] == outcome


@pytest.mark.parametrize(
    ("problems", "gate", "decision"),
    [
        ((), OPEN_GATE, "send"),
        ((_blocker(),), OPEN_GATE, "block"),
        ((_blocker(suppressed="tested elsewhere"),), OPEN_GATE, "send"),
        ((), Gate(answer="block", reason="refused"), "block"),
        ((_blocker(suppressed="tested elsewhere"),), Gate(answer="block", reason="refused"), "block"),
        ((Problem(code="T201", kind="generic_praise", severity=Severity.WARNING),), OPEN_GATE, "send"),
    ],
)
def test_blockers_and_the_gate_come_first(problems: tuple[Problem, ...], gate: Gate, decision: Decision) -> None:
    """A blocker or a closed gate beats any score."""
    assert _decided(_challenges("met"), Policy(), gate, problems)[0] == decision


def test_gate_blocks_a_report() -> None:
    """After a no, even a good message is not sent."""
    thread = (
        Turn.parse({"from": "sender", "body": "Would a rate card be useful?"}),
        Turn.parse({"from": "recipient", "body": "No thanks, not interested."}),
    )
    report = check(Draft(body="Hi Ana, would a sample be useful?", thread=thread))
    assert report.gate.answer == "block"
    assert report.decision == "block"
    assert report.reasons == (f"The gate is closed: {report.gate.reason}.",)


@pytest.mark.parametrize("policy", PRESETS, ids=lambda policy: policy.name)
def test_arithmetic_adds_up(policy: Policy) -> None:
    """The items of the score add up to it, and what they could be to 100."""
    report: Report = check(PRAISE, policy=policy)
    assert report.score == round(sum(item.points for item in report.arithmetic))
    assert sum(item.of for item in report.arithmetic) == pytest.approx(100, abs=0.3)


def test_weights() -> None:
    """Only the proportions of weights count, and none at all gives nothing."""
    challenges = _challenges("missed", targeting="met")
    assert score(challenges, Policy(weights=Weights(targeting=1, value_prop=1, accepts_no=1, introductions=1)))[0] == 25
    assert score(challenges, Policy(weights=Weights(targeting=8, value_prop=8, accepts_no=8, introductions=8)))[0] == 25
    assert score(challenges, Policy(weights=Weights(targeting=0, value_prop=0, accepts_no=0, introductions=0)))[0] == 0
