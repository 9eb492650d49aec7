"""T104: a position that has ended, told as present."""

import re
from collections.abc import Iterator, Sequence

from qualify.findings import Finding, Rule, Severity
from qualify.grounding.employers import is_senders, past_employer
from qualify.grounding.facts import Profile
from qualify.grounding.presumed import is_offered
from qualify.grounding.probe import Cued, Probe, example, finding
from qualify.grounding.reading import Reading, around, is_past, supposed, text_of
from qualify.grounding.roles import own_titles
from qualify.grounding.stems import fold, stem, words_of
from qualify.grounding.titles import Said, likened, peers, titles
from qualify.grounding.trades import is_trade_word
from qualify.grounding.wrong_role import was_own
from qualify.text import Sentence

_WHO = {
    "name": "Ife Balogun",
    "title": "Treasury Manager",
    "company": "Marlow Textiles",
    "positions": [
        {"title": "Treasury Manager", "company": "Marlow Textiles", "start": "2024-02"},
        {"title": "Credit Controller", "company": "Lune Carpets", "start": "2019-05", "end": "2024-01"},
    ],
}
RULE = Rule(
    code="T104",
    name="stale_role",
    severity=Severity.WARNING,
    about="The message speaks of a job or an employer that the profile says has ended as if it lasted.",
    why="A job left two years ago says how old the list is.",
    remedy="Speak of it as past, or of the present one.",
    fires=(
        example(
            "Hi Ife,\n\nAs a Credit Controller you know month end.",
            "As a Credit Controller",
            recipient=_WHO,
        ),
        example("Hi Ife,\n\nHow big is your team at Lune Carpets?", "Lune Carpets", recipient=_WHO),
    ),
    near_misses=(
        example("Hi Ife,\n\nWhen you were a Credit Controller you knew month end.", recipient=_WHO),
        example("Hi Ife,\n\nYour years at Lune Carpets show.", recipient=_WHO),
        example("Hi Ife,\n\nAs Treasury Manager you know month end.", recipient=_WHO),
    ),
)
_READER = re.compile(
    r"\b(?:you|your|you're|you've|you'd|you'll|u|ur|congrats|congratulations|well done|kudos|hope|trust|greetings)\b"
)
_THEIRS = re.compile(
    r"\b(?:(?:we|i|i've|we've|our team) (?:also |recently |just )?(?:helped|work(?:ed)? (?:with|at|for)|placed?|"
    r"supplied|built|(?:was|were) (?:at|with|in|an?|the|once|working)|did|met|know|spoke|hired)|"
    r"(?:our|my) (?:\w+ )?(?:clients?|customers?|colleagues?|contacts?|friends?)|clients? of ours|customers? "
    r"(?:like|such as)|clients? (?:like|such as))\b"
)
_AFTERWARDS = re.compile(
    r"(?:'s)? ?(?:days|years|alum\w*|veterans?|past|background|stint|experience|,? (?:and )?(?:then|before|now|"
    r"to|until|back in|in (?:19|20)\d\d|where you (?:once|were|had|did|also|first|then|began|started|used|learnt|\w+ed))"
    r"|,? (?:you|i see you|i know you) (?:once |also |first )?(?:were|had|did|ran|led|built|made|spent|saw|kept|learnt|taught|\w+ed)"
    r"|,? (?:was|were|had|taught|gave|made|showed|shaped|(?:must|will|would) have (?:taught|shown|given|made|been)))\b"
    r"|[^.!?]{0,80}\b(?:after|since|before|when|where|until|till) you(?:'d| had)? (?:left|moved|went|joined|changed|quit)\b"
    r"|(?: people| folk| folks| hands| types| veterans?| graduates?)\b"
)
_NOW = re.compile(
    r"\b(?:you're (?:at|with|still|now|currently|working|running|leading)|you are (?:at|with|still|now|currently|"
    r"working|running|leading)|currently|your (?:current )?(?:team|role|job|position|colleagues|boss) "
    r"(?:at|with|as)|as (?:[\w&/-]+ ){1,6}(?:at|of|for|with)|you(?:'ve)? been (?:at|with)|how (?:are|is|'s)|"
    r"everyone at|today|these days|right now|at the moment)\b"
)


def _find(reading: Reading, cued: Sequence[Cued]) -> Iterator[Finding]:
    profile = reading.profile
    if profile is None or not profile.past or not (profile.current or profile.recipient.company):
        return
    told = {n: f"{p.title or 'there'} until {p.end}".replace("{", "").replace("}", "") for n, p in profile.past}
    seen: set[tuple[str, int]] = set()
    for sentence, start, end, n in (
        *_jobs(reading, profile, cued),
        *_deeds(profile, cued),
        *_places(reading, profile, cued),
    ):
        if (place := (sentence.field.name, sentence.index)) not in seen:
            seen.add(place)
            yield finding(
                RULE,
                sentence,
                (start, end),
                f'"{{}}" is past: {told[n]}.',
                "Speak of the present job, or of this one as past.",
            )


def _jobs(reading: Reading, profile: Profile, cued: Sequence[Cued]) -> Iterator[tuple[Sentence, int, int, int]]:
    """Yield the titles held before and told as held now."""
    for said in (*titles(reading, cued), *likened(cued, profile), *peers(cued)):
        n = was_own(profile, said.title)
        if n is not None and not _is_told_as_past(said):
            yield said.sentence, said.start, _with_employer(reading, profile, said), n


def _with_employer(reading: Reading, profile: Profile, said: Said) -> int:
    """Give where the words end, the employer left behind taken in: *an auditor at Vest*."""
    near = reading.runs_from(said.sentence, said.end)[:1]
    beside = near and near[0][0] - said.end <= len(" at the ")
    return near[0][1] if beside and past_employer(profile, text_of(said.sentence, near[0])) is not None else said.end


def _deeds(profile: Profile, cued: Sequence[Cued]) -> Iterator[tuple[Sentence, int, int, int]]:
    """Yield an ended title said as what is done now: *you plan production* of a former production planner."""
    held = {stem(w) for t in own_titles(profile) for w in words_of(t)} | profile.now_stems
    titles = {frozenset(map(stem, words_of(p.title))): n for n, p in profile.past}
    wanted = {words: n for words, n in titles.items() if len(words) == _PAIR and not words & held}
    for sentence, _ in cued if wanted else ():
        words = sentence.words
        for n in range(len(words) - _PAIR):
            pair = frozenset(stem(word) for _, _, word in words[n + 1 : n + 1 + _PAIR])
            told = not words[n + 1][2].endswith("ed") and not supposed(sentence, words[n][0])
            if words[n][2] == "you" and pair in wanted and told:
                yield sentence, words[n][0], words[n + _PAIR][1], wanted[pair]


_PAIR = 2
"""Words of a title that a verb and its object repeat."""


def _is_told_as_past(said: Said) -> bool:
    text = said.sentence.field.view.lower[said.start : said.end]
    return is_past(said.sentence, said.start) or bool(_WERE.search(text))


_WERE = re.compile(r"\b(?:were|was|your work as|former|previous|ex|past|old)\b")


def _places(reading: Reading, profile: Profile, cued: Sequence[Cued]) -> Iterator[tuple[Sentence, int, int, int]]:
    """Yield the employers left behind and told as present: named beside *you* with nothing that says it is past."""
    for sentence, _ in cued:
        for run in reading.runs(sentence):
            name = run[1] - len(text_of(sentence, run).rpartition(" of ")[2]), run[1]
            text = text_of(sentence, name)
            is_place = sentence.field.view.lower.startswith("in ", name[0] - 3)
            if " " not in text and (is_place or (name[0] == sentence.start and is_trade_word(text))):
                continue
            n = None if is_senders(reading, text) else past_employer(profile, text)
            opens = " " not in text and name[0] == sentence.start
            if n is None or (opens and fold(text) != fold(profile.recipient.positions[n].company).split()[0]):
                continue
            if reading.is_english and _is_told_as_present(reading, profile, sentence, name):
                yield sentence, *name, n


def _is_told_as_present(reading: Reading, profile: Profile, sentence: Sentence, name: tuple[int, int]) -> bool:
    near, view, buyer = around(sentence, name), sentence.field.view.lower, not reading.recruiting
    before = view[max(sentence.start, name[0] - _BACK) : name[0]]
    if _THEIRS.search(before) or _names_present(profile, near) or _LEFT.match(view, *name):
        return False
    if (
        _TODAY.match(view, name[1], sentence.end)
        or (buyer and is_offered(before))
        or _LONG.search(before)
        or (_LASTS.search(before) and _STILL.match(view, name[1], sentence.end))
    ):
        return True
    gone = _AFTERWARDS.match(view, name[1], sentence.end) or is_past(sentence, name[0])
    if gone or (reading.recruiting and "your work" in before):
        return False
    to_reader = _READER.search(near) or _NOW.search(near)
    others = (
        _SENDERS.search(_SUPPOSING.sub(" ", before))
        or _THROUGH_ME.search(near)
        or not (buyer or not _OFFER.search(near))
    )
    return bool(to_reader or not others)


_BACK = 160
_TODAY = re.compile(r" (?:today|now|these days|right now|at present|at the moment)\b")
_LEFT = re.compile(r"(?:ex|former|formerly|old)\b")
_THROUGH_ME = re.compile(r"\b(?:through|to|with|by|via|from|told|tell|ask|asked) (?:me|us)\b")
_LASTS = re.compile(r"\b(?:years?|decades?|months) (?:at|with|in|of) (?:the )?$")
_LONG = re.compile(
    r"\b(?:(?:is|are) a (?:very |rather )?long (?:time|while|spell) (?:at|with|in)|(?:remain|stay|staying|remaining) (?:at|with|in)) (?:the )?$"
)
_STILL = re.compile(r" (?:is|are|must|means|and counting|now|says|shows|have taught|has taught|makes|tells)\b")
_OFFER = re.compile(
    r"\b(?:role|job|position|opening|vacancy|hiring|client|salary|join\w*|alongside|competitor|rival|former|ex)\b"
)
_SUPPOSING = re.compile(
    r"\b(?:i|we) (?:\w+ly |do |also )?(?:guess|suppose|imagine|think|believe|hope|hear|understand|gather|see|saw|know|bet|expect|"
    r"assume|reckon|trust|wonder|noticed)\b"
)
_SENDERS = re.compile(r"\b(?:i|we|our|my|us|i'm|we're|we've|i've)\b")


def _names_present(profile: Profile, lower: str) -> bool:
    """Tell whether the sentence names the present employer too, and so compares then with now."""
    own = profile.recipient.company.lower()
    return bool(own) and own in lower


PROBE = Probe(RULE, _find)
