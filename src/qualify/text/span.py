"""A stretch of the caller's text."""

from typing import Literal

from attrs import frozen

FieldName = Literal["subject", "body"]


@frozen(order=True)
class Span:
    """Half-open ``[start, end)`` code-point offsets into the subject or body as given."""

    field: FieldName
    start: int
    end: int
