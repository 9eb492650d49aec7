"""One line in, one line out."""

import json
from typing import Any

import pytest

from qualify.cli_reply import answer
from qualify.errors import InputError, TooLargeError


def test_a_row_is_answered() -> None:
    """The contract of the command line."""
    text = "Bad timing, try me after March."
    found: dict[str, Any] = answer({"id": 7, "text": text, "today": "2026-11-15T08:00:00Z"})
    assert json.loads(json.dumps(found)) == found
    assert (found["id"], found["intent"], found["language"], found["not_before"]) == (7, "not_now", "en", "2027-04-01")
    assert [text[e["start"] : e["end"]] for e in found["evidence"]] == [e["text"] for e in found["evidence"]]


def test_headers_and_subject_count() -> None:
    """A machine is known by either."""
    assert answer({"text": "Back soon.", "headers": {"Auto-Submitted": "auto-replied"}})["intent"] == "auto"
    assert answer({"text": "Back soon.", "subject": "Out of office: hello"})["intent"] == "auto"


@pytest.mark.parametrize(
    ("row", "path"),
    [
        ({"id": 1}, "text"),
        ({"text": 3}, "text"),
        ({"text": "no", "label": "no"}, "label"),
        ({"text": "no", "today": "soon"}, "today"),
        ({"text": "no", "headers": {"From": 3}}, "headers.From"),
    ],
)
def test_a_bad_row_says_where_and_what(row: dict[str, object], path: str) -> None:
    """Path, value, remedy."""
    with pytest.raises(InputError) as caught:
        answer(row)
    assert caught.value.path == path


def test_a_text_over_the_limit_is_refused() -> None:
    """One million code points."""
    with pytest.raises(TooLargeError):
        answer({"text": "x" * 1_000_001})
