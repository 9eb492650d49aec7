"""``python -m qualify.training``: rebuild the weights from the corpus; ``--check`` compares them with those that ship."""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from itertools import chain
from pathlib import Path

import click
import numpy as np
from attrs import asdict
from joblib import Parallel, delayed
from numpy.typing import NDArray

from qualify.challenges import CHALLENGES, Challenge
from qualify.challenges.signals import Chances
from qualify.moves import MOVES, SentenceTagger, SignFinder, Tagging
from qualify.moves.features import features
from qualify.moves.learned import Weights, buckets, shipped
from qualify.training import claims, employers, jobs, judges, leaning, replies, tagger, turns
from qualify.training.corpus import CORPUS, TARGETS, Row, rows, tagged

FOLDS = 4
WEIGHTS = Path(__file__).parent.parent / "weights"


def build(corpus: Sequence[Row]) -> tuple[Weights, Weights, dict[str, object]]:
    """Fit everything on a corpus: tagger and leaning on all of it, the judges on chances from taggers that had not seen the message."""
    found = featured(corpus)
    weights, taggings = taggers(corpus, found)
    return weights, leaning.fit(corpus, taggings, found), graded(corpus, taggings)


def featured(corpus: Sequence[Row]) -> list[list[list[str]]]:
    """The features of every sentence of every row."""
    finder = SignFinder(MOVES)
    return [list(features(finder(row.document))) for row in corpus]


def taggers(corpus: Sequence[Row], found: Sequence[list[list[str]]]) -> tuple[Weights, list[Tagging]]:
    """Fit the tagger on what is tagged of a corpus, and tag each message with one that had not seen it."""
    labels = [np.array(tagged(row), dtype=bool).reshape(-1, len(TARGETS)) for row in corpus]
    fitted: list[Weights] = Parallel(n_jobs=2)(delayed(_tagger)(found, labels, keep) for keep in _folds(corpus))
    weights, *others = fitted
    return weights, _unseen(corpus, found, others)


def graded(corpus: Sequence[Row], taggings: Sequence[Tagging]) -> dict[str, object]:
    """Fit the judges on the messages that have verdicts."""
    pairs = [(row, tagging) for row, tagging in zip(corpus, taggings, strict=True) if row.verdicts]
    return {challenge.name: _judge(challenge, pairs) for challenge in CHALLENGES}


def _tagger(found: Sequence[list[list[str]]], labels: Sequence[NDArray[np.bool_]], keep: Sequence[int]) -> Weights:
    sentences = [one for n in keep for one in found[n]]
    return tagger.fit(
        tagger.matrix(sentences), np.vstack([labels[n] for n in keep]), [target.name for target in TARGETS]
    )


def _folds(corpus: Sequence[Row]) -> Iterator[Sequence[int]]:
    """All rows whose moves are tagged, then for each fold all of these but its own."""
    told = [n for n, row in enumerate(corpus) if row.quotes is not None]
    yield told
    for fold in range(FOLDS):
        yield [n for n in told if n % FOLDS != fold]


def _unseen(corpus: Sequence[Row], found: Sequence[list[list[str]]], others: Sequence[Weights]) -> list[Tagging]:
    """Tag every message with the tagger that was fitted without its fold."""
    chances = (
        others[n % FOLDS].chances(buckets(chain.from_iterable(sentences)), [len(one) for one in sentences])
        for n, sentences in enumerate(found)
    )
    return [Tagging((), one, row.document.own) for one, row in zip(chances, corpus, strict=True)]


def _judge(challenge: Challenge, graded: Sequence[tuple[Row, Tagging]]) -> dict[str, object]:
    signals = [challenge.signals(Chances.of(tagging)) for _, tagging in graded]
    return judges.fit(challenge.name, signals, [row.verdicts[challenge.name] for row, _ in graded])


def files_of(weights: Weights, whole: Weights, fitted: Mapping[str, object]) -> dict[str, bytes]:
    """The files of what judges messages, by name."""
    return {**_table_of("tagger", weights), **_table_of("leaning", whole), "judges.json": as_json(fitted)}


def reply_files(folder: Path) -> dict[str, bytes]:
    """The files of what reads replies, by name; none where there is no corpus of replies."""
    corpus = list(replies.answers(folder)) if folder.is_dir() else []
    if not corpus:
        return {}
    return {**_table_of("replies", replies.fit(corpus)), **_table_of("gone", replies.fit_gone(corpus))}


def claim_files(folder: Path, weights: Weights) -> dict[str, bytes]:
    """The files of what is held against a profile; none where there is no corpus of messages with profiles.

    Args:
        folder: The corpus.
        weights: The tagger's, on whose chances they rest.
    """
    tag = SentenceTagger(SignFinder(MOVES), weights)
    corpus = list(claims.labelled(folder))
    told = [clause for one in corpus for clause in claims.judged(one, tag)]
    names = [name for one in corpus for name in employers.judged(one, tag)]
    held = [clause for one in corpus for clause in jobs.judged(one, tag)]
    if not corpus:
        return {}
    clauses = {"claims": claims.fit(told), "jobs": jobs.fit(held)}
    made = {f"{name}.json": as_json(asdict(weights)) for name, weights in clauses.items()}
    return made | {f"{name}.json": as_json(asdict(weights)) for name, weights in employers.fit(names).items()}


def turn_files(folder: Path) -> dict[str, bytes]:
    """The files of what hears a turn in its thread, by name; none where there is no corpus of threads."""
    corpus = list(turns.turns(folder)) if folder.is_dir() else []
    return (
        {"turns.json": as_json(turns.fit(corpus)), **_table_of("turn_words", turns.fit_words(corpus))} if corpus else {}
    )


def _table_of(name: str, weights: Weights) -> dict[str, bytes]:
    table = BytesIO()
    np.save(table, weights.table)
    about = {
        "targets": weights.targets,
        "bias": weights.bias.tolist(),
        "unit": weights.unit.tolist(),
        "least": dict(weights.least),
    }
    return {f"{name}.npy": table.getvalue(), f"{name}.json": as_json(about)}


def as_json(data: object) -> bytes:
    """Write plain data so that the same data gives the same bytes."""
    return (json.dumps(data, indent=1, sort_keys=True) + "\n").encode()


def _made(corpus: Path, *, only_replies: bool, only_claims: bool, only_turns: bool) -> dict[str, bytes]:
    if only_turns:
        return turn_files(corpus / "threads")
    made: dict[str, bytes] = {} if only_claims else reply_files(corpus / "replies")
    weights = shipped()
    if not (only_replies or only_claims):
        weights, whole, fitted = build(list(rows(corpus)))
        made |= files_of(weights, whole, fitted)
    return made if only_replies else {**made, **claim_files(corpus / "grounding", weights)}


@click.command()
@click.option(
    "--corpus",
    type=click.Path(path_type=Path, exists=True),
    default=CORPUS,
    help="Folder of .jsonl files, those of replies in `replies` below it, messages with profiles in `grounding`.",
)
@click.option("--out", type=click.Path(path_type=Path), default=WEIGHTS, help="Where to write.")
@click.option("--only-replies", is_flag=True, help="Leave the weights for messages as they are.")
@click.option(
    "--only-claims", is_flag=True, help="Rebuild what tells made-up statements alone, on the tagger as it ships."
)
@click.option(
    "--only-turns",
    is_flag=True,
    help="Rebuild what hears a turn in its thread alone; it rests on the replies' weights as shipped.",
)
@click.option("--check", is_flag=True, help="Write nothing; exit 1 when a file would differ.")
def main(  # noqa: PLR0913 - one for each option
    corpus: Path, out: Path, *, only_replies: bool, only_claims: bool, only_turns: bool, check: bool
) -> None:
    """Rebuild the weights."""
    made = _made(corpus, only_replies=only_replies, only_claims=only_claims, only_turns=only_turns)
    differing = [name for name, data in made.items() if not (out / name).is_file() or (out / name).read_bytes() != data]
    if check:
        click.echo(f"differs: {', '.join(differing)}" if differing else "the same, byte for byte")
        sys.exit(bool(differing))
    for name, data in made.items():
        (out / name).write_bytes(data)
        click.echo(f"{out / name}: {len(data):,} bytes")


if __name__ == "__main__":
    main()
