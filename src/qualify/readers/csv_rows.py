"""The records of a CSV text (RFC 4180), one by one, so that a broken one costs no other."""

import csv
import io
from collections.abc import Iterator, Sequence

from attrs import frozen

from qualify.errors import InputError


@frozen
class Record:
    """The cells of one record and the line on which it starts, or what is wrong with it."""

    line: int
    cells: tuple[str, ...] = ()
    fault: InputError | None = None


def records(text: str) -> Iterator[Record]:
    """Yield every record that is not blank, in time linear in the text.

    A quote that is opened and never closed costs its line; reading goes on at the next one. A second such
    quote ends the reading, with an error that says so.
    """
    lines = list(io.StringIO(text, newline=""))
    delimiter = _delimiter(next((line for line in lines if line.strip()), ""))
    at, forgiven = 0, False
    while at < len(lines):
        end = _end(lines, at, delimiter)
        if end is None:
            yield Record(at + 1, fault=_never_closed(lines[at], last=forgiven))
            end, forgiven = len(lines) if forgiven else at + 1, True
        elif any(line.strip() for line in lines[at:end]):
            yield _record(lines[at:end], at + 1, delimiter)
        at = end


def _delimiter(header: str) -> str:
    """Tell what separates the columns: a comma, or what European spreadsheets write."""
    return max(",;\t", key=header.count)


def _end(lines: Sequence[str], at: int, delimiter: str) -> int | None:
    """Find the line after the record that starts here; None when a quote stays open to the end."""
    inside = False
    for number in range(at, len(lines)):
        inside = _open_after(lines[number], delimiter, inside=inside)
        if not inside:
            return number + 1
    return None


def _open_after(line: str, delimiter: str, *, inside: bool) -> bool:
    """Tell whether a quoted cell is open at the end of a line."""
    at = 0
    while True:
        if not inside:
            inside = line.startswith('"', at)
            at += inside
        if inside:
            at = line.find('"', at)
            if at < 0:
                return True
            at += 1
            if line.startswith('"', at):  # two quotes stand for one
                at += 1
                continue
            inside = False
        at = line.find(delimiter, at) + 1
        if not at:
            return False


def _record(lines: Sequence[str], line: int, delimiter: str) -> Record:
    try:
        (cells,) = csv.reader(lines, delimiter=delimiter, strict=True)
    except (csv.Error, ValueError) as error:
        return Record(line, fault=_fault(lines[0], str(error)))
    return Record(line, tuple(cells))


def _fault(line: str, why: str) -> InputError:
    if "field limit" in why:
        return InputError("", line, f"a cell is longer than {csv.field_size_limit():,} characters; give it as JSON")
    return InputError("", line, f"cannot be read: {why}; double each quote within a quoted cell")


def _never_closed(line: str, *, last: bool) -> InputError:
    lost = "; nothing after this line was read" if last else ""
    return InputError("", line, f"a quote is opened here and never closed; close it or double it{lost}")
