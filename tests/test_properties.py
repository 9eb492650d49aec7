"""What holds for any text: real phrases mixed with noise, whatever stands around them."""

import json
import os
import subprocess
import sys
import unicodedata
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from qualify import CHALLENGES, MOVES, ChallengeResult, Draft, Problem, Report, Turn, check, check_many
from qualify.rules import RULES
from qualify.text import language_of

PHRASES = tuple(text for move in MOVES for text in (*move.fires, *move.near_misses))
CASES = tuple(case.text for challenge in CHALLENGES for case in challenge.cases)
DEFECTS = tuple(example.draft["body"] for rule in RULES for example in (*rule.fires, *rule.near_misses))
MARKS = (
    *("\n", "\r\n", "\n\n", " ", "\t", "\u00a0", "\u200b", "\u200f", "\u202e", "\ufeff", "\u0301", "\x00", "\x0c"),
    *("> ", "- ", "• ", "1. ", "–", "…", "“", "”", "’", "👋🏽", "ﬁ", "ß", "İ", "東京", "\U0001f469\u200d\U0001f4bb"),
    *("{{", "}}", "[", "](", "<b>", "&amp;", "*|", "P.S. ", "Best,\nTom", "https://example.com/a?b=c", "a@b.example"),
    "On Mon, 2 Nov 2026 at 09:12, Ana <ana@example.com> wrote:\n",
    "-----Original Message-----\nFrom: Ana\n",
    *("Am 2. Nov. schrieb Ana:\n", "El lun, 2 nov 2026, Ana escribió:\n", "Forwarded message\n"),
)
NOISE = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
PIECES = st.one_of(st.sampled_from(PHRASES), st.sampled_from(DEFECTS), st.sampled_from(MARKS), NOISE)
TEXTS = st.lists(PIECES, max_size=12).map("".join) | st.lists(PIECES, max_size=12).map(" ".join)
ARGUED = tuple(text for move in MOVES if move.group != "frame" for text in (*move.fires, *move.near_misses))
MESSAGES = st.sampled_from(CASES) | st.lists(st.sampled_from(ARGUED), min_size=1, max_size=5).map(
    lambda sentences: "Hi Ana,\n\n" + " ".join(sentences)
)
PEOPLE = st.fixed_dictionaries(
    {},
    optional={
        "name": st.sampled_from(("Ana Costa", "José", "")) | NOISE,
        "title": st.sampled_from(("Owner", "Head of Data")) | NOISE,
        "company": st.sampled_from(("Costa Bakery", "Northwind")) | NOISE,
        "skills": st.lists(NOISE, max_size=2),
        "activity": st.lists(st.fixed_dictionaries({"text": PIECES}), max_size=2),
        "positions": st.lists(st.fixed_dictionaries({"title": NOISE, "company": NOISE}), max_size=2),
        "mutuals": st.lists(NOISE, max_size=2),
        "company_facts": st.lists(PIECES, max_size=2),
    },
)
TURNS = st.fixed_dictionaries({"from": st.sampled_from(("sender", "recipient")), "body": TEXTS})
DRAFTS = st.fixed_dictionaries(
    {"body": TEXTS},
    optional={
        "id": st.integers() | NOISE,
        "kind": st.sampled_from(("sales", "recruiting")),
        "channel": st.sampled_from(("email", "linkedin", "sms", "other")),
        "subject": PIECES,
        "recipient": PEOPLE,
        "thread": st.lists(TURNS, max_size=4),
        "headers": st.dictionaries(NOISE, NOISE, max_size=2),
        "today": st.dates().map(str),
    },
).map(Draft.parse)
SIGNATURES = (
    "\n\nBest regards,\nTom Reyes\nNorthwind Ltd\n+44 20 7946 0018\nwww.northwind.example",
    "\n-- \nTom Reyes",
    "\n\nKind regards,\nTom",
)
CLOSINGS = ("\nThanks!\nTom", "\n\nCheers, Tom", "\n\nBest,\n\nTom Reyes\nCEO\n\nP.S. No worries if not.")
EARLIER = (
    """

On Mon, 2 Nov 2026 at 09:12, Ana Costa <ana@example.com> wrote:
> I'd be happy to introduce you to Jan.
> When can we talk, Tuesday at 10?
> No worries if not.
""",
    """

-----Original Message-----
From: Ana Costa
Sent: Monday, 2 November 2026 09:12
To: Tom
Subject: Ovens

We cut energy bills by 30% for bakeries. This offer expires tonight, act now.
""",
    """

Am Mo., 2. Nov. 2026 um 09:12 Uhr schrieb Ana Costa <ana@example.com>:
> I have written four times now.
""",
)


def _results(report: Report) -> list[ChallengeResult]:
    return [report.challenges[challenge.name] for challenge in CHALLENGES]


def _quotes_exactly(draft: Draft, report: Report) -> None:
    texts = {"subject": draft.subject or "", "body": draft.body}
    for result in _results(report):
        for evidence in result.evidence:
            assert texts[evidence.field][evidence.start : evidence.end] == evidence.text != ""
    for problem in report.problems:
        _points_exactly(texts, problem)


def _points_exactly(texts: dict[str, str], problem: Problem) -> None:
    if problem.field is None:
        assert (problem.start, problem.end, problem.text) == (None, None, "")
    else:
        assert texts[problem.field][problem.start : problem.end] == problem.text != ""


def _verdicts(given_: str | Mapping[str, object]) -> dict[str, str]:
    return {name: result.verdict for name, result in check(given_).challenges.items()}


@given(DRAFTS)
def test_spans_slice_the_text_as_given(draft: Draft) -> None:
    """Every quote is the caller's own characters, and nothing raises on any text."""
    _quotes_exactly(draft, check(draft))


@given(DRAFTS)
def test_deterministic(draft: Draft) -> None:
    """The same draft gives the same report, to the byte."""
    assert check(draft).model_dump_json() == check(draft.model_copy()).model_dump_json()


@given(DRAFTS)
def test_json_round_trip(draft: Draft) -> None:
    """Draft and report survive their JSON."""
    assert Draft.parse(json.loads(draft.model_dump_json(by_alias=True))) == draft
    report = check(draft)
    assert Report.parse(json.loads(report.model_dump_json())) == report


@given(DRAFTS)
def test_report_agrees_with_itself(draft: Draft) -> None:
    """The score is its arithmetic, reasons stand exactly where the decision is not `send`, unknown never passes."""
    report = check(draft)
    assert report.score == round(sum(item.points for item in report.arithmetic))
    assert bool(report.reasons) == (report.decision != "send")
    if any(result.verdict == "unknown" for result in _results(report)):
        assert report.decision != "send"
    if report.gate.answer == "block":
        assert report.decision == "block"


@given(TEXTS)
@example("\x00")
@example("İ" * 50)
@example("e" + "\u0301" * 200)
@example("\u202e" + PHRASES[0])
@example("Hi Ana,")
@example("Best regards,\nTom Reyes")
def test_bare_text_never_raises(text: str) -> None:
    """Any string is judged."""
    assert check(text).decision in {"send", "revise", "block"}


@given(MESSAGES)
def test_what_is_met_has_evidence(text: str) -> None:
    """A challenge that is met quotes what it rests on."""
    for result in _results(check(text)):
        assert result.evidence or result.verdict != "met"


@given(TEXTS | MESSAGES, st.text("\n\r \t\u00a0", max_size=20))
def test_blank_lines_below_change_nothing(text: str, blank: str) -> None:
    """Space below a message changes no verdict."""
    assert _verdicts(text + blank) == _verdicts(text)


@pytest.mark.parametrize("signature", SIGNATURES)
@pytest.mark.parametrize("text", CASES)
def test_a_signature_changes_no_verdict(text: str, signature: str) -> None:
    """A signature below a message changes no verdict."""
    assert _verdicts(text + signature) == _verdicts(text)


@given(MESSAGES, st.sampled_from(("", *SIGNATURES, *CLOSINGS)), st.sampled_from(SIGNATURES), PEOPLE)
def test_a_signature_changes_no_verdict_of_any_message(
    text: str, signed: str, signature: str, person: dict[str, object]
) -> None:
    """The same, for messages put together from examples, with or without a sign-off and a profile."""
    text += signed
    draft = {"body": text, "recipient": person}
    assert _verdicts(text + signature) == _verdicts(text)
    assert _verdicts({**draft, "body": text + signature}) == _verdicts(draft)


@pytest.mark.parametrize("line", ["Reply STOP to unsubscribe.", "If you'd rather not hear from me, just reply no."])
def test_a_way_out_below_a_sign_off_counts(line: str) -> None:
    """The small print's way out is the one part of a signature that a verdict may rest on."""
    text = "Hi Ana,\n\nWould a sample box be useful?\n\nBest,\nTom"
    assert _verdicts(text)["accepts_no"] != "met"
    assert _verdicts(f"{text}\n\n{line}")["accepts_no"] == "met"


@pytest.mark.parametrize("earlier", EARLIER)
@pytest.mark.parametrize("text", CASES)
def test_earlier_mail_changes_no_verdict(text: str, earlier: str) -> None:
    """Quoted earlier mail is never judged as the sender's own words."""
    assert _verdicts(text + earlier) == _verdicts(text)


@given(MESSAGES, st.sampled_from(EARLIER))
def test_earlier_mail_changes_no_verdict_of_any_message(text: str, earlier: str) -> None:
    """The same, for messages put together from examples."""
    assert _verdicts(text + earlier) == _verdicts(text)


@given(MESSAGES, TEXTS.map(lambda text: "".join(f"\n> {line}" for line in text.splitlines())))
def test_quoted_lines_are_no_evidence(text: str, quoted: str) -> None:
    """Whatever stands behind `>` below a message, no evidence and no problem lies in it."""
    report = check(text + quoted)
    spans = [evidence.end for result in _results(report) for evidence in result.evidence]
    assert all(end <= len(text) for end in [*spans, *(problem.end or 0 for problem in report.problems)])


@pytest.mark.parametrize("text", CASES)
def test_line_ends_change_no_verdict(text: str) -> None:
    """CRLF and LF are read alike."""
    lines = text.replace(". ", ".\n\n")
    assert _verdicts(lines.replace("\n", "\r\n")) == _verdicts(lines)


@pytest.mark.parametrize("text", CASES)
def test_composed_and_decomposed_are_read_alike(text: str) -> None:
    """Curly or straight, composed or not, the words are the same."""
    plain = text.replace("’", "'")
    assert _verdicts(plain.replace("'", "’")) == _verdicts(plain) == _verdicts(unicodedata.normalize("NFD", plain))


def test_threads_do_not_disturb_each_other() -> None:
    """Reports made by eight threads are those made by one."""
    drafts = [Draft(id=n, body=text) for n, text in enumerate(CASES * 4)]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(check, drafts)) == list(check_many(drafts))


@given(TEXTS)
def test_languages_are_named(text: str) -> None:
    """A language is a short code, whatever the text."""
    assert 2 <= len(language_of(text)) <= 3


@settings(max_examples=25)
@given(st.lists(TURNS, max_size=6).map(lambda turns: tuple(map(Turn.parse, turns))), st.sampled_from(CASES))
def test_a_thread_changes_no_verdict(thread: tuple[Turn, ...], text: str) -> None:
    """What was said before opens or closes the gate; the message is judged by its own words."""
    report = check(Draft(body=text, thread=thread))
    assert {name: result.verdict for name, result in report.challenges.items()} == _verdicts(text)
    assert report.gate.answer in {"allow", "block", "unknown"}


def test_other_hash_seeds_change_nothing() -> None:
    """The order in which sets come out of another process decides nothing."""
    cases = Path(__file__).parent / "cases" / "grounding.jsonl"
    script = (
        "import json, sys\nfrom qualify import Draft, check\n"
        "keys = 'kind', 'subject', 'body', 'recipient', 'sender'\n"
        "for line in open(sys.argv[1], encoding='utf-8'):\n"
        "    row = json.loads(line)\n"
        "    print(check(Draft.parse({k: row[k] for k in keys if row.get(k) is not None})).model_dump_json())\n"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", script, str(cases)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1] != b""
