"""What a history shows: who wrote, who answered, what was done with the words."""

from collections.abc import Iterator, Sequence

from qualify.connections.clues import clue, fact
from qualify.connections.connection import Message
from qualify.connections.hearing import Heard, Owner, heard_in
from qualify.connections.sorted import Clue
from qualify.connections.wanting import WARM
from qualify.replies.read import read_closely

_FULL_NO = 8
_FULL_TALK = 12
"""Words from which an answer gives a reason, and a message after a pitch is about something."""
_NOES = frozenset({"no", "not_now"})
_WANTING = frozenset({"sells", "asks_for_work"})


def history_clues(messages: Sequence[Message], owner: Owner) -> Iterator[Clue]:
    """Yield what a history shows.

    Args:
        messages: All of it, oldest first.
        owner: What their profile says of them.
    """
    heard = heard_in(messages, owner)
    pitch = next((n for n, one in enumerate(heard) if one.kind in _WANTING), len(heard) + 1)
    for n, one in enumerate(heard):
        if n != pitch - 1:  # what leads up to a pitch is part of it
            yield from _clues(one, wanting=owner.seeks or n > pitch)
    yield from _met(messages, heard)
    yield from _facts(messages, heard)


def _clues(one: Heard, *, wanting: bool) -> Iterator[Clue]:
    if one.kind in _WANTING:
        yield _quoted(one.kind, one, one.telling)
    elif one.kind == "presses":
        yield _whole("presses", one)
    elif one.kind == "talks":
        acts = WARM if wanting else (*WARM, "asks")
        yield from (_quoted(act, one, one.acts[act][0]) for act in acts if act in one.acts)
        yield from _kept_up(one) if wanting else _answer(one)


def _kept_up(one: Heard) -> Iterator[Clue]:
    """Find talk of other things from somebody who wants something."""
    friendly = one.idle or "introduces" in one.acts or "helps" in one.acts
    if one.number and friendly and _long(one, _FULL_TALK):
        yield _whole("keeps_in_touch", one)


def _answer(one: Heard) -> Iterator[Clue]:
    if not one.answering or not one.stated:
        return
    yield _quoted("answers", one, one.stated)
    close = read_closely(one.text)
    says_no = close.reply.intent in _NOES and any(hit.intent == close.reply.intent for hit in close.reading.found)
    if says_no and _long(one, _FULL_NO):
        yield from (_quoted("says_no_and_why", one, (q.start, q.end)) for q in close.reply.evidence[:1])


def _long(one: Heard, least: int) -> bool:
    return len(one.text.split()) >= least


def _quoted(sign: str, one: Heard, span: tuple[int, int]) -> Clue:
    return clue(sign, f"messages[{one.number}].body", one.text, *span)


def _whole(sign: str, one: Heard) -> Clue:
    return _quoted(sign, one, (0, len(one.text)))


def _met(messages: Sequence[Message], heard: Sequence[Heard]) -> Iterator[Clue]:
    """Find where you go along with a call or a meeting, right after their words."""
    for one in heard:
        if one.kind == "talks" and one.agreed:
            number = one.number + 1
            yield clue("beyond", f"messages[{number}].body", messages[number].body, *one.agreed)


def _facts(messages: Sequence[Message], heard: Sequence[Heard]) -> Iterator[Clue]:
    kinds = {one.kind for one in heard}
    if not kinds - {"template"}:
        yield fact("never_wrote", "messages", _counted(len(messages) - len(heard)))
    if "polite" in kinds and kinds <= {"polite", "template"}:
        yield from (_whole("polite_only", one) for one in heard if one.kind == "polite")
    last = messages[_after_them(messages) :]
    if len(last) > 1 and any("?" in one.body for one in last):
        yield fact("silent", "messages", _counted(len(last)))


def _after_them(messages: Sequence[Message]) -> int:
    """Where begins what you wrote after their last word."""
    return max((n for n, one in enumerate(messages, start=1) if one.by == "them"), default=0)


def _counted(mine: int) -> str:
    return f"{mine} message{'s' if mine > 1 else ''} of yours, none answered" if mine else "no message of theirs"
