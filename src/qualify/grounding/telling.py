"""What speaks for a clause being a made-up statement about the reader, as whole numbers that anyone can read."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import repeat
from operator import itemgetter

from attrs import frozen

from qualify.grounding.claim_cues import OTHERS
from qualify.grounding.clauses import Clause
from qualify.grounding.counts import outnumbers
from qualify.grounding.event_words import STRICT
from qualify.grounding.facts import PROFILES, FactKind, Profile
from qualify.grounding.known import Known
from qualify.grounding.reading import MOVES, Reading
from qualify.grounding.stems import fold, stem, words_of
from qualify.grounding.telling_words import BEFORE_OBJECT, NO_VERB, READER, classes, words_of_class
from qualify.grounding.weights import COMMON, weight
from qualify.grounding.wording import Standing
from qualify.text import Sentence

SIGNS = ("others", "anyone", "open", "research", "praise", "time", "says", "past")
_CHANCES = (0.003, 0.008, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98)
"""Chances at which an input grows by one; their log-odds lie about as far from one another."""
_WEIGHTS = (0.3, 0.9, 1.9, 2.9, 3.9, 5.9, 7.9, 10.9)
"""Weights of words at which an input grows by one."""
_OTHERS = frozenset(OTHERS.split("|"))
_LONG: frozenset[FactKind] = frozenset({"activity", "company_facts", "about", "headline", "positions"})
Inputs = dict[str, int]
"""The inputs of a clause by name; what is not there is 0."""


@frozen
class Around:
    """What is the same for every clause of a message.

    Attributes:
        known: The reader's profile, with the message.
        senders: Words of the sender's name, title and company, folded.
        names: Words of the reader's name and of the common contacts', folded.
        contacts: Words of the common contacts' names alone.
        company: First word of the reader's company, folded; empty where it is an everyday one.
        signs: Words without one of which nothing is said of the reader.
    """

    known: Known
    senders: frozenset[str]
    names: frozenset[str]
    contacts: frozenset[str]
    company: str
    signs: frozenset[str]

    @staticmethod
    def of(known: Known) -> "Around":
        """Gather it from a message."""
        sender = known.reading.draft.sender
        senders = _folded((sender.name, sender.title, sender.company)) if sender else frozenset[str]()
        return Around(known, senders, *_people(known.profile))


@lru_cache(maxsize=PROFILES)
def _people(profile: Profile) -> tuple[frozenset[str], frozenset[str], str, frozenset[str]]:
    """Give what a profile adds: names, contacts, company and signs."""
    who = profile.recipient
    contacts, own = _folded(who.mutuals), words_of(who.company)
    company = fold(own[0]) if own and weight(own[0]) > COMMON else ""
    return contacts | _folded((who.name,)), contacts, company, _ABOUT | {company}


_ABOUT = READER | {"your"} | words_of_class("praise")


def _folded(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for text in texts for word in words_of(text))


@frozen
class Borne:
    """What a profile bears out of a clause.

    Attributes:
        unknown: What the content words weigh that nothing given knows.
        names: How many of them are names.
        numbers: How many are numbers.
        shared: What the clause shares with the fact that shares most with it, words of the trade left out.
        is_event: Whether the clause tells of an event.
        is_known_event: Whether a fact tells of the same.
    """

    unknown: float
    names: int
    numbers: int
    shared: float
    is_event: bool
    is_known_event: bool


def inputs(around: Around, clause: Clause, standing: Sequence[Standing], cued: Sequence[tuple[str, bool]]) -> Inputs:
    """Give the inputs of one clause.

    Args:
        around: What is the same for the whole message.
        clause: The clause.
        standing: Its words with where each is known from.
        cued: For each phrase that announces a statement about the reader in the clause, its kind and whether nothing
            bears it out.
    """
    known, signs, who = around.known, classes(clause.said), _who(around, clause)
    bases, borne = set(map(_BASE, standing)), _borne(around, clause, standing)
    asked = clause.sentence.is_question or (bool(clause.words) and clause.sentence.words[0][2] in _ASKING)
    told = bool(who) and not asked and signs.isdisjoint(_UNTOLD)
    first = classes(clause.said[:2])
    bare = {kind for kind, unsupported in cued if unsupported}
    more = (bool(who) or SENDERS.isdisjoint(clause.said)) and outnumbers(known.profile, clause.said)
    found = {
        "your": "your" in who,
        "company": "company" in who,
        "asked": asked,
        "supposed": not signs.isdisjoint(_SUPPOSED),
        "unknown": (unknown := bisect_right(_WEIGHTS, borne.unknown)),
        "names": (names := min(3, borne.names)),
        "numbers": min(2, borne.numbers),
        "shared": 0 if more else min(6, int(2 * round(borne.shared, 6))),
        "told": told,
        "told unknown": told and unknown,
        "told names": told and names,
        "given": "given" in first and bool(who),
        "outnumbers": more,
        "having": "having" in first and borne.numbers > 0,
        "event": borne.is_event and not borne.is_known_event,
        "known event": borne.is_known_event,
        "tenure": not (_TENURE.isdisjoint(bases) or known.profile.dates.isdisjoint(bases)),
        "work": "work" in signs and not known.profile.recipient.activity and _is_work(clause),
        "contact": not around.contacts.isdisjoint(clause.said),
        "subject": clause.sentence.field.name == "subject",
        "cue borne out": bool(cued) and not bare,
        "cue": bool(bare),
    }
    return {
        **_moves(known.reading, clause.sentence),
        **dict.fromkeys(signs.intersection(SIGNS), 1),
        **{name: int(n) for name, n in found.items() if n},
        **dict.fromkeys([f"cue {kind}" for kind in bare], 1),
    }


_BASE = itemgetter(2)
"""The stem of a word with its standing."""
_ASKING = words_of_class("asks")
_SUPPOSED = frozenset({"condition", "guess"})
_UNTOLD = _SUPPOSED | {"open"}


def _moves(reading: Reading, sentence: Sentence) -> Inputs:
    risen = map(bisect_right, repeat(_CHANCES), reading.chances(sentence))
    return dict(zip(MOVES, risen, strict=True))


def _who(around: Around, clause: Clause) -> set[str]:
    """Tell of whom a clause says something: *you* as a subject, what is the reader's own, the company by its name."""
    found: set[str] = set()
    words, own = clause.said, around.company
    for n in [n for n, word in enumerate(words) if word in _ADDRESSED or (own and word.startswith(own))]:
        word, after = words[n], words[n + 1] if n + 1 < len(words) else ""
        if word in READER and after and after not in NO_VERB and (not n or words[n - 1] not in BEFORE_OBJECT):
            found.add("you")
        elif word == "your" and after not in _OTHERS:
            found.add("your")
        elif own and word.startswith(own) and _is_company(around, clause, n):
            found.add("company")
    return found


_ADDRESSED = READER | {"your"}


def _is_company(around: Around, clause: Clause, n: int) -> bool:
    """Tell whether the company's name begins at a word: its first word with a capital."""
    start, _, word = clause.words[n]
    return word.removesuffix("'s") == around.company and clause.sentence.field.view.cased[start].isupper()


def _is_work(clause: Clause) -> bool:
    """Tell whether a post, talk or book is said to be the reader's: *your talk*, *the article you wrote*."""
    words = clause.said
    works = [n for n, word in enumerate(words) if word in _WORKS]
    return any("your" in words[max(0, n - _NEAR) : n] or READER & set(words[n + 1 : n + 3]) for n in works)


_NEAR = 4
_WORKS = words_of_class("work")


def _borne(around: Around, clause: Clause, standing: Sequence[Standing]) -> Borne:
    bases = {base for _, _, base, worth, where in standing if worth and where != "own"}
    unknown = [(start, base, worth) for start, _, base, worth, where in standing if where == "u"]
    events = bases & STRICT
    told = {event for event in events if any(event in fact.stems for fact in around.known.long)} if events else events
    return Borne(
        sum([worth for _, _, worth in unknown]),
        len(clause.sentence.names.intersection([start for start, _, _ in unknown])),
        len([base for _, base, _ in unknown if base.isdigit()]),
        _shared(around, bases),
        events > told,
        bool(told),
    )


_TENURE = frozenset(
    stem(word)
    for word in "joined join started began took left became promoted moved worked been since stepped appointed years".split()
)
"""Said with the date of a position, they tell that it began or ended: *you joined in August*."""


def _shared(around: Around, bases: set[str]) -> float:
    """Weigh what stems share with the one fact that shares most, the words of the trade left out."""
    profile, found = around.known.profile, dict[str, float]()
    for base in profile.index.keys() & (bases - profile.everyday):
        for fact in profile.index[base]:
            if fact.kind in _LONG:
                found[fact.path] = found.get(fact.path, 0.0) + fact.stems[base]
    return max(found.values(), default=0.0)


def senders_words(reading: Reading, sentence: Sentence) -> frozenset[str]:
    """Give the stems of a sentence that speaks of the sender: what comes again later is no news of the reader."""
    if SENDERS.isdisjoint(sentence.vocabulary):
        return frozenset()
    return frozenset(map(reading.stems.get, sentence.vocabulary, repeat("")))


SENDERS = frozenset("i we i'm i've i'd i'll we're we've we'd we'll our my us me".split())
