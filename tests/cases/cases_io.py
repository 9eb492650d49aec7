"""Reads the labelled cases."""

import json
from pathlib import Path
from typing import Any

CASES = Path(__file__).parent


def rows(name: str) -> list[dict[str, Any]]:
    """The rows of a case file."""
    return [json.loads(line) for line in (CASES / name).read_text(encoding="utf-8").splitlines()]
