"""The digest of what goes out: two drafts have the same one when the same people are sent the same text."""

import hashlib
import json
from collections.abc import Iterator

from qualify.errors import InputError
from qualify.models import Draft

_ADDRESSING = ("to", "cc", "bcc")
_written = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode


def digest(draft: Draft, *, to: str | None = None) -> str:
    """Return the SHA-256 (FIPS 180-4) of what goes out, as ``sha256:`` and 64 hex digits.

    It is taken over one JSON object (RFC 8259) in ASCII, without spaces, keys in the order ``v`` (1), ``to``,
    ``channel``, ``subject``, ``body``, ``html_body``, ``addressed``; absent is null, which is not empty.
    Texts are taken code point by code point, with no normalisation. ``addressed`` holds the headers To, Cc
    and Bcc as pairs of lower-case name and value, sorted; other headers, such as those a mailer adds, are
    left out.

    Args:
        draft: What is to go out.
        to: Where it goes; None takes the recipient's ``email``.
    """
    covered = {
        "v": 1,
        "to": address_of(draft, to),
        "channel": draft.channel,
        "subject": draft.subject,
        "body": draft.body,
        "html_body": draft.html_body,
        "addressed": sorted(_addressed(draft)),
    }
    return "sha256:" + hashlib.sha256(_written(covered).encode("ascii")).hexdigest()


def address_of(draft: Draft, to: str | None) -> str | None:
    """Return where a draft goes, as given.

    Raises:
        InputError: When `to` and the recipient's ``email`` are two addresses.
    """
    given = draft.recipient.email if draft.recipient and draft.channel == "email" else ""
    if to and given and to != given:
        raise InputError("to", to, f"is not the recipient's address, which is {given}; correct one of them")
    return to or given or None


def _addressed(draft: Draft) -> Iterator[tuple[str, str]]:
    for name, value in draft.headers.items():
        if name.strip().lower() in _ADDRESSING:
            yield name.strip().lower(), value
