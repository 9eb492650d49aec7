"""Where a message speaks of the recipient's employer: *your team at X*, *would X be open to*, *as head of sales at X*."""

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from qualify.grounding.companies import distinctive, same_company, tokens_of
from qualify.grounding.facts import Profile
from qualify.grounding.names import parts_of, same_person
from qualify.grounding.probe import Cued
from qualify.grounding.reading import Reading, Stretch, is_past, run_after, runs, text_of
from qualify.grounding.stems import fold, words_of
from qualify.phrases import Hit
from qualify.text import Sentence

CUES: Mapping[str, tuple[str, ...]] = {
    "employer.at": (
        "your .. (at|with)",
        "you (are|work|lead|run|manage|head|own|do|have|oversee|handle|being|sit|spend|look|drive|build|'re|guys are|all are) ..( over| there)? (at|for)",
        "you're .. (at|with)",
        "you being ... (at|with)",
        "(doing|building|running|leading|achieving|growing|scaling)( over| out| there)* (at|with)",
        "as( a| an| the)? ... (at|of|for|with)",
        "your (company|employer|firm|organisation|organization|business|agency|startup)",
    ),
    "employer.team": (
        "(everyone|everybody|things|life|folks|all|business|work|hiring|morale)( over| going| doing| there)* at",
        "the (team|folks|people|gang|crew|guys|work|culture|growth)( over| there)* at",
        "(congrats|congratulations) to( everyone at| the team at| all at)?",
    ),
    "employer.object": (
        "(could|can|would|might|may|will|to)( really| greatly| also| definitely| certainly)? (help|benefit|support|save|partner with|work with|do for|assist)",
        "(good|great|strong|perfect|natural|real|right) (fit|match|partner|asset) (for|at|to)",
        "(how|what|whether) (does|is|are|has|did|would|could)",
        "(conversations|chat|partnership|collaboration|synergies|fit|work together|call) between .. and",
    ),
    "employer.open": ("(would|might|could|is|will)( the team at| you and)?",),
    "employer.gains": (
        "(would|could|can|should|might)( really| greatly| also| definitely| certainly| probably)? "
        "(benefit|be interested|be open|save|be a good fit|be a great fit|gain|be losing|be missing)",
    ),
}
_OPEN = re.compile(r" (?:be|team be)? ?(?:open|interested|willing|consider|like|benefit|up for|looking|hiring)\b")
_NOT_EMPLOYER = re.compile(
    r"\b(?:next|future|potential|talk|keynote|session|panel|interview|booth|stand|seat|stay|visit|application|peers?|counterparts?|friends?|contacts?|"
    r"speech|presentation|podcast|degree|studies|studied|graduated|graduation|classmates?|alma|professors?|poster|workshop|lecture|webinar|post|comment|"
    r"article|profile|account|exam|old|former|ex|previous|past|earlier|dream|ideal|could|would|'d|will|join(?:ing)?|offer|saw|met|meet|see|heard|"
    r"spoke|speaking|spoken|spot|cv|resume|opportunity|career|background|experience|experiences|history|record|i|we|my|our|me|us|they|he|she|him|her|look|rate|"
    r"introduce|reach|email|contact|call|price|cost|convenience|earliest|disposal|peril|work|best|worst|least|most|own|pace|desk|door|fingertips|name|"
    r"hired|left|started|did|were|was|had|time|years|days|led|built|worked|spent|ran|managed|handled|stint|tenure|spell)\b"
)
_EVENT = re.compile(
    r"\b(?:summit|conference|expo|con|week|forum|day|days|fair|festival|congress|symposium|meetup|awards|show|live|hackathon|university|college|school|"
    r"institute of technology|linkedin|twitter|youtube|zoom|google meet|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|"
    r"april|may|june|july|august|september|october|november|december|christmas|easter|q[1-4])\b"
)
_USERS = re.compile(r"(?:'s)?[ -](?:users?|customers?|admins?|data|api|apis|instances?|shops?|clusters?|environments?|licen[cs]es?|tables?|partners?)\b")
_TOGETHER = re.compile(r"(.+?)\s*(?:\bx\b|<>|\+|<->|\bX\b|\||/|&)\s*(.+)")
_LEAST_WORDS = 2


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


def employers(reading: Reading, cued: Sequence[Cued]) -> Iterator[Employer]:
    """Yield the companies taken for the recipient's employer, in order, once each a field."""
    for sentence, cues in cued:
        for found in (*_subject_pair(reading, sentence), *_in(reading, sentence, cues)):
            if _is_company(reading, found):
                yield found


def _in(reading: Reading, sentence: Sentence, cues: Mapping[str, Sequence[Hit]]) -> Iterator[Employer]:
    lower = sentence.field.view.lower
    for start, end in cues.get("employer.at", ()):
        said = lower[start:end]
        name = run_after(sentence, end)
        if name and said.startswith("your ") and not said.endswith((" at", " with")) and not _is_named(lower, end):
            continue
        if name and not _NOT_EMPLOYER.search(said) and not _follows_other(lower, sentence, start):
            if said.startswith("as ") and not _for_you(lower, name[1], sentence.end):
                continue
            yield Employer(sentence, start, name, sure=True)
    for start, end in cues.get("employer.team", ()):
        name = run_after(sentence, end)
        if name and re.search(r"\b(?:how|hope|love|congrat\w*|impress\w*|admire|fan of|kudos|well done)\b", sentence.lower):
            yield Employer(sentence, start, name, sure=True)
    if not reading.recruiting:
        yield from _as_buyer(sentence, cues)


def _as_buyer(sentence: Sentence, cues: Mapping[str, Sequence[Hit]]) -> Iterator[Employer]:
    lower = sentence.field.view.lower
    for start, end in cues.get("employer.open", ()):
        name = run_after(sentence, end)
        if name and _OPEN.match(lower, name[1], sentence.end):
            yield Employer(sentence, name[0], name, sure=True)
    for start, end in cues.get("employer.object", ()):
        name = run_after(sentence, end)
        if name and not _USERS.match(lower, name[1]):
            yield Employer(sentence, name[0], name, sure=False)
    for start, _ in cues.get("employer.gains", ()):
        for name in runs(sentence):
            if name[1] + 1 == start:
                yield Employer(sentence, name[0], name, sure=False)


def _is_named(lower: str, at: int) -> bool:
    """Tell whether a company's name stands in apposition: *your company, X*."""
    return lower[at : at + 1] == ","


def _follows_other(lower: str, sentence: Sentence, start: int) -> bool:
    before = lower[max(sentence.start, start - 14) : start]
    return bool(
        re.search(r"\b(?:see|meet|met|saw|reach|contact|email|call|join|introduce|told|tell|find|heard|with|for|to|thank|asked?|want|help|get|have) $", before)
    ) and lower.startswith("you", start)


def _for_you(lower: str, at: int, end: int) -> bool:
    after = re.search(r"\b(you|your|you're|you've|you'll|you'd|i|we|my|our|i'm|i've|we're|we've)\b", lower[at : min(end, at + 80)])
    return bool(after) and after[1].startswith("you")


def _subject_pair(reading: Reading, sentence: Sentence) -> Iterator[Employer]:
    """Read a subject such as ``Acme x Foundry``, one of the two being the sender's company."""
    sender = reading.draft.sender
    if sentence.field.name != "subject" or sender is None or not sender.company or reading.recruiting:
        return
    found = _TOGETHER.fullmatch(sentence.cased.strip())
    if not found:
        return
    for mine, yours in ((1, 2), (2, 1)):
        if same_company(found[mine], sender.company) and not same_company(found[yours], sender.company):
            name = run_after(sentence, sentence.start + found.start(yours))
            if name:
                yield Employer(sentence, name[0], name, sure=True)


def _is_company(reading: Reading, found: Employer) -> bool:
    """Tell whether the name can be a company: not a day, an event, a person known, a word in capitals, the sender's own."""
    text, sender = found.text, reading.draft.sender
    if _EVENT.search(text.lower()) or len(text) < 3 or (sender and sender.company and same_company(text, sender.company)):  # noqa: PLR2004 - HR, IT
        return False
    parts = parts_of(text)
    people = (*reading.others, parts_of(reading.profile.recipient.name) if reading.profile else ())
    if any(person and same_person(parts, person) for person in people):
        return False
    return found.sure or _named_twice(reading, text) or (len(tokens_of(text)) >= _LEAST_WORDS and not text.isupper())


def _named_twice(reading: Reading, text: str) -> bool:
    return sum(field.view.cased.count(text) for field in reading.document.fields) > 1


def is_known(profile: Profile, name: str) -> bool:
    """Tell whether a company has a place in the profile: as employer, past or present, or in any fact's words."""
    who = profile.recipient
    if any(same_company(name, own) for own in (who.company, *(p.company for p in who.positions), *who.mutuals) if own):
        return True
    given = {fold(w).removesuffix("'s") for fact in profile.facts for w in words_of(fact.text)} | set(words_of(fold(who.email)))
    return any(token in given or _abbreviates(token, given) for token in distinctive(name))


def _abbreviates(token: str, given: set[str]) -> bool:
    return len(token) > 3 and any(len(w) > 3 and (w.startswith(token) or token.startswith(w)) for w in given)  # noqa: PLR2004 - a syllable


def past_employer(profile: Profile, name: str) -> int | None:
    """Give the index of the ended position at a company the recipient no longer works for."""
    who = profile.recipient
    now = (who.company, *(p.company for _, p in profile.current), who.headline)
    if any(same_company(name, own) for own in now if own):
        return None
    return next((n for n, p in profile.past if p.company and same_company(name, p.company)), None)


def in_the_past(found: Employer) -> bool:
    """Tell whether the message speaks of earlier times there."""
    return is_past(found.sentence, found.start)
