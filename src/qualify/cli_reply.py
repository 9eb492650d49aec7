"""One line of `qualify reply --format jsonl`: a reply as plain data in, its reading as plain data out."""

from collections.abc import Mapping

from pydantic import Field

from qualify.models import Body, Day, Id, Model, Short
from qualify.replies import Reply, read_reply


class ReplyRow(Model):
    """A reply with what is known of it, as one JSON object.

    Attributes:
        id: Echoed in the answer.
        text: The reply as it came.
        subject: Its subject line.
        headers: Its mail headers.
        today: The day it came, for dates like "in two weeks".
    """

    id: Id = None
    text: Body
    subject: Short | None = None
    headers: Mapping[str, Short] = Field(default_factory=dict[str, str])
    today: Day | None = None


def answer(row: Mapping[str, object]) -> dict[str, object]:
    """Read one row.

    Returns:
        ``{"id", "intent", "confidence", "evidence": [{"start", "end", "text"}], "language", …}``; offsets are
        code points into `text`.

    Raises:
        InputError: When the row cannot be read, naming the field, the value and the remedy.
    """
    asked = ReplyRow.parse(dict(row))
    reply: Reply = read_reply(asked.text, headers=asked.headers, subject=asked.subject, today=asked.today)
    return {"id": asked.id, **reply.model_dump(mode="json")}
