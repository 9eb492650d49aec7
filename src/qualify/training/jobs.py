"""Fits which clauses give the reader a job they do not have."""

from collections.abc import Iterator

from qualify.grounding.jobs import job_inputs
from qualify.grounding.judged import Weights, told
from qualify.grounding.known import Known
from qualify.grounding.reading import overlap
from qualify.grounding.wrong_role import jobs_of
from qualify.moves import Tagger
from qualify.text import Span
from qualify.training.claims import Counted, Labelled, covers, fit_sum, is_in_doubt, reading_of

KIND = "wrong_role"
CUT = -60
"""Hundredths of a log-odds from which on a clause is called so; chosen with whole files left out."""


def judged(one: Labelled, tagger: Tagger) -> Iterator[Counted]:
    """Yield the clauses of a message that may say something of the reader, but for those in which a name is wrong.

    A job left and told as present is no job never held, nor is anything else made up.
    """
    reading = reading_of(one.draft, tagger)
    if reading.profile is None or not reading.profile.facts:
        return
    known = Known.of(reading, reading.profile)
    jobs = jobs_of(known)
    for found in told(known):
        clause = found.clause
        wrong = _is_wrong(one, clause.sentence.span(clause.start, clause.end))
        if wrong is not None:
            yield job_inputs(jobs, found), found.wording, wrong, 1.0


def _is_wrong(one: Labelled, span: Span) -> bool | None:
    kinds = {kind for kind, place in one.wrong if overlap(place, span)}
    if any(kind == KIND and covers(place, span) for kind, place in one.wrong if overlap(place, span)):
        return True
    in_doubt = kinds - {"stale_role", "unsupported_claim"} or (not kinds and is_in_doubt(one, span))
    return None if in_doubt else False


def fit(rows: list[Counted]) -> Weights:
    """Fit the weights."""
    return fit_sum(rows, CUT, CUT)
