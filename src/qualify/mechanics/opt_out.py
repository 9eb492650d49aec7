"""The mechanical opt-out of bulk mail: headers, a visible way out, a postal address. Not legal advice.

Each rule answers ``present`` (what it asks for is there), ``absent``, or ``unknown`` where the draft does
not say: no headers given, no signature made yet, no thread known.
"""

import re
from collections.abc import Callable
from typing import Literal

from attrs import frozen

from qualify.errors import PolicyError
from qualify.mechanics.postal import find_postal_address
from qualify.mechanics.visible_text import visible_text
from qualify.mechanics.way_out import find_way_out
from qualify.models import Draft

Status = Literal["present", "absent", "unknown"]

_LINE_END = re.compile(r"\r?\n(?![ \t])")
_ENTRY = re.compile(r"<\s*([^<>\s]*)\s*>")
_REPLY_MARK = re.compile(
    r"\s*(?:re|fwd?|aw|wg|antw|sv|vs|rv|res|enc|tr|odp|rif|doorst)\s*(?:\[\d{1,3}\]|\(\d{1,3}\))?\s*[:\uff1a]",
    re.IGNORECASE,
)


@frozen
class Seen:
    """What a rule saw: its status, why, and the text that it rests on where there is one."""

    status: Status
    detail: str
    quote: str = ""


@frozen
class Rule:
    """One mechanical requirement.

    Attributes:
        code: Its number, ``M1xx``.
        name: Its name.
        source: Where it is asked for.
        remedy: What to do when it is absent.
        look: Looks at a draft.
    """

    code: str
    name: str
    source: str
    remedy: str
    look: Callable[[Draft], Seen]


@frozen
class Finding:
    """What a rule says about a draft.

    Attributes:
        code: The rule's number.
        name: The rule's name.
        status: ``present``, ``absent`` or ``unknown``.
        detail: Why, for a person.
        quote: The text that it rests on; empty where there is none.
        source: Where it is asked for.
        remedy: What to do; empty when present.
    """

    code: str
    name: str
    status: Status
    detail: str
    quote: str
    source: str
    remedy: str


@frozen
class Preset:
    """The rules that one law or one group of mailbox providers asks for. Not legal advice.

    Attributes:
        name: Its name.
        requires: Codes of the rules.
        source: Where it is written.
    """

    name: str
    requires: tuple[str, ...]
    source: str


def inspect(draft: Draft) -> tuple[Finding, ...]:
    """Ask every rule, in the order of `RULES`."""
    return tuple(_finding(rule, rule.look(draft)) for rule in RULES)


def missing(preset: Preset, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return what a preset requires and is not present; ``unknown`` never counts as present."""
    return tuple(each for each in findings if each.code in preset.requires and each.status != "present")


def preset_named(name: str) -> Preset:
    """Return a preset by its name, in any case.

    Raises:
        PolicyError: When there is none.
    """
    for preset in PRESETS:
        if preset.name == name.strip().casefold().replace("_", "-"):
            return preset
    raise PolicyError("preset", name, f"no such preset; one of {', '.join(each.name for each in PRESETS)}")


def _finding(rule: Rule, seen: Seen) -> Finding:
    remedy = "" if seen.status == "present" else rule.remedy
    return Finding(rule.code, rule.name, seen.status, seen.detail, seen.quote, rule.source, remedy)


def _header(draft: Draft, name: str) -> str | None:
    """Return a header's value, unfolded (RFC 5322, 2.2.3); None where there is none."""
    found = [value for given, value in draft.headers.items() if given.strip().lower() == name]
    return " ".join(", ".join(found).split()) if found else None


_NO_HEADERS = Seen("unknown", "no headers were given")


def _list_unsubscribe(draft: Draft) -> Seen:
    if not draft.headers:
        return _NO_HEADERS
    value = _header(draft, "list-unsubscribe")
    if value is None:
        return Seen("absent", "there is no List-Unsubscribe header")
    if any(re.match(r"https://[^/\s]", uri, re.IGNORECASE) for uri in _ENTRY.findall(value)):
        return Seen("present", "List-Unsubscribe has an HTTPS URI", value)
    return Seen("absent", "List-Unsubscribe has no HTTPS URI in angle brackets", value)


def _one_click(draft: Draft) -> Seen:
    if not draft.headers:
        return _NO_HEADERS
    value = _header(draft, "list-unsubscribe-post")
    if value is None:
        return Seen("absent", "there is no List-Unsubscribe-Post header")
    if value == "List-Unsubscribe=One-Click":
        return Seen("present", "List-Unsubscribe-Post is as it must be", value)
    return Seen("absent", "List-Unsubscribe-Post is not exactly List-Unsubscribe=One-Click", value)


def _signed(draft: Draft) -> Seen:
    if not draft.headers:
        return _NO_HEADERS
    values = (value for name, value in draft.headers.items() if name.strip().lower() == "dkim-signature")
    # A reader joins several by line ends; a line that starts with space goes on with the one before (RFC 5322, 2.2.3).
    signatures = [signature for value in values for signature in _LINE_END.split(value) if signature.strip()]
    if not signatures:
        return Seen("unknown", "there is no DKIM-Signature yet; check the message after it is signed")
    if any({"list-unsubscribe", "list-unsubscribe-post"} <= _covered(value) for value in signatures):
        return Seen("present", "DKIM-Signature covers both headers")
    return Seen("absent", "h= of DKIM-Signature leaves out List-Unsubscribe or List-Unsubscribe-Post", signatures[0])


def _covered(signature: str) -> set[str]:
    """Read the tag h= of a DKIM signature: header names between colons (RFC 6376, 3.5)."""
    for tag in signature.split(";"):
        name, _, value = tag.partition("=")
        if name.strip() == "h":
            return {"".join(covered.split()).lower() for covered in value.split(":")}
    return set()


def _way_out(draft: Draft) -> Seen:
    text = visible_text(draft)
    if not text.strip():
        return Seen("unknown", "there is no text to read")
    quote = find_way_out(text)
    return Seen("present", "the text says how to stop it", quote) if quote else Seen("absent", "no way out in the text")


def _postal_address(draft: Draft) -> Seen:
    text = visible_text(draft)
    if not text.strip():
        return Seen("unknown", "there is no text to read")
    quote = find_postal_address(text)
    return Seen("present", "there is a postal address", quote) if quote else Seen("absent", "no postal address found")


def _plain_subject(draft: Draft) -> Seen:
    marked = _REPLY_MARK.match(draft.subject or "")
    if marked is None:
        return Seen("present", "the subject claims no earlier message")
    if draft.thread is None:
        return Seen("unknown", "the subject claims an earlier message, and the thread is not known", marked[0])
    if draft.thread:
        return Seen("present", "there was an earlier message", marked[0])
    return Seen("absent", "the subject claims an earlier message, and there was none", marked[0])


RULES = (
    Rule(
        "M101",
        "list-unsubscribe",
        "RFC 2369, 3.2; RFC 8058, 3.1",
        "add List-Unsubscribe: <https://…> with a link of this recipient's own",
        _list_unsubscribe,
    ),
    Rule(
        "M102",
        "one-click",
        "RFC 8058, 3.1",
        "add List-Unsubscribe-Post: List-Unsubscribe=One-Click, exactly so",
        _one_click,
    ),
    Rule(
        "M103",
        "one-click-signed",
        "RFC 8058, 4; RFC 6376, 3.5",
        "have h= of the DKIM signature name List-Unsubscribe and List-Unsubscribe-Post",
        _signed,
    ),
    Rule(
        "M104",
        "visible-way-out",
        "15 U.S.C. 7704(a)(3) and (5); CASL, S.C. 2010, c. 23, s. 6(2)(c) and 11; GDPR, Art. 21(2) to (4)",
        "say in the text how to stop it: a link, or a reply that you honour",
        _way_out,
    ),
    Rule(
        "M105",
        "postal-address",
        "15 U.S.C. 7704(a)(5)(A)(iii); CASL regulations, SOR/2012-36, s. 2(1)(d)",
        "add the sender's postal address: street or post box, postcode, town",
        _postal_address,
    ),
    Rule(
        "M106",
        "no-false-reply",
        "15 U.S.C. 7704(a)(2)",
        "take Re: or Fwd: out of the subject; nothing was written before",
        _plain_subject,
    ),
)

CAN_SPAM = Preset("can-spam", ("M104", "M105", "M106"), "CAN-SPAM Act, 15 U.S.C. 7704(a)")
CASL = Preset("casl", ("M104", "M105"), "Canada's Anti-Spam Legislation, S.C. 2010, c. 23, s. 6 and 11")
GDPR = Preset("gdpr", ("M104",), "Regulation (EU) 2016/679, Art. 21(2) to (4)")
BULK_SENDERS = Preset(
    "bulk-senders",
    ("M101", "M102", "M103", "M104"),
    "Sender guidelines of Gmail and Yahoo for bulk mail, 2024",
)

PRESETS = (CAN_SPAM, CASL, GDPR, BULK_SENDERS)
