"""Readers: from files to drafts. Each knows one format and nothing of what is made of it.

To add a format, write its file and name it in `FORMATS`.
"""

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO

from attrs import field, frozen

from qualify.errors import InputError
from qualify.readers import csv_table, json_file, json_lines, mail, text_file
from qualify.readers.row import Plain, Row, Source

STDIN = "-"
"""The path that stands for standard input."""


@frozen
class Format:
    """A kind of file.

    Attributes:
        name: What the user calls it.
        suffixes: How its files' names end.
        read: Gives its messages.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[Source], Iterator[Row]] = field(repr=False)


FORMATS: tuple[Format, ...] = (
    Format("text", (".txt", ".md"), text_file.read),
    Format("eml", (".eml",), mail.read),
    Format("json", (".json",), json_file.read),
    Format("jsonl", (".jsonl", ".ndjson"), json_lines.read),
    Format("csv", (".csv", ".tsv"), csv_table.read),
)


def format_of(path: str) -> Format:
    """Tell a file's format by the end of its name.

    Raises:
        InputError: When no reader knows it.
    """
    suffix = Path(path).suffix.lower()
    for known in FORMATS:
        if suffix in known.suffixes:
            return known
    ends = " ".join(end for known in FORMATS for end in known.suffixes)
    raise InputError("", path, f"its format cannot be told; end its name with one of {ends}, or name the format")


def read(
    path: str,
    *,
    form: Format | None = None,
    defaults: Plain | None = None,
    columns: Mapping[str, str] | None = None,
) -> Iterator[Row]:
    """Read every message of a file as it comes. What cannot be read is a row with its error; nothing is raised.

    Args:
        path: A file, or ``-`` for standard input.
        form: Its format; None tells it from the name.
        defaults: What counts for every message that does not say it itself, as plain data of a draft.
        columns: For tables, what some columns are to be read as; ``-`` leaves one out.
    """
    name = "stdin" if path == STDIN else path
    try:
        with opened(path) as stream:
            yield from (form or format_of(path)).read(Source(name, stream, defaults or {}, columns or {}))
    except InputError as error:
        yield Row(None, name, error)
    except OSError as error:
        yield Row(None, name, InputError("", path, f"cannot be read: {error.strerror or error}"))


def opened(path: str) -> AbstractContextManager[BinaryIO]:
    """Open a file, or standard input, for its bytes.

    Raises:
        OSError: When it cannot be opened.
    """
    return nullcontext(sys.stdin.buffer) if path == STDIN else Path(path).open("rb")


__all__ = ["FORMATS", "STDIN", "Format", "Plain", "Row", "Source", "format_of", "opened", "read"]
