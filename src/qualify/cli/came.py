"""Records that commands read from files or standard input, each as plain data or with why it cannot be read."""

from collections.abc import Callable, Iterator, Mapping

from attrs import frozen

from qualify.errors import InputError
from qualify.readers import STDIN, format_of, opened
from qualify.readers.json_lines import decode, numbered
from qualify.readers.json_values import id_in, loads
from qualify.readers.row import Plain, Source, fields_of, id_of


@frozen
class Came:
    """One record as plain data, or why it cannot be read.

    Attributes:
        id: As given, to be echoed.
        origin: Where it stands, for a person.
        row: Its fields, or what is wrong with it.
        alone: Whether its file holds this record and no other.
    """

    id: object
    origin: str
    row: Plain | InputError
    alone: bool = False


Reader = Callable[[Source], Iterator[Came]]


def came(path: str, readers: Mapping[str, Reader], stdin: str, read: str) -> Iterator[Came]:
    """Read a path by the reader of its format.

    Args:
        path: The path, or ``-``.
        readers: For each format that is read its reader.
        stdin: The format of standard input.
        read: What is read from what, for the error where a format has no reader.
    """
    name = "stdin" if path == STDIN else path
    try:
        reader = _chosen(stdin if path == STDIN else format_of(path).name, readers, name, read)
        with opened(path) as stream:
            yield from reader(Source(name, stream))
    except InputError as error:
        yield Came(None, name, error)
    except OSError as error:
        yield Came(None, name, InputError("", path, f"cannot be read: {error.strerror or error}"))


def _chosen(form: str, readers: Mapping[str, Reader], name: str, read: str) -> Reader:
    if form not in readers:
        raise InputError("", name, f"{read}; give one of these")
    return readers[form]


def lines(source: Source) -> Iterator[Came]:
    """Read one JSON object a line."""
    for origin, line in numbered(source):
        try:
            data = loads(decode(line))
            row = fields_of(data)
        except InputError as error:
            yield Came(id_in(line[:1000].decode(errors="replace")), origin, error)
        else:
            yield Came(id_of(data), origin, InputError("", data, "must be an object") if row is None else row)
