"""What the gate answers."""

import datetime as dt
from typing import Literal, Protocol

from qualify.models import Model

Answer = Literal["allow", "block", "unknown"]
Reason = Literal[
    "unsubscribed",
    "refused",
    "not_yet",
    "auto_reply_only",
    "wrong_person",
    "no_new_information",
    "too_many_unanswered",
    "none",
]


class LedgerAnswer(Protocol):
    """What the ledger said: any value with these two."""

    @property
    def answer(self) -> str:
        """One of ``allow``, ``block``, ``unknown``."""
        ...

    @property
    def reason(self) -> str:
        """Why, in the gate's words where it blocks."""
        ...


class Quoted(Model):
    """Words of a turn: ``thread[turn].body[start:end]`` in code points."""

    turn: int
    start: int
    end: int
    text: str


class Gate(Model):
    """Whether the next message may go out.

    Attributes:
        answer: ``unknown`` is never a permission.
        reason: Why; ``none`` where nothing speaks against it or nothing is known. A ledger's own reason is passed on.
        turn: The turn it rests on, counted from 0.
        words: The words of that turn it rests on.
        again_from: The first day on which to ask again, where there is one.
    """

    answer: Answer
    reason: str = "none"
    turn: int | None = None
    words: tuple[Quoted, ...] = ()
    again_from: dt.date | None = None
