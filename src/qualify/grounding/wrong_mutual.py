"""T105: somebody is named as a common contact who is none."""

import re
from collections.abc import Iterator
from functools import lru_cache

from qualify.findings import Finding, Rule, Severity
from qualify.grounding.companies import same_company
from qualify.grounding.contacts import Candidate, candidates, is_contact
from qualify.grounding.facts import PROFILES, Profile
from qualify.grounding.names import same_person
from qualify.grounding.nicknames import GIVEN
from qualify.grounding.occupations import is_occupation
from qualify.grounding.places import CITIES
from qualify.grounding.probe import Probe, example, finding
from qualify.grounding.reading import Reading, Stretch, text_of
from qualify.grounding.roles import has_head
from qualify.grounding.stems import fold, stem, words_of
from qualify.grounding.weights import CALENDAR
from qualify.grounding.wrong_name import is_recipient
from qualify.text import Sentence

_WHO = {"name": "Tariq Osei", "title": "Partner", "company": "Marsh Law", "mutuals": ["Ines Falk"]}
RULE = Rule(
    code="T105",
    name="wrong_mutual",
    severity=Severity.WARNING,
    about=(
        "The message says that somebody recommended, mentioned or knows the recipient whom the profile does not list "
        "as a common contact."
    ),
    why="A borrowed name is checked with one call, and then nothing else in the message is believed.",
    remedy="Name a contact you do share, or leave the name out.",
    fires=(
        example("Hi Tariq,\n\nNoor Haddad suggested I contact you about bundles.", "Noor Haddad", recipient=_WHO),
        example("Hi Tariq,\n\nOur mutual friend Noor Haddad speaks highly of you.", "Noor Haddad", recipient=_WHO),
        example("Hi Tariq,\n\nNoor Haddad put you at the top of my list.", "Noor Haddad", recipient=_WHO),
        example("Hi Tariq,\n\nIt was kind of Noor Haddad to name you.", "Noor Haddad", recipient=_WHO),
    ),
    near_misses=(
        example("Hi Tariq,\n\nInes suggested I contact you about bundles.", recipient=_WHO),
        example("Hi Tariq,\n\nMy colleague Noor suggested I contact you.", recipient=_WHO),
        example("Hi Tariq,\n\nIt was kind of you to reply in May.", recipient=_WHO),
        example("Hi Tariq,\n\nNoor Haddad at Ashlar cut bundling to two hours.", recipient=_WHO),
    ),
)
_OURS = re.compile(r"\b(?:my|our) (?:\w+[ -]){0,3}$|\b(?:the|an?) (?:(?!of |from |by |with |to )\w+[ -]){0,3}$")
_OUR_TAIL = re.compile(r", (?:(?:my|our) (?!(?:mutual|common|shared)\b)|who works with me|a colleague)\b")
_MOST_WORDS = 3


def _find(reading: Reading) -> Iterator[Finding]:
    if reading.profile is None or reading.tagging is None or not reading.profile.facts:
        return
    seen = set[tuple[str, tuple[str, ...]]]()
    for one in candidates(reading):
        place: tuple[str, tuple[str, ...]] = one.sentence.field.name, one.parts[:1]
        if place not in seen and is_stranger(reading, one) and is_contact(reading, one):
            seen.add(place)
            said = '"{}" is not among the contacts you share.'
            yield finding(RULE, one.sentence, one.name, said, "Name a contact you share, or none.")


def is_stranger(reading: Reading, one: Candidate) -> bool:
    """Tell whether a name can be a person's whom nothing given knows and who is not introduced as the sender's colleague."""
    return bool(reading.profile) and _can_be_persons(one) and not _is_known(reading, one)


def _can_be_persons(one: Candidate) -> bool:
    """Tell whether a name can be a person's: no date, no job, no site, no town, no initials of a firm."""
    said, text, lower = one.parts, text_of(one.sentence, one.name), one.sentence.field.view.lower
    is_other = (
        not 0 < len(said) <= _MOST_WORDS
        or CALENDAR.issuperset(map(stem, said))
        or has_head(said)
        or not _SITES.isdisjoint(said)
        or _TOWNS.issuperset(said)
        or (len(text) > _SHORT and text.isupper() and " " not in text)
    )
    start = one.name[0]
    return not (is_other or _NOBODY.search(lower, max(one.sentence.start, start - _NEAR), start))


def _is_known(reading: Reading, one: Candidate) -> bool:
    """Tell whether a name is of the recipient, the sender, a contact, a firm of theirs, somebody in the facts or a colleague."""
    who, sender = reading.draft.recipient, reading.draft.sender
    if who is None or reading.profile is None or not _told(reading.profile).isdisjoint(one.parts):
        return True
    if _is_ours(one.sentence, one.name) or is_recipient(one.parts, who):
        return True
    text = text_of(one.sentence, one.name)
    firms = (who.company, sender.company if sender else "", *(p.company for p in who.positions))
    return any(same_person(one.parts, other) for other in reading.others if other) or any(
        same_company(text, own) for own in firms if own
    )


@lru_cache(maxsize=PROFILES)
def _told(profile: Profile) -> frozenset[str]:
    """Give every word of every fact, folded, but of contacts: who shares a name with one of those is another."""
    texts = (fact.text for fact in profile.facts if fact.kind != "mutuals")
    return frozenset(fold(word).removesuffix("'s") for text in texts for word in words_of(text))


def _is_ours(sentence: Sentence, name: Stretch) -> bool:
    """Tell whether the name is introduced as the sender's colleague: *my colleague Noor*, *Noor, our director*."""
    lower = sentence.field.view.lower
    before = lower[max(sentence.start, name[0] - 40) : name[0]]
    mutual = _SHARED.search(before)
    if (owner := _THEIRS.search(before)) and is_occupation(owner[1].split()[-1]):
        return True
    return bool(not mutual and _OURS.search(before)) or bool(_OUR_TAIL.match(lower, name[1]))


_SITES = frozenset(
    "linkedin xing github gitlab twitter facebook instagram youtube tiktok google glassdoor indeed crunchbase medium substack "
    "stackoverflow behance dribbble kaggle upwork naukri yelp tripadvisor trustpilot wikipedia bloomberg".split()
)
"""*Your LinkedIn says* names no person."""
_TOWNS = CITIES - GIVEN
_NOBODY = re.compile(r"\b(?:if|in|near|outside|is from|are from|(?:port|city|town|province|university) of) $")
"""Before what is no claim, *if Ann*, or a place."""
_NEAR = 16
_SHORT = 4
"""Letters up to which capitals may be initials, *JP*; longer ones are an authority's or a firm's."""
_THEIRS = re.compile(r"[^\W\d_]'s ((?:\w+ ){1,3})$")
_SHARED = re.compile(r"\b(?:mutual|shared|common|friend|connection|contact)\b")

PROBE = Probe(RULE, _find)
