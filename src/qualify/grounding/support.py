"""Which facts a message rests on: what its sentences share with them, and what they say of them in other words."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from qualify.findings import Support
from qualify.grounding.claims import Claim
from qualify.grounding.companies import same_company
from qualify.grounding.facts import Profile
from qualify.grounding.matching import ENOUGH, Match, matches, quoted
from qualify.grounding.reading import Reading, span_of, text_of
from qualify.grounding.stems import stem
from qualify.text import Part, Sentence

_READER_WORDS = frozenset("list lists listed you your you're you've you'd you'll yours yourself u ur".split())
_NEW_JOB = re.compile(
    r"\b(?:new (?:role|job|position|gig|post|chapter|seat)\b|your promotion|promoted|your appointment|stepping up|"
    r"step up|moving up|the move|(?:weeks|months) in(?:to)?(?=[,.?!;]| (?:the|your|this|a|as|at) )|joining|"
    r"since you (?:joined|started|took)|(?:years?|decade) (?:at|with|in)|first (?:\d+|hundred|ninety|few) "
    r"(?:days|weeks|months))"
)


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
    own = [sentence for sentence in reading.document.own if sentence.part is not Part.SIGN_OFF]
    found = [match for s in own for match in _in_sentence(reading, profile, s, works.get(s, []))]
    again = _come_back_to(profile, [match for _, match, _ in found])
    for sentence, match, specific in found:
        yield Support(
            span_of(sentence, (match.start, match.end)), match.fact.path, specific or match.fact.path in again
        )


def _come_back_to(profile: Profile, found: list[Match]) -> set[str]:
    """The paths of facts that several sentences come back to, by words that are not those of the job.

    A skill is no such fact: a job that asks for it names it twice as well.
    """
    told: dict[str, Counter[str]] = {}
    for match in found:
        words = [b for b in match.shared if b not in profile.everyday and match.fact.stems.get(b, 0) >= 1]
        if match.fact.kind in _LONG and words:
            told.setdefault(match.fact.path, Counter()).update(words)
    return {path for path, words in told.items() if len(words) > _MANY - 1 or max(words.values()) > 1}


_LONG = frozenset({"activity", "company_facts", "about"})
_MANY = 3
"""Words of one fact, each in a sentence of its own, that are no chance."""


def _in_sentence(
    reading: Reading, profile: Profile, sentence: Sentence, works: list[Claim]
) -> Iterator[tuple[Sentence, Match, bool]]:
    to_reader = not _READER_WORDS.isdisjoint(sentence.vocabulary) or not reading.is_english
    found = list(matches(profile, sentence, to_reader=to_reader))
    given = {m.fact.path for m in found}
    more = (
        *(_works(profile, works, given) if works else ()),
        *(_skills(profile, sentence) if profile.plain_skills else ()),
        *(_of_reader(profile, sentence) if to_reader else ()),
        *quoted(profile, sentence),
        *_employers(reading, profile, sentence),
        *(_changes(profile, sentence) if to_reader or not _OFFERED & sentence.vocabulary else ()),
    )
    found += [m for m in more if m.fact.path not in given]
    for match in sorted(found, key=lambda m: (m.start, m.fact.path)):
        specific = _is_specific(profile, sentence, match, to_reader=to_reader, recruiting=reading.recruiting)
        yield sentence, match, specific


def _of_reader(profile: Profile, sentence: Sentence) -> Iterator[Match]:
    if not _SIZE_WORDS.isdisjoint(sentence.vocabulary):
        yield from _sizes(profile, sentence)
    if not _NEW_WORDS.isdisjoint(sentence.vocabulary):
        yield from _novelties(profile, sentence)


_SIZE_WORDS = frozenset("size headcount scale big many".split())
_OFFERED = frozenset("we we're our us i i'm jobs roles for offer contract".split())
"""Words by which a new job is one that is offered or the sender's own, where nothing is said to the reader."""
_NEW_WORDS = frozenset("new newest latest recent second third extra fresh".split())


def _works(profile: Profile, works: list[Claim], given: set[str]) -> Iterator[Match]:
    """Yield the activity that a sentence about a post or talk rests on, where its words alone do not show it."""
    acts = profile.of("activity")
    if works and not any(path.startswith("activity") for path in given):
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
        nouns = {stem(word) for word in said.groups() if word}
        is_place = bool(_ANY_PLACE & set(said.groups()))
        fact = next((f for f in profile.events if is_place or nouns & f.stems.keys()), None)
        if fact:
            yield Match(fact, said.start(), said.end(), ENOUGH[fact.kind])


_NEW = re.compile(r"\byour (?:brand |very )?(?:new|newest|latest|recent|second|third|extra|fresh) (\w+)(?: (\w+))?")
_ANY_PLACE = frozenset("place site building premises shed home space unit one".split())


def _employers(reading: Reading, profile: Profile, sentence: Sentence) -> Iterator[Match]:
    """Yield employers named by initials or written otherwise."""
    own = profile.of("company")
    if own:
        for name in reading.runs(sentence):
            if text_of(sentence, name).isupper() and same_company(text_of(sentence, name), own[0].text):
                yield Match(own[0], *name, ENOUGH["company"])


def _changes(profile: Profile, sentence: Sentence) -> Iterator[Match]:
    """Yield the present position where the message speaks of a new job or of years in it."""
    if _JOB_WORDS.isdisjoint(sentence.vocabulary):
        return
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


_JOB_WORDS = frozenset(
    "new promotion promoted appointment stepping step moving move weeks months joining since year years decade first".split()
)


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
    r"\b(?:your|you're|you are|"
    r"(?:someone|somebody|a person|one|an? (?:\w+ ){1,4}?)(?: of you)? ?who (?:has|knows|can|could|speaks|"
    r"does|already|really)|"
    r"you(?:'ve| have|'d| clearly| already| also)* (?:list|do|did|know|knew|speak|write|wrote|teach|taught|"
    r"hold|held|use|"
    r"used|have|had|build|built|ship|shipped|run|ran|code|play|work|worked|practi[cs]e|studied|learned|learnt|"
    r"put|bring|"
    r"combine|show|specialise|specialize))\b[^.?!;]{0,30}$"
)
