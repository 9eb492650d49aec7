"""``qualify connection``: sort people by what their profile and the history with them show."""

import datetime as dt
from collections.abc import Iterator
from typing import cast

import click

from qualify.cli.came import Came, came, lines
from qualify.cli.each_row import Form, answer_all
from qualify.cli.screen import replace_what_cannot_be_written, show, width
from qualify.connections import Sorted, sort_connection
from qualify.errors import InputError
from qualify.readers import STDIN
from qualify.readers.json_values import loads
from qualify.readers.row import Plain, Source, decoded, fields_of, id_of
from qualify.render.connection import in_short, rendered_connection


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...|-")
@click.option("--today", type=click.DateTime(("%Y-%m-%d",)), metavar="DATE", help="The day of sorting.")
@click.option("--format", "form", type=click.Choice(["text", "jsonl"]), default="text", show_default=True)
def connection(paths: tuple[str, ...], today: dt.datetime | None, form: Form) -> None:
    """Sort each connection of the PATHs, or of standard input (-), into the five kinds, and say why.

    Reads .json and .jsonl with {"id", "profile", "connected_on", "invited_by", "messages", "today"}, all but the
    history optional. Standard input is one connection or a list, or with --format jsonl one a line, answered line by line.

    \b
    Exit codes:
      0  every connection was read
      2  some connection could not be read; the others are answered
    """  # noqa: D301 - click reads the backspace
    replace_what_cannot_be_written()
    day = today.date() if today else None
    stdin = "jsonl" if form == "jsonl" else "json"

    def answer(row: Plain) -> Sorted:
        return sort_connection(row, day if row.get("today") is None else None)

    rows = (one for path in paths for one in came(path, _READERS, stdin, _READ))
    answer_all(rows, answer, _as_plain, _show, form, streamed=STDIN in paths)


def _as_plain(answered: Sorted) -> Plain:
    return answered.model_dump(mode="json")


def _show(one: Came, answered: Sorted) -> None:
    write = rendered_connection if one.alone else in_short
    show(write(answered, one.origin, width=width()))


def _json(source: Source) -> Iterator[Came]:
    data = loads(decoded(source.whole()))
    if not isinstance(data, list):
        yield _one(data, source.name, alone=True)
        return
    for index, item in enumerate(cast("list[object]", data)):
        yield _one(item, f"{source.name}[{index}]", alone=False)


def _one(data: object, origin: str, *, alone: bool) -> Came:
    row = fields_of(data)
    refused = InputError("", data, "must be an object with the fields of a connection")
    return Came(id_of(data), origin, refused if row is None else row, alone)


_READERS = {"jsonl": lines, "json": _json}
_READ = "connections are read from .json and .jsonl"
