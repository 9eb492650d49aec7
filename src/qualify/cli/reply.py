"""``qualify reply``: read what recipients wrote back."""

import datetime as dt
import json
import sys
from collections.abc import Iterator, Mapping
from typing import Literal

import click
from attrs import frozen
from pydantic import Field

from qualify.cli.errors import FINE, UNREAD, as_json, printable, told
from qualify.cli.screen import replace_what_cannot_be_written, show, tracked, width
from qualify.errors import InputError
from qualify.models import Body, Day, Id, Model, Short
from qualify.readers import STDIN, format_of, opened
from qualify.readers.json_lines import decode, numbered
from qualify.readers.json_values import id_in, loads
from qualify.readers.mail import read_mail
from qualify.readers.row import Source, decoded, id_of
from qualify.render.line import folded, shortened
from qualify.replies import Reply, read_reply


class Received(Model):
    """A reply as it came.

    Attributes:
        id: Echoed in the answer.
        text: The reply, quoted mail and signature included.
        subject: Its subject line.
        headers: Its mail headers.
        today: The day it came.
    """

    id: Id = None
    text: Body
    subject: Short | None = None
    headers: Mapping[str, str] = Field(default_factory=dict[str, str])
    today: Day | None = None


@frozen
class Came:
    """One reply of a file, or why it cannot be read."""

    id: object
    origin: str
    received: Received | InputError


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

    def answer(came: Came) -> None:
        if isinstance(came.received, InputError):
            unread.append(came)
        _write(came, today.date() if today else None, form)

    with told():
        tracked((came for path in paths for came in _came(path, form)), answer, streamed=STDIN in paths)
    sys.exit(UNREAD if unread else FINE)


def _write(came: Came, today: dt.date | None, form: str) -> None:
    if isinstance(came.received, InputError):
        error = as_json(came.id, came.origin, came.received)
        told_so = f"qualify: {came.origin}: {printable(str(came.received))}"
        click.echo(error if form == "jsonl" else told_so, err=form == "text")
        return
    given = came.received
    read = read_reply(given.text, headers=given.headers, subject=given.subject, today=given.today or today)
    if form == "jsonl":
        click.echo(json.dumps({"id": given.id, **read.model_dump(mode="json")}, ensure_ascii=False).encode())
    else:
        show(folded(_in_words(read, came.origin if given.id is None else str(given.id)), width()))


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
        id_: object = id_in(line[:1000].decode(errors="replace"))
        try:
            data = loads(decode(line))
            id_ = id_of(data)
            received = Received.parse(data)
        except InputError as error:
            yield Came(id_, origin, error)
        else:
            yield Came(received.id, origin, received)


def _mail(source: Source) -> Iterator[Came]:
    mail = read_mail(source.whole())
    data = {"text": mail.text, "subject": mail.subject, "headers": mail.headers}
    yield Came(source.name, source.name, Received.parse(data))


def _text(source: Source) -> Iterator[Came]:
    yield Came(source.name, source.name, Received.parse({"text": decoded(source.whole())}))


def _not_read(source: Source) -> Iterator[Came]:
    raise InputError("", source.name, "replies are read from .txt .md .eml and .jsonl; give one of these")


_READERS = {"jsonl": _lines, "eml": _mail, "text": _text}
