"""``qualify connection``: sort people by what their profile and the history with them show."""

import datetime as dt
import json
import sys
from collections.abc import Iterator
from typing import Literal, cast

import click

from qualify.cli.came import Came, came, lines
from qualify.cli.errors import FINE, UNREAD, as_json, in_words, told
from qualify.cli.screen import replace_what_cannot_be_written, show, tracked, width
from qualify.connections import Sorted, sort_connection
from qualify.errors import InputError
from qualify.readers import STDIN
from qualify.readers.json_values import loads
from qualify.readers.row import Source, decoded, fields_of, id_of
from qualify.render.connection import in_short, rendered_connection


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...|-")
@click.option("--today", type=click.DateTime(("%Y-%m-%d",)), metavar="DATE", help="The day of sorting.")
@click.option("--format", "form", type=click.Choice(["text", "jsonl"]), default="text", show_default=True)
def connection(paths: tuple[str, ...], today: dt.datetime | None, form: Literal["text", "jsonl"]) -> None:
    """Sort each connection of the PATHs, or of standard input (-), into the five kinds, and say why.

    Reads .json and .jsonl with {"id", "profile", "connected_on", "invited_by", "messages", "today"}, all but the
    history optional. Standard input is one connection or a list, or with --format jsonl one a line, answered line by line.

    \b
    Exit codes:
      0  every connection was read
      2  some connection could not be read; the others are answered
    """  # noqa: D301 - click reads the backspace
    replace_what_cannot_be_written()
    unread: list[Came] = []
    day = today.date() if today else None
    stdin = "jsonl" if form == "jsonl" else "json"

    def say(one: Came) -> None:
        answered = _answered(one, day)
        if isinstance(answered, InputError):
            unread.append(one)
        _write(one, answered, form)

    with told():
        tracked((one for path in paths for one in came(path, _READERS, stdin, _READ)), say, streamed=STDIN in paths)
    sys.exit(UNREAD if unread else FINE)


def _answered(one: Came, day: dt.date | None) -> Sorted | InputError:
    if isinstance(one.row, InputError):
        return one.row
    try:
        return sort_connection(one.row, day if one.row.get("today") is None else None)
    except InputError as error:
        return error


def _write(one: Came, answered: Sorted | InputError, form: str) -> None:
    if isinstance(answered, InputError):
        error = as_json(one.id, one.origin, answered)
        click.echo(error if form == "jsonl" else in_words(one.origin, answered), err=form == "text")
    elif form == "jsonl":
        click.echo(json.dumps(answered.model_dump(mode="json"), ensure_ascii=False).encode())
    else:
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
