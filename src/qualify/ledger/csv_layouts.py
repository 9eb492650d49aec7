"""The columns of suppression lists, as other programs export them, and our own.

SendGrid: the downloads under Suppressions (``email,created``; bounces add ``status,reason``, spam reports
``ip``). Mailchimp: an audience export's unsubscribed and cleaned contacts. HubSpot: "Export unsubscribes and
bounces" (knowledge.hubspot.com), or a contact export with "Unsubscribed from all email".
"""

from collections.abc import Callable, Mapping
from typing import Literal

from attrs import frozen

from qualify.ledger.models import RefusalKind

LayoutName = Literal["qualify", "sendgrid", "mailchimp", "hubspot"]
Cells = Mapping[str, str]

OWN_COLUMNS = (
    "act",
    "who",
    "scope",
    "kind",
    "channel",
    "at",
    "until",
    "words",
    "classifier",
    "recorded_by",
)


@frozen
class Layout:
    """One program's columns, in lower case.

    Attributes:
        name: The program.
        columns: What an export writes, as the program spells it.
        address: Where the address stands.
        times: Where the time of the no stands, the first that is filled.
        words: Where the reason stands, the first that is filled.
        marks: Columns of which one tells a list of noes from any other list.
        kind_of: Reads the kind of no from a row; None where the row is none.
    """

    name: LayoutName
    columns: tuple[str, ...]
    address: str
    times: tuple[str, ...]
    words: tuple[str, ...]
    marks: tuple[str, ...]
    kind_of: Callable[[Cells], RefusalKind | None]

    def fits(self, header: tuple[str, ...]) -> bool:
        """Tell whether a header is this program's list of noes."""
        return self.address in header and any(mark in header for mark in self.marks)


def _own_kind(cells: Cells) -> RefusalKind | None:
    """Take no kind from the row; our own rows are read field by field."""
    return "unsubscribe" if cells else None


def _sendgrid_kind(cells: Cells) -> RefusalKind:
    if "status" in cells or "reason" in cells:
        return "bounce"
    return "complaint" if "ip" in cells else "unsubscribe"


def _mailchimp_kind(cells: Cells) -> RefusalKind:
    return "bounce" if "clean_time" in cells and "unsub_time" not in cells else "unsubscribe"


def _hubspot_kind(cells: Cells) -> RefusalKind | None:
    """Read the flags; in the list of unsubscribes, any further column is an email type that was left."""
    if _true(cells.get("portal spam report", "")):
        return "complaint"
    if any(_true(value) for name, value in cells.items() if _is_opt_out(name, cells)):
        return "unsubscribe"
    bounced = (cells.get(name, "") for name in _BOUNCES)
    return "bounce" if any(value and value.casefold() not in _FALSE for value in bounced) else None


_BOUNCES = ("portal bounce", "global bounce")
_NOT_TYPES = {*_BOUNCES, "portal spam report", "email"}
_OPT_OUTS = ("portal unsubscribe", "unsubscribed from all email", "opted out of all email")
_FALSE = ("false", "no", "0")


def _is_opt_out(name: str, cells: Cells) -> bool:
    return name in _OPT_OUTS or ("portal unsubscribe" in cells and name not in _NOT_TYPES)


def _true(value: str) -> bool:
    return value.casefold() in ("true", "yes", "1")


OWN = Layout(
    name="qualify",
    columns=OWN_COLUMNS,
    address="who",
    times=("at",),
    words=("words",),
    marks=("scope",),
    kind_of=_own_kind,
)

SENDGRID = Layout(
    name="sendgrid",
    columns=("email", "created"),
    address="email",
    times=("created",),
    words=("reason",),
    marks=("created",),
    kind_of=_sendgrid_kind,
)

MAILCHIMP = Layout(
    name="mailchimp",
    columns=("Email Address", "UNSUB_TIME", "UNSUB_REASON"),
    address="email address",
    times=("unsub_time", "clean_time"),
    words=("unsub_reason_other", "unsub_reason"),
    marks=("unsub_time", "clean_time"),
    kind_of=_mailchimp_kind,
)

HUBSPOT = Layout(
    name="hubspot",
    columns=("Email", "Unsubscribed from all email"),
    address="email",
    times=(),
    words=(),
    marks=(*_OPT_OUTS, *_BOUNCES, "portal spam report"),
    kind_of=_hubspot_kind,
)

LAYOUTS = (OWN, HUBSPOT, SENDGRID, MAILCHIMP)
"""Tried in this order."""
