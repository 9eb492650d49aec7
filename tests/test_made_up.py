"""Made-up statements: how sentences part into clauses, what is weighed, what is found without the moves."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from qualify import check
from qualify.challenges.scale import shipped as scale
from qualify.grounding import facts_used, ground
from qualify.grounding.clauses import clauses, trimmed
from qualify.grounding.counts import outnumbers
from qualify.grounding.facts import profile_of
from qualify.grounding.judged import Told, Weights, shipped
from qualify.grounding.known import Known
from qualify.grounding.reading import meeting, overlap, read
from qualify.grounding.telling import Around, inputs
from qualify.grounding.wording import standings, wording
from qualify.models import Draft, Recipient
from qualify.text import Document, Span
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
    assert set(read(draft, document).chances(document.own[0])) == {0.0}


SPANS = st.builds(
    lambda field, at, size: Span(field, at, at + size),
    st.sampled_from(["subject", "body"]),
    st.integers(0, 30),
    st.integers(1, 9),
)


@given(st.lists(SPANS), SPANS)
def test_spans_that_meet_one_of_several(several: list[Span], one: Span) -> None:
    """What is found by search is what looking at each of them finds."""
    assert meeting(several)(one) is any(overlap(one, other) for other in several)


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
    assert all(isinstance(n, int) for n in (weights.bias, weights.first, weights.cut, *weights.weights.values()))
    assert weights.plain({"nothing known": 3}) == weights.bias


def test_wordings_are_added() -> None:
    """A wording that is known adds its weight, another one nothing; none is looked at where the inputs speak against it."""
    clause = next(clauses(Document.of("", "You bought 40 lorries.").body.sentences[0]))
    known = [(start, word, word, 1.0, "u") for start, _, word in clause.words]
    weights = Weights(bias=1, weights={"told": 2}, words={"you bought": 5}, first=3, cut=8, beside=4)
    assert weights.sum({"told": 1}, Told(clause, None, {}, known, "kestrel")) == 8
    assert weights.sum({"told": 0}, Told(clause, None, {}, known, "kestrel")) == 1


@pytest.mark.parametrize(
    ("said", "more"),
    [
        ("your nine depots", True),
        ("twenty two sorting hubs", True),
        ("your 23 sorting hubs", True),
        ("four hundred sorting hubs", True),
        ("your four depots", False),
        ("about 21 hubs", False),
        ("two of the depots", False),
        ("the fifth depot", False),
        ("90 minutes", False),
        ("nine vans", False),
    ],
)
def test_more_than_any_fact_counts(said: str, *, more: bool) -> None:
    """More counted than given is told; some of them, near it, a time, and what no fact counts are not."""
    who = WHO | {"company_facts": ["Four depots and nineteen sorting hubs", "A stop takes 12 minutes"]}
    profile = profile_of(Recipient.model_validate(who), None)
    assert outnumbers(profile, said.split()) is more


@pytest.mark.parametrize(
    ("sums", "called"),
    [
        ([90, 20, 5], [True, True, False]),
        ([20, 80], [True, True]),
        ([79, 20, -40], [False, False, False]),
        ([], []),
    ],
)
def test_one_made_up_statement_lowers_the_bar_for_the_next(sums: list[int], called: list[bool]) -> None:
    """Who makes up one thing of a reader makes up more, so the second needs less to be told."""
    weights = Weights(bias=0, weights={}, words={}, first=0, cut=80, beside=10)
    assert weights.called(sums) == called


def words(body: str, **more: Any) -> list[str]:
    """How the first sentence of a body is worded."""
    draft = Draft.parse({"body": body, "recipient": WHO | more})
    sentence = Document.of("", body).body.sentences[0]
    reading = read(draft, Document.of("", body))
    assert reading.profile is not None
    clause = next(clauses(sentence))
    known = standings(reading.profile, clause, frozenset({"ana"}), frozenset({"lune"}), frozenset({"sieve"}))
    return [word for word in wording(clause, known, "kestrel") if " " not in word]


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("We told Ana about Kestrel, Lune and Petra at Leeds.", "we told @own about @s and @u at @f"),
        ("We moved 40 dashboards and 7 sieves for Us.", "we moved #f dashboards and # sieves for @"),
        ("You have been there since 2019 or June.", "you have been there since #f or @f"),
        ("A round of twelve million.", "a round of twelve million"),
    ],
)
def test_names_and_numbers_are_masked(body: str, wanted: str) -> None:
    """Names and numbers are masked, but for who knows them."""
    jobs = [{"title": "Head of Data", "company": "Kestrel Homes", "start": "2019-06", "end": None}]
    assert words(body, positions=jobs) == wanted.split()


def test_two_words_that_make_one_known_number() -> None:
    """Two words that make one number are known when the number is."""
    facts = WHO | {"company_facts": ["A round of 12m"]}
    body = "You raised twelve million."
    document = Document.of("", body)
    profile = read(Draft.parse({"body": body, "recipient": facts}), document).profile
    assert profile is not None
    clause = next(clauses(document.body.sentences[0]))
    found = standings(profile, clause, frozenset(), frozenset(), frozenset())
    assert [where for *_, where in found[-2:]] == ["f", "f"]


@pytest.mark.parametrize(("month", "found"), [("September", []), ("June", ["f"])])
def test_tenure_is_borne_out_by_its_date(month: str, found: list[str]) -> None:
    """When a position began is known."""
    who = WHO | {"positions": [{"title": "Head of Data", "company": "Kestrel Homes", "start": "2025-06", "end": None}]}
    body = f"You joined in {month}."
    document = Document.of("", body)
    reading = read(Draft.parse({"body": body, "recipient": who}), document)
    assert reading.profile is not None
    clause = next(clauses(document.body.sentences[0]))
    known = standings(reading.profile, clause, frozenset(), frozenset(), frozenset())
    given = inputs(Around.of(Known.of(reading, reading.profile)), clause, known, [])
    assert [where for *_, where in known if where == "f"] == found
    assert given.get("tenure", 0) == len(found)


def test_rebuilt_byte_for_byte() -> None:
    """Rebuilt byte for byte."""
    done = CliRunner().invoke(main, ["--only", "claims", "--check"])
    assert done.exit_code == 0, done.output


def test_no_corpus_makes_no_file(tmp_path: Path) -> None:
    """No corpus makes no file."""
    done = CliRunner().invoke(main, ["--only", "claims", "--corpus", str(tmp_path), "--out", str(tmp_path)])
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
    """Whatever is found lies in the text, and what is read off the facts is weighed; no verdict is asked of these messages."""
    weighed = scale("targeting", "judges_profile").met.weights.keys()
    for one in labelled(CORPUS / "grounding"):
        document = Document.of(one.draft.subject or "", one.draft.body)
        grounding = ground(one.draft, document)
        spans = [*(f.span for f in grounding.findings if f.span), *(s.span for s in grounding.supports)]
        assert all(document.quote(span) for span in spans)
        assert (facts_used(one.draft, document, grounding) or {}).keys() <= weighed


PAST_JOB = [
    {"title": "Head of Data", "company": "Kestrel Homes", "start": "2024-06", "end": None},
    {"title": "Paramedic", "company": "Lune Rescue", "start": "2018-01", "end": "2024-05"},
]


@pytest.mark.parametrize(
    ("body", "codes"),
    [
        ("Your work at Lune Rescue today is close to what my client needs.", ["T104"]),
        ("Your years at Lune Rescue are close to what my client needs.", []),
        ("You rode as a paramedic for six years.", []),
        ("A workshop in Warner Falls cut its waste by half.", []),
        ("One small hotel on Saint Brannock does it by hand.", []),
    ],
)
def test_what_is_past_and_who_is_elsewhere(body: str, codes: list[str]) -> None:
    """A job left is told as past or as present; a firm in a town is nobody's employer."""
    report = check(
        {"kind": "recruiting", "body": f"Hi Ana,\n\n{body}\n\nJo", "recipient": WHO | {"positions": PAST_JOB}}
    )
    assert [p.code for p in report.problems if p.code in {"T102", "T103", "T104"}] == codes
