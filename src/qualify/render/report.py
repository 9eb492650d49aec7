"""One report as text: what was decided, what to change first, the message underlined, then each part in words."""

from collections.abc import Iterator, Mapping, Sequence

from qualify.challenges.challenge import Verdict
from qualify.findings import Severity
from qualify.models import Draft
from qualify.render.line import Line, Piece, Style, folded, led, line, shortened
from qualify.render.marks import Mark, drawn
from qualify.render.words import DECISION_STYLES, VERDICT_STYLES, gate_words, sureness, title
from qualify.report import ChallengeResult, Evidence, Problem, Report

Place = tuple[str, int, int]
"""Field, start and end of a stretch."""


def rendered(report: Report, draft: Draft, *, width: int = 80) -> list[Line]:
    """Render a report beside the draft it judges.

    Args:
        report: What `check` found.
        draft: The draft it was given.
        width: Columns there are.
    """
    numbers = _numbers(report)
    parts = (
        _decision(report, width),
        _message(report, draft, numbers, width),
        _verdicts(report, numbers, width),
        _problems(report.problems, width),
        _score(report, width),
        _rest(report, width),
    )
    return [each for part in parts for each in part]


def _numbers(report: Report) -> Mapping[Place, int]:
    """Number the stretches that evidence quotes, in the order of the text, subject first."""
    places = {_place(evidence) for _, result in report.challenges.items() for evidence in result.evidence}
    return {place: n for n, place in enumerate(sorted(places, key=lambda p: (p[0] == "body", *p[1:])), start=1)}


def _place(evidence: Evidence) -> Place:
    return evidence.field, evidence.start, evidence.end


def _decision(report: Report, width: int) -> Iterator[Line]:
    named = f" {report.id}" if report.id is not None else ""
    lead = Piece(report.decision.upper(), DECISION_STYLES[report.decision])
    yield from led(lead, f"{named}, score {report.score} of 100, policy {report.policy}", width)
    for reason in report.reasons:
        yield from folded(f"- {reason}", width)
    yield from folded(f"First change: {report.first_change or 'nothing needs to change.'}", width, style="head")


def _message(report: Report, draft: Draft, numbers: Mapping[Place, int], width: int) -> Iterator[Line]:
    yield from _headed("Message" if report.body is None else "Message (its text, read from HTML)")
    if draft.subject:
        yield line("  Subject:", "quiet")
        yield from drawn(draft.subject, _marks(report, numbers, "subject"), width)
        yield ()
    body = report.body if report.body is not None else draft.body
    yield from drawn(body.rstrip() or "(empty)", _marks(report, numbers, "body"), width)


def _marks(report: Report, numbers: Mapping[Place, int], field: str) -> list[Mark]:
    """Carets and codes for problems, tildes and numbers for evidence."""
    marks = [
        Mark(problem.start, problem.end, problem.code, "^", "bad")
        for problem in report.problems
        if problem.field == field and problem.start is not None and problem.end is not None
    ]
    best = {_place(e): result.verdict for _, result in report.challenges.items() for e in result.evidence}
    return marks + [
        Mark(place[1], place[2], str(number), "~", VERDICT_STYLES[best[place]])
        for place, number in numbers.items()
        if place[0] == field
    ]


def _verdicts(report: Report, numbers: Mapping[Place, int], width: int) -> Iterator[Line]:
    yield from _headed("Verdicts")
    for name, result in report.challenges.items():
        yield from _verdict(name, result, numbers, width)


def _verdict(name: str, result: ChallengeResult, numbers: Mapping[Place, int], width: int) -> Iterator[Line]:
    sure = sureness(result)
    lead = Piece(f"{title(name)}: {result.verdict.upper()}", VERDICT_STYLES[result.verdict])
    yield from led(lead, f" ({sure})" if sure else "", width, indent=2)
    for evidence in result.evidence:
        yield from folded(_found(evidence, numbers[_place(evidence)]), width, indent=4)
    if result.missing:
        label = "Not judged" if result.verdict is Verdict.UNKNOWN else "Missing"
        yield from folded(f"{label}: {'; '.join(result.missing)}.", width, indent=4)
    if result.suggestion:
        yield from folded(f"Change: {result.suggestion}", width, indent=4)


def _found(evidence: Evidence, number: int) -> str:
    fact = f", rests on {evidence.fact}" if evidence.fact else ""
    return f"{number} {evidence.move.replace('_', ' ')}{fact}: “{shortened(evidence.text)}”"


def _problems(problems: Sequence[Problem], width: int) -> Iterator[Line]:
    yield from _headed("Problems")
    if not problems:
        yield line("  None found.")
    for problem in problems:
        lead = Piece(f"{problem.code} {problem.kind} ({problem.severity})", _style(problem))
        yield from led(lead, f": {problem.message}", width, indent=2)
        if problem.suppressed is not None:
            yield from folded(f"Switched off: {problem.suppressed}", width, indent=4)
        elif problem.suggestion:
            yield from folded(f"Change: {problem.suggestion}", width, indent=4)


def _style(problem: Problem) -> Style:
    if problem.suppressed is not None:
        return "quiet"
    return "bad" if problem.severity is Severity.BLOCKER else "fair"


def _score(report: Report, width: int) -> Iterator[Line]:
    yield from _headed("Score")
    sum_ = " + ".join(f"{item.points:g}" for item in report.arithmetic)
    yield from folded(f"{sum_} = {report.score} of 100{_rounding(report)}:", width, indent=2)
    for item in report.arithmetic:
        name, _, verdict = item.what.partition(": ")
        yield line(f"    {item.points:g} of {item.of:g} for {title(name)}: {verdict}")
    yield from folded("It does not cover the problems, the gate and what was not checked.", width, indent=2)


def _rounding(report: Report) -> str:
    return "" if sum(item.points for item in report.arithmetic) == report.score else ", rounded"


def _rest(report: Report, width: int) -> Iterator[Line]:
    yield from _headed("Gate")
    yield from folded(gate_words(report.gate), width, indent=2)
    for words in report.gate.words:
        yield from folded(f"Turn {words.turn + 1} of the thread says “{shortened(words.text)}”.", width, indent=2)
    if report.unchecked:
        yield from folded(f"Not checked, because it was not given: {', '.join(report.unchecked)}.", width, indent=2)


def _headed(name: str) -> Iterator[Line]:
    yield ()
    yield line(name, "head")
