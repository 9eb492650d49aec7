"""JSON (RFC 8259), with errors that say where."""

import json
import re

from qualify.errors import InputError

_ID = re.compile(r'\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d{1,18}(?=\s*[,}]))')


def loads(text: str) -> object:
    """Read a JSON text.

    Raises:
        InputError: Saying at which line and column it stops being JSON.
    """
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise InputError("", text, f"is not JSON: {error.msg.lower()} at {where}") from error
    except (ValueError, RecursionError) as error:
        raise InputError("", text, "is not JSON that can be read: a number or a nesting is too large") from error


def id_in(text: str) -> object:
    """Find the id at the head of an object that is not JSON to its end; None where there is none."""
    found = _ID.match(text)
    try:
        return json.loads(found[1]) if found else None
    except ValueError:
        return None
