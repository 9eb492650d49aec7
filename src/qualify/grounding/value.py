"""What grounding answers."""

from typing import Literal

from attrs import frozen

from qualify.findings import Finding, Support


@frozen
class Grounding:
    """What a message rests on, and what in it contradicts what is known.

    Attributes:
        status: ``verified`` when there was a profile to ask, else ``unverified``.
        supports: Stretches that rest on a fact, in the order of the text.
        findings: What is wrong, rule by rule.
    """

    status: Literal["verified", "unverified"]
    supports: tuple[Support, ...]
    findings: tuple[Finding, ...]


@frozen
class Fits:
    """Supports, sorted by whom they fit.

    Attributes:
        person: What sets this recipient apart: a post, a mutual contact, a company fact, a skill said to be theirs.
        job: What any holder of the job would share: title, trade, place.
    """

    person: tuple[Support, ...]
    job: tuple[Support, ...]
