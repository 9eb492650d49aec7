"""Which facts a message rests on: shared content words weighed by how much they say, names, numbers, short forms."""

from collections.abc import Iterator

from attrs import frozen

from qualify.findings import Support
from qualify.grounding.companies import same_company
from qualify.grounding.facts import Fact, FactKind, Profile
from qualify.grounding.reading import Reading, runs, span_of, text_of
from qualify.grounding.roles import role_of
from qualify.grounding.stems import stem
from qualify.grounding.weights import COMMON, RARE, weight
from qualify.text import Part, Sentence

ENOUGH: dict[FactKind, float] = {
    "activity": 1.5,
    "company_facts": 1.5,
    "about": 1.5,
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


@frozen
class Match:
    """A sentence's share in a fact: offsets of the first and last shared word, and what they weigh."""

    fact: Fact
    start: int
    end: int
    weight: float


def index_of(profile: Profile) -> dict[str, list[Fact]]:
    """File the facts under their stems."""
    index: dict[str, list[Fact]] = {}
    for fact in profile.facts:
        for base in fact.stems:
            index.setdefault(base, []).append(fact)
    return index


def matches(sentence: Sentence, index: dict[str, list[Fact]]) -> list[Match]:
    """Give for each fact that shares words with a sentence what they weigh; each stem counts once."""
    shared: dict[str, dict[str, tuple[int, int]]] = {}
    facts: dict[str, Fact] = {}
    for start, end, word in sentence.words:
        base = stem(word)
        for fact in index.get(base, ()):
            facts[fact.path] = fact
            shared.setdefault(fact.path, {}).setdefault(base, (start, end))
    return [_match(facts[path], places) for path, places in shared.items()]


def _match(fact: Fact, places: dict[str, tuple[int, int]]) -> Match:
    total = sum(fact.stems[base] for base in places)
    return Match(fact, min(a for a, _ in places.values()), max(b for _, b in places.values()), total)


def supports(reading: Reading) -> Iterator[Support]:
    """Yield the stretches that rest on a fact, in the order of the text."""
    if reading.profile is None:
        return
    index = index_of(reading.profile)
    for sentence in reading.document.own:
        if sentence.part in {Part.BODY, Part.POSTSCRIPT, Part.GREETING}:
            for match in matches(sentence, index):
                if _passes(match):
                    yield Support(span_of(sentence, (match.start, match.end)), match.fact.path, match.fact.specific)


def _passes(match: Match) -> bool:
    return match.weight >= min(ENOUGH[match.fact.kind], sum(match.fact.stems.values()) * 0.99)
