"""Binds a decision to exactly what was judged, and gives the go once, at the moment of sending.

approval = approve(draft, decision=report.decision, ledger=ledger)     # where it was judged
redeem(approval, draft, ledger=ledger)                                 # right before the send call
"""

import datetime as dt
import hashlib
import hmac
import json
import secrets
from email.utils import getaddresses
from typing import TYPE_CHECKING, Literal

from attrs import frozen
from pydantic import AwareDatetime

from qualify._digest import address_of, digest
from qualify.errors import ApprovalError, InputError, LedgerError
from qualify.models import Channel, Draft, Model

if TYPE_CHECKING:
    from qualify.ledger import Answer, Ledger

LIFETIME = dt.timedelta(hours=24)
"""How long an approval is good when nothing else is said."""

SKEW = dt.timedelta(minutes=5)
"""How far the clocks of the machines that approve and send may be apart."""

MIN_KEY = 16
"""The shortest signing key, in bytes."""


class Approval(Model):
    """A decision to send, bound to what was judged.

    ``model_dump_json()`` and ``Approval.parse`` carry it along.

    Attributes:
        id: Its own number, random, used up by `redeem`.
        digest: What it covers, see `qualify.digest`.
        issued: When it was given.
        expires: From when on it is no longer good.
        signature: HMAC-SHA256 (RFC 2104) over the other fields, in hex; None when no key was given.
    """

    id: str
    digest: str
    issued: AwareDatetime
    expires: AwareDatetime
    signature: str | None = None


@frozen
class Go:
    """The go for one message, now.

    Attributes:
        approval: The id of the approval that was used up.
        to: Where the message goes.
        channel: By which channel.
        at: When the go was given.
    """

    approval: str
    to: str
    channel: Channel
    at: dt.datetime


def approve(  # noqa: PLR0913 - each one is bound into the approval
    draft: Draft,
    *,
    decision: Literal["send", "revise", "block"],
    ledger: "Ledger",
    to: str | None = None,
    expires: dt.timedelta | dt.datetime = LIFETIME,
    key: bytes | None = None,
    now: dt.datetime | None = None,
) -> Approval:
    """Approve a draft whose report says ``send``.

    Args:
        draft: What was judged.
        decision: The report's decision.
        ledger: Asked whether anyone it goes to has said no.
        to: Where it goes, as `Ledger.ask` reads addresses; None takes the recipient's ``email``.
        expires: How long it is good, or until when.
        key: Signs it, so that another machine can tell that it was given here; at least 16 bytes.
        now: The moment of approval; None reads the clock.

    Raises:
        ApprovalError: ``not_approved``, when the decision is not ``send`` or someone has said no.
        InputError: When there is no address, two different ones, or the key is too short.
        LedgerError: When the ledger could not tell.
    """
    moment = now or dt.datetime.now(dt.UTC)
    if decision != "send":
        raise ApprovalError("not_approved", f"the decision is {decision}")
    address = _address(draft, to)
    for answer in ledger.ask_many(_everyone(draft, address), channel=draft.channel, today=_day(moment)):
        _refuse(answer, "not_approved")
    until = expires if isinstance(expires, dt.datetime) else moment + expires
    unsigned = Approval(id=secrets.token_hex(16), digest=digest(draft, to=address), issued=moment, expires=until)
    return unsigned.model_copy(update={"signature": _signature(unsigned, key)}) if key is not None else unsigned


def redeem(  # noqa: PLR0913 - what approve was given
    approval: Approval,
    draft: Draft,
    *,
    ledger: "Ledger",
    to: str | None = None,
    key: bytes | None = None,
    now: dt.datetime | None = None,
) -> Go:
    """Give the go for one message, once, right before it is sent.

    Checks the signature, the time, that not a character and not a recipient changed, asks the ledger again,
    and uses the approval up in the ledger, so that no other process gets the go. Send only when this returns.

    Args:
        approval: What `approve` gave.
        draft: What is about to be sent.
        ledger: The ledger that all senders share.
        to: Where it goes; None takes the recipient's ``email``.
        key: The key it was signed with; needed exactly when it was signed.
        now: The moment of sending; None reads the clock.

    Raises:
        ApprovalError: ``signature``, ``expired``, ``changed``, ``revoked`` (someone has said no since) or
        ``used``. InputError: When there is no address, or two different ones.
        LedgerError: When the ledger could not tell; do not send.
    """
    moment = now or dt.datetime.now(dt.UTC)
    _check_signature(approval, key)
    _check_time(approval, moment)
    address = _address(draft, to)
    if not hmac.compare_digest(approval.digest, digest(draft, to=address)):
        raise ApprovalError("changed", "recipient, channel, subject or body is not what was approved")
    people = _everyone(draft, address)
    answer = ledger.spend(approval.id, approval.digest, people, channel=draft.channel, now=moment)
    if answer is None:
        raise ApprovalError("used", f"the go for {approval.id} was given before")
    _refuse(answer, "revoked")
    return Go(approval.id, address, draft.channel, moment)


def _address(draft: Draft, to: str | None) -> str:
    address = address_of(draft, to)
    if address is None:
        raise InputError("to", to, "no address; give the recipient's email, or `to`")
    return address


def _everyone(draft: Draft, address: str) -> list[str]:
    """Name everyone the message goes to: the recipient, and whoever the headers add."""
    added = [value for name, value in draft.headers.items() if name.strip().lower() in ("to", "cc", "bcc")]
    return [address, *(mail for _, mail in getaddresses(added))]


def _refuse(answer: "Answer", reason: Literal["revoked", "not_approved"]) -> None:
    if answer.answer == "unknown":
        raise LedgerError("ask", answer.detail)
    if answer.record is not None:
        said = answer.record
        raise ApprovalError(reason, f"{said.who} said no ({answer.reason}) on {said.at.date()}, record {said.id}")


def _check_time(approval: Approval, moment: dt.datetime) -> None:
    if moment >= approval.expires:
        raise ApprovalError("expired", f"it was good until {approval.expires.isoformat()}")
    if moment < approval.issued - SKEW:
        raise ApprovalError("expired", f"it is dated ahead ({approval.issued.isoformat()}); set the clocks right")


def _check_signature(approval: Approval, key: bytes | None) -> None:
    if (approval.signature is None) != (key is None):
        need = "it is not signed, and a key was given" if key is not None else "it is signed; give the key"
        raise ApprovalError("signature", need)
    if approval.signature is not None and key is not None:
        right = _signature(approval, key)
        if not hmac.compare_digest(approval.signature.encode(), right.encode()):
            raise ApprovalError("signature", "it was changed, or signed with another key")


def _signature(approval: Approval, key: bytes) -> str:
    if len(key) < MIN_KEY:
        raise InputError("key", f"{len(key)} bytes", f"too short; give {MIN_KEY} bytes or more")
    times = [each.astimezone(dt.UTC).isoformat() for each in (approval.issued, approval.expires)]
    signed = json.dumps(["qualify-approval-1", approval.id, approval.digest, *times])
    return hmac.new(key, signed.encode("ascii"), hashlib.sha256).hexdigest()


def _day(moment: dt.datetime) -> dt.date:
    return moment.astimezone(dt.UTC).date()
