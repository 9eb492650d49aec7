"""Plain statements about the reader's company and place that need no list of events: *X's yield has slipped*."""

import re
from collections.abc import Iterator

from qualify.grounding.claim_cues import OTHERS
from qualify.grounding.claims import Claim, clause_end
from qualify.grounding.companies import same_company
from qualify.grounding.employers import is_unheard_of
from qualify.grounding.known import AT_A_TIME
from qualify.grounding.reading import Reading, imagined, supposed, text_of
from qualify.text import Sentence

_PAST = (
    r"(?!need|us(?:ed)|bas(?:ed)|call|nam(?:ed)|establish|locat|consider|suppos|relat|limit|unit|own|recommend|mention|"
    r"suggest|interest)\w{3,}ed|rose|fell|went (?:up|down|from)|grew|shrank|slid|sank|lost|won|hit|broke|began|"
    r"ran (?:out|short|late)|came (?:last|first|second|third)|sold|bought|built|made|paid|spent|sent|left|took|gave"
)
_CHANGED = re.compile(
    rf"(?:(?:'s|s') (?:[\w-]+ ){{1,3}}?| )(?:has |have |had |just |recently |also |all |now |been |was |were )*(?:{_PAST})\b"
)
_BEFALLEN = re.compile(
    r"\b(?:after|since|following|despite|given|because of|with) (?:the|that|last \w+'s|this \w+'s) (?:\w+ )?(\w{4,}) "
    r"(?:in|at|on|of|to|with) your\b"
)
_NOVELTY = re.compile(
    r"\byour (?:brand )?(?:new|newest|latest|second|third) (?!year|season|week|month|customers?|clients?|suppliers?|role|job|"
    r"hires?|people|one|home|starters?|joiners?)(\w{4,})(?: \w+)? (?:with|in|on|at|is|has|was|looks|which|that|near|behind)\b"
)
_OPEN = re.compile(r"\b(?:would|could|can|(?<!in )may|might|should|if|when|once|until)\b")


def told_of(reading: Reading, sentence: Sentence) -> Iterator[Claim]:
    """Yield what a sentence tells as a fact of the reader's company, place or new things."""
    if sentence.is_question or sentence.field.name == "subject":
        return
    yield from _of_company(reading, sentence)
    yield from _counted(sentence)
    if "you" in sentence.vocabulary or "you've" in sentence.vocabulary:
        yield from _of_reader(reading, sentence)
    if "your" not in sentence.vocabulary:
        return
    lower = sentence.field.view.lower
    yield from _dated(sentence)
    if found := _GREW.search(lower, sentence.start, sentence.end):
        end = clause_end(sentence, found.end())
        known = _MEASURED.search(lower, found.end(), sentence.end) and not _is_open(sentence)
        if known and not supposed(sentence, found.start()):
            yield Claim("stated", sentence, found.start(), found.start(1), end)
    for pattern in (_BEFALLEN, _NOVELTY):
        for found in pattern.finditer(lower, sentence.start, sentence.end):
            end = clause_end(sentence, found.end())
            told = (
                AT_A_TIME.search(lower, found.end(), sentence.end) if pattern is _BEFALLEN else not _is_open(sentence)
            )
            if told and not supposed(sentence, found.start()):
                yield Claim("stated", sentence, found.start(), found.start(1), end)


def _dated(sentence: Sentence) -> Iterator[Claim]:
    """Yield what is said to have befallen *your hospital* at a time gone by, the sender having no part in it."""
    lower = sentence.field.view.lower
    owned = _OWNED.search(lower, sentence.start, sentence.end)
    if not owned or _is_open(sentence) or not _VERB.search(lower, sentence.start, sentence.end):
        return
    end = clause_end(sentence, owned.end())
    told = AT_A_TIME.search(lower, owned.end(), end) and not _SENDER.search(lower, sentence.start, owned.end())
    if told and not supposed(sentence, owned.start()):
        yield Claim("stated", sentence, sentence.start, sentence.start, end)


_GREW = re.compile(
    r"\byour (?!profile|name|message|email|work|experience|background|post|talk|comment|reply)([\w-]{3,}) (?:has|have) "
    r"(?:\w+ly |just |already |now |also )?(?:\w{3,}ed|\w+own|gone|come|become|fallen|risen|lost|won|sunk|shrunk)\b"
)
_MEASURED = re.compile(rf"\d|\bby an? \w+|\bsince\b|\bi (?:read|hear|gather|understand|see)\b|{AT_A_TIME.pattern}")
_OWNED = re.compile(
    rf"\b(?:(?:{_PAST}|put|set|let) (?:\w+ )?|at |on |from )your (?!(?:{OTHERS}|own|last|post|door|visit|side|end)\b)[\w-]+"
)
_SENDER = re.compile(r"\b(?:i|we|our|my|us|me|i'm|we're|i've|we've|i'd|we'd)\b")
_VERB = re.compile(rf"\b(?:{_PAST}|put|set|let|were|was|had)\b")


def _of_reader(reading: Reading, sentence: Sentence) -> Iterator[Claim]:
    """Yield what the reader is said to have done with or at something named that nobody here knows."""
    if found := _LED.search(sentence.field.view.lower, sentence.start, sentence.end):
        yield Claim("stated", sentence, found.start(), found.end(), clause_end(sentence, found.end()))
    for found in _YOU_DID.finditer(sentence.field.view.lower, sentence.start, sentence.end):
        end = clause_end(sentence, found.end())
        near = min(end, found.end() + _NEAR)
        names = [name for name in reading.runs_from(sentence, found.end()) if name[0] < near and name[1] <= end]
        is_told = not imagined(sentence, found.start()) and not supposed(sentence, found.start())
        if is_told and any(is_unheard_of(reading, text_of(sentence, name)) for name in names):
            yield Claim("stated", sentence, found.start(), found.end(), end)


def _counted(sentence: Sentence) -> Iterator[Claim]:
    """Yield each number of things in a sentence about the reader alone, or one that begins with what is done."""
    lower = sentence.field.view.lower
    about = not _READERS.isdisjoint(sentence.vocabulary) or _GERUND.match(lower, sentence.start)
    if not about or not sentence.vocabulary.isdisjoint(_SENDERS) or _is_open(sentence):
        return
    for found in _NUMBER.finditer(lower, sentence.start, sentence.end):
        if not supposed(sentence, found.start()):
            yield Claim("counted", sentence, found.start(), found.end(1), clause_end(sentence, found.end()))


_READERS = frozenset("you your you're you've yourself".split())
_SENDERS = frozenset(
    "i we our my us me i'm i've we've we're ours mine they their them she he her his who which that".split()
)
_GERUND = re.compile(r"\W*(?!noth|someth|anyth|everyth|dur|accord|includ|follow|be)[a-z]{3,}ing (?!in\b|at\b|to\b)\w")
_NUMBER = re.compile(
    r"(?<![\w$€£.,-])(\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|"
    r"sixty|eighty|a hundred) (?=[a-z]{3,})"
)
_LED = re.compile(
    r"\b(?:since|because|as|given that|seeing that|saw that|noticed that|see that|know that|read that|when|how|the way) "
    r"you(?:'ve| have)? (?:led|headed|oversaw|overseen|designed|introduced|set up|rolled out|cut|rebuilt|ran) "
    r"(?=the |an? |your |its |all )"
)
"""A deed told as known, by what leads it in."""
_NEAR = 30
"""Characters after a verb among which the name stands that it governs."""
_YOU_DID = re.compile(
    rf"(?<!around )(?<!near )(?<!like )(?<!than )\byou(?:'ve| have|'d| had)? (?:\w+ly |once |first |also |just |already )?"
    rf"(?:{_PAST}|drew|taught|flew|drove|wrote|gave|studied|sang|sat)\b"
)


def _is_open(sentence: Sentence) -> bool:
    return _OPEN.search(sentence.field.view.lower, sentence.start, sentence.end) is not None


def _of_company(reading: Reading, sentence: Sentence) -> Iterator[Claim]:
    own = reading.profile.recipient.company if reading.profile else ""
    for start, end in reading.runs(sentence) if own else ():
        found = _CHANGED.match(sentence.field.view.lower, end, sentence.end)
        if found and same_company(text_of(sentence, (start, end)), own) and not supposed(sentence, start):
            yield Claim("stated", sentence, start, end, clause_end(sentence, found.end()))
