"""``python -m qualify.training``: rebuild the weights from the corpus; ``--check`` compares them with those that ship."""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import click
import numpy as np

from qualify.challenges import accepts_no, introductions, targeting, value_prop
from qualify.challenges.signals import Chances
from qualify.moves import MOVES, TARGETS, SignFinder, Tagging
from qualify.moves.features import features
from qualify.moves.learned import Weights
from qualify.training import judges, tagger
from qualify.training.corpus import CORPUS, Row, rows, tagged

FOLDS = 4
JUDGES = (targeting, value_prop, accepts_no, introductions)
WEIGHTS = Path(__file__).parent.parent / "weights"


def build(corpus: Sequence[Row]) -> tuple[Weights, dict[str, object]]:
    """Fit everything on a corpus: the tagger on all of it, the judges on chances from taggers that had not seen the message."""
    finder = SignFinder(MOVES)
    found = [list(features(finder(row.document))) for row in corpus]
    labels = [np.array(tagged(row, TARGETS), dtype=bool).reshape(-1, len(TARGETS)) for row in corpus]
    taggings = _unseen(corpus, found, labels)
    graded = [(row, tagging) for row, tagging in zip(corpus, taggings, strict=True) if row.verdicts]
    fitted = {judge.NAME: _judge(judge, graded) for judge in JUDGES}
    return _tagger(found, labels, range(len(corpus))), fitted


def _tagger(found: Sequence[list[list[str]]], labels: Sequence["np.ndarray"], keep: Sequence[int]) -> Weights:  # type: ignore[type-arg]
    sentences = [one for n in keep for one in found[n]]
    return tagger.fit(tagger.matrix(sentences), np.vstack([labels[n] for n in keep]), list(TARGETS))


def _unseen(corpus: Sequence[Row], found: Sequence[list[list[str]]], labels: Sequence["np.ndarray"]) -> list[Tagging]:  # type: ignore[type-arg]
    """Tag every message with a tagger fitted on the other folds."""
    taggings: dict[int, Tagging] = {}
    for fold in range(FOLDS):
        weights = _tagger(found, labels, [n for n in range(len(corpus)) if n % FOLDS != fold])
        for n in range(fold, len(corpus), FOLDS):
            taggings[n] = Tagging((), weights.chances(found[n]), corpus[n].document.own)
    return [taggings[n] for n in range(len(corpus))]


def _judge(judge: object, graded: Sequence[tuple[Row, Tagging]]) -> Mapping[str, object]:
    signals = [judge.signals(Chances.of(tagging)) for _, tagging in graded]  # type: ignore[attr-defined]
    name: str = judge.NAME  # type: ignore[attr-defined]
    return judges.fit(name, signals, [row.verdicts[name] for row, _ in graded])


def files_of(weights: Weights, fitted: Mapping[str, object]) -> dict[str, bytes]:
    """The files that ship, by name."""
    from io import BytesIO  # noqa: PLC0415

    table = BytesIO()
    np.save(table, weights.table)
    about = {
        "targets": weights.targets,
        "bias": weights.bias.tolist(),
        "unit": weights.unit.tolist(),
        "least": dict(weights.least),
    }
    return {"tagger.npy": table.getvalue(), "tagger.json": _json(about), "judges.json": _json(fitted)}


def _json(data: object) -> bytes:
    return (json.dumps(data, indent=1, sort_keys=True) + "\n").encode()


@click.command()
@click.option("--corpus", type=click.Path(path_type=Path, exists=True), default=CORPUS, help="Folder of .jsonl files.")
@click.option("--out", type=click.Path(path_type=Path), default=WEIGHTS, help="Where to write.")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 when a file would differ.")
def main(corpus: Path, out: Path, *, check: bool) -> None:
    """Rebuild the weights."""
    made = files_of(*build(list(rows(corpus))))
    differing = [name for name, data in made.items() if not (out / name).is_file() or (out / name).read_bytes() != data]
    if check:
        click.echo(f"differs: {', '.join(differing)}" if differing else "the same, byte for byte")
        sys.exit(bool(differing))
    for name, data in made.items():
        (out / name).write_bytes(data)
        click.echo(f"{out / name}: {len(data):,} bytes")


if __name__ == "__main__":
    main()
