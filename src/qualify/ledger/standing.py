"""Which noes still stand, from the records alone: no database, no clock."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from qualify.ledger.models import Answer, Coverage, Reason, Record, RefusalKind

STRENGTH: Mapping[RefusalKind, int] = {
    "unsubscribe": 0,
    "complaint": 0,
    "no": 1,
    "left": 2,
    "wrong_person": 2,
    "bounce": 2,
    "not_now": 3,
}
"""Which no is named where several stand: the lowest number, then the earliest."""

REASONS: Mapping[RefusalKind, Reason] = {
    "unsubscribe": "unsubscribed",
    "complaint": "unsubscribed",
    "no": "refused",
    "left": "auto_reply_only",
    "wrong_person": "wrong_person",
    "bounce": "auto_reply_only",
    "not_now": "not_yet",
}

ALLOW = Answer("allow")

_Slot = tuple[str, str]
_Moment = tuple[dt.datetime, int]


@frozen
class Asked:
    """What is asked of the records: for which channel, on which day."""

    channel: Coverage
    today: dt.date


@frozen
class Likeness:
    """What makes two records of one address the same act."""

    scope: str
    kind: RefusalKind | None
    channel: Coverage
    at: dt.datetime | None

    def among(self, records: Sequence[Record]) -> bool:
        """Tell whether it is one of these; without a time, one of those that still stand."""
        able = records if self.at else standing(records, Asked(self.channel, dt.date.min))
        return any(self._is(record) for record in able)

    def _is(self, record: Record) -> bool:
        same = (record.scope, record.kind, record.channel) == (self.scope, self.kind, self.channel)
        return same and self.at in (None, record.at)


def standing(records: Iterable[Record], asked: Asked) -> tuple[Record, ...]:
    """Return the noes that stand, the one to name first.

    A lift ends what was said before it. The time of a record is when it was said, but not later than when
    it was written, so that a lift dated ahead cannot end a no that is still to come.
    """
    held = tuple(records)
    lifts = _latest_lifts(held)
    kept = (r for r in held if r.act == "refusal" and _applies(r, asked) and not _lifted(r, lifts, asked))
    return tuple(sorted(kept, key=_precedence))


def answer(stands: tuple[Record, ...]) -> Answer:
    """Word the answer from what stands."""
    if not stands:
        return ALLOW
    first = stands[0]
    if first.kind is None:
        return Answer("unknown", detail=f"record {first.id} has no kind")
    return Answer("block", REASONS[first.kind], first, _until(stands))


def merged(*stands: tuple[Record, ...]) -> tuple[Record, ...]:
    """Join what stands for a person and for their company."""
    return tuple(sorted((record for some in stands for record in some), key=_precedence))


def _until(stands: tuple[Record, ...]) -> dt.date | None:
    """Tell when all have passed; None when one never does."""
    days = [record.until for record in stands]
    known = [day for day in days if day is not None]
    return max(known) if known and len(known) == len(days) else None


def _applies(record: Record, asked: Asked) -> bool:
    over = record.kind == "not_now" and record.until is not None and asked.today >= record.until
    return not over and ("all" in (record.channel, asked.channel) or record.channel == asked.channel)


def _lifted(record: Record, lifts: Mapping[tuple[_Slot, str], _Moment], asked: Asked) -> bool:
    channel = asked.channel if record.channel == "all" else record.channel
    covers = [(slot, covered) for slot in _slots_over(record) for covered in {"all", channel}]
    return any(lifts[cover] > _moment(record) for cover in covers if cover in lifts)


def _latest_lifts(records: Iterable[Record]) -> dict[tuple[_Slot, str], _Moment]:
    latest: dict[tuple[_Slot, str], _Moment] = {}
    for record in records:
        if record.act == "lift":
            place = (_slot(record), record.channel)
            latest[place] = max(_moment(record), latest.get(place, _moment(record)))
    return latest


def _slot(record: Record) -> _Slot:
    """Name what a lift covers; the records given are one person's, so theirs need no key."""
    return ("person", "") if record.scope == "person" else (record.scope, record.who)


def _slots_over(record: Record) -> tuple[_Slot, ...]:
    """Name the lifts that can end a no: its own, and the person's for one of their addresses."""
    own = _slot(record)
    return (own, ("person", "")) if record.scope == "address" else (own,)


def _moment(record: Record) -> _Moment:
    return min(record.at, record.recorded_at), record.id


def _precedence(record: Record) -> tuple[int, dt.datetime, int]:
    return STRENGTH.get(record.kind or "unsubscribe", 0), record.at, record.id
