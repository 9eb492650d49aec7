"""Addresses as they are compared: two spellings of one mailbox, profile or number give one canonical address.

Where it errs, it errs towards the same person (``ada+news@`` is ``ada@`` at every provider, Gmail's dots
are left out): a no too many is asked about, a no too few is a person written to again.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Literal
from urllib.parse import unquote

from attrs import frozen

from qualify.errors import InputError
from qualify.models import Recipient

Scope = Literal["person", "address", "domain"]
Form = Literal["mail", "profile", "phone", "id", "domain"]
Who = str | Sequence[str] | Recipient
"""One address, every known address of one person, or the recipient of a draft."""

MAX_ADDRESS = 600
"""The longest canonical address, in UTF-8 bytes (RFC 5321 allows mail 254)."""

PUBLIC_MAIL = (
    "aol.com",
    "free.fr",
    "gmail.com",
    "gmx.de",
    "gmx.net",
    "hotmail.com",
    "icloud.com",
    "libero.it",
    "live.com",
    "mail.com",
    "mail.ru",
    "me.com",
    "msn.com",
    "orange.fr",
    "outlook.com",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "t-online.de",
    "web.de",
    "wp.pl",
    "yahoo.com",
    "yandex.ru",
    "163.com",
)
"""Domains where anyone has an address: a no from one of them is never a company's."""

_ANGLED = re.compile(r"<([^<>]*)>\s*$")
_DOT = re.compile(r"[.\u3002]")
_HOST = re.compile(r"[^\s@%/\\:?#\[\]<>(),;\"]+")
_LABEL = re.compile(r"[^\s@%/\\:?#\[\]<>(),;\".\u3002\x00\ud800-\udfff]+")
_UNUSABLE = re.compile(r"[\s\x00\ud800-\udfff]")
_LISTING = re.compile(r"[<>,;]")
_LINKEDIN = re.compile(r"(?:[a-z]{2,3}\.)?linkedin\.com")
_PHONE = re.compile(r"(?:\+|00)[\d\s().\-/]{6,30}")


@frozen(order=True)
class Address:
    """A canonical address."""

    form: Form
    value: str

    @property
    def key(self) -> str:
        """The string that is compared and stored, for example ``mail:ada@example.com``."""
        return f"{self.form}:{self.value}"


def read_address(text: str) -> Address:
    """Read a mail address, profile URL, phone number or own id (``id:…``).

    Raises:
        InputError: When it is none of these.
    """
    cleaned = _clean(text[: MAX_ADDRESS * 4])
    address = _read_form(cleaned)
    if address is None or len(address.value.encode()) > MAX_ADDRESS:
        raise InputError("address", text, _remedy(cleaned))
    return address


def read_domain(text: str) -> Address:
    """Read a company domain, or take it from a mail address.

    Raises:
        InputError: When it is none, or a public mail provider's.
    """
    domain = _domain(_clean(text).casefold().removeprefix("@").rpartition("@")[2])
    if domain is None or "." not in domain or len(domain) > MAX_ADDRESS:
        raise InputError("address", text, "not a company domain; write it as in example.com")
    if domain in PUBLIC_MAIL:
        raise InputError("address", text, "anyone has an address there; record the person instead")
    return Address("domain", domain)


def read_all(who: Who) -> tuple[Address, ...]:
    """Read one person's addresses, each once, in the order given.

    Raises:
        InputError: When there is none, or one cannot be read.
    """
    texts = (who.email,) if isinstance(who, Recipient) else (who,) if isinstance(who, str) else who
    if not texts:
        raise InputError("address", who, "no address; give at least one")
    return tuple(dict.fromkeys(read_address(text) for text in texts))


def domains_of(address: Address) -> tuple[Address, ...]:
    """Name the domains that an address lies under: ``a@eu.example.com`` lies under two."""
    if address.form != "mail":
        return ()
    labels = address.value.rpartition("@")[2].split(".")
    return tuple(Address("domain", ".".join(labels[start:])) for start in range(len(labels) - 1))


def _clean(text: str) -> str:
    """Leave out what cannot be seen (zero-width characters, soft hyphens) and the space around."""
    return "".join(c for c in text if unicodedata.category(c) != "Cf").strip() if not text.isascii() else text.strip()


def _read_form(text: str) -> Address | None:
    if text.startswith("id:"):
        return _own_id(text.removeprefix("id:"))
    folded = _fold(text)
    if "://" in folded or _LINKEDIN.match(folded.removeprefix("www.")):
        return _profile(folded)
    if "@" in folded:
        return _mail(folded)
    return _phone(folded.removeprefix("tel:"))


def _own_id(text: str) -> Address | None:
    return None if not text or _UNUSABLE.search(text) else Address("id", text)


def _fold(text: str) -> str:
    """Fold case and compatibility forms as Unicode's NFKC_Casefold does."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


def _mail(text: str) -> Address | None:
    angled = _ANGLED.search(text)
    local, _, host = (angled[1] if angled else text).removeprefix("mailto:").strip().rpartition("@")
    domain = _domain(host)
    if domain is None or not local or _UNUSABLE.search(local) or _LISTING.search(local):
        return None
    if domain in ("gmail.com", "googlemail.com"):
        return Address("mail", f"{_untagged(local).replace('.', '') or local}@gmail.com")
    return Address("mail", f"{_untagged(local)}@{domain}")


def _untagged(local: str) -> str:
    """Leave out a plus tag; an address that is all tag keeps it."""
    return local.partition("+")[0] or local


def _domain(text: str) -> str | None:
    """Write a domain in ASCII, whichever way it was written (RFC 5891); None when it is none."""
    host = text.strip().rstrip(".\u3002")
    if not _HOST.fullmatch(host) or len(host) > MAX_ADDRESS:
        return None
    labels = [_label(label) for label in _DOT.split(_fold(host))]
    return ".".join(label for label in labels if label) if all(labels) else None


def _label(label: str) -> str | None:
    """Fold one label by way of Unicode, so that ``xn--mller-kva``, ``müller`` and ``MÜLLER`` are one."""
    try:
        shown = label[4:].encode("ascii").decode("punycode") if label.startswith("xn--") else label
    except UnicodeError:
        return None
    folded = _fold(shown)
    if not _LABEL.fullmatch(folded):
        return None
    return folded if folded.isascii() else "xn--" + folded.encode("punycode").decode("ascii")


def _profile(text: str) -> Address | None:
    host, _, path = text.partition("://")[2 if "://" in text else 0].partition("/")
    domain = _domain(host.partition("@")[2] or host)
    steps = [_fold(unquote(step)) for step in re.split(r"[?#]", path, maxsplit=1)[0].split("/") if step]
    if domain is None or not steps or any(_UNUSABLE.search(step) or "/" in step for step in steps):
        return None
    if _LINKEDIN.fullmatch(domain.removeprefix("www.")):
        return Address("profile", "/".join(("linkedin.com", *steps[:2])))
    return Address("profile", "/".join((domain.removeprefix("www."), *steps)))


def _phone(text: str) -> Address | None:
    digits = re.sub(r"[^0-9]", "", text.replace("(0)", ""))
    if not text.isascii() or not _PHONE.fullmatch(text):
        return None
    return Address("phone", "+" + (digits if text.startswith("+") else digits[2:]))


def _remedy(text: str) -> str:
    if not text:
        return "no address; give one"
    if re.fullmatch(r"[\d\s().\-/]+", text):
        return "a phone number without its country code; write it as in +49 30 123456"
    return "not an address; write mail (ada@example.com), a profile URL, a phone number (+49…) or id:…"
