"""T105: somebody is named as a common contact who is none."""

import re
from collections.abc import Iterator
from itertools import pairwise

from qualify.findings import Finding, Rule, Severity
from qualify.grounding.companies import same_company
from qualify.grounding.mutual_cues import CUES
from qualify.grounding.names import parts_of, same_person
from qualify.grounding.nicknames import GIVEN
from qualify.grounding.occupations import is_occupation
from qualify.grounding.places import CITIES
from qualify.grounding.probe import Probe, example, finding
from qualify.grounding.reading import Place, Reading, Stretch, run_after, runs_before, text_of
from qualify.grounding.roles import has_head
from qualify.grounding.stems import fold, stem, words_of
from qualify.grounding.weights import CALENDAR
from qualify.grounding.wrong_name import is_recipient
from qualify.text import Part, Sentence

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
_TOGETHER = re.compile(
    r" (?:worked|work|go|went|know|knew|both|met|share|shared|were|studied|used|are (?:friends|old)|play|overlapped)\b"
)
_MOST_WORDS = 3


def _find(reading: Reading) -> Iterator[Finding]:
    if reading.profile is None or not any(
        reading.profile.of("mutuals", "title", "company", "positions", "activity", "headline")
    ):
        return
    seen: set[tuple[str, str]] = set()
    for sentence, name in _named(reading):
        said = parts_of(text_of(sentence, name))
        if _is_stranger(reading, sentence, name, said) and (place := (sentence.field.name, said[0])) not in seen:
            seen.add(place)
            yield finding(
                RULE,
                sentence,
                name,
                '"{}" is not among the contacts you share.',
                "Name a contact you share, or none.",
            )


def _named(reading: Reading) -> Iterator[Place]:
    for sentence, (start, end) in reading.cues.get("mutual.after", ()):
        name = run_after(sentence, end)
        lower = sentence.field.view.lower
        if name and (not lower.startswith("you and", start) or _TOGETHER.match(lower, name[1], sentence.end)):
            yield sentence, name
    before = reading.cues.get("mutual.before", ())
    earlier = dict(pairwise(reversed(reading.own))) if before else {}
    for sentence, (start, _) in before:
        yield from ((sentence, name) for name in reversed(runs_before(reading, sentence, start)))
        if start == sentence.start and (last := earlier.get(sentence)):
            yield from ((last, name) for name in _ending(reading, last))


def _ending(reading: Reading, sentence: Sentence) -> list[Stretch]:
    """The name a greeting ends with that runs into the text: *Hi Ann, Noor Haddad, whom we both know*."""
    is_greeting = sentence.part is Part.GREETING and sentence.cased.rstrip().endswith(",")
    names = reading.runs(sentence)[1:] if is_greeting else []
    return [name for name in names[-1:] if name[1] >= sentence.end - 2]


def _is_stranger(reading: Reading, sentence: Sentence, name: Stretch, said: tuple[str, ...]) -> bool:
    profile = reading.profile
    text = text_of(sentence, name)
    if (
        profile is None
        or CALENDAR.issuperset(map(stem, said))
        or len(said) > _MOST_WORDS
        or has_head(text.split())
        or not _SITES.isdisjoint(said)
        or _TOWNS.issuperset(said)
        or _is_ours(sentence, name)
    ):
        return False
    if (len(text) > _SHORT and text.isupper() and " " not in text) or _NOBODY.search(
        sentence.field.view.lower, max(sentence.start, name[0] - _NEAR), name[0]
    ):
        return False
    who, sender = profile.recipient, reading.draft.sender
    if is_recipient(said, who) or any(same_person(said, other) for other in reading.others if other):
        return False
    if any(
        same_company(text, own)
        for own in (who.company, sender.company if sender else "", *(p.company for p in who.positions))
        if own
    ):
        return False
    if not any(part in profile.words for part in said):
        return True
    given = {
        fold(w).removesuffix("'s") for fact in profile.facts if fact.kind != "mutuals" for w in words_of(fact.text)
    }
    return not any(part in given for part in said)


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

PROBE = Probe(RULE, _find, CUES)
