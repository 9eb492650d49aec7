"""What a reader gives: one row for each message, with its draft or with why it cannot be read."""

from collections.abc import Mapping
from typing import BinaryIO, cast

from attrs import field, frozen

from qualify.errors import InputError
from qualify.models import Draft

Plain = Mapping[str, object]
"""Plain data, such as a decoded JSON object."""

MAX_BYTES = 50_000_000
"""The largest file, or line of a stream, in bytes; attachments of a mail count."""

_PEOPLE = ("recipient", "sender")
_EMPTY: tuple[object, ...] = (None, "", [], {})


@frozen
class Row:
    """One message as it was found.

    Attributes:
        id: As given, to be echoed; None where the message has none.
        origin: Where it stands, for a person: ``drafts.csv:17``.
        draft: What was read, or why it cannot be.
        alone: Whether its file holds this message and no other.
    """

    id: object
    origin: str
    draft: Draft | InputError
    alone: bool = False


@frozen
class Source:
    """Bytes to read from, under the name that errors use.

    Attributes:
        name: The path as given, or ``stdin``.
        stream: Where the bytes come from.
        defaults: What counts for every message that does not say it itself, as plain data of a draft.
        columns: For tables, what some columns are to be read as; ``-`` leaves one out.
    """

    name: str
    stream: BinaryIO = field(repr=False)
    defaults: Plain = field(factory=dict[str, object], repr=False)
    columns: Mapping[str, str] = field(factory=dict[str, str], repr=False)

    def whole(self) -> bytes:
        """Read everything.

        Raises:
            InputError: When it is larger than `MAX_BYTES`.
        """
        data = self.stream.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise InputError("", self.name, f"larger than the limit of {MAX_BYTES:,} bytes; split it")
        return data

    def row(self, data: object, origin: str) -> Row:
        """Make the row of plain data."""
        try:
            draft = Draft.parse(filled(_object(data), self.defaults))
        except InputError as error:
            return Row(id_of(data), origin, error)
        return Row(draft.id, origin, draft, alone=origin == self.name)


def filled(data: Plain, defaults: Plain) -> Plain:
    """Fill in what a message leaves out; recipient and sender field by field. What it says itself stands."""
    people = {key: _person(data.get(key), defaults.get(key)) for key in _PEOPLE if key in data or key in defaults}
    return {**defaults, **{key: value for key, value in data.items() if value is not None}, **people}


def _person(own: object, default: object) -> object:
    mine, known = fields_of(own), fields_of(default)
    if mine is None or known is None:
        return default if own is None else own
    return {**known, **{key: value for key, value in mine.items() if value not in _EMPTY}}


def fields_of(data: object) -> Plain | None:
    """Give an object's fields; None where it is no object."""
    return cast("Plain", data) if isinstance(data, Mapping) else None


def _object(data: object) -> Plain:
    fields = fields_of(data)
    if fields is None:
        raise InputError("", data, "must be an object with the fields of a draft")
    return fields


def id_of(data: object) -> object:
    """Give the id of plain data to echo, whatever else is wrong with it; None where there is none."""
    found = (fields_of(data) or {}).get("id")
    return found if isinstance(found, str | int | float) else None


def decoded(data: bytes) -> str:
    """Decode a text file: by its byte order mark, else UTF-8, else Windows-1252. Line ends stay as they are."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
