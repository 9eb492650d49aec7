"""The terminal report: underlines stand under their words, and words say everything that colour does."""

import html
import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from qualify import Draft, Report, check
from qualify.cli.picture import picture
from qualify.render import brief, plain, rendered
from qualify.render.cells import glyphs
from qualify.render.marks import LONGEST_UNMARKED, Mark, drawn

LABEL = "Z"
TEXT = st.text(st.sampled_from("ab cd .\n\t王さ한é\u0301\u200b\u202e\x1b🚀\r"), min_size=1, max_size=80)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, int, int]:
    """Give a text and a stretch of it that shows."""
    text = draw(TEXT)
    start = draw(st.integers(0, len(text) - 1))
    return text, start, draw(st.integers(start + 1, len(text)))


def width_of(text: str) -> int:
    """Count the columns of a text of one line."""
    return sum(glyph.width for glyph in glyphs(text))


def above(text_line: str, stroke_line: str) -> str:
    """Give the characters that stand over a stroke."""
    columns = {at for at, char in enumerate(stroke_line) if char == "~"}
    column, found = 0, ""
    for char in text_line:
        wide = cell_len(char)
        found += char if column in columns or (not wide and column - 1 in columns) else ""
        column += wide
    return found


def shown(text: str) -> str:
    """Leave out what is not shown, and space."""
    return "".join(re.sub("[\u200b\u202e\x1b]", "", text).split())


@given(marked(), st.integers(20, 80))
def test_underlines_exactly_the_evidence(case: tuple[str, int, int], width: int) -> None:
    """Whatever the widths of its characters and wherever lines are broken."""
    text, start, end = case
    lines = plain(drawn(text, [Mark(start, end, LABEL, "~", "good")], width)).split("\n")
    pairs = ((lines[n - 1], line) for n, line in enumerate(lines) if "~" in line)
    # A combining mark at the edge of a stretch stands on a character outside it.
    quote, found = text[start:end], "".join(above(*pair) for pair in pairs)
    assert shown(found).replace("\u0301", "") == shown(quote).replace("\u0301", "")


@given(TEXT, st.integers(20, 80))
def test_no_line_is_too_wide_and_none_is_lost(text: str, width: int) -> None:
    """Wrapping drops nothing, and no control character gets to the terminal."""
    lines = plain(drawn(text, [], width))
    assert shown(lines) == shown(text)
    assert all(width_of(line) <= width for line in lines.split("\n"))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202e]", lines)


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("abc", 3),
        ("王", 2),
        ("é", 1),
        ("e\u0301", 1),
        ("\u200b", 0),
        ("🚀", 2),
        ("👍🏽", 2),
        ("\x1b[31m", 4),
        ("\ud800", 1),
    ],
)
def test_widths(text: str, columns: int) -> None:
    """Columns as a terminal counts them."""
    assert width_of(text) == columns


def test_marks_that_overlap_stand_on_lines_of_their_own() -> None:
    """None is drawn over another or its label."""
    marks = [Mark(0, 8, "1", "~", "good"), Mark(3, 5, "2", "~", "good"), Mark(12, 14, "T101", "^", "bad")]
    assert plain(drawn("aaaaaaaa bb cc", marks, 40)) == ("  aaaaaaaa bb cc\n  ~~~~~~~~ 1  ^^ T101\n     ~~ 2\n")


def test_a_mark_over_two_lines_is_labelled_where_it_ends() -> None:
    """Its first part has no label."""
    assert plain(drawn("one two three four", [Mark(0, 18, "1", "~", "good")], 20)) == (
        "  one two\n  ~~~~~~~\n  three four\n  ~~~~~~~~~~ 1\n"
    )


def test_long_stretches_without_a_mark_are_left_out() -> None:
    """And it is said how many lines."""
    text = "mark\n" + "x\n" * 100
    lines = plain(drawn(text, [Mark(0, 4, "1", "~", "good")], 40)).split("\n")
    assert "  [97 lines without a mark]" in lines
    assert plain(drawn("x\n" * (LONGEST_UNMARKED - 1), [], 40)).count("x") == LONGEST_UNMARKED - 1


DRAFT = Draft.parse({"id": "a1", "subject": "Ovens", "body": "Hi Sarah,\n\nWe rent ovens from €140. Act now.\n"})
RESULT = {
    "verdict": "missed",
    "confidence": 0.5,
    "sure": False,
    "missing": ["a fact", "a reason"],
    "suggestion": "Add one.",
}
EVIDENCE = {"field": "body", "start": 11, "end": 35, "text": "We rent ovens from €140."}
REPORT = Report.parse(
    {
        "id": "a1",
        "decision": "block",
        "reasons": ["T101 wrong_name: It addresses Sarah."],
        "score": 31,
        "arithmetic": [
            {"what": "targeting: missed", "points": 0, "of": 30},
            {"what": "value_prop: met", "points": 30.5, "of": 30},
        ],
        "first_change": "Address Ana instead.",
        "challenges": {
            "targeting": {**RESULT, "grounding": "verified"},
            "value_prop": {
                "verdict": "met",
                "confidence": 0.9,
                "evidence": [{**EVIDENCE, "move": "terms", "fact": "about"}, {**EVIDENCE, "move": "outcome"}],
            },
            "accepts_no": {"verdict": "unknown", "confidence": 0, "missing": ["no words"]},
            "introductions": {"verdict": "partial", "confidence": 0.8},
        },
        "problems": [
            {
                "code": "T101",
                "kind": "wrong_name",
                "severity": "blocker",
                "field": "body",
                "start": 3,
                "end": 8,
                "text": "Sarah",
                "message": "It addresses Sarah.",
                "suggestion": "Address Ana instead.",
            },
            {
                "code": "N302",
                "kind": "false_urgency",
                "severity": "warning",
                "message": "It hurries.",
                "suppressed": "a real date",
            },
            {"code": "V201", "kind": "vague_offer", "severity": "advice", "message": "It is vague."},
        ],
        "gate": {
            "answer": "block",
            "reason": "refused",
            "turn": 1,
            "words": [{"turn": 1, "start": 0, "end": 2, "text": "no"}],
        },
        "unchecked": ["headers"],
        "digest": "sha256:0",
        "version": "0",
    }
)

SNAPSHOT = """\
BLOCK a1, score 31 of 100, policy default
- T101 wrong_name: It addresses Sarah.
First change: Address Ana instead.

Message
  Subject:
  Ovens

  Hi Sarah,
     ^^^^^ T101

  We rent ovens from €140. Act now.
  ~~~~~~~~~~~~~~~~~~~~~~~~ 1

Verdicts
  Targeting: MISSED (checked against the profile, not sure, confidence 0.50)
    Missing: a fact; a reason.
    Change: Add one.
  Value proposition: MET (confidence 0.90)
    1 terms, rests on about: “We rent ovens from €140.”
    1 outcome: “We rent ovens from €140.”
  Accepting a no: UNKNOWN
    Not judged: no words.
  Introductions: PARTIAL (confidence 0.80)

Problems
  T101 wrong_name (blocker): It addresses Sarah.
    Change: Address Ana instead.
  N302 false_urgency (warning): It hurries.
    Switched off: a real date
  V201 vague_offer (advice): It is vague.

Score
  0 + 30.5 = 31 of 100, rounded:
    0 of 30 for Targeting: missed
    30.5 of 30 for Value proposition: met
  It does not cover the problems, the gate and what was not checked.

Gate
  closed; this person said no.
  Turn 2 of the thread says “no”.
  Not checked, because it was not given: headers.
"""


def test_the_whole_report() -> None:
    """Everything that colour says, a word says too."""
    assert plain(rendered(REPORT, DRAFT)) == SNAPSHOT


def test_the_short_report() -> None:
    """A sentence or two."""
    assert plain(brief(REPORT, "d.csv:3")) == (
        "BLOCK d.csv:3 (a1), score 31. Missed: Targeting. Partial: Introductions.\n"
        "  Unknown: Accepting a no. Problems: T101, V201. Gate closed: refused.\n"
    )


def test_the_picture_of_the_pages_is_the_report_of_today() -> None:
    """Its words in order; ``python docs/_picture.py`` draws it anew."""
    root = Path(__file__).parents[1]
    draft = Draft.model_validate_json((root / "examples" / "cold_rooms.json").read_text(encoding="utf-8"))
    svg = (root / "docs" / "assets" / "report.svg").read_text(encoding="utf-8")
    drawn_text = html.unescape("".join(re.findall(r"<text class=\"qualify-r.*?>(.*?)</text>", svg)))
    assert "".join(drawn_text.split()) == "".join(plain(rendered(check(draft), draft)).split())


@given(st.text(max_size=300))
def test_any_message_can_be_shown(body: str) -> None:
    """At 80 columns, whatever it holds."""
    draft = Draft(body=body.encode(errors="replace").decode())
    lines = plain(rendered(check(draft), draft)).split("\n")
    assert all(width_of(line) <= 80 for line in lines)


def test_narrow_terminals() -> None:
    """Everything is folded, the codes too."""
    narrow, wide = (plain(rendered(REPORT, DRAFT, width=width)) for width in (20, 80))
    assert "T101 wrong_name\n" in narrow
    assert len(narrow.splitlines()) > len(wide.splitlines())


def test_the_picture_is_the_same_each_time() -> None:
    """So that it changes with the report alone."""
    lines = rendered(REPORT, DRAFT)
    svg = picture(lines, title="qualify check")
    assert svg == picture(lines, title="qualify check")
    assert "Sarah" in svg


def test_a_long_message_is_drawn_in_linear_time() -> None:
    """One without a space and full of marks, one of short lines."""
    start = time.perf_counter()
    drawn("x" * 100_000, [Mark(n, n + 5, "1", "~", "good") for n in range(0, 100_000, 50)], 80)
    drawn("x\n" * 50_000, [], 80)
    assert time.perf_counter() - start < 30
