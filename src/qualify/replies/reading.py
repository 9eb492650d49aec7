"""A reply read in the language in which it says most."""

from functools import cache

from attrs import frozen

from qualify.replies.families import FAMILIES
from qualify.replies.own import Own
from qualify.replies.reader import Found, Reader
from qualify.replies.tongue import candidates
from qualify.text import Field, Sentence

READ = tuple(dict.fromkeys(family.language for family in FAMILIES))
"""The languages read; a reply in any other is named and answered ``unclear``."""


@cache
def reader(language: str) -> Reader:
    """Make the reader of a language."""
    return Reader(tuple(family for family in FAMILIES if family.language == language))


@frozen(eq=False)
class Reading:
    """A reply read in one language.

    Attributes:
        language: The language.
        field: Its own words in plain spelling; None where it is in no language that is read.
        found: What is found in them.
    """

    language: str
    field: Field | None = None
    found: tuple[Found, ...] = ()

    @property
    def weight(self) -> tuple[float, int]:
        """How sure the surest thing found is, and how much of the text it takes."""
        return max(((hit.sure, hit.end - hit.start) for hit in self.found), default=(0.0, 0))

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of its own words."""
        return self.field.sentences if self.field else ()


def best_reading(own: Own) -> Reading:
    """Read in each language it may be in; the reading that says most counts, the likelier of equals."""
    language, tried = candidates(own.words, READ)
    best = Reading(language)
    for code in tried:
        field = own.reading(code)
        reading = Reading(code, field, tuple(reader(code)(field)))
        if reading.weight > best.weight or best.field is None:
            best = reading
    return best if best.found else Reading(language, best.field)
