"""What a challenge is, what its judge is given and what it must say. Values only."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cached_property

from attrs import define, field, frozen

from qualify.challenges.signals import Chances
from qualify.findings import Support, Tagged
from qualify.moves import Tagging
from qualify.moves.move import WRITTEN
from qualify.text import Document


class Verdict(StrEnum):
    """How a message does on a challenge; `unknown` where it could not be judged, which never counts as passed."""

    MISSED = "missed"
    PARTIAL = "partial"
    MET = "met"
    UNKNOWN = "unknown"


_LIKELY = 0.5
"""A chance from which a stretch is held against the sender, or shown even though the verdict is that nothing counts."""


@define(eq=False, slots=False)
class Reading:
    """All that a judge may look at.

    Attributes:
        document: The message.
        tagging: The moves found, with their chances.
        supports: The stretches that rest on a fact given about the recipient.
        facts: What is read off the facts given about the recipient, for targeting; None without a profile.
    """

    document: Document
    tagging: Tagging
    supports: tuple[Support, ...] = ()
    facts: Mapping[str, float] | None = None

    @cached_property
    def chances(self) -> Chances:
        """The chances of the moves in the body."""
        return Chances.of(self.tagging)

    def leaning(self, challenge: str) -> tuple[float, float] | None:
        """The chances of `partial` or better and of `met` by the wording of the whole message; None where not learned."""
        told = self.tagging.leaning
        return (told[f"{challenge} partial"], told[f"{challenge} met"]) if told else None

    @cached_property
    def _found(self) -> frozenset[str]:
        return frozenset([tag.move for tag in self.tagging.tags])

    def of(self, *moves: str) -> tuple[Tagged, ...]:
        """The stretches that do one of these moves."""
        if self._found.isdisjoint(moves):
            return ()
        return tuple([tag for tag in self.tagging.tags if tag.move in moves])

    def likely(self, *moves: str) -> tuple[Tagged, ...]:
        """The stretches that do one of these moves more likely than not."""
        return tuple([tag for tag in self.of(*moves) if tag.confidence >= _LIKELY])

    def evidence(self, verdict: Verdict, *moves: str) -> tuple[Tagged, ...]:
        """The evidence for a verdict that must rest on something: what is shown, or the likeliest sentence."""
        rests = verdict in (Verdict.MET, Verdict.PARTIAL)
        return self.shown(verdict, *moves) or (self.likeliest(*moves) if rests else ())

    def shown(self, verdict: Verdict, *moves: str) -> tuple[Tagged, ...]:
        """The evidence for a verdict: what is likely; more likely where the verdict says that nothing counts."""
        return self.likely(*moves) if verdict is Verdict.MISSED else self.of(*moves)

    def likeliest(self, *moves: str) -> tuple[Tagged, ...]:
        """The one sentence of the body that most likely does one of these moves, for a verdict that rests on many weak signs."""
        places = [n for n, s in enumerate(self.tagging.sentences) if s.field.name == "body" and s.part in WRITTEN]
        chance, n, move = max((self.tagging.chances[move][n], -n, move) for n in places for move in moves)
        sentence = self.tagging.sentences[-n]
        return (Tagged(move, sentence.span(sentence.start, sentence.end), f"{move}/learned", chance),)

    def has(self, *moves: str) -> bool:
        """Whether any of these moves was found."""
        return not self._found.isdisjoint(moves)


@frozen
class Judgement:
    """What a judge says.

    Attributes:
        verdict: The verdict.
        confidence: 0–1, how often a judgement like this is right.
        evidence: What it rests on.
        missing: What was looked for and not found, each as a noun phrase.
        suggestion: The one change that would help most; empty when nothing is missing.
    """

    verdict: Verdict
    confidence: float
    evidence: tuple[Tagged, ...] = ()
    missing: tuple[str, ...] = ()
    suggestion: str = ""


@frozen
class Deciding:
    """What a tagger learns besides the moves: that a sentence does a move in a way that decides a verdict.

    A vague fact and a telling one are both observations; only in messages that met the challenge was the fact telling.

    Attributes:
        name: Name of the target.
        moves: A sentence must do one of these.
        verdicts: In a message with one of these verdicts.
    """

    name: str
    moves: tuple[str, ...]
    verdicts: tuple[Verdict, ...]


@frozen
class Case:
    """A message and the verdict a careful reader gives it."""

    text: str
    verdict: Verdict


@frozen
class Challenge:
    """One question a recipient asks of a message.

    Attributes:
        name: As it stands in reports.
        question: The question in its author's words.
        rule: When it is met, partial and missed, for a person.
        looks_for: The moves it reads.
        deciding: What else the tagger is to learn for it.
        signals: What the judge reads off the chances; the weights that go with them are fitted.
        judge: From a reading to a judgement; pure.
        cases: Messages that show each verdict; tests and docs read the same ones.
    """

    name: str
    question: str
    rule: str
    looks_for: tuple[str, ...]
    deciding: tuple[Deciding, ...] = field(repr=False)
    signals: Callable[[Chances], dict[str, float]] = field(repr=False)
    judge: Callable[[Reading], Judgement] = field(repr=False)
    cases: tuple[Case, ...] = field(repr=False)
