"""``.eml``: a mail as mail programs save it (RFC 5322)."""

from collections.abc import Iterator, Mapping
from email import message_from_bytes
from email.policy import default
from typing import TYPE_CHECKING

from attrs import frozen

from qualify.errors import InputError
from qualify.readers.html import text_of_html
from qualify.readers.mail_headers import Address, addresses, header, headers_of
from qualify.readers.mail_parts import segments, types_of
from qualify.readers.row import Row, Source, filled

if TYPE_CHECKING:
    from email.message import Message


@frozen
class Mail:
    """A mail, read.

    Attributes:
        subject: None where there is none.
        plain: Its text; empty where there is only HTML.
        html: Its HTML; None where there is none.
        headers: By name, decoded.
        sender: Whom it is from; None where that is not one address.
        recipient: Whom it goes to; None where that is not one address.
    """

    subject: str | None
    plain: str
    html: str | None
    headers: Mapping[str, str]
    sender: Address | None
    recipient: Address | None

    @property
    def text(self) -> str:
        """Its text, read from HTML where it has no other."""
        return self.plain or text_of_html(self.html or "")


def read(source: Source) -> Iterator[Row]:
    """Read the one message of a mail file. Whom it goes to and is from is taken from its headers.

    Raises:
        InputError: When no text can be read.
    """
    mail = read_mail(source.whole())
    people = {"recipient": _person(mail.recipient), "sender": _person(mail.sender)}
    known = {key: person for key, person in people.items() if person}
    data: dict[str, object] = {"id": source.name, "subject": mail.subject, "body": mail.plain}
    data |= {"html_body": mail.html, "headers": mail.headers}
    # What the caller says of a person counts for more than a header's display name.
    yield source.row({**data, **_people(filled(source.defaults, known))}, source.name)


def read_mail(data: bytes) -> Mail:
    """Read a mail.

    Raises:
        InputError: When no text can be read, naming the part.
    """
    mail = message_from_bytes(data, policy=default)
    headers = headers_of(mail)
    plain, html = _texts(mail)
    return Mail(
        subject=header(headers, "Subject"),
        plain=plain,
        html=html,
        headers=headers,
        sender=_only(addresses(mail, "From")),
        recipient=_only(addresses(mail, "To")),
    )


def _texts(mail: "Message[str, str]") -> tuple[str, str | None]:
    found = segments(mail)
    if not found:
        raise InputError("body", ", ".join(types_of(mail)), "has no text part; give a mail with text or HTML")
    htmls = [segment.html for segment in found if segment.html is not None]
    html = "\n".join(htmls) if htmls else None
    if all(segment.plain is None for segment in found):
        return "", html
    texts = (segment.plain if segment.plain is not None else text_of_html(segment.html or "") for segment in found)
    return "\n".join(texts), html


def _only(found: tuple[Address, ...]) -> Address | None:
    return found[0] if len(found) == 1 else None


def _person(address: Address | None) -> dict[str, str]:
    """What a header says of a person; an address repeated as the name says nothing."""
    if address is None:
        return {}
    name = address.name.strip("\"' ")
    named = {"name": name} if name and "@" not in name else {}
    return {**named, "email": address.email}


def _people(data: Mapping[str, object]) -> dict[str, object]:
    return {key: data[key] for key in ("recipient", "sender") if key in data}
