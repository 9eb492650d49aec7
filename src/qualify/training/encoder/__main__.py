"""``python -m qualify.training.encoder --base DIR``: rebuild the encoder and its judges from the corpus, in about an hour on two cores."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from qualify.moves import Tagging
from qualify.moves.encoder import Encoder, cutter, joined
from qualify.training.__main__ import WEIGHTS
from qualify.training.corpus import CORPUS, TARGETS, Row, rows
from qualify.training.encoder import base
from qualify.training.encoder.export import exported
from qualify.training.encoder.fit import EPOCHS, encoder, examples, fit
from qualify.training.stages import as_json, featured, graded, taggers

HALVES = 2
"""The judges are fitted on chances from networks that had seen the other half of the messages alone."""


def build(folder: Path, corpus: Sequence[Row], epochs: int, pieces: int) -> dict[str, bytes]:
    """Make the three files, by name."""
    start = base.read(folder, (sentence.cased for row in corpus for sentence in row.document.own), pieces)
    cut = cutter(start.pieces)
    data = [examples(row, cut) if row.quotes is not None else [] for row in corpus]
    whole, *halves = (fit(start, [one for n in kept for one in data[n]], epochs) for kept in _kept(len(corpus)))
    taggings = _unseen(corpus, [encoder(net, cut) for net in halves])
    about = {"targets": [target.name for target in TARGETS], "pieces": start.pieces}
    return {
        "encoder.onnx": exported(whole),
        "encoder.json": as_json(about),
        "judges_encoder.json": as_json(graded(corpus, taggings)),
    }


def _kept(size: int) -> Iterator[Sequence[int]]:
    """All rows, then for each half all rows but its own."""
    yield range(size)
    for half in range(HALVES):
        yield [n for n in range(size) if n % HALVES != half]


def _unseen(corpus: Sequence[Row], halves: Sequence[Encoder]) -> list[Tagging]:
    """Tag every message with a linear model and a network that were fitted without it."""
    _, alone = taggers(corpus, featured(corpus))
    chances = (
        joined(tagging.chances, halves[n % HALVES], tagging.sentences) if tagging.sentences else tagging.chances
        for n, tagging in enumerate(alone)
    )
    return [Tagging((), one, row.document.own) for one, row in zip(chances, corpus, strict=True)]


@click.command()
@click.option("--base", "folder", type=click.Path(path_type=Path, exists=True), required=True, help="all-MiniLM-L6-v2.")
@click.option("--corpus", type=click.Path(path_type=Path, exists=True), default=CORPUS, help="Folder of .jsonl files.")
@click.option("--out", type=click.Path(path_type=Path), default=WEIGHTS, help="Where to write.")
@click.option("--epochs", default=EPOCHS, help="How often each message is read.")
@click.option("--pieces", default=base.SIZE, help="How much of the vocabulary to keep.")
def main(folder: Path, corpus: Path, out: Path, epochs: int, pieces: int) -> None:
    """Rebuild the encoder."""
    for name, data in build(folder, list(rows(corpus)), epochs, pieces).items():
        (out / name).write_bytes(data)
        click.echo(f"{out / name}: {len(data):,} bytes")


if __name__ == "__main__":
    main()
