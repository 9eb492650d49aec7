"""Made-up statements: how sentences part into clauses, what is weighed, what is found without the moves."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from qualify import check
from qualify.grounding import ground, profile_targeting
from qualify.grounding.clauses import clauses, trimmed
from qualify.grounding.judged import shipped
from qualify.grounding.reading import read
from qualify.models import Draft
from qualify.text import Document
from qualify.training.__main__ import main
from qualify.training.claims import labelled
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


AT_HOME = WHO | {"location": "Leeds, England"}


@pytest.mark.parametrize(
    ("body", "codes"),
    [
        ("Thank you for visiting our booth in Lyon.", ["T106"]),
        ("Thank you for visiting our second factory in Leeds.", []),
        ("Petra Holm is your boss, right?", []),
        ("Petra Holm is your boss.", ["T106"]),
        ("You're based in the hills.", []),
        ("You're based in Tartarus.", []),
        ("You're based in Lisbon.", ["T106"]),
        ("It is good to see another builder.", []),
        ("It is good to see another Italian builder.", ["T106"]),
        ("Congratulations on being voted best builder.", ["T106"]),
        ("We look after your Salesforce instance.", ["T106"]),
        ("We look after your Salesforce.", []),
    ],
)
def test_phrases_alone(body: str, codes: list[str]) -> None:
    """What the phrases find without the moves."""
    draft = Draft.parse({"body": f"Hi Ana,\n\n{body}\n\nJo", "recipient": AT_HOME})
    document = Document.of("", draft.body)
    assert [f.code for f in ground(draft, document).findings] == codes
    assert read(draft, document).chances(document.own[0], ("about",)) == [0.0]


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


def test_every_message_trained_on_is_read() -> None:
    """Whatever is found lies in the text; nothing is asked of what was learned from these messages."""
    for one in labelled(CORPUS / "grounding"):
        document = Document.of(one.draft.subject or "", one.draft.body)
        grounding = ground(one.draft, document)
        spans = [*(f.span for f in grounding.findings if f.span), *(s.span for s in grounding.supports)]
        assert all(document.quote(span) for span in spans)
        assert profile_targeting(one.draft, document, grounding) in {"met", "partial", "missed", None}
