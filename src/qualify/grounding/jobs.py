"""Which clauses give the reader a job they do not have: a sum over what a clause tells and the jobs named in it."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import frozen

from qualify.grounding.clauses import Clause, trimmed
from qualify.grounding.employers import named
from qualify.grounding.facts import PROFILES, Profile
from qualify.grounding.judged import Told, shipped, told
from qualify.grounding.known import Known
from qualify.grounding.occupations import occupations
from qualify.grounding.reading import Stretch
from qualify.grounding.roles import fields_of, own_titles, role_of
from qualify.grounding.stems import stem, words_of
from qualify.grounding.telling import Inputs
from qualify.grounding.titles import Said
from qualify.text import Sentence

_MOST = 2


@frozen
class Jobs:
    """What a clause's jobs are held against.

    Attributes:
        own: The fields of the titles held.
        known: The fields that any fact names.
        past: Stems of jobs and companies left, but for those of the present ones.
        left: Where companies stand that the reader has left.
        wrong: What phrases take for another job.
        right: What they take for one the reader may have.
    """

    own: frozenset[str]
    known: frozenset[str]
    past: frozenset[str]
    left: Sequence[tuple[Sentence, Stretch]]
    wrong: Sequence[Said]
    right: Sequence[Said]

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
        return cls(*_fields(profile), _past(profile), left, wrong, right)


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
        "wrong job": any(_in(clause, said.sentence, (said.start, said.end)) for said in jobs.wrong),
        "right job": any(_in(clause, said.sentence, (said.start, said.end)) for said in jobs.right),
        "left": any(_in(clause, *place) for place in jobs.left),
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


def _in(clause: Clause, sentence: Sentence, stretch: Stretch) -> bool:
    return sentence is clause.sentence and stretch[0] < clause.end and clause.start < stretch[1]


def jobs_told(known: Known, jobs: Jobs) -> Iterator[tuple[Sentence, Stretch]]:
    """Yield what gives the reader a job they do not have; where no moves were looked for, what phrases alone tell."""
    weights, read = shipped("jobs"), list[Clause]()
    for one in told(known) if known.reading.tagging else ():
        read.append(one.clause)
        inputs = job_inputs(jobs, one)
        is_right = inputs["right job"] and not inputs["wrong job"]
        if not is_right and weights.sum(inputs, one) >= weights.cut:
            said = next((w for w in jobs.wrong if _in(one.clause, w.sentence, (w.start, w.end))), None)
            yield one.clause.sentence, (said.start, said.end) if said else trimmed(one.clause)
    for said in jobs.wrong:
        stretch = said.start, said.end
        if not any(_in(clause, said.sentence, stretch) for clause in read):
            yield said.sentence, stretch
