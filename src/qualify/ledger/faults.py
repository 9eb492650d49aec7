"""Where what the storage says becomes a `LedgerError`."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from qualify.errors import LedgerError

FAULTS = (SQLAlchemyError, sqlite3.Error, OSError, ValueError, TypeError, ArithmeticError, LookupError)
"""What a database, its driver, or a stored value that is not what was written can raise."""


@contextmanager
def reported(action: str) -> Generator[None, None, None]:
    """Raise what fails inside as a `LedgerError` that names the action.

    Raises:
        LedgerError: With what the storage said.
    """
    try:
        yield
    except FAULTS as error:
        raise LedgerError(action, said_by(error)) from error


def said_by(error: BaseException) -> str:
    """Return the storage's own words, without the statement and the values around them."""
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    return " ".join(str(cause).split()) or type(cause).__name__
