"""Mail headers as text (RFC 5322, RFC 2047), whatever bytes they were written in."""

import re
from collections.abc import Mapping
from email.errors import HeaderParseError
from email.header import decode_header
from email.utils import getaddresses
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from email.message import Message

_FOLD = re.compile(r"\r?\n(?=[ \t])")


@frozen
class Address:
    """One address of a header, with the name it gives."""

    name: str
    email: str


def headers_of(mail: "Message[str, str]") -> Mapping[str, str]:
    """Give the headers by name, unfolded and decoded; those that come several times are joined by line ends."""
    found: dict[str, str] = {}
    spelt: dict[str, str] = {}
    for name, raw in mail.raw_items():
        value = _decoded(_FOLD.sub("", str(raw)).strip())
        known = spelt.setdefault(name.lower(), name)
        found[known] = f"{found[known]}\n{value}" if known in found else value
    return found


def header(headers: Mapping[str, str], name: str) -> str | None:
    """Give a header by its name in any case."""
    return next((value for known, value in headers.items() if known.lower() == name.lower()), None)


def addresses(mail: "Message[str, str]", name: str) -> tuple[Address, ...]:
    """Read the addresses of a header; names are decoded after they are told apart, for they may hold commas."""
    raw = [_FOLD.sub("", str(value)) for known, value in mail.raw_items() if known.lower() == name.lower()]
    return tuple(Address(_decoded(who).strip(), email) for who, email in getaddresses(raw) if email)


def _decoded(raw: str) -> str:
    if "=?" not in raw:
        return _readable(raw.encode("ascii", "surrogateescape") if raw.isascii() or _escaped(raw) else raw.encode())
    try:
        parts = decode_header(raw)
    except HeaderParseError:
        return raw
    return "".join(part if isinstance(part, str) else _readable(part, charset) for part, charset in parts)


def _escaped(raw: str) -> bool:
    return all(char.isascii() or "\udc80" <= char <= "\udcff" for char in raw)


def _readable(data: bytes, charset: str | None = None) -> str:
    for name in (charset or "utf-8", "utf-8"):
        try:
            return data.decode(name)
        except (LookupError, ValueError):
            continue
    return data.decode("cp1252", errors="replace")
