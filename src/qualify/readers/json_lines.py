"""``.jsonl``: one JSON object a line, in UTF-8, answered as it comes."""

from collections.abc import Iterator
from typing import BinaryIO

from qualify.errors import InputError
from qualify.readers.json_values import id_in, loads
from qualify.readers.row import MAX_BYTES, Row, Source

_BOM = b"\xef\xbb\xbf"


def read(source: Source) -> Iterator[Row]:
    """Read each line that is not blank; one that cannot be read is an error in its place."""
    for origin, line in numbered(source):
        try:
            row = source.row(loads(decode(line)), origin)
        except InputError as error:
            row = Row(id_in(line[:1000].decode(errors="replace")), origin, error)
        yield row


def numbered(source: Source) -> Iterator[tuple[str, bytes]]:
    """Yield each line that is not blank with where it stands, a byte order mark taken off."""
    for number, line in enumerate(_lines(source.stream), start=1):
        kept = line.removeprefix(_BOM) if number == 1 else line
        if kept.strip():
            yield f"{source.name}:{number}", kept


def decode(line: bytes) -> str:
    """Decode a line.

    Raises:
        InputError: When it is not UTF-8, or longer than `MAX_BYTES`.
    """
    if len(line) > MAX_BYTES:
        raise InputError("", line[:80], f"longer than the limit of {MAX_BYTES:,} bytes; shorten it")
    try:
        return line.decode().strip()
    except UnicodeDecodeError as error:
        raise InputError("", line, f"is not UTF-8 at byte {error.start}; write JSON Lines in UTF-8") from error


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Yield lines as they come; of one that is too long, just enough to tell, the rest passed over."""
    while line := stream.readline(MAX_BYTES + 1):
        yield line
        rest = line
        while len(rest) > MAX_BYTES and not rest.endswith(b"\n"):
            rest = stream.readline(MAX_BYTES + 1)
