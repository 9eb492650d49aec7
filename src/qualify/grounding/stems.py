"""Words brought to a common form: diacritics folded, endings cut, numbers as digits, a few synonyms as one."""

import re
import unicodedata
from functools import lru_cache

from qualify.grounding.synonyms import SYNONYMS

_LETTERS = str.maketrans(
    {
        "ß": "ss",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ł": "l",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ı": "i",
        "ħ": "h",
        "ŋ": "ng",
        "ə": "e",
        "’": "'",
        "‘": "'",
        "ʻ": "'",
        "ʼ": "'",
    }
)
_CACHED = 1 << 15
GROUPED = re.compile(r"\d{1,3}(?:[,.]\d{3})+(?!\d)")
"""A number that commas or points part: *4,100*."""
_WORD = re.compile(rf"{GROUPED.pattern}[^\W_]*|[^\W_]+(?:['’][^\W_]+)*")
_ASCII_WORD = re.compile(rf"{GROUPED.pattern}[A-Za-z0-9]*+|[A-Za-z0-9]++(?:'[A-Za-z0-9]++)*")
"""The same where all is ASCII, told by a plain table."""


@lru_cache(maxsize=_CACHED)
def fold(text: str) -> str:
    """Write in lower case without diacritics: ``Łukasz`` is ``lukasz``, ``Zoë`` is ``zoe``."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c))


def words_of(text: str) -> list[str]:
    """Give the words of a fact as they stand, a hyphen parting two."""
    return (_ASCII_WORD if text.isascii() else _WORD).findall(text)


_NUMBER_WORDS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
_NUMBERS = {word: str(n) for n, word in enumerate(_NUMBER_WORDS, 1)} | {
    "thirty": "30",
    "forty": "40",
    "fifty": "50",
    "sixty": "60",
    "seventy": "70",
    "eighty": "80",
    "ninety": "90",
    "hundred": "100",
    "thousand": "1000",
    "dozen": "12",
    "first": "1",
    "second": "2",
    "third": "3",
    "fourth": "4",
    "fifth": "5",
    "sixth": "6",
    "twice": "2",
    "both": "2",
    "double": "2",
    "doubled": "2",
}
_DIGITS = re.compile(r"(\d+)(k|m|bn|x|st|nd|rd|th|pm|am|pc|pct|yr|yrs)?$")
_TIMES = {"k": 1_000, "m": 1_000_000, "bn": 1_000_000_000}

_PHRASAL: dict[tuple[str, str], str] = {
    (verb, particle): same
    for verbs, particle, same in (
        ("take takes took taken taking bring brings brought bringing", "on", "hire"),
        ("bring brings brought bringing", "in", "hire"),
        ("lay lays laid laying", "off", "layoff"),
        ("let lets letting", "go", "layoff"),
        ("go goes went gone going", "live", "launch"),
        ("go goes went gone going", "public", "ipo"),
        ("set sets setting", "up", "found"),
        ("put puts putting", "up", "build"),
        ("take takes took taken taking", "over", "buy"),
        ("shut shuts shutting close closed closes closing", "down", "close"),
        ("roll rolls rolled rolling", "out", "launch"),
        ("step steps stepped stepping move moves moved moving", "up", "promote"),
        ("pick picks picked picking", "up", "buy"),
        ("hand hands handed handing", "over", "leave"),
        ("wind winds wound winding", "up", "close"),
        ("branch branches branched branching", "out", "grow"),
        ("speed speeds sped speeding", "up", "fast"),
    )
    for verb in verbs.split()
}
_MULTIPLIERS = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "m": 1_000_000, "billion": 10**9, "bn": 10**9}
_TENS = frozenset("twenty thirty forty fifty sixty seventy eighty ninety".split())
_UNITS = frozenset(_NUMBER_WORDS[:9])
_PARTS = {"thirds": 3, "quarters": 4, "fifths": 5, "sixths": 6, "sevenths": 7, "eighths": 8, "tenths": 10}
FIRSTS: frozenset[str] = frozenset(
    form for word in (*(verb for verb, _ in _PHRASAL), *_TENS, *_UNITS) for form in (word, word.capitalize())
)
"""The verbs of them."""
SECONDS: frozenset[str] = frozenset(particle for _, particle in _PHRASAL) | frozenset((*_MULTIPLIERS, *_PARTS)) | _UNITS
"""The words that may make one of two with the word before."""


def joined(first: str, second: str) -> str | None:
    """Give the one stem of two words in lower case: of *took on* as of *hired*, of *28 million* as of *28m*."""
    if same := _PHRASAL.get((first, second)):
        return stem(same)
    if first in _UNITS and second in _PARTS:
        return str(round(100 * int(_NUMBERS[first]) / _PARTS[second]))
    if first in _TENS and second in _UNITS:
        return str(int(_NUMBERS[first]) + int(_NUMBERS[second]))
    count = stem(first) if second in _MULTIPLIERS and first else ""
    return str(int(count[:9]) * _MULTIPLIERS[second]) if count.isdigit() else None


def thousands(first: str, gap: str, second: str) -> str | None:
    """Give the number that a comma parted in two words: *3*, *100* for *3,100*."""
    is_one = gap in {",", "."} and second[:3].isdigit() and len(second) == _GROUP and first.isdigit()
    return str(int(first + second)) if is_one and len(first) <= _GROUP else None


_GROUP = 3


def _synonyms() -> dict[str, str]:
    table: dict[str, str] = {}
    for line in SYNONYMS.split("\n"):
        for word in line.split():
            table.setdefault(word, line.split()[0])
    return table


_SAME = _synonyms()
_ENDINGS = (
    "izations",
    "isations",
    "ization",
    "isation",
    "fulness",
    "ational",
    "ations",
    "ation",
    "ments",
    "ment",
    "ness",
    "ingly",
    "ings",
    "ing",
    "edly",
    "ions",
    "ion",
    "ers",
    "ors",
    "ally",
    "ity",
    "ies",
    "ed",
    "er",
    "or",
    "es",
    "ly",
    "al",
    "s",
    "e",
    "y",
    "ic",
    "ive",
)
_LEAST = 4
"""A stem keeps at least this many letters, fewer before a plural."""
_KEPT = {"s": 2, "es": 3, "ies": 3}


def _cut(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _KEPT.get(ending, _LEAST):
            stem = word[: -len(ending)]
            return stem[:-1] if stem[-1] == stem[-2] and stem[-1] not in "sl" else stem
    return word


def _number(word: str) -> str | None:
    if found := _DIGITS.match(word):
        return str(int(found[1][:15]) * _TIMES.get(found[2] or "", 1))
    return _NUMBERS.get(word)


@lru_cache(maxsize=_CACHED)
def stem(word: str) -> str:
    """Bring a word to its stem: ``estimators`` and ``estimating`` meet, ``three`` is ``3``."""
    plain = fold(word).removesuffix("'s").replace("'", "")
    if number := _number(plain.replace(",", "").replace(".", "")):
        return number
    same = _SAME.get(plain)
    return _cut(same or _SAME.get(plain.removesuffix("s"), plain))
