"""Which clauses say of the reader what nothing bears out: a sum of whole numbers over a few named inputs."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

from attrs import frozen

from qualify.grounding.bearing import unsupported
from qualify.grounding.claims import Claim, claims
from qualify.grounding.clauses import Clause, clauses, trimmed
from qualify.grounding.known import Known
from qualify.grounding.probe import Cued
from qualify.grounding.reading import Stretch
from qualify.grounding.telling import Around, Inputs, inputs, senders_words
from qualify.text import Part, Sentence

_IN_SUBJECT = frozenset({"congrats", "did", "size"})
"""What a subject line can claim; the rest is too short to tell."""


@frozen
class Weights:
    """What each input adds.

    Attributes:
        bias: What every clause begins with, in hundredths of a log-odds, as the rest.
        weights: For each input what one of it adds.
        cut: From which sum on a clause is called made up.
    """

    bias: int
    weights: Mapping[str, int]
    cut: int

    def sum(self, found: Inputs) -> int:
        """Add up the inputs of a clause."""
        return self.bias + sum(self.weights.get(name, 0) * n for name, n in found.items())


@cache
def shipped() -> Weights:
    """The weights that come with the package."""
    data = json.loads((files("qualify.weights") / "claims.json").read_text(encoding="utf-8"))
    return Weights(data["bias"], data["weights"], data["cut"])


@frozen(eq=False)
class Hint:
    """A statement that phrases announce.

    Attributes:
        claim: The statement.
        stretch: What nothing bears out of it; None where something does.
    """

    claim: Claim
    stretch: Stretch | None


def hints(known: Known, cued: Sequence[Cued]) -> dict[Sentence, list[Hint]]:
    """Give for each sentence what phrases announce in it, in the order of the text."""
    found: dict[Sentence, list[Hint]] = {}
    for claim in sorted(claims(known.reading, cued), key=lambda c: c.start):
        if claim.sentence.field.name == "body" or claim.kind in _IN_SUBJECT:
            found.setdefault(claim.sentence, []).append(Hint(claim, unsupported(known, claim)))
    return found


def judged(known: Known, cued: Sequence[Cued]) -> Iterator[tuple[Sentence, Stretch]]:
    """Yield what is made up; where no moves were looked for, what phrases alone announce."""
    found = hints(known, cued)
    if known.reading.tagging is None:
        yield from ((s, hint.stretch) for s, row in found.items() for hint in row if hint.stretch)
        return
    weights = shipped()
    for clause, near, given in told(known, cued, found):
        if weights.sum(given) >= weights.cut:
            stretch = next((hint.stretch for hint in near if hint.stretch), None)
            yield clause.sentence, stretch or trimmed(clause)


def told(
    known: Known, cued: Sequence[Cued], found: Mapping[Sentence, Sequence[Hint]]
) -> Iterator[tuple[Clause, list[Hint], Inputs]]:
    """Yield each clause that may say something of the reader, with the hints in it and its inputs."""
    around, senders, earlier = Around.of(known), frozenset[str](), list[Sentence]()
    for sentence, _ in cued:
        if sentence in found or _may_tell(around, sentence):
            senders = senders.union(*map(senders_words, earlier))
            earlier.clear()
            for clause in clauses(sentence):
                near = list(_within(clause, found.get(sentence, ())))
                if near or any(word in around.signs for _, _, word in clause.words):
                    yield clause, near, inputs(around, clause, senders, [hint.stretch is not None for hint in near])
        earlier.append(sentence)


_LEAST = 0.1
"""The least chance that a sentence without a hint is about the reader at all; of those below, hardly one is made up."""


def _may_tell(around: Around, sentence: Sentence) -> bool:
    if sentence.part is Part.GREETING or around.signs.isdisjoint(sentence.vocabulary):
        return False
    is_about = around.known.reading.chances(sentence, ("about",))[0] >= _LEAST
    return is_about or around.company in sentence.vocabulary


def _within(clause: Clause, found: Iterable[Hint]) -> Iterator[Hint]:
    for hint in found:
        start, end = hint.stretch or (hint.claim.start, hint.claim.end)
        if start < clause.end and clause.start < end:
            yield hint
