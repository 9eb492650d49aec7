"""Values that pass between the rooms: a move found, a fact that supports it, a rule and what it found."""

from enum import StrEnum
from typing import Any

from attrs import field, frozen

from qualify.text import Span


class Severity(StrEnum):
    """How much a problem weighs: a blocker stops the draft, a warning should be mended, advice may be."""

    BLOCKER = "blocker"
    WARNING = "warning"
    ADVICE = "advice"


@frozen
class Tagged:
    """A stretch that does a move.

    Attributes:
        move: The move's name.
        span: Where it stands.
        rule: The name of the rule that found it, or of the learned tagger.
        confidence: 0–1.
    """

    move: str
    span: Span
    rule: str
    confidence: float = 1.0


@frozen
class Support:
    """A stretch that rests on a fact given about the recipient.

    Attributes:
        span: Where the message uses the fact.
        fact: The fact's path, such as ``activity[0]``.
        specific: Whether it sets this recipient apart, as a post does and a job title does not.
    """

    span: Span
    fact: str
    specific: bool


@frozen
class Finding:
    """Something a rule found.

    Attributes:
        code: The rule's code.
        span: Where, None when it is about what is missing.
        message: What is wrong, with the words at fault.
        suggestion: One concrete change.
    """

    code: str
    span: Span | None
    message: str
    suggestion: str


@frozen
class Example:
    """A draft that shows what a rule fires on, or must not fire on.

    Attributes:
        draft: Plain data, as read by `Draft.parse`.
        quote: The words the finding points at; None where it points at nothing or nothing must be found.
    """

    draft: dict[str, Any]
    quote: str | None = None


@frozen
class Rule:
    """One defect: what it is, why it matters, what to do.

    Attributes:
        code: Family letter and number: T targeting, V value, N no, I introductions, M mechanics.
        name: The kind, as reports show it: ``wrong_name``.
        severity: The default; a policy may change it.
        about: What it looks for, one or two sentences.
        why: Why it matters to the recipient, or the source that asks for it.
        remedy: What to do.
        fires: Drafts it must fire on.
        near_misses: Drafts it must leave alone.
    """

    code: str
    name: str
    severity: Severity
    about: str
    why: str
    remedy: str
    fires: tuple[Example, ...] = field(repr=False)
    near_misses: tuple[Example, ...] = field(repr=False)
