"""Reads the labelled messages with a profile and fits what is called a made-up statement about the reader."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from attrs import evolve, field, frozen
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression

from qualify.grounding import reading_of as read
from qualify.grounding.claim_cues import KINDS
from qualify.grounding.judged import Weights, told
from qualify.grounding.known import Known
from qualify.grounding.reading import Reading, overlap
from qualify.grounding.stems import stem, words_of
from qualify.grounding.telling import Inputs
from qualify.grounding.weights import weight
from qualify.models import Draft
from qualify.moves import Tagger
from qualify.text import Document, FieldName, Span, language_of

SEEN = "seen"
"""How files begin whose messages the phrases were written after: on them the phrases look better than they are."""
CUES = ("cue", "cue borne out", *(f"cue {kind}" for kind in KINDS))
KIND = "unsupported_claim"
STRENGTH = 0.3
"""Inverse of the L2 penalty; chosen with whole files left out, as are the cuts."""
CUT, BESIDE = 70, 5
"""Hundredths of a log-odds from which on a clause is called made up: alone, and beside another that is."""
DENSE = {"varied": 0.3, "claims": 0.3, "pairs": 0.15, "plain": 0.15, "firms": 0.15, "contacts": 0.3}
"""What a clause counts in files that are dense in what is made up: there more is than in mail."""
LEAST, SMALL = 3, 3
"""Clauses that a wording must be in to be learned, and hundredths below which it adds nothing."""
FIELDS = ("id", "kind", "channel", "subject", "body", "recipient", "sender", "thread", "today")


@frozen
class Labelled:
    """One message of the corpus.

    Attributes:
        file: The file it is of; all of a file are by one hand.
        draft: The message with its profile.
        wrong: What is wrong in it, as kind and place.
        targeting: A careful reader's verdict on its targeting; empty where none was given.
    """

    file: str
    draft: Draft = field(repr=False)
    wrong: tuple[tuple[str, Span], ...]
    targeting: str = ""

    @property
    def seen(self) -> bool:
        """Whether the phrases were written after it."""
        return self.file.startswith(SEEN)


@frozen
class Judged:
    """One clause that may say something of the reader.

    Attributes:
        of: Its message.
        span: Where it stands.
        inputs: What the weights are put on.
        wording: How it is worded, on which others are put.
        made_up: Whether it says what nothing bears out; None where a part of it does, or something else is wrong.
    """

    of: Labelled = field(repr=False)
    span: Span
    inputs: Inputs
    wording: list[str]
    made_up: bool | None


def labelled(folder: Path) -> Iterator[Labelled]:
    """Yield every message of every ``.jsonl`` file, in the order of the file names."""
    for path in sorted(folder.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            yield from (_labelled(path.stem, data) for data in map(json.loads, lines))


def _labelled(file: str, data: Mapping[str, Any]) -> Labelled:
    draft = Draft.parse({key: data[key] for key in FIELDS if data.get(key) is not None})
    places = [(wrong["kind"], _place(data, wrong["quote"])) for wrong in data["problems"]]
    return Labelled(file, draft, tuple((kind, place) for kind, place in places if place), data.get("targeting", ""))


def _place(data: Mapping[str, Any], quote: str) -> Span | None:
    fields: tuple[FieldName, ...] = ("body", "subject")
    found = [(name, str(data.get(name) or "").find(quote)) for name in fields]
    return next((Span(name, at, at + len(quote)) for name, at in found if at >= 0), None)


def judged(one: Labelled, tagger: Tagger) -> Iterator[Judged]:
    """Yield the clauses of a message that may say something of the reader, with their inputs."""
    reading = reading_of(one.draft, tagger)
    if reading.profile is None or not reading.profile.facts:
        return
    for found in told(Known.of(reading, reading.profile)):
        clause = found.clause
        span = clause.sentence.span(clause.start, clause.end)
        yield Judged(one, span, found.inputs, found.wording, _is_made_up(one, span))


def reading_of(draft: Draft, tagger: Tagger) -> Reading:
    """Read a message with its profile."""
    document = read_document(draft)
    return read(draft, document, language_read(document), tagger(document))


def read_document(draft: Draft) -> Document:
    """Read the text of a message."""
    return Document.of(draft.subject or "", draft.body)


def language_read(document: Document) -> str:
    """Tell the language of what is argued, as a check does."""
    return language_of(" ".join(sentence.cased for sentence in document.argued), least=2)


def _is_made_up(one: Labelled, span: Span) -> bool | None:
    made_up = [place for kind, place in one.wrong if kind == KIND and overlap(place, span)]
    if any(covers(place, span) for place in made_up):
        return True
    return None if made_up or is_in_doubt(one, span) else False


def is_in_doubt(one: Labelled, span: Span) -> bool:
    """Tell whether something else is wrong in a clause, or it is a subject that says again what is wrong below.

    Not every reader marks that again.
    """
    return any(overlap(place, span) or _says_again(one, place, span) for _, place in one.wrong)


def _says_again(one: Labelled, place: Span, span: Span) -> bool:
    return span.field == "subject" and not _stems(one, place).isdisjoint(_stems(one, span))


def _stems(one: Labelled, span: Span) -> frozenset[str]:
    """The stems of what a stretch says, function words left out."""
    text = (one.draft.subject or "") if span.field == "subject" else one.draft.body
    return frozenset(stem(word) for word in words_of(text[span.start : span.end]) if weight(word))


def covers(place: Span, span: Span) -> bool:
    """Tell whether at least half of the shorter of the two is shared."""
    shared = min(place.end, span.end) - max(place.start, span.start)
    return 2 * shared >= min(place.end - place.start, span.end - span.start)


def fit(clauses: Sequence[Judged]) -> Weights:
    """Fit the weights.

    A message that the phrases were written after counts half as it is and half as if no phrase had been found in it.
    """
    return fit_sum([row for one in clauses if one.made_up is not None for row in _rows(one)], CUT, BESIDE)


Counted = tuple[Inputs, list[str], bool, float]
"""A clause as it counts: inputs, wording, what they should say, and how much it weighs."""


def fit_sum(rows: Sequence[Counted], cut: int, beside: int) -> Weights:
    """Fit a sum over inputs and wordings of clauses."""
    inputs, wordings, wanted, worth = zip(*rows, strict=True)
    names, words = sorted(set(chain.from_iterable(inputs))), _learned(wordings)
    table = np.array([[row.get(name, 0) for name in names] for row in inputs])
    mean, spread = table.mean(axis=0), table.std(axis=0) + 1e-6
    both = hstack([csr_matrix((table - mean) / spread), sparse(wordings, words)]).tocsr()
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=300, random_state=0)
    model.fit(both, np.array(wanted), sample_weight=np.array(worth))
    weights = model.coef_[0][: len(names)] / spread
    bias = float(model.intercept_[0] - (weights * mean).sum())
    added = {word: n for word, n in hundredths(words, model.coef_[0][len(names) :]).items() if abs(n) >= SMALL}
    fitted = Weights(round(100 * bias), hundredths(names, weights), added, beside, cut, beside)
    first = [fitted.plain(row) for row in inputs]
    whole = [n + fitted.worded(words) for n, words in zip(first, wordings, strict=True)]
    return evolve(fitted, first=min(beside, least(first, [n >= beside for n in whole])))


LOST = 0.005
"""The share of what is told on the corpus that a first look may miss."""


def least(first: Sequence[int], told: Sequence[bool], lost: float = LOST) -> int:
    """Give the sum of a first look from which on a closer one is worth it.

    Args:
        first: The sums of a first look.
        told: What is told by both looks, in the same order.
        lost: The share of that which may be missed.
    """
    sums = sorted(n for n, is_told in zip(first, told, strict=True) if is_told)
    return sums[int(lost * len(sums))] if sums else max(first, default=0) + 1


def _rows(one: Judged) -> Iterator[Counted]:
    made_up, worth = bool(one.made_up), DENSE.get(one.of.file.partition("_")[0], 0.5 if one.of.seen else 1.0)
    yield one.inputs, one.wording, made_up, worth
    if one.of.seen:
        yield {**one.inputs, **dict.fromkeys(CUES, 0)}, one.wording, made_up, worth


def _learned(wordings: Sequence[list[str]]) -> list[str]:
    found = Counter(chain.from_iterable(wordings))
    return sorted(word for word, n in found.items() if n >= LEAST)


def sparse(wordings: Sequence[list[str]], words: Sequence[str]) -> csr_matrix:
    """Set a row of marks for each list of words."""
    places = {word: n for n, word in enumerate(words)}
    rows = [sorted(places[word] for word in one if word in places) for one in wordings]
    columns = list(chain.from_iterable(rows))
    return csr_matrix((np.ones(len(columns)), columns, np.cumsum([0, *map(len, rows)])), (len(rows), len(words)))


def hundredths(names: Sequence[str], weights: NDArray[np.float64]) -> dict[str, int]:
    """Write weights as whole numbers, by name."""
    return {name: round(100 * float(n)) for name, n in zip(names, weights, strict=True)}
