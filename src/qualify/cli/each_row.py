"""Row after row: each answered or its error told, whatever came before it."""

import json
import sys
from collections.abc import Callable, Iterable
from typing import Literal, NoReturn, TypeVar

import click

from qualify.cli.came import Came
from qualify.cli.errors import FINE, UNREAD, as_json, in_words, told
from qualify.cli.screen import tracked
from qualify.errors import InputError
from qualify.readers.row import Plain

Form = Literal["text", "jsonl"]
T = TypeVar("T")


def answer_all(  # noqa: PLR0913 - what comes, how it is answered, and the two ways it is written
    rows: Iterable[Came],
    answer: Callable[[Plain], T],
    as_plain: Callable[[T], Plain],
    show_text: Callable[[Came, T], None],
    form: Form,
    *,
    streamed: bool,
) -> NoReturn:
    """Answer every row, and leave with 2 where one could not be read.

    Args:
        rows: What came.
        answer: From a row to its answer; raises `InputError`.
        as_plain: Writes an answer as plain data, for ``jsonl``.
        show_text: Writes an answer for a person.
        form: How to write.
        streamed: Whether rows come one by one, their number unknown.
    """
    unread: list[Came] = []

    def say(one: Came) -> None:
        try:
            answered = _answer(one, answer)
        except InputError as error:
            unread.append(one)
            message = as_json(one.id, one.origin, error) if form == "jsonl" else in_words(one.origin, error)
            click.echo(message, err=form == "text")
            return
        if form == "jsonl":
            click.echo(json.dumps(as_plain(answered), ensure_ascii=False).encode())
        else:
            show_text(one, answered)

    with told():
        tracked(rows, say, streamed=streamed)
    sys.exit(UNREAD if unread else FINE)


def _answer(one: Came, answer: Callable[[Plain], T]) -> T:
    if isinstance(one.row, InputError):
        raise one.row
    return answer(one.row)
