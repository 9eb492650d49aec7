"""What goes in: the draft about to go out, with what the caller knows of recipient, sender and thread.

Every model is frozen and refuses unknown fields. All but a draft's text is optional.
"""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self, cast

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, ValidationError, model_validator
from pydantic_core import PydanticCustomError

from qualify.errors import InputError, TooLargeError

DRAFT_SCHEMA = "1.0"
"""Version of the draft's JSON Schema, apart from the package's."""

MAX_BODY = 1_000_000
"""The longest body, in code points."""

MAX_TURNS = 1_000
"""The longest thread, in turns."""

Body = Annotated[str, StringConstraints(max_length=MAX_BODY)]
Short = Annotated[str, StringConstraints(max_length=20_000)]
PartialDate = Annotated[str, StringConstraints(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")]
"""A date as far as it is known: ``2024``, ``2024-07`` or ``2024-07-31``."""


def _day_of(value: object) -> object:
    """Accept a timestamp where a day is wanted: ``2026-10-02T09:00:00Z`` is read as its day."""
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, str) and re.match(r"\d{4}-\d{2}-\d{2}[T ]\d", value):
        return value[:10]
    return value


Day = Annotated[dt.date, BeforeValidator(_day_of)]


def _plain_id(value: object) -> object:
    """Refuse what is neither text nor a whole number, in one error where a union would give two."""
    if value is not None and (isinstance(value, bool) or not isinstance(value, str | int)):
        raise PydanticCustomError("id_type", "must be a string or a whole number")
    return value


Id = Annotated[str | int | None, BeforeValidator(_plain_id)]


class Model(BaseModel):
    """Base of the models: frozen, unknown fields refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    @classmethod
    def parse(cls, data: object) -> Self:
        """Read plain data, such as a decoded JSON object.

        Raises:
            InputError: Naming the path, the value and the remedy.
            TooLargeError: When a text is over its limit.
        """
        try:
            return cls.model_validate(data)
        except ValidationError as error:
            raise explain(error) from error


class Known(Model):
    """What is known of somebody; null, as exports write it, is what is not known."""

    @model_validator(mode="before")
    @classmethod
    def _without_nulls(cls, data: object) -> object:
        """Leave out the fields that are null; a name of no field stays, to be refused."""
        if not isinstance(data, Mapping):
            return data
        given = cast("Mapping[str, object]", data)
        return {name: value for name, value in given.items() if value is not None or name not in cls.model_fields}


class Position(Known):
    """One line of a work history. `end` is None while it lasts."""

    title: Short = ""
    company: Short = ""
    start: PartialDate | None = None
    end: PartialDate | None = None


class Activity(Known):
    """Something the recipient did in public: a post, a comment, a talk."""

    date: Day | None = None
    kind: Short = "post"
    text: Short = ""


class Recipient(Known):
    """What is known of the person written to. Each value is a fact, named by its path (``activity[0]``)."""

    name: Short = ""
    email: Short = ""
    headline: Short = ""
    title: Short = ""
    company: Short = ""
    industry: Short = ""
    location: Short = ""
    about: Short = ""
    positions: tuple[Position, ...] = ()
    skills: tuple[Short, ...] = ()
    activity: tuple[Activity, ...] = ()
    mutuals: tuple[Short, ...] = ()
    company_facts: tuple[Short, ...] = ()


class Sender(Known):
    """Who writes."""

    name: Short = ""
    email: Short = ""
    title: Short = ""
    company: Short = ""


class Turn(Model):
    """One earlier message of the thread. In JSON, `by` is written ``from``."""

    by: Literal["sender", "recipient"] = Field(alias="from")
    date: Day | None = None
    body: Body = ""
    headers: Mapping[str, str] = Field(default_factory=dict[str, str])


Kind = Literal["sales", "recruiting"]
Channel = Literal["email", "linkedin", "sms", "other"]


class Draft(Model):
    """The message about to go out, with its context.

    Attributes:
        id: Echoed in the report.
        kind: ``sales`` or ``recruiting``; None when not known.
        channel: Where it will be sent.
        subject: The subject line, None where the channel has none.
        body: The text. Spans in the report are code-point offsets into it.
        html_body: The HTML part; read only when `body` is empty, and then the report carries the text read from it.
        headers: Mail headers, names as written (``List-Unsubscribe``).
        recipient: What is known of the recipient; None when nothing is.
        sender: Who writes.
        thread: Earlier messages, oldest first; None when not known, empty for a first message.
        today: The day of sending; `check` reads no clock.
    """

    id: Id = None
    kind: Kind | None = None
    channel: Channel = "email"
    subject: Short | None = None
    body: Body = ""
    html_body: Body | None = None
    headers: Mapping[str, str] = Field(default_factory=dict[str, str])
    recipient: Recipient | None = None
    sender: Sender | None = None
    thread: Annotated[tuple[Turn, ...], Field(max_length=MAX_TURNS)] | None = None
    today: Day | None = None


_REMEDIES = {
    "extra_forbidden": "no such field; remove it or correct its name",
    "missing": "is required; give a value",
    "string_pattern_mismatch": "not a date; write YYYY, YYYY-MM or YYYY-MM-DD",
    "date_from_datetime_parsing": "not a date; write YYYY-MM-DD",
    "date_parsing": "not a date; write YYYY-MM-DD",
    "date_type": "not a date; write YYYY-MM-DD",
    "string_type": "must be a string",
}


def dotted(location: tuple[int | str, ...]) -> str:
    """Write a location as a path: ``("activity", 0, "date")`` is ``activity[0].date``."""
    path = ""
    for step in location:
        path += f"[{step}]" if isinstance(step, int) else f".{step}" if path else step
    return path


def explain(error: ValidationError) -> InputError:
    """Turn pydantic's first complaint into ours: path, value, remedy."""
    first = cast("Mapping[str, Any]", error.errors(include_url=False)[0])
    path = dotted(first["loc"])
    if first["type"] == "string_too_long":
        return TooLargeError(path, len(first["input"]), first["ctx"]["max_length"])
    return InputError(path, first["input"], _REMEDIES.get(str(first["type"]), str(first["msg"])))
