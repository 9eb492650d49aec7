"""The readable parts of a mail (RFC 2045 to 2047): attachments left out, alternatives told apart."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from attrs import frozen

from qualify.errors import InputError

if TYPE_CHECKING:
    from email.message import Message

_LOST = "\ufffd"


@frozen
class Segment:
    """A stretch of the mail as plain text, as HTML, or as both."""

    plain: str | None = None
    html: str | None = None


def segments(mail: "Message[str, str]") -> tuple[Segment, ...]:
    """Give what is shown of a mail, from top to bottom.

    Raises:
        InputError: When there is text and none of it can be decoded, naming the part.
    """
    return tuple(_segments(mail, "1"))


def types_of(mail: "Message[str, str]") -> tuple[str, ...]:
    """Name the kinds of all parts."""
    return tuple(part.get_content_type() for part in mail.walk() if not part.is_multipart())


def _segments(part: "Message[str, str]", number: str) -> Iterator[Segment]:
    if part.get_content_maintype() == "multipart" and part.is_multipart():
        inner = cast("list[Message[str, str]]", part.get_payload())
        found = [s for n, child in enumerate(inner, start=1) for s in _segments(child, f"{number}.{n}")]
        yield from _either(found) if part.get_content_subtype() == "alternative" else found
    elif part.get_content_type() in ("text/plain", "text/html") and not _is_attached(part):
        text = _text(part, number)
        yield Segment(plain=text) if part.get_content_subtype() == "plain" else Segment(html=text)


def _either(found: list[Segment]) -> Iterator[Segment]:
    """Join alternatives: the same said as text and as HTML."""
    plain = next((s.plain for s in found if s.plain is not None), None)
    html = next((s.html for s in found if s.html is not None), None)
    if plain is not None or html is not None:
        yield Segment(plain, html)


def _is_attached(part: "Message[str, str]") -> bool:
    return part.get_content_disposition() == "attachment" or part.get_filename() is not None


def _text(part: "Message[str, str]", number: str) -> str:
    """Decode a part: by the charset it names, else UTF-8, else Windows-1252 with what is unreadable replaced."""
    data = part.get_payload(decode=True)
    given = data if isinstance(data, bytes) else str(data or "").encode(errors="replace")
    charset = part.get_content_charset("utf-8")
    text = _decode(given, charset).replace("\r\n", "\n").lstrip("\ufeff")
    if text.strip() and not text.replace(_LOST, "").strip():
        named = f"part {number} ({part.get_content_type()}; charset={charset})"
        raise InputError("body", named, "nothing in this part can be decoded; save the mail again")
    return text


def _decode(data: bytes, charset: str) -> str:
    for name in (charset, "utf-8"):
        try:
            return data.decode(name)
        except (LookupError, ValueError):
            continue
    return data.decode("cp1252", errors="replace")
