"""Reads labelled messages that the corpus does not hold, judges them, and keeps all that the statistics count."""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from attrs import field, frozen

from qualify import CHALLENGES, Draft, Report, check
from qualify._check import tagger_named
from qualify.findings import Tagged
from qualify.moves import MOVES, SignFinder, Tagger
from qualify.moves.features import Sighted
from qualify.policy import TaggerName
from qualify.text import Document, Sentence

NAMES = tuple(challenge.name for challenge in CHALLENGES)
SETS = ("messages", "rare", "balanced")
_FIELDS = ("kind", "channel", "subject", "body")

Stretch = tuple[int, int]


@frozen(eq=False)
class Read:
    """A labelled message and what the library makes of it.

    Attributes:
        kind: ``sales`` or ``recruiting``.
        sought: Whether it was chosen because it holds something rare.
        wanted: The label on each challenge.
        quotes: For each tagged move, where in the body; None where moves are not tagged.
        report: What `check` says.
        sighted: The sentences with the signs found in them.
        tags: The moves found.
    """

    kind: str
    sought: bool
    wanted: Mapping[str, str]
    quotes: tuple[tuple[str, Stretch], ...] | None = field(repr=False)
    report: Report = field(repr=False)
    sighted: tuple[Sighted, ...] = field(repr=False)
    tags: tuple[Tagged, ...] = field(repr=False)

    def gold(self, moves: Sequence[str]) -> list[Stretch]:
        """Where the body does one of these moves."""
        return [where for move, where in self.quotes or () if move in moves]

    def right(self, challenge: str) -> bool:
        """Whether the verdict is the label."""
        return str(self.report.challenges[challenge].verdict) == self.wanted[challenge]


def read_set(folder: Path, name: str, tagger: TaggerName = "linear") -> list[Read]:
    """Read and judge one set, a file of one JSON object a line.

    Args:
        folder: Where it lies.
        name: Name of the file without ``.jsonl``.
        tagger: What finds the moves.
    """
    with (folder / f"{name}.jsonl").open(encoding="utf-8") as lines:
        return [_read(json.loads(line), tagger_named(tagger)) for line in lines if line.strip()]


def _read(data: Mapping[str, object], tagger: Tagger) -> Read:
    draft = Draft.parse({name: data[name] for name in _FIELDS if data.get(name) is not None})
    document = Document.of(draft.subject or "", draft.body)
    moves, labels = data.get("moves"), data["labels"]
    assert isinstance(labels, dict)  # noqa: S101 - the format of the sets
    return Read(
        kind=draft.kind or "",
        sought=bool(data.get("sought", "sought_for" in data)),
        wanted=labels,
        quotes=tuple(_placed(draft.body, moves)) if isinstance(moves, list) else None,
        report=check(draft, tagger=tagger),
        sighted=_finder()(document),
        tags=tagger(document).tags,
    )


@cache
def _finder() -> SignFinder:
    return SignFinder(MOVES)


def _placed(body: str, moves: Sequence[Mapping[str, str]]) -> Iterator[tuple[str, Stretch]]:
    for move in moves:
        at = body.find(move["quote"])
        if at >= 0:
            yield move["move"], (at, at + len(move["quote"]))


def stretch(sentence: Sentence) -> Stretch:
    """Where a sentence stands in the text as given."""
    span = sentence.span(sentence.start, sentence.end)
    return span.start, span.end
