"""What the command says when something cannot be read, and how it leaves."""

import json
import sys
from collections.abc import Generator
from contextlib import contextmanager

import click

from qualify.errors import InputError, QualifyError

FINE = 0
FAILED = 1
UNREAD = 2


@contextmanager
def told() -> Generator[None, None, None]:
    """Say in one line what is wrong with a call, and leave with 2."""
    try:
        yield
    except (QualifyError, OSError) as error:
        click.echo(f"qualify: {printable(str(error))}", err=True)
        sys.exit(UNREAD)


def printable(text: str) -> str:
    """Replace what no terminal or encoding takes, so that an error can always be shown."""
    kept = "".join(char if char.isprintable() else "\ufffd" for char in text)
    return kept.encode(errors="replace").decode()


def in_words(origin: str, error: QualifyError) -> str:
    """Write an error for a person: where it stands, what to do."""
    return printable(f"qualify: {origin}: {str(error).removeprefix('input: ')}")


def as_json(id_: object, origin: str, error: QualifyError) -> str:
    """Write an error in the place of an answer."""
    path = error.path if isinstance(error, InputError) else ""
    message = str(error).removeprefix(f"{path or 'input'}: ") if isinstance(error, InputError) else str(error)
    return json.dumps({"id": id_, "error": {"path": path, "message": message}, "origin": origin})
