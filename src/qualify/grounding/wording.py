"""How a clause about the reader is worded: its words with names and numbers masked, and where each is known from."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise

from qualify.grounding.clauses import Clause
from qualify.grounding.facts import Profile
from qualify.grounding.stems import SECONDS, fold, joined, stem
from qualify.grounding.weights import CALENDAR, weight

Standing = tuple[int, str, str, float, str]
"""Where a word begins, the word in lower case, its stem, what it weighs, and where it is known from (see `standings`)."""
_MOST = 40
"""Words of a clause that are read."""


def standings(
    profile: Profile, clause: Clause, names: frozenset[str], senders: frozenset[str], said: AbstractSet[str]
) -> list[Standing]:
    """Tell of each word of a clause where it is known from.

    ``own``: a name of the reader or of a common contact; ``o``: a function word; ``f``: a fact; ``s``: the sender;
    ``c``: the calendar; ``u``: nothing given knows it.

    Args:
        profile: What is known of the reader.
        clause: The clause.
        names: Words of these people's names, folded.
        senders: Words of the sender's name, title and company, folded.
        said: Stems of what the message said before of the sender.
    """
    found: list[Standing] = []
    before = ""
    cased, index, given, dates = clause.sentence.field.view.cased, profile.index, profile.given, profile.dates
    for start, end, word in clause.words:
        worth, plain, base = _read(cased[start:end], word)
        if plain in names:
            where = "own"
        elif not worth:
            where = "o"
        elif base in index or plain in given or base in dates:
            where = "f"
        elif plain in senders or base in said:
            where = "s"
        else:
            where = "c" if base in CALENDAR else "u"
        if word in SECONDS and (joined(before, word) or "") in index:
            where = "f"
            found[-1:] = [(*one[:4], where) for one in found[-1:]]
        found.append((start, word, base, worth, where))
        before = word
    return found


@lru_cache(maxsize=1 << 14)
def _read(written: str, word: str) -> tuple[float, str, str]:
    """Give of a word, as written and in lower case, what it weighs, how it reads folded, and its stem."""
    return weight(written), fold(word).removesuffix("'s"), stem(word)


def wording(clause: Clause, known: Sequence[Standing], company: str) -> list[str]:
    """Give words, pairs of words, and pairs of where they are known from, each once.

    Args:
        clause: The clause.
        known: Its words with their standing.
        company: First word of the reader's company, folded; empty where it is an everyday one.
    """
    words = [_masked(clause, one, company) for one in known[:_MOST]]
    places = [
        one[4] if word[0] not in "#@" and one[4] not in {"o", "own"} else word
        for word, one in zip(words, known, strict=False)
    ]
    return list(dict.fromkeys([*words, *_pairs(words), *map("k:".__add__, _pairs(places))]))


def _pairs(words: Sequence[str]) -> Iterator[str]:
    return map(" ".join, pairwise(["^", *words, "$"]))


def _masked(clause: Clause, known: Standing, company: str) -> str:
    start, word, _, _, where = known
    if where == "own" or (company and word.removesuffix("'s") == company and _is_upper(clause, start)):
        return "@own"
    if word[0].isdigit():
        return "#f" if where == "f" else "#"
    if start in clause.sentence.names:
        return f"@{where}" if where in "fsu" else "@"
    return word


def _is_upper(clause: Clause, start: int) -> bool:
    return clause.sentence.field.view.cased[start].isupper()
