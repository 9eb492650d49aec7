"""``.csv``: one message a row, columns mapped by name, ids kept."""

from collections.abc import Iterator, Mapping
from typing import cast

from attrs import frozen

from qualify.errors import InputError
from qualify.readers.columns import Header, Path, header_of
from qualify.readers.csv_rows import Record, records
from qualify.readers.json_values import loads
from qualify.readers.row import Plain, Row, Source, decoded

_JSON = ("thread", "headers", "positions", "activity")
_LISTS = ("skills", "mutuals", "company_facts")


@frozen
class Line:
    """One row of a table as plain data of a draft, or what is wrong with it."""

    origin: str
    id: object
    data: Plain | InputError


def read(source: Source) -> Iterator[Row]:
    """Read each row; a bad one is an error in its place. A row without an id is named by where it stands.

    Raises:
        InputError: When a column is unknown or missing: nothing of the table is read.
    """
    for line in lines(source):
        if isinstance(line.data, InputError):
            yield Row(line.id, line.origin, line.data)
        else:
            yield source.row({"id": line.origin, **line.data}, line.origin)


def lines(source: Source, *, needs_body: bool = True) -> Iterator[Line]:
    """Yield each row that is not blank.

    Raises:
        InputError: When a column is unknown or missing.
    """
    found = records(decoded(source.whole()))
    first = next(found, None)
    if first is None:
        raise InputError("columns", source.name, "the table is empty; give a header and rows")
    if first.fault:
        raise first.fault
    header = header_of([name.strip() for name in first.cells], source.columns, needs_body=needs_body)
    for record in found:
        if record.fault or any(cell.strip() for cell in record.cells):
            yield _line(record, header, f"{source.name}:{record.line}")


def _line(record: Record, header: Header, origin: str) -> Line:
    cells = zip(header.paths, record.cells, strict=False)
    found = {path: cell for path, cell in cells if path and cell.strip()}
    id_ = found.get(("id",), origin)
    try:
        _check_whole(record, header)
        return Line(origin, id_, _nested({path: _cell(path, cell) for path, cell in found.items()}))
    except InputError as error:
        return Line(origin, id_, error)


def _check_whole(record: Record, header: Header) -> None:
    wanted, given = len(header.paths), len(record.cells)
    if record.fault:
        raise record.fault
    if given != wanted:
        raise InputError("", record.cells, f"has {given} cells where the header has {wanted}; quote cells with commas")


def _cell(path: Path, cell: str) -> object:
    """Read a cell: lists of values are parted by semicolons, threads and the like are JSON."""
    name = path[-1]
    if name in _JSON or (name in _LISTS and cell.lstrip().startswith("[")):
        try:
            return loads(cell)
        except InputError as error:
            raise InputError(".".join(path), cell, f"{error.remedy}; write this cell as JSON") from error
    if name in _LISTS:
        return [part.strip() for part in cell.split(";") if part.strip()]
    return cell if name in ("body", "html_body", "subject") else cell.strip()


def _nested(found: Mapping[Path, object]) -> dict[str, object]:
    data: dict[str, object] = {}
    for path, value in found.items():
        if len(path) == 1:
            data[path[0]] = value
        else:
            cast("dict[str, object]", data.setdefault(path[0], {}))[path[1]] = value
    recipient = cast("dict[str, object]", data.get("recipient", {}))
    halves = [str(recipient.pop(half)) for half in ("first", "last") if half in recipient]
    if halves:
        recipient.setdefault("name", " ".join(halves))
    return data
