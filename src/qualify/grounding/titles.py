"""Where a message says what the recipient does: *as a credit controller*, *your role as*, *you run the audit team*."""

import re
from collections.abc import Iterator, Mapping

from attrs import frozen

from qualify.grounding.facts import Profile
from qualify.grounding.occupations import is_occupation
from qualify.grounding.reading import Reading
from qualify.grounding.stems import fold, stem
from qualify.text import Sentence

CUES: Mapping[str, tuple[str, ...]] = {
    "title.as": (
        "being( a| an| the| our)",
        (
            "as( a| an| the| our| your)?( fellow| busy| seasoned| experienced| new| newly appointed| recently "
            "promoted| current){0,3}"
        ),
    ),
    "title.you": (
        "(you|u) being( a| an| the)?",
        (
            "(you are|you're|u r|ur|you were|seeing you're|see you're|you've been)( now| currently| still| already)? "
            "(a|an|the)( new)?"
        ),
        "(you are|you're|you as)( now| currently| still)?",
        "speaking (one|as one)",
        (
            "(you|you've) (work|worked|have worked|have been working|been working|are working|are employed|trained|practise|practice|"
            "serve|act|started|started out) as( a| an| the| our)?"
        ),
        "(with|and) you (being|as)( a| an| the)?",
        (
            "(since|now that|because|as|seeing) (you|you've|you have) (became|become|been made|been named|been "
            "promoted to|been appointed|joined as|took over as|taken over as|started as)( a| an| the)?"
        ),
        (
            "your .. (role|position|job|work|title|post|capacity|responsibilities|remit|seat|experience|"
            "background|expertise|"
            "skills|practice|eye|talent|talents|gift|knack|hand|reputation|success|time|years|history|approach|journey|path|"
            "craft|instinct|stint|calling|duties|seniority|profession|trade|life|day|days|career|record|qualification|qualifications|training) (as|of)( a| an| the)?"
        ),
        (
            "(congrats|congratulations|well done) on (becoming|being|your promotion to|your appointment as|making|"
            "being named|being promoted to|the move to)( a| an| the)?"
        ),
    ),
    "title.life": (
        (
            "(life|being|working|days|mornings|evenings|weekends|pressures|demands|serving|employed) "
            "(as|of being)( a| an| the)?"
        ),
    ),
    "title.does": (
        (
            "you( still| currently| now){0,2} (run|lead|head|head up|manage|oversee|look after|do|handle|are running|"
            "are leading|teach)"
        ),
        (
            "you're( still| currently| now){0,2} (running|leading|heading up|heading|managing|overseeing|in charge "
            "of|responsible for|in|doing|handling|teaching)"
        ),
        "your",
    ),
    "title.runs": (
        (
            "you( currently| now| also){0,3} (run|lead|head|head up|manage|oversee|look after|own|are running|are "
            "leading|are heading up) (the|a|an|their|all|its)"
        ),
        (
            "you're( currently| now| also){0,3} (running|leading|heading up|heading|managing|overseeing|in charge of|"
            "responsible for)( the| a| an| all)?"
        ),
        "you are (in charge of|responsible for)( the| all)?",
    ),
}
_WORD = re.compile(r"[^\W_]+(?:['’&/-][^\W_]+)*")
_BOUNDS = frozenset(
    "at for with in who that you you're you've you'll i we on from your which where are is was will would can "
    "could must may since if because so as "
    "but know understand by to when while myself yourself than or here there".split()
)
_COUNTED = frozenset(
    "one two three four five six seven eight nine ten eleven twelve twenty many some most both all".split()
)
_MOST = 8
_UNITS = re.compile(
    r"\s*(?:\w+[ -]){1,4}?(?=(?:departments?|teams?|functions?|side|practice|division|desk|programme|program|"
    r"operation|operations)\b)"
)


@frozen
class Said:
    """A job said to be the recipient's: the sentence, the offsets of the words, the title itself."""

    sentence: Sentence
    start: int
    end: int
    title: str


def titles(reading: Reading) -> Iterator[Said]:
    """Yield the jobs the message says the recipient has."""
    heads = reading.profile.heads if reading.profile else frozenset[str]()
    for sentence, (start, end) in reading.cues.get("title.as", ()):
        said = _title(sentence, start, end, heads)
        if said and ("fellow" in sentence.field.view.lower[start:end] or _means_recipient(said)):
            yield said
    for sentence, (start, end) in reading.cues.get("title.life", ()):
        said = None if _OFFERED.search(sentence.lower) else _title(sentence, start, end, heads)
        if said:
            yield said
    for sentence, (start, end) in reading.cues.get("title.you", ()):
        if said := _title(sentence, start, end, heads):
            yield said


def likened(reading: Reading, profile: Profile | None = None) -> Iterator[Said]:
    """Yield the jobs named before *like you*: *credit controllers like yourself*; those of the profile are known jobs."""
    heads = profile.heads if profile else frozenset[str]()
    for sentence in reading.own if not _LIKENING.isdisjoint(reading.said) else ():
        if " like you" not in sentence.lower and " such as you" not in sentence.lower:
            continue
        for found in _LIKE_YOU.finditer(sentence.field.view.lower, sentence.start, sentence.end):
            title = sentence.field.view.cased[slice(*found.span(1))]
            if _is_head(title.split()[-1], heads):
                yield Said(sentence, found.start(1), found.end(), title)


_LIKENING = frozenset({"like", "such"})
_LIKE_YOU = re.compile(
    r"(?<![\w'])((?:[\w&/-]{1,40} ){0,2}[\w&/-]{1,40})(?: (?:in|off|on|at|from|without|with|near) (?:\w+ ){0,2}\w+)?,? (?:like|such as) (?:you|yourself)\b"
)


_OFFERED = re.compile(
    r"\b(?:would|will|you'd|you'll|we|our|us|my|role|job|hire|hiring|looking for|join|joining|if|more about|what)\b"
)
"""Words by which life in a job is the life in the job that is offered, or the sender's own."""


def peers(reading: Reading) -> Iterator[Said]:
    """Yield the jobs the reader is measured by: *a surveyor of your standing*, *from one chef to another*."""
    for sentence in filter(_may_measure, reading.own if not _MEASURING.isdisjoint(reading.said) else ()):
        for found in _PEER.finditer(sentence.field.view.lower, sentence.start, sentence.end):
            words = sentence.field.view.cased[slice(*found.span(found.lastindex or 1))].split()
            while words and not is_occupation(words[-1]) and fold(words[-1]) not in _RANKS:
                words.pop()
            if words:
                yield Said(sentence, found.start(), found.end(), " ".join(words))


_RANKS = frozenset("chief chiefs head heads".split())


def _may_measure(sentence: Sentence) -> bool:
    """Tell whether the words stand in a sentence by which the reader may be measured by a job."""
    said, lower = sentence.vocabulary, sentence.lower
    by_all = not _ALL.isdisjoint(said) and (", you" in lower or ", and you" in lower)
    return by_all or "another" in said or ("your" in said and not _STANDING.isdisjoint(said))


_STANDING = frozenset(
    "caliber calibre standing experience background seniority stature level skill skills reputation talent talents "
    "record expertise".split()
)
_ALL = frozenset("other most many all every any fellow each".split())
_MEASURING = _ALL | _STANDING | {"another"}
_PEER = re.compile(
    r"\b(?:an? |for |as |the )?((?:[\w&/-]{1,40} ){0,2}[\w&/-]{1,40}) (?:of|with|at) your (?:calib(?:re|er)|standing|"
    r"experience|background|seniority|"
    r"stature|level|skills?|reputation|talents?|track record|expertise)\b"
    r"|\bone ((?:[\w&/-]{1,40} ){0,2}[\w&/-]{1,40}) to another\b"
    r"|\b(?:like|as with|as) (?:other|most|many|all|every|any|fellow|the other) ((?:[\w&/-]{1,40} ){0,2}[\w&/-]{1,40}), "
    r"you(?:'ll|'ve|'re|'d)?\b"
    r"|\b(?:every|each|all|most|any) ((?:[\w&/-]{1,40} ){0,2}[\w&/-]{1,40})(?: \w+){0,3}, (?:and )?you (?:\w+ )?included\b"
)


def units(reading: Reading) -> Iterator[Said]:
    """Yield the teams and departments the message says the recipient runs."""
    for sentence, (start, end) in reading.cues.get("title.runs", ()):
        found = _UNITS.match(sentence.field.view.lower, end, sentence.end)
        if found:
            yield Said(sentence, start, found.end(), sentence.field.view.cased[found.start() : found.end()])


def duties(reading: Reading) -> Iterator[Said]:
    """Yield the fields the reader is said to work in: *you run payroll*, *your payroll team*."""
    for sentence, (start, end) in reading.cues.get("title.does", ()):
        found = _FIELD.match(sentence.field.view.lower, end, sentence.end)
        if found:
            yield Said(sentence, start, found.end(1), sentence.field.view.cased[slice(*found.span(1))])


_FIELD = re.compile(
    r" ?(?:the |a |all |our |all of )?((?:[\w&/-]+ ){0,2}?[\w&/-]+)(?= (?:at|for|in|teams?|departments?|desk|"
    r"side|crew|function|staff|division|role|job|position|remit|duties|post|hat|operations?|with|and|across|there)\b|[,.?!;]|$)"
)


def _title(sentence: Sentence, start: int, end: int, heads: frozenset[str]) -> Said | None:
    cased, words = sentence.field.view.cased, list[re.Match[str]]()
    for word in _WORD.finditer(cased, end, sentence.end):
        gap = cased[words[-1].end() if words else end : word.start()]
        if gap.strip() or word.group().lower() in _BOUNDS or len(words) == _MOST:
            break
        if word.group().endswith(("'s", "’s")) and is_occupation(word.group()[:-2]):
            return None
        words.append(word)
    if words and (words[0].group().lower() in _COUNTED or any(w.group()[0].isdigit() for w in words)):
        return None
    bare = sentence.field.view.lower[start:end].endswith(("you are", "you're", "you as"))
    if bare and words and not (words[0].group()[0].isupper() or stem(words[-1].group()) in heads):
        return None
    if words and _is_post(sentence, start, end, words[-1].end(), [w.group().lower() for w in words]):
        return Said(sentence, start, words[-1].end(), cased[words[0].start() : words[-1].end()])
    while words and not _is_head(words[-1].group(), heads) and not any(w.group().lower() == "of" for w in words[:-1]):
        words.pop()
    if not words or not any(_is_head(word.group(), heads) for word in words):
        return None
    return Said(sentence, start, words[-1].end(), cased[words[0].start() : words[-1].end()])


def _is_post(sentence: Sentence, start: int, end: int, at: int, words: list[str]) -> bool:
    """Tell whether words are a post by where they stand: *as the harbour master at Northport*, whatever it is."""
    lower, cased = sentence.field.view.lower, sentence.field.view.cased
    led = lower.startswith(("as the ", "as a ", "as an "), start) and end - start <= len("as the")
    at_firm = _AT_FIRM.match(cased, at) is not None
    return led and at_firm and len(words) <= _PAIR and not _NO_POST & set(words)


_PAIR = 2
_AT_FIRM = re.compile(r" (?:at|with) (?:the )?[A-Z]")
_NO_POST = frozenset(
    "customer client user guest member partner supplier vendor buyer subscriber team company firm business visitor student "
    "patient reader fan friend regular newcomer group result way matter starting first next new leading place".split()
)


def _is_head(word: str, heads: frozenset[str]) -> bool:
    return is_occupation(word) or stem(word) in heads


def _means_recipient(said: Said) -> bool:
    """Tell whether *as a …* is about the reader: *you* is the next person named, or the last one."""
    lower = said.sentence.field.view.lower
    if _YOU_AS.search(lower, max(said.sentence.start, said.start - 24), said.start):
        return True
    after = _PERSON.search(lower, said.end, min(said.sentence.end, said.end + 90))
    if after:
        return after[1].startswith("you")
    before = list(_PERSON.finditer(lower, max(said.sentence.start, said.start - 40), said.start))
    return before[-1][1].startswith("you") if before else said.sentence.is_question


_YOU_AS = re.compile(r"(?<!see )(?<!have )(?<!want )(?<!hire )(?<!keep )(?<!with )\byou,? $")
_PERSON = re.compile(r"\b(you|your|you're|you've|you'll|you'd|yourself|i|we|my|our|i'm|i've|i'd|we're|we've|me|us)\b")
