"""T104: a position that has ended, told as present."""

import re
from collections.abc import Iterator, Mapping, Sequence

from qualify.findings import Finding, Rule, Severity
from qualify.grounding.companies import ORGANISATION
from qualify.grounding.employers import former_ones, in_subject, past_employer
from qualify.grounding.facts import Profile
from qualify.grounding.probe import Probe, example, finding
from qualify.grounding.reading import Reading, Stretch, is_past, span_of, supposed, text_of
from qualify.grounding.roles import own_titles
from qualify.grounding.stems import fold, stem, words_of
from qualify.grounding.telling_words import READER
from qualify.grounding.titles import Said, likened, peers, titles
from qualify.grounding.trades import is_trade_word
from qualify.grounding.wrong_role import was_own
from qualify.text import Sentence, Span

_Told = tuple[Sentence, int, int, int]
"""A sentence, where in it a job left is told as present, and the index of that position."""
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


def _find(reading: Reading) -> Iterator[Finding]:
    profile = reading.profile
    if profile is None or not profile.past:
        return
    told = {n: f"{p.title or 'there'} until {p.end}".replace("{", "").replace("}", "") for n, p in profile.past}
    seen: set[tuple[str, int]] = set()
    found = [
        *_jobs(reading, profile),
        *_deeds(reading, profile),
        *((one.sentence, *one.stretch, n) for one, n in former_ones(reading, profile)),
    ]
    for sentence, start, end, n in (*found, *_again(reading, profile, found)):
        if (place := (sentence.field.name, sentence.index)) not in seen:
            seen.add(place)
            yield finding(
                RULE,
                sentence,
                (start, end),
                f'"{{}}" is past: {told[n]}.',
                _REMEDY,
            )
    yield from _in_subject(reading, profile, found)


def _in_subject(reading: Reading, profile: Profile, found: Sequence[_Told]) -> Iterator[Finding]:
    """Yield a company left that the body tells as present, and the subject names too: *Lockers at Whitefish*."""
    if not any(sentence.field.name == "subject" for sentence, *_ in found):
        for n in sorted({n for *_, n in found}):
            name = profile.recipient.positions[n].company
            if span := (name and in_subject(reading, name)) or _kind_in_subject(reading, _kinds(profile, n)):
                yield Finding(RULE.code, span, "The subject names the job that is past, too.", _REMEDY)


def _kind_in_subject(reading: Reading, kinds: "_Kinds") -> Span | None:
    found = ((s, _by_kind(s, kinds)) for s in reading.document.subject.sentences)
    return next((span_of(sentence, stretch) for sentence, stretch in found if stretch), None)


_REMEDY = "Speak of the present job, or of this one as past."


def _again(reading: Reading, profile: Profile, found: Sequence[_Told]) -> Iterator[_Told]:
    """Yield what is told of the same job without its name: *since you run safety there*, *your boss at the bank*."""
    said = [(sentence.index, n) for sentence, _, _, n in found if sentence.field.name == "body"]
    if not said:
        return
    first, of = min(said)
    kinds = _kinds(profile, of)
    for sentence in reading.own:
        if sentence.field.name == "body":
            again = (sentence.index > first and _there(sentence)) or _by_kind(sentence, kinds)
            if again and not is_past(sentence, again[0]):
                yield sentence, *again, of


def _there(sentence: Sentence) -> Stretch | None:
    again = _THERE.search(sentence.field.view.lower, sentence.start, sentence.end)
    return again.span() if again and not _IF.search(sentence.field.view.lower, sentence.start, again.end()) else None


_IF = re.compile(r"\b(?:if|whether|unless|once)\b")


def _by_kind(sentence: Sentence, kinds: "_Kinds") -> Stretch | None:
    """Find the company left by what it is, said to the reader or asked: *your bank's*, *life at the brewery*."""
    if not (sentence.is_question or sentence.field.name == "subject" or _READER_SAID & sentence.vocabulary):
        return None
    words, cased = sentence.words, sentence.field.view.cased
    for n, (start, _, word) in enumerate(words):
        for begin, end, noun in words[n + 1 : n + 1 + _REACH.get(word, 0)]:
            if stem(noun.removesuffix("'s")) in kinds[word] and cased[begin].islower():
                return start, end
    return None


_REACH = {"the": 1, "your": 2}
"""How many words on the noun may stand: *your ice plant*."""
_READER_SAID = READER | {"your"}
_Kinds = Mapping[str, frozenset[str]]
"""What a company is, as stems, behind *the* and behind *your*."""


def _kinds(profile: Profile, of: int) -> _Kinds:
    """Give what a company left is, which the present one is not: *bank*, *hotel*; of a trade, *your breweries*."""
    who = profile.recipient
    name = frozenset(words_of(fold(who.positions[of].company)))
    now = frozenset(words_of(fold(f"{who.company} {who.title} {who.industry} {profile.headline}")))
    alike = frozenset[str]().union(*(kind for kind in _ALIKE if not kind.isdisjoint(now)))
    places = frozenset(map(stem, (name & ORGANISATION) - alike)).difference(map(stem, now))
    trades = frozenset(map(stem, filter(is_trade_word, name - alike))).difference(map(stem, now))
    return {"the": places, "your": places | trades}


_ALIKE = tuple(
    frozenset(kind.split())
    for kind in (
        "school schools academy college university institute lyceum gymnasium nursery kindergarten teacher education",
        "hospital clinic clinics medical health care surgery practice centre center nurse doctor",
        "bank capital finance financial trust credit union",
        "hotel hotels resort resorts lodge inn hospitality",
        "factory mill mills works plant manufacturing",
        "restaurant cafe kitchen catering chef",
        "store stores market supermarkets shop retail",
    )
)
"""Words for what one place may be called by: a head of an academy has a school."""
_THERE = re.compile(
    r"\bas (?:their|its|[\w -]{2,30} there)\b|\byou(?:'re|'ll| are| will| must| surely){0,2} (?:still |be ){0,2}(?:in charge of|"
    r"[a-z]{3,}ing|run|lead|head|manage|handle|oversee|look after|work|count|buy|sell|plan|teach|sign)\b[\w ]{0,30} there\b|"
    r"\b(?:give|giving|hand in|handing in) (?:your )?notice\b|\byour (?:notice period|resignation)\b|\bas one of their\b|"
    r"\byou [a-z]+ for them\b|\byour (?:present |current )?employer\b|"
    r"\byour (?:team|colleagues|staff|people|crew|work|job|desk|role|post|boss|manager)(?: [a-z]+)? (?:there|at the [a-z]+)\b"
)


def _jobs(reading: Reading, profile: Profile) -> Iterator[_Told]:
    """Yield the titles held before and told as held now."""
    for said in (*titles(reading), *likened(reading, profile), *peers(reading)):
        n = was_own(profile, said.title)
        if n is not None and not _is_told_as_past(said):
            yield said.sentence, said.start, _with_employer(reading, profile, said), n


def _with_employer(reading: Reading, profile: Profile, said: Said) -> int:
    """Give where the words end, the employer left behind taken in: *an auditor at Vest*."""
    near = reading.runs_from(said.sentence, said.end)[:1]
    beside = near and near[0][0] - said.end <= len(" at the ")
    return near[0][1] if beside and past_employer(profile, text_of(said.sentence, near[0])) is not None else said.end


def _deeds(reading: Reading, profile: Profile) -> Iterator[_Told]:
    """Yield an ended title said as what is done now: *you plan production* of a former production planner."""
    held = {stem(w) for t in own_titles(profile) for w in words_of(t)} | profile.now_stems
    titles = {frozenset(map(stem, words_of(p.title))): n for n, p in profile.past}
    wanted = {words: n for words, n in titles.items() if len(words) == _PAIR and not words & held}
    for sentence in reading.own if wanted else ():
        words = sentence.words
        for n in [n for n, (_, _, word) in enumerate(words[:-_PAIR]) if word == "you"]:
            pair = frozenset(stem(word) for _, _, word in words[n + 1 : n + 1 + _PAIR])
            if pair in wanted and not words[n + 1][2].endswith("ed") and not supposed(sentence, words[n][0]):
                yield sentence, words[n][0], words[n + _PAIR][1], wanted[pair]


_PAIR = 2
"""Words of a title that a verb and its object repeat."""


def _is_told_as_past(said: Said) -> bool:
    text = said.sentence.field.view.lower[said.start : said.end]
    return is_past(said.sentence, said.start) or bool(_WERE.search(text))


_WERE = re.compile(r"\b(?:were|was|your work as|former|previous|ex|past|old)\b")


PROBE = Probe(RULE, _find)
