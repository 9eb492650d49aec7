"""Reads the corpus: messages with verdicts and tagged moves, and snippets with tagged moves alone."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from attrs import field, frozen

from qualify.text import Document, Sentence

CORPUS = Path(__file__).parent / "corpus"
"""Where the corpus lies in a checkout. It does not travel with the wheel."""


@frozen
class Row:
    """One message of the corpus.

    Attributes:
        id: Its name.
        document: The text, read.
        quotes: Move and the exact words that do it.
        verdicts: Per challenge; empty for a snippet.
    """

    id: str
    document: Document = field(repr=False)
    quotes: tuple[tuple[str, str], ...] = field(repr=False)
    verdicts: Mapping[str, str]


def rows(folder: Path = CORPUS) -> Iterator[Row]:
    """Yield every row of every ``.jsonl`` file that tags moves, in the order of the file names."""
    for path in sorted(folder.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            yield from (_row(data) for line in lines if "moves" in (data := json.loads(line)))


def _row(data: Mapping[str, object]) -> Row:
    moves = data["moves"]
    assert isinstance(moves, list)  # noqa: S101 - our own files
    document = Document.of(str(data.get("subject") or ""), str(data["body"]))
    labels = data.get("labels")
    return Row(
        str(data["id"]),
        document,
        tuple((m["move"], m["quote"]) for m in moves),
        labels if isinstance(labels, dict) else {},
    )


def tagged(row: Row, targets: Mapping[str, Iterable[str]]) -> list[list[bool]]:
    """Say for each sentence and target whether it does it.

    Args:
        row: The message.
        targets: For each target the moves that count as it.
    """
    spans = [(move, *_place(row.document, quote)) for move, quote in row.quotes if quote in row.document.body.text]
    return [
        [
            any(move in moves and _covers(row.document, sentence, a, b) for move, a, b in spans)
            for moves in map(frozenset, targets.values())
        ]
        for sentence in row.document.own
    ]


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
