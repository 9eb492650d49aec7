"""What goes in: a person's profile and the history with them."""

from typing import Annotated, Literal

from pydantic import Field

from qualify.models import Body, Day, Id, Model, Recipient

CONNECTION_SCHEMA = "1.0"
"""Version of the connection's JSON Schema, apart from the package's."""

MAX_MESSAGES = 1_000
"""The longest history, in messages."""

Side = Literal["me", "them"]


class Message(Model):
    """One message of the history. In JSON, `by` is written ``from``."""

    by: Side = Field(alias="from")
    date: Day | None = None
    body: Body = ""


class Connection(Model):
    """A person you are connected with, to be sorted; all is optional.

    Attributes:
        id: Echoed in the answer.
        profile: What their profile says; None when not known.
        connected_on: Since when you are connected.
        invited_by: Who sent the invitation.
        messages: What was written, oldest first; None when not known, empty when nothing was.
        today: The day of sorting, for the age of what they did; no clock is read.
    """

    id: Id = None
    profile: Recipient | None = None
    connected_on: Day | None = None
    invited_by: Side | None = None
    messages: Annotated[tuple[Message, ...], Field(max_length=MAX_MESSAGES)] | None = None
    today: Day | None = None
