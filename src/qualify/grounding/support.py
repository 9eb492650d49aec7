"""Which facts a message rests on: shared content words weighed by how much they say, names, numbers, short forms."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from attrs import frozen

from qualify.findings import Support
from qualify.grounding.claims import Claim
from qualify.grounding.companies import same_company
from qualify.grounding.facts import Fact, FactKind, Profile
from qualify.grounding.reading import Reading, Stretch, span_of, text_of
from qualify.grounding.stems import SECONDS, joined, stem, thousands
from qualify.grounding.trades import trades_in
from qualify.grounding.weights import RARE
from qualify.text import Part, Sentence

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
_SPOKEN_TO = 1.0
"""What they must weigh for long facts where the sentence speaks to the reader."""
_PHRASE = 3
"""This many words in a row are a quotation, however common they are."""
_READER = re.compile(r"\b(?:list|lists|listed|you|your|you're|you've|you'd|you'll|yours|yourself|u|ur)\b")
_WHOLE = 0.99
_TELLING = 1.4
_ABBREVIATION = 2
"""HR, IT and QA are nobody's name."""
_LONG: frozenset[FactKind] = frozenset({"activity", "company_facts", "about"})
_NEW_JOB = re.compile(
    r"\b(?:new (?:role|job|position|gig|post|chapter|seat)|your promotion|promoted|your appointment|stepping up|"
    r"step up|moving up|the move|(?:weeks|months) in(?:to)?\b|joining|"
    r"since you (?:joined|started|took)|(?:years?|decade) (?:at|with|in)|first (?:\d+|hundred|ninety|few) "
    r"(?:days|weeks|months))"
)


@frozen
class Match:
    """A sentence's share in a fact.

    Attributes:
        fact: The fact.
        start: Where the first shared word begins.
        end: Where the last one ends.
        weight: What the shared words weigh.
        telling: Whether they cannot be shared by chance, as one number or one plain word can.
        is_change: Whether it speaks of a new job.
        shared: The stems shared.
    """

    fact: Fact
    start: int
    end: int
    weight: float
    telling: bool = True
    is_change: bool = False
    shared: frozenset[str] = frozenset()


def supports(reading: Reading, told: Iterable[Claim]) -> Iterator[Support]:
    """Yield the stretches that rest on a fact, in the order of the text.

    Args:
        reading: The message and the profile.
        told: Statements about the recipient that were not found unsupported; one about a post rests on the post.
    """
    profile = reading.profile
    if profile is None or not profile.facts:
        return
    index, phrases = profile.index, profile.phrases
    works: dict[Sentence, list[Claim]] = {}
    for claim in told if profile.of("activity") else ():
        if claim.kind in {"work", "said"}:
            works.setdefault(claim.sentence, []).append(claim)
    for sentence in reading.document.own:
        if sentence.part is not Part.SIGN_OFF:
            yield from _in_sentence(reading, sentence, index, phrases, works.get(sentence, []))


def _in_sentence(
    reading: Reading,
    sentence: Sentence,
    index: dict[str, list[Fact]],
    phrases: dict[tuple[str, ...], Fact],
    works: list[Claim],
) -> Iterator[Support]:
    profile = reading.profile
    if profile is None:
        return
    to_reader = bool(_READER.search(sentence.lower))
    found = list(_matches(sentence, index, to_reader=to_reader))
    given = {m.fact.path for m in found}
    more = (
        *_works(profile, works, given),
        *_trades(profile, sentence),
        *_skills(profile, sentence),
        *_sizes(profile, sentence),
        *_novelties(profile, sentence),
        *_quoted(sentence, phrases),
        *_employers(reading, profile, sentence),
        *_changes(profile, sentence),
    )
    found += [m for m in more if m.fact.path not in given]
    for match in sorted(found, key=lambda m: (m.start, m.fact.path)):
        specific = _is_specific(profile, sentence, match, to_reader=to_reader, recruiting=reading.recruiting)
        yield Support(span_of(sentence, (match.start, match.end)), match.fact.path, specific)


def _matches(sentence: Sentence, index: dict[str, list[Fact]], *, to_reader: bool) -> Iterator[Match]:
    """Yield the facts that share enough with a sentence; each stem counts once."""
    shared: dict[str, tuple[Fact, dict[str, Stretch]]] = {}
    for start, end, base in _bases(sentence):
        for fact in index.get(base, ()):
            shared.setdefault(fact.path, (fact, {}))[1].setdefault(base, (start, end))
    for fact, places in shared.values():
        total = sum([fact.stems[base] for base in places])
        if _is_enough(fact, total, to_reader=to_reader):
            yield _match(fact, places, total)


def _bases(sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    """Yield the stems of a sentence; two words that mean one thing, and a number with a comma, once more as one."""
    before, begun, ended = "", 0, 0
    lower = sentence.field.view.lower
    for start, end, word in sentence.words:
        yield start, end, stem(word)
        one = joined(before, word) if word in SECONDS else None
        if one is None and before and start == ended + 1 and word.isdigit():
            one = thousands(before, lower[ended:start], word)
        if one:
            yield begun, end, one
        before, begun, ended = word, start, end


def _is_enough(fact: Fact, total: float, *, to_reader: bool) -> bool:
    enough = _SPOKEN_TO if to_reader and fact.kind in _LONG else ENOUGH[fact.kind]
    return total >= enough or total >= sum(fact.stems.values()) * _WHOLE > 0


def _match(fact: Fact, places: dict[str, Stretch], total: float) -> Match:
    named = any(
        fact.stems[base] >= RARE and (_is_large(base) if base.isdigit() else len(base) > _ABBREVIATION)
        for base in places
    )
    telling = named or (len(places) > 1 and total >= _TELLING)
    return Match(fact, min(a for a, _ in places.values()), max(b for _, b in places.values()), total, telling, shared=frozenset(places))


def _is_large(digits: str) -> bool:
    """Tell whether a number is too large, and no year, to be shared by chance."""
    return len(digits) >= _LARGE and not (len(digits) == _LARGE and digits[:2] in {"19", "20"})


_LARGE = 4


def _quoted(sentence: Sentence, phrases: dict[tuple[str, ...], Fact]) -> Iterator[Match]:
    words = sentence.words
    for n in range(len(words) - _PHRASE + 1):
        fact = phrases.get((words[n][2], words[n + 1][2], words[n + 2][2]))
        if fact:
            yield Match(fact, words[n][0], words[n + 2][1], ENOUGH[fact.kind])


def _works(profile: Profile, works: list[Claim], given: set[str]) -> Iterator[Match]:
    """Yield the activity that a sentence about a post or talk rests on, where its words alone do not show it."""
    acts = profile.of("activity")
    if works and not any(path.startswith("activity") for path in given):
        bases = {stem(word) for claim in works for word in claim.words}
        best = max(acts, key=lambda fact: sum(fact.stems.get(base, 0) for base in bases))
        yield Match(best, works[0].start, works[0].end, ENOUGH["activity"])


def _trades(profile: Profile, sentence: Sentence) -> Iterator[Match]:
    """Yield what the recipient is where the sentence speaks of that trade in words of its own."""
    cased, seen = sentence.field.view.cased, set[str]()
    for start, end, word in sentence.words if profile.trades else ():
        if cased[start].isupper() and start > sentence.start and not cased[start + 1 : start + 2].isupper():
            continue
        for fact in chain.from_iterable(profile.trades.get(trade, ()) for trade in trades_in(word)):
            if fact.path not in seen:
                seen.add(fact.path)
                yield Match(fact, start, end, ENOUGH[fact.kind], telling=False)


def _skills(profile: Profile, sentence: Sentence) -> Iterator[Match]:
    """Yield skills that are everyday words but for their capital: Go, R, Swift."""
    for fact in profile.of("skills"):
        at = sentence.cased.find(fact.text) if not fact.stems else -1
        while at >= 0:
            if _stands_alone(sentence.cased, at, at + len(fact.text)):
                yield Match(fact, sentence.start + at, sentence.start + at + len(fact.text), ENOUGH["skills"])
                break
            at = sentence.cased.find(fact.text, at + 1)


_BESIDE = re.compile(r"[,/)&]|\s*$| (?:and|or|with|on|in|engineers?|developers?)\b")


def _stands_alone(cased: str, start: int, end: int) -> bool:
    """Tell whether it stands as in a list of skills, *Go, Postgres*, and not as a verb."""
    return not (start and cased[start - 1].isalnum()) and bool(_BESIDE.match(cased, end))


_SIZE = re.compile(
    r"\b(?:about |roughly |exactly |of )?(?:your (?:size|headcount|scale)|the size of yours|as big as yours|as "
    r"many as you)\b"
)


def _sizes(profile: Profile, sentence: Sentence) -> Iterator[Match]:
    """Yield the fact that gives a number where the message speaks of the size without one."""
    said = _SIZE.search(sentence.field.view.lower, sentence.start, sentence.end)
    counted = [f for f in profile.of("company_facts") if any(base.isdigit() for base in f.stems)] if said else []
    if said and counted:
        yield Match(counted[0], said.start(), said.end(), ENOUGH["company_facts"], telling=False)


def _novelties(profile: Profile, sentence: Sentence) -> Iterator[Match]:
    """Yield the opening or launch that *your new place* and *the second line* speak of."""
    lower = sentence.field.view.lower
    for said in _NEW.finditer(lower, sentence.start, sentence.end) if profile.events else ():
        noun = stem(said[1])
        fact = next((f for f in profile.events if noun in f.stems or said[1] in _ANY_PLACE), None)
        if fact:
            yield Match(fact, said.start(), said.end(), ENOUGH[fact.kind])


_NEW = re.compile(r"\byour (?:brand |very )?(?:new|newest|latest|recent|second|third|extra|fresh) (?:\w+ )?(\w+)")
_ANY_PLACE = frozenset("place site building premises shed home space unit one".split())


def _employers(reading: Reading, profile: Profile, sentence: Sentence) -> Iterator[Match]:
    """Yield employers named by initials or written otherwise."""
    own = profile.of("company")
    if own and sentence.field.view.cased != sentence.field.view.lower:
        for name in reading.runs(sentence):
            if text_of(sentence, name).isupper() and same_company(text_of(sentence, name), own[0].text):
                yield Match(own[0], *name, ENOUGH["company"])


def _changes(profile: Profile, sentence: Sentence) -> Iterator[Match]:
    """Yield the present position where the message speaks of a new job or of years in it."""
    said = _NEW_JOB.search(sentence.field.view.lower, sentence.start, sentence.end)
    if (
        said
        and profile.changed_lately
        and profile.current
        and (len(profile.recipient.positions) > 1 or profile.current[0][1].start)
    ):
        path = f"positions[{profile.current[0][0]}]"
        fact = next((fact for fact in profile.facts if fact.path == path), None)
        if fact:
            yield Match(fact, said.start(), said.end(), ENOUGH["positions"], is_change=True)


def _is_specific(profile: Profile, sentence: Sentence, match: Match, *, to_reader: bool, recruiting: bool) -> bool:
    """Tell whether a use of a fact sets this reader apart.

    A skill does where it is said to be the reader's, and where a job asks for all the words of one: not *Python*.
    """
    fact = match.fact
    if fact.kind == "skills":
        whole = recruiting and len(fact.stems) > 1 and match.shared >= fact.stems.keys()
        return not match.shared <= profile.held and (whole or _is_credited(sentence, match.start))
    if fact.kind == "positions":
        return match.is_change or (to_reader and any(fact.path == f"positions[{n}]" for n, _ in profile.past))
    return fact.specific and (match.telling or fact.kind == "mutuals")


def _is_credited(sentence: Sentence, at: int) -> bool:
    """Tell whether what begins at an offset is said to be the reader's: *you list*, *your work in*, *who knows*."""
    return bool(_CREDIT.search(sentence.field.view.lower[max(sentence.start, at - _BEFORE) : at]))


_BEFORE = 60
_CREDIT = re.compile(
    r"\b(?:lists?|listed|listing|mentions?|your|you're|you are|"
    r"(?:someone|somebody|a person|one|an? (?:\w+ ){1,4}?)(?: of you)? ?who (?:has|knows|can|could|speaks|does|already|really)|"
    r"you(?:'ve| have|'d| clearly| already| also)* (?:list|do|did|know|knew|speak|write|wrote|teach|taught|hold|held|use|"
    r"used|have|had|build|built|ship|shipped|run|ran|code|play|work|worked|practi[cs]e|studied|learned|learnt|put|bring|"
    r"combine|show|specialise|specialize))\b[^.?!;]{0,30}$"
)
