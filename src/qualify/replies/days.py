"""Stretches of days that a time may name."""

import datetime as dt

from attrs import frozen


@frozen
class Named:
    """A stretch of days: from `start` to before `end`."""

    start: dt.date
    end: dt.date
    at: int


def day_named(year: int, month: int, day: int, at: int) -> Named | None:
    """A day of the calendar; None where there is no such day."""
    try:
        start = dt.date(year, month, day)
    except ValueError:
        return None
    return Named(start, start + dt.timedelta(days=1), at)


def coming(today: dt.date, month: int, day: int, at: int) -> Named | None:
    """The next such day; one just over counts as this year's."""
    named = day_named(today.year, month, day, at)
    past = named is not None and named.start < today - dt.timedelta(days=60)
    return day_named(today.year + 1, month, day, at) if past else named


def month_after(year: int, month: int) -> dt.date:
    """The first day of the month that follows."""
    return dt.date(year + month // 12, month % 12 + 1, 1)


def after_quarter(start: dt.date) -> dt.date:
    """The first day after three months."""
    return month_after(start.year, start.month + 2)
