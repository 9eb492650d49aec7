"""What is known of the reader, as a statement is held against it, and when one says too little to be held."""

from itertools import repeat

from attrs import frozen

from qualify.grounding.claims import Claim
from qualify.grounding.facts import TELLING, Fact, Profile
from qualify.grounding.reading import Reading, Stretch
from qualify.grounding.stems import stem
from qualify.grounding.weights import weight

THIN, HEARSAY, BORNE = 0.8, 2.0, 0.6
OPENING = 60
NEAR = 6
"""Words after a verb among which its object's name stands."""


@frozen
class Known:
    """What a statement about the reader is held against.

    Attributes:
        reading: The message with its profile.
        profile: What is known of the reader.
        long: The facts that tell something.
        talked: Whether the reader has written before, and so may have said more than the profile does.
    """

    reading: Reading
    profile: Profile
    long: tuple[Fact, ...]
    talked: bool

    @staticmethod
    def of(reading: Reading, profile: Profile) -> "Known":
        """Gather it from a message."""
        long = profile.of(*TELLING)
        return Known(reading, profile, long, any(turn.by == "recipient" for turn in reading.draft.thread or ()))

    def shared(self, words: list[str], facts: tuple[Fact, ...]) -> float:
        """Weigh what words share with the fact that shares most of them."""
        bases = self.profile.index.keys() & {stem(w) for w in words if weight(w)}
        sharing = [fact.stems for fact in facts if not bases.isdisjoint(fact.stems)] if bases else ()
        return max([sum(map(stems.get, bases, repeat(0))) for stems in sharing], default=0.0)


def whole(claim: Claim) -> Stretch:
    """Give a claim without what ends its clause."""
    end = claim.end
    lower = claim.sentence.field.view.lower
    while end > claim.cue_end and not lower[end - 1].isalnum():
        end -= 1
    return claim.start, end
