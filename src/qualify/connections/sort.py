"""`sort_connection`: signs, points, kinds."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import Any, cast

from qualify.connections.connection import Connection, Message
from qualify.connections.courtesy import stems
from qualify.connections.hearing import Owner
from qualify.connections.history import history_clues
from qualify.connections.profile import profile_clues
from qualify.connections.signs import SIGN_NAMED, SIGNS
from qualify.connections.sorted import LABELS, Clue, Label, Sorted
from qualify.errors import InputError
from qualify.models import Recipient

LEAST: Mapping[Label, int] = {"relationship": 3, "seller": 4, "online_resume": 3, "number": 4}
"""Points from which a kind fits."""
LEADS = 4
"""Points from which a relationship decides over what else fits."""
LEADS_OVER_WANTING = 5
"""The same where they also sell or seek work, which takes friendly words."""
LEADS_AGAINST_SILENCE = 2
"""How many more it takes where they have fallen silent."""

_PLAINLY = 2
_MOST_TOLD = 20_000
"""Characters of what the profile tells that are read for the words of somebody's trade."""
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_WARM = ("introduces", "helps", "beyond", "says_no_and_why", "keeps_in_touch")
"""One of these it takes where they wrote first: to talk on is not enough, for sellers do."""


def sort_connection(connection: Connection | Mapping[str, Any], today: dt.date | None = None) -> Sorted:
    """Sort a connection into the kinds that fit, the best first, and say why.

    Pure: no network, no clock, no environment. Source of the kinds: docs/connections.md.

    Args:
        connection: A `Connection`, or plain data as `Connection.parse` reads it.
        today: The day of sorting; None for the connection's own `today`.

    Raises:
        InputError: When plain data cannot be read, naming path, value and remedy.
        TooLargeError: When a text is over its limit.
    """
    given = _read(connection)
    day = today or given.today
    clues = tuple(_clues(given, day))
    points = _points(clues)
    labels = _labels(points, {clue.sign for clue in clues}, opened=_opened(given.messages or ()))
    return Sorted(
        id=given.id,
        primary=labels[0],
        labels=labels,
        confidence=_confidence(points, labels),
        points=points,
        evidence=clues,
        missing=tuple(_missing(given, clues, labels)),
        unchecked=tuple(_unchecked(given, day)),
    )


def _read(given: object) -> Connection:
    if isinstance(given, Connection):
        return given
    if isinstance(given, Mapping):
        return Connection.parse(dict(cast("Mapping[str, object]", given)))
    raise InputError("", given, "give a Connection or a mapping")


def _clues(given: Connection, day: dt.date | None) -> Iterator[Clue]:
    shown = tuple(profile_clues(given.profile, day)) if given.profile else ()
    if given.messages is not None:
        yield from history_clues(given.messages, _owner(given.profile, shown))
    yield from shown


def _owner(profile: Recipient | None, shown: Sequence[Clue]) -> Owner:
    if profile is None:
        return Owner()
    told = " ".join(
        [profile.headline, profile.company, *profile.skills, profile.about, *(one.text for one in profile.activity)]
    )
    seeks = _points(shown)["online_resume"] >= LEAST["online_resume"]
    return Owner(
        names=frozenset(_WORD.findall(profile.name.lower())),
        trades=any(clue.sign == "trades" for clue in shown),
        seeks=seeks,
        trade=frozenset() if seeks else stems(told[:_MOST_TOLD]),
    )


def _points(clues: Sequence[Clue]) -> dict[Label, int]:
    found = Counter(clue.sign for clue in clues)
    totals: dict[Label, int] = dict.fromkeys(LABELS, 0)
    for sign, times in found.items():
        for label, points in SIGN_NAMED[sign].points.items():
            totals[label] += points * min(times, SIGN_NAMED[sign].most)
    return {label: max(0, total) for label, total in totals.items()}


def _labels(points: Mapping[Label, int], found: Container[str], *, opened: bool) -> tuple[Label, ...]:
    wants: list[Label] = [label for label in ("seller", "online_resume") if points[label] >= LEAST[label]]
    least = LEADS_OVER_WANTING if wants else LEADS
    friendly = opened or any(sign in found for sign in _WARM)
    if friendly and points["relationship"] >= least + (LEADS_AGAINST_SILENCE if "silent" in found else 0):
        return ("relationship", *wants)
    there: Label = "number" if points["number"] >= max(1, points["account_only"]) else "account_only"
    if not wants:
        return (there, "relationship") if points["relationship"] >= LEAST["relationship"] else (there,)
    number = wants == ["online_resume"] and "asks_for_work" not in found and points["number"] >= LEAST["number"]
    return (*wants, "number") if number else tuple(wants)


def _opened(messages: Sequence[Message]) -> bool:
    return any(one.by == "me" for one in messages[:1])


def _confidence(points: Mapping[Label, int], labels: Sequence[Label]) -> float:
    best = points[labels[0]]
    rest = max((p for label, p in points.items() if label not in labels), default=0)
    return round((best + 1) / (best + rest + 2), 2)


def _missing(given: Connection, clues: Sequence[Clue], labels: Container[Label]) -> Iterator[str]:
    """Name what would have spoken plainly for a kind that does not fit."""
    found = {clue.sign for clue in clues}
    looked = {"messages": given.messages is not None, "profile": given.profile is not None}
    for sign in SIGNS:
        plainly = any(points >= _PLAINLY and label not in labels for label, points in sign.points.items())
        if plainly and looked[sign.source] and sign.name not in found:
            yield sign.about


def _unchecked(given: Connection, day: dt.date | None) -> Iterator[str]:
    if given.profile is None:
        yield "profile"
    if given.messages is None:
        yield "messages"
    if day is None and given.profile and given.profile.activity:
        yield "today"
