"""What is learned from the corpus, part by part, as the files that ship."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import BytesIO
from itertools import chain
from pathlib import Path

import numpy as np
from attrs import asdict
from joblib import Parallel, delayed
from numpy.typing import NDArray

from qualify._check import tagger_named
from qualify.challenges import CHALLENGES, Challenge
from qualify.challenges.signals import Chances
from qualify.moves import MOVES, SentenceTagger, SignFinder, Tagging
from qualify.moves.features import features
from qualify.moves.learned import Weights, buckets, shipped
from qualify.training import claims, contacts, employers, jobs, judges, leaning, replies, tagger, targeted, turns
from qualify.training.corpus import TARGETS, Row, rows, tagged

FOLDS = 4


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


def reply_files(folder: Path) -> dict[str, bytes]:
    """The files of what reads replies, by name; none where there is no corpus of replies."""
    corpus = list(replies.answers(folder)) if folder.is_dir() else []
    if not corpus:
        return {}
    return {**_table_of("replies", replies.fit(corpus)), **_table_of("gone", replies.fit_gone(corpus))}


def claim_files(folder: Path) -> dict[str, bytes]:
    """The files of what is held against a profile; none where there is no corpus of messages with profiles."""
    tag = SentenceTagger(SignFinder(MOVES), shipped())
    corpus = list(claims.labelled(folder))
    told = [clause for one in corpus for clause in claims.judged(one, tag)]
    names = [name for one in corpus for name in employers.judged(one, tag)]
    held = [clause for one in corpus for clause in jobs.judged(one, tag)]
    people = [name for one in corpus for name in contacts.judged(one, tag)]
    if not corpus:
        return {}
    clauses = {"claims": claims.fit(told), "jobs": jobs.fit(held)}
    made = {f"{name}.json": as_json(asdict(weights)) for name, weights in clauses.items()}
    fitted = {**employers.fit(names), "contacts": contacts.fit(people)}
    return made | {f"{name}.json": as_json(asdict(weights)) for name, weights in fitted.items()}


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


def message_files(corpus: Path) -> dict[str, bytes]:
    """The files of what judges messages, by name."""
    weights, whole, fitted = build(list(rows(corpus)))
    return {**_table_of("tagger", weights), **_table_of("leaning", whole), "judges.json": as_json(fitted)}


def targeting_files(folder: Path) -> dict[str, bytes]:
    """The file of what judges targeting by a profile, by name; none where there is no corpus of messages with profiles."""
    graded = list(targeted.graded(folder, tagger_named("linear")))
    return {"judges_profile.json": as_json(targeted.fit(graded))} if graded else {}


STAGES: Mapping[str, Callable[[Path], dict[str, bytes]]] = {
    "messages": message_files,
    "replies": lambda corpus: reply_files(corpus / "replies"),
    "claims": lambda corpus: claim_files(corpus / "grounding"),
    "targeting": lambda corpus: targeting_files(corpus / "grounding"),
    "turns": lambda corpus: turn_files(corpus / "threads"),
}
"""What is built, in an order in which each rests only on what those before it have written."""
