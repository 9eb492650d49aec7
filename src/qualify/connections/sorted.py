"""What comes out: a connection, sorted, with what that rests on."""

from typing import Literal, get_args

from pydantic import Field

from qualify.models import Id, Model

SORTED_SCHEMA = "1.0"
"""Version of the JSON Schema of what comes out, apart from the package's."""

Label = Literal["relationship", "seller", "online_resume", "number", "account_only"]
"""The five kinds: who wants a relationship, sells, shows a resume, is a number to you as you are to them, is not there."""

LABELS: tuple[Label, ...] = get_args(Label)
"""The kinds, the one that decides over the others first."""


class Clue(Model):
    """Something found that speaks for a kind: a stretch of what was given, or a fact about it.

    Attributes:
        sign: What it is a sign of; see `qualify.connections.SIGNS`.
        labels: The kinds it speaks for.
        path: Where it stands: ``messages[2].body``, ``profile.headline``; of a fact, what it was read from.
        start: Code-point offset of its first character in the text at `path`; None for a fact.
        end: Code-point offset after its last character; None for a fact.
        text: The caller's own characters, ``text[start:end]``; of a fact, the fact in words.
    """

    sign: str
    labels: tuple[Label, ...]
    path: str
    start: int | None = None
    end: int | None = None
    text: str


class Sorted(Model):
    """A connection, sorted.

    Attributes:
        id: As given.
        primary: The kind that fits best.
        labels: Every kind that fits, `primary` first.
        confidence: 0–1, how clearly `primary` stands before the next kind; not a measured frequency.
        points: What each kind came to, by the table of signs.
        evidence: What was found, history first, then profile.
        missing: What was looked for and not found, in words.
        unchecked: What could not be looked at because it was not given: ``profile``, ``messages``, ``today``.
    """

    id: Id = None
    primary: Label
    labels: tuple[Label, ...]
    confidence: float = Field(ge=0, le=1)
    points: dict[Label, int]
    evidence: tuple[Clue, ...] = ()
    missing: tuple[str, ...] = ()
    unchecked: tuple[str, ...] = ()
