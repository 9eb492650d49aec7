"""Reads one row of a suppression list as a refusal or a lift, by its layout."""

import datetime as dt
import re
from collections.abc import Callable, Mapping

from attrs import evolve, frozen

from qualify.errors import InputError
from qualify.ledger.csv_layouts import OWN, OWN_COLUMNS, Cells, Layout
from qualify.ledger.csv_rows import Row
from qualify.ledger.models import Coverage, Lift, Refusal, RefusalKind

_STRICTEST: Mapping[str, object] = {"kind": "unsubscribe", "channel": "all", "scope": "person", "until": None}
"""What stands in for a value that cannot be read: a no is rather kept too broad than lost."""

_GUARDED = re.compile(r"[=+\-@\t\r']")


@frozen
class BadRow:
    """A row that could not be read as it stands.

    Attributes:
        line: The line it starts on; the first line of the file is 1.
        value: What could not be read.
        remedy: What to do.
        recorded: Whether the no was kept all the same, with the strictest reading of the bad value.
        raw: The row as it stood.
    """

    line: int
    value: str
    remedy: str
    recorded: bool
    raw: str


@frozen
class Options:
    """How a file is read.

    Attributes:
        layout: Whose columns.
        header: Their names, in lower case.
        kind: The kind of every row, where the caller says it.
        channel: The channel that the list closes.
        recorded_by: Whom to name.
        check: Raises InputError for an address that the ledger cannot keep.
    """

    layout: Layout
    header: tuple[str, ...]
    kind: RefusalKind | None
    channel: Coverage
    recorded_by: str
    check: Callable[[Refusal | Lift], None]


@frozen
class Read:
    """One row, read; no act and nothing bad is a row that says itself that it is no opt-out."""

    act: Refusal | Lift | None = None
    bad: tuple[BadRow, ...] = ()


def read_row(row: Row, options: Options) -> Read:
    """Read one row."""
    if row.fault:
        return Read(bad=(_bad(row, row.raw, row.fault, recorded=False),))
    cells = {name: cell.strip() for name, cell in reversed(list(zip(options.header, row.cells, strict=False)))}
    values = _own_values(cells) if options.layout is OWN else _values(cells, options)
    if values is None:
        return Read()
    read = _lift(row, values, options) if cells.get("act") == "lift" else _refusal(row, values, options)
    surplus = [cell for cell in row.cells[len(options.header) :] if cell.strip()]
    if surplus and read.act:
        remedy = "more values than columns; quote the value that holds a comma"
        return evolve(read, bad=(*read.bad, _bad(row, surplus[0], remedy, recorded=True)))
    return read


def read_moment(text: str) -> dt.datetime | None:
    """Read a time as exports write it: ISO 8601 (without a zone: UTC), seconds or milliseconds since 1970.

    Raises:
        InputError: When it is none of these.
    """
    if not text:
        return None
    try:
        if re.fullmatch(r"[0-9]{9,10}|[0-9]{12,13}", text):
            return dt.datetime.fromtimestamp(int(text) / (1000 if len(text) > 10 else 1), dt.UTC)  # noqa: PLR2004 - digits
        found = dt.datetime.fromisoformat(text)
        return found if found.tzinfo else found.replace(tzinfo=dt.UTC)
    except (ValueError, OverflowError) as error:
        remedy = "not a time; write 2026-10-02T09:00:00Z or seconds since 1970; the time of import was taken"
        raise InputError("at", text, remedy) from error


def guarded(text: str) -> str:
    """Keep a spreadsheet from running words as a formula (OWASP, CSV injection)."""
    return "'" + text if _GUARDED.match(text) else text


def unguarded(text: str) -> str:
    """Undo `guarded`."""
    return text[1:] if text.startswith("'") and _GUARDED.match(text[1:]) else text


def _values(cells: Cells, options: Options) -> dict[str, object] | None:
    layout = options.layout
    kind = options.kind or layout.kind_of(cells)
    if kind is None and cells.get(layout.address):
        return None
    return {
        "who": cells.get(layout.address, ""),
        "kind": kind or "unsubscribe",
        "channel": options.channel,
        "at": next((cells[name] for name in layout.times if cells.get(name)), ""),
        "words": next((cells[name] for name in layout.words if cells.get(name)), ""),
        "recorded_by": options.recorded_by,
    }


def _own_values(cells: Cells) -> dict[str, object]:
    given: dict[str, object] = {name: cells[name] for name in OWN_COLUMNS if cells.get(name)}
    given.pop("act", None)
    texts = {name: unguarded(cells.get(name, "")) for name in ("words", "classifier", "recorded_by")}
    return {**given, **texts, "who": tuple(cells.get("who", "").split()) or "", "kind": cells.get("kind", "")}


def _refusal(row: Row, values: Mapping[str, object], options: Options) -> Read:
    """Read a refusal; a value that cannot be read is reported, and its strictest reading taken."""
    at, bad = _moment(row, values)
    values = {**values, "at": at}
    for _ in range(len(_STRICTEST) + 1):
        try:
            refusal = Refusal.parse(values)
            options.check(refusal)
            return Read(refusal, bad)
        except InputError as error:
            recorded = error.path in _STRICTEST
            bad = (*bad, _bad(row, error.value, f"{error.path}: {error.remedy}", recorded=recorded))
            if not recorded:
                break
            values = {**values, error.path: _STRICTEST[error.path]}
    return Read(bad=bad)


def _moment(row: Row, values: Mapping[str, object]) -> tuple[dt.datetime | None, tuple[BadRow, ...]]:
    try:
        return read_moment(str(values.get("at") or "")), ()
    except InputError as error:
        return None, (_bad(row, error.value, f"at: {error.remedy}", recorded=True),)


def _lift(row: Row, values: Mapping[str, object], options: Options) -> Read:
    """Read a lift; it opens something, so that nothing in it is guessed."""
    kept = {name: value for name, value in values.items() if name in Lift.model_fields}
    try:
        lift = Lift.parse({**kept, "at": read_moment(str(kept.get("at") or ""))})
        options.check(lift)
        return Read(lift)
    except InputError as error:
        return Read(bad=(_bad(row, error.value, f"{error.path}: {error.remedy}", recorded=False),))


def _bad(row: Row, value: object, remedy: str, *, recorded: bool) -> BadRow:
    return BadRow(row.line, str(value), remedy, recorded, row.raw)
