"""What every move, rule and challenge must keep, read off the registries: a new one is tested by being listed."""

import re
from collections import Counter
from importlib import import_module
from pkgutil import iter_modules

import pytest

import qualify.moves
from qualify._check import check
from qualify.challenges import CHALLENGES, Case, Challenge, Verdict
from qualify.errors import PolicyError
from qualify.findings import Example, Rule
from qualify.models import Draft
from qualify.moves import FAMILIES, MOVES, Move, SentenceTagger, Sign, SignFinder
from qualify.moves.learned import shipped
from qualify.report import ChallengeResult, Report
from qualify.rules import RULES, WATCHES, rule_named
from qualify.text import Document

TAGGER = SentenceTagger(SignFinder(MOVES), shipped())
FAMILY_LETTERS = "TVNIM"
MECHANICAL = tuple(rule for rule in RULES if rule.code.startswith("M"))
JUDGED = tuple(rule for rule in RULES if rule not in MECHANICAL)


def _sentence(move: Move, text: str) -> object:
    return pytest.param(move, text, id=f"{move.name}-{text[:40]}")


def _moves_of(text: str) -> set[str]:
    return {tag.move for tag in TAGGER(Document.of("", text)).tags}


@pytest.mark.parametrize(("move", "text"), [_sentence(move, text) for move in MOVES for text in move.fires])
def test_move_fires(move: Move, text: str) -> None:
    """A move is found in its examples."""
    assert move.name in _moves_of(text)


@pytest.mark.parametrize(("move", "text"), [_sentence(move, text) for move in MOVES for text in move.near_misses])
def test_move_near_miss(move: Move, text: str) -> None:
    """A move is not found in what only looks like it."""
    assert move.name not in _moves_of(text)


@pytest.mark.parametrize("move", MOVES, ids=lambda move: move.name)
def test_move_is_complete(move: Move) -> None:
    """A move says what it is, how it is known, and shows both sides."""
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", move.name)
    assert move.group
    assert move.about.endswith(".")
    assert move.signs
    assert move.fires
    assert move.near_misses
    assert len({sign.name for sign in move.signs}) == len(move.signs)
    assert all(sign.phrases for sign in move.signs)
    assert not set(move.fires) & set(move.near_misses)


def test_moves_stand_in_the_file_of_their_family() -> None:
    """Every move of a family's file is in the registry, once, and nothing else is."""
    files = [import_module(f"qualify.moves.{found.name}") for found in iter_modules(qualify.moves.__path__)]
    listed = [move for file in files for move in getattr(file, "MOVES", ())]
    assert Counter(map(id, listed)) == Counter(map(id, MOVES))


@pytest.mark.parametrize("phrase", ["<word> of mouth", "(no|not worries", ""])
def test_wrong_phrases_are_refused(phrase: str) -> None:
    """A sign whose phrase cannot be read is an error when its finder is made."""
    move = Move("apology", "frame", "Says sorry.", (Sign("sorry", (phrase,)),), (), ())
    with pytest.raises(ValueError, match=re.escape(repr(phrase))):
        SignFinder((move,))


def test_names_are_unique() -> None:
    """No two moves, rules or challenges share a name; no two rules a code."""
    for names in (
        [move.name for move in MOVES],
        [rule.name for rule in RULES],
        [rule.code for rule in RULES],
        [challenge.name for challenge in CHALLENGES],
    ):
        assert len(set(names)) == len(names)


def test_families_name_moves() -> None:
    """A family of moves is made of moves, under a name that no move has."""
    names = {move.name for move in MOVES}
    assert set().union(*FAMILIES.values()) <= names
    assert not set(FAMILIES) & names


def _examples(kind: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.code}-{n}")
        for rule in JUDGED
        for n, example in enumerate(getattr(rule, kind))
    ]


@pytest.mark.parametrize(("rule", "example"), _examples("fires"))
def test_rule_fires(rule: Rule, example: Example) -> None:
    """A rule finds what its example shows, and the words it points at hold the quote."""
    found = [problem for problem in check(example.draft).problems if problem.code == rule.code]
    assert found
    assert all(problem.kind == rule.name and problem.message and problem.suggestion for problem in found)
    if example.quote is not None:
        assert any(example.quote in problem.text for problem in found)


@pytest.mark.parametrize(("rule", "example"), _examples("near_misses"))
def test_rule_near_miss(rule: Rule, example: Example) -> None:
    """A rule leaves alone what only looks like a defect."""
    assert [problem for problem in check(example.draft).problems if problem.code == rule.code] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_is_complete(rule: Rule) -> None:
    """A rule has a code of its family and says what, why and what to do."""
    assert re.fullmatch(rf"[{FAMILY_LETTERS}]\d{{3}}", rule.code)
    assert rule.name
    assert rule.about
    assert rule.why
    assert rule.remedy
    assert rule_named(rule.code) is rule
    assert rule_named(rule.name) is rule


@pytest.mark.parametrize("rule", JUDGED, ids=lambda rule: rule.code)
def test_rule_has_examples(rule: Rule) -> None:
    """A rule that reads the text shows both sides."""
    assert rule.fires
    assert rule.near_misses


def test_rules_are_in_order_and_watches_listed() -> None:
    """The registry is sorted by code and holds every rule that reads moves."""
    assert [rule.code for rule in RULES] == sorted(rule.code for rule in RULES)
    assert {watch.rule.code for watch in WATCHES} <= {rule.code for rule in RULES}


def test_unknown_rules_are_refused() -> None:
    """A name that no rule has is an error."""
    with pytest.raises(PolicyError, match="no such rule"):
        rule_named("N999")


def _cases() -> list[object]:
    return [
        pytest.param(challenge, case, id=f"{challenge.name}-{case.verdict}")
        for challenge in CHALLENGES
        for case in challenge.cases
    ]


@pytest.mark.parametrize(("challenge", "case"), _cases())
def test_case_earns_its_verdict(challenge: Challenge, case: Case) -> None:
    """A challenge gives its own cases the verdicts they show."""
    result = check(case.text).challenges[challenge.name]
    assert result.verdict is case.verdict
    assert 0 < result.confidence <= 1


@pytest.mark.parametrize(("challenge", "case"), _cases())
def test_result_is_evidence_both_ways(challenge: Challenge, case: Case) -> None:
    """A result quotes what it found, and names what is missing with one change, unless it is met."""
    result = check(case.text).challenges[challenge.name]
    _quotes_exactly(case.text, result)
    assert {evidence.move for evidence in result.evidence} <= set(challenge.looks_for)
    assert bool(result.missing) == bool(result.suggestion) == (result.verdict is not Verdict.MET)


def _quotes_exactly(body: str, result: ChallengeResult) -> None:
    for evidence in result.evidence:
        assert evidence.field == "body"
        assert body[evidence.start : evidence.end] == evidence.text != ""


@pytest.mark.parametrize("challenge", CHALLENGES, ids=lambda challenge: challenge.name)
def test_challenge_is_complete(challenge: Challenge) -> None:
    """A challenge asks, states its rule, reads moves that exist and shows each verdict."""
    assert challenge.question.endswith("?")
    assert challenge.rule
    assert set(challenge.looks_for) <= {move.name for move in MOVES}
    assert [case.verdict for case in challenge.cases] == [Verdict.MET, Verdict.PARTIAL, Verdict.MISSED]


def test_report_keeps_the_order_of_the_challenges() -> None:
    """Results come in the order of the questions."""
    report: Report = check(Draft(body="Hello there, would you like a sample?"))
    assert [name for name, _ in report.challenges.items()] == [challenge.name for challenge in CHALLENGES]


@pytest.mark.parametrize(
    ("body", "missing"),
    [
        ("", "own"),
        ("\n\n", "own"),
        ("> On Monday you wrote this.\n> Bye", "own"),
        ("Guten Tag, haben Sie Zeit für ein Gespräch?", "de"),
        ("Hi Ana,", "nothing to judge"),
        ("Best regards,\nTom Reyes", "nothing to judge"),
        ("Hi Ana,\n\nKind regards,\nTom Reyes\nNorthwind\n+44 20 7946 0018", "nothing to judge"),
        (
            "Hi Ana,\n\nBest,\nTom\n\nOn Mon, 2 Nov 2026 at 09:12, Ana <ana@example.com> wrote:\n> Hello.",
            "nothing to judge",
        ),
    ],
)
def test_what_cannot_be_judged_is_unknown(body: str, missing: str) -> None:
    """Without words of the sender's own in a language that is read, every verdict is unknown and says why."""
    report = check(Draft(body=body, thread=()))
    for challenge in CHALLENGES:
        result = report.challenges[challenge.name]
        assert result.verdict is Verdict.UNKNOWN
        assert missing in " ".join(result.missing)
    assert report.decision != "send"
    assert report.score == 0
