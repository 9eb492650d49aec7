"""Which clauses say of the reader what nothing bears out: a sum of whole numbers over named inputs and wordings."""

import json
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, cached_property
from importlib.resources import files
from itertools import compress, repeat
from operator import attrgetter

from attrs import frozen

from qualify.grounding.bearing import unsupported
from qualify.grounding.claims import Claim, claims
from qualify.grounding.clauses import LONGEST, Clause, clauses, trimmed
from qualify.grounding.counts import outnumbers
from qualify.grounding.known import Known
from qualify.grounding.reading import Stretch
from qualify.grounding.telling import SENDERS, Around, Inputs, inputs, senders_words
from qualify.grounding.telling_words import READER
from qualify.grounding.wording import Standing, standings, wording
from qualify.text import Part, Sentence

_IN_SUBJECT = frozenset({"congrats", "did", "size"})
"""What a subject line can claim; the rest is too short to tell."""


@frozen
class Weights:
    """What each input and each wording adds, in hundredths of a log-odds.

    Attributes:
        bias: What every clause begins with.
        weights: For each input what one of it adds.
        words: For each wording what it adds.
        first: From which sum of the inputs on the wording is looked at; of clauses below, hardly one is called so.
        cut: From which sum on a clause is called made up.
        beside: The same for a clause beside one that is: who makes up one thing of a reader makes up more.
    """

    bias: int
    weights: Mapping[str, int]
    words: Mapping[str, int]
    first: int
    cut: int
    beside: int

    def sum(self, found: Inputs, one: "Told") -> int:
        """Add up the inputs of a clause, and its wording where they do not speak against it."""
        first = self.plain(found)
        return first if first < self.first else first + self.worded(one.wording)

    def called(self, sums: Sequence[int]) -> list[bool]:
        """Tell which clauses of a message are called so by their sums."""
        least = self.beside if any(n >= self.cut for n in sums) else self.cut
        return [n >= least for n in sums]

    def plain(self, found: Inputs) -> int:
        """Add up the inputs."""
        return self.bias + sum([self.weights.get(name, 0) * n for name, n in found.items()])

    def worded(self, words: Iterable[str]) -> int:
        """Add up the wording."""
        return sum(map(self.words.get, words, repeat(0)))


@cache
def shipped(name: str = "claims") -> Weights:
    """The weights that come with the package.

    Args:
        name: Of their file: ``claims`` for what is made up, ``jobs`` for jobs the reader does not have.
    """
    return Weights(**json.loads((files("qualify.weights") / f"{name}.json").read_text(encoding="utf-8")))


@frozen(eq=False)
class Hint:
    """A statement that phrases announce.

    Attributes:
        claim: The statement.
        stretch: What nothing bears out of it; None where something does.
    """

    claim: Claim
    stretch: Stretch | None


def hints(known: Known) -> dict[Sentence, list[Hint]]:
    """Give for each sentence what phrases announce in it, in the order of the text."""
    found: dict[Sentence, list[Hint]] = {}
    for claim in sorted(claims(known.reading), key=_PLACE):
        if claim.sentence.field.name == "body" or claim.kind in _IN_SUBJECT:
            found.setdefault(claim.sentence, []).append(Hint(claim, unsupported(known, claim)))
    return found


_PLACE = attrgetter("start", "cue_end")


@frozen(eq=False, slots=False)
class Told:
    """A clause that may say something of the reader.

    Attributes:
        clause: The clause.
        unsupported: What nothing bears out of a statement that a phrase announces in it; None without one.
        inputs: Its inputs.
        standing: Its words with where each is known from.
        company: First word of the reader's company, folded; empty where it is an everyday one.
    """

    clause: Clause
    unsupported: Stretch | None
    inputs: Inputs
    standing: Sequence[Standing]
    company: str

    @property
    def stretch(self) -> Stretch:
        """What is made up if it is; what a phrase announces may run on into the next clause, which is told by itself."""
        start, end = self.unsupported or _reported(self.clause) or trimmed(self.clause)
        return start, min(end, trimmed(self.clause)[1]) if start < self.clause.end else end

    @cached_property
    def wording(self) -> list[str]:
        """How it is worded."""
        return wording(self.clause, self.standing, self.company)


def judged(known: Known) -> Iterator[tuple[Sentence, Stretch]]:
    """Yield what is made up; where no moves were looked for, what phrases alone announce."""
    if known.reading.tagging is None:
        yield from ((s, hint.stretch) for s, row in hints(known).items() for hint in row if hint.stretch)
        return
    weights, every = shipped(), told(known)
    made_up = compress(every, weights.called([weights.sum(one.inputs, one) for one in every]))
    yield from ((one.clause.sentence, one.stretch) for one in made_up)


def told(known: Known) -> tuple[Told, ...]:
    """Give each clause that may say something of the reader; found once."""
    if known.reading.told is None:
        known.reading.told = tuple(_each(known, hints(known)))
    return known.reading.told


def _each(known: Known, found: Mapping[Sentence, Sequence[Hint]]) -> Iterator[Told]:
    around, said, earlier = Around.of(known), set[str](), list[Sentence]()
    for sentence in known.reading.own:
        if sentence in found or _may_tell(around, sentence) or _may_miscount(sentence):
            said.update(*map(senders_words, repeat(known.reading), earlier))
            earlier.clear()
            for clause in clauses(sentence):
                near = _within(clause, found[sentence]) if sentence in found else []
                if (near or _is_about(around, clause)) and not _is_senders_choice(clause):
                    yield _told(around, clause, said, near)
        earlier.append(sentence)


def _is_about(around: Around, clause: Clause) -> bool:
    """Tell whether a clause names the reader or the company, or counts more of something than the reader has."""
    if not around.signs.isdisjoint(clause.said):
        return True
    return _may_miscount(clause.sentence) and outnumbers(around.known.profile, clause.said)


def _may_miscount(sentence: Sentence) -> bool:
    """Tell whether a sentence gives a number and says nothing of the sender: *with 140 trucks on the road, tyres must …*."""
    return sentence.has_number and SENDERS.isdisjoint(sentence.vocabulary)


def _told(around: Around, clause: Clause, said: AbstractSet[str], near: Sequence[Hint]) -> Told:
    standing = standings(around.known.profile, clause, around.names, around.senders, said)
    return Told(
        clause,
        next((hint.stretch for hint in near if hint.stretch), None) if near else None,
        inputs(around, clause, standing, [(hint.claim.kind, hint.stretch is not None) for hint in near]),
        standing,
        around.company,
    )


def _is_senders_choice(clause: Clause) -> bool:
    """Tell whether it announces what the sender did to the reader: *you have been selected to join*."""
    return bool(_CHOSEN.search(clause.sentence.field.view.lower, clause.start, clause.end))


_CHOSEN = re.compile(
    r"\b(?:you(?:'ve| have| are|'re| were)|your (?:\w+ ){1,2}(?:has|have|is|was))(?: just| now| also)?(?: been)? "
    r"(?:personally |specially |carefully )?(?:pre-?)?(?:selected|chosen|approved|qualified for|nominated|hand[ -]?picked|invited|"
    r"accepted|matched)\b(?! by (?!us\b|our\b)| from)"
)


def _reported(clause: Clause) -> Stretch | None:
    """Give what somebody is said to have said of the reader: *you plan to retire*; who said it may be right or wrong."""
    lower = clause.sentence.field.view.lower
    said = _SAID.search(lower, clause.start, clause.end)
    return (said.end(), trimmed(clause)[1]) if said else None


_SAID = re.compile(
    r"\b(?:told|tells|says|said|mentions|mentioned|swears|reckons)\b[\w ]{0,20} that (?=you\b(?! (?:are|were|and)\b|'))"
)
_LIKELY, _LEAST, _HARDLY = 0.1, 0.03, 0.01
"""Chances that a sentence without a hint is about the reader: what is asked must be likely, what is stated may be less so, least
where it begins by saying what the reader does; of those below, hardly one is made up."""


def _may_tell(around: Around, sentence: Sentence) -> bool:
    said = sentence.vocabulary
    if around.signs.isdisjoint(said) or sentence.part is Part.GREETING:
        return False
    about = around.known.reading.chances(sentence)[0]
    return about >= _LIKELY or around.company in said or (about >= _HARDLY and _is_stated(sentence, about))


def _is_stated(sentence: Sentence, about: float) -> bool:
    if sentence.is_question or sentence.field.name == "subject":
        return False
    return about >= _LEAST or any(word in READER for _, _, word in sentence.words[:_FIRST])


_FIRST = 4
"""Words of a sentence among which *you* is its subject: *and because you ...*."""


def _within(clause: Clause, found: Sequence[Hint]) -> list[Hint]:
    """Give what is announced in a clause, of what is in its sentence; no statement is longer, so that the others are passed over."""
    first = bisect_left(found, clause.start - LONGEST, key=_CLAIM_START)
    near = found[first : bisect_left(found, clause.end, key=_CLAIM_START)]
    placed = [(hint, hint.stretch or (hint.claim.start, hint.claim.end)) for hint in near]
    return [hint for hint, (start, end) in placed if start < clause.end and clause.start < end]


_CLAIM_START = attrgetter("claim.start")
