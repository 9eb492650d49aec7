"""Options that say what the files do not: who writes to whom, what was said before, when."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar, get_args

import click
from attrs import frozen

from qualify.errors import InputError
from qualify.models import Channel, Draft, Kind
from qualify.readers import FORMATS, STDIN, Format, Plain, Row, read
from qualify.readers.json_values import loads
from qualify.readers.row import decoded

F = TypeVar("F", bound=Callable[..., Any])

_FILE = click.Path(path_type=Path, dir_okay=False)
_OPTIONS = (
    click.option("--recipient", type=_FILE, metavar="FILE", help="JSON: what is known of the recipient."),
    click.option("--sender", type=_FILE, metavar="FILE", help="JSON: who writes."),
    click.option("--thread", type=_FILE, metavar="FILE", help="JSON: a list of the earlier messages, oldest first."),
    click.option("--first", is_flag=True, help="A first message: nothing was said before."),
    click.option("--today", type=click.DateTime(("%Y-%m-%d",)), metavar="DATE", help="The day of sending, YYYY-MM-DD."),
    click.option("--kind", type=click.Choice(get_args(Kind)), help="What kind of message."),
    click.option("--channel", type=click.Choice(get_args(Channel)), help="Where it will be sent."),
    click.option(
        "--input",
        "form",
        type=click.Choice([known.name for known in FORMATS]),
        help="Format of what is read; told from file names when left out.",
    ),
    click.option(
        "--column",
        "columns",
        multiple=True,
        metavar="NAME=FIELD",
        help="For CSV: read the column NAME as FIELD, such as Pitch=body; Notes=- leaves it out.",
    ),
)


@frozen
class Given:
    """What the options say.

    Attributes:
        defaults: What counts for every message that does not say it itself, as plain data of a draft.
        form: Format of what is read; None where names tell it.
        columns: What some columns of tables are to be read as.
    """

    defaults: Plain
    form: Format | None
    columns: Mapping[str, str]

    def rows(self, path: str, *, stdin: str) -> Iterator[Row]:
        """Read a path; `stdin` names what standard input holds when no option says so."""
        form = self.form or (format_named(stdin) if path == STDIN else None)
        return read(path, form=form, defaults=self.defaults, columns=self.columns)


def format_named(name: str) -> Format:
    """Give the format of that name."""
    return next(known for known in FORMATS if known.name == name)


def context_options(command: F) -> F:
    """Add the options."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def given(options: Mapping[str, Any]) -> Given:
    """Read the options, and take out of them what a draft says.

    Raises:
        InputError: Naming the file and the place in it that cannot be read.
        click.UsageError: When two options speak against each other.
    """
    if options["first"] and options["thread"]:
        raise click.UsageError("give --first or --thread, not both")
    defaults: dict[str, object] = {
        name: _file(name, options[name]) for name in ("recipient", "sender", "thread") if options[name]
    }
    defaults |= {name: options[name] for name in ("kind", "channel") if options[name]}
    today = options["today"]
    defaults |= ({"thread": []} if options["first"] else {}) | ({"today": today.date()} if today else {})
    form = format_named(options["form"]) if options["form"] else None
    return Given(defaults, form, dict(map(_column, options["columns"])))


def _file(name: str, path: Path) -> object:
    """Read one part of a draft from a file, and check it before any message is judged."""
    try:
        data = loads(decoded(path.read_bytes()))
        Draft.parse({name: data})
    except OSError as error:
        raise InputError(f"--{name}", str(path), f"cannot be read: {error.strerror or error}") from error
    except InputError as error:
        raise InputError(f"{path}: {error.path}", error.value, error.remedy) from error
    return data


def _column(option: str) -> tuple[str, str]:
    name, equals, field = option.rpartition("=")
    if not equals:
        raise click.BadParameter(f"{option!r}: write NAME=FIELD", param_hint="--column")
    return name.strip(), field.strip()
