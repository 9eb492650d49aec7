"""What goes into the ledger (`Refusal`, `Lift`) and what comes out of it (`Record`, `Answer`)."""

import datetime as dt
import re
from typing import Annotated, Any, Literal, get_args

from attrs import frozen
from pydantic import AwareDatetime, BeforeValidator, Field, StringConstraints

from qualify.ledger.addresses import Scope
from qualify.models import Channel, Day, Model

RefusalKind = Literal["unsubscribe", "complaint", "no", "left", "wrong_person", "bounce", "not_now"]
"""What kind of no: ``complaint`` is a report as spam, ``left`` and ``bounce`` say that nobody reads there."""

Coverage = Literal[Channel, "all"]
"""A channel, or ``all`` of them."""

Act = Literal["refusal", "lift"]
AnswerWord = Literal["allow", "block", "unknown"]
Reason = Literal["unsubscribed", "refused", "not_yet", "wrong_person", "auto_reply_only", "none"]

COVERAGES: tuple[str, ...] = (*get_args(Channel), "all")

MAX_WORDS = 20_000
"""How much of what was said is kept, in code points; the rest is cut, so that a long reply never loses a
no.
"""

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def _storable(value: object) -> object:
    """Replace what no database takes (NUL, lone surrogates) and cut to `MAX_WORDS`."""
    return _UNSTORABLE.sub("\ufffd", value)[:MAX_WORDS] if isinstance(value, str) else value


def _listed(value: object) -> object:
    """Read one address as a list of one."""
    return (value,) if isinstance(value, str) else value


Words = Annotated[str, BeforeValidator(_storable)]
Said = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), BeforeValidator(_storable)]
Addresses = Annotated[tuple[str, ...], BeforeValidator(_listed), Field(min_length=1)]


class Refusal(Model):
    """A no, to be recorded.

    Attributes:
        who: One address, or every known address of one person; later each of them stands for the person. An
            address is a mail address, a profile URL, a phone number with its country code, or ``id:`` and
            your own id. For the scope ``domain`` a company domain, or an address there.
        kind: What kind of no.
        at: When it was said, with a time zone; None is the moment of recording.
        scope: ``person`` (all of the person's addresses), ``address`` (this one only) or ``domain`` (the
            company).
        channel: Where they do not want to be written to.
        until: For ``not_now``: the first day on which to ask again; None where none was named, and then it
            stands until the recipient lifts it.
        words: What was said, as far as `MAX_WORDS`.
        classifier: Name and version of what read the words; empty where a person did.
        recorded_by: Who or what recorded it.
    """

    who: Addresses
    kind: RefusalKind
    at: AwareDatetime | None = None
    scope: Scope = "person"
    channel: Coverage = "all"
    until: Day | None = None
    words: Words = ""
    classifier: Words = ""
    recorded_by: Words = ""


class Lift(Model):
    """A recorded act of the recipient that takes a no back; nothing else does.

    Attributes:
        who: As in `Refusal`.
        words: What the recipient wrote or did, never empty.
        at: When they did it; noes said later stand.
        scope: What is lifted: ``person`` lifts the person's and their addresses' noes, never the company's.
        channel: Where they want to be written to again.
        recorded_by: Who recorded it, never empty.
    """

    who: Addresses
    words: Said
    at: AwareDatetime | None = None
    scope: Scope = "person"
    channel: Coverage = "all"
    recorded_by: Said


@frozen
class Record:
    """One line of the ledger, never changed once written.

    Attributes:
        id: Its number; rises with the order of writing.
        act: ``refusal`` or ``lift``.
        scope: ``person``, ``address`` or ``domain``.
        who: The normalised address, or ``hmac-sha256:…`` in a ledger of hashes.
        kind: What kind of no; None for a lift.
        channel: The channel, or ``all``.
        at: When it was said, UTC.
        until: First day on which a ``not_now`` no longer stands.
        words: What was said; empty in a ledger of hashes.
        classifier: Version of what read the words.
        recorded_by: Who recorded it.
        recorded_at: When it was written, UTC.
    """

    id: int
    act: Act
    scope: Scope
    who: str
    kind: RefusalKind | None
    channel: Coverage
    at: dt.datetime
    until: dt.date | None
    words: str
    classifier: str
    recorded_by: str
    recorded_at: dt.datetime

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data, days and times in ISO 8601."""
        return {
            "id": self.id,
            "act": self.act,
            "scope": self.scope,
            "who": self.who,
            "kind": self.kind,
            "channel": self.channel,
            "at": self.at.isoformat(),
            "until": self.until.isoformat() if self.until else None,
            "words": self.words,
            "classifier": self.classifier,
            "recorded_by": self.recorded_by,
            "recorded_at": self.recorded_at.isoformat(),
        }


@frozen
class Answer:
    """Whether the ledger lets a message go out; only ``allow`` does.

    Attributes:
        answer: ``allow``, ``block``, or ``unknown`` where it could not be told.
        reason: Why, in the words of the gate; ``none`` unless blocked.
        record: The no that it rests on; None unless blocked.
        until: First day on which to ask again; None where there is none.
        detail: Why it is unknown, for a person.
    """

    answer: AnswerWord
    reason: Reason = "none"
    record: Record | None = None
    until: dt.date | None = None
    detail: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "answer": self.answer,
            "reason": self.reason,
            "until": self.until.isoformat() if self.until else None,
            "record": self.record.as_json() if self.record else None,
            "detail": self.detail,
        }
