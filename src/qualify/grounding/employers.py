"""Which companies a message takes for the reader's: names that are not the right one, each judged by what stands around it."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from itertools import repeat

from attrs import frozen

from qualify.grounding import companies, names
from qualify.grounding.companies import distinctive, is_slip, same_company
from qualify.grounding.facts import SYLLABLE, Profile
from qualify.grounding.names import is_title
from qualify.grounding.reading import Reading, Stretch, text_of
from qualify.grounding.roles import has_head
from qualify.grounding.stems import fold, stem
from qualify.grounding.surroundings import KINDS, Features, Site, features, glance
from qualify.grounding.weights import CALENDAR
from qualify.text import Sentence, Span


@frozen(slots=False)
class Weights:
    """What each feature of a name adds, in hundredths of a log-odds.

    Attributes:
        bias: What every name begins with.
        weights: For each feature what it adds.
        cut: From which sum on a name is taken for the reader's present company, or looked at again.
    """

    bias: int
    weights: Mapping[str, int]
    cut: int

    @cached_property
    def crossed(self) -> Mapping[str, Mapping[str, int]]:
        """For each kind of message what a feature adds by itself and beside the kind together."""
        return {kind: {**self.weights, **dict(self._beside(f"{kind} "))} for kind in KINDS}

    def _beside(self, kind: str) -> Iterator[tuple[str, int]]:
        for name, n in self.weights.items():
            if name.startswith(kind):
                feature = name.removeprefix(kind)
                yield feature, self.weights.get(feature, 0) + n

    def sum(self, found: Features) -> int:
        """Add up features."""
        crossed = map(self.crossed[found.kind].get, found.crossed, repeat(0))
        return self.bias + sum(crossed) + sum(map(self.weights.get, found.plain, repeat(0)))

    def reached(self, found: Features) -> bool:
        """Tell whether features come to the cut."""
        return self.sum(found) >= self.cut


@cache
def shipped(name: str) -> Weights:
    """The weights that come with the package.

    Args:
        name: Of their file: ``strangers`` for names that nothing given knows, ``former`` for companies left, ``glance`` for
            which of the first are worth a closer look, ``contacts`` for names given for a contact's.
    """
    return Weights(**json.loads((files("qualify.weights") / f"{name}.json").read_text(encoding="utf-8")))


@frozen(eq=False)
class Named:
    """A name that is not the present employer's.

    Attributes:
        sentence: Where.
        stretch: The name in it.
        former: The index of the ended position at this company; None where nothing given knows the name.
    """

    sentence: Sentence
    stretch: Stretch
    former: int | None

    @property
    def text(self) -> str:
        """The name as the message writes it."""
        return text_of(self.sentence, self.stretch)

    def site(self, reading: Reading) -> Site:
        """What stands around it."""
        return Site.of(reading, self.sentence, self.stretch, former=self.former is not None)


def named(reading: Reading, profile: Profile) -> tuple[Named, ...]:
    """Give the names that can be a company's and are not the present employer's, in order; found once."""
    if reading.named is None:
        reading.named = tuple(_named(reading, profile))
    return reading.named


def _named(reading: Reading, profile: Profile) -> Iterator[Named]:
    known: dict[str, int | bool] = {}
    for sentence in reading.own if reading.is_english else ():
        for run in reading.runs(sentence):
            text = text_of(sentence, run)
            tail = text.rpartition(" of ")[2]
            if text not in known:
                known[text] = _standing(reading, profile, text, tail)
            if (n := known[text]) is True:
                yield Named(sentence, run, None)
            elif n is not False and not (_is_by_chance(profile, sentence, run, n) or _LEFT.match(text)):
                yield Named(sentence, (run[1] - len(tail), run[1]), n)


_LEFT = re.compile(r"(?:ex|former)\b", re.IGNORECASE)


def _standing(reading: Reading, profile: Profile, text: str, tail: str) -> int | bool:
    """Tell which ended position a name is of; True where it may be a company that nothing given knows."""
    if not can_be_company(reading, text):
        return False
    former = past_employer(profile, tail) if profile.past else None
    if (former is None and is_known(profile, text)) or is_slip(text, profile.recipient.company):
        return False
    return True if former is None else former


def _is_by_chance(profile: Profile, sentence: Sentence, run: Stretch, n: int) -> bool:
    """Tell whether a word has its capital from the sentence it opens, and is a word of a company's name, not the name."""
    text = text_of(sentence, run)
    opens = run[0] == sentence.start and " " not in text
    return opens and fold(text) != fold(profile.recipient.positions[n].company).split()[0]


def strangers(reading: Reading, profile: Profile) -> Iterator[Named]:
    """Yield the names nothing given knows that the message takes for the reader's company."""
    first, whole = shipped("glance"), shipped("strangers")
    for one in named(reading, profile):
        is_worth = one.former is None and first.reached(glance(reading, one.sentence, one.stretch))
        if is_worth and whole.reached(features(one.site(reading))):
            yield one


def former_ones(reading: Reading, profile: Profile) -> Iterator[tuple[Named, int]]:
    """Yield the companies the reader has left that the message tells as present, each with the index of its position."""
    weights = shipped("former")
    for one in named(reading, profile):
        if one.former is not None and weights.reached(features(one.site(reading))):
            yield one, one.former


def can_be_company(reading: Reading, text: str) -> bool:
    """Tell whether a name can be a company: nobody addressed by a title, nobody known, not the sender's."""
    sender = reading.draft.sender
    return not (
        _is_none(text)
        or (sender and sender.company and same_company(text, sender.company))
        or names.is_any_of(text, reading.people)
    )


@lru_cache(maxsize=4096)
def _is_none(text: str) -> bool:
    """Tell whether a name is no company's whoever reads it: with a title before it, a job or a month at its end, or HR, IT, N142."""
    first, _, more = text.partition(" ")
    last = more.lower().split()[-1:]
    is_job = bool(_POST.match(text)) or has_head(last) or not CALENDAR.isdisjoint(map(stem, last))
    return is_job or len(text) < 3 or text[1].isdigit() or bool(more and is_title(first.strip(".")))  # noqa: PLR2004 - letters


_POST = re.compile(r"(?:head|director|vice president|vp|svp|evp|chief|manager|dean|chair|president) of ", re.IGNORECASE)


def is_known(profile: Profile, name: str) -> bool:
    """Tell whether a company has a place in the profile: as employer, past or present, or in any fact's words."""
    said = distinctive(name)
    if said <= profile.given or companies.is_any_of(name, profile.firms):
        return True
    return all(_abbreviates(token, profile) for token in said - profile.given)


def _abbreviates(token: str, profile: Profile) -> bool:
    near = profile.begun.get(token[:SYLLABLE], ()) if len(token) >= SYLLABLE else ()
    return any(w.startswith(token) or token.startswith(w) for w in near)


def past_employer(profile: Profile, name: str) -> int | None:
    """Give the index of the ended position at a company the recipient no longer works for."""
    who = profile.recipient
    now = (who.company, *(p.company for _, p in profile.current), profile.headline)
    if any(same_company(name, own) for own in now if own):
        return None
    return next((n for n, p in profile.past if p.company and same_company(name, p.company)), None)


def in_subject(reading: Reading, name: str) -> Span | None:
    """Find a company in the subject, by its whole name or by a long first word of it that is its own."""
    subject, whole = fold(reading.document.subject.view.cased), fold(name)
    short = whole.split()[0] if whole.split() else ""
    text = whole if whole in subject or len(short) <= _SHORT or short not in distinctive(name) else short
    at = subject.find(text) if text and len(subject) == len(reading.document.subject.view.cased) else -1
    return reading.document.subject.span(at, at + len(text)) if at >= 0 else None


_SHORT = 4
"""A first word of more letters stands for the name."""
