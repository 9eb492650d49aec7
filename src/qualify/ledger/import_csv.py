"""Reads suppression lists into a ledger: every row is recorded, known already, no opt-out, or reported."""

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import groupby

from attrs import frozen

from qualify.errors import InputError
from qualify.ledger.book import Ledger
from qualify.ledger.csv_acts import BadRow, Options, Read, read_row
from qualify.ledger.csv_layouts import LAYOUTS, Layout, LayoutName
from qualify.ledger.csv_rows import Row, Source, read_lines, read_rows
from qualify.ledger.models import Coverage, Lift, Refusal, RefusalKind

BATCH = 1_000
"""How many rows one transaction holds."""


@frozen
class ImportResult:
    """What became of every row: ``rows == recorded + known + not_opt_outs + lost``.

    Attributes:
        layout: Whose columns they were.
        rows: How many there were, without the header and blank lines.
        recorded: How many were written.
        known: How many the ledger held already.
        not_opt_outs: How many say themselves that they are none.
        bad: The rows to look at.
    """

    layout: LayoutName
    rows: int
    recorded: int
    known: int
    not_opt_outs: int
    bad: tuple[BadRow, ...]

    @property
    def lost(self) -> int:
        """How many rows were not recorded and must be repaired."""
        return len({row.line for row in self.bad if not row.recorded})


def import_csv(  # noqa: PLR0913 - each one is a fact about the file that it cannot tell itself
    ledger: Ledger,
    source: Source,
    *,
    layout: LayoutName | None = None,
    kind: RefusalKind | None = None,
    channel: Coverage = "email",
    recorded_by: str = "",
    now: dt.datetime | None = None,
) -> ImportResult:
    """Import a suppression list.

    Args:
        ledger: Where to.
        source: A path, or an open text file.
        layout: Whose columns; None tells from the header.
        kind: What kind of no every row is; None tells from the columns.
        channel: Which channel the list closes; our own layout names it itself.
        recorded_by: Whom to name; None names the layout. Our own layout names it itself.
        now: The moment of import, for rows without a time; None reads the clock.

    Raises:
        InputError: When the header is not that of a list of noes.
        LedgerError: When the ledger cannot be written; import the file again, what is known is not written
        twice. OSError: When the file cannot be read.
    """
    rows = read_rows(read_lines(source))
    header = _header(rows)
    chosen = _layout(header, layout, kind)
    options = Options(chosen, header, kind, channel, recorded_by or f"import from {chosen.name}", ledger.check)
    read = [read_row(row, options) for row in rows]
    recorded = _write(ledger, [each.act for each in read if each.act], now)
    return _result(chosen.name, read, recorded)


def _result(layout: LayoutName, read: Sequence[Read], recorded: int) -> ImportResult:
    bad = tuple(row for each in read for row in each.bad)
    silent = sum(each.act is None and not each.bad for each in read)
    known = sum(each.act is not None for each in read) - recorded
    return ImportResult(layout, len(read), recorded, known, silent, bad)


def _header(rows: Iterator[Row]) -> tuple[str, ...]:
    first = next(rows, None)
    if first is None or first.fault:
        raise InputError("header", first.raw if first else "", "no header; the first line must name the columns")
    return tuple(cell.strip().casefold() for cell in first.cells)


def _layout(header: tuple[str, ...], name: LayoutName | None, kind: RefusalKind | None) -> Layout:
    named = [layout for layout in LAYOUTS if layout.name == name] if name else LAYOUTS
    for layout in named:
        if layout.fits(header) or (kind is not None and layout.address in header):
            return layout
    remedy = "no column tells that these people said no; export the suppression list, or say what kind of no it is"
    raise InputError("header", ", ".join(header), remedy)


def _write(ledger: Ledger, acts: Sequence[Refusal | Lift], now: dt.datetime | None) -> int:
    """Write in the order of the file; return how many were new."""
    written = 0
    for is_lift, group in groupby(acts, key=lambda act: isinstance(act, Lift)):
        some = list(group)
        for start in range(0, len(some), BATCH):
            batch = some[start : start + BATCH]
            written += _write_lifts(ledger, batch, now) if is_lift else _write_refusals(ledger, batch, now)
    return written


def _write_refusals(ledger: Ledger, acts: Sequence[Refusal | Lift], now: dt.datetime | None) -> int:
    refusals = list(dict.fromkeys(act for act in acts if isinstance(act, Refusal)))
    known = ledger.known(refusals)
    new = [refusal for refusal, held in zip(refusals, known, strict=True) if not held]
    return len(ledger.record_many(new, now=now))


def _write_lifts(ledger: Ledger, acts: Sequence[Refusal | Lift], now: dt.datetime | None) -> int:
    lifts = [act for act in acts if isinstance(act, Lift)]
    new = [lift for lift, held in zip(lifts, ledger.known(lifts), strict=True) if not held]
    return len([ledger.lift(lift, now=now) for lift in new])
