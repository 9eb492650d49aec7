"""``.txt`` and ``.md``: the message as it stands; a first line ``Subject: …`` is the subject."""

import re
from collections.abc import Iterator

from qualify.readers.row import Row, Source, decoded

_SUBJECT = re.compile(r"subject:[ \t]*([^\r\n]*)(?:\r\n|\n|\r|\Z)(?:[ \t]*(?:\r\n|\n|\r))?", re.IGNORECASE)


def read(source: Source) -> Iterator[Row]:
    """Read the one message of a text file. A line ``Subject: …`` and a blank line under it are no part of the body."""
    text = decoded(source.whole())
    head = _SUBJECT.match(text)
    body = {"body": text[head.end() :], "subject": head[1].strip()} if head else {"body": text}
    yield source.row({"id": source.name, **body}, source.name)
