"""What comes out: the report. Frozen pydantic models; their JSON is the public contract."""

from typing import Literal

from pydantic import Field

from qualify.challenges.challenge import Verdict
from qualify.findings import Severity
from qualify.gating import Gate
from qualify.models import Model
from qualify.text import FieldName

REPORT_SCHEMA = "1.0"
"""Version of the report's JSON Schema, apart from the package's."""

Decision = Literal["send", "revise", "block"]


class Evidence(Model):
    """A stretch of the caller's text and what it does.

    Attributes:
        move: The move it does.
        field: ``subject`` or ``body``.
        start: Code-point offset of its first character.
        end: Code-point offset after its last character.
        text: ``field[start:end]``, the caller's own characters.
        fact: Path of the fact about the recipient it rests on; None where there is none.
        rule: What found it.
        confidence: 0–1.
    """

    move: str
    field: FieldName
    start: int
    end: int
    text: str
    fact: str | None = None
    rule: str = ""
    confidence: float = 1.0


class ChallengeResult(Model):
    """How the message does on one challenge. Works with `match`: ``case ChallengeResult(verdict="met")``.

    Attributes:
        verdict: ``met``, ``partial``, ``missed`` or ``unknown``.
        confidence: 0–1, how often a verdict like this agrees with a careful reader.
        sure: Whether the confidence is at least the stated least (0.6).
        grounding: For targeting: ``verified`` against a profile, or ``unverified``; None for the others.
        evidence: What was found, in the order of the text.
        missing: What was looked for and not found.
        suggestion: The one change that would help most.
    """

    verdict: Verdict
    confidence: float = Field(ge=0, le=1)
    sure: bool = True
    grounding: Literal["verified", "unverified"] | None = None
    evidence: tuple[Evidence, ...] = ()
    missing: tuple[str, ...] = ()
    suggestion: str = ""


class Problem(Model):
    """A defect.

    Attributes:
        code: The rule's code.
        kind: The rule's name.
        severity: Under the policy.
        field: Where it stands; None when it is about what is missing.
        start: Code-point offset.
        end: Code-point offset.
        text: The caller's own characters.
        message: What is wrong.
        suggestion: What to do.
        suppressed: Why the policy switched the rule off; None when it counts.
    """

    code: str
    kind: str
    severity: Severity
    field: FieldName | None = None
    start: int | None = None
    end: int | None = None
    text: str = ""
    message: str = ""
    suggestion: str = ""
    suppressed: str | None = None


class ScoreItem(Model):
    """One line of the score's arithmetic."""

    what: str
    points: float
    of: float


class Challenges(Model):
    """The four results."""

    targeting: ChallengeResult
    value_prop: ChallengeResult
    accepts_no: ChallengeResult
    introductions: ChallengeResult

    def items(self) -> tuple[tuple[str, ChallengeResult], ...]:
        """Name and result of each, in the order of the questions."""
        return tuple(vars(self).items())

    def __getitem__(self, name: str) -> ChallengeResult:
        return dict(self.items())[name]


class Report(Model):
    """What `check` found.

    Attributes:
        id: As given in the draft.
        decision: ``send``, ``revise`` or ``block``.
        reasons: Why not ``send``, each a sentence; empty for ``send``.
        score: 0–100; `arithmetic` adds up to it.
        arithmetic: What the score is made of.
        first_change: The one change that would help most; empty when nothing needs to change.
        challenges: The four results.
        problems: Defects, blockers first.
        gate: Whether the next message may go out at all.
        language: ISO 639-1 code of the body, ``und`` where none can be told.
        unchecked: What was not given or not looked at, such as ``thread``.
        policy: Name of the policy.
        body: The text that was judged, where it was read from HTML; None where it is the draft's own.
        digest: SHA-256 over recipient, channel, subject and body.
        version: Of the package.
    """

    id: str | int | None = None
    decision: Decision
    reasons: tuple[str, ...] = ()
    score: int = Field(ge=0, le=100)
    arithmetic: tuple[ScoreItem, ...] = ()
    first_change: str = ""
    challenges: Challenges
    problems: tuple[Problem, ...] = ()
    gate: Gate
    language: str = "und"
    unchecked: tuple[str, ...] = ()
    policy: str = "default"
    body: str | None = None
    digest: str
    version: str
