"""Which clauses give the reader a job they do not have: a sum over what a clause tells and the jobs named in it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import attrgetter

from attrs import frozen

from qualify.grounding.clauses import LONGEST, Clause, trimmed
from qualify.grounding.employers import named
from qualify.grounding.facts import PROFILES, Profile
from qualify.grounding.judged import Told, shipped, told
from qualify.grounding.known import Known
from qualify.grounding.occupations import occupations
from qualify.grounding.reading import Place, Stretch
from qualify.grounding.roles import fields_of, own_titles, role_of
from qualify.grounding.stems import stem, words_of
from qualify.grounding.telling import Inputs
from qualify.grounding.titles import Said
from qualify.text import Sentence

_MOST = 2
Places = Mapping[Sentence, Sequence[Stretch]]
"""Stretches in order, by sentence."""


@frozen
class Jobs:
    """What a clause's jobs are held against.

    Attributes:
        own: The fields of the titles held.
        known: The fields that any fact names.
        past: Stems of jobs and companies left, but for those of the present ones.
        left: Where companies stand that the reader has left.
        wrong: Where phrases take the reader for another job.
        right: Where they take them for one the reader may have.
    """

    own: frozenset[str]
    known: frozenset[str]
    past: frozenset[str]
    left: Places
    wrong: Places
    right: Places

    @classmethod
    def of(cls, known: Known, wrong: Sequence[Said], right: Sequence[Said]) -> "Jobs":
        """Gather it from a message.

        Args:
            known: The reader's profile, with the message.
            wrong: What phrases take for another job.
            right: What they take for one the reader may have.
        """
        profile = known.profile
        names = named(known.reading, profile) if profile.past else ()
        left = [(one.sentence, one.stretch) for one in names if one.former is not None]
        said = [[(one.sentence, (one.start, one.end)) for one in some] for some in (wrong, right)]
        return cls(*_fields(profile), _past(profile), *map(_places, (left, *said)))


def _places(found: Iterable[Place]) -> Places:
    places: dict[Sentence, list[Stretch]] = {}
    for sentence, stretch in found:
        places.setdefault(sentence, []).append(stretch)
    return {sentence: sorted(stretches) for sentence, stretches in places.items()}


@lru_cache(maxsize=PROFILES)
def _fields(profile: Profile) -> tuple[frozenset[str], frozenset[str]]:
    """Give the fields of the titles held, and those that any fact names."""
    texts = own_titles(profile), [fact.text for fact in profile.facts]
    own, known = (frozenset[str]().union(*(role_of(text).fields for text in some)) for some in texts)
    return own, known


@lru_cache(maxsize=PROFILES)
def _past(profile: Profile) -> frozenset[str]:
    left = {stem(word) for _, one in profile.past for word in words_of(f"{one.title} {one.company}")}
    held = {stem(word) for title in own_titles(profile) for word in words_of(title)}
    return frozenset(left - held - profile.now_stems)


def job_inputs(jobs: Jobs, one: Told) -> Inputs:
    """Give the inputs of one clause: those of any statement, and what jobs it names."""
    clause, told_so = one.clause, one.inputs.get("told", 0)
    stems = {base for _, _, base, _, _ in one.standing}
    fields = fields_of(stems)
    called = [role_of(word).fields for word in occupations(clause.said)[:_MOST]]
    found = {
        "wrong job": _met(clause, jobs.wrong) is not None,
        "right job": _met(clause, jobs.right) is not None,
        "left": _met(clause, jobs.left) is not None,
        "past": min(_MOST, len(stems & jobs.past)),
        "own field": not fields.isdisjoint(jobs.own),
        "known field": not fields.isdisjoint(jobs.known),
        "other field": min(_MOST, len(fields - jobs.known)),
        "called": len(called),
        "called own": len([named for named in called if named & jobs.own]),
        "called other": len([named for named in called if not named & jobs.known]),
    }
    crossed = {f"told {name}": told_so * found[name] for name in ("other field", "called other", "past")}
    return {**one.inputs, **found, **crossed, "told shared": told_so * one.inputs.get("shared", 0)}


def _met(clause: Clause, places: Places) -> Stretch | None:
    """Give the last place that a clause takes in; none is longer than `LONGEST`, so that the others are passed over."""
    near = places.get(clause.sentence, ())
    first = bisect_left(near, (clause.start - LONGEST,)) if near else 0
    met = [(a, b) for a, b in near[first : bisect_left(near, (clause.end,))] if clause.start < b]
    return met[-1] if met else None


def jobs_told(known: Known, jobs: Jobs) -> Iterator[Place]:
    """Yield what gives the reader a job they do not have; where no moves were looked for, what phrases alone tell."""
    weights, read = shipped("jobs"), dict[Sentence, list[Clause]]()
    for one in told(known) if known.reading.tagging else ():
        sentence = one.clause.sentence
        read.setdefault(sentence, []).append(one.clause)
        inputs = job_inputs(jobs, one)
        is_right = inputs["right job"] and not inputs["wrong job"]
        if not is_right and weights.sum(inputs, one) >= weights.cut:
            yield sentence, _met(one.clause, jobs.wrong) or trimmed(one.clause)
    for sentence, stretches in jobs.wrong.items():
        yield from ((sentence, one) for one in stretches if not _is_read(read.get(sentence, ()), one))


def _is_read(clauses: Sequence[Clause], stretch: Stretch) -> bool:
    """Tell whether one of the clauses of a sentence takes in a stretch."""
    n = bisect_right(clauses, stretch[0], key=_END)
    return n < len(clauses) and clauses[n].start < stretch[1]


_END = attrgetter("end")
