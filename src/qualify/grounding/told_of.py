"""Plain statements about the reader's company and place that need no list of events: *X's yield has slipped*."""

import re
from collections.abc import Iterator

from qualify.grounding.bearing_words import AT_A_TIME
from qualify.grounding.claim_cues import OTHERS
from qualify.grounding.claims import Claim, clause_end
from qualify.grounding.companies import same_company
from qualify.grounding.reading import Reading, supposed, text_of
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
    if "your" not in sentence.vocabulary:
        return
    lower = sentence.field.view.lower
    yield from _dated(sentence)
    for pattern in (_BEFALLEN, _NOVELTY):
        for found in pattern.finditer(lower, sentence.start, sentence.end):
            end = clause_end(sentence, found.end())
            told = AT_A_TIME.search(lower, found.end(), sentence.end) if pattern is _BEFALLEN else not _is_open(sentence)
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


_OWNED = re.compile(
    rf"\b(?:(?:{_PAST}|put|set|let) (?:\w+ )?|at |on |from )your (?!(?:{OTHERS}|own|last|post|door|visit|side|end)\b)[\w-]+"
)
_SENDER = re.compile(r"\b(?:i|we|our|my|us|me|i'm|we're|i've|we've|i'd|we'd)\b")
_VERB = re.compile(rf"\b(?:{_PAST}|put|set|let|were|was|had)\b")


def _is_open(sentence: Sentence) -> bool:
    return _OPEN.search(sentence.field.view.lower, sentence.start, sentence.end) is not None


def _of_company(reading: Reading, sentence: Sentence) -> Iterator[Claim]:
    own = reading.profile.recipient.company if reading.profile else ""
    for start, end in reading.runs(sentence) if own else ():
        found = _CHANGED.match(sentence.field.view.lower, end, sentence.end)
        if found and same_company(text_of(sentence, (start, end)), own) and not supposed(sentence, start):
            yield Claim("stated", sentence, start, end, clause_end(sentence, found.end()))
