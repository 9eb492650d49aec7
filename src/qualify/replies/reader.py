"""Finds what each intent is known by in a reply read as one language."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice

from attrs import define, field, frozen

from qualify.phrases import Lexicon
from qualify.replies.cue import FIRM, SOFT, Cue, Family, Intent
from qualify.replies.fillers import FILLERS, NEGATIONS
from qualify.replies.referred import named
from qualify.text import Field as TextField
from qualify.text import Part, Sentence

_JOINT = re.compile(r"[,;:.!?()\u2013\u2014]| - ")
_CITED = re.compile(r'"[^"\n]{1,200}"')
_VERBS_FIRST = frozenset("do does did is are can could would will have has should may am was were".split())
_ASKED = frozenset("you it this that there they we your the i these he she".split())
_NEAR, _AROUND, _THREE = 3, 10, 3


@frozen
class Found:
    """A cue found.

    Attributes:
        intent: What it says.
        sure: How far it settles it, 0–1.
        start: Where, in the plain view.
        end: Where it ends.
        sentence: The sentence it stands in.
        name: The person named, where one is.
    """

    intent: Intent
    sure: float
    start: int
    end: int
    sentence: Sentence
    name: str | None = None


@define(eq=False)
class Reader:
    """Reads one language.

    Args:
        families: Its families.
    """

    families: tuple[Family, ...]
    _cues: dict[str, tuple[Family, Cue]] = field(init=False)
    _lexicon: Lexicon = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._cues = {f"{f.intent}/{n}": (f, cue) for f in self.families for n, cue in enumerate(f.cues)}
        phrases = {key: cue.phrases for key, (_, cue) in self._cues.items()}
        phrases |= {f"-{key}": cue.unless for key, (_, cue) in self._cues.items() if cue.unless}
        phrases |= {f"~{f.intent}": f.mistaken for f in self.families if f.mistaken}
        self._lexicon = Lexicon(phrases)

    def __call__(self, text: TextField) -> Iterator[Found]:
        """Yield what is found, in the order of the text."""
        for sentence in text.sentences:
            yield from self._in_sentence(sentence)

    def _in_sentence(self, sentence: Sentence) -> Iterator[Found]:
        hits = self._lexicon.find(sentence)
        for key, (family, cue) in self._cues.items():
            if key not in hits or f"-{key}" in hits or (sentence.part is Part.SIGN_OFF and cue.sure < FIRM):
                continue
            shields = hits.get(f"~{family.intent}", ())
            for start, end in hits[key]:
                if any(a < end and start < b for a, b in shields) or (cue.whole and not _whole(sentence, start, end)):
                    continue
                if (family.intent in {"yes", "referral"} and _negated(sentence, start)) or _cited(sentence, start, end):
                    continue
                yield Found(family.intent, cue.sure, start, end, sentence)
        for who in named(sentence):
            yield Found("referral", FIRM, who.start, who.end, sentence, who.name)
        if (sentence.is_question or _asks(sentence)) and sentence.part is not Part.SIGN_OFF:
            yield Found("question", SOFT, sentence.start, sentence.end, sentence)


def _asks(sentence: Sentence) -> bool:
    """Tell a question that lacks its mark by its English word order: "do you ship to Malta"."""
    words = [word for _, _, word in sentence.words[:3]]
    return len(words) == _THREE and words[0] in _VERBS_FIRST and words[1] in _ASKED and words[2] != "not"


def _negated(sentence: Sentence, start: int) -> bool:
    """Tell whether the clause says no shortly before: "budget is not approved", "I only accept"."""
    cased = sentence.field.view.cased
    at = bisect_right(sentence.words, start, key=lambda word: word[1])
    before = sentence.words[max(0, at - _NEAR) : at]
    return any(word in NEGATIONS and not _JOINT.search(cased, b, start) for _, b, word in before)


def _cited(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether words stand in quotation marks within a longer sentence: somebody else's, or talked about."""
    cased = sentence.field.view.cased
    for cited in _CITED.finditer(cased, sentence.start, sentence.end):
        if cited.start() < start and end < cited.end():
            return cited.end() - cited.start() + _AROUND < sentence.end - sentence.start
    return False


def _whole(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a stretch is all that a sentence says, but for courtesies and one name."""
    beside = (a for a, b, word in sentence.words if (b <= start or a >= end) and word not in FILLERS)
    rest = list(islice(beside, 2))
    cased = sentence.field.view.cased
    return len(rest) <= 1 and all(
        a > sentence.start and cased[a].isupper() and not cased[a + 1 : a + 2].isupper() for a in rest
    )
