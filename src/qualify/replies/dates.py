"""The first day on which to ask again, as far as a reply names one."""

import datetime as dt
import re
from collections.abc import Callable, Iterator

from attrs import frozen

from qualify.replies import calendar_words as words

_TOKEN = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|[a-z]\d(?!\d)|\d+|[^\W\d_]+(?:'[^\W\d_]+)?")
_QUARTER = re.compile(r"[qtk]([1-4])$")
_FIRST_OF_QUARTER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "ersten": 1, "zweiten": 2, "dritten": 3, "vierten": 4, "premier": 1, "primer": 1, "primeiro": 1, "primo": 1, "eerste": 1}
_YEARS = range(2020, 2100)
_MANY_DAYS = 31
_REACH = 5
"""Words looked back for "after", "end of", "until"."""


@frozen
class Named:
    """A stretch of days: from `start` to before `end`; `exact` where a day is named."""

    start: dt.date
    end: dt.date
    at: int
    exact: bool = False


def not_before(text: str, today: dt.date | None) -> dt.date | None:
    """Give the first day named in a text on which to ask again; the last where several are.

    Args:
        text: Lower case, without accents.
        today: The day it was written; without it only full dates are read.
    """
    tokens = _TOKEN.findall(text)
    days = [_asked(tokens, named) for named in _named(tokens, today)]
    ahead = [day for day in days if today is None or day >= today]
    return ahead[-1] if ahead else days[-1] if days else None


def _asked(tokens: list[str], named: Named) -> dt.date:
    """Read what stands before a time: "after March" is April, "end of March" its last week."""
    before = tokens[max(0, named.at - _REACH) : named.at]
    near = before[-3:]
    if any(t in words.END for t in near):
        at_end = max(named.start, named.end - dt.timedelta(days=7))
        return named.end if any(t in words.AFTER for t in before) else at_end
    if any(t in words.MIDDLE for t in near):
        return named.start + (named.end - named.start) / 2
    christmas = tokens[named.at] in words.CHRISTMAS and any(t in words.UNTIL for t in near)
    over = any(t in words.OVER for t in tokens[named.at + 1 : named.at + 4])
    return named.end if christmas or over or any(t in words.AFTER for t in near) else named.start


def _named(tokens: list[str], today: dt.date | None) -> Iterator[Named]:
    for at, token in enumerate(tokens):
        for read in _READERS:
            if named := read(tokens, at, token, today):
                yield named
                break


def _full(_tokens: list[str], at: int, token: str, today: dt.date | None) -> Named | None:
    """2026-11-20, 20.11.2026, 11/20/2026; day before month, unless that cannot be."""
    parts = [int(p) for p in re.split(r"[-./]", token) if p.isdigit()]
    if "-" in token:
        return _day(parts[0], parts[1], parts[2], at)
    if len(parts) == 3:  # noqa: PLR2004 - day, month, year
        year = parts[2] + 2000 if parts[2] < 100 else parts[2]  # noqa: PLR2004 - two digits
        return _day(year, parts[1], parts[0], at) or _day(year, parts[0], parts[1], at)
    if len(parts) == 2 and "/" in token and today:  # noqa: PLR2004 - month and day
        return _coming(today, parts[1], parts[0], at) or _coming(today, parts[0], parts[1], at)
    return None


def _day(year: int, month: int, day: int, at: int) -> Named | None:
    try:
        start = dt.date(year, month, day)
    except ValueError:
        return None
    return Named(start, start + dt.timedelta(days=1), at, exact=True)


def _coming(today: dt.date, month: int, day: int, at: int) -> Named | None:
    named = _day(today.year, month, day, at)
    past = named is not None and named.start < today - dt.timedelta(days=60)
    return _day(today.year + 1, month, day, at) if past else named


def _month(tokens: list[str], at: int, token: str, today: dt.date | None) -> Named | None:
    """A month, with a day or a year beside it; "may" and "mar" only where they stand like a month."""
    month = words.MONTHS.get(token)
    if month is None or (token in {"may", "mars", "marco"} and not _in_place(tokens, at)):
        return None
    year = _year_near(tokens, at)
    if year is None and today is None:
        return None
    year = year or _year_of(month, today or dt.date.min)
    day = _number(tokens, at - 1) or _number(tokens, at - 2 if at > 1 and tokens[at - 1] in {"of", "de", "di"} else -1) or _number(tokens, at + 1)
    if day and day <= _MANY_DAYS and (named := _day(year, month, day, at)):
        return named
    return Named(dt.date(year, month, 1), _month_after(year, month), at)


def _in_place(tokens: list[str], at: int) -> bool:
    before = tokens[at - 1] if at else ""
    known = words.AFTER | words.UNTIL | words.END | words.MIDDLE | {"in", "en", "em", "im", "of", "by", "early", "come", "next", "this", "from", "ab", "a", "begin", "anfang", "debut"}
    return before in known or before.isdigit() or (at + 1 < len(tokens) and tokens[at + 1].isdigit())


def _year_near(tokens: list[str], at: int) -> int | None:
    numbers = (int(t) for t in tokens[at + 1 : at + 4] if t.isdigit() and len(t) == 4)  # noqa: PLR2004 - four digits
    return next((n for n in numbers if n in _YEARS), None)


def _year_of(month: int, today: dt.date) -> int:
    """The year in which a month comes next; the month that runs, and the one just over, are this year's."""
    return today.year + 1 if month < today.month - 1 else today.year


def _month_after(year: int, month: int) -> dt.date:
    return dt.date(year + month // 12, month % 12 + 1, 1)


def _number(tokens: list[str], at: int) -> int | None:
    if not 0 <= at < len(tokens):
        return None
    return int(tokens[at]) if tokens[at].isdigit() and len(tokens[at]) <= 3 else words.NUMBERS.get(tokens[at])  # noqa: PLR2004 - no year


def _quarter(tokens: list[str], at: int, token: str, today: dt.date | None) -> Named | None:
    found = _QUARTER.match(token)
    number = int(found.group(1)) if found else _FIRST_OF_QUARTER.get(token)
    if number is None or today is None or (not found and not _says_quarter(tokens, at)):
        return None
    year = _year_near(tokens, at) or today.year
    start = dt.date(year, 3 * number - 2, 1)
    if start.year == today.year and _after_quarter(start) <= today:
        start = start.replace(year=year + 1)
    return Named(start, _after_quarter(start), at)


def _says_quarter(tokens: list[str], at: int) -> bool:
    return at + 1 < len(tokens) and words.UNITS.get(tokens[at + 1]) == 91  # noqa: PLR2004 - a quarter


def _after_quarter(start: dt.date) -> dt.date:
    return _month_after(start.year, start.month + 2)


def _span(tokens: list[str], at: int, token: str, today: dt.date | None) -> Named | None:
    """In two weeks, next month, a fortnight, this quarter."""
    size = words.UNITS.get(token)
    if size is None or today is None:
        return None
    before = tokens[max(0, at - 3) : at]
    if any(t in words.NEXT for t in [*before, *tokens[at + 1 : at + 3]]):
        return _next(size, today, at)
    count = next((n for n in (_number(tokens, at - 1), _number(tokens, at - 2), _number(tokens, at - 3)) if n), None)
    if count or size == 14:  # noqa: PLR2004 - "a fortnight", "the fortnight"
        day = _later(today, size, min(count or 1, 400))
        return Named(day, day, at, exact=True)
    if any(t in words.END for t in before):
        return _running(size, today, at)
    if before and before[-1] in words.THIS:
        return _this(size, today, at, later="later" in before)
    return None


def _this(size: int, today: dt.date, at: int, *, later: bool) -> Named:
    """Not this month: when it is over. Later this year: in a month, or when the year ends."""
    end = _running(size, today, at).end
    day = min(end - dt.timedelta(days=7), today + dt.timedelta(days=30)) if later else end
    return Named(day, day, at)


def _later(today: dt.date, size: int, count: int) -> dt.date:
    if size in {30, 91, 365}:
        months = today.month - 1 + count * {30: 1, 91: 3, 365: 12}[size]
        return dt.date(today.year + months // 12, months % 12 + 1, min(today.day, 28))
    return today + dt.timedelta(days=size * count)


def _next(size: int, today: dt.date, at: int) -> Named:
    running = _running(size, today, at)
    after = _running(size, running.end, at)
    return Named(after.start, after.end, at)


def _running(size: int, today: dt.date, at: int) -> Named:
    """The week, month, quarter or year that runs."""
    if size == 365:  # noqa: PLR2004 - a year
        return Named(dt.date(today.year, 1, 1), dt.date(today.year + 1, 1, 1), at)
    if size == 91:  # noqa: PLR2004 - a quarter
        start = dt.date(today.year, 3 * ((today.month - 1) // 3) + 1, 1)
        return Named(start, _after_quarter(start), at)
    if size == 30:  # noqa: PLR2004 - a month
        return Named(today.replace(day=1), _month_after(today.year, today.month), at)
    if size in {7, 14}:
        start = today - dt.timedelta(days=today.weekday())
        return Named(start, start + dt.timedelta(days=7), at)
    return Named(today, today + dt.timedelta(days=1), at)


def _weekday(tokens: list[str], at: int, token: str, today: dt.date | None) -> Named | None:
    if token == "tomorrow" and today:  # noqa: S105 - a word, no secret
        return Named(today + dt.timedelta(days=1), today + dt.timedelta(days=2), at, exact=True)
    if token in {"weekend", "wochenende"} and today:
        start = today + dt.timedelta(days=(5 - today.weekday()) % 7)
        return Named(start, start + dt.timedelta(days=2), at)
    weekday = words.WEEKDAYS.get(token)
    if weekday is None or today is None or any(t in words.MONTHS for t in tokens[at + 1 : at + 5]):
        return None
    day = today + dt.timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return Named(day, day + dt.timedelta(days=1), at, exact=True)


def _season(_tokens: list[str], at: int, token: str, today: dt.date | None) -> Named | None:
    month = words.SEASONS.get(token)
    if month is None or today is None:
        return None
    year = today.year if month >= today.month - 2 else today.year + 1
    start = dt.date(year, month, 1)
    return Named(start, _after_quarter(start), at)


def _feast(tokens: list[str], at: int, token: str, today: dt.date | None) -> Named | None:
    if today is None:
        return None
    if token in words.CHRISTMAS and not (at and (tokens[at - 1] in words.SEASONS or tokens[at - 1] == "school")):
        return Named(dt.date(today.year, 12, 20), dt.date(today.year + 1, 1, 2), at)
    if token in words.NEW_YEAR or (token == "year" and at and tokens[at - 1] == "new"):  # noqa: S105 - a word, no secret
        return Named(dt.date(today.year + 1, 1, 1), dt.date(today.year + 1, 1, 2), at)
    if token in words.EASTER:
        day = easter(today.year) if easter(today.year) >= today else easter(today.year + 1)
        return Named(day - dt.timedelta(days=7), day + dt.timedelta(days=2), at)
    if token in words.AFTER_THANKSGIVING or (token == "friday" and at and tokens[at - 1] == "black"):
        day = dt.date(today.year, 11, 29) - dt.timedelta(days=(dt.date(today.year, 11, 29).weekday() - 4) % 7)
        return Named(day - dt.timedelta(days=1), day + dt.timedelta(days=3), at)
    if token in words.FEASTS and (named := _coming(today, *words.FEASTS[token], at)):
        return named
    if token == "term" and at and tokens[at - 1] == "half":  # noqa: S105 - a word, no secret
        return _half_term(today, at)
    if token == "year" and at and tokens[at - 1] in words.YEAR_BEGINS:  # noqa: S105 - a word, no secret
        return _coming(today, words.YEAR_BEGINS[tokens[at - 1]], 1, at)
    return None


def _half_term(today: dt.date, at: int) -> Named:
    """The coming week off in the middle of a British school term."""
    weeks = ((2, 15), (5, 25), (10, 24))
    coming = (dt.date(year, month, day) for year in (today.year, today.year + 1) for month, day in weeks)
    start = next(day for day in coming if day + dt.timedelta(days=9) >= today)
    return Named(start, start + dt.timedelta(days=9), at)


def easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, "Astronomical Algorithms", chapter 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30, (32 + 2 * (b % 4) + 2 * (c // 4)) % 7
    f = (e - d - c % 4 + 7 * 5) % 7
    g = (a + 11 * d + 22 * f) // 451
    month, day = divmod(d + f - 7 * g + 114, 31)
    return dt.date(year, month, day + 1)


def _ordinal(tokens: list[str], at: int, token: str, today: dt.date | None) -> Named | None:
    """The 23rd, with no month beside it."""
    if today is None or not token.isdigit() or len(token) > 2 or at + 1 >= len(tokens) or tokens[at + 1] not in {"th", "st", "nd", "rd"}:  # noqa: PLR2004 - a day
        return None
    if any(t in words.MONTHS for t in tokens[max(0, at - 2) : at + 4]):
        return None
    this = _day(today.year, today.month, int(token), at)
    if this and this.start >= today:
        return this
    after = _month_after(today.year, today.month)
    return _day(after.year, after.month, int(token), at)


def _year(tokens: list[str], at: int, token: str, _today: dt.date | None) -> Named | None:
    """A year by itself."""
    if not (token.isdigit() and len(token) == 4 and int(token) in _YEARS):  # noqa: PLR2004 - four digits
        return None
    if any(t in words.MONTHS or _QUARTER.match(t) for t in tokens[max(0, at - 3) : at]):
        return None
    return Named(dt.date(int(token), 1, 1), dt.date(int(token) + 1, 1, 1), at)


_Read = Callable[[list[str], int, str, dt.date | None], Named | None]


def _dated(tokens: list[str], at: int, token: str, today: dt.date | None) -> Named | None:
    return _full(tokens, at, token, today) if any(sign in token for sign in "-./") else None


def _half(tokens: list[str], at: int, token: str, today: dt.date | None) -> Named | None:
    """The second half of the year, H2."""
    second = token == "h2" or (token == "half" and at and tokens[at - 1] == "second")  # noqa: S105 - a word, no secret
    return Named(dt.date(today.year + (today.month > 6), 7, 1), dt.date(today.year + (today.month > 6) + 1, 1, 1), at) if second and today else None  # noqa: PLR2004 - June


_READERS: tuple[_Read, ...] = (_dated, _month, _quarter, _feast, _half, _span, _weekday, _season, _ordinal, _year)
