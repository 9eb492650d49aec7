"""Answers many asks from a few reads: the work grows with what is asked, not with what the ledger holds."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from qualify.ledger.keys import Subject
from qualify.ledger.models import Answer, Record
from qualify.ledger.standing import Asked, answer, merged, standing
from qualify.ledger.store import Found, find

AT_ONCE = 5_000
"""How many subjects one read covers."""


def answers(connection: Connection, subjects: Sequence[Subject], asked: Asked) -> Iterator[Answer]:
    """Answer for each subject, in order."""
    for start in range(0, len(subjects), AT_ONCE):
        yield from _answer_some(connection, subjects[start : start + AT_ONCE], asked)


def about(found: Found, subject: Subject) -> Iterator[Record]:
    """Yield a subject's own records, and what the same person said for themselves elsewhere."""
    own = set(subject.own)
    for key in sorted(own.union(*(found.groups.get(key, ()) for key in own))):
        yield from (r for r in found.records.get(key, ()) if r.scope == "person" or key in own)


def _answer_some(connection: Connection, subjects: Sequence[Subject], asked: Asked) -> Iterator[Answer]:
    keys = {key for subject in subjects for key in (*subject.own, *subject.domains)}
    found = find(connection, keys)
    # Many share a company; what stands for it is worked out once.
    domains = {key for subject in subjects for key in subject.domains if key in found.records}
    companies = {key: standing(found.records[key], asked) for key in domains}
    for subject in subjects:
        shared = (companies[key] for key in subject.domains if key in companies)
        yield answer(merged(standing(about(found, subject), asked), *shared))
