"""The command ``qualify ledger``: keep a no, ask before sending, move suppression lists in and out.

Exit codes: 0 everything asked may go out; 1 someone may not be written to; 2 it could not be told, or the
input could not be read.
"""

import datetime as dt
import json
import sys
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast, get_args

import click
from attrs import asdict, frozen

from qualify.errors import InputError, QualifyError
from qualify.ledger import Answer, BadRow, ImportResult, Ledger, Refusal, export_csv, import_csv
from qualify.ledger.addresses import Scope
from qualify.ledger.csv_layouts import LayoutName
from qualify.ledger.models import COVERAGES, Addresses, Coverage, RefusalKind
from qualify.models import Model

_UNTOLD = 2
_BLOCKED = 1
_KINDS = click.Choice(get_args(RefusalKind))
_CHANNELS = click.Choice(COVERAGES)
_LAYOUTS = click.Choice(get_args(LayoutName))
_WHERE = click.option(
    "--ledger", "where", required=True, metavar="PATH-or-URL", help="The ledger: a file, or postgresql://…"
)
_HASH_KEY = click.option(
    "--hash-key-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file with the key of a ledger that stores hashes; space around it is left out.",
)
_FORMAT = click.option("--format", "form", type=click.Choice(("text", "jsonl")), default="text", show_default=True)


@frozen
class _Asked:
    """One asked: whom, under which id, and what is wrong with the line where it cannot be read."""

    who: str | tuple[str, ...]
    id: object = None
    fault: str = ""


@click.group("ledger")
def ledger() -> None:
    """Keep every no, and ask before you send."""


@ledger.command("add")
@click.argument("who", nargs=-1, required=True)
@_WHERE
@_HASH_KEY
@click.option("--kind", type=_KINDS, required=True, help="What kind of no.")
@click.option("--words", default="", help="What was said.")
@click.option("--at", default=None, help="When it was said, as in 2026-10-02T09:00:00Z; now when left out.")
@click.option("--until", default=None, help="For not_now: the day from which to ask again, YYYY-MM-DD.")
@click.option("--scope", type=click.Choice(get_args(Scope)), default="person", show_default=True)
@click.option("--channel", type=_CHANNELS, default="all", show_default=True)
@click.option("--by", "recorded_by", default="", help="Who records it.")
def add(where: str, hash_key_file: Path | None, **said: object) -> None:
    """Record that WHO said no: an address, or several of one person."""
    with _reported(), _opened(where, hash_key_file, create=True) as book:
        click.echo(json.dumps(book.record(Refusal.parse(said)).as_json(), ensure_ascii=False))


@ledger.command("ask")
@click.argument("who", nargs=-1)
@_WHERE
@_HASH_KEY
@click.option("--channel", type=_CHANNELS, default="all", show_default=True)
@click.option("--today", type=click.DateTime(("%Y-%m-%d",)), default=None, help="The day of sending; today in UTC.")
@_FORMAT
def ask(  # noqa: PLR0913, PLR0917 - one for each option
    who: tuple[str, ...],
    where: str,
    hash_key_file: Path | None,
    channel: Coverage,
    today: dt.datetime | None,
    form: str,
) -> None:
    """Ask for each of WHO, or of the lines of standard input.

    A line is an address, or with jsonl an object: {"id": …, "who": …}.
    """
    asked = list(map(_Asked, who)) if who and who != ("-",) else list(_asked_lines(sys.stdin, form))
    with _reported(), _opened(where, hash_key_file, create=False) as book:
        day = today.date() if today else None
        answers = book.ask_many([each.who for each in asked], channel=channel, today=day)
    for each, answer in zip(asked, answers, strict=True):
        click.echo(_line(each, answer, form))
    sys.exit(_code(answers))


@ledger.command("import")
@click.argument("source", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_WHERE
@_HASH_KEY
@click.option("--layout", type=_LAYOUTS, default=None, help="Whose columns; told from the header when left out.")
@click.option("--kind", type=_KINDS, default=None, help="What kind of no every row is; told from the columns.")
@click.option("--channel", type=_CHANNELS, default="email", show_default=True)
@click.option("--by", "recorded_by", default="", help="Who records them.")
@_FORMAT
def import_(source: Path, where: str, hash_key_file: Path | None, form: str, **options: Any) -> None:  # noqa: ANN401 - checked by click
    """Record the noes of a CSV suppression list; bad rows are reported on standard error, and exit with 2."""
    with _reported(), _opened(where, hash_key_file, create=True) as book:
        result = import_csv(book, source, **options)
    _report_import(result, form)
    sys.exit(_UNTOLD if result.bad else 0)


@ledger.command("export")
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path))
@_WHERE
@_HASH_KEY
@click.option("--layout", type=_LAYOUTS, default="qualify", show_default=True)
@click.option("--channel", type=_CHANNELS, default="email", show_default=True)
def export(target: Path, where: str, hash_key_file: Path | None, layout: LayoutName, channel: Coverage) -> None:
    """Write the ledger to a CSV file.

    What another program's list has no place for is named on standard error.
    """
    with _reported(), _opened(where, hash_key_file, create=False) as book:
        result = export_csv(book, target, layout=layout, channel=channel)
    for left in result.left_out:
        click.echo(f"left out record {left.record.id}: {left.why}", err=True)
    click.echo(f"{result.written} written, {len(result.left_out)} left out")


def _opened(where: str, hash_key_file: Path | None, *, create: bool) -> Ledger:
    key = hash_key_file.read_bytes().strip() if hash_key_file else None
    return Ledger.open(where, hash_key=key, create=create)


@contextmanager
def _reported() -> Generator[None, None, None]:
    """Say what went wrong, and leave with 2: nothing was told."""
    try:
        yield
    except (QualifyError, OSError) as error:
        click.echo(f"qualify: {error}", err=True)
        sys.exit(_UNTOLD)


def _asked_lines(lines: Iterable[str], form: str) -> Iterator[_Asked]:
    for line in lines:
        if line.strip():
            yield _asked_json(line) if form == "jsonl" else _Asked(line.strip())


class _Line(Model):
    """One line of what is asked."""

    who: Addresses
    id: str | int | None = None


def _asked_json(line: str) -> _Asked:
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        return _Asked("", fault="not JSON; write one object a line")
    fields = cast("dict[str, object]", given) if isinstance(given, dict) else {"who": given}
    try:
        read = _Line.parse(fields)
    except InputError as error:
        return _Asked("", fields.get("id"), str(error))
    return _Asked(read.who, read.id)


def _line(asked: _Asked, answer: Answer, form: str) -> str:
    if form == "jsonl":
        if asked.fault:
            return json.dumps({"id": asked.id, "error": {"path": "who", "message": asked.fault}}, ensure_ascii=False)
        return json.dumps({"id": asked.id, "who": asked.who, **answer.as_json()}, ensure_ascii=False)
    name = asked.who if isinstance(asked.who, str) else " ".join(asked.who)
    said = answer.record
    since = f"{answer.reason} since {said.at.date()} (record {said.id})" if said else answer.detail
    return "\t".join(part for part in (answer.answer, name, since) if part)


def _code(answers: Iterable[Answer]) -> int:
    words = {answer.answer for answer in answers}
    return _UNTOLD if "unknown" in words else _BLOCKED if "block" in words else 0


def _report_import(result: ImportResult, form: str) -> None:
    for bad in result.bad:
        click.echo(_bad_line(bad, form), err=True)
    counts: dict[str, object] = {"layout": result.layout, "rows": result.rows, "recorded": result.recorded}
    counts |= {"known": result.known, "not_opt_outs": result.not_opt_outs, "lost": result.lost}
    as_text = ", ".join(f"{name} {count}" for name, count in counts.items())
    click.echo(json.dumps(counts) if form == "jsonl" else as_text)


def _bad_line(bad: BadRow, form: str) -> str:
    if form == "jsonl":
        return json.dumps(asdict(bad), ensure_ascii=False)
    kept = "recorded all the same" if bad.recorded else "not recorded"
    return f"line {bad.line}: {bad.remedy} (got {bad.value!r}; {kept})"
