"""Made-up statements: how sentences part into clauses, what is weighed, what is found without the moves."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from qualify import check
from qualify.grounding import ground
from qualify.grounding.clauses import clauses, trimmed
from qualify.grounding.judged import shipped
from qualify.models import Draft
from qualify.text import Document
from qualify.training.__main__ import main
from qualify.training.corpus import CORPUS

WHO: dict[str, Any] = {
    "name": "Ana Ruiz",
    "title": "Head of Data",
    "company": "Kestrel Homes",
    "activity": [{"kind": "post", "text": "Moved 40 dashboards to one."}],
    "company_facts": ["Second factory opens in Leeds in 2027"],
    "mutuals": ["Ivo Petrov"],
}


def told(body: str, **more: Any) -> list[str]:
    """The words that a check calls made up."""
    report = check({"body": body, "recipient": WHO | more})
    return [body[p.start : p.end] for p in report.problems if p.code == "T106" and p.start is not None]


@pytest.mark.parametrize(
    "body",
    [
        "Hi Ana,\n\nYou won the regional hackathon in Tartu in June.\n\nJo",
        "Hi Ana,\n\nYour interview in the Baltic Courier about storm glass was a pleasure.\n\nJo",
        "Hi Ana,\n\nSince Kestrel lost its Malmö warehouse to the flood in May, space must be short.\n\nJo",
    ],
)
def test_told_of_the_reader(body: str) -> None:
    """What no phrase list need know is found."""
    assert told(body)


@pytest.mark.parametrize(
    "body",
    [
        "Hi Ana,\n\nYour post on the 40 dashboards rang true.\n\nJo",
        "Hi Ana,\n\nDid you win the regional hackathon in Tartu?\n\nJo",
        "Hi Ana,\n\nMost builders in Malmö lost a week to the flood in May.\n\nJo",
        "Hi Ana,\n\nWe won the regional hackathon in Tartu in June.\n\nJo",
        "Hi Ana,\n\nNo.\n\n...\n\nJo",
    ],
)
def test_told_of_nobody(body: str) -> None:
    """What is borne out, asked, or said of others is left alone."""
    assert told(body) == []


def test_without_moves_phrases_alone_tell() -> None:
    """Without moves phrases alone tell."""
    draft = Draft.parse({"body": "Hi Ana,\n\nI loved your webinar on churn.\n\nJo", "recipient": WHO})
    found = ground(draft, Document.of("", draft.body)).findings
    assert [f.code for f in found] == ["T106"]


def test_clauses_are_the_whole_sentence() -> None:
    """Clauses are the whole sentence."""
    body = "Since you moved the depot to Lahti, we wrote to the mayor at 7.30 and our van, which is red, came. ..."
    for sentence in Document.of("", body).body.sentences:
        parts = list(clauses(sentence))
        assert parts[0].start == sentence.start
        assert parts[-1].end == sentence.end
        assert all(one.end == after.start for one, after in pairwise(parts))
        assert all(part.start <= trimmed(part)[0] <= trimmed(part)[1] <= part.end for part in parts)


def test_weights_are_whole_numbers() -> None:
    """Weights are whole numbers."""
    weights = shipped()
    assert all(isinstance(n, int) for n in (weights.bias, weights.cut, *weights.weights.values()))
    assert weights.sum({"nothing known": 3}) == weights.bias


def test_rebuilt_byte_for_byte() -> None:
    """Rebuilt byte for byte."""
    done = CliRunner().invoke(main, ["--only-claims", "--check"])
    assert done.exit_code == 0, done.output


def test_no_corpus_makes_no_file(tmp_path: Path) -> None:
    """No corpus makes no file."""
    done = CliRunner().invoke(main, ["--only-claims", "--corpus", str(tmp_path), "--out", str(tmp_path)])
    assert done.exit_code == 0
    assert list(tmp_path.iterdir()) == []


def test_nothing_trained_on_is_a_test() -> None:
    """Nothing trained on is a test."""
    trained, tested = bodies(CORPUS / "grounding"), bodies(Path(__file__).parent / "cases")
    assert trained.isdisjoint(tested)


def bodies(folder: Path) -> set[str]:
    """The messages of a folder's files on grounding."""
    paths = [path for path in folder.glob("*.jsonl") if folder.name == "grounding" or path.name.startswith("grounding")]
    return {json.loads(line)["body"] for path in paths for line in path.read_text("utf-8").splitlines()}
