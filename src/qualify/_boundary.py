"""From the values inside to the report outside; the only file that knows both."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.metadata import version
from typing import Literal

from qualify._digest import digest
from qualify.challenges import Judgement, Reading
from qualify.findings import Finding, Rule, Severity, Support
from qualify.gating import Gate
from qualify.grounding import Grounding
from qualify.mechanics import opt_out
from qualify.models import Draft
from qualify.policy import Policy
from qualify.report import ChallengeResult, Challenges, Evidence, Problem, Report
from qualify.rules import RULES
from qualify.text import Document, Span
from qualify.verdicts import decide, first_change, score

LEAST_SURE = 0.6
"""A judgement under this confidence is marked as unsure."""

_RULES = {rule.code: rule for rule in RULES}
_WORST_FIRST = list(Severity)


def results(judged: dict[str, Judgement], reading: Reading, grounding: Grounding) -> Challenges:
    """Write the judgements as results."""
    document = reading.document
    resting = [_rests(support, document) for support in reading.supports]
    written = {name: _result(one, document) for name, one in judged.items() if name != "targeting"}
    return Challenges(targeting=_result(judged["targeting"], document, resting, grounding.status), **written)


def _result(
    judgement: Judgement,
    document: Document,
    resting: Sequence[Evidence] = (),
    status: Literal["verified", "unverified"] | None = None,
) -> ChallengeResult:
    found = [_evidence(t.move, t.span, document, rule=t.rule, confidence=t.confidence) for t in judgement.evidence]
    if status:
        found = sorted((*found, *resting), key=lambda e: (e.field, e.start, e.end, e.fact or ""))
    return ChallengeResult(
        verdict=judgement.verdict,
        confidence=judgement.confidence,
        sure=judgement.confidence >= LEAST_SURE,
        grounding=status,
        evidence=tuple(found),
        missing=judgement.missing,
        suggestion=judgement.suggestion,
    )


def _rests(support: Support, document: Document) -> Evidence:
    """A stretch that rests on a given fact: about this person alone, or about anybody with that job."""
    move = "observation" if support.specific else "segment"
    return _evidence(move, support.span, document, rule="grounding", fact=support.fact)


def _evidence(  # noqa: PLR0913 - a row of the report, with no value made on the way
    move: str, span: Span, document: Document, *, rule: str, fact: str | None = None, confidence: float = 1.0
) -> Evidence:
    return Evidence(
        move=move,
        field=span.field,
        start=span.start,
        end=span.end,
        text=document.quote(span),
        fact=fact,
        rule=rule,
        confidence=confidence,
    )


def problems(findings: Iterable[Finding], document: Document, policy: Policy) -> tuple[Problem, ...]:
    """Write findings as problems, worst first, then in the order of the text; those of rules switched off are marked."""
    written = [_problem(finding, _RULES[finding.code], document, policy) for finding in findings]
    return tuple(sorted(written, key=lambda p: (_WORST_FIRST.index(p.severity), p.field or "", p.start or 0, p.code)))


def _problem(finding: Finding, rule: Rule, document: Document, policy: Policy) -> Problem:
    span = finding.span
    return Problem(
        code=rule.code,
        kind=rule.name,
        severity=policy.severity_of(rule.code, rule.severity),
        field=span.field if span else None,
        start=span.start if span else None,
        end=span.end if span else None,
        text=document.quote(span) if span else "",
        message=finding.message,
        suggestion=finding.suggestion,
        suppressed=policy.reason_off(rule.code),
    )


def mechanical(draft: Draft, policy: Policy) -> Iterator[Finding]:
    """What the bundles of mechanical rules that a policy requires find absent, or cannot tell."""
    if not policy.require:
        return
    looked = opt_out.inspect(draft)
    wanted = {code for name in policy.require for code in opt_out.preset_named(name).requires}
    for seen in looked:
        if seen.code in wanted and seen.status != "present":
            yield Finding(seen.code, None, f"{seen.name} is {seen.status}: {seen.detail}", seen.remedy)


def report(  # noqa: PLR0913 - the rooms of the way through, one each
    draft: Draft,
    *,
    challenges: Challenges,
    found: tuple[Problem, ...],
    gate: Gate,
    language: str,
    policy: Policy,
    body: str | None,
) -> Report:
    """Put the report together."""
    points, arithmetic = score(challenges, policy)
    decision, reasons = decide(challenges, found, gate, points, policy)
    return Report(
        id=draft.id,
        decision=decision,
        reasons=reasons,
        score=points,
        arithmetic=arithmetic,
        first_change=first_change(challenges, found, gate, policy),
        challenges=challenges,
        problems=found,
        gate=gate,
        language=language,
        unchecked=tuple(_unchecked(draft)),
        policy=policy.name,
        body=body,
        digest=digest(draft),
        version=_version(),
    )


@cache
def _version() -> str:
    return version("qualify")


def _unchecked(draft: Draft) -> Iterator[str]:
    if draft.recipient is None:
        yield "recipient"
    if draft.thread is None:
        yield "thread"
    if draft.channel == "email" and not draft.headers:
        yield "headers"
