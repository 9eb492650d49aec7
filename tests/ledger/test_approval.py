"""Approvals: the go once, for exactly what was judged, while nobody has said no."""

import datetime as dt
import json
from typing import Any

import _workers
import pytest
from test_ledger_processes import PROCESSES, start

from qualify._digest import digest
from qualify.approval import Approval, approve, redeem
from qualify.errors import ApprovalError, InputError, LedgerError
from qualify.ledger import Ledger, Lift, Refusal
from qualify.models import Draft

NOW = dt.datetime(2026, 10, 2, 9, tzinfo=dt.UTC)
LATER = NOW + dt.timedelta(hours=1)
KEY = b"a signing key of some length"


def draft(**changes: Any) -> Draft:
    """Write a draft."""
    given = {
        "subject": "Your talk",
        "body": "Hello Ada,\nno worries if not.",
        "recipient": {"email": "ada@example.com"},
    }
    return Draft.parse(given | changes)


def approved(ledger: Ledger, **options: Any) -> Approval:
    """Approve the draft."""
    return approve(draft(), decision="send", ledger=ledger, now=NOW, **options)


def refused(reason: str) -> Any:
    """Expect an approval to be refused for a reason."""
    return pytest.raises(ApprovalError, match=f"approval {reason}: ")


def test_the_go_is_given_once(ledger: Ledger) -> None:
    """The second time is refused."""
    approval = approved(ledger)
    go = redeem(approval, draft(), ledger=ledger, now=LATER)
    assert (go.approval, go.to, go.channel, go.at) == (approval.id, "ada@example.com", "email", LATER)
    with refused("used"):
        redeem(approval, draft(), ledger=ledger, now=LATER)


@pytest.mark.parametrize(
    "changes",
    [
        {"body": "Hello Ada,\nno worries if not. "},
        {"body": "Hello Ada,\nno worries if nοt."},
        {"subject": "Your talk!"},
        {"subject": None},
        {"recipient": {"email": "Ada@example.com"}},
        {"recipient": {"email": "bob@example.com"}},
        {"html_body": ""},
        {"html_body": "<p>Hello</p>"},
        {"headers": {"Cc": "bob@example.com"}},
        {"headers": {"bcc": "bob@example.com"}},
    ],
)
def test_changed(ledger: Ledger, changes: dict[str, Any]) -> None:
    """Not a character, and not a recipient, may change; the approval is still good for what it covered."""
    approval = approved(ledger)
    with refused("changed"):
        redeem(approval, draft(**changes), ledger=ledger, now=LATER)
    redeem(approval, draft(), ledger=ledger, now=LATER)


@pytest.mark.parametrize(
    "changes",
    [
        {"id": 7},
        {"kind": "sales"},
        {"headers": {"Message-ID": "<1@x>"}},
        {"recipient": {"email": "ada@example.com", "name": "A"}},
    ],
)
def test_not_changed(ledger: Ledger, changes: dict[str, Any]) -> None:
    """What is not sent to the recipient may change."""
    redeem(approved(ledger), draft(**changes), ledger=ledger, now=LATER)


def test_another_channel(ledger: Ledger) -> None:
    """An approval for mail is none for LinkedIn."""
    approval = approved(ledger)
    with refused("changed"):
        redeem(approval, draft(channel="linkedin"), to="ada@example.com", ledger=ledger, now=LATER)


@pytest.mark.parametrize(
    ("expires", "at", "good"),
    [
        (dt.timedelta(hours=2), NOW + dt.timedelta(hours=2, seconds=-1), True),
        (dt.timedelta(hours=2), NOW + dt.timedelta(hours=2), False),
        (NOW + dt.timedelta(minutes=1), NOW + dt.timedelta(minutes=2), False),
        (dt.timedelta(hours=2), NOW - dt.timedelta(minutes=4), True),
        (dt.timedelta(hours=2), NOW - dt.timedelta(minutes=6), False),
    ],
)
def test_expired(ledger: Ledger, expires: Any, at: dt.datetime, good: bool) -> None:
    """An approval is good from its time to its expiry, clocks a little apart."""
    approval = approved(ledger, expires=expires)
    if good:
        redeem(approval, draft(), ledger=ledger, now=at)
        return
    with refused("expired"):
        redeem(approval, draft(), ledger=ledger, now=at)


@pytest.mark.parametrize("who", ["ada@example.com", "ADA+x@example.com", "example.com"])
def test_a_no_in_between(ledger: Ledger, who: str) -> None:
    """A no after the approval takes it back; it is not used up by that."""
    approval = approved(ledger)
    scope = "person" if "@" in who else "domain"
    ledger.record(Refusal.parse({"who": who, "scope": scope, "kind": "unsubscribe", "at": NOW}))
    with refused("revoked"):
        redeem(approval, draft(), ledger=ledger, now=LATER)
    ledger.lift(Lift.parse({"who": who, "scope": scope, "words": "go on", "recorded_by": "crm"}))
    redeem(approval, draft(), ledger=ledger, now=LATER)


def test_a_no_from_someone_in_copy(ledger: Ledger) -> None:
    """Everyone the message goes to is asked for."""
    copied = draft(headers={"CC": "Bob <bob@example.com>, cy@example.com"})
    approval = approve(copied, decision="send", ledger=ledger, now=NOW)
    ledger.record(Refusal(who=("cy@example.com",), kind="no"))
    with refused("revoked"):
        redeem(approval, copied, ledger=ledger, now=LATER)


@pytest.mark.parametrize("decision", ["revise", "block", "SEND", ""])
def test_only_send_is_approved(ledger: Ledger, decision: Any) -> None:
    """No other decision is approved."""
    with refused("not_approved"):
        approve(draft(), decision=decision, ledger=ledger)


def test_a_no_before(ledger: Ledger) -> None:
    """Who has said no is not approved."""
    ledger.record(Refusal(who=("ada@example.com",), kind="no"))
    with refused("not_approved"):
        approved(ledger)


@pytest.mark.parametrize(
    ("signed", "checked", "good"),
    [(None, None, True), (KEY, KEY, True), (KEY, None, False), (None, KEY, False), (KEY, KEY + b"!", False)],
)
def test_signatures(ledger: Ledger, signed: bytes | None, checked: bytes | None, good: bool) -> None:
    """A signature is checked exactly when there is one."""
    approval = approved(ledger, key=signed)
    if good:
        redeem(approval, draft(), ledger=ledger, key=checked, now=LATER)
        return
    with refused("signature"):
        redeem(approval, draft(), ledger=ledger, key=checked, now=LATER)


@pytest.mark.parametrize(
    "changes",
    [
        {"id": "00"},
        {"digest": digest(draft(body="Buy now"))},
        {"expires": NOW + dt.timedelta(days=99)},
        {"issued": NOW - dt.timedelta(days=1)},
        {"signature": ""},
        {"signature": "é"},
    ],
)
def test_a_forged_approval(ledger: Ledger, changes: dict[str, Any]) -> None:
    """Nothing in a signed approval can be changed."""
    forged = approved(ledger, key=KEY).model_copy(update=changes)
    with refused("signature"):
        redeem(forged, draft(body="Buy now"), ledger=ledger, key=KEY, now=LATER)


def test_as_json(ledger: Ledger) -> None:
    """An approval travels as JSON."""
    approval = approved(ledger, key=KEY)
    read = Approval.parse(json.loads(approval.model_dump_json()))
    assert read == approval
    redeem(read, draft(), ledger=ledger, key=KEY, now=LATER)
    with pytest.raises(InputError, match="expires"):
        Approval.parse({**json.loads(approval.model_dump_json()), "expires": "soon"})


def test_once_across_processes(where: str) -> None:
    """Of eight processes one gets the go."""
    with Ledger.open(where) as ledger:
        approval = approve(draft(), decision="send", ledger=ledger)
    pipes = [PROCESSES.Pipe(duplex=False) for _ in range(8)]
    given = (where, approval.model_dump_json(), draft().model_dump_json(by_alias=True))
    running = [start(_workers.redeem_once, *given, there) for _, there in pipes]
    told = [here.recv() if here.poll(60) else "no word" for here, _ in pipes]
    for process in running:
        process.join(30)
    assert sorted(told) == ["go"] + ["used"] * 7


@pytest.mark.parametrize("recipient", [None, {"name": "Ada"}])
def test_no_address(ledger: Ledger, recipient: Any) -> None:
    """Without an address nobody can be asked for."""
    with pytest.raises(InputError, match="no address"):
        approve(draft(recipient=recipient), decision="send", ledger=ledger)


def test_two_addresses(ledger: Ledger) -> None:
    """The recipient's address and the one given must be the same."""
    with pytest.raises(InputError, match="is not the recipient's address"):
        approved(ledger, to="bob@example.com")


def test_a_short_key(ledger: Ledger) -> None:
    """A key that can be guessed is refused."""
    with pytest.raises(InputError, match="too short"):
        approved(ledger, key=b"short")


@pytest.mark.parametrize("email", ["ada", "ada@@", "030 1234567"])
def test_unknown_is_refused(ledger: Ledger, email: str) -> None:
    """Where the ledger cannot tell, there is no approval."""
    with pytest.raises(LedgerError, match="ask failed"):
        approve(draft(recipient={"email": email}), decision="send", ledger=ledger)


def test_a_ledger_that_fails(tmp_path: Any) -> None:
    """Where the ledger cannot be asked or written, there is no go."""
    with Ledger.open(tmp_path / "noes.db") as ledger:
        approval = approved(ledger)
        (tmp_path / "noes.db").unlink()
        with pytest.raises(LedgerError):
            redeem(approval, draft(), ledger=ledger, now=LATER)
        with pytest.raises(LedgerError):
            approved(ledger)


def test_other_channels(ledger: Ledger) -> None:
    """A LinkedIn message goes to a profile, and the ledger is asked for that."""
    message = Draft.parse({"channel": "linkedin", "body": "Hello", "recipient": {"email": "ada@example.com"}})
    given: Any = {"ledger": ledger, "to": "https://linkedin.com/in/ada", "now": NOW}
    approval = approve(message, decision="send", **given)
    ledger.record(Refusal(who=("ada@example.com", "linkedin.com/in/ada"), kind="no", channel="linkedin"))
    with refused("revoked"):
        redeem(approval, message, **given)
