"""Where a message speaks of the recipient's employer: *your team at X*, *would X be open to*, *everyone at X*."""

import re
from collections.abc import Iterator, Sequence
from itertools import repeat

from attrs import frozen

from qualify.grounding.cities import is_place
from qualify.grounding.companies import distinctive, same_company, tokens_of
from qualify.grounding.employer_cues import (
    AS,
    ASKED,
    DOES,
    EVENT,
    FOLLOWED,
    GAINS_AFTER,
    JOB,
    LEADING,
    NOT_EMPLOYER,
    OBJECT,
    OPEN_AFTER,
    OPEN_BEFORE,
    POSSESSED,
    PRAISED,
    SPEAKING,
    SPEAKS,
    STAFF,
    THIRD,
    USERS,
    WONDERED,
    YOURS,
)
from qualify.grounding.facts import SYLLABLE, Profile
from qualify.grounding.names import is_title, parts_of, same_person
from qualify.grounding.nicknames import GIVEN
from qualify.grounding.probe import Cued
from qualify.grounding.reading import Reading, Stretch, around, text_of
from qualify.grounding.stems import fold
from qualify.text import Sentence

_SUBJECT = re.compile(r"(?:\b(?:at|for|to|with|re|about):? )$")
_BACK = 90


@frozen
class Employer:
    """A company the message takes to be the recipient's.

    Attributes:
        sentence: Where.
        start: Where the phrase begins, *your team at*.
        name: The company's name.
        sure: Whether the phrase leaves no doubt that the recipient is meant.
    """

    sentence: Sentence
    start: int
    name: Stretch
    sure: bool

    @property
    def text(self) -> str:
        """The company as the message writes it."""
        return text_of(self.sentence, self.name)


Named = tuple[Sentence, list[Stretch]]
"""A sentence with the names in it that nothing given knows."""


def strangers(reading: Reading, profile: Profile, cued: Sequence[Cued]) -> list[Named]:
    """Give each sentence's names that are neither in the profile nor the sender's; nothing else can be a wrong company."""
    known: dict[str, bool] = {}
    return [
        (s, [n for n in reading.runs(s) if _is_strange(reading, profile, text_of(s, n), known) and not _is_where(s, n)])
        for s, _ in cued
    ]


def _is_where(sentence: Sentence, name: Stretch) -> bool:
    """Tell whether a name says where somebody else is: *a shop in Macon*, *another resort on Phuket*."""
    before = sentence.field.view.lower[max(sentence.start, name[0] - _BACK) : name[0]]
    return before.endswith((" in ", " on ", " near ", " outside ")) and bool(_WHERE.search(before))


_WHERE = re.compile(r"\b(?:an?|one|another|every) [a-z-]{1,20} (?:[a-z-]{1,20} )?(?:in|on|near|outside) $")


def _is_strange(reading: Reading, profile: Profile, text: str, known: dict[str, bool]) -> bool:
    if text not in known:
        known[text] = is_known(profile, text) or not can_be_company(reading, text)
    return not known[text]


def employers(reading: Reading, named: Sequence[Named]) -> Iterator[Employer]:
    """Yield the companies taken for the recipient's employer, in order."""
    for sentence, names in named:
        found = (e for name in names if (e := _employer(reading, sentence, name)))
        yield from (e for e in found if not is_event(e.text) and (e.sure or _is_marked(reading, e.text)))


def _employer(reading: Reading, sentence: Sentence, name: Stretch) -> Employer | None:
    """Read what stands before and after a name."""
    lower = sentence.field.view.lower
    before = lower[max(sentence.start, name[0] - _BACK) : name[0]]
    if USERS.match(lower, name[1], sentence.end):
        return None
    led = _LEADS_IN.search(before[-_LEAD:])
    for pattern, sure in ((YOURS, True), (STAFF, True), (AS, True)) if led else ():
        found = _last(pattern, before)
        if found and _fits(reading, sentence, pattern, found, name):
            return Employer(sentence, name[0] - len(before) + found.start(), name, sure=sure)
    return None if reading.recruiting else _buyer(sentence, before, name)


def _last(pattern: re.Pattern[str], before: str) -> re.Match[str] | None:
    """Find the shortest stretch that ends where the name begins."""
    found = pattern.search(before)
    while found and (nearer := pattern.search(before, found.start() + 1)):
        found = nearer
    return found


_LEADS_IN = re.compile(
    r"(?:(?:^|[ ,.])(?:at|with|for|of|to|your|leave|leaving|left|joined|joining|representing)(?: the)?|,) $"
)
_LEAD = 20
"""Characters before a name that hold the longest of these, with one more."""
_YOUR_STAFF = re.compile(r"your (?:customers?|clients?) at")
_OWN_NOUN = re.compile(
    r" (?:team|teams|colleagues?|stores?|customers?|clients?|staff|people|employees|drivers|engineers|reps|crew|"
    r"crews|office|offices|sites?|job|role|desk|career|days|warehouse|plant|factory|"
    r"branch|branches|group|department|teammates|co-workers|coworkers|boss|managers?|business|brand|website|"
    r"operation|operations)\b"
)


def _fits(reading: Reading, sentence: Sentence, pattern: re.Pattern[str], found: re.Match[str], name: Stretch) -> bool:
    said, ahead = found.group(), found.string[: found.start()]
    if (NOT_EMPLOYER.search(said) and not _YOUR_STAFF.match(said)) or (reading.recruiting and JOB.search(said)):
        return False
    lower = sentence.field.view.lower
    if said == "your ":
        return bool(_OWN_NOUN.match(lower, name[1], sentence.end))
    if pattern is AS:
        return _reader_next(lower, name[1], sentence.end) or bool(_YOU.search(ahead))
    if pattern is STAFF:
        return bool(PRAISED.search(around(sentence, name)))
    people = LEADING.findall(said.partition("your")[2] or said[4:])
    other = any(not p.startswith("you") for p in people)
    object_of = _DONE_TO.search(ahead) and not _DOES_SO.match(said)
    opens_alone = not said.startswith(
        ("you", "your", "happy", "settled", "comfortable", "busy", "based", "working", "flourishing", "doing")
    )
    if opens_alone:
        return _reader_next(lower, name[1], sentence.end)
    return not other and not (object_of and said.startswith("you") and not said.startswith("your"))


def _reader_next(lower: str, at: int, end: int) -> bool:
    after = LEADING.search(lower, at, min(end, at + 80))
    return after is not None and after[1].startswith("you")


def _buyer(sentence: Sentence, before: str, name: Stretch) -> Employer | None:
    lower = sentence.field.view.lower
    if OPEN_BEFORE.search(before) and OPEN_AFTER.match(lower, name[1], sentence.end):
        return Employer(sentence, name[0], name, sure=True)
    subject = sentence.field.name == "subject" and _SUBJECT.search(before) and not is_place(text_of(sentence, name))
    after = lower, name[1], sentence.end
    sure = (
        (sentence.is_question and ASKED.search(before) and not _is_given_name(sentence, name))
        or FOLLOWED.search(before)
        or (WONDERED.search(before) and DOES.match(*after))
    )
    told = sure or subject or GAINS_AFTER.match(*after) or POSSESSED.match(*after) or OBJECT.search(before)
    if not told or is_third_party(sentence, name) or _WHEN.search(before):
        return None
    return Employer(sentence, name[0], name, sure=bool(sure))


_WHEN = re.compile(r"\b(?:before|until|till|after|by|around) $")
"""A feast or a season, *before St Nicholas*."""


def _is_given_name(sentence: Sentence, name: Stretch) -> bool:
    return fold(text_of(sentence, name).split()[0]) in GIVEN


def is_third_party(sentence: Sentence, name: Stretch) -> bool:
    """Tell whether a sentence speaks of a company as a customer or an example."""
    return bool(THIRD.search(around(sentence, name)))


def can_be_company(reading: Reading, text: str) -> bool:
    """Tell whether a name can be a company: no person known or addressed by a title, nobody who speaks, not the sender's."""
    is_person = len(text.split()) > 1 and is_title(text.split(maxsplit=1)[0].strip("."))
    return not is_person and not is_speaker(reading, text) and is_unclaimed(reading, text)


def is_event(text: str) -> bool:
    """Tell whether a name is that of a day, a fair or a place to study."""
    return EVENT.search(text.lower()) is not None


def is_unclaimed(reading: Reading, text: str) -> bool:
    """Tell whether a name is nobody's known here: not the sender's company, not a person of the draft."""
    if len(text) < 3 or text[1].isdigit() or is_senders(reading, text):  # noqa: PLR2004 - HR, IT, N142
        return False
    parts = parts_of(text)
    return not (parts and any(map(same_person, repeat(parts), reading.people)))


def is_speaker(reading: Reading, text: str) -> bool:
    """Tell whether a name, or a longer one that begins with it, says or does anywhere what only people do."""
    if "speakers" not in reading.names:
        reading.names["speakers"] = frozenset(_speakers(reading))
    return fold(text.split(maxsplit=1)[0]) in reading.names["speakers"]


def _speakers(reading: Reading) -> Iterator[str]:
    for sentence in reading.document.own:
        for name in () if SPEAKING.isdisjoint(sentence.vocabulary) else reading.runs(sentence):
            if SPEAKS.match(sentence.field.view.lower, name[1], sentence.end):
                yield fold(text_of(sentence, name).split()[0])


def is_senders(reading: Reading, text: str) -> bool:
    """Tell whether a name is the sender's own company."""
    sender = reading.draft.sender
    return bool(sender and sender.company and same_company(text, sender.company))


def _is_marked(reading: Reading, text: str) -> bool:
    """Tell whether a name is more than a capital by chance: it comes twice, or has two words."""
    twice = sum(field.view.cased.count(text) for field in reading.document.fields) > 1
    return twice or (len(tokens_of(text)) > 1 and not text.isupper())


def is_known(profile: Profile, name: str) -> bool:
    """Tell whether a company has a place in the profile: as employer, past or present, or in any fact's words."""
    said = distinctive(name)
    if said <= profile.given or any(map(same_company, repeat(name), profile.firms)):
        return True
    return all(token in profile.given or _abbreviates(token, profile) for token in said)


def _abbreviates(token: str, profile: Profile) -> bool:
    near = profile.begun.get(token[:SYLLABLE], ()) if len(token) >= SYLLABLE else ()
    return any(w.startswith(token) or token.startswith(w) for w in near)


def past_employer(profile: Profile, name: str) -> int | None:
    """Give the index of the ended position at a company the recipient no longer works for."""
    who = profile.recipient
    now = (who.company, *(p.company for _, p in profile.current), who.headline)
    if any(same_company(name, own) for own in now if own):
        return None
    return next((n for n, p in profile.past if p.company and same_company(name, p.company)), None)


_YOU = re.compile(r"\byour?\b")
_DOES_SO = re.compile(r"you(?:'re|'ve| are| have| run| lead| head| manage| work| look after| do)\b")


_DONE_TO = re.compile(
    r"\b(?:see|meet|met|saw|reach|contact|email|call|introduce|told|tell|find|thank|asked?|help|get|have|connect|"
    r"put|send|sent|show) $"
)
