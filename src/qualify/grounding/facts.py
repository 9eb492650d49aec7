"""The profile as facts, each with its path, so that every stretch can say what it rests on."""

import datetime as dt
import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Literal, get_args

from attrs import define, field, frozen

from qualify.grounding.stems import FIRSTS, SECONDS, fold, joined, stem, words_of
from qualify.grounding.trades import staff_words, trade_words
from qualify.grounding.weights import CALENDAR, COMMON, RARE, token
from qualify.models import Position, Recipient

FactKind = Literal[
    "title",
    "company",
    "headline",
    "industry",
    "location",
    "about",
    "positions",
    "skills",
    "activity",
    "mutuals",
    "company_facts",
]
KINDS: tuple[FactKind, ...] = get_args(FactKind)
SPECIFIC: frozenset[FactKind] = frozenset({"about", "positions", "skills", "activity", "mutuals", "company_facts"})
"""Kinds that set one person apart from others with the same job."""
TELLING: tuple[FactKind, ...] = ("activity", "company_facts", "about", "headline")
"""Kinds that tell of something."""


@frozen
class Fact:
    """One thing given about the recipient.

    Attributes:
        path: Its name, ``activity[0]``.
        kind: The path's first part.
        text: What was given; a position is its title and company.
        words: The words of it, as written.
        stems: For each stem of its content words what a match on it weighs.
    """

    path: str
    kind: FactKind
    text: str
    words: tuple[str, ...] = field(eq=False, repr=False)
    stems: dict[str, float] = field(eq=False, repr=False)

    @cached_property
    def whole(self) -> float:
        """What all of its stems weigh together."""
        return sum(self.stems.values())

    @property
    def specific(self) -> bool:
        """Whether it sets this recipient apart, as a post does and a job title does not."""
        return self.kind in SPECIFIC


_MONTHS = "january february march april may june july august september october november december".split()


_EX = re.compile(r"(?:^|[|,;·•–—/(])\s*(?:ex|formerly|former|previously)\b[^|,;·•–—/)]*", re.IGNORECASE)


@define(eq=False)
class Profile:
    """What is known of the recipient, ready to be asked.

    Attributes:
        recipient: As given.
        facts: Every fact but name and address.
        now: The day of sending, else the latest date in the profile; None when there is none.
    """

    recipient: Recipient
    facts: tuple[Fact, ...]
    now: dt.date | None
    _of: dict[tuple[FactKind, ...], tuple[Fact, ...]] = field(
        init=False, factory=dict[tuple[FactKind, ...], tuple[Fact, ...]]
    )

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of every fact, folded; of mutual contacts too."""
        said = {word for fact in self.facts for word in fact.words}
        return frozenset([fold(word).removesuffix("'s") for word in said])

    @cached_property
    def given(self) -> frozenset[str]:
        """Those, and the words of the address."""
        return self.words | frozenset(words_of(fold(self.recipient.email)))

    @cached_property
    def begun(self) -> dict[str, list[str]]:
        """The longer ones of them by how they begin, so that a short form finds its word."""
        found: dict[str, list[str]] = {}
        for word in self.given:
            if len(word) >= SYLLABLE:
                found.setdefault(word[:SYLLABLE], []).append(word)
        return found

    @cached_property
    def index(self) -> dict[str, list[Fact]]:
        """Under each stem the facts that hold it; none under a word of the trade alone."""
        found: dict[str, list[Fact]] = {base: [] for base in self.kin}
        for fact in self.facts:
            for base in fact.stems:
                if base in found:
                    found[base].append(fact)
                else:
                    found[base] = [fact]
        return found

    @cached_property
    def kin(self) -> dict[str, list[Fact]]:
        """Under each word of the trade, as a stem, the facts that say what the recipient is."""
        found: dict[str, list[Fact]] = {}
        for fact in self.of("title", "headline", "industry", "company"):
            people = staff_words(fact.text) if fact.kind in {"title", "headline"} else frozenset[str]()
            for base in trade_words(fact.text) | people:
                found.setdefault(base, []).append(fact)
        return found

    @cached_property
    def past(self) -> tuple[tuple[int, Position], ...]:
        """The positions that have ended, with their index."""
        return tuple((n, p) for n, p in enumerate(self.recipient.positions) if p.end)

    @cached_property
    def current(self) -> tuple[tuple[int, Position], ...]:
        """The positions that last, with their index."""
        return tuple((n, p) for n, p in enumerate(self.recipient.positions) if not p.end)

    @cached_property
    def changed_lately(self) -> bool:
        """Whether the present job is two years old at most; taken as true where no date is known."""
        starts = [p.start for _, p in self.current if p.start]
        return self.now is None or not starts or any(self.now.year - int(start[:4]) <= _LATELY for start in starts)

    @cached_property
    def events(self) -> tuple[Fact, ...]:
        """What was opened, launched, bought or begun lately."""
        return tuple(f for f in (*self.of("company_facts"), *self.of("activity")) if _BEGINNINGS & f.stems.keys())

    @cached_property
    def dates(self) -> frozenset[str]:
        """Stems of the years and months in which positions began and ended."""
        days = [date for position in self.recipient.positions for date in (position.start, position.end) if date]
        months = [_MONTHS[int(date[5:7]) - 1] for date in days if date[5:7]]
        return frozenset([*(date[:4] for date in days), *map(stem, months)])

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """The titles that are true now: title, headline after any *turned*, positions that last."""
        return tuple(t for t in (self.recipient.title, self.headline, *(p.title for _, p in self.current)) if t.strip())

    @cached_property
    def headline(self) -> str:
        """The headline without what it says is over: what stands before *turned*, and behind *ex* up to the next sign."""
        return _EX.sub(" ", self.recipient.headline.rpartition(" turned ")[2])

    @cached_property
    def firms(self) -> tuple[str, ...]:
        """What may be a company: employers, past and present, and the contacts, some of which are firms."""
        who = self.recipient
        return tuple(name for name in (who.company, *(p.company for p in who.positions), *who.mutuals) if name)

    @cached_property
    def heads(self) -> frozenset[str]:
        """The stems of the titles, now and before: a job nobody else has heard of is a job."""
        held = (self.recipient.title, *(p.title for p in self.recipient.positions))
        return frozenset(stem(word) for title in held for word in words_of(title))

    @cached_property
    def held(self) -> frozenset[str]:
        """The stems of title and headline: a skill among them is the job."""
        return frozenset(stem(w) for w in words_of(f"{self.recipient.title} {self.headline}"))

    @cached_property
    def place(self) -> frozenset[str]:
        """The stems of where the recipient lives, which any neighbour shares."""
        return frozenset(stem(w) for w in words_of(self.recipient.location))

    @cached_property
    def everyday(self) -> frozenset[str]:
        """The stems of job, trade, company and place, and every word of the trade."""
        about = self.of("title", "headline", "industry", "company", "location")
        return frozenset[str]().union(*(f.stems.keys() for f in about), *(trade_words(f.text) for f in about))

    @cached_property
    def numbers(self) -> tuple[int, ...]:
        """The numbers above ten that are given, so that *nearly 1,200* finds 1,180."""
        given = {int(base) for fact in self.facts for base in fact.stems if base.isdigit()}
        return tuple(sorted(number for number in given if number > _FEW))

    @cached_property
    def plain_skills(self) -> tuple[Fact, ...]:
        """The skills that are everyday words: Go, R, Swift."""
        return tuple(fact for fact in self.of("skills") if not fact.stems)

    @cached_property
    def now_stems(self) -> frozenset[str]:
        """The stems of what is true now, company, place and contacts aside."""
        facts = self.of("title", "about", "skills", "activity", "company_facts", "industry")
        return frozenset[str]().union(*(fact.stems.keys() for fact in facts))

    def of(self, *kinds: FactKind) -> tuple[Fact, ...]:
        """The facts of some kinds."""
        if kinds not in self._of:
            self._of[kinds] = tuple(fact for fact in self.facts if fact.kind in kinds)
        return self._of[kinds]


_BEGINNINGS = frozenset(
    stem(w) for w in "open launch build buy move add start install win sign new second begin introduce acquire".split()
)


def profile_of(recipient: Recipient, today: dt.date | None) -> Profile:
    """Read a recipient as facts; the same recipient is read once, as the swap test and a second draft ask again."""
    return _profile_of(_Key(recipient), today)


PROFILES = 128
"""Profiles that are remembered, with what is found out of them."""


@frozen(eq=False)
class _Key:
    """A recipient to be found again; told by the name first, as every fact of it would have to be read for its own hash."""

    recipient: Recipient

    def __hash__(self) -> int:
        return hash((self.recipient.name, self.recipient.company))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and (self.recipient is other.recipient or self.recipient == other.recipient)


@lru_cache(maxsize=PROFILES)
def _profile_of(key: _Key, today: dt.date | None) -> Profile:
    recipient = key.recipient
    own = frozenset(stem(word) for word in words_of(f"{recipient.name} {recipient.company}"))
    facts = tuple(_fact(path, kind, text, own) for path, kind, text in _texts(recipient) if text.strip())
    return Profile(recipient, facts, today or _latest(recipient))


_MARKS = frozenset("'\"‘“`")
_FEW = 10
SYLLABLE = 5
"""Letters at which a short form tells what it is short for."""
_LATELY = 2
"""Years for which a job is new."""
_QUOTED = re.compile(r"(?<!\w)['\"‘“`]([\w .-]{2,40})['\"’”`](?!\w)")


def _texts(who: Recipient) -> Iterator[tuple[str, FactKind, str]]:
    yield "title", "title", who.title
    yield "company", "company", who.company
    yield "headline", "headline", who.headline
    yield "industry", "industry", who.industry
    yield "location", "location", who.location
    yield "about", "about", who.about
    for n, position in enumerate(who.positions):
        yield f"positions[{n}]", "positions", f"{position.title} {position.company}"
    for n, skill in enumerate(who.skills):
        yield f"skills[{n}]", "skills", skill
    for n, done in enumerate(who.activity):
        yield f"activity[{n}]", "activity", done.text
    for n, mutual in enumerate(who.mutuals):
        yield f"mutuals[{n}]", "mutuals", mutual
    for n, fact in enumerate(who.company_facts):
        yield f"company_facts[{n}]", "company_facts", fact


def _fact(path: str, kind: FactKind, text: str, own: frozenset[str]) -> Fact:
    words = tuple(words_of(text))
    return Fact(
        path, kind, text, words, _stems(text, words, _NONE if kind == "company" else own, is_name=kind == "mutuals")
    )


_NONE: frozenset[str] = frozenset()


def _stems(text: str, words: tuple[str, ...], own: frozenset[str], *, is_name: bool = False) -> dict[str, float]:
    """Weigh the words; a name within the text weighs more, the recipient's own name or company next to nothing."""
    found: dict[str, float] = {}
    first, before = not is_name, ""
    headed = _is_headed(words) and not is_name
    quoted = {word for phrase in _QUOTED.findall(text) for word in words_of(phrase)} if _MARKS & set(text) else ()
    for word in words:
        base, worth, named = token(word)
        if worth:
            rare = (named and not first and not headed) or (word in quoted and worth > COMMON and base not in CALENDAR)
            found[base] = 0.0 if base in own else RARE if rare else worth
        if word in SECONDS and (one := joined(before, word)):
            found[one] = RARE if one.isdigit() else COMMON
        first, before = False, word.lower() if word in FIRSTS or word[0].isdigit() else ""
    return found


def _is_headed(words: tuple[str, ...]) -> bool:
    """Tell whether every longer word has a capital, as in a title: then a capital tells no name."""
    long = [word for word in words if len(word) > _PARTICLE and not word[0].isdigit()]
    return len(long) > 1 and all(word[0].isupper() for word in long)


_PARTICLE = 3


def _latest(who: Recipient) -> dt.date | None:
    days = [done.date for done in who.activity if done.date]
    for position in who.positions:
        days += [_day(date) for date in (position.start, position.end) if date]
    return max(days, default=None)


def _day(date: str) -> dt.date:
    year, month = int(date[:4]), int(date[5:7] or 1)
    return dt.date(max(year, 1), min(max(month, 1), 12), 1)
