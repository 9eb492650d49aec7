"""Whom a message names as a contact in common, whether it is one or not: each name judged by what stands around it."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from attrs import frozen

from qualify.grounding.employers import shipped
from qualify.grounding.names import parts_of
from qualify.grounding.nicknames import GIVEN
from qualify.grounding.reading import Reading, Stretch, text_of
from qualify.grounding.stems import fold
from qualify.grounding.surroundings import Features, Site, features
from qualify.grounding.telling_words import READER
from qualify.text import Part, Sentence


@frozen(eq=False)
class Candidate:
    """A name that can be a contact's.

    Attributes:
        sentence: Where.
        name: The name in it.
        parts: The parts of the name, folded.
    """

    sentence: Sentence
    name: Stretch
    parts: tuple[str, ...]

    @staticmethod
    def of(sentence: Sentence, name: Stretch) -> "Candidate":
        """Read the name."""
        return Candidate(sentence, name, parts_of(text_of(sentence, name)))

    def features(self, reading: Reading) -> Features:
        """What stands around it."""
        return features(Site.of(reading, self.sentence, self.name, former=False))


def is_contact(reading: Reading, one: Candidate) -> bool:
    """Tell whether a name is given for a contact's."""
    return shipped("contacts").reached(one.features(reading))


def candidates(reading: Reading) -> Iterator[Candidate]:
    """Yield the names like a person's in a subject, beside words of the two, or at the end of a greeting."""
    for sentence in reading.own if reading.is_english else ():
        for name in _beside(reading, sentence):
            yield Candidate.of(sentence, name)


def _beside(reading: Reading, sentence: Sentence) -> Iterable[Stretch]:
    if sentence.part is Part.GREETING:
        return _ending(reading, sentence)
    of_both = not _BOTH.isdisjoint(sentence.vocabulary)
    if not (of_both or sentence.field.name == "subject" or not _TWO.isdisjoint(sentence.vocabulary)):
        return ()
    lower = sentence.field.view.lower
    return [
        (start, end)
        for start, end in reading.runs(sentence)
        if of_both or _is_like_persons(text_of(sentence, (start, end))) or lower.endswith(_FROM, sentence.start, start)
    ]


_TWO = READER | {"your", "yours"}
_BOTH = frozenset(
    "me us both friend friends contact contacts mutual common connection connections acquaintance recommendation "
    "recommended suggestion suggested introduction introduced advice advised referral referred behest tip".split()
)
"""Words of the reader, and words of the two: without one of them a sentence names no contact in common."""
_FROM = "from ", "by ", "thank ", "tell "
"""Before a single name that need not be a person's, what makes it one: *I heard about you from Suresh*."""


@lru_cache(maxsize=1 << 12)
def _is_like_persons(text: str) -> bool:
    return " " in text or fold(text) in GIVEN


def _ending(reading: Reading, sentence: Sentence) -> list[Stretch]:
    """The name a greeting ends with that runs into the text: *Hi Ann, Noor Haddad, whom we both know*."""
    runs_on = sentence.cased.rstrip().endswith(",")
    names = reading.runs(sentence)[0 if sentence.index else 1 :] if runs_on else []
    return [name for name in names[-1:] if name[1] >= sentence.end - 2]
