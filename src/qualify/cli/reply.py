"""``qualify reply``: read what recipients wrote back."""

import datetime as dt
import json
import sys
from collections.abc import Iterator
from typing import Literal

import click
from attrs import frozen

from qualify.cli.errors import FINE, UNREAD, as_json, in_words, told
from qualify.cli.screen import replace_what_cannot_be_written, show, tracked, width
from qualify.cli_reply import answer
from qualify.errors import InputError
from qualify.readers import STDIN, format_of, opened
from qualify.readers.json_lines import decode, numbered
from qualify.readers.json_values import id_in, loads
from qualify.readers.mail import read_mail
from qualify.readers.row import Plain, Source, decoded, fields_of, id_of
from qualify.render.line import folded, shortened
from qualify.replies import Reply


@frozen
class Came:
    """One reply of a file as plain data, or why it cannot be read."""

    id: object
    origin: str
    row: Plain | InputError


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...|-")
@click.option("--today", type=click.DateTime(("%Y-%m-%d",)), metavar="DATE", help="The day the replies came.")
@click.option("--format", "form", type=click.Choice(["text", "jsonl"]), default="text", show_default=True)
def reply(paths: tuple[str, ...], today: dt.datetime | None, form: Literal["text", "jsonl"]) -> None:
    """Say what each reply of the PATHs, or of standard input (-), means.

    Reads .txt .md .eml and .jsonl with {"id", "text"} and, where known, "subject", "headers" and "today" a line.
    Standard input is one reply as text, or with --format jsonl one JSON object a line, answered line by line.

    \b
    Exit codes:
      0  every reply was read
      2  some reply could not be read; the others are answered
    """  # noqa: D301 - click reads the backspace
    replace_what_cannot_be_written()
    unread: list[Came] = []
    default: Plain = {"today": today.date()} if today else {}

    def say(came: Came) -> None:
        answered = _answered(came, default)
        if isinstance(answered, InputError):
            unread.append(came)
        _write(came, answered, form)

    with told():
        tracked((came for path in paths for came in _came(path, form)), say, streamed=STDIN in paths)
    sys.exit(UNREAD if unread else FINE)


def _answered(came: Came, default: Plain) -> Plain | InputError:
    if isinstance(came.row, InputError):
        return came.row
    try:
        return answer({**default, **came.row})
    except InputError as error:
        return error


def _write(came: Came, answered: Plain | InputError, form: str) -> None:
    if isinstance(answered, InputError):
        error = as_json(came.id, came.origin, answered)
        click.echo(error if form == "jsonl" else in_words(came.origin, answered), err=form == "text")
    elif form == "jsonl":
        click.echo(json.dumps(answered, ensure_ascii=False).encode())
    else:
        read = Reply.parse({key: value for key, value in answered.items() if key != "id"})
        show(folded(_in_words(read, came.origin if came.id is None else str(came.id)), width()))


def _in_words(read: Reply, named: str) -> str:
    quotes = "; ".join(f"“{shortened(quote.text)}”" for quote in read.evidence)
    parts = (
        f"{read.intent.upper()} {named} (confidence {read.confidence:.2f}, language {read.language})",
        f"because of {quotes}" if quotes else "",
        f"not before {read.not_before}" if read.not_before else "",
        f"referred to {read.referred_to}" if read.referred_to else "",
        "gone for good" if read.left else "",
    )
    return ", ".join(filter(None, parts)) + "."


def _came(path: str, form: str) -> Iterator[Came]:
    name = "stdin" if path == STDIN else path
    try:
        kind = ("jsonl" if form == "jsonl" else "text") if path == STDIN else format_of(path).name
        with opened(path) as stream:
            yield from _READERS.get(kind, _not_read)(Source(name, stream))
    except InputError as error:
        yield Came(None, name, error)
    except OSError as error:
        yield Came(None, name, InputError("", path, f"cannot be read: {error.strerror or error}"))


def _lines(source: Source) -> Iterator[Came]:
    for origin, line in numbered(source):
        try:
            data = loads(decode(line))
            row = fields_of(data)
        except InputError as error:
            yield Came(id_in(line[:1000].decode(errors="replace")), origin, error)
        else:
            yield Came(id_of(data), origin, row or InputError("", data, 'must be an object with a "text"'))


def _mail(source: Source) -> Iterator[Came]:
    mail = read_mail(source.whole())
    row = {"text": mail.text, "subject": mail.subject, "headers": mail.headers}
    yield Came(source.name, source.name, {"id": source.name, **row})


def _text(source: Source) -> Iterator[Came]:
    yield Came(source.name, source.name, {"id": source.name, "text": decoded(source.whole())})


def _not_read(source: Source) -> Iterator[Came]:
    raise InputError("", source.name, "replies are read from .txt .md .eml and .jsonl; give one of these")


_READERS = {"jsonl": _lines, "eml": _mail, "text": _text}
