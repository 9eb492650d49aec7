"""Reads the labelled messages with a profile and fits what is called a made-up statement about the reader."""

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from attrs import field, frozen
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from qualify.grounding import cued_sentences
from qualify.grounding.judged import Weights, hints, told
from qualify.grounding.known import Known
from qualify.grounding.reading import overlap, read
from qualify.grounding.telling import Inputs
from qualify.models import Draft
from qualify.moves import Tagger
from qualify.text import Document, FieldName, Span, language_of

SEEN = "seen"
"""How files begin whose messages the phrases were written after: on them the phrases look better than they are."""
CUES = ("cue", "cue borne out")
KIND = "unsupported_claim"
STRENGTH = 0.05
"""Inverse of the L2 penalty on standardised inputs; chosen with whole files left out, as is the cut."""
CUT = 0.4
"""The chance from which on a clause is called made up."""
FIELDS = ("id", "kind", "channel", "subject", "body", "recipient", "sender", "thread", "today")


@frozen
class Labelled:
    """One message of the corpus.

    Attributes:
        file: The file it is of; all of a file are by one hand.
        draft: The message with its profile.
        wrong: What is wrong in it, as kind and place.
    """

    file: str
    draft: Draft = field(repr=False)
    wrong: tuple[tuple[str, Span], ...]

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
        made_up: Whether it says what nothing bears out; None where a part of it does, or something else is wrong.
    """

    of: Labelled = field(repr=False)
    span: Span
    inputs: Inputs
    made_up: bool | None


def labelled(folder: Path) -> Iterator[Labelled]:
    """Yield every message of every ``.jsonl`` file, in the order of the file names."""
    for path in sorted(folder.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            yield from (_labelled(path.stem, data) for data in map(json.loads, lines))


def _labelled(file: str, data: Mapping[str, Any]) -> Labelled:
    draft = Draft.parse({key: data[key] for key in FIELDS if data.get(key) is not None})
    places = [(wrong["kind"], _place(data, wrong["quote"])) for wrong in data["problems"]]
    return Labelled(file, draft, tuple((kind, place) for kind, place in places if place))


def _place(data: Mapping[str, Any], quote: str) -> Span | None:
    fields: tuple[FieldName, ...] = ("body", "subject")
    found = [(name, str(data.get(name) or "").find(quote)) for name in fields]
    return next((Span(name, at, at + len(quote)) for name, at in found if at >= 0), None)


def judged(one: Labelled, tagger: Tagger) -> Iterator[Judged]:
    """Yield the clauses of a message that may say something of the reader, with their inputs."""
    document = Document.of(one.draft.subject or "", one.draft.body)
    language = language_of(" ".join(sentence.cased for sentence in document.argued), least=2)
    reading = read(one.draft, document, language, tagger(document))
    if reading.profile is None or not reading.profile.facts:
        return
    known, cued = Known.of(reading, reading.profile), cued_sentences(reading)
    for clause, _, given in told(known, cued, hints(known, cued)):
        span = clause.sentence.span(clause.start, clause.end)
        yield Judged(one, span, given, _is_made_up(one, span))


def _is_made_up(one: Labelled, span: Span) -> bool | None:
    made_up = [place for kind, place in one.wrong if kind == KIND and overlap(place, span)]
    if any(_covers(place, span) for place in made_up):
        return True
    return None if made_up or any(overlap(place, span) for _, place in one.wrong) else False


def _covers(place: Span, span: Span) -> bool:
    """Tell whether at least half of the shorter of the two is shared."""
    shared = min(place.end, span.end) - max(place.start, span.start)
    return 2 * shared >= min(place.end - place.start, span.end - span.start)


def fit(clauses: Sequence[Judged], *, cues: bool = True) -> Weights:
    """Fit the weights.

    A message that the phrases were written after counts half as it is and half as if no phrase had been found in it.

    Args:
        clauses: Clauses with their inputs.
        cues: Whether phrases count at all.
    """
    told = [one for one in clauses if one.made_up is not None]
    names = [name for name in told[0].inputs if cues or name not in CUES]
    rows = [row for one in told for row in _rows(one, names)]
    return _whole(names, *(np.array(column) for column in zip(*rows, strict=True)))


def _rows(one: Judged, names: Sequence[str]) -> Iterator[tuple[list[int], bool, float]]:
    """Yield a clause as it counts: its inputs, what they should say, and how much it weighs."""
    plain, made_up = [one.inputs[name] for name in names], bool(one.made_up)
    yield plain, made_up, 0.5 if one.of.seen else 1.0
    if one.of.seen:
        yield [0 if name in CUES else n for name, n in zip(names, plain, strict=True)], made_up, 0.5


def _whole(
    names: Sequence[str], table: NDArray[np.int64], wanted: NDArray[np.bool_], worth: NDArray[np.float64]
) -> Weights:
    """Fit on standardised inputs, then write whole numbers for the inputs as they are."""
    mean, spread = table.mean(axis=0), table.std(axis=0) + 1e-6
    model = LogisticRegression(C=STRENGTH, max_iter=1000, tol=1e-8)
    model.fit((table - mean) / spread, wanted, sample_weight=worth)
    weights = model.coef_[0] / spread
    bias = float(model.intercept_[0] - (weights * mean).sum())
    cut = round(100 * math.log(CUT / (1 - CUT)))
    return Weights(round(100 * bias), {n: round(100 * float(w)) for n, w in zip(names, weights, strict=True)}, cut)
