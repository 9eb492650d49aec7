"""The pages and examples about the ledger run as they stand."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("page", ["docs/ledger.md", "docs/approval.md"])
def test_pages(page: str) -> None:
    """Every code block of a page runs, one after the other."""
    text = (ROOT / page).read_text(encoding="utf-8")
    names: dict[str, object] = {}
    for block in re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        exec(compile(block, page, "exec"), names)  # noqa: S102 - our own page


@pytest.mark.parametrize(
    ("example", "last"),
    [
        ("keep_a_no.py", "  lift: Things changed, tell me more."),
        ("approve_a_send.py", "not sent: approval revoked: "),
    ],
)
def test_examples(example: str, last: str) -> None:
    """Each example runs by itself and ends as it should."""
    run = [sys.executable, str(ROOT / "examples" / example)]
    done = subprocess.run(run, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1].startswith(last)
