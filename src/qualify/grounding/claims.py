"""Statements about the recipient that a profile would have to bear out: posts, talks, hires, tools, visits, numbers."""

import re
from collections.abc import Container, Iterable, Iterator

from attrs import frozen

from qualify.grounding.claim_cues import CUES, OTHERS
from qualify.grounding.companies import same_company
from qualify.grounding.reading import Place, Reading, imagined, run_after, supposed, text_of
from qualify.grounding.stems import stem, words_of
from qualify.text import Sentence, Span

_CLAUSE_END = re.compile(
    r"[;.!?—–\n]|: |, (?:and|so|but|we|i|which|our|it|that's|because|would|could|are|do|is|here)\b|(?: -)+ | "
    r"(?:so|and|but|because|which is why) (?:we|i|our|it|thought|wanted|figured)\b| \("
)
_MAX_CLAUSE = 220


@frozen
class Claim:
    """Something said of the recipient.

    Attributes:
        kind: The cue, without its family: ``work``, ``did``.
        sentence: Where.
        start: Where it begins.
        cue_end: Where the cue ends and what it is about begins.
        end: The end of the clause.
    """

    kind: str
    sentence: Sentence
    start: int
    cue_end: int
    end: int

    @property
    def cue(self) -> str:
        """The words that announce it, in lower case."""
        return self.sentence.field.view.lower[self.start : self.cue_end]

    @property
    def span(self) -> Span:
        """Where it stands in the caller's text."""
        return self.sentence.span(self.start, max(self.end, self.cue_end))

    @property
    def words(self) -> list[str]:
        """The words from cue to end of clause, with their capitals."""
        return words_of(self.sentence.field.view.cased[self.start : self.end])

    @property
    def number(self) -> int | None:
        """The number that ends the cue; None where none does."""
        word = self.cue.split()[-1] if self.cue.split() else ""
        digits = "".join(c for c in word if c.isdigit()) if word[:1] in "$€£" or word[:1].isdigit() else stem(word)
        base = digits + word[-1] if word[-1:] in "km" and digits[:1].isdigit() else digits
        return int(stem(base)) if stem(base).isdigit() else None

    @property
    def about(self) -> list[str]:
        """The words after the cue."""
        return words_of(self.sentence.field.view.cased[self.cue_end : self.end])


def claims(reading: Reading, cues: Container[str] = CUES) -> Iterator[Claim]:
    """Yield what is stated of the recipient, not what is asked or supposed, cue by cue."""
    for cue, places in reading.cues.items():
        if cue in cues:
            yield from _stated(reading, cue.removeprefix("claim."), places)


def _stated(reading: Reading, kind: str, places: Iterable[Place]) -> Iterator[Claim]:
    for sentence, (start, end) in places:
        if kind in {"company", "runs"}:
            named = _company_before(reading, sentence, start)
            if named is not None and not supposed(sentence, start):
                yield Claim(kind, sentence, named, end, clause_end(sentence, end))
        elif not (kind == "did" and _is_others(sentence, start)) and (
            kind in _ALWAYS or not _is_supposed(sentence, kind, start, end)
        ):
            yield Claim(kind, sentence, start, end, clause_end(sentence, end))


_ALWAYS = frozenset({"work", "congrats", "kin", "place"})
"""What is told even in a question: *did your post on X bring answers?*"""


def _is_supposed(sentence: Sentence, kind: str, start: int, end: int) -> bool:
    """Tell whether a claim is only supposed; a plain past is told as a fact even after *when*."""
    told = kind in {"did", "said"} and not _UNFINISHED.search(sentence.field.view.lower, start, end)
    return imagined(sentence, start) if told else supposed(sentence, start)


_UNFINISHED = re.compile(r"\b(?:have|has|are|is|be|will|'ve|'re|cut|let|put|set|shut|run)\b|ing\b|['](?:ve|re|s)\b")


def _is_others(sentence: Sentence, start: int) -> bool:
    """Tell whether *your X* are third parties, or a thing done to order: *your rivals closed*, *get your books closed*."""
    lower = sentence.field.view.lower
    if not lower.startswith("your ", start):
        return bool(_BESIDE_YOU.search(lower, max(sentence.start, start - _BACK), start))
    ordered = _ORDERED.search(lower, max(sentence.start, start - _BACK), start)
    return bool(ordered or _OTHERS.match(lower, start))


_BESIDE_YOU = re.compile(r"\b(?:around|near|round|behind|beside|above|below|unlike|next to|close to|opposite) $")
"""It is not the reader who does it: *growers around you lost*."""
_BACK = 16
_ORDERED = re.compile(r"\b(?:get|gets|getting|have|having|see|want|need|keep|leave|leaves|keeps|make) $")
_OTHERS = re.compile(rf"your (?:{OTHERS})\b")


def _company_before(reading: Reading, sentence: Sentence, at: int) -> int | None:
    """Give where the recipient's company is named right before a verb; None where it is not."""
    own = reading.profile.recipient.company if reading.profile else ""
    near = reading.runs_up_to(sentence, at - 1)[-1:]
    if own and near and at - near[0][1] <= _SPACE and same_company(text_of(sentence, near[0]), own):
        return near[0][0]
    return None


_SPACE = 3
"""A space, or the apostrophe of *'s* and a space."""


def clause_end(sentence: Sentence, at: int) -> int:
    """Give where the clause ends that holds an offset."""
    lower = sentence.field.view.lower
    found = _CLAUSE_END.search(lower, at, min(sentence.end, at + _MAX_CLAUSE))
    return found.start() if found else min(sentence.end, at + _MAX_CLAUSE)


def product_of(claim: Claim) -> tuple[int, int] | None:
    """Find the product a claim of use names: *you use X*, *your X instance*."""
    if claim.cue != "your":
        return run_after(claim.sentence, claim.cue_end)
    name = run_after(claim.sentence, claim.cue_end)
    if name and _OWNED.match(claim.sentence.field.view.lower, name[1], claim.sentence.end):
        return name
    return None


_OWNED = re.compile(
    r" (?:\w+ )?(?:instance|stack|account|setup|set-up|deployment|subscription|implementation|tenant|environment|"
    r"licen[cs]es?|install|installation|org|contract|renewal|seats|pipelines?|clusters?)\b"
)
