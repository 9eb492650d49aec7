"""What a sentence shares with the facts: content words weighed by how much they say, a trade, a quotation."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import compress, pairwise
from operator import itemgetter

from attrs import frozen

from qualify.grounding.counts import MEASURES
from qualify.grounding.facts import PROFILES, Fact, FactKind, Profile
from qualify.grounding.reading import Reading, Stretch
from qualify.grounding.stems import FIRSTS, SECONDS, joined, stem, thousands, words_of
from qualify.grounding.trades import is_of_trade
from qualify.grounding.weights import RARE, weight
from qualify.text import Sentence
from qualify.text.document import Word

ENOUGH: dict[FactKind, float] = {
    "activity": 1.0,
    "company_facts": 1.0,
    "about": 1.0,
    "headline": 1.0,
    "industry": 1.0,
    "location": 1.0,
    "skills": 1.0,
    "positions": 1.0,
    "title": 1.0,
    "mutuals": 1.4,
    "company": 1.0,
}
"""What the shared words must weigh together, by kind of fact; chosen on development data."""
_SPOKEN_TO = 0.8
"""What they must weigh for long facts where the sentence speaks to the reader."""
_WHOLE = 0.99
_TELLING = 1.4
_ABBREVIATION = 2
"""HR, IT and QA are nobody's name."""
_LONG: frozenset[FactKind] = frozenset({"activity", "company_facts", "about"})
_LARGE = 4


@frozen
class Match:
    """A sentence's share in a fact.

    Attributes:
        fact: The fact.
        start: Where the first shared word begins.
        end: Where the last one ends.
        weight: What the shared words weigh.
        telling: Whether they cannot be shared by chance, as one number or one plain word can.
        shared: The stems shared.
    """

    fact: Fact
    start: int
    end: int
    weight: float
    telling: bool = True
    shared: frozenset[str] = frozenset()


@frozen
class Spoken:
    """What of a message's words may be shared with a fact, so that most sentences are told by their words alone.

    Attributes:
        profile: The facts.
        held: The words whose stem a fact holds, with their stems.
        numbers: The words that are numbers, with their stems.
        firsts: Those, and the words that may make one with the next.
        seconds: The words that may make one with the word before.
        quoting: Words without one of which nothing is quoted.
        telling: All of these; a sentence with none of them shares nothing.
    """

    profile: Profile
    held: Mapping[str, str]
    numbers: Mapping[str, str]
    firsts: frozenset[str]
    seconds: frozenset[str]
    quoting: frozenset[str]
    telling: frozenset[str]

    @staticmethod
    def of(profile: Profile, reading: Reading) -> "Spoken":
        """Look the words of a message up, each once."""
        said, stems = reading.said, reading.stems
        bases = stems.values()
        held = dict(compress(stems.items(), map(profile.index.__contains__, bases)))
        numbers = dict(compress(stems.items(), map(str.isdigit, bases)))
        firsts, seconds = (FIRSTS & said).union(numbers), (SECONDS & said).union(numbers)
        quoting = _rows(profile)[1] & said
        return Spoken(profile, held, numbers, firsts, seconds, quoting, firsts.union(held, quoting))


def matches(spoken: Spoken, sentence: Sentence, *, to_reader: bool) -> list[Match]:
    """Give the facts that share enough with a sentence, then those whose trade it speaks of."""
    bases = _bases(sentence, spoken)
    return _matches(spoken.profile, sentence, bases, to_reader=to_reader) if bases else []


def _matches(profile: Profile, sentence: Sentence, bases: list[Word], *, to_reader: bool) -> list[Match]:
    shared: dict[str, tuple[Fact, dict[str, Stretch]]] = {}
    trade: dict[str, Match] = {}
    index, cased, lower = profile.index, sentence.field.view.cased, sentence.field.view.lower
    for start, end, base in bases:
        for fact in index[base]:
            if fact.kind == "mutuals" and not cased[start].isupper():
                continue
            if (held := shared.get(fact.path)) is None:
                shared[fact.path] = fact, {base: (start, end)}
            elif base not in held[1]:
                held[1][base] = start, end
        for fact in profile.kin.get(base, ()):
            if (
                fact.path not in trade
                and _is_plain(cased, start, sentence.start)
                and is_of_trade(base, lower[start:end])
            ):
                trade[fact.path] = Match(fact, start, end, ENOUGH[fact.kind], telling=False)
    found: list[Match] = []
    for fact, places in shared.values():
        total = sum([fact.stems[base] for base in places])
        if _is_enough(fact, total, to_reader=to_reader):
            trade.pop(fact.path, None)
            found.append(_match(fact, places, total, profile.place, lower))
    return [*found, *trade.values()]


def _is_plain(cased: str, at: int, begin: int) -> bool:
    """Tell whether a word is no name: in lower case, an abbreviation, or the first of its sentence."""
    return at == begin or not cased[at].isupper() or cased[at + 1 : at + 2].isupper()


def _bases(sentence: Sentence, spoken: Spoken) -> list[Word]:
    """Give the stems of a sentence that a fact holds; two words that mean one thing, and a number with a comma, as one too.

    A number that is called rough stands for the given one it comes near.
    """
    held, said = spoken.held, sentence.vocabulary
    found = [(start, end, held[word]) for start, end, word in sentence.words if word in held]
    if spoken.firsts.isdisjoint(said):
        return found
    return sorted([*found, *_roughly(sentence, spoken), *_pairs_as_one(sentence, spoken)])


def _roughly(sentence: Sentence, spoken: Spoken) -> Iterable[Word]:
    lower, numbers, given = sentence.field.view.lower, spoken.numbers, spoken.profile.numbers
    if not given or numbers.keys().isdisjoint(sentence.vocabulary):
        return ()
    near = [(a, b, _nearest(lower, a, b, numbers[word], given)) for a, b, word in sentence.words if word in numbers]
    return [(start, end, base) for start, end, base in near if base]


def _pairs_as_one(sentence: Sentence, spoken: Spoken) -> Iterable[Word]:
    firsts, seconds, words = spoken.firsts, spoken.seconds, sentence.words
    if seconds.isdisjoint(sentence.vocabulary):
        return ()
    pairs = [(one, other) for one, other in pairwise(words) if one[2] in firsts and other[2] in seconds]
    both = [_as_one(sentence.field.view.lower, *pair) for pair in pairs]
    return [one for one in both if one and one[2] in spoken.profile.index]


def _as_one(lower: str, first: Word, second: Word) -> tuple[int, int, str] | None:
    """Read two words as one: *took on*, *28 million*, *3,100*."""
    one = joined(first[2], second[2]) if second[2] in SECONDS else None
    if one is None and second[0] == first[1] + 1 and second[2].isdigit():
        one = thousands(first[2], lower[first[1] : second[0]], second[2])
    return (first[0], second[1], one) if one else None


def _nearest(lower: str, start: int, end: int, base: str, numbers: tuple[int, ...]) -> str | None:
    """Find the number given that a rough one means: *about 50*, *sixty odd*."""
    is_grouped = lower.startswith(",", end)
    if len(base) == 1 and not is_grouped:
        return None  # those given are above ten
    grouped = _GROUPED.match(lower, start) if is_grouped else None
    said = int(grouped.group().replace(",", "")) if grouped else int(base[:9])
    close = numbers[bisect_left(numbers, 0.8 * said) : bisect_right(numbers, 1.2 * said)]
    near = next((own for own in close if own != said and abs(own - said) <= _ROUGH * own), None) if close else None
    is_rough = near and (_ROUGHLY.search(lower, max(0, start - _HEDGE), start) or _ODD.match(lower, end))
    return str(near) if is_rough else None


_HEDGE = 12
_ROUGH = 0.12
_ROUGHLY = re.compile(
    r"\b(?:about|around|nearly|almost|roughly|some|over|under|nigh on|close to|more than|less than|circa|approximately|"
    r"upwards of|just over|just under|a good|the other|all|your) $"
)
_ODD = re.compile(r"[- ](?:odd|ish|something|or so|plus)\b|\+")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")


def _is_enough(fact: Fact, total: float, *, to_reader: bool) -> bool:
    enough = _SPOKEN_TO if to_reader and fact.kind in _LONG else ENOUGH[fact.kind]
    return total >= enough or total >= fact.whole * _WHOLE > 0


def _match(fact: Fact, places: dict[str, Stretch], total: float, anyones: frozenset[str], lower: str) -> Match:
    rare = [base for base in places if fact.stems[base] >= RARE and base not in anyones]
    telling = any(_sets_apart(base, places[base], lower) for base in rare) or (
        len(places) > 1 and (total >= _TELLING or _is_phrase(fact, places))
    )
    return Match(
        fact,
        min(places.values())[0],
        max([end for _, end in places.values()]),
        total,
        telling,
        shared=frozenset(places),
    )


def _sets_apart(base: str, place: Stretch, lower: str) -> bool:
    return _counts(lower, *place) if base.isdigit() else place[1] - place[0] > _ABBREVIATION


def _counts(lower: str, start: int, end: int) -> bool:
    """Tell whether a number counts things: no year, no share, no price, no measure, which are shared by chance."""
    after = _NOUN.match(lower, end)
    is_year = end - start == _LARGE and lower[start : start + 2] in {"19", "20"}
    return (
        not is_year and lower[start - 1 : start] not in _MONEY and after is not None and stem(after[1]) not in MEASURES
    )


_MONEY = frozenset("$€£")
_NOUN = re.compile(r"[ -]([a-z]{3,})")


def _is_phrase(fact: Fact, places: dict[str, Stretch]) -> bool:
    """Tell whether two shared words stand together in the message and in the fact: *nine homes* of *nine care homes*."""
    row = sorted((place, base) for base, place in places.items())
    near = {(a, b) for ((_, end), a), ((start, _), b) in pairwise(row) if start - end == 1}
    return any(pair in _pairs(fact.text) for pair in near if pair[0] not in _SMALL)


_SMALL = frozenset({"1", "2", "100"})
"""Numbers that go with anything."""


@lru_cache(maxsize=4096)
def _pairs(text: str) -> frozenset[tuple[str, str]]:
    """Give the stems of a fact that stand side by side, or with one word between."""
    bases = [stem(word) for word in words_of(text)]
    return frozenset((*pairwise(bases), *zip(bases, bases[2:], strict=False)))


@lru_cache(maxsize=PROFILES)
def _rows(profile: Profile) -> tuple[dict[tuple[str, ...], Fact], frozenset[str]]:
    """Give for every three words in a row of the recipient's own texts the text that says them first, and of each the word that says most."""
    found: dict[tuple[str, ...], Fact] = {}
    for fact in profile.of("about", "activity"):
        words = [word.lower() for word in fact.words]
        for row in zip(words, words[1:], words[2:], strict=False):
            found.setdefault(row, fact)
    return found, frozenset([max(row, key=lambda word: (weight(word), len(word))) for row in found])


def quoted(profile: Profile, sentence: Sentence) -> Iterator[Match]:
    """Yield the recipient's own texts that three words in a row are taken from, however common they are."""
    rows, words = _rows(profile)[0], sentence.words
    said = [*map(_WORD, words)]
    for n, fact in enumerate(map(rows.get, zip(said, said[1:], said[2:], strict=False))):
        if fact:
            yield Match(fact, words[n][0], words[n + 2][1], ENOUGH[fact.kind])


_WORD = itemgetter(2)
"""A word of a sentence without its place."""
