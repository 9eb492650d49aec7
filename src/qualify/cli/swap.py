"""``qualify swap``: how much of a draft would still hold for somebody else."""

import sys
from collections.abc import Iterator
from typing import Any, Literal

import click

from qualify.cli.errors import FAILED, FINE, told
from qualify.cli.given import Given, context_options, given
from qualify.cli.screen import replace_what_cannot_be_written, show, width
from qualify.errors import InputError
from qualify.grounding.swap import Swapped, SwapResult, swap_test
from qualify.models import Draft, Recipient
from qualify.readers import Source, csv_table, format_of, opened
from qualify.readers.json_lines import decode, numbered
from qualify.readers.json_values import loads
from qualify.readers.row import fields_of
from qualify.render.line import Line, folded, line, shortened


@click.command()
@click.argument("draft")
@click.option("--others", required=True, metavar="FILE", help="CSV or JSON Lines: the other recipients.")
@context_options
@click.option("--format", "form_out", type=click.Choice(["text", "json"]), default="text", show_default=True)
def swap(draft: str, others: str, form_out: Literal["text", "json"], **options: Any) -> None:  # noqa: ANN401 - checked by click
    """Say how much of DRAFT would still be true and sensible if it went to the others.

    DRAFT is one message with its recipient: a .json file, or any other with --recipient.

    \b
    Exit codes:
      0  something in it is for its recipient alone
      1  nothing but name and company would have to change: it fits everyone
      2  something could not be read
    """  # noqa: D301 - click reads the backspace
    replace_what_cannot_be_written()
    with told():
        say = given(options)
        result = swap_test(_draft(draft, say), tuple(_others(others, say)))
    if form_out == "json":
        click.echo(result.model_dump_json(indent=2).encode())
    else:
        show(_in_words(result))
    sys.exit(FAILED if result.fits_everyone else FINE)


def _draft(path: str, say: Given) -> Draft:
    rows = list(say.rows(path, stdin="text"))
    if len(rows) != 1:
        raise InputError("", path, f"holds {len(rows)} messages; give one")
    found = rows[0].draft
    if isinstance(found, InputError):
        raise found
    if found.recipient is None:
        raise InputError("recipient", path, "is required for the swap test; give --recipient FILE")
    return found


def _others(path: str, say: Given) -> Iterator[Recipient]:
    """Read the other recipients; a bad line ends the test, for a share over the rest would mislead."""
    form = format_of(path).name
    with opened(path) as stream:
        source = Source(path, stream, columns=say.columns)
        if form == "csv":
            yield from map(_of_table, csv_table.lines(source, needs_body=False))
        elif form == "jsonl":
            yield from (_recipient(loads(decode(text)), origin) for origin, text in numbered(source))
        else:
            raise InputError("--others", path, "give a .csv or a .jsonl file")


def _of_table(found: csv_table.Line) -> Recipient:
    if isinstance(found.data, InputError):
        raise InputError(f"{found.origin}: {found.data.path}", found.data.value, found.data.remedy)
    return _recipient(found.data, found.origin)


def _recipient(data: object, origin: str) -> Recipient:
    """Read a recipient, or the recipient of a draft."""
    try:
        return Recipient.parse((fields_of(data) or {}).get("recipient", data))
    except InputError as error:
        raise InputError(f"{origin}: {error.path}", error.value, error.remedy) from error


def _in_words(result: SwapResult) -> list[Line]:
    wide = width()
    verdict = "It fits everyone: " if result.fits_everyone else "Written for its recipient: "
    head = f"{verdict}{result.share:.0%} of what rests on the recipient still holds for {len(result.others)} others."
    lines = [*folded(head, wide, style="bad" if result.fits_everyone else "good"), (), line("Rests on", "head")]
    for stretch in result.stretches:
        lines += folded(f"{stretch.fact}: “{shortened(stretch.text)}”", wide, indent=2)
    lines += [line("  nothing about the recipient.")] if not result.stretches else []
    return [*lines, (), line("Others", "head"), *(each for other in result.others for each in _other(other, wide))]


def _other(other: Swapped, wide: int) -> list[Line]:
    change = "; ".join(f"“{shortened(stretch.text)}”" for stretch in other.to_change)
    text = f"{other.name or 'no name'}: {other.share:.0%} holds; to change: {change or 'nothing'}."
    return folded(text, wide, indent=2)
