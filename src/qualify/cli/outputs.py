"""The three ways of writing answers."""

from collections import Counter
from typing import Protocol

import click

from qualify.cli.errors import as_json, in_words
from qualify.cli.judging import Answer, Failed, Judged
from qualify.cli.screen import show, width
from qualify.render import brief, rendered
from qualify.render.line import folded


class Output(Protocol):
    """Writes answers in order."""

    def write(self, answer: Answer) -> None:
        """Write one."""
        ...

    def close(self, counts: Counter[str]) -> None:
        """Write what stands after the last."""
        ...


class JsonLines:
    """One JSON object a line, each written at once."""

    def write(self, answer: Answer) -> None:
        """Write one line."""
        click.echo(_json(answer).encode())

    def close(self, counts: Counter[str]) -> None:
        """Nothing stands after the last."""


class Json:
    """One JSON array."""

    def __init__(self) -> None:
        self._before = b"["

    def write(self, answer: Answer) -> None:
        """Write one element."""
        click.echo(self._before + b"\n" + _json(answer, indent=2).encode(), nl=False)
        self._before = b","

    def close(self, counts: Counter[str]) -> None:  # noqa: ARG002 - part of an output
        """End the array."""
        click.echo(b"[]" if self._before == b"[" else b"\n]")


class Text:
    """For a person: a message alone in full, those of a table in short, errors on standard error."""

    def __init__(self, *, full: bool | None) -> None:
        self._full = full
        self._between = False

    def write(self, answer: Answer) -> None:
        """Write one report."""
        if isinstance(answer, Failed):
            click.echo(in_words(answer.row.origin, answer.error), err=True)
        elif self._full or (self._full is None and answer.row.alone):
            show([*([()] if self._between else []), *rendered(answer.report, answer.draft, width=width())])
            self._between = True
        else:
            show(brief(answer.report, answer.row.origin, width=width()))

    def close(self, counts: Counter[str]) -> None:
        """Write how many of each there were."""
        if counts.total() > 1:
            parts = [f"{counts[name]:,} {name}" for name in ("send", "revise", "block") if counts[name]]
            parts += [f"{counts['error']:,} could not be read"] if counts["error"] else []
            show([(), *folded(f"{counts.total():,} messages: {', '.join(parts)}.", width())])


def outcome(answer: Answer) -> str:
    """Name what an answer counts as."""
    return answer.report.decision if isinstance(answer, Judged) else "error"


def _json(answer: Answer, indent: int | None = None) -> str:
    if isinstance(answer, Judged):
        return answer.report.model_dump_json(indent=indent)
    return as_json(answer.row.id, answer.row.origin, answer.error)
