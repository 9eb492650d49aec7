"""``qualify reply``: read what recipients wrote back."""

import datetime as dt
from collections.abc import Iterator

import click

from qualify.cli.came import Came, came, lines
from qualify.cli.each_row import Form, answer_all
from qualify.cli.screen import replace_what_cannot_be_written, show, width
from qualify.cli_reply import answer
from qualify.readers import STDIN
from qualify.readers.mail import read_mail
from qualify.readers.row import Plain, Source, decoded
from qualify.render.line import folded, shortened
from qualify.replies import Reply


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...|-")
@click.option("--today", type=click.DateTime(("%Y-%m-%d",)), metavar="DATE", help="The day the replies came.")
@click.option("--format", "form", type=click.Choice(["text", "jsonl"]), default="text", show_default=True)
def reply(paths: tuple[str, ...], today: dt.datetime | None, form: Form) -> None:
    """Say what each reply of the PATHs, or of standard input (-), means.

    Reads .txt .md .eml and .jsonl with {"id", "text"} and, where known, "subject", "headers" and "today" a line.
    Standard input is one reply as text, or with --format jsonl one JSON object a line, answered line by line.

    \b
    Exit codes:
      0  every reply was read
      2  some reply could not be read; the others are answered
    """  # noqa: D301 - click reads the backspace
    replace_what_cannot_be_written()
    default: Plain = {"today": today.date()} if today else {}
    stdin = "jsonl" if form == "jsonl" else "text"
    rows = (one for path in paths for one in came(path, _READERS, stdin, _READ))
    answer_all(rows, lambda row: answer({**default, **row}), dict, _show, form, streamed=STDIN in paths)


def _show(one: Came, answered: Plain) -> None:
    read = Reply.parse({key: value for key, value in answered.items() if key != "id"})
    show(folded(_in_words(read, one.origin if one.id is None else str(one.id)), width()))


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


def _mail(source: Source) -> Iterator[Came]:
    mail = read_mail(source.whole())
    row = {"text": mail.text, "subject": mail.subject, "headers": mail.headers}
    yield Came(source.name, source.name, {"id": source.name, **row})


def _text(source: Source) -> Iterator[Came]:
    yield Came(source.name, source.name, {"id": source.name, "text": decoded(source.whole())})


_READERS = {"jsonl": lines, "eml": _mail, "text": _text}
_READ = "replies are read from .txt .md .eml and .jsonl"
