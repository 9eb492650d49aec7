"""Writes suppression lists: our own columns hold everything, other programs' the closed mail addresses."""

import csv
import datetime as dt
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol, TextIO

from attrs import frozen

from qualify.errors import LedgerError
from qualify.ledger.book import Ledger
from qualify.ledger.csv_acts import guarded
from qualify.ledger.csv_layouts import LAYOUTS, OWN, OWN_COLUMNS, LayoutName
from qualify.ledger.csv_rows import Source
from qualify.ledger.models import Coverage, Record

MAX_REASON = 500
"""The most of the words that goes into another program's list, in code points."""


class _Writer(Protocol):
    def writerow(self, row: Sequence[str], /) -> object: ...


@frozen
class LeftOut:
    """A record that another program's list has no place for, and why."""

    record: Record
    why: str


@frozen
class ExportResult:
    """How many rows were written, and what could not be."""

    written: int
    left_out: tuple[LeftOut, ...] = ()


def export_csv(
    ledger: Ledger,
    target: Source,
    *,
    layout: LayoutName = "qualify",
    channel: Coverage = "email",
    today: dt.date | None = None,
) -> ExportResult:
    """Export the ledger.

    Our own layout holds every record, lifts too, and is read back whole by `import_csv`. Another program's
    holds each mail address that is closed for good: not what was lifted, nor who only said "not now".

    Args:
        ledger: Where from.
        target: A path, or an open text file.
        layout: Whose columns.
        channel: For another program's: which channel must be closed.
        today: The day on which it must be closed; None is today in UTC.

    Raises:
        LedgerError: When the ledger cannot be read.
        OSError: When the file cannot be written.
    """
    with _opened(target) as file:
        writer = csv.writer(file, lineterminator="\r\n")
        if layout == OWN.name:
            return _write_own(writer, ledger)
        return _write_other(writer, layout, _closed(ledger, channel, today))


@contextmanager
def _opened(target: Source) -> Generator[TextIO, None, None]:
    if not isinstance(target, str | Path):
        yield target
        return
    with Path(target).open("w", encoding="utf-8", newline="") as file:
        yield file


def _write_own(writer: _Writer, ledger: Ledger) -> ExportResult:
    writer.writerow(OWN_COLUMNS)
    written = 0
    for record, people in ledger.entries():
        writer.writerow(_own_row(record, people))
        written += 1
    return ExportResult(written)


def _own_row(record: Record, people: Sequence[str]) -> tuple[str, ...]:
    return (
        record.act,
        " ".join(people),
        record.scope,
        record.kind or "",
        record.channel,
        record.at.isoformat(),
        record.until.isoformat() if record.until else "",
        guarded(record.words),
        guarded(record.classifier),
        guarded(record.recorded_by),
    )


@frozen
class _Closed:
    """The mail addresses that are closed, each with the record it rests on, and the records left out."""

    addresses: dict[str, Record]
    left_out: tuple[LeftOut, ...]


def _closed(ledger: Ledger, channel: Coverage, today: dt.date | None) -> _Closed:
    people: dict[str, None] = {}
    left_out: list[LeftOut] = []
    for record, addresses in ledger.entries():
        mail = [address for address in addresses if "@" in address]
        people.update(dict.fromkeys(mail if record.act == "refusal" else ()))
        if record.act == "refusal" and not mail:
            left_out.append(LeftOut(record, _why_no_mail(record)))
    closed: dict[str, Record] = {}
    for address, answer in zip(people, ledger.ask_many(people, channel=channel, today=today), strict=True):
        if answer.answer == "unknown":
            raise LedgerError("export", answer.detail)
        if answer.record and answer.record.kind == "not_now":
            left_out.append(LeftOut(answer.record, f"{address} is closed for a time only"))
        elif answer.record:
            closed[address] = answer.record
    return _Closed(closed, tuple(left_out))


def _why_no_mail(record: Record) -> str:
    if record.scope == "domain":
        return "a whole domain; such lists hold addresses"
    return "no mail address is known" if not record.who.startswith("hmac-") else "only a hash is known"


def _write_other(writer: _Writer, layout: LayoutName, closed: _Closed) -> ExportResult:
    columns = next(each.columns for each in LAYOUTS if each.name == layout)
    writer.writerow(columns)
    for address, record in closed.addresses.items():
        writer.writerow(_other_row(layout, address, record))
    return ExportResult(len(closed.addresses), closed.left_out)


def _other_row(layout: LayoutName, address: str, record: Record) -> tuple[str, ...]:
    if layout == "sendgrid":
        return (address, str(int(record.at.timestamp())))
    if layout == "mailchimp":
        reason = " ".join(record.words[:MAX_REASON].split())
        return (address, record.at.strftime("%Y-%m-%d %H:%M:%S"), guarded(reason))
    return (address, "true")
