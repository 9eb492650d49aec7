"""What a move is: a name, what it means, and the signs it is known by. Values only."""

from collections.abc import Callable

from attrs import field, frozen

from qualify.text import Part, Sentence

Condition = Callable[[Sentence], bool]
"""Something about the make of a sentence that no phrase can say, such as that it names somebody."""

WRITTEN = frozenset({Part.BODY, Part.POSTSCRIPT})
"""Where the sender argues."""

ANYWHERE = frozenset({Part.GREETING, Part.BODY, Part.POSTSCRIPT, Part.SIGN_OFF})
"""All that the sender sent, small print included; earlier mail is never the sender's own words."""


@frozen
class Sign:
    """One way a move shows. It is there when a phrase is found, what it needs is there too, and nothing speaks against it.

    Attributes:
        name: What is matched, in a word or two.
        phrases: Any of these, in the notation of `qualify.phrases`.
        needs: One of these as well, in the same sentence; empty for no such need.
        unless: None of these, in the same sentence.
        when: A condition on the sentence.
        parts: Where it counts.
    """

    name: str
    phrases: tuple[str, ...] = field(repr=False)
    needs: tuple[str, ...] = field(default=(), repr=False)
    unless: tuple[str, ...] = field(default=(), repr=False)
    when: Condition | None = field(default=None, repr=False)
    parts: frozenset[Part] = field(default=WRITTEN, repr=False)


@frozen
class Move:
    """A rhetorical job that a stretch of an outreach message does, as in genre analysis of sales letters.

    Source: Bhatia, "Analysing Genre" (1993), on the moves of sales promotion letters; the list itself is this project's.

    Attributes:
        name: As it stands in reports.
        group: The family it belongs to.
        about: What it does to the reader, one sentence.
        signs: What it is known by.
        fires: Sentences that must be tagged with it.
        near_misses: Sentences that look like it and must not be.
    """

    name: str
    group: str
    about: str
    signs: tuple[Sign, ...] = field(repr=False)
    fires: tuple[str, ...] = field(repr=False)
    near_misses: tuple[str, ...] = field(repr=False)
