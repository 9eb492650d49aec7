"""The keys under which a ledger stores addresses: the canonical address, or nothing but its keyed hash."""

import hashlib
import hmac
import re

from attrs import field, frozen

from qualify.errors import InputError
from qualify.ledger.addresses import Address, Scope, Who, domains_of, read_all, read_domain

MIN_SECRET = 16
"""The shortest secret, in bytes."""

_HASHED = re.compile(r"hmac-sha256:([0-9a-f]{12}):([0-9a-f]{64})")
_MEANT = re.compile("[%?#]")


@frozen
class Subject:
    """Whom an ask is about: the keys of their own addresses, and of the domains that these lie under."""

    own: tuple[str, ...]
    domains: tuple[str, ...] = ()


@frozen
class Keys:
    """Makes keys from addresses.

    Attributes:
        secret: Key of the HMAC-SHA256 (RFC 2104) that is stored instead of the address; None stores
            addresses.
    """

    secret: bytes | None = field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        if self.secret is not None and len(self.secret) < MIN_SECRET:
            raise InputError("hash_key", f"{len(self.secret)} bytes", f"too short; give {MIN_SECRET} bytes or more")

    @property
    def fingerprint(self) -> str:
        """What tells one secret from another without telling it; stored with the ledger."""
        return "plain" if self.secret is None else self._hash("fingerprint")[:12]

    def of(self, address: Address) -> str:
        """Return the key of an address."""
        return address.key if self.secret is None else f"hmac-sha256:{self.fingerprint}:{self._hash(address.key)}"

    def subject(self, who: Who) -> Subject:
        """Return every key to ask for.

        Raises:
            InputError: When an address cannot be read.
        """
        addresses = read_all(who)
        domains = dict.fromkeys(domain for address in addresses for domain in domains_of(address))
        return Subject(tuple(map(self.of, addresses)), tuple(map(self.of, domains)))

    def written(self, who: tuple[str, ...], scope: Scope) -> tuple[str, ...]:
        """Return the keys to write; hashes exported from a ledger with the same secret are taken as they are.

        Raises:
            InputError: When an address cannot be read, or a hash comes from another secret.
        """
        if any(text.startswith("hmac-sha256:") for text in who):
            return tuple(map(self._own_hash, who))
        addresses = tuple(map(read_domain, who)) if scope == "domain" else read_all(who)
        return tuple(dict.fromkeys(map(self.of, addresses)))

    def _own_hash(self, text: str) -> str:
        match = _HASHED.fullmatch(text)
        if match is None or match[1] != self.fingerprint:
            raise InputError("address", text, "a hash made with another key; import it where that key is used")
        return text

    def _hash(self, text: str) -> str:
        return hmac.new(self.secret or b"", f"qualify:{text}".encode(), hashlib.sha256).hexdigest()


def shown(key: str) -> str:
    """Write a key as the address that gives it."""
    form, _, value = key.partition(":")
    if form == "profile":
        return "https://" + _MEANT.sub(lambda found: f"%{ord(found[0]):02x}", value)
    return value if form in ("mail", "phone", "domain") else key
