"""``.json``: one draft, or a list of them."""

from collections.abc import Iterator
from typing import cast

from qualify.readers.json_values import loads
from qualify.readers.row import Row, Source, decoded


def read(source: Source) -> Iterator[Row]:
    """Read a draft, or each of a list.

    Raises:
        InputError: When it is no JSON.
    """
    data = loads(decoded(source.whole()))
    if not isinstance(data, list):
        yield source.row(data, source.name)
        return
    for index, item in enumerate(cast("list[object]", data)):
        yield source.row(item, f"{source.name}[{index}]")
