"""Where a thread stands: what the recipient last said that still holds."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal

from qualify.gating.answer import Quoted
from qualify.gating.hearing import Hearing, hear
from qualify.gating.reopening import asks_for_contact
from qualify.models import Model, Turn
from qualify.replies import Intent, Reply

State = Literal["silent", "engaged", "deferred", "refused", "opted_out", "wrong_person", "referred", "left"]

UNNAMED_WAIT = dt.timedelta(days=90)
"""How long "not now" holds where no time is named, from the day it was written: a quarter, this project's choice."""


class ThreadState(Model):
    """Where a thread stands; an app can store and show it.

    Attributes:
        state: ``silent`` where no person answered, ``engaged`` where one did and nothing holds the sender back.
        turn: The turn it rests on, counted from 0; None where silent.
        words: The words it rests on.
        until: Where ``deferred``, the first day on which to ask again; None where that cannot be told without dates.
        unanswered: How many messages of the sender stand unanswered at the end; automatic replies are no answers.
        asked: Whether the turn asks something that waits for an answer.
        declined: Whether the turn says no beside what it says most of all: "not for me, ask Ana".
        classifier: The version that read the replies.
    """

    state: State = "silent"
    turn: int | None = None
    words: tuple[Quoted, ...] = ()
    until: dt.date | None = None
    unanswered: int = 0
    asked: bool = False
    declined: bool = False
    classifier: str = ""


_STATES: dict[Intent, State] = {
    "unsubscribe": "opted_out",
    "no": "refused",
    "not_now": "deferred",
    "wrong_person": "wrong_person",
    "referral": "referred",
    "question": "engaged",
    "yes": "engaged",
}
_HELD: tuple[State, ...] = ("opted_out", "refused", "deferred", "wrong_person")


def thread_state(thread: Sequence[Turn], today: dt.date | None = None) -> ThreadState:
    """Tell where a thread stands.

    Args:
        thread: The turns, oldest first.
        today: Stands in for the date of a turn that has none.
    """
    state, sent = ThreadState(), list[str]()
    for number, turn in enumerate(thread):
        if turn.by == "sender":
            state = state.model_copy(update={"unanswered": state.unanswered + 1})
            sent.append(turn.body)
        else:
            refused = state.state in {"refused", "opted_out"}
            heard = hear(turn, sent, turn.date or today, refused=refused)
            state = _after(state, number, turn, heard, today)
    return state


def _after(state: ThreadState, number: int, turn: Turn, heard: Hearing, today: dt.date | None) -> ThreadState:
    reply = heard.reply
    if reply.intent == "auto":
        return _with(state, "left", number, reply) if reply.left and state.state != "opted_out" else state
    answered = state.model_copy(update={"unanswered": 0, "asked": reply.intent == "question" or "?" in turn.body})
    if reply.intent == "unclear":
        return _with(answered, "engaged", number, reply) if state.state in {"silent", "left"} else answered
    new = _STATES[reply.intent]
    if not _may_follow(state.state, new, turn.body, reopens=heard.reopens):
        return answered
    until = _until(turn, reply, today) if new == "deferred" else None
    return _with(answered, new, number, reply, until).model_copy(update={"declined": heard.declines})


def _with(state: ThreadState, new: State, number: int, reply: Reply, until: dt.date | None = None) -> ThreadState:
    words = tuple(Quoted(turn=number, start=q.start, end=q.end, text=q.text) for q in reply.evidence)
    return ThreadState(
        state=new,
        turn=number,
        words=words,
        until=until,
        unanswered=state.unanswered,
        asked=state.asked,
        classifier=reply.classifier,
    )


def _may_follow(held: State, new: State, body: str, *, reopens: bool) -> bool:
    """A demand to stop holds until the recipient asks for contact; what else holds back until they take the matter up again."""
    if held == "opted_out":
        return new == "opted_out" or (new in {"engaged", "deferred"} and asks_for_contact(body.lower()))
    if held == "refused" and new == "wrong_person":
        return False
    return held not in _HELD or new != "engaged" or reopens


def _until(turn: Turn, reply: Reply, today: dt.date | None) -> dt.date | None:
    written = turn.date or today
    return reply.not_before or (written + UNNAMED_WAIT if written else None)
