"""The message read beside the profile: where names stand in a sentence, and what is only supposed."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import repeat
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING

from attrs import define, field

from qualify.grounding.facts import Profile, profile_of
from qualify.grounding.names import parts_of
from qualify.grounding.stems import stem
from qualify.grounding.weights import STOPPED
from qualify.models import Draft
from qualify.moves import Tagging
from qualify.text import Document, FieldName, Part, Sentence, Span, language_of

if TYPE_CHECKING:
    from qualify.grounding.employers import Named
    from qualify.grounding.judged import Told

Stretch = tuple[int, int]
"""Offsets into the view of a sentence's field."""
Place = tuple[Sentence, Stretch]
"""A stretch with its sentence."""
MOVES = ("about", "observation", "terms", "mechanism", "proof")
"""Moves whose chances tell what a sentence is for, first whether it is about the reader."""
_NO_CHANCES = (0.0,) * len(MOVES)

_UPPER = "A-Z" + "".join(chr(c) for c in range(0xC0, 0x530) if chr(c).isupper())
_SECOND_SYLLABLE = (
    r"-(?!run\b|by\b|up\b|in\b|to\b|on\b|a\b|an\b)(?:ch|[bcdghjklmnprstwy])?[yw]?[aeiou]{1,3}(?:ng|[nmhkl])?\b"
)
_LETTERS = rf"(?:[^\W_]|['’](?!s\b)(?=\w))*(?:(?<=[a-z]){_SECOND_SYLLABLE})?"
_NAME_WORD = rf"(?:[{_UPPER}]{_LETTERS}|\d+[{_UPPER}][^\W_]*)"
_JOINT = (
    r"(?: ?[&+/-] ?| [dl]['’]| (?:of |de |del |la |le |da |do |di |van |von |der |den |the |for ){0,2}|\. (?=[A-Z])|\.)"
)
_RUN = re.compile(
    rf"[\d{_UPPER}](?<![\w@#./].)(?:(?<!\d){_LETTERS}|(?<=\d)\d*[{_UPPER}][^\W_]*)(?:{_JOINT}{_NAME_WORD}){{0,6}}"
)
"""A run begins with the class of its first character, so that the others are passed over fast."""
_SKIPPED = re.compile(r"[\s\"'(,:]{0,3}(?:(?:the|our|my|both|either) )?[\"'(]?", re.IGNORECASE)
_FIRST_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_SUPPOSED = re.compile(
    r"\b(?:if|whether|once|unless|when|whenever|should|suppose|assuming|in case|until|maybe|perhaps|may|might|"
    r"wonder(?:ing|ed)?|"
    r"guess(?:ing)?|bet|suspect|imagine|probably|likely|(?:do|did|have|are|were|would|could|can|will|how) you|"
    r"hope|hoping|curious|so you(?:'ve|'ll| have| will)?|"
    r"not sure|don't know|in which case|where|any|anyone|everyone|people|those|companies|teams|leaders|who)\b"
)
_BEFORE, _INTO, _WINDOW, _FEW = 45, 9, 160, 6
_TELLING = 2
"""Different words that tell another language; an English message may be a few words and a name."""


@define(eq=False, slots=False)
class Reading:
    """A draft with its document and the recipient's profile.

    Attributes:
        draft: As given.
        document: Its text.
        profile: The facts; None when nothing is known.
        language: Of the body; None where it is to be told when asked.
        tagging: The moves in it; None where none were looked for.
        cues: Under the name of each cue where its phrases stand, in order.
    """

    draft: Draft
    document: Document
    profile: Profile | None
    language: str | None = None
    tagging: Tagging | None = None
    cues: Mapping[str, Sequence[Place]] = field(init=False, factory=dict[str, Sequence[Place]])
    _runs: dict[Sentence, list[Stretch]] = field(init=False, factory=dict[Sentence, list[Stretch]])
    is_own_named: bool | None = field(init=False, default=None)
    told: "tuple[Told, ...] | None" = field(init=False, default=None)
    named: "tuple[Named, ...] | None" = field(init=False, default=None)
    """What was found out of the whole message, so that it is asked once."""

    @cached_property
    def own(self) -> list[Sentence]:
        """The sentences of the sender's own, the sign-off left out."""
        return [sentence for sentence in self.document.own if sentence.part is not Part.SIGN_OFF]

    @cached_property
    def said(self) -> frozenset[str]:
        """Every word of them."""
        return frozenset[str]().union(*[sentence.vocabulary for sentence in self.own])

    @cached_property
    def stems(self) -> dict[str, str]:
        """Each of them that says something, with its stem."""
        words = self.said - STOPPED
        return dict(zip(words, map(stem, words), strict=True))

    @cached_property
    def recruiting(self) -> bool:
        """Whether a job is offered."""
        return self.draft.kind == "recruiting"

    @cached_property
    def others(self) -> tuple[tuple[str, ...], ...]:
        """Names that may be spoken of without being the recipient's: mutual contacts, the sender."""
        names = self.profile.recipient.mutuals if self.profile else ()
        sender = self.draft.sender
        return tuple(parts_of(name) for name in (*names, *((sender.name,) if sender else ())) if name.strip())

    @cached_property
    def people(self) -> tuple[str, ...]:
        """The names of all who have a place in the message."""
        who, sender = self.draft.recipient, self.draft.sender
        own = (*who.mutuals, who.name) if who else ()
        return (*own, sender.name) if sender else own

    def runs(self, sentence: Sentence) -> list[Stretch]:
        """The names in a sentence: runs of capitalised words, found once."""
        found = self._runs.get(sentence)
        if found is None:
            found = self._runs[sentence] = _runs(sentence)
        return found

    def runs_up_to(self, sentence: Sentence, at: int) -> list[Stretch]:
        """The last few names that end at an offset or before it."""
        names = self.runs(sentence)
        last = bisect_right(names, at, key=itemgetter(1))
        return names[max(0, last - _FEW) : last]

    def runs_from(self, sentence: Sentence, at: int) -> list[Stretch]:
        """The first few names that begin at an offset or after it."""
        names = self.runs(sentence)
        first = bisect_left(names, at, key=itemgetter(0))
        return names[first : first + _FEW]

    @cached_property
    def _chances(self) -> dict[Sentence, tuple[float, ...]]:
        if self.tagging is None:
            return {}
        rows = (self.tagging.chances.get(move, repeat(0.0)) for move in MOVES)
        return dict(zip(self.tagging.sentences, zip(*rows, strict=False), strict=False))

    def chances(self, sentence: Sentence) -> tuple[float, ...]:
        """The chance of each of `MOVES` in a sentence, 0–1; 0 where it was not looked for."""
        return self._chances.get(sentence, _NO_CHANCES)

    @cached_property
    def is_english(self) -> bool:
        """Whether what is read of its grammar can tell anything."""
        own = " ".join(sentence.cased for sentence in self.document.argued) if self.language is None else ""
        return (self.language or language_of(own, least=_TELLING)) in {"en", "und"}


def read(draft: Draft, document: Document, language: str | None = None, tagging: Tagging | None = None) -> Reading:
    """Join a draft, its document, the profile of its recipient and the moves found."""
    profile = profile_of(draft.recipient, draft.today) if draft.recipient else None
    return Reading(draft, document, profile, language, tagging)


def _runs(sentence: Sentence) -> list[Stretch]:
    """Find the names in a sentence: runs of capitalised words, a function word at the beginning left out."""
    cased = sentence.field.view.cased
    where = cased, sentence.start, sentence.end
    found = (_RUN.match(*where),) if sentence.cased[1:].islower() else _RUN.finditer(*where)
    named = [one.span() for one in found if one and one.group() not in _NO_NAMES]
    runs = [run for start, end in named if (run := _trimmed(cased, start, end))]
    if runs and runs[0][0] == sentence.start and (heading := _HEADING.match(cased, *runs[0])):
        runs[0] = heading.end(), runs[0][1]
    return runs


_HEADING = re.compile(r"[^\W_]+ for ")
"""What opens a line before a name: *Hinges for Muebles Alcázar*."""


_OPENERS = frozenset(
    "Following Given Congratulations Congrats Kudos Regarding Seeing Hearing Knowing Saw Read Loved Noticed Impressed "
    "Hope Hoping Running Managing Leading Everyone Employers Employees Customers Residents Heard Spotted Sorry Pleased "
    "Leaving Joining Replacing Visiting Calling Writing Helping Keeping Saving Moving Hiring Selling Buying Looking Asking Speaking "
    "Delighted Thrilled Interested Working Despite Besides Unlike Considering Concerning".split()
)
"""Words that have a capital because a sentence begins with them."""
_NO_NAMES = _OPENERS.union(map(str.capitalize, STOPPED))
"""What is no name by itself."""


def _trimmed(cased: str, start: int, end: int) -> Stretch | None:
    """Leave out what has its capital for another reason: the opener of a sentence, the *I* behind *On Fridays*."""
    while first := _FIRST_WORD.match(cased, start, end):
        word = first.group()
        if word not in _NO_NAMES and word.lower() not in STOPPED:
            behind = _BEHIND.search(cased, start, end)
            return start, behind.start() if behind else end
        start = min(first.end() + 1, end)
    return None


_BEHIND = re.compile(r" I(?:'\w+)?\Z")


def run_after(sentence: Sentence, at: int) -> Stretch | None:
    """Find the name that begins at an offset, an opening quote or *the* skipped."""
    cased = sentence.field.view.cased
    skipped = _SKIPPED.match(cased, at, sentence.end)
    begin = skipped.end() if skipped else at
    found = _RUN.match(cased, begin, sentence.end)
    return _trimmed(cased, found.start(), found.end()) if found else None


def around(sentence: Sentence, stretch: Stretch) -> str:
    """The sentence about a stretch in lower case, at most 160 characters either way, so that time stays linear."""
    lower = sentence.field.view.lower
    return lower[max(sentence.start, stretch[0] - _WINDOW) : min(sentence.end, stretch[1] + _WINDOW)]


def text_of(sentence: Sentence, stretch: Stretch) -> str:
    """The characters of a stretch, with their capitals."""
    return sentence.field.view.cased[stretch[0] : stretch[1]]


def supposed(sentence: Sentence, at: int) -> bool:
    """Tell whether what begins at an offset is asked or supposed and not stated: *if you hire*, *do you use*."""
    lower = sentence.field.view.lower
    begin = max(sentence.start, at - _BEFORE)
    return bool(_SUPPOSED.search(lower, begin, min(at + _INTO, sentence.end)))


def imagined(sentence: Sentence, at: int) -> bool:
    """Tell whether a past event is asked or supposed; *when you moved* and *who told you* take it for a fact."""
    lower = sentence.field.view.lower
    begin = max(sentence.start, at - _BEFORE)
    return bool(_IMAGINED.search(lower, begin, min(at + _INTO, sentence.end)))


_IMAGINED = re.compile(
    r"\b(?:if|whether|unless|suppose|supposing|assuming|in case|maybe|perhaps|may|might|wonder(?:ing|ed)?|guess(?:ing)?|"
    r"bet|suspect|imagine|probably|likely|(?:do|did|have|are|were|would|could|can|will|has|had) you|had|"
    r"hope|hoping|curious|not sure|don't know|until|would|could|once|so|time|rather|wish)\b|\?"
)


def is_past(sentence: Sentence, start: int) -> bool:
    """Tell whether the words before an offset put what follows in earlier times: *when you were*, *your years at*."""
    lower = sentence.field.view.lower
    return bool(_PAST.search(lower[max(sentence.start, start - _WINDOW) : start]))


_PAST = re.compile(
    r"\b(?:(?:before|(?<!look )(?<!looks )(?<!looking )after|from|via|leaving|left|until|out of|through|ex|former|formerly|previous|previously|"
    r"past|old|prior|then|beyond|since leaving|once|earlier|back at|back in|first)"
    r"(?:[ -][\w&'-]+){0,3}|(?:time|(?<!new )(?<!this )(?<!next )(?<!last )(?<!each )years?|days|months|stint|spell|tenure|background|history|experience|career|"
    r"decade|roots|chapter|past)\b[^.!?]{0,45}"
    r"|before that\b[^.!?]{0,60}|having (?:been|begun|started|worked|led|run|come|spent|served|learnt|learned|trained|left|built|joined)\b[^.!?]{0,70}"
    r"|you(?:'d|'ve|'ll have| have| had)? (?:\w+ ){0,2}?(?:were|was|did|had|left|spent|built|led|ran|began|came|went|grew|"
    r"made|cut|used to|worked|managed|handled|started|joined|moved|"
    r"learned|learnt|trained|earned|served|helped|developed|designed|launched|supervised|oversaw|headed|"
    r"delivered|progressed|climbed|taught|sold|bought|wrote|drove|rode|flew|kept|held|knew|saw|got|gave|taught|sat|stood|won|lost|met|spoke|wore|fought|chose|rose|"
    r"\w{3,}ed)\b[^.!?]{0,70})\W*$"
)


def overlap(one: Span, other: Span) -> bool:
    """Tell whether two spans share a character."""
    return one.field == other.field and one.start < other.end and other.start < one.end


def meeting(spans: Iterable[Span]) -> Callable[[Span], bool]:
    """Give what tells whether a span shares a character with one of several, without looking at each of them."""
    starts: dict[FieldName, list[int]] = {}
    reach: dict[FieldName, list[int]] = {}
    for span in sorted(spans, key=attrgetter("start")):
        starts.setdefault(span.field, []).append(span.start)
        ends = reach.setdefault(span.field, [])
        ends.append(max(span.end, ends[-1]) if ends else span.end)

    def meets(span: Span) -> bool:
        before = bisect_left(starts.get(span.field, ()), span.end)
        return before > 0 and reach[span.field][before - 1] > span.start

    return meets


def span_of(sentence: Sentence, stretch: Stretch) -> Span:
    """The span in the caller's text."""
    return sentence.span(*stretch)
