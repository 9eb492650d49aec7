"""Seasons, feasts and holidays as days."""

import datetime as dt
from collections.abc import Callable

from qualify.replies import calendar_words as words
from qualify.replies.days import Named, after_quarter, coming


def season(_tokens: list[str], at: int, token: str, today: dt.date | None) -> Named | None:
    """A season, of the northern year."""
    month = words.SEASONS.get(token)
    if month is None or today is None:
        return None
    year = today.year if month >= today.month - 2 else today.year + 1
    start = dt.date(year, month, 1)
    return Named(start, after_quarter(start), at)


def feast(tokens: list[str], at: int, token: str, today: dt.date | None) -> Named | None:
    """A feast or holiday: Christmas, Easter, half term."""
    before = tokens[at - 1] if at else ""
    if today is None or tokens[max(0, at - 2) : at] in _OTHER_YEARS:
        return None
    return next((named for read in _FEASTS if (named := read(before, token, today, at))), None)


_OTHER_YEARS = ["chinese", "new"], ["lunar", "new"]
"""Before *year*: the feast was met at the word before it."""


def _christmas(before: str, token: str, today: dt.date, at: int) -> Named | None:
    if token in words.NEW_YEAR or (token, before) == ("year", "new"):
        return Named(dt.date(today.year + 1, 1, 1), dt.date(today.year + 1, 1, 2), at)
    if token in words.CHRISTMAS and before not in words.SEASONS and before != "school":
        return Named(dt.date(today.year, 12, 20), dt.date(today.year + 1, 1, 2), at)
    return None


def _easter(_before: str, token: str, today: dt.date, at: int) -> Named | None:
    if token not in words.EASTER:
        return None
    day = easter(today.year) if easter(today.year) >= today else easter(today.year + 1)
    return Named(day - dt.timedelta(days=7), day + dt.timedelta(days=2), at)


def _thanksgiving(before: str, token: str, today: dt.date, at: int) -> Named | None:
    if token not in words.THANKSGIVING and (token, before) != ("friday", "black"):
        return None
    last = dt.date(today.year, 11, 29)
    friday = last - dt.timedelta(days=(last.weekday() - 4) % 7)
    return Named(friday - dt.timedelta(days=1), friday + dt.timedelta(days=3), at)


def _lunar(before: str, token: str, today: dt.date, at: int) -> Named | None:
    length, begins = words.LUNAR.get(token) or words.LUNAR.get(f"{before} {token}") or (0, "")
    start = next((day for day in map(dt.date.fromisoformat, begins.split()) if day >= today), None)
    return Named(start, start + dt.timedelta(days=length), at) if start else None


def _day_of_the_year(before: str, token: str, today: dt.date, at: int) -> Named | None:
    both = f"{before} {token}"
    if day := words.FEASTS.get(token) or words.FEASTS.get(both):
        return coming(today, *day, at)
    if (token, before) == ("term", "half"):
        return _half_term(today, at)
    begins = words.YEAR_BEGINS.get(both)
    return coming(today, begins, 1, at) if begins else None


def _half_term(today: dt.date, at: int) -> Named:
    """The coming week off in the middle of a British school term."""
    weeks = ((2, 15), (5, 25), (10, 24))
    weeks_to_come = (dt.date(year, month, day) for year in (today.year, today.year + 1) for month, day in weeks)
    start = next(day for day in weeks_to_come if day + dt.timedelta(days=9) >= today)
    return Named(start, start + dt.timedelta(days=9), at)


def easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar (Meeus, "Astronomical Algorithms", chapter 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30, (32 + 2 * (b % 4) + 2 * (c // 4)) % 7
    f = (e - d - c % 4 + 7 * 5) % 7
    g = (a + 11 * d + 22 * f) // 451
    month, day = divmod(d + f - 7 * g + 114, 31)
    return dt.date(year, month, day + 1)


_FEASTS: tuple[Callable[[str, str, dt.date, int], Named | None], ...] = (
    _lunar,
    _christmas,
    _easter,
    _thanksgiving,
    _day_of_the_year,
)
