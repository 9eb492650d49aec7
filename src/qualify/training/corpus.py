"""Reads the corpus: messages with verdicts and tagged moves, messages with verdicts alone, and snippets with tagged moves alone."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from attrs import field, frozen

from qualify.challenges import CHALLENGES
from qualify.moves import FAMILIES, MOVES
from qualify.text import Document, Sentence

CORPUS = Path(__file__).parent / "corpus"
"""Where the corpus lies in a checkout. It does not travel with the wheel."""


@frozen
class Row:
    """One message of the corpus.

    Attributes:
        id: Its name.
        document: The text, read.
        quotes: Move and the exact words that do it; None where moves are not tagged.
        verdicts: Per challenge; empty for a snippet.
    """

    id: str
    document: Document = field(repr=False)
    quotes: tuple[tuple[str, str], ...] | None = field(repr=False)
    verdicts: Mapping[str, str]


def rows(folder: Path = CORPUS) -> Iterator[Row]:
    """Yield every row of every ``.jsonl`` file, in the order of the file names."""
    for path in sorted(folder.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            yield from (_row(json.loads(line)) for line in lines)


def _row(data: Mapping[str, object]) -> Row:
    moves = data.get("moves")
    document = Document.of(str(data.get("subject") or ""), str(data["body"]))
    labels = data.get("labels")
    return Row(
        str(data["id"]),
        document,
        tuple((m["move"], m["quote"]) for m in moves) if isinstance(moves, list) else None,
        labels if isinstance(labels, dict) else {},
    )


@frozen
class Target:
    """What the tagger learns to see in a sentence.

    Attributes:
        name: Its name.
        moves: The sentence does one of these.
        challenge: And the message has one of `verdicts` on this challenge, where verdicts are known; empty for no such need.
        verdicts: See there.
    """

    name: str
    moves: frozenset[str]
    challenge: str = ""
    verdicts: frozenset[str] = frozenset()


TARGETS: tuple[Target, ...] = (
    *(Target(move.name, frozenset({move.name})) for move in MOVES),
    *(Target(name, frozenset(moves)) for name, moves in FAMILIES.items()),
    *(Target(d.name, frozenset(d.moves), c.name, frozenset(d.verdicts)) for c in CHALLENGES for d in c.deciding),
)
"""Each move, each family of moves, and what decides a challenge."""


def tagged(row: Row, targets: Sequence[Target] = TARGETS) -> list[list[bool]]:
    """Say for each sentence of a message whose moves are tagged, and each target, whether it does it."""
    quotes = row.quotes or ()
    spans = [(move, *_place(row.document, quote)) for move, quote in quotes if quote in row.document.body.text]
    wanted = [
        target if row.verdicts.get(target.challenge, "") in {"", *target.verdicts} else None for target in targets
    ]
    return [_does(row.document, sentence, spans, wanted) for sentence in row.document.own]


def _does(
    document: Document, sentence: Sentence, spans: Sequence[tuple[str, int, int]], wanted: Sequence[Target | None]
) -> list[bool]:
    moves = {move for move, start, end in spans if _covers(document, sentence, start, end)}
    return [target is not None and not moves.isdisjoint(target.moves) for target in wanted]


def _place(document: Document, quote: str) -> tuple[int, int]:
    at = document.body.text.find(quote)
    return at, at + len(quote)


def _covers(document: Document, sentence: Sentence, start: int, end: int) -> bool:
    """Whether at least half of the shorter of the two is shared."""
    if sentence.field is not document.body:
        return False
    span = sentence.span(sentence.start, sentence.end)
    shared = min(end, span.end) - max(start, span.start)
    return shared > 0 and 2 * shared >= min(end - start, span.end - span.start)
