"""Where a message says what the recipient does: *as a payroll supervisor*, *your role as*, *you run the estimating team*."""

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from qualify.grounding.probe import Cued
from qualify.grounding.reading import Reading
from qualify.grounding.roles import has_head
from qualify.text import Sentence

CUES: Mapping[str, tuple[str, ...]] = {
    "title.as": ("as( a| an| the| our| your)?( fellow| busy| seasoned| experienced| new| newly appointed| recently promoted| current){0,3}",),
    "title.you": (
        "(you|u) being( a| an| the)?",
        "(you are|you're|u r|ur|you were|seeing you're|see you're|you've been)( now| currently| still| already)? (a|an|the)( new)?",
        "(you are|you're) (now|currently|still)",
        "your .. (role|position|job|work|title|post|capacity|responsibilities|remit|seat) (as|of)( a| an| the)?",
        "(congrats|congratulations|well done) on (becoming|being|your promotion to|your appointment as|making|being named|being promoted to|the move to)( a| an| the)?",
    ),
    "title.runs": (
        "you( currently| now| also){0,3} (run|lead|head|head up|manage|oversee|look after|own|are running|are leading|are heading up) (the|a|an|their|all|its)",
        "you're( currently| now| also){0,3} (running|leading|heading up|heading|managing|overseeing|in charge of|responsible for)( the| a| an| all)?",
        "you are (in charge of|responsible for)( the| all)?",
    ),
}
_WORD = re.compile(r"[^\W_]+(?:['’&/-][^\W_]+)*")
_BOUNDS = frozenset(
    "at for with in who that you you're you've you'll i we on from your which where are is was will would can could must may since if because so as "
    "but know understand by to when while myself yourself than or here there".split()
)
_MOST = 8
_UNITS = re.compile(r"\s*(?:\w+[ -]){1,4}?(?=(?:departments?|teams?|functions?|side|practice|division|desk|programme|program|operation|operations)\b)")


@frozen
class Said:
    """A job said to be the recipient's: the sentence, the offsets of the words, the title itself."""

    sentence: Sentence
    start: int
    end: int
    title: str


def titles(reading: Reading, cued: Sequence[Cued]) -> Iterator[Said]:
    """Yield the jobs the message says the recipient has."""
    del reading
    for sentence, cues in cued:
        for start, end in cues.get("title.as", ()):
            said = _title(sentence, start, end)
            if said and _means_recipient(said):
                yield said
        for start, end in cues.get("title.you", ()):
            if said := _title(sentence, start, end):
                yield said


def units(cued: Sequence[Cued]) -> Iterator[Said]:
    """Yield the teams and departments the message says the recipient runs."""
    for sentence, cues in cued:
        for start, end in cues.get("title.runs", ()):
            found = _UNITS.match(sentence.field.view.lower, end, sentence.end)
            if found:
                yield Said(sentence, start, found.end(), sentence.field.view.cased[found.start() : found.end()])


def _title(sentence: Sentence, start: int, end: int) -> Said | None:
    cased, words = sentence.field.view.cased, list[re.Match[str]]()
    for word in _WORD.finditer(cased, end, sentence.end):
        gap = cased[words[-1].end() if words else end : word.start()]
        if gap.strip() or word.group().lower() in _BOUNDS or len(words) == _MOST:
            break
        words.append(word)
    while words and not has_head([words[-1].group()]) and not any(w.group().lower() == "of" for w in words[:-1]):
        words.pop()
    if not words or not has_head([word.group() for word in words]):
        return None
    return Said(sentence, start, words[-1].end(), cased[words[0].start() : words[-1].end()])


def _means_recipient(said: Said) -> bool:
    """Tell whether *as a …* is about the reader: *you* is the next person named, or the last one."""
    lower = said.sentence.field.view.lower
    after = _PERSON.search(lower, said.end, min(said.sentence.end, said.end + 90))
    if after:
        return after[1].startswith("you")
    before = list(_PERSON.finditer(lower, max(said.sentence.start, said.start - 40), said.start))
    return bool(before) and before[-1][1].startswith("you")


_PERSON = re.compile(r"\b(you|your|you're|you've|you'll|you'd|yourself|i|we|my|our|i'm|i've|i'd|we're|we've|me|us)\b")
