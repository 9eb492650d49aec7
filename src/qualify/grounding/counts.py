"""Whether a number said of the recipient agrees with those given."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from qualify.grounding.facts import PROFILES, TELLING, Profile
from qualify.grounding.stems import joined, stem, words_of
from qualify.grounding.weights import weight

PEOPLE = frozenset(
    stem(w)
    for w in (
        "employees people staff engineers developers reps sellers agents drivers nurses doctors teachers students "
        "clinics hospitals stores shops sites locations "
        "offices branches trucks vehicles vans plants factories warehouses depots homes restaurants hotels schools "
        "countries beds residents patients aides caregivers "
        "estimators accountants lawyers recruiters designers analysts contractors technicians buses terminals farms "
        "centers centres members units rooms acres lines "
        "machines printers servers apps brands subsidiaries properties tenants"
    ).split()
)
MEASURES = frozenset(
    stem(w)
    for w in (
        "minutes mins min hours days weeks months years percent euros dollars pounds k steps questions seconds day "
        "week month quarter pm am per points options times reasons"
    ).split()
)
_NEAR = 0.15


def exceeds(number: int, text: str) -> bool:
    """Tell whether a number of people is more than any given: a team may be smaller than the firm, never larger."""
    return number > max((int(base) for base in map(stem, words_of(text)) if base.isdigit()), default=number)


def agrees(number: int, text: str) -> bool:
    """Tell whether a number stands in a text, or one within 15 percent of it; a text with no number cannot disagree."""
    given = [int(base) for base in map(stem, words_of(text)) if base.isdigit()]
    return not given or any(abs(number - own) <= _NEAR * own for own in given)


_ORDINAL = frozenset("first second third fourth fifth sixth both double doubled twice hundred thousand dozen".split())
_MOST = 3
"""Words on which what a number counts may stand: *12 new sorting hubs*."""
Counted = tuple[int, str]
"""A number and the stem of what it counts."""


def counted(words: Sequence[str]) -> Iterator[Counted]:
    """Yield what is counted in a text: *12 sorting hubs* are 12 of sort and of hub; no time, no money, no share."""
    bases = [*map(stem, words)]
    for n, base in enumerate(bases):
        before = words[n - 1].lower() if n and bases[n - 1].isdigit() else ""
        if base.isdigit() and (before or words[n].lower() not in _ORDINAL):
            number = int(joined(before, words[n].lower()) or base)
            for after in range(n + 1, min(n + 1 + _MOST, len(words))):
                if bases[after].isdigit() or bases[after] in _UNCOUNTED or not weight(words[after]):
                    break
                yield number, bases[after]


_UNCOUNTED = MEASURES | {"million", "billion", "m", "bn"}


@lru_cache(maxsize=PROFILES)
def _most(profile: Profile) -> Mapping[str, int]:
    """Give the largest number of each thing that the facts count."""
    found: dict[str, int] = {}
    for fact in profile.of(*TELLING):
        for number, base in counted(fact.words):
            found[base] = max(number, found.get(base, 0))
    return found


def outnumbers(profile: Profile, words: Sequence[str]) -> bool:
    """Tell whether more of something are counted than any fact gives: *nine depots* of one who has four.

    Fewer may be some of them.
    """
    most = _most(profile)
    if most.keys().isdisjoint(map(stem, words)):
        return False
    return any(number > (1 + _NEAR) * most.get(base, number) for number, base in counted(words))
