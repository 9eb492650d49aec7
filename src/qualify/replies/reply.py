"""What comes out: a reply, read."""

import datetime as dt

from pydantic import Field

from qualify.models import Model
from qualify.replies.cue import Intent

VERSION = "learned-3"
"""The classifier's version; stored replies can be read again when it changes."""


class Quote(Model):
    """A stretch of the reply as given: ``text[start:end]`` in code points."""

    start: int
    end: int
    text: str


class Reply(Model):
    """What a reply means.

    Attributes:
        intent: What the sender must do next.
        confidence: 0–1.
        evidence: The words it rests on; empty where it rests on headers or on nothing.
        language: ISO 639-1 code, ``und`` where it cannot be told.
        not_before: The first day on which to ask again, where one is named.
        referred_to: The person named in a referral: name, address, or both as ``Name <address>``.
        left: Whether a machine says that the person is gone for good.
        classifier: The version that read it.
    """

    intent: Intent
    confidence: float = Field(ge=0, le=1)
    evidence: tuple[Quote, ...] = ()
    language: str = "und"
    not_before: dt.date | None = None
    referred_to: str | None = None
    left: bool = False
    classifier: str = VERSION
