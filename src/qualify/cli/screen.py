"""Where text goes: in colour to a terminal, plain to everything else; a progress bar on a terminal only."""

import io
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, TypeVar

import click

from qualify.render.line import Line, Piece, Style, plain

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

T = TypeVar("T")

_LINE_END = Piece("\n")

PIPE_WIDTH = 80
WIDEST = 100
_COLOURS: dict[Style, str] = {
    "plain": "",
    "head": "bold",
    "quiet": "dim",
    "good": "bold green",
    "fair": "bold yellow",
    "bad": "bold red",
}


def width() -> int:
    """Count the columns to write in: the terminal's, at most `WIDEST`; 80 elsewhere."""
    return min(_terminal(stderr=False).width, WIDEST) if sys.stdout.isatty() else PIPE_WIDTH


def show(lines: Sequence[Line]) -> None:
    """Write lines to standard output."""
    if sys.stdout.isatty():
        _terminal(stderr=False).print(coloured(lines), soft_wrap=True)
    else:
        click.echo(plain(list(lines)), nl=False)


def coloured(lines: Sequence[Line]) -> "Text":
    """Give lines their colours."""
    from rich.text import Text  # noqa: PLC0415 - paid on a terminal only

    pieces = [(piece.text, _COLOURS[piece.style]) for each in lines for piece in (*each, _LINE_END)]
    return Text.assemble(*pieces[:-1])


def replace_what_cannot_be_written() -> None:
    """Make an output in a narrow encoding show a question mark, and not fail."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def tracked(items: Iterable[T], do: Callable[[T], None], *, streamed: bool) -> None:
    """Do something for each, under a progress bar where there are several and a person may be watching.

    What is streamed is answered as it comes; its end is not known, so it gets no bar.
    """
    if streamed or not sys.stderr.isatty():
        for item in items:
            do(item)
        return
    known = list(items)
    for item in _with_bar(known) if len(known) > 1 else known:
        do(item)


def _with_bar(items: Sequence[T]) -> Iterator[T]:
    from rich.progress import Progress  # noqa: PLC0415 - paid on a terminal only

    # On the terminal that also shows the answers, the same console keeps them above the bar.
    console = _terminal(stderr=not sys.stdout.isatty())
    with Progress(console=console, transient=True, redirect_stdout=False, redirect_stderr=True) as bar:
        yield from bar.track(items, description="Checking")


@cache
def _terminal(*, stderr: bool) -> "Console":
    from rich.console import Console  # noqa: PLC0415 - paid on a terminal only

    return Console(stderr=stderr, highlight=False)
