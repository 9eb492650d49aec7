"""``python -m qualify.training.reliability``: how far two blind readings of the same messages agree."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import click
from attrs import frozen

from qualify.training.corpus import CORPUS, rows
from qualify.training.measures import grades, kappas
from qualify.training.readings import NAMES

BLIND = CORPUS / "blind" / "readings.jsonl"
"""The readings: one message of the corpus a line, by its id, with the verdicts of both."""

Verdicts = Mapping[str, str]


@frozen
class Twice:
    """A message of the corpus, read twice by readers who saw neither its label nor each other's reading.

    Attributes:
        first: The verdict on each challenge in the first reading.
        second: In the second.
        label: In the corpus, where it has been corrected since.
    """

    first: Verdicts
    second: Verdicts
    label: Verdicts


def read_twice(readings: Path = BLIND, corpus: Path = CORPUS) -> list[Twice]:
    """Join the readings to the labels of the corpus.

    Raises:
        KeyError: When a message that was read is not in the corpus.
    """
    labels = {row.id: row.verdicts for row in rows(corpus) if row.verdicts}
    with readings.open(encoding="utf-8") as lines:
        found = [json.loads(line) for line in lines]
    return [Twice(data["first"], data["second"], labels[data["id"]]) for data in found]


def reliability_rows(read: Sequence[Twice]) -> Iterator[list[str]]:
    """Quadratic-weighted kappa on each challenge of the readings with each other, and of each with the labels."""
    yield ["agreement of", "messages", *NAMES]
    first, second, labels = [t.first for t in read], [t.second for t in read], [t.label for t in read]
    pairs = (
        ("the two readings with each other", first, second),
        ("the first reading with the corrected labels", labels, first),
        ("the second reading with the corrected labels", labels, second),
    )
    for name, one, other in pairs:
        yield [name, str(len(read)), *(_kappa(one, other, challenge) for challenge in NAMES)]


def _kappa(one: Sequence[Verdicts], other: Sequence[Verdicts], challenge: str) -> str:
    graded = grades([verdicts[challenge] for verdicts in one], [verdicts[challenge] for verdicts in other])
    return f"{float(kappas(*graded)):.3f}"


@click.command()
def main() -> None:
    """Print the agreement of the blind readings."""
    for row in reliability_rows(read_twice()):
        click.echo(" | ".join(row))


if __name__ == "__main__":
    main()
