"""Which facts a message rests on: what its sentences share with them, and what they say of them in other words."""

import re
from collections.abc import Iterable, Iterator
from operator import attrgetter

from qualify.findings import Support
from qualify.grounding.claims import Claim
from qualify.grounding.facts import Profile
from qualify.grounding.matching import ENOUGH, Match, Spoken, matches, quoted
from qualify.grounding.reading import Reading
from qualify.grounding.stems import stem
from qualify.text import Sentence

_READER_WORDS = frozenset("list lists listed you your you're you've you'd you'll yours yourself u ur".split())


def supports(reading: Reading, told: Iterable[Claim]) -> Iterator[Support]:
    """Yield the stretches that rest on a fact, in the order of the text.

    Args:
        reading: The message and the profile.
        told: Statements about the recipient that were not found unsupported; one about a post rests on the post.
    """
    profile = reading.profile
    if profile is None or not profile.facts:
        return
    works: dict[Sentence, list[Claim]] = {}
    for claim in told if profile.of("activity") else ():
        if claim.kind in {"work", "said"}:
            works.setdefault(claim.sentence, []).append(claim)
    spoken = Spoken.of(profile, reading)
    telling = spoken.telling | _NOVEL if profile.events else spoken.telling
    every = works or profile.plain_skills
    own = reading.own if every else [s for s in reading.own if not telling.isdisjoint(s.vocabulary)]
    found = [match for s in own for match in _in_sentence(reading, spoken, s, works.get(s, []))]
    again = _come_back_to(profile, [match for _, match, _ in found])
    for sentence, match, specific in found:
        path = match.fact.path
        yield Support(sentence.field.span(match.start, match.end), path, specific or path in again)


def _come_back_to(profile: Profile, found: list[Match]) -> set[str]:
    """The paths of facts that several sentences come back to, by words that are not those of the job.

    A skill is no such fact: a job that asks for it names it twice as well.
    """
    told: dict[str, list[str]] = {}
    for match in found:
        if match.fact.kind in _LONG:
            words = [b for b in match.shared if b not in profile.everyday and match.fact.stems.get(b, 0) >= 1]
            told.setdefault(match.fact.path, []).extend(words)
    return {path for path, words in told.items() if len(set(words)) >= _MANY or len(set(words)) < len(words)}


_LONG = frozenset({"activity", "company_facts", "about"})
_MANY = 3
"""Words of one fact, each in a sentence of its own, that are no chance."""


def _in_sentence(
    reading: Reading, spoken: Spoken, sentence: Sentence, works: list[Claim]
) -> list[tuple[Sentence, Match, bool]]:
    profile, said = spoken.profile, sentence.vocabulary
    to_reader = not _READER_WORDS.isdisjoint(said) or not reading.is_english
    found = matches(spoken, sentence, to_reader=to_reader)
    more = (
        *(_works(profile, works, found) if works else ()),
        *(_skills(profile, sentence) if profile.plain_skills else ()),
        *(_novelties(profile, sentence) if profile.events and not _NOVEL.isdisjoint(said) else ()),
        *(() if spoken.quoting.isdisjoint(said) else quoted(profile, sentence)),
    )
    if more:
        given = {match.fact.path for match in found}
        found += [match for match in more if match.fact.path not in given]
    return [
        (sentence, one, _is_specific(reading, profile, sentence, one, to_reader=to_reader))
        for one in (sorted(found, key=_PLACE) if len(found) > 1 else found)
    ]


_PLACE = attrgetter("start", "fact.path")


def _works(profile: Profile, works: list[Claim], given: list[Match]) -> Iterator[Match]:
    """Yield the activity that a sentence about a post or talk rests on, where its words alone do not show it."""
    acts = profile.of("activity")
    if not any(match.fact.kind == "activity" for match in given):
        bases = {stem(word) for claim in works for word in claim.words}
        best = max(acts, key=lambda fact: sum(fact.stems.get(base, 0) for base in bases))
        yield Match(best, works[0].start, works[0].end, ENOUGH["activity"])


def _skills(profile: Profile, sentence: Sentence) -> Iterator[Match]:
    """Yield skills that are everyday words but for their capital: Go, R, Swift."""
    for fact in profile.plain_skills:
        at = sentence.cased.find(fact.text)
        while at >= 0:
            if _stands_alone(sentence.cased, at, at + len(fact.text)):
                yield Match(fact, sentence.start + at, sentence.start + at + len(fact.text), ENOUGH["skills"])
                break
            at = sentence.cased.find(fact.text, at + 1)


_BESIDE = re.compile(r"[,/)&]|\s*$| (?:and|or|with|on|in|engineers?|developers?)\b")


def _stands_alone(cased: str, start: int, end: int) -> bool:
    """Tell whether it stands as in a list of skills, *Go, Postgres*, and not as a verb."""
    return not (start and cased[start - 1].isalnum()) and bool(_BESIDE.match(cased, end))


def _novelties(profile: Profile, sentence: Sentence) -> Iterator[Match]:
    """Yield the opening or launch that *your new place* and *the second line* speak of."""
    lower = sentence.field.view.lower
    for said in _NEW.finditer(lower, sentence.start, sentence.end):
        nouns = {stem(word) for word in said.groups() if word}
        is_place = bool(_ANY_PLACE & set(said.groups()))
        fact = next((f for f in profile.events if is_place or nouns & f.stems.keys()), None)
        if fact:
            yield Match(fact, said.start(), said.end(), ENOUGH[fact.kind])


_NEW = re.compile(
    r"your (?<=\byour )(?:brand |very )?(?:new|newest|latest|recent|second|third|extra|fresh) (\w+)(?: (\w+))?"
)
_NOVEL = frozenset("new newest latest recent second third extra fresh".split())
_ANY_PLACE = frozenset("place site building premises shed home space unit one".split())


def _is_specific(reading: Reading, profile: Profile, sentence: Sentence, match: Match, *, to_reader: bool) -> bool:
    """Tell whether a use of a fact sets this reader apart.

    A skill does where it is said to be the reader's, and where a job asks for all the words of one: not *Python*.
    """
    fact = match.fact
    if fact.kind == "skills":
        whole = reading.recruiting and len(fact.stems) > 1 and match.shared >= fact.stems.keys()
        return not match.shared <= profile.held and (whole or _is_credited(sentence, match.start))
    if fact.kind == "positions":
        return to_reader and any(fact.path == f"positions[{n}]" for n, _ in profile.past)
    return fact.specific and (match.telling or fact.kind == "mutuals")


def _is_credited(sentence: Sentence, at: int) -> bool:
    """Tell whether what begins at an offset is said to be the reader's: *you list*, *your work in*, *who knows*."""
    return bool(_CREDIT.search(sentence.field.view.lower[max(sentence.start, at - _BEFORE) : at]))


_BEFORE = 60
_CREDIT = re.compile(
    r"\b(?:your|you're|you are|"
    r"(?:someone|somebody|a person|one|an? (?:\w+ ){1,4}?)(?: of you)? ?who (?:has|knows|can|could|speaks|"
    r"does|already|really)|"
    r"you(?:'ve| have|'d| clearly| already| also)* (?:list|do|did|know|knew|speak|write|wrote|teach|taught|"
    r"hold|held|use|"
    r"used|have|had|build|built|ship|shipped|run|ran|code|play|work|worked|practi[cs]e|studied|learned|learnt|"
    r"put|bring|"
    r"combine|show|specialise|specialize))\b[^.?!;]{0,30}$"
)
