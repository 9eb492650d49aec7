"""The first day on which to ask again, as far as a reply names one."""

import datetime as dt
import re
from collections.abc import Callable, Iterator

from qualify.replies import calendar_words as words
from qualify.replies.days import Named, after_quarter, coming, day_named, month_after
from qualify.replies.feasts import feast, season

_TOKEN = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|[a-z]\d(?!\d)|\d+|[^\W\d_]+(?:'[^\W\d_]+)?")
_QUARTER = re.compile(r"[qtk]([1-4])$")
_FIRST_OF_QUARTER = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "ersten": 1,
    "zweiten": 2,
    "dritten": 3,
    "vierten": 4,
    "premier": 1,
    "primer": 1,
    "primeiro": 1,
    "primo": 1,
    "eerste": 1,
}
_ORDINAL = frozenset({"th", "st", "nd", "rd"})
_YEARS = range(2020, 2100)
_MANY_DAYS = 31
_WEEK, _FORTNIGHT, _MONTH_LONG, _QUARTER_LONG, _YEAR_LONG = 7, 14, 30, 91, 365
"""The sizes of units, as `calendar_words.UNITS` counts them."""
_YEAR_DIGITS, _DAY_DIGITS, _NO_YEAR = 4, 2, 3
_FULL_DATE, _CENTURY, _HALF_YEAR = 3, 100, 6
_BEFORE_A_MONTH = (
    words.AFTER
    | words.UNTIL
    | words.END
    | words.MIDDLE
    | frozenset("in en em im of by early come next this from ab a begin anfang debut".split())
)
"""Words before "may" and "mars" that make them months."""
_BACK = 4
"""Words looked back for what says that a month is over."""
_FAR = 40
"""Words looked back for the month that "the month" is."""
_REACH = 5
"""Words looked back for "after", "end of", "until"."""


def not_before(text: str, today: dt.date | None, *, earlier: str = "") -> dt.date | None:
    """Give the first day named in a text on which to ask again; the last where several are.

    Args:
        text: Lower case, without accents.
        today: The day it was written; without it only full dates are read.
        earlier: What was written before it: *the month* is the last one named there.
    """
    tokens = _TOKEN.findall(text)
    days = [_asked(tokens, named, today) for named in _named(tokens, today, _TOKEN.findall(earlier))]
    ahead = [day for day in days if today is None or day >= today]
    return ahead[-1] if ahead else days[-1] if days else None


def _asked(tokens: list[str], named: Named, today: dt.date | None) -> dt.date:
    """Read what stands before a time: "after March" is April, "end of March" its last week."""
    before = tokens[max(0, named.at - _REACH) : named.at]
    near = before[-3:]
    if any(t in words.END for t in near):
        at_end = max(named.start, named.end - dt.timedelta(days=7))
        is_over = today is not None and at_end < today
        return named.end if is_over or any(t in words.AFTER for t in before) else at_end
    if any(t in words.MIDDLE for t in near):
        return named.start + (named.end - named.start) / 2
    christmas = tokens[named.at] in words.CHRISTMAS and any(t in words.UNTIL for t in near)
    over = any(t in words.OVER for t in tokens[named.at + 1 : named.at + 4])
    return named.end if christmas or over or any(t in words.AFTER for t in near) else named.start


def _named(tokens: list[str], today: dt.date | None, earlier: list[str]) -> Iterator[Named]:
    for at, token in enumerate(tokens):
        day = _from_what_was_named([*earlier, *tokens[:at]], token, tokens[at + 1 : at + 2], today) or today
        for read in _READERS:
            if named := read(tokens, at, token, day):
                yield named
                break


def _from_what_was_named(before: list[str], token: str, behind: list[str], today: dt.date | None) -> dt.date | None:
    """Give a day of the month that "the month" is, the day that "the week following" follows; None where none was named."""
    size = words.UNITS.get(token)
    is_that = size == _MONTH_LONG and before[-1:] == ["the"]
    follows = size is not None and "following" in (*before[-1:], *behind)
    if not (is_that or follows):
        return None
    named = (_month(before, at, before[at], today) for at in reversed(range(max(0, len(before) - _FAR), len(before))))
    return next((month.start for month in named if month), None)


def _full(_tokens: list[str], at: int, token: str, today: dt.date | None) -> Named | None:
    """2026-11-20, 20.11.2026, 11/20/2026; day before month, unless that cannot be."""
    parts = [int(p) for p in re.split(r"[-./]", token) if p.isdigit()]
    if "-" in token:
        return day_named(parts[0], parts[1], parts[2], at)
    if len(parts) == _FULL_DATE:
        year = parts[2] + 2000 if parts[2] < _CENTURY else parts[2]
        return day_named(year, parts[1], parts[0], at) or day_named(year, parts[0], parts[1], at)
    if len(parts) == _DAY_DIGITS and "/" in token and today:
        return coming(today, parts[1], parts[0], at) or coming(today, parts[0], parts[1], at)
    return None


def _month(tokens: list[str], at: int, token: str, today: dt.date | None) -> Named | None:
    """A month, with a day or a year beside it; "may" and "mar" only where they stand like a month."""
    month = words.MONTHS.get(token)
    if month is None or (token in {"may", "mars", "marco"} and not _in_place(tokens, at)) or _past(tokens, at):
        return None
    year = _year_near(tokens, at)
    if year is None and today is None:
        return None
    year = year or _year_of(month, today or dt.date.min)
    day = _number(tokens, _day_before(tokens, at)) or _number(tokens, at + 1)
    if day and day <= _MANY_DAYS and (named := day_named(year, month, day, at)):
        return named
    return Named(dt.date(year, month, 1), month_after(year, month), at)


def _day_before(tokens: list[str], at: int) -> int:
    """Where the day stands before a month: "28 November", "the 28th of November"."""
    before = at - 1
    for between in ({"of", "de", "di"}, _ORDINAL):
        before -= before > 0 and tokens[before] in between
    return before


def _past(tokens: list[str], at: int) -> bool:
    """Tell a month that is over: "since March", "I started here in May", "retired on June 30"."""
    near = tokens[max(0, at - _BACK) : at]
    return not words.HAPPENED.isdisjoint(near) and words.UNTIL.isdisjoint(near) and words.AFTER.isdisjoint(near)


def _in_place(tokens: list[str], at: int) -> bool:
    before = tokens[at - 1] if at else ""
    return before in _BEFORE_A_MONTH or before.isdigit() or (at + 1 < len(tokens) and tokens[at + 1].isdigit())


def _year_near(tokens: list[str], at: int) -> int | None:
    numbers = (int(t) for t in tokens[at + 1 : at + 4] if t.isdigit() and len(t) == _YEAR_DIGITS)
    return next((n for n in numbers if n in _YEARS), None)


def _year_of(month: int, today: dt.date) -> int:
    """The year in which a month comes next; the month that runs, and the one just over, are this year's."""
    return today.year + 1 if month < today.month - 1 else today.year


def _number(tokens: list[str], at: int) -> int | None:
    if not 0 <= at < len(tokens):
        return None
    return int(tokens[at]) if tokens[at].isdigit() and len(tokens[at]) <= _NO_YEAR else words.NUMBERS.get(tokens[at])


def _quarter(tokens: list[str], at: int, token: str, today: dt.date | None) -> Named | None:
    found = _QUARTER.match(token)
    number = int(found.group(1)) if found else _FIRST_OF_QUARTER.get(token)
    if number is None or today is None or (not found and not _says_quarter(tokens, at)):
        return None
    year = _year_near(tokens, at) or today.year
    start = dt.date(year, 3 * number - 2, 1)
    if start.year == today.year and after_quarter(start) <= today:
        start = start.replace(year=year + 1)
    return Named(start, after_quarter(start), at)


def _says_quarter(tokens: list[str], at: int) -> bool:
    return at + 1 < len(tokens) and words.UNITS.get(tokens[at + 1]) == _QUARTER_LONG


def _span(tokens: list[str], at: int, token: str, today: dt.date | None) -> Named | None:
    """In two weeks, next month, a fortnight, this quarter."""
    size = words.UNITS.get(token)
    if size is None or today is None or tokens[at + 1 : at + 2] in (["earlier"], ["sooner"], ["before"], ["early"]):
        return None
    before = tokens[max(0, at - 3) : at]
    if any(t in words.NEXT for t in [*before, *tokens[at + 1 : at + 3]]):
        return _next(size, today, at)
    count = next((n for n in (_number(tokens, at - 1), _number(tokens, at - 2), _number(tokens, at - 3)) if n), None)
    if count or size == _FORTNIGHT:
        day = _later(today, size, min(count or 1, 400))
        return Named(day, day, at)
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
    if size in {_MONTH_LONG, _QUARTER_LONG, _YEAR_LONG}:
        months = today.month - 1 + count * {_MONTH_LONG: 1, _QUARTER_LONG: 3, _YEAR_LONG: 12}[size]
        return dt.date(today.year + months // 12, months % 12 + 1, min(today.day, 28))
    return today + dt.timedelta(days=size * count)


def _next(size: int, today: dt.date, at: int) -> Named:
    running = _running(size, today, at)
    after = _running(size, running.end, at)
    return Named(after.start, after.end, at)


def _running(size: int, today: dt.date, at: int) -> Named:
    """The week, month, quarter or year that runs."""
    if size == _YEAR_LONG:
        return Named(dt.date(today.year, 1, 1), dt.date(today.year + 1, 1, 1), at)
    if size == _QUARTER_LONG:
        start = dt.date(today.year, 3 * ((today.month - 1) // 3) + 1, 1)
        return Named(start, after_quarter(start), at)
    if size == _MONTH_LONG:
        return Named(today.replace(day=1), month_after(today.year, today.month), at)
    if size in {_WEEK, _FORTNIGHT}:
        start = today - dt.timedelta(days=today.weekday())
        return Named(start, start + dt.timedelta(days=7), at)
    return Named(today, today + dt.timedelta(days=1), at)


def _weekday(tokens: list[str], at: int, token: str, today: dt.date | None) -> Named | None:
    if token in {"tomorrow", "morgen"} and today:
        return Named(today + dt.timedelta(days=1), today + dt.timedelta(days=2), at)
    if token in {"weekend", "wochenende"} and today:
        start = today + dt.timedelta(days=(5 - today.weekday()) % 7)
        return Named(start, start + dt.timedelta(days=2), at)
    weekday = words.WEEKDAYS.get(token)
    if weekday is None or today is None or any(t in words.MONTHS for t in tokens[at + 1 : at + 5]):
        return None
    day = today + dt.timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return Named(day, day + dt.timedelta(days=1), at)


def _ordinal(tokens: list[str], at: int, token: str, today: dt.date | None) -> Named | None:
    """The 23rd, with no month beside it."""
    if (
        today is None
        or not token.isdigit()
        or len(token) > _DAY_DIGITS
        or at + 1 >= len(tokens)
        or tokens[at + 1] not in _ORDINAL
    ):
        return None
    if any(t in words.MONTHS for t in tokens[max(0, at - 2) : at + 4]):
        return None
    this = day_named(today.year, today.month, int(token), at)
    if this and this.start >= today:
        return this
    after = month_after(today.year, today.month)
    return day_named(after.year, after.month, int(token), at)


def _year(tokens: list[str], at: int, token: str, _today: dt.date | None) -> Named | None:
    """A year by itself."""
    if not (token.isdigit() and len(token) == _YEAR_DIGITS and int(token) in _YEARS):
        return None
    if any(t in words.MONTHS or _QUARTER.match(t) for t in tokens[max(0, at - 3) : at]):
        return None
    return Named(dt.date(int(token), 1, 1), dt.date(int(token) + 1, 1, 1), at)


_Read = Callable[[list[str], int, str, dt.date | None], Named | None]


def _dated(tokens: list[str], at: int, token: str, today: dt.date | None) -> Named | None:
    return _full(tokens, at, token, today) if any(sign in token for sign in "-./") else None


def _half(tokens: list[str], at: int, token: str, today: dt.date | None) -> Named | None:
    """The second half of the year, H2."""
    second = tokens[max(0, at - 1) : at + 1] == ["second", "half"] or token in {"h2", "s2"}
    return (
        Named(
            dt.date(today.year + (today.month > _HALF_YEAR), 7, 1),
            dt.date(today.year + (today.month > _HALF_YEAR) + 1, 1, 1),
            at,
        )
        if second and today
        else None
    )


_READERS: tuple[_Read, ...] = (_dated, _month, _quarter, feast, _half, _span, _weekday, season, _ordinal, _year)
