"""Columns of a table and the fields of a draft they fill."""

import difflib
import re
from collections.abc import Mapping, Sequence

from attrs import frozen

from qualify.errors import InputError
from qualify.models import Recipient, Sender

Path = tuple[str, ...]
"""Where a value goes: ``("recipient", "title")``."""

LEFT_OUT: Path = ()

_PLAIN_FIELDS = ("id", "kind", "channel", "subject", "body", "html_body", "today", "thread", "headers")
_ALIASES: Mapping[str, Path] = {
    "row": ("id",),
    "message": ("body",),
    "text": ("body",),
    "email body": ("body",),
    "subject line": ("subject",),
    "html": ("html_body",),
    "first name": ("recipient", "first"),
    "last name": ("recipient", "last"),
    "surname": ("recipient", "last"),
    "full name": ("recipient", "name"),
    "contact name": ("recipient", "name"),
    "recipient": ("recipient", "name"),
    "email address": ("recipient", "email"),
    "work email": ("recipient", "email"),
    "job title": ("recipient", "title"),
    "position": ("recipient", "title"),
    "company name": ("recipient", "company"),
    "organization": ("recipient", "company"),
    "organisation": ("recipient", "company"),
    "account name": ("recipient", "company"),
    "fact": ("recipient", "company_facts"),
    "facts": ("recipient", "company_facts"),
    "sender": ("sender", "name"),
}


def _key(name: str) -> str:
    """Write a column's name without case, spaces, dots, dashes and underscores."""
    return re.sub(r"[\s._-]+", "", name).casefold()


def _known() -> Mapping[str, Path]:
    own: dict[str, Path] = {name: ("recipient", name) for name in Recipient.model_fields}
    own |= {f"recipient.{name}": path for name, path in own.items()}
    own |= {f"recipient.{name}": ("recipient", half) for name, half in (("first name", "first"), ("last name", "last"))}
    own |= {f"sender.{name}": ("sender", name) for name in Sender.model_fields}
    own |= {name: (name,) for name in _PLAIN_FIELDS}
    return {**_ALIASES, **own}


COLUMNS: Mapping[str, Path] = _known()
"""Every column name that is understood; case, spaces, dots, dashes and underscores do not matter."""

_BY_KEY = {_key(name): path for name, path in COLUMNS.items()}
_NAMES = {_key(name): name for name in COLUMNS}


@frozen
class Header:
    """Where each column of a table goes; `LEFT_OUT` for one that is left out."""

    names: tuple[str, ...]
    paths: tuple[Path, ...]


def header_of(names: Sequence[str], renamed: Mapping[str, str], *, needs_body: bool = True) -> Header:
    """Map a header.

    Args:
        names: The columns' names.
        renamed: What some of them are to be read as; ``-`` leaves a column out.
        needs_body: Whether a table without a message is an error.

    Raises:
        InputError: Naming the columns that are unknown or missing, with near matches.
    """
    for name in renamed:
        if name not in names:
            raise InputError("columns", name, f"no such column{_near(name, names)}; the table has {', '.join(names)}")
    read_as = [renamed.get(name, name) for name in names]
    if unknown := [name for name in read_as if name != "-" and _key(name) not in _BY_KEY]:
        raise InputError("columns", ", ".join(unknown), _unknown(unknown))
    paths = tuple(LEFT_OUT if name == "-" else _BY_KEY[_key(name)] for name in read_as)
    _check_once(names, paths)
    if needs_body and not {("body",), ("html_body",)} & set(paths):
        raise InputError("columns", ", ".join(names), "no column with the message; name one body, message or text")
    return Header(tuple(names), paths)


def _check_once(names: Sequence[str], paths: Sequence[Path]) -> None:
    for path in paths:
        if path and paths.count(path) > 1:
            both = [other for other, where in zip(names, paths, strict=True) if where == path]
            raise InputError("columns", ", ".join(both), f"all fill {'.'.join(path)}; leave all but one out")


def _unknown(names: Sequence[str]) -> str:
    hints = [f"{name!r} is no known column{_near(_key(name), _NAMES, _NAMES)}" for name in names]
    return "; ".join(hints) + "; map it with --column NAME=FIELD, or leave it out with --column NAME=-"


def _near(name: str, known: Sequence[str] | Mapping[str, str], shown: Mapping[str, str] | None = None) -> str:
    near = difflib.get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f", did you mean {(shown or {}).get(near[0], near[0])!r}?" if near else ""
