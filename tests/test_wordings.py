"""Wordings written before any was run: what each rule must tell, and beside it what it must leave alone."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from qualify import Draft, check
from qualify.grounding import RULES, ground
from qualify.moves import MOVES, SentenceTagger, SignFinder
from qualify.moves.learned import shipped
from qualify.text import Document

HERE = Path(__file__).parent / "cases"
TAG = SentenceTagger(SignFinder(MOVES), shipped())
NAMES = {rule.code: rule.name for rule in RULES}


def read(name: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The people a file speaks of, by short name, and its wordings."""
    lines = [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]
    return {x["name"]: x for x in lines if "recipient" in x}, [x for x in lines if "recipient" not in x]


def draft_of(people: dict[str, Any], row: dict[str, Any]) -> Draft:
    """The wording as it would be sent."""
    who = people[row["who"]]
    given = {"body": row["body"], "kind": row["kind"], "recipient": who["recipient"], "sender": who["sender"]}
    return Draft.parse(given | {"today": dt.date(2026, 11, 15)})


def is_right(people: dict[str, Any], row: dict[str, Any]) -> bool:
    """Whether a wording is read as its author meant it."""
    draft = draft_of(people, row)
    document = Document.of("", draft.body)
    found = ground(draft, document, tagging=TAG(document))
    if "fact" in row:
        return row["fact"] in {support.fact for support in found.supports}
    if "targeting" in row:
        return bool(check(draft).challenges.targeting.verdict == row["targeting"])
    if row["quote"] is None:
        return not found.findings
    start = draft.body.index(row["quote"])
    end = start + len(row["quote"])
    hits = [f for f in found.findings if f.span and f.span.start < end and start < f.span.end]
    return row["rule"] in {NAMES[f.code] for f in hits}


def share(rows: list[bool]) -> float:
    """The part that is right."""
    return sum(rows) / len(rows)


@pytest.mark.parametrize(("file", "least"), [("wordings.jsonl", 0.92), ("wordings_2.jsonl", 0.86)])
def test_what_must_be_told_is_told(file: str, least: float) -> None:
    """What must be told is told."""
    people, rows = read(file)
    assert share([is_right(people, row) for row in rows if row.get("quote")]) >= least


@pytest.mark.parametrize("file", ["wordings.jsonl", "wordings_2.jsonl", "wordings_3.jsonl"])
def test_near_misses_are_left_alone(file: str) -> None:
    """Near misses are left alone, all but three in a hundred."""
    people, rows = read(file)
    near = [row for row in rows if "rule" in row and row["quote"] is None]
    wrong = [row["body"] for row in near if not is_right(people, row)]
    assert len(wrong) <= 0.03 * len(near), wrong


def test_paraphrase_and_aim() -> None:
    """Facts are found through other words, and the aim is told, if less surely by two sentences than by a message."""
    people, rows = read("wordings.jsonl")
    assert share([is_right(people, row) for row in rows if "fact" in row]) >= 0.95
    assert share([is_right(people, row) for row in rows if "targeting" in row]) >= 0.8
