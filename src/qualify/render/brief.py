"""One message of a table in a sentence or two."""

from qualify.challenges.challenge import Verdict
from qualify.render.line import Line, Piece, led
from qualify.render.words import DECISION_STYLES, title
from qualify.report import Report

_SHOWN = (Verdict.MISSED, Verdict.PARTIAL, Verdict.UNKNOWN)


def brief(report: Report, origin: str, *, width: int = 80) -> list[Line]:
    """Render a report in short.

    Args:
        report: What `check` found.
        origin: Where the message stands, for a person.
        width: Columns there are.
    """
    named = origin if report.id in (None, origin) else f"{origin} ({report.id})"
    parts = [f" {named}, score {report.score}.", *_verdicts(report), _problems(report), _gate(report)]
    lead = Piece(report.decision.upper(), DECISION_STYLES[report.decision])
    return led(lead, " ".join(filter(None, parts)), width)


def _verdicts(report: Report) -> list[str]:
    results = report.challenges.items()
    named = ((verdict, [title(name) for name, r in results if r.verdict is verdict]) for verdict in _SHOWN)
    return [f"{verdict.capitalize()}: {', '.join(names)}." for verdict, names in named if names]


def _problems(report: Report) -> str:
    codes = dict.fromkeys(problem.code for problem in report.problems if problem.suppressed is None)
    return f"Problems: {', '.join(codes)}." if codes else ""


def _gate(report: Report) -> str:
    return f"Gate closed: {report.gate.reason}." if report.gate.answer == "block" else ""
